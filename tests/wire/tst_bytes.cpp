// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/registerticket.h"
#include "tests/wire/await.h"
#include "tests/wire/awkward.h"
#include "tests/wire/sandboxclient.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What the help desk stores is what was given to the client, byte for byte.
class tst_Bytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aTicketIsStoredAsItWasWritten_data();
    void aTicketIsStoredAsItWasWritten();
    void aFileOnDiskIsStoredAsItIs_data();
    void aFileOnDiskIsStoredAsItIs();
    void onlyChosenLookupsAreSent();
    void cleanupTestCase();

private:
    void file(const TicketDraft &draft, SandboxTicket *stored);

    std::unique_ptr<SandboxProcess> m_helpDesk;
    std::unique_ptr<ApiClient> m_client;
};

namespace {

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

void tst_Bytes::initTestCase()
{
    m_helpDesk = std::make_unique<SandboxProcess>();
    m_client = signedInTo(*m_helpDesk);
}

void tst_Bytes::cleanupTestCase()
{
    m_client.reset();
    m_helpDesk.reset();
}

/// Files `draft` and finds it again as the newest of the help desk's tickets.
void tst_Bytes::file(const TicketDraft &draft, SandboxTicket *stored)
{
    const qsizetype before = m_helpDesk->tickets().size();
    const Result<CreatedTicket> created = await(registerTicket(*m_client, draft, QUuid::createUuid()));
    QVERIFY2(created, qPrintable(created ? QString() : created.error().serverText));
    const QList<SandboxTicket> tickets = m_helpDesk->tickets();
    QCOMPARE(tickets.size(), before + 1);
    *stored = tickets.constLast();
    QCOMPARE(created->id, stored->id);
}

void tst_Bytes::aTicketIsStoredAsItWasWritten_data()
{
    QTest::addColumn<AwkwardTicket>("ticket");
    const QList<AwkwardTicket> tickets = awkwardTickets();
    for (const AwkwardTicket &ticket : tickets)
        QTest::newRow(ticket.name) << ticket;
}

void tst_Bytes::aTicketIsStoredAsItWasWritten()
{
    QFETCH(const AwkwardTicket, ticket);
    SandboxTicket stored;
    file(ticket.draft, &stored);
    if (QTest::currentTestFailed())
        return;

    QCOMPARE(stored.fields.value("Title"), ticket.draft.title.toUtf8());
    QCOMPARE(stored.fields.value("Description"), ticket.draft.description.toUtf8());
    QCOMPARE(stored.files.size(), ticket.draft.attachments.size());
    for (qsizetype i = 0; i < stored.files.size(); ++i) {
        const SandboxFile &storedFile = stored.files.at(i);
        const QByteArray content = ticket.draft.attachments.at(i).content;
        QCOMPARE(QString::fromUtf8(storedFile.name), ticket.fileNames.at(i));
        QCOMPARE(storedFile.size, content.size());
        QCOMPARE(storedFile.sha256, sha256(content));
        QFile bytes(storedFile.path);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        QCOMPARE(bytes.readAll(), content);
    }
}

void tst_Bytes::aFileOnDiskIsStoredAsItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << u"empty.log"_s << QByteArray();
    QTest::newRow("one byte") << u"é.txt"_s << QByteArray("x");
    // Around the chunks in which Qt asks, and in which files are read.
    for (const int size : {16 * 1024, 256 * 1024, 3 * 256 * 1024}) {
        for (const int more : {-1, 0, 1}) {
            QByteArray content;
            for (int i = 0; i < size + more; ++i)
                content += char(i * 7 + i / 251);
            QTest::addRow("%d bytes", size + more) << u"漢字 \"😀\".bin"_s << content;
        }
    }
}

void tst_Bytes::aFileOnDiskIsStoredAsItIs()
{
    QFETCH(const QString, name);
    QFETCH(const QByteArray, content);
    const QTemporaryDir folder;
    QFile onDisk(folder.filePath(name));
    QVERIFY(onDisk.open(QIODevice::WriteOnly));
    QCOMPARE(onDisk.write(content), content.size());
    onDisk.close();

    TicketDraft draft = awkwardTickets().constFirst().draft;
    draft.attachments = {Attachment::fromFile(onDisk.fileName()), Attachment::fromFile(onDisk.fileName())};
    SandboxTicket stored;
    file(draft, &stored);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(stored.files.size(), 2);
    for (const SandboxFile &storedFile : std::as_const(stored.files)) {
        QCOMPARE(QString::fromUtf8(storedFile.name).replace(u"%22"_s, u"\""_s), name);
        QCOMPARE(storedFile.size, content.size());
        QCOMPARE(storedFile.sha256, sha256(content));
    }
}

void tst_Bytes::onlyChosenLookupsAreSent()
{
    TicketDraft draft = awkwardTickets().constFirst().draft;
    SandboxTicket stored;
    file(draft, &stored);
    const QList<QByteArray> required{"CreatorId",      "DepartmentId", "Description", "SiteId",
                                     "TicketStatusId", "TicketType",   "Title"};
    QCOMPARE(stored.fields.keys(), required);
    QCOMPARE(stored.fields.value("TicketType"), "1");

    draft.priority = 3;
    draft.category = 10;
    draft.group = 1;
    draft.level = 2;
    file(draft, &stored);
    QCOMPARE(stored.fields.value("TicketPriorityId"), "3");
    QCOMPARE(stored.fields.value("TicketCategoryId"), "10");
    QCOMPARE(stored.fields.value("GroupId"), "1");
    QCOMPARE(stored.fields.value("TierLevelId"), "2");
}

QTEST_GUILESS_MAIN(tst_Bytes)
#include "tst_bytes.moc"
