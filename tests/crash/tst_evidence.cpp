// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/evidence.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

using Change = void (*)(Evidence &, QList<Copy> &);

/// What counts as a broken promise of a program that was killed.
class TestEvidence : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsAsPromisedIsNoFault_data();
    void whatIsAsPromisedIsNoFault();
    void whatIsNotAsPromisedIsAFault_data();
    void whatIsNotAsPromisedIsAFault();
};

namespace {

/// One ticket is sent, and the next was being written when the program was killed, 1000 ms after it began.
Evidence evidence()
{
    Evidence evidence;
    evidence.moments = {
        {{u"a one"_s, {}, {}}, 100, false},      {{u"a one"_s, u"Text"_s, {u"screenshot.png"_s}}, 200, true},
        {{u"b two"_s, {}, {}}, 300, false},      {{u"b two"_s, u"T"_s, {}}, 400, true},
        {{u"b two"_s, u"Te"_s, {}}, 600, false}, {{u"b two"_s, u"Tex"_s, {}}, 700, false}};
    evidence.waiting = {u'a'};
    evidence.killed = 1000;
    evidence.integrity = {u"ok"_s, u"ok"_s};
    evidence.restarted = true;
    evidence.found = {{{u"a one"_s, u"Text"_s, {u"screenshot.png"_s}}, TicketState::Sent, true},
                      {{u"b two"_s, u"Te"_s, {}}, TicketState::Draft, true}};
    return evidence;
}

/// The draft is in the form, unless something else was put there.
void showDraft(Evidence &evidence)
{
    for (const LeftTicket &one : std::as_const(evidence.found)) {
        if (one.state == TicketState::Draft && evidence.form == Writing())
            evidence.form = one.writing;
    }
}

} // namespace

void TestEvidence::whatIsAsPromisedIsNoFault_data()
{
    QTest::addColumn<Change>("change");
    const auto addRow = [](const char *name, Change change) { QTest::newRow(name) << change; };
    addRow("all is there", [](Evidence &, QList<Copy> &) {});
    addRow("half a second is lost", [](Evidence &it, QList<Copy> &) { it.found[1].writing.description = u"T"_s; });
    addRow("nothing is lost", [](Evidence &it, QList<Copy> &) { it.found[1].writing.description = u"Tex"_s; });
    addRow("nobody knows whether it was created",
           [](Evidence &it, QList<Copy> &) { it.found[0].state = TicketState::Unknown; });
    addRow("nobody knows, and it was not", [](Evidence &it, QList<Copy> &copies) {
        it.found[0].state = TicketState::Unknown;
        copies.removeFirst();
    });
    addRow("a ticket of half a second", [](Evidence &it, QList<Copy> &) {
        it.moments.append({{u"c three"_s, {}, {}}, 900, false});
    });
}

void TestEvidence::whatIsAsPromisedIsNoFault()
{
    QFETCH(const Change, change);
    Evidence it = evidence();
    QList<Copy> copies{{u"a one"_s, 1}, {u"of another run"_s, 0}};
    change(it, copies);
    showDraft(it);
    QCOMPARE(faultsOf(it, copies), QStringList());
}

void TestEvidence::whatIsNotAsPromisedIsAFault_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("fault");
    const auto addRow = [](const char *name, Change change, const QString &fault) {
        QTest::newRow(name) << change << fault;
    };
    addRow(
        "the database is damaged", [](Evidence &it, QList<Copy> &) { it.integrity[0] = u"wrong # of entries"_s; },
        u"the database is damaged: wrong # of entries"_s);
    addRow(
        "the restarted program hangs", [](Evidence &it, QList<Copy> &) { it.restarted = false; },
        u"the restarted program did not come to rest"_s);
    addRow(
        "the restarted program complains", [](Evidence &it, QList<Copy> &) { it.notices << u"set aside"_s; },
        u"the restarted program complains: set aside"_s);
    addRow(
        "a saved draft is lost", [](Evidence &it, QList<Copy> &) { it.found.removeLast(); },
        u"ticket b: it is lost; to be there: “b two”, “T”, []"_s);
    addRow(
        "a saved draft is an older one", [](Evidence &it, QList<Copy> &) { it.found[1].writing.description.clear(); },
        u"ticket b: too old: “b two”, “”, [] instead of “b two”, “T”, []"_s);
    addRow(
        "more than half a second is lost", [](Evidence &it, QList<Copy> &) { it.killed = 1201; },
        u"ticket b: too old: “b two”, “Te”, [] instead of “b two”, “Tex”, []"_s);
    addRow(
        "a draft is another one", [](Evidence &it, QList<Copy> &) { it.found[1].writing.description = u"t"_s; },
        u"ticket b: nobody wrote “b two”, “t”, []"_s);
    addRow(
        "a draft comes from nowhere",
        [](Evidence &it, QList<Copy> &) {
            it.found.append({{u"x"_s, {}, {}}, TicketState::Draft, true});
        },
        u"nobody wrote “x”, “”, []"_s);
    addRow(
        "another text is in the form", [](Evidence &it, QList<Copy> &) { it.form.title = u"b"_s; },
        u"in the form stands “b”, “”, []"_s);
    addRow(
        "a draft is there twice", [](Evidence &it, QList<Copy> &) { it.found.append(it.found[1]); },
        u"ticket b: it is there 2 times"_s);
    addRow(
        "a file is gone", [](Evidence &it, QList<Copy> &) { it.found[0].filesAreWhole = false; },
        u"ticket a: a file of it is gone, or is another"_s);
    addRow(
        "a file was not sent", [](Evidence &, QList<Copy> &copies) { copies[0].fileCount = 0; },
        u"ticket a: it was sent with 0 files instead of 1"_s);
    addRow(
        "a ticket is sent twice", [](Evidence &, QList<Copy> &copies) { copies.append(copies[0]); },
        u"ticket a: the server has 2 copies"_s);
    addRow(
        "a waiting ticket is a draft again",
        [](Evidence &it, QList<Copy> &copies) {
            it.found[0].state = TicketState::Draft;
            copies.removeFirst();
        },
        u"ticket a: it waited, and is a draft again"_s);
    addRow(
        "a sent ticket is a draft still",
        [](Evidence &it, QList<Copy> &) {
            it.found[0].state = TicketState::Draft;
            it.waiting.clear();
        },
        u"ticket a: it was sent, and is a draft still"_s);
    addRow(
        "a waiting ticket never goes",
        [](Evidence &it, QList<Copy> &copies) {
            it.found[0].state = TicketState::Waiting;
            copies.removeFirst();
        },
        u"ticket a: it is in state 1, with a server that takes it"_s);
    addRow(
        "a sent ticket never was", [](Evidence &, QList<Copy> &copies) { copies.removeFirst(); },
        u"ticket a: it is said to be sent, and the server has none"_s);
}

void TestEvidence::whatIsNotAsPromisedIsAFault()
{
    QFETCH(const Change, change);
    QFETCH(const QString, fault);
    Evidence it = evidence();
    QList<Copy> copies{{u"a one"_s, 1}, {u"of another run"_s, 0}};
    change(it, copies);
    showDraft(it);
    QCOMPARE(faultsOf(it, copies), QStringList(fault));
}

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
