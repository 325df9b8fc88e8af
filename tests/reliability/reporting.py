"""The report of a full run: written as JSON, and laid into the README as a table between two marks."""

import json
import platform
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from lead_desktop.store import engine
from lead_desktop.system.safeio import write_file

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "reliability-report.json"
BEGIN, END = "<!-- reliability: made by make reliability -->", "<!-- /reliability -->"


def written(path: Path, trials: Sequence[Mapping[str, object]]) -> None:
    """Write the report with what it was made on. Raises WriteError."""
    facts = {
        "commit": _git("rev-parse", "--short=12", "HEAD"),
        "tree": "clean" if not _git("status", "--porcelain", "--untracked-files=no") else "changed",
        "python": platform.python_version(),
        "engine": ".".join(map(str, engine.version())),
        "system": platform.system(),
        "trials": list(trials),
    }
    write_file(path, (json.dumps(facts, ensure_ascii=False, indent=1) + "\n").encode())


def table(report: Mapping[str, object]) -> str:
    """Return the table of the README."""
    trials = report["trials"]
    assert isinstance(trials, list)
    lines = ["| no. | what is done on purpose | planned | fired | not held |", "| --- | --- | --- | --- | --- |"]
    for trial in trials:
        held = f"*not proven: {trial['not_proven']}*" if trial["not_proven"] else str(trial["failed"])
        lines.append(f"| {trial['number']} | {trial['what']} | {trial['planned']} | {trial['fired']} | {held} |")
    return "\n".join([f"Made at commit {report['commit']} ({report['tree']}).", "", *lines])


def laid_into(readme: str, made: str) -> str:
    """Return the README with the table between its marks."""
    before, _, rest = readme.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{made}\n{END}{after}"


def main() -> None:
    """Lay the report into the README."""
    readme = ROOT / "README.md"
    made = table(json.loads(REPORT.read_text("utf-8")))
    write_file(readme, laid_into(readme.read_text("utf-8"), made).encode())


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip()


if __name__ == "__main__":
    main()
