// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/account.h"
#include "app/model/ticketdraft.h"

class LookupFields;
class RequesterBox;
class Settings;

/// Site, department and requesters of an account's tickets before, for the next one.
class LastChoices {
public:
    /// All of them outlive it.
    LastChoices(Settings &settings, LookupFields &lookups, RequesterBox &requester);

    void propose(const Account &account); ///< whose choices they are from now on
    void remember(const TicketDraft &draft); ///< as it stands in the fields

private:
    Settings &m_settings;
    LookupFields &m_lookups;
    RequesterBox &m_requester;
    QString m_accountKey;
    QString m_userId;
};
