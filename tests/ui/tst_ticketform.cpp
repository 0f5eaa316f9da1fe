// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/ticketform.h"

#include "app/model/validation.h"
#include "app/settings/settings.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/explain.h"
#include "ui/fieldmessage.h"
#include "ui/formfield.h"
#include "ui/lookupcombobox.h"
#include "ui/plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

AppMetadata lists()
{
    AppMetadata metadata;
    metadata.sites = {{1, u"Head Office"_s}, {2, u"Branch Office"_s}};
    metadata.departments = {{1, u"IT Department"_s}, {2, u"Finance"_s}};
    metadata.priorities = {{3, u"High"_s}};
    metadata.categories = {{10, u"Hardware"_s}, {11, u"Software"_s}};
    metadata.statuses = {{2, u"Pending"_s, 2}, {1, u"Open"_s, 1}};
    metadata.groups = {{1, u"Network Team"_s}};
    metadata.levels = {{1, u"Level 1"_s}};
    return metadata;
}

Account jane()
{
    Account account;
    account.server = QUrl(u"https://help.example.com/"_s);
    account.userId = u"jane-id"_s;
    account.username = u"jane"_s;
    return account;
}

TicketDraft fullDraft()
{
    TicketDraft draft;
    draft.title = u"Laptop screen is broken"_s;
    draft.description = u"It cracked.\n\nPlease help\u00a0me."_s;
    draft.creatorId = u"somebody-else"_s;
    draft.site = 1;
    draft.department = 2;
    draft.priority = 3;
    draft.category = 10;
    draft.status = 2;
    draft.group = 1;
    draft.level = 1;
    draft.attachments = {Attachment::fromContent(u"a.bin"_s, "abc")};
    return draft;
}

/// A form in a window of its own, over settings of its own.
struct Fixture {
    Fixture() { open(); }

    void open()
    {
        form = std::make_unique<TicketForm>(settings);
        form->setAccount(jane());
        form->resize(760, 700);
        form->show();
        form->activateWindow();
    }

    template <class T = QWidget>
    T *named(const QString &name) const
    {
        const auto all = form->findChildren<T *>();
        const auto found = std::ranges::find(all, name, &QWidget::accessibleName);
        return found == all.end() ? nullptr : *found;
    }

    FormField *field(Field field) const
    {
        const auto all = form->findChildren<FormField *>();
        const auto found = std::ranges::find_if(
            all, [field](const FormField *one) { return one->control()->accessibleName() == fieldLabel(field); });
        return found == all.end() ? nullptr : *found;
    }

    LookupComboBox *box(Field which) const { return qobject_cast<LookupComboBox *>(field(which)->control()); }
    QLineEdit *title() const { return named<QLineEdit>(u"Title"_s); }
    QPlainTextEdit *description() const { return named<QPlainTextEdit>(u"Description"_s); }
    QToolButton *more() const { return named<QToolButton>(u"More"_s); }
    AttachmentStrip *strip() const { return form->findChild<AttachmentStrip *>(); }

    void choose(Field which, const QString &name) const
    {
        LookupComboBox *chosen = box(which);
        chosen->lineEdit()->setFocus();
        chosen->lineEdit()->selectAll();
        QTest::keyClicks(chosen, name);
        QTest::keyClick(chosen, Qt::Key_Return);
    }

    QString anyFile() const
    {
        QFile file(folder.filePath(u"any.log"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write("any") != 3)
            qFatal("no test file");
        return file.fileName();
    }

    QTemporaryDir folder;
    Settings settings{folder.filePath(u"user.conf"_s), folder.filePath(u"policy.conf"_s)};
    std::unique_ptr<TicketForm> form;
};

} // namespace

