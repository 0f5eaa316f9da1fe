// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// killed FOLDER POINT [torn]: changes something in FOLDER ten times, by Qt's and SQLite's libraries among others, and
// is killed at the POINT-th. What it writes elsewhere does not count.
#include "tests/crash/killpoints.h"

#include <QDir>
#include <QFile>
#include <QThread>

#include <cstdio>
#include <memory>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const QDir folder(QFile::decodeName(argv[1]));
    setKillPlan({argv[1], std::atol(argv[2]), argc > 3});

    QFile log(folder.absolutePath() + u".log"_s);
    if (!log.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 1;
    // In two threads, one after the other.
    const auto write = [&] {
        log.write("elsewhere");
        QFile file(folder.filePath(u"file"_s));
        if (!file.open(QIODevice::Append | QIODevice::Unbuffered)) // 1 and 5: it may make the file
            return;
        file.write("ab");
        log.write("elsewhere");
        file.write("cd");
        file.write("ef");
    };
    write();
    const std::unique_ptr<QThread> thread(QThread::create(write));
    thread->start();
    thread->wait();
    QFile::rename(folder.filePath(u"file"_s), folder.filePath(u"renamed"_s));
    folder.mkdir(u"made"_s);
    std::printf("passed %ld\n", passedKillPoints());
    return 0;
}
