// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSslConfiguration>
#include <QString>

#include <optional>

/// How https is spoken: TLS 1.2 and up, the system's authorities and those of one more file, and no way around a
/// certificate error. Made once, when the first https request needs it: reading authorities takes time.
/// Used in the network thread only.
class TlsSettings {
public:
    /// `caCertificates` is a PEM file; empty for none.
    explicit TlsSettings(const QString &caCertificates);

    const QSslConfiguration &configuration();

private:
    const QString m_caCertificates;
    std::optional<QSslConfiguration> m_configuration;
};
