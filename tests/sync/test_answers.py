"""The provincial office answers with what concerns a district, and with nothing of another one."""

from pathlib import Path

from lead_desktop.store.rebuild import content_hash
from lead_desktop.store.store import Store
from lead_desktop.sync import bundle, enrolment, journey
from tests.sync.offices import KECH, Country, add, change, names, send


def test_an_answer_brings_notes_receipt_and_certificates(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    row = add(kech)
    send(kech, province, stick)
    add(province, "note", about_entity="institution", about_record=row, kind="query", text="Who signed?")
    country.district(province)
    send(province, kech, stick)
    assert [note["text"] for note in kech.rows("note")] == ["Who signed?"]
    assert journey.province_has(kech)["number"] == 1
    assert [note.state for note in kech.journal.notes("out")] == ["received"]
    assert len(enrolment.certificates(kech)) == 3


def test_an_answer_leaves_out_what_concerns_another_district(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    panjgur = country.district(province, "PANJGUR")
    theirs = add(panjgur, name="Council of Panjgur")
    send(panjgur, province, stick)
    add(kech)
    send(kech, province, stick)
    add(province, "note", about_entity="institution", about_record=theirs, kind="query", text="For Panjgur alone")
    add(province, "submission", place="PANJGUR", subject="plan", state="expected")
    add(province, "submission", place=KECH, subject="plan", state="returned")
    add(province, "programme_target", result="x", place="BALOCHISTAN", figure=6)
    send(province, kech, stick)
    assert kech.rows("note") == ()
    assert [row["state"] for row in kech.rows("submission")] == ["returned"]
    assert [row["figure"] for row in kech.rows("programme_target")] == [6]
    assert names(kech) == ["District council"]
    assert "PANJGUR" not in "".join(kech.lines_after({}))
    assert panjgur.about.replica not in {change.replica for change in kech.changes_after({})}


def test_the_next_answer_goes_on_where_the_district_said_that_it_is(kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    add(province, "submission", place=KECH, subject="plan", state="expected")
    assert bundle.write(province, stick, place=KECH).changes == 2
    send(province, kech, stick)
    send(kech, province, stick)
    add(province, "submission", place=KECH, subject="update", state="expected")
    last = bundle.write(province, stick, place=KECH)
    assert last.changes < 4
    journey.take_in(kech, last.path)
    assert len(kech.rows("submission")) == 2
    assert [note.state for note in province.journal.notes("out")][:2] == ["received", "received"]


def test_stand_ins_come_back_without_harm(country: Country, kech: Store, province: Store, stick: Path) -> None:
    add(kech)
    send(kech, province, stick)
    add(province, "submission", place="PANJGUR", subject="plan", state="expected")
    add(province, "submission", place=KECH, subject="plan", state="expected")
    send(province, kech, stick)
    before = content_hash(province)
    send(kech, province, stick, full=True)
    assert content_hash(province) == before
    sister = country.district(province)
    send(province, sister, stick)
    enrolment.accept(kech, enrolment.write_certificate(province, KECH, stick))
    journey.take_in(sister, bundle.write(kech, stick, recipients=bundle.sisters(kech)).path)
    assert len(sister.rows("submission")) == 1


def test_a_record_that_later_concerns_a_district_does_not_disturb_the_chain(
    kech: Store, province: Store, stick: Path
) -> None:
    add(kech)
    send(kech, province, stick)
    moved = add(province, "submission", place="PANJGUR", subject="plan", state="expected")
    send(province, kech, stick)
    change(province, moved, "submission", place=KECH)
    add(province, "submission", place=KECH, subject="update", state="expected")
    send(province, kech, stick, full=True)
    assert "update" in {row["subject"] for row in kech.rows("submission")}


def test_a_sister_laptop_gets_the_whole_district_from_the_province(
    country: Country, kech: Store, province: Store, stick: Path
) -> None:
    add(kech, name="From the first laptop")
    send(kech, province, stick)
    sister = country.district(province)
    send(province, sister, stick)
    assert names(sister) == ["From the first laptop"]
    assert content_hash(sister) == content_hash(kech)
