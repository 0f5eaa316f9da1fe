// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/explainreason.h"

#include "ui/datasize.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostNamed = 5; // attachments in one sentence

class Reasons {
    Q_DECLARE_TR_FUNCTIONS(Explain)

public:
    static Reason of(const Error &error, Task task, const QList<Attachment> &attachments)
    {
        switch (error.kind) {
        case ErrorKind::Cancelled:
            return {error.outcome == Outcome::Unknown ? tr("You cancelled when everything had been sent already.")
                                                      : QString(),
                    {}};
        case ErrorKind::HostNotFound:
            return {named(error.subject, tr("There is no server of the name %1."), tr("There is no such server.")),
                    tr("Check the address, and whether you are online.")};
        case ErrorKind::ConnectionRefused:
            return {named(error.subject, tr("%1 refuses connections."), tr("The server refuses connections.")),
                    tr("Check the address, or try again later.")};
        case ErrorKind::NetworkUnreachable:
            return {tr("The network can't be reached."), tr("Check whether you are online, then try again.")};
        case ErrorKind::ProxyFailed:
            return {tr("The proxy of your network did not let the connection through."), askAdministrator()};
        case ErrorKind::ProxyNeedsLogin:
            return {named(error.subject, tr("The proxy %1 of your network wants a user name and a password."),
                          tr("The proxy of your network wants a user name and a password.")),
                    tr("Sign in to it, then try again.")};
        case ErrorKind::CertificateUntrusted:
            return {named(error.subject,
                          tr("The certificate of %1 was issued by nobody that this computer trusts, so nothing was "
                             "sent to it."),
                          tr("The server's certificate was issued by nobody that this computer trusts, so nothing was "
                             "sent to it.")),
                    tr("Check the address, or show the details to your administrator.")};
        case ErrorKind::CertificateOfAnother:
            return {named(error.subject,
                          tr("What answers at %1 has the certificate of another server, so nothing was sent to it."),
                          tr("What answers has the certificate of another server, so nothing was sent to it.")),
                    tr("Check the address, or show the details to your administrator.")};
        case ErrorKind::CertificateOutdated:
            return {named(error.subject,
                          tr("The certificate of %1 has expired or is not valid yet, so nothing was sent to it."),
                          tr("The server's certificate has expired or is not valid yet, so nothing was sent to it.")),
                    tr("Check this computer's date, or show the details to your administrator.")};
        case ErrorKind::TlsFailed:
            return {named(error.subject, tr("%1 could not prove who it is, so nothing was sent to it."),
                          tr("The server could not prove who it is, so nothing was sent to it.")),
                    tr("Check the address and this computer's date, or show the details to your administrator.")};
        case ErrorKind::ConnectTimedOut:
            return {named(error.subject, tr("%1 can't be reached."), tr("The server can't be reached.")),
                    tr("Check the address and your connection, then try again.")};
        case ErrorKind::StalledUpload:
            return {tr("The upload came to a standstill."), tr("Check your connection, then try again.")};
        case ErrorKind::AnswerTimedOut:
            return {tr("The help desk took too long to answer."), tryLater({})};
        case ErrorKind::ConnectionLost:
            return {tr("The connection was lost."), tr("Check your connection, then try again.")};
        case ErrorKind::CutUpload:
            return {tr("The help desk broke off the upload; most likely it is too large."), shrink(attachments)};
        case ErrorKind::AttachmentMissing:
            return {tr("“%1” can't be read any more.").arg(shownAsText(error.subject)),
                    tr("Remove it, or attach it again.")};
        case ErrorKind::AttachmentChanged:
            return {tr("“%1” has changed since you attached it.").arg(shownAsText(error.subject)),
                    tr("Attach it again, so that what you have seen is what is sent.")};
        case ErrorKind::NoKeychain:
            return {tr("This computer has no keychain to keep your sign-in in."), signedInForNow(), true};
        case ErrorKind::KeychainEntryMissing:
            return {tr("Your sign-in is not in the keychain, or the keychain is locked."), tr("Sign in again."), true};
        case ErrorKind::KeychainFailed:
            return {tr("The keychain could not be used."), signedInForNow(), true};
        case ErrorKind::BadRequest:
            return badRequest(error, task);
        case ErrorKind::UnknownRequester:
            return {tr("The help desk does not know the requester."), tr("Choose another requester under “More”.")};
        case ErrorKind::InvalidPlace:
            return {tr("The help desk does not know the site or the department any more."),
                    tr("The lists are being loaded again: choose anew, then submit.")};
        case ErrorKind::NoCreatePermission:
            return {tr("Your account lacks the permission to create tickets."),
                    tr("Ask your administrator for the permission Tickets.Create, or sign in with another account.")};
        case ErrorKind::Unauthorized:
            return unauthorized(task);
        case ErrorKind::Forbidden:
            return {tr("Your account is not allowed to do this."), askAdministrator()};
        case ErrorKind::NotFound:
            return notFound(task);
        case ErrorKind::RequestTimedOut:
            return {tr("The help desk did not want to wait any longer."), tr("Check your connection, then try again.")};
        case ErrorKind::TooLarge:
            return {tr("It is too large for the help desk."), shrink(attachments)};
        case ErrorKind::UnsupportedType:
            return {tr("The help desk does not take what was sent."),
                    attachments.isEmpty() ? askAdministrator()
                                          : tr("Try again without the attachments, or ask your administrator.")};
        case ErrorKind::TooManyRequests:
            return {tr("The help desk is asked too often."), tryLater(error.retryAfter)};
        case ErrorKind::Unavailable:
            return {tr("The help desk is not available at the moment."), tryLater(error.retryAfter)};
        case ErrorKind::ServerFailed:
            return {tr("The help desk has a problem of its own."),
                    tr("Try again later. If it stays, show the details to your administrator.")};
        case ErrorKind::Redirected:
            return {named(error.subject, tr("The server points to another address, %1."),
                          tr("The server points to another address.")),
                    tr("Nothing is sent there by itself. Check the server address.")};
        case ErrorKind::NotJson:
            return {
                tr("A web page answered in place of the help desk's interface, such as the sign-in page of a network."),
                tr("Sign in to your network in the browser, or check the server address.")};
        case ErrorKind::UnexpectedStatus:
        case ErrorKind::BrokenAnswer:
            return {tr("The help desk's answer could not be understood."), showDetails()};
        case ErrorKind::AnswerTooLarge:
            return {tr("The help desk's answer is too long to be read."), showDetails()};
        case ErrorKind::StoreFull:
            return {tr("There is no space left on the disk."), freeSpace(task)};
        case ErrorKind::StoreUnwritable:
            return {tr("The folder for drafts and tickets can't be written to."), askAdministrator()};
        case ErrorKind::StoreDamaged:
            return {tr("The file with your drafts and tickets was damaged. It was set aside, and a new one begun."),
                    tr("If something is missing, show the details to your administrator."), true};
        case ErrorKind::StoreTooNew:
            return {tr("Your earlier drafts and tickets belong to a newer version of this program."),
                    tr("Nothing is lost: use the newer version to see them."), true};
        case ErrorKind::StoreFailed:
            return {tr("The file for drafts and tickets can't be used."), showDetails()};
        case ErrorKind::TicketGone:
            return {tr("This ticket is not kept here any more."), tr("It may have been deleted meanwhile."), true};
        case ErrorKind::ProgramEnded:
            return {tr("The program ended while it was being sent."), tryLater({})};
        }
        Q_UNREACHABLE();
    }

private:
    static Reason badRequest(const Error &error, Task task)
    {
        if (task != Task::FileTicket)
            return {tr("The help desk did not accept the request."), showDetails()};
        if (!error.fieldErrors.isEmpty())
            return {tr("The help desk did not accept what is in some fields."), tr("Change them, then submit again.")};
        return {tr("The help desk did not accept it."),
                tr("Check that every required field is filled in, then submit again.")};
    }

