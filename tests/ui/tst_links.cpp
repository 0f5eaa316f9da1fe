// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/links.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestLinks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyWebPagesAreOpened_data();
    void onlyWebPagesAreOpened();
    void aTicketsPageIsThePatternWithItsNumber_data();
    void aTicketsPageIsThePatternWithItsNumber();
};

void TestLinks::onlyWebPagesAreOpened_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("opened");
    for (const char *good : {"https://help.example.com/tickets/1", "https://help.example.com:8443/",
                             "http://localhost:8080/", "http://127.0.0.1:9/x", "http://[::1]:9/"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char *bad : {"http://help.example.com/",
                            "https://user@help.example.com/",
                            "https://",
                            "/etc/passwd",
                            "file:///etc/passwd",
                            "file://server/share/x.exe",
                            "javascript:alert(1)",
                            "data:text/html,x",
                            "vbscript:x",
                            "ftp://h/x",
                            "sftp://h/x",
                            "smb://h/x",
                            "ssh://h",
                            "telnet://h",
                            "ldap://h",
                            "mailto:a@b",
                            "tel:1",
                            "sms:1",
                            "about:blank",
                            "blob:https://h/x",
                            "view-source:https://h",
                            "chrome://settings",
                            "ms-msdt:/id",
                            "ms-word:ofe|u|https://h",
                            "search-ms:query=x",
                            "steam://run/1",
                            "vnc://h",
                            "rdp://h",
                            "dav://h",
                            "davs://h",
                            "nfs://h/x",
                            "jar:https://h/x!/",
                            "intent://h",
                            "x-apple.systempreferences:x",
                            "shell:startup",
                            "qrc:/x",
                            "HTTPSX://h/"})
        QTest::newRow(bad) << QString::fromLatin1(bad) << false;
}

void TestLinks::onlyWebPagesAreOpened()
{
    QFETCH(QString, address);
    QFETCH(bool, opened);
    QCOMPARE(isWebPage(QUrl(address)), opened);
}

void TestLinks::aTicketsPageIsThePatternWithItsNumber_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QUrl>("page");
    QTest::newRow("pattern") << u"https://help.example.com/tickets/{id}"_s
                             << QUrl(u"https://help.example.com/tickets/1042"_s);
    QTest::newRow("id in the query") << u"https://h.example/?t={id}&v=1"_s << QUrl(u"https://h.example/?t=1042&v=1"_s);
    QTest::newRow("none set") << QString() << QUrl();
    QTest::newRow("no place for the number") << u"https://help.example.com/tickets"_s << QUrl();
    QTest::newRow("no web page") << u"file:///tickets/{id}"_s << QUrl();
}

void TestLinks::aTicketsPageIsThePatternWithItsNumber()
{
    QFETCH(QString, pattern);
    QFETCH(QUrl, page);
    QCOMPARE(ticketPage(pattern, 1042).value_or(QUrl()), page);
}

QTEST_APPLESS_MAIN(TestLinks)
#include "tst_links.moc"
