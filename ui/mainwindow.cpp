// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/outbox/drafts.h"
#include "app/platform/notification.h"
#include "app/session/proxyaccess.h"
#include "app/settings/settings.h"
#include "ui/about/aboutaction.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/banner.h"
#include "ui/closing.h"
#include "ui/commandlineintake.h"
#include "ui/draftstatus.h"
#include "ui/explain.h"
#include "ui/filing.h"
#include "ui/formdraft.h"
#include "ui/formundo.h"
#include "ui/outboxdoor.h"
#include "ui/plainlabel.h"
#include "ui/proxyquestion.h"
#include "ui/settings/settingsaction.h"
#include "ui/signingin.h"
#include "ui/storenotices.h"
#include "ui/ticketform.h"
#include "ui/uploadpanel.h"
#include "ui/waitingnotice.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>

#include <utility>

namespace {

constexpr int columnWidth = 760; // at most: longer lines are hard to read
constexpr int margin = 16;

/// `widget` in a row of its own, centred, no wider than the column.
QHBoxLayout *centred(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    widget->setMaximumWidth(columnWidth);
    row->addStretch();
    row->addWidget(widget, columnWidth);
    row->addStretch();
    return row;
}

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_(parts)
    , m_metadata(parts.api, parts.session, parts.store, this)
    , m_check(parts.api, parts.outbox, parts.store)
    , m_banner(new Banner(this))
    , m_form(new TicketForm(parts.settings, this))
    , m_undo(new FormUndo(*m_form))
    , m_draft(new FormDraft({parts.store, parts.drafts, *m_form, *m_undo}, this))
    , m_filing(new Filing({parts.settings, parts.session, m_metadata, parts.outbox, m_check, parts.drafts, *m_form,
                           *m_undo, *m_draft, *m_banner},
                          this))
    , m_intake(new CommandLineIntake({parts.settings, parts.session, m_metadata, *m_form, *m_undo, *m_draft}, this))
    , m_outbox(new OutboxDoor({parts.settings, parts.session, parts.store, parts.outbox, parts.drafts, m_check},
                              *m_filing, *m_draft, this))
    , m_signingIn(new SigningIn({parts.api, parts.settings, parts.session, parts.outbox, *m_banner, *this}, this))
    , m_waiting(new WaitingNotice(parts.outbox, *m_banner, std::chrono::minutes(10), this))
    , m_closing(new Closing({*this, *m_form, *m_draft, parts.drafts, parts.outbox, *m_banner}, this))
    , m_upload(new UploadPanel(this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_submit(new QPushButton(tr("Su&bmit"), this))
    , m_draftStatus(new DraftStatus(parts.drafts, this))
    , m_waitingLong(new QToolButton(this))
    , m_questions(new QToolButton(this))
    , m_who(new PlainLabel(this))
{
    setAcceptDrops(true);
    m_form->setFileKeeper(m_.store.files());
    layOut();
    makeMenus();
    connectParts();
    connectOutbox();
    showWaiting(m_waiting->count());
    if (!restoreGeometry(m_.settings.value(Setting::WindowGeometry).toByteArray())) {
        // Placed by ourselves: before the window manager has, a dialog could not stand in front of it.
        const QRect available = screen()->availableGeometry();
        setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignCenter,
                                        QSize(columnWidth, 720).boundedTo(available.size()), available));
    }
}

void MainWindow::layOut()
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget;
    auto *pageColumn = new QVBoxLayout(page);
    pageColumn->setContentsMargins({});
    pageColumn->addLayout(centred(m_form));
    scroll->setWidget(page);

