// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/teller.h"

#include "tests/crash/killpoints.h"
#include "tests/wire/await.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

qint64 now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QJsonObject factsOf(const Writing &writing)
{
    return {{u"title"_s, writing.title},
            {u"description"_s, writing.description},
            {u"files"_s, QJsonArray::fromStringList(writing.files)}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether it is there, byte for byte as it was attached.
bool isWhole(const Attachment &attachment, const QString &attached)
{
    const QByteArray content = attachment.path.isEmpty() ? attachment.content : contentOf(attachment.path);
    if (attachment.name == attached.sliced(attached.lastIndexOf(u'/') + 1))
        return content == contentOf(attached);
    return QImage::fromData(content).convertToFormat(scriptedPicture().format()) == scriptedPicture();
}

} // namespace

QImage scriptedPicture()
{
    QImage picture(64, 64, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            picture.setPixel(x, y, qRgb(4 * x, 4 * y, x * y % 256));
    }
    return picture;
}

Teller::Teller(Hands &hands, Lie lie) : m_hands(hands), m_lie(lie)
{
    Program &program = hands.program();
    connect(&hands, &Hands::edited, this, &Teller::tellTyped);
    connect(&program.drafts, &Drafts::stateChanged, this, [this](Drafts::State state) {
        if (state == Drafts::State::Saved)
            say(u"saved"_s, factsOf(m_hands.writing()));
    });
    connect(&program.drafts, &Drafts::noticed, this, [this](const Error &error) {
        say(u"notice"_s, {{u"text"_s, u"error %1, %2"_s.arg(int(error.kind)).arg(error.detail)}});
    });
    connect(&program.outbox, &Outbox::changed, this, &Teller::tellWaiting);
    if (lie == Lie::SendsAgain)
        connect(&program.outbox, &Outbox::unknown, &program.outbox, &Outbox::sendAgain);
}

void Teller::begun()
{
    say(u"begun"_s, {});
}

void Teller::done()
{
    say(u"done"_s, {{u"points"_s, qint64(passedKillPoints())}});
}

void Teller::found(const QString &attached)
{
    say(u"form"_s, factsOf(m_hands.writing()));
    TicketStore &store = m_hands.program().store;
    const QStringList accounts{m_hands.program().session.account().key(), QString()};
    for (const QString &account : accounts) {
        const auto list = await(store.list(account, {}));
        if (!list) {
            say(u"notice"_s, {{u"text"_s, u"the tickets can't be listed"_s}});
            return;
        }
        for (const TicketSummary &summary : *list) {
            const auto record = await(store.read(account, summary.key));
            if (!record) {
                say(u"notice"_s, {{u"text"_s, u"a ticket can't be read"_s}});
                return;
            }
            const QList<Attachment> &files = record->draft.attachments;
            QJsonObject facts = factsOf(writingOf(record->draft));
            facts.insert(u"state"_s, int(record->state));
            facts.insert(u"whole"_s, std::ranges::all_of(files, [&attached](const Attachment &file) {
                             return isWhole(file, attached);
                         }));
            say(u"found"_s, facts);
        }
    }
    say(u"rest"_s, {});
}

/// In one call past all buffers, so that it is out before anything else happens.
void Teller::say(const QString &event, const QJsonObject &facts)
{
    QJsonObject line = facts;
    line.insert(u"event"_s, event);
    line.insert(u"time"_s, now());
    const QByteArray text = QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    if (write(STDOUT_FILENO, text.constData(), size_t(text.size())) != text.size())
        qFatal("nobody listens");
}

void Teller::tellTyped()
{
    const Writing writing = m_hands.writing();
    if (writing.title.isEmpty() || writing == m_typed)
        return;
    m_typed = writing;
    say(u"typed"_s, factsOf(writing));
    if (m_lie == Lie::SavedTooEarly)
        say(u"saved"_s, factsOf(writing));
}

void Teller::tellWaiting(const QUuid &key)
{
    const TicketRecord *record = m_hands.program().outbox.entry(key);
    if (!record || (record->state != TicketState::Waiting && record->state != TicketState::Sending))
        return;
    if (m_hands.program().outbox.isKept(key) || m_lie == Lie::WaitingTooEarly)
        say(u"waiting"_s, factsOf(writingOf(record->draft)));
}
