// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QPlainTextEdit>

/// The description of a ticket: plain text that keeps every character. Tab leaves it.
/// Files and pictures that are pasted are handed on; those dropped are left to the window.
class DescriptionEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DescriptionEdit(QWidget *parent = nullptr);

    QString text() const; ///< unlike toPlainText() it keeps no-break spaces
    int cursorPosition() const;
    void setCursorPosition(int position); ///< the nearest that there is
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void attachablesPasted(const QMimeData *mime);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
};
