// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/languagewatch.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

LanguageWatch::LanguageWatch()
{
    qApp->installEventFilter(this);
}

bool LanguageWatch::eventFilter(QObject *watched, QEvent *event)
{
    const bool isNews = watched == qApp && event->type() == QEvent::LanguageChange;
    if (isNews && !std::exchange(m_isPending, true)) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isPending = false;
                Q_EMIT changed();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
