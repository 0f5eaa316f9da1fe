// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/proxyquestion.h"

#include "app/session/proxyaccess.h"
#include "ui/proxydialog.h"

#include <QApplication>

ProxyQuestion::ProxyQuestion(ProxyAccess &access, QWidget *window)
    : QAction(tr("Sign in to the &proxy…"), window), m_access(access), m_window(window)
{
    const auto show = [this] { setVisible(!m_access.proxy().isEmpty()); };
    show();
    connect(this, &QAction::triggered, this, &ProxyQuestion::ask);
    connect(&access, &ProxyAccess::asked, this, &ProxyQuestion::hear);
    connect(&access, &ProxyAccess::changed, this, show);
}

void ProxyQuestion::hear()
{
    if (!m_isDeclined || QApplication::activeModalWidget())
        ask();
}

void ProxyQuestion::ask()
{
    if (m_dialog)
        return;
    QWidget *other = QApplication::activeModalWidget();
    m_dialog = new ProxyDialog(m_access, other ? other : m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, [this](int result) { m_isDeclined = result == QDialog::Rejected; });
    m_dialog->open();
}
