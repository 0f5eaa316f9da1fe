// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/registerticket.h"

#include "app/api/exchange.h"
#include "app/api/json.h"
#include "app/api/multipartbody.h"
#include "app/api/rejection.h"
#include "app/api/ticketrefusal.h"

#include <QRegularExpression>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largeUpload = 64 * 1024; // more than this is not sent on the chance that the token is good

/// The id at the end of a Location: digits, before a query if there is one. The rest may name an internal host.
std::optional<qint64> idOfLocation(const QByteArray &location)
{
    static const QRegularExpression pattern(u"/(\\d+)/?(?:[?#].*)?$"_s);
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(location.trimmed()));
    return match.hasMatch() ? idOf(match.captured(1)) : std::nullopt;
}

QList<MultipartBody::Field> fieldsOf(const TicketDraft &draft)
{
    QList<MultipartBody::Field> fields{{wireName(Field::Title), draft.title.trimmed().toUtf8()},
                                       {wireName(Field::Description), draft.description.toUtf8()},
                                       {wireName(Field::Requester), draft.creatorId.toUtf8()}};
    const auto append = [&fields](Field field, std::optional<qint64> id) {
        if (id)
            fields.emplace_back(wireName(field), QByteArray::number(*id));
    };
    append(Field::Site, draft.site);
    append(Field::Department, draft.department);
    append(Field::Status, draft.status);
    fields.emplace_back("TicketType", "1"); // a ticket, says the guide
    append(Field::Priority, draft.priority);
    append(Field::Category, draft.category);
    append(Field::Group, draft.group);
    append(Field::Level, draft.level);
    return fields;
}

HttpRequest checkRequest(const ApiClient &api)
{
    HttpRequest request = api.request(u"api/TicketsApi/appmetadata"_s);
    request.statusOnly = true;
    return request;
}

HttpRequest uploadRequest(const ApiClient &api, const TicketDraft &draft, const QUuid &key)
{
    HttpRequest request = api.request(u"api/TicketsApi/register"_s);
    request.idempotencyKey = key.toByteArray(QUuid::WithoutBraces);
    request.answerTimeout = api.timeouts().answer;
    request.makeBody = [fields = fieldsOf(draft), files = draft.attachments] {
        return std::make_unique<MultipartBody>(fields, wireName(Field::Attachments), files);
    };
    return request;
}

/// Files one ticket: looks first whether the token is good when there is much to send, and looks again when the server
/// cut the connection in the middle, since it can't be heard over HTTP/1.1 while a body goes out (network.md 6).
/// All of it with the server and the token of the beginning: meanwhile somebody else may have signed in.
class RegisterJob final : public ResultJob<CreatedTicket> {
public:
    RegisterJob(ApiClient &api, const TicketDraft &draft, const QUuid &key)
        : ResultJob(api.jobs()), m_api(api), m_check(checkRequest(api)), m_upload(uploadRequest(api, draft, key))
    {
        if (uploadSize(draft) > largeUpload)
            checkToken();
        else
            upload();
    }

    void cancel() override
    {
        m_isCancelled = true;
        QMetaObject::invokeMethod(m_exchange.get(), &Exchange::cancel, Qt::QueuedConnection);
    }

private:
    void checkToken()
    {
        ask([this](const Result<CreatedTicket> &checked) {
            if (m_isCancelled)
                finish(fail({.kind = ErrorKind::Cancelled}));
            else if (checked)
                upload();
            else
                finish(checked);
        });
    }

    void upload()
    {
        run(m_upload, parseRegister, [this](const Result<CreatedTicket> &result) {
            if (!result && result.error().kind == ErrorKind::CutUpload && !m_isCancelled)
                explainCut(result.error());
            else
                finish(result);
        });
    }

    void explainCut(const Error &cut)
    {
        ask([this, cut](const Result<CreatedTicket> &checked) {
            const bool signedOut = !checked && checked.error().kind == ErrorKind::Unauthorized;
            finish(signedOut ? checked : fail(cut));
        });
    }

    /// Asks for the status of an authenticated GET: a failure where it is 401 or there is none.
    template <class Next>
    void ask(Next next)
    {
        const auto parse = [](const HttpAnswer &answer) -> Result<CreatedTicket> {
            if (answer.status != 401)
                return {};
            Error error = rejection(answer);
            error.outcome = Outcome::NotSent; // of the ticket
            return fail(error);
        };
        run(m_check, parse, next);
    }

    template <class Parse, class Next>
    void run(const HttpRequest &request, Parse parse, Next next)
    {
        const auto slot = std::make_shared<Result<CreatedTicket>>(fail({}));
        m_exchange = m_api.open(request, [slot, parse](const Result<HttpAnswer> &answer) {
            *slot = answer ? parse(*answer) : fail(answer.error());
        });
        connect(m_exchange.get(), &Exchange::progress, this, &Job::progress);
        connect(m_exchange.get(), &Exchange::finished, this, [slot, next] { next(*slot); });
        m_exchange->begin();
    }

    ApiClient &m_api;
    const HttpRequest m_check;
    const HttpRequest m_upload;
    std::unique_ptr<Exchange, InNetworkThread> m_exchange;
    bool m_isCancelled = false;
};

} // namespace

Result<CreatedTicket> parseRegister(const HttpAnswer &answer)
{
    if (!answer.isSuccess())
        return fail(classifyTicketRefusal(rejection(answer)));
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    std::optional<qint64> id = idOf(valueOf(object, "id"_L1));
    if (!id)
        id = idOfLocation(answer.location);
    if (answer.status == 201 || answer.status == 204 || id)
        return CreatedTicket{id};
    if (isHtml(answer))
        return fail(answerError(ErrorKind::NotJson, answer)); // someone else's page: it never came to the API
    Error error = answerError(ErrorKind::UnexpectedStatus, answer);
    error.outcome = Outcome::Unknown; // a success that does not say of what
    return fail(error);
}

ResultJob<CreatedTicket> *registerTicket(ApiClient &api, const TicketDraft &draft, const QUuid &key)
{
    return new RegisterJob(api, draft, key);
}

qint64 uploadSize(const TicketDraft &draft)
{
    const QList<MultipartBody::Field> fields = fieldsOf(draft);
    const qint64 text = std::accumulate(fields.begin(), fields.end(), qint64(0), [](qint64 sum, const auto &field) {
        return sum + field.first.size() + field.second.size();
    });
    return std::accumulate(draft.attachments.begin(), draft.attachments.end(), text,
                           [](qint64 sum, const Attachment &file) { return sum + file.size; });
}
