// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/statewords.h"

#include "ui/explainreason.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(TicketState)

public:
    static QString of(TicketState state)
    {
        switch (state) {
        case TicketState::Draft:
            return tr("Draft");
        case TicketState::Waiting:
            return tr("Waiting");
        case TicketState::Sending:
            return tr("Sending");
        case TicketState::Unknown:
            return tr("May have been created");
        case TicketState::Sent:
            return tr("Sent");
        case TicketState::Refused:
            return tr("Refused");
        }
        Q_UNREACHABLE();
    }

    static QString noTitle() { return tr("(no title)"); }
};

} // namespace

QString stateName(TicketState state)
{
    return Words::of(state);
}

QLatin1StringView stateIcon(TicketState state)
{
    switch (state) {
    case TicketState::Draft:
        return "draft"_L1;
    case TicketState::Waiting:
        return "waiting"_L1;
    case TicketState::Sending:
        return "sending"_L1;
    case TicketState::Unknown:
        return "unknown"_L1;
    case TicketState::Sent:
        return "success"_L1;
    case TicketState::Refused:
        return "error"_L1;
    }
    Q_UNREACHABLE();
}

QString shownTitle(const QString &title)
{
    const QString shown = shownAsText(title).simplified();
    return shown.isEmpty() ? Words::noTitle() : shown;
}
