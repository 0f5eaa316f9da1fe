// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

class LookupComboBox;

/// How assistive tools see a LookupComboBox: a combo box whose name is its label and whose value is its choice. Qt's
/// own interface gives the choice as the name. Its line edit is its only child; the rows of the list are not told one
/// by one, as there may be 100,000.
class LookupAccessible : public QAccessibleWidget {
public:
    explicit LookupAccessible(LookupComboBox *box);

    static void install(); ///< for all boxes

    QString text(QAccessible::Text kind) const override;
    QAccessible::State state() const override;
    QAccessibleInterface *focusChild() const override;
    QStringList actionNames() const override;
    void doAction(const QString &actionName) override;

private:
    LookupComboBox *box() const;
};
