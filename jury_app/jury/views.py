"""What the screens and commands are given: frozen values, ready to show."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from jury_app.core.ballot import Answer, Ballot, BallotPlace, CriterionGrade
from jury_app.core.decision import Proposal, Result, Totals
from jury_app.core.record import Member, Role
from jury_app.core.round import Round


@dataclass(frozen=True, slots=True)
class Me:
    """Who sits at this laptop. ``admitted`` is false until the chair has admitted it."""

    member: bytes
    name: str
    roles: frozenset[Role]
    controls: bool
    admitted: bool
    digits: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A ballot being written; ``answer`` is None while undecided."""

    answer: Answer | None = None
    criteria: tuple[CriterionGrade, ...] = ()
    comment: str = ""

    def ballot(self, dossier: str) -> Ballot | None:
        """Make the ballot to seal; None while undecided."""
        if self.answer is None:
            return None
        return Ballot(dossier, self.answer, self.criteria, self.comment)


@dataclass(frozen=True, slots=True)
class BallotView:
    """My ballot on one dossier: what is written, what is sealed, and where it is.

    ``blocked`` is the code of why no ballot can be cast now ("" when it can); ``clash`` tells
    that another laptop of mine answered differently and that I must choose.
    """

    dossier: str
    draft: Draft
    sealed: Ballot | None
    place: BallotPlace
    recused: bool
    blocked: str
    interest: bool
    clash: bool


@dataclass(frozen=True, slots=True)
class MyAnswer:
    """What I answered on one of my laptops: ``here`` on this one; None when it is not readable."""

    here: bool
    ballot: Ballot | None
    sealed_at: datetime


@dataclass(frozen=True, slots=True)
class ForkFact:
    """A laptop that signed two acts of number ``seq``: a copy of it was in use, or it lies.

    ``settled``: the control log has chosen which of its acts count.
    """

    name: str
    device: bytes
    seq: int
    mine: bool
    settled: bool


@dataclass(frozen=True, slots=True)
class TroubleView:
    """What is wrong with copies of this laptop, or of others'.

    ``hindrance`` is why nothing is signed here ("" when all is well; see ``Laptop.hindrance``),
    ``missing`` how many acts of this laptop it does not hold (0: not known, exchange to know),
    ``renewed`` tells that it asks to be let in again under new keys, ``recast`` are my ballots
    that nobody can accept any more, to be sealed again.
    """

    hindrance: str
    missing: int
    renewed: bool
    forks: tuple[ForkFact, ...]
    recast: tuple[Ballot, ...]


