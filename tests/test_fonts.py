"""The bundled fonts: private names, weights, letters, licences and size. How text is laid out is not here."""

from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from PySide6.QtGui import QFontDatabase, QRawFont
from pytestqt.qtbot import QtBot

FONTS = Path(__file__).parents[1] / "resources" / "fonts"
OPEN_FONT_LICENCE = "SIL Open Font License, Version 1.1"
FILES = [
    ("AppSans-Regular.ttf", "App Sans", 400),
    ("AppSans-Bold.ttf", "App Sans", 700),
    ("AppNastaliq-Regular.ttf", "App Nastaliq", 400),
    ("AppNastaliq-Bold.ttf", "App Nastaliq", 700),
    ("AppNaskh-Regular.ttf", "App Naskh", 400),
    ("AppNaskh-Bold.ttf", "App Naskh", 700),
    ("AppSigns-Regular.ttf", "App Signs", 400),
]
LICENCES = [
    ("OFL-App-Sans.txt", OPEN_FONT_LICENCE),
    ("OFL-App-Nastaliq.txt", OPEN_FONT_LICENCE),
    ("OFL-App-Naskh.txt", OPEN_FONT_LICENCE),
    ("LICENSE-App-Signs.txt", "Bitstream Vera Fonts Copyright"),
]
LETTERS = [
    ("AppSans-Regular.ttf", "ABCXYZabcxyz0123456789.,:;()%–—…×±₨"),
    ("AppNastaliq-Regular.ttf", "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےآؤئۓ۔،؟"),
    ("AppNaskh-Regular.ttf", "ابٻڀتٿٽٺثپجڄڃچڇحخدڌڏڊڍذرڙزسشصضطظعغفڦقڪکگڳڱلمنڻوهءيھ۾۽،؟ٹڈڑںہے"),
    ("AppSigns-Regular.ttf", "≥≤←→↑↓✓✕✗▲▼◐●○■□"),
]
MEGABYTE = 1_000_000
NAMING_RECORDS = (1, 3, 4, 6, 16)
COPYRIGHT, LICENCE, LICENCE_ADDRESS = 0, 13, 14


def test_every_font_in_the_folder_is_one_that_the_program_names() -> None:
    assert {path.name for path in FONTS.glob("*.ttf")} == {name for name, _, _ in FILES}


@pytest.mark.parametrize(("name", "family", "weight"), FILES)
def test_a_font_file_gives_its_private_family_and_no_other(qtbot: QtBot, name: str, family: str, weight: int) -> None:
    number = QFontDatabase.addApplicationFont(str(FONTS / name))
    assert QFontDatabase.applicationFontFamilies(number) == [family]
    assert QRawFont(str(FONTS / name), 14).weight() == weight


@pytest.mark.parametrize("name", [name for name, _, _ in FILES])
def test_no_font_goes_by_the_name_of_the_font_it_was_made_from(name: str) -> None:
    with TTFont(FONTS / name) as font:
        called = [str(record) for record in font["name"].names if record.nameID in NAMING_RECORDS]
    assert len(called) == len(NAMING_RECORDS)
    assert not [text for text in called for old in ("Noto", "DejaVu", "Vera", "Bitstream") if old in text]


@pytest.mark.parametrize("name", [name for name, _, _ in FILES])
def test_a_font_still_tells_whose_it_is_and_on_which_terms(name: str) -> None:
    with TTFont(FONTS / name) as font:
        kept = [font["name"].getDebugName(number) for number in (COPYRIGHT, LICENCE, LICENCE_ADDRESS)]
    assert all(kept)


@pytest.mark.parametrize(("name", "words"), LICENCES)
def test_the_licence_stands_beside_the_fonts(name: str, words: str) -> None:
    assert words in (FONTS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "letters"), LETTERS)
def test_a_font_has_every_letter_of_its_language(name: str, letters: str) -> None:
    with TTFont(FONTS / name) as font:
        known = font.getBestCmap()
    assert [letter for letter in letters if ord(letter) not in known] == []


def test_all_fonts_together_stay_under_eight_megabytes() -> None:
    assert 0 < sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 8 * MEGABYTE
