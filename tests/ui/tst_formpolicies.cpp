// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settings.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/explain.h"
#include "ui/fieldmessage.h"
#include "ui/formfield.h"
#include "ui/lookupcombobox.h"
#include "ui/ticketform.h"

#include <QAccessible>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMimeData>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

AppMetadata lists()
{
    AppMetadata metadata;
    metadata.sites = {{1, u"Head Office"_s}, {2, u"Branch Office"_s}, {7, u"Twin"_s}, {8, u"Twin"_s}};
    metadata.departments = {{1, u"IT Department"_s}, {2, u"Finance"_s}};
    metadata.priorities = {{3, u"High"_s}};
    metadata.categories = {{10, u"Hardware"_s}};
    metadata.statuses = {{1, u"Open"_s, 1}};
    metadata.groups = {{1, u"Network Team"_s}};
    metadata.levels = {{1, u"Level 1"_s}};
    return metadata;
}

TicketDraft fullDraft()
{
    TicketDraft draft;
    draft.title = u"Laptop screen is broken"_s;
    draft.description = u"It cracked."_s;
    draft.creatorId = u"somebody-else"_s;
    draft.site = 1;
    draft.department = 2;
    draft.priority = 3;
    draft.category = 10;
    draft.status = 1;
    draft.group = 1;
    draft.level = 1;
    return draft;
}

/// A form under an administrator's policy.
struct Fixture {
    explicit Fixture(const QByteArray &policy) : settings(folder.filePath(u"user.conf"_s), write(policy)) { open(); }

    void open()
    {
        form = std::make_unique<TicketForm>(settings);
        Account jane;
        jane.server = QUrl(u"https://help.example.com"_s);
        jane.userId = u"jane-id"_s;
        form->setAccount(jane);
        form->resize(760, 700);
        form->show();
        form->setMetadata(lists());
    }

    QString write(const QByteArray &policy) const { return file(u"policy.conf"_s, "[Policy]\n" + policy + '\n'); }

    QString file(const QString &name, const QByteArray &content = "content") const
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("no test file");
        return made.fileName();
    }

    FormField *field(Field field) const
    {
        const auto all = form->findChildren<FormField *>();
        const auto found = std::ranges::find_if(
            all, [field](const FormField *one) { return one->control()->accessibleName() == fieldLabel(field); });
        return found == all.end() ? nullptr : *found;
    }

    AttachmentStrip *strip() const { return form->findChild<AttachmentStrip *>(); }
    QToolButton *more() const
    {
        const auto buttons = form->findChildren<QToolButton *>();
        return *std::ranges::find(buttons, u"More"_s, &QWidget::accessibleName);
    }

    QTemporaryDir folder;
    Settings settings;
    std::unique_ptr<TicketForm> form;
};

} // namespace

class TestFormPolicies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void aSiteAndADepartmentArePreset_data();
    void aSiteAndADepartmentArePreset();
    void aPresetThatFitsNoOneEntryIsLoggedAndIgnored_data();
    void aPresetThatFitsNoOneEntryIsLoggedAndIgnored();
    void theLastChoiceComesBeforeAPreset();
    void hiddenFieldsAreNotShownNorSent_data();
    void hiddenFieldsAreNotShownNorSent();
    void aHelpDeskThatInsistsOnAHiddenFieldGetsIt();
    void aTicketIsWarnedOfFromTheSizeThatAPolicySetsOn_data();
    void aTicketIsWarnedOfFromTheSizeThatAPolicySetsOn();
    void filesOfOtherTypesAreRefused_data();
    void filesOfOtherTypesAreRefused();
    void pastedPicturesAreFilesToo_data();
    void pastedPicturesAreFilesToo();
    void thePickerShowsWhatMayBeAttached();
    void aDraftFromBeforeIsNotSubmittedWithOtherFiles();
};

void TestFormPolicies::aSiteAndADepartmentArePreset_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<qint64>("site");
    QTest::addColumn<qint64>("department");
    QTest::newRow("by name") << QByteArray("DefaultSite=branch office\nDefaultDepartment=Finance") << 2LL << 2LL;
    QTest::newRow("by id") << QByteArray("DefaultSite=7\nDefaultDepartment=1") << 7LL << 1LL;
}

