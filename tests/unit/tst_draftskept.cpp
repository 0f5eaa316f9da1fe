// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/drafts.h"
#include "tests/wire/await.h"
#include "tests/wire/drafts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString jane = u"jane@https://help.example.com"_s;
const QString john = u"john@https://help.example.com"_s;

TicketDraft titled(const QString &title)
{
    TicketDraft draft = smallDraft();
    draft.title = title;
    return draft;
}

QStringList titlesOf(const QList<TicketRecord> &records)
{
    QStringList titles;
    for (const TicketRecord &record : records)
        titles << record.draft.title;
    return titles;
}

} // namespace

/// Drafts over restarts, accounts and tickets that come and go. The store is a real one.
class TestDraftsKept : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsTypedIsSavedSoon();
    void typingOnDoesNotPutOffTheSaving();
    void whatIsTypedIsThereAfterARestart();
    void anEmptyFormLeavesNoDraft();
    void whatIsNobodysGoesToWhoeverComes();
    void whatNobodyOwnedInAnEarlierRunGoesToWhoeverComes();
    void anotherAccountSeesNothingOfIt();
    void severalLieAside();
    void aTicketFromTheOutboxIsADraftAgain();
    void aReleasedDraftIsNotSavedAnyMore();
    void removedOnesDoNotComeBack();

private:
    void start(const QString &account = jane);
    void restart(const QString &account = jane);
    void type(const QString &title);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TicketStore> m_store;
    std::unique_ptr<Drafts> m_drafts;
};

void TestDraftsKept::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestDraftsKept::cleanup()
{
    m_drafts.reset();
    m_store.reset();
}

void TestDraftsKept::start(const QString &account)
{
    m_store = std::make_unique<TicketStore>(StoreOptions{.folder = m_folder->path()});
    m_drafts = std::make_unique<Drafts>(*m_store);
    QSignalSpy opened(m_drafts.get(), &Drafts::opened);
    m_drafts->setAccount(account);
    QTRY_COMPARE(opened.size(), 1);
}

void TestDraftsKept::restart(const QString &account)
{
    cleanup();
    start(account);
}

void TestDraftsKept::type(const QString &title)
{
    m_drafts->edit(titled(title), {Field::Title, int(title.size())}, false);
}

void TestDraftsKept::whatIsTypedIsSavedSoon()
{
    QSignalSpy changed(m_drafts.get(), &Drafts::stateChanged);
    QCOMPARE(m_drafts->state(), Drafts::State::Nothing);
    type(u"Laptop"_s);
    QCOMPARE(m_drafts->state(), Drafts::State::Saving);
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
    const auto saved = await(m_store->read(jane, m_drafts->key()));
    QVERIFY(saved);
    QCOMPARE(saved->draft, titled(u"Laptop"_s));
    QCOMPARE(saved->cursor, (CursorPlace{Field::Title, 6}));
    type(u"Laptop stand"_s);
    QCOMPARE(m_drafts->state(), Drafts::State::Saving);
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
    QCOMPARE(changed.size(), 4);
}

void TestDraftsKept::typingOnDoesNotPutOffTheSaving()
{
    QSignalSpy saved(m_store.get(), &TicketStore::changed);
    QString text;
    QTimer keys;
    connect(&keys, &QTimer::timeout, this, [&] { type(text += u'x'); });
    keys.start(20);
    QTRY_VERIFY(saved.size() >= 3);
    QVERIFY(keys.isActive());
}

void TestDraftsKept::whatIsTypedIsThereAfterARestart()
{
    type(u"Laptop"_s);
    const QUuid key = m_drafts->key();
    restart();
    QCOMPARE(titlesOf(m_drafts->aside()), QStringList{u"Laptop"_s});
    const std::optional<TicketRecord> record = m_drafts->takeAside();
    QVERIFY(record);
    QCOMPARE(record->key, key);
    m_drafts->begin(*record);
    QCOMPARE(m_drafts->key(), key);
    QVERIFY(m_drafts->aside().isEmpty());
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
}

void TestDraftsKept::anEmptyFormLeavesNoDraft()
{
    type(u"Laptop"_s);
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
    m_drafts->edit({}, {}, true);
    QCOMPARE(m_drafts->state(), Drafts::State::Nothing);
    restart();
    QVERIFY(m_drafts->aside().isEmpty());
}

