// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/filesweep.h"

#include "app/store/accountstore.h"
#include "app/store/filekeeper.h"
#include "app/store/takeover.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Paths below all accounts' folders.
QStringList filesOfAccounts(const QString &folder, const QString &pattern)
{
    QStringList paths;
    QDirIterator it(accountsFolder(folder), {pattern}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths.append(it.next());
    return paths;
}

Result<QSet<QString>> filesNamedIn(const QString &file)
{
    const Database database(file);
    if (database.condition() != Database::Condition::Ready)
        return fail(database.error());
    Transaction transaction(database);
    QSet<QString> files = namedFiles(transaction);
    if (const Result<Done> committed = transaction.commit(); !committed)
        return fail(committed.error());
    return files;
}

} // namespace

QString accountsFolder(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(u"accounts"_s));
}

QString filesFolder(const QString &folder)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(u"files"_s));
}

void sweepFiles(const QString &folder, const std::vector<const AccountStore *> &stores, const QSet<QString> &purged)
{
    const FileKeeper keeper(filesFolder(folder));
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    QDateTime damaged; // when the last one was set aside
    const QStringList aside = filesOfAccounts(folder, u"*.damaged-*"_s);
    for (const QString &file : aside)
        damaged = std::max(damaged, QFileInfo(file).lastModified());

    QSet<QString> unnamed;
    const QStringList copies = keeper.paths();
    for (const QString &copy : copies) {
        const QDateTime made = QFileInfo(copy).lastModified();
        if (purged.contains(copy) || (made < yesterday && !(damaged.isValid() && made <= damaged)))
            unnamed.insert(copy);
    }

    QStringList databases = filesOfAccounts(folder, u"*.db"_s);
    for (const AccountStore *store : stores) {
        const Result<QSet<QString>> named = store->files();
        if (!named)
            return;
        unnamed -= *named;
        databases.removeAll(store->file());
    }
    for (auto it = databases.cbegin(); it != databases.cend() && !unnamed.isEmpty(); ++it) {
        const Result<QSet<QString>> named = filesNamedIn(*it);
        if (!named)
            return;
        unnamed -= *named;
    }
    for (const QString &copy : std::as_const(unnamed))
        keeper.remove(copy);
}
