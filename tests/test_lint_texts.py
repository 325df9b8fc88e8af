"""The text checks find each kind of slip, and let sound texts through."""

from pathlib import Path

import pytest

from tools.lint_texts import problems_in_code, problems_in_file, problems_in_translation, problems_of_missing


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(x): return tr(f'Sent {x}')", "plain literal"),
        ("def f(x): return tr('Sent ' + x)", "plain literal"),
        ("def f(x): return tr('Sent {}'.format(x))", "plain literal"),
        ("def f(): return f\"{tr('Sent')}\"", "f-string"),
        ("def f(x):\n    words = f'Sent {x}'\n    return tr(words)", "built text"),
        ("def f(x):\n    words = 'Sent {}'.format(x)\n    return tr(words)", "built text"),
        ("def f(x): return tr('Sent on') + x", "glued"),
        ("TITLE = tr('Sent')", "too early"),
        ("def f(): return tr('Sent {days} days ago')", "slots"),
        ("def f(): return tr('Sent', days=3)", "slots"),
        ("def f(): return tr('Invalid value')", "Invalid"),
        ("def f(): return N_('The database is full')", "database"),
        ("def f(): return tr('Saved at ')", "glued"),
        ("def f(): return tr('Well done!')", "exclamation"),
        ("def f(label): label.setText('Nothing here yet')", "without a translation"),
    ],
)
def test_a_slip_in_the_code_is_found(code: str, said: str) -> None:
    assert any(said in problem for problem in problems_in_code(code, "sample.py"))


@pytest.mark.parametrize(
    "code",
    [
        "LABEL = N_('What was decided')",
        "def f(days): return tr('Sent {days} days ago', days=days)",
        "def f(field): return tr(field.label)",
        "def f(): return tr('Rows set aside') + '.xlsx'",
        "def f(n): return tr('%n change(s)', '', n)",
        "def f(label): label.setText(tr('Commitments of this council'))",
    ],
)
def test_a_sound_text_passes(code: str) -> None:
    assert list(problems_in_code(code, "sample.py")) == []


@pytest.mark.parametrize(
    ("source", "translation", "language", "said"),
    [
        ("Sent {days} days ago", "بھیجا گیا", "ur", "slots"),
        ("Saved", "{time} محفوظ", "ur", "slots"),
        ("Saved", "\u2068محفوظ\u2069", "ur", "invisible"),
        ("Step 2", "مرحلہ ۲", "ur", "digits"),
        ("Your plan", "آپ كا منصوبہ", "ur", "letters"),
        ("Your plan", "توهان جو منصوبہ", "sd", "letters"),
        ("More…", "مزید", "ur", "last sign"),
    ],
)
def test_a_slip_in_a_translation_is_found(source: str, translation: str, language: str, said: str) -> None:
    assert any(said in problem for problem in problems_in_translation(source, translation, language))


def translation_file(folder: Path, context: str, translation: str) -> Path:
    file = folder / "lead_ur.ts"
    file.write_text(
        f'<?xml version="1.0"?><TS version="2.1"><context><name>{context}</name><message><source>Saved</source>'
        f"{translation}</message></context></TS>",
        encoding="utf-8",
    )
    return file


def test_a_text_without_translation_is_found(tmp_path: Path) -> None:
    file = translation_file(tmp_path, "", '<translation type="unfinished"></translation>')
    assert list(problems_in_file(file)) == ["lead_ur.ts: “Saved” has no translation"]


def test_a_text_that_was_never_extracted_is_found(tmp_path: Path) -> None:
    file = translation_file(tmp_path, "", "<translation>محفوظ</translation>")
    assert list(problems_of_missing({"Saved", "Sent"}, file)) == ["lead_ur.ts: “Sent” is missing: make translations"]


def test_a_text_under_a_name_where_the_program_never_looks_is_found(tmp_path: Path) -> None:
    file = translation_file(tmp_path, "Desk", "<translation>محفوظ</translation>")
    assert "“Saved” stands under “Desk”" in next(iter(problems_of_missing({"Saved"}, file)))
