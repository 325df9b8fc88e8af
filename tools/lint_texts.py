"""Checks how officers' texts are marked and worded, in the code and in the translation files."""

import ast
import re
import sys
import unicodedata
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MARKERS = {"tr", "N_"}
TAKES_SLOTS = {"tr"}
SHOWS_TEXT = {"setText", "setWindowTitle", "setToolTip", "setPlaceholderText", "setAccessibleName", "addAction"}
BANNED = re.compile(
    r"\b(sync(?!hroni)\w*|merg\w*|commit|schema|validation|invalid|json|hash|conflict|database|payload|metadata|"
    r"record id|null|abort\w*|fatal|exception|log in)\b",
    re.IGNORECASE,
)
FILE_ENDING = re.compile(r"\.\w+")
SLOT = re.compile(r"\{(\w+)\}")
NOT_URDU = re.compile("[كىڪٻڀٺٽٿڃڄڇڊڌڍڏڙڦڱڳڻ]")
NOT_SINDHI = re.compile("[كىٹڈڑںےہ]")
LANGUAGE_LETTERS = {"ur": NOT_URDU, "sd": NOT_SINDHI}
INVISIBLE = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
OTHER_DIGITS = re.compile("[٠-٩۰-۹]")


def problems_in_code(source: str, name: str) -> Iterator[str]:
    """Yield what is wrong with the marked texts of one module."""
    tree = ast.parse(source)
    functions = {
        id(inner)
        for outer in ast.walk(tree)
        if isinstance(outer, ast.FunctionDef | ast.Lambda)
        for inner in ast.walk(outer)
    }
    built = {id(call): wrong for call, wrong in _built_before(tree)}
    inside_f = {id(inner) for outer in ast.walk(tree) if isinstance(outer, ast.JoinedStr) for inner in ast.walk(outer)}
    for node in ast.walk(tree):
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
            yield from (f"{name}:{node.lineno}: {wrong}" for wrong in _glued(node))
        if not isinstance(node, ast.Call):
            continue
        if id(node) in built:
            yield f"{name}:{node.lineno}: {built[id(node)]}"
        called = node.func.id if isinstance(node.func, ast.Name) else ""
        if called in MARKERS:
            for wrong in _wrong_marker(node, called, in_f=id(node) in inside_f, in_function=id(node) in functions):
                yield f"{name}:{node.lineno}: {wrong}"
        elif isinstance(node.func, ast.Attribute) and node.func.attr in SHOWS_TEXT and node.args:
            shown = node.args[0]
            if isinstance(shown, ast.Constant) and isinstance(shown.value, str) and " " in shown.value.strip():
                yield f"{name}:{node.lineno}: “{shown.value}” is shown without a translation"


def _wrong_marker(node: ast.Call, called: str, *, in_f: bool, in_function: bool) -> Iterator[str]:
    if in_f:
        yield f"{called}() inside an f-string is never extracted"
    if called == "tr" and not in_function:
        yield "tr() at module or class level is translated too early"
    if not node.args:
        yield f"{called}() without a text"
        return
    first = node.args[0]
    if not isinstance(first, ast.Constant) or not isinstance(first.value, str):
        if called == "N_" or not _is_marked_elsewhere(first):
            yield f"{called}() needs one plain literal, not {ast.unparse(first)[:60]}"
        return
    text = first.value
    if text != text.strip() or "  " in text:
        yield f"“{text}” has blanks at its ends, so it is glued to something"
    if found := BANNED.search(text):
        yield f"“{text}” uses the word “{found.group(0)}”"
    if text.endswith("!"):
        yield f"“{text}” ends with an exclamation mark"
    if called in TAKES_SLOTS and not any(keyword.arg is None for keyword in node.keywords):
        given = {keyword.arg for keyword in node.keywords}
        if given != set(SLOT.findall(text)):
            yield f"“{text}” and its slots {sorted(str(slot) for slot in given)} differ"


def _glued(node: ast.BinOp) -> Iterator[str]:
    if isinstance(node.right, ast.Constant) and FILE_ENDING.fullmatch(str(node.right.value)):
        return
    for side in (node.left, node.right):
        if isinstance(side, ast.Call) and isinstance(side.func, ast.Name) and side.func.id in MARKERS:
            yield f"{ast.unparse(side)[:60]} is glued to something: a whole sentence is one text with slots"


