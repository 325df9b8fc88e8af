"""Verbs for computers and keys: enrol request, admit, certificate, accept, list, revoke."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from lead_desktop.catalogue import places
from lead_desktop.cli.left_alone import tell_left_alone
from lead_desktop.cli.speaking import data_option, json_option, opened, say, yes_option
from lead_desktop.roadmap.texts import english
from lead_desktop.sync import enrolment, papers
from lead_desktop.sync.errors import BundleError

_files = click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
_to = click.option(
    "--to", type=click.Path(path_type=Path), required=True, help="A folder, for example that of the stick."
)


@click.group()
def enrol() -> None:
    """Make this office and its province known to each other."""


@enrol.command()
@data_option
@_to
def request(data: Path | None, to: Path) -> None:
    """Write this computer's request for the provincial office."""
    with opened(data) as store:
        path = enrolment.write_request(store, to)
        asked = enrolment.read_request(path)
    click.echo(f"Wrote {path}")
    click.echo(f"Check number, to be read over the phone: {asked.check_number}")


@enrol.command()
@_files
@data_option
@yes_option
@click.option("--check-number", help="The six groups of five digits that the district reads over the phone.")
def admit(files: tuple[Path, ...], data: Path | None, yes: bool, check_number: str | None) -> None:
    """Admit the computers whose requests are among FILES."""
    meant = [path for path in files if papers.kind_of(path) == enrolment.REQUEST]
    requests = enrolment.requests_among(meant)
    tell_left_alone(files, meant)
    if not requests:
        raise BundleError.nothing_meant_for("request")
    with opened(data) as store:
        for asked in requests:
            number = check_number
            if number is None and not yes:
                click.echo(f"{asked.computer}, {places.name_of(asked.place)}, {asked.officer}")
                number = click.prompt("Check number read over the phone")
            admitted = enrolment.admit(store, asked, number)
            click.echo(admitted.sentence.said(english))


@enrol.command()
@data_option
@click.option("--place", required=True, help="The district that the certificate is for.")
@_to
def certificate(data: Path | None, place: str, to: Path) -> None:
    """Write the certificate that makes a district trust this provincial office, and be trusted."""
    with opened(data) as store:
        click.echo(f"Wrote {enrolment.write_certificate(store, place, to)}")


@enrol.command()
@_files
@data_option
def accept(files: tuple[Path, ...], data: Path | None) -> None:
    """Take in the province's certificate that is among FILES."""
    found = enrolment.certificates_among(files)
    tell_left_alone(files, found)
    if not found:
        raise BundleError.nothing_meant_for("certificate")
    with opened(data) as store:
        for path in found:
            enrolment.accept(store, path)
            click.echo(f"Took in {path.name}.")


@enrol.command("list")
@data_option
@json_option
def list_computers(data: Path | None, as_json: bool) -> None:
    """List the computers that this office knows, with the number that `revoke` needs and the end of trust."""
    with opened(data, read_only=True) as store:
        facts = [
            {"computer": one.computer, "role": one.role, "place": one.place, "until": one.until, "replica": one.replica,
             "check_number": one.check_number, "is_trusted": one.revoked_from is None,
             "trusted_up_to": None if one.revoked_from is None else one.revoked_from - 1}
            for one in enrolment.certificates(store)
        ]  # fmt: skip
    say(facts, as_json, lambda: "\n".join(_line(one) for one in facts) or "None yet.")


def _line(facts: Mapping[str, Any]) -> str:
    trust = f"trusted until {facts['until']}"
    if not facts["is_trusted"]:
        trust = f"no longer trusted after change {facts['trusted_up_to']}"
    return "  ".join((facts["replica"], facts["computer"], facts["place"], trust, facts["check_number"]))


@enrol.command()
@click.argument("replica")
@data_option
@click.option(
    "--from",
    "from_change",
    type=click.IntRange(min=1),
    help="The first change that is no longer trusted. Without it: the first that this office does not hold yet.",
)
def revoke(replica: str, data: Path | None, from_change: int | None) -> None:
    """Stop trusting a computer, from now or from one of its changes on."""
    with opened(data) as store:
        enrolment.revoke(store, replica, from_change or enrolment.first_not_held(store, replica))
        stopped = next(one.revoked_from for one in enrolment.certificates(store) if one.replica == replica)
    click.echo(f"This computer is no longer trusted from change {stopped} on.")


VERBS = (enrol,)
