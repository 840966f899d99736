import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtPdf import QPdfDocument

from jury_app import minutes
from jury_app.core.explanation import Wording
from jury_app.core.record import FinalRecord
from jury_app.errors import Cancelled, Unreachable
from jury_app.progress import Progress, Step
from tests.records import LONG_NAME, LONG_REASON, OBSERVATIONS, final_record

NO_BREAK, NARROW = "\u00a0", "\u202f"
# A plain space, or none after a letter, where French wants one that holds.
WRONG_SPACE = re.compile(r" [;!?:»%]|[\w)][;!?»%]|« |«\S?\n|\d @")


def pages_of(content: bytes) -> list[str]:
    """Read the pages with their true spaces: not every reader tells U+00A0 from a plain one."""
    data, buffer, document = QByteArray(content), QBuffer(), QPdfDocument()
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document.load(buffer)
    pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    document.close()
    assert pages
    return [page.replace("\r\n", "\n") for page in pages]


def flat(pages: list[str]) -> str:
    return " ".join("\n".join(pages).split("\n"))


@pytest.fixture(scope="module")
def record() -> FinalRecord:
    return final_record(overrides=6)


@pytest.fixture(scope="module")
def content(record: FinalRecord) -> bytes:
    return minutes.pdf(record)


@pytest.fixture(scope="module")
def pages(content: bytes) -> list[str]:
    return pages_of(content)


def test_the_first_page_names_the_session(pages: list[str]) -> None:
    first = flat(pages[:1])
    for said in (
        "Association Villes Internet",
        "Procès-verbal des délibérations du jury",
        "Territoires, Villes et Villages Internet",
        "20e édition – millésime 2019",
        "samedi 1er\u00a0décembre 2018 – Paris",
        "01/12/2018 17:42",
        "Mme Élodie Fournier-Nguyen, experte de l’accessibilité",
        "M. Loïc Saïd, délégué général",
    ):
        assert said in first


def test_every_page_is_numbered(pages: list[str]) -> None:
    for number, page in enumerate(pages, 1):
        assert f"Page {number} sur {len(pages)}" in page


def test_the_contents_tell_the_true_pages(pages: list[str]) -> None:
    found = re.findall(r"(Annexe [A-E] – [^\n]+?)\s+(\d+)$", pages[0], re.MULTILINE)
    assert len(found) == 5
    for words, page in found:
        assert words in pages[int(page) - 1]


def test_members_voters_and_recusals_are_named(record: FinalRecord, pages: list[str]) -> None:
    said = flat(pages)
    for member in record.members:
        assert member.name.replace("'", "’") in said
    assert said.count("n’a pas voté") == 2
    assert "Mme Noémie Saïd (ancienne agente de la collectivité)" in said
    assert "M. Thibault Roussel\u00a0: Bargemon (83011) et Villeurbanne (69266)." in said


def test_totals_show_the_gap_and_its_reason(pages: list[str]) -> None:
    said = flat(pages)
    assert "= 233 sur 234\u00a0dossiers\u00a0: 1 sans catégorie." in said
    assert "Dossier sans catégorie\u00a0: Le Hézo (0188)." in said
    assert "La commune n’a déclaré aucune catégorie\u202f; elle est interrogée." in said


def test_every_dossier_has_its_level_and_its_code(record: FinalRecord, pages: list[str]) -> None:
    said = flat(pages)
    for decision in record.closing.decisions:
        assert decision.diploma_code in said
    start = next(n for n, page in enumerate(pages) if page.startswith("Annexe D") or (
        "Le code imprimé sur un diplôme" in page))  # fmt: skip
    annex = flat(pages[start:])
    for dossier in record.dossiers:
        line = rf"{dossier.authority.code}\s+{dossier.number}\s"
        assert re.search(line, annex), dossier.number
    assert said.count("ex æquo") > 20
    assert " ".join(LONG_NAME.split()) in said


def test_overrides_keep_both_levels_and_the_whole_reason(
    record: FinalRecord, pages: list[str]
) -> None:
    said = flat(pages)
    changed = [each for each in record.closing.decisions if each.overridden]
    assert len(changed) == 6
    assert "6\u00a0niveaux diffèrent" in said
    for each in changed:
        told = f"– dépouillement : {each.computed} @{NARROW}; décision : {each.level} @"
        told = told.replace(" :", f"{NO_BREAK}:").replace(" @", f"{NO_BREAK}@")
        assert re.search(rf"{each.dossier} [^–]+{re.escape(told)}", said)
    end = LONG_REASON[-60:].replace("'", "’")
    assert said.count(end) == sum(each.reason == LONG_REASON for each in changed)


def test_the_unranked_are_apart(record: FinalRecord, pages: list[str]) -> None:
    start = next(n for n, page in enumerate(pages[1:], 1) if "Quorum non atteint" in page)
    said = flat(pages[start : start + 2])
    for result in record.results:
        if not result.quorum_met:
            assert result.explained(Wording()) in said


def test_observations_and_proof_are_there(record: FinalRecord, pages: list[str]) -> None:
    said = flat(pages)
    assert "près de 60\u00a0%" in said
    assert len(OBSERVATIONS) == 2
    digits = record.fingerprint
    assert " ".join(digits[at : at + 8] for at in range(0, 64, 8)) in said
    assert "jury-app verify preuve.zip" in said


