// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QTemporaryDir>

/// One element as an assistive tool sees it.
struct AccessibleElement {
    QString role; ///< AT-SPI's name of it, e.g. "push button"
    QString name;
    QString text; ///< of the text interface
    bool focusable = false;
};

/// A program of its own on a private D-Bus session, seen and worked through AT-SPI alone: atspi_driver.py is the hands.
/// Its home is a folder of its own; it ends with the driver. Every call waits; one that fails says why by qWarning.
class AtspiDriver {
public:
    AtspiDriver(const QString &program, const QStringList &arguments);
    ~AtspiDriver();

    bool type(const QString &name, const QString &text);
    int press(const QString &name, int times = 1); ///< how many of them were taken
    bool waitFor(const QString &beginning); ///< until something shows whose name or text begins so
    bool waitForGone(const QString &beginning);
    QList<AccessibleElement> elements(); ///< that show, from the outside in

private:
    QJsonValue ask(const QJsonObject &request);

    QTemporaryDir m_home;
    QProcess m_driver;
};
