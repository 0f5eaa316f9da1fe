// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupcombobox.h"
#include "ui/lookuppopup.h"

#include <QAccessible>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <memory>

using namespace Qt::Literals::StringLiterals;

using Id = std::optional<qint64>;
using Need = LookupComboBox::Need;

class tst_LookupComboBox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keepsTheChoiceWhenItsIdStays();
    void forgetsTheChoiceWhenItsIdGoes();
    void selectsTheOnlyEntryOfARequiredList();
    void offersNotSetOnlyWhereItMayBeChosen_data();
    void offersNotSetOnlyWhereItMayBeChosen();
    void unknownIdLeavesItEmpty();
    void tellsEntriesOfOneNameApart();
    void showsAPlaceholderWhileEmpty();

    void typingOpensTheListAndFilters();
    void typingAloneChoosesNothing();
    void enterChoosesTheBestMatchAndNotTheDefaultButton();
    void enterBelongsToTheDialogWhenNothingIsTyped();
    void tabTakesTheHighlightedMatch();
    void textThatMatchesNothingGivesTheChoiceBack_data();
    void textThatMatchesNothingGivesTheChoiceBack();
    void saysThatNothingMatches();
    void escapeGivesTheChoiceBackAndKeepsTheDialog();
    void emptiedTextMeansNotSetWhereThatMayBe_data();
    void emptiedTextMeansNotSetWhereThatMayBe();
    void altDownOpensTheWholeListAtTheChoice();
    void arrowsWalkThroughTheList();
    void pagesThroughALongList();
    void keysReachItThroughItsList();
    void mousePicks();
    void pressOnTheBoxOpensAndClosesTheList();
    void pressOutsideClosesTheList();
    void wheelChangesNothing();
    void choosingTheSameAgainSaysNothing();
    void settlesWhatIsTypedWithoutLosingTheFocus();
    void keepsWhatIsBeingTypedWhenTheListIsLoadedAgain();

    void exactTextSetFromOutsideChooses_data();
    void exactTextSetFromOutsideChooses();
    void inexactTextSetFromOutsideChoosesNothing();
    void isNamedByItsLabelAndValuedByItsChoice();
    void doesNotTellItsRowsOneByOne();

    void longListCanBeSearched();
    void longListIsAnsweredEvenWhileItIsRead();
    void showsHostileNamesAsTheyAre();
    void isLargeEnoughToBeHit();

private:
    LookupPopup *popup() const { return m_box->findChild<LookupPopup *>(); }
    QStringList shownRows() const;
    LookupComboBox *makeBox(Need need);

    std::unique_ptr<QDialog> m_dialog;
    QPushButton *m_default = nullptr;
    LookupComboBox *m_box = nullptr;
    LookupComboBox *m_other = nullptr;
};

namespace {

LookupList categories()
{
    return {{1, u"Ethernet"_s}, {2, u"My net"_s}, {3, u"Network"_s}, {4, u"Téléphonie"_s}};
}

} // namespace

LookupComboBox *tst_LookupComboBox::makeBox(Need need)
{
    auto *box = new LookupComboBox(u"Category"_s, need, m_dialog.get());
    m_dialog->layout()->addWidget(box);
    return box;
}

void tst_LookupComboBox::init()
{
    m_dialog = std::make_unique<QDialog>();
    auto *column = new QVBoxLayout(m_dialog.get());
    m_box = makeBox(Need::Optional);
    m_other = makeBox(Need::Required);
    m_default = new QPushButton(u"Submit"_s);
    m_default->setDefault(true);
    column->addWidget(m_default);
    m_box->setEntries(categories());
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    m_box->setFocus();
    QVERIFY(m_box->hasFocus());
}

void tst_LookupComboBox::cleanup()
{
    m_dialog.reset();
}

QStringList tst_LookupComboBox::shownRows() const
{
    QStringList rows;
    for (int row = 0; row < popup()->model()->rowCount(); ++row)
        rows << popup()->model()->index(row, 0).data().toString();
    return rows;
}

void tst_LookupComboBox::keepsTheChoiceWhenItsIdStays()
{
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);
    m_box->setCurrentId(3);

    m_box->setEntries({{9, u"New"_s}, {3, u"Networks"_s}});

    QCOMPARE(m_box->currentId(), Id(3));
    QCOMPARE(m_box->currentText(), u"Networks"_s);
    QCOMPARE(chosen.size(), 0);
}

