"""The translation files hold exactly the texts of the code, and Qt's own words where an officer meets them."""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from lead_desktop.system import paths

ROOT = Path(__file__).resolve().parents[1]
LUPDATE = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()"]
OPTIONS = ["-silent", "-extensions", "py", "-locations", "none", "-source-language", "en"]


def texts_in(file: Path) -> set[str]:
    """Return the English texts of a translation file that the code still has."""
    return {
        message.findtext("source") or ""
        for message in ET.parse(file).getroot().iter("message")
        if (found := message.find("translation")) is not None and found.get("type") not in {"vanished", "obsolete"}
    }


def test_every_text_of_the_code_stands_in_both_files(tmp_path: Path) -> None:
    fresh = tmp_path / "lead_ur.ts"
    options = [*OPTIONS, "-tr-function-alias", "tr+=N_", str(ROOT / "lead_desktop"), "-ts", str(fresh)]
    subprocess.run([*LUPDATE, *options], check=True, capture_output=True)
    in_code = texts_in(fresh)
    assert len(in_code) > 2000
    for language in ("ur", "sd"):
        assert texts_in(paths.translations() / f"lead_{language}.ts") == in_code


@pytest.mark.parametrize("language", ["ur", "sd"])
def test_the_words_of_qt_that_an_officer_meets_are_translated(language: str) -> None:
    known = texts_in(paths.translations() / f"qt_{language}.ts")
    assert {"&Undo", "&Copy", "&Paste", "Select All", "Cancel", "Close"} <= known


@pytest.mark.parametrize("language", ["ur", "sd"])
def test_help_has_the_same_topics_in_every_language(language: str) -> None:
    def topics(spoken: str) -> list[str]:
        text = (paths.resources() / "help" / f"{spoken}.md").read_text(encoding="utf-8")
        return [line.split(":")[0] for line in text.splitlines() if line.startswith("# ")]

    assert topics(language) == topics("en")
