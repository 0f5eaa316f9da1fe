// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/formfield.h"

#include "ui/fieldmessage.h"
#include "ui/plainlabel.h"

#include <QVBoxLayout>

namespace {

constexpr int spacing = 6; // between label, control and message
constexpr int controlHeight = 24; // at least, to be hit by everybody

} // namespace

FormField::FormField(const QString &label, const QString &name, Need need, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control->focusProxy() ? control->focusProxy() : control)
    , m_head(new QHBoxLayout)
    , m_message(new FieldMessage(FieldMessage::Kind::Error, this))
{
    auto *title = new PlainLabel(need == Need::Required ? tr("%1 *").arg(label) : label, this);
    title->setBuddy(m_control);
    m_control->setAccessibleName(name);
    if (m_control->minimumSizeHint().height() < controlHeight)
        m_control->setMinimumHeight(controlHeight);

    m_head->setSpacing(spacing);
    m_head->addWidget(title);
    m_head->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    column->addLayout(m_head);
    column->addWidget(control);
    column->addWidget(m_message);
    // Beside a higher neighbour the rest of the height stays below, unless the control itself wants it.
    if (!control->sizePolicy().expandingDirections().testFlag(Qt::Vertical))
        column->addStretch();
}

void FormField::addBesideLabel(QWidget *widget)
{
    m_head->addWidget(widget);
}

QString FormField::error() const
{
    return m_message->text();
}

void FormField::setError(const QString &text)
{
    m_message->setText(text);
    m_control->setAccessibleDescription(text);
}
