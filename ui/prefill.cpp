// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/prefill.h"

#include "ui/explain.h"

#include <QCoreApplication>

namespace {

struct Prefill {
    Q_DECLARE_TR_FUNCTIONS(Prefill)
};

/// The ids that `wanted` may mean: entries of that name, else the entry of that id.
QList<qint64> matches(const LookupList &list, const QString &wanted)
{
    QList<qint64> ids;
    for (const LookupEntry &entry : list) {
        if (entry.name.trimmed().compare(wanted, Qt::CaseInsensitive) == 0)
            ids.append(entry.id);
    }
    bool isNumber = false;
    const qint64 id = wanted.toLongLong(&isNumber);
    if (ids.isEmpty() && isNumber && std::ranges::find(list, id, &LookupEntry::id) != list.end())
        ids.append(id);
    return ids;
}

} // namespace

QMap<Field, QString> prefill(TicketDraft &draft, const CommandLine &commandLine, const AppMetadata &metadata)
{
    if (!commandLine.title.isEmpty())
        draft.title = commandLine.title;
    if (!commandLine.description.isEmpty())
        draft.description = commandLine.description;

    QMap<Field, QString> problems;
    const auto choose = [&problems](Field field, std::optional<qint64> &id, const QString &typed,
                                    const LookupList &list) {
        const QString wanted = typed.trimmed();
        if (wanted.isEmpty())
            return;
        const QList<qint64> ids = matches(list, wanted);
        if (ids.size() == 1)
            id = ids.first();
        else if (ids.isEmpty())
            problems[field] = Prefill::tr("There is no “%1” here. Choose from the list.").arg(wanted);
        else
            problems[field] =
                Prefill::tr("“%1” fits %n entries. Choose the one you mean.", nullptr, int(ids.size())).arg(wanted);
    };
    choose(Field::Site, draft.site, commandLine.site, metadata.sites);
    choose(Field::Department, draft.department, commandLine.department, metadata.departments);
    choose(Field::Priority, draft.priority, commandLine.priority, metadata.priorities);
    choose(Field::Category, draft.category, commandLine.category, metadata.categories);
    return problems;
}
