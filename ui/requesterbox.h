// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

class LookupComboBox;
class QLineEdit;

/// For whom a ticket is: "Me", somebody used before, or another user by their id (the guide has no user search).
class RequesterBox : public QWidget {
    Q_OBJECT
public:
    explicit RequesterBox(QWidget *parent = nullptr);

    /// The signed-in user's id, and the people used before: "name\nuser id" each, latest first.
    void setPeople(const QString &ownId, const QStringList &recent);
    QStringList peopleUsed() const; ///< the same list with the current one on top

    QString creatorId() const; ///< empty: whoever is signed in
    void setCreatorId(const QString &id);

    QWidget *wrongPart() const; ///< where problem() can be mended
    QString problem() const; ///< as a sentence; empty when there is none

Q_SIGNALS:
    void edited(); ///< by the person or an assistive tool

private:
    struct Person {
        QString name;
        QString id;
    };

    void layOut();
    void choose(std::optional<qint64> row);
    void showPeople();
    bool isAnother() const;
    QString typedId() const;

    LookupComboBox *m_box;
    QWidget *m_another; // the two lines for a user who is not in the box
    QLineEdit *m_id;
    QLineEdit *m_name;
    QString m_ownId;
    QList<Person> m_people;
};
