"""Makes the bundled fonts from unpacked font packages: private names, a cut of signs, licences. Fetches none.

A font installed on the machine wins over a bundled one of the same family, so ours carry names of their own.

    python tools/fonts.py --sans DIR --nastaliq DIR --naskh DIR --signs DIR [--out resources/fonts]

The first three folders are packages as unpacked by `npm pack` (static TTF files, a licence file); the last is
the font folder inside matplotlib's own files. Each font keeps its version in name record 5.
"""

from __future__ import annotations

import argparse
import shutil
from dataclasses import dataclass
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SIGNS = "≥≤≠≈±−×÷∞∑√∆←↑→↓↔↕↖↗↘↙⇄⇅⇐⇒⇔↩↪↺↻↵✓✔✕✖✗✘☐☑☒▲△▴▶▷▸▼▽▾◀◁◂●○◌◐◑◒◓◔◕■□▪▫◆◇★☆⚠•…–"
FAMILY, STYLE, UNIQUE, FULL, VERSION, POSTSCRIPT, WIDE_FAMILY, WIDE_STYLE = 1, 2, 3, 4, 5, 6, 16, 17
VARIATIONS_PREFIX, LAST_STANDARD = 25, 255
WINDOWS_ENGLISH = (3, 1, 0x409)
KEEP_METRICS, BOLD_BIT, REGULAR_BIT = 1 << 7, 1 << 5, 1 << 6
WEIGHTS = {"Regular": 400, "Bold": 700}


@dataclass(frozen=True)
class Source:
    """One private family and the package that it comes from."""

    family: str
    option: str
    licence_from: str
    licence_to: str

    @property
    def stem(self) -> str:
        """Give the family's name as file names and PostScript write it."""
        return self.family.replace(" ", "")


PACKAGES = (
    Source("App Sans", "sans", "LICENSE_FONT", "OFL-App-Sans.txt"),
    Source("App Nastaliq", "nastaliq", "LICENSE_FONT", "OFL-App-Nastaliq.txt"),
    Source("App Naskh", "naskh", "LICENSE_FONT", "OFL-App-Naskh.txt"),
)
SIGNS_SOURCE = Source("App Signs", "signs", "LICENSE_DEJAVU", "LICENSE-App-Signs.txt")


def rename(font: TTFont, family: str, style: str) -> None:
    """Give `font` a private family name; style is "Regular" or "Bold". Copyright and licence records stay."""
    _drop_axes(font)
    names = font["name"]
    names.names = [
        record for record in names.names if (record.platformID, record.platEncID, record.langID) == WINDOWS_ENGLISH
    ]
    postscript = f"{family.replace(' ', '')}-{style}"
    number = str(names.getName(VERSION, *WINDOWS_ENGLISH)).removeprefix("Version ")
    for record_id, text in (
        (FAMILY, family),
        (STYLE, style),
        (UNIQUE, f"{number};{postscript}"),
        (FULL, f"{family} {style}"),
        (POSTSCRIPT, postscript),
        (WIDE_FAMILY, family),
        (WIDE_STYLE, style),
    ):
        names.setName(text, record_id, *WINDOWS_ENGLISH)
    _weigh(font, style)


def _drop_axes(font: TTFont) -> None:
    # The table of design axes only serves variable fonts, and its labels spell the old name. The shaping
    # tables are left unread on purpose: packed anew they come out twice as large.
    if "STAT" in font:
        del font["STAT"]
    names = font["name"]
    old = str(names.getName(POSTSCRIPT, *WINDOWS_ENGLISH)).partition("-")[0]
    names.removeNames(nameID=VARIATIONS_PREFIX)
    names.names = [
        record for record in names.names if record.nameID <= LAST_STANDARD or not str(record).startswith(old)
    ]


def _weigh(font: TTFont, style: str) -> None:
    bold = style == "Bold"
    table = font["OS/2"]
    table.usWeightClass = WEIGHTS[style]
    table.fsSelection = (table.fsSelection & KEEP_METRICS) | (BOLD_BIT if bold else REGULAR_BIT)
    font["head"].macStyle = int(bold)


def cut(font: TTFont, signs: str) -> None:
    """Keep nothing but the glyphs of `signs`. Raises ValueError when the font lacks one of them."""
    missing = [sign for sign in signs if ord(sign) not in font.getBestCmap()]
    if missing:
        raise ValueError(f"The font of signs lacks {' '.join(missing)}.")
    options = Options(
        layout_features=[],
        name_IDs=["*"],
        name_languages=["*"],
        drop_tables=["FFTM", "MATH", "kern", "GDEF", "GPOS", "GSUB"],
        notdef_outline=True,
    )
    subsetter = Subsetter(options)
    subsetter.populate(text=signs)
    subsetter.subset(font)


def static_file(package: Path, style: str) -> Path:
    """Find the upright file of this weight in an unpacked package. Raises ValueError unless there is one."""
    found = sorted(package.rglob(f"*_{WEIGHTS[style]}{style}.ttf"))
    if len(found) != 1:
        raise ValueError(f"{package} holds {len(found)} files for {style}; one is expected.")
    return found[0]


def make_family(source: Source, package: Path, out: Path) -> None:
    """Write Regular and Bold of one package under its private name, with the licence beside them."""
    for style in WEIGHTS:
        with TTFont(static_file(package, style), recalcTimestamp=False) as font:
            rename(font, source.family, style)
            font.save(out / f"{source.stem}-{style}.ttf")
    licences = sorted(package.rglob(source.licence_from))
    if not licences:
        raise ValueError(f"{package} holds no {source.licence_from}.")
    shutil.copyfile(licences[0], out / source.licence_to)


def make_signs(folder: Path, out: Path) -> None:
    """Write the font of signs, cut from DejaVu Sans, with the licence beside it."""
    with TTFont(folder / "DejaVuSans.ttf", recalcTimestamp=False) as font:
        cut(font, SIGNS)
        rename(font, SIGNS_SOURCE.family, "Regular")
        font.save(out / f"{SIGNS_SOURCE.stem}-Regular.ttf")
    shutil.copyfile(folder / SIGNS_SOURCE.licence_from, out / SIGNS_SOURCE.licence_to)


def main() -> None:
    """Make every bundled font from the folders named on the command line."""
    parser = argparse.ArgumentParser(description="Make the bundled fonts from unpacked font packages.")
    for source in (*PACKAGES, SIGNS_SOURCE):
        folder = f"folder to make {source.family} from"
        parser.add_argument(f"--{source.option}", type=Path, required=True, help=folder)
    parser.add_argument("--out", type=Path, default=Path("resources/fonts"))
    folders = vars(parser.parse_args())
    out: Path = folders["out"]
    out.mkdir(parents=True, exist_ok=True)
    for source in PACKAGES:
        make_family(source, folders[source.option], out)
    make_signs(folders[SIGNS_SOURCE.option], out)


if __name__ == "__main__":
    main()
