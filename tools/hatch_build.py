"""Builds the translation files that a wheel carries, from the texts in i18n/."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class TranslationsHook(BuildHookInterface):  # type: ignore[type-arg]
    """Run lrelease over every .ts file before the wheel is packed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        for source in sorted((Path(self.root) / "i18n").glob("*.ts")):
            command = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lrelease; lrelease()"]
            subprocess.run([*command, "-silent", str(source), "-qm", str(source.with_suffix(".qm"))], check=True)
