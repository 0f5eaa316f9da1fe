// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/api/serveraddress.h"
#include "app/job/error.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

class ApiClient;
class Job;
class PlainLabel;
class QLineEdit;

/// Where to sign in: takes whatever is pasted and shows underneath what was understood. Asks each new address once,
/// without credentials, whether a help desk answers there: when the field is left, or by verify().
class ServerField : public QWidget {
    Q_OBJECT
public:
    ServerField(ApiClient &api, bool allowPlainHttp, QWidget *parent = nullptr);
    ~ServerField() override;

    void setText(const QString &text);
    bool isEmpty() const;
    tl::expected<QUrl, AddressProblem> address() const;

    /// Ends in misread, verified or unreachable; before it returns where the answer is known.
    void verify();
    void stop(); ///< no signal comes of a request under way

Q_SIGNALS:
    void misread(AddressProblem problem);
    void verified(const QUrl &address);
    void unreachable(const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void change();
    void leave();
    void showUnderstood();

    ApiClient &m_api;
    const bool m_allowPlainHttp;
    QLineEdit *m_edit;
    PlainLabel *m_understood;
    QUrl m_verified;
    QUrl m_asked; // by m_probe, which may have ended
    QPointer<Job> m_probe;
};
