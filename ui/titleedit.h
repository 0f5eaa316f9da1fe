// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLineEdit>

class QMimeData;
class PlainLabel;

/// The title of a ticket. Counts as the server does, shows when it is too long and never cuts.
/// Files and pictures that are pasted are handed on; those dropped are left to the window.
class TitleEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit TitleEdit(QWidget *parent = nullptr);

    QWidget *counter() const; ///< "12 / 255", to be placed beside the label

Q_SIGNALS:
    void attachablesPasted(const QMimeData *mime);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;

private:
    void pasteClipboard();
    void showCount();

    PlainLabel *m_counter;
};
