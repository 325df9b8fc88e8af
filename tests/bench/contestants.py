"""One run of one contestant in its own process; `tests.bench.bundles` starts it and reads the facts that it prints.

Each carries the changes of side 0 to side 1, which has changed as much itself. Preparing is not measured.
"""

import gzip
import json
import os
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from tests.bench.workload import COLUMNS, TABLES, Row, Workload, scaled

_TABLES = tuple(f"t{n:02d}" for n in range(TABLES))


@dataclass
class Measured:
    """Seconds of each stage, by the clock and of this process alone on a processor; bytes of what travels.

    `growth_mb` is how far memory grew while merging, `clashes` the differences that were told.
    """

    seconds: dict[str, float] = field(default_factory=dict)
    processor: dict[str, float] = field(default_factory=dict)
    bytes: int = 0
    growth_mb: float = 0.0
    clashes: int | None = None

    @contextmanager
    def stage(self, name: str, *, memory: bool = False) -> Iterator[None]:
        """Measure one stage, and with `memory` how far the process grows meanwhile."""
        before = _memory_begins() if memory else 0.0
        begun, worked = perf_counter(), process_time()
        yield
        self.seconds[name], self.processor[name] = perf_counter() - begun, process_time() - worked
        if memory:
            self.growth_mb = _memory_peak() - before


def _memory_begins() -> float:
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
    return _memory("VmRSS")


def _memory_peak() -> float:
    return _memory("VmHWM")


def _memory(name: str) -> float:
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) / 1024 for line in lines if line.startswith(name))


# LEAD Desktop


def entities() -> dict[str, Any]:
    """Return the 30 kinds of record as declarations."""
    from lead_desktop.roadmap.entities import Entity, Owner
    from lead_desktop.roadmap.fields import Number, Text, Whole

    kinds = [Text] * 5 + [Whole] * 3 + [Number] * 2
    fields = tuple(kind(name, name) for kind, name in zip(kinds, COLUMNS, strict=True))
    return {name: Entity(name, name, name, Owner.DISTRICT, fields=fields) for name in _TABLES}


def prepare_lead(folder: Path, work: Workload) -> None:
    """Make two laptops of one district that share everything and then change it, and their province."""
    from lead_desktop.roadmap.texts import sentence
    from lead_desktop.store.changes import Edit, Kind
    from lead_desktop.store.store import Store
    from lead_desktop.sync import bundle, enrolment, journey
    from tests.sync.offices import enrol

    def edits(kind: Kind, rows: Iterator[tuple[int, Row]]) -> list[Edit]:
        return [Edit(kind, _TABLES[table], row, values) for table, (row, values) in rows]  # type: ignore[arg-type]

    stick = folder / "stick"
    stick.mkdir(parents=True)
    offices = [
        Store.create(folder / name, role=role, place=place, officer="Officer", computer=name, entities=entities())
        for name, role, place in (
            ("province", "province", "BALOCHISTAN"), ("0", "district", "KECH"), ("1", "district", "KECH")
        )
    ]  # fmt: skip
    province, *laptops = offices
    for laptop in laptops:
        enrol(laptop, province, stick)
    enrolment.accept(laptops[0], enrolment.write_certificate(province, "KECH", stick))
    label = sentence("work")
    laptops[0].commit(edits(Kind.CREATE, work.base()), label=label)
    shared = bundle.write(laptops[0], stick, recipients=bundle.sisters(laptops[0]))
    journey.take_in(laptops[1], shared.path)
    for side, laptop in enumerate(laptops):
        laptop.commit([*edits(Kind.EDIT, work.edits(side)), *edits(Kind.CREATE, work.new(side))], label=label)
    for store in offices:
        shutil.rmtree(store.folder / "copies", ignore_errors=True)
        store.close()


def lead_plain(folder: Path, work: Workload, found: Measured) -> None:
    """Exchange plain lines: no signatures, no closing, no read-back, no safety copy."""
    from lead_desktop.roadmap.texts import sentence
    from lead_desktop.store.changes import Received
    from lead_desktop.store.lines import change_of
    from lead_desktop.store.store import Store

    path = folder / "plain.gz"
    with Store.open(folder / "0", entities=entities()) as giver, Store.open(folder / "1", entities=entities()) as taker:
        basis = {replica: min(seq, taker.vector().get(replica, 0)) for replica, seq in giver.vector().items()}
        with found.stage("export"), gzip.open(path, "wt", compresslevel=6, encoding="utf-8") as file:
            file.writelines(line + "\n" for line in giver.lines_after(basis))
        found.bytes = path.stat().st_size
        chains = {replica: giver.chain(replica) for replica in giver.vector()}
        with found.stage("merge", memory=True), gzip.open(path, "rt", encoding="utf-8") as lines:
            changes = (change_of(line.rstrip("\n")) for line in lines)
            taker.commit([], label=sentence("taken"), received=Received(changes, None, giver.vector(), chains))
        found.clashes = len(taker.differences())
        with found.stage("again"), gzip.open(path, "rt", encoding="utf-8") as lines:
            changes = (change_of(line.rstrip("\n")) for line in lines)
            taker.commit([], label=sentence("taken"), received=Received(changes, None, giver.vector(), chains))


