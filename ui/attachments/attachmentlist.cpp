// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/attachmentlist.h"

#include "ui/attachments/attachmentcard.h"
#include "ui/attachments/cardlayout.h"
#include "ui/plainlabel.h"
#include "ui/reveal.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

QAccessibleInterface *listRoles(const QString &className, QObject *object)
{
    if (auto *card = qobject_cast<AttachmentCard *>(object); card && className == "AttachmentCard"_L1)
        return new QAccessibleWidget(card, QAccessible::ListItem);
    if (auto *list = qobject_cast<AttachmentList *>(object); list && className == "AttachmentList"_L1)
        return new QAccessibleWidget(list, QAccessible::List);
    return nullptr;
}

QString invitation()
{
    return AttachmentList::tr("Drop files here, paste a screenshot, or add files…");
}

} // namespace

AttachmentList::AttachmentList(QWidget *parent)
    : QWidget(parent), m_layout(new CardLayout(this)), m_invitation(new PlainLabel(invitation(), this))
{
    QAccessible::installFactory(listRoles); // a second time is harmless: Qt keeps one of each
    setAccessibleName(tr("Attachments"));
    m_pool.setMaxThreadCount(1);
    m_invitation->setWordWrap(true);
}

AttachmentList::~AttachmentList()
{
    m_pool.clear();
}

QList<Attachment> AttachmentList::attachments() const
{
    QList<Attachment> list;
    list.reserve(m_cards.size());
    for (const AttachmentCard *card : m_cards)
        list.append(card->attachment());
    return list;
}

void AttachmentList::setAttachments(const QList<Attachment> &attachments)
{
    QList<AttachmentCard *> old = m_cards;
    QList<AttachmentCard *> cards;
    for (const Attachment &attachment : attachments) {
        const auto same = std::find_if(old.cbegin(), old.cend(), [&attachment](const AttachmentCard *card) {
            return card->attachment() == attachment;
        });
        if (same != old.cend()) {
            cards.append(*same);
            old.erase(same);
        } else {
            cards.append(makeCard(attachment));
        }
    }
    arrange(cards);
}

void AttachmentList::append(const Attachment &attachment)
{
    QList<AttachmentCard *> cards = m_cards;
    cards.append(makeCard(attachment));
    arrange(cards);
    reveal(cards.constLast());
}

AttachmentCard *AttachmentList::makeCard(const Attachment &attachment)
{
    auto *card = new AttachmentCard(attachment, m_pool, this);
    connect(card, &AttachmentCard::removeRequested, this, [this, card] { remove(card); });
    return card;
}

void AttachmentList::arrange(const QList<AttachmentCard *> &cards)
{
    const QList<AttachmentCard *> gone = m_cards;
    m_cards = cards;
    while (QLayoutItem *item = m_layout->takeAt(0))
        delete item;
    QWidget *before = nullptr;
    for (AttachmentCard *card : cards) {
        m_layout->addWidget(card);
        card->show();
        if (before)
            setTabOrder(before, card);
        before = card;
    }
    for (AttachmentCard *card : gone) {
        if (!cards.contains(card)) {
            card->hide();
            card->deleteLater(); // it may be the one whose button was pressed
        }
    }
    m_invitation->setVisible(cards.isEmpty());
    makeTabStop(std::max<qsizetype>(0, focusedIndex()));
    updateGeometry();
}

void AttachmentList::remove(AttachmentCard *card)
{
    const qsizetype index = m_cards.indexOf(card);
    if (index < 0)
        return; // pressed twice
    const bool hadFocus = card->hasFocus();
    QList<AttachmentCard *> cards = m_cards;
    cards.removeAt(index);
    arrange(cards);
    if (hadFocus && cards.isEmpty())
        Q_EMIT emptied();
    else if (hadFocus)
        goTo(std::min(index, cards.size() - 1));
    Q_EMIT removed(card->attachment(), int(index));
}

void AttachmentList::makeTabStop(qsizetype index)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards.at(i)->setFocusPolicy(i == index ? Qt::StrongFocus : Qt::ClickFocus);
}

void AttachmentList::goTo(qsizetype index)
{
    if (index < 0 || index >= m_cards.size())
        return;
    makeTabStop(index);
    m_cards.at(index)->setFocus(Qt::OtherFocusReason);
    reveal(m_cards.at(index));
}

qsizetype AttachmentList::focusedIndex() const
{
    const auto focused = std::ranges::find_if(m_cards, &QWidget::hasFocus);
    return focused == m_cards.end() ? -1 : std::distance(m_cards.begin(), focused);
}

void AttachmentList::keyPressEvent(QKeyEvent *event)
{
    const qsizetype index = focusedIndex();
    if (index < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int forward = layoutDirection() == Qt::LeftToRight ? 1 : -1;
    const int perRow = m_layout->columns(width());
    switch (event->key()) {
    case Qt::Key_Right:
        return goTo(index + forward);
    case Qt::Key_Left:
        return goTo(index - forward);
    case Qt::Key_Down:
        return goTo(index + perRow);
    case Qt::Key_Up:
        return goTo(index - perRow);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(m_cards.size() - 1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return remove(m_cards.at(index));
    default:
        QWidget::keyPressEvent(event);
    }
}

int AttachmentList::heightFor(int width, int maxRows) const
{
    const int oneRow = 2 * fontMetrics().lineSpacing() + 24; // about a card's, so that the first one moves nothing
    const int perRow = m_layout->columns(width);
    const int rows = (int(m_cards.size()) + perRow - 1) / perRow;
    return std::max(oneRow, m_layout->heightOfRows(std::min(rows, maxRows)));
}

void AttachmentList::setHint(const QString &text)
{
    m_invitation->setText(text.isEmpty() ? invitation() : text + u'\n' + invitation());
}

void AttachmentList::setDropTarget(bool target)
{
    m_dropTarget = target;
    update();
}

void AttachmentList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_invitation->setGeometry(rect().adjusted(6, 0, -6, 0));
}

void AttachmentList::paintEvent(QPaintEvent *event)
{
    QWidget::paintEvent(event);
    if (!m_dropTarget)
        return;
    QPainter painter(this);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::DashLine));
    painter.drawRect(visibleRegion().boundingRect().adjusted(1, 1, -1, -1));
}
