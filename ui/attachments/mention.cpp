// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/attachments/mention.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

// English counts in every language: people write to their help desk in either.
//: Beginnings of words that tell of an attachment, separated by |
constexpr const char *english =
    QT_TRANSLATE_NOOP("AttachmentMention", "attached|attachment|screenshot|screen shot|enclosed");

} // namespace

bool mentionsAttachment(QStringView text)
{
    const QString words =
        QString::fromLatin1(english) + u'|' + QCoreApplication::translate("AttachmentMention", english);
    QStringList escaped;
    const QStringList list = words.split(u'|', Qt::SkipEmptyParts);
    for (const QString &word : list)
        escaped.append(QRegularExpression::escape(word.trimmed()));
    // Asked at every key: compiled once, unless the language changes.
    static QRegularExpression mention(
        {}, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString pattern = R"(\b(?:)"_L1 + escaped.join(u'|') + ")"_L1;
    if (mention.pattern() != pattern)
        mention.setPattern(pattern);
    return mention.match(text.toString()).hasMatch();
}
