// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/proxyontheway.h"

#include <QNetworkProxy>
#include <QTest>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

class TestProxyOnTheWay : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theChoiceDecides_data();
    void theChoiceDecides();
};

void TestProxyOnTheWay::theChoiceDecides_data()
{
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QUrl>("server");
    QTest::addColumn<QNetworkProxy>("proxy");
    const QUrl helpDesk(u"https://help.example.com"_s);
    const QNetworkProxy http(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 3128);
    const QNetworkProxy socks(QNetworkProxy::Socks5Proxy, u"proxy.example.com"_s, 1080);
    QTest::newRow("none") << u"none"_s << helpDesk << QNetworkProxy(QNetworkProxy::NoProxy);
    QTest::newRow("http") << u"http://proxy.example.com:3128"_s << helpDesk << http;
    QTest::newRow("socks") << u"socks5://proxy.example.com:1080"_s << helpDesk << socks;
    QTest::newRow("this machine") << u"http://proxy.example.com:3128"_s << QUrl(u"http://127.0.0.1:8080"_s)
                                  << QNetworkProxy(QNetworkProxy::NoProxy);
}

void TestProxyOnTheWay::theChoiceDecides()
{
    QFETCH(QString, choice);
    QFETCH(QUrl, server);
    QFETCH(QNetworkProxy, proxy);
    const ProxyOnTheWay onTheWay(server, {choice, {}});
    QCOMPARE(onTheWay.proxy(), proxy);
    QCOMPARE(onTheWay.isInUse(), proxy.type() != QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(TestProxyOnTheWay)
#include "tst_proxyontheway.moc"
