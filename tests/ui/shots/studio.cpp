// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/ui/shots/studio.h"

#include "ui/banner.h"
#include "ui/lookupcombobox.h"
#include "ui/signindialog.h"
#include "ui/signinform.h"
#include "ui/ticketform.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 60'000; // milliseconds
constexpr int settling = 500; // until what moves and what is loaded in the background has come to rest
constexpr qint64 megabyte = 1'000'000;

} // namespace

Studio::Studio(const QString &folder, QSize size)
    : m_folder(folder)
    // Slow enough for a picture of an upload under way.
    , m_sandbox({u"--throttle"_s, QString::number(4 * megabyte)})
    , m_settings(m_files.filePath(u"user.conf"_s), m_files.filePath(u"policy.conf"_s))
    , m_program(m_api, m_vault, m_settings, m_files.filePath(u"store"_s))
    , m_window(m_program.window())
    , m_form(m_window.findChild<TicketForm *>())
    , m_banner(m_window.findChild<Banner *>())
{
    m_settings.setValue(Setting::ServerUrl, m_sandbox.url());
    if (size.isValid())
        m_window.resize(size);
    m_window.move(0, 0);
}

bool Studio::takeAll()
{
    m_window.show();
    m_window.start({});
    return takeSignIn() && takeForm() && takeSending() && takeDrafts();
}

bool Studio::takeSignIn()
{
    const auto form = [this] { return m_window.findChild<SignInForm *>(); };
    if (!reach(u"sign-in"_s, [&] { return form() && form()->isVisible(); }))
        return false;

    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(sandbox::localUser.name));
    typePassword("wrong");
    if (!reach(u"sign-in-error"_s, [&] { return form()->passwordField()->isEnabled(); }))
        return false;

    // A server that takes the connection and says nothing.
    const auto server = static_cast<pid_t>(m_sandbox.processId());
    kill(server, SIGSTOP);
    typePassword(sandbox::localUser.password);
    const bool busy = reach(u"sign-in-busy"_s, [&] { return !form()->passwordField()->isEnabled(); });
    kill(server, SIGCONT);
    return busy;
}

bool Studio::takeForm()
{
    if (!reach(u"form-empty"_s,
               [this] { return m_program.session.state() == Session::State::SignedIn && m_form->draft().status; }))
        return false;

    QTest::mouseClick(submit(), Qt::LeftButton);
    if (!reach(u"form-invalid"_s, [] { return true; }))
        return false;

    if (!fill({picture(u"cracked-screen.png"_s), file(u"inventory.pdf"_s, 184'320), file(u"system.log"_s, 7'400)})
        || !reach(u"form-filled"_s, [this] { return m_form->draft().attachments.size() == 3; }))
        return false;

    const QList<LookupComboBox *> boxes = m_form->findChildren<LookupComboBox *>();
    QLineEdit *site = boxes.first()->lineEdit();
    site->setFocus();
    site->selectAll();
    QTest::keyClicks(site, u"of"_s);
    const bool choosing = reach(u"form-choosing"_s, [] { return true; });
    QTest::keyClick(site, Qt::Key_Escape);
    return choosing;
}

bool Studio::takeSending()
{
    QTest::mouseClick(submit(), Qt::LeftButton);
    if (!reach(u"done"_s, [this] { return m_program.outbox.entries().isEmpty() && !m_banner->text().isEmpty(); }))
        return false;

    m_banner->clear();
    if (!fill({file(u"screen-recording.mkv"_s, 24 * megabyte)})
        || !QTest::qWaitFor([this] { return m_form->draft().attachments.size() == 1; }, patience))
        return false;
    QTest::mouseClick(submit(), Qt::LeftButton);
    QTest::qWait(4000); // far enough for a speed and a time left
    if (!reach(u"uploading"_s, [this] { return !m_program.outbox.entries().isEmpty(); }))
        return false;
    m_window.close();
    if (!reach(u"closing"_s, [this] { return !m_banner->text().isEmpty(); }))
        return false;
    m_banner->clear();
    if (!QTest::qWaitFor([this] { return !m_banner->text().isEmpty(); }, patience))
        return false;

    // Gone after it had everything and before it answered: nobody can know.
    m_banner->clear();
    if (!fill({file(u"system.log"_s, 7'400)})
        || !QTest::qWaitFor([this] { return m_form->draft().attachments.size() == 1; }, patience))
        return false;
    kill(static_cast<pid_t>(m_sandbox.processId()), SIGSTOP);
    QTest::mouseClick(submit(), Qt::LeftButton);
    QTest::qWait(1000);
    kill(static_cast<pid_t>(m_sandbox.processId()), SIGKILL);
    return reach(u"unknown"_s, [this] { return !m_banner->text().isEmpty(); });
}

/// The server is gone by now: what is submitted waits.
bool Studio::takeDrafts()
{
    m_banner->clear();
    if (!fill({}))
        return false;
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    if (!fill({picture(u"cracked-screen.png"_s)})
        || !reach(u"drafts"_s, [this] { return m_program.drafts.state() == Drafts::State::Saved; }))
        return false;
    QTest::mouseClick(submit(), Qt::LeftButton);
    return reach(u"waiting"_s, [this] { return !m_banner->text().isEmpty(); });
}

bool Studio::fill(const QStringList &files)
{
    CommandLine line;
    line.title = u"Laptop screen is broken"_s;
    line.description =
        u"The screen cracked after a fall. Needs replacement.\n\nRoom 214, the one beside the printer."_s;
    line.site = line.department = u"1"_s;
    line.category = u"Hardware"_s;
    line.priority = u"High"_s;
    line.files = files;
    m_window.apply(line);
    return QTest::qWaitFor([this] { return !m_form->draft().title.isEmpty(); }, patience);
}

/// Waits until the program is `there`, lets it settle and takes the picture.
bool Studio::reach(const QString &name, const std::function<bool()> &there)
{
    m_next = name;
    if (!QTest::qWaitFor(there, patience))
        return false;
    QTest::qWait(settling);
    const QRect frame = m_window.frameGeometry();
    return m_window.screen()
        ->grabWindow(0, frame.x(), frame.y(), frame.width(), frame.height())
        .save(QDir(m_folder).filePath(name + u".png"_s));
}

void Studio::typePassword(const char *password)
{
    QWidget *field = m_window.findChild<SignInForm *>()->passwordField();
    field->setFocus();
    QTest::keyClicks(field, QString::fromLatin1(password));
    QTest::keyClick(field, Qt::Key_Return);
}

QPushButton *Studio::submit() const
{
    const QList<QPushButton *> buttons = m_window.centralWidget()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isDefault())
            return button;
    }
    return nullptr;
}

QString Studio::file(const QString &name, qint64 size) const
{
    QFile file(m_files.filePath(name));
    file.open(QIODevice::WriteOnly);
    file.resize(size);
    return file.fileName();
}

/// A screenshot of a screen with a crack in it.
QString Studio::picture(const QString &name) const
{
    QImage image(1280, 800, QImage::Format_RGB32);
    image.fill(QColor(0x35, 0x6a, 0xa0));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(160, 120, 820, 520, Qt::white);
    painter.fillRect(160, 120, 820, 40, QColor(0xd0, 0xd4, 0xd8));
    painter.setPen(QPen(Qt::black, 6));
    painter.drawPolyline(QPolygon({{900, 0}, {760, 240}, {840, 330}, {560, 520}, {610, 800}}));
    painter.drawPolyline(QPolygon({{840, 330}, {1060, 430}, {1280, 410}}));
    painter.end();
    QString path = m_files.filePath(name);
    image.save(path);
    return path;
}
