// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"

#include "app/settings/policy.h"
#include "app/settings/settingvalue.h"

#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>
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

void tellIgnored(const QString &name, const QSettings &file)
{
    // The value itself stays out of logs, and so does whose it is: they may be personal.
    qCWarning(logSettings, "%s in %s is ignored: it is not what belongs there", qPrintable(name),
              qPrintable(file.fileName()));
}

Policy usualPolicy()
{
    // The native places can't be moved by the environment of the person whom the policy is for.
    return readPolicy(QStringLiteral(TIKTING_POLICY_PLACES).split(u'|'), QSettings::NativeFormat,
                      QStringLiteral(TIKTING_POLICY_GROUP));
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
    , m_policy(std::make_unique<Policy>(
          policyFile.isEmpty() ? usualPolicy() : readPolicy({policyFile}, QSettings::IniFormat, u"Policy"_s)))
{
    for (const SettingProblem &problem : std::as_const(m_policy->problems))
        qCWarning(logSettings, "%s", qPrintable(problem.sentence()));
}

Settings::~Settings() = default;

QVariant Settings::value(Setting setting) const
{
    const SettingRow &row = rowOf(setting);
    if (!isLocked(setting) && row.say != Say::Policy) {
        const QVariant stored = m_user->value(nameOf(row));
        if (QVariant value = readValue(row, stored).value; value.isValid())
            return value;
        if (!isNothing(stored))
            tellIgnored(nameOf(row), *m_user);
    }
    const auto policy = m_policy->values.constFind(setting);
    return policy != m_policy->values.cend() ? *policy : row.defaultValue();
}

bool Settings::isLocked(Setting setting) const
{
    if (setting == Setting::ServerUrl)
        return m_policy->values.value(Setting::LockServer).toBool();
    const Say say = rowOf(setting).say;
    return (say == Say::PolicyFirst || say == Say::Policy) && m_policy->values.contains(setting);
}

void Settings::setValue(Setting setting, const QVariant &value)
{
    const SettingRow &row = rowOf(setting);
    if (row.say != Say::Policy && !isLocked(setting))
        write(nameOf(row), value);
}

QVariant Settings::understood(Setting setting, const QVariant &typed)
{
    const SettingValue read = readValue(rowOf(setting), typed);
    return read.leftOut.isEmpty() ? read.value : QVariant();
}

QString Settings::userFile() const
{
    return m_user->fileName();
}

QStringList Settings::policyPlaces() const
{
    return m_policy->places;
}

QStringList Settings::problems() const
{
    QStringList sentences;
    for (const SettingProblem &problem : std::as_const(m_policy->problems))
        sentences << problem.sentence();
    return sentences;
}

QVariant Settings::value(const QString &accountKey, AccountSetting setting) const
{
    const QVariant stored = m_user->value(accountSettingKey(accountKey, setting));
    QVariant value = converted(stored, rowOf(setting).type);
    if (!value.isValid() && stored.isValid())
        tellIgnored(QString::fromLatin1(rowOf(setting).name), *m_user);
    return value;
}

void Settings::setValue(const QString &accountKey, AccountSetting setting, const QVariant &value)
{
    write(accountSettingKey(accountKey, setting), value);
}

void Settings::write(const QString &key, const QVariant &value)
{
    makePrivate(m_user->fileName());
    if (isNothing(value))
        m_user->remove(key);
    else
        m_user->setValue(key, value);
}
