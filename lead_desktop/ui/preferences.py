"""How this computer shows the program: language, text size, colours. Kept in the store, never sent."""

import json
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from lead_desktop.store.store import Store
from lead_desktop.system.safeio import write_file
from lead_desktop.ui.look import TEXT_SIZES, Scheme, apply_look, system_scheme
from lead_desktop.ui.texts import LANGUAGES, language, set_language

_KEPT, _BESIDE = "screen", "lead.screen"
_SPOKEN = "lead_speaks"
"""Marks an application whose texts were set up once."""


@dataclass(frozen=True)
class Preferences:
    """What the officer chose in Settings; `text_size` in per cent, an empty `scheme` follows the system."""

    language: str = "en"
    text_size: int = 100
    scheme: str = ""
    plain_letters: bool = False


def preferences_of(store: Store) -> Preferences:
    """Return what was chosen on this computer; what cannot be understood counts as not chosen."""
    return _understood(store.kept(_KEPT), Preferences(language=store.about.language))


def _understood(kept: object, plain: Preferences) -> Preferences:
    found = kept if isinstance(kept, dict) else {}
    chosen = Preferences(**{part.name: found.get(part.name, getattr(plain, part.name)) for part in fields(Preferences)})
    return Preferences(
        language=chosen.language if chosen.language in LANGUAGES else "en",
        text_size=chosen.text_size if chosen.text_size in TEXT_SIZES else 100,
        scheme=chosen.scheme if chosen.scheme in set(Scheme) else "",
        plain_letters=chosen.plain_letters is True,
    )


def keep_preferences(store: Store, chosen: Preferences) -> None:
    """Remember what was chosen on this computer; of a locked storage also where it can be read before it is opened."""
    if store.read_only:
        return
    store.keep(_KEPT, asdict(chosen))
    keep_beside(store, chosen)


def keep_beside(store: Store, chosen: Preferences) -> None:
    """Keep how a locked storage is shown where the page that asks for the password finds it."""
    if store.key is not None and preferences_before(store.folder) != chosen:
        with suppress(OSError):
            write_file(store.folder / _BESIDE, json.dumps(asdict(chosen)).encode())


def preferences_before(folder: Path) -> Preferences:
    """Return how the storage of a folder is shown while it is still locked."""
    try:
        return _understood(json.loads((folder / _BESIDE).read_bytes()), Preferences())
    except (OSError, ValueError, RecursionError):
        return Preferences()


def show_as(app: QApplication, chosen: Preferences) -> None:
    """Put language, direction, fonts, text size and colours on everything on screen, at once."""
    scheme = Scheme(chosen.scheme) if chosen.scheme else system_scheme(app)
    says_anew = language() != chosen.language or app.property(_SPOKEN) is None
    if says_anew:
        set_language(app, chosen.language)
        app.setProperty(_SPOKEN, True)
    apply_look(app, chosen.language, scheme, chosen.text_size / 100, plain_letters=chosen.plain_letters)
    if says_anew:
        # Once more, now that texts, direction and letters agree.
        for window in app.topLevelWidgets():
            app.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
