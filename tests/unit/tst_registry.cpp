// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "app/settings/settingstable.h"
#include "tests/unit/pemfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <qt_windows.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto ownMachine = L"Software\\TiktingDesktopTest";
constexpr auto installer = L"Software\\Tikting\\TiktingDesktop";
constexpr auto groupPolicy = L"Software\\Policies\\Tikting\\TiktingDesktop";

/// As it lies in the registry.
struct Value {
    DWORD type = REG_NONE;
    QByteArray bytes;
};

Value number(DWORD number)
{
    return {REG_DWORD, QByteArray(reinterpret_cast<const char *>(&number), sizeof(number))};
}

Value text(const QString &text, DWORD type = REG_SZ)
{
    return {type, QByteArray(reinterpret_cast<const char *>(text.utf16()), (text.size() + 1) * 2)};
}

Value lines(const QStringList &lines)
{
    return text(lines.join(QChar(0)) + QChar(0), REG_MULTI_SZ);
}

/// One for each policy, other than its default.
struct Sample {
    Setting setting;
    Value written;
    QVariant value;
};

QList<Sample> samples()
{
    return {
        {Setting::ServerUrl, text(u"https://h.example/desk"_s), QUrl(u"https://h.example/desk"_s)},
        {Setting::LockServer, number(1), true},
        {Setting::TicketUrl, text(u"https://h.example/t/{id}"_s), u"https://h.example/t/{id}"_s},
        {Setting::DefaultDomain, text(u"EXAMPLE"_s), u"EXAMPLE"_s},
        {Setting::AllowPlainHttp, number(1), true},
        {Setting::CaCertificates, text(QDir::toNativeSeparators(pemFile())), QDir::toNativeSeparators(pemFile())},
        {Setting::Proxy, text(u"http://proxy.example:3128"_s), u"http://proxy.example:3128"_s},
        {Setting::DefaultSite, text(u"Büro, 漢字"_s), u"Büro, 漢字"_s},
        {Setting::DefaultDepartment, number(17), u"17"_s},
        {Setting::HideFields, text(u"Group, Level"_s), QStringList{u"Group"_s, u"Level"_s}},
        {Setting::MaxAttachmentMB, number(50), 50},
        {Setting::AllowedFileTypes, text(u"pdf; png"_s), QStringList{u"pdf"_s, u"png"_s}},
        {Setting::KeepHistoryDays, number(0), 0},
        {Setting::AllowKeepSignedIn, number(0), false},
    };
}

void write(const wchar_t *key, Setting setting, const Value &value)
{
    const QString name = QString::fromLatin1(rowOf(setting).name);
    const LSTATUS status = RegSetKeyValueW(HKEY_LOCAL_MACHINE, key, reinterpret_cast<LPCWSTR>(name.utf16()), value.type,
                                           value.bytes.constData(), DWORD(value.bytes.size()));
    QCOMPARE(status, LSTATUS(ERROR_SUCCESS));
}

} // namespace

/// Policies as group policy and the installer put them into the registry, whose HKEY_LOCAL_MACHINE is a key of the
/// test's own meanwhile.
class TestRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void everyPolicyIsRead_data();
    void everyPolicyIsRead();
    void aListMayHaveAnEntryALine();
    void groupPolicyStandsAboveTheInstaller();
    void aValueOfAWrongTypeIsIgnored_data();
    void aValueOfAWrongTypeIsIgnored();

private:
    Settings settings() const { return Settings(m_folder.filePath(u"user.conf"_s)); }

    QTemporaryDir m_folder;
    HKEY m_machine = nullptr;
};

void TestRegistry::initTestCase()
{
    QCOMPARE(RegCreateKeyW(HKEY_CURRENT_USER, ownMachine, &m_machine), LSTATUS(ERROR_SUCCESS));
    QCOMPARE(RegOverridePredefKey(HKEY_LOCAL_MACHINE, m_machine), LSTATUS(ERROR_SUCCESS));
}

