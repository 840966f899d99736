"""What the desk needs from the outside world, as small interfaces.

Glossary: an *act* is one signed entry of a journal; a *record* is an act as this laptop keeps it;
a *store* is the place laptops exchange through; an *object* is a file there, written once; the
*archive* is this laptop's encrypted database. ``local_db`` implements the archive, ``sync.stores``
the stores. What the journal must do is in ``journal``.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Protocol

from jury_app.core.dossier import Dossier, PastLevel
from jury_app.journal import Journal
from jury_app.store_memory import StoreMemory


@dataclass(frozen=True, slots=True)
class DossierQuery:
    """What a list of dossiers shows. Empty sets mean « all »; ``text`` ignores accents.

    ``answers`` filters on my own work: "todo", "draft", "graded", "abstained", "recused".
    ``population`` bands are (from, to) in inhabitants, ``to`` None for no upper bound.
    ``sort`` is one of "number", "name", "category", "region", "population", "initiatives",
    "previous", "answer".
    """

    text: str = ""
    categories: frozenset[str] = frozenset()
    regions: frozenset[str] = frozenset()
    issues: frozenset[str] = frozenset()
    previous: frozenset[int] = frozenset()
    answers: frozenset[str] = frozenset()
    populations: tuple[tuple[int, int | None], ...] = ()
    sort: str = "number"
    descending: bool = False


@dataclass(frozen=True, slots=True)
class DossierRow:
    """One line of the list. ``previous`` is the last known level (0: never labelled).

    ``answer`` is "todo", "draft", "graded", "abstained" or "recused"; ``place`` a BallotPlace.
    """

    number: str
    name: str
    category: str
    department: str
    region: str
    population: int | None
    initiatives: int
    previous: int
    answer: str
    grade: int | None
    place: int


@dataclass(frozen=True, slots=True)
class Facets:
    """How many dossiers each filter value holds, with the other filters applied."""

    categories: tuple[tuple[str, int], ...]
    regions: tuple[tuple[str, int], ...]
    issues: tuple[tuple[str, int], ...]
    previous: tuple[tuple[int, int], ...]
    answers: tuple[tuple[str, int], ...]


class Dossiers(Protocol):
    """The dossiers of the edition as a view of the journal: rebuilt at will, never edited."""

    def replace(
        self, listing: Mapping[str, bytes], changed: Sequence[Dossier], past: Sequence[PastLevel]
    ) -> None:
        """Make the view hold exactly the dossiers of ``listing`` (number → act digest).

        ``changed`` are the dossiers whose digest differs from :meth:`listing`.
        """
        ...

    def listing(self) -> Mapping[str, bytes]:
        """Give the number and source digest of every dossier shown."""
        ...

    def find(self, query: DossierQuery) -> Sequence[str]:
        """Give the numbers of all dossiers that match, in order."""
        ...

    def rows(self, numbers: Sequence[str]) -> Sequence[DossierRow]:
        """Give the lines of these dossiers, in the order asked; unknown numbers are left out."""
        ...

    def facets(self, query: DossierQuery) -> Facets:
        """Count the dossiers by facet value."""
        ...

    def dossier(self, number: str) -> Dossier | None:
        """Give a dossier with its initiatives."""
        ...

    def every(self) -> Sequence[Dossier]:
        """Give all dossiers by number, without their initiatives."""
        ...

    def initiative_counts(self) -> Mapping[str, tuple[int, int]]:
        """Give per dossier how many initiatives it holds and how many are transversal."""
        ...

    def past_levels(self, code: str | None = None) -> Sequence[PastLevel]:
        """Give the earlier levels of one authority (or all), by vintage."""
        ...


@dataclass(frozen=True, slots=True)
class Work:
    """Where my work on a dossier stands, for the list (see DossierRow)."""

    dossier: str
    answer: str
    grade: int | None
    place: int


class Desk(Protocol):
    """What belongs to this laptop alone: keys, drafts, notes, memory. Never in the journal."""

    def secret(self, name: str) -> bytes | None:
        """Give a key or another secret kept in the encrypted database."""
        ...

    def keep_secret(self, name: str, value: bytes) -> None:
        """Keep a secret; an existing one of that name is replaced."""
        ...

    def secrets(self, prefix: str) -> Mapping[str, bytes]:
        """Give all secrets whose name starts with ``prefix``."""
        ...

    def recall(self, name: str) -> str | None:
        """Give a remembered setting of this desk."""
        ...

    def remember(self, name: str, value: str) -> None:
        """Remember a setting."""
        ...

    def drafts(self, round_key: str) -> Mapping[str, bytes]:
        """Give the drafts of a round by dossier number."""
        ...

    def save_draft(self, round_key: str, dossier: str, draft: bytes | None) -> None:
        """Keep a draft, or drop it when None."""
        ...

    def own_ballots(self, round_key: str) -> Mapping[str, bytes]:
        """Give what this laptop sealed, in clear, by dossier number."""
        ...

    def save_own_ballot(self, round_key: str, dossier: str, ballot: bytes) -> None:
        """Keep the clear text of a ballot sealed here, replacing the earlier revision."""
        ...

    def note(self, dossier: str) -> str:
        """Give the private note on a dossier ("" for none)."""
        ...

    def save_note(self, dossier: str, text: str) -> None:
        """Keep the private note on a dossier."""
        ...

    def set_work(self, work: Sequence[Work]) -> None:
        """Tell the list of dossiers where my work stands; dossiers not named are « todo »."""
        ...


@dataclass(frozen=True, slots=True)
class Entry:
    """An object listed in a store: name relative to the listed folder, size in bytes."""

    name: str
    size: int


class Blobs(Protocol):
    """Pieces of attachments as this laptop keeps them: encrypted, as they are in a store.

    Every method may be called from any thread.
    """

    def held(self) -> Mapping[str, int]:
        """Give the pieces here, name → size in bytes."""
        ...

    def read(self, name: str) -> bytes:
        """Read a piece and check it.

        ``Refused("piece_missing")`` when it is not here; ``Damaged("piece_damaged")`` when the
        disk gives something else back: it is then removed, to be fetched again.
        """
        ...

    def write(self, name: str, content: bytes) -> None:
        """Keep a piece, whole or not at all; one that is here already is left as it is.

        ``Damaged("piece_damaged")`` when the content is not what the name promises, and
        ``Unreachable`` with "disk_full", "disk_failing" or "folder_unwritable".
        """
        ...

    def discard(self, name: str) -> None:
        """Let go of a piece; nothing happens when it is not here."""
        ...


class Archive(Protocol):
    """This laptop's encrypted database, and the pieces of attachments beside it."""

    @property
    def journal(self) -> Journal:
        """The journals."""
        ...

    @property
    def dossiers(self) -> Dossiers:
        """The dossiers."""
        ...

    @property
    def desk(self) -> Desk:
        """What belongs to this laptop alone."""
        ...

    @property
    def stores(self) -> StoreMemory:
        """What is known of the stores."""
        ...

    @property
    def blobs(self) -> Blobs:
        """The pieces of attachments."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Make everything inside happen together or not at all; may be nested."""
        ...

    def close(self) -> None:
        """Let go of the file."""
        ...


