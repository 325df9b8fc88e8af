"""What must never break when offices meet, each as one small story. tests/sync/mutants proves that each can go red."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import sentence
from lead_desktop.store import copies
from lead_desktop.store.changes import Received
from lead_desktop.store.errors import StoreError
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from lead_desktop.sync.container import MANIFEST
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import keys_of
from tests.sync.dying import Death, until_death
from tests.sync.forging import entries, framed, opened
from tests.sync.offices import Country, add, change, confirm, names, noon, send
from tests.sync.twins import twin_of

pytestmark = pytest.mark.reliability

FAR = int(datetime(2201, 1, 1, tzinfo=UTC).timestamp() * 1000) << 16
"""A stamp that no computer gives in good faith."""


@pytest.fixture
def ahead(country: Country, province: Store) -> Store:
    """A laptop whose clock is a year ahead of the others."""
    country.clock = lambda: noon() + timedelta(days=365)
    laptop = country.district(province)
    country.clock = noon
    return laptop


def told(store: Store, row: str) -> object:
    found = store.row("institution", row)
    return found["name"] if found else None


def accepted(province: Store, path: Path) -> bool:
    try:
        return journey.take_in(province, path).committed is not None
    except BundleError:
        return False


def test_an_edit_wins_over_what_its_author_had_seen(
    country: Country, ahead: Store, kech: Store, province: Store, stick: Path
) -> None:
    row = add(ahead, name="Seen")
    send(ahead, province, stick)
    send(province, kech, stick)
    change(kech, row, name="Corrected")
    send(kech, province, stick)
    newcomer = country.district(province)
    send(province, newcomer, stick)
    shown = {told(province, row), told(newcomer, row)}
    assert shown == {"Corrected"}, "an edit lost to a value that its author had seen"


def test_who_had_seen_the_other_value_makes_no_card(ahead: Store, kech: Store, province: Store, stick: Path) -> None:
    row = add(ahead, name="Seen")
    send(ahead, province, stick)
    send(province, kech, stick)
    change(kech, row, name="Corrected")
    send(kech, province, stick)
    assert not province.differences(), "a card is false"


def test_a_stamp_lies_after_all_that_its_author_had_seen(
    ahead: Store, kech: Store, province: Store, stick: Path
) -> None:
    row = add(ahead, name="Seen")
    send(ahead, province, stick)
    send(province, kech, stick)
    seen = max(one.stamp for one in kech.changes_after({}))
    change(kech, row, name="Corrected")
    last = kech.last_change()
    assert last is not None
    assert last.stamp > seen, "a stamp lies before what its author had seen"


def test_a_bundle_made_for_another_waits_for_what_comes_before_it(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province)
    enrolment.accept(kech, enrolment.write_certificate(province, "KECH", stick))
    add(kech, name="First")
    send(kech, province, stick)
    confirm(province, kech, stick)
    add(kech, name="Second")
    since = kech.inside.log.vector() | {kech.about.replica: 1}
    astray = bundle.write(kech, stick, recipients=bundle.sisters(kech), since=since).path
    standing = journey.take_in(sister, astray).standing
    assert standing == "held", "a bundle was not held although changes before it are missing"


def test_two_who_did_not_know_of_each_other_are_shown(ahead: Store, kech: Store, province: Store, stick: Path) -> None:
    row = add(kech, name="Council")
    send(kech, province, stick)
    send(province, ahead, stick)
    change(kech, row, name="One")
    change(ahead, row, name="Other")
    send(kech, province, stick)
    send(ahead, province, stick)
    assert rebuild(province, dry_run=True).equal, "the tables are not what the log says"
    assert len(province.differences()) == 1, "a difference was not shown"


def test_a_copy_that_was_brought_back_goes_on_under_a_new_name(kech: Store) -> None:
    add(kech)
    copy, name = copies.make(kech, "asked"), kech.about.replica
    add(kech, name="Later")
    kech.close()
    with copies.restore(kech.folder, copy, clock=noon, entities=kech.entities) as again:
        assert again.about.replica != name, "a copy that was brought back goes on under its old name"


def test_a_manifest_that_was_altered_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    text = dict(found)[MANIFEST].replace(b'"wall":"2026', b'"wall":"2025')
    path = framed(stick / "forged.lead", [(name, text if name == MANIFEST else one) for name, one in found])
    assert not accepted(province, path), "a manifest that nobody signed was accepted"


def test_a_chain_that_its_author_did_not_sign_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    heads = {name: replace(head, signature="0" * 128) for name, head in pieces.manifest.heads.items()}
    path = pieces.closed(stick / "forged.lead", keys_of(kech), heads=heads)
    assert not accepted(province, path), "a chain that its author did not sign was accepted"


def test_a_part_that_the_manifest_does_not_name_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    foreign = ("part-0002.age", dict(found)["part-0001.age"])
    path = framed(stick / "more.lead", [*found[:2], foreign, *found[2:]])
    assert not accepted(province, path), "a part that the manifest does not name was accepted"


def test_changes_that_are_here_change_nothing_when_they_come_again(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="Once")
    send(kech, province, stick)
    before = content_hash(province), province.vector()
    try:
        send(kech, province, stick, full=True)
    except StoreError:
        pytest.fail("changes that are here were taken for new ones")
    assert (content_hash(province), province.vector()) == before


def test_a_stamp_beyond_the_common_bound_waits(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech, name="Now")
    send(kech, province, stick)
    last = kech.change(kech.about.replica, 1)
    assert last is not None
    far = replace(last, replica="far", stamp=FAR, kind="edit", values={"name": "From beyond"})
    province.commit([], label=sentence("taken in"), received=Received([far], None, {}))
    assert told(province, row) == "Now", "a stamp beyond the common bound was applied"


def test_half_a_bundle_is_no_bundle(kech: Store, province: Store, stick: Path) -> None:
    for number in range(3):
        add(kech, name=f"Council {number}")
    received = Received(until_death(kech.changes_after({})), None, {})
    with pytest.raises(Death):
        province.commit([], label=sentence("taken in"), received=received)
    assert names(province) == [], "half a bundle was taken in"
    assert province.vector() == {}, "half a bundle was taken in"


def test_two_offices_name_the_same_histories_alike(
    country: Country, kech: Store, province: Store, stick: Path, tmp_path: Path
) -> None:
    sister = country.district(province)
    add(kech, name="Before")
    with twin_of(kech, tmp_path / "twin") as twin:
        for store in (kech, twin):
            enrolment.accept(store, enrolment.write_certificate(province, "KECH", stick))
            add(store, name=f"On {store.folder.name}")
        paths = [bundle.write(store, stick, recipients=bundle.sisters(store)).path for store in (kech, twin)]
    for path in paths:
        journey.take_in(province, path)
    for path in reversed(paths):
        journey.take_in(sister, path)
    mine, theirs = (set(store.inside.log.pieces(kech.about.replica)) for store in (province, sister))
    assert mine == theirs, "two offices name the same histories differently"
