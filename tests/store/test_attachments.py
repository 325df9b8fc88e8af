"""Papers are kept once, by what is in them, and never under a name that somebody else chose."""

from pathlib import Path

import pytest

from lead_desktop.store.attachments import LARGEST, plain_name
from lead_desktop.store.errors import StoreError
from lead_desktop.store.store import Store
from tests.store.small import made


def _lies(store: Store, sha256: str) -> Path:
    """Return where a paper of a plain storage lies."""
    (path,) = (store.folder / "attachments").rglob(sha256)
    return path


def test_a_paper_is_kept_with_its_record(kech: Store, tmp_path: Path) -> None:
    row = made(kech)
    paper = tmp_path / "order 12.pdf"
    paper.write_bytes(b"%PDF decision")
    document = kech.attachments.add(paper, "commitment", row, "decision", "Order 12", "given")
    found = kech.row("document", document)
    assert found is not None
    assert (found["about_record"], found["kind"], found["file_name"], found["bytes"]) == (
        row,
        "decision",
        "order 12.pdf",
        13,
    )
    assert kech.attachments.read(str(found["sha256"])) == b"%PDF decision"


def test_the_same_paper_is_kept_once(kech: Store) -> None:
    first, second = kech.attachments.put(b"scan"), kech.attachments.put(b"scan")
    assert first == second
    assert len(list((kech.folder / "attachments").rglob("*.*"))) == 0
    assert len([path for path in (kech.folder / "attachments").rglob("*") if path.is_file()]) == 1


def test_a_paper_that_has_not_arrived_is_wanted(kech: Store) -> None:
    row = made(kech)
    document = kech.attachments.add(b"scan", "commitment", row, "photo", "Scan")
    sha256 = str((kech.row("document", document) or {})["sha256"])
    path = _lies(kech, sha256)
    path.unlink()
    assert kech.attachments.read(sha256) is None
    assert kech.attachments.wanted() == [sha256]


def test_a_damaged_paper_is_not_shown(kech: Store) -> None:
    sha256 = kech.attachments.put(b"scan")
    path = _lies(kech, sha256)
    path.write_bytes(b"spam")
    assert kech.attachments.read(sha256) is None
    assert kech.attachments.damaged() == [sha256]


@pytest.mark.parametrize("data", [b"", b"x" * (LARGEST + 1)], ids=["empty", "too large"])
def test_papers_without_or_with_too_much_content_are_refused(kech: Store, data: bytes) -> None:
    with pytest.raises(StoreError):
        kech.attachments.add(data, "commitment", made(kech), "photo", "Scan")
    assert kech.rows("document") == ()


@pytest.mark.parametrize("sha256", ["../../etc/passwd", "", "x" * 64, "A" * 64, "0" * 63 + "/"])
def test_no_name_from_outside_becomes_a_path(kech: Store, sha256: str) -> None:
    assert kech.attachments.read(sha256) is None
    assert not kech.attachments.has(sha256)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("../../x.pdf", "x.pdf"),
        ("C:\\a\\b.docx", "b.docx"),
        ("\u202efdp.exe", "fdp.exe"),
        ("قرارداد ۱۲.pdf", "قرارداد ۱۲.pdf"),
        ("a<b>|c?.png", "a_b__c_.png"),
        ("...", "paper"),
    ],
)
def test_shown_file_names_are_plain(given: str, kept: str) -> None:
    assert plain_name(given) == kept