void TestFormPolicies::aSiteAndADepartmentArePreset()
{
    QFETCH(const QByteArray, policy);
    Fixture f(policy);
    for (int again = 0; again < 2; ++again) {
        QTEST(*f.form->draft().site, "site");
        QTEST(*f.form->draft().department, "department");
        QVERIFY(f.form->isEmpty());
        f.form->clear();
    }
}

void TestFormPolicies::aPresetThatFitsNoOneEntryIsLoggedAndIgnored_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::newRow("none") << QByteArray("DefaultSite=Elsewhere");
    QTest::newRow("two") << QByteArray("DefaultSite=Twin");
    QTest::newRow("no id") << QByteArray("DefaultSite=99");
}

void TestFormPolicies::aPresetThatFitsNoOneEntryIsLoggedAndIgnored()
{
    QFETCH(const QByteArray, policy);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"SiteId: [02] entries fit what the administrator presets"_s));
    const Fixture f(policy);
    QVERIFY(!f.form->draft().site);
}

void TestFormPolicies::theLastChoiceComesBeforeAPreset()
{
    Fixture f("DefaultSite=Branch Office\nDefaultDepartment=Finance");
    TicketDraft draft = fullDraft();
    draft.department = 1;
    f.form->setDraft(draft);
    f.form->rememberChoices();
    f.open(); // the next run
    QCOMPARE(f.form->draft().site, std::optional<qint64>(1));
    QCOMPARE(f.form->draft().department, std::optional<qint64>(1));
}

void TestFormPolicies::hiddenFieldsAreNotShownNorSent_data()
{
    QTest::addColumn<Field>("field");
    for (const Field field : {Field::Priority, Field::Category, Field::Group, Field::Level, Field::Requester})
        QTest::newRow(qPrintable(fieldLabel(field))) << field;
}

void TestFormPolicies::hiddenFieldsAreNotShownNorSent()
{
    QFETCH(const Field, field);
    Fixture f("HideFields=" + fieldLabel(field).toLatin1());
    QTest::mouseClick(f.more(), Qt::LeftButton);
    for (const Field other : {Field::Site, Field::Department, Field::Priority, Field::Category, Field::Status,
                              Field::Group, Field::Level, Field::Requester})
        QCOMPARE(f.field(other)->isVisible(), other != field);

    // From a draft of before, a command line or an undo.
    f.form->setDraft(fullDraft());
    TicketDraft left = fullDraft();
    switch (field) {
    case Field::Priority:
        left.priority.reset();
        break;
    case Field::Category:
        left.category.reset();
        break;
    case Field::Group:
        left.group.reset();
        break;
    case Field::Level:
        left.level.reset();
        break;
    default:
        left.creatorId.clear();
    }
    QCOMPARE(f.form->draft(), left);
    QVERIFY(f.form->check());
}

void TestFormPolicies::aHelpDeskThatInsistsOnAHiddenFieldGetsIt()
{
    Fixture f("HideFields=Priority, Category");
    f.form->setDraft(fullDraft());
    f.form->showFieldErrors({{Field::Category, u"A category is needed."_s}});
    QVERIFY(f.field(Field::Category)->isVisible());
    QVERIFY(!f.field(Field::Priority)->isVisible());
    QCOMPARE(f.field(Field::Category)->error(), u"A category is needed."_s);

    auto *box = qobject_cast<LookupComboBox *>(f.field(Field::Category)->control());
    box->lineEdit()->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box, u"Hardware"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(f.form->draft().category, std::optional<qint64>(10));
}

void TestFormPolicies::aTicketIsWarnedOfFromTheSizeThatAPolicySetsOn_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<bool>("warns");
    QTest::newRow("without a policy") << QByteArray() << false;
    QTest::newRow("above") << QByteArray("MaxAttachmentMB=2") << true;
    QTest::newRow("below") << QByteArray("MaxAttachmentMB=4") << false;
}

void TestFormPolicies::aTicketIsWarnedOfFromTheSizeThatAPolicySetsOn()
{
    QFETCH(const QByteArray, policy);
    Fixture f(policy);
    TicketDraft draft = fullDraft();
    draft.attachments = {Attachment::fromContent(u"a.bin"_s, QByteArray(3'000'000, 'x'))};
    f.form->setDraft(draft);
    const auto messages = f.strip()->findChildren<FieldMessage *>();
    QTEST(std::ranges::any_of(messages, [](const FieldMessage *message) { return message->isVisible(); }), "warns");
    QVERIFY2(f.form->check(), "it is a warning");
}

