"""Rows of the reference lists as they stand in the files. What the rows mean is not here."""

import csv
from pathlib import Path

from lead_desktop.system import paths


def resources_folder() -> Path:
    """Return the folder that holds the reference lists."""
    return paths.resources() / "catalogues"


def read_rows(name: str) -> list[dict[str, str]]:
    """Read all rows of one list, every column as text; a missing cell is an empty text.

    Raises FileNotFoundError for a list that does not exist.
    """
    # utf-8-sig, because a list that was mended in a spreadsheet program comes back with a byte order mark.
    with (resources_folder() / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return [{column: cell or "" for column, cell in row.items()} for row in csv.DictReader(file)]
