// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/store/metadatablob.h"

#include <QDataStream>
#include <QIODevice>

// Found by QDataStream's own templates for lists, in the namespace of the types.
static QDataStream &operator<<(QDataStream &stream, const LookupEntry &entry)
{
    return stream << entry.id << entry.name;
}

static QDataStream &operator>>(QDataStream &stream, LookupEntry &entry)
{
    return stream >> entry.id >> entry.name;
}

static QDataStream &operator<<(QDataStream &stream, const StatusEntry &entry)
{
    return stream << entry.id << entry.name << qint32(entry.type);
}

static QDataStream &operator>>(QDataStream &stream, StatusEntry &entry)
{
    qint32 type = 0;
    stream >> entry.id >> entry.name >> type;
    entry.type = type;
    return stream;
}

namespace {

constexpr quint32 blobVersion = 1; // another one with every change of what follows
constexpr auto streamVersion = QDataStream::Qt_6_0;

} // namespace

QByteArray toBlob(const AppMetadata &lists)
{
    QByteArray blob;
    QDataStream stream(&blob, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << blobVersion << lists.groups << lists.levels << lists.priorities << lists.categories << lists.statuses
           << lists.clients << lists.sites << lists.departments;
    return blob;
}

std::optional<AppMetadata> metadataOfBlob(const QByteArray &blob)
{
    QDataStream stream(blob);
    stream.setVersion(streamVersion);
    quint32 version = 0;
    stream >> version;
    if (version != blobVersion)
        return std::nullopt;
    AppMetadata lists;
    stream >> lists.groups >> lists.levels >> lists.priorities >> lists.categories >> lists.statuses >> lists.clients
        >> lists.sites >> lists.departments;
    return stream.status() == QDataStream::Ok ? std::optional(lists) : std::nullopt;
}
