// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"

#include <QWidget>

class PlainLabel;
class QMenu;
class QToolButton;

/// In the status bar: whether what is written is on disk, and the way to the drafts that lie aside.
class DraftStatus : public QWidget {
    Q_OBJECT
public:
    explicit DraftStatus(const Drafts &drafts, QWidget *parent = nullptr); ///< `drafts` outlives it

    QMenu *menu() const { return m_menu; } ///< of the drafts that lie aside, also for a menu bar

Q_SIGNALS:
    void chosen(const QUuid &key); ///< one that lies aside is wanted back

private:
    void follow(Drafts::State state);
    void showState();
    void say(const QString &text);
    void showAside(qsizetype count);
    void offer();
    void fillMenu();

    const Drafts &m_drafts;
    PlainLabel *m_state;
    QToolButton *m_aside;
    QMenu *m_menu;
    QTimer m_moment; // until saving takes so long that it is to be said
};
