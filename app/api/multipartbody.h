// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/requestbody.h"

#include <utility>

/// A multipart/form-data body over text fields and files, written as browsers do (network.md 3): text as plain UTF-8,
/// byte for byte; file names as raw UTF-8 with `"`, CR and LF percent-encoded, since Qt escapes nothing.
class MultipartBody : public RequestBody {
    Q_OBJECT
public:
    using Field = std::pair<QByteArray, QByteArray>; ///< name, value

    /// The files go into parts named `fileField`, in their order, behind the fields.
    MultipartBody(const QList<Field> &fields, const QByteArray &fileField, const QList<Attachment> &files);

    /// The base name of `name` as it stands between the quotes of a part header.
    static QByteArray quotedFileName(const QString &name);

private:
    MultipartBody(const QByteArray &boundary, const QList<Field> &fields, const QByteArray &fileField,
                  const QList<Attachment> &files);
};
