// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/banner.h"

#include "ui/bannercolours.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int detailsLines = 6; // shown at once; more can be scrolled to
constexpr int iconSize = 20;

/// Screen readers read out what appears with this role.
QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(Banner::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Notification);
}

QIcon iconOf(Banner::Kind kind, const QColor &colour)
{
    switch (kind) {
    case Banner::Kind::Success:
        return icon("success"_L1, colour);
    case Banner::Kind::Information:
        return icon("information"_L1, colour);
    case Banner::Kind::Warning:
        return icon("warning"_L1, colour);
    case Banner::Kind::Error:
        return icon("error"_L1, colour);
    }
    Q_UNREACHABLE();
}

/// For those who can't see the icon.
QString nameOf(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Success:
        return Banner::tr("Success");
    case Banner::Kind::Information:
        return Banner::tr("Information");
    case Banner::Kind::Warning:
        return Banner::tr("Warning");
    case Banner::Kind::Error:
        return Banner::tr("Error");
    }
    Q_UNREACHABLE();
}

QToolButton *flatButton(QWidget *parent, const QString &name, QLatin1StringView picture)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setIcon(icon(picture));
    button->setMinimumSize(24, 24);
    return button;
}

} // namespace

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_details(new QPlainTextEdit(this))
    , m_toggle(flatButton(this, tr("Details"), "chevron-down"_L1))
    , m_copy(flatButton(this, tr("Copy details"), "copy"_L1))
    , m_close(flatButton(this, tr("Close message"), "close"_L1))
    , m_unrolling(new QVariantAnimation(this))
{
    QAccessible::installFactory(makeAccessible);
    hide();
    layOut();

    m_unrolling->setStartValue(0.0);
    m_unrolling->setEndValue(1.0);
    m_unrolling->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_unrolling, &QVariantAnimation::valueChanged, this, &Banner::followUnrolling);
    connect(m_unrolling, &QVariantAnimation::finished, this, &Banner::finishUnrolling);
    connect(m_toggle, &QToolButton::toggled, this, &Banner::unfoldDetails);
    connect(m_copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(m_close, &QToolButton::clicked, this, &Banner::clear);
    connect(qApp, &QApplication::focusChanged, this, &Banner::rememberFocus);
}

void Banner::layOut()
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setToolTip(tr("Close message (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));

    auto *top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_text, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);

    m_details->setReadOnly(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_details->setTabChangesFocus(true);
    m_details->setFixedHeight(m_details->fontMetrics().lineSpacing() * detailsLines + 2 * m_details->frameWidth() + 8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 8, 8);
    column->setSpacing(6);
    column->addLayout(top);
    column->addLayout(makeActionRow());
    column->addWidget(m_details);

    QWidget *previous = m_actions.front();
    for (QWidget *next : std::initializer_list<QWidget *>{m_actions.back(), m_copy, m_toggle, m_details, m_close}) {
        setTabOrder(previous, next);
        previous = next;
    }
}

QHBoxLayout *Banner::makeActionRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addSpacing(iconSize + row->spacing()); // in line with the text
    for (int i = 0; i < maxActions; ++i) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false); // Enter belongs to the form's own button
        button->setMinimumHeight(24);
        connect(button, &QPushButton::clicked, this, [this, i] { trigger(i); });
        row->addWidget(button);
        m_actions[size_t(i)] = button;
    }
    row->addStretch();
    m_toggle->setCheckable(true);
    m_toggle->setText(tr("Details"));
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setToolTip(tr("Copy details"));
    row->addWidget(m_copy);
    row->addWidget(m_toggle);
    return row;
}

void Banner::display(Kind kind, const QString &text, const QList<Action> &actions, const QString &details)
{
    const bool wasShown = std::exchange(m_shown, true);
    m_kind = kind;
    m_icon->setAccessibleName(nameOf(kind));
    m_text->setText(text);
    setAccessibleName(text);
    showActions(actions);
    m_details->setPlainText(details);
    m_toggle->setVisible(!details.isEmpty());
    m_toggle->setChecked(false);
    unfoldDetails(false);
    colour();
    unroll(true);
    announce(wasShown);
}

