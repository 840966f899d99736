"""The simulation's archive keeps the contract of the real one, or its seasons prove nothing."""

import pytest

from jury_app.core.dossier import PastLevel
from tests.contracts.blobs_contract import BlobsContract
from tests.contracts.desk_contract import DeskContract, StoreMemoryContract
from tests.contracts.journal_contract import JournalContract, TransactionContract
from tests.local_db.samples import ANNE, act, acts, dossier, show
from tests.simulation.memory_archive import MemoryArchive
from tests.simulation.memory_tables import Tables


class TestMemoryArchive(
    JournalContract, TransactionContract, DeskContract, StoreMemoryContract, BlobsContract
):
    @pytest.fixture
    def archive(self):
        return MemoryArchive()

    @pytest.fixture
    def reopen(self, archive):
        return lambda: MemoryArchive(Tables(archive.tables.snapshot()))


def test_the_view_of_the_dossiers_is_as_much_as_a_season_needs():
    archive = MemoryArchive()
    show(archive, [dossier("2", "Brest"), dossier("1", "Arles")], [PastLevel("C1", "A", 2016, 5)])
    show(archive, [dossier("2", "Bordeaux"), dossier("3")], archive.dossiers.past_levels())
    assert [each.number for each in archive.dossiers.every()] == ["2", "3"]
    assert archive.dossiers.dossier("2") == dossier("2", "Bordeaux")
    assert archive.dossiers.dossier("1") is None
    assert list(archive.dossiers.listing()) == ["2", "3"]
    assert archive.dossiers.past_levels("C1") == [PastLevel("C1", "A", 2016, 5)]
    with pytest.raises(ValueError, match="missing"):
        archive.dossiers.replace({"9": b"x"}, [], [])
    assert list(archive.dossiers.listing()) == ["2", "3"]


@pytest.mark.parametrize(("step", "kept"), [("begin", 1), ("commit", 1), ("committed", 3)])
def test_a_process_that_dies_leaves_what_was_committed(step, kept):
    archive = MemoryArchive()
    archive.journal.append([act(ANNE, 1)])

    def die(at):
        if at == step:
            error = KeyboardInterrupt()
            archive.tables.cut(error)
            raise error

    archive.tables.strike = die
    with pytest.raises(KeyboardInterrupt):
        archive.journal.append(acts(ANNE, 2, 3))
    with pytest.raises(KeyboardInterrupt):
        archive.journal.heads()
    again = MemoryArchive(Tables(archive.tables.snapshot()))
    assert again.journal.heads()[ANNE].seq == kept
