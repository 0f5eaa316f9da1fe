// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/tlssettings.h"

#include "app/api/logging.h"

TlsSettings::TlsSettings(const QString &caCertificates) : m_caCertificates(caCertificates) { }

const QSslConfiguration &TlsSettings::configuration()
{
    if (!m_configuration) {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
        // By path: given a list of certificates instead, Qt drops the system's (network.md 9).
        if (!m_caCertificates.isEmpty() && !configuration.addCaCertificates(m_caCertificates))
            qCWarning(apiLog) << "No certificates could be read from the file of additional authorities";
        m_configuration = configuration;
    }
    return *m_configuration;
}
