"""The records of step 2 on where the district stands: indicators, their values, issues and groups left behind."""

from lead_desktop.roadmap.baseline import choices
from lead_desktop.roadmap.baseline.formulas import factors_total
from lead_desktop.roadmap.baseline.value_rules import MEASUREMENT_RULES
from lead_desktop.roadmap.entities import Entity, Owner
from lead_desktop.roadmap.fields import CatalogueCode, Choice, Computed, Date, Flag, Number, Prose, Ref, Text, Whole
from lead_desktop.roadmap.texts import N_

INDICATOR = Entity(
    "indicator",
    N_("Indicator"),
    N_("Indicators"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True, help=N_("For example: households with improved water.")),
        CatalogueCode("target", N_("SDG target"), of="sdg_targets", required=True),
        CatalogueCode(
            "sdg_indicator",
            N_("SDG indicator"),
            of="sdg_indicators",
            help=N_("Leave empty if it is a local indicator."),
        ),
        Prose("definition", N_("Definition"), help=N_("What is counted, and out of what.")),
        Choice("unit", N_("Unit"), of=choices.UNIT, required=True),
        Choice("direction", N_("Direction"), of=choices.DIRECTION, required=True),
        Number("range_low", N_("Lower end of the range"), help=N_("Only if it is best within a range.")),
        Number("range_high", N_("Upper end of the range"), help=N_("Only if it is best within a range.")),
        Number(
            "lowest", N_("Lowest possible value"), help=N_("A value below it cannot be right. For a percentage, 0.")
        ),
        Number(
            "highest", N_("Highest possible value"), help=N_("A value above it cannot be right. For a percentage, 100.")
        ),
        Choice(
            "rollup",
            N_("How places are put together"),
            of=choices.ROLLUP,
            required=True,
            help=N_("Add up counts; take a weighted mean of shares."),
        ),
        Choice("pace", N_("Pace"), of=choices.PACE, required=True, default="linear"),
        Choice("frequency", N_("Frequency"), of=choices.FREQUENCY, required=True),
        CatalogueCode("source", N_("Source"), of="data_sources", required=True),
        Ref("collector", N_("Collector"), to="institution", help=N_("The office that brings the value each time.")),
        Flag("proxy", N_("Proxy"), help=N_("Yes if it only stands in for what should be measured.")),
        Prose("data_plan", N_("Data plan"), help=N_("How the gap in the figures will be closed.")),
        Flag("in_use", N_("In use"), required=True),
    ),
    groups=(("range_low", "range_high"), ("lowest", "highest")),
)

MEASUREMENT = Entity(
    "measurement",
    N_("Value"),
    N_("Values"),
    Owner.DISTRICT,
    fields=(
        Ref("indicator", N_("Indicator"), to="indicator", required=True, parent=True),
        Choice("meaning", N_("Meaning"), of=choices.MEANING, required=True),
        Ref("place", N_("Place"), to="place", required=True),
        Date("period_end", N_("End of the period"), required=True, help=N_("The last day that the value speaks for.")),
        Number("value", N_("Value"), help=N_("Leave empty if there is none, and say why.")),
        Number("numerator", N_("Numerator"), help=N_("The part, for example households with water.")),
        Number("denominator", N_("Denominator"), help=N_("The whole, for example all households.")),
        Choice("sex", N_("Sex"), of=choices.SEX_SPLIT, required=True, default="all"),
        Choice("age", N_("Age"), of=choices.AGE_SPLIT, required=True, default="all"),
        Choice("area", N_("Area"), of=choices.AREA_SPLIT, required=True, default="all"),
        CatalogueCode(
            "lnob_group",
            N_("Group"),
            of="lnob_groups",
            help=N_("Only if the value speaks for one group alone."),
        ),
        CatalogueCode("source", N_("Source"), of="data_sources", help=N_("Needed, unless the value is a target.")),
        Text("source_detail", N_("Place in the source"), help=N_("The table and the page.")),
        Choice("basis", N_("Basis"), of=choices.BASIS),
        Choice("quality", N_("Quality"), of=choices.QUALITY),
        Choice("missing_reason", N_("Why there is no value"), of=choices.MISSING_REASON),
        Prose("remark", N_("Remark")),
    ),
    rules=MEASUREMENT_RULES,
    title=("indicator", "place", "period_end"),
    groups=(("value", "numerator", "denominator", "missing_reason"), ("source", "source_detail")),
)

ISSUE = Entity(
    "issue",
    N_("Issue"),
    N_("Issues"),
    Owner.DISTRICT,
    fields=(
        Text("title", N_("Title"), required=True, help=N_("The problem in a few words, without its cure.")),
        CatalogueCode("target", N_("SDG target"), of="sdg_targets", required=True),
        Ref("places", N_("Places"), to="place", many=True, help=N_("Where it is felt most.")),
        Ref("indicator", N_("Indicator"), to="indicator", help=N_("The indicator that shows it.")),
        Whole(
            "severity",
            N_("Severity"),
            required=True,
            low=1,
            high=5,
            help=N_("From 1, a nuisance, to 5, lives at risk."),
        ),
        Whole("people_affected", N_("People affected"), unit=N_("persons")),
        Ref("groups", N_("Groups left behind"), to="marginalised_group", many=True),
        Prose("immediate_cause", N_("Immediate cause"), help=N_("What brings it about today.")),
        Prose("root_cause", N_("Root cause"), help=N_("What lies behind: ask why until there is no further answer.")),
        Choice("raised_by", N_("Raised by"), of=choices.RAISED_BY),
    ),
)


def _factor(name: str, label: str, about: str) -> Whole:
    return Whole(name, label, required=True, low=0, high=3, help=about)


MARGINALISED_GROUP = Entity(
    "marginalised_group",
    N_("Group left behind"),
    N_("Groups left behind"),
    Owner.DISTRICT,
    fields=(
        Text("name", N_("Name"), required=True, help=N_("For example: fishing families of the delta.")),
        CatalogueCode("lnob_group", N_("Kind of group"), of="lnob_groups", required=True),
        Ref("places", N_("Places"), to="place", many=True),
        Whole("size", N_("Size"), unit=N_("persons"), help=N_("How many people, if known.")),
        CatalogueCode("size_source", N_("Source of the size"), of="data_sources"),
        _factor("discrimination", N_("Discrimination"), N_("From 0, no disadvantage, to 3, a very large one.")),
        _factor("geography", N_("Geography"), N_("Distance and isolation, from 0, none, to 3, very large.")),
        _factor(
            "governance", N_("Governance"), N_("Laws, services and say, from 0, no disadvantage, to 3, very large.")
        ),
        _factor("socio_economic", N_("Socio-economic status"), N_("Income, work and schooling, from 0 to 3.")),
        _factor("shocks", N_("Shocks"), N_("Floods, drought, prices and the like, from 0, none, to 3, very large.")),
        Prose("barriers", N_("Barriers"), help=N_("What keeps the group from services and decisions.")),
        Choice(
            "voice",
            N_("Voice"),
            of=choices.VOICE,
            required=True,
            help=N_("How the group is heard in the district now."),
        ),
        Prose("remedy", N_("Remedy")),
        CatalogueCode("targets", N_("SDG targets"), of="sdg_targets", many=True),
        Computed("total", N_("Total"), formula=factors_total),
    ),
    title=("name",),
    groups=(("size", "size_source"),),
    restricted=True,
)
