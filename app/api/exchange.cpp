// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/exchange.h"

#include "app/api/json.h"
#include "app/api/logging.h"
#include "app/api/networkerror.h"
#include "app/api/ntlmquestion.h"
#include "app/api/tlssettings.h"
#include "app/job/errorname.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSysInfo>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 readBufferSize = 64 * 1024; // what Qt may hold of an answer we have not read yet
constexpr auto refusalTime = 2s; // to hear why, when the server refuses in the middle of an upload
constexpr std::chrono::milliseconds reportInterval = 30ms; // of progress; Qt tells it every 16 KiB

QByteArray userAgent()
{
    return "TiktingDesktop/" TIKTING_VERSION " (" + QSysInfo::productType().toLatin1() + ' '
        + QSysInfo::productVersion().toLatin1() + "; Qt " + qVersion() + ')';
}

QNetworkRequest makeNetworkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setDecompressedSafetyCheckThreshold(request.answerLimit);
    made.setRawHeader("User-Agent", userAgent());
    made.setRawHeader("Accept", "application/json");
    if (!request.token.isEmpty())
        made.setRawHeader("Authorization", "Bearer " + request.token);
    if (!request.idempotencyKey.isEmpty())
        made.setRawHeader("Idempotency-Key", request.idempotencyKey);
    return made;
}

} // namespace

Exchange::Exchange(const HttpRequest &request, const NetworkTimeouts &timeouts, std::shared_ptr<TlsSettings> tls,
                   Reader reader)
    : m_request(request)
    , m_timeouts(timeouts)
    , m_tls(std::move(tls))
    , m_reader(std::move(reader))
    , m_watchdog(this)
    , m_deadline(this)
{
    m_watchdog.setSingleShot(true);
    m_deadline.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &Exchange::expire);
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::expire);
}

Exchange::~Exchange()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void Exchange::start()
{
    if (m_stage == Stage::Done)
        return;
    m_begun.start();
    m_answer.url = m_request.url;
    if (m_request.makeBody) {
        m_body = m_request.makeBody();
        if (!m_body->open(QIODevice::ReadOnly)) {
            conclude({});
            return;
        }
        connect(m_body.get(), &RequestBody::handedOut, this, [this] { enter(Stage::Waiting); });
        // Queued: Qt is in the middle of reading when it happens.
        connect(
            m_body.get(), &RequestBody::failed, this, [this] { conclude({}); }, Qt::QueuedConnection);
    }
    send();
}

void Exchange::cancel()
{
    conclude(ErrorKind::Cancelled);
}

void Exchange::send()
{
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_proxy.emplace(m_request.url, m_request.proxy);
    m_manager->setProxy(m_proxy->proxy());
    connect(m_manager.get(), &QNetworkAccessManager::proxyAuthenticationRequired, this,
            [this](const QNetworkProxy &proxy) {
                m_proxy->hear(proxy);
                if (m_proxy->isTunnel() && m_proxy->isAsking())
                    conclude(ErrorKind::ProxyNeedsLogin); // at once: Qt would try the same at the proxy's next address
            });
    QNetworkRequest request = makeNetworkRequest(m_request);
    if (const QByteArray authorization = m_proxy->authorization(); !authorization.isEmpty())
        request.setRawHeader("Proxy-Authorization", authorization);
    if (request.url().scheme() == QLatin1StringView("https"))
        request.setSslConfiguration(m_tls->configuration());
    if (m_body) {
        request.setRawHeader("Content-Type", m_body->contentType());
        m_reply = m_manager->post(request, m_body.get());
    } else {
        m_reply = m_manager->get(request);
    }
    m_reply->setReadBufferSize(readBufferSize);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { enter(m_body ? Stage::Sending : Stage::Waiting); });
    connect(m_reply, &QNetworkReply::uploadProgress, this, &Exchange::noteProgress);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::readHead);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::readEnd);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    m_watchdog.start(m_timeouts.connect);
}

void Exchange::enter(Stage stage)
{
    if (stage <= m_stage)
        return;
    m_stage = stage;
    m_watchdog.start(stage == Stage::Waiting ? m_request.answerTimeout : m_timeouts.progress);
}

void Exchange::noteProgress(qint64 sent, qint64 total)
{
    if (total <= 0 || sent <= m_sent) // Qt ends with 0 of 0
        return;
    m_sent = sent;
    enter(Stage::Sending);
    const bool due = !m_reported.isValid() || m_reported.hasExpired(reportInterval.count());
    if (!due && sent < total)
        return;
    m_reported.start();
    if (m_stage == Stage::Sending)
        m_watchdog.start();
    Q_EMIT progress(sent, total);
}

void Exchange::readHead()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isOfProxy = status == 407 && m_proxy->isAsking();
    if (status < 200 || isOfProxy) // 103 and its like are no verdict either
        return;
    m_answer.status = status;
    m_answer.contentType = m_reply->rawHeader("Content-Type");
    m_answer.location = m_reply->rawHeader("Location");
    m_answer.retryAfter = m_reply->rawHeader("Retry-After");
    m_answer.requestWhole = !m_body || m_body->isHandedOut();
    const bool isForeignPage = m_answer.isSuccess() && isHtml(m_answer); // a proxy's: nothing in it is for us
    if (m_request.statusOnly || isForeignPage) {
        conclude({});
        return;
    }
    enter(Stage::Reading);
    m_deadline.start(m_answer.requestWhole ? m_timeouts.answer : refusalTime);
}