def _built_before(tree: ast.Module) -> Iterator[tuple[ast.Call, str]]:
    """Find calls whose text is a variable that the same function put together."""
    for function in ast.walk(tree):
        if not isinstance(function, ast.FunctionDef):
            continue
        given = [one for one in ast.walk(function) if isinstance(one, ast.Assign) and _is_built(one.value)]
        names = {target.id for one in given for target in one.targets if isinstance(target, ast.Name)}
        for node in ast.walk(function):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in MARKERS and node.args:
                first = node.args[0]
                if isinstance(first, ast.Name) and first.id in names:
                    yield node, f"{node.func.id}() needs one plain literal, not the built text {first.id}"


def _is_built(node: ast.expr) -> bool:
    by_format = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "format"
    return isinstance(node, ast.JoinedStr) or by_format


def texts_of_code(source: str) -> set[str]:
    """Return the texts that one module marks as literals."""
    calls = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call) and node.args)
    marked = (node.args[0] for node in calls if isinstance(node.func, ast.Name) and node.func.id in MARKERS)
    return {first.value for first in marked if isinstance(first, ast.Constant) and isinstance(first.value, str)}


def problems_of_missing(in_code: set[str], path: Path) -> Iterator[str]:
    """Yield what a .ts file lacks, and what stands in it under a name where the program never looks."""
    known: set[str] = set()
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        sources = {message.findtext("source") or "" for message in context.iter("message")}
        if named := context.findtext("name"):
            yield from (f"{path.name}: “{text}” stands under “{named}”: call tr by its bare name" for text in sources)
        else:
            known |= sources
    yield from (f"{path.name}: “{text}” is missing: make translations" for text in sorted(in_code - known))


def _is_marked_elsewhere(node: ast.expr) -> bool:
    """Texts that were marked with N_ in a declaration are said through a name, an attribute or a table."""
    return (
        isinstance(node, ast.Attribute | ast.Subscript | ast.Name)
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "N_")
        or (isinstance(node, ast.IfExp) and _is_marked_elsewhere(node.body) and _is_marked_elsewhere(node.orelse))
    )


def problems_in_translation(source: str, translation: str, language: str) -> Iterator[str]:
    """Yield what is wrong with one translation."""
    if set(SLOT.findall(source)) != set(SLOT.findall(translation)):
        yield f"“{source}”: the slots of “{translation}” differ"
    if ("%n" in source) != ("%n" in translation) and "%n" in translation:
        yield f"“{source}”: %n stands only in the translation"
    if INVISIBLE.search(translation):
        yield f"“{source}”: invisible direction marks"
    if OTHER_DIGITS.search(translation):
        yield f"“{source}”: digits other than 0-9"
    if source.endswith((":", "…")) and not translation.endswith((source[-1], "...")):
        yield f"“{source}”: the last sign is missing"
    foreign = LANGUAGE_LETTERS[language].findall(unicodedata.normalize("NFC", SLOT.sub("", translation)))
    if foreign:
        yield f"“{source}”: letters {' '.join(sorted(set(foreign)))} do not belong to the language"


def problems_in_file(path: Path) -> Iterator[str]:
    """Yield what is wrong with one .ts file: untranslated texts too."""
    language = path.stem.rsplit("_", 1)[1]
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"vanished", "obsolete"}:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
        if translation.get("type") == "unfinished" or not all(forms):
            yield f"{path.name}: “{source}” has no translation"
        elif language in LANGUAGE_LETTERS:
            for form in forms:
                yield from (f"{path.name}: {wrong}" for wrong in problems_in_translation(source, form, language))


def all_problems() -> list[str]:
    """Return everything that is wrong in the program and its translations."""
    found: list[str] = []
    in_code: set[str] = set()
    for path in sorted((ROOT / "lead_desktop").rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        found += problems_in_code(source, str(path.relative_to(ROOT)))
        in_code |= texts_of_code(source)
    for path in sorted((ROOT / "i18n").glob("*.ts")):
        found += problems_in_file(path)
        if path.stem in {"lead_ur", "lead_sd"}:
            found += problems_of_missing(in_code, path)
    return found


def main() -> int:
    """Print what is wrong; return 1 if anything is."""
    found = all_problems()
    print("\n".join(found) if found else "Texts: nothing wrong found.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
