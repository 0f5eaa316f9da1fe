// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"
#include "tests/wire/failure.h"
#include "tests/wire/sandboxclient.h"

using namespace Qt::Literals::StringLiterals;

namespace {

using Change = std::function<void(TicketDraft &)>;

std::optional<Error> fileTicket(const SandboxProcess &help, const TicketDraft &draft,
                                const sandbox::DefaultUser &user = sandbox::localUser)
{
    const std::unique_ptr<ApiClient> client = signedInTo(help, user);
    const Result<CreatedTicket> result = await(registerTicket(*client, draft, QUuid::createUuid()));
    return result ? std::nullopt : std::optional(result.error());
}

TicketDraft changed(const Change &change)
{
    TicketDraft draft = smallDraft();
    draft.creatorId = QString::fromLatin1(sandbox::localUser.id);
    change(draft);
    return draft;
}

std::function<std::optional<Error>()> signIn(const QString &username, const QString &password)
{
    return [=] { return signInAt(SandboxProcess().url(), username, password); };
}

/// A ticket over TLS to a server with such a certificate; its authority is known unless told.
std::function<std::optional<Error>()> certificate(const QString &kind, bool isAuthorityKnown = true)
{
    return [=] {
        const SandboxProcess help({u"--https"_s, u"--certificate"_s, kind});
        return fileTicketAt(help.url(), smallDraft(), patientTimeouts, isAuthorityKnown ? help.caFile() : QString());
    };
}

std::optional<Error> fileTicketWithExpiredToken()
{
    SandboxProcess help;
    const std::unique_ptr<ApiClient> client = signedInTo(help);
    help.expireTokens();
    const Result<CreatedTicket> result = await(registerTicket(*client, smallDraft(), QUuid::createUuid()));
    return result ? std::nullopt : std::optional(result.error());
}

std::optional<Error> fileTooLargeTicket()
{
    const SandboxProcess help({u"--body-limit"_s, u"200000"_s});
    return fileTicket(help, bigDraft());
}

} // namespace

QList<Refusal> guideRefusals()
{
    const auto ticket = [](const Change &change, const sandbox::DefaultUser &user = sandbox::localUser) {
        return [=](const SandboxProcess &help) { return fileTicket(help, changed(change), user); };
    };
    return {
        {"400: a required field is missing", ErrorKind::BadRequest,
         ticket([](TicketDraft &draft) { draft.description.clear(); })},
        {"400: no such requester", ErrorKind::UnknownRequester,
         ticket([](TicketDraft &draft) { draft.creatorId = u"nobody"_s; })},
        {"400: no such site", ErrorKind::InvalidPlace, ticket([](TicketDraft &draft) { draft.site = 999'999; })},
        {"400: no such department", ErrorKind::InvalidPlace,
         ticket([](TicketDraft &draft) { draft.department = 999'999; })},
        {"400: the account may not create tickets", ErrorKind::NoCreatePermission,
         ticket([](TicketDraft &) {}, sandbox::userWithoutPermission)},
    };
}

QList<Failure> sandboxFailures()
{
    using enum ErrorKind;
    QList<Failure> failures{
        {"Signing in: a wrong password", Task::SignIn, signIn(u"jane.doe"_s, u"wrong"_s), Unauthorized,
         Outcome::Rejected},
        {"Signing in: a locked account", Task::SignIn, signIn(u"lou.locked"_s, u"locked out"_s), Unauthorized,
         Outcome::Rejected},
        {"The certificate has expired", Task::FileTicket, certificate(u"expired"_s), CertificateOutdated,
         Outcome::NotSent},
        {"The certificate is for another host", Task::FileTicket, certificate(u"wrong-host"_s), CertificateOfAnother,
         Outcome::NotSent},
        {"The certificate is signed by itself", Task::FileTicket, certificate(u"self-signed"_s), CertificateUntrusted,
         Outcome::NotSent},
        {"The certificate is signed by nobody known", Task::FileTicket, certificate(u"valid"_s, false),
         CertificateUntrusted, Outcome::NotSent},
        {"The certificate has a weak key", Task::FileTicket, certificate(u"weak-key"_s), TlsFailed, Outcome::NotSent},
        {"401: the token has expired", Task::FileTicket, fileTicketWithExpiredToken, Unauthorized, Outcome::Rejected},
        {"413 of the help desk itself", Task::FileTicket, fileTooLargeTicket, TooLarge, Outcome::Rejected,
         bigDraft().attachments},
    };
    const QList<Refusal> refusals = guideRefusals();
    for (const Refusal &refusal : refusals) {
        failures.append({refusal.name, Task::FileTicket,
                         [provoke = refusal.provoke] { return provoke(SandboxProcess()); }, refusal.kind,
                         Outcome::Rejected});
    }
    return failures;
}
