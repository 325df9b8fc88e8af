"""How computers become known: a district's request, the province's signed list of certificates, trust that ends."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from lead_desktop.catalogue import places
from lead_desktop.roadmap.texts import N_, Sentence, sentence
from lead_desktop.store.store import Store
from lead_desktop.sync import keys, limits, offices, papers
from lead_desktop.sync.errors import BundleError, Unsound

REQUEST, CERTIFICATE = "request", "certificate"
_KEPT = "certificates"
_VALID = {"district": timedelta(days=3 * 365), "province": timedelta(days=10 * 365)}


@dataclass(frozen=True)
class Request:
    """A computer that asks to be admitted."""

    computer: str
    place: str
    officer: str
    replica: str
    signing_key: str
    recipient: str
    practice: bool
    made: str

    @property
    def check_number(self) -> str:
        """The six groups of five digits that both sides compare over the phone."""
        return keys.check_number(self.signing_key, self.recipient)


@dataclass(frozen=True)
class Certificate:
    """A computer that the province vouches for; `until` is a day, `revoked_from` the first number not trusted."""

    computer: str
    role: str
    place: str
    until: str
    replica: str
    signing_key: str
    recipient: str
    revoked_from: int | None = None

    @property
    def name(self) -> str:
        """What the computer is called."""
        return self.computer

    @property
    def check_number(self) -> str:
        """The six groups of five digits of its keys."""
        return keys.check_number(self.signing_key, self.recipient)


@dataclass(frozen=True)
class Certificates:
    """The province's numbered list. `escrow` is the recipient of the key that it keeps off-line."""

    number: int = 0
    province: str = ""
    practice: bool = False
    computers: tuple[Certificate, ...] = field(default=())
    escrow: str | None = None
    key: str = ""

    def of_key(self, signing_key: str) -> Certificate | None:
        """Return the computer that signs with a key."""
        return next((one for one in self.computers if one.signing_key == signing_key), None)

    def of_place(self, place: str) -> tuple[Certificate, ...]:
        """Return the trusted computers of an office."""
        return tuple(one for one in self.computers if one.place == place and one.revoked_from is None)

    def offices(self) -> tuple[Certificate, ...]:
        """Return the trusted computers of the provincial office."""
        return tuple(one for one in self.computers if one.role == "province" and one.revoked_from is None)


@dataclass(frozen=True)
class Admitted:
    """What admitting a computer did, in words."""

    certificate: Certificate
    became_practice: bool
    sentence: Sentence


def write_request(store: Store, to: Path) -> Path:
    """Write this computer's request for the provincial office into a folder, or as the file named.

    Raises BundleError.
    """
    about = store.about
    if about.role != "district":
        raise BundleError.because("district_only")
    own = keys.keys_of(store)
    facts = {
        "computer": about.computer, "officer": about.officer, "place": about.place, "practice": about.practice,
        "recipient": own.recipient, "replica": about.replica, "role": about.role, "made": store.today.isoformat(),
    }  # fmt: skip
    return offices.write_paper(to, offices.file_name(about.place, "request"), keys.signed(own, REQUEST, facts))


def read_request(path: Path) -> Request:
    """Read a request and check that it is signed with the key it names. Raises BundleError."""
    paper = offices.read_signed(path, REQUEST)
    facts = paper.facts
    try:
        request = Request(
            computer=offices.shown(_text(facts, "computer")), place=_text(facts, "place"),
            officer=offices.shown(_text(facts, "officer")),
            replica=_text(facts, "replica"), signing_key=paper.key, recipient=_text(facts, "recipient"),
            practice=facts.get("practice") is True, made=_text(facts, "made"),
        )  # fmt: skip
        if (
            facts.get("role") != "district"
            or places.place(request.place) is None
            or not keys.is_recipient(request.recipient)
        ):
            raise Unsound
    except Unsound as unsound:
        raise BundleError.because(unsound.reason, file=path.name) from unsound
    return request


def requests_among(files: Iterable[Path]) -> list[Request]:
    """Return the requests among some files; other files are left alone."""
    return [read_request(path) for path in files if papers.kind_of(path) == REQUEST]