class TestTicketForm : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { QGuiApplication::clipboard()->clear(); }
    void aDraftComesBackAsItWasGiven_data();
    void aDraftComesBackAsItWasGiven();
    void controlsHaveTheNamesThatToolsRelyOn_data();
    void controlsHaveTheNamesThatToolsRelyOn();
    void tabFollowsThePage();
    void aNewTicketIsOpenAndTakesTheOnlyEntries();
    void theLastSiteAndDepartmentAreProposedAgain();
    void aRememberedSiteThatIsGoneIsNotProposed();
    void choicesOfOneAccountAreNotTheNextOnes();
    void whatIsMissingIsSaidAtEachFieldAndTheFirstIsFocused();
    void anErrorGoesAsItsFieldIsMended();
    void anErrorIsTheAccessibleDescriptionToo();
    void aProblemUnderMoreOpensIt();
    void moreIsRemembered();
    void aChoiceUnderMoreIsNeverHidden();
    void anEmptyRequiredListSaysWhoCanMendIt();
    void aChoiceThatIsGoneIsSaid();
    void aChoiceThatGoesIsSaidAtOnce();
    void whatIsSaidOfAFieldOutlivesNewLists();
    void theSameListsAgainDisturbNothing();
    void theTitleIsCountedAndNotCut_data();
    void theTitleIsCountedAndNotCut();
    void pastedLinesBecomeOneTitle();
    void enterInTheTitleDoesNotSubmit();
    void tabLeavesTheDescription();
    void pastedFilesAndPicturesAreAttached_data();
    void pastedFilesAndPicturesAreAttached();
    void textIsPastedAsText();
    void draggedFilesAreLeftToTheWindow();
    void aSubmitWaitsForWhatIsBeingRead();
    void clearingDropsTheSubmitThatWaits();
    void fillingInIsNoEdit();
    void typingIsAnEdit();
    void anotherRequesterNeedsAnId();
    void aRequesterIsRememberedByName();
    void oneselfIsNobodyElse();
    void aMentionedAttachmentIsMissed();
    void whatTheServerSaysStandsAtItsField();
    void theFormNeedsNoMoreRoomThanASmallScreen();
};

void TestTicketForm::aDraftComesBackAsItWasGiven_data()
{
    QTest::addColumn<bool>("listsFirst");
    QTest::addColumn<TicketDraft>("draft");
    TicketDraft small;
    small.title = u" \u6f22\u5b57 \U0001F600\r\n"_s;
    small.status = 1;
    for (const bool listsFirst : {true, false}) {
        const char *when = listsFirst ? "after" : "before";
        QTest::addRow("full, %s the lists", when) << listsFirst << fullDraft();
        QTest::addRow("small, %s the lists", when) << listsFirst << small;
    }
}

void TestTicketForm::aDraftComesBackAsItWasGiven()
{
    QFETCH(bool, listsFirst);
    QFETCH(TicketDraft, draft);
    Fixture f;
    if (listsFirst)
        f.form->setMetadata(lists());
    f.form->setDraft(draft);
    QCOMPARE(f.form->draft(), draft);
    f.form->setMetadata(lists());
    QCOMPARE(f.form->draft(), draft);

    f.form->clear();
    QVERIFY(f.form->isEmpty());
    f.form->setDraft(draft);
    QCOMPARE(f.form->draft(), draft);
}

void TestTicketForm::controlsHaveTheNamesThatToolsRelyOn_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"Title"_s, u"Description"_s, u"Site"_s, u"Department"_s, u"Priority"_s, u"Category"_s, u"More"_s,
          u"Status"_s, u"Group"_s, u"Level"_s, u"Requester"_s, u"Attachments"_s, u"Add files…"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestTicketForm::controlsHaveTheNamesThatToolsRelyOn()
{
    QFETCH(QString, name);
    const Fixture f;
    QVERIFY(f.named(name));
}

void TestTicketForm::tabFollowsThePage()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.more()->click();
    QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
    f.form->setFocus();
    QStringList visited;
    for (int i = 0; i < 12; ++i) {
        visited.append(QApplication::focusWidget()->accessibleName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited,
             (QStringList{u"Title"_s, u"Description"_s, u"Site"_s, u"Department"_s, u"Priority"_s, u"Category"_s,
                          u"More"_s, u"Status"_s, u"Group"_s, u"Level"_s, u"Requester"_s, u"Add files…"_s}));
}

void TestTicketForm::aNewTicketIsOpenAndTakesTheOnlyEntries()
{
    Fixture f;
    AppMetadata metadata = lists();
    metadata.sites.removeLast();
    f.form->setMetadata(metadata);
    const TicketDraft draft = f.form->draft();
    QCOMPARE(draft.site, std::optional<qint64>(1));
    QCOMPARE(f.box(Field::Site)->currentText(), u"Head Office"_s);
    QVERIFY(!draft.department);
    QVERIFY2(!draft.priority, "an optional list of one is no choice");
    QCOMPARE(draft.status, std::optional<qint64>(1));
}

