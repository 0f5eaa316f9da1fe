// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/outbox/drafts.h"

class Banner;

/// Says in the banner, once each, what becomes of drafts on this computer when that is not what it should be.
class StoreNotices : public QObject {
    Q_OBJECT
public:
    StoreNotices(const Drafts &drafts, Banner &banner, QObject *parent = nullptr); ///< both outlive it

private:
    void follow(Drafts::State state);

    const Drafts &m_drafts;
    Banner &m_banner;
    QString m_notSaved; // the sentence that is true until the draft is saved
};
