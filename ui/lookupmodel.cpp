// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupmodel.h"

#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype shortList = 1000; // read in about a millisecond: not worth a thread

} // namespace

LookupModel::LookupModel(NotSet notSetRow, QObject *parent)
    : QAbstractListModel(parent), m_notSetRow(notSetRow), m_filter(std::make_shared<const LookupFilter>())
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LookupModel::complete);
}

void LookupModel::setEntries(const LookupList &entries)
{
    beginResetModel();
    m_entries = entries;
    m_filter.reset();
    m_wanted.clear();
    m_typed.clear();
    m_matches.clear();
    m_showsNotSet = m_notSetRow == NotSet::Offered && !entries.isEmpty();
    if (entries.size() <= shortList) {
        m_filter = std::make_shared<const LookupFilter>(entries);
        m_reading.setFuture({});
    }
    endResetModel();
    if (!m_filter)
        m_reading.setFuture(
            QtConcurrent::run([entries]() -> Filter { return std::make_shared<const LookupFilter>(entries); }));
}

QString LookupModel::label(int entry) const
{
    if (entry == notSet)
        return tr("Not set");
    return m_filter ? m_filter->label(entry) : m_entries.at(entry).name;
}

void LookupModel::filter(const QString &typed)
{
    m_wanted = typed.trimmed();
    if (m_filter || m_wanted.isEmpty())
        show(m_wanted);
}

void LookupModel::complete()
{
    if (m_filter)
        return;
    m_filter = m_reading.result();
    // Only now is it known which names are not unique.
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0), index(rows - 1));
    if (m_wanted != m_typed)
        show(m_wanted);
}

void LookupModel::show(const QString &typed)
{
    beginResetModel();
    m_typed = typed;
    m_matches = showsAll() ? QList<int>() : m_filter->find(typed);
    m_showsNotSet = m_notSetRow == NotSet::Offered && !m_entries.isEmpty()
        && LookupFilter::fold(label(notSet)).startsWith(LookupFilter::fold(typed));
    endResetModel();
}

std::optional<int> LookupModel::exact(const QString &typed)
{
    if (m_notSetRow == NotSet::Offered && LookupFilter::fold(typed) == LookupFilter::fold(label(notSet)))
        return notSet;
    complete();
    return m_filter->exact(typed);
}

int LookupModel::entryAt(int row) const
{
    if (row < headRows())
        return notSet;
    return showsAll() ? row - headRows() : m_matches.at(row - headRows());
}

int LookupModel::rowOf(int entry) const
{
    if (entry == notSet)
        return m_showsNotSet ? 0 : -1;
    if (showsAll())
        return entry + headRows();
    const qsizetype match = m_matches.indexOf(entry);
    return match < 0 ? -1 : int(match) + headRows();
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return headRows() + int(showsAll() ? m_entries.size() : m_matches.size());
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    return label(entryAt(index.row()));
}
