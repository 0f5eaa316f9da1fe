// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/field.h"
#include "app/model/validation.h"
#include "app/settings/policy.h"
#include "app/settings/settingstable.h"
#include "tests/unit/pemfile.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A value of its own for each policy, and what is none.
struct Sample {
    Setting setting;
    QByteArray written;
    QVariant value;
    QList<QByteArray> wrong;
};

QList<Sample> samples()
{
    return {
        {Setting::ServerUrl,
         "https://h.example/desk",
         QUrl(u"https://h.example/desk"_s),
         {"ftp://h.example", "https://[::1", "javascript:x", "two words", "a, b"}},
        {Setting::LockServer, "true", true, {"yes", "2", "true, true"}},
        {Setting::TicketUrl,
         "https://h.example/t/{id}",
         u"https://h.example/t/{id}"_s,
         {"https://h.example/t", "http://h.example/{id}", "file:///{id}", "https://jane@h.example/{id}", "{id}"}},
        {Setting::DefaultDomain, "EXAMPLE", u"EXAMPLE"_s, {"A, B"}},
        {Setting::AllowPlainHttp, "1", true, {"on", "-1"}},
        {Setting::CaCertificates,
         pemFile().toUtf8(),
         pemFile(),
         {"ca.pem", "./ca.pem", "a, b", QDir::rootPath().toLatin1() + "missing.pem", QDir::rootPath().toLatin1(),
          TIKTING_POLICY_EXAMPLE}},
        {Setting::Proxy,
         "http://proxy.example:3128",
         u"http://proxy.example:3128"_s,
         {"proxy.example", "http://proxy.example", "ftp://proxy.example:1", "http://jane:pw@proxy.example:1",
          "http://proxy.example:1/pac", "http://:1", "socks5://proxy.example:0"}},
        {Setting::DefaultSite, "Head Office", u"Head Office"_s, {"Berlin, Mitte"}},
        {Setting::DefaultDepartment, "17", u"17"_s, {"a, b"}},
        {Setting::HideFields, "group, Level", QStringList{u"Group"_s, u"Level"_s}, {"Title", "Status, Site", "Colour"}},
        {Setting::MaxAttachmentMB, "50", 50, {"0", "-3", "10001", "99999999999", "12 MB", "1, 2"}},
        {Setting::AllowedFileTypes, "*.PDF, .png, tar.gz", QStringList{u"pdf"_s, u"png"_s, u"tar.gz"_s}, {"*", "a/b"}},
        {Setting::KeepHistoryDays, "0", 0, {"-1", "3651", "for ever"}},
        {Setting::AllowKeepSignedIn, "false", false, {"never", "no"}},
    };
}

} // namespace

class TestPolicy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void everyPolicyHasASample();
    void whatIsSetCounts_data() { listSamples(); }
    void whatIsSetCounts();
    void whatIsAbsentLeavesTheDefault_data() { listSamples(); }
    void whatIsAbsentLeavesTheDefault();
    void anEmptyValueIsAnAbsentOne_data() { listSamples(); }
    void anEmptyValueIsAnAbsentOne();
    void aWrongValueIsIgnoredLoggedAndToldOf_data();
    void aWrongValueIsIgnoredLoggedAndToldOf();
    void aPolicyBeatsThePersonOrNot_data();
    void aPolicyBeatsThePersonOrNot();
    void aListCountsWithoutItsWrongEntries();
    void listsComeInOneTextToo();
    void proxiesAreUnderstood_data();
    void proxiesAreUnderstood();
    void hiddenFieldsAreOptionalFields();
    void theLaterPlaceCounts();
    void aWrongValueLeavesTheEarlierPlaces();
    void aServerIsLockedOnlyWhereItIsNamed();
    void theExampleForAdministratorsIsRight();
    void unknownPoliciesAreToldOf();
    void policiesOutsideTheirGroupAreToldOf();
    void aPlaceThatCantBeReadIsToldOf_data();
    void aPlaceThatCantBeReadIsToldOf();

private:
    static void listSamples();
    QString write(const QByteArray &lines, const QString &name = u"policy.conf"_s) const;
    Policy read(const QByteArray &lines) const { return readPolicy({write(lines)}, QSettings::IniFormat, u"Policy"_s); }

    /// The same by Settings, whose log is one line for each problem.
    Settings settings(const QByteArray &lines) const
    {
        return Settings(m_folder->filePath(u"user.conf"_s), write(lines));
    }

    std::optional<QTemporaryDir>
        m_folder; // a new one for each test: QSettings keeps what it read of a file for a while
};