void TestTicketForm::theLastSiteAndDepartmentAreProposedAgain()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    f.form->rememberChoices();
    f.form->clear();
    QCOMPARE(f.form->draft().site, std::optional<qint64>(1));
    QCOMPARE(f.form->draft().department, std::optional<qint64>(2));
    QVERIFY(!f.form->draft().category);
    QVERIFY(f.form->isEmpty());

    f.open(); // the next run
    f.form->setMetadata(lists());
    QCOMPARE(f.form->draft().site, std::optional<qint64>(1));
    QCOMPARE(f.box(Field::Department)->currentText(), u"Finance"_s);
}

void TestTicketForm::aRememberedSiteThatIsGoneIsNotProposed()
{
    Fixture f;
    f.settings.setValue(jane().key(), AccountSetting::LastSite, qint64(99));
    f.open();
    f.form->setMetadata(lists());
    QVERIFY(!f.form->draft().site);
}

void TestTicketForm::choicesOfOneAccountAreNotTheNextOnes()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    f.form->rememberChoices();
    f.form->clear();
    Account joe = jane();
    joe.userId = u"joe-id"_s;
    f.form->setAccount(joe);
    f.form->setMetadata(lists());
    QVERIFY(!f.form->draft().site);
    QVERIFY(f.form->draft().creatorId.isEmpty());
}

void TestTicketForm::whatIsMissingIsSaidAtEachFieldAndTheFirstIsFocused()
{
    Fixture f;
    f.form->setMetadata(lists());
    QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
    f.title()->setText(u"Broken"_s);
    QVERIFY(!f.form->check());
    for (const Field field : {Field::Description, Field::Site, Field::Department}) {
        QCOMPARE(f.field(field)->error(), explain(FieldProblem{field, FieldProblem::Kind::Missing}));
        QVERIFY(!f.field(field)->error().isEmpty());
    }
    for (const Field field : {Field::Title, Field::Priority, Field::Status})
        QCOMPARE(f.field(field)->error(), QString());
    QVERIFY(f.description()->hasFocus());
}

void TestTicketForm::anErrorGoesAsItsFieldIsMended()
{
    Fixture f;
    f.form->setMetadata(lists());
    QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
    QVERIFY(!f.form->check());
    QTest::keyClicks(f.title(), u" "_s);
    QVERIFY2(!f.field(Field::Title)->error().isEmpty(), "a blank mends nothing");
    QTest::keyClicks(f.title(), u"Broken"_s);
    QCOMPARE(f.field(Field::Title)->error(), QString());
    QVERIFY(!f.field(Field::Description)->error().isEmpty());
    f.choose(Field::Site, u"Branch Office"_s);
    QCOMPARE(f.form->draft().site, std::optional<qint64>(2));
    QCOMPARE(f.field(Field::Site)->error(), QString());
    f.description()->setPlainText(u"It is."_s);
    f.choose(Field::Department, u"Finance"_s);
    QVERIFY(f.form->check());
}

void TestTicketForm::anErrorIsTheAccessibleDescriptionToo()
{
    Fixture f;
    f.form->setMetadata(lists());
    QVERIFY(!f.form->check());
    QVERIFY(!f.title()->accessibleDescription().isEmpty());
    QCOMPARE(f.title()->accessibleDescription(), f.field(Field::Title)->error());
    f.title()->setText(u"Broken"_s);
    QCOMPARE(f.title()->accessibleDescription(), QString());
}

void TestTicketForm::aProblemUnderMoreOpensIt()
{
    Fixture f;
    f.form->setMetadata(lists());
    QVERIFY(!f.box(Field::Level)->isVisible());
    f.form->showFieldErrors({{Field::Level, u"Not this one."_s}});
    QVERIFY(f.box(Field::Level)->isVisible());
    QVERIFY(f.more()->isChecked());
    QVERIFY2(!f.settings.value(Setting::MoreExpanded).toBool(), "the person didn't open it");
}

