// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/crashrun.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <csignal>
#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::seconds patience{60}; // for a program to end by itself

qint64 now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// "ok", or what SQLite says is wrong with a database.
QString integrityOf(const QString &path)
{
    sqlite3 *database = nullptr;
    QString verdict;
    const auto take = [](void *context, int, char **values, char **) {
        *static_cast<QString *>(context) += QString::fromUtf8(values[0]);
        return 0;
    };
    if (sqlite3_open(QFile::encodeName(path).constData(), &database) != SQLITE_OK
        || sqlite3_exec(database, "PRAGMA integrity_check; PRAGMA foreign_key_check", take, &verdict, nullptr)
            != SQLITE_OK)
        verdict = QString::fromUtf8(sqlite3_errmsg(database));
    sqlite3_close(database);
    return verdict;
}

} // namespace

CrashRun::CrashRun(const CrashPlan &plan, const QString &name, const QUrl &server, QObject *parent)
    : QObject(parent), m_plan(plan), m_name(name), m_server(server)
{
    const QDir folder(m_folder.path());
    for (const QString &part : {u"program"_s, u"home"_s, u"copy"_s})
        folder.mkdir(part);
    QFile attached(folder.filePath(u"report.log"_s));
    if (!attached.open(QIODevice::WriteOnly) || attached.write(QByteArray(20'000, 'x')) < 0)
        qFatal("%s", qPrintable(attached.errorString()));

    // Nothing of the machine's: it makes the start slower, and runs depend on each other.
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, folder.filePath(u"home"_s));
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.filePath(u"home"_s));
    environment.insert(u"LANG"_s, u"C.UTF-8"_s);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
    environment.insert(u"LSAN_OPTIONS"_s, qEnvironmentVariable("LSAN_OPTIONS"));
    m_program.setProcessEnvironment(environment);

    m_time.setSingleShot(true);
    m_time.setTimerType(Qt::PreciseTimer);
    connect(&m_time, &QTimer::timeout, this, [this] {
        m_evidence.killed = now();
        kill();
    });
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_evidence.notices << u"a program did not end"_s;
        kill();
    });
    connect(&m_program, &QProcess::readyReadStandardOutput, this, &CrashRun::readLines);
    connect(&m_program, &QProcess::finished, this, &CrashRun::programEnded);
    connect(&m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            qFatal("%s", qPrintable(m_program.errorString()));
    });
}

void CrashRun::start()
{
    startProgram(u"write"_s, m_plan.point, m_plan.torn);
}

QString CrashRun::inWords() const
{
    QString words = u"run %1, "_s.arg(m_name);
    if (m_plan.point > 0)
        words += m_plan.torn ? u"in the middle of %1"_s.arg(m_plan.point) : u"at %1"_s.arg(m_plan.point);
    if (m_plan.after)
        words += u"after %1 ms"_s.arg(m_plan.after->count());
    if (m_plan.lookPoint > 0)
        words += u", again at %1"_s.arg(m_plan.lookPoint);
    return words + u" (%1)"_s.arg(QString::fromLatin1(m_evidence.call));
}

void CrashRun::startProgram(const QString &mode, long point, bool torn)
{
    ++m_started;
    const QDir folder(QDir(m_folder.path()).canonicalPath());
    m_program.start(QStringLiteral(TIKTING_CRASH_SESSION),
                    {mode, folder.filePath(u"program"_s), folder.filePath(u"report.log"_s), m_server.toString(), m_name,
                     QString::number(point), torn ? u"torn"_s : u"whole"_s, QString::number(int(m_plan.lie))});
    m_patience.start();
}

void CrashRun::readLines()
{
    while (m_program.canReadLine()) {
        const QByteArray line = m_program.readLine();
        const bool first = m_started == 1;
        if (line.startsWith("killed ") && !first)
            continue;
        if (takeLine(m_evidence, line))
            continue;
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        const QString event = object.value("event"_L1).toString();
        if (event == "begun"_L1) {
            if (!first)
                continue;
            m_begun = now();
            if (m_plan.after)
                m_time.start(*m_plan.after);
        } else if (event == "done"_L1) {
            m_points = long(object.value("points"_L1).toInteger());
            m_duration = now() - m_begun;
        } else {
            m_evidence.notices << u"not understood: "_s + QString::fromUtf8(line);
        }
    }
}

void CrashRun::kill()
{
    if (m_program.state() == QProcess::Running)
        ::kill(pid_t(m_program.processId()), SIGKILL);
}

void CrashRun::programEnded()
{
    readLines();
    m_time.stop();
    m_patience.stop();
    m_complaints += m_program.readAllStandardError();
    const bool killed = m_program.exitStatus() == QProcess::CrashExit && m_program.exitCode() == SIGKILL;
    if (!killed && (m_program.exitStatus() != QProcess::NormalExit || m_program.exitCode() != 0))
        m_evidence.notices << u"a program ended by itself with %1"_s.arg(m_program.exitCode());
    if (m_started == 1 && !killed)
        m_evidence.killed.reset(); // the time came too late

    checkDatabases();
    if (m_started == 1) {
        startProgram(u"look"_s, m_plan.lookPoint, false);
    } else if (killed && m_started == 2 && m_plan.lookPoint > 0) {
        m_evidence.found.clear();
        m_evidence.restarted = false;
        startProgram(u"look"_s, 0, false);
    } else {
        m_folder.remove();
        Q_EMIT finished();
    }
}

/// Of copies: to open a database is to repair it, and that is the program's part.
void CrashRun::checkDatabases()
{
    const QDir copies(m_folder.filePath(u"copy"_s));
    QDirIterator files(m_folder.filePath(u"program/data/accounts"_s), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (path.contains(".damaged"_L1))
            m_evidence.notices << u"set aside: "_s + files.fileName();
        if (!path.endsWith(".db"_L1))
            continue;
        const QString copy = copies.filePath(u"%1-%2"_s.arg(m_started).arg(m_evidence.integrity.size()));
        QFile::copy(path, copy);
        QFile::copy(path + "-wal"_L1, copy + "-wal"_L1);
        m_evidence.integrity << integrityOf(copy);
    }
}
