"""Texts for a native reader's eye are listed with their question, and a mark stays when texts are extracted anew."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools.doubtful_texts import LANGUAGES, Doubt, doubts_in, main, mark, terms_of

LUPDATE = [sys.executable, "-c", "from PySide6.scripts.pyside_tool import lupdate; lupdate()"]
OPTIONS = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete", "-source-language", "en"]


def file_with(folder: Path, translation: str, comment: str = "") -> Path:
    said = f"<translatorcomment>{comment}</translatorcomment>" if comment else ""
    file = folder / "lead_ur.ts"
    file.write_text(
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="ur_PK" sourcelanguage="en">'
        "<context><name></name><message><source>Undo</source>"
        f"{said}<translation>{translation}</translation></message></context></TS>",
        encoding="utf-8",
    )
    return file


def test_a_text_with_a_doubtful_term_is_listed_with_its_question(tmp_path: Path) -> None:
    file = file_with(tmp_path, "عمل واپس پلٹیں")
    assert list(doubts_in(file, [("واپس پلٹیں", "Clear?")])) == [Doubt("Undo", "عمل واپس پلٹیں", "Clear?")]


def test_a_text_that_a_translator_commented_is_listed(tmp_path: Path) -> None:
    file = file_with(tmp_path, "پلٹائیں", comment="Would a clerk say so?")
    assert [one.question for one in doubts_in(file, [])] == ["Would a clerk say so?"]


def test_a_text_without_doubt_is_not_listed(tmp_path: Path) -> None:
    assert list(doubts_in(file_with(tmp_path, "محفوظ"), [("واپس پلٹیں", "Clear?")])) == []


def test_a_mark_stays_when_texts_are_extracted_anew(tmp_path: Path) -> None:
    file, code = file_with(tmp_path, "واپس پلٹیں"), tmp_path / "code"
    code.mkdir()
    (code / "sample.py").write_text('def f(): return tr("Undo")\n', encoding="utf-8")
    assert mark(file, [("واپس پلٹیں", "Clear?")]) == 1
    subprocess.run([*LUPDATE, *OPTIONS, str(code), "-ts", str(file)], check=True, capture_output=True)
    assert [one.question for one in doubts_in(file, [])] == ["Clear?"]
    assert mark(file, [("واپس پلٹیں", "Clear?")]) == 0


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_doubtful_terms_are_still_in_use(language: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert len(terms_of(language)) > 5
    main(["--language", language])
    assert int(capsys.readouterr().out.rsplit(": ", 1)[1].split()[0]) > 20