void TestTicketForm::moreIsRemembered()
{
    Fixture f;
    QVERIFY(!f.more()->isChecked());
    QTest::mouseClick(f.more(), Qt::LeftButton);
    QVERIFY(f.box(Field::Status)->isVisible());
    f.open();
    QVERIFY(f.box(Field::Status)->isVisible());
    QTest::keyClick(f.more(), Qt::Key_Space);
    QVERIFY(!f.box(Field::Status)->isVisible());
    f.open();
    QVERIFY(!f.box(Field::Status)->isVisible());
}

void TestTicketForm::aChoiceUnderMoreIsNeverHidden()
{
    Fixture f;
    f.form->setMetadata(lists());
    TicketDraft draft;
    draft.status = 1;
    f.form->setDraft(draft);
    QVERIFY(!f.more()->isChecked());
    draft.creatorId = u"somebody-else"_s;
    f.form->setDraft(draft);
    QVERIFY(f.more()->isChecked());
    f.form->clear();
    QVERIFY(!f.more()->isChecked());
}

void TestTicketForm::anEmptyRequiredListSaysWhoCanMendIt()
{
    Fixture f;
    AppMetadata metadata = lists();
    metadata.departments.clear();
    metadata.categories.clear();
    f.form->setMetadata(metadata);
    const QString sentence = explain(FieldProblem{Field::Department, FieldProblem::Kind::NothingToChoose});
    QVERIFY(!sentence.isEmpty());
    QCOMPARE(f.field(Field::Department)->error(), sentence);
    QCOMPARE(f.field(Field::Category)->error(), QString());
    f.form->clear();
    QCOMPARE(f.field(Field::Department)->error(), sentence);
    f.form->setMetadata(lists());
    QCOMPARE(f.field(Field::Department)->error(), QString());
}

void TestTicketForm::aChoiceThatIsGoneIsSaid()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    AppMetadata metadata = lists();
    metadata.categories.removeFirst();
    f.form->setMetadata(metadata);
    QVERIFY(!f.form->check());
    QCOMPARE(f.field(Field::Category)->error(), explain(FieldProblem{Field::Category, FieldProblem::Kind::Gone}));
    f.choose(Field::Category, u"Software"_s);
    QVERIFY(f.form->check());
}

void TestTicketForm::aChoiceThatGoesIsSaidAtOnce()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    AppMetadata metadata = lists();
    metadata.sites.removeFirst();
    f.form->setMetadata(metadata);
    QCOMPARE(f.field(Field::Site)->error(), explain(FieldProblem{Field::Site, FieldProblem::Kind::Gone}));
    QCOMPARE(f.box(Field::Department)->currentText(), u"Finance"_s);
    QCOMPARE(f.field(Field::Department)->error(), QString());
    f.form->setMetadata(lists());
    QCOMPARE(f.field(Field::Site)->error(), QString());
    QCOMPARE(f.box(Field::Site)->currentText(), u"Head Office"_s);
}

void TestTicketForm::whatIsSaidOfAFieldOutlivesNewLists()
{
    Fixture f;
    f.form->setMetadata(lists());
    QVERIFY(!f.form->check());
    const QString said = f.field(Field::Site)->error();
    QVERIFY(!said.isEmpty());
    AppMetadata metadata = lists();
    metadata.sites.append({3, u"Annex"_s});
    f.form->setMetadata(metadata);
    QCOMPARE(f.field(Field::Site)->error(), said);
}

void TestTicketForm::theSameListsAgainDisturbNothing()
{
    Fixture f;
    f.form->setMetadata(lists());
    LookupComboBox *box = f.box(Field::Site);
    box->lineEdit()->setFocus();
    QTest::keyClicks(box, u"off"_s);
    QVERIFY(box->isListOpen());
    f.form->setMetadata(lists());
    QVERIFY(box->isListOpen());
    QCOMPARE(box->currentText(), u"off"_s);
    AppMetadata metadata = lists();
    metadata.sites.append({3, u"Annex"_s});
    f.form->setMetadata(metadata);
    QCOMPARE(box->currentText(), u"off"_s);
}

