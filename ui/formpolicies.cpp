// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/formpolicies.h"

#include "app/settings/settings.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/formfield.h"
#include "ui/lookupfields.h"

namespace {

constexpr qint64 megabyte = 1'000'000;

} // namespace

FormPolicies::FormPolicies(const Settings &settings, const QMap<Field, FormField *> &fields, LookupFields &lookups,
                           AttachmentStrip &attachments)
    : m_fields(fields), m_lookups(lookups)
{
    attachments.setLimit(settings.value(Setting::MaxAttachmentMB).toInt() * megabyte);
    attachments.setTypes(settings.value(Setting::AllowedFileTypes).toStringList());
    lookups.setPreset(Field::Site, settings.value(Setting::DefaultSite).toString());
    lookups.setPreset(Field::Department, settings.value(Setting::DefaultDepartment).toString());
    const QStringList hidden = settings.value(Setting::HideFields).toStringList();
    for (const QString &name : hidden) {
        if (const std::optional<Field> field = fieldOfName(name)) {
            m_hidden.insert(*field);
            setOffered(*field, false);
        }
    }
}

bool FormPolicies::hides(Field field) const
{
    return m_hidden.contains(field);
}

void FormPolicies::show(Field field)
{
    if (m_hidden.remove(field))
        setOffered(field, true);
}

void FormPolicies::setOffered(Field field, bool offered)
{
    m_fields.value(field)->setVisible(offered);
    if (field != Field::Requester)
        m_lookups.setOffered(field, offered);
}