void tst_LookupComboBox::forgetsTheChoiceWhenItsIdGoes()
{
    m_box->setCurrentId(3);

    m_box->setEntries({{9, u"New"_s}, {10, u"Newer"_s}});

    QCOMPARE(m_box->currentId(), Id());
    QCOMPARE(m_box->currentText(), u"Not set"_s);
}

void tst_LookupComboBox::selectsTheOnlyEntryOfARequiredList()
{
    m_other->setEntries({{7, u"Head Office"_s}});
    QCOMPARE(m_other->currentId(), Id(7));
    QCOMPARE(m_other->currentText(), u"Head Office"_s);

    m_box->setEntries({{7, u"Head Office"_s}});
    QCOMPARE(m_box->currentId(), Id());
}

void tst_LookupComboBox::offersNotSetOnlyWhereItMayBeChosen_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rows");

    QTest::newRow("optional") << Need::Optional << u"Not set"_s << 5;
    QTest::newRow("required") << Need::Required << QString() << 4;
}

void tst_LookupComboBox::offersNotSetOnlyWhereItMayBeChosen()
{
    QFETCH(Need, need);
    QFETCH(QString, text);
    QFETCH(int, rows);
    m_box = makeBox(need);

    m_box->setEntries(categories());

    QCOMPARE(m_box->currentText(), text);
    m_box->showPopup();
    QCOMPARE(shownRows().size(), rows);
    m_box->hidePopup();
}

void tst_LookupComboBox::unknownIdLeavesItEmpty()
{
    m_box->setCurrentId(3);

    m_box->setCurrentId(99);

    QCOMPARE(m_box->currentId(), Id());
}

void tst_LookupComboBox::tellsEntriesOfOneNameApart()
{
    m_box->setEntries({{17, u"Other"_s}, {18, u"Other"_s}});

    m_box->setCurrentId(17);

    QCOMPARE(m_box->currentText(), u"Other (#17)"_s);
}

void tst_LookupComboBox::showsAPlaceholderWhileEmpty()
{
    QVERIFY(!m_other->lineEdit()->placeholderText().isEmpty());
    const QString usual = m_other->lineEdit()->placeholderText();

    m_other->setPlaceholder(u"Loading…"_s);
    QCOMPARE(m_other->lineEdit()->placeholderText(), u"Loading…"_s);
    QVERIFY(m_other->currentText().isEmpty());

    m_other->setPlaceholder({});
    QCOMPARE(m_other->lineEdit()->placeholderText(), usual);
}

void tst_LookupComboBox::typingOpensTheListAndFilters()
{
    QTest::keyClicks(m_box, u"net"_s);

    QVERIFY(m_box->isListOpen());
    QCOMPARE(shownRows(), QStringList({u"Network"_s, u"My net"_s, u"Ethernet"_s}));
    QCOMPARE(popup()->highlighted(), 0);

    QTest::keyClick(m_box, Qt::Key_Backspace);
    QTest::keyClick(m_box, Qt::Key_Backspace);
    QTest::keyClick(m_box, Qt::Key_Backspace);
    QCOMPARE(shownRows().size(), 5);
}

void tst_LookupComboBox::typingAloneChoosesNothing()
{
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);

    QTest::keyClicks(m_box, u"Network"_s);

    QCOMPARE(chosen.size(), 0);
    QCOMPARE(m_box->currentId(), Id());
}

void tst_LookupComboBox::enterChoosesTheBestMatchAndNotTheDefaultButton()
{
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);
    QSignalSpy pressed(m_default, &QPushButton::clicked);
    QTest::keyClicks(m_box, u"telephon"_s);

    QTest::keyClick(m_box, Qt::Key_Return);

    QCOMPARE(m_box->currentId(), Id(4));
    QCOMPARE(m_box->currentText(), u"Téléphonie"_s);
    QVERIFY(!m_box->isListOpen());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<Id>(), Id(4));
    QCOMPARE(pressed.size(), 0);
}

void tst_LookupComboBox::enterBelongsToTheDialogWhenNothingIsTyped()
{
    QSignalSpy pressed(m_default, &QPushButton::clicked);

    QTest::keyClick(m_box, Qt::Key_Return);

    QCOMPARE(pressed.size(), 1);
}

void tst_LookupComboBox::tabTakesTheHighlightedMatch()
{
    QTest::keyClicks(m_box, u"net"_s);
    QTest::keyClick(m_box, Qt::Key_Down);

    QTest::keyClick(m_box, Qt::Key_Tab);

    QCOMPARE(m_box->currentId(), Id(2));
    QVERIFY(m_other->hasFocus());
    QVERIFY(!m_box->isListOpen());
}

