// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/job/error.h"
#include "ui/fittingdialog.h"

#include <QPointer>

class ApiClient;
class Banner;
class Job;
class QPushButton;
class Session;
class Settings;
class SignInForm;

/// Asks for server, user, password and domain, and signs in; ends as accepted when signed in.
/// Errors stay inside it; one request a press, never repeated by itself. The password is wiped after use.
class SignInDialog : public FittingDialog {
    Q_OBJECT
public:
    /// `reason` is a sentence shown on top, e.g. that the session has ended; may be empty.
    SignInDialog(ApiClient &api, Session &session, Settings &settings, const QString &reason = {},
                 QWidget *parent = nullptr);
    ~SignInDialog() override;

    void verifyServer(); ///< whether it can be reached by now, where it could not

    void done(int result) override;
    void reject() override; ///< while busy it only calls off the request

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    enum class Step { Asking, Verifying, SigningIn };
    enum class Told { Nothing, Reason, Gap, ServerTrouble, Refusal };

    void layOut();
    void setStep(Step step);
    void submit();
    void signIn();
    void serverAnswered();
    void serverFailed(const Error &error);
    void signInFailed(const Error &error, const QString &who);
    void tell(Told what, const QString &text, const QString &details = {});
    void stop();

    Session &m_session;
    Step m_step = Step::Asking;
    Told m_told = Told::Nothing; // by the banner
    QPointer<Job> m_job;
    QString m_refused; // whom the server turned away last,
    int m_refusals = 0; // and how often in a row

    Banner *m_banner;
    SignInForm *m_form;
    QPushButton *m_signIn;
};
