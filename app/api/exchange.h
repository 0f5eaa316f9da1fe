// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/apiclient.h"
#include "app/api/httpanswer.h"
#include "app/api/httprequest.h"
#include "app/api/proxyontheway.h"

#include <QElapsedTimer>
#include <QSslError>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;
class TlsSettings;

/// One request and its answer, in the network thread, over connections of its own: nothing is kept alive, followed,
/// cached or sent again. An answer is what a status was seen for; else the error tells by its outcome whether the
/// server may have had the whole request (network.md 2).
/// Made by ApiClient::open, owned by a job in the GUI thread.
class Exchange : public QObject {
    Q_OBJECT
public:
    /// Called once, in the network thread, just before finished(): the place to parse.
    using Reader = std::function<void(const Result<HttpAnswer> &)>;

    Exchange(const HttpRequest &request, const NetworkTimeouts &timeouts, std::shared_ptr<TlsSettings> tls,
             Reader reader);
    ~Exchange() override;

    /// Called by the job once it is connected: on a busy machine an exchange may end before its maker goes on.
    void begin() { QMetaObject::invokeMethod(this, &Exchange::start, Qt::QueuedConnection); }

    void cancel();

Q_SIGNALS:
    void progress(qint64 sent, qint64 total); ///< of the body, growing
    void proxyAsked(const ProxyLogin &tried); ///< before `finished`: the proxy wants another login
    void finished();

private:
    enum class Stage { Connecting, Sending, Waiting, Reading, Done };

    void start();
    void send();
    void enter(Stage stage);
    void noteProgress(qint64 sent, qint64 total);
    void readHead();
    void readBody();
    void readEnd();
    void expire();
    void askProxy();
    void conclude(std::optional<ErrorKind> cause);
    void log(const Result<HttpAnswer> &result) const;
    Error withoutAnswer(std::optional<ErrorKind> cause) const;

    const HttpRequest m_request;
    const NetworkTimeouts m_timeouts;
    const std::shared_ptr<TlsSettings> m_tls;
    const Reader m_reader;
    std::unique_ptr<RequestBody> m_body; // outlives the manager, which reads from it
    std::unique_ptr<QNetworkAccessManager> m_manager;
    std::optional<ProxyOnTheWay> m_proxy;
    QNetworkReply *m_reply = nullptr; // the manager's
    Stage m_stage = Stage::Connecting;
    QTimer m_watchdog;
    QTimer m_deadline; // of the whole answer, however slowly it drips
    HttpAnswer m_answer;
    QList<QSslError> m_tlsErrors;
    qint64 m_sent = 0;
    QElapsedTimer m_begun;
    QElapsedTimer m_reported;
};
