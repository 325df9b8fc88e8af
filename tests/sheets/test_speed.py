"""Ten thousand rows are checked within the time and memory that an old laptop has."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from lead_desktop.store.store import Store
from tests.sheets import files

pytestmark = pytest.mark.figures
SECONDS, MEGABYTES = 15, 300
_MEASURED = """
import json, re, resource, sys, time
from pathlib import Path
from lead_desktop.roadmap import ENTITIES
from lead_desktop.sheets.check import Standing, check
from lead_desktop.sheets.child import read_content
from lead_desktop.sheets.choose import chosen_table, matched
from lead_desktop.sheets.columns import Columns
from lead_desktop.sheets.columns import with_given
from lead_desktop.sheets.matching import Matching
from lead_desktop.sheets.read import read, take
from lead_desktop.store.store import Store
folder = Path(sys.argv[1])
with Store.open(folder / "kech") as store:
    began = time.process_time()
    entity = ENTITIES["measurement"]
    columns = Columns(store, entity)
    table = chosen_table(read(take(folder / "large.xlsx")), columns, Matching())
    matching = with_given(matched(store, entity, table, None, (), columns), {"meaning": "actual"})
    found = check(store, entity, table, matching)
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    # What the reading process needs is added by reading once more in this one.
    read_content((folder / "large.xlsx").read_bytes())
    highest = int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text()).group(1))
    print(json.dumps({
        "rows": len(found.lines), "good": found.count(Standing.GOOD),
        "seconds": time.process_time() - began + children.ru_utime + children.ru_stime,
        "megabytes": highest / 1024,
    }))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the measures come from files that only Linux has")
def test_ten_thousand_rows_are_checked_in_time_and_little_memory(kech: Store, tmp_path: Path) -> None:
    kech.close()
    places, sexes = ("Kech", "Quetta", "Gwadar", "Panjgur", "کوئٹہ"), ("Male", "خواتین", "Total")
    rows = [
        [
            n,
            places[n % 5],
            ("Literacy rate", "Children out of school")[n % 2],
            f"{2000 + n % 25}-{(1 + n % 25):02}",
            sexes[n % 3],
            (n * 37 % 1000) / 10,
            "Census 2023",
            f"Table {n}",
            f"Note {n}",
            ("Urban", "Rural")[n % 2],
        ]
        for n in range(10_000)
    ]
    head = ["S.No", "District", "Indicator", "Year", "Sex", "Value", "Source", "Table", "Remark", "Area"]
    (tmp_path / "large.xlsx").write_bytes(files.xlsx([head, *rows]))
    done = subprocess.run([sys.executable, "-c", _MEASURED, str(tmp_path)], capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert (found["rows"], found["good"]) == (10_000, 10_000)
    assert found["seconds"] <= SECONDS
    assert found["megabytes"] <= MEGABYTES
