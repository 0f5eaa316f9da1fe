// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/fieldmessage.h"

class QHBoxLayout;
class QVBoxLayout;

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

    void setNote(const QString &text); ///< under the control, and no mistake; empty: none

    /// For good: what an administrator decided is shown, and can't be changed.
    void lock();

private:
    void showNote(const QString &text, FieldMessage::Kind kind);
    void describe();

    QWidget *m_control;
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    FieldMessage *m_message;
    FieldMessage *m_note = nullptr; // made when it is needed: few fields have one
};
