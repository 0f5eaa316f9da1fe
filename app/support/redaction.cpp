// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/support/redaction.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

QString redacted(const QString &message)
{
    static const QRegularExpression header(u"\\b(Bearer|Basic)\\s+[^\\s\"']+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(u"\\beyJ[\\w-]{5,}(\\.[\\w-]*)*"_s);
    static const QRegularExpression userInfo(u"://[^\\s/?#\"]*@"_s);
    // To the end, as Qt shows addresses with their blanks decoded.
    static const QRegularExpression query(u"(/[^\\s?#\"]*)[?#][^\"]*"_s);
    return QString(message)
        .replace(header, u"\\1 ***"_s)
        .replace(jwt, u"***"_s)
        .replace(userInfo, u"://***@"_s)
        .replace(query, u"\\1?***"_s);
}
