// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/banner.h"
#include "ui/bannercolours.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTestAccessibility>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

using namespace Qt::Literals::StringLiterals;

class tst_Banner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isNotThereUntilItSaysSomething();
    void showsWhatLooksLikeHtmlAsItIs();
    void longTextIsWrapped();
    void opensAndClosesGradually();
    void actionsDoWhatTheySay();
    void actionMayShowAnotherMessage();
    void unusedActionsAreHidden();
    void detailsUnfoldAndAreCopied();
    void detailsAreFoldedAgainByTheNextMessage();
    void closesByItsButton();
    void escapeInsideClosesItAndGivesTheFocusBack();
    void givesTheFocusBackWhenItsActionsChange_data();
    void givesTheFocusBackWhenItsActionsChange();
    void escapeOutsideLeavesIt();
    void newMessageWhileClosingStays();
    void isHeardByScreenReaders();
    void isHeardAgainWhenTheMessageChanges();
    void canBeRead_data();
    void canBeRead();
    void followsThePaletteWhileShown();

private:
    template <class T>
    T *child(const QString &accessibleName) const
    {
        const QList<T *> children = m_banner->findChildren<T *>();
        const auto found = std::ranges::find(children, accessibleName, &QWidget::accessibleName);
        return found == children.end() ? nullptr : *found;
    }
    static QColor backgroundOf(Banner &banner) { return banner.grab().toImage().pixelColor(banner.width() / 2, 3); }

    std::unique_ptr<QWidget> m_window;
    Banner *m_banner = nullptr;
    QLineEdit *m_field = nullptr;
};

void tst_Banner::init()
{
    m_window = std::make_unique<QWidget>();
    m_banner = new Banner;
    m_field = new QLineEdit;
    auto *column = new QVBoxLayout(m_window.get());
    column->addWidget(m_banner);
    column->addWidget(m_field);
    column->addStretch(1);
    m_window->resize(500, 400);
    m_window->show();
    m_window->activateWindow();
    m_field->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_Banner::cleanup()
{
    m_window.reset();
    QApplication::setPalette({});
}

void tst_Banner::isNotThereUntilItSaysSomething()
{
    QVERIFY(!m_banner->isVisible());
    QVERIFY(m_banner->text().isEmpty());

    m_banner->display(Banner::Kind::Success, u"Ticket #1042 created"_s);

    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->text(), u"Ticket #1042 created"_s);
}

void tst_Banner::showsWhatLooksLikeHtmlAsItIs()
{
    const QString hostile = u"<img src=\"file:///etc/passwd\"> & <b>bold</b>"_s;

    m_banner->display(Banner::Kind::Error, hostile, {}, hostile);

    QCOMPARE(m_banner->text(), hostile);
    QCOMPARE(m_banner->findChild<QPlainTextEdit *>()->toPlainText(), hostile);
    const QList<QLabel *> labels = m_banner->findChildren<QLabel *>();
    QVERIFY(labels.size() > 1);
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_Banner::longTextIsWrapped()
{
    m_banner->display(Banner::Kind::Warning, u"Short."_s);
    QTRY_VERIFY(m_banner->height() >= m_banner->sizeHint().height());
    const int shortHeight = m_banner->height();

    m_banner->display(Banner::Kind::Warning, u"A sentence that is repeated for length. "_s.repeated(20));

    QTRY_VERIFY(m_banner->height() > shortHeight * 2);
    QCOMPARE(m_window->width(), 500);
}

void tst_Banner::opensAndClosesGradually()
{
    m_banner->display(Banner::Kind::Information, u"The form was cleared."_s);
    const int full = m_banner->heightForWidth(m_banner->width());
    QVERIFY(full > 20);
    QVERIFY(m_banner->height() < full);
    QTRY_VERIFY(m_banner->height() >= full);

    m_banner->clear();

    QVERIFY(m_banner->isVisible());
    QTRY_VERIFY(!m_banner->isVisible());
}

void tst_Banner::actionsDoWhatTheySay()
{
    int opened = 0;
    int copied = 0;
    m_banner->display(Banner::Kind::Success, u"Ticket #1042 created"_s,
                      {{u"Open ticket"_s, [&opened] { ++opened; }}, {u"Copy number"_s, [&copied] { ++copied; }}});

    auto *copy = child<QPushButton>(u"Copy number"_s);
    QVERIFY(copy);
    QTest::mouseClick(copy, Qt::LeftButton);

    QCOMPARE(copied, 1);
    QCOMPARE(opened, 0);
}

void tst_Banner::actionMayShowAnotherMessage()
{
    m_banner->display(Banner::Kind::Information, u"One"_s,
                      {{u"Next"_s, [this] { m_banner->display(Banner::Kind::Information, u"Two"_s); }}});

    QTest::mouseClick(child<QPushButton>(u"Next"_s), Qt::LeftButton);

    QCOMPARE(m_banner->text(), u"Two"_s);
}

void tst_Banner::unusedActionsAreHidden()
{
    m_banner->display(Banner::Kind::Information, u"One"_s, {{u"Undo"_s, [] {}}});
    QVERIFY(child<QPushButton>(u"Undo"_s)->isVisible());

    m_banner->display(Banner::Kind::Information, u"Two"_s);

    const QList<QPushButton *> buttons = m_banner->findChildren<QPushButton *>();
    QVERIFY(std::ranges::none_of(buttons, &QWidget::isVisible));
    QVERIFY(!child<QToolButton>(u"Details"_s)->isVisible());
}

void tst_Banner::detailsUnfoldAndAreCopied()
{
    m_banner->display(Banner::Kind::Error, u"It went wrong."_s, {}, u"HTTP status 500\nOut of disk"_s);
    auto *details = m_banner->findChild<QPlainTextEdit *>();
    auto *copy = child<QToolButton>(u"Copy details"_s);
    QVERIFY(!details->isVisible());
    QVERIFY(!copy->isVisible());

    QTest::mouseClick(child<QToolButton>(u"Details"_s), Qt::LeftButton);

    QVERIFY(details->isVisible());
    QVERIFY(details->isReadOnly());
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"HTTP status 500\nOut of disk"_s);
}

