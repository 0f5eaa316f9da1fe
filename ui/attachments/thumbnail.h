// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attachment.h"

#include <QImage>
#include <QLatin1StringView>

/// A small picture of `attachment`, at most `size` pixels wide and high; null if it isn't a PNG, JPEG, BMP or GIF.
/// Told by its first bytes, not by its name, and never by another decoder than these four. Reads and decodes: not for
/// the GUI thread.
QImage thumbnailOf(const Attachment &attachment, int size);

/// The icon for a file by the ending of its name, for icon() of ui/icons.h.
QLatin1StringView fileIconName(const QString &fileName);
