"""The tables. What a class says here, the numbered steps of ``migrations`` make true on the disk.

``act`` is the journal, and ``branch`` what was found beside it; ``dossier``, ``sheet``,
``initiative``, ``covered``, ``past_level`` (and the full-text table ``search``) are views of it
that can be rebuilt; the rest belongs to this laptop.
"""

from __future__ import annotations

from typing import ClassVar

from sqlalchemy import Index, UniqueConstraint, text
from sqlmodel import Field, SQLModel

WITHOUT_ROWID = {"sqlite_with_rowid": False}


class Act(SQLModel, table=True):
    """A signed act as kept; the large columns come last, so that scans do not read them."""

    __table_args__ = (
        UniqueConstraint("device", "seq"),
        Index("act_unreadable", "device", "seq", sqlite_where=text("kind IS NULL")),
    )

    id: int | None = Field(default=None, primary_key=True)
    device: bytes
    seq: int
    digest: bytes = Field(unique=True)
    epoch: int
    clock: int
    wall: int
    kind: str | None
    raw: bytes
    body: bytes | None


class BranchAct(SQLModel, table=True):
    """An act of a journal that was continued twice, beside the line of its device."""

    __tablename__: ClassVar[str] = "branch"
    __table_args__ = (Index("branch_by_place", "device", "seq"), WITHOUT_ROWID)

    digest: bytes = Field(primary_key=True)
    device: bytes
    seq: int
    prev: bytes
    epoch: int
    clock: int
    wall: int
    kind: str | None
    raw: bytes
    body: bytes | None


class DossierLine(SQLModel, table=True):
    """What lists show, sort and filter: short rows, read by the ten thousand."""

    __tablename__: ClassVar[str] = "dossier"
    __table_args__ = (Index("dossier_by_name", "name_key", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(unique=True)
    source: bytes
    code: str
    kind: str
    name: str
    category: str
    department: str
    region: str
    population: int | None
    initiatives: int
    transversal: int
    previous: int
    region_key: bytes
    name_key: bytes


class Sheet(SQLModel, table=True):
    """The rest of a dossier, read one at a time; ``members`` is a JSON list."""

    dossier: int = Field(primary_key=True, foreign_key="dossier.id", ondelete="CASCADE")
    members: str
    elected: str
    function: str
    technician: str
    email: str
    first_year: int | None
    admissible: bool
    context: str


class InitiativeRow(SQLModel, table=True):
    """An initiative of a dossier, in the order of its sheet; ``issues`` is a JSON list."""

    __tablename__: ClassVar[str] = "initiative"
    __table_args__ = (UniqueConstraint("dossier", "position"),)

    id: int | None = Field(default=None, primary_key=True)
    dossier: int = Field(foreign_key="dossier.id", ondelete="CASCADE")
    position: int
    key: str
    title: str
    issues: str
    stage: str
    state: str
    year: int | None
    description: str
    address: str


class Covered(SQLModel, table=True):
    """An issue that at least one initiative of the dossier touches."""

    __table_args__ = (Index("covered_by_dossier", "dossier"), WITHOUT_ROWID)

    issue: str = Field(primary_key=True)
    dossier: int = Field(primary_key=True, foreign_key="dossier.id", ondelete="CASCADE")


class PastLevelRow(SQLModel, table=True):
    """The level of an authority in an earlier vintage."""

    __tablename__: ClassVar[str] = "past_level"
    __table_args__ = (Index("past_level_by_code", "code", "vintage"),)

    id: int | None = Field(default=None, primary_key=True)
    code: str
    name: str
    vintage: int
    level: int


class WorkRow(SQLModel, table=True):
    """Where my work on a dossier stands, for the list."""

    __tablename__: ClassVar[str] = "work"
    __table_args__ = (WITHOUT_ROWID,)

    dossier: str = Field(primary_key=True)
    answer: str
    grade: int | None
    place: int


class Secret(SQLModel, table=True):
    """A key or another secret of this laptop."""

    __table_args__ = (WITHOUT_ROWID,)

    name: str = Field(primary_key=True)
    value: bytes


class Setting(SQLModel, table=True):
    """Something this desk remembers."""

    __table_args__ = (WITHOUT_ROWID,)

    name: str = Field(primary_key=True)
    value: str


class Draft(SQLModel, table=True):
    """A ballot being written."""

    __table_args__ = (WITHOUT_ROWID,)

    round: str = Field(primary_key=True)
    dossier: str = Field(primary_key=True)
    content: bytes


class OwnBallot(SQLModel, table=True):
    """The clear text of a ballot sealed here."""

    __tablename__: ClassVar[str] = "own_ballot"
    __table_args__ = (WITHOUT_ROWID,)

    round: str = Field(primary_key=True)
    dossier: str = Field(primary_key=True)
    content: bytes


class Note(SQLModel, table=True):
    """A private note on a dossier."""

    __table_args__ = (WITHOUT_ROWID,)

    dossier: str = Field(primary_key=True)
    content: str


class Shelf(SQLModel, table=True):
    """A folder of objects of a store, as it was when it was last listed."""

    __table_args__ = (WITHOUT_ROWID,)

    store: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    mark: str
    settled: bool


class Listed(SQLModel, table=True):
    """An object seen when its shelf was last listed."""

    __table_args__ = (WITHOUT_ROWID,)

    store: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    size: int


class Taken(SQLModel, table=True):
    """An object of a store whose acts are all in the journal."""

    __table_args__ = (WITHOUT_ROWID,)

    store: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    size: int = Field(primary_key=True)


class Packed(SQLModel, table=True):
    """A segment read or written here, in whatever store."""

    __table_args__ = (Index("packed_by_end", "device", "last"), WITHOUT_ROWID)

    device: bytes = Field(primary_key=True)
    first: int = Field(primary_key=True)
    last: int = Field(primary_key=True)
    name: str = Field(primary_key=True)


class QuarantinedRow(SQLModel, table=True):
    """An object of a store that could not be taken."""

    __tablename__: ClassVar[str] = "quarantined"
    __table_args__ = (WITHOUT_ROWID,)

    store: str = Field(primary_key=True)
    name: str = Field(primary_key=True)
    size: int = Field(primary_key=True)
    code: str
    tries: int


class Shown(SQLModel, table=True):
    """Up to which act of a device a store showed all."""

    __table_args__ = (WITHOUT_ROWID,)

    store: str = Field(primary_key=True)
    device: bytes = Field(primary_key=True)
    seq: int
