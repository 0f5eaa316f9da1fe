// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/lookupentry.h"

#include <QComboBox>

#include <optional>

class LookupModel;
class LookupPopup;

/// A combo box over a lookup list; filters as one types, in any place of the word: prefix first, then word start, then
/// inside, without regard to case or accents, and as quick with 100,000 entries as with 4.
/// Entries of one name tell themselves apart ("Other (#17)"). An optional box has "Not set" on top.
///
/// What is typed is no choice yet: Enter or Tab take the highlighted match, leaving takes an exact or the only one,
/// Escape, and leaving with anything else, go back to the choice before. Text set from outside (an assistive tool)
/// chooses at once if it is an exact name.
class LookupComboBox : public QComboBox {
    Q_OBJECT
public:
    enum class Need { Required, Optional };

    /// `name` is the accessible name, in the language of the interface.
    LookupComboBox(const QString &name, Need need, QWidget *parent = nullptr);

    /// Keeps the choice if its id stays; selects the only one of a required list.
    void setEntries(const LookupList &entries);
    const LookupList &entries() const;

    std::optional<qint64> currentId() const;
    void setCurrentId(std::optional<qint64> id); ///< an id that is not there leaves the box empty

    void setPlaceholder(const QString &text); ///< shown while the box is empty, e.g. "Loading…"

    /// Does with what is typed as leaving the box does: call it before acting on the choice without a change of focus.
    /// False where it was no choice, and the one before is back.
    bool settle();

    bool isListOpen() const;
    void showPopup() override;
    void hidePopup() override;

Q_SIGNALS:
    void chosen(std::optional<qint64> id); ///< another than before, by the person, not by setEntries or setCurrentId

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void followText(const QString &text);
    void openList();
    void tellWhetherAnythingMatches();
    void highlightBest();
    void step(int key);
    bool accept();
    void restore();
    void choose(int entry);
    std::optional<int> meant() const;
    int currentEntry() const;
    void showText(const QString &text);
    void showChoice();

    LookupModel *m_model;
    LookupPopup *m_popup = nullptr; // made when it is first needed: a form starts with eight boxes
    const Need m_need;
    std::optional<qint64> m_id;
    bool m_pending = false; // the text is what is being typed or pointed at, not the choice
    bool m_typed = false; // the change of text under way comes from the keyboard
    bool m_showing = false; // the change of text under way is ours
    bool m_selectOnRelease = false; // the mouse brought the focus: what is typed replaces the choice
};