def certificates_among(files: Iterable[Path]) -> list[Path]:
    """Return the certificates among some files, the oldest list first."""
    found = [(_number_in(path), path) for path in files if papers.kind_of(path) == CERTIFICATE]
    return [path for _, path in sorted(found)]


def admit(store: Store, request: Request, check_number: str | None) -> Admitted:
    """Add a computer to the list of certificates.

    `None` for the number only after an explicit yes. Raises BundleError.
    """
    if store.about.role != "province":
        raise BundleError.because("province_only")
    if check_number is not None and not keys.same_number(check_number, request.check_number):
        raise BundleError.because("wrong_number", computer=request.computer)
    became_practice = _settle_practice(store, request)
    until = (store.today + _VALID["district"]).isoformat()
    admitted = Certificate(
        request.computer, "district", request.place, until, request.replica, request.signing_key, request.recipient
    )
    known = _list(store)
    others = tuple(one for one in known.computers if one.signing_key != request.signing_key)
    _keep_signed(store, replace(known, computers=(*others, admitted)))
    slots = {"computer": request.computer, "place": places.name_of(request.place)}
    said = sentence(N_("{computer} of {place} is admitted."), **slots)
    if became_practice:
        said = sentence(N_("{computer} of {place} is admitted. This office is now a practice office."), **slots)
    return Admitted(admitted, became_practice, said)


def write_certificate(store: Store, place: str, to: Path) -> Path:
    """Write the list of certificates for a district; before its first request it is the district's start file."""
    if store.about.role != "province":
        raise BundleError.because("province_only")
    if not _list(store).number:
        _keep_signed(store, _list(store))
    paper = papers.paper_of(dict(store.kept(_KEPT)), (CERTIFICATE,))
    return offices.write_paper(to, offices.file_name(place, "certificate", int(paper.facts["number"])), paper)


def accept(store: Store, path: Path) -> Certificates:
    """Take in the province's list of certificates. The first one names the province to trust. Raises BundleError."""
    return accept_paper(store, offices.read_signed(path, CERTIFICATE), path.name)


def accept_paper(store: Store, paper: papers.Paper, file: str) -> Certificates:
    """Take in a list whose signature has been checked. Raises BundleError for another province's or an older one."""
    try:
        brought = read_list(paper)
    except Unsound as unsound:
        raise BundleError.because(unsound.reason, file=file) from unsound
    known = _list(store)
    if store.about.role != "district":
        raise BundleError.because("district_only")
    if brought.practice != store.about.practice:
        raise BundleError.because("two_practice" if brought.practice else "real_to_practice", file=file)
    if places.place(store.about.place) is not None and not places.lies_in(store.about.place, brought.province):
        raise BundleError.because("not_our_province", file=file, place=places.name_of(brought.province))
    if known.number and known.key != brought.key:
        raise BundleError.because("other_province", file=file)
    if brought.number < known.number or (brought.number == known.number and brought != known):
        raise BundleError.because("older_list", file=file)
    if brought.number > known.number:
        store.keep(_KEPT, paper.whole())
    return brought


def certificates(store: Store) -> list[Certificate]:
    """Return the computers that this office knows, the provincial office first."""
    return sorted(_list(store).computers, key=lambda one: (one.role != "province", one.place, one.computer))


def listed(store: Store) -> Certificates:
    """Return the list of certificates, with number 0 while there is none."""
    return _list(store)


def paper(store: Store) -> papers.Paper | None:
    """Return the signed list as it travels inside return bundles."""
    kept = store.kept(_KEPT)
    return papers.paper_of(dict(kept), (CERTIFICATE,)) if kept else None


def first_not_held(store: Store, replica: str) -> int:
    """Return the number of a computer's first change that has not come here yet."""
    return store.vector().get(replica, 0) + 1