void tst_LookupComboBox::textThatMatchesNothingGivesTheChoiceBack_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("Tab") << Qt::Key_Tab;
    QTest::newRow("Enter") << Qt::Key_Return;
    QTest::newRow("Escape") << Qt::Key_Escape;
}

void tst_LookupComboBox::textThatMatchesNothingGivesTheChoiceBack()
{
    QFETCH(Qt::Key, key);
    m_box->setCurrentId(3);
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);
    QTest::keyClicks(m_box, u"xyz"_s);
    QCOMPARE(m_box->currentText(), u"xyz"_s);

    QTest::keyClick(m_box, key);

    QCOMPARE(m_box->currentText(), u"Network"_s);
    QCOMPARE(m_box->currentId(), Id(3));
    QCOMPARE(chosen.size(), 0);
    QVERIFY(m_dialog->isVisible());
}

void tst_LookupComboBox::saysThatNothingMatches()
{
    QTest::keyClicks(m_box, u"xyz"_s);

    QVERIFY(m_box->isListOpen());
    QVERIFY(shownRows().isEmpty());
    const QImage said = popup()->grab().toImage();
    QCOMPARE(m_box->lineEdit()->accessibleDescription(), u"Nothing matches"_s);
    QVERIFY(popup()->height() > popup()->fontMetrics().height());
    QVERIFY(said != QImage(said.size(), said.format()));

    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(m_box->lineEdit()->accessibleDescription().isEmpty());
}

void tst_LookupComboBox::escapeGivesTheChoiceBackAndKeepsTheDialog()
{
    m_box->setCurrentId(3);
    QTest::keyClicks(m_box, u"eth"_s);

    QTest::keyClick(m_box, Qt::Key_Escape);

    QCOMPARE(m_box->currentText(), u"Network"_s);
    QVERIFY(!m_box->isListOpen());
    QVERIFY(m_dialog->isVisible());

    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void tst_LookupComboBox::emptiedTextMeansNotSetWhereThatMayBe_data()
{
    QTest::addColumn<Need>("need");
    QTest::addColumn<Id>("id");

    QTest::newRow("optional") << Need::Optional << Id();
    QTest::newRow("required") << Need::Required << Id(3);
}

void tst_LookupComboBox::emptiedTextMeansNotSetWhereThatMayBe()
{
    QFETCH(Need, need);
    QFETCH(Id, id);
    m_box = makeBox(need);
    m_box->setEntries(categories());
    m_box->setCurrentId(3);
    m_box->setFocus();
    m_box->lineEdit()->selectAll();

    QTest::keyClick(m_box, Qt::Key_Delete);
    QTest::keyClick(m_box, Qt::Key_Tab);

    QCOMPARE(m_box->currentId(), id);
}

void tst_LookupComboBox::altDownOpensTheWholeListAtTheChoice()
{
    m_box->setCurrentId(2);

    QTest::keyClick(m_box, Qt::Key_Down, Qt::AltModifier);

    QVERIFY(m_box->isListOpen());
    QCOMPARE(shownRows(), QStringList({u"Not set"_s, u"Ethernet"_s, u"My net"_s, u"Network"_s, u"Téléphonie"_s}));
    QCOMPARE(popup()->highlighted(), 2);
}

void tst_LookupComboBox::arrowsWalkThroughTheList()
{
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);
    QTest::keyClick(m_box, Qt::Key_Down); // opens at "Not set"
    QTest::keyClick(m_box, Qt::Key_Down);
    QTest::keyClick(m_box, Qt::Key_Down);
    QCOMPARE(m_box->currentText(), u"My net"_s);
    QCOMPARE(m_box->lineEdit()->selectedText(), u"My net"_s);
    QTest::keyClick(m_box, Qt::Key_Up);
    QCOMPARE(m_box->currentText(), u"Ethernet"_s);
    QCOMPARE(shownRows().size(), 5); // looking around is no search
    QCOMPARE(chosen.size(), 0);

    QTest::keyClick(m_box, Qt::Key_Return);

    QCOMPARE(m_box->currentId(), Id(1));
    QCOMPARE(chosen.size(), 1);
}

