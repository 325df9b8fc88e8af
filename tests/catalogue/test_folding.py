"""The promises of folding and sorting: one key for what reads alike, and each language's own order."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lead_desktop.catalogue.folding import fold, fold_loose, sort_key

URDU = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے"
SINDHI = "ا ب ٻ ڀ ت ٿ ٽ ٺ ث پ ج ڄ جه ڃ چ ڇ ح خ د ڌ ڏ ڊ ڍ ذ ر ڙ ز س ش ص ض ط ظ ع غ ف ڦ ق ڪ ک گ ڳ گه ڱ ل م ن ڻ و ه ء ي"
WRITTEN = st.text(alphabet=URDU + SINDHI + "ئؤۂآأإةۃكىي۰۹٠٩ًَِّٰـ" + "Abc 19-/@ßﷲﻻ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("کیچ", "كيچ"),
        ("کیچ", "كىچ"),
        ("ضلع", "ضِلَع"),
        ("گوادر", "گـــوادر"),
        ("نوشہرو", "نوشهرو"),
        ("سانگھڑ", "سانگهڑ"),
        ("آواران", "اواران"),
        ("کوئٹہ", "کویٹہ"),
        ("مسؤل", "مسول"),
        ("ژوبۃ", "ژوبة"),
        ("علماء", "علما"),
        ("موسیٰ", "موسی"),
        ("KECH", "kech"),
        ("۱۲۰", "120"),
        ("١٢٠", "120"),
        ("\u2067کیچ\u2069", "کیچ"),
        ("بے\u200cنظیر", "بےنظیر"),
        ("ﻻڑکانہ", "لاڑکانہ"),
        ("ہ\u0654", "ۂ"),
    ],
)
def test_what_reads_alike_has_one_key(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_a_hamza_sign_on_any_letter_leaves_the_letter() -> None:
    assert fold("ۂ") == "ه"
    assert fold("ی\u0654") == fold("ئ") == "ی"
    assert fold("ۓ") == "ے"


def test_letters_that_differ_keep_their_difference() -> None:
    assert fold("ڪ") != fold("ک")
    assert fold("ٹ") != fold("ت")
    assert fold("ڻ") != fold("ن")
    assert fold("ے") != fold("ی")


def test_the_loose_key_brings_urdu_and_sindhi_spellings_together() -> None:
    assert fold("کراچی") != fold("ڪراچي")
    assert fold_loose("کراچی") == fold_loose("ڪراچي")
    assert fold_loose("کوٹڑی") == fold_loose("ڪوٽڙي")
    assert fold_loose("ننڊو") == fold_loose("ننڈو")
    assert fold_loose("سنڌ ۽ بلوچستان ۾") == "سنڌ  بلوچستان "


def test_names_that_are_spelt_otherwise_meet_in_the_aliases_only() -> None:
    assert fold_loose("لاڑکانہ") != fold_loose("لاڙڪاڻو")


def test_the_fold_of_nothing_is_nothing() -> None:
    assert fold("") == fold_loose("") == ""


@given(WRITTEN)
def test_folding_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)
    assert fold_loose(fold_loose(text)) == fold_loose(text)


@given(WRITTEN, WRITTEN)
def test_the_loose_key_never_parts_what_the_close_key_joins(one: str, other: str) -> None:
    if fold(one) == fold(other):
        assert fold_loose(one) == fold_loose(other)


@pytest.mark.parametrize(("language", "letters"), [("ur", list(URDU)), ("sd", SINDHI.split()), ("en", list("abcxyz"))])
def test_letters_stand_in_the_order_of_their_alphabet(language: str, letters: list[str]) -> None:
    for one, next_one in pairwise(letters):
        assert sort_key(one, language) < sort_key(next_one, language), (one, next_one)


def test_the_sindhi_alphabet_has_52_letters_and_two_of_them_are_written_with_two_signs() -> None:
    assert len(SINDHI.split()) == 52
    assert sort_key("گهر", "sd") > sort_key("گي", "sd")
    assert sort_key("گھر", "sd") > sort_key("گي", "sd")
    assert sort_key("جهل", "sd") > sort_key("جي", "sd")


def test_urdu_places_sort_as_an_urdu_reader_expects() -> None:
    names = ["یزد", "کوئٹہ", "آواران", "بدین", "ٹھٹہ", "پشین", "ژوب", "تربت", "زیارت", "ڈیرہ بگٹی", "دادو"]
    assert sorted(names, key=lambda name: sort_key(name, "ur")) == [
        "آواران", "بدین", "پشین", "تربت", "ٹھٹہ", "دادو", "ڈیرہ بگٹی", "زیارت", "ژوب", "کوئٹہ", "یزد",
    ]  # fmt: skip


def test_sindhi_places_sort_as_a_sindhi_reader_expects() -> None:
    names = ["سکر", "ڪراچي", "ٺٽو", "ٽنڊو الهيار", "بدين", "ٿرپارڪر", "دادو", "پشين", "لاڙڪاڻو", "گهوٽڪي"]
    assert sorted(names, key=lambda name: sort_key(name, "sd")) == [
        "بدين", "ٿرپارڪر", "ٽنڊو الهيار", "ٺٽو", "پشين", "دادو", "سکر", "ڪراچي", "گهوٽڪي", "لاڙڪاڻو",
    ]  # fmt: skip


@pytest.mark.parametrize("language", ["en", "ur", "sd"])
def test_signs_digits_latin_and_own_letters_follow_one_another(language: str) -> None:
    names = [" کیچ", "2 کیچ", "Kech", "کیچ"]
    assert sorted(names, key=lambda name: sort_key(name, language)) == names


def test_a_shorter_name_and_a_broken_one_come_before_the_longer() -> None:
    assert sort_key("Kech", "en") < sort_key("Kechi", "en")
    assert sort_key("خان گڑھ", "ur") < sort_key("خانپور", "ur")


def test_capitals_and_marks_do_not_change_the_order() -> None:
    assert sort_key("AWARAN", "en")[0] == sort_key("awaran", "en")[0]
    assert sort_key("ضِلع", "ur")[0] == sort_key("ضلع", "ur")[0]
    assert sort_key("آب", "ur")[0] == sort_key("اب", "ur")[0]


def test_another_language_has_no_order() -> None:
    with pytest.raises(KeyError):
        sort_key("Kech", "fr")
