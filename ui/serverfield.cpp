// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/serverfield.h"

#include "app/api/probeserver.h"
#include "ui/plainlabel.h"

#include <QLineEdit>
#include <QTextDocument>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

ServerField::ServerField(ApiClient &api, bool allowPlainHttp, QWidget *parent)
    : QWidget(parent)
    , m_api(api)
    , m_allowPlainHttp(allowPlainHttp)
    , m_edit(new QLineEdit(this))
    , m_understood(new PlainLabel(this))
{
    auto *label = new PlainLabel(tr("S&erver"), this);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Server"));
    m_edit->setPlaceholderText(u"help.example.com"_s);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_edit->setMinimumHeight(24);
    setFocusProxy(m_edit);

    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long address must not widen the dialog
    policy.setRetainSizeWhenHidden(true); // no jump with the first letter
    m_understood->setSizePolicy(policy);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_understood);

    connect(m_edit, &QLineEdit::textChanged, this, &ServerField::change);
    connect(m_edit, &QLineEdit::editingFinished, this, &ServerField::leave);
    showUnderstood();
}

ServerField::~ServerField()
{
    stop();
}

void ServerField::setText(const QString &text)
{
    m_edit->setText(text);
}

bool ServerField::isEmpty() const
{
    return m_edit->text().trimmed().isEmpty();
}

tl::expected<QUrl, AddressProblem> ServerField::address() const
{
    return parseServerAddress(m_edit->text(), m_allowPlainHttp);
}

void ServerField::verify()
{
    const auto typed = address();
    if (!typed) {
        Q_EMIT misread(typed.error());
        return;
    }
    if (*typed == m_verified) {
        Q_EMIT verified(*typed);
        return;
    }
    if (m_probe && *typed == m_asked)
        return;
    stop();
    m_asked = *typed;
    auto *probe = probeServer(m_api, m_asked);
    m_probe = probe;
    probe->onFinished(this, [this](const Result<QUrl> &result) {
        m_probe = nullptr;
        if (result) {
            m_verified = m_asked;
            Q_EMIT verified(m_asked);
        } else {
            Q_EMIT unreachable(result.error());
        }
    });
}

void ServerField::stop()
{
    delete m_probe;
}

void ServerField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showUnderstood();
}

void ServerField::change()
{
    if (address() != m_asked)
        stop(); // nobody wants to hear of it any more
    showUnderstood();
}

void ServerField::showUnderstood()
{
    const auto typed = address();
    const QString text = typed ? tr("Connects to %1").arg(typed->toDisplayString()) : QString();
    m_edit->setAccessibleDescription(text);
    m_understood->setText(m_understood->fontMetrics().elidedText(text, Qt::ElideMiddle, width()));
    m_understood->setToolTip(Qt::convertFromPlainText(text));
    m_understood->setVisible(typed.has_value());
}

void ServerField::leave()
{
    const auto typed = address();
    const bool askedBefore = typed && *typed == m_asked;
    if (!isEmpty() && !askedBefore)
        verify();
}