void tst_LookupComboBox::pagesThroughALongList()
{
    LookupList list;
    for (int i = 0; i < 100; ++i)
        list.append({i, u"Entry %1"_s.arg(i)});
    m_box->setEntries(list);
    QTest::keyClick(m_box, Qt::Key_Down, Qt::AltModifier);

    QTest::keyClick(m_box, Qt::Key_PageDown);
    const int page = popup()->highlighted();
    QVERIFY(page > 5);
    QTest::keyClick(m_box, Qt::Key_PageDown);
    QCOMPARE(popup()->highlighted(), 2 * page);
    QTest::keyClick(m_box, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_box->currentText(), u"Entry 99"_s);
    QTest::keyClick(m_box, Qt::Key_PageUp);
    QCOMPARE(popup()->highlighted(), 100 - page);
    QTest::keyClick(m_box, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(m_box->currentText(), u"Not set"_s);
}

void tst_LookupComboBox::keysReachItThroughItsList()
{
    QTest::keyClick(m_box, Qt::Key_N);
    QVERIFY(m_box->isListOpen());

    // A popup has the keyboard: what is typed on goes to it.
    QTest::keyClicks(popup(), u"et"_s);
    QCOMPARE(m_box->currentText(), u"net"_s);
    QTest::keyClick(popup(), Qt::Key_Return);

    QCOMPARE(m_box->currentId(), Id(3));
    QVERIFY(!m_box->isListOpen());
}

void tst_LookupComboBox::mousePicks()
{
    m_box->showPopup();

    const QRect row = popup()->visualRect(popup()->model()->index(3, 0));
    QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {}, row.center());

    QCOMPARE(m_box->currentId(), Id(3));
    QVERIFY(!m_box->isListOpen());
}

void tst_LookupComboBox::pressOnTheBoxOpensAndClosesTheList()
{
    const QPoint arrow(m_box->width() - 8, m_box->height() / 2);

    QTest::mouseClick(m_box, Qt::LeftButton, {}, arrow);
    QVERIFY(m_box->isListOpen());

    QTest::mouseClick(m_box, Qt::LeftButton, {}, arrow);
    QVERIFY(!m_box->isListOpen());
}

void tst_LookupComboBox::pressOutsideClosesTheList()
{
    m_box->setCurrentId(3);
    m_box->showPopup();

    QTest::mousePress(popup(), Qt::LeftButton, {}, QPoint(-10, -200));

    QVERIFY(!m_box->isListOpen());
    QCOMPARE(m_box->currentId(), Id(3));
}

void tst_LookupComboBox::wheelChangesNothing()
{
    m_box->setCurrentId(3);
    const QPointF middle(m_box->rect().center());
    QWheelEvent wheel(middle, m_box->mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);

    QCoreApplication::sendEvent(m_box, &wheel);

    QVERIFY(!wheel.isAccepted());
    QCOMPARE(m_box->currentId(), Id(3));
    QVERIFY(!(m_box->focusPolicy() & Qt::WheelFocus & ~Qt::StrongFocus));
}

void tst_LookupComboBox::choosingTheSameAgainSaysNothing()
{
    m_box->setCurrentId(3);
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);

    QTest::keyClicks(m_box, u"network"_s);
    QTest::keyClick(m_box, Qt::Key_Return);

    QCOMPARE(m_box->currentText(), u"Network"_s);
    QCOMPARE(chosen.size(), 0);
}

void tst_LookupComboBox::settlesWhatIsTypedWithoutLosingTheFocus()
{
    QTest::keyClicks(m_box, u"eth"_s);
    QVERIFY(m_box->settle());
    QCOMPARE(m_box->currentId(), Id(1));
    QVERIFY(m_box->hasFocus());

    QTest::keyClicks(m_box, u"xyz"_s);
    QVERIFY(!m_box->settle());
    QCOMPARE(m_box->currentId(), Id(1));
    QCOMPARE(m_box->currentText(), u"Ethernet"_s);
    QVERIFY(m_box->settle());
}

void tst_LookupComboBox::keepsWhatIsBeingTypedWhenTheListIsLoadedAgain()
{
    QTest::keyClicks(m_box, u"net"_s);

    m_box->setEntries({{3, u"Network"_s}, {5, u"Nothing"_s}});
    m_box->setCurrentId(std::nullopt);

    QCOMPARE(m_box->currentText(), u"net"_s);
    QCOMPARE(shownRows(), QStringList{u"Network"_s});
}

void tst_LookupComboBox::exactTextSetFromOutsideChooses_data()
{
    QTest::addColumn<bool>("focused");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Id>("id");

    QTest::newRow("not focused") << false << u"network"_s << Id(3);
    QTest::newRow("focused") << true << u"telephonie"_s << Id(4);
    QTest::newRow("not set") << true << u"Not set"_s << Id();
}

