// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/registerticket.h"
#include "tests/wire/await.h"
#include "tests/wire/awkward.h"
#include "tests/wire/faultyserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Part {
    QString name;
    std::optional<QString> fileName; ///< unset for a field
    QByteArray content;

    bool operator==(const Part &) const = default;
};

/// A parser, and which of the three escapes of browsers it takes back. Servers differ on it.
struct Parser {
    QString name;
    QStringList unescapes;
};

/// All requests through one parser: starting it is what takes time.
QList<QList<Part>> parse(const QString &parser, const QList<ReceivedRequest> &requests)
{
    QJsonArray written;
    for (const ReceivedRequest &request : requests) {
        written.append(QJsonObject{{u"contentType"_s, QString::fromLatin1(request.header("Content-Type"))},
                                   {u"body"_s, QString::fromLatin1(request.body.toBase64())}});
    }
    QProcess process;
    if (parser == u"python3-multipart"_s)
        process.start(u"/usr/bin/python3"_s, {QFINDTESTDATA("parsers/parse.py")});
    else
        process.start(u"node"_s, {QFINDTESTDATA("parsers/parse.mjs"), QStringLiteral(TIKTING_PARSERS), parser});
    process.write(QJsonDocument(written).toJson());
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qWarning("%s", process.readAllStandardError().constData());

    QList<QList<Part>> results;
    const QJsonArray read = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
    for (const QJsonValue &parts : read) {
        results.append(QList<Part>());
        const QJsonArray list = parts.toArray();
        for (const QJsonValue &part : list) {
            const QJsonValue fileName = part[u"filename"];
            results.last().append({part[u"name"].toString(),
                                   fileName.isNull() ? std::nullopt : std::optional(fileName.toString()),
                                   QByteArray::fromBase64(part[u"content"].toString().toLatin1())});
        }
    }
    return results;
}

QList<Part> expectedParts(const AwkwardTicket &ticket, const QStringList &unescapes)
{
    const TicketDraft &draft = ticket.draft;
    QList<Part> parts{
        {u"Title"_s, {}, draft.title.toUtf8()},
        {u"Description"_s, {}, draft.description.toUtf8()},
        {u"CreatorId"_s, {}, draft.creatorId.toUtf8()},
        {u"SiteId"_s, {}, "1"},
        {u"DepartmentId"_s, {}, "1"},
        {u"TicketStatusId"_s, {}, "1"},
        {u"TicketType"_s, {}, "1"},
    };
    for (qsizetype i = 0; i < draft.attachments.size(); ++i) {
        QString name = ticket.fileNames.at(i);
        for (const QString &escape : unescapes)
            name.replace(escape, QString::fromUtf8(QByteArray::fromPercentEncoding(escape.toLatin1())));
        parts.append({u"Uploads"_s, name, draft.attachments.at(i).content});
    }
    return parts;
}

} // namespace

/// What our client sends is read alike by parsers that are not ours: those of real web servers.
class tst_Parsers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTicketIsReadAsItWasWritten_data();
    void aTicketIsReadAsItWasWritten();

private:
    QList<ReceivedRequest> m_requests; ///< one for each of the awkward tickets
    QHash<QString, QList<QList<Part>>> m_parsed; ///< by the parser's name
};

void tst_Parsers::initTestCase()
{
    const QList<AwkwardTicket> tickets = awkwardTickets();
    for (const AwkwardTicket &ticket : tickets) {
        const FaultyServer server{Script()};
        ApiClient client;
        client.setServer(server.url());
        QVERIFY(await(registerTicket(client, ticket.draft, QUuid::createUuid())));
        m_requests.append(server.tickets().constFirst());
        QCOMPARE(m_requests.constLast().body.size(), m_requests.constLast().bodySize);
    }
}

void tst_Parsers::aTicketIsReadAsItWasWritten_data()
{
    QTest::addColumn<Parser>("parser");
    QTest::addColumn<qsizetype>("index");

    const Parser parsers[] = {
        {u"busboy"_s, {}},
        {u"formidable"_s, {u"%22"_s}},
        {u"undici"_s, {u"%0D"_s, u"%0A"_s, u"%22"_s}},
        {u"python3-multipart"_s, {}},
    };
    const QList<AwkwardTicket> tickets = awkwardTickets();
    for (const Parser &parser : parsers) {
        for (qsizetype i = 0; i < tickets.size(); ++i)
            QTest::addRow("%s: %s", qPrintable(parser.name), tickets.at(i).name) << parser << i;
    }
}

void tst_Parsers::aTicketIsReadAsItWasWritten()
{
    QFETCH(const Parser, parser);
    QFETCH(const qsizetype, index);

    if (!m_parsed.contains(parser.name))
        m_parsed.insert(parser.name, parse(parser.name, m_requests));
    const QList<Part> parts = m_parsed.value(parser.name).value(index);
    const QList<Part> expected = expectedParts(awkwardTickets().at(index), parser.unescapes);
    QCOMPARE(parts.size(), expected.size());
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QCOMPARE(parts.at(i).name, expected.at(i).name);
        QCOMPARE(parts.at(i).fileName, expected.at(i).fileName);
        QCOMPARE(parts.at(i).content, expected.at(i).content);
    }
}

QTEST_GUILESS_MAIN(tst_Parsers)
#include "tst_parsers.moc"
