// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// session write|look FOLDER ATTACHED SERVER NAME POINT whole|torn [LIE]: the program, with a hand on its keyboard, to
// be killed at the POINT-th change in FOLDER (0: never).
//   write   files two tickets and writes a third, with ATTACHED and a picture. NAME is in their titles.
//   look    starts, waits until everything is sent that can be, and tells all that is in the store.
// LIE, a number of the enum of ./teller.h: how it breaks a promise.
#include "tests/crash/killpoints.h"
#include "tests/crash/script.h"
#include "tests/crash/teller.h"

#include <QApplication>
#include <QImage>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Arguments {
    QString mode;
    QString folder;
    QString attached;
    QUrl server;
    QString name;
    Lie lie = Lie::None;
};

/// Tickets, and what is written of them.
class Play {
public:
    Play(const Arguments &arguments, Hands &hands, Script &script)
        : m_arguments(arguments), m_hands(hands), m_script(script)
    {
    }

    void write()
    {
        const QString title = titleOf(u'a');
        m_script.await([this] { return m_hands.isAskedToSignIn(); });
        m_script.add([this] { m_hands.putOffSigningIn(); });
        typeTitle(title.first(3)); // what is written before anybody is known comes along
        m_script.add([this] { m_hands.askToSignIn(); });
        signIn();
        typeTitle(title.sliced(3));
        typeDescription(u"Broke when it fell."_s);
        attach();
        typeDescription(u" It still"_s);
        paste();
        typeDescription(u" hums."_s);
        awaitSaved();
        submit();

        // Submitted before its latest is saved as a draft, and while the first is on its way.
        typeTitle(titleOf(u'b'));
        typeDescription(u"Lost"_s);
        submit();

        typeTitle(titleOf(u'c'));
        paste();
        typeDescription(u"Not finished"_s);
        awaitSaved();
        awaitRest();
    }

    void look()
    {
        signIn();
        awaitRest();
    }

private:
    QString titleOf(QChar ticket) const { return u"%1 %2"_s.arg(ticket).arg(m_arguments.name); }

    void typeTitle(const QString &text)
    {
        for (const QChar character : text)
            m_script.add([this, character] { m_hands.typeIntoTitle(character); });
    }

    void typeDescription(const QString &text)
    {
        for (const QChar character : text)
            m_script.add([this, character] { m_hands.typeIntoDescription(character); });
    }

    void attach()
    {
        awaitFileOf([this] { m_hands.attach(m_arguments.attached); });
    }

    void paste()
    {
        awaitFileOf([this] { m_hands.paste(scriptedPicture()); });
    }

    void awaitFileOf(const std::function<void()> &attach)
    {
        m_script.add([this, attach] {
            m_fileCount = m_hands.writing().files.size();
            attach();
        });
        m_script.await([this] { return m_hands.writing().files.size() > m_fileCount; });
    }

    void signIn()
    {
        m_script.await([this] { return m_hands.isAskedToSignIn(); });
        m_script.add([this] { m_hands.signIn(); });
        m_script.await([this] { return m_hands.isSignedIn(); });
    }

    void awaitSaved()
    {
        m_script.await([this] { return m_hands.program().drafts.state() == Drafts::State::Saved; });
    }

    void submit()
    {
        m_script.add([this] { m_hands.submit(); });
    }

    void awaitRest()
    {
        m_script.await([this] {
            const QList<TicketRecord> entries = m_hands.program().outbox.entries();
            return m_hands.program().outbox.isAtRest()
                && std::ranges::find(entries, TicketState::Waiting, &TicketRecord::state) == entries.end();
        });
    }

    const Arguments &m_arguments;
    Hands &m_hands;
    Script &m_script;
    qsizetype m_fileCount = 0;
};

int run(const Arguments &arguments)
{
    Hands hands(arguments.folder);
    Teller teller(hands, arguments.lie);
    Script script;
    Play play(arguments, hands, script);
    const bool looks = arguments.mode == "look"_L1;
    if (looks)
        play.look();
    else
        play.write();
    QObject::connect(&script, &Script::finished, &teller, [&] {
        if (looks)
            teller.found(arguments.attached);
        else
            teller.done();
        QCoreApplication::quit();
    });
    hands.open();
    script.start();
    teller.begun();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 8) {
        qCritical("session write|look FOLDER ATTACHED SERVER NAME POINT whole|torn [LIE]");
        return 2;
    }
    QCoreApplication::setOrganizationName(u"Tikting"_s);
    QCoreApplication::setApplicationName(u"TiktingDesktop"_s);
    QStringList words;
    for (int i = 0; i < argc; ++i)
        words << QString::fromLocal8Bit(argv[i]);
    const Arguments arguments{words.at(1),       words.at(2), words.at(3),
                              QUrl(words.at(4)), words.at(5), Lie(words.value(8).toInt())};
    if (arguments.mode == "write"_L1)
        Hands::prepare(arguments.folder, arguments.server);
    setKillPlan({argv[2], std::atol(argv[6]), QByteArrayView(argv[7]) == "torn"});
    const QApplication application(argc, argv);
    return run(arguments);
}
