"""Where the program's own files and the officer's files lie. Creates nothing but the folders it is asked for."""

from functools import cache
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent.parent


@cache
def _shipped(name: str) -> Path:
    """Find a shipped folder: inside the installed package, or beside it in a source checkout."""
    inside = _PACKAGE / name
    return inside if inside.is_dir() else _PACKAGE.parent / name


def resources() -> Path:
    """Return the folder of catalogues, fonts, icons, practice districts and help texts."""
    return _shipped("resources")


def translations() -> Path:
    """Return the folder of the translation files."""
    return _shipped("i18n")


def default_store_folder() -> Path:
    """Return the officer's own folder: local to this computer and never roaming."""
    return Path(platformdirs.user_data_dir("LEAD Desktop", appauthor=False, roaming=False))


def cache_folder() -> Path:
    """Return a folder for what can be made again at any time."""
    return Path(platformdirs.user_cache_dir("LEAD Desktop", appauthor=False))
