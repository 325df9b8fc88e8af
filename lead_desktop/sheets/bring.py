"""Checked rows brought in as one step that can be undone, with the file kept as proof and the other rows set aside."""

from dataclasses import dataclass

from lead_desktop.roadmap import formats
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.texts import N_, Sentence, Word, sentence
from lead_desktop.sheets import aside, matching
from lead_desktop.sheets.check import Checked, Standing
from lead_desktop.sheets.edits import record_edits
from lead_desktop.sheets.read import SourceFile
from lead_desktop.store import copies
from lead_desktop.store.changes import Committed, Edit, Kind
from lead_desktop.store.store import Store


@dataclass(frozen=True)
class Brought:
    """What became of a file: rows brought in and set aside, which together are all its rows, and the records made.

    `document` is the id of the record of the file that is kept as proof.
    """

    committed: Committed
    document: str
    rows: int
    brought_in: int
    set_aside: int
    records: int


def bring(store: Store, file: SourceFile, checked: Checked) -> Brought:
    """Bring in the good rows of a checked file, after a safety copy. Raises StoreError when the disk takes nothing."""
    good = checked.of(Standing.GOOD)
    document = store.new_id()
    edits = record_edits(store, checked)
    proof = _proof(store, document, file)
    kept = aside.keep(store, document, file.name, checked)
    label = _label(store, file, checked, len(good))
    copies.make(store, "import", thorough=False)
    committed = store.commit([proof, *edits], label=label)
    matching.remember(store, checked.table, store.entities[checked.entity], checked.matching)
    return Brought(committed, document, len(checked.lines), len(good), kept, checked.records)


def _proof(store: Store, document: str, file: SourceFile) -> Edit:
    """Return the edit that puts the file among the papers of the office."""
    sha256 = store.attachments.put(file.content)
    values: dict[str, Value] = {
        "about_entity": "place", "about_record": store.place, "kind": "other", "title": file.name,
        "file_name": file.name, "sha256": sha256, "bytes": len(file.content),
    }  # fmt: skip
    return Edit(Kind.CREATE, "document", document, values)


def _label(store: Store, file: SourceFile, checked: Checked, rows: int) -> Sentence:
    kind = Word(store.entities[checked.entity].plural)
    return sentence(
        N_("{kind} from {file}: {number} brought in"), number=formats.number(rows), file=file.name, kind=kind
    )
