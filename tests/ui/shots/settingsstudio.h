// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/settings.h"

#include <QString>

class SettingsDialog;

/// Pictures of the settings: as they come, with values that can't be kept, and as an administrator locks them.
class SettingsStudio {
public:
    /// Pictures go to `folder`.
    explicit SettingsStudio(const QString &folder);

    bool takeAll(); ///< false where the dialog never came

private:
    bool take(const QString &name, SettingsDialog &dialog) const;

    QString m_folder;
};
