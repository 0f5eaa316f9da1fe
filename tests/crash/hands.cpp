// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/hands.h"

#include "tests/sandbox/defaultusers.h"
#include "tests/ui/named.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QString settingsFile(const QString &folder)
{
    return folder + u"/settings.conf"_s;
}

QString policyFile(const QString &folder)
{
    return folder + u"/policy.conf"_s;
}

/// A control of the form, by its accessible name.
template <class T = QWidget>
T *at(const QWidget &window, const QString &name)
{
    T *widget = named<T>(window, name);
    if (!widget)
        qFatal("there is no %s", qPrintable(name));
    return widget;
}

} // namespace

Writing writingOf(const TicketDraft &draft)
{
    Writing writing{draft.title, draft.description, {}};
    for (const Attachment &attachment : draft.attachments)
        writing.files << attachment.name;
    return writing;
}

void Hands::prepare(const QString &folder, const QUrl &server)
{
    Account account;
    account.server = server;
    account.userId = QString::fromLatin1(sandbox::localUser.id);
    Settings settings(settingsFile(folder), policyFile(folder));
    settings.setValue(Setting::ServerUrl, server);
    settings.setValue(Setting::Username, QString::fromLatin1(sandbox::localUser.name));
    settings.setValue(Setting::KeepSignedIn, false); // in a keychain, which is slow, and no part of this
    settings.setValue(account.key(), AccountSetting::LastSite, 1);
    settings.setValue(account.key(), AccountSetting::LastDepartment, 2);
}

Hands::Hands(const QString &folder)
    : m_settings(settingsFile(folder), policyFile(folder))
    , m_program(m_api, m_vault, m_settings, folder + u"/data"_s)
    , m_form(m_program.window().findChild<TicketForm *>())
    , m_title(at(*m_form, u"Title"_s))
    , m_description(at(*m_form, u"Description"_s))
    , m_site(at<LookupComboBox>(*m_form, u"Site"_s))
{
    connect(m_form, &TicketForm::edited, this, &Hands::edited);
    connect(&m_program.drafts, &Drafts::opened, this, [this] { m_isOpened = !m_program.outbox.account().isEmpty(); });
}

void Hands::open()
{
    m_program.window().open({});
}

bool Hands::isAskedToSignIn() const
{
    return m_program.window().findChild<SignInDialog *>();
}

void Hands::putOffSigningIn()
{
    QTest::keyClick(m_program.window().findChild<SignInDialog *>(), Qt::Key_Escape);
}

void Hands::askToSignIn()
{
    const auto actions = m_program.window().findChildren<QAction *>();
    for (QAction *action : actions) {
        if (action->text() == u"Sign &in…"_s)
            action->trigger();
    }
}

void Hands::signIn()
{
    auto *password = named<QLineEdit>(*m_program.window().findChild<SignInDialog *>(), u"Password"_s);
    QTest::keyClicks(password, QString::fromLatin1(sandbox::localUser.password));
    QTest::keyClick(password, Qt::Key_Return);
}

bool Hands::isSignedIn() const
{
    return m_isOpened && !isAskedToSignIn() && !m_site->entries().isEmpty();
}

void Hands::typeIntoTitle(QChar character)
{
    QTest::keyClicks(m_title, character);
}

void Hands::typeIntoDescription(QChar character)
{
    QTest::keyClicks(m_description, character);
}

void Hands::attach(const QString &path)
{
    m_form->addFiles({path});
}

void Hands::paste(const QImage &image)
{
    QGuiApplication::clipboard()->setImage(image);
    QTest::keyClick(m_description, Qt::Key_V, Qt::ControlModifier);
}

void Hands::submit()
{
    QTest::mouseClick(at(m_program.window(), u"Submit"_s), Qt::LeftButton);
}

Writing Hands::writing() const
{
    return writingOf(m_form->draft());
}
