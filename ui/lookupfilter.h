// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/lookupentry.h"

#include <optional>
#include <vector>

/// Finds entries of one lookup list by what is typed: anywhere in the label, without regard to case, accents and the
/// number of blanks. Rows are those of the list.
/// Making one reads every name once, about a microsecond each; asking it is quick. Both from any thread.
class LookupFilter {
public:
    explicit LookupFilter(const LookupList &entries = {});

    /// All rows that match, those that begin with `typed` first, then those with a word that does, then the rest; the
    /// list's own order within each. Everything where nothing is typed.
    QList<int> find(const QString &typed) const;

    /// The one row of this very label, or else the one that differs in case and accents only.
    std::optional<int> exact(const QString &typed) const;

    /// The name; with its id where another entry has the same: "Other (#17)".
    QString label(int row) const;

    const LookupList &entries() const { return m_entries; }

    /// What is compared: "Größe" and "grosse" fold to the same.
    static QString fold(const QString &text);

private:
    enum Rank { Prefix, WordStart, Inside };

    Rank rank(const QString &folded, qsizetype position, int row) const;
    static std::vector<bool> findAmbiguous(const LookupList &entries);

    LookupList m_entries;
    std::vector<bool> m_ambiguous; // by row; empty where every name is unique
    QString m_text; // all folded labels, each ended by a line feed, so that one search runs over them all
    QList<qsizetype> m_starts; // of each row's label in m_text, and the end of the last
};
