// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

/// The list under a LookupComboBox. Keys go on to the box, which decides what they mean; the mouse picks here.
/// Costs the same with 4 rows and with 100,000, and tells assistive tools nothing of them: what is highlighted is also
/// in the box's text.
class LookupPopup : public QListView {
    Q_OBJECT
public:
    LookupPopup(QWidget *box, QAbstractItemModel *model);

    void popUp(int maxRows); ///< where there is room, under or over the box
    void fit(); ///< to the number of rows there are now

    int highlighted() const; ///< a row, or -1
    void highlight(int row); ///< -1: none

    /// The row that `key` (Up, Down, PageUp, PageDown, Home, End) leads to.
    int rowAfter(int key) const;

Q_SIGNALS:
    void picked(int row);
    void dismissed(); ///< by a press outside

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    bool event(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

private:
    QWidget *m_box;
    int m_maxRows = 1;
    QPoint m_pointer; // a list that opens under a resting mouse is not pointed at
};
