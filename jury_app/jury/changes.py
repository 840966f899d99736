"""What a call changed: the one thing that a screen needs in order to know whether to refresh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from jury_app.core.acts import (
    BallotCast,
    Body,
    ClosingSign,
    EditionDefine,
    ImportApply,
    InvitationIssue,
    MemberProfile,
    ProposalPut,
    RecusalDeclare,
)
from jury_app.core.attachment import AttachmentDrop, AttachmentPut


class Topic(StrEnum):
    """A part of what the screens show."""

    EDITION = "edition"
    DOSSIERS = "dossiers"
    ATTACHMENTS = "attachments"
    """The files of dossiers: which there are, and which are on this laptop."""
    MEMBERS = "members"
    ROSTER = "roster"
    WORK = "work"
    """My own drafts, ballots, notes and withdrawals."""
    ROUNDS = "rounds"
    BALLOTS = "ballots"
    """Anybody's ballots: progress, and the count once opened."""
    PROPOSALS = "proposals"
    CLOSING = "closing"
    EXCHANGE = "exchange"


_TOPICS: Mapping[type[Body], Topic] = {
    EditionDefine: Topic.EDITION,
    ImportApply: Topic.DOSSIERS,
    AttachmentPut: Topic.ATTACHMENTS,
    AttachmentDrop: Topic.ATTACHMENTS,
    MemberProfile: Topic.MEMBERS,
    InvitationIssue: Topic.MEMBERS,
    RecusalDeclare: Topic.WORK,
    BallotCast: Topic.BALLOTS,
    ProposalPut: Topic.PROPOSALS,
    ClosingSign: Topic.CLOSING,
}


@dataclass(frozen=True, slots=True)
class Changes:
    """The topics that changed and, for WORK, which dossiers (empty: any)."""

    topics: frozenset[Topic] = frozenset()
    dossiers: tuple[str, ...] = ()

    def __or__(self, other: Changes) -> Changes:
        """Join two lists of changes."""
        return Changes(self.topics | other.topics, (*self.dossiers, *other.dossiers))

    def touches(self, *topics: Topic) -> bool:
        """Whether any of these topics changed."""
        return not self.topics.isdisjoint(topics)


def changed(*topics: Topic, dossiers: tuple[str, ...] = ()) -> Changes:
    """Make a list of changes."""
    return Changes(frozenset(topics), dossiers)


def topics_of(bodies: Iterable[Body | None]) -> frozenset[Topic]:
    """Give what these acts change by themselves; None is an act not read."""
    return frozenset(
        _TOPICS[type(each)] for each in bodies if each is not None and type(each) in _TOPICS
    )
