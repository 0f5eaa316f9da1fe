// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/windowdesk.h"

#include "ui/banner.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QAction>
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

WindowDesk::WindowDesk(const QMap<Setting, QVariant> &settings, const NetworkTimeouts &timeouts)
    : m_settings(m_folder.filePath(u"settings.conf"_s), m_folder.filePath(u"policy.conf"_s)), m_api({{}, timeouts})
{
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        m_settings.setValue(it.key(), it.value());
    make();
}

void WindowDesk::make()
{
    m_session = std::make_unique<Session>(m_api, m_vault, m_settings);
    m_outbox = std::make_unique<Outbox>(m_api, *m_session);
    m_window = std::make_unique<MainWindow>(m_api, m_settings, *m_session, *m_outbox);
}

void WindowDesk::restart()
{
    m_window.reset();
    m_outbox.reset();
    m_session.reset();
    m_api.setToken({});
    make();
    start();
}

WindowDesk::~WindowDesk() = default;

void WindowDesk::start(const CommandLine &commandLine)
{
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window never got the keyboard");
    m_window->start(commandLine);
}

SignInDialog *WindowDesk::signInDialog() const
{
    return m_window->findChild<SignInDialog *>();
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
    m_window->activateWindow(); // a busy window manager may forget to, when the dialog closes
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void WindowDesk::press(const QString &name)
{
    auto *button = at<QAbstractButton>(name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowDesk::trigger(const QString &entry)
{
    const auto actions = m_window->findChildren<QAction *>();
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
    return m_window->centralWidget()->findChild<Banner *>()->text();
}

TicketForm &WindowDesk::form() const
{
    return *m_window->findChild<TicketForm *>();
}

void WindowDesk::reloadLists()
{
    m_window->findChild<MetadataSource *>()->load();
}
