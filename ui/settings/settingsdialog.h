// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"
#include "ui/fittingdialog.h"

#include <tl/expected.hpp>

#include <functional>

class ApiClient;
class FormField;
class LookupComboBox;
class ProxyChoice;
class QLineEdit;
class QSpinBox;

/// The few settings that people have. What an administrator decided is shown, and can't be changed.
/// OK keeps all of it or, while something is wrong, says so at its field and keeps none; Cancel changes nothing.
class SettingsDialog : public FittingDialog {
    Q_OBJECT
public:
    SettingsDialog(ApiClient &api, Settings &settings, QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void changed(Setting setting); ///< is kept already

private:
    /// A value to keep, an empty text for none; or what is wrong with what is typed, as a sentence.
    using Typed = tl::expected<QVariant, QString>;

    struct Row {
        Setting setting;
        FormField *field; // says what is wrong
        std::function<Typed()> typed;
    };

    void addServer();
    void addLanguage();
    void addHistory();
    void addProxy();
    void addTicketPage();
    void add(Setting setting, FormField *field, std::function<Typed()> typed, FormField *wrong = nullptr);
    bool showProblems();
    void clearMended();
    void testConnection();

    ApiClient &m_api;
    Settings &m_settings;
    QLineEdit *m_server;
    FormField *m_serverField = nullptr;
    LookupComboBox *m_language;
    ProxyChoice *m_proxy;
    QLineEdit *m_page;
    QSpinBox *m_days;
    QList<Row> m_rows; // without what is locked
};