    static Reason unauthorized(Task task)
    {
        if (task != Task::SignIn)
            return {tr("Your session has ended."), tr("Sign in again; nothing you typed is lost.")};
        return {tr("The username or the password is wrong, or the account is locked."),
                tr("Check both. If the account is locked, wait a while or ask your administrator.")};
    }

    static Reason notFound(Task task)
    {
        if (task == Task::CheckOutcome)
            return {tr("This help desk can't be searched for it."), tr("Look there yourself.")};
        return {tr("There is no help desk at this address."),
                tr("Check the address, also what stands after the server's name.")};
    }

    static QString askAdministrator() { return tr("Ask your administrator."); }
    static QString showDetails() { return tr("If it stays so, show the details to your administrator."); }
    static QString signedInForNow() { return tr("You stay signed in until you quit."); }

    /// `sentence` with the name of a server or address in it, if there is one.
    static QString named(const QString &name, const QString &sentence, const QString &otherwise)
    {
        return name.isEmpty() ? otherwise : sentence.arg(shownAsText(name));
    }

    static QString freeSpace(Task task)
    {
        switch (task) {
        case Task::OpenStore:
            return tr("Free some space, then start the program again.");
        case Task::SaveTicket:
            return tr("Free some space, and it goes out by itself.");
        case Task::ListTickets:
        case Task::DeleteTicket:
        case Task::RestoreTicket:
            return tr("Free some space, then try again.");
        default:
            return tr("Free some space, and it is saved by itself.");
        }
    }

    static QString tryLater(std::optional<std::chrono::seconds> after)
    {
        using namespace std::chrono;
        if (!after || *after <= seconds::zero())
            return tr("Try again later.");
        // Rounded up: earlier would be too early.
        if (*after <= minutes(1))
            return tr("Try again in a minute.");
        if (*after <= minutes(90))
            return tr("Try again in %n minutes.", nullptr, int(ceil<minutes>(*after).count()));
        if (*after <= hours(48))
            return tr("Try again in %n hours.", nullptr, int(ceil<hours>(*after).count()));
        return tr("Try again in some days.");
    }

    static QString shrink(const QList<Attachment> &attachments)
    {
        if (attachments.isEmpty())
            return tr("Shorten the description, then submit again.");
        QStringList names;
        for (const Attachment &attachment : attachments.first(std::min(attachments.size(), mostNamed)))
            names << tr("“%1” (%2)").arg(shownAsText(attachment.name), dataSize(attachment.size));
        if (attachments.size() > mostNamed)
            names << tr("…");
        return tr("Remove some attachments or make them smaller: %1.").arg(names.join(u", "_s));
    }
};

} // namespace

Reason reasonOf(const Error &error, Task task, const QList<Attachment> &attachments)
{
    return Reasons::of(error, task, attachments);
}

QString shownAsText(const QString &text)
{
    const auto isDisturbing = [](QChar c) {
        const char16_t code = c.unicode();
        const bool overridesDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
        return overridesDirection || (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t');
    };
    QString result = text;
    result.removeIf(isDisturbing);
    return result;
}
