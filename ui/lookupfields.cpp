// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupfields.h"

#include "app/model/validation.h"
#include "ui/explain.h"
#include "ui/formfield.h"
#include "ui/lookupcombobox.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

namespace {

Q_LOGGING_CATEGORY(logLookups, "tikting.lookups")

bool has(const LookupList &list, std::optional<qint64> id)
{
    return id && std::ranges::find(list, *id, &LookupEntry::id) != list.end();
}

template <LookupList AppMetadata::*list>
LookupList listOf(const AppMetadata &metadata)
{
    return metadata.*list;
}

LookupList statusesOf(const AppMetadata &metadata)
{
    return metadata.statusList();
}

} // namespace

LookupFields::LookupFields(QWidget *parent) : QObject(parent)
{
    add(Field::Site, tr("&Site"), true, &TicketDraft::site, listOf<&AppMetadata::sites>);
    add(Field::Department, tr("De&partment"), true, &TicketDraft::department, listOf<&AppMetadata::departments>);
    add(Field::Priority, tr("Priorit&y"), false, &TicketDraft::priority, listOf<&AppMetadata::priorities>);
    add(Field::Category, tr("Cate&gory"), false, &TicketDraft::category, listOf<&AppMetadata::categories>);
    add(Field::Status, tr("Stat&us"), true, &TicketDraft::status, statusesOf);
    add(Field::Group, tr("Gr&oup"), false, &TicketDraft::group, listOf<&AppMetadata::groups>);
    add(Field::Level, tr("Le&vel"), false, &TicketDraft::level, listOf<&AppMetadata::levels>);
}

void LookupFields::add(Field field, const QString &label, bool required, std::optional<qint64> TicketDraft::*member,
                       LookupList (*listOf)(const AppMetadata &))
{
    auto *form = static_cast<QWidget *>(parent());
    auto *box = new LookupComboBox(fieldLabel(field),
                                   required ? LookupComboBox::Need::Required : LookupComboBox::Need::Optional, form);
    auto *frame = new FormField(label, fieldLabel(field),
                                required ? FormField::Need::Required : FormField::Need::Optional, box, form);
    // A long entry must not make its neighbour narrow.
    box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    connect(box, &LookupComboBox::chosen, this, [this, field](std::optional<qint64> id) {
        m_lookups[field].choice = id;
        Q_EMIT chosen(field);
    });
    m_lookups.insert(field, {required, box, frame, member, listOf, {}, {}, {}, true, false});
}

FormField *LookupFields::field(Field field) const
{
    return m_lookups.value(field).field;
}

LookupComboBox *LookupFields::box(Field field) const
{
    return m_lookups.value(field).box;
}

void LookupFields::setLoading(bool loading)
{
    for (const Lookup &lookup : std::as_const(m_lookups))
        lookup.box->setPlaceholder(loading ? tr("Loading…") : QString());
}

void LookupFields::setMetadata(const AppMetadata &metadata)
{
    setLoading(false);
    if (m_hasMetadata && metadata == m_metadata)
        return; // loaded again, and nothing is new: what one does in a list goes on undisturbed
    m_metadata = metadata;
    m_hasMetadata = true;
    for (auto lookup = m_lookups.begin(); lookup != m_lookups.end(); ++lookup)
        fill(lookup.key(), *lookup);
}

void LookupFields::forgetMetadata()
{
    m_metadata = {};
    m_hasMetadata = false;
    for (Lookup &lookup : m_lookups) {
        lookup.choice.reset();
        lookup.remembered.reset();
        lookup.box->setEntries({});
        lookup.field->setError({});
    }
}

void LookupFields::fill(Field field, Lookup &lookup)
{
    const LookupList list = lookup.listOf(m_metadata);
    lookup.box->setEntries(list);
    if (!lookup.choice)
        lookup.choice = defaultOf(field, lookup);
    lookup.box->setCurrentId(lookup.choice);
    const QString problem = standingProblem(field);
    if (std::exchange(lookup.isFlagged, !problem.isEmpty()) || lookup.isFlagged)
        lookup.field->setError(problem); // else what else is said there stays
}

QString LookupFields::standingProblem(Field field) const
{
    const auto lookup = m_lookups.constFind(field);
    if (!m_hasMetadata || lookup == m_lookups.constEnd())
        return {};
    const LookupList list = lookup->listOf(m_metadata);
    if (lookup->choice && !has(list, lookup->choice))
        return explain(FieldProblem{field, FieldProblem::Kind::Gone});
    return lookup->required && list.isEmpty() ? explain(FieldProblem{field, FieldProblem::Kind::NothingToChoose})
                                              : QString();
}

std::optional<qint64> LookupFields::defaultOf(Field field, const Lookup &lookup) const
{
    if (field == Field::Status)
        return m_metadata.openStatus();
    const LookupList list = lookup.listOf(m_metadata);
    if (has(list, lookup.remembered))
        return lookup.remembered;
    if (const auto preset = presetOf(field, lookup))
        return preset;
    return lookup.required && list.size() == 1 ? std::optional(list.first().id) : std::nullopt;
}

std::optional<qint64> LookupFields::presetOf(Field field, const Lookup &lookup) const
{
    if (lookup.preset.isEmpty() || !m_hasMetadata)
        return std::nullopt;
    const QList<qint64> ids = idsOf(lookup.listOf(m_metadata), lookup.preset);
    if (ids.size() == 1)
        return ids.first();
    qCWarning(logLookups, "%s: %lld entries fit what the administrator presets, so none is chosen",
              wireName(field).constData(), qlonglong(ids.size()));
    return std::nullopt;
}

void LookupFields::setPreset(Field field, const QString &entry)
{
    m_lookups[field].preset = entry;
}

void LookupFields::setOffered(Field field, bool offered)
{
    m_lookups[field].offered = offered;
}

void LookupFields::setRemembered(Field field, std::optional<qint64> id)
{
    m_lookups[field].remembered = id;
}

void LookupFields::readInto(TicketDraft &draft) const
{
    for (const Lookup &lookup : m_lookups)
        draft.*lookup.member = lookup.choice;
}

void LookupFields::setChoices(const TicketDraft &draft)
{
    for (auto lookup = m_lookups.begin(); lookup != m_lookups.end(); ++lookup) {
        lookup->choice = lookup->offered ? draft.*lookup->member : std::nullopt;
        if (!lookup->choice && lookup->required)
            lookup->choice = defaultOf(lookup.key(), *lookup); // it was written before the lists were there
        lookup->box->setCurrentId(lookup->choice);
    }
}

void LookupFields::dropGone()
{
    if (!m_hasMetadata)
        return;
    for (Lookup &lookup : m_lookups)
        lookup.choice = lookup.box->currentId();
}

void LookupFields::reset()
{
    for (auto lookup = m_lookups.begin(); lookup != m_lookups.end(); ++lookup) {
        lookup->choice = defaultOf(lookup.key(), *lookup);
        lookup->box->setCurrentId(lookup->choice);
    }
}
