"""A folder or ZIP of attachments, from the choice to the dossiers."""

import zipfile

import pytest

from jury_app.core.record import Role
from jury_app.progress import Progress
from ui.intake.attachments_card import AttachmentsCard
from ui.parts.pickers import Pickers


@pytest.fixture
def folder(tmp_path):
    root = tmp_path / "pièces"
    (root / "D003").mkdir(parents=True)
    (root / "D003" / "plan.pdf").write_bytes(b"%PDF plan")
    (root / "D004 budget.xlsx").write_bytes(b"PK budget")
    (root / "inconnu.pdf").write_bytes(b"%PDF ?")
    return root


@pytest.fixture
def card(demo_desk, folder, tmp_path, qtbot):
    archive = tmp_path / "pieces.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        for path in folder.rglob("*.*"):
            packed.write(path, path.relative_to(folder))
    pickers = Pickers(open_file=lambda *_: archive, folder=lambda *_: folder)
    made = AttachmentsCard(demo_desk(Role.SECRETARIAT), pickers)
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.mark.parametrize("button", ["folder", "zip"])
def test_what_was_found_is_told_then_attached_at_once(card, qtbot, button):
    attachments = card._desk.jury.attachments
    getattr(card, button).click()
    qtbot.waitUntil(lambda: card.result is not None, timeout=5000)
    assert [entry.title for entry in card.accepted.entries] == ["D003/plan.pdf", "D004 budget.xlsx"]
    assert [entry.title for entry in card.rejected.entries] == ["inconnu.pdf"]
    assert "Aucun dossier" in card.rejected.entries[0].detail
    assert attachments.counts() == {}
    card.attach.click()
    qtbot.waitUntil(lambda: bool(card.banner.message), timeout=5000)
    qtbot.waitUntil(lambda: not card._desk.background.busy, timeout=10000)
    assert attachments.counts() == {"D003": 1, "D004": 1}
    assert not card.attach.isVisible()


def test_a_file_that_is_no_zip_says_so(card, qtbot, folder):
    card.check(folder / "inconnu.pdf")
    qtbot.waitUntil(lambda: "ZIP" in card.banner.message, timeout=5000)
    assert not card.progress.isVisible()


def test_what_is_spoilt_in_the_store_is_mended_when_asked(card, qtbot, folder, tmp_path):
    attachments = card._desk.jury.attachments
    attachments.attach(attachments.rehearse(folder, Progress()), Progress())
    attachments.sync(Progress())
    path = next((tmp_path / "demonstration" / "echange").rglob("*.bin"))
    good = path.read_bytes()
    path.write_bytes(bytes(len(good)))
    card.reread.click()
    assert card.progress.isVisible()
    qtbot.waitUntil(lambda: not card.progress.isVisible(), timeout=10000)
    assert good in [each.read_bytes() for each in path.parent.glob("*.bin")]
    qtbot.waitUntil(lambda: not card._desk.background.busy, timeout=10000)
