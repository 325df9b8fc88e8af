"""The records of step 7: progress updates, field visits, citizen feedback, evaluations and report sections."""

from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Computed,
    Date,
    FiscalYear,
    Flag,
    Number,
    Percent,
    Prose,
    Ref,
    Text,
    Whole,
)
from lead_desktop.roadmap.monitoring import choices
from lead_desktop.roadmap.monitoring.rules import (
    FEEDBACK_RULES,
    FIELD_VISIT_RULES,
    PROGRESS_UPDATE_RULES,
    REPORT_SECTION_RULES,
)
from lead_desktop.roadmap.monitoring.works import money_spent
from lead_desktop.roadmap.shared import QUARTER, SEX
from lead_desktop.roadmap.texts import N_

_MARKS = N_("From 1, poor, to 4, very good.")

PROGRESS_UPDATE = Entity(
    "progress_update",
    N_("Progress update"),
    N_("Progress updates"),
    Owner.DISTRICT,
    fields=(
        Ref("action", N_("Action"), to="action", help=N_("The action of the plan, or name a scheme instead.")),
        Ref("scheme", N_("Scheme"), to="scheme"),
        FiscalYear("fiscal_year", N_("Fiscal year"), required=True, help=N_("For example 2026-27.")),
        Choice("quarter", N_("Quarter"), of=QUARTER, required=True),
        Percent(
            "physical",
            N_("Physical progress"),
            required=True,
            help=N_("How much of the work itself is done, in per cent, not of the money."),
        ),
        Choice("state", N_("State"), of=choices.UPDATE_STATE, required=True),
        Choice("delay_reason", N_("Reason for delay"), of=choices.DELAY_REASON),
        Prose(
            "done_so_far",
            N_("Done so far"),
            required=True,
            help=N_("What was done in this quarter, in two or three sentences."),
        ),
        Whole("people_served", N_("People served"), help=N_("Persons who use the service by the end of the quarter.")),
        Whole("women_served", N_("Women served"), help=N_("Of the people served.")),
        Prose("problem", N_("Problem"), help=N_("What holds the work up, and who could solve it.")),
        Prose("next_quarter", N_("Next quarter"), help=N_("What will be done in the next quarter.")),
        Flag("help_needed", N_("Help needed"), help=N_("Yes puts it on the province's list.")),
        Ref("reported_by", N_("Reported by"), to="person"),
        Date("reported_on", N_("Reported on"), required=True),
        Computed(
            "financial",
            N_("Money spent"),
            formula=money_spent,
            as_kind="percent",
            help=N_("Spent so far as a share of the cost."),
        ),
    ),
    rules=PROGRESS_UPDATE_RULES,
    title=("scheme", "action", "fiscal_year", "quarter"),
    groups=(("state", "delay_reason"), ("people_served", "women_served"), ("reported_by", "reported_on")),
)

FIELD_VISIT = Entity(
    "field_visit",
    N_("Field visit"),
    N_("Field visits"),
    Owner.DISTRICT,
    fields=(
        Ref("action", N_("Action"), to="action", help=N_("The action that was visited, or name a scheme instead.")),
        Ref("scheme", N_("Scheme"), to="scheme"),
        Date("visited_on", N_("Visited on"), required=True),
        Ref(
            "place",
            N_("Place"),
            to="place",
            required=True,
            help=N_("The union council or village where they are known."),
        ),
        Number(
            "latitude",
            N_("Latitude"),
            help=N_("In degrees north with decimals, as the phone shows it, for example 26.0043."),
        ),
        Number(
            "longitude",
            N_("Longitude"),
            help=N_("In degrees east with decimals, as the phone shows it, for example 63.0502."),
        ),
        Ref("team", N_("Team"), to="person", many=True),
        Percent(
            "physical_seen",
            N_("Physical progress seen"),
            help=N_("How much of the work stands on site, in per cent, as you judge it."),
        ),
        Choice("works", N_("Does it work"), of=choices.VISIT_WORKS, required=True),
        Whole("quality", N_("Quality"), low=1, high=5, help=N_("From 1, poor, to 5, very good.")),
        Whole("people_met", N_("People met"), help=N_("Persons spoken to on site, apart from the team.")),
        Whole("women_met", N_("Women met"), help=N_("Of the people met.")),
        Prose("finding", N_("What was found"), required=True),
        Prose("to_fix", N_("To fix"), help=N_("What has to be put right, and by whom.")),
        Date("fix_by", N_("Fix by")),
        Date("fixed_on", N_("Fixed on")),
    ),
    rules=FIELD_VISIT_RULES,
    title=("place", "visited_on"),
    groups=(("latitude", "longitude"), ("people_met", "women_met"), ("to_fix", "fix_by")),
)

