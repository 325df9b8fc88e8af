"""What others told this computer: signed chain heads, what they hold, what the province confirmed. It never travels."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from lead_desktop.store.changes import Refiled, Vector
from lead_desktop.store.pieces import root_of, start_of
from lead_desktop.store.store import Store
from lead_desktop.sync import versions
from lead_desktop.sync.keys import DeviceKeys, keys_of
from lead_desktop.sync.manifest import Head, Manifest, signed_head

_HEADS, _HEARD, _CONFIRMED, _WORDS = "heads", "heard", "confirmed", "receipt_words"
_REMEMBERED = 8
"""For so many bundles of a key another computer that spoke with it is expected to go on."""


@dataclass(frozen=True)
class Confirmed:
    """The province's newest receipt: its vector, the last bundle it lists, and the attachments it asks for."""

    vector: Vector = field(default_factory=dict)
    bundle: int = 0
    wanted: tuple[str, ...] = ()
    by: str = ""
    number: int = 0


def heads_of(store: Store, replica: str) -> list[Head]:
    """Return the signed chain heads that came for a replica, at most two."""
    kept = (store.kept(_HEADS) or {}).get(replica, [])
    return [Head(**one) for one in kept]


def head_at(store: Store, replica: str, seq: int) -> Head | None:
    """Return the signed head of a replica at one of its changes."""
    return next((head for head in heads_of(store, replica) if head.seq == seq), None)


def key_of(store: Store, replica: str) -> str | None:
    """Return the signing key that a replica is bound to, None while it is unknown."""
    root = root_of(replica)
    if root == root_of(store.about.replica):
        return keys_of(store).signing_key
    kept = store.kept(_HEADS) or {}
    of_root = (heads for name, heads in kept.items() if name.startswith(root) and root_of(name) == root)
    return next((heads[-1]["key"] for heads in of_root if heads), None)


def keep_heads(store: Store, heads: Mapping[str, Head], filed: Vector | None = None) -> None:
    """Keep new heads beside those that stand for what is held now: power may fail before the changes are in.

    `filed` is what is held under names that come into use with the same bundle.
    """
    vector, kept = {**store.vector(), **(filed or {})}, store.kept(_HEADS) or {}
    for replica, head in heads.items():
        if replica == store.about.replica or head.seq < vector.get(replica, 0):
            continue
        standing = [one for one in kept.get(replica, []) if one["seq"] == vector.get(replica) != head.seq]
        kept[replica] = [*standing, asdict(head)]
    store.keep(_HEADS, kept)


def refile_heads(store: Store, refiled: Refiled) -> None:
    """Keep the heads of what followed a parting under its new name too."""
    kept = store.kept(_HEADS) or {}
    for piece, last, name in refiled.splits:
        kept[name] = [one for one in kept.get(piece, []) if one["seq"] > last]
    if refiled.splits:
        store.keep(_HEADS, kept)


def heads_for(store: Store, keys: DeviceKeys, vector: Vector) -> dict[str, Head]:
    """Return the signed heads that travel with a bundle; what this computer wrote itself is signed now.

    A piece of a history that parted after it is signed with what goes on from it.
    """
    heads: dict[str, Head] = {}
    for replica, seq in vector.items():
        if _goes_on(store, replica, seq):
            continue
        head = head_at(store, replica, seq)
        heads[replica] = head or signed_head(keys, replica, seq, store.chain(replica, seq))
    return heads


def _goes_on(store: Store, piece: str, last: int) -> bool:
    others = (one for one in store.inside.log.pieces(root_of(piece)) if one != piece and start_of(one) == last)
    return any(store.chain(one, last) == store.chain(piece, last) for one in others)


def chain_at(store: Store, replica: str, seq: int) -> bytes | None:
    """Return the author's chain value at a change that is held here, None where stand-ins hide it."""
    head = head_at(store, replica, seq)
    if head is not None:
        return bytes.fromhex(head.chain)
    held = store.vector().get(replica, 0)
    newest = head_at(store, replica, held)
    if newest is not None and store.chain(replica).hex() != newest.chain:
        return None
    return store.chain(replica, seq) if 0 < seq <= held else None


def hear(store: Store, manifest: Manifest, asked: Sequence[str] = ()) -> None:
    """Note what a computer held and which scans it asked for in a bundle; an older bundle tells nothing new."""
    heard: dict[str, Any] = store.kept(_HEARD) or {}
    known = heard.get(manifest.sender.signing_key)
    if known is None or known["number"] < manifest.number or known["replica"] != manifest.sender.replica:
        origin = {"number": manifest.number, "replica": manifest.sender.replica}
        times = known.get("times", 0) + 1 if known else 1
        others = {**known.get("others", {}), known["replica"]: [times, known["holds"]]} if known else {}
        others = {
            name: one for name, one in others.items()
            if name != manifest.sender.replica and one[0] > times - _REMEMBERED
        }  # fmt: skip
        news = {**origin, "holds": dict(manifest.holds), "asked": list(asked), "times": times, "others": others}
        store.keep(_HEARD, heard | {manifest.sender.signing_key: news})


def heard(store: Store, signing_key: str) -> Vector:
    """Return what a computer said that it holds, nothing while it has not been heard.

    Where a computer was copied, or an old copy brought back, several speak with one key: then it is what each of them
    holds, and nothing of one that shared its name with another.
    """
    known = (store.kept(_HEARD) or {}).get(signing_key)
    if not known:
        return {}
    others = known.get("others", {})
    said = {**{name: holds for name, (_, holds) in others.items()}, known["replica"]: known["holds"]}
    return versions.common({} if len(store.inside.log.pieces(name)) > 1 else holds for name, holds in said.items())


def asked(store: Store, signing_key: str) -> tuple[str, ...]:
    """Return the scans that a computer asked for in its last bundle."""
    known = (store.kept(_HEARD) or {}).get(signing_key)
    return tuple(known.get("asked", ())) if known else ()


def confirmed(store: Store) -> Confirmed:
    """Return what the province's newest receipt confirmed."""
    kept = store.kept(_CONFIRMED)
    return Confirmed(**(kept | {"wanted": tuple(kept["wanted"])})) if kept else Confirmed()


def keep_confirmed(store: Store, news: Confirmed) -> None:
    """Keep what the newest receipt confirmed."""
    store.keep(_CONFIRMED, asdict(news))


def keep_word(store: Store, bundle_id: str, word: str) -> None:
    """Keep the word inside a bundle from which both sides work out the receipt code."""
    words = store.kept(_WORDS) or {}
    store.keep(_WORDS, dict([*words.items(), (bundle_id, word)][-500:]))


def word_of(store: Store, bundle_id: str) -> str | None:
    """Return the word inside a bundle, None when it was neither written nor opened here."""
    word = (store.kept(_WORDS) or {}).get(bundle_id)
    return str(word) if word else None
