// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/signindialog.h"

#include "app/session/session.h"
#include "app/settings/settings.h"
#include "ui/banner.h"
#include "ui/explain.h"
#include "ui/serverfield.h"
#include "ui/signinform.h"

#include <QCloseEvent>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int refusalsToWarn = 3; // fewer than any lock-out we know of allows

// The server is a wrong one, or out of reach: a password would be lost on it. Anything else it may answer to a
// request without a token does not keep it from signing people in.
bool isWrongServer(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
    case ErrorKind::NotJson:
    case ErrorKind::Redirected:
        return true;
    default:
        return error.httpStatus == 0;
    }
}

QString idleText()
{
    return SignInDialog::tr("&Sign in");
}

QString busyText()
{
    return SignInDialog::tr("Signing in…");
}

} // namespace

SignInDialog::SignInDialog(ApiClient &api, Session &session, Settings &settings, const QString &reason, QWidget *parent)
    : FittingDialog(parent)
    , m_session(session)
    , m_banner(new Banner)
    , m_form(new SignInForm(api, settings, session.account()))
    , m_signIn(new QPushButton(idleText(), this))
{
    setWindowTitle(tr("Sign in"));
    layOut();

    const ServerField *server = m_form->server();
    connect(server, &ServerField::misread, this,
            [this](AddressProblem problem) { tell(Told::ServerTrouble, explain(problem)); });
    connect(server, &ServerField::verified, this, &SignInDialog::serverAnswered);
    connect(server, &ServerField::unreachable, this, &SignInDialog::serverFailed);

    if (!reason.isEmpty())
        tell(Told::Reason, reason);
    const auto gap = m_form->firstGap();
    (gap ? gap->field : m_signIn)->setFocus();
}

SignInDialog::~SignInDialog()
{
    // It loses the focus while it is deleted, and would speak of its address to what is no dialog any more.
    QObject::disconnect(m_form->server(), nullptr, this, nullptr);
    delete m_job;
}

void SignInDialog::verifyServer()
{
    if (m_told == Told::ServerTrouble)
        m_form->server()->verify();
}

void SignInDialog::done(int result)
{
    stop();
    m_form->wipePassword();
    QDialog::done(result);
}

void SignInDialog::reject()
{
    switch (m_step) {
    case Step::Asking:
        QDialog::reject();
        break;
    case Step::Verifying:
        stop();
        m_form->passwordField()->setFocus();
        break;
    case Step::SigningIn:
        m_job->cancel();
        break;
    }
}

void SignInDialog::closeEvent(QCloseEvent *event)
{
    stop(); // closing the window, unlike Cancel, always closes it
    QDialog::closeEvent(event);
}

void SignInDialog::layOut()
{
    page()->addWidget(m_banner);
    page()->addWidget(m_form);

    auto *foot = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    foot->addButton(m_signIn, QDialogButtonBox::AcceptRole);
    m_signIn->setDefault(true);
    m_signIn->setText(busyText());
    m_signIn->setMinimumWidth(m_signIn->sizeHint().width()); // neither text moves Cancel
    m_signIn->setText(idleText());
    connect(foot, &QDialogButtonBox::accepted, this, &SignInDialog::submit);
    connect(foot, &QDialogButtonBox::rejected, this, &SignInDialog::reject);
    setFoot(foot);
}

void SignInDialog::setStep(Step step)
{
    m_step = step;
    const bool busy = step != Step::Asking;
    if (busy)
        setFocus(); // else it moves on to Cancel, which the next press of Return or Space would hit
    m_form->setEnabled(!busy);
    m_signIn->setEnabled(!busy);
    m_signIn->setText(busy ? busyText() : idleText());
}

void SignInDialog::submit()
{
    if (m_step != Step::Asking)
        return;
    if (const auto gap = m_form->firstGap()) {
        gap->field->setFocus();
        // The password that was refused is gone: asking for it would hide why.
        if (m_told != Told::Refusal || gap->field != m_form->passwordField())
            tell(Told::Gap, gap->request);
        return;
    }
    tell(Told::Nothing, {});
    setStep(Step::Verifying);
    m_form->server()->verify();
}

void SignInDialog::serverAnswered()
{
    if (m_step == Step::Verifying)
        signIn();
    else if (m_told == Told::ServerTrouble)
        tell(Told::Nothing, {});
}

void SignInDialog::serverFailed(const Error &error)
{
    const bool wrong = isWrongServer(error);
    const bool pressed = m_step == Step::Verifying;
    if (pressed && !wrong) {
        signIn();
        return;
    }
    if (wrong) {
        const Explanation explanation = explain(error, Task::ProbeServer);
        tell(Told::ServerTrouble, explanation.text, explanation.details);
    }
    if (pressed) {
        setStep(Step::Asking);
        m_form->server()->setFocus();
    }
}

void SignInDialog::signIn()
{
    setStep(Step::SigningIn);
    const Credentials credentials = m_form->credentials();
    const QString who = endpoint(credentials.server, credentials.domain + u'\\' + credentials.username).toString();
    auto *job = m_session.signIn(credentials);
    m_job = job;
    job->onFinished(this, [this, who](const Result<Account> &result) {
        m_job = nullptr;
        if (result)
            accept();
        else
            signInFailed(result.error(), who);
    });
}

void SignInDialog::signInFailed(const Error &error, const QString &who)
{
    setStep(Step::Asking);
    m_form->passwordField()->setFocus();
    // What never reached the server can be sent again without typing it again.
    if (error.outcome != Outcome::NotSent)
        m_form->wipePassword();
    if (error.kind == ErrorKind::Cancelled)
        return;

    Explanation explanation = explain(error, Task::SignIn);
    if (error.kind == ErrorKind::Unauthorized) {
        m_refusals = who == m_refused ? m_refusals + 1 : 1;
        m_refused = who;
        if (m_refusals >= refusalsToWarn) {
            explanation.text += u' '
                + tr("After %n failed attempt(s) the account is likely to be locked: wait some minutes before you try "
                     "again, or ask your administrator.",
                     nullptr, m_refusals);
        }
    }
    tell(Told::Refusal, explanation.text, explanation.details);
}

void SignInDialog::tell(Told what, const QString &text, const QString &details)
{
    m_told = what;
    if (what == Told::Nothing)
        m_banner->clear();
    else
        m_banner->display(what == Told::Reason ? Banner::Kind::Information : Banner::Kind::Error, text, {}, details);
}

void SignInDialog::stop()
{
    delete m_job;
    m_form->server()->stop();
    if (m_step != Step::Asking)
        setStep(Step::Asking);
}
