// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/multipartbody.h"

#include <QMimeDatabase>
#include <QRandomGenerator>

namespace {

QByteArray makeBoundary()
{
    // Letters and digits only: some parsers can't read a quoted one. 128 random bits are in no file by chance.
    QByteArray boundary("TiktingDesktop");
    for (int i = 0; i < 2; ++i)
        boundary += QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
    return boundary;
}

QByteArray fileHeader(const QByteArray &boundary, const QByteArray &field, const QString &name)
{
    const QMimeType type = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension);
    return "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
        + MultipartBody::quotedFileName(name) + "\"\r\nContent-Type: " + type.name().toLatin1() + "\r\n\r\n";
}

QList<RequestBody::Segment> segmentsOf(const QByteArray &boundary, const QList<MultipartBody::Field> &fields,
                                       const QByteArray &fileField, const QList<Attachment> &files)
{
    QByteArray text;
    for (const auto &[name, value] : fields)
        text += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    QList<RequestBody::Segment> segments{text};
    for (const Attachment &file : files) {
        segments.append(fileHeader(boundary, fileField, file.name));
        if (file.path.isEmpty())
            segments.append(file.content);
        else
            segments.append(file);
        segments.append(QByteArray("\r\n"));
    }
    segments.append(QByteArray("--" + boundary + "--\r\n"));
    return segments;
}

} // namespace

MultipartBody::MultipartBody(const QList<Field> &fields, const QByteArray &fileField, const QList<Attachment> &files)
    : MultipartBody(makeBoundary(), fields, fileField, files)
{
}

MultipartBody::MultipartBody(const QByteArray &boundary, const QList<Field> &fields, const QByteArray &fileField,
                             const QList<Attachment> &files)
    : RequestBody("multipart/form-data; boundary=" + boundary, segmentsOf(boundary, fields, fileField, files))
{
}

QByteArray MultipartBody::quotedFileName(const QString &name)
{
    QString quoted;
    const QStringView base = QStringView(name).sliced(name.lastIndexOf(u'/') + 1);
    for (const QChar c : base) {
        if (c == u'"')
            quoted += QStringLiteral("%22");
        else if (c == u'\r')
            quoted += QStringLiteral("%0D");
        else if (c == u'\n')
            quoted += QStringLiteral("%0A");
        else if (c == u'\\' || c.category() == QChar::Other_Control)
            quoted += u'_'; // parsers differ on them
        else
            quoted += c;
    }
    return quoted.toUtf8();
}
