// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/fetchappmetadata.h"

#include <QDateTime>
#include <QPointer>

class Session;
class TicketStore;

/// The lookup lists of the present account: those kept from the last time at once, also with no network; fetched after
/// signing in and whenever asked, and kept. A 401 ends the session.
class MetadataSource : public QObject {
    Q_OBJECT
public:
    MetadataSource(ApiClient &api, Session &session, TicketStore &store, QObject *parent = nullptr);

    const std::optional<AppMetadata> &metadata() const; ///< of the present account; unset until the first answer
    QDateTime loadedAt() const; ///< when the server gave them; may be of another day
    void load(); ///< one request at a time; a second call while one is out does nothing

Q_SIGNALS:
    void loading();
    void loaded(const AppMetadata &metadata); ///< also the kept ones
    void failed(const Error &error); ///< but for a 401, which the session tells

private:
    void follow();
    void readKept();
    void set(const AppMetadata &metadata, const QDateTime &loadedAt);
    void take(const Result<AppMetadata> &result);

    ApiClient &m_api;
    Session &m_session;
    TicketStore &m_store;
    QString m_accountKey; // whose lists these are
    std::optional<AppMetadata> m_metadata;
    QDateTime m_loadedAt;
    QPointer<Job> m_job;
};
