// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connectionstage.h"
#include "app/api/proxyontheway.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSslError>
#include <QTimer>

#include <memory>

class QHostInfo;
class QSslSocket;
class TlsSettings;

/// Walks the stages from the name of a server to its certificate one by one, as a request of the program would pass
/// them, and sends nothing. In the network thread; made by ApiClient::walk, owned by a job in the GUI thread.
/// Plain http through a proxy has no connection of its own to be tried: Proxy is passed only by the request then.
class StageWalk : public QObject {
    Q_OBJECT
public:
    StageWalk(const QUrl &url, const ProxySettings &proxy, std::chrono::milliseconds patience,
              std::shared_ptr<TlsSettings> tls);
    ~StageWalk() override;

    void begin() { QMetaObject::invokeMethod(this, &StageWalk::lookUp, Qt::QueuedConnection); }

Q_SIGNALS:
    void ended(const StageResult &stage);
    void proxyAsked(const ProxyLogin &tried); ///< the proxy wants another login
    void finished(); ///< the last stage was Tls, or one has failed

private Q_SLOTS:
    void lookedUp(const QHostInfo &found);

private:
    void lookUp();
    void connectToHop();
    void passProxy();
    void encrypt();

    void enter(ConnectionStage stage);
    void pass(const QString &detail = {});
    void skip(ConnectionStage stage);
    void fail(ErrorKind kind, const QString &detail);
    void expire();
    void failWithSocket();
    void report(StageResult::State state, const QString &detail, const std::optional<Error> &error = {});
    QString hop() const; // where the first connection leads

    const QUrl m_url;
    const ProxySettings m_settings;
    const std::shared_ptr<TlsSettings> m_tls;
    std::optional<ProxyOnTheWay> m_proxy;
    std::unique_ptr<QSslSocket> m_socket;
    ConnectionStage m_stage = ConnectionStage::Dns;
    QList<QSslError> m_tlsErrors;
    QTimer m_watchdog;
    QElapsedTimer m_entered;
};
