// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/policy.h"

#include "app/settings/settingvalue.h"

namespace {

using Problem = SettingProblem;

void readInto(Policy &policy, QSettings &place, const QString &group)
{
    const QString where = place.fileName();
    const auto report = [&](Problem::Kind kind, const QString &name, const QString &part = {}) {
        policy.problems.append({kind, name, where, part});
    };
    const QStringList outside = group.isEmpty() ? QStringList() : place.childKeys();
    place.beginGroup(group);
    QStringList unknown = place.childKeys();
    if (place.status() != QSettings::NoError) // known only after both were read
        report(Problem::Kind::Unreadable, {});

    for (const SettingRow &row : policyTable()) {
        const QString name = QString::fromLatin1(row.name);
        if (outside.contains(name))
            report(Problem::Kind::Outside, name);
        if (unknown.removeAll(name) == 0)
            continue;
        const QVariant stored = place.value(name);
        if (isNothing(stored))
            continue;
        const SettingValue read = readValue(row, stored);
        if (read.value.isValid())
            policy.values.insert(row.setting, read.value);
        else if (read.leftOut.isEmpty())
            report(Problem::Kind::Wrong, name);
        for (const QString &part : read.leftOut)
            report(Problem::Kind::WrongPart, name, part);
    }
    for (const QString &name : std::as_const(unknown))
        report(Problem::Kind::Unknown, name);
}

} // namespace

Policy readPolicy(const QStringList &places, QSettings::Format format, const QString &group)
{
    Policy policy{.places = places, .values = {}, .problems = {}};
    for (const QString &place : places) {
        QSettings settings(place, format);
        readInto(policy, settings, group);
    }

    // A locked server that isn't named would leave nobody able to sign in.
    if (policy.values.value(Setting::LockServer).toBool() && !policy.values.contains(Setting::ServerUrl)) {
        policy.problems.append({Problem::Kind::LockWithoutServer, {}, {}, {}});
        policy.values.remove(Setting::LockServer);
    }
    return policy;
}