void Banner::clear()
{
    if (!std::exchange(m_shown, false))
        return;
    if (isAncestorOf(QApplication::focusWidget()) && m_focusBefore)
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_shownActions.clear();
    unroll(false);
}

QString Banner::text() const
{
    return m_shown ? m_text->text() : QString();
}

QPoint Banner::menuPosition(int action) const
{
    const QPushButton *button = m_actions.at(size_t(action));
    const QRect area = button->rect();
    return button->mapToGlobal(button->isRightToLeft() ? area.bottomRight() : area.bottomLeft());
}

void Banner::showActions(const QList<Action> &actions)
{
    Q_ASSERT(actions.size() <= maxActions);
    // A key that is pressed again must not hit what has taken the place of its action.
    const auto *focused = qobject_cast<QPushButton *>(QApplication::focusWidget());
    const auto place = std::ranges::find(m_actions, focused);
    if (place != m_actions.end() && m_focusBefore && actions.value(place - m_actions.begin()).text != focused->text())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    m_shownActions = actions;
    for (int i = 0; i < maxActions; ++i) {
        QPushButton *button = m_actions[size_t(i)];
        button->setVisible(i < actions.size());
        if (i < actions.size()) {
            button->setText(actions.at(i).text);
            button->setAccessibleName(actions.at(i).text);
        }
    }
}

void Banner::trigger(int action)
{
    // A copy: what it does may well be to show another message.
    if (const Action triggered = m_shownActions.value(action); triggered.trigger)
        triggered.trigger();
}

void Banner::unfoldDetails(bool unfolded)
{
    m_details->setVisible(unfolded);
    m_copy->setVisible(unfolded);
    m_toggle->setIcon(icon(unfolded ? "chevron-up"_L1 : "chevron-down"_L1));
}

void Banner::unroll(bool open)
{
    m_unrolling->setDirection(open ? QAbstractAnimation::Forward : QAbstractAnimation::Backward);
    const int duration = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this);
    const bool isUnrolled = isVisible() && m_unrolling->state() == QAbstractAnimation::Stopped;
    if (duration <= 0 || !window()->isVisible() || window() == this) {
        m_unrolling->stop();
        finishUnrolling();
    } else if (isUnrolled != open) {
        m_unrolling->setDuration(duration);
        m_unrolling->start();
        followUnrolling();
        setVisible(true);
    }
}

void Banner::followUnrolling()
{
    const double share = m_unrolling->currentValue().toDouble();
    setMaximumHeight(int(share * layout()->totalHeightForWidth(width())));
}

void Banner::finishUnrolling()
{
    setVisible(m_unrolling->direction() == QAbstractAnimation::Forward);
    setMaximumHeight(QWIDGETSIZE_MAX);
}

void Banner::announce(bool wasShown)
{
    if (wasShown) {
        // AT-SPI knows no alert: there it is heard because it appears, and what is there already has to do so again.
        QAccessibleEvent shown(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&shown);
    }
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent announcement(this, text());
    if (m_kind == Kind::Error)
        announcement.setPoliteness(QAccessible::AnnouncementPoliteness::Assertive);
    QAccessible::updateAccessibility(&announcement);
#endif
}

void Banner::rememberFocus(QWidget *old, const QWidget *now)
{
    if (now && isAncestorOf(now) && old && !isAncestorOf(old) && old->window() == window())
        m_focusBefore = old;
}

void Banner::colour()
{
    QPalette palette = this->palette();
    const BannerColours colours = bannerColours(m_kind, palette);
    palette.setColor(QPalette::WindowText, colours.text);
    m_text->setPalette(palette);
    m_icon->setPixmap(iconOf(m_kind, colours.icon).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    palette.setColor(QPalette::ButtonText, colours.text);
    for (QToolButton *button : {m_toggle, m_copy, m_close})
        button->setPalette(palette);
    update();
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        colour();
    QFrame::changeEvent(event);
}

void Banner::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        clear();
    else
        QFrame::keyPressEvent(event);
}

void Banner::paintEvent([[maybe_unused]] QPaintEvent *event)
{
    const BannerColours colours = bannerColours(m_kind, palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.border);
    painter.setBrush(colours.background);
    painter.drawRoundedRect(QRectF(contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}
