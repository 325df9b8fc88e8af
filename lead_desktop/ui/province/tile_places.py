"""Where each district stands on the tile map: roughly as on the map of its province. No boundary is drawn.

Old units that were split keep a place of their own near their parts, since their bundles are still here.
"""

from collections.abc import Iterable, Mapping

_BALOCHISTAN = """
-      -       -       -      -           CHAMAN         BARSHORE    KILLA-SAIFULLAH ZHOB             SHERANI
-      -       -       -      -           KILLA-ABDULLAH PISHIN      ZIARAT          LORALAI          MUSAKHEL
-      -       -       NUSHKI QUETTA-WEST QUETTA         QUETTA-EAST HARNAI          DUKI             BARKHAN
-      CHAGAI  -       -      MASTUNG     KACHHI         SIBI        KOHLU           UPPER-DERA-BUGTI -
-      -       KHARAN  SURAB  KALAT       JHAL-MAGSI     NASIRABAD   DERA-BUGTI      SOUTH-DERA-BUGTI -
-      -       WASHUK  -      KHUZDAR     USTA-MUHAMMAD  JAFFARABAD  SOHBATPUR       -                -
-      PANJGUR -       AWARAN WADH        -              -           -               -                -
TUMP   KECH    -       -      LASBELA     -              -           -               -                -
-      GWADAR  -       -      HUB         -              -           -               -                -
"""
_SINDH = """
-            -               -                  JACOBABAD        KASHMORE            -           -
-            -               -                  SHIKARPUR        SUKKUR              GHOTKI      -
-            -               KAMBAR-SHAHDAD-KOT LARKANA          KHAIRPUR            -           -
-            -               DADU               NAUSHAHRO-FEROZE SHAHEED-BENAZIRABAD SANGHAR     -
-            MALIR           JAMSHORO           MATIARI          TANDO-ALLAHYAR      MIRPUR-KHAS UMER-KOT
KARACHI-WEST KARACHI-CENTRAL KARACHI-EAST       HYDERABAD        TANDO-MUHAMMAD-KHAN BADIN       THARPARKAR
KEAMARI      KARACHI-SOUTH   KORANGI            THATTA           SUJAWAL             -           -
"""
_SINDH_FROM = 5, 8
"""Row and column at which Sindh begins where both provinces are shown: south-east of Balochistan."""

Spot = tuple[int, int]


def spots_of(codes: Iterable[str]) -> Mapping[str, Spot]:
    """Return row and column of districts, from north and west, without empty rows and columns at the edges.

    A district that is on neither map stands in a row below.
    """
    wanted = list(codes)
    found = {code: spot for code, spot in _all_spots().items() if code in wanted}
    top = min((row for row, _ in found.values()), default=0)
    west = min((column for _, column in found.values()), default=0)
    placed = {code: (row - top, column - west) for code, (row, column) in found.items()}
    below = max((row for row, _ in placed.values()), default=-1) + 1
    wide = max((column for _, column in placed.values()), default=5) + 1
    for number, code in enumerate(code for code in wanted if code not in placed):
        placed[code] = (below + number // wide, number % wide)
    return placed


def _all_spots() -> dict[str, Spot]:
    down, across = _SINDH_FROM
    sindh = {code: (row + down, column + across) for code, (row, column) in _read(_SINDH).items()}
    return {**_read(_BALOCHISTAN), **sindh}


def _read(drawn: str) -> dict[str, Spot]:
    lines = [line.split() for line in drawn.strip().splitlines()]
    return {code: (row, column) for row, line in enumerate(lines) for column, code in enumerate(line) if code != "-"}
