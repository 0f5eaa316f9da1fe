// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/formfield.h"

#include "ui/plainlabel.h"

#include <QVBoxLayout>

#include <utility>

namespace {

constexpr int spacing = 6; // between label, control and message
constexpr int controlHeight = 24; // at least, to be hit by everybody

} // namespace

FormField::FormField(const QString &label, const QString &name, Need need, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_control(control->focusProxy() ? control->focusProxy() : control)
    , m_head(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
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

    m_column->setContentsMargins({});
    m_column->setSpacing(spacing);
    m_column->addLayout(m_head);
    m_column->addWidget(control);
    m_column->addWidget(m_message);
    // Beside a higher neighbour the rest of the height stays below, unless the control itself wants it.
    if (!control->sizePolicy().expandingDirections().testFlag(Qt::Vertical))
        m_column->addStretch();
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
    describe();
}

void FormField::setNote(const QString &text)
{
    showNote(text, FieldMessage::Kind::Information);
}

void FormField::showNote(const QString &text, FieldMessage::Kind kind)
{
    if (!m_note) {
        m_note = new FieldMessage(kind, this);
        m_column->insertWidget(m_column->indexOf(m_message) + 1, m_note);
    }
    m_note->setText(text);
    describe();
}

void FormField::lock()
{
    for (QWidget *part : {m_control, static_cast<QWidget *>(m_column->itemAt(1)->widget())})
        part->setEnabled(false);
    delete std::exchange(m_note, nullptr);
    showNote(tr("Set by your administrator"), FieldMessage::Kind::Locked);
}

void FormField::describe()
{
    const QString note = m_note ? m_note->text() : QString();
    m_control->setAccessibleDescription(error().isEmpty() || note.isEmpty() ? error() + note : error() + u' ' + note);
}
