"""Reads a bundle by docs/bundle-format.md alone, with no code of the program: it puts the document to the test."""

import gzip
import hashlib
import json
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
    """Follow the chain of each author that begins in this bundle up to its signed head."""
    for replica, head in facts["heads"].items():
        text = json.dumps({"chain": head["chain"], "replica": replica, "seq": head["seq"]}, separators=(",", ":"))
        signature = bytes.fromhex(head["signature"])
        assert is_signed(bytes.fromhex(head["key"]), f"lead chain 1\n{text}".encode(), signature)
        if facts["basis"].get(replica, 0) == 0:
            chain = hashlib.blake2b(replica.encode(), digest_size=32).digest()
            for line in (line for line in lines if json.loads(line)[0] == replica):
                stated = json.loads(line)[6].get("chain") if json.loads(line)[3] == "withheld" else None
                following = hashlib.blake2b(chain + line.encode(), digest_size=32).digest()
                chain = bytes.fromhex(stated) if stated else following
            assert chain.hex() == head["chain"]
