// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/appmetadata.h"
#include "app/model/field.h"
#include "app/model/ticketdraft.h"

#include <QMap>
#include <QObject>

class FormField;
class LookupComboBox;
class QWidget;

/// The seven lookups of a ticket, and what is chosen in them, whether or not their lists have arrived yet.
class LookupFields : public QObject {
    Q_OBJECT
public:
    explicit LookupFields(QWidget *parent); ///< also the parent of the fields, until a layout gives them another

    FormField *field(Field field) const;
    LookupComboBox *box(Field field) const;
    QString standingProblem(Field field) const; ///< a required list that is empty, a choice that is gone

    void setLoading(bool loading); ///< boxes show that they are being filled
    void setMetadata(const AppMetadata &metadata); ///< keeps what is chosen, else chooses the default
    void forgetMetadata(); ///< and what was chosen from it
    bool hasMetadata() const { return m_hasMetadata; }
    const AppMetadata &metadata() const { return m_metadata; }

    /// What is chosen by default where the list has it, e.g. the site of the last ticket.
    void setRemembered(Field field, std::optional<qint64> id);

    /// What is chosen where nothing is remembered, by name or id.
    void setPreset(Field field, const QString &entry);

    /// Whether there is anything to choose in an optional field; what is chosen is left out where there is not.
    void setOffered(Field field, bool offered);

    void readInto(TicketDraft &draft) const;
    void setChoices(const TicketDraft &draft);
    void dropGone(); ///< choices that the lists don't have (any more)
    void reset(); ///< to the defaults

Q_SIGNALS:
    void chosen(Field field); ///< by the person

private:
    struct Lookup {
        bool required;
        LookupComboBox *box;
        FormField *field;
        std::optional<qint64> TicketDraft::*member;
        LookupList (*listOf)(const AppMetadata &);
        std::optional<qint64> choice; // may be an id that the list has not, or not yet
        std::optional<qint64> remembered;
        QString preset;
        bool offered;
        bool isFlagged; // fill() found a problem
    };

    void add(Field field, const QString &label, bool required, std::optional<qint64> TicketDraft::*member,
             LookupList (*listOf)(const AppMetadata &));
    void fill(Field field, Lookup &lookup);
    std::optional<qint64> presetOf(Field field, const Lookup &lookup) const;
    std::optional<qint64> defaultOf(Field field, const Lookup &lookup) const;

    QMap<Field, Lookup> m_lookups;
    AppMetadata m_metadata;
    bool m_hasMetadata = false;
};
