"""The tour walks the real windows through the whole story and leaves a picture of every screen."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.journey


def test_the_tour_ends_by_itself_and_leaves_pictures_no_two_alike(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "lead_desktop", "tour", "--out", str(tmp_path / "pictures"), "--size", "1024x540"]
    without_screen = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "QT_QPA_PLATFORM"}}
    result = subprocess.run(command, capture_output=True, text=True, check=False, env=without_screen)
    assert result.returncode == 0, result.stderr
    pictures = sorted((tmp_path / "pictures").glob("*.png"))
    assert len(pictures) >= 30
    assert str(len(pictures)) in result.stdout
    sizes = {_size_of(picture) for picture in pictures}
    assert min(width for width, _ in sizes) >= 1024
    assert min(height for _, height in sizes) >= 540
    assert len({hashlib.sha256(picture.read_bytes()).digest() for picture in pictures}) == len(pictures)


def _size_of(picture: Path) -> tuple[int, int]:
    head = picture.read_bytes()[16:24]
    return int.from_bytes(head[:4], "big"), int.from_bytes(head[4:], "big")
