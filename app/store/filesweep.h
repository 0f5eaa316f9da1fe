// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSet>
#include <QString>

#include <vector>

class AccountStore;

/// The store's folder, as TicketStore is given it, has a folder for the databases of all accounts and one for the
/// copies of files that they name.
QString accountsFolder(const QString &folder);
QString filesFolder(const QString &folder);

/// Deletes copies that no ticket of any account names any more: those in `purged`, and what has been left for a day.
/// Nothing where a database can't be read, since another program has it. What was there when a database was set aside
/// stays: it may be mended. `stores` are the ones open here.
void sweepFiles(const QString &folder, const std::vector<const AccountStore *> &stores, const QSet<QString> &purged);
