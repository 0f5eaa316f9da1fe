// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/connectiontest.h"
#include "ui/fittingdialog.h"

#include <array>

class PlainLabel;
class QGridLayout;
class QPushButton;

/// Tests the way to a help desk, and shows each stage as it is passed, or why it is not. Begins when it is made.
class ConnectionDialog : public FittingDialog {
    Q_OBJECT
public:
    /// `proxy`: see ProxySettings::choice.
    ConnectionDialog(ApiClient &api, const QUrl &server, const QString &proxy, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

private:
    struct Row {
        PlainLabel *picture;
        PlainLabel *words;
    };

    void addStages();
    void addFoot();
    void test();
    void showStage(const StageResult &stage);
    void conclude(const ConnectionReport &report);

    ApiClient &m_api;
    const QUrl m_server;
    const QString m_proxy;
    QPointer<ConnectionTest> m_test;
    ConnectionReport m_report;
    std::array<Row, 6> m_rows{};
    PlainLabel *m_outcome;
    QPushButton *m_again;
    QPushButton *m_copy;
};
