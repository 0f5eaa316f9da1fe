// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/mainwindow.h"

#include "app/outbox/outbox.h"
#include "app/platform/notification.h"
#include "app/settings/settings.h"
#include "ui/attachments/attachmentstrip.h"
#include "ui/banner.h"
#include "ui/commandlineintake.h"
#include "ui/explain.h"
#include "ui/filing.h"
#include "ui/formundo.h"
#include "ui/icons.h"
#include "ui/plainlabel.h"
#include "ui/signindialog.h"
#include "ui/ticketform.h"
#include "ui/uploadpanel.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QCloseEvent>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStatusBar>
#include <QStyle>
#include <QToolButton>

#include <algorithm>
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

QString sessionEndedBeforeTicket()
{
    return MainWindow::tr("Your session has ended. Sign in, and your ticket goes on by itself.");
}

} // namespace

MainWindow::MainWindow(ApiClient &api, Settings &settings, Session &session, Outbox &outbox)
    : m_api(api)
    , m_settings(settings)
    , m_session(session)
    , m_outbox(outbox)
    , m_metadata(api, session, this)
    , m_banner(new Banner(this))
    , m_form(new TicketForm(settings, this))
    , m_undo(new FormUndo(*m_form))
    , m_filing(new Filing({api, settings, session, m_metadata, outbox, *m_form, *m_undo, m_shelf, *m_banner}, this))
    , m_intake(new CommandLineIntake({settings, session, m_metadata, *m_form, *m_undo, *m_filing}, this))
    , m_upload(new UploadPanel(this))
    , m_clear(new QPushButton(tr("C&lear"), this))
    , m_submit(new QPushButton(tr("Su&bmit"), this))
    , m_questions(new QToolButton(this))
    , m_who(new PlainLabel(this))
{
    setWindowTitle(tr("New ticket"));
    setAcceptDrops(true);
    layOut();
    makeMenus();
    connectParts();
    if (!restoreGeometry(m_settings.value(Setting::WindowGeometry).toByteArray())) {
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

    m_questions->setAutoRaise(true);
    m_questions->hide();
    statusBar()->addPermanentWidget(m_questions);
    statusBar()->addPermanentWidget(m_who);
}

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
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

    QMenu *tickets = menuBar()->addMenu(tr("&Tickets"));
    QAction *submit = tickets->addAction(tr("&Submit"), m_submit, &QPushButton::click);
    submit->setShortcuts({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter});

    QMenu *account = menuBar()->addMenu(tr("A&ccount"));
    m_signIn = account->addAction(tr("Sign &in…"), this, [this] { askToSignIn(); });
    m_signOut = account->addAction(tr("Sign &out"), this, &MainWindow::signOut);

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    help->addAction(tr("&Open help desk"), m_filing, &Filing::openHelpDesk);
}

void MainWindow::connectParts()
{
    connect(m_submit, &QPushButton::clicked, m_filing, &Filing::submit);
    connect(m_filing, &Filing::canSubmitChanged, m_submit, &QWidget::setEnabled);
    connect(m_clear, &QPushButton::clicked, m_filing, &Filing::clearForm);
    connect(m_filing, &Filing::signInNeeded, this,
            [this] { askToSignIn(m_accountKey.isEmpty() ? QString() : sessionEndedBeforeTicket()); });
    connect(m_filing, &Filing::created, this, [this](const QString &sentence, const QString &title) {
        if (!isActiveWindow())
            showNotification(sentence, title, [window = QPointer(this)] {
                if (window)
                    window->raiseToFront();
            });
    });
    connect(m_filing, &Filing::openQuestionsChanged, m_questions, [this](int count) {
        m_questions->setText(tr("%n ticket(s) need you", nullptr, count));
        m_questions->setVisible(count > 0);
    });
    connect(m_questions, &QToolButton::clicked, m_filing, &Filing::askOpenQuestion);

    connect(m_form, &TicketForm::attachmentRemoved, this, [this](const Attachment &attachment, int index) {
        m_undo->rememberRemoved(attachment, index);
        m_filing->offerUndo(tr("“%1” was removed.").arg(attachment.name));
    });
    connect(m_form, &TicketForm::problem, this,
            [this](const QString &text) { m_banner->display(Banner::Kind::Warning, text); });
    connect(m_form, &TicketForm::edited, this, [this] { m_toldToClose = false; });

    connect(&m_outbox, &Outbox::changed, this, [this](const QUuid &key) {
        m_toldToClose = false;
        const OutboxEntry *entry = m_outbox.entry(key);
        if (entry && entry->state == TicketState::Sending)
            m_upload->start(key, entry->draft.title);
        else
            m_upload->stop(key);
    });
    connect(&m_outbox, &Outbox::progress, m_upload, &UploadPanel::setProgress);
    connect(m_upload, &UploadPanel::cancelRequested, &m_outbox, &Outbox::cancel);

    connect(m_intake, &CommandLineIntake::problem, m_form, &TicketForm::problem);
    connect(m_intake, &CommandLineIntake::otherServer, this, [this] {
        delete m_dialog; // it asks about another server
        askToSignIn();
    });

    connect(&m_session, &Session::stateChanged, this, &MainWindow::followSession);
    connect(&m_session, &Session::keychainMissing, this, &MainWindow::tellAboutSignIn);
    connect(&m_metadata, &MetadataSource::loading, m_form, [this] { m_form->setLoading(!m_metadata.metadata()); });
    connect(&m_metadata, &MetadataSource::failed, this, &MainWindow::tellLoadingFailed);
}

