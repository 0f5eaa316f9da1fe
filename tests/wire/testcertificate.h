// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QTemporaryDir>

/// A self-signed certificate for 127.0.0.1, made by the openssl program: for a FaultyServer that speaks TLS, and as the
/// authority for the client that is to trust it.
class TestCertificate {
public:
    TestCertificate();

    QSslConfiguration serverConfiguration() const;
    QString certificateFile() const; ///< PEM; NetworkOptions::caCertificates
    QString keyFile() const; ///< PEM

private:
    QTemporaryDir m_folder;
};
