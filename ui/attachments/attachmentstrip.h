// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/store/filekeeper.h"

#include <QHash>
#include <QImage>
#include <QMultiMap>
#include <QStringList>
#include <QWidget>

#include <optional>

class AttachmentList;
class FieldMessage;
class PlainLabel;
class QFutureWatcherBase;
class QMimeData;
class QScrollArea;
class QToolButton;
enum class Refusal;

/// The files that go with a ticket: thumbnails, names, sizes, a remove button each, the running total, "Add files…".
/// Filled by the file picker, by dropping and by pasting; files are read and decoded off the GUI thread.
class AttachmentStrip : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentStrip(QWidget *parent = nullptr);
    ~AttachmentStrip() override;

    QList<Attachment> attachments() const;
    void setAttachments(const QList<Attachment> &attachments); ///< what is still being read is added to them
    void clear(); ///< drops what is still being read, too
    bool isReading() const; ///< something was given that attachments() does not have yet

    /// What has no lasting place of its own, such as a pasted picture, is attached as a copy of the keeper's.
    void setFileKeeper(const FileKeeper &keeper);
    void setLimit(qint64 bytes); ///< the known limit of a whole ticket; 0: none known
    void setTypes(const QStringList &types); ///< those that may be attached (see isOfType)
    QString standingProblem() const; ///< of what is attached and may not be, as a sentence; empty when there is none
    QString pickerFolder() const;
    void setPickerFolder(const QString &folder);

    void pickFiles(); ///< opens the file picker
    void addFiles(const QStringList &paths);
    void addImage(const QImage &image); ///< named screenshot-YYYYMMDD-HHMMSS.png

    /// Whether `mime` has files or an image to attach; `addFrom` attaches them.
    static bool canAddFrom(const QMimeData *mime);
    void addFrom(const QMimeData *mime);

    void setDropTarget(bool target); ///< an outline while something that can be attached is dragged over the window
    void setHint(const QString &text); ///< a quiet line, while nothing is attached; empty clears it
    void setServerError(const QString &text); ///< under the strip; empty clears it

Q_SIGNALS:
    void changed(); ///< by anything
    void readingDone(); ///< nothing is being read any more, or it was dropped
    void removed(const Attachment &attachment, int index); ///< by the person; to be offered for undo
    void problem(const QString &text); ///< a file that can't be attached, as a sentence
    void pickerFolderChanged(const QString &folder); ///< by the person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void read(const QStringList &paths, QMultiMap<Refusal, QString> refused);
    QSet<QString> sources() const;
    void endReading(QFutureWatcherBase *watcher);
    void showState();
    void fitHeight();

    QToolButton *m_add;
    PlainLabel *m_total;
    QScrollArea *m_scroll;
    AttachmentList *m_list;
    FieldMessage *m_warning;
    FieldMessage *m_error;
    QList<QFutureWatcherBase *> m_reading;
    std::optional<FileKeeper> m_keeper;
    QHash<QString, QString> m_sources; // of copies: where they are from, by where they are
    QStringList m_types;
    QString m_pickerFolder;
    qint64 m_limit = 0;
};
