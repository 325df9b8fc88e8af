"""The unfinished file gets its name before its content is on the disk."""

import os
from typing import Any

from lead_desktop.system import safeio


class _WithoutSync:
    def __getattr__(self, name: str) -> Any:
        return (lambda descriptor: None) if name == "fsync" else getattr(os, name)


safeio.os = _WithoutSync()  # type: ignore[assignment,attr-defined]
