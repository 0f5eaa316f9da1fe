// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/singleinstance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStandardPaths>

namespace {

Q_LOGGING_CATEGORY(logInstance, "tikting.singleinstance")

constexpr qint64 maxMessage = 1 << 20; // bytes
constexpr char acknowledgement = '!';

/// One for each user and each desktop session of theirs: a window should come up on the screen one sits at.
QString sessionName()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir::homePath().toUtf8());
    for (const char *variable : {"WAYLAND_DISPLAY", "DISPLAY", "SESSIONNAME"})
        hash.addData(qgetenv(variable) + '\n');
    return QStringLiteral("tikting-desktop-") + QString::fromLatin1(hash.result().toHex().first(16));
}

QString runtimePath(const QString &name)
{
#ifdef Q_OS_WIN
    return QDir::temp().filePath(name); // Qt's runtime folder is the person's own one there
#else
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#endif
}

QString addressOf(const QString &name)
{
#ifdef Q_OS_WIN
    return name; // of a pipe
#else
    return runtimePath(name); // QLocalServer's own choice is the folder for everybody's temporary files
#endif
}

/// One line of JSON.
QByteArray pack(const QStringList &arguments, const QString &workingFolder)
{
    const QJsonObject message{{QStringLiteral("arguments"), QJsonArray::fromStringList(arguments)},
                              {QStringLiteral("workingFolder"), workingFolder}};
    return QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

SingleInstance::SingleInstance(QObject *parent, std::chrono::milliseconds patience)
    : QObject(parent), m_patience(patience), m_address(addressOf(sessionName()))
{
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::handOver(const QStringList &arguments, const QString &workingFolder)
{
    const QByteArray message = pack(arguments, workingFolder);
    Other other = ask(message);
    if (other == Other::None) {
        // Two programs started at once find nobody; only one of them may clear a crashed one's socket and listen.
        QLockFile lock(runtimePath(sessionName() + QStringLiteral(".lock")));
        if (!lock.tryLock(m_patience))
            qCWarning(logInstance, "Can't lock %s", qPrintable(lock.fileName()));
        other = ask(message);
        if (other == Other::None)
            listen();
    }
    if (other == Other::Hangs)
        m_errorString = tr("Tikting Desktop is running already and does not answer. End it, then start it again.");
    return other != Other::None;
}

QString SingleInstance::errorString() const
{
    return m_errorString;
}

SingleInstance::Other SingleInstance::ask(const QByteArray &message) const
{
    const QDeadlineTimer deadline(m_patience);
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(int(deadline.remainingTime()))) {
        const bool nobody = socket.error() == QLocalSocket::ServerNotFoundError
            || socket.error() == QLocalSocket::ConnectionRefusedError; // the socket of a crashed one
        return nobody ? Other::None : Other::Hangs;
    }
    socket.write(message);
    while (socket.bytesAvailable() == 0) {
        if (!socket.waitForReadyRead(int(deadline.remainingTime())))
            return Other::Hangs;
    }
    char answer = 0;
    return socket.getChar(&answer) && answer == acknowledgement ? Other::TookIt : Other::Hangs;
}

void SingleInstance::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::accept);
    QLocalServer::removeServer(m_address);
    if (!m_server->listen(m_address)) // a second window is the worst that comes of it
        qCWarning(logInstance, "Can't listen at %s: %s", qPrintable(m_address), qPrintable(m_server->errorString()));
}

void SingleInstance::accept()
{
    while (QLocalSocket *connection = m_server->nextPendingConnection()) {
        connect(connection, &QLocalSocket::disconnected, connection, &QObject::deleteLater);
        connect(connection, &QLocalSocket::readyRead, this, [this, connection] { receive(connection); });
        receive(connection); // what came with the connection isn't signalled again
    }
}

void SingleInstance::receive(QLocalSocket *connection)
{
    if (!connection->canReadLine()) {
        if (connection->bytesAvailable() > maxMessage)
            connection->abort();
        return;
    }
    const QJsonObject message = QJsonDocument::fromJson(connection->readLine(maxMessage)).object();
    if (message.isEmpty()) {
        connection->abort();
        return;
    }
    connection->putChar(acknowledgement);
    connection->flush();
    connection->disconnectFromServer();
    Q_EMIT argumentsReceived(message.value(QStringLiteral("arguments")).toVariant().toStringList(),
                             message.value(QStringLiteral("workingFolder")).toString());
}
