// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "tests/crash/program.h"

#include "tests/sandbox/defaultusers.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QImage>
#include <QtConcurrent>

using namespace Qt::Literals::StringLiterals;

namespace {

TicketDraft emptyForm()
{
    TicketDraft draft;
    draft.site = 1;
    draft.department = 2;
    draft.status = 1;
    return draft;
}

} // namespace

Writing writingOf(const TicketDraft &draft)
{
    Writing writing{draft.title, draft.description, {}};
    for (const Attachment &attachment : draft.attachments)
        writing.files << attachment.name;
    return writing;
}

Program::Program(const QString &folder)
    : m_settings(folder + u"/settings.conf"_s, folder + u"/policy.conf"_s)
    , m_session(m_api, m_vault, m_settings)
    , m_store({.folder = folder + u"/data"_s})
    , m_outbox(m_api, m_session, m_store)
    , m_drafts(m_store)
{
    m_form = emptyForm();
    connect(&m_session, &Session::stateChanged, this, [this] {
        connect(
            &m_drafts, &Drafts::opened, this, [this] { m_opened = true; }, Qt::SingleShotConnection);
        m_drafts.setAccount(m_session.account().key());
    });
}

void Program::signIn(const QUrl &server)
{
    m_session.signIn({server,
                      QString::fromLatin1(sandbox::localUser.name),
                      QString::fromLatin1(sandbox::localUser.password),
                      {},
                      false});
}

bool Program::isReady() const
{
    return m_session.state() == Session::State::SignedIn && m_opened;
}

void Program::typeIntoTitle(QChar character)
{
    m_form.title += character;
    tellDrafts();
}

void Program::typeIntoDescription(QChar character)
{
    m_form.description += character;
    tellDrafts();
}

void Program::attach(const QString &path)
{
    QtConcurrent::run([path] { return Attachment::fromFile(path); }).then(this, [this](const Attachment &attachment) {
        m_form.attachments << attachment;
        tellDrafts();
    });
}

void Program::paste(const QImage &image)
{
    QtConcurrent::run([image, files = m_store.files()] {
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        return files.keep(Attachment::fromContent(u"screenshot.png"_s, png));
    }).then(this, [this](const Result<Attachment> &kept) {
        if (!kept)
            return;
        m_form.attachments << *kept;
        tellDrafts();
    });
}

void Program::submit()
{
    const TicketDraft draft = std::exchange(m_form, emptyForm());
    m_outbox.submit(draft, m_drafts.release());
}

Writing Program::writing() const
{
    return writingOf(m_form);
}

void Program::tellDrafts()
{
    m_drafts.edit(m_form, {}, false);
    Q_EMIT edited();
}
