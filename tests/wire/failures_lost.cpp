// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/blackhole.h"
#include "tests/wire/drafts.h"
#include "tests/wire/failure.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using After = Reaction::After;

namespace {

const NetworkTimeouts shortConnect{shortTimeout, patientTimeouts.progress, patientTimeouts.answer};
const NetworkTimeouts shortProgress{patientTimeouts.connect, shortTimeout, patientTimeouts.answer};
const NetworkTimeouts shortAnswer{patientTimeouts.connect, patientTimeouts.progress, shortTimeout};

std::optional<Error> fileTicket(const Reaction &registration, const TicketDraft &draft = smallDraft(),
                                const NetworkTimeouts &timeouts = patientTimeouts)
{
    Script script;
    script.registration = registration;
    const FaultyServer server(script);
    return fileTicketAt(server.url(), draft, timeouts);
}

std::optional<Error> fileTicketThroughDeadProxy()
{
    // Looked up anew for each request; loopback is never asked through it.
    for (const char *variable : {"http_proxy", "https_proxy"})
        qputenv(variable, refusingUrl().toEncoded());
    std::optional<Error> error = fileTicketAt(QUrl(u"https://help.example.com"_s), smallDraft());
    for (const char *variable : {"http_proxy", "https_proxy"})
        qunsetenv(variable);
    return error;
}

std::optional<Error> fileTicketOverTlsToPlainPort()
{
    const FaultyServer plain{Script()};
    QUrl url = plain.url();
    url.setScheme(u"https"_s);
    return fileTicketAt(url, smallDraft(), shortConnect);
}

/// A ticket with a file that `change` does something to after it was attached.
std::optional<Error> fileTicketWithFile(const std::function<void(QFile &)> &change)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"notes.txt"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("as attached") < 0 || !file.flush())
        return {};
    TicketDraft draft = smallDraft();
    draft.attachments = {Attachment::fromFile(file.fileName())};
    change(file);
    const FaultyServer server{Script()};
    return fileTicketAt(server.url(), draft);
}

} // namespace

QList<Failure> lostFailures()
{
    const auto ticket = [](const Reaction &registration, const TicketDraft &draft = smallDraft(),
                           const NetworkTimeouts &timeouts = patientTimeouts) {
        return [=] { return fileTicket(registration, draft, timeouts); };
    };
    return {
        {"The host has no address (no DNS)", Task::FileTicket,
         [] { return fileTicketAt(QUrl(u"http://name.invalid"_s), smallDraft()); }, ErrorKind::HostNotFound,
         Outcome::NotSent},
        {"The same, while looking for the server", Task::ProbeServer,
         [] { return probeAt(QUrl(u"http://name.invalid"_s)); }, ErrorKind::HostNotFound, Outcome::NotSent},
        {"Nobody listens at the port", Task::FileTicket, [] { return fileTicketAt(refusingUrl(), smallDraft()); },
         ErrorKind::ConnectionRefused, Outcome::NotSent},
        {"No way to the network", Task::FileTicket,
         [] { return fileTicketAt(QUrl(u"http://255.255.255.255"_s), smallDraft()); }, ErrorKind::NetworkUnreachable,
         Outcome::NotSent},
        {"The proxy is not there", Task::FileTicket, fileTicketThroughDeadProxy, ErrorKind::ProxyFailed,
         Outcome::NotSent},
        {"A firewall swallows the connection", Task::FileTicket,
         [] { return fileTicketAt(BlackHole().url(), smallDraft(), shortConnect); }, ErrorKind::ConnectTimedOut,
         Outcome::NotSent},
        {"https to a port that speaks plain http", Task::FileTicket, fileTicketOverTlsToPlainPort,
         ErrorKind::ConnectTimedOut, Outcome::NotSent},
        {"An attached file is gone", Task::FileTicket,
         [] { return fileTicketWithFile([](QFile &file) { file.remove(); }); }, ErrorKind::AttachmentMissing,
         Outcome::NotSent},
        {"An attached file has grown", Task::FileTicket,
         [] {
             return fileTicketWithFile([](QFile &file) {
                 file.write(", and more");
                 file.close();
             });
         },
         ErrorKind::AttachmentChanged, Outcome::NotSent},
        {"An attached file has shrunk", Task::FileTicket,
         [] { return fileTicketWithFile([](QFile &file) { file.resize(3); }); }, ErrorKind::AttachmentChanged,
         Outcome::NotSent},
        {"The connection is lost before the last byte", Task::FileTicket,
         ticket({.after = After::Reset, .bodyBytes = 1'000'000}, bigDraft()), ErrorKind::CutUpload, Outcome::NotSent,
         bigDraft().attachments},
        {"The server closes as soon as a big upload begins", Task::FileTicket,
         ticket({.after = After::Close, .bodyBytes = 0}, bigDraft()), ErrorKind::CutUpload, Outcome::NotSent,
         bigDraft().attachments},
        {"The server stops reading in the middle", Task::FileTicket,
         ticket({.after = After::ReadNothing, .bodyBytes = 0}, bigDraft(), shortProgress), ErrorKind::StalledUpload,
         Outcome::NotSent},
        {"The connection is lost after the last byte", Task::FileTicket, ticket({.after = After::Reset}),
         ErrorKind::ConnectionLost, Outcome::Unknown},
        {"The server closes after the last byte", Task::FileTicket, ticket({.after = After::Close}),
         ErrorKind::ConnectionLost, Outcome::Unknown},
        {"No answer after the last byte", Task::FileTicket, ticket({.after = After::ReadOn}, smallDraft(), shortAnswer),
         ErrorKind::AnswerTimedOut, Outcome::Unknown},
        {"Half an answer", Task::FileTicket, ticket({.answer = "HTTP/1.1 201 Cre", .after = After::Close}),
         ErrorKind::ConnectionLost, Outcome::Unknown},
        {"Headers without an end", Task::FileTicket,
         ticket({.answer = "HTTP/1.1 201 Created\r\n",
                 .endless = "X-Padding: x\r\n",
                 .pause = std::chrono::milliseconds(50)},
                smallDraft(), shortAnswer),
         ErrorKind::AnswerTimedOut, Outcome::Unknown},
        {"An answer that is not HTTP", Task::FileTicket,
         ticket({.answer = "220 mail.example.com ESMTP\r\n", .after = After::Close}), ErrorKind::ConnectionLost,
         Outcome::Unknown},
    };
}