void TestFormPolicies::filesOfOtherTypesAreRefused_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("attached");
    QTest::addColumn<QString>("sentence");
    const QStringList all{u"a.pdf"_s, u"b.EXE"_s, u"pdf"_s};
    QTest::newRow("without a policy") << QByteArray() << all << all << QString();
    QTest::newRow("one")
        << QByteArray("AllowedFileTypes=pdf, log") << QStringList{u"a.PDF"_s, u"b.exe"_s} << QStringList{u"a.PDF"_s}
        << u"“b.exe” can't be attached: your administrator allows only these types of files: pdf, log."_s;
    QTest::newRow("several")
        << QByteArray("AllowedFileTypes=pdf") << all << QStringList{u"a.pdf"_s}
        << u"2 files can't be attached: your administrator allows only these types of files: pdf."_s;
    QTest::newRow("an ending of two") << QByteArray("AllowedFileTypes=.tar.gz") << QStringList{u"a.tar.gz"_s}
                                      << QStringList{u"a.tar.gz"_s} << QString();
}

void TestFormPolicies::filesOfOtherTypesAreRefused()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const QStringList, given);
    QFETCH(const QStringList, attached);
    QFETCH(const QString, sentence);
    Fixture f(policy);
    QSignalSpy problem(f.form.get(), &TicketForm::problem);
    QSignalSpy done(f.strip(), &AttachmentStrip::readingDone);
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &name : given)
        urls << QUrl::fromLocalFile(f.file(name));
    mime.setUrls(urls);

    f.form->attach(&mime);
    QVERIFY(done.wait());

    QStringList names;
    const QList<Attachment> present = f.form->draft().attachments;
    for (const Attachment &attachment : present)
        names << attachment.name;
    QCOMPARE(names, attached);
    QCOMPARE(problem.isEmpty() ? QString() : problem.constFirst().constFirst().toString(), sentence);
}

void TestFormPolicies::pastedPicturesAreFilesToo_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<qsizetype>("attached");
    QTest::newRow("allowed") << QByteArray("AllowedFileTypes=png") << qsizetype(1);
    QTest::newRow("refused") << QByteArray("AllowedFileTypes=pdf") << qsizetype(0);
}

void TestFormPolicies::pastedPicturesAreFilesToo()
{
    QFETCH(const QByteArray, policy);
    QFETCH(const qsizetype, attached);
    Fixture f(policy);
    QSignalSpy problem(f.form.get(), &TicketForm::problem);
    QImage image(4, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QGuiApplication::clipboard()->setImage(image);
    QTest::keySequence(f.field(Field::Title)->control(), QKeySequence::Paste);
    QTRY_VERIFY(f.form->draft().attachments.size() + problem.size() == 1);
    QCOMPARE(f.form->draft().attachments.size(), attached);
}

void TestFormPolicies::thePickerShowsWhatMayBeAttached()
{
    Fixture f("AllowedFileTypes=pdf, tar.gz");
    f.form->pickFiles();
    const auto *dialog = f.form->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QCOMPARE(dialog->nameFilters(), QStringList{u"Files that may be attached (*.pdf *.tar.gz)"_s});
}

void TestFormPolicies::aDraftFromBeforeIsNotSubmittedWithOtherFiles()
{
    Fixture f("AllowedFileTypes=pdf");
    TicketDraft draft = fullDraft();
    draft.attachments = {Attachment::fromContent(u"a.pdf"_s, "x"), Attachment::fromContent(u"b.exe"_s, "x")};
    f.form->setDraft(draft);
    QVERIFY(!f.form->check());
    const auto messages = f.strip()->findChildren<FieldMessage *>();
    QVERIFY(std::ranges::any_of(messages,
                                [](const FieldMessage *message) { return message->text().contains(u"b.exe"_s); }));
    draft.attachments.removeLast();
    f.form->setDraft(draft);
    QVERIFY(f.form->check());
}

QTEST_MAIN(TestFormPolicies)
#include "tst_formpolicies.moc"
