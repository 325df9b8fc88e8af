"""The records of step 5: items of the agendas, links to the plan's actions, requests upward."""

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Computed, Date, FiscalYear, Money, Prose, Ref, Text
from lead_desktop.roadmap.synchronisation import choices, rules
from lead_desktop.roadmap.synchronisation.links import shared_targets
from lead_desktop.roadmap.texts import N_

# The province owns the items of its reference packs; what a district types stays with the district.
AGENDA_ITEM = Entity(
    "agenda_item", N_("Agenda item"), N_("Agenda items"), Owner.WRITER,
    title=("number", "title"),
    groups=(("from_year", "to_year"),),
    rules=rules.AGENDA_ITEM,
    fields=(
        CatalogueCode("framework", N_("Framework"), of="frameworks", required=True),
        Choice("level", N_("Level"), of=choices.AGENDA_LEVEL, required=True),
        Text("number", N_("Number"), required=True, help=N_("As in the paper; without one, number them in order.")),
        Ref("parent", N_("Part of"), to="agenda_item", help=N_("The item under which it stands in the paper.")),
        Text("title", N_("Title"), required=True),
        Prose("text", N_("Wording"), help=N_("The words of the paper, if they are at hand.")),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        FiscalYear("from_year", N_("From year")),
        FiscalYear("to_year", N_("To year")),
        Choice("standing", N_("Standing"), of=choices.STANDING, required=True, default="to_be_verified"),
    ),
)  # fmt: skip

ALIGNMENT = Entity(
    "alignment", N_("Link"), N_("Links"), Owner.DISTRICT,
    title=("action", "agenda_item"),
    groups=(("strength", "reason"), ("judged_by", "judged_on")),
    rules=rules.ALIGNMENT,
    fields=(
        Ref("agenda_item", N_("Agenda item"), to="agenda_item", required=True, parent=True),
        Ref("action", N_("Action"), to="action", help=N_("Leave it empty only if the item does not apply here.")),
        Choice("strength", N_("How well it fits"), of=choices.STRENGTH, required=True),
        Prose("reason", N_("Reason"), help=N_("Needed if it does not fit, works against, or does not apply.")),
        Ref("judged_by", N_("Judged by"), to="person"),
        Date("judged_on", N_("Judged on")),
        Computed("shared_targets", N_("SDG targets in common"), formula=shared_targets, as_kind="text"),
    ),
)  # fmt: skip

UPWARD_REQUEST = Entity(
    "upward_request", N_("Request upward"), N_("Requests upward"), Owner.DISTRICT,
    groups=(("letter_no", "sent_on"), ("status", "replied_on", "reply")),
    rules=rules.UPWARD_REQUEST,
    fields=(
        Text("title", N_("Title"), required=True),
        Ref("addressed_to", N_("Addressed to"), to="institution", required=True),
        Choice("subject", N_("Subject"), of=choices.SUBJECT, required=True),
        Prose("body_text", N_("Text of the letter"), required=True, help=N_("The letter is printed from it.")),
        Ref("action", N_("Action"), to="action", help=N_("The action that waits for it.")),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Money("amount", N_("Amount"), help=N_("What is asked, in rupees; 25 lakh may be typed in words.")),
        Text("law_point", N_("Point of law"), help=N_("The section of the law, or the change that is proposed.")),
        FiscalYear("fiscal_year", N_("Fiscal year"), help=N_("The year for which it is asked, for example 2027-28.")),
        Date("needed_by", N_("Needed by")),
        Text("letter_no", N_("Letter number"), help=N_("As in the dispatch register.")),
        Date("sent_on", N_("Sent on")),
        Choice("status", N_("Status"), of=choices.REQUEST_STATUS, required=True, default="draft"),
        Date("replied_on", N_("Replied on")),
        Prose("reply", N_("Reply"), help=N_("What the reply says, in a sentence or two.")),
    ),
)  # fmt: skip
