"""The line that names the files on a stick which a verb did not take. Which ones it takes, each verb decides."""

from collections.abc import Collection, Iterable
from pathlib import Path

import click

_NAMED = 8


def tell_left_alone(files: Iterable[Path], taken: Collection[Path]) -> None:
    """Print one line to the error stream that names the files which were not taken; nothing if there are none."""
    names = sorted(path.name for path in files if path not in taken)
    if not names:
        return
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    click.echo(f"Left alone: {', '.join(names[:_NAMED])}{more}.", err=True)