void TestTicketForm::theTitleIsCountedAndNotCut_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("count");
    QTest::addColumn<bool>("fits");
    QTest::newRow("empty") << QString() << u"0 / 255"_s << false;
    QTest::newRow("twelve, blanks around do not count") << u"  twelve chars "_s << u"12 / 255"_s << true;
    QTest::newRow("emoji count as two") << u"\U0001F600"_s << u"2 / 255"_s << true;
    QTest::newRow("just fits") << QString(255, u'x') << u"255 / 255"_s << true;
    QTest::newRow("too long") << QString(260, u'x') << u"260 / 255: 5 too many"_s << false;
    QTest::newRow("beyond Qt's own limit") << QString(40'000, u'x') << u"40,000 / 255: 39745 too many"_s << false;
}

void TestTicketForm::theTitleIsCountedAndNotCut()
{
    QFETCH(QString, title);
    QFETCH(QString, count);
    QFETCH(bool, fits);
    Fixture f;
    TicketDraft draft = fullDraft();
    draft.title.clear();
    f.form->setMetadata(lists());
    f.form->setDraft(draft);
    f.title()->setText(title);
    const auto labels = f.field(Field::Title)->findChildren<PlainLabel *>();
    QVERIFY(std::ranges::any_of(labels, [&count](const PlainLabel *label) { return label->text() == count; }));
    QCOMPARE(f.form->draft().title, title);
    QCOMPARE(f.form->check(), fits);
}

void TestTicketForm::pastedLinesBecomeOneTitle()
{
    Fixture f;
    QGuiApplication::clipboard()->setText(u"one\r\ntwo\nthree"_s);
    QTest::keySequence(f.title(), QKeySequence::Paste);
    QCOMPARE(f.title()->text(), u"one two three"_s);
}

void TestTicketForm::enterInTheTitleDoesNotSubmit()
{
    Fixture f;
    QSignalSpy submit(f.form.get(), &TicketForm::submitRequested);
    f.form->setDraft(fullDraft());
    QTest::keyClick(f.title(), Qt::Key_Return);
    QCOMPARE(submit.size(), 0);
}

void TestTicketForm::tabLeavesTheDescription()
{
    Fixture f;
    QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
    f.description()->setFocus();
    QTest::keyClick(f.description(), Qt::Key_Tab);
    QVERIFY(!f.description()->hasFocus());
    QVERIFY(f.description()->toPlainText().isEmpty());
}

void TestTicketForm::pastedFilesAndPicturesAreAttached_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("image");
    for (const char *target : {"Title", "Description", "Site", "Requester", "User ID"}) {
        QTest::addRow("files into %s", target) << QString::fromLatin1(target) << false;
        QTest::addRow("a picture into %s", target) << QString::fromLatin1(target) << true;
    }
}

void TestTicketForm::pastedFilesAndPicturesAreAttached()
{
    QFETCH(QString, target);
    QFETCH(bool, image);
    Fixture f;
    f.form->setMetadata(lists());
    f.more()->click();
    f.choose(Field::Requester, u"Another user"_s);
    auto *mime = new QMimeData;
    if (image)
        mime->setImageData(QImage(8, 8, QImage::Format_RGB32));
    else
        mime->setUrls({QUrl::fromLocalFile(f.anyFile())});
    QGuiApplication::clipboard()->setMimeData(mime);
    QWidget *field = f.named(target);
    QTest::keySequence(field, QKeySequence::Paste);
    QTRY_COMPARE(f.form->draft().attachments.size(), 1);
    QCOMPARE(f.form->draft().attachments.constFirst().path.isEmpty(), image);
    QVERIFY(f.form->draft().title.isEmpty());
    QVERIFY(f.form->draft().description.isEmpty());
    QVERIFY(!f.box(Field::Site)->currentText().contains(u"file:"));
}

void TestTicketForm::textIsPastedAsText()
{
    Fixture f;
    auto *cell = new QMimeData; // as a spreadsheet gives it
    cell->setText(u"42"_s);
    cell->setHtml(u"<b>42</b>"_s);
    cell->setImageData(QImage(8, 8, QImage::Format_RGB32));
    QGuiApplication::clipboard()->setMimeData(cell);
    QTest::keySequence(f.title(), QKeySequence::Paste);
    QTest::keySequence(f.description(), QKeySequence::Paste);
    QCOMPARE(f.form->draft().title, u"42"_s);
    QCOMPARE(f.form->draft().description, u"42"_s);
    QVERIFY(!f.strip()->isReading());
}

