// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/model/validation.h"

#include <algorithm>
#include <limits>

namespace {

using Kind = FieldProblem::Kind;

template <class Entry>
std::optional<Kind> problemOf(std::optional<qint64> id, const QList<Entry> &list, bool required)
{
    if (id)
        return std::ranges::find(list, *id, &Entry::id) != list.end() ? std::nullopt : std::optional(Kind::Gone);
    if (!required)
        return std::nullopt;
    return list.isEmpty() ? Kind::NothingToChoose : Kind::Missing;
}

std::optional<Kind> problemOfText(const QString &text, qsizetype limit)
{
    const qsizetype size = text.trimmed().size();
    if (size == 0)
        return Kind::Missing;
    return size > limit ? std::optional(Kind::TooLong) : std::nullopt;
}

} // namespace

QList<FieldProblem> validate(const TicketDraft &draft, const AppMetadata &metadata)
{
    QList<FieldProblem> problems;
    const auto check = [&problems](Field field, std::optional<Kind> kind) {
        if (kind)
            problems.append({field, *kind});
    };
    check(Field::Title, problemOfText(draft.title, maxTitleLength));
    check(Field::Description, problemOfText(draft.description, std::numeric_limits<qsizetype>::max()));
    check(Field::Site, problemOf(draft.site, metadata.sites, true));
    check(Field::Department, problemOf(draft.department, metadata.departments, true));
    check(Field::Priority, problemOf(draft.priority, metadata.priorities, false));
    check(Field::Category, problemOf(draft.category, metadata.categories, false));
    check(Field::Status, problemOf(draft.status, metadata.statuses, true));
    check(Field::Group, problemOf(draft.group, metadata.groups, false));
    check(Field::Level, problemOf(draft.level, metadata.levels, false));
    return problems;
}
