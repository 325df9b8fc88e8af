"""The records of step 8: practices, innovation pilots, knowledge items and exchanges."""

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.exchange import choices
from lead_desktop.roadmap.exchange.rules import EXCHANGE_RULES, PILOT_RULES, PRACTICE_RULES
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Date,
    FiscalYear,
    Flag,
    Money,
    Number,
    Prose,
    Ref,
    Text,
    Whole,
)
from lead_desktop.roadmap.texts import N_

PRACTICE = Entity(
    "practice",
    N_("Practice"),
    N_("Practices"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True, help=N_("What was done and where, in one line.")),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True, required=True),
        Ref("place", N_("Place"), to="place", required=True),
        Ref("action", N_("Action"), to="action", help=N_("The action of the plan that it came from.")),
        FiscalYear(
            "year",
            N_("Year"),
            required=True,
            help=N_("The fiscal year in which it worked, for example 2026-27."),
        ),
        Ref("lead", N_("Lead"), to="institution", help=N_("The office that another council can ask.")),
        Prose("problem", N_("Problem"), required=True, help=N_("What was wrong before, and for whom.")),
        Prose(
            "what_was_done",
            N_("What was done"),
            required=True,
            help=N_("Step by step, so that another council can do it."),
        ),
        Money("cost", N_("Cost"), help=N_("All costs together, in rupees.")),
        Whole("people_served", N_("People served")),
        Whole("women_served", N_("Women served"), help=N_("Of the people served.")),
        Ref("indicator", N_("Indicator"), to="indicator", help=N_("The indicator that the two values belong to.")),
        Number("value_before", N_("Value before")),
        Number("value_after", N_("Value after")),
        Choice(
            "evidence",
            N_("Evidence"),
            of=choices.EVIDENCE,
            required=True,
            help=N_("Evaluated needs an evaluation of the action or a paper added here."),
        ),
        Prose("advice", N_("Advice"), help=N_("What has to be in place for it to work, and what failed.")),
        Whole("ease", N_("Ease"), low=1, high=5, help=N_("From 1, hard to repeat, to 5, easy to repeat.")),
        Choice("status", N_("Status"), of=choices.PRACTICE_STATUS, required=True),
    ),
    rules=PRACTICE_RULES,
    title=("title",),
    groups=(("people_served", "women_served"), ("indicator", "value_before", "value_after")),
)

PILOT = Entity(
    "pilot",
    N_("Innovation pilot"),
    N_("Innovation pilots"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True),
        Ref("place", N_("Place"), to="place", required=True),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True, required=True),
        Choice("service", N_("Service"), of=choices.SERVICE, required=True),
        Prose("what_is_new", N_("What is new"), required=True, help=N_("What was not done here before.")),
        Ref("action", N_("Action"), to="action", help=N_("The action of the plan that it belongs to.")),
        Ref("partners", N_("Partners"), to="institution", many=True),
        Date("starts_on", N_("Starts on"), required=True),
        Date("ends_on", N_("Ends on")),
        Money("cost", N_("Cost"), help=N_("All costs together, in rupees.")),
        Whole("direct_women", N_("Women served directly")),
        Whole("direct_men", N_("Men served directly")),
        Whole(
            "indirect_people",
            N_("People reached indirectly"),
            help=N_("For example family members. Leave out those served directly."),
        ),
        Choice("count_method", N_("How people were counted"), of=choices.COUNT_METHOD, required=True),
        Choice("works", N_("Does it work"), of=choices.PILOT_WORKS, required=True),
        Prose("result", N_("Result"), help=N_("What changed, what it cost for each person, and what failed.")),
        Choice("decision", N_("Decision"), of=choices.PILOT_DECISION, help=N_("Needed once the pilot has ended.")),
        Ref("practice", N_("Practice"), to="practice", help=N_("The practice that was written from this pilot.")),
    ),
    rules=PILOT_RULES,
    title=("title",),
    groups=(("direct_women", "direct_men", "indirect_people", "count_method"),),
)

KNOWLEDGE_ITEM = Entity(
    "knowledge_item",
    N_("Knowledge item"),
    N_("Knowledge items"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True),
        Choice("kind", N_("Kind"), of=choices.KNOWLEDGE_KIND, required=True),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Prose("text", N_("Text"), required=True, help=N_("A summary or the full text. Search reads it.")),
        CatalogueCode("languages", N_("Languages"), of="languages", many=True, required=True),
        Text("author", N_("Author")),
        Ref("publisher", N_("Publisher"), to="institution"),
        Date("dated", N_("Dated")),
        Choice("audience", N_("Audience"), of=choices.AUDIENCE, many=True),
        Choice("shock", N_("Shock"), of=choices.SHOCK, help=N_("The shock that the lesson was learned from, if any.")),
        Choice("licence", N_("Who may use it"), of=choices.LICENCE, required=True),
        Whole("copies", N_("Copies"), help=N_("Copies given out, or times it was aired.")),
        Flag("share", N_("Share it"), help=N_("Yes sends it to the province for the other districts.")),
    ),
    title=("title",),
)

EXCHANGE = Entity(
    "exchange",
    N_("Exchange"),
    N_("Exchanges"),
    Owner.DISTRICT,
    fields=(
        Choice("kind", N_("Kind"), of=choices.EXCHANGE_KIND, required=True),
        Text("title", N_("Title"), required=True),
        Ref(
            "partner",
            N_("Partner"),
            to="institution",
            required=True,
            help=N_("The council or office on the other side."),
        ),
        Ref("place", N_("Place"), to="place"),
        Date("starts_on", N_("Starts on"), required=True),
        Date("ends_on", N_("Ends on")),
        Ref("practice", N_("Practice"), to="practice", help=N_("The practice that was shown or adopted.")),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Whole("men", N_("Men")),
        Whole("women", N_("Women")),
        Prose("takeaway", N_("What was learned"), help=N_("In two or three sentences that a colleague can use.")),
        Choice("adopted", N_("Adopted here"), of=choices.ADOPTED, required=True),
        Prose("adoption_result", N_("Result of the adoption")),
        Date("next_on", N_("Next on"), help=N_("The day of the next meeting or call.")),
        Choice("status", N_("Status"), of=choices.EXCHANGE_STATUS, required=True),
    ),
    rules=EXCHANGE_RULES,
    title=("title",),
    groups=(("men", "women"), ("adopted", "adoption_result")),
)

ENTITIES = (PRACTICE, PILOT, KNOWLEDGE_ITEM, EXCHANGE)