@dataclass(frozen=True, slots=True)
class Credentials:
    """Who one is to a store that asks; kept in the keyring only, and never printed."""

    user: str
    password: str = field(repr=False)


class Store(Protocol):
    """A place to exchange objects; correctness never rests on it.

    Names are relative, with « / », of ``[a-z2-7]``, digits, « - » and « . ». Every method may
    raise ``Unreachable`` with the code "store_unreachable", "store_untrusted" (its certificate),
    "store_busy" (later), "store_read_only", "store_full" or "store_refused". A store is used from
    one thread at a time, not always the same.
    """

    @property
    def address(self) -> str:
        """Where it is, as a person would say it; never a password."""
        ...

    def folders(self, folder: str) -> Sequence[str]:
        """List the folders directly inside ``folder``; empty when it does not exist."""
        ...

    def entries(self, folder: str) -> Sequence[Entry]:
        """List the objects directly inside ``folder``; empty when it does not exist."""
        ...

    def shelves(self, folder: str) -> Mapping[str, str]:
        """Give the folders directly inside ``folder``, each with a mark.

        Another mark than before tells that something may have been put in; the same one, or ""
        where the store has none, tells nothing.
        """
        ...

    def tree(
        self, folder: str, inside: Collection[str] | None = None
    ) -> Mapping[str, Sequence[Entry]]:
        """List the objects of folders directly inside ``folder``, by the folder's name.

        Of those named by ``inside``, or of every one. As :meth:`folders` and :meth:`entries`
        would, in fewer journeys to a distant store.
        """
        ...

    def expect(self, names: Sequence[str]) -> None:
        """Tell that these objects will be read next, in this order: only a hint.

        A distant store may then fetch some of them before they are asked for. The next call
        replaces the hint: an empty one ends it. Never raises.
        """
        ...

    def get(self, name: str) -> bytes:
        """Read an object whole; ``Refused("object_missing")`` when it is not there.

        ``Refused("object_unreadable")`` when nothing can be had under this name, now or soon: a
        bad place on a disk, or a folder, where the store tells folders from objects.
        """
        ...

    def put(self, name: str, content: bytes) -> None:
        """Write an object; an object of that name and size is left as it is."""
        ...

    def put_all(self, objects: Mapping[str, bytes]) -> None:
        """Write several objects as :meth:`put` does, by name, a few at once if that helps.

        Raises the first trouble met; how many of the others were written is then unknown.
        """
        ...


class OpenStore(Protocol):
    """Makes a store from its address; nothing is asked of the store yet."""

    def __call__(self, address: str, credentials: Credentials | None = None) -> Store:
        """Give the store; ``Refused("store_address")`` when it is no address of ours."""
        ...


class Clock(Protocol):
    """Tells the time; only for display and for the hybrid clock."""

    def minutes(self) -> int:
        """Give the minutes since 1970-01-01 00:00 UTC."""
        ...