    m_clear->setFlat(true);
    m_clear->setAccessibleName(tr("Clear"));
    m_submit->setDefault(true);
    m_submit->setAccessibleName(tr("Submit"));
    m_submit->setToolTip(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText));
    auto *foot = new QWidget;
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(margin, margin / 2, margin, margin / 2);
    footRow->addWidget(m_upload, 1);
    footRow->addSpacing(12);
    footRow->addWidget(m_clear);
    footRow->addWidget(m_submit);

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_banner->setContentsMargins(margin, margin, margin, 0); // in line with the form, and gone with the banner
    column->addLayout(centred(m_banner));
    column->addWidget(scroll, 1);
    column->addLayout(centred(foot));
    setCentralWidget(central);

    statusBar()->setStyleSheet(QStringLiteral("QStatusBar::item { border: none; }")); // the style of Windows has one
    statusBar()->addWidget(m_draftStatus);
    for (QToolButton *button : {m_waitingLong, m_questions}) {
        button->setAutoRaise(true);
        button->hide();
        statusBar()->addPermanentWidget(button);
    }
    statusBar()->addPermanentWidget(m_who);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addAction(tr("&New ticket"), QKeySequence::New, m_draft, &FormDraft::startNew);
    file->addAction(tr("&Add files…"), m_form, &TicketForm::pickFiles);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    QAction *undo = edit->addAction(tr("&Undo"), QKeySequence::Undo, m_undo, &FormUndo::undo);
    undo->setEnabled(false);
    connect(m_undo, &FormUndo::availableChanged, undo, &QAction::setEnabled);
    edit->addAction(tr("&Paste as attachment"), QKeySequence::Paste, this,
                    [this] { m_form->attach(QGuiApplication::clipboard()->mimeData()); });
    edit->addSeparator();
    edit->addAction(tr("C&lear the form"), m_filing, &Filing::clearForm);
    edit->addAction(new SettingsAction(m_.api, m_.settings, m_.session, this));

    QMenu *tickets = menuBar()->addMenu(tr("&Tickets"));
    QAction *submit = tickets->addAction(tr("&Submit"), m_submit, &QPushButton::click);
    submit->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});
    submit->setAutoRepeat(false);
    tickets->addMenu(m_draftStatus->menu());
    tickets->addSeparator();
    tickets->addAction(tr("&Outbox and history"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), m_outbox,
                       [this] { m_outbox->open(); });

    QMenu *account = menuBar()->addMenu(tr("A&ccount"));
    m_signIn = account->addAction(tr("Sign &in…"), m_signingIn, &SigningIn::ask);
    m_signOut = account->addAction(tr("Sign &out"), &m_.session, &Session::signOut);
    account->addAction(new ProxyQuestion(m_.proxy, this));

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Open help desk"), m_filing, &Filing::openHelpDesk);
    help->addAction(new AboutAction(m_.settings, this));
}

void MainWindow::connectParts()
{
    connect(m_submit, &QPushButton::clicked, m_filing, &Filing::submit);
    connect(m_filing, &Filing::canSubmitChanged, m_submit, &QWidget::setEnabled);
    connect(m_clear, &QPushButton::clicked, m_filing, &Filing::clearForm);
    connect(m_filing, &Filing::created, this, [this](const QString &sentence, const QString &title) {
        if (!isActiveWindow())
            showNotification(sentence, title, [window = QPointer(this)] {
                if (window)
                    window->raiseToFront();
            });
    });

    connect(m_form, &TicketForm::attachmentRemoved, this, [this](const Attachment &attachment, int index) {
        m_undo->rememberRemoved(attachment, index);
        m_filing->offerUndo(tr("“%1” was removed.").arg(attachment.name));
    });
    connect(m_form, &TicketForm::problem, this,
            [this](const QString &text) { m_banner->display(Banner::Kind::Warning, text); });

    new StoreNotices(m_.drafts, *m_banner, this);
    connect(m_draftStatus, &DraftStatus::chosen, m_draft, qOverload<const QUuid &>(&FormDraft::bringBack));
    connect(&m_.drafts, &Drafts::opened, this, &MainWindow::bringBackDraft);

    connect(m_intake, &CommandLineIntake::problem, m_form, &TicketForm::problem);
    connect(m_intake, &CommandLineIntake::otherServer, m_signingIn, &SigningIn::askAnew);
    connect(m_filing, &Filing::decideRequested, m_outbox, &OutboxDoor::open);
    connect(m_outbox, &OutboxDoor::leftForForm, this, &MainWindow::raiseToFront);
    connect(m_filing, &Filing::signInNeeded, m_signingIn, &SigningIn::ask);
    connect(&m_.proxy, &ProxyAccess::signedIn, m_signingIn, &SigningIn::tryAgain);
    connect(m_signingIn, &SigningIn::calledOff, m_filing, &Filing::callOff);
    connect(m_signingIn, &SigningIn::done, m_form, [this] { m_form->setFocus(); });

    connect(&m_.session, &Session::stateChanged, this, &MainWindow::followSession);
    connect(&m_metadata, &MetadataSource::loading, m_form, [this] { m_form->setLoading(!m_metadata.metadata()); });
    connect(&m_metadata, &MetadataSource::failed, this, &MainWindow::tellLoadingFailed);
    connect(m_closing, &Closing::broughtBack, this, &MainWindow::raiseToFront);
    connect(m_closing, &Closing::ended, qApp, &QCoreApplication::quit);
}

