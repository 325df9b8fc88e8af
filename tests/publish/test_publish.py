"""What stands on the server is what stands in the store, however often it was stopped on the way."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from click.testing import CliRunner

from lead_desktop.analysis.submissions import calendar, rates
from lead_desktop.cli.program import program
from lead_desktop.publish import check, publish
from lead_desktop.publish.errors import PublishError
from lead_desktop.publish.server import Server
from lead_desktop.publish.views import VIEWS
from lead_desktop.roadmap import ENTITIES
from lead_desktop.roadmap.texts import sentence
from lead_desktop.store import entering
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.store import Store
from tests.generate.country import AFTERWARDS

psycopg = pytest.importorskip("psycopg", reason="psycopg is not installed here: pip install 'lead-desktop[publish]'")
DOCUMENT = Path(__file__).parents[2] / "docs" / "publishing.md"
_PATIENCE_S = 60


@contextmanager
def opened(folder: Path, *, read_only: bool = True) -> Iterator[Store]:
    with Store.open(folder, read_only=read_only, clock=lambda: AFTERWARDS) as store:
        yield store


def asked(address: str, query: str, *values: object) -> list[tuple[Any, ...]]:
    """Ask the server as any program of a reader would."""
    with psycopg.connect(address, options="-c search_path=lead") as connection:
        found: list[tuple[Any, ...]] = connection.execute(query.encode(), values).fetchall()
    return found


def counts_here(store: Store) -> dict[str, int]:
    """Count by plain SQL the live records that offices wrote."""
    query = "SELECT count(*) FROM {} WHERE NOT removed"
    return {name: store.inside.db.conn.execute(query.format(name)).fetchone()[0] for name in published()}


def counts_there(address: str) -> dict[str, int]:
    return {name: asked(address, f"SELECT count(*) FROM {name} WHERE office <> ''")[0][0] for name in published()}


def published() -> list[str]:
    return [name for name, entity in ENTITIES.items() if not entity.restricted]


def write(store: Store, kind: Kind, entity: str, row: str, /, **values: Any) -> None:
    store.commit([Edit(kind, entity, row, values)], label=sentence("edit"))


def test_all_records_stand_there_and_a_second_run_sends_nothing(late: Path, address: str) -> None:
    with opened(late) as store:
        first = publish(store, address)
        assert first.bundles == 8
        assert counts_there(address) == counts_here(store)
        query = "SELECT id, office, period_end, value, numerator, place FROM measurement ORDER BY id"
        here = store.inside.db.conn.execute(query).fetchall()
        there = asked(address, query.replace("period_end", "period_end::text"))
        assert sorted(map(tuple, here)) == sorted(there)
        assert all(one.same for one in check(store, address))
        again = publish(store, address)
    assert (again.lines, again.removed, again.bundles) == (0, 0, 0)


def test_killed_twice_in_the_middle_it_goes_on_and_ends_whole(early: Path, late: Path, address: str) -> None:
    with opened(early) as store:
        publish(store, address)
        counted = counts_here(store)
    assert counts_there(address) == counted
    bundles_after: list[int] = []
    for table in ("progress_update", "decision"):
        kill_while_it_waits_for(table, late, address)
        # What was cut off left nothing behind, and what was whole before it is still there.
        bundles_after.append(asked(address, "SELECT count(*) FROM bundle WHERE direction = 'in'")[0][0])
        assert asked(address, "SELECT count(*) FROM progress_update WHERE action NOT IN (SELECT id FROM action)") == [
            (0,)
        ]
    assert bundles_after == [3, 4]
    with opened(late) as store:
        rest = publish(store, address)
        assert rest.bundles == 4
        assert counts_there(address) == counts_here(store)
        assert all(one.same for one in check(store, address))
        assert publish(store, address).lines == 0


def kill_while_it_waits_for(table: str, folder: Path, address: str) -> None:
    """Publish in a process of its own and kill it in the middle of the transaction that needs a table."""
    with psycopg.connect(address) as holding, psycopg.connect(address, autocommit=True) as looking:
        holding.execute(f"LOCK TABLE lead.{table} IN ACCESS EXCLUSIVE MODE".encode())
        child = subprocess.Popen([sys.executable, "-m", "lead_desktop", "publish", address, "--data", str(folder)])
        until = monotonic() + _PATIENCE_S
        try:
            while looking.execute("SELECT count(*) FROM pg_locks WHERE NOT granted").fetchone() == (0,):
                assert monotonic() < until, "nothing waited for the table"
                with pytest.raises(subprocess.TimeoutExpired):
                    child.wait(timeout=0.05)
        finally:
            child.kill()
            child.wait()


def test_removed_restored_and_changed_records_follow(late: Path, address: str) -> None:
    with opened(late, read_only=False) as store:
        own = str(store.new_id())
        write(store, Kind.CREATE, "institution", own, name="Provincial SDG unit", kind="department", level="provincial")
        publish(store, address)
        for kind, expected in ((Kind.REMOVE, []), (Kind.RESTORE, [("Provincial SDG unit",)])):
            write(store, kind, "institution", own)
            publish(store, address)
            assert asked(address, "SELECT name FROM institution WHERE id = %s", own) == expected
        write(store, Kind.EDIT, "institution", own, name="SDG\0 unit ﷺ")
        publish(store, address)
        assert asked(address, "SELECT name FROM institution WHERE id = %s", own) == [("SDG unit ﷺ",)]
        assert all(one.same for one in check(store, address))


def test_what_is_private_or_restricted_never_reaches_the_server(late: Path, address: str) -> None:
    with opened(late, read_only=False) as store:
        paper = {"about_entity": "place", "about_record": "KECH", "kind": "other", "title": "Closed", "file_name": "a"}
        row = str(store.new_id())
        write(store, Kind.CREATE, "document", row, **paper, sha256="0", bytes=1, restricted=True)
        group = str(store.new_id())
        write(store, Kind.CREATE, "marginalised_group", group, name="Named group", lnob_group="fishers")
        publish(store, address)
    columns = {name for (name,) in asked(address, "SELECT column_name FROM information_schema.columns"
                                         " WHERE table_schema = 'lead' AND table_name = 'person'")}  # fmt: skip
    private = {field.name for field in ENTITIES["person"].fields if field.private}
    assert private
    assert not private & columns
    assert asked(address, "SELECT * FROM document") == []
    assert asked(address, "SELECT to_regclass('lead.marginalised_group')") == [(None,)]


def test_tables_columns_and_views_carry_their_declared_words(early: Path, address: str) -> None:
    with opened(early) as store:
        publish(store, address)
    label = (
        "SELECT col_description(attrelid, attnum) FROM pg_attribute"
        " WHERE attrelid = 'lead.action'::regclass AND attname = 'lead'"
    )
    assert asked(address, label) == [("Lead office. Id in table institution.",)]
    bare = """
        SELECT c.relname, a.attname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE n.nspname = 'lead' AND c.relkind = 'r' AND c.relname <> 'published'
          AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid) IS NULL)
    """
    assert asked(address, bare) == []
    views = asked(
        address,
        "SELECT relname, obj_description(oid) FROM pg_class"
        " WHERE relkind = 'v' AND relnamespace = 'lead'::regnamespace",
    )
    assert dict(views) == {name: comment for name, (comment, _) in VIEWS.items()}


def test_the_funding_gap_is_what_the_records_add_up_to(late: Path, address: str) -> None:
    with opened(late) as store:
        publish(store, address)
        actions = {str(row["id"]): row for row in store.rows("action")}
        cost: dict[tuple[str, str], float] = {}
        for line in store.rows("cost_line"):
            key = str(actions[str(line["action"])]["office"]), str(line["fiscal_year"])
            cost[key] = cost.get(key, 0) + float(line["quantity"]) * float(line["unit_cost"])  # type: ignore[arg-type]
    found = asked(address, "SELECT place, fiscal_year, cost::float8, gap, committed FROM funding_gap")
    assert {(place, year): total for place, year, total, *_ in found} == cost
    assert all(0 < gap <= total for _, _, total, gap, _ in found)
    assert any(committed > 0 for *_, committed in found)


def test_the_reporting_rate_is_that_of_the_provinces_own_calendar(address: str, tmp_path: Path) -> None:
    paper = {"place": "KECH", "subject": "quarterly_report", "fiscal_year": "2026-27", "state": "expected"}
    days = [("2020-01-10", "2020-01-09"), ("2020-01-10", "2020-02-01"), (None, "2020-01-15"), ("2020-01-10", None)]
    with Store.create(tmp_path / "above", role="province", place="BALOCHISTAN", officer="SDG unit") as store:
        for due, received in [*days, ("2999-01-01", None), (None, None)]:
            entering.enter(
                store, "submission", None, {**paper, "quarter": "q1", "due_on": due, "received_on": received}
            )
        entering.enter(store, "submission", None, {**paper, "quarter": "q2", "due_on": "2999-01-01"})
        publish(store, address)
        found = calendar(store, "2026-27")
    query = "SELECT expected, received, on_time, percent_received, percent_on_time FROM reporting_rate ORDER BY quarter"
    first, second = asked(address, query)
    own = rates(found[found["quarter"].eq("q1")], ["KECH"]).iloc[0]
    assert first == tuple(own[["expected", "received", "on_time", "reporting_rate", "timeliness"]]) == (4, 3, 2, 75, 50)
    assert second == (0, 0, 0, None, None)


def test_new_columns_are_filled_after_an_update_of_the_program(early: Path, address: str) -> None:
    with opened(early) as store:
        publish(store, address)
        with psycopg.connect(address) as connection:
            connection.execute("ALTER TABLE lead.decision DROP COLUMN outcome")
            connection.execute("UPDATE lead.published SET shape = 'of an earlier version'")
        publish(store, address)
        assert all(one.same for one in check(store, address))


def test_anew_mends_what_somebody_changed_on_the_server(early: Path, address: str) -> None:
    with opened(early) as store:
        publish(store, address)
        with psycopg.connect(address) as connection:
            connection.execute("DELETE FROM lead.seat")
            connection.execute("INSERT INTO lead.body (id, office) VALUES ('invented', 'KECH')")
        assert {one.table for one in check(store, address) if not one.same} == {"seat", "body"}
        publish(store, address, anew=True)
        assert all(one.same for one in check(store, address))


def test_every_query_of_the_manual_runs(late: Path, address: str) -> None:
    with opened(late) as store:
        publish(store, address)
    queries = re.findall(r"```sql\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
    shown = [query for query in queries if query.lstrip().startswith("SELECT")]
    assert len(shown) >= len(VIEWS)
    for query in shown:
        asked(address, query)


def test_a_schema_with_other_things_is_left_alone(early: Path, address: str) -> None:
    with psycopg.connect(address) as connection:
        connection.execute("CREATE SCHEMA lead")
        connection.execute("CREATE TABLE lead.note (id text)")
    with opened(early) as store, pytest.raises(PublishError) as refusal:
        publish(store, address)
    assert refusal.value.why == "foreign"


def test_an_older_copy_of_the_store_takes_nothing_back(early: Path, late: Path, address: str) -> None:
    with opened(late) as store:
        publish(store, address)
    with opened(early) as store, pytest.raises(PublishError) as refusal:
        publish(store, address)
    assert refusal.value.why == "ahead"


def test_an_older_copy_that_is_only_read_is_known_for_what_it_is(early: Path, address: str, tmp_path: Path) -> None:
    older = Path(shutil.copytree(early, tmp_path / "older"))
    with opened(early, read_only=False) as store:
        write(store, Kind.CREATE, "institution", str(store.new_id()), name="SDG unit")
        publish(store, address)
    with opened(older) as store, pytest.raises(PublishError) as refusal:
        publish(store, address)
    assert refusal.value.why == "ahead"


def test_a_history_that_was_filed_under_two_names_is_published_on(late: Path, address: str) -> None:
    with opened(late) as store:
        publish(store, address)
        parted = next(name for name in store.vector() if name != store.about.replica)
        with psycopg.connect(address) as connection:
            query = "UPDATE lead.published SET vector = jsonb_set(vector, ARRAY[%s], to_jsonb(1000000))"
            connection.execute(query, (parted,))
        publish(store, address)
        assert all(one.same for one in check(store, address))


def test_another_office_needs_a_schema_of_its_own(early: Path, address: str, tmp_path: Path) -> None:
    with opened(early) as store:
        publish(store, address)
    with Store.create(tmp_path / "sindh", role="province", place="SINDH", officer="SDG unit") as other:
        with pytest.raises(PublishError) as refusal:
            publish(other, address)
        publish(other, address, schema="sindh")
    assert refusal.value.why == "other_office"
    assert asked(address, "SELECT office FROM sindh.published") == [("SINDH",)]


def test_two_publishers_do_not_mix(address: str) -> None:
    first = Server.reach(address, "lead")
    with pytest.raises(PublishError) as refusal:
        Server.reach(address, "lead", patience="50ms")
    first.close()
    Server.reach(address, "lead").close()
    assert refusal.value.why == "busy"


@pytest.mark.parametrize(
    "wrong", ["postgresql://lead:topsecret@127.0.0.1:1/lead", "postgresql://lead:topsecret@[bad", "lead topsecret"]
)
def test_a_wrong_address_is_refused_in_plain_words_without_its_password(early: Path, wrong: str) -> None:
    result = CliRunner().invoke(program, ["publish", wrong, "--data", str(early)], standalone_mode=False)
    assert isinstance(result.exception, PublishError)
    said = str(result.exception)
    assert said.startswith("Nothing was sent.")
    assert "topsecret" not in said


def test_by_verb_it_says_what_it_did(early: Path, address: str) -> None:
    words = ["publish", address, "--data", str(early)]
    assert "Sent " in CliRunner().invoke(program, words, standalone_mode=False).stdout
    assert "Nothing to send" in CliRunner().invoke(program, words, standalone_mode=False).stdout
    compared = CliRunner().invoke(program, [*words, "--check"], standalone_mode=False)
    assert "the same on both sides" in compared.stdout


def test_a_district_can_publish_its_own_work(address: str, tmp_path: Path) -> None:
    with Store.create(tmp_path / "kech", role="district", place="KECH", officer="Planner") as store:
        write(
            store,
            Kind.CREATE,
            "institution",
            str(store.new_id()),
            name="Council",
            kind="local_council",
            level="district",
        )
        publish(store, address)
        assert all(one.same for one in check(store, address))
        assert publish(store, address).lines == 0
    assert asked(address, "SELECT place FROM district") == [("KECH",)]
    assert len(asked(address, "SELECT step FROM progress_of_districts")) == 8
