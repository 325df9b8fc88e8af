"""Reads a bundle by docs/bundle-format.md alone, with no code of the program: it puts the document to the test."""

import gzip
import hashlib
import json
import re
import zipfile
from pathlib import Path
from typing import Any

import pyrage

P = 2**255 - 19
Q = 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, -1, P) % P
Point = tuple[int, int]


def add(a: Point, b: Point) -> Point:
    """Add two points of the curve of Ed25519 (RFC 8032)."""
    k = D * a[0] * b[0] * a[1] * b[1] % P
    x, y = (a[0] * b[1] + a[1] * b[0]) * pow(1 + k, -1, P), (a[1] * b[1] + a[0] * b[0]) * pow(1 - k, -1, P)
    return x % P, y % P


def times(n: int, a: Point) -> Point:
    """Multiply a point by a number."""
    result = (0, 1)
    while n:
        result, a, n = add(result, a) if n & 1 else result, add(a, a), n >> 1
    return result


def point(text: bytes) -> Point:
    """Read a point."""
    number = int.from_bytes(text, "little")
    y, sign = number & (1 << 255) - 1, number >> 255
    xx = (y * y - 1) * pow(D * y * y + 1, -1, P) % P
    x = pow(xx, (P + 3) // 8, P)
    x = x if x * x % P == xx else x * pow(2, (P - 1) // 4, P) % P
    assert x * x % P == xx
    return (x if x & 1 == sign else P - x), y


def is_signed(key: bytes, text: bytes, signature: bytes) -> bool:
    """Check a signature."""
    base = point(bytes.fromhex("58" + "66" * 31))
    hashed = int.from_bytes(hashlib.sha512(signature[:32] + key + text).digest(), "little") % Q
    s = int.from_bytes(signature[32:], "little")
    return s < Q and times(s, base) == add(point(signature[:32]), times(hashed, point(key)))


def read(path: Path, identity: str) -> tuple[dict[str, Any], dict[str, Any], list[Any]]:
    """Return manifest, envelope and changes of a bundle, checked as the document says."""
    with zipfile.ZipFile(path) as file:
        manifest, (key, hand) = file.read("manifest.json"), file.read("manifest.sig").decode().split()
        signed = f"lead bundle 1\n{hashlib.sha256(manifest).hexdigest()}\n".encode()
        assert is_signed(bytes.fromhex(key), signed, bytes.fromhex(hand))
        facts = json.loads(manifest)
        assert facts["sender"]["signing_key"] == key
        plain, root = b"", hashlib.sha256()
        for part in facts["parts"]:
            closed = file.read(part["name"])
            assert (len(closed), hashlib.sha256(closed).hexdigest()) == (part["size"], part["sha256"])
            opened = pyrage.decrypt(closed, [pyrage.x25519.Identity.from_str(identity)])
            opened = gzip.decompress(opened) if part["holds"] == "changes" else opened
            root.update(opened)
            plain += opened if part["holds"] == "changes" else b""
        assert root.hexdigest() == facts["root"]
    envelope, *changes = plain.decode().splitlines()
    check_chains(facts, changes)
    return facts, json.loads(envelope), [json.loads(line) for line in changes]


def check_chains(facts: dict[str, Any], lines: list[str]) -> None:
    """Follow the chains that begin in this bundle, piece by piece, up to the signed heads."""
    known: dict[tuple[str, int], list[bytes]] = {}
    for root, start, name in sorted(piece(name) for name in facts["head"]):
        last, first = facts["head"][name], max(facts["basis"].get(name, 0), start)
        mine, lines = lines[: last - first], lines[last - first :]
        assert [json.loads(line)[:2] for line in mine] == [[root, seq] for seq in range(first + 1, last + 1)]
        start_value = hashlib.blake2b(root.encode(), digest_size=32).digest()
        begin = [start_value] if first == 0 else known.get((root, first), [])
        ways = [way for chain in begin if fits(name, start, first, way := followed(chain, mine))]
        known.setdefault((root, last), []).extend(way[-1] for way in ways)
        if name in facts["heads"]:
            head = facts["heads"][name]
            text = json.dumps({"chain": head["chain"], "replica": root, "seq": head["seq"]}, separators=(",", ":"))
            signature = bytes.fromhex(head["signature"])
            assert is_signed(bytes.fromhex(head["key"]), f"lead chain 1\n{text}".encode(), signature)
            assert not begin or [head["chain"]] == [way[-1].hex() for way in ways]
    assert not lines


def piece(name: str) -> tuple[str, int, str]:
    """Return a piece's replica, the number that it begins after, and its name."""
    found = re.fullmatch(r"(.+)\.(\d+)\.[0-9a-f]{16}", name)
    return (found[1], int(found[2]), name) if found else (name, 0, name)


def followed(chain: bytes, lines: list[str]) -> list[bytes]:
    """Return a chain value and those after each line."""
    chains = [chain]
    for line in lines:
        stated = json.loads(line)[6].get("chain") if json.loads(line)[3] == "withheld" else None
        following = hashlib.blake2b(chains[-1] + line.encode(), digest_size=32).digest()
        chains.append(bytes.fromhex(stated) if stated else following)
    return chains


def fits(name: str, start: int, first: int, chains: list[bytes]) -> bool:
    """Tell whether the changes of a piece that begins in this bundle are those that it is named by."""
    return name == piece(name)[0] or first > start or chains[1].hex()[:16] == name.rsplit(".", 1)[1]
