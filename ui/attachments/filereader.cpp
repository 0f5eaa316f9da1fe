// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/filereader.h"

#include "ui/attachments/screenshot.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestCopy = 200'000'000; // bytes: more would take its time, and half a disk

struct FileReader {
    Q_DECLARE_TR_FUNCTIONS(FileReader)
};

QString explainOne(Refusal reason, const QString &name, const QStringList &types)
{
    switch (reason) {
    case Refusal::Folder:
        return FileReader::tr("“%1” is a folder. Pack it into a ZIP file and attach that.").arg(name);
    case Refusal::Unreadable:
        return FileReader::tr("“%1” can't be read. Check that it still exists and that you may open it.").arg(name);
    case Refusal::Remote:
        return FileReader::tr("“%1” is not on this computer. Save it here first, then attach it.").arg(name);
    case Refusal::Duplicate:
        return FileReader::tr("“%1” is attached already.").arg(name);
    case Refusal::Type:
        return FileReader::tr("“%1” can't be attached: your administrator allows only these types of files: %2.")
            .arg(name, types.join(", "_L1));
    }
    return {};
}

QString explainSeveral(Refusal reason, int count, const QStringList &types)
{
    switch (reason) {
    case Refusal::Folder:
        return FileReader::tr("%n folders were left out. Pack them into a ZIP file and attach that.", nullptr, count);
    case Refusal::Unreadable:
        return FileReader::tr("%n files can't be read. Check that they still exist and that you may open them.",
                              nullptr, count);
    case Refusal::Remote:
        return FileReader::tr("%n files are not on this computer. Save them here first, then attach them.", nullptr,
                              count);
    case Refusal::Duplicate:
        return FileReader::tr("%n files are attached already.", nullptr, count);
    case Refusal::Type:
        return FileReader::tr("%n files can't be attached: your administrator allows only these types of files: %1.",
                              nullptr, count)
            .arg(types.join(", "_L1));
    }
    return {};
}

/// The attachment in the place where it stays; as it is where that can't be done.
Attachment kept(const Attachment &attachment, const std::optional<FileKeeper> &keeper)
{
    if (!keeper)
        return attachment;
    const Result<Attachment> copy = keeper->keep(attachment);
    return copy ? *copy : attachment;
}

} // namespace

ReadFiles readFiles(const QStringList &paths, QSet<QString> known, const QStringList &types,
                    const std::optional<FileKeeper> &keeper)
{
    ReadFiles read;
    for (const QString &path : paths) {
        const Attachment file = Attachment::fromFile(path);
        if (file.size < 0) {
            read.refused.insert(QFileInfo(path).isDir() ? Refusal::Folder : Refusal::Unreadable,
                                QFileInfo(QDir::cleanPath(path)).fileName());
        } else if (known.contains(file.path)) {
            read.refused.insert(Refusal::Duplicate, file.name);
        } else if (!isOfType(file.name, types)) {
            read.refused.insert(Refusal::Type, file.name);
        } else {
            known.insert(file.path);
            const bool isToStay = file.size <= largestCopy && FileKeeper::mayVanish(file.path);
            read.files.append({isToStay ? kept(file, keeper) : file, file.path});
        }
    }
    return read;
}

std::optional<Attachment> readImage(const QImage &image, const QString &name, const std::optional<FileKeeper> &keeper)
{
    const QByteArray png = pngOf(image);
    if (png.isEmpty())
        return std::nullopt;
    return kept(Attachment::fromContent(name, png), keeper);
}

bool isOfType(const QString &name, const QStringList &types)
{
    return types.isEmpty() || std::ranges::any_of(types, [&name](const QString &type) {
               return name.endsWith(u'.' + type, Qt::CaseInsensitive);
           });
}

QString explainRefused(const QMultiMap<Refusal, QString> &refused, const QStringList &types)
{
    QStringList sentences;
    const QList<Refusal> reasons = refused.uniqueKeys();
    for (const Refusal reason : reasons) {
        const QStringList names = refused.values(reason);
        sentences.append(names.size() == 1 ? explainOne(reason, names.first(), types)
                                           : explainSeveral(reason, int(names.size()), types));
    }
    return sentences.join(u' ');
}
