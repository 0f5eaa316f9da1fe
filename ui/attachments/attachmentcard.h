// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/attachment.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QImage>

class PlainLabel;
class QThreadPool;

/// One attachment: its picture or icon, name, size and a remove button.
class AttachmentCard : public QFrame {
    Q_OBJECT
public:
    /// The thumbnail is made on `pool`.
    AttachmentCard(const Attachment &attachment, QThreadPool &pool, QWidget *parent = nullptr);

    const Attachment &attachment() const { return m_attachment; }
    bool hasThumbnail() const;

Q_SIGNALS:
    void removeRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showPicture();
    void elideName();

    const Attachment m_attachment;
    QFutureWatcher<QImage> m_thumbnail;
    PlainLabel *m_picture;
    PlainLabel *m_name;
};
