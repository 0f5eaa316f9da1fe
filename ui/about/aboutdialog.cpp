// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/about/aboutdialog.h"

#include "app/support/places.h"
#include "ui/icons.h"
#include "ui/links.h"
#include "ui/outbox/flowlayout.h"
#include "ui/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFocusEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 64;

void letWrap(PlainLabel &label)
{
    label.setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long path must not widen the dialog
    policy.setHeightForWidth(true);
    label.setSizePolicy(policy);
}

PlainLabel *wrapping(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent);
    letWrap(*label);
    return label;
}

/// A text to be copied. Reached by Tab it is selected as a whole, which also shows where one is.
class Value : public PlainLabel {
public:
    explicit Value(const QString &text, QWidget *parent) : PlainLabel(text, parent)
    {
        letWrap(*this);
        setAlignment(isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft); // paths are never Arabic
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFocusPolicy(Qt::StrongFocus);
    }

protected:
    void focusInEvent(QFocusEvent *event) override
    {
        PlainLabel::focusInEvent(event);
        if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason)
            setSelection(0, int(text().size()));
    }
};

} // namespace

AboutDialog::AboutDialog(QList<Fact> facts, QWidget *parent)
    : FittingDialog(parent), m_facts(std::move(facts)), m_copy(new QPushButton(tr("&Copy diagnostics"), this))
{
    setWindowTitle(tr("About Tikting Desktop"));
    addHead();
    addFacts();
    addButtons();
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setFoot(foot);
    foot->button(QDialogButtonBox::Close)->setFocus();
}

void AboutDialog::addHead()
{
    auto *picture = new PlainLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    auto *name = wrapping(u"Tikting Desktop"_s, this);
    QFont large = name->font();
    large.setBold(true);
    large.setPointSizeF(1.4 * large.pointSizeF());
    name->setFont(large);

    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(name);
    words->addWidget(wrapping(tr("Files tickets at a Tikting help desk from the desktop."), this));
    words->addWidget(wrapping(tr("Free software under the MIT licence. It uses Qt under the LGPL, version 3."), this));
    const int wide = 32 * fontMetrics().height(); // for paths, where the screen has room
    words->addItem(new QSpacerItem(wide, 0, QSizePolicy::Preferred, QSizePolicy::Expanding));
    auto *head = new QHBoxLayout;
    head->setSpacing(16);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);
    page()->addLayout(head);
}

void AboutDialog::addFacts()
{
    auto *table = new QGridLayout;
    table->setHorizontalSpacing(16);
    table->setVerticalSpacing(4);
    table->setColumnStretch(1, 1);
    for (const Fact &fact : m_facts) {
        const QStringList values = fact.value.toStringList();
        if (values.isEmpty())
            continue; // none of what there may be several of
        const QString text = values.join(u'\n');
        auto *label = new PlainLabel(QCoreApplication::translate("Facts", fact.label.toUtf8().constData()), this);
        auto *value = new Value(text.isEmpty() ? tr("None") : text, this);
        label->setBuddy(value);
        const int row = table->rowCount();
        table->addWidget(label, row, 0, Qt::AlignLeft | Qt::AlignTop);
        table->addWidget(value, row, 1);
    }
    page()->addLayout(table);
}

void AboutDialog::addButtons()
{
    // As wide as both of its texts, so that nothing moves when it says that it did.
    const int before = m_copy->sizeHint().width();
    m_copy->setText(tr("Copied"));
    m_copy->setMinimumWidth(std::max(before, m_copy->sizeHint().width()));
    m_copy->setText(tr("&Copy diagnostics"));
    connect(m_copy, &QPushButton::clicked, this, &AboutDialog::copy);

    const QString folder = QFileInfo(logFile()).path();
    auto *open = new QPushButton(tr("&Open log folder"), this);
    open->setEnabled(QFileInfo(folder).isDir());
    connect(open, &QPushButton::clicked, this, [folder] { openFolder(folder); });

    auto *row = new FlowLayout;
    for (QPushButton *button : {m_copy, open}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    page()->addLayout(row);
}

void AboutDialog::copy()
{
    QGuiApplication::clipboard()->setText(plainText(withoutHome(m_facts)));
    m_copy->setText(tr("Copied"));
}
