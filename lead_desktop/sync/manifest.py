"""What a bundle says of itself outside its closed parts, every field checked. Nothing of the records stands here."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from lead_desktop.store.changes import Vector
from lead_desktop.store.pieces import root_of
from lead_desktop.sync import limits
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.keys import DeviceKeys, check_code, check_number, is_signed
from lead_desktop.sync.papers import facts_of, signed_text, text_of

FORMAT = 1
READER = 1
"""The reader that a bundle needs at least: raised only when older programs can no longer read new bundles rightly."""
CHANGES, ATTACHMENTS = "changes", "attachments"
_PLACE = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")
_HEX = re.compile(r"[0-9a-f]+")
_ABOVE_ANY = 1 << 63


@dataclass(frozen=True)
class Origin:
    """The computer that a bundle says it comes from."""

    place: str
    role: str
    computer: str
    replica: str
    signing_key: str
    recipient: str

    @property
    def check_number(self) -> str:
        """The six groups of five digits of its keys."""
        return check_number(self.signing_key, self.recipient)


@dataclass(frozen=True)
class Head:
    """The chain value of a replica at its last change in a bundle, signed by the computer that wrote those changes."""

    seq: int
    chain: str
    key: str
    signature: str

    def is_signed(self, replica: str) -> bool:
        """Tell whether the signature is that of the key."""
        return is_signed(self.key, head_text(replica, self.seq, self.chain), self.signature)


@dataclass(frozen=True)
class Part:
    """One closed part: its size and SHA-256 as it lies in the file, and what is inside."""

    name: str
    size: int
    sha256: str
    holds: str


@dataclass(frozen=True)
class Manifest:
    """The signed facts of a bundle.

    `basis` and `head` bound its changes; `holds` is all that the sender had taken in.
    """

    bundle_id: str
    number: int
    kind: str
    practice: bool
    app: str
    sender: Origin
    to: str
    recipients: tuple[str, ...]
    basis: Vector
    head: Vector
    holds: Vector
    after: int
    """The number of the last bundle that the basis covers, 0 for none."""
    heads: Mapping[str, Head]
    changes: int
    attachments: int
    parts: tuple[Part, ...]
    read_me: str
    root: str
    wall: str
    min_reader: int = READER

    @property
    def check_code(self) -> str:
        """The code that stands on the slip."""
        return check_code(self.root)

    @property
    def size(self) -> int:
        """The bytes of all closed parts."""
        return sum(part.size for part in self.parts)

    def text(self) -> bytes:
        """Return the bytes of manifest.json."""
        return text_of(_as_facts(self)).encode("utf-8")

    def facts(self) -> dict[str, object]:
        """Return what an officer or a script may want to know, without opening what is inside."""
        return {
            "kind": self.kind, "number": self.number, "bundle_id": self.bundle_id, "from": self.sender.place,
            "role": self.sender.role, "computer": self.sender.computer, "to": self.to, "made": self.wall,
            "practice": self.practice, "changes": self.changes, "attachments": self.attachments,
            "check_code": self.check_code, "check_number": self.sender.check_number, "parts": len(self.parts),
            "bytes": self.size, "basis": dict(self.basis), "head": dict(self.head), "program": self.app,
            "min_reader": self.min_reader, "root": self.root,
        }  # fmt: skip


def head_text(replica: str, seq: int, chain: str) -> bytes:
    """Return what an author signs about its chain, under the name that stands in its changes."""
    return signed_text("chain", {"chain": chain, "replica": root_of(replica), "seq": seq})


def signed_head(keys: DeviceKeys, replica: str, seq: int, chain: bytes) -> Head:
    """Sign the chain of this computer's own replica."""
    return Head(seq, chain.hex(), keys.signing_key, keys.sign(head_text(replica, seq, chain.hex())))


def signature_text(manifest: bytes) -> bytes:
    """Return what the sender signs: a line that names the form, then the SHA-256 of manifest.json in hexadecimal."""
    return f"lead bundle 1\n{sha256(manifest).hexdigest()}\n".encode()


def signature_file(keys: DeviceKeys, manifest: bytes) -> bytes:
    """Return the bytes of manifest.sig."""
    return f"{keys.signing_key} {keys.sign(signature_text(manifest))}\n".encode()


def read(manifest: bytes, signature: bytes) -> Manifest:
    """Check the signature, then read the manifest. Raises Unsound, or BundleError when it needs a newer program."""
    words = re.fullmatch(rb"([0-9a-f]{64}) ([0-9a-f]{128})\n", signature)
    if words is None:
        raise Unsound
    key, hand = words[1].decode(), words[2].decode()
    if not is_signed(key, signature_text(manifest), hand):
        raise Unsound
    found = _manifest(_Facts(facts_of(manifest)))
    if found.sender.signing_key != key:
        raise Unsound
    return found


def refuse_newer(manifest: Manifest, file: str) -> None:
    """Raise BundleError for a bundle that this program cannot read rightly."""
    if manifest.min_reader > READER:
        raise BundleError.because("newer", file=file, version=manifest.app)


