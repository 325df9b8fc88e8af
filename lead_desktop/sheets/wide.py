"""Wide tables: columns whose names say the year, the sex, the area, the place or the indicator of their figures."""

from collections.abc import Callable, Mapping, Sequence

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Date, Field, FiscalYear, Ref
from lead_desktop.sheets import words
from lead_desktop.sheets.figures import scale_in, unit_in, year_in
from lead_desktop.sheets.match import Answers
from lead_desktop.sheets.matching import Certainty, Use
from lead_desktop.sheets.recognise import Column

FIGURE_FIELDS = ("value", "figure")
"""Fields whose columns may be split by year, sex, area, place and indicator."""


class WideColumns:
    """Tells what the figures of a column are of, by its name."""

    def __init__(self, entity: Entity, fields: Sequence[Field], answers_of: Callable[[Field], Answers]) -> None:
        self._entity, self._answers_of = entity, answers_of
        self.figure = next((name for name in FIGURE_FIELDS if name in entity.by_name), "")
        self._when = next((one.name for one in fields if isinstance(one, Date | FiscalYear)), "")

    def uses(
        self, columns: Mapping[str, Column], taken: Mapping[str, Use], titles: Sequence[str] = ()
    ) -> dict[str, Use]:
        """Return the uses of columns with figures; `taken` are the uses that their names alone gave."""
        plain = {label for label, use in taken.items() if use.field == self.figure}
        across = not any(use.field == "place" for use in taken.values())
        found = {label: given for label, column in columns.items() if (given := self.given_by(column, places=across))}
        found = _of_one_subject({label: _subject(columns[label]) for label in found}, found)
        # Beside columns of places, one without a place adds them up.
        if any("place" in given for given in found.values()):
            found = {label: given for label, given in found.items() if "place" in given}
        alone = {label: Use() for label in plain if label not in found and found}
        wide = {
            label: Use(self.figure, Certainty.GUESS, given, _scale(columns[label], given, titles))
            for label, given in found.items()
        }
        return {**alone, **wide}

    def only(
        self, columns: Mapping[str, Column], taken: Mapping[str, Use], titles: Sequence[str] = ()
    ) -> dict[str, Use]:
        """Return the one column with figures that can be meant where places are named and no figure is."""
        used = {use.field for use in taken.values()}
        left = [label for label, column in columns.items() if not _counts_rows(column)]
        is_open = self.figure and "place" in used and not used & {self.figure, "numerator", "missing_reason"}
        if not is_open or len(left) != 1:
            return {}
        return {left[0]: Use(self.figure, Certainty.GUESS, {}, _scale(columns[left[0]], {}, titles))}

    def given_by(self, column: Column, *, places: bool) -> dict[str, str]:
        """Return what a column's name says of its figures; `places` where it may also name their place."""
        given: dict[str, str] = {}
        for part in column.parts:
            indicator = self._named("indicator", part)
            place = self._named("place", part) if places and not indicator else ""
            if indicator or place:
                given |= {"indicator": indicator} if indicator else {"place": place}
                continue
            said, rest = words.told_by(part)
            year = said.pop("year", "")
            given |= {self._when: year} if year and self._when else {}
            given |= {name: code for name, code in said.items() if _offers(self._entity, name, code)}
            named = ((name, self._named(name, rest)) for name in ("indicator", "source") if rest)
            given |= {name: found for name, found in named if found}
        return given

    def _named(self, name: str, text: str) -> str:
        """Return the name of the indicator or the place that a text surely is, empty for anything else."""
        field = self._entity.by_name.get(name)
        if not isinstance(field, Ref | CatalogueCode) or year_in(text):
            return ""
        found = self._answers_of(field).find(text)
        is_it = found.key is not None and found.certainty is Certainty.SURE
        return " ".join(text.split()) if is_it and name == "place" else found.words if is_it else ""


def _of_one_subject(about: Mapping[str, str], found: Mapping[str, dict[str, str]]) -> dict[str, dict[str, str]]:
    """Return what can be values of one indicator: figures of two subjects, such as people and schools, cannot."""
    told = {label for label, given in found.items() if {"indicator", "place", "source"} & set(given)}
    subjects = {about[label] for label in found if label not in told}
    by_name = any("indicator" in given for given in found.values())
    if len(subjects - {""}) > (0 if by_name else 1):
        return {label: given for label, given in found.items() if label in told}
    # Beside bare “Male” and “Female”, “Urban share” is of something else, but “Total population” is their whole.
    bare = "" in subjects
    return {
        label: given
        for label, given in found.items()
        if label in told or not (bare and about[label] and _is_part(given))
    }


def _scale(column: Column, given: Mapping[str, str], titles: Sequence[str]) -> str:
    """Return the unit of a column's figures, none where the indicator itself counts in it."""
    return "" if unit_in(given.get("indicator", "")) else scale_in(column.label, titles)


def _is_part(given: Mapping[str, str]) -> bool:
    return any(given.get(name, "all") != "all" for name in ("sex", "area"))


def _offers(entity: Entity, name: str, code: str) -> bool:
    field = entity.by_name.get(name)
    return isinstance(field, Choice) and any(option.code == code for option in field.of)


def _subject(column: Column) -> str:
    """Return what a column's name says besides years, sexes and areas."""
    return words.name_key(" ".join(words.told_by(part)[1] for part in column.parts))


def _counts_rows(column: Column) -> bool:
    return words.name_key(column.label) in ("sr", "sno", "srno", "serial", "serialno", "s", "نمبرشمار", "نمبر", "id")