def revoke(store: Store, replica: str, from_seq: int) -> None:
    """Stop trusting a computer from one of its changes on; what came before stays. Raises BundleError."""
    if store.about.role != "province":
        raise BundleError.because("province_only")
    known = _list(store)
    if not any(one.replica == replica and one.role == "district" for one in known.computers):
        raise BundleError.because("not_known")
    stopped = tuple(
        replace(one, revoked_from=min(from_seq, one.revoked_from or from_seq)) if one.replica == replica else one
        for one in known.computers
    )
    _keep_signed(store, replace(known, computers=stopped))


def keep_escrow(store: Store, recipient: str) -> None:
    """Close all later bundles of the districts to a key that the province keeps off-line, too. Raises BundleError."""
    if store.about.role != "province" or not keys.is_recipient(recipient):
        raise BundleError.because("province_only")
    _keep_signed(store, replace(_list(store), escrow=recipient))


def is_current(certificate: Certificate, today: date) -> bool:
    """Tell whether a certificate's last day has not passed."""
    return certificate.until >= today.isoformat()


def _settle_practice(store: Store, request: Request) -> bool:
    """Refuse to mix practice and real offices; an office that holds nothing real yet becomes one for practice."""
    if request.practice == store.about.practice:
        return False
    if not request.practice:
        raise BundleError.because("real_to_practice", file=request.computer)
    enrolled = any(one.role == "district" for one in _list(store).computers)
    if enrolled or any(one.office != store.about.place for one in store.replicas().values()):
        raise BundleError.because("two_practice", file=request.computer)
    store.amend_about(practice=True)
    return True


def _list(store: Store) -> Certificates:
    kept = store.kept(_KEPT)
    if kept:
        return read_list(papers.paper_of(dict(kept), (CERTIFICATE,)))
    province = store.about.place if store.about.role == "province" else ""
    return Certificates(province=province, practice=store.about.practice)


def _keep_signed(store: Store, changed: Certificates) -> None:
    own, about = keys.keys_of(store), store.about
    until = (store.today + _VALID["province"]).isoformat()
    office = Certificate(about.computer, "province", about.place, until, about.replica, own.signing_key, own.recipient)
    computers = (office, *(one for one in changed.computers if one.signing_key != own.signing_key))
    facts = {
        "number": changed.number + 1, "province": about.place, "practice": about.practice, "escrow": changed.escrow,
        "computers": [{name: getattr(one, name) for name in Certificate.__dataclass_fields__} for one in computers],
    }  # fmt: skip
    store.keep(_KEPT, keys.signed(own, CERTIFICATE, facts).whole())


def read_list(paper: papers.Paper) -> Certificates:
    """Read a list of certificates from its paper. Raises Unsound."""
    facts = paper.facts
    number, escrow, computers = facts.get("number"), facts.get("escrow"), facts.get("computers")
    if type(number) is not int or number < 1 or not isinstance(computers, Sequence) or isinstance(computers, str):
        raise Unsound
    if escrow is not None and not (isinstance(escrow, str) and keys.is_recipient(escrow)):
        raise Unsound
    known = tuple(_certificate(one) for one in computers)
    province = _text(facts, "province")
    signer = next((one for one in known if one.signing_key == paper.key), None)
    if signer is None or signer.role != "province" or signer.place != province:
        raise Unsound
    return Certificates(number, province, facts.get("practice") is True, known, escrow, paper.key)


def _certificate(facts: Any) -> Certificate:
    if not isinstance(facts, dict):
        raise Unsound
    stopped = facts.get("revoked_from")
    if stopped is not None and (type(stopped) is not int or stopped < 0):
        raise Unsound
    texts = {name: _text(facts, name) for name in Certificate.__dataclass_fields__ if name != "revoked_from"}
    if texts["role"] not in ("district", "province") or not keys.is_recipient(texts["recipient"]):
        raise Unsound
    return Certificate(**texts, revoked_from=stopped)


def _text(facts: Mapping[str, Any], name: str) -> str:
    found = facts.get(name)
    if not isinstance(found, str) or not 0 < len(found) <= limits.TEXT_LETTERS:
        raise Unsound
    return found


def _number_in(path: Path) -> int:
    try:
        number = papers.read_paper(path, CERTIFICATE).facts.get("number")
    except BundleError:
        return 0
    return number if isinstance(number, int) else 0
