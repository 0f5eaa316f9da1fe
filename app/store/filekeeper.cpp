// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/filekeeper.h"

#include "app/platform/drive.h"
#include "app/platform/ownfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<ErrorKind> changeOf(const Attachment &attachment)
{
    const QFileInfo info(attachment.path);
    if (!info.isFile())
        return ErrorKind::AttachmentMissing;
    if (info.size() != attachment.size || info.lastModified() != attachment.modified)
        return ErrorKind::AttachmentChanged;
    return std::nullopt;
}

/// A name that every file system takes. What the server gets is the attachment's own name all the same.
QString fileName(const QString &name)
{
    constexpr qsizetype longest = 80; // code units: at most 240 bytes
    QString safe = name;
    for (QChar &c : safe) {
        if (c < u' ' || u"<>:\"/\\|?*"_s.contains(c))
            c = u'_';
    }
    if (safe.size() > longest) {
        const QString suffix = u'.' + QFileInfo(safe).suffix();
        safe = suffix.size() < longest / 2 ? safe.first(longest - suffix.size()) + suffix : safe.first(longest);
    }
    // Half a character, and what Windows drops from the end
    while (safe.endsWith(u'.') || safe.endsWith(u' ') || (!safe.isEmpty() && safe.back().isHighSurrogate()))
        safe.chop(1);
    return safe.isEmpty() ? u"file"_s : safe;
}

bool isInside(const QString &path, const QString &folder)
{
    return !folder.isEmpty() && path.startsWith(QDir::cleanPath(folder) + u'/');
}

} // namespace

FileKeeper::FileKeeper(const QString &folder) : m_folder(QDir::cleanPath(QDir(folder).absolutePath())) { }

Result<Attachment> FileKeeper::keep(const Attachment &attachment) const
{
    const auto failed = [&attachment](ErrorKind kind) { return fail({.kind = kind, .subject = attachment.name}); };
    if (!attachment.path.isEmpty()) {
        if (const auto change = changeOf(attachment))
            return failed(*change);
    }
    const QString folder = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    if (const Result<Done> made = makeOwnFolder(folder); !made)
        return fail(made.error());
    const QString path = folder + u'/' + fileName(attachment.name);
    const Result<Done> written =
        attachment.path.isEmpty() ? writeOwnFile(path, attachment.content) : copyToOwnFile(attachment.path, path);
    if (!written) {
        QDir().rmdir(folder);
        return written.error().kind == ErrorKind::AttachmentMissing ? failed(ErrorKind::AttachmentMissing)
                                                                    : fail(written.error());
    }
    const QFileInfo copy(path);
    // Once more: it may have been written to while it was copied.
    if (!attachment.path.isEmpty() && (changeOf(attachment) || copy.size() != attachment.size)) {
        remove(path);
        return failed(changeOf(attachment).value_or(ErrorKind::AttachmentChanged));
    }
    return Attachment{attachment.name, path, {}, copy.size(), copy.lastModified()};
}

bool FileKeeper::holds(const QString &path) const
{
    const QString clean = QDir::cleanPath(path);
    const QString folder = QFileInfo(clean).path();
    return QFileInfo(folder).path() == m_folder && !QUuid(QFileInfo(folder).fileName()).isNull();
}

void FileKeeper::remove(const QString &path) const
{
    if (!holds(path))
        return;
    QFile::remove(path);
    QDir().rmdir(QFileInfo(path).path());
}

QStringList FileKeeper::paths() const
{
    QStringList paths;
    const QFileInfoList folders = QDir(m_folder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QFileInfo &folder : folders) {
        const QFileInfoList files = QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
        for (const QFileInfo &file : files) {
            if (holds(file.filePath()))
                paths.append(file.filePath());
        }
    }
    return paths;
}

bool FileKeeper::mayVanish(const QString &path)
{
    const QString absolute = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    QStringList places{QDir::tempPath(), QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation), u"/tmp"_s,
                       u"/var/tmp"_s};
    places.removeAll(QDir::homePath()); // which Windows has for a runtime folder
    for (const QString &place : std::as_const(places)) {
        if (isInside(absolute, place))
            return true;
    }
    return isOnRemovableDrive(absolute);
}
