// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/outbox/metadatasource.h"

#include "app/session/session.h"
#include "app/store/ticketstore.h"

#include <utility>

MetadataSource::MetadataSource(ApiClient &api, Session &session, TicketStore &store, QObject *parent)
    : QObject(parent), m_api(api), m_session(session), m_store(store)
{
    connect(&session, &Session::stateChanged, this, &MetadataSource::follow);
    if (session.state() != Session::State::SignedOut)
        follow(); // else it will be told
}

const std::optional<AppMetadata> &MetadataSource::metadata() const
{
    return m_metadata;
}

QDateTime MetadataSource::loadedAt() const
{
    return m_loadedAt;
}

void MetadataSource::readKept()
{
    if (m_accountKey.isEmpty())
        return;
    m_store.metadata(m_accountKey)
        ->onFinished(this, [this, account = m_accountKey](const Result<std::optional<KeptMetadata>> &result) {
            if (result && *result && account == m_accountKey && !m_metadata)
                set((*result)->lists, (*result)->loaded);
        });
}

void MetadataSource::set(const AppMetadata &metadata, const QDateTime &loadedAt)
{
    m_metadata = metadata;
    m_loadedAt = loadedAt;
    Q_EMIT loaded(*m_metadata);
}

void MetadataSource::follow()
{
    delete m_job; // it asks with a token of before: an answer for somebody else, or a 401 that says nothing any more
    const QString key = m_session.account().key();
    if (std::exchange(m_accountKey, key) != key) {
        m_metadata.reset();
        readKept();
    }
    if (m_session.state() == Session::State::SignedIn)
        load();
}

void MetadataSource::load()
{
    if (m_job || m_session.state() != Session::State::SignedIn)
        return;
    ResultJob<AppMetadata> *job = fetchAppMetadata(m_api);
    m_job = job;
    job->onFinished(this, [this](const Result<AppMetadata> &result) { take(result); });
    Q_EMIT loading();
}

void MetadataSource::take(const Result<AppMetadata> &result)
{
    m_job.clear();
    if (result) {
        m_store.saveMetadata(m_accountKey, *result);
        set(*result, QDateTime::currentDateTimeUtc());
    } else if (result.error().kind == ErrorKind::Unauthorized) {
        m_session.expire();
    } else {
        Q_EMIT failed(result.error());
    }
}