void TestDraftsKept::whatIsNobodysGoesToWhoeverComes()
{
    restart({});
    m_drafts->putAside(titled(u"first"_s));
    type(u"in the form"_s);
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
    const QUuid key = m_drafts->key();
    m_drafts->setAccount(john);
    QCOMPARE(m_drafts->key(), key); // the form's comes along
    restart(john);
    QCOMPARE(titlesOf(m_drafts->aside()), (QStringList{u"in the form"_s, u"first"_s}));
    restart(jane);
    QVERIFY(m_drafts->aside().isEmpty());
}

void TestDraftsKept::whatNobodyOwnedInAnEarlierRunGoesToWhoeverComes()
{
    restart({});
    type(u"Laptop"_s);
    restart(jane);
    QCOMPARE(titlesOf(m_drafts->aside()), QStringList{u"Laptop"_s});
    restart(john);
    QVERIFY(m_drafts->aside().isEmpty());
    restart(jane);
    QCOMPARE(titlesOf(m_drafts->aside()), QStringList{u"Laptop"_s});
}

void TestDraftsKept::anotherAccountSeesNothingOfIt()
{
    type(u"Jane's"_s);
    QSignalSpy opened(m_drafts.get(), &Drafts::opened);
    m_drafts->setAccount(john);
    QTRY_COMPARE(opened.size(), 1);
    QVERIFY(m_drafts->aside().isEmpty());
    QCOMPARE(m_drafts->state(), Drafts::State::Nothing);
    type(u"John's"_s);
    m_drafts->setAccount(jane);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(titlesOf(m_drafts->aside()), QStringList{u"Jane's"_s});
}

void TestDraftsKept::severalLieAside()
{
    QSignalSpy aside(m_drafts.get(), &Drafts::asideChanged);
    type(u"one"_s);
    m_drafts->begin();
    type(u"two"_s);
    m_drafts->begin();
    QCOMPARE(titlesOf(m_drafts->aside()), (QStringList{u"two"_s, u"one"_s}));
    QCOMPARE(aside.constLast().constFirst().toLongLong(), 2);
    const QUuid first = m_drafts->aside().constLast().key;
    type(u"three"_s);
    m_drafts->begin(*m_drafts->takeAside(first));
    QCOMPARE(titlesOf(m_drafts->aside()), (QStringList{u"three"_s, u"two"_s}));
    restart();
    QCOMPARE(m_drafts->aside().size(), 3);
}

void TestDraftsKept::aTicketFromTheOutboxIsADraftAgain()
{
    TicketRecord refused{.key = QUuid::createUuid(), .draft = titled(u"Laptop"_s), .state = TicketState::Refused};
    refused.submitted = QDateTime::currentDateTimeUtc();
    refused.error = {.kind = ErrorKind::BadRequest, .outcome = Outcome::Rejected};
    QVERIFY(await(m_store->save(jane, refused)));
    m_drafts->begin(refused);
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
    const auto saved = await(m_store->read(jane, refused.key));
    QVERIFY(saved);
    QCOMPARE(saved->state, TicketState::Draft);
    QVERIFY(!saved->submitted.isValid());
    QCOMPARE(saved->error, Error());
}

void TestDraftsKept::aReleasedDraftIsNotSavedAnyMore()
{
    type(u"Laptop"_s);
    const QUuid key = m_drafts->release();
    QVERIFY(m_drafts->key() != key);
    TicketRecord ticket{.key = key, .draft = titled(u"Laptop"_s), .state = TicketState::Waiting};
    QVERIFY(await(m_store->save(jane, ticket)));
    type(u"next"_s);
    QTRY_COMPARE(m_drafts->state(), Drafts::State::Saved);
    QCOMPARE(await(m_store->read(jane, key))->state, TicketState::Waiting);
}

void TestDraftsKept::removedOnesDoNotComeBack()
{
    m_drafts->putAside(titled(u"Laptop"_s));
    m_drafts->remove(m_drafts->aside().constFirst().key);
    QVERIFY(m_drafts->aside().isEmpty());
    restart();
    QVERIFY(m_drafts->aside().isEmpty());
}

QTEST_GUILESS_MAIN(TestDraftsKept)
#include "tst_draftskept.moc"
