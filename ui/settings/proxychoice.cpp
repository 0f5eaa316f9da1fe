// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/settings/proxychoice.h"

#include "ui/formfield.h"
#include "ui/lookupcombobox.h"

#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 ofSystem = 0;
constexpr qint64 none = 1;
constexpr qint64 byAddress = 2;

} // namespace

ProxyChoice::ProxyChoice(QWidget *parent)
    : QWidget(parent)
    , m_box(new LookupComboBox(tr("Proxy"), LookupComboBox::Need::Required, this))
    , m_address(new QLineEdit(this))
    , m_addressField(
          new FormField(tr("Proxy &address"), tr("Proxy address"), FormField::Need::Optional, m_address, this))
{
    m_box->setEntries({{ofSystem, tr("As the system has it")}, {none, tr("None")}, {byAddress, tr("By its address")}});
    setFocusProxy(m_box);
    m_address->setPlaceholderText(u"http://proxy.example.com:3128"_s);
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_box);
    column->addWidget(m_addressField);

    connect(m_box, &LookupComboBox::chosen, this, [this](std::optional<qint64> choice) {
        showAddress();
        if (choice == byAddress)
            m_address->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited();
    });
    connect(m_address, &QLineEdit::textChanged, this, &ProxyChoice::edited);
    setValue(u"system"_s);
}

QString ProxyChoice::value() const
{
    const qint64 choice = m_box->currentId().value_or(ofSystem);
    if (choice == byAddress)
        return m_address->text();
    return choice == none ? u"none"_s : u"system"_s;
}

void ProxyChoice::setValue(const QString &value)
{
    const bool isWord = value == "system"_L1 || value == "none"_L1;
    m_address->setText(isWord ? QString() : value);
    m_box->setCurrentId(!isWord ? byAddress : value == "none"_L1 ? none : ofSystem);
    showAddress();
}

FormField *ProxyChoice::addressField() const
{
    return m_addressField;
}

void ProxyChoice::showAddress()
{
    m_addressField->setVisible(m_box->currentId() == byAddress);
}
