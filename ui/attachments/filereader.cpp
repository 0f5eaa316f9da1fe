// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/filereader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace {

struct FileReader {
    Q_DECLARE_TR_FUNCTIONS(FileReader)
};

QString explainOne(Refusal reason, const QString &name)
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
    }
    return {};
}

QString explainSeveral(Refusal reason, int count)
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
    }
    return {};
}

} // namespace

ReadFiles readFiles(const QStringList &paths)
{
    ReadFiles read;
    for (const QString &path : paths) {
        const Attachment attachment = Attachment::fromFile(path);
        if (attachment.size >= 0)
            read.attachments.append(attachment);
        else
            read.refused.insert(QFileInfo(path).isDir() ? Refusal::Folder : Refusal::Unreadable,
                                QFileInfo(QDir::cleanPath(path)).fileName());
    }
    return read;
}

QString explainRefused(const QMultiMap<Refusal, QString> &refused)
{
    QStringList sentences;
    const QList<Refusal> reasons = refused.uniqueKeys();
    for (const Refusal reason : reasons) {
        const QStringList names = refused.values(reason);
        sentences.append(names.size() == 1 ? explainOne(reason, names.first())
                                           : explainSeveral(reason, int(names.size())));
    }
    return sentences.join(u' ');
}
