// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/lookupfilter.h"

#include <QAbstractListModel>
#include <QFutureWatcher>

#include <memory>

/// What a LookupComboBox offers: the entries that match what is typed, best first, under "Not set" if that may be
/// chosen. A long list is read for searching in another thread; until that is done it can be seen, but a filter waits.
class LookupModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class NotSet { Offered, Missing };

    /// Stands for "Not set" where a row of entries() is meant.
    static constexpr int notSet = -1;

    explicit LookupModel(NotSet notSetRow, QObject *parent = nullptr);

    void setEntries(const LookupList &entries); ///< and shows them all
    const LookupList &entries() const { return m_entries; }
    QString label(int entry) const; ///< of a row of entries() or notSet

    /// Shows what matches; as soon as it is known, or at once after complete(). Ends in modelReset.
    void filter(const QString &typed);
    void complete();

    /// The one entry of this name, see LookupFilter; or notSet. May have to wait for the list to be read.
    std::optional<int> exact(const QString &typed);

    int entryAt(int row) const;
    int rowOf(int entry) const; ///< -1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    using Filter = std::shared_ptr<const LookupFilter>;

    void take(const Filter &filter);
    void show(const QString &typed);
    int headRows() const { return m_showsNotSet ? 1 : 0; }
    bool showsAll() const { return m_typed.isEmpty(); }

    const NotSet m_notSetRow;
    LookupList m_entries;
    Filter m_filter; // null until the list has been read
    QFutureWatcher<Filter> m_reading;
    QString m_wanted; // what is to be filtered by
    QString m_typed; // what is filtered by
    QList<int> m_matches; // rows of m_entries; unused while everything is shown
    bool m_showsNotSet = false;
};
