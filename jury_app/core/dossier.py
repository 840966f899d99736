"""What a candidate hands in: the dossier, its initiatives, and the levels of former years."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class AuthorityKind(StrEnum):
    """What the code of a local authority identifies."""

    COMMUNE = "commune"
    INTERCOMMUNALITY = "epci"
    OTHER = "other"
    """Outside every list (Bromont, Québec): kept, with no check against the code list."""


@dataclass(frozen=True, slots=True)
class LocalAuthority:
    """A collectivité. ``code`` is text: INSEE for a commune, SIREN for an EPCI.

    ``members`` are the INSEE codes of the communes it represents, distinct; ``population`` in
    inhabitants, None when unknown.
    """

    code: str
    kind: AuthorityKind
    name: str
    department: str
    region: str
    population: int | None
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Contact:
    """Who answers for the dossier at the candidate's."""

    elected: str
    function: str
    technician: str
    email: str


@dataclass(frozen=True, slots=True)
class Initiative:
    """One initiative sheet. ``issues`` are names as imported; two or more make it transversal."""

    key: str
    title: str
    issues: tuple[str, ...]
    stage: str
    state: str
    year: int | None
    description: str
    address: str


@dataclass(frozen=True, slots=True)
class PastLevel:
    """The level a candidate received in an earlier vintage; ``code`` as in LocalAuthority."""

    code: str
    name: str
    vintage: int
    level: int


@dataclass(frozen=True, slots=True)
class Dossier:
    """A candidature: ``number`` is its name in this edition, ``category`` "" when undeclared."""

    number: str
    authority: LocalAuthority
    category: str
    contact: Contact
    first_year: int | None
    context: str
    admissible: bool
    initiatives: tuple[Initiative, ...] = ()
