"""What the officer has decided so far about one file, and the work that each part asks for. No widgets."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from lead_desktop.roadmap.entities import Entity
from lead_desktop.roadmap.fields import Field
from lead_desktop.roadmap.texts import Translate
from lead_desktop.sheets.bring import Brought
from lead_desktop.sheets.check import Checked
from lead_desktop.sheets.columns import lacks_parent
from lead_desktop.sheets.matching import Matching
from lead_desktop.sheets.read import Book, SourceFile
from lead_desktop.sheets.recognise import Table
from lead_desktop.store.store import Store
from lead_desktop.ui.tasks import Progress
from lead_desktop.ui.texts import speaker

Job = Callable[[Progress], "Draft"]


@dataclass(frozen=True)
class Draft:
    """One file on its way in. Later parts are None until the parts before them are done."""

    entity: Entity
    given: Mapping[str, str] = field(default_factory=dict)
    """Answers for all rows that the place in the program gives, such as the indicator whose values are shown."""
    file: SourceFile | None = None
    book: Book | None = None
    table: Table | None = None
    matching: Matching | None = None
    checked: Checked | None = None
    brought: Brought | None = None

    def wanted(self) -> tuple[Field, ...]:
        """Return the fields that the file does not answer and a complete record needs, the most needed first."""
        if self.matching is None:
            return ()
        answered = {use.field for use in self.matching.used().values()}
        answered |= {name for use in self.matching.used().values() for name in use.given} | {self.matching.heading}
        parent = self.entity.parent
        needs_parent = parent is not None and lacks_parent(self.entity, replace(self.matching, given={}))
        first = (parent,) if parent is not None and needs_parent else ()
        rest = (one for one in self.entity.stored if one.required and one.name not in answered and one not in first)
        return (*first, *(one for one in rest if one.kind not in ("text", "prose") and one != parent))


def tongues() -> Sequence[Translate]:
    """Return the languages in which columns may be named besides English."""
    return speaker("ur"), speaker("sd")


def reading(store: Store, draft: Draft, path: Path) -> Job:
    """Return the work of reading a file and guessing which of its tables fits and how."""

    def work(progress: Progress) -> Draft:
        from lead_desktop.sheets.read import read, take

        file = take(path)
        return _recognised(
            store, replace(draft, file=file, book=read(file, alive=lambda: progress.at(0, 0))), Matching()
        )

    return work


def reading_again(store: Store, draft: Draft, encoding: str, delimiter: str) -> Job:
    """Return the work of reading a text file in other letters or with another sign between its columns."""

    def work(progress: Progress) -> Draft:
        from lead_desktop.sheets.read import read

        assert draft.file is not None
        book = read(draft.file, encoding=encoding, delimiter=delimiter, alive=lambda: progress.at(0, 0))
        asked = Matching(encoding=encoding, delimiter=delimiter)
        return _recognised(store, replace(draft, book=book), asked)

    return work


def starting_at(store: Store, draft: Draft, sheet: str, header: tuple[int, int] | None) -> Job:
    """Return the work of taking the table of another sheet, or one that starts elsewhere."""

    def work(progress: Progress) -> Draft:
        return _recognised(store, draft, Matching(sheet=sheet, header=header))

    return work


def checking(store: Store, draft: Draft) -> Job:
    """Return the work of checking all rows."""

    def work(progress: Progress) -> Draft:
        from lead_desktop.sheets.check import check

        assert draft.table is not None
        assert draft.matching is not None
        found = check(store, draft.entity, draft.table, draft.matching, tongues(), progress.at)
        return replace(draft, checked=found)

    return work


def bringing(store: Store, draft: Draft) -> Job:
    """Return the work of bringing in the good rows."""

    def work(progress: Progress) -> Draft:
        from lead_desktop.sheets.bring import bring

        assert draft.file is not None
        assert draft.checked is not None
        return replace(draft, brought=bring(store, draft.file, draft.checked))

    return work


def _recognised(store: Store, draft: Draft, asked: Matching) -> Draft:
    from lead_desktop.sheets.choose import chosen_table, matched
    from lead_desktop.sheets.columns import Columns, with_given

    assert draft.book is not None
    spoken = tongues()
    columns = Columns(store, draft.entity, spoken)
    table = chosen_table(draft.book, columns, asked)
    found = with_given(matched(store, draft.entity, table, None, spoken, columns), draft.given)
    found = replace(found, sheet=table.sheet, header=table.header, encoding=asked.encoding, delimiter=asked.delimiter)
    return replace(draft, table=table, matching=found, checked=None, brought=None)
