// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class FormField;
class LookupComboBox;
class QLineEdit;

/// The system's proxy, none, or one by its address.
class ProxyChoice : public QWidget {
    Q_OBJECT
public:
    explicit ProxyChoice(QWidget *parent = nullptr);

    QString value() const; ///< "system", "none", or what is typed as an address
    void setValue(const QString &value);

    FormField *addressField() const; ///< hidden while the address doesn't matter

Q_SIGNALS:
    void edited();

private:
    void showAddress();

    LookupComboBox *m_box;
    QLineEdit *m_address;
    FormField *m_addressField;
};
