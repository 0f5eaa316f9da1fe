// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include "app/settings/settingstable.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(logSettings, "tikting.settings")

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownFolder = ownFile | QFile::ExeOwner;

QString usualUserFile()
{
    // Not QSettings' own choice: on Windows that roams with the person, and a token's expiry belongs to one machine.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/Tikting/TiktingDesktop.conf"_L1;
}

QString nameOf(const SettingRow &row)
{
    return QString::fromLatin1(row.name);
}

/// The file's value as the type that the table asks for; a wrong type counts as absent.
QVariant read(const QSettings &file, const QString &key, QMetaType::Type type)
{
    const QVariant stored = file.value(key);
    if (!stored.isValid())
        return {};
    QVariant value = converted(stored, type);
    if (!value.isValid()) {
        // The value itself stays out of logs: it may be personal.
        qCWarning(logSettings, "%s in %s is ignored: it is not a %s", qPrintable(key), qPrintable(file.fileName()),
                  QMetaType(type).name());
    }
    return value;
}

QMap<Setting, QVariant> readPolicy(const QSettings &file)
{
    QMap<Setting, QVariant> policy;
    QStringList unknown = file.childKeys();
    for (const SettingRow &row : settingsTable()) {
        if (row.say == Say::User)
            continue;
        const QString name = nameOf(row);
        if (unknown.removeAll(name) == 0)
            continue;
        if (const QVariant value = read(file, name, row.type); value.isValid())
            policy.insert(row.setting, value);
    }
    for (const QString &name : std::as_const(unknown))
        qCWarning(logSettings, "%s in %s is ignored: there is no such policy", qPrintable(name),
                  qPrintable(file.fileName()));
    return policy;
}

/// QSettings and QSaveFile keep the mode of a file that is there, and make new ones readable by all (security.md).
void makePrivate(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.dir();
    if (!folder.exists() && QDir().mkpath(folder.path()))
        QFile::setPermissions(folder.path(), ownFolder);
    QFile file(path);
    if (!info.exists()) {
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownFile))
            qCWarning(logSettings, "%s can't be written: %s", qPrintable(path), qPrintable(file.errorString()));
    } else if (file.permissions() & ~(ownFile | QFile::ReadUser | QFile::WriteUser)) {
        file.setPermissions(ownFile);
    }
}

QString accountSettingKey(const QString &accountKey, AccountSetting setting)
{
    // Percent-encoded: a slash in an address would open groups of its own.
    return "Accounts/%1/%2"_L1.arg(QString::fromLatin1(QUrl::toPercentEncoding(accountKey)),
                                   QLatin1StringView(rowOf(setting).name));
}

} // namespace

Settings::Settings(const QString &userFile, const QString &policyFile)
    : m_user(std::make_unique<QSettings>(userFile.isEmpty() ? usualUserFile() : userFile, QSettings::IniFormat))
{
    // The native places can't be moved by the environment of the person whom the policy is for.
    const bool usual = policyFile.isEmpty();
    const QStringList places = usual ? QStringLiteral(TIKTING_POLICY_PLACES).split(u'|') : QStringList{policyFile};
    for (const QString &place : places) {
        QSettings policy(place, usual ? QSettings::NativeFormat : QSettings::IniFormat);
        policy.beginGroup(usual ? QStringLiteral(TIKTING_POLICY_GROUP) : u"Policy"_s);
        m_policy.insert(readPolicy(policy));
    }

    // A locked server that isn't named would leave nobody able to sign in.
    if (m_policy.value(Setting::LockServer).toBool() && m_policy.value(Setting::ServerUrl).toUrl().isEmpty()) {
        qCWarning(logSettings, "LockServer is ignored: it needs ServerUrl");
        m_policy.remove(Setting::LockServer);
    }
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    if (!isLocked(setting) && row.say != Say::Policy) {
        if (QVariant value = read(*m_user, nameOf(row), row.type); value.isValid())
            return value;
    }
    const auto policy = m_policy.constFind(setting);
    return policy != m_policy.cend() ? *policy : row.defaultValue();
}

bool Settings::isLocked(Setting setting) const
{
    if (setting == Setting::ServerUrl)
        return m_policy.value(Setting::LockServer).toBool();
    const Say say = rowOf(setting).say;
    return (say == Say::PolicyFirst || say == Say::Policy) && m_policy.contains(setting);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    const SettingRow &row = rowOf(setting);
    if (row.say != Say::Policy && !isLocked(setting))
        write(nameOf(row), value);
}

QVariant Settings::value(const QString &accountKey, AccountSetting setting) const
{
    return read(*m_user, accountSettingKey(accountKey, setting), rowOf(setting).type);
}

void Settings::setValue(const QString &accountKey, AccountSetting setting, const QVariant &value)
{
    write(accountSettingKey(accountKey, setting), value);
}

void Settings::write(const QString &key, const QVariant &value)
{
    makePrivate(m_user->fileName());
    if (value.isValid())
        m_user->setValue(key, value);
    else
        m_user->remove(key);
}
