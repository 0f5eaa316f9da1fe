// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class FieldMessage;
class QHBoxLayout;

/// One control of a form: its label above it, and under it what is wrong with it.
/// The label is the control's buddy; what is wrong is also the control's accessible description.
class FormField : public QWidget {
    Q_OBJECT
public:
    enum class Need { Required, Optional };

    /// `label` carries the mnemonic; `name` is the accessible name. A required field is marked with an asterisk.
    FormField(const QString &label, const QString &name, Need need, QWidget *control, QWidget *parent = nullptr);

    QWidget *control() const { return m_control; } ///< what gets the focus: a composite's focus proxy
    void addBesideLabel(QWidget *widget); ///< at the trailing edge of the label's line

    QString error() const;
    void setError(const QString &text); ///< plain text; empty: nothing is wrong

private:
    QWidget *m_control;
    QHBoxLayout *m_head;
    FieldMessage *m_message;
};
