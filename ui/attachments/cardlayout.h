// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>

/// Cells of one size, as many in a row as fit; they share the width that is left, and wrap.
class CardLayout : public QLayout {
    Q_OBJECT
public:
    explicit CardLayout(QWidget *parent = nullptr);
    ~CardLayout() override;

    int columns(int width) const; ///< that fit into `width` pixels
    int heightOfRows(int rows) const; ///< in pixels

    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override;
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QSize cellSize() const;

    QList<QLayoutItem *> m_items;
};
