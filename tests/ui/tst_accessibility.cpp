// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"
#include "tests/ui/atspidriver.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

// The real program on the real accessibility bus: what a screen reader or a script of a user meets.
class TestAccessibility : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<SandboxProcess>();
        m_program = std::make_unique<AtspiDriver>(QStringLiteral(TIKTING_DESKTOP),
                                                  QStringList{u"--server"_s, m_sandbox->url().toString()});
        QVERIFY(m_program->waitFor(u"Password"_s));
    }

    void cleanup()
    {
        m_program.reset();
        m_sandbox.reset();
    }

    void theSignInDialogHasTheNamesThatToolsRelyOn()
    {
        QVERIFY(namesShown().contains(
            {u"Sign in"_s, u"Server"_s, u"Username"_s, u"Password"_s, u"Keep me signed in"_s, u"Cancel"_s}));
        QCOMPARE(namelessControls(), QStringList());
    }

    void theWindowHasTheNamesThatToolsRelyOn()
    {
        signIn();
        QCOMPARE(m_program->press(u"More"_s), 1);
        QVERIFY(m_program->waitFor(u"Requester"_s));
        const QSet<QString> relied{u"Title"_s,     u"Description"_s, u"Site"_s,   u"Department"_s, u"Priority"_s,
                                   u"Category"_s,  u"More"_s,        u"Status"_s, u"Group"_s,      u"Level"_s,
                                   u"Requester"_s, u"Attachments"_s, u"Submit"_s, u"Add files…"_s, u"Clear"_s};
        QCOMPARE(relied - namesShown(), QSet<QString>());
        QCOMPARE(namelessControls(), QStringList());
    }

    void aLookupBoxHasItsLabelAsNameAndItsChoiceAsText_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::newRow("Site") << u"Branch Office"_s;
        QTest::newRow("Department") << u"Finance"_s;
        QTest::newRow("Priority") << u"High"_s;
    }
    void aLookupBoxHasItsLabelAsNameAndItsChoiceAsText()
    {
        QFETCH(const QString, choice);
        const QString box = QString::fromLatin1(QTest::currentDataTag());
        signIn();
        QVERIFY(m_program->type(box, choice));
        QVERIFY(m_program->waitFor(choice));
        QStringList roles;
        const auto elements = m_program->elements();
        for (const AccessibleElement &element : elements) {
            if (element.name == box)
                roles << element.role;
            if (element.name == box && element.role == u"text")
                QCOMPARE(element.text, choice);
        }
        QVERIFY(roles.contains(u"combo box"_s));
        QVERIFY(roles.contains(u"text"_s));
    }

    void aTicketIsFiledByAnAssistiveToolAlone()
    {
        signIn();
        fillIn();
        QCOMPARE(m_program->press(u"Submit"_s), 1);
        QVERIFY(m_program->waitFor(u"Ticket #"_s));
        QVERIFY(namesShown().contains({u"Open help desk"_s, u"Copy number"_s}));

        const auto tickets = m_sandbox->tickets();
        QCOMPARE(tickets.size(), 1);
        const auto fields = tickets.first().fields;
        QCOMPARE(fields.value("Title"), u"Die Tür klemmt — 漢字"_s.toUtf8());
        QCOMPARE(fields.value("Description"), QByteArrayLiteral("Since this morning.\nBoth leaves."));
    }

    void aHundredActivationsOfSubmitMakeOneTicket()
    {
        signIn();
        fillIn();
        QVERIFY(m_program->press(u"Submit"_s, 100) >= 1);
        QVERIFY(m_program->waitFor(u"Ticket #"_s));
        QCOMPARE(m_sandbox->tickets().size(), 1);
    }

private:
    void signIn()
    {
        QVERIFY(m_program->type(u"Username"_s, QString::fromLatin1(sandbox::localUser.name)));
        QVERIFY(m_program->type(u"Password"_s, QString::fromLatin1(sandbox::localUser.password)));
        QCOMPARE(m_program->press(u"Keep me signed in"_s), 1); // the keychain has tests of its own
        QCOMPARE(m_program->press(u"Sign in"_s), 1);
        QVERIFY(m_program->waitForGone(u"Password"_s));
        QVERIFY(m_program->waitForGone(u"Loading"_s));
    }

    void fillIn()
    {
        QVERIFY(m_program->type(u"Title"_s, u"Die Tür klemmt — 漢字"_s));
        QVERIFY(m_program->type(u"Description"_s, u"Since this morning.\nBoth leaves."_s));
        QVERIFY(m_program->type(u"Site"_s, u"Head Office"_s));
        QVERIFY(m_program->type(u"Department"_s, u"Finance"_s));
    }

    QSet<QString> namesShown()
    {
        QSet<QString> names;
        const auto elements = m_program->elements();
        for (const AccessibleElement &element : elements)
            names << element.name;
        return names;
    }

    QStringList namelessControls()
    {
        QStringList roles;
        const auto elements = m_program->elements();
        for (const AccessibleElement &element : elements) {
            if (element.focusable && element.name.isEmpty())
                roles << element.role;
        }
        return roles;
    }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<AtspiDriver> m_program;
};

QTEST_GUILESS_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