void tst_Banner::detailsAreFoldedAgainByTheNextMessage()
{
    m_banner->display(Banner::Kind::Error, u"One"_s, {}, u"first"_s);
    QTest::mouseClick(child<QToolButton>(u"Details"_s), Qt::LeftButton);

    m_banner->display(Banner::Kind::Error, u"Two"_s, {}, u"second"_s);

    QVERIFY(!m_banner->findChild<QPlainTextEdit *>()->isVisible());
}

void tst_Banner::closesByItsButton()
{
    m_banner->display(Banner::Kind::Warning, u"Careful."_s);

    QTest::mouseClick(child<QToolButton>(u"Close message"_s), Qt::LeftButton);

    QVERIFY(m_banner->text().isEmpty());
    QTRY_VERIFY(!m_banner->isVisible());
}

void tst_Banner::escapeInsideClosesItAndGivesTheFocusBack()
{
    m_banner->display(Banner::Kind::Warning, u"Careful."_s, {{u"Undo"_s, [] {}}});
    auto *undo = child<QPushButton>(u"Undo"_s);
    undo->setFocus();
    QVERIFY(undo->hasFocus());

    QTest::keyClick(undo, Qt::Key_Escape);

    QVERIFY(m_banner->text().isEmpty());
    QVERIFY(m_field->hasFocus());
}

void tst_Banner::givesTheFocusBackWhenItsActionsChange_data()
{
    QTest::addColumn<QStringList>("next");
    QTest::addColumn<bool>("stays");
    QTest::newRow("the same") << QStringList{u"Check now"_s, u"Decide…"_s} << true;
    QTest::newRow("none") << QStringList() << false;
    QTest::newRow("another in its place") << QStringList{u"Open help desk"_s} << false;
}

void tst_Banner::givesTheFocusBackWhenItsActionsChange()
{
    QFETCH(const QStringList, next);
    QFETCH(const bool, stays);
    m_banner->display(Banner::Kind::Warning, u"It may have been created."_s,
                      {{u"Check now"_s, [] {}}, {u"Decide…"_s, [] {}}});
    auto *check = child<QPushButton>(u"Check now"_s);
    check->setFocus();
    QVERIFY(check->hasFocus());

    QList<Banner::Action> actions;
    for (const QString &text : next)
        actions.append({text, [] {}});
    m_banner->display(Banner::Kind::Success, u"Now it is known."_s, actions);

    QVERIFY(stays ? check->hasFocus() : m_field->hasFocus());
}

void tst_Banner::escapeOutsideLeavesIt()
{
    m_banner->display(Banner::Kind::Warning, u"Careful."_s);

    QTest::keyClick(m_field, Qt::Key_Escape);

    QCOMPARE(m_banner->text(), u"Careful."_s);
}

