"""The recovery sheet of a locked storage: one page in three languages, with its code and what to do with it."""

from collections.abc import Mapping
from typing import Any

from lead_desktop.reports import documents
from lead_desktop.roadmap.texts import N_, Translate
from lead_desktop.system import paths

_TITLE = N_("Recovery sheet")
_LINES = (
    N_("If the password is forgotten, this code opens the work on this computer."),
    N_("Start the program, press “I forgot the password”, and type the code. A new password can then be set."),
    N_("Keep this sheet away from the computer, in a locked cupboard. Whoever has it can open the work."),
)


def pdf(code: str, office: str, speakers: Mapping[str, Translate]) -> bytes:
    """Return the sheet as a PDF; `speakers` says texts in each language, in the order in which they stand."""
    return _set(code, office, speakers, format="pdf", pdf_standards="ua-1")[0]


def pages(code: str, office: str, speakers: Mapping[str, Translate], ppi: int) -> list[bytes]:
    """Return the sheet as PNG pictures of its pages."""
    return _set(code, office, speakers, format="png", ppi=ppi)


def _set(code: str, office: str, speakers: Mapping[str, Translate], **options: Any) -> list[bytes]:
    blocks = [
        {"language": language, "title": say(_TITLE), "lines": [say(line) for line in _LINES]}
        for language, say in speakers.items()
    ]
    data = {"code": code, "office": office, "blocks": blocks}
    return documents.from_template(paths.resources() / "reports" / "recovery_sheet.typ", data, **options)