def test_no_plain_space_stands_before_high_punctuation(pages: list[str]) -> None:
    for page in pages:
        wrong = [page[max(0, m.start() - 20) : m.end() + 5] for m in WRONG_SPACE.finditer(page)]
        assert not wrong


def test_spaces_that_hold_are_found_by_readers(pages: list[str]) -> None:
    text = "".join(pages)
    assert "2\u202f106" in text
    assert "\ue0a0" not in text
    assert "\ue02f" not in text
    assert "[U+" not in text


def test_the_file_is_made_to_be_kept(content: bytes) -> None:
    with pikepdf.open(BytesIO(content)) as pdf:
        assert str(pdf.Root.Lang) == "fr-FR"
        assert str(pdf.docinfo.Title) == (
            "Procès-verbal du jury – Territoires, Villes et Villages Internet 2019"
        )
        metadata = pdf.Root.Metadata.read_bytes().decode()
        assert re.search(r"<pdfaid:part>2</.*<pdfaid:conformance>B</", metadata, re.DOTALL)
        assert str(pdf.docinfo.CreationDate) == "D:20181201164200Z"
        assert pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()[36:40] == b"acsp"
        fonts = [item for item in pdf.objects if is_font(item)]
        assert len(fonts) >= 5
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor
        assert not any("/Trans" in page for page in pdf.pages)
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
            levels = [child.title for item in outline.root for child in item.children]
        assert titles[0] == "Séance"
        assert titles[-1] == "Feuille d’émargement"
        assert sum(title.startswith("5\u00a0arobases – ") for title in levels) == 1


def is_font(item: pikepdf.Object) -> bool:
    return isinstance(item, pikepdf.Dictionary) and item.get("/Type") == pikepdf.Name.Font


def test_the_same_record_gives_the_same_bytes(tmp_path: Path) -> None:
    small = final_record(dossiers=12)
    minutes.write(small, tmp_path / "a.pdf")
    minutes.write(final_record(dossiers=12), tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()
    assert len(list(tmp_path.iterdir())) == 2


def test_an_edition_without_dossiers_has_its_minutes() -> None:
    said = flat(pages_of(minutes.pdf(final_record(dossiers=0))))
    assert "Aucun niveau n’a été décerné." in said
    assert "Aucun dossier labellisé." in said
    assert "Aucun déport." in said
    assert "sans niveau Néant." in said


def test_no_override_is_said_in_words() -> None:
    said = flat(pages_of(minutes.pdf(final_record(dossiers=8, overrides=0))))
    assert "Tous les niveaux sont ceux du dépouillement." in said
    assert "le compte est exact" in said


def test_words_of_any_length_and_script_find_their_place() -> None:
    record = final_record(dossiers=8, overrides=1)
    endless = "Le jury a longuement délibéré de ce dossier ; il y est revenu. " * 300
    strange = "Bravo 👏 <b>à tous</b> & merci\x07, œuvre de L'Haÿ\n\n漢字 " + "a" * 400
    decisions = tuple(
        replace(each, reason=endless if each.reason else "") for each in record.closing.decisions
    )
    closing = replace(
        record.closing, decisions=decisions, observations=(strange, endless), gap_reason=endless
    )
    said = flat(pages_of(minutes.pdf(replace(record, closing=closing))))
    assert said.count("revenu.") == 900
    assert "Bravo [U+1F44F] <b>à tous</b> & merci, œuvre de L’Haÿ" in said
    assert "[U+6F22][U+5B57]" in said


def test_a_scale_of_twenty_is_told_in_figures() -> None:
    record = final_record(dossiers=8)
    scale = replace(
        record.edition.scale, maximum=20, symbol="/20", unit="point", unit_plural="points"
    )
    results = tuple(replace(each, counts=(*each.counts, *([0] * 15))) for each in record.results)
    other = replace(record, edition=replace(record.edition, scale=scale), results=results)
    said = flat(pages_of(minutes.pdf(other)))
    assert re.search(r"\d\u00a0points? – \d\u00a0dossier", said)


def test_out_of_competition_is_a_list_of_its_own() -> None:
    record = final_record(dossiers=8, overrides=0)
    first, second, *others = record.closing.decisions
    decisions = (
        replace(first, level=None, out_of_competition=True, reason="Siège au jury."),
        replace(second, level=None, reason="Dossier incomplet."),
        *others,
    )
    closed = replace(record, closing=replace(record.closing, decisions=decisions))
    said = flat(pages_of(minutes.pdf(closed)))
    assert "Hors concours – 1\u00a0dossier" in said
    assert "Classés, sans niveau décerné – 1\u00a0dossier" in said
    assert "; hors concours Siège au jury." in said
    assert "Dossier incomplet." in said


def test_progress_is_told_and_a_stop_leaves_nothing(tmp_path: Path) -> None:
    steps: list[Step] = []
    progress = Progress(steps.append)
    minutes.write(final_record(dossiers=8), tmp_path / "a.pdf", progress)
    assert [step.done for step in steps] == list(range(1, len(steps) + 1))
    assert steps[-1].done == steps[-1].total
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        minutes.write(final_record(dossiers=8), tmp_path / "b.pdf", stopped)
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unreachable) as trouble:
        minutes.write(final_record(dossiers=1), tmp_path / "gone" / "a.pdf")
    assert trouble.value.code == "cannot_write"
    assert trouble.value.facts["name"] == "a.pdf"
