// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QUuid>
#include <QWidget>

class PlainLabel;
class QProgressBar;
class QPushButton;

/// What is going out right now: a bar, bytes, speed and time left, and Cancel. Keeps its place when nothing is sent.
/// Appears only when sending takes longer than a glance, so that small tickets don't make it flicker.
class UploadPanel : public QWidget {
    Q_OBJECT
public:
    explicit UploadPanel(QWidget *parent = nullptr);

    void start(const QUuid &key, const QString &title); ///< of the ticket that is sent
    void setProgress(const QUuid &key, qint64 sent, qint64 total); ///< bytes; all sent: waiting for the server
    void stop(const QUuid &key); ///< no effect while another ticket is shown

Q_SIGNALS:
    void cancelRequested(const QUuid &key);

private:
    void setContentVisible(bool visible);

    QUuid m_key;
    QString m_title;
    PlainLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QElapsedTimer m_clock; // since the last sample of the speed
    QTimer m_appear;
    qint64 m_sampled = 0; // bytes at the last sample
    double m_speed = 0; // bytes a second, smoothed
};
