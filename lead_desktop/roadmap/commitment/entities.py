"""The records of step 1: commitments, what became of them, and the events that told people."""

from lead_desktop.roadmap.commitment import choices
from lead_desktop.roadmap.commitment.rules import AWARENESS_RULES, COMMITMENT_RULES
from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Date, Money, Percent, Prose, Ref, Text, Whole
from lead_desktop.roadmap.texts import N_

MOST_MEMBERS = 1000

COMMITMENT = Entity(
    "commitment",
    N_("Commitment"),
    N_("Commitments"),
    Owner.DISTRICT,
    fields=(
        Choice("kind", N_("Kind"), of=choices.COMMITMENT_KIND, required=True),
        Text("title", N_("Title"), required=True, help=N_("A few words by which the council would know it again.")),
        Ref(
            "institution",
            N_("Deciding body"),
            to="institution",
            required=True,
            help=N_("The council or office that took the decision."),
        ),
        Text(
            "ref_no", N_("Reference number"), help=N_("The number of the resolution or order, as it is written there.")
        ),
        Date("adopted_on", N_("Adopted on"), help=N_("The date of the sitting or of the signature.")),
        Prose(
            "summary", N_("Summary"), required=True, help=N_("What was promised, to whom, in two or three sentences.")
        ),
        Whole(
            "members_present", N_("Members present"), high=MOST_MEMBERS, help=N_("From the attendance in the minutes.")
        ),
        Whole("women_present", N_("Women present"), high=MOST_MEMBERS, help=N_("The women among the members present.")),
        Whole("votes_for", N_("Votes for"), high=MOST_MEMBERS),
        Whole("votes_against", N_("Votes against"), high=MOST_MEMBERS, help=N_("Enter 0 if nobody voted against.")),
        CatalogueCode(
            "targets", N_("SDG targets"), of="sdg_targets", many=True, help=N_("The targets that it serves.")
        ),
        Money("amount_pledged", N_("Amount pledged"), unit=N_("rupees"), help=N_("For example 2500000 or 25 lakh.")),
        Date("deliver_by", N_("Deliver by"), help=N_("The day by which the promise is to be kept.")),
        Ref("responsible", N_("Responsible person"), to="person"),
        Choice("status", N_("Status"), of=choices.COMMITMENT_STATUS, required=True),
        Date("next_review", N_("Next review")),
        Choice("published_as", N_("Published as"), of=choices.PUBLISHED_AS, many=True, help=N_("Tick all that apply.")),
    ),
    rules=COMMITMENT_RULES,
    groups=(("status", "adopted_on"), ("votes_for", "votes_against")),
)

FOLLOW_UP = Entity(
    "follow_up",
    N_("Follow-up"),
    N_("Follow-ups"),
    Owner.DISTRICT,
    fields=(
        Ref("commitment", N_("Commitment"), to="commitment", required=True, parent=True),
        Date("checked_on", N_("Checked on"), required=True),
        Percent("percent_done", N_("Per cent done"), required=True, help=N_("Your own judgement, from 0 to 100.")),
        Prose("finding", N_("Finding"), required=True, help=N_("What was done and what was seen.")),
        Choice("obstacle", N_("Obstacle"), of=choices.OBSTACLE, help=N_("The one thing that holds it up most.")),
        Text("next_step", N_("Next step")),
        Date("next_check", N_("Next check")),
    ),
    title=("commitment", "checked_on"),
)

AWARENESS_EVENT = Entity(
    "awareness_event",
    N_("Awareness event"),
    N_("Awareness events"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True),
        Choice("channel", N_("Channel"), of=choices.CHANNEL, required=True),
        Date("held_on", N_("Held on"), required=True, help=N_("The first day, if it lasted longer.")),
        Date("ended_on", N_("Ended on"), help=N_("Only if it lasted longer than one day.")),
        Ref("place", N_("Place"), to="place", required=True, help=N_("The tehsil or union council that it reached.")),
        Ref("organiser", N_("Organiser"), to="institution"),
        CatalogueCode("languages", N_("Languages"), of="languages", many=True),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Whole("men", N_("Men"), unit=N_("persons"), help=N_("Only people who were counted.")),
        Whole("women", N_("Women"), unit=N_("persons"), help=N_("Only people who were counted.")),
        Whole("transgender", N_("Transgender people"), unit=N_("persons"), help=N_("Only people who were counted.")),
        Whole("with_disability", N_("With a disability"), unit=N_("persons"), help=N_("Of the people counted.")),
        Whole("youth", N_("Youth"), unit=N_("persons"), help=N_("Of the people counted.")),
        Whole(
            "audience_estimate",
            N_("Estimated audience"),
            unit=N_("persons"),
            help=N_("For radio, television and the like. It is never added to the people counted."),
        ),
        Choice("count_method", N_("How it was counted"), of=choices.COUNT_METHOD, required=True),
    ),
    rules=AWARENESS_RULES,
)
