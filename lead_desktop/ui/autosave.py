"""One record being filled in: what is typed is stored when a field is left or the keys rest. No widgets."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from lead_desktop.store.errors import LeadError
from lead_desktop.ui.session import Session

REST_MS = 1_000
"""How long the keys rest before what was typed is stored."""
DRAFT_MS = 2_000
"""How often a long text is kept as a draft while it is being typed."""


class Entry(QObject):
    """The door of one form to its record.

    `row` is empty until the first answer is stored. `given` holds what a new record begins with. `entered` carries
    what became of the answers (Entered).
    """

    entered = Signal(object)

    def __init__(
        self,
        session: Session,
        entity: str,
        row: str,
        given: Mapping[str, object] | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.entity, self.row = entity, row
        self._session, self._given = session, dict(given or {})
        self._typed: dict[str, object] = {}
        self._drafts: dict[str, str] = {}
        self._rest, self._draft = QTimer(self), QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._draft.setSingleShot(True)
        self._draft.setInterval(DRAFT_MS)
        self._rest.timeout.connect(self.store)
        self._draft.timeout.connect(self.keep_drafts)

    def type(self, field: str, typed: object, *, draft: str | None = None) -> None:
        """Take note of what stands in a field now; `draft` is the text of a long one."""
        self._typed[field] = typed
        self._rest.start()
        if draft is None:
            return
        self._drafts[field] = draft
        if not self._draft.isActive():
            self._draft.start()

    def waits(self) -> bool:
        """Tell whether something that was typed is not stored yet."""
        return bool(self._typed)

    def store(self) -> None:
        """Store what was typed; when the disk does not take it, it is held and tried again with the next key."""
        self._rest.stop()
        wanted = self._typed if self.row or any(_says(typed) for typed in self._typed.values()) else {}
        if not wanted:
            self._typed = {}
            return
        values = wanted if self.row else {**self._given, **wanted}
        was_new, self._typed = not self.row, {}
        try:
            entered = self._session.enter(self.entity, self.row or None, values)
        except LeadError:
            self._typed = {**wanted, **self._typed}
            self.keep_drafts()
            return
        if was_new and self._session.store.row(self.entity, entered.row_id) is not None:
            self.row = entered.row_id
        self._drop_drafts(wanted, "" if was_new else self.row)
        self.entered.emit(entered)

    def keep_drafts(self) -> None:
        """Keep the long texts that are being typed and not stored yet."""
        self._draft.stop()
        drafts, self._drafts = self._drafts, {}
        try:
            for field, text in drafts.items():
                if field in self._typed:
                    self._session.store.keep_draft(self.entity, self.row, field, text)
        except LeadError as trouble:
            self._session.troubled.emit(trouble)

    def drop_draft(self, field: str) -> None:
        """Forget the draft of a field."""
        self._session.store.drop_draft(self.entity, self.row, field)

    def _drop_drafts(self, stored: Mapping[str, object], row: str) -> None:
        kept = {(one.row, one.field) for one in self._session.store.drafts() if one.entity == self.entity}
        for field in stored:
            self._drafts.pop(field, None)
            if (row, field) in kept:
                self._session.store.drop_draft(self.entity, row, field)


def _says(typed: object) -> bool:
    return typed not in (None, "", [])
