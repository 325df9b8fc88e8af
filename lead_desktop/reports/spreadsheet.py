"""Writing Excel workbooks: figures as figures, days as days, text always as text and never as a formula."""

import io
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from lead_desktop.reports.content import Shown
from lead_desktop.roadmap.texts import without_direction_marks

_SAFE = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "in_memory": True}
_LONGEST_CELL = 32_767
_LONGEST_NAME = 31
_NOT_IN_NAMES = re.compile(r"[\[\]:*?/\\']")
_NASTALIQ_ROW = 34
_WIDEST, _NARROWEST = 60, 11
FONTS = {"en": "Arial", "ur": "Urdu Typesetting", "sd": "Arial"}
"""Letters that other computers have; the program's own are not there."""
_ARABIC = re.compile("[\u0600-\u06ff]")


@dataclass(frozen=True)
class Entry:
    """One cell of a workbook: a figure, a `date`, or text; `code` keeps a text's order from left to right."""

    value: Shown | date
    code: bool = False
    strong: bool = False


class Book:
    """A workbook in one language, made sheet by sheet and given as bytes."""

    def __init__(self, language: str) -> None:
        import xlsxwriter

        self._content = io.BytesIO()
        self._language = language
        self._book = xlsxwriter.Workbook(self._content, _SAFE)
        self._styles: dict[tuple[bool, bool, str, bool], Any] = {}
        self._names: set[str] = set()

    def sheet(self, name: str, heads: Sequence[str], rows: Iterable[Sequence[Entry]]) -> str:
        """Add a sheet with a frozen head row and return the name that it was given."""
        given = self._free_name(name)
        sheet = self._book.add_worksheet(given)
        if self._language != "en":
            sheet.right_to_left()
        widths = [len(head) for head in heads]
        for at, head in enumerate(heads):
            self._write(sheet, 0, at, Entry(head, strong=True), head=True)
        for line, row in enumerate(rows, 1):
            for at, entry in enumerate(row):
                self._write(sheet, line, at, entry)
                widths[at] = max(widths[at], _width(entry))
            if self._language == "ur":
                sheet.set_row(line, _NASTALIQ_ROW)
        sheet.freeze_panes(1, 1)
        for at, width in enumerate(widths):
            sheet.set_column(at, at, min(_WIDEST, max(_NARROWEST, width + 2)))
        return given

    def content(self) -> bytes:
        """Close the workbook and return it."""
        self._book.close()
        return self._content.getvalue()

    def _write(self, sheet: Any, line: int, at: int, entry: Entry, *, head: bool = False) -> None:
        value = entry.value
        if value is None or value == "":
            return
        if isinstance(value, bool):
            sheet.write_boolean(line, at, value, self._style(entry, "", head))
        elif isinstance(value, int | float):
            sheet.write_number(line, at, value, self._style(entry, "#,##0.####" if value % 1 else "#,##0", head))
        elif isinstance(value, date):
            sheet.write_datetime(line, at, value, self._style(entry, "dd/mm/yyyy", head))
        else:
            text = without_direction_marks(value)[:_LONGEST_CELL]
            sheet.write_string(line, at, text, self._style(entry, "@", head, from_right=bool(_ARABIC.search(text))))

    def _style(self, entry: Entry, shape: str, head: bool, *, from_right: bool = False) -> Any:
        key = (entry.strong, entry.code, shape, from_right)
        if key not in self._styles:
            wanted: dict[str, Any] = {"font_name": FONTS[self._language], "valign": "top", "bold": entry.strong}
            if shape:
                wanted["num_format"] = shape
            if shape == "@":
                wanted |= {"text_wrap": True, "reading_order": 2 if from_right and not entry.code else 1}
                wanted["align"] = "right" if from_right else "left"
            self._styles[key] = self._book.add_format(wanted)
        return self._styles[key]

    def _free_name(self, name: str) -> str:
        plain = _NOT_IN_NAMES.sub(" ", without_direction_marks(name)).strip()[:_LONGEST_NAME] or "1"
        given, number = plain, 2
        while given.casefold() in self._names:
            given, number = f"{plain[: _LONGEST_NAME - 4]} {number}", number + 1
        self._names.add(given.casefold())
        return given


def _width(entry: Entry) -> int:
    return (
        10
        if isinstance(entry.value, date)
        else max((len(line) for line in str(entry.value or "").split("\n")), default=0)
    )