void TestRegistry::init()
{
    QCOMPARE(RegDeleteTreeW(m_machine, nullptr), LSTATUS(ERROR_SUCCESS));
}

void TestRegistry::cleanupTestCase()
{
    RegOverridePredefKey(HKEY_LOCAL_MACHINE, nullptr);
    RegCloseKey(m_machine);
    RegDeleteTreeW(HKEY_CURRENT_USER, ownMachine);
}

void TestRegistry::everyPolicyIsRead_data()
{
    QTest::addColumn<Sample>("sample");
    const QList<Sample> all = samples();
    for (const SettingRow &row : policyTable()) {
        const auto sample = std::ranges::find(all, row.setting, &Sample::setting);
        QVERIFY2(sample != all.end(), row.name);
        QTest::newRow(row.name) << *sample;
    }
}

void TestRegistry::everyPolicyIsRead()
{
    QFETCH(const Sample, sample);
    if (sample.setting == Setting::LockServer)
        write(installer, Setting::ServerUrl, text(u"https://h.example"_s));
    write(groupPolicy, sample.setting, sample.written);
    const Settings settings = this->settings();
    QCOMPARE(settings.value(sample.setting), sample.value);
    QVERIFY(settings.value(sample.setting) != rowOf(sample.setting).defaultValue());
    QVERIFY(settings.problems().isEmpty());
}

void TestRegistry::aListMayHaveAnEntryALine()
{
    write(groupPolicy, Setting::HideFields, lines({u"Group"_s, u"Level"_s}));
    write(groupPolicy, Setting::AllowedFileTypes, lines({u"pdf"_s}));
    QCOMPARE(settings().value(Setting::HideFields), QVariant(QStringList{u"Group"_s, u"Level"_s}));
    QCOMPARE(settings().value(Setting::AllowedFileTypes), QVariant(QStringList{u"pdf"_s}));
}

void TestRegistry::groupPolicyStandsAboveTheInstaller()
{
    write(installer, Setting::ServerUrl, text(u"https://installer.example"_s));
    write(installer, Setting::LockServer, number(1));
    QCOMPARE(settings().value(Setting::ServerUrl).toUrl(), QUrl(u"https://installer.example"_s));
    QVERIFY(settings().isLocked(Setting::ServerUrl));
    write(groupPolicy, Setting::ServerUrl, text(u"https://policy.example"_s));
    QCOMPARE(settings().value(Setting::ServerUrl).toUrl(), QUrl(u"https://policy.example"_s));
    QVERIFY(settings().isLocked(Setting::ServerUrl));
    write(groupPolicy, Setting::LockServer, number(0));
    QVERIFY(!settings().isLocked(Setting::ServerUrl));
}

void TestRegistry::aValueOfAWrongTypeIsIgnored_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<Value>("written");
    QTest::newRow("a number that is no switch") << Setting::LockServer << number(2);
    QTest::newRow("a number out of its range") << Setting::MaxAttachmentMB << number(0xFFFFFFFF);
    QTest::newRow("a text for a number") << Setting::MaxAttachmentMB << text(u"much"_s);
    QTest::newRow("bytes") << Setting::Proxy << Value{REG_BINARY, "none"};
    QTest::newRow("lines for a text") << Setting::ServerUrl << lines({u"https://a.example"_s, u"https://b.example"_s});
}

void TestRegistry::aValueOfAWrongTypeIsIgnored()
{
    QFETCH(const Setting, setting);
    QFETCH(const Value, written);
    write(groupPolicy, setting, written);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"policy "_s + QString::fromLatin1(rowOf(setting).name)
                                            + u" in .*Policies.* is ignored: it must be .+\\.$"_s));
    const Settings settings = this->settings();
    QCOMPARE(settings.value(setting), rowOf(setting).defaultValue());
    QCOMPARE(settings.problems().size(), 1);
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
