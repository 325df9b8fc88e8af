"""Signed papers, such as requests and receipts: one JSON text with its signature. No keys are kept here."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lead_desktop.sync import limits
from lead_desktop.sync.errors import BundleError, Unsound

Facts = dict[str, Any]
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def text_of(facts: Mapping[str, Any]) -> str:
    """Return the one JSON text of some facts: names sorted, no blanks."""
    return _ENCODER.encode(facts)


def facts_of(text: bytes) -> Facts:
    """Read one JSON object of bounded depth. Raises Unsound."""
    if depth_of(text) > limits.NESTING:
        raise Unsound("too_large")
    try:
        facts = json.loads(text.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise Unsound from error
    if not isinstance(facts, dict):
        raise Unsound
    return facts


def _once(pairs: list[tuple[str, Any]]) -> Facts:
    facts = dict(pairs)
    if len(facts) != len(pairs):
        raise ValueError("a name stands twice")
    return facts


def _no_constant(word: str) -> None:
    raise ValueError(word)


def depth_of(text: bytes) -> int:
    """Return how deeply brackets nest in a JSON text, brackets inside strings left out."""
    if text.count(b"[") + text.count(b"{") <= limits.NESTING:
        return 0
    depth = deepest = 0
    inside = escaped = False
    for sign in text:
        if inside:
            inside, escaped = (escaped or sign != 0x22), (not escaped and sign == 0x5C)
        elif sign == 0x22:
            inside = True
        elif sign in b"[{":
            depth += 1
            deepest = max(deepest, depth)
        elif sign in b"]}":
            depth -= 1
    return deepest


@dataclass(frozen=True)
class Paper:
    """A signed paper: its kind, its facts, the key that signed it and the signature, both in hexadecimal."""

    kind: str
    facts: Mapping[str, Any]
    key: str
    signature: str

    def signed_text(self) -> bytes:
        """Return the bytes that the signature covers."""
        return signed_text(self.kind, self.facts)

    def whole(self) -> Facts:
        """Return the paper as one object, as it stands in a file or inside a bundle."""
        return {"facts": dict(self.facts), "key": self.key, "kind": self.kind, "signature": self.signature}

    def text(self) -> bytes:
        """Return the paper as the bytes of its file."""
        return text_of(self.whole()).encode("utf-8") + b"\n"


def signed_text(kind: str, facts: Mapping[str, Any]) -> bytes:
    """Return what is signed: a line that names the kind, then the facts in their one form."""
    return f"lead {kind} 1\n{text_of(facts)}".encode()


def paper_of(whole: Facts, kinds: tuple[str, ...]) -> Paper:
    """Read a paper from its object; the signature is checked by `keys.require`. Raises Unsound."""
    if set(whole) != {"facts", "key", "kind", "signature"} or whole["kind"] not in kinds:
        raise Unsound("not_a_bundle" if whole.get("kind") not in kinds else "altered")
    if not isinstance(whole["facts"], dict) or not (_is_hex(whole["key"], 64) and _is_hex(whole["signature"], 128)):
        raise Unsound
    return Paper(whole["kind"], whole["facts"], whole["key"], whole["signature"])


def _is_hex(text: object, letters: int) -> bool:
    return isinstance(text, str) and len(text) == letters and not set(text) - set("0123456789abcdef")


def read_limited(path: Path, most: int) -> bytes:
    """Read a small plain file. Raises BundleError when it cannot be read or is larger than allowed."""
    if path.is_symlink() or not path.is_file():
        raise BundleError.because("not_a_bundle", file=path.name)
    try:
        with path.open("rb") as file:
            text = file.read(most + 1)
    except OSError as error:
        raise BundleError.because("unreadable", file=path.name) from error
    if len(text) > most:
        raise BundleError.because("too_large", file=path.name)
    return text


def read_paper(path: Path, *kinds: str) -> Paper:
    """Read a paper of one of the kinds from a file. Raises BundleError."""
    text = read_limited(path, limits.PAPER_BYTES)
    if not text.startswith(b'{"facts":'):
        raise BundleError.because("not_a_bundle", file=path.name)
    try:
        paper = paper_of(facts_of(text), kinds)
        if paper.text() != text:
            raise Unsound
    except Unsound as unsound:
        raise BundleError.because(unsound.reason, file=path.name) from unsound
    return paper


def kind_of(path: Path) -> str | None:
    """Return the kind that a file claims to be as a paper, None when it is no paper."""
    try:
        whole = facts_of(read_limited(path, limits.PAPER_BYTES))
    except (BundleError, Unsound):
        return None
    kind = whole.get("kind")
    return kind if isinstance(kind, str) and "signature" in whole else None
