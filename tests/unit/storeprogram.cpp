// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
// Another program of the same user: storeprogram FOLDER ACCOUNT TITLE STATE keeps a ticket, says "ready" when it is on
// disk, and ends when its standard input does.
#include "app/store/ticketstore.h"
#include "tests/wire/await.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    TicketStore store({arguments.at(1)});
    TicketRecord record{.key = QUuid::createUuid(), .state = TicketState(arguments.at(4).toInt())};
    record.draft.title = arguments.at(3);
    if (!await(store.save(arguments.at(2), record)))
        return 1;
    std::puts("ready");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}
