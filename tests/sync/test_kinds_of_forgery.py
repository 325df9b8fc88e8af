"""Every kind of forged bundle by its name: none is taken in, and each refusal says that the work is safe."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from lead_desktop.roadmap.texts import english
from lead_desktop.store.lines import chain_next, chain_start
from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, journey
from lead_desktop.sync.container import MANIFEST, SIGNATURE
from lead_desktop.sync.errors import BundleError
from lead_desktop.sync.keys import DeviceKeys, keys_of, new_keys
from lead_desktop.sync.manifest import Head, Origin, signed_head
from tests.sync.forging import Opened, entries, framed, opened, signed_anew
from tests.sync.offices import Country, add, names, send

pytestmark = pytest.mark.reliability


@dataclass
class Forger:
    """Has a sound bundle of Kech, its own admitted computer in Panjgur, and sometimes even Kech's key."""

    kech: Store
    own: Store
    province: Store
    stick: Path
    sound: Path

    @property
    def found(self) -> list[tuple[str, bytes]]:
        return entries(self.sound)

    @property
    def pieces(self) -> Opened:
        return opened(self.sound, keys_of(self.province))

    @property
    def forged(self) -> Path:
        return self.stick / "forged.lead"

    def with_entry(self, name: str, content: bytes) -> Path:
        """Put another content in place of one entry."""
        return framed(self.forged, [(one, content if one == name else held) for one, held in self.found])

    def saying(self, **changed: Any) -> Path:
        """Let a manifest that Kech's own key signs say something else."""
        return self.pieces.closed(self.forged, keys_of(self.kech), **changed)

    def as_sender(self, keys: DeviceKeys, place: str, replica: str) -> Path:
        """Strip the sender and sign anew."""
        origin = Origin(place, "district", "Another", replica, keys.signing_key, keys.recipient)
        text = replace(bundle.inspect(self.sound), sender=origin).text()
        return signed_anew(self.forged, self.found, text, keys)

    def with_lines(self, change: Callable[[list[str]], None], keys: DeviceKeys | None = None) -> Path:
        """Alter the lines; with a key the chain head is signed anew, else it stays as Kech signed it."""
        pieces, replica = self.pieces, self.kech.about.replica
        change(pieces.lines)
        heads: dict[str, Head] = dict(pieces.manifest.heads)
        if keys is not None:
            chain = chain_start(replica)
            for line in pieces.lines:
                chain = chain_next(chain, line)
            heads[replica] = signed_head(keys, replica, heads[replica].seq, chain)
        return pieces.closed(self.forged, keys_of(self.kech), heads=heads)


@pytest.fixture
def forger(country: Country, kech: Store, province: Store, stick: Path) -> Forger:
    for name in ("District council", "Revenue office", "Health office"):
        add(kech, name=name)
    return Forger(kech, country.district(province, "PANJGUR"), province, stick, bundle.write(kech, stick).path)


def _way_on(forger: Forger) -> Path:
    replica = forger.kech.about.replica
    head = {replica: 1, f"{replica}.1.{'0' * 16}": 3}
    return forger.saying(head=head, holds=head, heads={replica: forger.pieces.manifest.heads[replica]})


def _envelope_of_another(forger: Forger) -> Path:
    other = opened(bundle.write(forger.kech, forger.stick).path, keys_of(forger.province))
    pieces = forger.pieces
    pieces.envelope = other.envelope
    return pieces.closed(forger.forged, keys_of(forger.kech))


def _part_of_another(forger: Forger) -> Path:
    other = dict(entries(bundle.write(forger.kech, forger.stick).path))
    return forger.with_entry("part-0001.age", other["part-0001.age"])


def _signature_of_another(forger: Forger) -> Path:
    return forger.with_entry(SIGNATURE, dict(entries(bundle.write(forger.kech, forger.stick).path))[SIGNATURE])


def _manifest_of_another(forger: Forger) -> Path:
    other = dict(entries(bundle.write(forger.kech, forger.stick).path))
    kept = [(name, other.get(name, held) if name in (MANIFEST, SIGNATURE) else held) for name, held in forger.found]
    return framed(forger.forged, kept)


def _twice(forger: Forger) -> Path:
    text = dict(forger.found)[MANIFEST].replace(b'"number":1', b'"number":1,"number":2')
    return signed_anew(forger.forged, forger.found, text, keys_of(forger.kech))


def _altered(lines: list[str]) -> None:
    lines[1] = lines[1].replace("Revenue office", "Nobody's office")


