"""What has to hold after any interruption, asked through the program's normal way of opening.

Every edit that was acknowledged is found; what is found is a prefix without gaps; the file and the chain of the log are
whole; the tables are what the log says; nothing stands half done.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from lead_desktop.roadmap.facts import Row
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.store import Store
from lead_desktop.system import safeio
from tests.reliability.scenario import FILES, content_of
from tests.store.small import SMALL


def faults(name: str, folder: Path, acknowledged: Iterable[str]) -> list[str]:
    """Return what does not hold in the folder that a scenario left behind; empty when all is well."""
    lines = [tuple(line.split()) for line in acknowledged]
    return _faults_of_files(folder, lines) if name == "send" else _faults_of_store(folder / "store", lines)


def _faults_of_store(folder: Path, acknowledged: list[tuple[str, ...]]) -> list[str]:
    with Store.open(folder, entities=SMALL) as store:
        rows = {str(row["id"]): row for row in store.rows("commitment")}
        found = [f"lost: {' '.join(line)}" for line in acknowledged if not _is_there(line, rows)]
        brought = sum(row["title"] == "Roads" for row in rows.values())
        if brought not in (0, 40):
            found.append(f"half taken in: {brought} of 40")
        found += [f"broken chain: {replica}" for replica in store.inside.log.broken_chains()]
        found += [] if rebuild(store, dry_run=True).equal else ["the tables are not what the log says"]
        check = store.inside.db.conn.execute("PRAGMA integrity_check").fetchone()[0]
        return found + ([] if check == "ok" else [f"integrity: {check}"])


def _is_there(line: tuple[str, ...], rows: Mapping[str, Row]) -> bool:
    match line:
        case ("made", row):
            return row in rows
        case ("changed", row):
            return row in rows and bool(rows[row].get("summary"))
        case ("taken", count):
            return sum(row["title"] == "Roads" for row in rows.values()) == int(count)
    raise ValueError(f"{line} is no acknowledgement")


def _faults_of_files(folder: Path, acknowledged: list[tuple[str, ...]]) -> list[str]:
    safeio.clean_leftovers(folder)
    whole = {content_of(number): number for number in range(FILES)}
    found = {path.name: whole.get(path.read_bytes()) for path in folder.iterdir()}
    damaged = [f"damaged: {name}" for name, number in found.items() if number is None]
    newest = {line[1]: int(line[2]) for line in acknowledged}
    return damaged + [f"lost: {name}" for name, number in newest.items() if (found.get(name) or 0) < number]
