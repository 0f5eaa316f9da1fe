// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/api/errorbody.h"

#include "app/api/json.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000; // more is no sentence but a stack trace

QString cleaned(const QString &text)
{
    QString clean = text.trimmed();
    for (QChar &c : clean) {
        if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return clean.size() > longestText ? clean.left(longestText).trimmed() + u'…' : clean;
}

/// The sentences in a value that is a string, an object that has one, or a list of such.
QStringList sentencesOf(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = cleaned(value.toString());
        return text.isEmpty() ? QStringList() : QStringList(text);
    }
    QStringList sentences;
    if (value.isArray()) {
        const QJsonArray values = value.toArray();
        for (const QJsonValue &each : values)
            sentences += sentencesOf(each);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QLatin1StringView key :
             {"message"_L1, "errorMessage"_L1, "error"_L1, "detail"_L1, "description"_L1}) {
            const QJsonValue found = valueOf(object, key);
            if (found.isString())
                return sentencesOf(found);
        }
    }
    return sentences;
}

void readFields(const QJsonObject &fields, ErrorBody *body, QStringList *others)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const QStringList sentences = sentencesOf(it.value());
        if (sentences.isEmpty())
            continue;
        if (const std::optional<Field> field = fieldOfWireName(it.key()))
            body->fieldErrors[*field] += sentences;
        else
            *others += sentences;
    }
}

ErrorBody readObject(const QJsonObject &object)
{
    ErrorBody body;
    QStringList sentences = sentencesOf(object);
    const QJsonValue error = valueOf(object, "error"_L1);
    if (sentences.isEmpty() && error.isObject())
        sentences = sentencesOf(error);
    const QJsonValue errors = valueOf(object, "errors"_L1);
    if (errors.isObject())
        readFields(errors.toObject(), &body, &sentences);
    else
        sentences += sentencesOf(errors);
    const QString title = valueOf(object, "title"_L1).toString();
    if (sentences.isEmpty() && body.fieldErrors.isEmpty() && !title.isEmpty())
        sentences.append(cleaned(title)); // it names the class of problem only, so anything else comes first
    if (sentences.isEmpty() && body.fieldErrors.isEmpty())
        readFields(object, &body, &sentences);
    body.text = sentences.join(u'\n');
    return body;
}

} // namespace

ErrorBody parseErrorBody(const HttpAnswer &answer)
{
    if (isHtml(answer))
        return {};
    QByteArray bytes = answer.body.trimmed();
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    // In an array, since QJsonDocument takes no bare string.
    const QJsonArray wrapped = QJsonDocument::fromJson('[' + bytes + ']').array();
    if (wrapped.size() != 1)
        return {cleaned(QString::fromUtf8(bytes)), {}};
    const QJsonValue value = wrapped.first();
    if (value.isObject())
        return readObject(value.toObject());
    return {sentencesOf(value).join(u'\n'), {}};
}
