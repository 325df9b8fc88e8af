"""Keys for search, matching and sorting of English, Urdu and Sindhi. Shown or stored text is never folded."""

import unicodedata
from collections.abc import Iterator

_Table = dict[int, str | None]


def _spelt_as(groups: dict[str, str]) -> _Table:
    return {ord(letter): kept for kept, letters in groups.items() for letter in letters}


# Tatweel, joiners, direction marks, vowel signs, small high alef: seen or not, they do not change the word.
_DROPPED: _Table = dict.fromkeys(
    map(ord, "\u061c\u0640\u0670\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
) | dict.fromkeys(range(0x064B, 0x0660))
_DIGITS: _Table = {ord(digit): str(place % 10) for place, digit in enumerate("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩")}
# ۂ ۀ ۓ stand beside ہ and ے because NFKC joins letter and hamza sign before the sign can be dropped.
_FOLD: _Table = {
    **_DROPPED,
    **_DIGITS,
    **_spelt_as({"ی": "يىئ", "ک": "ك", "ه": "ہھةۃۂۀ", "ا": "آأإ", "و": "ؤ", "ے": "ۓ"}),
    ord("ء"): None,
}
_LOOSE: _Table = {
    **_spelt_as({"ک": "ڪ", "ٹ": "ٽ", "ڈ": "ڊ", "ڑ": "ڙ", "ن": "ڻں", "ی": "ے"}),
    **dict.fromkeys(map(ord, "۽۾")),
}

_ALPHABETS = {
    "en": tuple("abcdefghijklmnopqrstuvwxyz"),
    "ur": tuple("ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے"),
    "sd": (*"ابٻڀتٿٽٺثپجڄ", "جه", *"ڃچڇحخدڌڏڊڍذرڙزسشصضطظعغفڦقڪکگڳ", "گه", *"ڱلمنڻوهءي"),
}
_ORDER = {language: {letter: place for place, letter in enumerate(letters)} for language, letters in _ALPHABETS.items()}
# Letters of the sister script and of Arabic sort as their nearest kin, so that mixed lists stay readable.
_SORTED_AS: dict[str, _Table] = {
    "en": {},
    "ur": _spelt_as(
        {"ا": "آأإ", "ی": "ئيى", "و": "ؤ", "ہ": "ۂۃةهۀ", "ک": "كڪ", "ٹ": "ٽ", "ڈ": "ڊ", "ڑ": "ڙ", "ے": "ۓ"}
    ),
    "sd": _spelt_as(
        {"ا": "آأإ", "ي": "ئیىےۓ", "و": "ؤ", "ه": "ھہۂۃةۀ", "ڪ": "ك", "ٽ": "ٹ", "ڊ": "ڈ", "ڙ": "ڑ", "ن": "ں"}
    ),
}
_BREAK, _DIGIT, _LATIN, _OWN, _FOREIGN = range(5)

SortKey = tuple[tuple[tuple[int, int], ...], str]


def alphabet(language: str) -> tuple[str, ...]:
    """Return the letters of "en", "ur" or "sd" in their order; in Sindhi two of them are written with two signs."""
    return _ALPHABETS[language]


def fold(text: str) -> str:
    """Return the search key of a text: one spelling for letters, digits and marks that look or sound alike.

    Sindhi ڪ (k) and ک (kh) stay apart; `fold_loose` brings them together.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return plain.translate(_FOLD)


def fold_loose(text: str) -> str:
    """Return the key under which an Urdu and a Sindhi spelling of one name usually meet."""
    return fold(text).translate(_LOOSE)


def sort_key(text: str, language: str) -> SortKey:
    """Return a key that sorts texts in the alphabet of "en", "ur" or "sd", alike on every computer.

    Blanks and signs come first, then digits, Latin letters, the language's own letters, and all others. In
    Sindhi جه and گه are one letter each. Raises KeyError for another language.
    """
    plain = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    spelt = plain.translate(_DROPPED).translate(_DIGITS).translate(_SORTED_AS[language])
    return tuple(_place(letter, language) for letter in _letters(spelt, language)), text


def _letters(text: str, language: str) -> Iterator[str]:
    """Split a text into letters, of which one may be two characters long."""
    order, at = _ORDER[language], 0
    while at < len(text):
        width = 2 if text[at : at + 2] in order else 1
        yield text[at : at + width]
        at += width


def _place(letter: str, language: str) -> tuple[int, int]:
    if not letter.isalnum():
        return _BREAK, 0
    if letter.isdecimal():
        return _DIGIT, int(letter)
    if letter in _ORDER["en"]:
        return _LATIN, _ORDER["en"][letter]
    if letter in _ORDER[language]:
        return _OWN, _ORDER[language][letter]
    return _FOREIGN, ord(letter)