void TestPolicy::listSamples()
{
    QTest::addColumn<Sample>("sample");
    const QList<Sample> all = samples();
    for (const Sample &each : all)
        QTest::newRow(rowOf(each.setting).name) << each;
}

QString TestPolicy::write(const QByteArray &lines, const QString &name) const
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write("[Policy]\n" + lines) < 0)
        qFatal("no policy file");
    return file.fileName();
}

void TestPolicy::everyPolicyHasASample()
{
    const QList<Sample> all = samples();
    for (const SettingRow &row : policyTable())
        QVERIFY2(std::ranges::find(all, row.setting, &Sample::setting) != all.end(), row.name);
}

void TestPolicy::whatIsSetCounts()
{
    QFETCH(const Sample, sample);
    const Policy policy = read(QByteArray(rowOf(sample.setting).name) + '=' + sample.written
                               + (sample.setting == Setting::LockServer ? "\nServerUrl=https://h.example\n" : "\n"));
    QCOMPARE(policy.values.value(sample.setting), sample.value);
    QVERIFY(policy.values.value(sample.setting) != rowOf(sample.setting).defaultValue());
    QVERIFY(policy.problems.isEmpty());
}

void TestPolicy::whatIsAbsentLeavesTheDefault()
{
    QFETCH(const Sample, sample);
    const Settings settings = this->settings({});
    QCOMPARE(settings.value(sample.setting), rowOf(sample.setting).defaultValue());
    QVERIFY(!settings.isLocked(sample.setting));
    QVERIFY(settings.problems().isEmpty());
}

void TestPolicy::anEmptyValueIsAnAbsentOne()
{
    QFETCH(const Sample, sample);
    const Settings settings = this->settings(QByteArray(rowOf(sample.setting).name) + "=\n");
    QCOMPARE(settings.value(sample.setting), rowOf(sample.setting).defaultValue());
    QVERIFY(!settings.isLocked(sample.setting));
    QVERIFY(settings.problems().isEmpty());
}

void TestPolicy::aWrongValueIsIgnoredLoggedAndToldOf_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QByteArray>("written");
    const QList<Sample> all = samples();
    for (const Sample &each : all) {
        for (const QByteArray &wrong : each.wrong)
            QTest::addRow("%s=%s", rowOf(each.setting).name, wrong.constData()) << each.setting << wrong;
    }
}

void TestPolicy::aWrongValueIsIgnoredLoggedAndToldOf()
{
    QFETCH(const Setting, setting);
    QFETCH(const QByteArray, written);
    const QByteArray name = rowOf(setting).name;
    const QRegularExpression sentence(u"policy "_s + QString::fromLatin1(name)
                                      + u" in .*policy.conf is (ignored|left out): it must be .+\\.$"_s);
    const bool isList = rowOf(setting).defaultValue().typeId() == QMetaType::QStringList;
    const qsizetype problems = isList ? written.count(',') + 1 : 1;
    for (qsizetype i = 0; i < problems; ++i)
        QTest::ignoreMessage(QtWarningMsg, sentence);
    const Settings settings = this->settings(name + '=' + written + '\n');
    QCOMPARE(settings.value(setting), rowOf(setting).defaultValue());
    QVERIFY(!settings.isLocked(setting));
    QCOMPARE(settings.problems().size(), problems);
    QVERIFY(sentence.match(settings.problems().constFirst()).hasMatch());
}

void TestPolicy::aPolicyBeatsThePersonOrNot_data()
{
    QTest::addColumn<Setting>("setting");
    QTest::addColumn<QVariant>("person");
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("beats");
    const auto page = [](const char *host) { return QVariant("https://%1/{id}"_L1.arg(QLatin1StringView(host))); };
    QTest::newRow("page") << Setting::TicketUrl << page("own") << QByteArray("TicketUrl=https://h.example/{id}")
                          << true;
    QTest::newRow("proxy") << Setting::Proxy << QVariant(u"none"_s) << QByteArray("Proxy=system") << true;
    QTest::newRow("history") << Setting::KeepHistoryDays << QVariant(5) << QByteArray("KeepHistoryDays=9") << true;
    QTest::newRow("size") << Setting::MaxAttachmentMB << QVariant(5) << QByteArray("MaxAttachmentMB=9") << true;
    QTest::newRow("server") << Setting::ServerUrl << QVariant(QUrl(u"https://own"_s))
                            << QByteArray("ServerUrl=https://h.example") << false;
    QTest::newRow("locked server") << Setting::ServerUrl << QVariant(QUrl(u"https://own"_s))
                                   << QByteArray("ServerUrl=https://h.example\nLockServer=true") << true;
    QTest::newRow("domain") << Setting::DefaultDomain << QVariant(u"OWN"_s) << QByteArray("DefaultDomain=X") << false;
}

