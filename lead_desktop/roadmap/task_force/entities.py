"""The records of step 3: bodies, seats, meetings, decisions, trainings. Choices, checks and counting stand beside."""

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Computed,
    Date,
    Flag,
    Money,
    Percent,
    Prose,
    Ref,
    Text,
    Whole,
)
from lead_desktop.roadmap.task_force import choices, rules
from lead_desktop.roadmap.task_force.seating import quorum_met, women_share
from lead_desktop.roadmap.texts import N_

BODY = Entity(
    "body", N_("Task force or alliance"), N_("Task forces and alliances"), Owner.DISTRICT,
    title=("name",),
    groups=(("ref_no", "notified_on"),),
    fields=(
        Choice("kind", N_("Kind"), of=choices.BODY_KIND, required=True),
        Text("name", N_("Name"), required=True, help=N_("As written in its notification.")),
        Choice("level", N_("Level"), of=choices.BODY_LEVEL, required=True),
        Ref("parent", N_("Part of"), to="body", help=N_("For a working group: the task force that it works for.")),
        Text("ref_no", N_("Notification number"), help=N_("As written on the paper, for example DC/SDG/14-2026.")),
        Date("notified_on", N_("Notified on")),
        Ref("authority", N_("Notified by"), to="institution", help=N_("The office that signed the notification.")),
        Prose("purpose", N_("Purpose"), help=N_("What the body is for, from its terms of reference.")),
        Ref("reports_to", N_("Reports to"), to="institution"),
        Choice("meets_every", N_("Meets every"), of=choices.RHYTHM),
        Percent(
            "quorum_percent", N_("Quorum"),
            help=N_("Per cent of the filled voting seats. Left empty, more than half is taken."),
        ),
        Flag("substitutes_count", N_("Substitutes count for the quorum")),
        Percent(
            "women_share_wanted", N_("Women's share wanted"),
            help=N_("Per cent of the filled seats. Left empty, 33 % is taken."),
        ),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Date("dissolved_on", N_("Dissolved on"), help=N_("Only if the body has ended.")),
    ),
)  # fmt: skip

SEAT = Entity(
    "seat", N_("Seat"), N_("Seats"), Owner.DISTRICT,
    title=("person", "ex_officio_post", "institution"),
    groups=(("until", "reason_left"),),
    rules=rules.SEAT,
    fields=(
        Ref("body", N_("Task force or alliance"), to="body", required=True, parent=True),
        Ref("person", N_("Person"), to="person", help=N_("Leave it empty while the seat is vacant.")),
        Choice("position", N_("Position"), of=choices.POSITION, required=True),
        Text(
            "ex_officio_post", N_("Post that brings the seat"),
            help=N_("If whoever holds a post has the seat, for example District Education Officer."),
        ),
        Ref("institution", N_("Office or organisation"), to="institution"),
        Flag("voting", N_("Has a vote"), required=True),
        CatalogueCode(
            "speaks_for", N_("Speaks for"), of="lnob_groups", many=True,
            help=N_("The groups for which this seat was given, if any."),
        ),
        Ref("tehsil", N_("Tehsil"), to="place"),
        Date("since", N_("Since"), required=True),
        Date("until", N_("Until"), help=N_("Leave it empty while the seat is held.")),
        Choice("reason_left", N_("Reason for leaving"), of=choices.REASON_LEFT),
    ),
)  # fmt: skip

MEETING = Entity(
    "meeting", N_("Meeting"), N_("Meetings"), Owner.DISTRICT,
    title=("body", "number"),
    rules=rules.MEETING,
    fields=(
        Ref("body", N_("Task force or alliance"), to="body", required=True, parent=True),
        Whole("number", N_("Number"), required=True, low=1, help=N_("First meeting 1, second meeting 2.")),
        Date("held_on", N_("Held on"), required=True),
        Text("venue", N_("Venue")),
        Prose("agenda", N_("Agenda")),
        Ref("present", N_("Present"), to="seat", many=True, help=N_("From the attendance sheet.")),
        Ref("substituted", N_("Sent a substitute"), to="seat", many=True),
        Ref("excused", N_("Excused"), to="seat", many=True),
        Whole("guests", N_("Guests")),
        Prose("minutes", N_("Minutes"), help=N_("The main points; add the signed paper as a document.")),
        Date("approved_on", N_("Minutes approved on")),
        Prose(
            "public_summary", N_("Summary for the public"),
            help=N_("A few plain sentences for the public sheet, without names."),
        ),
        Date("next_on", N_("Next meeting on")),
        Computed("quorum_met", N_("Quorum met"), formula=quorum_met, as_kind="flag"),
    ),
)  # fmt: skip

DECISION = Entity(
    "decision", N_("Decision"), N_("Decisions"), Owner.DISTRICT,
    title=("text",),
    groups=(("status", "closed_on"),),
    rules=rules.DECISION,
    fields=(
        Ref("meeting", N_("Meeting"), to="meeting", required=True, parent=True),
        Prose("text", N_("What was decided"), required=True),
        Choice("kind", N_("Kind"), of=choices.DECISION_KIND, required=True),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Ref("owner", N_("Who carries it out"), to="person", required=True, help=N_("One person who answers for it.")),
        Date("due_on", N_("Due on"), required=True),
        Flag("urgent", N_("Urgent")),
        Choice("status", N_("Status"), of=choices.DECISION_STATUS, required=True, default="open"),
        Date("closed_on", N_("Closed on")),
        Prose("outcome", N_("What came of it"), help=N_("One line: what came of it, or why it is late.")),
        Flag("may_be_public", N_("May be public")),
    ),
)  # fmt: skip

TRAINING = Entity(
    "training", N_("Training"), N_("Trainings"), Owner.DISTRICT,
    title=("title",),
    groups=(("starts_on", "ends_on"),),
    rules=rules.TRAINING,
    fields=(
        Text("title", N_("Title"), required=True),
        Choice("topic", N_("Topic"), of=choices.TRAINING_TOPIC, required=True),
        Date("starts_on", N_("Starts on"), required=True),
        Date("ends_on", N_("Ends on")),
        Ref("place", N_("Place"), to="place", required=True),
        Ref("organiser", N_("Organiser"), to="institution"),
        Ref(
            "participants", N_("Participants"), to="person", many=True,
            help=N_("The people on the attendance sheet. Only a list can count different persons."),
        ),
        Whole("men", N_("Men"), help=N_("Head count. Type 0 if there was none.")),
        Whole("women", N_("Women"), help=N_("Head count. Type 0 if there was none.")),
        Whole("transgender", N_("Transgender people")),
        Whole("with_disability", N_("With a disability"), help=N_("Of the people counted.")),
        Whole("elected", N_("Elected members"), help=N_("Of the people counted.")),
        Whole("administrative", N_("Officials"), help=N_("Of the people counted.")),
        Whole("civil_society", N_("Civil society"), help=N_("Of the people counted.")),
        Percent("score_before", N_("Test score before"), help=N_("Mean of the group in per cent.")),
        Percent("score_after", N_("Test score after"), help=N_("Mean of the group in per cent.")),
        Money("cost", N_("Cost")),
        Computed("women_share", N_("Women's share"), formula=women_share, as_kind="percent"),
    ),
)  # fmt: skip
