// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QString>

#include <functional>

/// The one place for messages, above the form: icon, a sentence, at most two actions, optional details, close.
/// Its text is plain text, whatever it looks like. Heard by a screen reader when it appears.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Success, Information, Warning, Error };

    struct Action {
        QString text; ///< also its accessible name
        std::function<void()> trigger;
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Replaces what was shown. `details` unfold behind a "Details" button and can be copied.
    void display(Kind kind, const QString &text, const QList<Action> &actions = {}, const QString &details = {});
    void clear();
    QString text() const; ///< empty when nothing is shown
};
