// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/ownfiles.h"

#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

namespace {

/// Of what `errno` says.
Error lastError(const QString &target)
{
    const int code = errno;
    const bool isFull = code == ENOSPC || code == EDQUOT;
    return {.kind = isFull ? ErrorKind::StoreFull : ErrorKind::StoreUnwritable,
            .subject = QFileInfo(target).path(),
            .detail = qt_error_string(code)};
}

/// An open file, closed with the object.
class Descriptor {
public:
    explicit Descriptor(int number) : m_number(number) { }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)

    operator int() const { return m_number; }

private:
    int m_number;
};

bool sync(int file)
{
#ifdef Q_OS_MACOS
    if (::fcntl(file, F_FULLFSYNC) == 0) // fsync leaves it in the drive's cache
        return true;
#endif
    return ::fsync(file) == 0;
}

bool syncFolder(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Network drives that can't do it say EINVAL: there it is their server's business.
    return descriptor >= 0 && (sync(descriptor) || errno == EINVAL);
}

bool writeAll(int to, const char *data, size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(to, data, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        data += written;
        size -= size_t(written);
    }
    return true;
}

/// From where both files stand to the end.
bool copyByReading(int from, int to)
{
    std::array<char, 128 * 1024> buffer;
    for (;;) {
        const ssize_t got = ::read(from, buffer.data(), buffer.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return got == 0;
        if (!writeAll(to, buffer.data(), size_t(got)))
            return false;
    }
}

bool copyContent(int from, int to)
{
#ifdef Q_OS_LINUX
    if (::ioctl(to, FICLONE, from) == 0)
        return true;
    constexpr size_t step = size_t(1) << 30;
    ssize_t copied = 0;
    do {
        copied = ::copy_file_range(from, nullptr, to, nullptr, step, 0);
    } while (copied > 0);
    if (copied < 0 && (errno == ENOSPC || errno == EDQUOT))
        return false;
#endif
    return copyByReading(from, to); // also what says that it is 0 bytes long, as files of /proc do
}

/// Makes `target`, has `fill` write it, and sees to it that it is on disk, or not there at all.
template <class F>
Result<Done> make(const QString &target, F fill)
{
    const QByteArray name = QFile::encodeName(target);
    const Descriptor to(::open(name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR));
    if (to < 0)
        return fail(lastError(target));
    if (fill(to) && sync(to) && syncFolder(QFileInfo(target).path()))
        return Done();
    const Error error = lastError(target);
    ::unlink(name.constData());
    return fail(error);
}

} // namespace

Result<Done> makeOwnFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return Done();
    const QString parent = QFileInfo(folder).path();
    if (parent == folder)
        return fail({.kind = ErrorKind::StoreUnwritable, .subject = folder});
    if (Result<Done> made = makeOwnFolder(parent); !made)
        return made;
    if (::mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0 && !QFileInfo(folder).isDir())
        return fail(lastError(folder));
    syncFolder(parent); // where it can't be it can be used all the same
    return Done();
}

Result<Done> copyToOwnFile(const QString &source, const QString &target)
{
    const Descriptor from(::open(QFile::encodeName(source).constData(), O_RDONLY | O_CLOEXEC));
    if (from < 0)
        return fail({.kind = ErrorKind::AttachmentMissing, .subject = source, .detail = qt_error_string(errno)});
    return make(target, [&from](int to) { return copyContent(from, to); });
}

Result<Done> writeOwnFile(const QString &target, const QByteArray &content)
{
    return make(target, [&content](int to) { return writeAll(to, content.constData(), size_t(content.size())); });
}
