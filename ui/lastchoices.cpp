// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lastchoices.h"

#include "app/settings/settings.h"
#include "ui/lookupfields.h"
#include "ui/requesterbox.h"

namespace {

std::optional<qint64> idOf(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

} // namespace

LastChoices::LastChoices(Settings &settings, LookupFields &lookups, RequesterBox &requester)
    : m_settings(settings), m_lookups(lookups), m_requester(requester)
{
}

void LastChoices::propose(const Account &account)
{
    m_accountKey = account.key();
    m_userId = account.userId;
    m_lookups.setRemembered(Field::Site, idOf(m_settings.value(m_accountKey, AccountSetting::LastSite)));
    m_lookups.setRemembered(Field::Department, idOf(m_settings.value(m_accountKey, AccountSetting::LastDepartment)));
    m_requester.setPeople(m_userId, m_settings.value(m_accountKey, AccountSetting::RecentRequesters).toStringList());
}

void LastChoices::remember(const TicketDraft &draft)
{
    const auto keep = [this](Field field, AccountSetting setting, std::optional<qint64> id) {
        if (!id)
            return;
        m_settings.setValue(m_accountKey, setting, *id);
        m_lookups.setRemembered(field, id);
    };
    keep(Field::Site, AccountSetting::LastSite, draft.site);
    keep(Field::Department, AccountSetting::LastDepartment, draft.department);
    const QStringList people = m_requester.peopleUsed();
    m_settings.setValue(m_accountKey, AccountSetting::RecentRequesters, people);
    m_requester.setPeople(m_userId, people);
    m_requester.setCreatorId(draft.creatorId);
}
