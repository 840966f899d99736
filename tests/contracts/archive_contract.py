"""What every archive must do; a test class inherits it and says how to make one."""

from tests.contracts.blobs_contract import BlobsContract
from tests.contracts.desk_contract import DeskContract, StoreMemoryContract
from tests.contracts.dossiers_contract import DossiersContract
from tests.contracts.journal_contract import JournalContract, TransactionContract


class ArchiveContract(
    JournalContract,
    TransactionContract,
    DeskContract,
    StoreMemoryContract,
    DossiersContract,
    BlobsContract,
):
    """All of it. A subclass gives the fixtures ``archive`` and ``reopen`` (close, open again)."""
