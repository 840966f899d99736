"""Who may do what now: pure answers, as the code of the reason why not ("" when allowed)."""

from __future__ import annotations

from collections.abc import Mapping

from jury_app.core.fold import Fold
from jury_app.core.record import Role
from jury_app.core.round import Round, RoundState


def standing_round(state: Fold) -> Round | None:
    """Give the newest round; None before the first."""
    rounds = state.governance.rounds.values()
    return max(rounds, key=lambda each: each.number, default=None)


def recused_pairs(state: Fold, codes: Mapping[str, str]) -> frozenset[tuple[bytes, str]]:
    """Give every (member, dossier) that may not vote: withdrawn, or a declared interest.

    ``codes`` maps dossier numbers to codes of local authorities. An interest declared to the
    secretariat holds even for a member whose laptop never said so. For
    the count of a closed round, ask the state inside its cut (:meth:`Fold.up_to`): nobody
    withdraws a ballot from a count that he has seen.
    """
    numbers: dict[str, list[str]] = {}
    for number, code in codes.items():
        numbers.setdefault(code, []).append(number)
    pairs = {(each.member, each.dossier) for each in state.recusals()}
    for member, profile in state.profiles().items():
        pairs.update(
            (member, number) for code in profile.interests for number in numbers.get(code, ())
        )
    return frozenset(pairs)


def why_not_grade(
    state: Fold, found: Round | None, member: bytes | None, dossier: str, *, interests: bool
) -> str:
    """Tell why a member may not answer on a dossier. ``interests``: the authority is one of his."""
    if member is None:
        return "not_admitted"
    if found is None:
        return "round_not_created"
    if member not in found.jurors:
        return "not_a_juror"
    if found.state is not RoundState.OPEN:
        return "round_closed"
    if dossier not in found.dossiers:
        return "dossier_not_in_round"
    if any(each.member == member and each.dossier == dossier for each in state.recusals()):
        return "recused"
    return "interest_declared" if interests else ""


def is_controller(state: Fold, device: bytes) -> bool:
    """Whether a device keeps the control log now."""
    return state.governance.controller == device


def holds(state: Fold, device: bytes, *roles: Role) -> bool:
    """Whether the owner of a device holds one of these roles now."""
    member = state.owner(device)
    return member is not None and bool(set(state.governance.members.get(member, ())) & set(roles))
