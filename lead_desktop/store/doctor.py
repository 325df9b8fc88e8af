"""Whether a store is sound: the file, the log, the tables, the papers, the copies. It mends nothing itself."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass

from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store import copies, engine, rebuild
from lead_desktop.store.store import Store

_SPARE = 50_000_000


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at: whether it is sound, a code for scripts, and what to say."""

    ok: bool
    code: str
    sentence: Sentence


def check(store: Store) -> list[Finding]:
    """Look at everything; takes seconds for a large store."""
    looks: tuple[Callable[[Store], Finding], ...] = (_file, _log, _tables, _aside, _papers, _copies, _space)
    with store.inside.turn:
        return [_looked(look, store) for look in looks]


def _looked(look: Callable[[Store], Finding], store: Store) -> Finding:
    try:
        return look(store)
    except engine.DatabaseError:
        return Finding(False, "file", sentence(N_("The file is damaged. Bring back the newest safety copy.")))


def _file(store: Store) -> Finding:
    found = store.inside.db.conn.execute("PRAGMA integrity_check(20)").fetchall()
    if found == [("ok",)]:
        return Finding(True, "file", sentence(N_("The file is whole.")))
    return Finding(False, "file", sentence(N_("The file is damaged. Bring back the newest safety copy.")))


def _log(store: Store) -> Finding:
    broken = store.inside.log.broken_chains()
    if not broken:
        count = store.count_after({})
        return Finding(True, "log", sentence(N_("The log of {count} changes is whole."), count=count))
    text = N_("The log of changes is damaged. Bring back the newest safety copy.")
    return Finding(False, "log", sentence(text))


def _tables(store: Store) -> Finding:
    result = rebuild.rebuild(store, dry_run=True)
    misfits = any(table.misfits() for table in store.inside.tables.of.values())
    if result.equal and not misfits:
        return Finding(
            True, "tables", sentence(N_("All {count} records are as the log tells them."), count=result.rows)
        )
    count = sum(len(rows) for rows in rebuild.differing(store).values())
    text = N_("{count} records are not as the log tells them. Run the repair to put them right.")
    return Finding(False, "tables", sentence(text, count=count))


def _aside(store: Store) -> Finding:
    count = len(store.set_aside())
    if count == 0:
        return Finding(True, "aside", sentence(N_("No received change is set aside.")))
    text = N_("{count} received changes are set aside, because their office may not make them.")
    return Finding(True, "aside", sentence(text, count=count))


def _papers(store: Store) -> Finding:
    damaged = len(store.attachments.damaged())
    if damaged:
        text = N_("{count} papers are damaged. Add them again, or ask the office that sent them.")
        return Finding(False, "papers", sentence(text, count=damaged))
    wanted = len(store.attachments.wanted()) if "document" in store.entities else 0
    if wanted:
        return Finding(True, "papers", sentence(N_("{count} papers have not arrived yet."), count=wanted))
    return Finding(True, "papers", sentence(N_("All papers are here and whole.")))


def _copies(store: Store) -> Finding:
    found = copies.copies(store.folder)
    if not found:
        return Finding(True, "copies", sentence(N_("There is no safety copy yet. Make one.")))
    return Finding(True, "copies", sentence(N_("The newest safety copy is of {day}."), day=found[0].made_at[:10]))


def _space(store: Store) -> Finding:
    free = shutil.disk_usage(store.folder).free
    if free >= _SPARE:
        return Finding(True, "space", sentence(N_("The disk has enough room.")))
    return Finding(False, "space", sentence(N_("The disk is nearly full. Free some space.")))
