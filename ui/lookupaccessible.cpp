// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/lookupaccessible.h"

#include "ui/lookupcombobox.h"
#include "ui/lookuppopup.h"

#include <QLineEdit>

namespace {

/// A list without children.
class LookupPopupAccessible : public QAccessibleWidget {
public:
    explicit LookupPopupAccessible(LookupPopup *popup) : QAccessibleWidget(popup, QAccessible::List) { }

    int childCount() const override { return 0; }
    QAccessibleInterface *child([[maybe_unused]] int index) const override { return nullptr; }
    QAccessibleInterface *childAt([[maybe_unused]] int x, [[maybe_unused]] int y) const override { return nullptr; }
};

/// Called for the class of an object, then for each class that one comes from.
QAccessibleInterface *make(const QString &className, QObject *object)
{
    if (className == QLatin1StringView(LookupComboBox::staticMetaObject.className()))
        return new LookupAccessible(static_cast<LookupComboBox *>(object));
    if (className == QLatin1StringView(LookupPopup::staticMetaObject.className()))
        return new LookupPopupAccessible(static_cast<LookupPopup *>(object));
    return nullptr;
}

} // namespace

LookupAccessible::LookupAccessible(LookupComboBox *box) : QAccessibleWidget(box, QAccessible::ComboBox) { }

void LookupAccessible::install()
{
    QAccessible::installFactory(make);
}

LookupComboBox *LookupAccessible::box() const
{
    return static_cast<LookupComboBox *>(widget());
}

QString LookupAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? box()->currentText() : QAccessibleWidget::text(kind);
}

QAccessible::State LookupAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.editable = true;
    state.expandable = true;
    state.expanded = box()->isListOpen();
    state.collapsed = !state.expanded;
    state.hasPopup = true;
    return state;
}

QAccessibleInterface *LookupAccessible::focusChild() const
{
    // The box has the focus for its line edit, where the cursor is.
    return box()->hasFocus() ? QAccessible::queryAccessibleInterface(box()->lineEdit()) : nullptr;
}

QStringList LookupAccessible::actionNames() const
{
    return QAccessibleWidget::actionNames() << showMenuAction() << pressAction();
}

void LookupAccessible::doAction(const QString &actionName)
{
    if (actionName != showMenuAction() && actionName != pressAction())
        QAccessibleWidget::doAction(actionName);
    else if (box()->isListOpen())
        box()->hidePopup();
    else
        box()->showPopup();
}
