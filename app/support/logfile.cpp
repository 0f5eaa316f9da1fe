// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/logfile.h"

#include "app/platform/ownfiles.h"
#include "app/support/redaction.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLockFile>
#include <QLoggingCategory>
#include <QSysInfo>

#include <atomic>
#include <utility>

namespace {

Q_LOGGING_CATEGORY(logProgram, "tikting.program")

constexpr QFile::Permissions ownFile = QFile::ReadOwner | QFile::WriteOwner;

std::atomic<LogFile *> current = nullptr; // a message handler is a plain function
thread_local bool isWriting = false; // what writing a message has to say is not for the file

const char *nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "critical";
    case QtFatalMsg:
        return "fatal";
    }
    return "";
}

QByteArray lineOf(QtMsgType type, const char *category, QString message)
{
    message.replace(u'\r', QStringLiteral("\\r"));
    message.replace(u'\n', QStringLiteral("\\n"));
    const QByteArray time = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    return time + ' ' + nameOf(type) + ' ' + category + ": " + message.toUtf8() + '\n';
}

} // namespace

LogFile::LogFile(const QString &path, const LogLimits &limits) : m_path(path), m_limits(limits)
{
    m_before = qInstallMessageHandler(&LogFile::handle);
    current = this;
}

LogFile::~LogFile()
{
    if (m_isBegun)
        qCInfo(logProgram, "The program ends");
    qInstallMessageHandler(m_before);
    current = nullptr;
}

void LogFile::begin()
{
    m_isBegun = true;
    qCInfo(logProgram, "Tikting Desktop %s begins: Qt %s, %s, %s, %s", TIKTING_VERSION, qVersion(),
           qPrintable(QSysInfo::prettyProductName()), qPrintable(QSysInfo::currentCpuArchitecture()),
           qPrintable(QGuiApplication::platformName()));
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogFile *log = current;
    if (!log)
        return;
    const QString harmless = redacted(message);
    if (!std::exchange(isWriting, true)) {
        log->write(lineOf(type, context.category, harmless));
        isWriting = false;
    }
    log->m_before(type, context, harmless);
}

/// Opened anew for each line: the file may be another program's "name.log.1" by now.
void LogFile::write(const QByteArray &line)
{
    const QMutexLocker lock(&m_mutex);
    if (QFileInfo(m_path).size() >= m_limits.size)
        rotate();
    if (!makeOwnFolder(QFileInfo(m_path).path()))
        return;
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownFile))
        file.write(line);
}

/// By whichever program comes first; the others go on with the file that is there.
void LogFile::rotate() const
{
    QLockFile lock(m_path + QStringLiteral(".lock"));
    if (!lock.tryLock() || QFileInfo(m_path).size() < m_limits.size)
        return;
    const auto older = [this](int number) { return m_path + u'.' + QString::number(number); };
    QFile::remove(older(m_limits.older));
    for (int number = m_limits.older; number > 1; --number)
        QFile::rename(older(number - 1), older(number));
    QFile::rename(m_path, older(1));
}