void tst_Banner::newMessageWhileClosingStays()
{
    m_banner->display(Banner::Kind::Warning, u"One"_s);
    QTRY_VERIFY(m_banner->height() >= m_banner->heightForWidth(m_banner->width()));
    m_banner->clear();

    m_banner->display(Banner::Kind::Warning, u"Two"_s);

    QTRY_VERIFY(m_banner->height() >= m_banner->heightForWidth(m_banner->width()));
    QVERIFY(m_banner->isVisible());
    QCOMPARE(m_banner->text(), u"Two"_s);
}

void tst_Banner::isHeardByScreenReaders()
{
    if (!QTest::qWaitFor(&QAccessible::isActive, 2000))
        QSKIP("There is no accessibility bus here");
    QTestAccessibility::initialize();
    QTestAccessibility::clearEvents();

    m_banner->display(Banner::Kind::Error, u"Nothing was sent."_s);

    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QVERIFY(QTestAccessibility::containsEvent(&alert));
    QTestAccessibility::cleanup();
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_banner);
    QCOMPARE(accessible->role(), QAccessible::Notification);
    QCOMPARE(accessible->text(QAccessible::Name), u"Nothing was sent."_s);
    // The sentence is also there to be read again, in its label.
    QStringList children;
    for (int i = 0; i < accessible->childCount(); ++i)
        children << accessible->child(i)->text(QAccessible::Name);
    QVERIFY2(children.contains(u"Nothing was sent."_s), qPrintable(children.join(u'|')));
    QVERIFY(children.contains(u"Error"_s));
}

void tst_Banner::isHeardAgainWhenTheMessageChanges()
{
    m_banner->display(Banner::Kind::Information, u"One"_s);
    if (!QTest::qWaitFor(&QAccessible::isActive, 2000))
        QSKIP("There is no accessibility bus here");
    QTestAccessibility::initialize();
    QTestAccessibility::clearEvents();

    m_banner->display(Banner::Kind::Information, u"Two"_s);

    QAccessibleEvent shown(m_banner, QAccessible::ObjectShow);
    QAccessibleEvent alert(m_banner, QAccessible::Alert);
    QVERIFY(QTestAccessibility::containsEvent(&shown));
    QVERIFY(QTestAccessibility::containsEvent(&alert));
    QTestAccessibility::cleanup();
}

void tst_Banner::canBeRead_data()
{
    QTest::addColumn<Banner::Kind>("kind");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("windowText");

    struct Look {
        const char *name;
        QColor window;
        QColor text;
    };
    const std::array looks{
        Look{"light", QColor(0xef, 0xef, 0xef), Qt::black},
        Look{"dark", QColor(0x32, 0x32, 0x32), Qt::white},
        Look{"high contrast black", Qt::black, Qt::white},
        Look{"high contrast white", Qt::white, Qt::black},
        Look{"yellow on black", Qt::black, Qt::yellow},
        Look{"faint", QColor(0x80, 0x80, 0x80), QColor(0xa0, 0xa0, 0xa0)},
    };
    for (const Look &look : looks) {
        for (const auto kind :
             {Banner::Kind::Success, Banner::Kind::Information, Banner::Kind::Warning, Banner::Kind::Error})
            QTest::addRow("%s, kind %d", look.name, int(kind)) << kind << look.window << look.text;
    }
}

void tst_Banner::canBeRead()
{
    QFETCH(Banner::Kind, kind);
    QFETCH(QColor, window);
    QFETCH(QColor, windowText);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, windowText);
    QApplication::setPalette(palette);

    Banner banner; // alone, it opens at once

    banner.display(kind, u"Can you read this?"_s);

    const QColor background = backgroundOf(banner);
    QVERIFY(background != window);
    const QList<PlainLabel *> labels = banner.findChildren<PlainLabel *>();
    const auto sentence = std::ranges::find(labels, banner.text(), &QLabel::text);
    QVERIFY(sentence != labels.end());
    QVERIFY(contrast((*sentence)->palette().color(QPalette::WindowText), background) >= 4.5);
    QVERIFY(contrast(bannerColours(kind, palette).icon, background) >= 3.0);
}

void tst_Banner::followsThePaletteWhileShown()
{
    m_banner->display(Banner::Kind::Success, u"Ticket #1042 created"_s);
    QTRY_VERIFY(m_banner->height() >= m_banner->heightForWidth(m_banner->width()));
    const QColor before = backgroundOf(*m_banner);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x20, 0x20, 0x20));
    dark.setColor(QPalette::WindowText, Qt::white);

    QApplication::setPalette(dark);

    QTRY_VERIFY(backgroundOf(*m_banner) != before);
    QVERIFY(contrast(Qt::white, backgroundOf(*m_banner)) >= 4.5);
}

QTEST_MAIN(tst_Banner)
#include "tst_banner.moc"
