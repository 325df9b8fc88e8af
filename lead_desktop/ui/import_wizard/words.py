"""How certainty, kinds of file, units and kinds of letters are called on the screen."""

from collections.abc import Mapping

from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import N_
from lead_desktop.sheets.matching import Certainty
from lead_desktop.store.store import Store
from lead_desktop.ui.look import Mark
from lead_desktop.ui.texts import as_named, tr
from lead_desktop.ui.widgets.type_ahead import Option
from lead_desktop.ui.wording import shown

CERTAINTY: Mapping[Certainty, tuple[Mark, str]] = {
    Certainty.SURE: (Mark.DONE, N_("Sure")),
    Certainty.GUESS: (Mark.DOING, N_("Guess")),
    Certainty.NOT_FOUND: (Mark.NOT_STARTED, N_("Not found")),
}
"""The mark and the word for how sure the program is."""

KINDS: Mapping[str, str] = {
    "xlsx": N_("Excel workbook"),
    "xls": N_("Excel workbook of an older kind"),
    "ods": N_("LibreOffice spreadsheet"),
    "docx": N_("Word document"),
    "text": N_("Text file with columns"),
}

UNITS: Mapping[str, str] = {
    "": N_("As they stand"),
    "thousand": N_("Thousands"),
    "lakh": N_("Lakhs"),
    "million": N_("Millions"),
    "crore": N_("Crores"),
    "billion": N_("Billions"),
    "fraction": N_("Shares of one, to per cent"),
}

LETTERS: tuple[tuple[str, str], ...] = (
    ("utf-8", N_("Unicode")),
    ("utf-16-le", N_("Unicode, 16 bit")),
    ("utf-16-be", N_("Unicode, 16 bit, reversed")),
    ("cp1256", N_("Arabic (Windows)")),
    ("cp1252", N_("Western (Windows)")),
)

DELIMITERS: tuple[tuple[str, str], ...] = (
    (",", N_("Comma")),
    (";", N_("Semicolon")),
    ("\t", N_("Tab")),
    ("|", N_("Bar")),
)


def field_options(fields: tuple[Field, ...]) -> tuple[Option, ...]:
    """Return the questions that a column can answer."""
    return tuple(Option(one.name, tr(one.label), one.label) for one in fields)


def given_words(store: Store, by_name: Mapping[str, Field], given: Mapping[str, str]) -> str:
    """Say what every figure of a column has in common, such as Sex: Male."""
    said = []
    for name, text in given.items():
        field = by_name[name]
        value = shown(store, field, text) if field.kind in ("choice", "catalogue_code") else text
        said.append(tr("{field}: {value}", field=tr(field.label), value=value))
    return " · ".join(as_named(one) for one in said)
