// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// client URL USER PASSWORD [CA]: the program as it is, made as its main() makes it, with a hand on its mouse and
// instruments beside it. Signs in and leaves the token in the keychain. Then takes a command a line and answers each
// with a line of JSON:
//   submit [FILE]   files a ticket: milliseconds from the click to the banner, memory over idle, longest stall
//   type COUNT      types into the description: milliseconds from a key to its letter painted, and how often it was
//   saved
#include "app/settings/settings.h"
#include "tests/bench/stallmeter.h"
#include "ui/banner.h"
#include "ui/descriptionedit.h"
#include "ui/program.h"
#include "ui/ticketform.h"

#include <QApplication>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <iostream>
#include <string>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds, for everything but sending

void print(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

/// A line of /proc/self/status, in KiB.
qint64 memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    status.open(QIODevice::ReadOnly);
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong();
    }
    return -1;
}

/// From here on VmHWM is the peak since now.
void forgetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    refs.open(QIODevice::WriteOnly);
    refs.write("5");
}

/// Waits for the end of `job`; whether it brought what it should.
template <class T>
bool succeeds(ResultJob<T> *job, QObject *context)
{
    std::optional<bool> done;
    job->onFinished(context, [&done](const Result<T> &result) { done = result.has_value(); });
    return QTest::qWaitFor([&done] { return done.has_value(); }, patience) && *done;
}

/// Signs in, and waits until the keychain has the token.
bool signIn(const QStringList &arguments, const QString &ca)
{
    Settings settings;
    ApiClient api({ca, {}});
    TokenVault vault;
    Session session(api, vault, settings);
    return succeeds(session.signIn({QUrl(arguments.at(1)), arguments.at(2), arguments.at(3), {}, true}), &session)
        && QTest::qWaitFor([&] { return succeeds(vault.read(session.account().key()), &session); }, patience);
}

/// Ends when the banner that tells of the ticket has been painted.
class BannerWatch : public QObject {
public:
    using QObject::QObject;

    bool wait() { return m_loop.exec() == 0; }
    void ticketIsCreated() { m_created = true; }
    void fail() { m_loop.exit(1); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_created && event->type() == QEvent::Paint)
            QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection);
        return QObject::eventFilter(watched, event);
    }

private:
    QEventLoop m_loop;
    bool m_created = false;
};

QJsonObject submit(MainWindow &window, Outbox &outbox, const QString &file)
{
    auto *form = window.findChild<TicketForm *>();
    auto *banner = window.findChild<Banner *>();
    QPushButton *button = nullptr;
    const QList<QPushButton *> buttons = window.findChildren<QPushButton *>();
    for (QPushButton *candidate : buttons) {
        if (candidate->accessibleName() == u"Submit"_s)
            button = candidate;
    }

    CommandLine line;
    line.description = u"Filed by tests/bench"_s;
    line.site = line.department = u"1"_s;
    if (!file.isEmpty())
        line.files << file;
    window.apply(line);
    form->setFocus();
    QTest::keyClicks(window.focusWidget(), u"Benchmark"_s);
    const bool ready = QTest::qWaitFor(
        [&] {
            const TicketDraft draft = form->draft();
            return !draft.title.isEmpty() && draft.site && draft.department
                && draft.attachments.size() == line.files.size() && button->isEnabled();
        },
        patience);
    if (!ready)
        return {{u"error"_s, u"the form is not ready"_s}};
    QTest::qWait(200); // thumbnails and the like are done then

    BannerWatch watch;
    banner->installEventFilter(&watch);
    QObject::connect(&outbox, &Outbox::created, &watch, &BannerWatch::ticketIsCreated);
    QObject::connect(&outbox, &Outbox::refused, &watch, &BannerWatch::fail);
    QObject::connect(&outbox, &Outbox::unknown, &watch, &BannerWatch::fail);

    StallMeter stalls;
    forgetPeak();
    const qint64 idle = memory("VmRSS");
    stalls.start();
    QElapsedTimer clock;
    clock.start();
    QTest::mouseClick(button, Qt::LeftButton);
    if (!watch.wait())
        return {{u"error"_s, banner->text()}};
    return {{u"ms"_s, double(clock.nsecsElapsed()) / 1e6},
            {u"stall"_s, stalls.longest()},
            {u"peakMiB"_s, double(memory("VmHWM") - idle) / 1024}};
}

/// As fast as a typist's fingers: the draft is saved in between.
QJsonObject typeOn(const MainWindow &window, TicketStore &store, int count)
{
    auto *description = window.findChild<DescriptionEdit *>();
    description->setPlainText({});
    description->setFocus();
    int saves = 0;
    const QMetaObject::Connection counting =
        QObject::connect(&store, &TicketStore::changed, &window, [&saves] { ++saves; });
    QList<double> times;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer clock;
        clock.start();
        QTest::keyClick(description, i % 7 == 0 ? ' ' : 'x');
        QCoreApplication::processEvents();
        times.append(double(clock.nsecsElapsed()) / 1e6);
        QTest::qWait(10);
    }
    QObject::disconnect(counting);
    std::sort(times.begin(), times.end());
    return {{u"p99"_s, times.at(times.size() * 99 / 100)}, {u"saves"_s, saves}};
}

} // namespace

int main(int argc, char *argv[])
{
    // As in app/main.cpp: the token and the settings are found there by the program itself.
    QCoreApplication::setOrganizationName(u"Tikting"_s);
    QCoreApplication::setApplicationName(u"TiktingDesktop"_s);
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString ca = arguments.value(4);
    if (arguments.size() < 4 || !signIn(arguments, ca)) {
        print({{u"error"_s, u"can't sign in and stay so"_s}});
        return 1;
    }

    Settings settings;
    ApiClient api({ca, {}});
    TokenVault vault;
    Program program(api, vault, settings, QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    MainWindow &window = program.window();
    window.show();
    window.start({});
    if (!QTest::qWaitForWindowExposed(&window))
        return 1;
    const auto *form = window.findChild<TicketForm *>();
    if (!QTest::qWaitFor([form] { return form->draft().status.has_value(); }, patience)) {
        print({{u"error"_s, u"the lists did not come"_s}});
        return 1;
    }
    print({{u"ready"_s, true}});

    for (std::string command; std::getline(std::cin, command);) {
        if (command.starts_with("submit"))
            print(submit(window, program.outbox, QString::fromStdString(command).mid(7)));
        else if (command.starts_with("type"))
            print(typeOn(window, program.store, std::stoi(command.substr(5))));
    }
    return 0;
}
