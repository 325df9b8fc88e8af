"""The reference lists that a province may fill and change: their columns, and what a line must hold. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from lead_desktop import catalogue
from lead_desktop.catalogue import places
from lead_desktop.roadmap.reading import Unreadable, read_date, read_fiscal_year, read_number
from lead_desktop.roadmap.synchronisation.choices import AGENDA_LEVEL
from lead_desktop.roadmap.texts import N_, Sentence, sentence

Line = Mapping[str, str]

LISTS: Mapping[str, str] = {
    "frameworks": N_("Frameworks"),
    "task_levels": N_("Numbers in the tasks' conditions"),
    "budget_calendar": N_("Budget calendar"),
    "scheme_rules": N_("Ceilings and rules for schemes"),
    "approval_forums": N_("Forums that approve schemes"),
    "indicator_sets": N_("Indicator sets"),
}
"""The lists that go into a pack, by the words they are called by."""

COLUMNS: Mapping[str, str] = {
    "code": N_("Code"),
    "en": N_("Name in English"),
    "ur": N_("Name in Urdu"),
    "sd": N_("Name in Sindhi"),
    "level": N_("Level"),
    "adopted_by": N_("Adopted by"),
    "from_year": N_("From year"),
    "task": N_("Task"),
    "value": N_("Value"),
    "unit": N_("Unit"),
    "order": N_("Order"),
    "typical_month": N_("Typical month"),
    "date": N_("Date"),
    "paper": N_("Paper"),
    "province": N_("Province"),
    "rule": N_("Rule"),
    "fiscal_year": N_("Fiscal year"),
    "forum": N_("Forum"),
    "indicators": N_("Indicators"),
    "source": N_("Source"),
    "year": N_("Year"),
    "standing": N_("Standing"),
    "names_standing": N_("Standing of the names"),
}
"""The columns of all of them, by the words that stand above them in a spreadsheet."""

MOST_LINES = 2_000
_LONGEST = 4_000
_CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}")
_STANDINGS = ("verified", "to be verified", "to be filled")
_FIGURES = {
    ("task_levels", "value"),
    ("scheme_rules", "value"),
    ("budget_calendar", "order"),
    ("indicator_sets", "order"),
}
FIXED = frozenset({"task_levels"})
"""Lists whose codes the program itself asks for: lines may change, and none can be added."""


@dataclass(frozen=True)
class Aside:
    """A line that cannot be taken: its number in the table, counted from 1, and why."""

    number: int
    reason: Sentence


def read_lines(name: str, rows: Iterable[Mapping[str, str]]) -> tuple[list[Line], list[Aside]]:
    """Return the clean lines of a list among some rows of a table, and those that are set aside with the reason."""
    lines: dict[str, Line] = {}
    aside: list[Aside] = []
    for number, row in enumerate(rows, 1):
        if len(lines) >= MOST_LINES:
            aside.append(Aside(number, sentence(N_("This list holds {most} lines at most."), most=MOST_LINES)))
            continue
        try:
            line = _line(name, row)
        except Unreadable as unread:
            aside.append(Aside(number, unread.sentence))
            continue
        lines[line["code"]] = line
    return list(lines.values()), aside


def changed(name: str, lines: Iterable[Line]) -> list[Line]:
    """Return the lines that are not as they ship with the program."""
    shipped = {row["code"]: row for row in catalogue.shipped(name)}
    return [line for line in lines if shipped.get(line["code"]) != dict(line)]


def rules() -> dict[str, str]:
    """Return the rules for schemes that the program knows, each with the unit of its value."""
    return {row["rule"]: row["unit"] for row in catalogue.shipped("scheme_rules")}


def is_line(name: str, line: object) -> bool:
    """Tell whether something from outside may stand in a list: texts of bounded length under a plain code."""
    if name not in LISTS or not isinstance(line, dict) or len(line) > 40:
        return False
    texts = (isinstance(key, str) and isinstance(cell, str) and len(cell) <= _LONGEST for key, cell in line.items())
    if not all(texts) or not _CODE.fullmatch(line.get("code", "")):
        return False
    return all(_is_figure(line.get(column, "")) for of, column in _FIGURES if of == name)


def _line(name: str, row: Mapping[str, str]) -> dict[str, str]:
    line = {column: " ".join(row.get(column, "").split())[:_LONGEST] for column in catalogue.columns(name)}
    if not _CODE.fullmatch(line["code"]):
        raise _unreadable(
            N_("“{code}” cannot be a code. Use English letters, figures, dots and lines."), code=line["code"]
        )
    if name in FIXED and line["code"] not in catalogue.codes(name):
        raise _unreadable(N_("No task asks for “{code}”. Change the lines that are there."), code=line["code"])
    if not line["en"]:
        raise _unreadable(N_("The English name is missing."))
    line["standing"] = line["standing"] or "to be verified"
    _check_choice(line, "standing", _STANDINGS)
    for column, cell in line.items():
        if cell:
            line[column] = _cell(name, column, cell)
    if name == "scheme_rules":
        if not line["rule"]:
            raise _unreadable(N_("Say which rule the line is about."))
        line["unit"] = rules()[line["rule"]]
    return line


def _cell(name: str, column: str, cell: str) -> str:
    if (name, column) in _FIGURES:
        return f"{read_number(cell):f}"
    match name, column:
        case "budget_calendar", "typical_month":
            month = read_number(cell)
            if month not in range(1, 13):
                raise _unreadable(N_("“{typed}” is not a month. Type a number from 1 to 12."), typed=cell)
            return f"{month:f}"
        case "budget_calendar", "date":
            return read_date(cell).isoformat()
        case "scheme_rules", "fiscal_year":
            return read_fiscal_year(cell)
        case "frameworks", "level":
            _check_choice({column: cell}, column, [option.code for option in AGENDA_LEVEL])
        case "scheme_rules" | "approval_forums", "province":
            _check_choice({column: cell}, column, [one.code for one in places.places() if one.level == "province"])
        case "scheme_rules", "rule":
            _check_choice({column: cell}, column, list(rules()))
        case "scheme_rules", "forum":
            _check_choice({column: cell}, column, catalogue.codes("approval_forums"))
        case "indicator_sets", "indicators":
            for code in (part.strip() for part in cell.split(";")):
                _check_choice({column: code}, column, catalogue.codes("reference_indicators"))
    return cell


def _check_choice(line: Mapping[str, str], column: str, known: Sequence[str]) -> None:
    if line[column] in known:
        return
    text = N_("“{typed}” is not known in the column {column}. Choose one of: {known}.")
    shown = ", ".join(known[:12]) + (" …" if len(known) > 12 else "")
    raise _unreadable(text, typed=line[column][:40], column=column, known=shown)


def _is_figure(cell: str) -> bool:
    try:
        read_number(cell or "0")
    except Unreadable:
        return False
    return True


def _unreadable(text: str, **slots: object) -> Unreadable:
    return Unreadable(sentence(text, **slots))
