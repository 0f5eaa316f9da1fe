// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/tokenvault.h"

#include "app/session/tokenrecords.h"

#include <qt6keychain/keychain.h>

#include <type_traits>

namespace {

Error toError(const QKeychain::Job &call)
{
    const auto error = [&call](ErrorKind kind) {
        return Error{.kind = kind, .outcome = Outcome::NotSent, .detail = call.errorString()};
    };
    switch (call.error()) {
    case QKeychain::EntryNotFound:
        return error(ErrorKind::KeychainEntryMissing);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // no bus and no service both come as this one (network.md 10)
        return error(ErrorKind::NoKeychain);
    default:
        return error(ErrorKind::KeychainFailed);
    }
}

/// Work on the records of one account's token, one call to the keychain after the other.
template <class T>
class KeychainJob : public ResultJob<T> {
public:
    explicit KeychainJob(const QString &accountKey) : m_accountKey(accountKey) { }

    virtual void start() = 0;

    void cancel() override
    {
        // A call that is out can't be stopped, and may wait for a person to unlock the keychain: its end isn't awaited.
        QMetaObject::invokeMethod(
            this, [this] { end(fail({.kind = ErrorKind::Cancelled})); }, Qt::QueuedConnection);
    }

protected:
    /// Starts `Call` on one record; `then` gets it when it has ended.
    template <class Call, class F>
    void call(qsizetype record, F then, const QByteArray &data = {})
    {
        // Never deleted by us, as libsecret's answer goes to the address of the call; it deletes itself.
        auto *call = new Call(QStringLiteral("Tikting Desktop"));
        // Windows' store knows no services: the key alone has to name the program.
        call->setKey(QStringLiteral("TiktingDesktop/%1/%2").arg(m_accountKey).arg(record));
        if constexpr (std::is_same_v<Call, QKeychain::WritePasswordJob>)
            call->setTextData(QString::fromLatin1(data)); // text: binary data costs a second call when it is read
        QObject::connect(call, &QKeychain::Job::finished, this, [this, call, then = std::move(then)] {
            if (!m_ended)
                then(*call);
        });
        call->start();
    }

    /// Deletes records from `last` down to `first`, so that the head, which tells how many there are, goes last.
    template <class F>
    void deleteRecords(qsizetype last, qsizetype first, F then)
    {
        if (last < first) {
            then();
            return;
        }
        call<QKeychain::DeletePasswordJob>(last, [this, last, first, then](const QKeychain::Job &deleted) {
            if (deleted.error() != QKeychain::NoError && deleted.error() != QKeychain::EntryNotFound)
                end(fail(toError(deleted)));
            else
                deleteRecords(last - 1, first, then);
        });
    }

    void end(Result<T> result)
    {
        if (m_ended)
            return;
        m_ended = true;
        this->finish(std::move(result));
    }

private:
    QString m_accountKey;
    bool m_ended = false;
};

class ReadJob : public KeychainJob<QByteArray> {
public:
    using KeychainJob::KeychainJob;

    void start() override { readNext(); }

private:
    void readNext()
    {
        call<QKeychain::ReadPasswordJob>(m_records.size(), [this](const QKeychain::ReadPasswordJob &read) {
            if (read.error() != QKeychain::NoError) {
                end(fail(toError(read)));
                return;
            }
            m_records.append(read.textData().toLatin1());
            if (m_records.size() < tokenRecordCount(m_records.first())) {
                readNext();
                return;
            }
            const QByteArray token = fromTokenRecords(m_records);
            if (token.isNull())
                end(fail({.kind = ErrorKind::KeychainEntryMissing}));
            else
                end(token);
        });
    }

    QList<QByteArray> m_records;
};

class WriteJob : public KeychainJob<Done> {
public:
    WriteJob(const QString &accountKey, const QByteArray &token)
        : KeychainJob(accountKey), m_records(toTokenRecords(token, TokenVault::chunkSize))
    {
    }

    void start() override
    {
        // What an earlier, longer token has beyond this one goes first: once the head is new, nobody knows of it.
        call<QKeychain::ReadPasswordJob>(0, [this](const QKeychain::ReadPasswordJob &read) {
            const int earlier = tokenRecordCount(read.textData().toLatin1());
            deleteRecords(earlier - 1, m_records.size(), [this] { writeFrom(0); });
        });
    }

private:
    void writeFrom(qsizetype record)
    {
        if (record == m_records.size()) {
            end(Done());
            return;
        }
        call<QKeychain::WritePasswordJob>(
            record,
            [this, record](const QKeychain::Job &written) {
                if (written.error() != QKeychain::NoError)
                    end(fail(toError(written)));
                else
                    writeFrom(record + 1);
            },
            m_records.at(record));
    }

    QList<QByteArray> m_records;
};

class RemoveJob : public KeychainJob<Done> {
public:
    using KeychainJob::KeychainJob;

    void start() override
    {
        call<QKeychain::ReadPasswordJob>(0, [this](const QKeychain::ReadPasswordJob &read) {
            if (read.error() == QKeychain::EntryNotFound)
                end(Done());
            else if (read.error() != QKeychain::NoError)
                end(fail(toError(read)));
            else
                deleteRecords(qMax(0, tokenRecordCount(read.textData().toLatin1()) - 1), 0, [this] { end(Done()); });
        });
    }
};

} // namespace

template <class KeychainJob>
KeychainJob *TokenVault::enqueue(KeychainJob *job)
{
    if (m_last)
        QObject::connect(m_last, &QObject::destroyed, job, &KeychainJob::start);
    else
        job->start();
    m_last = job;
    return job;
}

ResultJob<QByteArray> *TokenVault::read(const QString &accountKey)
{
    return enqueue(new ReadJob(accountKey));
}

ResultJob<Done> *TokenVault::write(const QString &accountKey, const QByteArray &token)
{
    return enqueue(new WriteJob(accountKey, token));
}

ResultJob<Done> *TokenVault::remove(const QString &accountKey)
{
    return enqueue(new RemoveJob(accountKey));
}
