// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/multipartparser.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using sandbox::MultipartParser;

namespace {

QByteArray bytes(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

QByteArray part(const QByteArray &disposition, const QByteArray &content = "x")
{
    return "--b\r\nContent-Disposition: " + disposition + "\r\n\r\n" + content + "\r\n";
}

} // namespace

class TestMultipartParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatBrowsersSend_data();
    void readsWhatBrowsersSend();
    void refusesWhatIsMalformed_data();
    void refusesWhatIsMalformed();
    void findsTheBoundary_data();
    void findsTheBoundary();
};

void TestMultipartParser::readsWhatBrowsersSend_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArrayList>("read"); // name=content, or name:file:type=content
    QTest::newRow("no part") << QByteArray("--b--\r\n") << QByteArrayList();
    QTest::newRow("a field") << part("form-data; name=\"Title\"", "a\r\nb") + "--b--\r\n"
                             << QByteArrayList{"Title=a\r\nb"};
    QTest::newRow("empty") << part("form-data; name=\"Title\"", "") + "--b--\r\n" << QByteArrayList{"Title="};
    QTest::newRow("unquoted, other case")
        << QByteArray("--b\r\ncontent-disposition:FORM-DATA;name=Title\r\n\r\nx\r\n--b--") << QByteArrayList{"Title=x"};
    QTest::newRow("a file, then a field")
        << part("form-data; name=\"Uploads\"; filename=\"é;=%22\\.txt\"\r\nContent-Type: text/plain", "--b")
            + part("form-data; name=\"T\"", "\r\n\r\n--\r\n--a") + "--b--\r\n"
        << QByteArrayList{"Uploads:é;=%22\\.txt:text/plain=--b", "T=\r\n\r\n--\r\n--a"};
    QTest::newRow("preamble and epilogue") << "before\r\n" + part("form-data; name=\"T\"") + "--b--after\r\n--b\r\n"
                                           << QByteArrayList{"T=x"};
}

void TestMultipartParser::readsWhatBrowsersSend()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArrayList, read);
    for (qsizetype piece = 1; piece <= body.size(); ++piece) {
        QByteArrayList parts;
        MultipartParser parser("b",
                               {[&parts](const MultipartParser::Part &started) {
                                    QByteArray text = bytes(started.name);
                                    if (started.fileName)
                                        text += ':' + bytes(*started.fileName) + ':' + bytes(started.contentType);
                                    parts.append(text + '=');
                                },
                                [&parts](std::string_view content) { parts.last() += bytes(content); }});
        for (qsizetype i = 0; i < body.size(); i += piece)
            QVERIFY(parser.feed(body.mid(i, piece).toStdString()));
        QVERIFY(parser.isComplete());
        QCOMPARE(parts, read);
    }
}

void TestMultipartParser::refusesWhatIsMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("another boundary") << QByteArray("--c--\r\n");
    QTest::newRow("a longer boundary") << QByteArray("--bc\r\n");
    QTest::newRow("no end") << part("form-data; name=\"T\"");
    QTest::newRow("half an end") << part("form-data; name=\"T\"") + "--b-";
    QTest::newRow("no headers") << QByteArray("--b\r\n\r\nx\r\n--b--");
    QTest::newRow("no disposition") << QByteArray("--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--");
    QTest::newRow("endless header") << "--b\r\nContent-Disposition: " + QByteArray(20'000, 'x');
    const auto row = [](const char *name, const QByteArray &disposition) {
        QTest::newRow(name) << part(disposition) + "--b--\r\n";
    };
    row("no name", "form-data");
    row("other disposition", R"(attachment; name="T")");
    row("file name alone", R"(form-data; filename="f")");
    row("open quote", R"(form-data; name="T)");
    row("two names", R"(form-data; name="T"; name="U")");
    row("extended file name", R"(form-data; name="T"; filename="f"; filename*=UTF-8''f)");
    row("quote in a file name", R"(form-data; name="T"; filename="a"b")");
    row("CR in a name", "form-data; name=\"T\rX\"");
    row("LF in a name", "form-data; name=\"T\nX: y\"");
    row("two dispositions", "form-data; name=\"T\"\r\nContent-Disposition: form-data; name=\"U\"");
}

void TestMultipartParser::refusesWhatIsMalformed()
{
    QFETCH(QByteArray, body);
    MultipartParser parser("b", {[](const MultipartParser::Part &) {}, [](std::string_view) {}});
    QVERIFY(!parser.feed(body.toStdString()) || !parser.isComplete());
}

void TestMultipartParser::findsTheBoundary_data()
{
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QByteArray>("boundary");
    QTest::newRow("plain") << QByteArray("multipart/form-data; boundary=abc") << QByteArray("abc");
    QTest::newRow("quoted") << QByteArray("multipart/form-data; boundary=\"a b;c\"; charset=utf-8")
                            << QByteArray("a b;c");
    QTest::newRow("second") << QByteArray("multipart/form-data;charset=utf-8;Boundary=abc") << QByteArray("abc");
    QTest::newRow("none") << QByteArray("multipart/form-data") << QByteArray();
    QTest::newRow("empty") << QByteArray("multipart/form-data; boundary=") << QByteArray();
    QTest::newRow("too long") << "multipart/form-data; boundary=" + QByteArray(71, 'x') << QByteArray();
}

void TestMultipartParser::findsTheBoundary()
{
    QFETCH(QByteArray, contentType);
    const auto boundary = MultipartParser::boundaryOf(contentType.toStdString());
    QTEST(bytes(boundary.value_or("")), "boundary");
}

QTEST_GUILESS_MAIN(TestMultipartParser)

#include "tst_multipartparser.moc"
