// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

/// A disk of a given size in memory. To make one a test has to be root; where it may not, isMounted() is false.
class SmallDisk {
public:
    explicit SmallDisk(const QString &size)
        : m_isMounted(run(QStringLiteral("mount"),
                          {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                           QStringLiteral("size=") + size, QStringLiteral("none"), path()}))
    {
    }

    ~SmallDisk()
    {
        if (m_isMounted)
            run(QStringLiteral("umount"), {QStringLiteral("--lazy"), path()});
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }

    bool makeReadOnly() const
    {
        return run(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,ro"), path()});
    }

    /// Leaves no block free.
    void fill() const
    {
        QFile file(filling());
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
            return;
        const QByteArray block(4096, 'x');
        while (file.write(block) > 0) { }
    }

    void makeRoom() const { QFile::remove(filling()); }

private:
    QString filling() const { return m_folder.filePath(QStringLiteral("filling")); }

    static bool run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    QTemporaryDir m_folder;
    bool m_isMounted;
};
