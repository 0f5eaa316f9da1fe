// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/sandboxprocess.h"

#include "tests/sandbox/database.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30'000; // milliseconds; a loaded machine is slow

QByteArray bytes(const std::string &text)
{
    return {text.data(), qsizetype(text.size())};
}

SandboxTicket toQt(const sandbox::Ticket &ticket)
{
    SandboxTicket result;
    result.id = ticket.id;
    result.created = QDateTime::fromMSecsSinceEpoch(ticket.created).toUTC();
    result.userId = bytes(ticket.userId);
    result.idempotencyKey = bytes(ticket.idempotencyKey);
    for (const auto &[name, value] : ticket.fields)
        result.fields.insert(bytes(name), bytes(value));
    for (const sandbox::Upload &upload : ticket.uploads) {
        result.files.append({bytes(upload.name), bytes(upload.contentType), upload.size, bytes(upload.sha256),
                             QString::fromStdString(upload.path)});
    }
    return result;
}

} // namespace

SandboxProcess::SandboxProcess(const QStringList &options) : m_options(options)
{
    if (!m_folder.isValid())
        qFatal("no folder for the sandbox: %s", qPrintable(m_folder.errorString()));
    start(0);
}

SandboxProcess::~SandboxProcess()
{
    stop();
}

QUrl SandboxProcess::url() const
{
    return m_url;
}

QString SandboxProcess::caFile() const
{
    return m_caFile;
}

QString SandboxProcess::dataFolder() const
{
    return m_folder.path();
}

qint64 SandboxProcess::processId() const
{
    return m_process.processId();
}

QList<SandboxTicket> SandboxProcess::tickets() const
{
    sandbox::Database database(m_folder.filePath(u"tickets.sqlite"_s).toStdString());
    QList<SandboxTicket> all;
    for (const sandbox::Ticket &ticket : database.tickets())
        all.append(toQt(ticket));
    return all;
}

void SandboxProcess::expireTokens()
{
    sandbox::Database(m_folder.filePath(u"tickets.sqlite"_s).toStdString()).changeTokenKey();
}

void SandboxProcess::start(int port)
{
    // Quiet, as nobody empties the pipe while a test computes; and it ends with its input, so that it never outlives a
    // test that crashes.
    const QStringList arguments = {u"--data"_s,           m_folder.path(), u"--port"_s,
                                   QString::number(port), u"--quiet"_s,    u"--stop-at-end-of-input"_s};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(TIKTING_SANDBOX), arguments + m_options);
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patience))
            qFatal("the sandbox did not start: %s", qPrintable(m_process.errorString()));
    }
    const QJsonObject announced = QJsonDocument::fromJson(m_process.readLine()).object();
    m_url = QUrl(announced.value("url"_L1).toString());
    m_caFile = announced.value("ca"_L1).toString();
}

void SandboxProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
}

void SandboxProcess::restart()
{
    stop();
    start(m_url.port());
}
