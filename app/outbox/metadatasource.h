// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/fetchappmetadata.h"

#include <QPointer>

class Session;

/// The lookup lists of whoever is signed in: fetched after signing in and whenever asked. A 401 ends the session.
class MetadataSource : public QObject {
    Q_OBJECT
public:
    MetadataSource(ApiClient &api, Session &session, QObject *parent = nullptr);

    const std::optional<AppMetadata> &metadata() const; ///< of the present account; unset until the first answer
    void load(); ///< one request at a time; a second call while one is out does nothing

Q_SIGNALS:
    void loading();
    void loaded(const AppMetadata &metadata);
    void failed(const Error &error); ///< but for a 401, which the session tells

private:
    void follow();
    void take(const Result<AppMetadata> &result);

    ApiClient &m_api;
    Session &m_session;
    QString m_accountKey; // whose lists these are
    std::optional<AppMetadata> m_metadata;
    QPointer<Job> m_job;
};
