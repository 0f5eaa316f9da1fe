// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/osaccount.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestOsAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void userAndDomainAreToldApart_data();
    void userAndDomainAreToldApart();
    void thisSessionHasAUser();
};

void TestOsAccount::userAndDomainAreToldApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("username");
    QTest::addColumn<QString>("domain");
    QTest::newRow("local") << u"jane"_s << u"jane"_s << QString();
    QTest::newRow("winbind") << u"EXAMPLE\\jane"_s << u"jane"_s << u"EXAMPLE"_s;
    QTest::newRow("sssd") << u"jane@example.com"_s << u"jane"_s << u"example.com"_s;
    QTest::newRow("an address with a domain")
        << u"EXAMPLE\\jane@example.com"_s << u"jane@example.com"_s << u"EXAMPLE"_s;
    QTest::newRow("no user before the sign") << u"@jane"_s << u"@jane"_s << QString();
    QTest::newRow("nobody") << QString() << QString() << QString();
}

void TestOsAccount::userAndDomainAreToldApart()
{
    QFETCH(QString, name);
    QFETCH(QString, username);
    QFETCH(QString, domain);
    QCOMPARE(parseOsAccount(name), (OsAccount{username, domain}));
}

void TestOsAccount::thisSessionHasAUser()
{
    QVERIFY(!osAccount().username.isEmpty());
}

QTEST_GUILESS_MAIN(TestOsAccount)
#include "tst_osaccount.moc"
