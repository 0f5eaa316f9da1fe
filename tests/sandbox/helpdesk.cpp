// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/sandbox/helpdesk.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

HelpDesk::HelpDesk(const QStringList &options) : m_process(options) { }

CurlAnswer HelpDesk::signIn(const QByteArray &name, const QByteArray &password, const QByteArray &domain) const
{
    const QJsonObject body = {{u"Email"_s, QString::fromUtf8(name)},
                              {u"Password"_s, QString::fromUtf8(password)},
                              {u"RememberMe"_s, false},
                              {u"Domain"_s, QString::fromUtf8(domain)}};
    return post(u"/api/Users/authenticate"_s, QJsonDocument(body).toJson());
}

QString HelpDesk::token(const sandbox::DefaultUser &user) const
{
    return signIn(user.name, user.password, user.domain).json()[u"Token"_s].toString();
}

CurlAnswer HelpDesk::file(const QStringList &form, const QString &token) const
{
    return request(u"/api/TicketsApi/register"_s, form, token);
}

CurlAnswer HelpDesk::get(const QString &path, const QString &token) const
{
    return request(path, {}, token);
}

CurlAnswer HelpDesk::post(const QString &path, const QByteArray &json, const QString &token) const
{
    return request(
        path, {u"--header"_s, u"Content-Type: application/json"_s, u"--data-binary"_s, QString::fromUtf8(json)}, token);
}

CurlAnswer HelpDesk::request(const QString &path, const QStringList &arguments, const QString &token) const
{
    QStringList all = arguments;
    if (!m_process.caFile().isEmpty())
        all << u"--cacert"_s << m_process.caFile();
    if (!token.isEmpty())
        all << u"--header"_s << u"Authorization: Bearer "_s + token;
    return curl(all << m_process.url().toString() + path);
}

QStringList formArguments(const Form &changes)
{
    Form form = {{u"Title"_s, u"Laptop screen is broken"_s},
                 {u"Description"_s, u"The screen cracked after a fall. Needs replacement."_s},
                 {u"CreatorId"_s, QString::fromLatin1(sandbox::localUser.id)},
                 {u"SiteId"_s, u"1"_s},
                 {u"DepartmentId"_s, u"1"_s},
                 {u"TicketStatusId"_s, u"1"_s},
                 {u"TicketType"_s, u"1"_s}};
    for (auto change = changes.cbegin(); change != changes.cend(); ++change)
        form.insert(change.key(), change.value());
    QStringList arguments;
    for (auto field = form.cbegin(); field != form.cend(); ++field) {
        if (!field->isNull())
            arguments << u"--form-string"_s << field.key() + u'=' + *field;
    }
    return arguments;
}
