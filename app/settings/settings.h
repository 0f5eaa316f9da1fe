// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QUrl>
#include <QVariant>

#include <memory>

class QSettings;
struct Policy;

/// Each setting of the program; its name in the file, type, default and whether a policy may lock it stand in one
/// table: packaging/policies/policies.toml for those that an administrator has a say in, settingstable.cpp for the
/// others.
enum class Setting {
    ServerUrl, ///< QUrl: last used, or the administrator's
    LockServer, ///< bool, policy only: the server can't be changed and is not shown; needs a ServerUrl in the policy
    TicketUrl, ///< QString: an https address with {id} in it, the page of a ticket
    DefaultDomain, ///< QString
    AllowPlainHttp, ///< bool, policy only
    CaCertificates, ///< QString, policy only: PEM file on top of the system's
    Proxy, ///< QString: "system", "none", or the proxy's address with http:// or socks5:// and a port
    DefaultSite, ///< QString: name or id, chosen until the person has chosen another
    DefaultDepartment, ///< QString: the same for the department
    HideFields, ///< QStringList, policy only: optional fields by their English names (see fieldOfName)
    MaxAttachmentMB, ///< int: warn from it on
    AllowedFileTypes, ///< QStringList, policy only: endings in lower case without a dot in front; empty: all
    KeepHistoryDays, ///< int: how long sent tickets stay in the history; 0: for ever
    AllowKeepSignedIn, ///< bool, policy only
    Username, ///< QString: last used, to be proposed
    Account, ///< QVariantMap: of the remembered user, without a token
    TokenExpires, ///< QDateTime: of the token in the keychain; invalid where there is none
    TokensToDelete, ///< QStringList: keys of accounts whose tokens are still to be deleted from the keychain
    KeepSignedIn, ///< bool: last choice
    ProxySignedInTo, ///< QString: "host:port", whose login is in the keychain
    WindowGeometry, ///< QByteArray
    OutboxGeometry, ///< QByteArray: of the window of the outbox
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

/// A value that doesn't count, and where it stands.
struct SettingProblem {
    enum class Kind {
        Unreadable, ///< the whole place
        Outside, ///< of the group that policies stand in
        Unknown, ///< there is no policy of that name
        Wrong, ///< of another type, or out of its range
        WrongPart, ///< an entry of a list, which counts without it
        LockWithoutServer, ///< a locked server that isn't named
    };

    Kind kind;
    QString name;
    QString place;
    QString part; ///< the entry

    /// What is ignored, where and why; in the language of the interface.
    QString sentence() const;
};

/// The person's settings under the administrator's policy. Only read and written, never acting.
/// A wrong value in either file counts as absent and is logged. Files are 0600, their folder 0700. GUI thread.
class Settings {
public:
    /// `userFile` and `policyFile` are INI files, the latter with its values under [Policy]; empty: the platform's
    /// usual places (Linux: ~/.config/Tikting/TiktingDesktop.conf and /etc/xdg/Tikting/TiktingDesktop.conf; Windows:
    /// the policy is in the registry, what the installer wrote below what a group policy says).
    explicit Settings(const QString &userFile = {}, const QString &policyFile = {});
    ~Settings();
    Settings(const Settings &) = delete;
    Settings &operator=(const Settings &) = delete;

    /// Always of the setting's type: the policy's where it locks, else the person's, else the policy's, else the
    /// default.
    QVariant value(Setting setting) const;
    bool isLocked(Setting setting) const; ///< by a policy
    void setValue(Setting setting, const QVariant &value); ///< no effect where locked; nothing: back to the default

    /// What a person typed as a value of `setting`, in the one way it is kept; invalid where it can't be one.
    static QVariant understood(Setting setting, const QVariant &typed);

    QString userFile() const; ///< where the person's are kept
    QStringList policyPlaces() const; ///< where the administrator's are looked for: files, on Windows keys

    /// What of the administrator's policy is ignored, and why: a sentence each, in the language of the interface.
    QStringList problems() const;

    /// Invalid where nothing is kept.
    QVariant value(const QString &accountKey, AccountSetting setting) const;
    void setValue(const QString &accountKey, AccountSetting setting, const QVariant &value);

private:
    void write(const QString &key, const QVariant &value);

    std::unique_ptr<QSettings> m_user;
    std::unique_ptr<Policy> m_policy;
};
