"""Why publishing is refused or broke off, in plain words."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_, sentence
from lead_desktop.store.errors import LeadError

REFUSALS: Mapping[str, str] = {
    "not_installed": N_("Nothing was sent. The part of the program that publishes is missing: psycopg."),
    "address": N_("Nothing was sent. The address cannot be read. Write it like postgresql://user@server:5432/lead."),
    "unreachable": N_("Nothing was sent. The server does not let this program in: {reason}"),
    "broke_off": N_(
        "The server stopped answering: {reason} What was sent is complete. Run the same again to go on."
    ),
    "foreign": N_("Nothing was sent. {name} on this server holds other things. Choose another name with --name."),
    "other_office": N_(
        "Nothing was sent. {name} on this server holds the records of {place}. Choose another name with --name."
    ),
    "practice": N_(
        "Nothing was sent. Practice and real work are never published to one place. Choose another name with --name."
    ),
    "ahead": N_(
        "Nothing was sent. The server holds newer work than this computer. Publish from the computer that published "
        "last, or run it with --anew."
    ),
    "busy": N_("Nothing was sent. Another computer is publishing to {name} right now. Try again in a minute."),
    "newer": N_("Nothing was sent. {name} was made by a newer program. Install that version here first."),
}  # fmt: skip


class PublishError(LeadError):
    """The server cannot be reached, holds something else, or broke off."""

    def __init__(self, why: str, /, **slots: object) -> None:
        super().__init__(sentence(REFUSALS[why], **slots))
        self.why = why
