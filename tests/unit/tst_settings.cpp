// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "app/settings/settingvalue.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyDefaultIsOfItsType();
    void everyTypeComesBackFromTheFile_data();
    void everyTypeComesBackFromTheFile();
    void anInvalidValueGoesBackToTheDefault();
    void aPolicyPresetsWhatThePersonMayChange();
    void aPolicyLocksWhatItHasTheLastWordOn();
    void aPolicyAloneDecidesOnSafety();
    void wrongTypesAreIgnoredAndLogged_data();
    void wrongTypesAreIgnoredAndLogged();
    void readsBooleansAsPeopleWriteThem_data();
    void readsBooleansAsPeopleWriteThem();
    void valuesOfAccountsStayApart();
    void filesAreReadableByTheirOwnerAlone();
    void anOpenFileIsClosedToOthersOnTheNextWrite();
    void aDamagedFileIsAnEmptyOne();

private:
    QString userFile() const { return m_folder->filePath(u"config/Tikting/user.conf"_s); }
    QString policyFile() const { return m_folder->filePath(u"policy.conf"_s); }
    Settings settings() const { return Settings(userFile(), policyFile()); }

    /// In a run of the program of its own.
    void set(Setting setting, const QVariant &value) const
    {
        Settings settings(userFile(), policyFile());
        settings.setValue(setting, value);
    }

    void writePolicy(const QByteArray &lines) const { write(policyFile(), "[Policy]\n" + lines); }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder.emplace();
}

void TestSettings::everyDefaultIsOfItsType()
{
    const Settings settings = this->settings();
    for (const auto table : {policyTable(), personalTable()}) {
        for (const SettingRow &row : table) {
            QCOMPARE(settings.value(row.setting).metaType(), QMetaType(typeOf(row.kind)));
            QVERIFY2(!settings.isLocked(row.setting), row.name);
        }
    }
    QCOMPARE(settings.value(Setting::MaxAttachmentMB).toInt(), 28);
    QVERIFY(settings.value(Setting::AllowKeepSignedIn).toBool());
    QVERIFY(!settings.value(Setting::AllowPlainHttp).toBool());
}

void TestSettings::everyTypeComesBackFromTheFile_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("address") << Setting::ServerUrl << QVariant(QUrl(u"https://help.example.com/désk"_s));
    QTest::newRow("text with a comma") << Setting::TicketUrl << QVariant(u"https://h.example/a,b/{id}"_s);
    QTest::newRow("text with quotes") << Setting::Username << QVariant(u"\"Jane\"; é漢字 "_s);
    QTest::newRow("number") << Setting::MaxAttachmentMB << QVariant(120);
    QTest::newRow("switch") << Setting::KeepSignedIn << QVariant(false);
    QTest::newRow("time") << Setting::TokenExpires
                          << QVariant(QDateTime(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc()));
    QTest::newRow("bytes") << Setting::WindowGeometry << QVariant(QByteArray("\0\1\xff;", 4));
    QTest::newRow("map") << Setting::Account << QVariant(QVariantMap{{u"userId"_s, u"a/b"_s}, {u"é"_s, u"ü"_s}});
    QTest::newRow("list of one") << Setting::TokensToDelete << QVariant(QStringList{u"a@https://h"_s});
    QTest::newRow("list") << Setting::TokensToDelete << QVariant(QStringList{u"a, b"_s, u"c"_s});
}

void TestSettings::everyTypeComesBackFromTheFile()
{
    QFETCH(Setting, setting);
    QFETCH(QVariant, value);
    set(setting, value);
    QCOMPARE(settings().value(setting), value);
}

void TestSettings::anInvalidValueGoesBackToTheDefault()
{
    set(Setting::MaxAttachmentMB, 5);
    set(Setting::MaxAttachmentMB, {});
    QCOMPARE(settings().value(Setting::MaxAttachmentMB).toInt(), 28);
}

void TestSettings::aPolicyPresetsWhatThePersonMayChange()
{
    writePolicy("ServerUrl=https://preset.example.com\n");
    Settings settings(userFile(), policyFile());
    QVERIFY(!settings.isLocked(Setting::ServerUrl));
    QCOMPARE(settings.value(Setting::ServerUrl).toUrl(), QUrl(u"https://preset.example.com"_s));
    settings.setValue(Setting::ServerUrl, QUrl(u"https://own.example.com"_s));
    QCOMPARE(settings.value(Setting::ServerUrl).toUrl(), QUrl(u"https://own.example.com"_s));
}

void TestSettings::aPolicyLocksWhatItHasTheLastWordOn()
{
    set(Setting::TicketUrl, u"https://own.example.com/{id}"_s);
    set(Setting::ServerUrl, QUrl(u"https://own.example.com"_s));
    writePolicy("TicketUrl=https://h.example.com/{id}\nServerUrl=https://h.example.com\nLockServer=true\n");
    Settings settings(userFile(), policyFile());
    for (const Setting setting : {Setting::TicketUrl, Setting::ServerUrl}) {
        QVERIFY(settings.isLocked(setting));
        settings.setValue(setting, u"https://other.example.com"_s);
        QVERIFY(settings.value(setting).toString().startsWith("https://h.example.com"_L1));
    }
}

void TestSettings::aPolicyAloneDecidesOnSafety()
{
    Settings settings(userFile(), policyFile());
    settings.setValue(Setting::AllowPlainHttp, true);
    QVERIFY(!settings.value(Setting::AllowPlainHttp).toBool());
    QVERIFY(QFileInfo(userFile()).dir().mkpath(u"."_s));
    write(userFile(), "[General]\nAllowPlainHttp=true\nCaCertificates=/tmp/mine.pem\n");
    QVERIFY(!Settings(userFile(), policyFile()).value(Setting::AllowPlainHttp).toBool());
    QVERIFY(Settings(userFile(), policyFile()).value(Setting::CaCertificates).toString().isEmpty());

    writePolicy("AllowPlainHttp=true\n");
    QVERIFY(Settings(userFile(), policyFile()).value(Setting::AllowPlainHttp).toBool());
    QVERIFY(Settings(userFile(), policyFile()).isLocked(Setting::AllowPlainHttp));
}

