// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/draftstatus.h"

#include "ui/plainlabel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

using namespace std::chrono_literals;

namespace {

constexpr qsizetype longestTitle = 60; // of a menu entry, in characters

/// What tells a draft from the others; no character of it is a mnemonic.
QString entryOf(const TicketDraft &draft)
{
    QString title = draft.title.simplified();
    if (title.isEmpty())
        title = draft.description.left(longestTitle * 2).simplified();
    if (title.isEmpty())
        return DraftStatus::tr("Without a title");
    if (title.size() > longestTitle)
        title = title.left(longestTitle).trimmed() + u'…';
    return title.replace(u'&', QStringLiteral("&&"));
}

} // namespace

DraftStatus::DraftStatus(const Drafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_drafts(drafts)
    , m_state(new PlainLabel(this))
    , m_aside(new QToolButton(this))
    , m_menu(new QMenu(tr("Other &drafts"), this))
{
    m_aside->setAutoRaise(true);
    m_aside->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 0, 0);
    row->addWidget(m_state);
    row->addWidget(m_aside);

    m_moment.setSingleShot(true);
    m_moment.setInterval(1s);
    connect(&m_moment, &QTimer::timeout, this, [this] { say(tr("Saving…")); });
    connect(&m_drafts, &Drafts::stateChanged, this, &DraftStatus::follow);
    connect(&m_drafts, &Drafts::opened, this, &DraftStatus::showState);
    connect(&m_drafts, &Drafts::asideChanged, this, &DraftStatus::showAside);
    connect(m_menu, &QMenu::aboutToShow, this, &DraftStatus::fillMenu);
    connect(m_aside, &QToolButton::clicked, this, &DraftStatus::offer);
    follow(m_drafts.state());
    showAside(m_drafts.aside().size());
}

void DraftStatus::follow(Drafts::State state)
{
    if (state == Drafts::State::Saving) {
        if (!m_moment.isActive())
            m_moment.start();
        return;
    }
    m_moment.stop();
    showState();
}

void DraftStatus::showState()
{
    switch (m_drafts.state()) {
    case Drafts::State::Nothing:
        say({});
        break;
    case Drafts::State::Saving:
        break; // what was said before holds for a moment
    case Drafts::State::Saved:
        say(m_drafts.isKept() ? tr("Draft saved") : tr("Draft not saved"));
        break;
    case Drafts::State::NotSaved:
        say(tr("Draft not saved"));
        break;
    }
}

void DraftStatus::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void DraftStatus::showAside(qsizetype count)
{
    m_aside->setText(tr("%n other draft(s)", nullptr, int(count)));
    m_aside->setVisible(count > 0);
    m_menu->menuAction()->setVisible(count > 0);
}

void DraftStatus::offer()
{
    const QList<TicketRecord> drafts = m_drafts.aside();
    if (drafts.size() == 1) {
        Q_EMIT chosen(drafts.constFirst().key);
        return;
    }
    fillMenu();
    m_menu->popup(m_aside->mapToGlobal(QPoint(0, -m_menu->sizeHint().height()))); // below it the screen may end
}

void DraftStatus::fillMenu()
{
    m_menu->clear();
    const QList<TicketRecord> drafts = m_drafts.aside();
    for (const TicketRecord &draft : drafts)
        m_menu->addAction(entryOf(draft.draft), this, [this, key = draft.key] { Q_EMIT chosen(key); });
}
