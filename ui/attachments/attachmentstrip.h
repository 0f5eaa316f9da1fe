// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attachment.h"

#include <QImage>
#include <QStringList>
#include <QWidget>

class QMimeData;

/// The files that go with a ticket: thumbnails, names, sizes, a remove button each, the running total, "Add files…".
/// Filled by the file picker, by dropping and by pasting; files are read and decoded off the GUI thread.
class AttachmentStrip : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);

    QList<Attachment> attachments() const;
    void setAttachments(const QList<Attachment> &attachments);
    void setLimit(qint64 bytes); ///< the known limit of a whole ticket; 0: none known
    QString pickerFolder() const;
    void setPickerFolder(const QString &folder);

    void addFiles(const QStringList &paths);
    void addImage(const QImage &image); ///< named screenshot-YYYYMMDD-HHMMSS.png

    /// Whether `data` has files or an image to attach; `addFrom` attaches them.
    static bool canAddFrom(const QMimeData *data);
    void addFrom(const QMimeData *data);

    void setServerError(const QString &text); ///< under the strip; empty clears it

Q_SIGNALS:
    void changed(); ///< by anything
    void removed(const Attachment &attachment, int index); ///< by the person; to be offered for undo
    void problem(const QString &text); ///< a file that can't be attached, as a sentence
};
