"""Who does not hold a computer's key cannot speak for it, and who holds one speaks for its own office alone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from lead_desktop.store.changes import Kind
from lead_desktop.store.lines import chain_next, chain_start
from lead_desktop.store.rebuild import rebuild
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from lead_desktop.sync.container import MANIFEST, SIGNATURE, Container
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import close, keys_of, new_keys
from lead_desktop.sync.manifest import Origin, signed_head
from tests.sync.forging import entries, framed, opened, signed_anew
from tests.sync.offices import Country, add, change, confirm, names, send, write


@pytest.fixture
def panjgur(country: Country, province: Store) -> Store:
    return country.district(province, "PANJGUR")


def refused(province: Store, path: Path) -> str:
    before = province.vector()
    with pytest.raises(BundleError) as error:
        journey.take_in(province, path)
    assert province.vector() == before
    return error.value.reason


@pytest.mark.parametrize("signature", [b"", b"x", b"0" * 64 + b" " + b"0" * 128 + b"\n", b" \n"])
def test_unsigned_is_refused(kech: Store, province: Store, stick: Path, signature: bytes) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    changed = [(name, signature if name == SIGNATURE else content) for name, content in found]
    assert refused(province, framed(stick / "forged.lead", changed)) == "altered"


def test_a_signature_of_another_key_is_refused(kech: Store, panjgur: Store, province: Store, stick: Path) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    text = dict(found)[MANIFEST]
    assert refused(province, signed_anew(stick / "forged.lead", found, text, keys_of(panjgur))) == "altered"


def test_a_signature_of_another_bundle_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    other = dict(entries(bundle.write(kech, stick).path))[SIGNATURE]
    changed = [(name, other if name == SIGNATURE else content) for name, content in found]
    assert refused(province, framed(stick / "forged.lead", changed)) == "altered"


def test_a_signature_written_in_another_way_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    changed = [(name, content.upper() if name == SIGNATURE else content) for name, content in found]
    assert refused(province, framed(stick / "forged.lead", changed)) == "altered"


def test_a_bundle_stripped_and_signed_by_another_admitted_computer_is_refused(
    kech: Store, panjgur: Store, province: Store, stick: Path
) -> None:
    add(kech)
    path = bundle.write(kech, stick).path
    thief = keys_of(panjgur)
    origin = Origin("PANJGUR", "district", "Panjgur", panjgur.about.replica, thief.signing_key, thief.recipient)
    text = replace(bundle.inspect(path), sender=origin).text()
    assert refused(province, signed_anew(stick / "forged.lead", entries(path), text, thief)) == "forged"


def test_a_bundle_turned_to_other_recipients_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    path = bundle.write(kech, stick).path
    text = replace(bundle.inspect(path), recipients=(new_keys().recipient,)).text()
    found = [(name, text if name == MANIFEST else content) for name, content in entries(path)]
    assert refused(province, framed(stick / "forged.lead", found)) == "altered"


def test_a_manifest_that_says_anything_twice_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    found = entries(bundle.write(kech, stick).path)
    text = dict(found)[MANIFEST].replace(b'"number":1', b'"number":1,"number":2')
    assert refused(province, signed_anew(stick / "forged.lead", found, text, keys_of(kech))) == "altered"


@pytest.mark.parametrize(
    "changed",
    [
        {"changes": 7},
        {"root": "0" * 64},
        {"read_me": "0" * 64},
        {"attachments": 1},
        {"bundle_id": "0" * 32},
        {"number": 2},
        {"to": "SINDH"},
        {"head": {}},
        {"heads": {}},
        {"parts": ()},
    ],
)
def test_a_manifest_that_does_not_fit_its_content_is_refused(
    kech: Store, province: Store, stick: Path, changed: dict[str, object]
) -> None:
    add(kech)
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    assert refused(province, pieces.closed(stick / "forged.lead", keys_of(kech), **changed)) in ("altered", "forged")


def test_a_sister_cannot_alter_what_it_carries_for_another(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = _sister_that_holds(country, kech, province, stick)
    pieces = opened(bundle.write(sister, stick).path, keys_of(province))
    place = next(n for n, line in enumerate(pieces.lines) if "Council of Kech" in line)
    pieces.edit(place, lambda parts: parts[6].update(name="Council of nobody"))
    assert refused(province, pieces.closed(stick / "forged.lead", keys_of(sister))) == "forged"


def test_a_sister_cannot_hide_what_it_carries_behind_a_stand_in(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = _sister_that_holds(country, kech, province, stick)
    pieces = opened(bundle.write(sister, stick).path, keys_of(province))
    place = next(n for n, line in enumerate(pieces.lines) if "Council of Kech" in line)
    chain = kech.chain(kech.about.replica, 1).hex()

    def hide(parts: list[object]) -> None:
        parts[3:8] = ["withheld", "", "", {"chain": chain}, {}]

    pieces.edit(place, hide)
    assert refused(province, pieces.closed(stick / "forged.lead", keys_of(sister))) == "forged"


def test_a_sister_cannot_sign_for_another(country: Country, kech: Store, province: Store, stick: Path) -> None:
    sister = _sister_that_holds(country, kech, province, stick)
    send(kech, province, stick)
    change(sister, add(sister), name="Own work")
    pieces = opened(bundle.write(sister, stick).path, keys_of(province))
    replica, head = kech.about.replica, pieces.manifest.heads[kech.about.replica]
    own = signed_head(keys_of(sister), replica, head.seq, bytes.fromhex(head.chain))
    heads = {**pieces.manifest.heads, replica: own}
    assert refused(province, pieces.closed(stick / "forged.lead", keys_of(sister), heads=heads)) == "forged"


def _sister_that_holds(country: Country, kech: Store, province: Store, stick: Path) -> Store:
    sister = country.district(province)
    enrolment.accept(kech, enrolment.write_certificate(province, "KECH", stick))
    add(kech, name="Council of Kech")
    journey.take_in(sister, bundle.write(kech, stick, recipients=bundle.sisters(kech)).path)
    return sister


def test_an_admitted_computer_cannot_change_another_districts_record(
    kech: Store, panjgur: Store, province: Store, stick: Path
) -> None:
    row = add(kech, name="Council of Kech")
    send(kech, province, stick)
    add(panjgur, name="Own work")
    _write_as(panjgur, province, stick, row, office="PANJGUR")
    assert names(province) == ["Council of Kech", "Own work"]
    assert [reason for _, reason in province.set_aside()] == ["not_yours"]


def test_an_admitted_computer_cannot_speak_for_another_office(
    kech: Store, panjgur: Store, province: Store, stick: Path
) -> None:
    row = add(kech, name="Council of Kech")
    send(kech, province, stick)
    add(panjgur, name="Own work")
    taken = _write_as(panjgur, province, stick, row, office="KECH")
    assert names(province) == ["Council of Kech", "Own work"]
    assert [reason for _, reason in province.set_aside()] == ["other_office"]
    assert taken.set_aside == 1


def _write_as(forger: Store, province: Store, stick: Path, row: str, *, office: str) -> journey.TakenIn:
    """Let an admitted computer add a well-signed change of a record that is not its own."""
    pieces = opened(bundle.write(forger, stick).path, keys_of(province))
    replica, seq = forger.about.replica, len(pieces.lines)
    pieces.lines.append(pieces.lines[-1])

    def take_over(parts: list[object]) -> None:
        parts[1:8] = [seq + 1, int(str(parts[2])) + 1, "edit", "institution", row, {"name": "Taken over"}, {}]
        parts[8] = office

    pieces.edit(-1, take_over)
    chain = chain_start(replica)
    for line in pieces.lines:
        chain = chain_next(chain, line)
    head = {replica: seq + 1}
    heads = {replica: signed_head(keys_of(forger), replica, seq + 1, chain)}
    path = pieces.closed(stick / "forged.lead", keys_of(forger), head=head, holds=head, heads=heads)
    return journey.take_in(province, path)


def test_a_district_cannot_write_what_belongs_to_the_province(kech: Store, province: Store, stick: Path) -> None:
    add(kech, "submission", place="KECH", subject="plan", state="accepted")
    add(kech, "place", level="district", name_en="A new district")
    add(kech, "place", level="village", name_en="A village")
    assert send(kech, province, stick).set_aside == 2
    assert province.rows("submission") == ()
    assert "A village" in {row["name_en"] for row in province.rows("place")}
    assert "A new district" not in {row["name_en"] for row in province.rows("place")}


def test_the_province_cannot_change_a_districts_record(kech: Store, province: Store, stick: Path) -> None:
    row = add(kech, name="Council of Kech")
    send(kech, province, stick)
    write(province, Kind.EDIT, "institution", row, name="Renamed by the province")
    write(province, Kind.REMOVE, "institution", row)
    assert send(province, kech, stick).set_aside == 2
    assert names(kech) == ["Council of Kech"]


def test_what_was_set_aside_is_kept_and_passed_on(kech: Store, province: Store, stick: Path) -> None:
    add(kech, "submission", place="KECH", subject="plan", state="accepted")
    send(kech, province, stick)
    assert [line for line in province.lines_after({}) if '"submission"' in line] == list(kech.lines_after({}))
    told = confirm(province, kech, stick)
    assert told.agrees


def test_two_computers_that_use_one_name_are_noticed(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    import shutil

    from tests.sync.offices import SHARED, noon

    add(kech, name="Before the copy")
    kech.close()
    shutil.copytree(kech.folder, country.folder / "copied")
    first = Store.open(kech.folder, clock=noon, entities=SHARED)
    second = Store.open(country.folder / "copied", clock=noon, entities=SHARED)
    with first, second:
        add(first, name="On the first")
        add(second, name="On the second")
        assert first.about.replica != second.about.replica
        send(first, province, stick)
        send(second, province, stick)
    assert names(province) == ["Before the copy", "On the first", "On the second"]


def test_two_histories_under_one_name_that_one_hand_signed_are_both_kept(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="One history")
    other = opened(bundle.write(kech, stick).path, keys_of(province))
    send(kech, province, stick)
    other.edit(0, lambda parts: parts[6].update(name="Another history"))
    replica = kech.about.replica
    chain = chain_next(chain_start(replica), other.lines[0])
    heads = {replica: signed_head(keys_of(kech), replica, 1, chain)}
    journey.take_in(province, other.closed(stick / "clone.lead", keys_of(kech), heads=heads))
    (card,) = province.differences()
    assert {side.values["name"] for side in card.sides} == {"One history", "Another history"}


def test_a_second_history_of_another_that_its_author_did_not_sign_is_refused(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    sister = _sister_that_holds(country, kech, province, stick)
    send(kech, province, stick)
    pieces = opened(bundle.write(sister, stick).path, keys_of(province))
    place = next(n for n, line in enumerate(pieces.lines) if "Council of Kech" in line)
    pieces.edit(place, lambda parts: parts[6].update(name="Council of nobody"))
    replica = kech.about.replica
    chain = chain_next(chain_start(replica), pieces.lines[place])
    heads = {**pieces.manifest.heads, replica: signed_head(keys_of(sister), replica, 1, chain)}
    assert refused(province, pieces.closed(stick / "own.lead", keys_of(sister), heads=heads)) == "forged"
    assert refused(province, pieces.closed(stick / "old.lead", keys_of(sister))) == "forged"


def test_a_way_on_that_nobody_signed_is_refused(kech: Store, province: Store, stick: Path) -> None:
    """A sender that names a way on, under which its lines do not begin, or leaves its end unsigned, is refused."""
    add(kech, name="One")
    add(kech, name="Two")
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    replica = kech.about.replica
    way = f"{replica}.1.{'0' * 16}"
    head = {replica: 1, way: 2}
    signed = pieces.manifest.heads[replica]
    for heads in ({way: signed}, {replica: signed}, {}):
        path = pieces.closed(stick / "way.lead", keys_of(kech), head=head, holds=head, heads=heads)
        assert refused(province, path) in ("forged", "altered", "two_computers")
    assert names(province) == []


def test_a_bundle_for_a_newer_program_says_which_one(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    path = pieces.closed(stick / "newer.lead", keys_of(kech), min_reader=2, app="3.0")
    with pytest.raises(BundleError, match=r"version 3\.0 or later"):
        journey.take_in(province, path)


def test_what_a_newer_program_adds_is_kept_passed_on_and_not_applied(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="Known")
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    replica = kech.about.replica
    pieces.lines.append(pieces.lines[0])

    def tomorrow(parts: list[object]) -> None:
        parts[1:8] = [2, int(str(parts[2])) + 1, "create", "drought_plan", "row-1", {"depth": 1.5}, {}]

    pieces.edit(1, tomorrow)
    chain = chain_start(replica)
    for line in pieces.lines:
        chain = chain_next(chain, line)
    head = {replica: 2}
    heads = {replica: signed_head(keys_of(kech), replica, 2, chain)}
    journey.take_in(province, pieces.closed(stick / "newer.lead", keys_of(kech), head=head, holds=head, heads=heads))
    sister = country.district(province)
    send(province, sister, stick)
    assert names(sister) == ["Known"]
    assert [line for line in sister.lines_after({}) if "drought_plan" in line] == [pieces.lines[1]]


def test_a_part_closed_anew_by_another_hand_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    path = bundle.write(kech, stick).path
    blocks: list[bytes] = []
    with Container.open(path) as container:
        keys_of(province).open_into(container.reader("part-0001.age"), blocks.append)
    size, recipients = len(dict(entries(path))["part-0001.age"]), bundle.inspect(path).recipients
    # Closing adds a stanza of random length; a forger tries until the size is that of the manifest.
    tries = (close(b"".join(blocks), recipients) for _ in range(100_000))
    anew = next(closed for closed in tries if len(closed) == size)
    found = [(name, anew if name == "part-0001.age" else content) for name, content in entries(path)]
    assert refused(province, framed(stick / "forged.lead", found)) == "altered"


def test_a_chain_head_that_its_author_did_not_sign_is_refused(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    replica = kech.about.replica
    heads = {replica: replace(pieces.manifest.heads[replica], signature="0" * 128)}
    assert refused(province, pieces.closed(stick / "forged.lead", keys_of(kech), heads=heads)) == "forged"


@pytest.mark.parametrize(
    "change", [lambda line: line.replace(",", ", ", 1), lambda line: line.replace("District", "\\u0044istrict")]
)
def test_a_change_written_in_any_but_its_one_form_is_refused(
    kech: Store, province: Store, stick: Path, change: Callable[[str], str]
) -> None:
    add(kech, name="District council")
    pieces = opened(bundle.write(kech, stick).path, keys_of(province))
    pieces.lines[0] = change(pieces.lines[0])
    replica = kech.about.replica
    heads = {replica: signed_head(keys_of(kech), replica, 1, chain_next(chain_start(replica), pieces.lines[0]))}
    assert refused(province, pieces.closed(stick / "forged.lead", keys_of(kech), heads=heads)) == "altered"


def test_of_two_districts_that_write_under_one_shipped_entry_the_first_stands_and_the_other_is_kept(
    kech: Store, panjgur: Store, province: Store, stick: Path
) -> None:
    shipped = next(str(row["id"]) for row in kech.rows("institution") if not row["office"])
    write(kech, Kind.CREATE, "institution", shipped, name="As Kech calls it")
    write(panjgur, Kind.CREATE, "institution", shipped, name="As Panjgur calls it")
    send(kech, province, stick)
    assert send(panjgur, province, stick).set_aside == 1
    assert names(province) == ["As Kech calls it"]
    ((kept, reason),) = province.set_aside()
    assert (kept.values["name"], reason) == ("As Panjgur calls it", "not_yours")
    assert rebuild(province, dry_run=True).equal
