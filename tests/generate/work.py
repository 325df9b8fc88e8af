"""What two officers of a district enter in two years, quarter by quarter: plausible, seeded, as edits for the store."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from random import Random
from uuid import UUID

from lead_desktop import catalogue
from lead_desktop.roadmap.facts import Value
from lead_desktop.roadmap.reading import fiscal_year_of, quarter_of
from lead_desktop.store.changes import Edit, Kind
from tests.generate.units import QUARTER_ENDS, Unit, schools

RATES = (
    "improved_water", "improved_toilet", "electricity", "birth_registration", "full_immunisation", "skilled_birth",
    "facility_birth", "antenatal_care", "literacy_10", "net_primary", "net_middle", "primary_completion", "stunting",
    "wasting", "lhw_visit", "bisp_women", "social_protection", "tetanus_shots", "postnatal_care", "newborn_care",
)  # fmt: skip
"""Shares of all households, by their codes in the reference list."""
SCHOOLS = "Public primary schools"
_WORKS = (
    ("Repair water schemes", "6.1", "infrastructure", "water_and_sanitation"),
    ("Build latrines at girls' schools", "6.2", "infrastructure", "education"),
    ("Vaccination rounds in remote settlements", "3.b", "service", "health"),
    ("Birth registration camps", "16.9", "service", "local_government"),
    ("Train birth attendants", "3.1", "capacity", "health"),
    ("Second shift in crowded schools", "4.1", "service", "education"),
    ("Solar pumps for drinking water", "7.1", "innovation", "energy"),
    ("Drains for the bazaar", "11.6", "infrastructure", "local_government"),
    ("Women's vocational centre", "8.5", "service", "women_development"),
    ("Flood bunds and early warning", "13.1", "infrastructure", "disaster_and_rehabilitation"),
)


@dataclass
class Desk:
    """What one district has on record so far, as its two officers go on with it."""

    unit: Unit
    family: tuple[Unit, ...]
    """The census district first, then the units split from it."""
    chance: Random
    made: dict[str, list[str]] = field(default_factory=dict)
    _edits: list[Edit] = field(default_factory=list)
    _moment: int = 0

    def quarter(self, number: int, *, first: bool) -> tuple[list[Edit], list[Edit]]:
        """Return what the two officers enter in a quarter: people, promises and values; then plan, money, progress."""
        end = QUARTER_ENDS[number]
        self._moment = int(datetime(end.year, end.month, end.day, 9, tzinfo=UTC).timestamp() * 1000) - 86_400_000 * 40
        if first:
            self._people(end)
            self._indicators(end)
        self._meet(end, number)
        self._values(end)
        told = self._taken()
        if first:
            self._plan(end)
        self._money(end)
        self._progress(end)
        return told, self._taken()

    def _people(self, end: date) -> None:
        began = end - timedelta(days=80)
        for name, kind in (
            (f"District Council {self.unit.name}", "local_council"),
            (f"Office of the Deputy Commissioner, {self.unit.name}", "department"),
            (f"Public Health Engineering Department, {self.unit.name}", "department"),
            (f"Education Department, {self.unit.name}", "department"),
            (f"Rural support network, {self.unit.name}", "ngo"),
        ):
            self._add("institution", name=name, kind=kind, level="district", place=self.unit.code)
        for number in range(20):
            sex = "woman" if number % 3 == 0 else "man"
            arm = ("elected", "administrative", "administrative", "civil_society")[number % 4]
            self._add(
                "person", name=f"Member {number + 1} of {self.unit.name}", sex=sex, arm=arm, since=began.isoformat(),
                sdg_role=("political_lead", "focal_person", "none")[min(number, 2)],
                institution=self._one("institution"),
            )  # fmt: skip
        body = self._add(
            "body", kind="sdg_task_force", name=f"SDG task force {self.unit.name}", level="district",
            quorum_percent=50.0, ref_no=f"DC/SDG/{self.chance.randint(1, 90)}", notified_on=began.isoformat(),
            meets_every="quarter",
            purpose="Bring departments, councils and citizens to one table.",
        )  # fmt: skip
        for number, person in enumerate(self.made["person"][:12]):
            position = ("chair", "secretary", "member")[min(number, 2)]
            self._add("seat", body=body, person=person, position=position, voting=True, since=began.isoformat())
        for number in range(3):
            self._add(
                "commitment", kind="council_resolution", title=f"Resolution {number + 1} on {self._work()[0].lower()}",
                institution=self.made["institution"][0], summary="The council agreed to give this first place.",
                adopted_on=began.isoformat(), members_present=30, women_present=9, votes_for=27, votes_against=3,
                targets=[self._work()[1]], amount_pledged=self._rupees(2, 40), status="in_force",
                deliver_by=date(2028, 6, 30).isoformat(), responsible=self.made["person"][0],
            )  # fmt: skip

    def _indicators(self, end: date) -> None:
        for code in RATES:
            entry = catalogue.entry("reference_indicators", code)
            if entry is None:
                raise KeyError(code)
            more = entry.more
            row = self._add(
                "indicator", title=entry.en, target=more["target"], unit=more["unit"], direction=more["direction"],
                rollup=more["rollup"], pace="linear", frequency="half_yearly", source="own_survey", in_use=True,
                lowest=0.0, highest=100.0,
            )  # fmt: skip
            share = self.chance.uniform(0.2, 0.7)
            self._rate(row, "baseline", date(2023, 6, 30), share)
            better = 1 if more["direction"] == "increase" else -1
            for year, step in ((2027, 0.06), (2028, 0.1), (2030, 0.2)):
                self._add(
                    "measurement", indicator=row, meaning="target", place=self.unit.code, sex="all", age="all",
                    area="all", period_end=date(year, 6, 30).isoformat(),
                    value=round(100 * min(0.98, max(0.02, share + better * step)), 1),
                )  # fmt: skip
        row = self._add(
            "indicator", title=SCHOOLS, target="4.1", unit="number", direction="increase", rollup="sum", pace="linear",
            frequency="quarterly", source="education_register", in_use=True,
        )  # fmt: skip
        if self.unit.since is None or self.unit.since <= date(2025, 6, 30):
            self._count_schools(row, "baseline", date(2025, 6, 30))
            self._count_schools(row, "actual", date(2025, 6, 30))
        self.made["shares"] = [f"{self.chance.uniform(0.3, 0.7):.4f}" for _ in RATES]

    def _values(self, end: date) -> None:
        *rates, counted = self.made["indicator"]
        if end.month in (6, 12):
            for place, row in enumerate(rates):
                share = min(0.97, float(self.made["shares"][place]) + self.chance.uniform(-0.01, 0.04))
                self.made["shares"][place] = f"{share:.4f}"
                self._rate(row, "actual", end, share)
                if end.month == 6 and place < 6:
                    self._splits(row, end, share)
        self._count_schools(counted, "actual", end)

    def _rate(self, indicator: str, meaning: str, day: date, share: float, **split: Value) -> None:
        whole = self.unit.households
        part = round(whole * share)
        usual: dict[str, Value] = {"place": self.unit.code, "sex": "all", "age": "all", "area": "all"}
        self._add(
            "measurement", indicator=indicator, meaning=meaning, period_end=day.isoformat(), numerator=float(part),
            denominator=float(whole), value=round(100 * part / whole, 2), source="own_survey", basis="measured",
            quality="b_usable", **{**usual, **split},
        )  # fmt: skip

    def _splits(self, indicator: str, day: date, share: float) -> None:
        for sex in ("female", "male"):
            self._rate(indicator, "actual", day, share * self.chance.uniform(0.9, 1.0), sex=sex)
        for tehsil in self.unit.tehsils[:3]:
            self._rate(indicator, "actual", day, share * self.chance.uniform(0.8, 1.0), place=tehsil)

    def _count_schools(self, indicator: str, meaning: str, day: date) -> None:
        whole, *others = self.family
        figure = schools(self.unit, whole, tuple(others), day)
        self._add(
            "measurement", indicator=indicator, meaning=meaning, place=self.unit.code, period_end=day.isoformat(),
            value=float(figure), sex="all", age="all", area="all", source="education_register", basis="measured",
        )  # fmt: skip

    def _meet(self, end: date, number: int) -> None:
        held = end - timedelta(days=20)
        meeting = self._add(
            "meeting", body=self.made["body"][0], number=number + 1, held_on=held.isoformat(),
            present=sorted(self.chance.sample(self.made["seat"], 9)), minutes="Progress was heard and decided upon.",
        )  # fmt: skip
        for row in self.made.get("decision", ())[-4:]:
            self._change("decision", row, status="done", closed_on=held.isoformat(), outcome="Carried out as decided.")
        for _ in range(4):
            self._add(
                "decision", meeting=meeting, text=f"{self._work()[0]}: report at the next meeting.", kind="decision",
                owner=self._one("person"), due_on=(held + timedelta(days=75)).isoformat(), status="open",
            )  # fmt: skip
        for row in self.made["commitment"]:
            self._add(
                "follow_up", commitment=row, checked_on=held.isoformat(), obstacle="none",
                percent_done=float(min(100, 12 * (number + 1))), finding="Seen on site with the council's members.",
            )  # fmt: skip
        men, women = self.chance.randint(20, 80), self.chance.randint(10, 60)
        self._add(
            "awareness_event", title="Session on the district's goals", channel="session", held_on=held.isoformat(),
            place=self._somewhere(), men=men, women=women, count_method="head_count",
        )  # fmt: skip
        self._add(
            "training", title="Planning with the SDGs", topic="planning", starts_on=held.isoformat(),
            place=self.unit.code, participants=sorted(self.chance.sample(self.made["person"], 6)), men=men, women=women,
        )  # fmt: skip

    def _plan(self, end: date) -> None:
        plan = self._add(
            "plan", title=f"SDG action plan {self.unit.name}", from_year=fiscal_year_of(end), to_year="2029-30",
            version=1, status="endorsed", endorsed_by=self.made["body"][0],
        )  # fmt: skip
        for number, (title, target, kind, sector) in enumerate(_WORKS):
            self._add(
                "priority", target=target, final_rank=number + 1, horizon="medium", reason="Decided by the task force."
            )
            result = self._add(
                "result", plan=plan, level="output", number=f"1.{number + 1}", statement=f"{title}: done by 2028.",
                targets=[target], indicators=[self.made["indicator"][number]],
            )  # fmt: skip
            for place in self._several():
                served = self.chance.randint(500, 9_000)
                action = self._add(
                    "action", result=result, title=f"{title}, {place.rpartition('/')[2].title()}", kind=kind,
                    lead=self._one("institution"), places=[place], targets=[target], people_served=served,
                    women_served=served // 2, starts_on=end.isoformat(), ends_on="2028-06-30", state="running",
                )  # fmt: skip
                for year in ("2026-27", "2027-28"):
                    self._add(
                        "cost_line", action=action, fiscal_year=year, item="Works", nature="capital", unit="job",
                        quantity=1.0, unit_cost=self._rupees(1, 25), price_basis="estimate",
                    )  # fmt: skip
            self._scheme(title, sector, action)
        sources = (("District ADP", "pfc_share"), ("Own revenue", "own_revenue"), ("Donor", "donor_grant"))
        for name, source_class in sources:
            self._add("funding_source", name=name, source_class=source_class, reliability=self.chance.randint(2, 5))

    def _scheme(self, title: str, sector: str, action: str) -> None:
        self._add(
            "scheme", name=f"{title}, {self.unit.name}", number=str(self.chance.randint(100, 4_000)),
            first_year="2026-27", programme="district_adp", sector=sector, department=self._one("institution"),
            accounting_officer=self.made["person"][1], drawing_officer=self.made["person"][2], action=action,
            places=[self.unit.code], nature="new", stage="in_progress", cost=self._rupees(5, 60),
        )  # fmt: skip

    def _money(self, end: date) -> None:
        year = fiscal_year_of(end)
        for scheme in self.chance.sample(self.made["scheme"], 4):
            committed = self._rupees(1, 12)
            released = round(committed * self.chance.uniform(0.2, 1.0))
            self._add(
                "funding_line", source=self._one("funding_source"), scheme=scheme, fiscal_year=year,
                requested=committed, committed=committed, released=released, spent=round(released * 0.8),
                released_on=end.isoformat(),
            )  # fmt: skip
        if end.month == 6:
            billed = self._rupees(1, 30)
            self._add(
                "revenue_stream", kind="shop_rent", council=self.made["institution"][0], fiscal_year=year,
                billed=billed, collected=round(billed * self.chance.uniform(0.4, 0.9)), achievable=round(billed * 1.3),
            )  # fmt: skip

    def _progress(self, end: date) -> None:
        year, quarter = fiscal_year_of(end), quarter_of(end)
        done = self.made.setdefault("done", ["0"] * len(self.made["action"]))
        for place, action in enumerate(self.made["action"]):
            physical = min(100, int(done[place]) + self.chance.randint(2, 14))
            done[place] = str(physical)
            late = self.chance.random() < 0.3
            self._add(
                "progress_update", action=action, fiscal_year=year, quarter=quarter, physical=float(physical),
                state="late" if late else "on_schedule", delay_reason="funds" if late else "none",
                done_so_far="Work went on at two sites; the third waits for pipes.", reported_on=end.isoformat(),
                help_needed=late, reported_by=self._one("person"),
            )  # fmt: skip
            if self.chance.random() < 0.15:
                self._change(
                    "action", action, risk=f"The release of {quarter} {year} may be late.", risk_level="medium"
                )
        for _ in range(3):
            self._add(
                "field_visit", action=self._one("action"), visited_on=(end - timedelta(days=9)).isoformat(),
                place=self._somewhere(), works="partly", finding="Half the line is laid.", people_met=12, women_met=5,
            )  # fmt: skip
        for _ in range(6):
            received = end - timedelta(days=self.chance.randint(5, 80))
            self._add(
                "feedback", received_on=received.isoformat(), channel="hearing", place=self._somewhere(),
                kind="complaint", subject="Water comes every third day", sender_sex="woman",
                answer="The pump is being repaired.",
                answered_on=(received + timedelta(days=self.chance.randint(1, 5))).isoformat(),
            )  # fmt: skip

    def _add(self, entity: str, **values: Value) -> str:
        row = self._new_id()
        self.made.setdefault(entity, []).append(row)
        self._edits.append(Edit(Kind.CREATE, entity, row, values))
        return row

    def _change(self, entity: str, row: str, **values: Value) -> None:
        self._edits.append(Edit(Kind.EDIT, entity, row, values))

    def _new_id(self) -> str:
        """Return a UUID of version 7 from the quarter's days and the seed: the same country every time."""
        self._moment += 1_000
        chance = self.chance.getrandbits(12) << 64 | 0b10 << 62 | self.chance.getrandbits(62)
        return str(UUID(int=self._moment << 80 | 0x7 << 76 | chance))

    def _taken(self) -> list[Edit]:
        edits, self._edits = self._edits, []
        return edits

    def _one(self, entity: str) -> str:
        return self.chance.choice(self.made[entity])

    def _work(self) -> tuple[str, str, str, str]:
        return self.chance.choice(_WORKS)

    def _somewhere(self) -> str:
        return self.chance.choice(self.unit.tehsils or (self.unit.code,))

    def _several(self) -> Sequence[str]:
        return self.unit.tehsils[:3] or (self.unit.code,)

    def _rupees(self, least: int, most: int) -> int:
        """Return an amount between so many millions."""
        return self.chance.randint(least * 10, most * 10) * 100_000
