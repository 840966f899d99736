import pytest

from local_db.archive import open_archive
from tests.contracts.archive_contract import ArchiveContract
from tests.local_db.samples import KEY


class TestSqlArchive(ArchiveContract):
    @pytest.fixture
    def opened(self, tmp_path):
        archives = [open_archive(tmp_path / "desk", KEY)]
        yield archives
        archives[-1].close()

    @pytest.fixture
    def archive(self, opened):
        return opened[-1]

    @pytest.fixture
    def reopen(self, opened, tmp_path):
        def again():
            opened[-1].close()
            opened.append(open_archive(tmp_path / "desk", KEY))
            return opened[-1]

        return again
