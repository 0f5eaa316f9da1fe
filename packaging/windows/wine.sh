# shellcheck shell=bash
# Source this: Windows as Wine plays it, in the folder WINEPREFIX, which is made where it is missing. Needs a display.
: "${WINEPREFIX:?}" "${DISPLAY:?}"
export WINEPREFIX WINEARCH=win64 WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=;winemenubuilder.exe=d'
# Without it Qt Test says nothing into a pipe. Wine hands on QT_… under this name alone.
export WINEQT_FORCE_STDERR_LOGGING=1
if [ ! -e "$WINEPREFIX/system.reg" ]; then
    wineboot --init >/dev/null 2>&1
    wine winecfg -v win10 2>/dev/null
    for font in 'MS Shell Dlg' 'MS Shell Dlg 2' 'Segoe UI' Tahoma; do
        wine reg add 'HKCU\Software\Wine\Fonts\Replacements' /v "$font" /d 'DejaVu Sans' /f >/dev/null 2>&1
    done
    wineserver -w
fi
