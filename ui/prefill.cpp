// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/prefill.h"

#include "ui/explain.h"

#include <QCoreApplication>

namespace {

struct Prefill {
    Q_DECLARE_TR_FUNCTIONS(Prefill)
};

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
        const QList<qint64> ids = idsOf(list, wanted);
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
