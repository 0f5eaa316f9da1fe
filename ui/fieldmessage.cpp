// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/fieldmessage.h"

#include "ui/bannercolours.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QStyle>

#include <array>

using namespace Qt::Literals::StringLiterals;

FieldMessage::FieldMessage(Kind kind, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_icon(new PlainLabel(this)), m_text(new PlainLabel(this))
{
    m_text->setWordWrap(true);
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
    struct Look {
        QLatin1StringView icon;
        Banner::Kind colour;
    };
    constexpr std::array<Look, 4> looks{{
        {"error"_L1, Banner::Kind::Error},
        {"warning"_L1, Banner::Kind::Warning},
        {"information"_L1, Banner::Kind::Information},
        {"lock"_L1, Banner::Kind::Information},
    }};
    const Look &look = looks.at(std::size_t(m_kind));
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    const QColor colour = bannerColours(look.colour, palette()).icon;
    m_icon->setPixmap(icon(look.icon, colour).pixmap(QSize(size, size), devicePixelRatio()));
}
