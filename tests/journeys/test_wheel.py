"""A wheel carries all that the program needs: installed into an empty place, it works from any folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.journey


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from the checkout."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(out)]
    subprocess.run([*command, str(ROOT)], check=True, capture_output=True)
    return next(out.glob("*.whl"))


def test_the_wheel_carries_lists_fonts_help_and_translations(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    for needed in (
        "lead_desktop/resources/catalogues/sdg_targets.csv",
        "lead_desktop/resources/fonts/AppNastaliq-Regular.ttf",
        "lead_desktop/resources/practice/KECH.json",
        "lead_desktop/resources/help/en.md",
        "lead_desktop/i18n/lead_ur.qm",
        "lead_desktop/i18n/lead_sd.qm",
    ):
        assert needed in names


def test_the_installed_program_works_from_another_folder(wheel: Path, tmp_path: Path) -> None:
    place = tmp_path / "installed here"
    zipfile.ZipFile(wheel).extractall(place)
    environment = os.environ | {"PYTHONPATH": str(place)}

    def run(*words: str) -> str:
        command = [sys.executable, "-c", "from lead_desktop.cli import main; main()", *words]
        result = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        assert result.returncode == 0, result.stderr
        return result.stdout

    where = run("init", "--data", "office", "--role", "district", "--place", "کیچ", "--officer", "Planning officer")
    assert "Kech" in where
    run("practice", "--data", "practice", "--place", "NAUSHAHRO-FEROZE")
    assert '"practice": true' in run("status", "--data", "practice", "--json")
