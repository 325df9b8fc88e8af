"""Setting papers: PDF that readers can search and hear, and page pictures of the same. Only the program's own fonts."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Any

from lead_desktop.reports.content import TEXT, Heading, Paper, Part, Table
from lead_desktop.reports.direction import isolated, with_values_isolated
from lead_desktop.system import paths

SHEETS = {"a4": "a4", "legal": "us-legal"}
"""The sizes of paper by the names that officers use."""
SCREEN_PPI, PRINT_PPI = 96, 300

_TEMPLATE = "paper.typ"
_SCALES = (1.0, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7)
_DRAFT_PPI = 8
_WIDE = 8
"""So many columns need a page that lies on its side."""
_UNTOUCHED = {"language", "kind", "style", "type", "page_of", "sheet"}


class SettingFailedError(RuntimeError):
    """The template and its data do not fit, or a font is missing: a mistake in the program."""


def pdf(paper: Paper, sheet: str = "a4") -> bytes:
    """Return a tagged PDF (PDF/UA-1) of a paper on A4 or Legal."""
    return _set(paper, sheet, _scale(paper, sheet), format="pdf", pdf_standards="ua-1")[0]


def pages(paper: Paper, sheet: str = "a4", ppi: int = SCREEN_PPI) -> list[bytes]:
    """Return each page as a PNG picture."""
    return _set(paper, sheet, _scale(paper, sheet), format="png", ppi=ppi)


def as_data(paper: Paper, sheet: str = "a4", scale: float = 1.0) -> dict[str, Any]:
    """Return what the template reads: plain values, texts that run against the paper's direction kept together."""
    turns = not (paper.wide or paper.one_page)
    parts = [_part(part) for part in paper.parts] if not turns else list(_turned(paper.parts))
    whole = {**asdict(paper), "parts": parts, "from_right": paper.from_right, "sheet": SHEETS[sheet], "scale": scale}
    shown = _kept_together(whole, paper.from_right)
    return {**shown, "title": paper.title, "office": paper.office}


def _part(part: Part) -> dict[str, Any]:
    return {"type": type(part).__name__, **asdict(part)}


def _turned(parts: Iterable[Part]) -> Iterator[dict[str, Any]]:
    """Yield the parts of an upright paper; tables too wide for it lie on pages of their own, with their headings."""
    waiting: list[Heading] = []
    turned: list[Part] = []
    for part in parts:
        if isinstance(part, Heading):
            waiting.append(part)
        elif isinstance(part, Table) and part.rows and len(part.columns) >= _WIDE:
            turned += [*waiting, part]
            waiting = []
        else:
            yield from _on_pages(turned)
            yield from map(_part, (*waiting, part))
            waiting, turned = [], []
    yield from _on_pages(turned)
    yield from map(_part, waiting)


def _on_pages(turned: Sequence[Part]) -> Iterator[dict[str, Any]]:
    if turned:
        yield {"type": "Turned", "parts": [_part(one) for one in turned]}


def _kept_together(value: Any, from_right: bool, name: str = "") -> Any:
    if isinstance(value, str):
        return value if name in _UNTOUCHED else isolated(value, from_right)
    if isinstance(value, Mapping):
        kept = {key: _kept_together(one, from_right, key) for key, one in value.items()}
        if "text" in kept and kept.get("kind", TEXT) != TEXT and from_right:
            kept["text"] = isolated(value["text"], from_right, figures=True)
        values = [cell["text"] for cell in value.get("cells") or ()]
        if values and value["text"] not in values:
            kept["text"] = with_values_isolated(value["text"], values, from_right)
        return kept
    if isinstance(value, list | tuple):
        return [_kept_together(one, from_right, name) for one in value]
    return value


def _scale(paper: Paper, sheet: str) -> float:
    """Return how large letters may be: smaller ones where a paper of one page would run over."""
    if not paper.one_page:
        return 1.0
    fitting = (one for one in _SCALES if len(_set(paper, sheet, one, format="png", ppi=_DRAFT_PPI)) == 1)
    return next(fitting, _SCALES[-1])


def _set(paper: Paper, sheet: str, scale: float, **options: Any) -> list[bytes]:
    return from_template(paths.resources() / "reports" / _TEMPLATE, as_data(paper, sheet, scale), **options)


def from_template(template: Path, data: Mapping[str, Any], **options: Any) -> list[bytes]:
    """Set a template with its data, in the program's own fonts alone: one PDF, or a picture of each page.

    Raises SettingFailedError for whatever typst warns of: a font that is not there changes nothing in silence.
    """
    import typst

    made, warnings = typst.compile_with_warnings(
        str(template),
        root=str(template.parent),
        font_paths=_fonts(),
        sys_inputs={"data": json.dumps(data, ensure_ascii=False)},
        **options,
    )
    if warnings:
        raise SettingFailedError("; ".join(str(warning) for warning in warnings))
    return [bytes(page) for page in made] if isinstance(made, list) else [bytes(made)]


@cache
def _fonts() -> Any:
    import typst

    return typst.Fonts(
        include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(paths.resources() / "fonts")]
    )
