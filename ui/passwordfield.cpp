// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/passwordfield.h"

#include "ui/icons.h"
#include "ui/passwordedit.h"
#include "ui/plainlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int spacing = 6;
constexpr int controlHeight = 24; // at least, to be hit by everybody

} // namespace

PasswordField::PasswordField(QWidget *parent) : QWidget(parent), m_edit(new PasswordEdit(this))
{
    auto *label = new PlainLabel(tr("&Password"), this);
    label->setBuddy(m_edit);
    m_edit->setAccessibleName(tr("Password"));
    m_edit->setMinimumHeight(controlHeight);
    setFocusProxy(m_edit);

    auto *capsLock = new PlainLabel(tr("Caps Lock is on"), this);
    capsLock->hide();
    connect(m_edit, &PasswordEdit::capsLockChanged, capsLock, &QWidget::setVisible);

    auto *reveal = new QToolButton(this);
    reveal->setAccessibleName(tr("Show password"));
    reveal->setToolTip(tr("Show password"));
    reveal->setIcon(icon("eye"_L1));
    reveal->setCheckable(true);
    reveal->setAutoRaise(true);
    reveal->setFocusPolicy(Qt::StrongFocus);
    reveal->setMinimumSize(controlHeight, controlHeight);
    connect(reveal, &QToolButton::toggled, m_edit, &PasswordEdit::setReadable);
    connect(m_edit, &PasswordEdit::readableChanged, reveal, [reveal](bool readable) {
        reveal->setChecked(readable);
        reveal->setIcon(readable ? icon("eye-off"_L1) : icon("eye"_L1));
    });

    auto *head = new QHBoxLayout; // the hint stands beside the label, so that nothing moves when it comes
    head->addWidget(label);
    head->addStretch();
    head->addWidget(capsLock);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    row->addWidget(m_edit);
    row->addWidget(reveal);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing);
    column->addLayout(head);
    column->addLayout(row);
}