void MainWindow::connectOutbox()
{
    connect(m_filing, &Filing::openQuestionsChanged, this, &MainWindow::showQuestions);
    connect(m_questions, &QToolButton::clicked, m_filing, &Filing::askOpenQuestion);
    connect(m_waiting, &WaitingNotice::countChanged, this, &MainWindow::showWaiting);
    connect(m_waiting, &WaitingNotice::editRequested, m_filing, &Filing::edit);
    connect(m_waitingLong, &QToolButton::clicked, m_waiting, &WaitingNotice::ask);

    connect(&m_.outbox, &Outbox::changed, this, &MainWindow::showUpload);
    connect(&m_.outbox, &Outbox::progress, m_upload, &UploadPanel::setProgress);
    connect(m_upload, &UploadPanel::cancelRequested, &m_.outbox, &Outbox::cancel);
}

void MainWindow::showWaiting(int count)
{
    const QString text = tr("%n ticket(s) waiting", nullptr, count);
    m_waitingLong->setText(text);
    m_waitingLong->setVisible(count > 0);
    setWindowTitle(count > 0 ? tr("New ticket, %1").arg(text) : tr("New ticket"));
}

void MainWindow::showQuestions(int count)
{
    m_questions->setText(tr("%n ticket(s) need you", nullptr, count));
    m_questions->setVisible(count > 0);
}

void MainWindow::showUpload(const QUuid &key)
{
    const TicketRecord *entry = m_.outbox.entry(key);
    if (entry && entry->state == TicketState::Sending)
        m_upload->start(key, entry->draft.title);
    else
        m_upload->stop(key);
}

void MainWindow::followSession(Session::State state)
{
    const Account account = m_.session.account();
    const bool signedIn = state == Session::State::SignedIn;
    const bool signedOut = state == Session::State::SignedOut;
    m_signIn->setVisible(!signedIn);
    m_signOut->setVisible(!signedOut);
    m_who->setText(signedOut ? tr("Signed out")
                             : account.displayName() + QStringLiteral(" · ") + displayAddress(account.server));
    showAccount(account);
    if (signedOut) {
        m_form->setLoading(false);
        m_signingIn->ask();
    } else if (!m_metadata.metadata()) {
        m_form->setLoading(true);
    }
    if (signedIn)
        m_signingIn->tell();
}

/// The form belongs to one account: another one's draft is put away, and found again when they are back.
void MainWindow::showAccount(const Account &account)
{
    const QString key = account.key();
    if (key == m_accountKey)
        return;
    if (!std::exchange(m_accountKey, key).isEmpty()) {
        m_filing->startOver();
        m_banner->clear();
    }
    m_draft->setAccount(key);
    if (!key.isEmpty())
        m_form->setAccount(account);
}

/// What was written, submitted or asked for meanwhile comes first: the drafts are offered in the status bar then.
void MainWindow::bringBackDraft()
{
    if (m_hasStarted && m_filing->canSubmit() && !m_undo->isAvailable() && !m_intake->isWaiting())
        m_draft->bringBack();
}

void MainWindow::tellLoadingFailed(const Error &error)
{
    m_form->setLoading(false);
    const bool areThere = m_metadata.metadata().has_value();
    if (areThere && !m_banner->text().isEmpty())
        return; // of less weight than anything else
    const Explanation why =
        areThere ? explainOldLists(error, m_metadata.loadedAt()) : explain(error, Task::LoadMetadata);
    m_banner->display(areThere ? Banner::Kind::Information : Banner::Kind::Error, why.text,
                      {{tr("Try again"), [this] { loadLists(); }}}, why.details);
}

void MainWindow::loadLists()
{
    m_metadata.load();
}

void MainWindow::open(const CommandLine &commandLine)
{
    m_startsWith = commandLine;
    show();
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (const auto commandLine = std::exchange(m_startsWith, std::nullopt)) {
        // Queued: what is painted is still to be handed to the display.
        QMetaObject::invokeMethod(
            this, [this, commandLine] { start(*commandLine); }, Qt::QueuedConnection);
    }
}

void MainWindow::start(const CommandLine &commandLine)
{
    m_.proxy.restore();
    m_.session.restore();
    m_intake->take(commandLine);
    if (m_.session.state() == Session::State::SignedOut)
        followSession(m_.session.state()); // else it was told
    m_hasStarted = true;
    if (m_.drafts.isOpen())
        bringBackDraft();
}

void MainWindow::apply(const CommandLine &commandLine)
{
    m_intake->take(commandLine);
    raiseToFront();
}

void MainWindow::raiseToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_closing->mayClose()) {
        event->ignore();
        return;
    }
    m_.settings.setValue(Setting::WindowGeometry, saveGeometry());
    m_outbox->close(); // else the program would not end
    QMainWindow::closeEvent(event);
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    if (!event->spontaneous())
        m_outbox->hide();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!AttachmentStrip::canAddFrom(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_form->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    m_form->setDropTarget(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_form->setDropTarget(false);
    if (m_form->attach(event->mimeData()))
        event->acceptProposedAction();
}
