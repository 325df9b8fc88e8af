"""Packed files (xlsx, ods, docx) opened with care: real sizes counted, entities refused, nothing unpacked to disk."""

import io
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from defusedxml import DTDForbidden, EntitiesForbidden, ExternalReferenceForbidden
from defusedxml.ElementTree import ParseError, iterparse

from lead_desktop.sheets import limits
from lead_desktop.sheets.refused import Refused

_BLOCK = 1 << 20
_MARKED_UP = (".xml", ".rels", ".vml")
_SECRET = 0x1
"""The flag of a part that was packed with a password."""


class Archive:
    """The parts of a packed file. Raises Refused when it is damaged, grows too large or has a password."""

    def __init__(self, content: bytes) -> None:
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
            raise Refused("damaged") from error
        self.names = self._zip.namelist()
        if len(self.names) > limits.MOST_PARTS or len(set(self.names)) < len(self.names):
            raise Refused("unpacked")
        if any(part.flag_bits & _SECRET for part in self._zip.infolist()):
            raise Refused("password")

    def demand_safe(self) -> None:
        """Read every part that holds text: count its real size, refuse declarations of entities. Raises Refused."""
        total = 0
        for name in self.names:
            if name.lower().endswith(_MARKED_UP):
                total += self._size(name, limits.MOST_INFLATED - total)
                self._refuse_declarations(name)

    def open(self, name: str) -> IO[bytes]:
        """Open one part. Raises Refused when it is not there or packed in an unknown way."""
        try:
            return self._zip.open(name)
        except (KeyError, NotImplementedError, zipfile.BadZipFile) as error:
            raise Refused("damaged") from error

    def elements(self, name: str, events: tuple[str, ...] = ("end",)) -> Iterator[tuple[str, Any]]:
        """Yield the elements of one part as they are read. Raises Refused for text that is not well formed."""
        try:
            with self.open(name) as part:
                yield from iterparse(part, events=events, forbid_dtd=True)
        except (DTDForbidden, EntitiesForbidden, ExternalReferenceForbidden) as error:
            raise Refused("entities") from error
        except (ParseError, zipfile.BadZipFile, EOFError, ValueError, LookupError) as error:
            raise Refused("damaged") from error

    def blocks(self, name: str) -> Iterator[bytes]:
        """Yield the bytes of one part."""
        try:
            with self.open(name) as part:
                while block := part.read(_BLOCK):
                    yield block
        except (zipfile.BadZipFile, EOFError, OSError, ValueError) as error:
            raise Refused("damaged") from error
        except Exception as error:  # a stream that cannot be inflated raises zlib.error, bz2 or lzma errors
            raise Refused("damaged") from error

    def _size(self, name: str, room: int) -> int:
        size = 0
        for block in self.blocks(name):
            size += len(block)
            if size > room:
                raise Refused("unpacked")
        return size

    def _refuse_declarations(self, name: str) -> None:
        # Declarations stand before the first element, so that one look at the beginning is enough.
        for _ in self.elements(name, ("start",)):
            return
