// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/ticketstate.h"

#include <QLatin1StringView>
#include <QString>

/// "May have been created": how a state is called wherever people see it.
QString stateName(TicketState state);

/// The name of its icon; no two look alike, so that colour is not needed to tell them apart.
QLatin1StringView stateIcon(TicketState state);

/// A ticket's title in one line, with nothing in it that changes how the text around it reads.
QString shownTitle(const QString &title);