void tst_LookupComboBox::exactTextSetFromOutsideChooses()
{
    QFETCH(bool, focused);
    QFETCH(QString, text);
    QFETCH(Id, id);
    if (!focused)
        m_default->setFocus();
    m_box->setCurrentId(2);
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);
    QAccessibleInterface *edit = QAccessible::queryAccessibleInterface(m_box->lineEdit());

    edit->editableTextInterface()->replaceText(0, int(m_box->currentText().size()), text);

    QCOMPARE(m_box->currentId(), id);
    QCOMPARE(chosen.size(), 1);
    QVERIFY(!m_box->isListOpen());
}

void tst_LookupComboBox::inexactTextSetFromOutsideChoosesNothing()
{
    m_default->setFocus();
    m_box->setCurrentId(2);
    QSignalSpy chosen(m_box, &LookupComboBox::chosen);

    m_box->lineEdit()->setText(u"e"_s);
    QCOMPARE(chosen.size(), 0);
    QVERIFY(!m_box->isListOpen());

    QVERIFY(!m_box->settle());
    QCOMPARE(m_box->currentText(), u"My net"_s);
}

void tst_LookupComboBox::isNamedByItsLabelAndValuedByItsChoice()
{
    m_box->setCurrentId(3);
    QAccessibleInterface *box = QAccessible::queryAccessibleInterface(m_box);

    QCOMPARE(box->role(), QAccessible::ComboBox);
    QCOMPARE(box->text(QAccessible::Name), u"Category"_s);
    QCOMPARE(box->text(QAccessible::Value), u"Network"_s);
    QCOMPARE(box->childCount(), 1);
    QAccessibleInterface *edit = box->child(0);
    QCOMPARE(edit->role(), QAccessible::EditableText);
    QCOMPARE(edit->text(QAccessible::Name), u"Category"_s);
    QCOMPARE(edit->text(QAccessible::Value), u"Network"_s);
    QCOMPARE(box->focusChild(), edit);

    QVERIFY(box->state().collapsed);
    box->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(m_box->isListOpen());
    QVERIFY(box->state().expanded);
    box->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QVERIFY(!m_box->isListOpen());
}

void tst_LookupComboBox::doesNotTellItsRowsOneByOne()
{
    m_box->showPopup();

    QCOMPARE(QAccessible::queryAccessibleInterface(popup())->childCount(), 0);
}

void tst_LookupComboBox::longListCanBeSearched()
{
    LookupList list;
    for (int i = 0; i < 20'000; ++i)
        list.append({i, u"Category %1"_s.arg(i)});
    list.append({99'999, u"Category 5"_s});
    m_box->setEntries(list);
    m_box->setCurrentId(5);
    // That there are two of this name is found out in the background.
    QTRY_COMPARE(m_box->currentText(), u"Category 5 (#5)"_s);

    QTest::keyClicks(m_box, u"19999"_s);

    QCOMPARE(shownRows(), QStringList{u"Category 19999"_s});
    QTest::keyClick(m_box, Qt::Key_Return);
    QCOMPARE(m_box->currentId(), Id(19'999));
}

void tst_LookupComboBox::longListIsAnsweredEvenWhileItIsRead()
{
    LookupList list;
    for (int i = 0; i < 20'000; ++i)
        list.append({i, u"Category %1"_s.arg(i)});

    m_box->setEntries(list);
    QTest::keyClicks(m_box, u"1234"_s);
    QTest::keyClick(m_box, Qt::Key_Return);

    QVERIFY(m_box->currentText().contains(u"1234"_s));
    QVERIFY(m_box->currentId().has_value());
}

void tst_LookupComboBox::showsHostileNamesAsTheyAre()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\"> & %1"_s;
    m_box->setEntries({{1, hostile}, {2, u"Other"_s}});

    m_box->setCurrentId(1);
    m_box->showPopup();

    QCOMPARE(m_box->currentText(), hostile);
    QCOMPARE(shownRows().at(1), hostile);
}

void tst_LookupComboBox::isLargeEnoughToBeHit()
{
    QVERIFY(m_box->height() >= 24);
    m_box->showPopup();
    QCOMPARE(popup()->width(), m_box->width());
}

QTEST_MAIN(tst_LookupComboBox)
#include "tst_lookupcombobox.moc"
