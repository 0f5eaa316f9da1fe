// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/settings/settingvalue.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

QString wantedFor(const QString &name)
{
    const auto row = std::ranges::find_if(
        policyTable(), [&name](const SettingRow &each) { return QLatin1StringView(each.name) == name; });
    return row == policyTable().end() ? QString() : wanted(*row);
}

} // namespace

QString SettingProblem::sentence() const
{
    switch (kind) {
    case Kind::Unreadable:
        return Texts::tr(
                   "The policies in %1 can't be read, or not all of them: its format is damaged, or this user may "
                   "not read it.")
            .arg(place);
    case Kind::Outside:
        return Texts::tr("%1 in %2 is ignored: policies stand below the line [Policy].").arg(name, place);
    case Kind::Unknown:
        return Texts::tr("The policy %1 in %2 is ignored: there is none of that name.").arg(name, place);
    case Kind::Wrong:
        return Texts::tr("The policy %1 in %2 is ignored: it must be %3.").arg(name, place, wantedFor(name));
    case Kind::WrongPart:
        return Texts::tr("“%1” in the policy %2 in %3 is left out: it must be %4.")
            .arg(part, name, place, wantedFor(name));
    case Kind::LockWithoutServer:
        return Texts::tr("The policy LockServer is ignored: it needs ServerUrl.");
    }
    return {};
}
