// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

/// Tells when the program's texts are in another language. Widgets keep what they were given: make them anew.
class LanguageWatch : public QObject {
    Q_OBJECT
public:
    LanguageWatch();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void changed(); ///< from the event loop, once however many catalogues were exchanged

private:
    bool m_isPending = false;
};
