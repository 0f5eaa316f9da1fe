// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class PlainLabel;

/// A sentence under a field, with an icon; takes no room while it says nothing.
class FieldMessage : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Error, Warning, Information, Locked };

    explicit FieldMessage(Kind kind, QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text); ///< plain text; empty hides the message

protected:
    void changeEvent(QEvent *event) override;

private:
    void showIcon();

    Kind m_kind;
    PlainLabel *m_icon;
    PlainLabel *m_text;
};
