#!/bin/sh
# Opens the program with the practice district; on a machine without a display it walks the tour instead.
set -eu
cd "$(dirname "$0")/.."
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" != Linux ]; then
    exec .venv/bin/lead-desktop --practice
fi
pictures=${PICTURES:-pictures}
QT_QPA_PLATFORM=offscreen .venv/bin/lead-desktop tour --out "$pictures"
