"""Lists the Urdu and Sindhi texts that a native reader should look at first, and marks them in the .ts files.

All translations are drafts by the program's makers. A text is doubtful that uses a term of doubtful_terms.csv, or that
carries a comment of a translator in its .ts file: both stay when texts are extracted anew.
"""

import argparse
import csv
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TERMS = Path(__file__).with_name("doubtful_terms.csv")
LANGUAGES = ("ur", "sd")
_COMMENT = "translatorcomment"


@dataclass(frozen=True)
class Doubt:
    """A translation with the question to a native reader."""

    source: str
    translation: str
    question: str


def doubts_in(path: Path, terms: Sequence[tuple[str, str]]) -> Iterator[Doubt]:
    """Yield the doubtful texts of one .ts file; `terms` are pairs of a term and its question."""
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        said = _said(message)
        asked = [message.findtext(_COMMENT) or "", *(question for term, question in terms if term in said)]
        questions = list(dict.fromkeys(question for question in asked if question))
        if questions:
            yield Doubt(message.findtext("source") or "", said, " ".join(questions))


def mark(path: Path, terms: Sequence[tuple[str, str]]) -> int:
    """Write the question into each doubtful text that has no comment yet; return how many were marked."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    marked = 0
    for message in tree.getroot().iter("message"):
        said = _said(message)
        questions = [question for term, question in terms if term in said]
        if not questions or message.find(_COMMENT) is not None:
            continue
        comment = ET.Element(_COMMENT)
        comment.text = " ".join(dict.fromkeys(questions))
        message.insert(list(message).index(message.find("translation")), comment)  # type: ignore[arg-type]
        marked += 1
    ET.indent(tree, "    ")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")
    return marked


def terms_of(language: str, file: Path = TERMS) -> list[tuple[str, str]]:
    """Return the doubtful terms of "ur" or "sd", each with the question about it."""
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [row for row in csv.DictReader(lines) if row["language"] == language]
    return [(row["term"], f"{row['term']} ({row['english']}): {row['question']}") for row in rows]


def _said(message: ET.Element) -> str:
    translation = message.find("translation")
    if translation is None or translation.get("type") in {"vanished", "obsolete"}:
        return ""
    return "\n".join([form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""])


def main(given: Sequence[str] | None = None) -> int:
    """Print the doubtful texts, or mark them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--language", choices=LANGUAGES, action="append")
    asked.add_argument("--mark", action="store_true", help="write the questions into the .ts files")
    asked.add_argument("--folder", type=Path, default=ROOT / "i18n", help="where the .ts files are")
    chosen = asked.parse_args(given)
    for language in chosen.language or LANGUAGES:
        path, terms = chosen.folder / f"lead_{language}.ts", terms_of(language)
        if chosen.mark:
            print(f"{path.name}: {mark(path, terms)} texts marked")
            continue
        doubts = list(doubts_in(path, terms))
        for one in doubts:
            print(f"{one.source}\n  {one.translation}\n  ? {one.question}\n")
        print(f"{path.name}: {len(doubts)} texts for a native reader to look at first")
    return 0


if __name__ == "__main__":
    sys.exit(main())
