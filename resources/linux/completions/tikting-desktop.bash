# SPDX-FileCopyrightText: 2026 The Tikting Desktop authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
_tikting_desktop() {
    local cur prev words cword split
    _init_completion -s || return
    case $prev in
    --server | --title | --description | --site | --department | --priority | --category) return ;;
    --attach)
        _filedir
        return
        ;;
    esac
    if [[ $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W '--server --title --description --site --department --priority --category
            --attach --diagnose --json --help --version' -- "$cur")
    else
        _filedir
    fi
} &&
    complete -F _tikting_desktop tikting-desktop
