"""The one door between the screens and the store: every edit goes in here, every change is announced here."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from lead_desktop.roadmap import STEPS
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.steps import StepState, step_state
from lead_desktop.roadmap.texts import Sentence
from lead_desktop.store import entering
from lead_desktop.store.changes import Committed, Difference
from lead_desktop.store.entering import Entered
from lead_desktop.store.errors import LeadError
from lead_desktop.store.store import Store

_C = TypeVar("_C", Committed, Committed | None)


class Session(QObject):
    """One officer at work on one store.

    `changed` follows every commit, whoever asked for it; each view looks for its own records in it.
    `saved` carries the time that the disk confirmed; `troubled` a LeadError that the window shows.
    """

    changed = Signal(object)
    saved = Signal(object)
    troubled = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.saved_at: datetime | None = None
        self._steps: tuple[StepState, ...] | None = None

    def enter(
        self, entity: str, row: str | None, typed: Mapping[str, object], *, label: Sentence | None = None
    ) -> Entered:
        """Store what was typed, as far as it can be read; the rest is kept beside its field."""
        try:
            entered = entering.enter(self.store, entity, row, typed, label=label)
        except LeadError as trouble:
            self.troubled.emit(trouble)
            raise
        self._announce(entered.committed)
        return entered

    def enter_many(
        self, work: Sequence[tuple[str, str | None, Mapping[str, object]]], label: Sentence
    ) -> Sequence[Entered]:
        """Store several records as one step to undo."""
        entered = entering.enter_many(self.store, work, label)
        self._announce(next((one.committed for one in entered if one.committed), None))
        return entered

    def remove(self, entity: str, row: str, *, label: Sentence | None = None) -> Committed:
        """Move a record to the removed items."""
        return self._announce(entering.remove(self.store, entity, row, label=label))

    def restore(self, entity: str, row: str, *, label: Sentence | None = None) -> Committed:
        """Bring a removed record back."""
        return self._announce(entering.restore(self.store, entity, row, label=label))

    def undo(self) -> Committed | None:
        """Put back what the last step replaced, as a new change."""
        return self._announce(self.store.undo())

    def redo(self) -> Committed | None:
        """Do again what was undone last."""
        return self._announce(self.store.redo())

    def to_decide(self) -> list[Difference]:
        """Return the open differences that this office decides."""
        return entering.to_decide(self.store)

    def settle(self, difference: Difference, values: Mapping[str, Value]) -> Committed:
        """Decide a difference; the decision travels."""
        return self._announce(self.store.settle(difference, values))

    def settle_all(self, decided: Sequence[tuple[Difference, Mapping[str, Value]]]) -> Committed:
        """Decide several differences as one step to undo."""
        return self._announce(self.store.settle_all(decided))

    def announce(self, committed: Committed | None) -> None:
        """Tell the views of a commit that came in through a bundle or a document."""
        self._announce(committed)

    def steps(self) -> tuple[StepState, ...]:
        """Return where the eight steps stand now."""
        if self._steps is None:
            self._steps = tuple(step_state(step, self.store) for step in STEPS)
        return self._steps

    def step(self, code: str) -> StepState:
        """Return where one step stands now."""
        return next(state for state in self.steps() if state.step.code == code)

    def _announce(self, committed: _C) -> _C:
        if committed is None:
            return committed
        self._steps = None
        self.saved_at = datetime.fromisoformat(committed.at)
        self.saved.emit(self.saved_at)
        self.changed.emit(committed)
        return committed
