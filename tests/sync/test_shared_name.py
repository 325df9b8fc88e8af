"""Two computers under one name: the alarm is raised, both histories are kept, and all who have seen both agree."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store import engine
from lead_desktop.store.changes import Kind
from lead_desktop.store.lines import change_of, line_of
from lead_desktop.store.pieces import root_of, start_of
from lead_desktop.store.rebuild import content_hash, rebuild
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from tests.sync.offices import Country, add, change, confirm, names, send, write
from tests.sync.twins import brought_back, old_copy_of, twin_of


@pytest.fixture
def row(kech: Store) -> str:
    """A record from before the parting."""
    return add(kech, name="Before")


@pytest.fixture
def twin(kech: Store, row: str, tmp_path: Path) -> Iterator[Store]:
    with twin_of(kech, tmp_path / "twin") as store:
        assert store.about.replica == kech.about.replica
        yield store


def agree(*stores: Store) -> None:
    """Demand that all show the same, list the same cards, and are what their logs say."""
    assert len({content_hash(store) for store in stores}) == 1
    cards = [[[(one.replica, one.seq) for one in card.sides] for card in store.differences()] for store in stores]
    assert all(found == cards[0] for found in cards)
    for store in stores:
        assert rebuild(store, dry_run=True).equal
        assert not store.inside.log.broken_chains()
        assert not store.set_aside()


def meet(province: Store, *laptops: Store, stick: Path) -> None:
    """Let everybody hear everybody."""
    for _ in range(2):
        for laptop in laptops:
            send(laptop, province, stick)
        answer = bundle.write(province, stick, place="KECH")
        for laptop in laptops:
            journey.take_in(laptop, answer.path)


def test_both_histories_are_kept_and_the_alarm_is_raised(
    kech: Store, twin: Store, province: Store, stick: Path
) -> None:
    add(kech, name="On the first")
    add(twin, name="On the second")
    send(kech, province, stick)
    path = bundle.write(twin, stick).path
    assert "Two computers" in journey.look(province, path).sentence.said(english)
    taken = journey.take_in(province, path)
    assert names(province) == ["Before", "On the first", "On the second"]
    assert f"{kech.about.computer}-2" in taken.sentence.said(english)
    assert {one.computer for one in province.replicas().values()} >= {kech.about.computer, f"{kech.about.computer}-2"}
    agree(province)


def test_in_whatever_order_they_arrive_the_names_are_the_same(
    country: Country, kech: Store, twin: Store, province: Store, stick: Path
) -> None:
    sister = country.district(province)
    for store in (kech, twin):
        enrolment.accept(store, enrolment.write_certificate(province, "KECH", stick))
        add(store, name=f"On {store.folder.name}")
    first, second = (bundle.write(store, stick, recipients=bundle.sisters(store)).path for store in (kech, twin))
    for path in (first, second):
        journey.take_in(province, path)
    for path in (second, first):
        journey.take_in(sister, path)
    root = kech.about.replica
    mine, theirs = province.inside.log, sister.inside.log
    assert len(mine.pieces(root)) == 3
    chains = [{one: log.chain(one) for one in log.pieces(root)} for log in (mine, theirs)]
    assert chains[0] == chains[1]
    agree(province, sister)


def test_each_laptop_that_finds_out_goes_on_under_a_name_of_its_own(
    kech: Store, twin: Store, province: Store, stick: Path
) -> None:
    shared = kech.about.replica
    add(kech, name="On the first")
    add(twin, name="On the second")
    meet(province, kech, twin, stick=stick)
    assert len({shared, kech.about.replica, twin.about.replica}) == 3
    add(kech, name="Later on the first")
    add(twin, name="Later on the second")
    meet(province, kech, twin, stick=stick)
    agree(province, kech, twin)
    assert len(names(kech)) == 5
    assert confirm(province, kech, stick).agrees
    assert confirm(province, twin, stick).agrees


def test_a_name_of_its_own_stays_after_the_next_start(kech: Store, twin: Store, province: Store, stick: Path) -> None:
    add(kech, name="On the first")
    add(twin, name="On the second")
    meet(province, kech, twin, stick=stick)
    name, folder = twin.about.replica, twin.folder
    twin.close()
    with Store.open(folder, clock=kech.inside.now, entities=kech.entities) as again:
        assert again.about.replica == name


def test_edits_of_one_field_under_one_name_make_a_card(
    kech: Store, twin: Store, province: Store, stick: Path, row: str
) -> None:
    change(kech, row, name="District council")
    change(twin, row, name="Council of Kech")
    meet(province, kech, twin, stick=stick)
    agree(province, kech, twin)
    (card,) = province.differences()
    assert {side.values["name"] for side in card.sides} == {"District council", "Council of Kech"}
    province_card = kech.differences()[0]
    kech.settle(province_card, {"name": "Council of Kech"})
    meet(province, kech, twin, stick=stick)
    agree(province, kech, twin)
    assert not province.differences()


def test_an_edit_of_another_who_had_seen_one_history_is_no_card_with_it(
    country: Country, kech: Store, twin: Store, province: Store, stick: Path, row: str
) -> None:
    sister = country.district(province)
    enrolment.accept(kech, enrolment.write_certificate(province, "KECH", stick))
    change(kech, row, name="First")
    journey.take_in(sister, bundle.write(kech, stick, recipients=bundle.sisters(kech)).path)
    change(sister, row, name="Corrected after the first")
    change(twin, row, aliases="Second")
    meet(province, sister, twin, kech, stick=stick)
    agree(province, sister, twin, kech)
    assert not province.differences()
    found = province.row("institution", row)
    assert found is not None
    assert (found["name"], found["aliases"]) == ("Corrected after the first", "Second")


def test_a_removal_under_one_history_spares_what_the_other_edited(
    kech: Store, twin: Store, province: Store, stick: Path, row: str
) -> None:
    write(kech, Kind.REMOVE, "institution", row)
    change(twin, row, name="Still edited")
    meet(province, kech, twin, stick=stick)
    agree(province, kech, twin)
    assert names(province) == ["Still edited"]
    assert [card.removal for card in province.differences()] == [True]


def test_three_computers_and_a_second_parting_on_one_of_the_ways(
    kech: Store, twin: Store, province: Store, stick: Path, tmp_path: Path
) -> None:
    add(twin, name="On the second")
    with twin_of(twin, tmp_path / "third") as third:
        add(kech, name="On the first")
        add(twin, name="On the second, later")
        add(third, name="On the third")
        send(third, province, stick)
        send(kech, province, stick)
        meet(province, kech, twin, third, stick=stick)
        agree(province, kech, twin, third)
        assert len(names(province)) == 5
        assert len(province.inside.log.pieces(min(root_of(name) for name in province.vector() if "." in name))) == 5


def test_an_old_copy_brought_back_unnoticed_parts_from_what_the_province_has(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="Before")
    old = old_copy_of(kech)
    add(kech, name="Lost with the disk")
    send(kech, province, stick)
    with brought_back(kech, old) as again:
        add(again, name="After")
        meet(province, again, stick=stick)
        agree(province, again)
        assert names(again) == ["After", "Before", "Lost with the disk"]


def test_what_was_lost_comes_back_and_the_laptop_takes_a_new_name(kech: Store, province: Store, stick: Path) -> None:
    add(kech, name="Before")
    old, name = old_copy_of(kech), kech.about.replica
    add(kech, name="Lost with the disk")
    send(kech, province, stick)
    with brought_back(kech, old) as again:
        send(province, again, stick)
        assert again.about.replica != name
        meet(province, again, stick=stick)
        assert names(again) == ["Before", "Lost with the disk"]
        agree(province, again)


def test_a_receipt_that_knows_more_than_this_laptop_gives_it_a_new_name(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="Before")
    old, name = old_copy_of(kech), kech.about.replica
    add(kech, name="Lost with the disk")
    send(kech, province, stick)
    with brought_back(kech, old) as again:
        confirm(province, again, stick)
        assert again.about.replica != name
        add(again, name="After")
        meet(province, again, stick=stick)
        agree(province, again)


def test_every_earlier_bundle_again_changes_nothing(kech: Store, twin: Store, province: Store, stick: Path) -> None:
    add(kech, name="On the first")
    add(twin, name="On the second")
    earlier = [bundle.write(store, stick / f"{n}.lead").path for n, store in enumerate((kech, twin, kech, twin))]
    for path in earlier:
        journey.take_in(province, path)
    before = content_hash(province), province.vector()
    for path in reversed(earlier):
        journey.take_in(province, path)
    assert (content_hash(province), province.vector()) == before


def test_what_a_newcomer_is_told_of_both_histories_is_the_same(
    country: Country, kech: Store, twin: Store, province: Store, stick: Path
) -> None:
    add(kech, name="On the first")
    add(twin, name="On the second")
    send(kech, province, stick)
    send(twin, province, stick)
    newcomer = country.district(province)
    send(province, newcomer, stick)
    agree(province, newcomer)
    add(newcomer, name="Own")
    send(newcomer, province, stick)
    agree(province, newcomer)


def test_a_log_that_is_written_anew_from_its_lines_has_the_same_chains(
    country: Country, kech: Store, twin: Store, province: Store, stick: Path
) -> None:
    """As a repair does: each change under the name of its piece, from the line that it has under this name."""
    add(kech, name="On the first")
    add(twin, name="On the second")
    send(kech, province, stick)
    send(twin, province, stick)
    log, anew = province.inside.log, country.province()
    with engine.transaction(anew.inside.db):
        for piece in log.pieces(kech.about.replica):
            anew.inside.log.begin_piece(piece, log.chain(piece, start_of(piece)), "Kech")
            changes = log.after({**log.vector(), piece: start_of(piece)})
            anew.inside.log.append([change_of(line_of(change)) for change in changes])
    chains = [
        {piece: one.chain(piece) for piece in one.pieces(kech.about.replica)} for one in (log, anew.inside.log)
    ]
    assert chains[0] == chains[1]
