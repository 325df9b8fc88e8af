"""The reference lists by name: lazy, cached, read-only. Places and SDGs have modules of their own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from lead_desktop.catalogue.reading import read_rows

_LANGUAGES = ("en", "ur", "sd")
_OWN_COLUMNS = frozenset({"code", "en", "ur", "sd", "source", "year", "standing"})
_LISTS = (
    "sdg_goals", "sdg_targets", "sdg_indicators", "places",
    "tasks", "task_levels", "status_cutoffs", "report_outline", "programme_results", "glossary", "languages",
    "council_types", "known_institutions", "local_functions", "lnob_groups",
    "national_categories", "frameworks", "framework_items",
    "adp_sectors", "approval_forums", "scheme_rules", "budget_calendar", "fund_shares",
    "data_sources", "reference_indicators", "reference_values", "indicator_sets",
)  # fmt: skip


DROPPED = "dropped_on"
"""The column that says since when an office no longer lists a line."""


@dataclass(frozen=True)
class Entry:
    """One line of a reference list.

    `standing` is "verified", "to be verified" or "to be filled" and speaks for the facts of the line.
    `more` holds the list's own columns; `names_standing` among them speaks for the Urdu and Sindhi names.
    """

    code: str
    en: str
    ur: str
    sd: str
    source: str
    year: str
    standing: str
    more: Mapping[str, str] = field(compare=False)

    def name(self, language: str) -> str:
        """Return the name in "en", "ur" or "sd", else in the first language that has one, else the code."""
        names = {"en": self.en, "ur": self.ur, "sd": self.sd}
        asked = names.get(language, "")
        return asked or next((names[known] for known in _LANGUAGES if names[known]), self.code)

    def lacks_name(self, language: str) -> bool:
        """Say whether `name` shows another language instead of this one."""
        return not {"en": self.en, "ur": self.ur, "sd": self.sd}.get(language, "")


def _as_entry(row: Mapping[str, str]) -> Entry:
    return Entry(
        code=row["code"],
        en=row.get("en", ""),
        ur=row.get("ur", ""),
        sd=row.get("sd", ""),
        source=row.get("source", ""),
        year=row.get("year", ""),
        standing=row.get("standing", ""),
        more=MappingProxyType({column: cell for column, cell in row.items() if column not in _OWN_COLUMNS}),
    )


class Catalogues:
    """The reference lists, each read when it is first asked for."""

    def __init__(
        self, lists: tuple[str, ...] = _LISTS, read: Callable[[str], list[dict[str, str]]] = read_rows
    ) -> None:
        self._lists = lists
        self._read = read
        self._entries: dict[str, Mapping[str, Entry]] = {}
        self._stand_ins: Mapping[str, Sequence[Mapping[str, str]]] = {}

    def stand_in(self, lines: Mapping[str, Sequence[Mapping[str, str]]]) -> None:
        """Put an office's own lines, by list, in place of those with the same code or after them; none by default.

        A line with `dropped_on` is found by its code, for records that name it, and no longer listed.
        """
        self._stand_ins = {name: tuple(rows) for name, rows in lines.items() if name in self._lists}
        self._entries.clear()

    def columns(self, catalogue: str) -> tuple[str, ...]:
        """Return the columns of a list in the order of its file. Raises KeyError for an unknown list."""
        return tuple(self.shipped(catalogue)[0])

    def shipped(self, catalogue: str) -> list[dict[str, str]]:
        """Return the lines of a list as they ship with the program. Raises KeyError for an unknown list."""
        if catalogue not in self._lists:
            raise KeyError(catalogue)
        return self._read(catalogue)

    def names(self) -> tuple[str, ...]:
        """Return the names of all reference lists."""
        return self._lists

    def entries(self, catalogue: str) -> tuple[Entry, ...]:
        """Return all lines of a list in the order of its file. Raises KeyError for an unknown list."""
        return tuple(entry for entry in self._by_code(catalogue).values() if not entry.more.get(DROPPED))

    def codes(self, catalogue: str) -> tuple[str, ...]:
        """Return all codes of a list in the order of its file. Raises KeyError for an unknown list."""
        return tuple(entry.code for entry in self.entries(catalogue))

    def entry(self, catalogue: str, code: str) -> Entry | None:
        """Return one line of a list, None if the code is unknown. Raises KeyError for an unknown list."""
        return self._by_code(catalogue).get(code)

    def _by_code(self, catalogue: str) -> Mapping[str, Entry]:
        if catalogue not in self._lists:
            raise KeyError(catalogue)
        if catalogue not in self._entries:
            found = (_as_entry(row) for row in (*self._read(catalogue), *self._stand_ins.get(catalogue, ())))
            self._entries[catalogue] = {entry.code: entry for entry in found}
        return self._entries[catalogue]


CATALOGUES = Catalogues()

names = CATALOGUES.names
entries = CATALOGUES.entries
codes = CATALOGUES.codes
columns = CATALOGUES.columns
entry = CATALOGUES.entry
shipped = CATALOGUES.shipped
stand_in = CATALOGUES.stand_in

__all__ = [
    "CATALOGUES",
    "DROPPED",
    "Catalogues",
    "Entry",
    "codes",
    "columns",
    "entries",
    "entry",
    "names",
    "shipped",
    "stand_in",
]
