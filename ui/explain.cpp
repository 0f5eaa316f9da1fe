// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/explain.h"

#include "ui/explainreason.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestQuote = 300; // in a sentence; the details have it all

class Sentences {
    Q_DECLARE_TR_FUNCTIONS(Explain)

public:
    static QString whatHappened(const Error &error, Task task)
    {
        const bool cancelled = error.kind == ErrorKind::Cancelled;
        switch (task) {
        case Task::SignIn:
            return cancelled ? tr("Signing in was cancelled.") : tr("You are not signed in.");
        case Task::ProbeServer:
            return {}; // it is said beside the address
        case Task::LoadMetadata:
            return tr("The lists to choose from could not be loaded.");
        case Task::FileTicket:
            if (error.outcome == Outcome::Unknown)
                return tr("The ticket may have been created.");
            return cancelled ? tr("You cancelled the upload: the ticket was not created.")
                             : tr("The ticket was not created.");
        case Task::SendLater:
            return tr("The ticket could not be sent yet.");
        case Task::CheckOutcome:
            return tr("Whether the ticket was created could not be found out.");
        case Task::OpenStore:
            return tr(
                "Drafts and tickets can't be kept on this computer at the moment: submit what you write before you "
                "quit.");
        case Task::SaveDraft:
            return tr("Your draft is not saved.");
        case Task::SaveTicket:
            return tr("The ticket is not sent yet, as it could not be saved on this computer first.");
        case Task::ListTickets:
            return tr("Your tickets could not be read.");
        case Task::DeleteTicket:
            return tr("The ticket could not be deleted.");
        case Task::RestoreTicket:
            return tr("The ticket could not be brought back.");
        }
        Q_UNREACHABLE();
    }

    /// Where what was asked for is done by itself later.
    static QString later() { return tr("It goes out by itself as soon as it can."); }

    static QString ageOf(const QDateTime &time)
    {
        using namespace std::chrono;
        const qint64 passed = time.secsTo(QDateTime::currentDateTimeUtc());
        const auto hoursOld = int(passed / 3600);
        if (hoursOld < 1)
            return tr("Those you see are less than an hour old.");
        if (hoursOld < 48)
            return tr("Those you see are %n hour(s) old.", nullptr, hoursOld);
        return tr("Those you see are %n day(s) old.", nullptr, hoursOld / 24);
    }

    static QString beforeSendingAgain()
    {
        return tr("It was not sent again. Look whether it is at the help desk before you send it again.");
    }

    static QString quoted(const QString &serverText)
    {
        const QString words = shownAsText(serverText).simplified();
        const QString quote = words.size() > longestQuote ? words.left(longestQuote) + u'…' : words;
        return tr("The help desk says: “%1”").arg(quote);
    }

    static QString details(const Error &error)
    {
        QStringList lines;
        if (error.httpStatus > 0)
            lines << tr("HTTP status: %1").arg(error.httpStatus);
        if (!error.subject.isEmpty())
            lines << tr("Concerns: %1").arg(shownAsText(error.subject));
        if (!error.detail.isEmpty())
            lines << tr("Cause: %1").arg(shownAsText(error.detail));
        if (!error.serverText.isEmpty())
            lines << tr("The help desk says: %1").arg(shownAsText(error.serverText));
        for (auto it = error.fieldErrors.cbegin(); it != error.fieldErrors.cend(); ++it)
            lines << fieldLabel(it.key()) + u": "_s + shownAsText(it.value().join(u' '));
        return lines.join(u'\n');
    }
};

/// The words of a server that failed are for those who mend it; those of one that said no are for the person.
bool isWorthQuoting(const Error &error)
{
    return !error.serverText.isEmpty() && error.httpStatus >= 400 && error.httpStatus < 500;
}

} // namespace

Explanation explain(const Error &error, Task task, const QList<Attachment> &attachments)
{
    const Reason reason = reasonOf(error, task, attachments);
    const bool isOpen = task == Task::FileTicket && error.outcome == Outcome::Unknown;

    QStringList sentences;
    if (!reason.standsAlone)
        sentences << Sentences::whatHappened(error, task);
    sentences << reason.why;
    if (isOpen)
        sentences << Sentences::beforeSendingAgain();
    else
        sentences << (task == Task::SendLater ? Sentences::later() : reason.whatToDo);
    if (isWorthQuoting(error))
        sentences << Sentences::quoted(error.serverText);
    sentences.removeAll(QString());
    return {sentences.join(u' '), Sentences::details(error)};
}

Explanation explainOldLists(const Error &error, const QDateTime &loaded)
{
    Explanation explanation = explain(error, Task::LoadMetadata);
    explanation.text += u' ' + Sentences::ageOf(loaded);
    return explanation;
}
