"""What a proof shows of the custody of the jury, and what must hold of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from jury_app.core.chronicle import chronicle
from jury_app.core.envelope import Act
from jury_app.core.fold import Fold
from jury_app.core.happening import Happening
from jury_app.core.round import Round
from jury_app.errors import Damaged


@dataclass(frozen=True, slots=True)
class CustodyFacts:
    """Whether two people opened the round, and how often control or the roster changed so."""

    two_holders: bool
    ballots_admitted: int
    handovers: int
    takeovers: int
    revocations: int


def check_custody(
    state: Fold, turned: Round, chains: Mapping[bytes, Sequence[Act]]
) -> CustodyFacts:
    """Check that the second key was its holder's own, and that what was let in late is there.

    Who opened alone in the name of two shows here: a key that nobody offered is
    ``Damaged("second_key_unoffered")``. ``Damaged("late_missing")`` names an absent ballot.
    """
    if turned.second_key and turned.second_key not in state.offers(turned.holder):
        raise Damaged("second_key_unoffered")
    for late in turned.late:
        acts = chains.get(late.device, [])
        if len(acts) < late.seq or acts[late.seq - 1].digest != late.digest:
            raise Damaged("late_missing", device=late.device.hex()[:8], seq=late.seq)
    kinds = Counter(each.kind for each in chronicle(state.governance))
    return CustodyFacts(
        two_holders=bool(turned.second_key),
        ballots_admitted=len(turned.late),
        handovers=kinds[Happening.HANDOVER],
        takeovers=kinds[Happening.TAKEOVER],
        revocations=kinds[Happening.REVOKED],
    )