void TestSettings::wrongTypesAreIgnoredAndLogged_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<Setting>("setting");
    QTest::newRow("no number") << QByteArray("MaxAttachmentMB=12 MB") << Setting::MaxAttachmentMB;
    QTest::newRow("number too large") << QByteArray("MaxAttachmentMB=99999999999") << Setting::MaxAttachmentMB;
    QTest::newRow("no switch") << QByteArray("KeepSignedIn=maybe") << Setting::KeepSignedIn;
    QTest::newRow("no address") << QByteArray("ServerUrl=https://[::1") << Setting::ServerUrl;
    QTest::newRow("a list for a text") << QByteArray("TicketUrl=a, b") << Setting::TicketUrl;
    QTest::newRow("no map") << QByteArray("Account=Jane") << Setting::Account;
    QTest::newRow("no time") << QByteArray("TokenExpires=tomorrow") << Setting::TokenExpires;
    QTest::newRow("another stored type") << QByteArray("TokenExpires=@Size(1 2)") << Setting::TokenExpires;
}

void TestSettings::wrongTypesAreIgnoredAndLogged()
{
    QFETCH(QByteArray, line);
    QFETCH(Setting, setting);
    QVERIFY(QDir().mkpath(QFileInfo(userFile()).path()));
    write(userFile(), "[General]\n" + line + '\n');
    const QString name = QString::fromLatin1(rowOf(setting).name);
    // Once a reading, and without the value itself.
    QTest::ignoreMessage(
        QtWarningMsg, QRegularExpression(u'^' + name + u" in .*user.conf is ignored: it is not what belongs there$"_s));
    QCOMPARE(settings().value(setting), rowOf(setting).defaultValue());
}

void TestSettings::readsBooleansAsPeopleWriteThem_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<bool>("value");
    QTest::newRow("true") << QByteArray("true") << true;
    QTest::newRow("True") << QByteArray("True") << true;
    QTest::newRow("1") << QByteArray("1") << true;
    QTest::newRow("false") << QByteArray("false") << false;
    QTest::newRow("0") << QByteArray("0") << false;
    QTest::newRow("quoted, with blanks") << QByteArray("\" true \"") << true;
}

void TestSettings::readsBooleansAsPeopleWriteThem()
{
    QFETCH(QByteArray, written);
    QFETCH(bool, value);
    writePolicy("AllowKeepSignedIn=" + written + "\nAllowPlainHttp=" + written + '\n');
    QCOMPARE(settings().value(Setting::AllowKeepSignedIn).toBool(), value);
    QCOMPARE(settings().value(Setting::AllowPlainHttp).toBool(), value);
}

void TestSettings::valuesOfAccountsStayApart()
{
    const QString jane = u"1@https://help.example.com/desk"_s;
    const QString john = u"2@https://help.example.com/desk"_s;
    const QStringList requesters{u"Ann, of Sales\na1"_s};
    {
        Settings settings(userFile(), policyFile());
        settings.setValue(jane, AccountSetting::LastSite, std::numeric_limits<qint64>::max());
        settings.setValue(jane, AccountSetting::RecentRequesters, requesters);
    }
    const Settings settings(userFile(), policyFile());
    QCOMPARE(settings.value(jane, AccountSetting::LastSite), QVariant(std::numeric_limits<qint64>::max()));
    QCOMPARE(settings.value(jane, AccountSetting::RecentRequesters).toStringList(), requesters);
    QVERIFY(!settings.value(jane, AccountSetting::LastDepartment).isValid());
    QVERIFY(!settings.value(john, AccountSetting::LastSite).isValid());
}

void TestSettings::filesAreReadableByTheirOwnerAlone()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are inherited there");
#endif
    set(Setting::Username, u"jane"_s);
    set(Setting::Username, u"jane.doe"_s); // a second write replaces the file
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(QFileInfo::exists(userFile()));
    QCOMPARE(QFile::permissions(userFile()) & others, QFile::Permissions());
    QCOMPARE(QFile::permissions(QFileInfo(userFile()).path()) & others, QFile::Permissions());
}

void TestSettings::anOpenFileIsClosedToOthersOnTheNextWrite()
{
#ifdef Q_OS_WIN
    QSKIP("Permissions are inherited there");
#endif
    QVERIFY(QDir().mkpath(QFileInfo(userFile()).path()));
    write(userFile(), "[General]\nUsername=jane\n");
    QVERIFY(QFile::setPermissions(userFile(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    set(Setting::MoreExpanded, true);
    QVERIFY(!(QFile::permissions(userFile()) & QFile::ReadOther));
    QCOMPARE(settings().value(Setting::Username).toString(), u"jane"_s);
}

void TestSettings::aDamagedFileIsAnEmptyOne()
{
    QVERIFY(QDir().mkpath(QFileInfo(userFile()).path()));
    write(userFile(), QByteArray("\0\xff[[[=\n@Variant(\n%%%", 18));
    write(policyFile(), QByteArray("\x1f\x8b\x08", 3));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"policy.conf can't be read"_s));
    Settings settings(userFile(), policyFile());
    QCOMPARE(settings.value(Setting::MaxAttachmentMB).toInt(), 28);
    settings.setValue(Setting::Username, u"jane"_s);
    QCOMPARE(settings.value(Setting::Username).toString(), u"jane"_s);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
