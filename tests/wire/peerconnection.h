// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/journal.h"
#include "tests/wire/reaction.h"
#include "tests/wire/requestreader.h"

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>

#include <memory>
#include <optional>

/// One connection to a FaultyServer: reads requests and reacts to them. Lives in the server's thread.
class PeerConnection : public QObject {
    Q_OBJECT
public:
    /// Speaks TLS if there is a `tls`.
    PeerConnection(qintptr socketDescriptor, const Script &script, const std::shared_ptr<Journal> &journal,
                   const std::optional<QSslConfiguration> &tls, QObject *parent);
    ~PeerConnection() override;

private:
    void read();
    qint64 readLimit() const;
    void react();
    void repeat();
    void finish();
    const Reaction &reaction() const; ///< to the present request, once its head is there

    enum class Phase { Reading, Reacting, ReadingOn };

    const Script m_script;
    const std::shared_ptr<Journal> m_journal;
    QSslSocket m_socket;
    QTimer m_pause;
    RequestReader m_reader;
    std::optional<qsizetype> m_entry; ///< of the present request in the journal
    Phase m_phase = Phase::Reading;
    bool m_counted = true; ///< among the journal's open connections
};
