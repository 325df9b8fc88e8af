"""The command never ends in a traceback: a refusal is 1, wrong usage is 2, a mistake of our own is said plainly."""

import click
import pytest

from lead_desktop.cli import program as cli


@click.command("break")
def broken() -> None:
    """Fail as only a bug can."""
    raise ZeroDivisionError


def test_a_mistake_of_the_program_is_said_in_plain_words(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    cli.program.add_command(broken)
    monkeypatch.setattr("sys.argv", ["lead-desktop", "break"])
    monkeypatch.delenv("LEAD_DETAILS", raising=False)
    with pytest.raises(SystemExit) as left:
        cli.main()
    cli.program.commands.pop("break")
    assert left.value.code == 1
    said = capsys.readouterr().err
    assert "What was saved before is safe." in said
    assert "Traceback" not in said
