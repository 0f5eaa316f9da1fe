// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

/// Pictures of the settings: as they come, with values that can't be kept, and as an administrator locks them; and of
/// what the program is, of the connection test, and of the login to a proxy.
class DialogStudio {
public:
    /// Pictures go to `folder`.
    explicit DialogStudio(const QString &folder);

    bool takeAll(); ///< false where a dialog never came

private:
    bool takeSettings() const;
    bool takeAbout() const;
    bool takeConnection() const;
    bool takeProxy() const;
    bool take(const QString &name, QWidget &dialog) const;

    QString m_folder;
};
