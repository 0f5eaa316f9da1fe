// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

/// Steps that are done one after the other, each as soon as it can be, with the event loop running between them as it
/// does between two keys of a person. Ends in finished().
class Script : public QObject {
    Q_OBJECT
public:
    explicit Script(QObject *parent = nullptr);

    void add(const std::function<void()> &act);
    void await(const std::function<bool()> &isSo);
    void start();

Q_SIGNALS:
    void finished();

private:
    void goOn();

    QList<std::function<bool()>> m_steps; // false: not yet
    qsizetype m_next = 0;
    QTimer m_pace;
};
