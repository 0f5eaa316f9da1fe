// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/attachmentcard.h"

#include "ui/attachments/thumbnail.h"
#include "ui/datasize.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QToolButton>
#include <QtConcurrentRun>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pictureSize = 40; // device-independent pixels
constexpr int controlHeight = 24; // at least, to be hit by everybody

/// A file name may hold line breaks and other control characters, which would spoil the line.
QString inOneLine(QString name)
{
    for (QChar &c : name) {
        if (c.category() == QChar::Other_Control)
            c = QChar::ReplacementCharacter;
    }
    return name;
}

} // namespace

AttachmentCard::AttachmentCard(const Attachment &attachment, QThreadPool &pool, QWidget *parent)
    : QFrame(parent), m_attachment(attachment), m_picture(new PlainLabel(this)), m_name(new PlainLabel(this))
{
    const QString name = inOneLine(attachment.name);
    const QString size = dataSize(attachment.size);
    setFrameStyle(StyledPanel | Plain);
    setAccessibleName(tr("%1, %2").arg(name, size));
    // Rich on purpose: a tooltip guesses, and a file may be called like a tag.
    setToolTip("<qt>%1</qt>"_L1.arg(name.toHtmlEscaped()));

    m_picture->setFixedSize(pictureSize, pictureSize);
    m_picture->setAlignment(Qt::AlignCenter);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *remove = new QToolButton(this);
    remove->setIcon(icon("close"_L1));
    remove->setAutoRaise(true);
    remove->setMinimumSize(controlHeight, controlHeight);
    remove->setFocusPolicy(Qt::NoFocus); // by keyboard it is the Delete key: one stop a card is enough
    remove->setAccessibleName(tr("Remove %1").arg(name));
    remove->setToolTip(tr("Remove"));
    connect(remove, &QToolButton::clicked, this, &AttachmentCard::removeRequested);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_name);
    words->addWidget(new PlainLabel(size, this));
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 6, 6, 6);
    row->setSpacing(6);
    row->addWidget(m_picture);
    row->addLayout(words, 1);
    row->addWidget(remove);

    connect(&m_thumbnail, &QFutureWatcher<QImage>::finished, this, &AttachmentCard::showPicture);
    const int pixels = int(std::ceil(pictureSize * devicePixelRatio()));
    m_thumbnail.setFuture(QtConcurrent::run(&pool, thumbnailOf, attachment, pixels));
    showPicture();
}

bool AttachmentCard::hasThumbnail() const
{
    return m_thumbnail.isFinished() && !m_thumbnail.result().isNull();
}

void AttachmentCard::showPicture()
{
    const qreal ratio = devicePixelRatio();
    if (hasThumbnail()) {
        QPixmap picture = QPixmap::fromImage(m_thumbnail.result());
        picture.setDevicePixelRatio(ratio);
        m_picture->setPixmap(picture);
    } else {
        m_picture->setPixmap(icon(fileIconName(m_attachment.name)).pixmap(QSize(32, 32), ratio));
    }
}

void AttachmentCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    elideName();
}

void AttachmentCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showPicture(); // the icon is of the palette's colours
    else if (event->type() == QEvent::FontChange)
        elideName();
    QFrame::changeEvent(event);
}

void AttachmentCard::elideName()
{
    layout()->activate();
    m_name->setText(m_name->fontMetrics().elidedText(inOneLine(m_attachment.name), Qt::ElideMiddle, m_name->width()));
}

void AttachmentCard::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QStylePainter painter(this);
    QStyleOptionFocusRect option;
    option.initFrom(this);
    option.rect = rect().adjusted(2, 2, -2, -2);
    option.backgroundColor = palette().color(backgroundRole());
    painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
}

void AttachmentCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void AttachmentCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}
