// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/connection/connectiondialog.h"

#include "app/api/serveraddress.h"
#include "ui/connection/stagewords.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int iconSize = 16;
constexpr int outcomeLines = 4; // kept free, so that nothing moves when the outcome is there

QLatin1StringView pictureOf(StageResult::State state)
{
    switch (state) {
    case StageResult::State::Passed:
        return "success"_L1;
    case StageResult::State::Failed:
        return "error"_L1;
    default:
        return {};
    }
}

} // namespace

ConnectionDialog::ConnectionDialog(ApiClient &api, const QUrl &server, const QString &proxy, QWidget *parent)
    : FittingDialog(parent)
    , m_api(api)
    , m_server(server)
    , m_proxy(proxy)
    , m_outcome(new PlainLabel(this))
    , m_again(new QPushButton(tr("&Test again"), this))
    , m_copy(new QPushButton(tr("C&opy"), this))
{
    setWindowTitle(tr("Connection test"));
    addStages();
    m_outcome->setWordWrap(true);
    m_outcome->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_outcome->setMinimumSize(26 * fontMetrics().height(), outcomeLines * fontMetrics().lineSpacing());
    page()->addWidget(m_outcome);
    addFoot();
    test();
}

ConnectionDialog::~ConnectionDialog()
{
    delete m_test;
}

void ConnectionDialog::addStages()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnMinimumWidth(0, iconSize);
    grid->setColumnStretch(2, 1);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const int line = int(i);
        m_rows[i] = {new PlainLabel(this), new PlainLabel(this)};
        grid->setRowMinimumHeight(line, iconSize);
        grid->addWidget(m_rows[i].picture, line, 0);
        grid->addWidget(new PlainLabel(nameOf(ConnectionStage(i)), this), line, 1);
        grid->addWidget(m_rows[i].words, line, 2);
    }
    page()->addLayout(grid);
}

void ConnectionDialog::addFoot()
{
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QPushButton *button : {m_again, m_copy}) {
        foot->addButton(button, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false); // Return closes
    }
    connect(m_again, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plainText(m_report)); });
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    foot->button(QDialogButtonBox::Close)->setDefault(true);
    setFoot(foot);
}

void ConnectionDialog::test()
{
    for (const Row &row : m_rows) {
        row.picture->clear();
        row.words->setText(u"…"_s);
    }
    m_outcome->setText(tr("Testing the connection to %1…").arg(displayAddress(m_server)));
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_test = new ConnectionTest(m_api, m_server, {m_proxy, m_api.proxy().login});
    connect(m_test, &ConnectionTest::stageEnded, this, &ConnectionDialog::showStage);
    m_test->onFinished(this, [this](const Result<ConnectionReport> &report) {
        if (report)
            conclude(*report);
    });
}

void ConnectionDialog::showStage(const StageResult &stage)
{
    const Row &row = m_rows.at(size_t(stage.stage));
    const QLatin1StringView picture = pictureOf(stage.state);
    row.picture->setPixmap(picture.isEmpty() ? QPixmap()
                                             : icon(picture).pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    row.words->setText(wordsFor(stage));
    row.words->setToolTip(Qt::convertFromPlainText(stage.detail));
}

void ConnectionDialog::conclude(const ConnectionReport &report)
{
    m_report = report;
    for (const StageResult &stage : report.stages)
        showStage(stage);
    m_outcome->setText(sentenceFor(report));
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
}
