// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/connection/stagewords.h"

#include "app/api/serveraddress.h"
#include "ui/explain.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ConnectionStage)
};

} // namespace

QString nameOf(ConnectionStage stage)
{
    switch (stage) {
    case ConnectionStage::Dns:
        return Texts::tr("Name look-up (DNS)");
    case ConnectionStage::Tcp:
        return Texts::tr("Connection (TCP)");
    case ConnectionStage::Proxy:
        return Texts::tr("Proxy");
    case ConnectionStage::Tls:
        return Texts::tr("Certificate (TLS)");
    case ConnectionStage::Http:
        return Texts::tr("Answer (HTTP)");
    case ConnectionStage::Api:
        return Texts::tr("Help desk (API)");
    }
    Q_UNREACHABLE();
}

QString wordsFor(const StageResult &stage)
{
    switch (stage.state) {
    case StageResult::State::Passed:
        return stage.took.count() > 0 ? Texts::tr("passed, %1 ms").arg(stage.took.count()) : Texts::tr("passed");
    case StageResult::State::Failed:
        return Texts::tr("failed");
    case StageResult::State::NotNeeded:
        return Texts::tr("not needed");
    case StageResult::State::NotReached:
        return Texts::tr("not reached");
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const ConnectionReport &report)
{
    if (const StageResult *failure = report.failure(); failure && failure->error)
        return explain(*failure->error, Task::ProbeServer).text;
    return Texts::tr("The help desk at %1 can be reached.").arg(displayAddress(report.server));
}

QString plainText(const ConnectionReport &report)
{
    QString text = Texts::tr("Connection to %1").arg(report.server.toDisplayString()) + u'\n';
    for (const StageResult &stage : report.stages) {
        text += "  %1: %2\n"_L1.arg(nameOf(stage.stage), wordsFor(stage));
        if (!stage.detail.isEmpty())
            text += "    "_L1 + QString(stage.detail).replace(u'\n', "\n    "_L1) + u'\n';
    }
    return text + sentenceFor(report) + u'\n';
}
