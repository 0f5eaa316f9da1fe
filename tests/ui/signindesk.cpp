// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/signindesk.h"

#include "ui/banner.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

SignInDesk::SignInDesk(const QByteArray &policy, const QMap<Setting, QVariant> &remembered)
    : m_settings(m_folder.filePath(u"settings.conf"_s), write(u"policy.conf"_s, "[Policy]\n" + policy))
{
    m_settings.setValue(Setting::KeepSignedIn, false); // the keychain has tests of its own
    for (auto it = remembered.begin(); it != remembered.end(); ++it)
        m_settings.setValue(it.key(), it.value());
    m_session = std::make_unique<Session>(m_api, m_vault, m_settings);
}

SignInDialog &SignInDesk::open(const QString &reason)
{
    m_dialog = std::make_unique<SignInDialog>(m_api, *m_session, m_settings, reason);
    m_dialog->show();
    m_dialog->activateWindow();
    if (!QTest::qWaitForWindowActive(m_dialog.get()))
        qWarning("the dialog never got the keyboard");
    return *m_dialog;
}

QLineEdit *SignInDesk::field(const QString &name) const
{
    return named<QLineEdit>(*m_dialog, name);
}

QPushButton *SignInDesk::signInButton() const
{
    return named<QPushButton>(*m_dialog, u"Sign in"_s);
}

QString SignInDesk::message() const
{
    return m_dialog->findChild<Banner *>()->text();
}

bool SignInDesk::isBusy() const
{
    return named<QPushButton>(*m_dialog, u"Signing in…"_s) != nullptr;
}

void SignInDesk::fillIn(const QUrl &server, const QString &username, const QString &password) const
{
    field(u"Server"_s)->setText(server.toString());
    field(u"Username"_s)->setText(username);
    field(u"Password"_s)->setText(password);
}

void SignInDesk::press() const
{
    QTest::mouseClick(signInButton(), Qt::LeftButton);
}

QString SignInDesk::write(const QString &name, const QByteArray &content) const
{
    QFile made(m_folder.filePath(name));
    if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
        qFatal("can't write %s", qPrintable(made.fileName()));
    return made.fileName();
}