void TestTicketForm::draggedFilesAreLeftToTheWindow()
{
    Fixture f;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(f.anyFile())});
    QMimeData text;
    text.setText(u"hello"_s);
    const QList<QWidget *> targets{f.title(), f.description()->viewport()};
    for (QWidget *target : targets) {
        const auto accepts = [target](const QMimeData &mime) {
            QDragEnterEvent enter({5, 5}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(target, &enter);
            return enter.isAccepted();
        };
        QVERIFY(!accepts(files));
        QVERIFY(accepts(text));
    }
    QVERIFY(!f.box(Field::Site)->lineEdit()->acceptDrops());
}

void TestTicketForm::aSubmitWaitsForWhatIsBeingRead()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    QSignalSpy submit(f.form.get(), &TicketForm::submitRequested);
    f.form->addFiles({f.anyFile()});
    QVERIFY(!f.form->check());
    QTRY_COMPARE(submit.size(), 1);
    QVERIFY(f.form->check());
    QCOMPARE(f.form->draft().attachments.size(), 2);
}

void TestTicketForm::clearingDropsTheSubmitThatWaits()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    QSignalSpy submit(f.form.get(), &TicketForm::submitRequested);
    f.form->addFiles({f.anyFile()});
    QVERIFY(!f.form->check());
    f.form->clear();
    f.form->addFiles({f.anyFile()});
    QTRY_COMPARE(f.form->draft().attachments.size(), 1);
    QCOMPARE(submit.size(), 0);
}

void TestTicketForm::fillingInIsNoEdit()
{
    Fixture f;
    QSignalSpy edited(f.form.get(), &TicketForm::edited);
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    f.form->rememberChoices();
    f.form->clear();
    f.form->setAccount(jane());
    QCOMPARE(edited.size(), 0);
}

void TestTicketForm::typingIsAnEdit()
{
    Fixture f;
    f.form->setMetadata(lists());
    QSignalSpy edited(f.form.get(), &TicketForm::edited);
    QTest::keyClicks(f.title(), u"x"_s);
    QCOMPARE(edited.size(), 1);
    f.description()->setPlainText(u"as an assistive tool does"_s);
    QCOMPARE(edited.size(), 2);
    f.choose(Field::Priority, u"High"_s);
    QVERIFY(edited.size() > 2);
    const qsizetype before = edited.size();
    f.form->addFiles({f.anyFile()});
    QTRY_VERIFY(edited.size() > before);
}

void TestTicketForm::anotherRequesterNeedsAnId()
{
    Fixture f;
    f.form->setMetadata(lists());
    TicketDraft draft = fullDraft();
    draft.creatorId.clear();
    f.form->setDraft(draft);
    f.more()->click();
    QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
    f.choose(Field::Requester, u"Another user"_s);
    auto *id = f.named<QLineEdit>(u"User ID"_s);
    QVERIFY(id->hasFocus());
    QVERIFY(!f.form->check());
    QVERIFY(f.field(Field::Requester)->error().startsWith(u"Enter the user ID"));
    f.title()->setFocus();
    QVERIFY(!f.form->check());
    QVERIFY(id->hasFocus());
    QTest::keyClicks(id, u"a b"_s);
    QCOMPARE(f.field(Field::Requester)->error(), QString());
    QVERIFY(!f.form->check());
    QVERIFY(f.field(Field::Requester)->error().startsWith(u"A user ID has no blanks"));
    id->clear();
    QTest::keyClicks(id, u" a1b2-c3 "_s);
    QVERIFY(f.form->check());
    QCOMPARE(f.form->draft().creatorId, u"a1b2-c3"_s);
}

void TestTicketForm::aRequesterIsRememberedByName()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.more()->click();
    f.choose(Field::Requester, u"Another user"_s);
    QTest::keyClicks(f.named<QLineEdit>(u"User ID"_s), u"a1b2"_s);
    QTest::keyClicks(f.named<QLineEdit>(u"Name to show"_s), u"Ann Lee"_s);
    const TicketDraft draft = f.form->draft();
    f.form->clear();
    f.form->setDraft(draft); // Undo
    QCOMPARE(f.named<QLineEdit>(u"Name to show"_s)->text(), u"Ann Lee"_s);
    f.form->rememberChoices();
    QCOMPARE(f.form->draft().creatorId, u"a1b2"_s);
    QCOMPARE(f.box(Field::Requester)->currentText(), u"Ann Lee"_s);
    f.form->clear();
    QVERIFY(f.form->draft().creatorId.isEmpty());

    f.open();
    f.more()->click();
    f.choose(Field::Requester, u"Ann"_s);
    QCOMPARE(f.form->draft().creatorId, u"a1b2"_s);
    f.form->rememberChoices();
    QCOMPARE(f.settings.value(jane().key(), AccountSetting::RecentRequesters).toStringList(),
             QStringList{u"Ann Lee\na1b2"_s});
}

