// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/explain.h"

#include <QCoreApplication>

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(Explain)

public:
    static QString address(AddressProblem problem)
    {
        switch (problem) {
        case AddressProblem::Empty:
            return tr("Type the address of your help desk.");
        case AddressProblem::Malformed:
            return tr("This is not an address. It should look like help.example.com.");
        case AddressProblem::NoHost:
            return tr("The name of the server is missing. The address should look like help.example.com.");
        case AddressProblem::UnknownScheme:
            return tr("The address has to begin with https://.");
        case AddressProblem::PlainHttp:
            return tr(
                "This address is not secure, as it begins with http://. Use https://, or ask your administrator.");
        }
        Q_UNREACHABLE();
    }

    static QString missing(Field field)
    {
        switch (field) {
        case Field::Title:
            return tr("Type a title.");
        case Field::Description:
            return tr("Describe the problem.");
        case Field::Site:
            return tr("Choose a site.");
        case Field::Department:
            return tr("Choose a department.");
        case Field::Status:
            return tr("Choose a status.");
        case Field::Priority:
        case Field::Category:
        case Field::Group:
        case Field::Level:
        case Field::Requester:
        case Field::Attachments:
            return tr("This is required.");
        }
        Q_UNREACHABLE();
    }

    static QString problem(const FieldProblem &problem)
    {
        switch (problem.kind) {
        case FieldProblem::Kind::Missing:
            return missing(problem.field);
        case FieldProblem::Kind::TooLong:
            return tr("This is too long. %1 characters are allowed.").arg(maxTitleLength);
        case FieldProblem::Kind::NothingToChoose:
            return tr("The help desk has nothing to choose here. Ask its administrator to add an entry.");
        case FieldProblem::Kind::Gone:
            return tr("The help desk does not have this any more. Choose another.");
        }
        Q_UNREACHABLE();
    }

    static QString label(Field field)
    {
        switch (field) {
        case Field::Title:
            return tr("Title");
        case Field::Description:
            return tr("Description");
        case Field::Site:
            return tr("Site");
        case Field::Department:
            return tr("Department");
        case Field::Priority:
            return tr("Priority");
        case Field::Category:
            return tr("Category");
        case Field::Status:
            return tr("Status");
        case Field::Group:
            return tr("Group");
        case Field::Level:
            return tr("Level");
        case Field::Requester:
            return tr("Requester");
        case Field::Attachments:
            return tr("Attachments");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

QString explain(AddressProblem problem)
{
    return Words::address(problem);
}

QString explain(const FieldProblem &problem)
{
    return Words::problem(problem);
}

QString fieldLabel(Field field)
{
    return Words::label(field);
}
