"""The command `lead-desktop` itself: its verbs, its exit codes, and what it says when something is refused."""

import os
import sys
from pathlib import Path

import click

from lead_desktop import __version__
from lead_desktop.cli import bundles, care, enrolment, locks, pack, papers, publish, records, sheets, stores, talk
from lead_desktop.cli.speaking import data_option
from lead_desktop.roadmap.texts import english
from lead_desktop.store.errors import LeadError

REFUSED = 1
_DETAILS = "Run the same with LEAD_DETAILS=1 and send what it prints to the developers."


@click.group(invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="LEAD Desktop")
@click.option("--practice", is_flag=True, help="Open the practice district instead of the office's own work.")
@data_option
@click.pass_context
def program(context: click.Context, practice: bool, data: Path | None) -> None:
    """Plan, follow and report a district's work on the Sustainable Development Goals, without a connection."""
    if context.invoked_subcommand is None:
        from lead_desktop.app import open_window

        context.exit(open_window(data, practice=practice))


_FAMILIES = (stores, records, talk, bundles, enrolment, sheets, papers, pack, publish, care, locks)
for verb in (verb for family in _FAMILIES for verb in family.VERBS):
    program.add_command(verb)
sheets.SHEET.add_command(papers.export_sheet)


def main() -> None:
    """Run the command and leave with 0 done, 1 refused in plain words, 2 wrong usage."""
    _speak_utf8()
    try:
        program(standalone_mode=False)
    except LeadError as refusal:
        _refuse(refusal.sentence.said(english))
    except click.exceptions.Exit as leaving:
        sys.exit(leaving.exit_code)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(wrong.exit_code)
    except (click.Abort, KeyboardInterrupt):
        _refuse("Stopped. What was saved before is safe.")
    except BrokenPipeError:
        sys.exit(REFUSED)
    except OSError as trouble:
        _refuse(f"This could not be read or written: {trouble.strerror or trouble}. What was saved before is safe.")
    except Exception as slip:
        if os.environ.get("LEAD_DETAILS"):
            raise
        _refuse(f"The program made a mistake ({type(slip).__name__}). What was saved before is safe. {_DETAILS}")


def _refuse(sentence: str) -> None:
    click.echo(sentence, err=True)
    sys.exit(REFUSED)


def _speak_utf8() -> None:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
