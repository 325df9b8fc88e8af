"""Text files with columns (.csv, .tsv, .txt): which letters the bytes mean, and what stands between the columns."""

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Sequence

from lead_desktop.sheets.cells import Grid, Reading, clean
from lead_desktop.sheets.refused import Refused

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1256", "cp1252")
"""What a text file may be written in; the first that fits is taken."""
DELIMITERS = (",", ";", "\t", "|", "،", "؛", "^", "~")
_SAMPLE_ROWS = 200
_LONGEST_CELL = 200_000
_STATED = re.compile(r"sep=(.)\r?\n", re.IGNORECASE)
_MARKED = re.compile(r"'(?='*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])")
"""The sign before a text that a spreadsheet would take for a formula."""
_UNSEEN = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_MOST_UNSEEN = 0.05
"""The share of letters that nobody writes, beyond which a file is no text."""


def read_plain(content: bytes, encoding: str = "", delimiter: str = "") -> Reading:
    """Read a text file as one sheet; what is not given is found out. Raises Refused."""
    text, written_in = decoded(content, encoding)
    if len(_UNSEEN.findall(text)) > len(text) * _MOST_UNSEEN:
        raise Refused("no_sheet")
    stated = _STATED.match(text)
    if stated:
        text = text[stated.end() :]
    between = delimiter or (stated.group(1) if stated else _delimiter_of(text))
    grid = Grid("")
    for number, row in enumerate(_rows(text, between), 2 if stated else 1):
        grid.add(number, [clean(cell[1:] if _MARKED.match(cell) else cell) for cell in row])
    if not grid.rows:
        raise Refused("empty")
    return Reading("text", [grid], written_in, between)


def decoded(content: bytes, encoding: str = "") -> tuple[str, str]:
    """Return a text and the name of the encoding it was written in."""
    if encoding:
        return content.decode(encoding, "replace").removeprefix("\ufeff"), encoding
    for mark, name in (
        (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"),
    ):  # fmt: skip
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace"), name
    wide = _wide_encoding(content)
    if wide:
        return content.decode(wide, "replace"), wide
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return _damaged_utf8(content) or _of_one_byte(content)


def _wide_encoding(content: bytes) -> str:
    """Tell UTF-16 without a mark by where its zeros or its Arabic blocks stand."""
    sample = content[:4096]
    half = max(1, len(sample) // 2)
    for name, high in (("utf-16-le", sample[1::2]), ("utf-16-be", sample[0::2])):
        if sum(high.count(block) for block in (0x00, 0x06)) > 0.8 * half:
            return name
    return ""


def _damaged_utf8(content: bytes) -> tuple[str, str] | None:
    text = content.decode("utf-8", "replace")
    several = sum(1 for letter in text if letter > "\x7f") - text.count("\ufffd")
    return (text, "utf-8") if several > 10 * text.count("\ufffd") else None


def _of_one_byte(content: bytes) -> tuple[str, str]:
    """Tell Arabic from Western letters: Arabic ones follow one another, accents stand alone."""
    high = re.findall(rb"[\x80-\xff]+", content)
    in_words = sum(len(run) for run in high if len(run) > 1)
    alone = sum(1 for run in high if len(run) == 1)
    name = "cp1256" if in_words > alone else "cp1252"
    return content.decode(name, "replace"), name


def _delimiter_of(text: str) -> str:
    """Return the sign that splits most rows into the same number of cells; a comma where none does."""
    scores = {sign: _score(text, sign) for sign in DELIMITERS}
    best = max(DELIMITERS, key=lambda sign: scores[sign])
    return best if scores[best] > 0 else ","


def _score(text: str, sign: str) -> float:
    counts = Counter(len(row) for row in _rows(text[:200_000], sign, _SAMPLE_ROWS) if any(row))
    several = {width: rows for width, rows in counts.items() if width > 1}
    if not several:
        return 0
    width, rows = max(several.items(), key=lambda pair: (pair[1], pair[0]))
    return rows / sum(counts.values()) * (1 + min(width, 40) / 100)


def _rows(text: str, between: str, most: int = 0) -> Sequence[Sequence[str]]:
    """Split a text into rows and cells; where a quotation mark is never closed, marks are plain letters."""
    for quoting in (csv.QUOTE_MINIMAL, csv.QUOTE_NONE):
        rows: list[list[str]] = []
        try:
            csv.field_size_limit(_LONGEST_CELL)
            reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, quoting=quoting)
            for row in reader:
                rows.append(row)
                if len(rows) == most:
                    break
        except csv.Error:
            continue
        if quoting == csv.QUOTE_NONE or not _has_swallowed(rows):
            return rows
    return [line.split(between) for line in text.splitlines()]


def _has_swallowed(rows: Sequence[Sequence[str]]) -> bool:
    return any(cell.count("\n") > 30 for row in rows for cell in row)