void TestPolicy::aPolicyBeatsThePersonOrNot()
{
    QFETCH(const Setting, setting);
    QFETCH(const QVariant, person);
    QFETCH(const QByteArray, policy);
    QFETCH(const bool, beats);
    {
        Settings alone = settings({});
        alone.setValue(setting, person);
    }
    QCOMPARE(settings({}).value(setting), person);

    Settings settings = this->settings(policy + '\n');
    QCOMPARE(settings.isLocked(setting), beats);
    QCOMPARE(settings.value(setting) == person, !beats);

    settings.setValue(setting, {});
    settings.setValue(setting, person);
    QCOMPARE(settings.value(setting) == person, !beats);
}

void TestPolicy::aListCountsWithoutItsWrongEntries()
{
    const Policy policy = read("HideFields=Group, Status, level\nAllowedFileTypes=pdf, *, pdf\n");
    QCOMPARE(policy.values.value(Setting::HideFields).toStringList(), (QStringList{u"Group"_s, u"Level"_s}));
    QCOMPARE(policy.values.value(Setting::AllowedFileTypes).toStringList(), QStringList{u"pdf"_s});
    QCOMPARE(policy.problems.size(), 2);
    QVERIFY(policy.problems.constFirst().sentence().startsWith(u"“Status” in the policy HideFields"_s));
    QVERIFY(policy.problems.constLast().sentence().startsWith(u"“*” in the policy AllowedFileTypes"_s));
}

/// As the registry has them.
void TestPolicy::listsComeInOneTextToo()
{
    const Policy policy = read("HideFields=\"Group; Level\"\nAllowedFileTypes=\"pdf, png jpg\"\n");
    QCOMPARE(policy.values.value(Setting::HideFields).toStringList(), (QStringList{u"Group"_s, u"Level"_s}));
    QCOMPARE(policy.values.value(Setting::AllowedFileTypes).toStringList(),
             (QStringList{u"pdf"_s, u"png"_s, u"jpg"_s}));
    QVERIFY(policy.problems.isEmpty());
}

void TestPolicy::proxiesAreUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("kept");
    QTest::newRow("a word in capitals") << u" None "_s << u"none"_s;
    QTest::newRow("without a scheme") << u"proxy.example:3128"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("with a slash") << u"http://proxy.example:3128/"_s << u"http://proxy.example:3128"_s;
    QTest::newRow("SOCKS") << u"socks5://10.0.0.1:1080"_s << u"socks5://10.0.0.1:1080"_s;
    QTest::newRow("IPv6") << u"[fd00::1]:3128"_s << u"http://[fd00::1]:3128"_s;
}

void TestPolicy::proxiesAreUnderstood()
{
    QFETCH(const QString, typed);
    QTEST(Settings::understood(Setting::Proxy, typed).toString(), "kept");
}

void TestPolicy::hiddenFieldsAreOptionalFields()
{
    AppMetadata lists;
    lists.sites = lists.departments = {{1, u"One"_s}};
    const QList<FieldProblem> missing = validate({}, lists);
    for (const char *name : hideableFields()) {
        const std::optional<Field> field = fieldOfName(QString::fromLatin1(name));
        QVERIFY2(field, name);
        QVERIFY2(std::ranges::find(missing, *field, &FieldProblem::field) == missing.end(), name);
    }
}

void TestPolicy::theLaterPlaceCounts()
{
    const QStringList places{write("ServerUrl=https://first\nMaxAttachmentMB=5\n", u"1.conf"_s),
                             write("ServerUrl=https://second\nKeepHistoryDays=6\n", u"2.conf"_s)};
    const Policy policy = readPolicy(places, QSettings::IniFormat, u"Policy"_s);
    QCOMPARE(policy.values.value(Setting::ServerUrl).toUrl(), QUrl(u"https://second"_s));
    QCOMPARE(policy.values.value(Setting::MaxAttachmentMB).toInt(), 5);
    QCOMPARE(policy.values.value(Setting::KeepHistoryDays).toInt(), 6);
}

