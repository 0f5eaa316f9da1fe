// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/ticketrefusal.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

bool says(const QString &text, const QString &pattern)
{
    return text.contains(QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption));
}

bool speaksOfPermission(const QString &text)
{
    return says(text, u"permission|tickets\\.create|\\bclaim|privilege|not (allowed|authori[sz]ed|permitted)"_s);
}

bool speaksOfMissing(const QString &text)
{
    return says(text, u"required|missing|(can|must|should) ?not be (empty|null|blank)|is (empty|null)|provide"_s);
}

bool speaksOfUnknown(const QString &text)
{
    return says(text,
                u"invalid|not (a )?valid|unknown|not (be )?found|not exist|n't exist|not match|n't match|no (such )?"
                "(user|site|department)|wrong"_s)
        && !speaksOfMissing(text);
}

/// Whether the server refuses the value of one of `fields`, which its free text calls as in `words`.
bool refuses(const Error &error, std::initializer_list<Field> fields, const QString &words)
{
    const bool inField = std::ranges::any_of(fields, [&error](Field field) {
        const QStringList sentences = error.fieldErrors.value(field);
        return std::ranges::any_of(sentences, speaksOfUnknown);
    });
    return inField || (says(error.serverText, words) && speaksOfUnknown(error.serverText));
}

void spreadToFields(Error *error)
{
    // The one field that is always there: a text with it in is the general list of what is required.
    if (!speaksOfMissing(error->serverText) || says(error->serverText, u"\\bTicketType\\b"_s))
        return;
    constexpr std::array required{Field::Title, Field::Description, Field::Requester,
                                  Field::Site,  Field::Department,  Field::Status};
    for (const Field field : required) {
        if (says(error->serverText, u"\\b%1\\b"_s.arg(QLatin1StringView(wireName(field)))))
            error->fieldErrors[field].append(error->serverText);
    }
    if (!error->fieldErrors.isEmpty())
        error->serverText.clear();
}

} // namespace

Error classifyTicketRefusal(Error error)
{
    const bool isBadRequest = error.kind == ErrorKind::BadRequest;
    if (!isBadRequest && error.kind != ErrorKind::Forbidden)
        return error;
    if (speaksOfPermission(error.serverText))
        error.kind = ErrorKind::NoCreatePermission;
    else if (isBadRequest && refuses(error, {Field::Requester}, u"creator|requester|\\buser"_s))
        error.kind = ErrorKind::UnknownRequester;
    else if (isBadRequest && refuses(error, {Field::Site, Field::Department}, u"\\bsite|department"_s))
        error.kind = ErrorKind::InvalidPlace;
    else if (isBadRequest && error.fieldErrors.isEmpty())
        spreadToFields(&error);
    return error;
}
