#!/bin/sh
# Makes the virtual environment from the lock file and, where they are missing, installs the system libraries of Qt.
set -eu
cd "$(dirname "$0")/.."

root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }
listed=no
install_packages() {
    if ! command -v apt-get >/dev/null; then
        echo "Please install these system packages, then run the same command again: $*" >&2
        exit 1
    fi
    if [ "$listed" = no ]; then root apt-get update -qq; listed=yes; fi
    root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null
}

if ! "$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    echo "LEAD Desktop needs Python 3.11 or newer; '$PYTHON' is not." >&2
    exit 1
fi
"$PYTHON" -c 'import ensurepip, venv' 2>/dev/null || install_packages python3-venv

[ -x .venv/bin/python ] || "$PYTHON" -m venv .venv
.venv/bin/python -m pip --version >/dev/null 2>&1 || .venv/bin/python -m ensurepip --upgrade >/dev/null
.venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .

qt=$(.venv/bin/python -c 'import PySide6, pathlib; print(pathlib.Path(PySide6.__file__).parent)')
missing() { ldd "$qt"/*.so "$qt"/Qt/plugins/platforms/libqxcb.so "$qt"/Qt/plugins/platforms/libqoffscreen.so \
    "$qt"/Qt/lib/libQt6Widgets.so.6 2>/dev/null | grep -q 'not found'; }
if [ "$(uname -s)" = Linux ] && missing; then
    install_packages libegl1 libgl1 libopengl0 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libxkbcommon0 \
        libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 \
        libxcb-render-util0 libxcb-shape0 libxcb-xinerama0 libxcb-xkb1 libx11-xcb1
fi
