// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <memory>

class QSettings;

/// Each setting of the program; its name in the file, type, default and whether a policy may lock it stand in one table
/// in settings.cpp.
enum class Setting {
    ServerUrl, ///< QUrl: last used, or the administrator's
    LockServer, ///< bool, policy only: the server can't be changed and is not shown
    TicketUrl, ///< QString with {id} in it: the page of a ticket
    DefaultDomain, ///< QString
    AllowPlainHttp, ///< bool, policy only
    CaCertificates, ///< QString, policy only: PEM file on top of the system's
    AllowKeepSignedIn, ///< bool, policy only
    MaxAttachmentMB, ///< int: warn above it
    Username, ///< QString: last used, to be proposed
    Account, ///< QVariantMap: of the remembered user, without a token
    TokenExpires, ///< QDateTime
    KeepSignedIn, ///< bool: last choice
    WindowGeometry, ///< QByteArray
    MoreExpanded, ///< bool
    PickerFolder, ///< QString: where files were last added from
    Language, ///< QString: a locale name; empty follows the system
};

/// A value that belongs to one account.
enum class AccountSetting {
    LastSite, ///< qint64
    LastDepartment, ///< qint64
    RecentRequesters, ///< QStringList: "label\nuser id" each, latest first
};

/// The person's settings under the administrator's policy. Only read and written, never acting.
/// A wrong type in either file counts as absent and is logged. Files are 0600. GUI thread.
class Settings {
public:
    /// `userFile` and `policyFile` are INI files; empty: the platform's usual places.
    explicit Settings(const QString &userFile = {}, const QString &policyFile = {});
    ~Settings();

    QVariant value(Setting setting) const;
    bool isLocked(Setting setting) const; ///< by a policy
    void setValue(Setting setting, const QVariant &value); ///< no effect where locked

    QVariant value(const QString &accountKey, AccountSetting setting) const;
    void setValue(const QString &accountKey, AccountSetting setting, const QVariant &value);
};
