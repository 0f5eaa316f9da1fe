// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// store COUNT: what a history of COUNT tickets costs, as a line of JSON, in milliseconds: opening it, opening an empty
// one, and the slowest of some searches in it.
#include "app/store/ticketstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString account = u"bench@https://help.example.com"_s;

template <class T>
Result<T> await(ResultJob<T> *job)
{
    QEventLoop loop;
    Result<T> end = fail({});
    job->onFinished(&loop, [&](const Result<T> &result) {
        end = result;
        loop.quit();
    });
    loop.exec();
    return end;
}

TicketRecord ticket(int number)
{
    static const QStringList things{u"Drucker"_s, u"Laptop"_s, u"Écran"_s, u"Network switch"_s, u"Mailbox"_s};
    TicketRecord record{.key = QUuid::createUuid(), .state = TicketState::Sent, .number = 1000 + number};
    record.draft.title = u"%1 %2 is broken"_s.arg(things.at(number % things.size())).arg(number);
    record.draft.description =
        u"It fell off the table in room %1, and does not start any more. "_s.arg(number).repeated(6);
    record.submitted = record.tried = QDateTime::currentDateTimeUtc();
    if (number % 3 == 0)
        record.draft.attachments = {
            {u"screenshot.png"_s, u"/home/jane/screenshot-%1.png"_s.arg(number), {}, 90'000, record.tried}};
    return record;
}

void fill(const QString &folder, int count)
{
    TicketStore store({.folder = folder});
    for (int number = 1; number < count; ++number)
        store.save(account, ticket(number));
    await(store.save(account, ticket(count)));
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

/// From nothing to what is unfinished in it.
double opening(const QString &folder)
{
    QElapsedTimer clock;
    clock.start();
    TicketStore store({.folder = folder});
    return await(store.open(account)) ? milliseconds(clock) : -1;
}

double slowestSearch(const QString &folder)
{
    TicketStore store({.folder = folder});
    await(store.open(account));
    double slowest = 0;
    for (const QString &text : {u"e"_s, u"écran"_s, u"room 7"_s, u"10042"_s, u"is not there"_s}) {
        QElapsedTimer clock;
        clock.start();
        await(store.list(account, {.text = text}));
        slowest = std::max(slowest, milliseconds(clock));
    }
    return slowest;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir full;
    const QTemporaryDir empty;
    fill(full.path(), QCoreApplication::arguments().value(1).toInt());
    fill(empty.path(), 0);
    const QJsonObject measured{{u"empty"_s, opening(empty.path())},
                               {u"full"_s, opening(full.path())},
                               {u"search"_s, slowestSearch(full.path())}};
    std::printf("%s\n", QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    return 0;
}
