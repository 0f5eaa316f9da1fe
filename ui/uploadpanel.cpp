// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/uploadpanel.h"

#include "ui/datasize.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

using namespace std::chrono_literals;

namespace {

constexpr int barSteps = 1000; // a QProgressBar counts in int, bytes do not fit

QString timeLeft(double seconds)
{
    const int whole = qMax(1, qRound(seconds));
    return whole < 90 ? UploadPanel::tr("%n second(s) left", nullptr, whole)
                      : UploadPanel::tr("%n minute(s) left", nullptr, (whole + 30) / 60);
}

} // namespace

UploadPanel::UploadPanel(QWidget *parent)
    : QWidget(parent)
    , m_label(new PlainLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Upload progress"));
    m_bar->setFixedHeight(fontMetrics().height() / 2);
    m_cancel->setFlat(true);
    m_label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addStretch();
    column->addWidget(m_label);
    column->addWidget(m_bar);
    column->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addLayout(column, 1);
    row->addWidget(m_cancel);

    m_appear.setSingleShot(true);
    m_appear.setInterval(300ms);
    connect(&m_appear, &QTimer::timeout, this, [this] { setContentVisible(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { Q_EMIT cancelRequested(m_key); });
    setContentVisible(false);
}

void UploadPanel::start(const QUuid &key, const QString &title)
{
    m_key = key;
    m_title = title;
    m_label->setText(tr("Sending “%1”").arg(title));
    m_bar->setRange(0, barSteps);
    m_bar->setValue(0);
    m_cancel->setEnabled(true);
    m_sampled = 0;
    m_speed = 0;
    m_clock.start();
    m_appear.start();
}

void UploadPanel::setProgress(const QUuid &key, qint64 sent, qint64 total)
{
    if (key != m_key || total <= 0)
        return;
    if (sent >= total) {
        m_bar->setRange(0, 0); // busy: how long the server takes is not known
        m_label->setText(tr("“%1” is sent, waiting for the server").arg(m_title));
        return;
    }
    m_bar->setValue(int(double(sent) / double(total) * barSteps));

    const qint64 elapsed = m_clock.elapsed();
    if (elapsed >= 250) {
        const double now = double(sent - m_sampled) * 1000.0 / double(elapsed);
        m_speed = m_speed > 0 ? 0.7 * m_speed + 0.3 * now : now;
        m_sampled = sent;
        m_clock.restart();
    }
    QStringList facts{tr("%1 of %2").arg(dataSize(sent), dataSize(total))};
    if (m_speed > 0) {
        facts << tr("%1 a second").arg(dataSize(qint64(m_speed))) << timeLeft(double(total - sent) / m_speed);
    }
    m_label->setText(facts.join(QStringLiteral(" · ")));
}

void UploadPanel::stop(const QUuid &key)
{
    if (key != m_key)
        return;
    m_appear.stop();
    setContentVisible(false);
}

void UploadPanel::setContentVisible(bool visible)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_label, m_bar, m_cancel})
        widget->setVisible(visible);
}
