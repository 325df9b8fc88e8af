"""How alike two scheme names are, across spellings and across the scripts of English, Urdu and Sindhi."""

import re
from collections.abc import Mapping
from functools import lru_cache

from lead_desktop.catalogue.folding import fold_loose

_NOT_LETTERS = re.compile(r"[\W_]+")
_ARABIC_SCRIPT = re.compile("[\u0600-\u06ff]")
_SOUNDS = {
    "b": "بٻڀ", "p": "پ", "t": "تٹٽٿٺطة", "s": "ثسصشچڇ", "j": "جڄ", "k": "خکقغ", "d": "دڈڊڌڏڍ", "z": "ذزژظض",
    "r": "رڑ", "f": "فڦ", "g": "گڳڱ", "l": "ل", "m": "م", "n": "نڻڃ",
}  # fmt: skip
_SOUND_OF = str.maketrans({letter: sound for sound, letters in _SOUNDS.items() for letter in letters})
# Two English letters that stand for one sound, in the order in which they are read.
_ENGLISH_SOUNDS = tuple(
    pair.split("=") for pair in ("sch=sk", "ch=s", "sh=s", "kh=k", "gh=k", "ph=f", "c=k", "q=k", "x=ks")
)
# Vowels, w, y and h: Arabic script leaves them out, or writes them with letters that are also vowels.
_UNWRITTEN = re.compile("[aeiouvwyh]|[^a-z0-9 ]")
_DOUBLED = re.compile(r"([a-z])\1+")


def name_likeness(first: str, second: str, least: float = 0.0) -> float:
    """Return 0 to 1: how alike two names are whatever the order of their words; below `least` it may return 0."""
    from rapidfuzz import fuzz  # a compiled library, not needed until schemes are compared

    one, other = _words(first), _words(second)
    if _in_arabic_script(one) != _in_arabic_script(other):
        one, other = _consonants(one), _consonants(other)
    return fuzz.ratio(one, other, score_cutoff=100 * least) / 100 if one and other else 0.0


def close_names(name: str, others: Mapping[int, str], least: float) -> list[int]:
    """Return the keys of the other names that are at least so alike to a name as `name_likeness` has it."""
    one = _words(name)
    script = _in_arabic_script(one)
    own: dict[int, str] = {}
    foreign: dict[int, str] = {}
    for key, other in others.items():
        words = _words(other)
        if _in_arabic_script(words) == script:
            own[key] = words
        else:
            foreign[key] = _consonants(words)
    return [*_close(one, own, least), *_close(_consonants(one) if foreign else "", foreign, least)]


def _close(one: str, others: Mapping[int, str], least: float) -> list[int]:
    if not one or not others:
        return []
    from rapidfuzz import fuzz, process  # a compiled library, not needed until schemes are compared

    found = process.extract(one, others, scorer=fuzz.ratio, score_cutoff=100 * least, limit=None)
    return [key for words, _, key in found if words]


@lru_cache(maxsize=4096)
def _words(name: str) -> str:
    return " ".join(sorted(_NOT_LETTERS.sub(" ", fold_loose(name)).split()))


@lru_cache(maxsize=4096)
def _in_arabic_script(name: str) -> bool:
    return _ARABIC_SCRIPT.search(name) is not None


@lru_cache(maxsize=4096)
def _consonants(name: str) -> str:
    for spelling, sound in _ENGLISH_SOUNDS:
        name = name.replace(spelling, sound)
    bare = _DOUBLED.sub(r"\1", _UNWRITTEN.sub("", name.translate(_SOUND_OF)))
    return " ".join(sorted(bare.split()))
