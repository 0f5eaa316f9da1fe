// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/wire/matrix/table.h"

#include <QFile>

#include <algorithm>

namespace {

constexpr const char *tableStart = "|---|---|---|---|---|\n";

QByteArray nameOf(TicketState state)
{
    switch (state) {
    case TicketState::Waiting:
        return "Waiting";
    case TicketState::Unknown:
        return "Unknown";
    case TicketState::Sent:
        return "Sent";
    case TicketState::Refused:
        return "Refused";
    case TicketState::Draft:
    case TicketState::Sending:
        break;
    }
    return "in no state to end in";
}

QByteArrayList cellsOfLine(const QByteArray &line)
{
    QByteArrayList cells = line.split('|').mid(1);
    cells.removeLast();
    for (QByteArray &cell : cells)
        cell = cell.trimmed();
    return cells;
}

} // namespace

QByteArrayList cellsOf(const Verdict &verdict)
{
    QByteArrayList cells{nameOf(verdict.end.state), QByteArray::number(verdict.end.copies)};
    if (verdict.mended) {
        cells[0] += ", then " + nameOf(verdict.mended->state);
        cells[1] += ", then " + QByteArray::number(verdict.mended->copies);
    }
    return cells;
}

FaultTable::FaultTable(const QString &file) : m_file(file)
{
    QFile text(m_file);
    if (!text.open(QIODevice::ReadOnly))
        qFatal("no table at %s", qPrintable(m_file));
    m_behind = text.readAll();
    const qsizetype start = m_behind.indexOf(tableStart) + qsizetype(qstrlen(tableStart));
    m_before = m_behind.left(start);
    m_behind.remove(0, start);
    while (m_behind.startsWith('|')) {
        const qsizetype end = m_behind.indexOf('\n') + 1;
        m_rows.append(cellsOfLine(m_behind.left(end)));
        m_behind.remove(0, end);
    }
}

const QList<QByteArrayList> &FaultTable::rows() const
{
    return m_rows;
}

QByteArrayList FaultTable::row(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_rows, name, [](const QByteArrayList &row) { return row.value(0); });
    return found == m_rows.cend() ? QByteArrayList() : *found;
}

void FaultTable::write(const QList<QByteArrayList> &rows)
{
    m_rows = rows;
    QByteArray lines;
    for (const QByteArrayList &row : rows)
        lines += "| " + row.join(" | ") + " |\n";
    QFile text(m_file);
    if (!text.open(QIODevice::WriteOnly) || text.write(m_before + lines + m_behind) < 0)
        qFatal("the table can't be written to %s", qPrintable(m_file));
}
