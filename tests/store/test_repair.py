"""Rows that somebody changed past the program are found, and the log puts them right."""

import pytest

from lead_desktop.store import doctor
from lead_desktop.store.entering import remove
from lead_desktop.store.rebuild import content_hash, differing, rebuild
from lead_desktop.store.store import Store
from tests.store.small import made

FOREIGN_HANDS = {
    "a changed figure": "UPDATE commitment SET votes = 99 WHERE votes = 1",
    "a removed row": "DELETE FROM commitment WHERE votes = 1",
    "a row out of nowhere": "INSERT INTO commitment (id, title) VALUES ('x', 'forged')",
    "a row brought back": "UPDATE commitment SET removed = 0",
    "an empty table": "DELETE FROM commitment",
}


@pytest.mark.parametrize("sql", FOREIGN_HANDS.values(), ids=FOREIGN_HANDS)
def test_foreign_hands_are_found_and_put_right(kech: Store, sql: str) -> None:
    made(kech, title="Water", votes=1)
    remove(kech, "commitment", made(kech, title="Gone"))
    before = content_hash(kech)
    kech.inside.db.conn.execute(sql)
    assert differing(kech) != {}
    assert [finding.code for finding in doctor.check(kech) if not finding.ok] == ["tables"]
    assert not rebuild(kech, dry_run=True).equal
    rebuild(kech)
    assert content_hash(kech) == before
    assert differing(kech) == {}
    assert rebuild(kech).equal
    assert [hit.title for hit in kech.search("water")] == ["Water"]
    assert kech.search("forged") == []
    assert [row["title"] for row in kech.rows("commitment")] == ["Water"]


def test_a_dry_run_changes_nothing(kech: Store) -> None:
    made(kech, votes=1)
    kech.inside.db.conn.execute("UPDATE commitment SET votes = 2")
    rebuild(kech, dry_run=True)
    assert differing(kech) != {}


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE _log SET vals = replace(vals, 'Water', 'Wasser')",
        "DELETE FROM _log WHERE id & 1048575 = 1",
        "UPDATE _log SET stamp = stamp + 1",
    ],
)
def test_a_changed_log_is_noticed(kech: Store, sql: str) -> None:
    made(kech)
    made(kech)
    kech.inside.db.conn.execute(sql)
    assert "log" in {finding.code for finding in doctor.check(kech) if not finding.ok}


def test_a_sound_store_has_nothing_to_mend(kech: Store) -> None:
    made(kech)
    assert all(finding.ok for finding in doctor.check(kech))