void Exchange::readBody()
{
    if (m_answer.status == 0)
        return;
    const qint64 limit = m_answer.isSuccess() ? m_request.answerLimit : smallAnswerLimit;
    m_answer.body += m_reply->read(limit + 1 - m_answer.body.size());
    if (m_answer.body.size() > limit) {
        conclude(ErrorKind::AnswerTooLarge);
        return;
    }
    m_watchdog.start();
}

void Exchange::readEnd()
{
    if (m_answer.status != 0 && m_reply->bytesAvailable() > 0)
        readBody();
    if (m_stage == Stage::Done)
        return; // it was too large
    const QNetworkReply::NetworkError error = m_reply->error();
    if (error == QNetworkReply::ProxyAuthenticationRequiredError && m_answer.status == 0 && m_proxy->isAsking())
        return conclude(ErrorKind::ProxyNeedsLogin);
    if (m_answer.status != 0 && !isTransportError(error))
        return conclude({});
    const bool connected = m_stage != Stage::Connecting;
    ErrorKind kind = kindOfNetworkError(error, connected);
    if (kind == ErrorKind::TlsFailed)
        kind = kindOfTlsErrors(m_tlsErrors);
    // Qt takes a proxy that is not there for a server, or for no network, that is not there.
    else if (!connected && m_proxy->isInUse())
        kind = ErrorKind::ProxyFailed;
    conclude(kind);
}

void Exchange::expire()
{
    switch (m_stage) {
    case Stage::Connecting:
        return m_proxy->mayWantLoginUnheard() ? askProxy() : conclude(ErrorKind::ConnectTimedOut);
    case Stage::Sending:
        return conclude(ErrorKind::StalledUpload);
    default:
        return conclude(ErrorKind::AnswerTimedOut);
    }
}

void Exchange::askProxy()
{
    m_reply->disconnect(this);
    m_reply->abort();
    std::exchange(m_reply, nullptr)->deleteLater();
    auto *question = new NtlmQuestion(m_proxy->proxy(), m_request.url, this);
    connect(question, &NtlmQuestion::answered, this, [this](bool wantsLogin) {
        conclude(wantsLogin ? ErrorKind::ProxyNeedsLogin : ErrorKind::ConnectTimedOut);
    });
}

void Exchange::conclude(std::optional<ErrorKind> cause)
{
    if (m_stage == Stage::Done)
        return;
    m_stage = Stage::Done;
    m_watchdog.stop();
    m_deadline.stop();
    m_answer.broken = cause;
    if (cause == ErrorKind::ProxyNeedsLogin)
        Q_EMIT proxyAsked(m_proxy->tried());
    Result<HttpAnswer> result = m_answer;
    if (m_answer.status == 0)
        result = fail(withoutAnswer(cause));
    if (m_reply) {
        m_reply->disconnect(this);
        // At once where no verdict was seen: not one more byte of the body may leave after we said so.
        if (m_answer.status == 0)
            m_reply->abort();
        std::exchange(m_reply, nullptr)->deleteLater();
    }
    log(result);
    m_reader(result);
    Q_EMIT finished();
}

/// The path alone: a query has words of tickets in it.
void Exchange::log(const Result<HttpAnswer> &result) const
{
    QString end = QString::number(m_answer.status);
    if (!result)
        end = QString(nameOf(result.error().kind)) + ", "_L1 + nameOf(result.error().outcome);
    else if (m_answer.broken)
        end += ", "_L1 + nameOf(*m_answer.broken);
    qCInfo(apiLog, "%s %s: %s, %lld ms", m_request.makeBody ? "POST" : "GET",
           qPrintable(m_request.url.path(QUrl::FullyEncoded)), qPrintable(end),
           m_begun.isValid() ? static_cast<long long>(m_begun.elapsed()) : 0);
}

Error Exchange::withoutAnswer(std::optional<ErrorKind> cause) const
{
    if (m_body && m_body->failure())
        return *m_body->failure();
    Error error{.kind = cause.value_or(ErrorKind::ConnectionLost), .subject = m_request.url.host()};
    if (error.kind == ErrorKind::ProxyNeedsLogin) {
        error.subject = m_proxy->tried().proxy;
        if (m_request.url.scheme() == QLatin1StringView("http"))
            return error; // it may have had the whole request, and passed on nothing of it
    }
    const bool handedOut = m_body && m_body->isHandedOut();
    error.outcome = handedOut ? Outcome::Unknown : Outcome::NotSent;
    if (error.kind == ErrorKind::ConnectionLost && m_body && m_body->isBegun() && !handedOut)
        error.kind = ErrorKind::CutUpload;
    if (!m_tlsErrors.isEmpty())
        error.detail = textOfTlsErrors(m_tlsErrors);
    else if (m_reply && m_reply->error() != QNetworkReply::NoError)
        error.detail = m_reply->errorString();
    return error;
}