def lead(folder: Path, work: Workload, found: Measured) -> None:
    """Exchange a bundle as officers do: signed, closed, read back; verified, with a safety copy."""
    from lead_desktop.store.store import Store
    from lead_desktop.sync import bundle, journey

    with Store.open(folder / "0", entities=entities()) as giver, Store.open(folder / "1", entities=entities()) as taker:
        basis = {replica: min(seq, taker.vector().get(replica, 0)) for replica, seq in giver.vector().items()}
        with found.stage("export"):
            written = bundle.write(giver, folder / "stick", recipients=bundle.sisters(giver), since=basis)
        found.bytes = written.bytes
        with found.stage("merge", memory=True):
            taken = journey.take_in(taker, written.path)
        found.clashes = taken.differences
        with found.stage("again"):
            journey.take_in(taker, written.path)


# Peers on plain SQLite files


def prepare_plain(folder: Path, work: Workload) -> None:
    """Make three files: what both share, and each side after its changes."""
    folder.mkdir(parents=True)
    base = folder / "base.gpkg"
    with sqlite3.connect(base) as db:
        for name in _TABLES:
            db.execute(f"CREATE TABLE {name} (fid INTEGER PRIMARY KEY, {', '.join(COLUMNS)})")
        _insert(db, work.base(), 0)
    db.close()
    for side in (0, 1):
        shutil.copy(base, folder / f"{side}.gpkg")
        with sqlite3.connect(folder / f"{side}.gpkg") as db:
            change_side(db, work, side)
        db.close()


def change_side(db: Any, work: Workload, side: int) -> None:
    """Make the changes of one side."""
    for table, (row, values) in work.edits(side):
        ((column, value),) = values.items()
        db.execute(f"UPDATE {_TABLES[table]} SET {column} = ? WHERE fid = ?", (value, _fid(row, 0)))
    _insert(db, work.new(side), 1_000_000 * (side + 1))


def _insert(db: Any, rows: Iterator[tuple[int, Row]], start: int) -> None:
    marks = ",".join("?" * (len(COLUMNS) + 1))
    for table, (row, values) in rows:
        db.execute(f"INSERT INTO {_TABLES[table]} VALUES ({marks})", (_fid(row, start), *values.values()))


def _fid(row: str, start: int) -> int:
    return start + int(row.rsplit("-", 1)[1]) + 1


def pygeodiff(folder: Path, work: Workload, found: Measured) -> None:
    """Make a changeset of side 0 and rebase side 1 on it; needs a full copy of what both shared."""
    from pygeodiff import GeoDiff

    engine, changeset = GeoDiff(), folder / "changeset"
    with found.stage("export"):
        engine.create_changeset(str(folder / "base.gpkg"), str(folder / "0.gpkg"), str(changeset))
    found.bytes = len(gzip.compress(changeset.read_bytes(), 6))
    conflicts = folder / "conflicts.json"
    with found.stage("merge", memory=True):
        engine.rebase(*(str(folder / name) for name in ("base.gpkg", "0.gpkg", "1.gpkg", "conflicts.json")))
    told = json.loads(conflicts.read_text(encoding="utf-8")) if conflicts.exists() else {}
    found.clashes = sum(len(one.get("changes", ())) for one in told.get("geodiff", ()))


def apsw_session(folder: Path, work: Workload, found: Measured) -> None:
    """Record side 0 with SQLite's session extension and apply its changeset to side 1, the newest value winning."""
    import apsw

    shutil.copy(folder / "base.gpkg", folder / "recorded.gpkg")
    giver = apsw.Connection(str(folder / "recorded.gpkg"))
    session = apsw.Session(giver, "main")
    session.attach()
    with giver:
        change_side(giver, work, 0)
    with found.stage("export"):
        changeset = session.changeset()
    found.bytes = len(gzip.compress(changeset, 6))
    taker = apsw.Connection(str(folder / "1.gpkg"))
    told = 0

    def conflict(reason: int, change: Any) -> int:
        nonlocal told
        told += 1
        replace = reason == apsw.SQLITE_CHANGESET_DATA
        return int(apsw.SQLITE_CHANGESET_REPLACE if replace else apsw.SQLITE_CHANGESET_OMIT)

    with found.stage("merge", memory=True), taker:
        apsw.Changeset.apply(changeset, taker, conflict=conflict)
    found.clashes = told


def copy_of_the_file(folder: Path, work: Workload, found: Measured) -> None:
    """Copy the whole file, the least that anything can cost."""
    with found.stage("export"):
        shutil.copy(folder / "0.gpkg", folder / "copied.gpkg")
        with (folder / "copied.gpkg").open("rb") as file:
            os.fsync(file.fileno())
    found.bytes = (folder / "copied.gpkg").stat().st_size
    found.seconds["merge"] = found.processor["merge"] = 0.0


CONTESTANTS: dict[str, tuple[str, Callable[[Path, Workload, Measured], None]]] = {
    "lead, plain": ("lead", lead_plain),
    "lead, bundle": ("lead", lead),
    "pygeodiff": ("plain", pygeodiff),
    "apsw session": ("plain", apsw_session),
    "copy of the file": ("plain", copy_of_the_file),
}
"""By name: which prepared folder it works on, and the run."""

PREPARED = {"lead": prepare_lead, "plain": prepare_plain}


def main() -> None:
    """Prepare a folder (`prepare lead FOLDER FACTOR`) or run one contestant and print what was measured."""
    name, folder, factor = sys.argv[-3], Path(sys.argv[-2]), float(sys.argv[-1])
    if sys.argv[1] == "prepare":
        PREPARED[name](folder, scaled(factor))
        return
    found = Measured()
    CONTESTANTS[name][1](folder, scaled(factor), found)
    print(json.dumps(vars(found)))


if __name__ == "__main__":
    main()