class _Facts:
    """One JSON object whose fields are asked for by name and kind; anything else raises Unsound."""

    def __init__(self, facts: object) -> None:
        if not isinstance(facts, dict):
            raise Unsound
        self._facts: Mapping[str, Any] = facts

    def text(self, name: str) -> str:
        found = self._facts.get(name)
        if not isinstance(found, str) or len(found) > limits.TEXT_LETTERS:
            raise Unsound
        return found

    def place(self, name: str) -> str:
        found = self.text(name)
        if not _PLACE.fullmatch(found):
            raise Unsound
        return found

    def hexadecimal(self, name: str, letters: int) -> str:
        found = self.text(name)
        if len(found) != letters or not _HEX.fullmatch(found):
            raise Unsound
        return found

    def number(self, name: str, most: int) -> int:
        return _number(self._facts.get(name), most)

    def flag(self, name: str) -> bool:
        found = self._facts.get(name)
        if not isinstance(found, bool):
            raise Unsound
        return found

    def vector(self, name: str) -> dict[str, int]:
        return {replica: _number(seq, limits.NUMBER) for replica, seq in self.objects(name).items()}

    def objects(self, name: str) -> Mapping[str, Any]:
        found = self._facts.get(name)
        if not isinstance(found, dict) or any(len(one) > limits.TEXT_LETTERS for one in found):
            raise Unsound
        return found

    def listed(self, name: str, most: int) -> list[Any]:
        found = self._facts.get(name)
        if not isinstance(found, list) or len(found) > most:
            raise Unsound
        return found


def _number(found: object, most: int) -> int:
    if type(found) is not int or not 0 <= found <= most:
        raise Unsound
    return found


def _manifest(facts: _Facts) -> Manifest:
    if facts.text("format") != "lead-bundle":
        raise Unsound("not_a_bundle")
    parts = tuple(_part(_Facts(one)) for one in facts.listed("parts", limits.PARTS))
    recipients = facts.listed("recipients", limits.PARTS)
    if not all(isinstance(one, str) and len(one) <= limits.TEXT_LETTERS for one in recipients):
        raise Unsound
    counts = _Facts(facts.objects("counts"))
    return Manifest(
        bundle_id=facts.hexadecimal("bundle_id", 32), number=facts.number("number", limits.NUMBER),
        kind=facts.text("kind"), practice=facts.flag("practice"), app=facts.text("app"),
        sender=_origin(_Facts(facts.objects("sender"))), to=facts.place("to"), recipients=tuple(recipients),
        basis=facts.vector("basis"), head=facts.vector("head"), holds=facts.vector("holds"),
        after=facts.number("after", limits.NUMBER),
        heads={replica: _head(_Facts(one)) for replica, one in facts.objects("heads").items()},
        changes=counts.number("changes", limits.CHANGES), attachments=counts.number("attachments", limits.CHANGES),
        parts=parts, read_me=facts.hexadecimal("read_me", 64), root=facts.hexadecimal("root", 64),
        wall=facts.text("wall"), min_reader=facts.number("min_reader", _ABOVE_ANY),
    )  # fmt: skip


def _origin(facts: _Facts) -> Origin:
    return Origin(
        place=facts.place("place"), role=facts.text("role"), computer=facts.text("computer"),
        replica=facts.text("replica"), signing_key=facts.hexadecimal("signing_key", 64),
        recipient=facts.text("recipient"),
    )  # fmt: skip


def _head(facts: _Facts) -> Head:
    return Head(
        seq=facts.number("seq", limits.NUMBER), chain=facts.hexadecimal("chain", 64),
        key=facts.hexadecimal("key", 64), signature=facts.hexadecimal("signature", 128),
    )  # fmt: skip


def _part(facts: _Facts) -> Part:
    part = Part(
        facts.text("name"),
        facts.number("size", limits.PART_BYTES),
        facts.hexadecimal("sha256", 64),
        facts.text("holds"),
    )
    if part.holds not in (CHANGES, ATTACHMENTS):
        raise Unsound
    return part


def _as_facts(one: Manifest) -> dict[str, Any]:
    sender = {name: getattr(one.sender, name) for name in Origin.__dataclass_fields__}
    heads = {
        replica: {name: getattr(head, name) for name in Head.__dataclass_fields__}
        for replica, head in one.heads.items()
    }
    parts = [{name: getattr(part, name) for name in Part.__dataclass_fields__} for part in one.parts]
    return {
        "format": "lead-bundle", "version": FORMAT, "min_reader": one.min_reader, "app": one.app,
        "bundle_id": one.bundle_id, "number": one.number, "kind": one.kind, "practice": one.practice,
        "sender": sender, "to": one.to, "recipients": list(one.recipients), "basis": dict(one.basis),
        "head": dict(one.head), "holds": dict(one.holds), "after": one.after, "heads": heads,
        "counts": {"changes": one.changes, "attachments": one.attachments}, "parts": parts,
        "set": {"id": one.bundle_id, "part": 1, "of": 1}, "read_me": one.read_me, "root": one.root, "wall": one.wall,
    }  # fmt: skip
