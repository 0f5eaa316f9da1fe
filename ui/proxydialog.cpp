// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/proxydialog.h"

#include "app/session/proxyaccess.h"
#include "ui/formfield.h"
#include "ui/passwordedit.h"
#include "ui/passwordfield.h"
#include "ui/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

ProxyDialog::ProxyDialog(ProxyAccess &access, QWidget *parent)
    : FittingDialog(parent), m_access(access), m_proxy(access.proxy()), m_user(new QLineEdit(access.user(), this))
{
    setWindowTitle(tr("Sign in to the proxy"));
    const QString reason = access.isRefused() ? tr("The proxy %1 did not accept this user name and password.")
                                              : tr("The proxy %1 of your network wants a user name and a password.");
    auto *why = new PlainLabel(reason.arg(m_proxy), this);
    why->setWordWrap(true);
    why->setMinimumWidth(22 * fontMetrics().height());
    page()->addWidget(why);
    page()->addWidget(new FormField(tr("&Username"), tr("Username"), FormField::Need::Required, m_user, this));
    m_password = new PasswordField(this);
    page()->addWidget(m_password);

    auto *foot = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *signIn = foot->addButton(tr("&Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setDefault(true);
    const auto enable = [this, signIn] { signIn->setEnabled(!m_user->text().trimmed().isEmpty()); };
    connect(m_user, &QLineEdit::textChanged, signIn, enable);
    enable();
    connect(foot, &QDialogButtonBox::accepted, this, &ProxyDialog::submit);
    connect(foot, &QDialogButtonBox::rejected, this, &ProxyDialog::reject);
    setFoot(foot);
    (m_user->text().isEmpty() ? static_cast<QWidget *>(m_user) : m_password)->setFocus();
}

void ProxyDialog::done(int result)
{
    m_password->edit()->wipe();
    QDialog::done(result);
}

void ProxyDialog::submit()
{
    m_access.signIn({m_proxy, m_user->text().trimmed(), m_password->edit()->text()});
    accept();
}
