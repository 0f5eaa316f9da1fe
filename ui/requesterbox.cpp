// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "ui/requesterbox.h"

#include "ui/explain.h"
#include "ui/formfield.h"
#include "ui/lookupcombobox.h"

#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

// The box tells its rows apart by ids: people have their place in the list from 1 on.
constexpr qint64 me = 0;
constexpr qint64 another = -1;
constexpr qsizetype maxPeople = 20;

} // namespace

RequesterBox::RequesterBox(QWidget *parent)
    : QWidget(parent)
    , m_box(new LookupComboBox(fieldLabel(Field::Requester), LookupComboBox::Need::Required, this))
    , m_another(new QWidget(this))
    , m_id(new QLineEdit(this))
    , m_name(new QLineEdit(this))
{
    layOut();
    setFocusProxy(m_box);
    connect(m_box, &LookupComboBox::chosen, this, &RequesterBox::choose);
    connect(m_id, &QLineEdit::textChanged, this, &RequesterBox::edited);
    connect(m_name, &QLineEdit::textChanged, this, &RequesterBox::edited);
    showPeople();
    setCreatorId({});
}

void RequesterBox::layOut()
{
    auto *pair = new QHBoxLayout(m_another);
    pair->setContentsMargins({});
    pair->setSpacing(12);
    pair->addWidget(new FormField(tr("Use&r ID"), tr("User ID"), FormField::Need::Required, m_id, m_another), 1);
    pair->addWidget(
        new FormField(tr("Name to sho&w"), tr("Name to show"), FormField::Need::Optional, m_name, m_another), 1);
    m_name->setToolTip(tr("Only for you: it is shown in this list the next time."));
    m_id->setAcceptDrops(false);
    m_name->setAcceptDrops(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(6);
    column->addWidget(m_box);
    column->addWidget(m_another);
}

void RequesterBox::setPeople(const QString &ownId, const QStringList &recent)
{
    m_ownId = ownId;
    m_people.clear();
    for (const QString &line : recent) {
        const qsizetype end = line.lastIndexOf(u'\n');
        const QString id = line.mid(end + 1);
        if (end >= 0 && !id.isEmpty() && id != ownId)
            m_people.append({line.left(end), id});
    }
    m_id->clear();
    m_name->clear();
    showPeople();
    setCreatorId({});
}

QStringList RequesterBox::peopleUsed() const
{
    QList<Person> people = m_people;
    if (const QString id = creatorId(); !id.isEmpty()) {
        const auto known =
            std::find_if(people.cbegin(), people.cend(), [&id](const Person &each) { return each.id == id; });
        Person person = known == people.cend() ? Person{m_name->text().simplified(), id} : *known;
        if (person.name.isEmpty())
            person.name = id;
        if (known != people.cend())
            people.erase(known);
        people.prepend(person);
    }
    QStringList lines;
    for (const Person &person : std::as_const(people).first(std::min(maxPeople, people.size())))
        lines.append(person.name + u'\n' + person.id);
    return lines;
}

void RequesterBox::showPeople()
{
    LookupList rows{{me, tr("Me")}};
    for (qsizetype i = 0; i < m_people.size(); ++i)
        rows.append({i + 1, m_people.at(i).name});
    rows.append({another, tr("Another user…")});
    m_box->setEntries(rows);
}

QString RequesterBox::creatorId() const
{
    const qint64 row = m_box->currentId().value_or(me);
    if (row == another)
        return typedId() == m_ownId ? QString() : typedId();
    return row == me ? QString() : m_people.value(row - 1).id;
}

void RequesterBox::setCreatorId(const QString &id)
{
    const auto known = std::ranges::find(m_people, id, &Person::id);
    if (id.isEmpty() || id == m_ownId) {
        m_box->setCurrentId(me);
    } else if (known != m_people.end()) {
        m_box->setCurrentId(std::distance(m_people.begin(), known) + 1);
    } else {
        if (id != typedId()) { // else the name beside it stays, as after Undo
            m_id->setText(id);
            m_name->clear();
        }
        m_box->setCurrentId(another);
    }
    m_another->setVisible(isAnother());
}

void RequesterBox::choose(std::optional<qint64> row)
{
    m_another->setVisible(row == another);
    if (row == another) {
        m_id->clear();
        m_name->clear();
        m_id->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
}

bool RequesterBox::isAnother() const
{
    return m_box->currentId() == another;
}

QString RequesterBox::typedId() const
{
    return m_id->text().trimmed();
}

QWidget *RequesterBox::wrongPart() const
{
    return isAnother() ? static_cast<QWidget *>(m_id) : m_box;
}

QString RequesterBox::problem() const
{
    if (!isAnother())
        return {};
    const QString id = typedId();
    if (id.isEmpty())
        return tr("Enter the user ID of the person, or choose “Me”.");
    if (std::ranges::any_of(id, [](QChar c) { return c.isSpace() || !c.isPrint(); }))
        return tr("A user ID has no blanks in it. Ask your administrator for the ID if you don't know it.");
    return {};
}
