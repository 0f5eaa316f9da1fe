// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
//
// The functions below stand in for the system's of the same names and call those. Nothing is synchronised with the
// disk: what a killed program has handed to the system stays, and a thousand runs are done sooner.
#include "tests/crash/killpoints.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/fs.h>
#include <string_view>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

struct Count {
    KillPlan plan;
    std::atomic<bool> begun = false;
    std::atomic<long> passed = 0;
};

Count &count()
{
    static Count instance;
    return instance;
}

/// The function that ours stands in for.
template <class F>
F *systems(const char *name)
{
    return reinterpret_cast<F *>(dlsym(RTLD_NEXT, name));
}

bool isBelowFolder(std::string_view path)
{
    const std::string_view folder = count().plan.folder;
    return path.starts_with(folder) && path.substr(folder.size()).starts_with('/');
}

bool isOfServer(int fd)
{
    int family = AF_UNSPEC;
    socklen_t size = sizeof family;
    return getsockopt(fd, SOL_SOCKET, SO_DOMAIN, &family, &size) == 0 && (family == AF_INET || family == AF_INET6);
}

bool counts(const char *path)
{
    return count().begun && path && isBelowFolder(path);
}

bool counts(int fd)
{
    if (!count().begun)
        return false;
    const int before = errno;
    struct stat file = {};
    if (fstat(fd, &file) == 0 && !S_ISREG(file.st_mode) && !S_ISSOCK(file.st_mode)) {
        errno = before;
        return false; // a pipe or the like, by which threads wake each other
    }
    std::array<char, 32> link = {};
    std::array<char, 4096> path = {};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link.data(), path.data(), path.size());
    const std::string_view place(path.data(), length > 0 ? size_t(length) : 0);
    const bool ours = isBelowFolder(place) || (place.starts_with("socket:") && isOfServer(fd));
    errno = before;
    return ours;
}

/// Whether the program ends with this call.
bool isLast()
{
    return ++count().passed == count().plan.point;
}

[[noreturn]] void die(const char *call)
{
    static const auto write = systems<decltype(::write)>("write");
    timespec now = {};
    clock_gettime(CLOCK_MONOTONIC, &now);
    std::array<char, 128> line = {};
    const int length = std::snprintf(line.data(), line.size(), "killed %ld %lld %s\n", count().plan.point,
                                     static_cast<long long>(now.tv_sec) * 1000 + now.tv_nsec / 1'000'000, call);
    // Nobody may be listening any more: that changes nothing.
    [[maybe_unused]] const ssize_t written = write(STDOUT_FILENO, line.data(), size_t(length));
    kill(getpid(), SIGKILL);
    abort(); // never reached, but the compiler can't know
}

/// Before a call that happens as a whole.
template <class Place>
void pass(const char *call, Place place)
{
    if (counts(place) && isLast())
        die(call);
}

/// A call that writes up to `size` bytes; `write(n)` writes that many.
template <class Write>
ssize_t passWriting(const char *call, int fd, size_t size, Write write)
{
    if (counts(fd) && isLast()) {
        if (count().plan.torn && size > 1)
            write(size / 2);
        die(call);
    }
    return write(size);
}

bool changes(int openFlags)
{
    return (openFlags & (O_CREAT | O_TRUNC)) != 0;
}

