// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/field.h"

#include <QMap>
#include <QSet>

class AttachmentStrip;
class FormField;
class LookupFields;
class Settings;

/// What an administrator decides about the form: presets, hidden fields, what may be attached.
class FormPolicies {
public:
    /// Carries it out. The widgets outlive it.
    FormPolicies(const Settings &settings, const QMap<Field, FormField *> &fields, LookupFields &lookups,
                 AttachmentStrip &attachments);

    bool hides(Field field) const;
    void show(Field field); ///< all the same, from now on

private:
    void setOffered(Field field, bool offered);

    QMap<Field, FormField *> m_fields;
    LookupFields &m_lookups;
    QSet<Field> m_hidden;
};
