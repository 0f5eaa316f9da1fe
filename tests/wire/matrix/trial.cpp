// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/matrix/trial.h"

#include "app/outbox/outbox.h"
#include "app/session/session.h"
#include "app/settings/settings.h"
#include "tests/wire/await.h"
#include "tests/wire/faultproxy.h"
#include "tests/wire/testcertificate.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <filesystem>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Speech = Behaviour::Speech;

namespace {

constexpr int patience = 60'000; // milliseconds

const TestCertificate &trustedCertificate()
{
    static const TestCertificate certificate;
    return certificate;
}

const TestCertificate &foreignCertificate()
{
    static const TestCertificate certificate;
    return certificate;
}

/// What the other side speaks while it behaves, and while it does not.
std::optional<QSslConfiguration> goodTls(Speech speech)
{
    return speech == Speech::Http ? std::nullopt : std::optional(trustedCertificate().serverConfiguration());
}

std::optional<QSslConfiguration> badTls(Speech speech)
{
    if (speech == Speech::PlainForHttps)
        return {};
    return speech == Speech::Distrusted ? foreignCertificate().serverConfiguration() : goodTls(speech);
}

constexpr OutboxTimes soon{.firstPause = 20ms, .longestPause = 100ms};
constexpr OutboxTimes hardlyEver{.firstPause = 240h, .longestPause = 240h}; // at random, from none at all on

/// The program without its window, signed in, at the beginning of a way that becomes faulty then.
class Sender {
public:
    Sender(FaultProxy &proxy, const Behaviour &behaviour, Mending mending)
        : m_proxy(proxy)
        , m_behaviour(behaviour)
        , m_settings(m_folder.filePath(u"user.conf"_s), m_folder.filePath(u"policy.conf"_s))
        , m_api({.caCertificates = trustedCertificate().certificateFile(), .timeouts = behaviour.timeouts})
        , m_store({.folder = m_folder.filePath(u"data"_s)})
        , m_outbox(m_api, m_session, m_store, mending == Mending::Never ? hardlyEver : soon)
        , m_mending(mending)
    {
        if (!await(signIn()))
            qFatal("the help desk lets nobody in");
        m_proxy.follow(m_behaviour.fault, badTls(m_behaviour.speech));
        if (m_behaviour.detour) {
            m_detour = m_behaviour.detour();
            m_api.setServer(m_detour.url);
        }
        if (mending == Mending::Never)
            return;
        QObject::connect(&m_outbox, &Outbox::waiting, &m_outbox, [this] { mend(); });
        QObject::connect(&m_outbox, &Outbox::signInNeeded, &m_outbox, [this] {
            mend();
            signIn();
        });
    }

    void send(const TicketDraft &draft, const QUuid &key)
    {
        m_outbox.submit(kept(draft), key);
        if (!QTest::qWaitFor([&] { return hasEnded(key); }, patience))
            qFatal("a ticket came to no end: %s", m_behaviour.name);
    }

    TicketRecord keptRecord(const QUuid &key)
    {
        return await(m_store.read(m_outbox.account(), key)).value_or(TicketRecord{});
    }

private:
    /// As if its files had been copied already: a disk that writes 50 MB for each ticket that waits takes minutes.
    TicketDraft kept(TicketDraft draft) const
    {
        for (Attachment &file : draft.attachments) {
            const QString folder =
                m_folder.filePath(u"data/files/"_s + QUuid::createUuid().toString(QUuid::WithoutBraces));
            const QString copy = folder + u'/' + file.name;
            QDir().mkpath(folder);
            std::filesystem::create_hard_link(file.path.toStdU16String(), copy.toStdU16String());
            if (!m_store.files().holds(copy))
                qFatal("copies of files lie elsewhere");
            file.path = copy;
        }
        return draft;
    }

    ResultJob<Account> *signIn()
    {
        return m_session.signIn({m_proxy.url(),
                                 QString::fromLatin1(sandbox::localUser.name),
                                 QString::fromLatin1(sandbox::localUser.password),
                                 {},
                                 false});
    }

    void mend()
    {
        m_detour = {};
        m_proxy.follow({}, goodTls(m_behaviour.speech));
        m_api.setServer(m_proxy.url());
    }

    bool hasEnded(const QUuid &key) const
    {
        const TicketRecord *record = m_outbox.entry(key);
        const bool waits = record && record->state == TicketState::Waiting;
        const bool isOver = !waits || (m_mending == Mending::Never && record->tried.isValid());
        return isOver && m_outbox.isAtRest();
    }

    FaultProxy &m_proxy;
    const Behaviour &m_behaviour;
    Detour m_detour;
    QTemporaryDir m_folder;
    Settings m_settings;
    ApiClient m_api;
    TokenVault m_vault;
    Session m_session{m_api, m_vault, m_settings};
    TicketStore m_store;
    Outbox m_outbox;
    const Mending m_mending;
};

qsizetype copiesAt(const SandboxProcess &helpDesk, const QUuid &key)
{
    const QList<SandboxTicket> tickets = helpDesk.tickets();
    return std::ranges::count(tickets, key.toByteArray(QUuid::WithoutBraces), &SandboxTicket::idempotencyKey);
}

} // namespace

TrialEnd tryTicket(const SandboxProcess &helpDesk, const Behaviour &behaviour, const TicketDraft &draft,
                   Mending mending)
{
    FaultProxy proxy(helpDesk.url(), {}, goodTls(behaviour.speech));
    const QUuid key = QUuid::createUuid();
    TrialEnd end;
    {
        Sender sender(proxy, behaviour, mending);
        sender.send(draft, key);
        const TicketRecord record = sender.keptRecord(key);
        end.state = record.state;
        end.error = record.error;
    }
    if (!QTest::qWaitFor([&proxy] { return proxy.isSettled(); }, patience))
        qFatal("a connection outlives the program: %s", behaviour.name);
    end.copies = copiesAt(helpDesk, key);
    end.tries = proxy.triedTickets();
    return end;
}
