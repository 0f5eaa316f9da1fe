// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/curl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

QJsonValue CurlAnswer::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray CurlAnswer::header(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

CurlAnswer curl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"curl"_s,
                  QStringList{u"--disable"_s, u"--silent"_s, u"--include"_s, u"--noproxy"_s, u"*"_s} + arguments);
    if (!process.waitForFinished())
        return {};
    CurlAnswer answer;
    answer.exitCode = process.exitCode();
    answer.body = process.readAllStandardOutput();
    do { // a 100 Continue comes before the answer
        const qsizetype end = answer.body.indexOf("\r\n\r\n");
        answer.head = answer.body.left(end);
        answer.body = answer.body.mid(end + 4);
        answer.status = answer.head.mid(9, 3).toInt();
    } while (answer.status == 100);
    return answer;
}