@dataclass(frozen=True, slots=True)
class WorkProgress:
    """How far my own work is, in dossiers. ``unsent`` are sealed ballots not yet in the store.

    ``clashes`` are dossiers that two laptops of mine answered without knowing of each other.
    """

    total: int
    graded: int
    abstained: int
    recused: int
    drafts: int
    unsent: int
    next_dossier: str
    clashes: int = 0

    @property
    def done(self) -> int:
        """Dossiers that need nothing more."""
        return self.graded + self.abstained + self.recused


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A member as the secretariat follows it. ``devices`` are laptops on the roster."""

    member: Member
    devices: int
    invited: bool
    answered: int
    recused: int
    total: int
    last_heard: datetime | None


@dataclass(frozen=True, slots=True)
class Request:
    """A laptop asks to join. ``contested``: another laptop asked with the same invitation."""

    member: Member
    laptop: str
    digits: str
    device: bytes
    second: bool
    contested: bool


@dataclass(frozen=True, slots=True)
class IssuedInvitation:
    """An invitation to hand out: the file's text and name, and the code to say by phone.

    ``square`` is the same invitation as the text of a QR code.
    """

    name: str
    file_name: str
    text: str = field(repr=False)
    code: str = field(repr=False)
    square: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class RoundView:
    """A round with the numbers that everybody may see while it is sealed."""

    round: Round
    opened_at: datetime
    closed_at: datetime | None
    unsealed_at: datetime | None
    answered: int
    expected: int
    late: int


@dataclass(frozen=True, slots=True)
class Line:
    """A dossier in the results: the count, what the rules give, and what is proposed."""

    result: Result
    name: str
    category: str
    computed: int | None
    proposal: Proposal | None

    @property
    def level(self) -> int | None:
        """The level as it would be decided now."""
        return self.computed if self.proposal is None else self.proposal.level


@dataclass(frozen=True, slots=True)
class Outlook:
    """The results of a round as they stand, with proposals applied and totals."""

    round: Round
    lines: tuple[Line, ...]
    totals: Totals
    gap: int
    rejected: int
    late: int
    clashes: int


@dataclass(frozen=True, slots=True)
class StoreCard:
    """A store as the exchange screen shows it.

    ``kind`` is "folder", "webdav" or "s3". ``main``: the jury's own, which invitations
    name. ``automatic``: exchanged with unasked. ``reached`` is the last success; ``trouble`` is
    the code of why the last try failed ("" when it did not), at ``tried``. ``unsent`` counts what
    this laptop said that the store does not show, ``refused`` its bad objects. ``asks`` tells that
    it has a password, ``locked`` that the password must be typed again before the next try.
    """

    address: str
    label: str
    kind: str
    main: bool
    removable: bool
    automatic: bool
    reached: datetime | None
    tried: datetime | None
    trouble: str
    unsent: int
    refused: int
    asks: bool
    locked: bool


@dataclass(frozen=True, slots=True)
class StoreTrial:
    """How a store behaved when tried: the step that failed and the code, both "" when none did.

    Steps are "open", "write", "read", "list". ``strangers``: it holds other juries and nothing of
    this one, which for somebody who joins means the wrong folder.
    """

    step: str = ""
    code: str = ""
    strangers: bool = False

    @property
    def passed(self) -> bool:
        """Whether one may exchange through this store."""
        return not self.code


@dataclass(frozen=True, slots=True)
class PutBack:
    """What had gone from a store and was put there again: files, and acts of whose laptops.

    ``names`` are those of the members who signed the acts; a store does not tell who took them.
    """

    files: int = 0
    acts: int = 0
    names: tuple[str, ...] = ()

    def __add__(self, other: PutBack) -> PutBack:
        """Join what two stores, or two exchanges, had lost."""
        names = tuple(dict.fromkeys((*self.names, *other.names)))
        return PutBack(self.files + other.files, self.acts + other.acts, names)


@dataclass(frozen=True, slots=True)
class StoreOutcome:
    """What an exchange with one store brought; ``trouble`` is why it ended early, else ""."""

    address: str
    received: int = 0
    sent: int = 0
    healed: int = 0
    waiting: int = 0
    refused: tuple[tuple[str, str], ...] = ()
    forks: int = 0
    trouble: str = ""
    put_back: PutBack = PutBack()


@dataclass(frozen=True, slots=True)
class KeyCheck:
    """What reading a whole key again has told, after an exchange with it.

    ``objects`` and ``acts`` were read back and are sound; ``bad`` objects are not; ``lacking``
    acts are on no sound object. ``safe``: the key itself shows everything, and may be removed.
    ``trouble`` is the code of what cut the exchange or the reading short, else "".
    """

    outcome: StoreOutcome
    objects: int = 0
    acts: int = 0
    bad: int = 0
    lacking: int = 0
    trouble: str = ""

    @property
    def safe(self) -> bool:
        """Whether the key may be removed: everything known here was read back from it."""
        return not self.trouble and self.lacking == 0


@dataclass(frozen=True, slots=True)
class DeviceLine:
    """A laptop on the roster: whose, and what has been heard of it last.

    ``here``: this very laptop; ``mine``: one of my own. ``digits`` tell laptops of one person
    apart. ``acts`` counts what is held here of it.
    """

    name: str
    digits: str
    mine: bool
    here: bool
    revoked: bool
    last_heard: datetime | None
    acts: int
    member: bytes = b""


@dataclass(frozen=True, slots=True)
class ExchangeView:
    """Where this laptop stands with its stores.

    ``store`` is the jury's own ("" before one is chosen), ``last_sync`` the last success with any.
    ``sent`` and ``unsent`` count against the store that shows most. ``ballots`` counts my own of
    the standing round by where they are.
    """

    store: str
    last_sync: datetime | None
    unsent: int
    sent: int
    unreceived: int
    quarantined: tuple[tuple[str, str], ...]
    heard: tuple[tuple[str, datetime], ...]
    stores: tuple[StoreCard, ...] = ()
    devices: tuple[DeviceLine, ...] = ()
    ballots: Mapping[BallotPlace, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Synced:
    """What one exchange brought: acts received and sent, objects refused with their code.

    ``trouble`` is the code of what stopped the sending ("store_full", "store_read_only"…), or of a
    store that did not answer while another did; "" when all went well. ``stores`` tells it store
    by store. ``passed_on`` counts requests to join that a file brought and another laptop answers.
    """

    received: int
    sent: int
    healed: int
    waiting: int
    refused: tuple[tuple[str, str], ...]
    forks: int
    seconds: float
    requests: int
    trouble: str = ""
    stores: tuple[StoreOutcome, ...] = ()
    passed_on: int = 0

    @property
    def put_back(self) -> PutBack:
        """What had gone from any of the stores, and is there again."""
        return sum((each.put_back for each in self.stores), PutBack())
