// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/wire/matrix/trial.h"

#include <QByteArrayList>

#include <optional>

/// What became of a ticket that had one of the behaviours in its way.
struct Verdict {
    TrialEnd end;
    std::optional<TrialEnd> mended; ///< where it waited: when the way was free again after the first try
};

/// The cells of a ticket in a row of FAULTS.md: "Waiting, then Sent" and "0, then 1".
QByteArrayList cellsOf(const Verdict &verdict);

/// The table in FAULTS.md: one row a behaviour; its name, then the cells of the tickets.
class FaultTable {
public:
    explicit FaultTable(const QString &file);

    const QList<QByteArrayList> &rows() const;
    QByteArrayList row(const QByteArray &name) const; ///< empty where there is none

    void write(const QList<QByteArrayList> &rows); ///< in the place of those that are there

private:
    QString m_file;
    QByteArray m_before; ///< what stands above the rows
    QByteArray m_behind;
    QList<QByteArrayList> m_rows;
};
