"""The records of the plan itself: plan, results, actions and their cost lines."""

from lead_desktop.roadmap.action_plan import choices, rules
from lead_desktop.roadmap.action_plan.costing import line_amount
from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import (
    CatalogueCode,
    Choice,
    Computed,
    Date,
    FiscalYear,
    Money,
    Number,
    Prose,
    Ref,
    Text,
    Whole,
)
from lead_desktop.roadmap.texts import N_

PLAN = Entity(
    "plan", N_("Plan"), N_("Plans"), Owner.DISTRICT,
    groups=(("from_year", "to_year"), ("status", "approved_on", "frozen_on")),
    fields=(
        Text("title", N_("Title"), required=True, help=N_("As it will stand on the cover.")),
        FiscalYear("from_year", N_("From year"), required=True, help=N_("First fiscal year, for example 2026-27.")),
        FiscalYear("to_year", N_("To year"), required=True, help=N_("Last fiscal year, for example 2029-30.")),
        Whole("version", N_("Version"), required=True, low=1),
        Prose("vision", N_("Vision")),
        Prose("method", N_("Method"), help=N_("How people took part in making the plan.")),
        Choice("status", N_("Status"), of=choices.PLAN_STATUS, required=True, default="draft"),
        Ref("endorsed_by", N_("Endorsed by"), to="body"),
        Ref("approved_by", N_("Approved by"), to="institution"),
        Date("approved_on", N_("Approved on")),
        Date("frozen_on", N_("First dates kept on"), help=N_("Set by the program when the plan is endorsed.")),
    ),
)  # fmt: skip

RESULT = Entity(
    "result", N_("Result"), N_("Results"), Owner.DISTRICT,
    title=("number", "statement"),
    rules=rules.RESULT,
    fields=(
        Ref("plan", N_("Plan"), to="plan", required=True, parent=True),
        Choice(
            "level", N_("Level"), of=choices.RESULT_LEVEL, required=True,
            help=N_("Impact: life changes. Outcome: a service works better. Output: what the actions leave behind."),
        ),
        Ref("parent", N_("Serves the result"), to="result", help=N_("The result one level up.")),
        Text("number", N_("Number"), required=True, help=N_("For example 1.2.1.")),
        Prose("statement", N_("Statement"), required=True, help=N_("What will be so, where, for whom and by when.")),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True, required=True),
        Ref("priorities", N_("Priorities"), to="priority", many=True),
        Ref("indicators", N_("Indicators"), to="indicator", many=True),
        Prose("assumption", N_("Assumption"), help=N_("What must hold that the district cannot settle itself.")),
        Ref("responsible", N_("Responsible office"), to="institution"),
    ),
)  # fmt: skip

ACTION = Entity(
    "action", N_("Action"), N_("Actions"), Owner.DISTRICT,
    groups=(("starts_on", "ends_on"), ("people_served", "women_served"), ("risk", "risk_level")),
    rules=rules.ACTION,
    fields=(
        Ref("result", N_("Result"), to="result", required=True, parent=True),
        Text("title", N_("Title"), required=True),
        Choice("kind", N_("Kind"), of=choices.ACTION_KIND, required=True),
        Ref("lead", N_("Lead office"), to="institution", required=True),
        Ref("partners", N_("Partners"), to="institution", many=True),
        Ref("places", N_("Places"), to="place", many=True, required=True),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True, required=True),
        Ref("groups", N_("Groups left behind"), to="marginalised_group", many=True, help=N_("Whom it is for.")),
        Whole("people_served", N_("People served")),
        Whole("women_served", N_("Women served"), help=N_("Of the people served, girls included.")),
        Date("starts_on", N_("Starts on"), required=True),
        Date("ends_on", N_("Ends on"), required=True),
        Ref("comes_after", N_("Comes after"), to="action", many=True, help=N_("Actions that must end first.")),
        Choice("climate", N_("Climate"), of=choices.CLIMATE),
        Whole(
            "gender_marker", N_("Gender marker"), high=3,
            help=N_("0: not looked at. 1: some women gain. 2: made for women and men alike. 3: women first."),
        ),
        Prose("risk", N_("Risk"), help=N_("What could go wrong, and how that is limited.")),
        Choice("risk_level", N_("Risk level"), of=choices.RISK_LEVEL),
        Choice("state", N_("State"), of=choices.ACTION_STATE, required=True, default="proposed"),
    ),
)  # fmt: skip

COST_LINE = Entity(
    "cost_line", N_("Cost line"), N_("Cost lines"), Owner.DISTRICT,
    title=("item", "fiscal_year"),
    groups=(("unit", "quantity", "unit_cost", "price_basis"),),
    rules=rules.COST_LINE,
    fields=(
        Ref("action", N_("Action"), to="action", required=True, parent=True),
        FiscalYear("fiscal_year", N_("Fiscal year"), required=True, help=N_("1 July to 30 June, for example 2026-27.")),
        Text("item", N_("Item"), required=True),
        Choice("nature", N_("Nature"), of=choices.NATURE, required=True),
        Text("unit", N_("Unit"), help=N_("For example: plant, month, person.")),
        Number("quantity", N_("Quantity"), required=True),
        Money("unit_cost", N_("Cost of one"), required=True, help=N_("In rupees; 2.5 lakh may be typed in words.")),
        Choice("price_basis", N_("Price taken from"), of=choices.PRICE_BASIS),
        Computed("amount", N_("Amount"), formula=line_amount, as_kind="money"),
    ),
)  # fmt: skip
