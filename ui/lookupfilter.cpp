// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupfilter.h"

#include <QHash>
#include <QStringMatcher>

#include <array>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t latinEnd = 0x250;

/// Letters that Unicode does not decompose, though people without that key type them so.
QStringView plainForm(char16_t letter)
{
    switch (letter) {
    case u'ø':
        return u"o";
    case u'đ':
    case u'ð':
        return u"d";
    case u'ł':
        return u"l";
    case u'ħ':
        return u"h";
    case u'ı':
        return u"i";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ß': // toCaseFolded() folds one letter to one
        return u"ss";
    case u'þ':
        return u"th";
    default:
        return {};
    }
}

QString withoutAccents(const QString &text)
{
    // Decomposed first: what is decomposed may still have a case.
    const QString decomposed = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.isMark())
            continue;
        if (const QStringView form = plainForm(c.unicode()); !form.isEmpty())
            plain += form;
        else
            plain += c;
    }
    return plain;
}

/// The same for one letter of the Latin blocks, kept: of 100,000 names most letters are such.
const QString &withoutAccents(char16_t letter)
{
    static const auto kept = [] {
        std::array<QString, latinEnd> all;
        for (char16_t code = 0; code < latinEnd; ++code)
            all[code] = withoutAccents(QString(QChar(code)));
        return all;
    }();
    return kept[letter];
}

void appendFolded(const QString &text, QString *folded)
{
    const qsizetype start = folded->size();
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t code = c.unicode();
        if (code <= u' ' || (code >= 0x80 && c.isSpace())) {
            if (folded->size() > start && folded->back() != u' ')
                folded->append(u' ');
        } else if (code < 0x80) {
            folded->append(code >= u'A' && code <= u'Z' ? QChar(code | 0x20) : c);
        } else if (code < latinEnd) {
            folded->append(withoutAccents(code));
        } else {
            // In one piece, as surrogates belong together.
            const qsizetype first = i;
            while (i + 1 < text.size() && text.at(i + 1).unicode() >= latinEnd && !text.at(i + 1).isSpace())
                ++i;
            folded->append(withoutAccents(text.mid(first, i + 1 - first)));
        }
    }
    if (folded->size() > start && folded->back() == u' ')
        folded->chop(1);
}

} // namespace

QString LookupFilter::fold(const QString &text)
{
    QString folded;
    appendFolded(text, &folded);
    return folded;
}

LookupFilter::LookupFilter(const LookupList &entries) : m_entries(entries), m_ambiguous(findAmbiguous(entries))
{
    m_starts.reserve(entries.size() + 1);
    for (int row = 0; row < entries.size(); ++row) {
        m_starts.append(m_text.size());
        appendFolded(label(row), &m_text);
        m_text += u'\n';
    }
    m_starts.append(m_text.size());
}

std::vector<bool> LookupFilter::findAmbiguous(const LookupList &entries)
{
    QHash<QStringView, int> firstRows;
    firstRows.reserve(entries.size());
    std::vector<bool> ambiguous;
    for (int row = 0; row < entries.size(); ++row) {
        const auto first = firstRows.constFind(entries.at(row).name);
        if (first == firstRows.constEnd()) {
            firstRows.insert(entries.at(row).name, row);
            continue;
        }
        ambiguous.resize(size_t(entries.size()));
        ambiguous[size_t(*first)] = true;
        ambiguous[size_t(row)] = true;
    }
    return ambiguous;
}

/// How well a row matches `folded` that has it first at `position`.
LookupFilter::Rank LookupFilter::rank(const QString &folded, qsizetype position, int row) const
{
    if (position == m_starts.at(row))
        return Prefix;
    const QStringView text(m_text);
    const qsizetype last = m_starts.at(row + 1) - 1 - folded.size();
    for (qsizetype at = position; at <= last; ++at) {
        if (text[at] == folded.front() && !text[at - 1].isLetterOrNumber() && text.sliced(at).startsWith(folded))
            return WordStart;
    }
    return Inside;
}

QList<int> LookupFilter::find(const QString &typed) const
{
    const QString folded = fold(typed);
    if (folded.isEmpty()) {
        QList<int> all(m_entries.size());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }
    std::array<QList<int>, 3> found; // by rank
    const QStringMatcher matcher(folded);
    const auto next = [&](qsizetype from) {
        // The matcher is slow with a single character, which is what every search begins with.
        return folded.size() == 1 ? m_text.indexOf(folded.front(), from) : matcher.indexIn(m_text, from);
    };
    int row = 0;
    for (qsizetype at = next(0); at >= 0; at = next(m_starts.at(row + 1))) {
        while (m_starts.at(row + 1) <= at)
            ++row;
        found[rank(folded, at, row)].append(row);
    }
    return found[Prefix] + found[WordStart] + found[Inside];
}

std::optional<int> LookupFilter::exact(const QString &typed) const
{
    const qsizetype length = fold(typed).size();
    const QString text = typed.trimmed();
    QList<int> same;
    QList<int> alike;
    for (const int row : find(typed)) {
        if (label(row).trimmed() == text)
            same.append(row);
        if (m_starts.at(row + 1) - m_starts.at(row) - 1 == length) // all of it matches, so it is equal
            alike.append(row);
    }
    const QList<int> &best = same.isEmpty() ? alike : same;
    return length > 0 && best.size() == 1 ? std::optional(best.first()) : std::nullopt;
}

QString LookupFilter::label(int row) const
{
    const LookupEntry &entry = m_entries.at(row);
    const bool isAmbiguous = !m_ambiguous.empty() && m_ambiguous[size_t(row)];
    return isAmbiguous ? u"%1 (#%2)"_s.arg(entry.name, QString::number(entry.id)) : entry.name;
}