/// The mode of a call to open(), which is there only where a file may be made.
mode_t modeOf(int openFlags, va_list arguments)
{
    return (openFlags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

void setKillPlan(const KillPlan &plan)
{
    count().plan = plan;
    count().begun = true;
}

long passedKillPoints()
{
    return count().passed;
}

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the C library's names are reserved ones.
extern "C" {

ssize_t write(int fd, const void *data, size_t size)
{
    static const auto system = systems<decltype(write)>("write");
    return passWriting("write", fd, size, [&](size_t bytes) { return system(fd, data, bytes); });
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    static const auto system = systems<decltype(pwrite)>("pwrite");
    return passWriting("pwrite", fd, size, [&](size_t bytes) { return system(fd, data, bytes, offset); });
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    static const auto system = systems<decltype(pwrite64)>("pwrite64");
    return passWriting("pwrite64", fd, size, [&](size_t bytes) { return system(fd, data, bytes, offset); });
}

ssize_t writev(int fd, const iovec *pieces, int pieceCount)
{
    static const auto system = systems<decltype(writev)>("writev");
    pass("writev", fd);
    return system(fd, pieces, pieceCount);
}

ssize_t send(int fd, const void *data, size_t size, int flags)
{
    static const auto system = systems<decltype(send)>("send");
    return passWriting("send", fd, size, [&](size_t bytes) { return system(fd, data, bytes, flags); });
}

ssize_t sendfile(int out, int in, off_t *offset, size_t size) noexcept
{
    static const auto system = systems<decltype(sendfile)>("sendfile");
    return passWriting("sendfile", out, size, [&](size_t bytes) { return system(out, in, offset, bytes); });
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t size) noexcept
{
    static const auto system = systems<decltype(sendfile64)>("sendfile64");
    return passWriting("sendfile64", out, size, [&](size_t bytes) { return system(out, in, offset, bytes); });
}

ssize_t copy_file_range(int in, off64_t *inOffset, int out, off64_t *outOffset, size_t size, unsigned flags)
{
    static const auto system = systems<decltype(copy_file_range)>("copy_file_range");
    return passWriting("copy_file_range", out, size,
                       [&](size_t bytes) { return system(in, inOffset, out, outOffset, bytes, flags); });
}

int connect(int fd, const sockaddr *address, socklen_t size)
{
    static const auto system = systems<decltype(connect)>("connect");
    pass("connect", fd);
    return system(fd, address, size);
}

int ioctl(int fd, unsigned long request, ...) noexcept
{
    static const auto system = systems<decltype(ioctl)>("ioctl");
    va_list arguments;
    va_start(arguments, request);
    void *argument = va_arg(arguments, void *);
    va_end(arguments);
    if (request == FICLONE)
        pass("ioctl", fd);
    return system(fd, request, argument);
}

int open(const char *path, int flags, ...)
{
    static const auto system = systems<decltype(open)>("open");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    if (changes(flags))
        pass("open", path);
    return system(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    static const auto system = systems<decltype(open64)>("open64");
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    if (changes(flags))
        pass("open64", path);
    return system(path, flags, mode);
}

int ftruncate(int fd, off_t size) noexcept
{
    static const auto system = systems<decltype(ftruncate)>("ftruncate");
    pass("ftruncate", fd);
    return system(fd, size);
}

int ftruncate64(int fd, off64_t size) noexcept
{
    static const auto system = systems<decltype(ftruncate64)>("ftruncate64");
    pass("ftruncate64", fd);
    return system(fd, size);
}

int fsync(int fd)
{
    pass("fsync", fd);
    return 0;
}

int fdatasync(int fd)
{
    pass("fdatasync", fd);
    return 0;
}

int rename(const char *from, const char *to) noexcept
{
    static const auto system = systems<decltype(rename)>("rename");
    pass("rename", to);
    return system(from, to);
}

int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) noexcept
{
    static const auto system = systems<decltype(renameat2)>("renameat2");
    pass("renameat2", to);
    return system(fromFolder, from, toFolder, to, flags);
}

int link(const char *from, const char *to) noexcept
{
    static const auto system = systems<decltype(link)>("link");
    pass("link", to);
    return system(from, to);
}

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags) noexcept
{
    static const auto system = systems<decltype(linkat)>("linkat");
    pass("linkat", to);
    return system(fromFolder, from, toFolder, to, flags);
}

int unlink(const char *path) noexcept
{
    static const auto system = systems<decltype(unlink)>("unlink");
    pass("unlink", path);
    return system(path);
}

int mkdir(const char *path, mode_t mode) noexcept
{
    static const auto system = systems<decltype(mkdir)>("mkdir");
    pass("mkdir", path);
    return system(path, mode);
}

int rmdir(const char *path) noexcept
{
    static const auto system = systems<decltype(rmdir)>("rmdir");
    pass("rmdir", path);
    return system(path);
}

int chmod(const char *path, mode_t mode) noexcept
{
    static const auto system = systems<decltype(chmod)>("chmod");
    pass("chmod", path);
    return system(path, mode);
}

} // extern "C"
// NOLINTEND(readability-inconsistent-declaration-parameter-name)
