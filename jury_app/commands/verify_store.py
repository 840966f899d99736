"""``jury-app verify`` on a live store: what can be told of it without any key."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import TextIO

from jury_app.commands.sentences import sentence
from jury_app.core.french import counted, number
from jury_app.errors import Damaged
from jury_app.proof.store_check import CheckedStore, Journal

_STATES = {
    "open": "ouvert",
    "closed": "fermé",
    "opened": "enveloppes ouvertes",
    "shown": "résultat montré",
}
MOST_TOLD = 20


def tell(checked: Sequence[CheckedStore], out: TextIO, *, as_json: bool) -> bool:
    """Say what a store holds; whether all of it is sound."""
    sound = all(each.is_sound for each in checked)
    if as_json:
        juries = [{"sound": each.is_sound, **asdict(each)} for each in checked]
        json.dump({"valid": sound, "juries": juries}, out, ensure_ascii=False, indent=2)
        print(file=out)
    else:
        for each in checked:
            print(*report(each), sep="\n", file=out)
    return sound


def report(checked: CheckedStore) -> Iterator[str]:
    """Say what a store holds of one jury, in a few lines."""
    title = "DOSSIER D’ÉCHANGE SAIN" if checked.is_sound else "DOSSIER D’ÉCHANGE À RÉPARER"
    known = [each for each in checked.journals if each.known]
    yield f"{title}\u00a0: jury {checked.jury[:16]}"
    yield (
        f"  {counted(checked.acts, 'acte signé', 'actes signés')}"
        f" de {counted(len(known), 'ordinateur', 'ordinateurs')},"
        f" en {counted(checked.segments, 'fichier', 'fichiers')}"
        " (sans les clés, ce que disent les actes du groupe reste scellé)"
    )
    if checked.attachments:
        pieces = counted(checked.attachments, "morceau intact", "morceaux intacts")
        yield f"  Pièces jointes\u00a0: {pieces}"
    for position, state in checked.rounds:
        yield f"  Scrutin {position}\u00a0: {_STATES.get(state, state)}"
    if checked.acts_void:
        yield f"  Sans effet\u00a0: {number(checked.acts_void)} sans droit"
    yield (
        "  Sceau final de la présidence\u00a0: "
        + ("présent" if checked.sealed else "pas encore posé")
    )
    yield from _troubles(checked)


def _troubles(checked: CheckedStore) -> Iterator[str]:
    told = [line for each in checked.journals for line in _journal(each)]
    told += [f"{path}\u00a0: {sentence(Damaged(code))}" for path, code in checked.bad]
    told += [
        f"journal {device}\u00a0: il manque l’acte {seq} que le sceau désigne"
        for device, seq in checked.seal_missing
    ]
    yield from (f"  ! {line}" for line in told[:MOST_TOLD])
    if len(told) > MOST_TOLD:
        yield f"  ! et {counted(len(told) - MOST_TOLD, 'autre', 'autres')}"
    if told:
        yield (
            "  Un ordinateur du jury qui échange avec ce dossier y remet ce qu’il a"
            "\u00a0; rien n’est perdu tant qu’il vit."
        )


def _journal(each: Journal) -> Iterator[str]:
    if not each.known:
        yield f"journal {each.device}\u00a0: ordinateur que la présidence n’a pas (encore) admis"
    for first, last in each.missing:
        acts = f"l’acte {first}" if first == last else f"les actes {first} à {last}"
        yield f"journal {each.device}\u00a0: il manque {acts}"
    for seq in each.forged:
        yield f"journal {each.device}\u00a0: la signature de l’acte {seq} est fausse"
    if each.fork:
        yield f"journal {each.device}\u00a0: deux suites à partir de l’acte {each.fork}"
