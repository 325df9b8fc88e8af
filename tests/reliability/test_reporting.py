"""The README says what the last full run of `make reliability` found, and nothing else."""

import json

import pytest

from tests.reliability.reporting import BEGIN, END, REPORT, ROOT, laid_into, table

pytestmark = pytest.mark.reliability


def test_the_table_in_the_readme_is_the_report() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert laid_into(readme, table(json.loads(REPORT.read_text("utf-8")))) == readme
    assert BEGIN in readme
    assert END in readme


def test_what_is_not_proven_never_looks_like_a_success() -> None:
    trial = {"number": "F2", "what": "power cut", "planned": 0, "fired": 0, "failed": 0, "not_proven": "no tracing"}
    made = table({"commit": "abc", "tree": "clean", "trials": [trial]})
    assert "*not proven: no tracing*" in made
    assert "| 0 |\n" not in made.splitlines()[-1]
