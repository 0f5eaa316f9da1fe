// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// Preloaded into a Qt program that is measured, ours and others alike, so that the program itself needs no code for it:
// - TIKTING_FIRST_PAINT_FD: when the first picture of a window has been handed to the display, the monotonic time in
//   nanoseconds is written there;
// - TIKTING_NO_BLINK: text cursors stand still.
#include <QBackingStore>
#include <QStyleHints>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <dlfcn.h>
#include <unistd.h>

void QBackingStore::flush(const QRegion &region, QWindow *window, const QPoint &offset)
{
    using Flush = void (*)(QBackingStore *, const QRegion &, QWindow *, const QPoint &);
    static const auto flush =
        reinterpret_cast<Flush>(dlsym(RTLD_NEXT, "_ZN13QBackingStore5flushERK7QRegionP7QWindowRK6QPoint"));
    flush(this, region, window, offset);

    static bool first = true;
    const char *fd = std::getenv("TIKTING_FIRST_PAINT_FD");
    if (first && fd) {
        timespec now = {};
        clock_gettime(CLOCK_MONOTONIC, &now);
        dprintf(std::atoi(fd), "%lld\n", static_cast<long long>(now.tv_sec) * 1'000'000'000 + now.tv_nsec);
    }
    first = false;
}

int QStyleHints::cursorFlashTime() const
{
    using FlashTime = int (*)(const QStyleHints *);
    static const auto flashTime = reinterpret_cast<FlashTime>(dlsym(RTLD_NEXT, "_ZNK11QStyleHints15cursorFlashTimeEv"));
    return std::getenv("TIKTING_NO_BLINK") ? 0 : flashTime(this);
}
