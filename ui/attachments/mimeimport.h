// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

/// What dropped or pasted data offers to attach. Files come before an image: file managers send an icon along.
struct Attachables {
    QStringList files; ///< absolute paths of local files
    QStringList remote; ///< names of files that are not on this computer
    QImage image; ///< only where there are no files

    bool isEmpty() const { return files.isEmpty() && remote.isEmpty() && image.isNull(); }
};

/// Decodes the image: ask hasAttachables() while something is only dragged about. Links to web pages are no files.
Attachables attachablesIn(const QMimeData *data);
bool hasAttachables(const QMimeData *data);

/// For a text field: whether `data` is to be attached and not typed. Office programs send a picture of the text along:
/// then the text is meant.
bool isRatherAttachedThanTyped(const QMimeData *data);