void MainWindow::followSession(Session::State state)
{
    const Account account = m_session.account();
    const bool signedIn = state == Session::State::SignedIn;
    m_signIn->setVisible(!signedIn);
    m_signOut->setVisible(state != Session::State::SignedOut);
    m_who->setText(state == Session::State::SignedOut
                       ? tr("Signed out")
                       : account.displayName() + QStringLiteral(" · ") + displayAddress(account.server));
    if (state == Session::State::SignedOut) {
        m_form->setLoading(false);
        if (m_accountKey.isEmpty())
            askToSignIn();
        else
            askToSignIn(isTicketWaiting() ? sessionEndedBeforeTicket()
                                          : tr("Your session has ended. Sign in to go on."));
        return;
    }
    showAccount(account);
    if (signedIn)
        tellAboutSignIn();
}

/// In one message: both may be so, and the keychain answers after the first was said.
void MainWindow::tellAboutSignIn()
{
    QStringList sentences;
    if (!m_session.mayCreateTickets()) {
        sentences << tr("Your account may lack the permission to create tickets. If a ticket is refused, ask your help "
                        "desk for it.");
    }
    if (!m_session.staysSignedIn())
        sentences << tr("This computer has no keychain to keep your sign-in in. You stay signed in until you quit.");
    if (!sentences.isEmpty()) {
        m_banner->display(m_session.mayCreateTickets() ? Banner::Kind::Information : Banner::Kind::Warning,
                          sentences.join(u' '));
    }
}

/// The form belongs to one account: another one's draft is put away, and found again when they are back.
void MainWindow::showAccount(const Account &account)
{
    const QString key = account.key();
    if (key == m_accountKey)
        return;
    putDraftAway();
    m_accountKey = key;
    m_form->setAccount(account);
    if (m_form->isEmpty()) // else what was written before anybody was known comes first
        m_filing->takeFromShelf();
    m_form->setLoading(true);
}

void MainWindow::putDraftAway()
{
    if (m_accountKey.isEmpty())
        return;
    if (!m_form->isEmpty())
        m_shelf.put(m_accountKey, m_form->draft());
    m_accountKey.clear();
    m_filing->callOff();
    m_undo->forget();
    m_banner->clear();
    m_form->clear();
}

void MainWindow::signOut()
{
    putDraftAway();
    m_session.signOut();
}

bool MainWindow::isTicketWaiting() const
{
    const QList<OutboxEntry> entries = m_outbox.entries();
    return std::ranges::find(entries, TicketState::Waiting, &OutboxEntry::state) != entries.end();
}

void MainWindow::askToSignIn(const QString &reason)
{
    if (m_dialog)
        return;
    m_dialog = new SignInDialog(m_api, m_session, m_settings, reason, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::rejected, this, [this] {
        m_filing->callOff();
        if (m_session.state() != Session::State::SignedOut)
            return; // the dialog was for another server
        m_signedOut = isTicketWaiting() ? tr("You are signed out. Your ticket waits here until you sign in.")
                                        : tr("You are signed out. What you write stays here until you sign in.");
        m_banner->display(Banner::Kind::Information, m_signedOut, {{tr("Sign in"), [this] { askToSignIn(); }}});
    });
    connect(m_dialog, &QDialog::accepted, this, [this] {
        if (m_banner->text() == m_signedOut)
            m_banner->clear();
        m_form->setFocus();
    });
    m_dialog->open();
}

void MainWindow::tellLoadingFailed(const Error &error)
{
    m_form->setLoading(false);
    const Explanation why = explain(error, Task::LoadMetadata);
    m_banner->display(Banner::Kind::Error, why.text, {{tr("Try again"), [this] { m_metadata.load(); }}}, why.details);
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
    m_session.restore();
    m_intake->take(commandLine);
    if (m_session.state() == Session::State::SignedOut)
        followSession(m_session.state()); // else it was told
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
    if (!mayClose()) {
        event->ignore();
        return;
    }
    m_settings.setValue(Setting::WindowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

bool MainWindow::mayClose()
{
    if (m_toldToClose)
        return true;
    const bool unfinished = !m_outbox.isEmpty();
    if (!unfinished && m_form->isEmpty() && m_shelf.isEmpty())
        return true;
    m_toldToClose = true;
    m_banner->display(Banner::Kind::Warning,
                      unfinished ? tr("A ticket is not finished yet: quitting now would leave it behind.")
                                 : tr("The ticket you are writing is not filed yet: quitting now would lose it."),
                      {{tr("Quit anyway"), [this] { close(); }}});
    return false;
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
