// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/stagewalk.h"

#include "app/api/networkerror.h"
#include "app/api/ntlmquestion.h"
#include "app/api/tlssettings.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QHostInfo>
#include <QSslCipher>
#include <QSslSocket>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int httpPort = 80;
constexpr int httpsPort = 443;

bool isTls(const QUrl &url)
{
    return url.scheme() == "https"_L1;
}

int portOf(const QUrl &url)
{
    return url.port(isTls(url) ? httpsPort : httpPort);
}

QString words(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    return u"certificate of %1, issued by %2, valid until %3"_s.arg(
        certificate.subjectDisplayName(), certificate.issuerDisplayName(),
        certificate.expiryDate().toUTC().toString(Qt::ISODate));
}

ErrorKind kindOfSocketError(QAbstractSocket::SocketError error, ConnectionStage stage)
{
    if (error == QAbstractSocket::SocketTimeoutError)
        return ErrorKind::ConnectTimedOut;
    switch (stage) {
    case ConnectionStage::Tcp:
        return error == QAbstractSocket::ConnectionRefusedError ? ErrorKind::ConnectionRefused
                                                                : ErrorKind::NetworkUnreachable;
    case ConnectionStage::Proxy: // whose 503 Qt takes for a server that refuses, and whose 404 for one that is not
                                 // there
        return ErrorKind::ProxyFailed;
    default:
        return ErrorKind::TlsFailed;
    }
}

} // namespace

StageWalk::StageWalk(const QUrl &url, const ProxySettings &proxy, std::chrono::milliseconds patience,
                     std::shared_ptr<TlsSettings> tls)
    : m_url(url), m_settings(proxy), m_tls(std::move(tls)), m_watchdog(this)
{
    m_watchdog.setSingleShot(true);
    m_watchdog.setInterval(patience);
    connect(&m_watchdog, &QTimer::timeout, this, &StageWalk::expire);
}

StageWalk::~StageWalk() = default;

void StageWalk::lookUp()
{
    m_proxy.emplace(m_url, m_settings);
    const QString name = hop();
    if (!QHostAddress(name).isNull()) {
        skip(ConnectionStage::Dns);
        connectToHop();
        return;
    }
    enter(ConnectionStage::Dns);
    // By name: where the program ends meanwhile, Qt calls a function with no result (QHostInfoResult::event).
    QHostInfo::lookupHost(name, this, SLOT(lookedUp(QHostInfo)));
}

void StageWalk::lookedUp(const QHostInfo &found)
{
    if (m_stage != ConnectionStage::Dns || !m_watchdog.isActive())
        return; // too late
    if (found.error() != QHostInfo::NoError) {
        fail(ErrorKind::HostNotFound, found.errorString());
        return;
    }
    QStringList addresses;
    const QList<QHostAddress> all = found.addresses();
    for (const QHostAddress &address : all)
        addresses << address.toString();
    pass(addresses.join(u", "_s));
    connectToHop();
}

void StageWalk::connectToHop()
{
    enter(ConnectionStage::Tcp);
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &StageWalk::failWithSocket);
    connect(m_socket.get(), &QSslSocket::connected, this, [this] {
        pass(u"%1, port %2"_s.arg(m_socket->peerAddress().toString()).arg(m_socket->peerPort()));
        if (m_proxy->isInUse()) {
            passProxy();
        } else {
            skip(ConnectionStage::Proxy);
            encrypt();
        }
    });
    m_socket->connectToHost(hop(), quint16(m_proxy->isInUse() ? m_proxy->proxy().port() : portOf(m_url)));
}

void StageWalk::passProxy()
{
    if (!m_proxy->isTunnel()) {
        encrypt(); // which is not needed: there is nothing more to try without a request
        return;
    }
    enter(ConnectionStage::Proxy);
    m_socket->disconnect(this);
    m_socket.release()->deleteLater(); // it is speaking
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(m_proxy->proxy());
    connect(m_socket.get(), &QSslSocket::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy) { m_proxy->hear(proxy); });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &StageWalk::failWithSocket);
    connect(m_socket.get(), &QSslSocket::connected, this, [this] {
        pass(nameOf(m_proxy->proxy()));
        encrypt();
    });
    m_socket->connectToHost(m_url.host(), quint16(portOf(m_url)));
}

void StageWalk::encrypt()
{
    if (!isTls(m_url)) {
        m_socket->disconnect(this);
        skip(ConnectionStage::Tls);
        Q_EMIT finished();
        return;
    }
    enter(ConnectionStage::Tls);
    connect(m_socket.get(), &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_socket.get(), &QSslSocket::encrypted, this, [this] {
        pass(u"%1, %2"_s.arg(m_socket->sessionCipher().protocolString(), words(m_socket->peerCertificate())));
        m_socket->disconnect(this);
        Q_EMIT finished();
    });
    m_socket->setSslConfiguration(m_tls->configuration());
    m_socket->setPeerVerifyName(m_url.host());
    m_socket->startClientEncryption();
}

void StageWalk::enter(ConnectionStage stage)
{
    m_stage = stage;
    m_entered.start();
    m_watchdog.start();
}

void StageWalk::pass(const QString &detail)
{
    report(StageResult::State::Passed, detail);
}

void StageWalk::skip(ConnectionStage stage)
{
    enter(stage);
    report(StageResult::State::NotNeeded, {});
}

void StageWalk::expire()
{
    if (m_stage != ConnectionStage::Proxy || !m_proxy->mayWantLoginUnheard())
        return fail(ErrorKind::ConnectTimedOut, {});
    m_socket->disconnect(this);
    m_socket->abort();
    auto *question = new NtlmQuestion(m_proxy->proxy(), m_url, this);
    connect(question, &NtlmQuestion::answered, this, [this](bool wantsLogin) {
        fail(wantsLogin ? ErrorKind::ProxyNeedsLogin : ErrorKind::ConnectTimedOut, {});
    });
}

void StageWalk::failWithSocket()
{
    ErrorKind kind = kindOfSocketError(m_socket->error(), m_stage);
    if (m_stage == ConnectionStage::Tls && !m_tlsErrors.isEmpty())
        kind = kindOfTlsErrors(m_tlsErrors);
    else if (m_stage == ConnectionStage::Proxy && m_proxy->isAsking())
        kind = ErrorKind::ProxyNeedsLogin;
    QStringList facts{m_tlsErrors.isEmpty() ? m_socket->errorString() : textOfTlsErrors(m_tlsErrors),
                      words(m_socket->peerCertificate())};
    facts.removeAll(QString());
    fail(kind, facts.join(u'\n'));
}

void StageWalk::fail(ErrorKind kind, const QString &detail)
{
    if (m_socket)
        m_socket->disconnect(this);
    Error error{.kind = kind, .subject = m_stage == ConnectionStage::Tls ? m_url.host() : hop(), .detail = detail};
    if (kind == ErrorKind::ProxyNeedsLogin) {
        error.subject = m_proxy->tried().proxy;
        Q_EMIT proxyAsked(m_proxy->tried());
    }
    report(StageResult::State::Failed, detail, error);
    Q_EMIT finished();
}

void StageWalk::report(StageResult::State state, const QString &detail, const std::optional<Error> &error)
{
    m_watchdog.stop();
    Q_EMIT ended({m_stage, state, std::chrono::milliseconds(m_entered.elapsed()), detail, error});
}

QString StageWalk::hop() const
{
    return m_proxy->isInUse() ? m_proxy->proxy().hostName() : m_url.host();
}