FEEDBACK = Entity(
    "feedback",
    N_("Citizen feedback"),
    N_("Citizen feedback"),
    Owner.DISTRICT,
    fields=(
        Date("received_on", N_("Received on"), required=True),
        Choice("channel", N_("Channel"), of=choices.CHANNEL, required=True),
        Ref("place", N_("Place"), to="place", help=N_("The place it is about.")),
        Text("subject", N_("Subject"), required=True, help=N_("In a few words. Leave out names and phone numbers.")),
        Choice("kind", N_("Kind"), of=choices.FEEDBACK_KIND, required=True),
        CatalogueCode("target", N_("SDG target"), of="sdg_targets"),
        Ref("action", N_("Action"), to="action", help=N_("The action of the plan that it is about.")),
        Choice("sender_sex", N_("Sex of the sender"), of=SEX),
        CatalogueCode(
            "sender_group",
            N_("Group of the sender"),
            of="lnob_groups",
            help=N_("Only if the sender said so."),
        ),
        Prose("text", N_("Text"), help=N_("What was said. Leave out names, CNICs and phone numbers.")),
        Date("answered_on", N_("Answered on")),
        Prose("answer", N_("Answer")),
        Flag("may_be_public", N_("May be public"), help=N_("Yes allows it on the public sheet, without the sender.")),
    ),
    rules=FEEDBACK_RULES,
    title=("subject",),
    groups=(("answered_on", "answer"), ("sender_sex", "sender_group")),
)

EVALUATION = Entity(
    "evaluation",
    N_("Evaluation"),
    N_("Evaluations"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True),
        Choice("kind", N_("Kind"), of=choices.EVALUATION_KIND, required=True),
        Date("starts_on", N_("Starts on")),
        Date("ends_on", N_("Ends on")),
        Ref("evaluator", N_("Evaluator"), to="institution", help=N_("The office or firm that judges.")),
        Ref("actions", N_("Actions"), to="action", many=True),
        Whole("relevance", N_("Relevance"), low=1, high=4, help=_MARKS),
        Whole("coherence", N_("Coherence"), low=1, high=4, help=_MARKS),
        Whole("effectiveness", N_("Effectiveness"), low=1, high=4, help=_MARKS),
        Whole("efficiency", N_("Efficiency"), low=1, high=4, help=_MARKS),
        Whole("impact", N_("Impact"), low=1, high=4, help=_MARKS),
        Whole("sustainability", N_("Sustainability"), low=1, high=4, help=_MARKS),
        Prose("findings", N_("Findings")),
        Prose("recommendations", N_("Recommendations")),
        Prose("response", N_("Response"), help=N_("What the district takes up, what it does not, and why.")),
        Choice("status", N_("Status"), of=choices.EVALUATION_STATUS, required=True),
    ),
    title=("title",),
    groups=(("starts_on", "ends_on"),),
)

REPORT_SECTION = Entity(
    "report_section",
    N_("Report section"),
    N_("Report sections"),
    Owner.DISTRICT,
    fields=(
        Choice("report", N_("Report"), of=choices.REPORT, required=True),
        FiscalYear(
            "fiscal_year",
            N_("Fiscal year"),
            required=True,
            help=N_("The year of the report, for example 2026-27."),
        ),
        CatalogueCode("section", N_("Section"), of="report_outline", required=True),
        Prose(
            "text",
            N_("Text"),
            required=True,
            help=N_("Put the source and its year in brackets behind each figure, for example 41 % (MICS 2019-20)."),
        ),
        Ref("author", N_("Author"), to="person"),
        Choice("state", N_("State"), of=choices.SECTION_STATE, required=True),
        Date("sent_on", N_("Sent on")),
        Choice("used", N_("Used in the review"), of=choices.USED),
        Text("used_where", N_("Where it was used"), help=N_("Page or paragraph of the published review.")),
    ),
    rules=REPORT_SECTION_RULES,
    title=("report", "section", "fiscal_year"),
    groups=(("state", "sent_on"), ("used", "used_where")),
)

ENTITIES = (PROGRESS_UPDATE, FIELD_VISIT, FEEDBACK, EVALUATION, REPORT_SECTION)
