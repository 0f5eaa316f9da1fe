// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/account.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isShownByItsNames_data();
    void isShownByItsNames();
    void keysTellServersAndUsersApart();
};

void TestAccount::isShownByItsNames_data()
{
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("lastName");
    QTest::addColumn<QString>("shown");
    QTest::newRow("both") << u"Jane"_s << u"Doe"_s << u"Jane Doe"_s;
    QTest::newRow("first") << u"Jane"_s << QString() << u"Jane"_s;
    QTest::newRow("last") << QString() << u"Doe"_s << u"Doe"_s;
    QTest::newRow("blanks") << u" Jane "_s << u"  "_s << u"Jane"_s;
    QTest::newRow("none") << QString() << QString() << u"jane.doe"_s;
}

void TestAccount::isShownByItsNames()
{
    QFETCH(QString, firstName);
    QFETCH(QString, lastName);
    QFETCH(QString, shown);
    Account account;
    account.username = u"jane.doe"_s;
    account.firstName = firstName;
    account.lastName = lastName;
    QCOMPARE(account.displayName(), shown);
}

void TestAccount::keysTellServersAndUsersApart()
{
    Account jane;
    jane.server = QUrl(u"https://help.example.com/désk"_s);
    jane.userId = u"a1"_s;
    Account renamed = jane;
    renamed.username = u"jane"_s;
    renamed.firstName = u"Jane"_s;
    QCOMPARE(renamed.key(), jane.key());

    Account john = jane;
    john.userId = u"a2"_s;
    QVERIFY(john.key() != jane.key());
    Account elsewhere = jane;
    elsewhere.server = QUrl(u"https://help.example.com"_s);
    QVERIFY(elsewhere.key() != jane.key());
}

QTEST_GUILESS_MAIN(TestAccount)
#include "tst_account.moc"
