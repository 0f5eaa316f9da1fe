// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/storenotices.h"

#include "ui/banner.h"
#include "ui/explain.h"

StoreNotices::StoreNotices(const Drafts &drafts, Banner &banner, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_banner(banner)
{
    connect(&drafts, &Drafts::noticed, this, [this](const Error &error) {
        const Explanation what = explain(error, Task::OpenStore);
        if (m_banner.text() != what.text) // nobody's store may have the same trouble
            m_banner.display(Banner::Kind::Warning, what.text, {}, what.details);
    });
    connect(&drafts, &Drafts::stateChanged, this, &StoreNotices::follow);
}

void StoreNotices::follow(Drafts::State state)
{
    if (state == Drafts::State::NotSaved) {
        if (!m_notSaved.isEmpty())
            return;
        const Explanation why = explain(m_drafts.error(), Task::SaveDraft);
        m_notSaved = why.text;
        m_banner.display(Banner::Kind::Error, why.text, {}, why.details);
    } else if (state != Drafts::State::Saving) {
        if (!m_notSaved.isEmpty() && m_banner.text() == m_notSaved)
            m_banner.clear();
        m_notSaved.clear();
    }
}
