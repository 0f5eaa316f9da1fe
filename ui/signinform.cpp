// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/signinform.h"

#include "app/platform/osaccount.h"
#include "app/settings/settings.h"
#include "ui/explain.h"
#include "ui/icons.h"
#include "ui/passwordedit.h"
#include "ui/passwordfield.h"
#include "ui/plainlabel.h"
#include "ui/serverfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int labelSpacing = 6; // between a label and its field
constexpr int groupSpacing = 12; // between fields
constexpr int controlHeight = 24; // at least, to be hit by everybody

QVBoxLayout *addGroup(QVBoxLayout *column)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(labelSpacing);
    column->addLayout(group);
    return group;
}

PlainLabel *labelFor(QWidget *field, const QString &text, const QString &name)
{
    auto *label = new PlainLabel(text, field->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(name);
    field->setMinimumHeight(controlHeight);
    return label;
}

} // namespace

SignInForm::SignInForm(ApiClient &api, const Settings &settings, const Account &account, QWidget *parent)
    : QWidget(parent)
    , m_server(new ServerField(api, settings.value(Setting::AllowPlainHttp).toBool(), this))
    , m_username(new QLineEdit(this))
    , m_passwordField(new PasswordField(this))
    , m_password(m_passwordField->edit())
    , m_unfold(new QToolButton(this))
    , m_domainGroup(new QWidget(this))
    , m_domain(new QLineEdit(m_domainGroup))
    , m_keep(new QCheckBox(tr("&Keep me signed in"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(groupSpacing);
    column->addWidget(m_server);
    addUsername(column);
    column->addWidget(m_passwordField);
    addDomain(column);
    column->addWidget(m_keep);
    m_keep->setMinimumHeight(controlHeight);
    fillIn(settings, account);
}

QWidget *SignInForm::passwordField() const
{
    return m_password;
}

void SignInForm::addUsername(QVBoxLayout *column)
{
    auto *group = addGroup(column);
    group->addWidget(labelFor(m_username, tr("&Username"), tr("Username")));
    group->addWidget(m_username);
    m_username->setPlaceholderText(tr("or e-mail address"));
    m_username->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    connect(m_username, &QLineEdit::editingFinished, this, &SignInForm::splitUsername);
}

void SignInForm::addDomain(QVBoxLayout *column)
{
    m_unfold->setText(tr("Sign in with a &domain"));
    m_unfold->setIcon(icon("chevron-down"_L1));
    m_unfold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_unfold->setAutoRaise(true);
    m_unfold->setFocusPolicy(Qt::StrongFocus);
    m_unfold->setMinimumHeight(controlHeight);
    column->addWidget(m_unfold, 0, Qt::AlignLeading);
    connect(m_unfold, &QToolButton::clicked, this, [this] {
        unfoldDomain();
        m_domain->setFocus(Qt::OtherFocusReason);
    });

    auto *group = new QVBoxLayout(m_domainGroup);
    group->setContentsMargins({});
    group->setSpacing(labelSpacing);
    group->addWidget(labelFor(m_domain, tr("&Domain"), tr("Domain")));
    group->addWidget(m_domain);
    m_domain->setPlaceholderText(tr("Only for Active Directory accounts"));
    m_domain->setAccessibleDescription(tr("Only for Active Directory accounts"));
    m_domain->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_domainGroup->hide();
    column->addWidget(m_domainGroup);
    connect(m_domain, &QLineEdit::textChanged, this, &SignInForm::unfoldDomain);
}

void SignInForm::fillIn(const Settings &settings, const Account &account)
{
    const QUrl remembered = settings.value(Setting::ServerUrl).toUrl();
    const QUrl server = remembered.isEmpty() ? account.server : remembered;
    m_server->setText(server.toDisplayString());
    // A lock without a usable address would leave no way in: then the field is shown all the same.
    m_server->setVisible(!settings.value(Setting::LockServer).toBool() || !m_server->address());

    const OsAccount os = account.username.isEmpty() ? osAccount() : OsAccount();
    const bool joined = !os.domain.isEmpty();
    m_username->setText(joined ? os.username : account.username);
    m_domain->setText(joined && account.domain.isEmpty() ? os.domain : account.domain);

    const bool mayKeep = settings.value(Setting::AllowKeepSignedIn).toBool();
    m_keep->setVisible(mayKeep);
    m_keep->setChecked(mayKeep && settings.value(Setting::KeepSignedIn).toBool());
}

// "DOMAIN\user" is how Windows writes it, and what people type.
SignInForm::Login SignInForm::login() const
{
    const QString typed = m_username->text().trimmed();
    const qsizetype at = typed.indexOf(u'\\');
    if (at > 0)
        return {.username = typed.mid(at + 1), .domain = typed.left(at)};
    return {.username = typed, .domain = m_domain->text().trimmed()};
}

void SignInForm::splitUsername()
{
    const Login split = login();
    m_username->setText(split.username);
    m_domain->setText(split.domain);
}

Credentials SignInForm::credentials() const
{
    const Login who = login();
    return {.server = m_server->address().value_or(QUrl()),
            .username = who.username,
            .password = m_password->text(),
            .domain = who.domain,
            .remember = m_keep->isChecked()};
}

std::optional<SignInForm::Gap> SignInForm::firstGap() const
{
    if (const auto address = m_server->address(); !address)
        return Gap{m_server, explain(address.error())};
    if (login().username.isEmpty())
        return Gap{m_username, tr("Enter your username or your e-mail address.")};
    if (m_password->text().isEmpty())
        return Gap{m_password, tr("Enter your password.")};
    return {};
}

void SignInForm::wipePassword()
{
    m_password->wipe();
}

void SignInForm::unfoldDomain()
{
    m_unfold->hide();
    m_domainGroup->show();
}