void TestTicketForm::oneselfIsNobodyElse()
{
    Fixture f;
    TicketDraft draft;
    draft.creatorId = jane().userId;
    f.form->setDraft(draft);
    QCOMPARE(f.box(Field::Requester)->currentText(), u"Me"_s);
    QCOMPARE(f.form->draft().creatorId, QString());
}

void TestTicketForm::aMentionedAttachmentIsMissed()
{
    Fixture f;
    const auto hint = [&f] {
        const auto labels = f.strip()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible()
                && label->text().startsWith(u"You mention an attachment, but nothing is attached yet."_s);
        });
    };
    const int height = f.form->sizeHint().height();
    QTest::keyClicks(f.description(), u"See the screenshot"_s);
    QTRY_VERIFY(hint());
    QCOMPARE(f.form->sizeHint().height(), height); // never in the way
    f.strip()->addImage(QImage(8, 8, QImage::Format_RGB32));
    QTRY_VERIFY(!hint());
}

void TestTicketForm::whatTheServerSaysStandsAtItsField()
{
    Fixture f;
    f.form->setMetadata(lists());
    f.form->setDraft(fullDraft());
    QVERIFY(QTest::qWaitForWindowActive(f.form.get()));
    f.form->showFieldErrors({{Field::Title, u"<b>No</b>"_s}, {Field::Attachments, u"Too large."_s}});
    QCOMPARE(f.field(Field::Title)->error(), u"<b>No</b>"_s);
    QVERIFY(f.title()->hasFocus());
    QCOMPARE(f.named(u"Add files…"_s)->accessibleDescription(), u"Too large."_s);
    QTest::keyClicks(f.title(), u"!"_s);
    QCOMPARE(f.field(Field::Title)->error(), QString());
    f.form->addFiles({f.anyFile()});
    QTRY_COMPARE(f.named(u"Add files…"_s)->accessibleDescription(), QString());
}

void TestTicketForm::theFormNeedsNoMoreRoomThanASmallScreen()
{
    Fixture f;
    f.form->setMetadata(lists());
    QVERIFY2(f.form->minimumSizeHint().width() <= 600, qPrintable(QString::number(f.form->minimumSizeHint().width())));

    QScrollArea area; // as the window has one
    area.setWidgetResizable(true);
    area.setWidget(f.form.release());
    area.resize(620, 300);
    area.show();
    const auto *description = area.findChild<QPlainTextEdit *>();
    QVERIFY(description->height() >= 3 * description->fontMetrics().lineSpacing());
    area.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&area));
    QWidget *add = area.findChild<AttachmentStrip *>()->findChild<QToolButton *>();
    QVERIFY(add->visibleRegion().isEmpty());
    add->setFocus();
    QTRY_VERIFY(!add->visibleRegion().isEmpty());

    auto *title = area.findChild<QLineEdit *>();
    title->setFocus();
    QTRY_VERIFY(!title->visibleRegion().isEmpty());
    area.findChild<AttachmentStrip *>()->addImage(QImage(8, 8, QImage::Format_RGB32));
    QTRY_VERIFY(!add->visibleRegion().isEmpty()); // what was attached is seen
    QTest::keyClicks(title, u"a"_s);
    QTRY_VERIFY(!title->visibleRegion().isEmpty()); // and so is what is typed

    area.setFrameShape(QFrame::NoFrame);
    // Its height settles only once the picture is read.
    QTRY_VERIFY((area.resize(760, area.widget()->minimumSizeHint().height()), !area.verticalScrollBar()->isVisible()));
}

QTEST_MAIN(TestTicketForm)
#include "tst_ticketform.moc"
