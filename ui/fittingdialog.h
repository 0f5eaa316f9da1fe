// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class FittingScrollArea;
class QVBoxLayout;

/// A dialog of a page and a foot, as large as they are; where the screen is too small for that, the page scrolls.
class FittingDialog : public QDialog {
    Q_OBJECT
public:
    explicit FittingDialog(QWidget *parent = nullptr);

    void setVisible(bool visible) override;

protected:
    QVBoxLayout *page() const; ///< to be filled from top to bottom
    void setFoot(QWidget *foot); ///< once, after the page is filled

    void showEvent(QShowEvent *event) override;

private:
    void fit(int width);

    FittingScrollArea *m_scroll;
    QVBoxLayout *m_page;
};
