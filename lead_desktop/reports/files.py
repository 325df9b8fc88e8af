"""Papers as files: PDF with its Excel twin, Excel, Word. Names of files are the program's, never an officer's text."""

from collections.abc import Iterable
from pathlib import Path

from lead_desktop.reports import documents, word, workbooks
from lead_desktop.reports.content import Paper
from lead_desktop.reports.registry import EXCEL, PDF, WORD, Report
from lead_desktop.roadmap.texts import Translate
from lead_desktop.system.safeio import write_file


def content_of(paper: Paper, form: str, tr: Translate, sheet: str = "a4") -> bytes:
    """Return a paper as PDF, Excel or Word. Raises KeyError for another form."""
    makers = {
        PDF: lambda: documents.pdf(paper, sheet),
        EXCEL: lambda: workbooks.workbook(paper, tr),
        WORD: lambda: word.word(paper, sheet),
    }
    return makers[form]()


def forms_written(report: Report, form: str) -> tuple[str, ...]:
    """Return the forms that are written together: a PDF brings its Excel twin, so that its figures can be used."""
    return (PDF, EXCEL) if form == PDF and EXCEL in report.forms else (form,)


def write_paper(report: Report, paper: Paper, out: Path, tr: Translate, sheet: str = "a4") -> list[Path]:
    """Write a paper as the ending of its file says, with its twin. Raises OSError; KeyError for a form it has not."""
    form = out.suffix.lower().removeprefix(".")
    if form not in report.forms:
        raise KeyError(form)
    written = []
    for one in forms_written(report, form):
        path = out if one == form else out.with_suffix(f".{one}")
        write_file(path, content_of(paper, one, tr, sheet))
        written.append(path)
    return written


def name_of(report: Report, place: str, language: str) -> str:
    """Return the usual name of a report's file, without its ending."""
    return "-".join((report.kind.replace("_", "-"), place.lower().replace("/", "-"), language))


def write_folder(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write files into a folder, which is made where it is not there."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name, content in files:
        write_file(folder / name, content)
        written.append(folder / name)
    return written
