"""A small roadmap for tests of the store: two kinds of record of a district, papers, and one of the province."""

from collections.abc import Mapping
from datetime import datetime, timedelta, timezone

from lead_desktop.roadmap.entities import Entity, Level, Owner, Rule
from lead_desktop.roadmap.facts import Facts, Row
from lead_desktop.roadmap.fields import Choice, Date, Flag, Money, Number, Prose, Ref, Text, Whole, options
from lead_desktop.roadmap.texts import Sentence, sentence
from lead_desktop.store.changes import Edit, Kind
from lead_desktop.store.store import Store

PAKISTAN = timezone(timedelta(hours=5))
MORNING = datetime(2026, 11, 21, 9, 0, tzinfo=PAKISTAN)

KINDS = options(("order", "Office order"), ("pledge", "Pledge"))
CHANNELS = options(("radio", "Radio"), ("board", "Notice board"), ("web", "Website"), ("paper", "Newspaper"))


def _late(row: Row, facts: Facts) -> Mapping[str, object] | None:
    first, last = row.get("adopted_on"), row.get("deliver_by")
    return {} if first and last and str(last) < str(first) else None


def _future(row: Row, facts: Facts) -> Mapping[str, object] | None:
    return {} if str(row.get("adopted_on") or "") > facts.today.isoformat() else None


COMMITMENT = Entity(
    "commitment",
    "Commitment",
    "Commitments",
    Owner.DISTRICT,
    fields=(
        Choice("kind", "Kind", of=KINDS, default="order"),
        Text("title", "Title", required=True),
        Ref("responsible", "Responsible", to="person"),
        Date("adopted_on", "Adopted on"),
        Date("deliver_by", "Deliver by"),
        Prose("summary", "Summary"),
        Whole("votes", "Votes", high=1000),
        Money("amount", "Amount"),
        Text("currency", "Currency"),
        Number("share", "Share"),
        Flag("published", "Published"),
        Choice("channels", "Channels", of=CHANNELS, many=True),
        Text("phone", "Telephone", private=True),
    ),
    rules=(
        Rule(
            "late", Level.ERROR, ("deliver_by", "adopted_on"), "The delivery date is before the decision itself.", _late
        ),
        Rule("future", Level.WARNING, ("adopted_on",), "This date is still to come.", _future),
    ),
    groups=(("amount", "currency"),),
)
PERSON = Entity(
    "person", "Person", "People", Owner.DISTRICT, fields=(Text("name", "Name", required=True),), title=("name",)
)
TARGET = Entity("figure", "Programme figure", "Programme figures", Owner.PROVINCE, fields=(Text("title", "Title"),))
DOCUMENT = Entity(
    "document",
    "Document",
    "Documents",
    Owner.WRITER,
    fields=(
        Text("about_entity", "About"),
        Text("about_record", "About"),
        Choice("kind", "Kind", of=options(("decision", "Decision"), ("photo", "Photo"))),
        Text("title", "Title"),
        Text("file_name", "File"),
        Text("sha256", "Content"),
        Whole("bytes", "Size"),
        Choice("consent", "Consent", of=options(("given", "Given"), ("not_needed", "Not needed"))),
    ),
)
SMALL = {entity.name: entity for entity in (COMMITMENT, PERSON, TARGET, DOCUMENT)}


class Watch:
    """A clock that stands where it is put, and moves one second each time it is looked at."""

    def __init__(self, moment: datetime = MORNING) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        self.moment += timedelta(seconds=1)
        return self.moment


def said(text: str = "A change") -> Sentence:
    """Return a label."""
    return sentence(text)


def create(entity: str, row: str, **values: object) -> Edit:
    """Return the making of a record."""
    return Edit(Kind.CREATE, entity, row, values)  # type: ignore[arg-type]


def edit(entity: str, row: str, **values: object) -> Edit:
    """Return a change of a record."""
    return Edit(Kind.EDIT, entity, row, values)  # type: ignore[arg-type]


def made(store: Store, **values: object) -> str:
    """Make a commitment and return its id."""
    row = str(store.new_id())
    store.commit([create("commitment", row, **{"title": "Water for all", **values})], label=said("New commitment"))
    return row
