"""Where files for other offices are written, what they are called, and how signed papers are read. No contents here."""

import re
from pathlib import Path

from lead_desktop.roadmap.texts import without_direction_marks
from lead_desktop.sync import keys
from lead_desktop.sync.errors import BundleError, Unsound
from lead_desktop.sync.papers import Paper, read_paper
from lead_desktop.system import safeio

_PLAIN = re.compile(r"[A-Z0-9]+(?:-[A-Z0-9]+)*")


def file_name(place: str, suffix: str, number: int | None = None, day: str = "") -> str:
    """Return the name of a file for another office, made of a place code, a day and a number alone.

    Raises BundleError.
    """
    if not _PLAIN.fullmatch(place) or len(place) > 60:
        raise BundleError.because("say_district")
    parts = [place, *([day] if day else []), *([f"{number:04d}"] if number is not None else [])]
    return f"{'-'.join(parts)}.{suffix}"


def shown(text: str) -> str:
    """Return a text from outside as it may stand in a sentence: on one line, without signs that turn its direction."""
    return "".join(sign for sign in without_direction_marks(text) if sign.isprintable())


def target(to: Path, name: str) -> Path:
    """Return the file to write: `to` itself when it names a new file, else a name in the folder that is not taken yet.

    Raises BundleError for a name that is taken or ends otherwise: what stands there may be anybody's work.
    """
    folder = to.is_dir() or not to.suffix
    if not folder and (to.suffix.lower() != Path(name).suffix or to.exists() or to.is_symlink()):
        raise BundleError.because("other_name", file=to.name, ending=Path(name).suffix)
    if not folder:
        return to
    path = to / name
    stem, suffix = path.stem, path.suffix
    for again in range(2, 1000):
        if not path.exists() and not path.is_symlink():
            break
        path = to / f"{stem}-{again}{suffix}"
    return path


def write(path: Path, data: safeio.Source) -> Path:
    """Write a file whole, read it back and only then give it its name. Raises BundleError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        safeio.write_file(path, data)
    except OSError as error:
        raise BundleError.because("unwritable", folder=path.parent) from error
    return path


def write_paper(to: Path, name: str, paper: Paper) -> Path:
    """Write a signed paper into a folder, or as the file named; the same paper again takes no second name."""
    path = to / name
    if to.is_dir() and path.is_file() and not path.is_symlink() and path.read_bytes() == paper.text():
        return path
    return write(target(to, name), paper.text())


def read_signed(path: Path, kind: str) -> Paper:
    """Read a paper and check its signature. Raises BundleError."""
    paper = read_paper(path, kind)
    try:
        return keys.require(paper)
    except Unsound as unsound:
        raise BundleError.because(unsound.reason, file=path.name) from unsound
