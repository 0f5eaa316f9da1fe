// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/tokenrecords.h"

#include <QCryptographicHash>

namespace {

// "tikting 3 <digest>\n"
constexpr char magic[] = "tikting";
constexpr int maxRecords = 1000; // 2 MB: no server takes such a token

QByteArray digestOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex();
}

struct Head {
    int count = 0;
    QByteArray digest;
    qsizetype size = 0; // with its line end
};

Head headOf(const QByteArray &first)
{
    const qsizetype end = first.indexOf('\n');
    const QList<QByteArray> words = first.left(qMax(qsizetype(0), end)).split(' ');
    if (words.size() != 3 || words.at(0) != magic)
        return {};
    const int count = words.at(1).toInt();
    if (count < 1 || count > maxRecords)
        return {};
    return {count, words.at(2), end + 1};
}

} // namespace

QList<QByteArray> toTokenRecords(const QByteArray &token, qsizetype recordSize)
{
    const QByteArray digest = digestOf(token);
    const auto head = [&digest](qsizetype count) {
        return QByteArray(magic) + ' ' + QByteArray::number(count) + ' ' + digest + '\n';
    };
    const qsizetype length = head(maxRecords).size() + token.size();
    const QByteArray whole = head((length + recordSize - 1) / recordSize) + token;

    QList<QByteArray> records;
    for (qsizetype at = 0; at < whole.size(); at += recordSize)
        records.append(whole.mid(at, recordSize));
    return records;
}

int tokenRecordCount(const QByteArray &first)
{
    return headOf(first).count;
}

QByteArray fromTokenRecords(const QList<QByteArray> &records)
{
    const Head head = headOf(records.value(0));
    if (head.count != records.size())
        return {};
    const QByteArray token = records.join().mid(head.size);
    return digestOf(token) == head.digest ? token : QByteArray();
}
