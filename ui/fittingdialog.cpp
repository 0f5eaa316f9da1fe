// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/fittingdialog.h"

#include "ui/fittingscrollarea.h"

#include <QScreen>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16;
constexpr int groupSpacing = 12;

} // namespace

FittingDialog::FittingDialog(QWidget *parent) : QDialog(parent), m_scroll(new FittingScrollArea(this))
{
    auto *content = new QWidget;
    m_page = new QVBoxLayout(content);
    m_page->setContentsMargins(margin, margin, margin, margin);
    m_page->setSpacing(groupSpacing);
    content->setMinimumWidth(22 * fontMetrics().height());
    m_scroll->setWidget(content);
    const auto follow = [this] {
        if (isVisible())
            fit(width());
    };
    connect(m_scroll, &FittingScrollArea::contentResized, this, follow, Qt::QueuedConnection);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_scroll);
}

QVBoxLayout *FittingDialog::page() const
{
    return m_page;
}

void FittingDialog::setFoot(QWidget *foot)
{
    m_page->addStretch();
    foot->setContentsMargins(margin, 0, margin, margin);
    layout()->addWidget(foot);
}

void FittingDialog::setVisible(bool visible)
{
    // Its window is made as it has to be: a width that a window manager tells of later would pass for the person's
    // wish.
    if (visible && !testAttribute(Qt::WA_Resized)) {
        ensurePolished();
        fit(0);
    }
    QDialog::setVisible(visible);
}

void FittingDialog::showEvent(QShowEvent *event)
{
    fit(width());
    QDialog::showEvent(event);
}

// As large as the content and at least as wide as it is, as far as the screen allows.
void FittingDialog::fit(int width)
{
    const QSize frame = frameGeometry().size() - size();
    resize(sizeHint().expandedTo({width, 0}).boundedTo(screen()->availableSize() - frame));
}
