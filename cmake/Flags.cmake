# Compiler flags, sanitizers and coverage, once, as one interface target that everything of ours links.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

option(TIKTING_SANITIZE "Build with the address and undefined behaviour sanitizers" OFF)
option(TIKTING_COVERAGE "Build for coverage" OFF)

find_program(CCACHE ccache)
if(CCACHE)
    # Several build folders of one checkout share what was compiled: paths are made relative.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_BASEDIR=${PROJECT_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${CCACHE})
endif()

add_library(tikting-flags INTERFACE)
target_include_directories(tikting-flags INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(tikting-flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400
    TIKTING_VERSION="${PROJECT_VERSION}")
target_compile_options(tikting-flags INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)
if(TIKTING_SANITIZE)
    target_compile_options(tikting-flags INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(tikting-flags INTERFACE -fsanitize=address,undefined)
endif()
if(TIKTING_COVERAGE)
    target_compile_options(tikting-flags INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(tikting-flags INTERFACE --coverage)
endif()
