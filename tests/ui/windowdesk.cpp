// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowdesk.h"

#include "ui/banner.h"
#include "ui/lookupcombobox.h"
#include "ui/outbox/outboxwindow.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

void typeInto(QWidget *field, const QString &text)
{
    field->setFocus();
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

} // namespace

WindowDesk::WindowDesk(const QMap<Setting, QVariant> &settings, const NetworkTimeouts &timeouts,
                       const std::function<void(const WindowDesk &)> &prepare)
    : m_settings(m_folder.filePath(u"settings.conf"_s), m_folder.filePath(u"policy.conf"_s)), m_api({{}, timeouts})
{
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        m_settings.setValue(it.key(), it.value());
    if (prepare)
        prepare(*this);
    make();
}

void WindowDesk::make()
{
    m_program = std::make_unique<Program>(m_api, m_vault, m_settings, storeFolder());
}

void WindowDesk::restart(const CommandLine &commandLine, const std::function<void()> &between)
{
    m_program.reset();
    m_api.setToken({});
    if (between)
        between();
    make();
    start(commandLine);
}

WindowDesk::~WindowDesk() = default;

void WindowDesk::start(const CommandLine &commandLine)
{
    window().show();
    window().activateWindow();
    if (!QTest::qWaitForWindowActive(&window()))
        qWarning("the window never got the keyboard");
    window().start(commandLine);
}

SignInDialog *WindowDesk::signInDialog() const
{
    return window().findChild<SignInDialog *>();
}

void WindowDesk::signIn(const QUrl &server, const sandbox::DefaultUser &user)
{
    QTRY_VERIFY(signInDialog());
    QWidget &dialog = *signInDialog();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    if (auto *field = named<QLineEdit>(dialog, u"Server"_s); field->text() != server.toString())
        typeInto(field, server.toString());
    typeInto(named<QLineEdit>(dialog, u"Username"_s), QString::fromUtf8(user.name));
    QLineEdit *field = named<QLineEdit>(dialog, u"Password"_s);
    typeInto(field, QString::fromUtf8(user.password));
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowDesk::startSignedIn(const QUrl &server)
{
    start();
    signIn(server);
    QTRY_VERIFY(!signInDialog());
    QTRY_VERIFY(!at<LookupComboBox>(u"Site"_s)->entries().isEmpty());
    window().activateWindow(); // a busy window manager may forget to, when the dialog closes
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void WindowDesk::press(const QString &name)
{
    auto *button = at<QAbstractButton>(name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowDesk::trigger(const QString &entry)
{
    const auto actions = window().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (QString(action->text()).remove(u'&') == entry)
            return action->trigger();
    }
    qFatal("there is no menu entry %s", qPrintable(entry));
}

void WindowDesk::type(const QString &name, const QString &text)
{
    typeInto(at<QWidget>(name), text);
}

void WindowDesk::choose(const QString &name, const QString &entry)
{
    QLineEdit *field = at<LookupComboBox>(name)->lineEdit();
    typeInto(field, entry);
    QTest::keyClick(field, Qt::Key_Return);
}

void WindowDesk::fillIn(const QString &title)
{
    type(u"Title"_s, title);
    type(u"Description"_s, u"It broke when it fell."_s);
    choose(u"Site"_s, u"Head Office"_s);
    choose(u"Department"_s, u"Finance"_s);
}

QString WindowDesk::message() const
{
    // The dialog has a banner of its own.
    return window().centralWidget()->findChild<Banner *>()->text();
}

OutboxWindow *WindowDesk::outboxWindow() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<OutboxWindow *>(window))
            return found;
    }
    return nullptr;
}

void WindowDesk::pressInOutbox(const QString &name)
{
    QTRY_VERIFY(outboxWindow());
    QPushButton *button = nullptr;
    QTRY_VERIFY2((button = named<QPushButton>(*outboxWindow(), name)) && button->isVisible(), qPrintable(name));
    QTest::mouseClick(button, Qt::LeftButton);
}

TicketForm &WindowDesk::form() const
{
    return *window().findChild<TicketForm *>();
}

void WindowDesk::reloadLists()
{
    window().findChild<MetadataSource *>()->load();
}
