// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/settings/settingsdialog.h"

#include "app/api/apiclient.h"
#include "app/session/rememberedaccount.h"
#include "ui/connection/connectiondialog.h"
#include "ui/explain.h"
#include "ui/formfield.h"
#include "ui/lookupcombobox.h"
#include "ui/reveal.h"
#include "ui/settings/proxychoice.h"
#include "ui/translations.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostDays = 3650; // of the history, as a policy has it

/// A language by its own name, for those who read no other.
QString nameOf(const QString &language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (language == "en"_L1)
        name = u"English"_s; // not of America alone
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

SettingsDialog::SettingsDialog(ApiClient &api, Settings &settings, QWidget *parent)
    : FittingDialog(parent)
    , m_api(api)
    , m_settings(settings)
    , m_server(new QLineEdit(this))
    , m_language(new LookupComboBox(tr("Language"), LookupComboBox::Need::Required, this))
    , m_proxy(new ProxyChoice(this))
    , m_page(new QLineEdit(this))
    , m_days(new QSpinBox(this))
{
    setWindowTitle(tr("Settings"));
    page()->parentWidget()->setMinimumWidth(26 * fontMetrics().height()); // for addresses
    addServer();
    addLanguage();
    addProxy();
    addTicketPage();
    addHistory();
    for (const QLineEdit *edit : {m_server, m_page})
        connect(edit, &QLineEdit::textChanged, this, &SettingsDialog::clearMended);
    connect(m_proxy, &ProxyChoice::edited, this, &SettingsDialog::clearMended);

    auto *foot = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *test = foot->addButton(tr("T&est connection…"), QDialogButtonBox::ActionRole);
    connect(test, &QPushButton::clicked, this, &SettingsDialog::testConnection);
    connect(foot, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(foot, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    setFoot(foot);
}

void SettingsDialog::addServer()
{
    const QString before = m_settings.value(Setting::ServerUrl).toUrl().toDisplayString();
    m_server->setText(before);
    m_server->setPlaceholderText(u"help.example.com"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_serverField = new FormField(tr("&Server"), tr("Server"), FormField::Need::Optional, m_server, this);
    add(Setting::ServerUrl, m_serverField, [this, before]() -> Typed {
        if (m_server->text() == before)
            return m_settings.value(Setting::ServerUrl);
        const auto address = allowedAddress(m_server->text(), m_settings);
        if (!address)
            return tl::unexpected(explain(address.error()));
        return QVariant(*address);
    });
    connect(m_server, &QLineEdit::textChanged, m_serverField, [this, before](const QString &text) {
        m_serverField->setNote(
            before.isEmpty() || text == before ? QString() : tr("You will have to sign in to the other server."));
    });
}

void SettingsDialog::addLanguage()
{
    const QStringList names = QStringList(QString()) + languages();
    LookupList entries{{0, tr("As the system has it")}};
    for (qsizetype i = 1; i < names.size(); ++i)
        entries.append({i, nameOf(names.at(i))});
    m_language->setEntries(entries);
    const qint64 before = qMax(qsizetype(0), names.indexOf(m_settings.value(Setting::Language).toString()));
    m_language->setCurrentId(before);
    auto *field = new FormField(tr("&Language"), tr("Language"), FormField::Need::Optional, m_language, this);
    add(Setting::Language, field, [this, names, before]() -> Typed {
        const qint64 chosen = m_language->currentId().value_or(before);
        if (chosen == before)
            return m_settings.value(Setting::Language); // it may be one that is not in the list, such as "de_AT"
        return QVariant(names.at(chosen));
    });
}

void SettingsDialog::addProxy()
{
    m_proxy->setValue(m_settings.value(Setting::Proxy).toString());
    auto *field = new FormField(tr("&Proxy"), tr("Proxy"), FormField::Need::Optional, m_proxy, this);
    add(
        Setting::Proxy, field,
        [this]() -> Typed {
            const QVariant proxy = Settings::understood(Setting::Proxy, m_proxy->value());
            if (!proxy.isValid())
                return tl::unexpected(tr(
                    "Enter the host and port of the proxy, such as http://proxy.example.com:3128, without a user name "
                    "or a password."));
            return proxy;
        },
        m_proxy->addressField());
}

void SettingsDialog::addTicketPage()
{
    m_page->setText(m_settings.value(Setting::TicketUrl).toString());
    m_page->setPlaceholderText(u"https://help.example.com/tickets/{id}"_s);
    m_page->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    auto *field = new FormField(tr("&Ticket address"), tr("Ticket address"), FormField::Need::Optional, m_page, this);
    field->setNote(tr("Where “Open ticket” leads; {id} stands for the ticket's number."));
    add(Setting::TicketUrl, field, [this]() -> Typed {
        const QString typed = m_page->text().trimmed();
        if (typed.isEmpty())
            return QVariant(typed);
        const QVariant page = Settings::understood(Setting::TicketUrl, typed);
        if (!page.isValid())
            return tl::unexpected(tr("Enter an address that begins with https:// and has {id} in it, or nothing."));
        return page;
    });
}

void SettingsDialog::addHistory()
{
    const auto showUnit = [this](int days) { m_days->setSuffix(tr(" day(s)", "after a number", days)); };
    connect(m_days, &QSpinBox::valueChanged, this, showUnit);
    m_days->setRange(0, mostDays);
    m_days->setSpecialValueText(tr("For ever"));
    m_days->setValue(m_settings.value(Setting::KeepHistoryDays).toInt());
    showUnit(m_days->value());
    const QString label = tr("Keep filed tickets in the history");
    auto *field =
        new FormField(tr("&Keep filed tickets in the history"), label, FormField::Need::Optional, m_days, this);
    add(Setting::KeepHistoryDays, field, [this]() -> Typed { return QVariant(m_days->value()); });
}

void SettingsDialog::add(Setting setting, FormField *field, std::function<Typed()> typed, FormField *wrong)
{
    page()->addWidget(field);
    if (m_settings.isLocked(setting))
        field->lock();
    else
        m_rows.append({setting, wrong ? wrong : field, std::move(typed)});
}

/// True where there are none.
bool SettingsDialog::showProblems()
{
    const auto boxes = findChildren<LookupComboBox *>();
    for (LookupComboBox *box : boxes)
        box->settle(); // OK may come without a change of focus
    FormField *first = nullptr;
    for (const Row &row : std::as_const(m_rows)) {
        const Typed typed = row.typed();
        row.field->setError(typed ? QString() : typed.error());
        if (!typed && !first)
            first = row.field;
    }
    if (first) {
        first->control()->setFocus(Qt::OtherFocusReason);
        reveal(first);
    }
    return !first;
}

void SettingsDialog::clearMended()
{
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.field->error().isEmpty() && row.typed())
            row.field->setError({});
    }
}

/// Of what is typed, before it is kept.
void SettingsDialog::testConnection()
{
    if (!showProblems())
        return;
    QMap<Setting, QVariant> typed{{Setting::ServerUrl, m_settings.value(Setting::ServerUrl)},
                                  {Setting::Proxy, m_settings.value(Setting::Proxy)}};
    for (const Row &row : std::as_const(m_rows))
        typed.insert(row.setting, row.typed().value_or(QVariant()));
    // That of a policy is as the administrator wrote it.
    const auto server = allowedAddress(typed.value(Setting::ServerUrl).toUrl().toString(), m_settings);
    if (!server) {
        m_serverField->setError(explain(server.error()));
        m_server->setFocus();
        return;
    }
    auto *dialog = new ConnectionDialog(m_api, *server, typed.value(Setting::Proxy).toString(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsDialog::accept()
{
    if (!showProblems())
        return;
    QList<Setting> changes;
    for (const Row &row : std::as_const(m_rows)) {
        const QVariant before = m_settings.value(row.setting);
        const QVariant typed = row.typed().value_or(before);
        if (typed == before)
            continue;
        m_settings.setValue(row.setting, typed);
        if (m_settings.value(row.setting) != before)
            changes.append(row.setting);
    }
    QDialog::accept();
    for (const Setting setting : std::as_const(changes))
        Q_EMIT changed(setting);
}
