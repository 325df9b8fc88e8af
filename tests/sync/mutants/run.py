"""Puts one fault into the program and runs the promises: `python -m tests.sync.mutants.run NAME` (or "none")."""

import sys

import pytest

from tests.sync.mutants.patches import PATCHES


def main() -> int:
    """Return the exit code of the tests."""
    name = sys.argv[1]
    if name != "none":
        PATCHES[name][0]()
    return int(pytest.main(["tests/sync/test_promises.py", "-p", "no:cacheprovider", "--tb=short", *sys.argv[2:]]))


if __name__ == "__main__":
    sys.exit(main())
