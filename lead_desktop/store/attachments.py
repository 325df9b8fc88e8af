"""Papers and pictures, kept once by what is in them. What they are about stands in `document` records."""

import hashlib
import re
from contextlib import suppress
from pathlib import Path

from lead_desktop.roadmap.texts import N_, Sentence, sentence, without_direction_marks
from lead_desktop.store.entering import enter
from lead_desktop.store.errors import StoreError
from lead_desktop.store.storage_key import StorageKey, UnsealedError, begins_sealed, is_sealed
from lead_desktop.store.store import Store
from lead_desktop.system.safeio import NoSpaceError, write_file

LARGEST = 20 * 1024 * 1024
"""Bytes that one paper may have."""

_SHA256 = re.compile(r"[0-9a-f]{64}")
_NAME = re.compile(r"[^\w .()\-]", re.UNICODE)


class Attachments:
    """The papers of one store."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._folder = store.folder / "attachments"

    def add(
        self,
        paper: Path | bytes,
        about_entity: str,
        about_record: str,
        kind: str,
        title: str,
        consent: str | None = None,
        *,
        file_name: str | None = None,
        label: Sentence | None = None,
    ) -> str:
        """Keep a paper about a record and return the id of its `document` record.

        Raises StoreError for a file that is too large, empty or cannot be read, or a kind that is not in the list.
        """
        data = paper if isinstance(paper, bytes) else _content(paper)
        name = file_name or (paper.name if isinstance(paper, Path) else title)
        typed: dict[str, object] = {
            "about_entity": about_entity,
            "about_record": about_record,
            "kind": kind,
            "title": title or name,
            "file_name": plain_name(name),
            "sha256": self.put(data),
            "bytes": len(data),
        }
        if consent is not None:
            typed["consent"] = consent
        said = label or sentence(N_("Paper added: {title}"), title=title or name)
        entered = enter(self._store, "document", None, typed, label=said)
        if entered.problems and entered.committed is None:
            raise StoreError(entered.problems[0].sentence)
        return entered.row_id

    def put(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256. Raises StoreError."""
        _demand_size(len(data))
        sha256 = hashlib.sha256(data).hexdigest()
        if self.read(sha256) is not None:
            return sha256
        try:
            self._write(sha256, data)
        except NoSpaceError as error:
            text = N_("The disk is full, so the paper was not added. Free some space and try again.")
            raise StoreError(sentence(text)) from error
        except OSError as error:
            text = N_("The paper could not be kept on this disk. Your other work is safe. Try again.")
            raise StoreError(sentence(text)) from error
        return sha256

    def read(self, sha256: str) -> bytes | None:
        """Return the bytes of a paper, None when it has not arrived or is damaged."""
        path = self._found(sha256)
        data = self._unsealed(path) if path else None
        return data if data is not None and hashlib.sha256(data).hexdigest() == sha256 else None

    def has(self, sha256: str) -> bool:
        """Tell whether a paper is here."""
        return self._found(sha256) is not None

    def size(self, sha256: str) -> int | None:
        """Return how many bytes a paper takes up here, None when it has not arrived."""
        path = self._found(sha256)
        return path.stat().st_size if path else None

    def wanted(self) -> list[str]:
        """Return the papers that records name and that are not here."""
        named = {str(row["sha256"]) for row in self._store.rows("document") if row.get("sha256")}
        return sorted(sha256 for sha256 in named if not self.has(sha256))

    def damaged(self) -> list[str]:
        """Return the papers whose content is not what their name says."""
        return sorted(path.name for path in self._all() if self._name_by_content(path) != path.name)

    def seal_all(self) -> None:
        """Seal the papers of a locked storage that still lie in clear. Raises OSError."""
        if self._store.key is None:
            return
        for path in self._all():
            if begins_sealed(path):
                continue
            data = path.read_bytes()
            if hashlib.sha256(data).hexdigest() == path.name:
                self._write(path.name, data)
                path.unlink()

    def unseal_all(self, key: StorageKey) -> None:
        """Put papers that were sealed with a key back in clear. Raises OSError."""
        for path in self._all():
            with suppress(UnsealedError):
                data = key.unseal(path.read_bytes())
                sha256 = hashlib.sha256(data).hexdigest()
                if key.name_of(sha256) == path.name:
                    self._write(sha256, data)
                    path.unlink()

    def _all(self) -> list[Path]:
        return [path for path in self._folder.glob("*/*") if _SHA256.fullmatch(path.name)]

    def _found(self, sha256: str) -> Path | None:
        """Return where a paper lies; one that came before the storage was locked may still lie under its own name."""
        if not _SHA256.fullmatch(sha256):
            return None
        return next((path for name in (self._name(sha256), sha256) if (path := self._path(name)).is_file()), None)

    def _write(self, sha256: str, data: bytes) -> None:
        path, key = self._path(self._name(sha256)), self._store.key
        path.parent.mkdir(parents=True, exist_ok=True)
        write_file(path, key.seal(data) if key else data)

    def _unsealed(self, path: Path) -> bytes | None:
        data, key = path.read_bytes(), self._store.key
        if not is_sealed(data) or key is None:
            return data
        try:
            return key.unseal(data)
        except UnsealedError:
            return None

    def _name_by_content(self, path: Path) -> str:
        data = self._unsealed(path)
        if data is None:
            return ""
        sha256 = hashlib.sha256(data).hexdigest()
        return sha256 if sha256 == path.name else self._name(sha256)

    def _name(self, sha256: str) -> str:
        return self._store.key.name_of(sha256) if self._store.key else sha256

    def _path(self, name: str) -> Path:
        return self._folder / name[:2] / name


def plain_name(name: str) -> str:
    """Return a file name without folders, hidden direction marks and signs that a system may not take."""
    last = without_direction_marks(name).replace("\\", "/").rsplit("/", 1)[-1]
    return " ".join(_NAME.sub("_", last).split()).strip(" .")[-200:] or "paper"


def _content(paper: Path) -> bytes:
    try:
        _demand_size(paper.stat().st_size)
        return paper.read_bytes()
    except OSError as error:
        text = N_("The file cannot be read. Check that the stick or folder is still there, and try again.")
        raise StoreError(sentence(text)) from error


def _demand_size(size: int) -> None:
    if size > LARGEST:
        text = N_(
            "The file has {size} MB. The largest that fits is {most} MB. Save the picture smaller and add it again."
        )
        raise StoreError(sentence(text, size=-(-size // 1_048_576), most=LARGEST // 1_048_576))
    if size == 0:
        raise StoreError(sentence(N_("The file is empty. Choose another one.")))
