"""Cells of frames as officers read them: days, figures, codes of fields and their heads. No formula is here."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

import pandas as pd
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from lead_desktop.catalogue.folding import fold
from lead_desktop.roadmap import ENTITIES, formats
from lead_desktop.ui.texts import language, tr
from lead_desktop.ui.widgets.type_ahead import Option, TypeAhead

Cells = dict[str, Any]

NONE = "–"
"""What stands where nothing is known; never a nought."""


def records_of(frame: pd.DataFrame) -> list[Cells]:
    """Return the rows of a frame as mappings from column to cell."""
    return [{str(name): cell for name, cell in row.items()} for row in frame.to_dict("records")]


def is_known(cell: Any) -> bool:
    """Tell whether a cell holds a figure, a day or a code."""
    return cell is not None and not pd.isna(cell)


def day_in(cell: Any) -> date | None:
    """Return the day in a cell, None for nothing."""
    return pd.Timestamp(cell).date() if is_known(cell) else None


def shown_day(cell: Any) -> str:
    """Return the day in a cell as it stands in a table."""
    day = day_in(cell)
    return formats.short_date(day.isoformat()) if day else NONE


def shown_number(cell: Any, places: int = 2) -> str:
    """Return the figure in a cell, rounded to some places."""
    return formats.number(round(float(cell), places)) if is_known(cell) else NONE


def shown_code(entity: str, field: str, code: Any) -> str:
    """Return the words of a stored code."""
    return ENTITIES[entity].by_name[field].show(code, tr, language()) if is_known(code) else NONE


def label_of(entity: str, field: str) -> str:
    """Return the label of a field as the head of a column."""
    return tr(ENTITIES[entity].by_name[field].label)


def on_surface(widget: QWidget) -> QWidget:
    """Let a widget that holds others stand on the sheet's ground, as its parts do."""
    widget.setBackgroundRole(QPalette.ColorRole.Base)
    widget.setAutoFillBackground(True)
    return widget


def chooser(name: str, hint: str, options: Sequence[Option], key: str, chosen: Callable[[str], None]) -> TypeAhead:
    """Return a line that narrows a view to one of many; `chosen` gets its key, or nothing once the line is empty."""
    line = TypeAhead(options, fold=fold, name=name, hint=hint)
    line.show_key(key or None)
    line.picked.connect(chosen)
    line.textChanged.connect(lambda text: None if text else chosen(""))
    return line
