// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/evidence.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 mayBeLost = 500; // milliseconds of typing

Writing writingOf(const QJsonObject &object)
{
    return {object.value("title"_L1).toString(), object.value("description"_L1).toString(),
            object.value("files"_L1).toVariant().toStringList()};
}

QString inWords(const Writing &writing)
{
    return u"“%1”, “%2”, [%3]"_s.arg(writing.title, writing.description, writing.files.join(u", "_s));
}

/// All that was written of one ticket.
QList<Moment> momentsOf(QChar ticket, const Evidence &evidence)
{
    QList<Moment> moments;
    std::ranges::copy_if(evidence.moments, std::back_inserter(moments),
                         [ticket](const Moment &moment) { return moment.writing.ticket() == ticket; });
    return moments;
}

/// The latest of `moments` that has to be on disk: said to be, or too old not to be; -1: none.
qsizetype promised(const QList<Moment> &moments, const Evidence &evidence)
{
    for (qsizetype i = moments.size() - 1; i >= 0; --i) {
        const qint64 lasted = evidence.killed.value_or(0) - moments.at(i).time;
        if (moments.at(i).saved || (evidence.killed && lasted > mayBeLost))
            return i;
    }
    return -1;
}

/// Which of `moments` it is, the latest where several are alike; -1: none.
qsizetype momentOf(const Writing &writing, const QList<Moment> &moments)
{
    for (qsizetype i = moments.size() - 1; i >= 0; --i) {
        if (moments.at(i).writing == writing)
            return i;
    }
    return -1;
}

QStringList faultsOfTicket(QChar ticket, const Evidence &evidence, const QList<Copy> &copies)
{
    const QList<Moment> moments = momentsOf(ticket, evidence);
    QList<LeftTicket> found;
    std::ranges::copy_if(evidence.found, std::back_inserter(found),
                         [ticket](const LeftTicket &one) { return one.writing.ticket() == ticket; });
    const Writing &last = moments.constLast().writing;
    const auto copyCount = std::ranges::count(copies, last.title, &Copy::title);
    const qsizetype atLeast = promised(moments, evidence);

    QStringList faults;
    if (copyCount > 1)
        faults << u"the server has %1 copies"_s.arg(copyCount);
    if (found.size() > 1)
        faults << u"it is there %1 times"_s.arg(found.size());
    if (found.isEmpty()) {
        if (atLeast >= 0)
            faults << u"it is lost; to be there: "_s + inWords(moments.at(atLeast).writing);
        if (copyCount > 0)
            faults << u"it was sent and nothing is known of it"_s;
        if (evidence.waiting.contains(ticket))
            faults << u"it waited, and is lost"_s;
        return faults;
    }

    const LeftTicket &one = found.constFirst();
    const qsizetype which = momentOf(one.writing, moments);
    if (which < 0)
        faults << u"nobody wrote "_s + inWords(one.writing);
    else if (which < atLeast)
        faults << u"too old: %1 instead of %2"_s.arg(inWords(one.writing), inWords(moments.at(atLeast).writing));
    if (!one.filesAreWhole)
        faults << u"a file of it is gone, or is another"_s;

    switch (one.state) {
    case TicketState::Draft:
        if (evidence.waiting.contains(ticket))
            faults << u"it waited, and is a draft again"_s;
        if (copyCount > 0)
            faults << u"it was sent, and is a draft still"_s;
        break;
    case TicketState::Sent:
        if (copyCount == 0)
            faults << u"it is said to be sent, and the server has none"_s;
        break;
    case TicketState::Unknown:
        break;
    default:
        faults << u"it is in state %1, with a server that takes it"_s.arg(int(one.state));
    }
    for (const Copy &copy : copies) {
        if (copy.title == last.title && copy.fileCount != one.writing.files.size())
            faults << u"it was sent with %1 files instead of %2"_s.arg(copy.fileCount).arg(one.writing.files.size());
    }
    return faults;
}

} // namespace

QStringList faultsOf(const Evidence &evidence, const QList<Copy> &copies)
{
    QStringList faults;
    if (!evidence.restarted)
        faults << u"the restarted program did not come to rest"_s;
    for (const QString &verdict : evidence.integrity) {
        if (verdict != "ok"_L1)
            faults << u"the database is damaged: "_s + verdict;
    }
    for (const QString &notice : evidence.notices)
        faults << u"the restarted program complains: "_s + notice;

    QSet<QChar> tickets;
    for (const Moment &moment : evidence.moments)
        tickets.insert(moment.writing.ticket());
    for (const LeftTicket &one : evidence.found) {
        if (!tickets.contains(one.writing.ticket()))
            faults << u"nobody wrote "_s + inWords(one.writing);
    }
    const auto draft = std::ranges::find(evidence.found, TicketState::Draft, &LeftTicket::state);
    if (evidence.form != (draft == evidence.found.cend() ? Writing() : draft->writing))
        faults << u"in the form stands "_s + inWords(evidence.form);
    for (const QChar ticket : std::as_const(tickets)) {
        const QStringList its = faultsOfTicket(ticket, evidence, copies);
        for (const QString &fault : its)
            faults << u"ticket %1: %2"_s.arg(ticket).arg(fault);
    }
    return faults;
}

bool takeLine(Evidence &evidence, const QByteArray &line)
{
    if (line.startsWith("killed ")) {
        const QList<QByteArray> words = line.trimmed().split(' ');
        evidence.killed = words.value(2).toLongLong();
        evidence.call = words.value(1) + ' ' + words.value(3);
        return words.size() == 4;
    }
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QString event = object.value("event"_L1).toString();
    const Writing writing = writingOf(object);
    if (event == "typed"_L1) {
        evidence.moments.append({writing, object.value("time"_L1).toInteger(), false});
    } else if (event == "saved"_L1) {
        for (qsizetype i = evidence.moments.size() - 1; i >= 0; --i) {
            if (evidence.moments.at(i).writing == writing) {
                evidence.moments[i].saved = true;
                return true;
            }
        }
        return false;
    } else if (event == "waiting"_L1) {
        evidence.waiting.insert(writing.ticket());
    } else if (event == "notice"_L1) {
        evidence.notices << object.value("text"_L1).toString();
    } else if (event == "found"_L1) {
        evidence.found.append(
            {writing, TicketState(object.value("state"_L1).toInt()), object.value("whole"_L1).toBool()});
    } else if (event == "form"_L1) {
        evidence.form = writing;
    } else if (event == "rest"_L1) {
        evidence.restarted = true;
    } else {
        return false;
    }
    return true;
}
