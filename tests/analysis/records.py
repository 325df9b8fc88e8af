"""Records with every needed answer, so that a test says only what it is about."""

from lead_desktop.roadmap.facts import Value
from tests.roadmap.facts import FactsInMemory


def indicator(facts: FactsInMemory, **values: Value) -> str:
    usual: dict[str, Value] = {
        "title": "Households with water", "target": "6.1", "unit": "percent", "direction": "increase",
        "rollup": "weighted_mean", "pace": "linear", "frequency": "yearly", "source": "pslm", "in_use": True,
    }  # fmt: skip
    return facts.add("indicator", **{**usual, **values})


def value(facts: FactsInMemory, of: str, meaning: str, day: str, figure: float | None, **values: Value) -> str:
    usual: dict[str, Value] = {"place": facts.place, "sex": "all", "age": "all", "area": "all", "source": "pslm"}
    return facts.add("measurement", indicator=of, meaning=meaning, period_end=day, value=figure, **{**usual, **values})


def places(facts: FactsInMemory) -> None:
    """Kech with two tehsils and a union council."""
    facts.add("place", id="KECH", level="district", name_en="Kech", standing="verified")
    for code in ("TURBAT", "BULEDA"):
        facts.add("place", id=code, level="tehsil", name_en=code.title(), parent="KECH", standing="verified")
    facts.add("place", id="UC-1", level="union_council", name_en="UC 1", parent="TURBAT", standing="verified")


def action(facts: FactsInMemory, **values: Value) -> str:
    usual: dict[str, Value] = {
        "result": "result", "title": "Repair water schemes", "kind": "infrastructure", "lead": "phed",
        "places": ["KECH"], "targets": ["6.1"], "starts_on": "2026-07-01", "ends_on": "2027-06-30", "state": "running",
    }  # fmt: skip
    return facts.add("action", **{**usual, **values})


def cost(facts: FactsInMemory, of: str, rupees: int, year: str = "2026-27", **values: Value) -> str:
    usual: dict[str, Value] = {"item": "pump", "nature": "capital", "quantity": 1, "unit_cost": rupees}
    return facts.add("cost_line", action=of, fiscal_year=year, **{**usual, **values})


def source(facts: FactsInMemory, source_class: str = "provincial_adp") -> str:
    return facts.add("funding_source", name=source_class, source_class=source_class, reliability=3)


def line(facts: FactsInMemory, source_id: str, committed: int, year: str = "2026-27", **values: Value) -> str:
    return facts.add("funding_line", source=source_id, fiscal_year=year, committed=committed, **values)


def scheme(facts: FactsInMemory, **values: Value) -> str:
    usual: dict[str, Value] = {
        "name": "Water supply Turbat", "first_year": "2026-27", "programme": "district_adp", "sector": "water_supply",
        "department": "phed", "accounting_officer": "one", "drawing_officer": "two", "places": ["KECH"],
        "nature": "new", "stage": "in_progress", "cost": 10_000_000,
    }  # fmt: skip
    return facts.add("scheme", **{**usual, **values})


def person(facts: FactsInMemory, name: str, sex: str, arm: str = "administrative", **values: Value) -> str:
    return facts.add("person", name=name, sex=sex, arm=arm, **values)


def seat(facts: FactsInMemory, body: str, holder: str | None, **values: Value) -> str:
    usual: dict[str, Value] = {"position": "member", "voting": True, "since": "2026-01-01"}
    return facts.add("seat", body=body, person=holder, **{**usual, **values})


def body(facts: FactsInMemory, kind: str = "sdg_task_force", **values: Value) -> str:
    return facts.add("body", kind=kind, name="SDG task force Kech", level="district", **values)


def commitment(facts: FactsInMemory, **values: Value) -> str:
    usual: dict[str, Value] = {
        "kind": "council_resolution", "title": "Resolution on water", "institution": "council", "summary": "Water.",
        "status": "in_force",
    }  # fmt: skip
    return facts.add("commitment", **{**usual, **values})


def document(facts: FactsInMemory, entity: str, record: str, kind: str, **values: Value) -> str:
    return facts.add(
        "document", about_entity=entity, about_record=record, kind=kind, title="Paper", file_name="a.pdf",
        sha256="0" * 64, bytes=1, **values,
    )  # fmt: skip


def nothing(cell: object) -> bool:
    """Tell whether a cell says that nothing is known: NaN or NaT."""
    return cell is not None and cell != cell
