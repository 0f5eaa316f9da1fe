// SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
// SPDX-License-Identifier: MIT
#include <cstdio>

#include <windows.h>

// In place of every test's main on Windows, by the linker's --wrap: what app/main.cpp says of its end is true of tests.
extern "C" {

int __real_main(int argc, char *argv[]);

int __wrap_main(int argc, char *argv[])
{
    const int code = __real_main(argc, argv);
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
    return code;
}
}
