"""Folders and ZIPs of attachments: what goes where, and what is put aside."""

import zipfile

import pytest

from jury_app.core.attachment import MAX_FILE
from jury_app.errors import Refused, Unreachable
from jury_app.intake import attachments
from jury_app.intake.attachments import (
    Candidate,
    check,
    chosen_files,
    files_of,
    for_dossier,
    match,
    parts_of,
)
from jury_app.progress import Progress

NAMES = {"D001": ["D001"], "D0011": ["D0011"], "68271": ["D001"], "35238": ["D002", "D003"]}


def laid(root, **files):
    for path, content in files.items():
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return root


def matched(dry_run):
    return [(each.label, each.dossier) for each in dry_run.accepted]


def aside(dry_run):
    return [(each.label, each.code) for each in dry_run.rejected]


def test_numbers_and_codes_decide_the_longest_first(tmp_path):
    laid(
        tmp_path,
        **{
            "D001/plan.pdf": b"1",
            "d001 - carte.png": b"2",
            "D0011_budget.xlsx": b"3",
            "68271 Rixheim/a/b.pdf": b"4",
            "Envoi/D001/c.pdf": b"5",
            "35238/d.pdf": b"6",
            "D00/e.pdf": b"7",
            "D00123.pdf": b"8",
            ".DS_Store": b"9",
            "D001/~$plan.docx": b"10",
        },
    )
    found = match(files_of(tmp_path), NAMES)
    assert matched(found) == [
        ("68271 Rixheim/a/b.pdf", "D001"),
        ("D001/plan.pdf", "D001"),
        ("D0011_budget.xlsx", "D0011"),
        ("Envoi/D001/c.pdf", "D001"),
        ("d001 - carte.png", "D001"),
    ]
    assert aside(found) == [
        ("35238/d.pdf", "attachment_ambiguous"),
        ("D00/e.pdf", "attachment_unmatched"),
        ("D00123.pdf", "attachment_unmatched"),
    ]


def test_what_cannot_be_attached_is_put_aside_by_name(tmp_path):
    laid(tmp_path, **{"a.pdf": b"a", "b.pdf": b"a", "c.exe": b"c", "d.pdf": b"", "e": b"e"})
    (tmp_path / "f.pdf").touch()
    with (tmp_path / "f.pdf").open("wb") as file:
        file.truncate(MAX_FILE + 1)
    chosen = for_dossier(chosen_files(sorted(tmp_path.iterdir())), "D001")
    found = check(chosen, {}, Progress())
    assert matched(found) == [("a.pdf", "D001")]
    assert aside(found) == [
        ("b.pdf", "attachment_twice"),
        ("c.exe", "attachment_kind"),
        ("d.pdf", "attachment_empty"),
        ("e", "attachment_kind"),
        ("f.pdf", "attachment_too_big"),
    ]
    standing = {"D001": {found.accepted[0].digest: 1}}
    assert check(chosen, standing, Progress()).accepted == ()
    elsewhere = {"D002": {found.accepted[0].digest: 1}}
    assert len(check(chosen, elsewhere, Progress()).accepted) == 1


def test_a_zip_is_read_like_a_folder(tmp_path):
    with zipfile.ZipFile(tmp_path / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Pièces/D001/plan.pdf", b"plan" * 5000)
        archive.writestr("../../D001/../x.pdf", b"hostile")
        archive.writestr("__MACOSX/D001/._plan.pdf", b"junk")
        archive.mkdir("D001")
    found = check(match(files_of(tmp_path / "in.zip"), NAMES), {}, Progress())
    assert matched(found) == [("../../D001/../x.pdf", "D001"), ("Pièces/D001/plan.pdf", "D001")]
    assert [each.name for each in found.accepted] == ["x.pdf", "plan.pdf"]
    assert b"".join(parts_of(found.accepted[1], 777)) == b"plan" * 5000


def test_a_zip_that_lies_is_refused(tmp_path, monkeypatch):
    (tmp_path / "no.zip").write_bytes(b"no zip")
    with pytest.raises(Refused, match="not_a_zip"):
        files_of(tmp_path / "no.zip")
    with pytest.raises(Unreachable, match="attachment_unreadable"):
        files_of(tmp_path / "none.zip")
    with zipfile.ZipFile(tmp_path / "in.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("D001/a.pdf", bytes(200_000))
        archive.writestr("D001/b.pdf", bytes(200_000))
    monkeypatch.setattr(attachments, "MOST_BYTES", 300_000)
    with pytest.raises(Refused, match="zip_bomb"):
        files_of(tmp_path / "in.zip")
    monkeypatch.setattr(attachments, "MOST_BYTES", 400_000)
    monkeypatch.setattr(attachments, "MOST_FILES", 1)
    with pytest.raises(Refused, match="too_many_files"):
        files_of(tmp_path / "in.zip")


def test_a_damaged_or_locked_file_of_a_zip_stops_no_other(tmp_path):
    with zipfile.ZipFile(tmp_path / "in.zip", "w") as archive:
        archive.writestr("D001/a.pdf", b"A" * 500)
        archive.writestr("D001/b.pdf", b"B" * 500)
        archive.writestr("D001/c.pdf", b"C" * 500)
    raw = (tmp_path / "in.zip").read_bytes().replace(b"A" * 500, b"A" * 499 + b"x")
    # The lock is a bit of the flags, in the directory at the end and before the file itself.
    where = raw.rindex(b"PK\x01\x02", 0, raw.rindex(b"D001/b.pdf"))
    raw = raw[: where + 8] + b"\x01" + raw[where + 9 :]
    (tmp_path / "in.zip").write_bytes(raw)
    found = check(match(files_of(tmp_path / "in.zip"), NAMES), {}, Progress())
    assert matched(found) == [("D001/c.pdf", "D001")]
    assert aside(found) == [
        ("D001/a.pdf", "attachment_damaged"),
        ("D001/b.pdf", "attachment_locked"),
    ]


def test_a_file_that_changed_is_not_read_to_its_end(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"a" * 100)
    (found,) = check(for_dossier(chosen_files([path]), "D001"), {}, Progress()).accepted
    for content in (b"b" * 100, b"a" * 99, b"a" * 101):
        path.write_bytes(content)
        with pytest.raises(Refused, match="file_changed"):
            list(parts_of(found, 10))
    path.unlink()
    with pytest.raises(Unreachable, match="attachment_unreadable"):
        list(parts_of(found, 10))


def test_links_in_a_folder_are_not_followed(tmp_path):
    laid(tmp_path, **{"in/D001/a.pdf": b"a", "secret.pdf": b"s"})
    (tmp_path / "in" / "D001" / "b.pdf").symlink_to(tmp_path / "secret.pdf")
    (tmp_path / "in" / "D001-c").symlink_to(tmp_path)
    assert [each.label for each in files_of(tmp_path / "in")] == ["D001/a.pdf"]


def test_a_dry_run_can_be_stopped():
    progress = Progress()
    progress.cancel()
    candidate = Candidate("a.pdf", "a.pdf", 1, lambda: pytest.fail("read"), "D001")
    with pytest.raises(Exception, match="cancelled"):
        check(attachments.AttachmentDryRun((candidate,), ()), {}, progress)