KINDS: Mapping[str, Callable[[Forger], Path]] = {
    "unsigned": lambda one: one.with_entry(SIGNATURE, b""),
    "signed with zeros": lambda one: one.with_entry(SIGNATURE, b"0" * 64 + b" " + b"0" * 128 + b"\n"),
    "signed by the wrong key": lambda one: signed_anew(
        one.forged, one.found, dict(one.found)[MANIFEST], keys_of(one.own)
    ),
    "borrowed signature": _signature_of_another,
    "borrowed manifest": _manifest_of_another,
    "signature in another form": lambda one: one.with_entry(SIGNATURE, dict(one.found)[SIGNATURE].upper()),
    "signed again by another admitted computer": lambda one: one.as_sender(
        keys_of(one.own), "PANJGUR", one.own.about.replica
    ),
    "signed again by a stranger": lambda one: one.as_sender(new_keys(), "KECH", "0badf00d0badf00d"),
    "redirected": lambda one: one.saying(to="SINDH"),
    "recipients changed": lambda one: one.with_entry(
        MANIFEST, replace(bundle.inspect(one.sound), recipients=(new_keys().recipient,)).text()
    ),
    "manifest altered": lambda one: one.with_entry(
        MANIFEST, replace(bundle.inspect(one.sound), wall="2025-01-01").text()
    ),
    "manifest that says a thing twice": _twice,
    "part of another bundle": _part_of_another,
    "part left out": lambda one: framed(one.forged, [pair for pair in one.found if pair[0] != "part-0001.age"]),
    "part added": lambda one: framed(one.forged, [*one.found[:2], ("part-0002.age", one.found[1][1]), *one.found[2:]]),
    "wrong count": lambda one: one.saying(changes=7),
    "wrong root": lambda one: one.saying(root="0" * 64),
    "another bundle's number inside": _envelope_of_another,
    "chain head unsigned": lambda one: one.saying(
        heads={name: replace(head, signature="0" * 128) for name, head in one.pieces.manifest.heads.items()}
    ),
    "chain head signed by another": lambda one: one.with_lines(_altered, keys_of(one.own)),
    "change altered": lambda one: one.with_lines(_altered),
    "change left out": lambda one: one.with_lines(lambda lines: lines.pop(1)),  # type: ignore[arg-type]
    "changes in another order": lambda one: one.with_lines(lambda lines: lines.reverse()),
    "a way on that nobody signed": _way_on,
    "practice sold as real": lambda one: one.saying(practice=True),
}


def test_there_are_more_than_twenty_kinds() -> None:
    assert len(KINDS) >= 20


@pytest.mark.parametrize("kind", KINDS)
def test_it_is_refused_and_the_sentence_says_that_the_work_is_safe(forger: Forger, province: Store, kind: str) -> None:
    path = KINDS[kind](forger)
    before = province.vector(), content_hash(province)
    with pytest.raises(BundleError) as error:
        journey.take_in(province, path)
    assert (province.vector(), content_hash(province)) == before
    said = error.value.sentence.said(english)
    assert said.startswith("Nothing was taken in and your work is safe.")
    assert len(said.splitlines()) == 1
    assert said.count(". ") >= 2, "what to do next is missing"


def test_after_all_of_them_the_genuine_one_is_taken_in(forger: Forger, province: Store) -> None:
    for forge in KINDS.values():
        with pytest.raises(BundleError):
            journey.take_in(province, forge(forger))
    journey.take_in(province, forger.sound)
    assert names(province) == ["District council", "Health office", "Revenue office"]
    assert province.set_aside() == []


def test_rows_of_another_district_are_kept_but_not_applied(forger: Forger, province: Store, stick: Path) -> None:
    """A genuine signature under records that are not its author's: nothing of them shows."""
    send(forger.kech, province, stick)
    row = province.rows("institution")[-1]["id"]
    add(forger.own, name="Own")
    pieces = opened(bundle.write(forger.own, stick).path, keys_of(province))
    replica = forger.own.about.replica
    pieces.edit(0, lambda parts: parts.__setitem__(slice(3, 7), ["edit", "institution", row, {"name": "Taken over"}]))
    chain = chain_next(chain_start(replica), pieces.lines[0])
    heads = {replica: signed_head(keys_of(forger.own), replica, 1, chain)}
    taken = journey.take_in(province, pieces.closed(forger.forged, keys_of(forger.own), heads=heads))
    assert taken.set_aside == 1
    assert "Taken over" not in names(province)
