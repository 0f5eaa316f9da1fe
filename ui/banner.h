// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>
#include <QString>

#include <array>
#include <functional>

class PlainLabel;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QToolButton;
class QVariantAnimation;

/// The one place for messages, above the form: icon, a sentence, at most two actions, optional details, close.
/// Its text is plain text, whatever it looks like. Heard by a screen reader when it appears.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Success, Information, Warning, Error };
    Q_ENUM(Kind)

    struct Action {
        QString text; ///< also its accessible name
        std::function<void()> trigger;
    };

    explicit Banner(QWidget *parent = nullptr);

    /// Replaces what was shown. `details` unfold behind a "Details" button and can be copied.
    void display(Kind kind, const QString &text, const QList<Action> &actions = {}, const QString &details = {});
    void clear();
    QString text() const; ///< empty when nothing is shown
    QPoint menuPosition(int action) const; ///< where a menu opens that an action shows, on the screen

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int maxActions = 2;

    void layOut();
    QHBoxLayout *makeActionRow();
    void colour();
    void showActions(const QList<Action> &actions);
    void trigger(int action);
    void unfoldDetails(bool unfolded);
    void unroll(bool open);
    void followUnrolling();
    void finishUnrolling();
    void rememberFocus(QWidget *old, const QWidget *now);
    void announce(bool wasShown);

    bool m_shown = false; // it may still be closing when it is not
    Kind m_kind = Kind::Information;
    PlainLabel *m_icon;
    PlainLabel *m_text;
    QPlainTextEdit *m_details;
    std::array<QPushButton *, maxActions> m_actions{};
    QToolButton *m_toggle;
    QToolButton *m_copy;
    QToolButton *m_close;
    QList<Action> m_shownActions;
    QVariantAnimation *m_unrolling; // from closed (0) to open (1)
    QPointer<QWidget> m_focusBefore; // gets the focus back when the banner goes with it
};
