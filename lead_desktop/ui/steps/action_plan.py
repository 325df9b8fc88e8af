"""How step 4 lays out its forms and tables."""

from collections.abc import Mapping

from lead_desktop.roadmap.texts import N_
from lead_desktop.ui.layout import Section

FORMS: Mapping[str, tuple[Section, ...]] = {
    "plan": (
        Section(N_("The plan"), ("title", "from_year", "to_year", "version")),
        Section(N_("Vision and method"), ("vision", "method")),
        Section(N_("Endorsement"), ("status", "endorsed_by", "approved_by", "approved_on")),
    ),
    "ranking_round": (
        Section(N_("The round"), ("title", "held_on", "place", "body")),
        Section(N_("Who took part"), ("women", "men", "transgender", "with_disability")),
        Section(N_("Weights: need"), ("w_severity", "w_left_behind", "w_urgency", "w_demand")),
        Section(N_("Weights: means"), ("w_mandate", "w_feasibility", "w_multiplier", "w_evidence")),
        Section(N_("State"), ("state",)),
    ),
    "ballot": (
        Section(N_("Who scored what"), ("round", "voter_group", "voters", "target")),
        Section(N_("Need"), ("severity", "left_behind", "urgency", "demand")),
        Section(N_("Means"), ("mandate", "feasibility", "multiplier", "evidence")),
        Section(N_("In their words"), ("reason",)),
    ),
    "priority": (
        Section(N_("Target and rank"), ("target", "round", "final_rank", "reason")),
        Section(N_("Who and when"), ("horizon", "lead", "decided_in")),
    ),
    "result": (
        Section(N_("The result"), ("plan", "level", "parent", "number", "statement")),
        Section(N_("What it serves"), ("priorities", "targets")),
        Section(N_("How it is seen"), ("indicators", "assumption", "responsible")),
    ),
    "action": (
        Section(N_("The action"), ("result", "title", "kind", "targets")),
        Section(N_("Who and where"), ("lead", "partners", "places")),
        Section(N_("Who gains"), ("groups", "people_served", "women_served", "gender_marker")),
        Section(N_("When"), ("starts_on", "ends_on", "comes_after", "state")),
        Section(N_("Climate and risk"), ("climate", "risk", "risk_level")),
    ),
    "cost_line": (
        Section(N_("What for"), ("action", "fiscal_year", "item", "nature")),
        Section(N_("How much"), ("quantity", "unit", "unit_cost", "price_basis")),
    ),
}
COLUMNS: Mapping[str, tuple[str, ...]] = {
    "plan": ("title", "from_year", "to_year", "version", "status", "approved_on"),
    "ranking_round": ("title", "held_on", "place", "body", "women", "men", "state"),
    "ballot": ("target", "voter_group", "voters", "severity", "left_behind", "mandate", "urgency", "demand"),
    "priority": ("final_rank", "target", "score", "rank_by_score", "reason", "horizon", "lead"),
    "result": ("number", "statement", "level", "parent", "targets", "indicators", "responsible"),
    "action": ("title", "result", "lead", "places", "starts_on", "ends_on", "people_served", "state"),
    "cost_line": ("action", "fiscal_year", "item", "nature", "quantity", "unit", "unit_cost", "amount"),
}
