// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/connection/diagnosis.h"

#include "app/job/errorname.h"
#include "app/platform/terminal.h"
#include "app/session/rememberedaccount.h"
#include "app/support/programfacts.h"
#include "ui/connection/stagewords.h"
#include "ui/explain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto keychainTime = std::chrono::seconds(5);

QLatin1StringView keyOf(ConnectionStage stage)
{
    constexpr std::array keys{"dns"_L1, "tcp"_L1, "proxy"_L1, "tls"_L1, "http"_L1, "api"_L1};
    return keys.at(size_t(stage));
}

QLatin1StringView keyOf(StageResult::State state)
{
    constexpr std::array keys{"passed"_L1, "failed"_L1, "notNeeded"_L1, "notReached"_L1};
    return keys.at(size_t(state));
}

QJsonObject toJson(const StageResult &stage)
{
    QJsonObject object{{u"stage"_s, keyOf(stage.stage)}, {u"state"_s, keyOf(stage.state)}};
    if (stage.state == StageResult::State::Passed)
        object.insert(u"milliseconds"_s, qint64(stage.took.count()));
    if (!stage.detail.isEmpty())
        object.insert(u"detail"_s, stage.detail);
    if (stage.error)
        object.insert(u"error"_s, nameOf(stage.error->kind));
    return object;
}

} // namespace

Diagnosis::Diagnosis(const CommandLine &commandLine, Settings &settings)
    : m_commandLine(commandLine)
    , m_settings(settings)
    , m_api({m_settings.value(Setting::CaCertificates).toString(), {}})
    , m_proxy(m_api, m_vault, m_settings)
{
    m_api.setProxyChoice(m_settings.value(Setting::Proxy).toString());
    connect(&m_proxy, &ProxyAccess::signedIn, this, &Diagnosis::test);
    connect(&m_proxy, &ProxyAccess::asked, this, &Diagnosis::goWithoutLogin);
    QMetaObject::invokeMethod(this, &Diagnosis::begin, Qt::QueuedConnection);
}

void Diagnosis::begin()
{
    const QString typed = m_commandLine.server;
    const auto address = typed.isEmpty() ? namedServer(m_settings) : allowedAddress(typed, m_settings);
    if (!address) {
        const bool isUnset = typed.isEmpty() && address.error() == AddressProblem::Empty;
        print(nullptr, NoServer,
              isUnset ? tr("No help desk is set: name it by a policy, in the settings or with --server.")
                      : explain(address.error()));
        return;
    }
    m_server = *address;
    m_proxy.restore();
    test();
}

void Diagnosis::test()
{
    delete m_test;
    m_withoutLogin.reset();
    m_test = new ConnectionTest(m_api, m_server, m_api.proxy());
    m_test->onFinished(this, [this](const Result<ConnectionReport> &report) { conclude(*report); });
}

void Diagnosis::goWithoutLogin()
{
    m_isLoginMissing = true;
    if (const auto report = std::exchange(m_withoutLogin, std::nullopt))
        conclude(*report);
}

void Diagnosis::conclude(const ConnectionReport &report)
{
    const StageResult *failure = report.failure();
    if (failure && failure->error->kind == ErrorKind::ProxyNeedsLogin && !m_isLoginMissing) {
        m_withoutLogin = report; // the keychain may have it, or may wait for somebody to unlock it
        QTimer::singleShot(keychainTime, this, &Diagnosis::goWithoutLogin);
        return;
    }
    int code = m_settings.problems().isEmpty() ? Open : PolicyIgnored;
    if (failure)
        code = FirstStage + int(failure->stage);
    print(&report, code, sentenceFor(report));
}

void Diagnosis::print(const ConnectionReport *report, int code, const QString &sentence) const
{
    const QList<Fact> facts = withoutHome(programFacts(m_settings));
    if (m_commandLine.json) {
        QJsonObject object;
        for (const Fact &fact : facts)
            object.insert(fact.key, QJsonValue::fromVariant(fact.value));
        if (report) {
            QJsonArray stages;
            for (const StageResult &stage : report->stages)
                stages.append(toJson(stage));
            object.insert(u"tested"_s, report->server.toDisplayString());
            object.insert(u"stages"_s, stages);
        }
        object.insert(u"exitCode"_s, code);
        object.insert(u"outcome"_s, sentence);
        printLine(stdout, QString::fromUtf8(QJsonDocument(object).toJson()).trimmed());
    } else {
        printLine(stdout, plainText(facts) + u'\n' + (report ? plainText(*report).trimmed() : sentence));
    }
    QCoreApplication::exit(code);
}
