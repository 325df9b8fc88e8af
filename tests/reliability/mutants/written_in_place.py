"""A file is written over the one that stands there."""

import os

from lead_desktop.system import safeio
from lead_desktop.system.machine import sync_folder


def _write_file(path, data, **how):  # type: ignore[no-untyped-def]
    with path.open("r+b" if path.exists() else "xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


safeio.write_file = _write_file
