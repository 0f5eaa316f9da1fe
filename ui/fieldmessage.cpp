// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/fieldmessage.h"

#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

FieldMessage::FieldMessage(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_icon(new PlainLabel(this)), m_text(new PlainLabel(this))
{
    m_text->setWordWrap(true);
    m_icon->setVisible(kind != Kind::Hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    showIcon();
    hide();
}

QString FieldMessage::text() const
{
    return m_text->text();
}

void FieldMessage::setText(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

void FieldMessage::changeEvent(QEvent *event)
{
    // A pixmap doesn't follow the palette, style or screen by itself.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showIcon();
    QWidget::changeEvent(event);
}

void FieldMessage::showIcon()
{
    if (m_kind == Kind::Hint)
        return;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_icon->setPixmap(
        icon(m_kind == Kind::Error ? "error"_L1 : "warning"_L1).pixmap(QSize(size, size), devicePixelRatio()));
}
