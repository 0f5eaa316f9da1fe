// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

/// A scroll area that asks for the whole of its content, also where that wraps its lines: it scrolls only where the
/// screen is too small. Give it its content by setWidget().
class FittingScrollArea : public QScrollArea {
    Q_OBJECT
public:
    explicit FittingScrollArea(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; ///< cuts nothing off at the side, also beside a scroll bar

Q_SIGNALS:
    void contentResized(); ///< sizeHint() has changed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offerScrolling();
};
