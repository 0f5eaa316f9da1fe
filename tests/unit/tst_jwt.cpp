// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/jwt.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray jwt(const QByteArray &payload)
{
    const auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return QByteArray(R"({"alg":"HS256","typ":"JWT"})").toBase64(options) + '.' + payload.toBase64(options)
        + ".c2lnbmF0dXJl";
}

} // namespace

class TestJwt : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expiryIsReadAsUtc_data();
    void expiryIsReadAsUtc();
    void theUserIdIsReadFromItsClaim();
    void permissionsAreReadInEachForm_data();
    void permissionsAreReadInEachForm();
    void payloadIsReadWithAndWithoutPadding();
    void whatIsNoTokenHasNoClaims_data();
    void whatIsNoTokenHasNoClaims();
};

void TestJwt::expiryIsReadAsUtc_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QDateTime>("expires");
    const QDateTime whole(QDate(2026, 11, 24), QTime(12, 0), QTimeZone::utc());
    QTest::newRow("seconds") << QByteArray(R"({"exp":1795521600})") << whole;
    QTest::newRow("a fraction") << QByteArray(R"({"exp":1795521600.75})") << whole;
    QTest::newRow("none") << QByteArray("{}") << QDateTime();
    QTest::newRow("null") << QByteArray(R"({"exp":null})") << QDateTime();
    QTest::newRow("text") << QByteArray(R"({"exp":"tomorrow"})") << QDateTime();
    QTest::newRow("zero") << QByteArray(R"({"exp":0})") << QDateTime();
    QTest::newRow("negative") << QByteArray(R"({"exp":-5})") << QDateTime();
    QTest::newRow("beyond any calendar") << QByteArray(R"({"exp":1e300})") << QDateTime();
}

void TestJwt::expiryIsReadAsUtc()
{
    QFETCH(QByteArray, payload);
    QFETCH(QDateTime, expires);
    const QDateTime read = readClaims(jwt(payload)).expires;
    QCOMPARE(read, expires);
    QVERIFY(!read.isValid() || read.timeSpec() == Qt::UTC);
}

void TestJwt::theUserIdIsReadFromItsClaim()
{
    const QByteArray payload(
        R"({"http://schemas.xmlsoap.org/ws/2005/05/identity/claims/nameidentifier":"a1b2c3d4-é"})");
    QCOMPARE(readClaims(jwt(payload)).userId, u"a1b2c3d4-é"_s);
}

void TestJwt::permissionsAreReadInEachForm_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<std::optional<QStringList>>("permissions");
    using Permissions = std::optional<QStringList>;
    QTest::newRow("no claim") << QByteArray("{}") << Permissions();
    QTest::newRow("one") << QByteArray(R"({"permission":"Tickets.Create"})")
                         << Permissions(QStringList{u"Tickets.Create"_s});
    QTest::newRow("several") << QByteArray(R"({"permission":["Tickets.View","Tickets.Create"]})")
                             << Permissions(QStringList{u"Tickets.View"_s, u"Tickets.Create"_s});
    QTest::newRow("an empty list") << QByteArray(R"({"permission":[]})") << Permissions(QStringList());
    QTest::newRow("a number is no claim we know") << QByteArray(R"({"permission":7})") << Permissions();
}

void TestJwt::permissionsAreReadInEachForm()
{
    QFETCH(QByteArray, payload);
    QFETCH(std::optional<QStringList>, permissions);
    QCOMPARE(readClaims(jwt(payload)).permissions, permissions);
}

void TestJwt::payloadIsReadWithAndWithoutPadding()
{
    QList<QByteArray> parts = jwt(R"({"exp":1795521600,"x":"?>~"})").split('.');
    const qint64 seconds = 1795521600;
    QCOMPARE(readClaims(parts.join('.')).expires.toSecsSinceEpoch(), seconds);
    while (parts.at(1).size() % 4 != 0)
        parts[1] += '=';
    QCOMPARE(readClaims(parts.join('.')).expires.toSecsSinceEpoch(), seconds);
}

void TestJwt::whatIsNoTokenHasNoClaims_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("secret");
    QTest::newRow("dots") << QByteArray("..");
    QTest::newRow("no base64") << QByteArray("a.{\"exp\":1795521600}.b");
    QTest::newRow("no JSON") << QByteArray("a." + QByteArray("exp=1795521600").toBase64() + ".b");
    QTest::newRow("a list") << jwt("[1795521600]");
    QTest::newRow("two parts") << jwt(R"({"exp":1795521600})").chopped(13);
    QTest::newRow("deeply nested") << jwt(QByteArray(100'000, '['));
}

void TestJwt::whatIsNoTokenHasNoClaims()
{
    QFETCH(QByteArray, token);
    const TokenClaims claims = readClaims(token);
    QVERIFY(!claims.expires.isValid());
    QVERIFY(claims.userId.isEmpty());
    QVERIFY(!claims.permissions);
}

QTEST_GUILESS_MAIN(TestJwt)
#include "tst_jwt.moc"
