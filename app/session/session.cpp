// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/session/session.h"

#include "app/job/errorname.h"
#include "app/session/rememberedaccount.h"
#include "app/session/signinjob.h"
#include "app/settings/settings.h"

#include <QLoggingCategory>
#include <QStringList>

#include <utility>

namespace {

Q_LOGGING_CATEGORY(logSession, "tikting.session") // never a name, a password or a token

constexpr int daysOfAToken = 7; // where it doesn't say itself (step 1 of the guide)

/// What is left of an account when it must not be remembered as a whole.
Account proposalOf(const Account &account)
{
    Account proposal;
    proposal.server = account.server;
    proposal.username = account.username;
    proposal.domain = account.domain;
    return proposal;
}

bool isOver(const QDateTime &expires)
{
    return expires.isValid() && expires <= QDateTime::currentDateTimeUtc();
}

} // namespace

Session::Session(ApiClient &api, TokenVault &vault, Settings &settings, QObject *parent)
    : QObject(parent), m_api(api), m_vault(vault), m_settings(settings), m_account(rememberedAccount(settings))
{
    if (!isAllowed(m_account, settings))
        m_account = proposedAccount(settings);
    else if (m_account.userId.isEmpty()) // it was no more than a proposal, and there may be another preset
        m_account.server = namedServer(settings).value_or(m_account.server);
}

Session::State Session::state() const
{
    return m_state;
}

Account Session::account() const
{
    return m_account;
}

QDateTime Session::expires() const
{
    return m_expires;
}

bool Session::mayCreateTickets() const
{
    return !m_claims.permissions || m_claims.permissions->contains(QStringLiteral("Tickets.Create"));
}

bool Session::staysSignedIn() const
{
    return m_staysSignedIn;
}

void Session::restore()
{
    if (m_state != State::SignedOut)
        return;
    const QStringList left = m_settings.value(Setting::TokensToDelete).toStringList();
    for (const QString &accountKey : left)
        removeToken(accountKey);

    const QDateTime expires = m_settings.value(Setting::TokenExpires).toDateTime();
    if (!expires.isValid())
        return;
    const QString keptFor = rememberedAccount(m_settings).key();
    if (keptFor != m_account.key() || !m_settings.value(Setting::AllowKeepSignedIn).toBool() || isOver(expires)) {
        dropKeptToken(keptFor);
        return;
    }
    ResultJob<QByteArray> *reading = m_vault.read(keptFor);
    reading->onFinished(this, [this](const Result<QByteArray> &result) { tokenRead(result); });
    m_reading = reading;
    m_state = State::Restoring;
    Q_EMIT stateChanged(m_state);
}

void Session::tokenRead(const Result<QByteArray> &result)
{
    m_reading.clear();
    if (result && !isOver(readClaims(*result).expires)) {
        enter(*result, m_settings.value(Setting::TokenExpires).toDateTime());
        Q_EMIT stateChanged(m_state);
        return;
    }
    if (result)
        dropKeptToken(m_account.key());
    else
        qCWarning(logSession, "No token from the keychain: %s", nameOf(result.error().kind).data());
    leave();
}

ResultJob<Account> *Session::signIn(const Credentials &credentials)
{
    const int mine = ++m_signIns;
    Credentials withoutPassword = credentials;
    withoutPassword.password.clear();
    return new SignInJob(
        authenticate(m_api, credentials),
        [this, mine, withoutPassword](const SignedIn &answer) -> Result<Account> {
            if (mine != m_signIns)
                return fail({.kind = ErrorKind::Cancelled, .outcome = Outcome::Unknown});
            return accept(answer, withoutPassword);
        },
        this);
}

Result<Account> Session::accept(const SignedIn &answer, const Credentials &credentials)
{
    delete m_reading; // of whoever was remembered until now
    const bool keep = credentials.remember && m_settings.value(Setting::AllowKeepSignedIn).toBool();
    if (const QString before = rememberedAccount(m_settings).key(); !keep || before != answer.account.key())
        dropKeptToken(before);

    m_account = answer.account;
    // A preset that was taken over stays the administrator's to change.
    if (namedServer(m_settings) != answer.account.server)
        m_settings.setValue(Setting::ServerUrl, answer.account.server);
    m_settings.setValue(Setting::Username, credentials.username);
    m_settings.setValue(Setting::KeepSignedIn, credentials.remember);
    rememberAccount(m_settings, keep ? m_account : proposalOf(m_account));

    enter(answer.token, QDateTime::currentDateTimeUtc().addDays(daysOfAToken));
    m_staysSignedIn = true;
    if (keep)
        keepToken(answer.token);
    Q_EMIT stateChanged(m_state);
    return answer.account;
}

void Session::enter(const QByteArray &token, const QDateTime &otherwiseExpires)
{
    m_api.setServer(m_account.server);
    m_api.setToken(token);
    m_claims = readClaims(token);
    m_expires = m_claims.expires.isValid() ? m_claims.expires : otherwiseExpires;
    m_state = State::SignedIn;
    qCInfo(logSession, "Signed in at %s until %s", qPrintable(m_account.server.toDisplayString()),
           qPrintable(m_expires.toUTC().toString(Qt::ISODate)));
}

void Session::leave()
{
    m_api.setToken({});
    m_claims = {};
    m_expires = {};
    if (std::exchange(m_state, State::SignedOut) == State::SignedOut)
        return;
    qCInfo(logSession, "Signed out");
    Q_EMIT stateChanged(m_state);
}

void Session::signOut()
{
    ++m_signIns;
    delete m_reading;
    dropKeptToken(m_account.key());
    m_account = proposalOf(m_account);
    rememberAccount(m_settings, m_account);
    leave();
}

void Session::expire()
{
    if (m_state != State::SignedIn)
        return;
    dropKeptToken(m_account.key());
    leave();
}

void Session::keepToken(const QByteArray &token)
{
    const QString accountKey = m_account.key();
    QStringList left = m_settings.value(Setting::TokensToDelete).toStringList();
    if (left.removeAll(accountKey) > 0)
        m_settings.setValue(Setting::TokensToDelete, left);

    // Said before it is done: what is not in the keychain, then, is only found missing.
    m_settings.setValue(Setting::TokenExpires, m_expires);
    m_vault.write(accountKey, token)->onFinished(this, [this, accountKey](const Result<Done> &result) {
        if (result || m_state != State::SignedIn || m_account.key() != accountKey)
            return;
        qCWarning(logSession, "The keychain did not take the token: %s", nameOf(result.error().kind).data());
        m_settings.setValue(Setting::TokenExpires, {});
        m_staysSignedIn = false;
        Q_EMIT keychainMissing();
    });
}

void Session::dropKeptToken(const QString &accountKey)
{
    if (!m_settings.value(Setting::TokenExpires).toDateTime().isValid())
        return;
    m_settings.setValue(Setting::TokenExpires, {});
    // The program may end before the keychain is done: the next start goes on with it.
    const QStringList left = m_settings.value(Setting::TokensToDelete).toStringList();
    m_settings.setValue(Setting::TokensToDelete, QStringList(left) << accountKey);
    removeToken(accountKey);
}

void Session::removeToken(const QString &accountKey)
{
    m_vault.remove(accountKey)->onFinished(this, [this, accountKey](const Result<Done> &result) {
        if (!result)
            return;
        QStringList left = m_settings.value(Setting::TokensToDelete).toStringList();
        left.removeAll(accountKey);
        m_settings.setValue(Setting::TokensToDelete, left.isEmpty() ? QVariant() : left);
    });
}
