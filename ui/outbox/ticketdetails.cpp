// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/ticketdetails.h"

#include "app/api/serveraddress.h"
#include "app/model/account.h"
#include "ui/datasize.h"
#include "ui/explainreason.h"
#include "ui/icons.h"
#include "ui/outbox/statewords.h"
#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTextDocument>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 20;
constexpr int textLines = 3; // that are seen at once, at least
constexpr qsizetype longestExcerpt = 2000; // characters of a description

QString shown(const QDateTime &time, QLocale::FormatType format)
{
    return QLocale().toString(time.toLocalTime(), format);
}

/// What is needed to look for a ticket by hand.
QString traces(const TicketRecord &record, const Account &account)
{
    return QStringList{TicketDetails::tr("Title: %1").arg(shownTitle(record.draft.title)),
                       TicketDetails::tr("Sent: %1").arg(shown(record.tried, QLocale::LongFormat)),
                       TicketDetails::tr("Account: %1 at %2").arg(account.username, displayAddress(account.server))}
        .join(u'\n');
}

QString excerpt(const QString &description)
{
    const QString text = shownAsText(description).trimmed();
    return text.size() > longestExcerpt ? text.first(longestExcerpt) + u'…' : text;
}

QString attachmentLines(const QList<Attachment> &attachments)
{
    QStringList lines{TicketDetails::tr("Attachments:")};
    for (const Attachment &attachment : attachments) {
        lines << TicketDetails::tr("%1 (%2)", "name and size of a file")
                     .arg(shownAsText(attachment.name).simplified(), dataSize(attachment.size));
    }
    return lines.join(u'\n');
}

PlainLabel *wrappingLabel(QWidget *parent)
{
    auto *label = new PlainLabel(parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long word must not widen the window
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

} // namespace

TicketDetails::TicketDetails(QWidget *verbs, QWidget *parent)
    : QWidget(parent)
    , m_icon(new PlainLabel(this))
    , m_title(wrappingLabel(this))
    , m_facts(wrappingLabel(this))
    , m_standing(wrappingLabel(this))
    , m_text(new QPlainTextEdit(this))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);

    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Details"));
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(0);
    m_text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // it takes what is left
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * textLines);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_facts);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_icon, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_standing);
    column->addWidget(verbs);
    column->addWidget(m_text, 1);
}

void TicketDetails::display(const TicketRecord &record, const Account &account, const Facts &facts)
{
    m_state = record.state;
    showIcon();
    m_title->setText(shownTitle(record.draft.title));
    m_facts->setText(stateName(record.state) + u" · "_s + shown(facts.time, QLocale::ShortFormat));
    m_standing->setText(facts.standing);

    QStringList parts;
    if (record.state == TicketState::Unknown)
        parts << traces(record, account);
    parts << excerpt(record.draft.description);
    if (!record.draft.attachments.isEmpty())
        parts << attachmentLines(record.draft.attachments);
    parts << facts.technical;
    parts.removeAll(QString());
    const QString text = parts.join(u"\n\n"_s);
    if (text != m_text->toPlainText()) // else it would scroll back while somebody reads it
        m_text->setPlainText(text);
}

void TicketDetails::showIcon()
{
    m_icon->setPixmap(icon(stateIcon(m_state)).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
}

void TicketDetails::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QWidget::changeEvent(event);
}
