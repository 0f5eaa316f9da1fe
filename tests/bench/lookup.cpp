// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// lookup COUNT: what a help desk with COUNT categories costs, as a line of JSON, in milliseconds: from the answer to a
// form that can be used (parsed as the program does it, off the GUI thread), the same body through QJsonDocument alone,
// the longest stall of the event loop meanwhile, and the slowest key of a word typed into the box.
#include "app/api/fetchappmetadata.h"
#include "app/api/httpanswer.h"
#include "app/settings/settings.h"
#include "tests/bench/stallmeter.h"
#include "ui/lookupcombobox.h"
#include "ui/ticketform.h"

#include <QApplication>
#include <QByteArrayView>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray answerBody(int count)
{
    static const QStringList things = {u"Drucker"_s, u"Laptop"_s,     u"Écran"_s,    u"Network switch"_s,
                                       u"Mailbox"_s, u"Web access"_s, u"Telephone"_s};
    QJsonArray categories;
    for (int i = 1; i <= count; ++i) {
        categories << QJsonObject{
            {u"id"_s, i}, {u"name"_s, u"%1 %2 of team %3"_s.arg(things.at(i % things.size())).arg(i).arg(i % 977)}};
    }
    const auto one = [](const QString &key) { return QJsonArray{QJsonObject{{u"id"_s, 1}, {key, u"One"_s}}}; };
    return QJsonDocument(QJsonObject{{u"categories"_s, categories},
                                     {u"sites"_s, one(u"title"_s)},
                                     {u"departments"_s, one(u"title"_s)},
                                     {u"status"_s, one(u"status"_s)},
                                     {u"priorities"_s, one(u"priority"_s)}})
        .toJson(QJsonDocument::Compact);
}

double milliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

LookupComboBox *categoryBox(const QWidget &form)
{
    const QList<LookupComboBox *> boxes = form.findChildren<LookupComboBox *>();
    for (LookupComboBox *box : boxes) {
        if (box->lineEdit()->accessibleName() == u"Category"_s)
            return box;
    }
    return nullptr;
}

/// The slowest of the keys of a word, from the key to the painted list.
double slowestKey(LookupComboBox *box)
{
    box->setFocus();
    box->lineEdit()->selectAll();
    double slowest = 0;
    for (const char letter : QByteArrayView("telephone 99")) {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(box->lineEdit(), letter);
        QCoreApplication::processEvents();
        slowest = std::max(slowest, milliseconds(clock));
    }
    QTest::keyClick(box->lineEdit(), Qt::Key_Escape);
    return slowest;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const HttpAnswer answer{200, answerBody(QCoreApplication::arguments().value(1).toInt())};
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"user.conf"_s), folder.filePath(u"policy.conf"_s));
    TicketForm form(settings);
    form.show();
    if (!QTest::qWaitForWindowExposed(&form))
        return 1;

    QElapsedTimer clock;
    clock.start();
    if (QJsonDocument::fromJson(answer.body).isNull())
        return 1;
    const double reference = milliseconds(clock);

    StallMeter stalls;
    QEventLoop loop;
    stalls.start();
    clock.start();
    QThreadPool::globalInstance()->start([&] {
        const auto metadata = parseAppMetadata(answer);
        QMetaObject::invokeMethod(&form, [&form, &loop, metadata] {
            form.setMetadata(*metadata);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
    });
    loop.exec();
    const double usable = milliseconds(clock);
    const double key = slowestKey(categoryBox(form));

    const QJsonObject measured{
        {u"usable"_s, usable}, {u"json"_s, reference}, {u"stall"_s, stalls.longest()}, {u"key"_s, key}};
    std::printf("%s\n", QJsonDocument(measured).toJson(QJsonDocument::Compact).constData());
    return 0;
}
