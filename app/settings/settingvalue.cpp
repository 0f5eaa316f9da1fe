// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingvalue.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QVariant toBool(const QString &text)
{
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0 || text == "1"_L1)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0 || text == "0"_L1)
        return false;
    return {};
}

template <class T>
QVariant numberOr(bool ok, T number)
{
    return ok ? QVariant(number) : QVariant();
}

QVariant fromText(const QString &text, QMetaType::Type type)
{
    bool ok = false;
    switch (type) {
    case QMetaType::Bool:
        return toBool(text);
    case QMetaType::Int: {
        const int number = text.toInt(&ok);
        return numberOr(ok, number);
    }
    case QMetaType::LongLong: {
        const qint64 number = text.toLongLong(&ok);
        return numberOr(ok, number);
    }
    case QMetaType::QString:
        return text;
    case QMetaType::QUrl: {
        const QUrl url(text, QUrl::StrictMode);
        return url.isValid() || text.isEmpty() ? QVariant(url) : QVariant();
    }
    case QMetaType::QStringList:
        return QStringList{text}; // a list of one looks like a plain text in an INI file
    default:
        return {};
    }
}

bool isThisMachine(const QString &host)
{
    return host == "localhost"_L1 || host == "::1"_L1 || host.startsWith("127."_L1);
}

bool isAddress(const QUrl &url)
{
    // Not by QUrl's own scheme: that of "help.example.com:8443" is "help.example.com".
    static const QRegularExpression pattern(u"^(https?://)?([^\\s/@:\\[\\]]+|\\[[0-9a-f:.]+\\])(:\\d+)?(/\\S*)?$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern.match(url.toString()).hasMatch();
}

bool isPage(const QString &text)
{
    if (!text.contains("{id}"_L1))
        return false;
    const QUrl url(QString(text).replace("{id}"_L1, "1"_L1), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine(url.host()));
}

QVariant proxyFrom(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == "system"_L1 || word == "none"_L1)
        return word;
    const QUrl url(text.contains("://"_L1) ? text.trimmed() : "http://"_L1 + text.trimmed(), QUrl::StrictMode);
    const bool known = url.scheme() == "http"_L1 || url.scheme() == "socks5"_L1;
    const bool bare = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == "/"_L1);
    if (!url.isValid() || !known || !bare || url.host().isEmpty() || url.port() <= 0)
        return {};
    return url.toString(QUrl::RemovePath);
}

QString fieldFrom(const QString &text)
{
    const auto found = std::ranges::find_if(hideableFields(), [&text](const char *name) {
        return text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0;
    });
    return found == hideableFields().end() ? QString() : QString::fromLatin1(*found);
}

QString endingFrom(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\*?\\.)?([^\\s./\\\\*?:]+(\\.[^\\s./\\\\*?:]+)*)$"_s);
    return pattern.match(text).captured(2).toLower();
}

SettingValue listFrom(const QStringList &stored, QString (*entryFrom)(const QString &))
{
    // The registry and people have a list in one text.
    static const QRegularExpression between(u"[,;\\s]+"_s);
    SettingValue read;
    QStringList entries;
    const QStringList parts = stored.join(u',').split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (const QString entry = entryFrom(part); entry.isEmpty())
            read.leftOut << part;
        else if (!entries.contains(entry))
            entries << entry;
    }
    if (!entries.isEmpty())
        read.value = entries;
    return read;
}

bool hasCertificates(const QString &path)
{
    constexpr qint64 enough = 4 << 20; // the whole world's take a tenth
    QFile file(path);
    return QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)
        && file.read(enough).contains("-----BEGIN CERTIFICATE-----");
}

bool fits(const SettingRow &row, const QVariant &value)
{
    switch (row.kind) {
    case ValueKind::Number:
        return value.toInt() >= row.least && value.toInt() <= row.most;
    case ValueKind::Address:
        return isAddress(value.toUrl());
    case ValueKind::Page:
        return isPage(value.toString());
    case ValueKind::Certificates:
        return QDir::isAbsolutePath(value.toString()) && hasCertificates(value.toString());
    default:
        return true;
    }
}

} // namespace

QMetaType::Type typeOf(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Switch:
        return QMetaType::Bool;
    case ValueKind::Number:
        return QMetaType::Int;
    case ValueKind::Address:
        return QMetaType::QUrl;
    case ValueKind::Fields:
    case ValueKind::Endings:
    case ValueKind::Texts:
        return QMetaType::QStringList;
    case ValueKind::Bytes:
        return QMetaType::QByteArray;
    case ValueKind::Time:
        return QMetaType::QDateTime;
    case ValueKind::Map:
        return QMetaType::QVariantMap;
    case ValueKind::Text:
    case ValueKind::Page:
    case ValueKind::Certificates:
    case ValueKind::Proxy:
        return QMetaType::QString;
    }
    return QMetaType::UnknownType;
}

QVariant converted(const QVariant &stored, QMetaType::Type type)
{
    if (stored.typeId() == type)
        return stored;
    if (stored.typeId() == QMetaType::QString)
        return fromText(stored.toString().trimmed(), type);
    // Windows' registry has numbers where INI files have text.
    if (stored.typeId() == QMetaType::Int || stored.typeId() == QMetaType::LongLong)
        return fromText(stored.toString(), type);
    return {};
}

bool isNothing(const QVariant &stored)
{
    return !stored.isValid() || (stored.typeId() == QMetaType::QString && stored.toString().trimmed().isEmpty());
}

SettingValue readValue(const SettingRow &row, const QVariant &stored)
{
    const QVariant value = converted(stored, typeOf(row.kind));
    if (!value.isValid())
        return {};
    switch (row.kind) {
    case ValueKind::Fields:
        return listFrom(value.toStringList(), fieldFrom);
    case ValueKind::Endings:
        return listFrom(value.toStringList(), endingFrom);
    case ValueKind::Proxy:
        return {proxyFrom(value.toString()), {}};
    default:
        return {fits(row, value) ? value : QVariant(), {}};
    }
}

QString wanted(const SettingRow &row)
{
    switch (row.kind) {
    case ValueKind::Switch:
        return Texts::tr("true or false");
    case ValueKind::Number:
        return Texts::tr("a whole number from %1 to %2")
            .arg(QLocale().toString(row.least), QLocale().toString(row.most));
    case ValueKind::Address:
        return Texts::tr("the address of a server");
    case ValueKind::Page:
        return Texts::tr("an address that begins with https:// and has {id} in it");
    case ValueKind::Certificates:
        return Texts::tr("the full path of a file that can be read, with certificates in PEM format");
    case ValueKind::Proxy:
        return Texts::tr("“system”, “none” or an address with a port, such as http://proxy.example.com:3128");
    case ValueKind::Fields:
        return Texts::tr("the name of a field that can be hidden");
    case ValueKind::Endings:
        return Texts::tr("the ending of a file name");
    case ValueKind::Text:
        return Texts::tr("a text; one with a comma stands in quotes");
    default:
        return Texts::tr("a value that this program wrote");
    }
}
