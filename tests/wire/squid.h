// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

/// A real proxy on loopback, as long as it lives. The name help.test leads to this machine for it, and for nobody else.
/// Ends the test program if it can't start.
class Squid {
public:
    enum class Login { None, Basic, Digest, Ntlm };

    static constexpr auto user = "jane";
    static constexpr auto password = "let me: out"; ///< with what separates the two on the wire

    explicit Squid(Login login = Login::None);
    ~Squid();
    Q_DISABLE_COPY_MOVE(Squid)

    QString address() const; ///< as a setting has it
    QString name() const; ///< "host:port"

    /// A line a request that it has answered: "STATUS METHOD ADDRESS".
    QStringList requests() const;

private:
    QByteArray authentication(Login login) const;
    void write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_folder;
    quint16 m_port;
    QProcess m_process;
};

/// `server`, on this machine, by the name that a Squid leads here.
QUrl behindSquid(QUrl server);
