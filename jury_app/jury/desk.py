"""A jury opened on this laptop: the façade that screens and commands hold on to."""

from __future__ import annotations

from pathlib import Path

from jury_app.jury.attachments import Attachments
from jury_app.jury.custody import Custody
from jury_app.jury.deciding import Deciding
from jury_app.jury.exchange import Exchange
from jury_app.jury.laptop import Laptop
from jury_app.jury.membership import Membership
from jury_app.jury.parcels import Parcels
from jury_app.jury.preparing import Preparing
from jury_app.jury.publishing import Publishing
from jury_app.jury.reading import Reading
from jury_app.jury.room import MeetingRoom
from jury_app.jury.rounds import Rounds
from jury_app.jury.stores import StoreBook
from jury_app.jury.trouble import Trouble
from jury_app.jury.voting import Voting
from jury_app.jury.watching import Watching
from jury_app.keys.vault import Vault
from jury_app.ports import OpenStore


class Jury:
    """One jury on one laptop, its acts grouped by who does them.

    Call it from one thread at a time (the ordered lane of ``ui.background``); only
    ``reading.rows``, ``reading.find`` and a ``Transfer`` may be called from another. Calls that
    change something return what changed.
    """

    def __init__(self, laptop: Laptop, open_store: OpenStore, folder: Path, vault: Vault) -> None:
        """Put the parts together around one laptop's journals, kept in ``folder``.

        ``vault`` keeps the passwords of its stores.
        """
        self._laptop = laptop
        self._closed = False
        self.desk_name = folder.name
        stores = StoreBook(laptop.archive.desk, open_store, vault, folder.name)
        self.membership = Membership(laptop, stores)
        self.reading = Reading(laptop)
        self.voting = Voting(laptop)
        self.rounds = Rounds(laptop, self.membership)
        self.watching = Watching(laptop)
        self.custody = Custody(laptop, self.watching)
        self.preparing = Preparing(laptop, self.membership, self.rounds)
        self.deciding = Deciding(laptop, self.rounds)
        self.publishing = Publishing(laptop, self.membership, self.rounds, self.deciding)
        self.exchange = Exchange(laptop, self.membership, self.voting, stores)
        self.attachments = Attachments(laptop, stores)
        self.room = MeetingRoom(laptop, self.exchange, folder)
        self.trouble = Trouble(laptop, self.voting)
        self.parcels = Parcels(laptop, self.membership, self.voting)

    @property
    def key(self) -> str:
        """The identity of the jury (hex), as printed in the minutes."""
        return self._laptop.jury.hex()

    @property
    def device(self) -> str:
        """The name of this laptop (hex)."""
        return self._laptop.device.hex()

    def close(self) -> None:
        """Close the room, if one is open, and let go of the database; again: nothing."""
        self.room.close()
        if not self._closed:
            self._closed = True
            self._laptop.take_stock()
            self._laptop.archive.close()