void TestPolicy::aWrongValueLeavesTheEarlierPlaces()
{
    const QStringList places{write("MaxAttachmentMB=5\n", u"1.conf"_s), write("MaxAttachmentMB=much\n", u"2.conf"_s)};
    const Policy policy = readPolicy(places, QSettings::IniFormat, u"Policy"_s);
    QCOMPARE(policy.values.value(Setting::MaxAttachmentMB).toInt(), 5);
    QCOMPARE(policy.problems.size(), 1);
    QVERIFY(policy.problems.constFirst().place.endsWith(u"2.conf"_s));
}

void TestPolicy::aServerIsLockedOnlyWhereItIsNamed()
{
    const Policy alone = read("LockServer=true\n");
    QVERIFY(!alone.values.contains(Setting::LockServer));
    QCOMPARE(alone.problems.size(), 1);
    QVERIFY(alone.problems.constFirst().sentence().contains(u"needs ServerUrl"_s));
    QVERIFY(read("LockServer=false\n").problems.isEmpty());

    // The installer names it, group policy locks it.
    const QStringList places{write("ServerUrl=https://h.example\n", u"1.conf"_s),
                             write("LockServer=true\n", u"2.conf"_s)};
    QVERIFY(readPolicy(places, QSettings::IniFormat, u"Policy"_s).values.value(Setting::LockServer).toBool());
}

void TestPolicy::theExampleForAdministratorsIsRight()
{
#ifdef Q_OS_WIN
    QSKIP("The example has paths of Linux");
#endif
    QFile example(QStringLiteral(TIKTING_POLICY_EXAMPLE));
    QVERIFY(example.open(QIODevice::ReadOnly));
    const Policy asItIs = readPolicy({example.fileName()}, QSettings::IniFormat, u"Policy"_s);
    QVERIFY(asItIs.values.isEmpty() && asItIs.problems.isEmpty());

    QString lines = QString::fromUtf8(example.readAll());
    lines.replace(u"/etc/ssl/certs/example-ca.pem"_s, pemFile()); // wrong only where it is not there
    const Policy policy = read(
        lines.remove(QRegularExpression(u"^;(?=\\w)|^\\[Policy\\]"_s, QRegularExpression::MultilineOption)).toUtf8());
    QCOMPARE(policy.values.size(), qsizetype(policyTable().size()));
    QVERIFY(policy.problems.isEmpty());
}

void TestPolicy::unknownPoliciesAreToldOf()
{
    const Policy policy = read("MaxAttachmentMB=50\nAllowPlainHtpp=true\nUsername=root\n");
    QCOMPARE(policy.values.size(), 1);
    QCOMPARE(policy.problems.size(), 2);
    for (const SettingProblem &problem : policy.problems)
        QVERIFY(problem.sentence().endsWith(u"there is none of that name."_s));
}

void TestPolicy::policiesOutsideTheirGroupAreToldOf()
{
    QFile file(m_folder->filePath(u"policy.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("MaxAttachmentMB=5\nLanguage=de\n") > 0);
    file.close();
    const Policy policy = readPolicy({file.fileName()}, QSettings::IniFormat, u"Policy"_s);
    QVERIFY(policy.values.isEmpty());
    QCOMPARE(policy.problems.size(), 1);
    QVERIFY(policy.problems.constFirst().sentence().startsWith(u"MaxAttachmentMB in "_s));
}

void TestPolicy::aPlaceThatCantBeReadIsToldOf_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<qsizetype>("values");
    QTest::newRow("a folder") << QByteArray() << qsizetype(0);
    QTest::newRow("garbage") << QByteArray("\x1f\x8b\x08") << qsizetype(0);
    QTest::newRow("a damaged line") << QByteArray("[Policy]\nMaxAttachmentMB=5\nProxy none\n") << qsizetype(1);
}

void TestPolicy::aPlaceThatCantBeReadIsToldOf()
{
    QFETCH(const QByteArray, content);
    QFETCH(const qsizetype, values);
    const QString path = m_folder->filePath(u"policy.conf"_s);
    if (content.isEmpty()) {
        QVERIFY(QDir().mkpath(path));
    } else {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) > 0);
    }
    const Policy policy = readPolicy({path}, QSettings::IniFormat, u"Policy"_s);
    QCOMPARE(policy.values.size(), values);
    QCOMPARE(policy.problems.size(), 1);
    QVERIFY(policy.problems.constFirst().sentence().contains(u"policy.conf can't be read"_s));
    QVERIFY(readPolicy({path + u"-absent"_s}, QSettings::IniFormat, u"Policy"_s).problems.isEmpty());
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
