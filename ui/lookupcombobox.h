// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/lookupentry.h"

#include <QComboBox>

#include <optional>

/// A combo box over a lookup list; filters as one types, in any place of the word: prefix first, then word start, then
/// inside, without regard to case or accents, and as quick with 100,000 entries as with 4.
/// Entries of one name tell themselves apart ("Other (#17)"). An optional box has "Not set" on top.
class LookupComboBox : public QComboBox {
    Q_OBJECT
public:
    enum class Need { Required, Optional };

    /// `name` is the accessible name, in the language of the interface.
    LookupComboBox(const QString &name, Need need, QWidget *parent = nullptr);

    void setEntries(
        const LookupList &entries); ///< keeps the choice if its id stays; selects the only one of a required list
    const LookupList &entries() const;

    std::optional<qint64> currentId() const;
    void setCurrentId(std::optional<qint64> id); ///< an id that is not there leaves the box empty

Q_SIGNALS:
    void chosen(std::optional<qint64> id); ///< by the person, not by setEntries or setCurrentId
};
