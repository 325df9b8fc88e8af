"""The process that reads files from outside: little memory, little time, one file in and a list of cells out.

It is started by read.py as `python -m lead_desktop.sheets.child ORDER`, where ORDER names the files to read and to
write. It must stay free of the store and the roadmap: it starts for every file.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from lead_desktop.sheets import limits
from lead_desktop.sheets.cells import Grid, Reading
from lead_desktop.sheets.refused import Refused
from lead_desktop.system.safeio import write_file

_PACKED, _COMPOUND = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")


def main(order: Path) -> int:
    """Carry out an order: read the file that it names and write what is in it."""
    asked = json.loads(order.read_text("utf-8"))
    content = Path(asked["source"]).read_bytes()
    limits.limit_this_process()
    try:
        reading = read_content(content, asked["encoding"], asked["delimiter"])
        write_file(Path(asked["target"]), _lines(reading))
    except Refused as refusal:
        write_file(Path(asked["target"]), _line({"refused": refusal.code, "slots": refusal.slots}))
    except (MemoryError, RecursionError):
        write_file(Path(asked["target"]), _line({"refused": "too_big", "slots": {}}))
    return 0


def read_content(content: bytes, encoding: str = "", delimiter: str = "") -> Reading:
    """Read a file by what is in it, whatever it is called. Raises Refused."""
    if not content.strip():
        raise Refused("empty")
    if content.startswith(_PACKED):
        return _packed(content)
    if content.startswith(_COMPOUND):
        return _compound(content)
    _refuse_by_beginning(content[:4096])
    from lead_desktop.sheets.plain import read_plain

    return read_plain(content, encoding, delimiter)


def _packed(content: bytes) -> Reading:
    from lead_desktop.sheets.archive import Archive

    archive = Archive(content)
    names = set(archive.names)
    if "xl/workbook.bin" in names:
        raise Refused("binary_book")
    if not names & {"xl/workbook.xml", "word/document.xml", "content.xml"}:
        raise Refused("archive" if "[Content_Types].xml" not in names else "no_sheet")
    archive.demand_safe()
    if "word/document.xml" in names:
        from lead_desktop.sheets.word import read_tables

        return read_tables(archive)
    if "content.xml" in names:
        from lead_desktop.sheets.opendocument import read_spreadsheet

        return read_spreadsheet(archive)
    from lead_desktop.sheets.workbook import read_packed

    return read_packed(content, archive)


def _compound(content: bytes) -> Reading:
    if "EncryptedPackage".encode("utf-16-le") in content:
        raise Refused("password")
    if any(name.encode("utf-16-le") in content for name in ("Workbook", "Book")):
        from lead_desktop.sheets.workbook import read_old

        return read_old(content)
    raise Refused("old_word" if "WordDocument".encode("utf-16-le") in content else "no_sheet")


def _refuse_by_beginning(start: bytes) -> None:
    """Refuse what is no table whatever follows. Raises Refused."""
    plain = start.replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").lower()
    if start.startswith(b"%PDF"):
        raise Refused("pdf")
    if start.startswith(_PICTURES):
        raise Refused("picture")
    if plain.startswith(b"{\\rtf"):
        raise Refused("rich_text")
    if plain.startswith(b"<?xml") and b"urn:schemas-microsoft-com:office:spreadsheet" in plain:
        raise Refused("xml_book")
    if plain.startswith((b"<!doctype html", b"<html", b"<table", b"<head", b"<meta", b"<style", b"<div")):
        raise Refused("web_page")
    if plain.startswith(b"<?xml"):
        raise Refused("web_page" if b"<html" in plain else "no_sheet")


def _lines(reading: Reading) -> Iterator[bytes]:
    yield _line({"kind": reading.kind, "encoding": reading.encoding, "delimiter": reading.delimiter})
    for grid in reading.grids:
        yield _line({"sheet": grid.name, "hidden": grid.hidden, "merged": grid.merged})
        yield from _rows(grid)


def _rows(grid: Grid) -> Iterator[bytes]:
    for number, cells in grid.rows:
        yield _line([number, cells])


def _line(fact: Any) -> bytes:
    return json.dumps(fact, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "replace") + b"\n"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
