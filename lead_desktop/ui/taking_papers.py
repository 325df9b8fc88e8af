"""Papers and photos on their way into the store; photos are made smaller and lose their place mark."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.attachments import plain_name
from lead_desktop.store.errors import LeadError, StoreError
from lead_desktop.ui.session import Session
from lead_desktop.ui.texts import tr

LONGEST_SIDE = 2_000
"""Pixels that the longer side of a photo keeps."""
_PHOTO_QUALITY = 85
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif", ".heic", ".heif"})
_READ = frozenset({b"jpeg", b"png", b"webp", b"bmp", b"gif"})
"""The kinds of picture that are opened, whatever a file is called: plain pixels, nothing that can point elsewhere."""
_FROM_CAMERAS = re.compile(rb"\xff\xd8\xff|\x89PNG|RIFF....WEBP|....ftyp(?:hei|mif|hev)", re.DOTALL)
_PASTED = "picture.png"


@dataclass(frozen=True)
class Paper:
    """A file to take in: where it is, or what was pasted."""

    name: str
    path: Path | None = None
    content: bytes = b""

    @property
    def is_picture(self) -> bool:
        """Whether its name says that it is a picture."""
        return Path(self.name).suffix.lower() in PICTURES

    def read(self) -> bytes:
        """Return what is in it. Raises StoreError."""
        if self.path is None:
            return self.content
        try:
            return self.path.read_bytes()
        except OSError as error:
            text = N_("The file cannot be read. Check that the stick or folder is still there, and try again.")
            raise StoreError(sentence(text)) from error


def papers_in(carried: QMimeData) -> list[Paper]:
    """Return the files, or the picture, that were dropped or pasted."""
    paths = [Path(url.toLocalFile()) for url in carried.urls() if url.isLocalFile()]
    files = [Paper(path.name, path) for path in paths if path.is_file()]
    if files or not carried.hasImage():
        return files
    picture = carried.imageData()
    return [Paper(_PASTED, content=_as_file(picture, "PNG"))] if isinstance(picture, QImage) else []


def take_in(
    session: Session, papers: Sequence[Paper], entity: str, row: str, *, as_they_are: bool = False
) -> list[str]:
    """Keep papers about a record; return a ready sentence for each one that was refused.

    Photos are made smaller and lose their place mark, unless they are to stay as they are.
    """
    refused = []
    for paper in papers:
        try:
            _take_in(session, paper, entity, row, as_they_are)
        except LeadError as error:
            said = error.sentence.said(tr)
            refused.append(tr("“{name}” was not added. {reason}", name=plain_name(paper.name), reason=said))
    return refused


def _take_in(session: Session, paper: Paper, entity: str, row: str, as_they_are: bool) -> None:
    content = paper.read()
    name = plain_name(paper.name)
    if paper.is_picture and not as_they_are:
        content, name = smaller(content, name)
    typed: dict[str, object] = {
        "about_entity": entity,
        "about_record": row,
        "kind": "photo" if paper.is_picture else "other",
        "title": Path(paper.name).stem or name,
        "file_name": name,
        "sha256": session.store.attachments.put(content),
        "bytes": len(content),
    }
    session.enter("document", None, typed, label=sentence(N_("Paper added: {title}"), title=name))


def smaller(content: bytes, name: str) -> tuple[bytes, str]:
    """Return a photo of at most 2,000 pixels a side, without the marks that a camera writes, as PNG or JPEG.

    Raises StoreError for a photo that cannot be read, since its place mark would stay.
    """
    picture = picture_of(content, LONGEST_SIDE)
    if picture is None and _FROM_CAMERAS.match(content):
        text = N_(
            "The picture cannot be read, so its place mark stays. Save it as a smaller JPEG, or keep it as it is."
        )
        raise StoreError(sentence(text))
    if picture is None:
        return content, name
    kind = "PNG" if Path(name).suffix.lower() in (".png", ".gif", ".bmp") else "JPG"
    return _as_file(picture, kind), f"{Path(name).stem}.{kind.lower()}"


def picture_of(content: bytes, longest: int) -> QImage | None:
    """Return the picture in a file, turned upright and at most so many pixels a side; None where there is none."""
    held = QByteArray(content)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    if bytes(reader.format().data()) not in _READ:
        return None
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > longest:
        reader.setScaledSize(size.scaled(QSize(longest, longest), Qt.AspectRatioMode.KeepAspectRatio))
    picture = reader.read()
    return None if picture.isNull() else picture


def _as_file(picture: QImage, kind: str) -> bytes:
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    bare = QImage(picture)
    for key in bare.textKeys():
        bare.setText(key, "")
    bare.save(buffer, kind, _PHOTO_QUALITY if kind == "JPG" else -1)  # type: ignore[call-overload]
    return bytes(held.data())
