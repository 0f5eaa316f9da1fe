// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include "app/platform/terminal.h"

#include <windows.h>

#include <shellapi.h>

QStringList programArguments(int, char *[])
{
    // argv lacks what the system's code page has no letters for.
    int count = 0;
    wchar_t **list = CommandLineToArgvW(GetCommandLineW(), &count);
    QStringList arguments;
    for (int i = 0; i < count; ++i)
        arguments << QString::fromWCharArray(list[i]);
    LocalFree(list);
    return arguments;
}

void printLine(std::FILE *stream, const QString &text)
{
    // A program with windows does not start in the console of its shell.
    AttachConsole(ATTACH_PARENT_PROCESS);
    const QString line = text + QStringLiteral("\r\n");
    const HANDLE given = GetStdHandle(stream == stderr ? STD_ERROR_HANDLE : STD_OUTPUT_HANDLE);
    DWORD ignored = 0;
    if (GetFileType(given) != FILE_TYPE_UNKNOWN && !GetConsoleMode(given, &ignored)) { // redirected
        const QByteArray bytes = line.toUtf8();
        WriteFile(given, bytes.constData(), DWORD(bytes.size()), &ignored, nullptr);
        return;
    }
    const HANDLE console = CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr);
    if (console == INVALID_HANDLE_VALUE)
        return;
    WriteConsoleW(console, line.utf16(), DWORD(line.size()), &ignored, nullptr);
    CloseHandle(console);
}

int endProgram(int code)
{
    // To return would unload libstdc++, which waits for ever for a lock where Windows ended the thread that had it.
    TerminateProcess(GetCurrentProcess(), UINT(code));
    return code;
}
