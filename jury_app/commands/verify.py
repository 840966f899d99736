"""``jury-app verify``: re-check a proof archive, or a live store, from nothing but its bytes."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from jury_app.commands.credentials import from_environment
from jury_app.commands.sentences import sentence
from jury_app.commands.verify_store import tell
from jury_app.core.french import counted, number
from jury_app.errors import Damaged, JuryError
from jury_app.ports import OpenStore
from jury_app.proof.check import Checked, check_proof
from jury_app.proof.custody import CustodyFacts
from jury_app.proof.store_check import check_store

WRONG, UNREADABLE = 1, 2
SERVERS = ("webdav", "s3")
_COUNTED_AGAIN = ("bulletin ouvert et recompté", "bulletins ouverts et recomptés")


def run(
    arguments: argparse.Namespace,
    open_store: OpenStore,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Check; 0 when all is right, 1 when something is wrong, 2 when nothing could be read."""
    out, err = out or sys.stdout, err or sys.stderr
    if is_store(arguments.place):
        return _verify_store(arguments, open_store, out, err)
    return _verify_proof(arguments, out, err)


def is_store(place: str) -> bool:
    """Whether a place is a store (a folder, or the address of a server), and not a file."""
    return Path(place).is_dir() or place.partition(":")[0] in SERVERS


def _verify_store(
    arguments: argparse.Namespace, open_store: OpenStore, out: TextIO, err: TextIO
) -> int:
    try:
        checked = check_store(open_store(arguments.place, from_environment()))
    except JuryError as error:
        print(sentence(error), file=err)
        return UNREADABLE
    return 0 if tell(checked, out, as_json=arguments.json) else WRONG


def _verify_proof(arguments: argparse.Namespace, out: TextIO, err: TextIO) -> int:
    try:
        checked = check_proof(Path(arguments.place))
    except JuryError as error:
        if arguments.json:
            json.dump({"valid": False, "code": error.code, **error.facts}, out, ensure_ascii=False)
            print(file=out)
        print(f"PREUVE REFUSÉE\u00a0: {sentence(error)}.".replace("..", "."), file=err)
        return WRONG if isinstance(error, Damaged) else UNREADABLE
    if arguments.json:
        json.dump({"valid": True, **asdict(checked)}, out, ensure_ascii=False, indent=2)
        print(file=out)
    else:
        print(report(checked), file=out)
    return 0


def report(checked: Checked) -> str:
    """Say what was checked, in a few lines."""
    lines = [
        f"PREUVE VALABLE\u00a0: {checked.label}, millésime {checked.vintage}",
        f"  Identité du jury\u00a0: {checked.jury}",
        (
            f"  {counted(checked.acts, 'acte signé', 'actes signés')}"
            f" de {counted(checked.devices, 'ordinateur', 'ordinateurs')}\u00a0:"
            " signatures, chaînes et sceau vérifiés"
        ),
        (
            f"  {counted(checked.ballots_counted, *_COUNTED_AGAIN)}"
            f" ({counted(checked.jurors, 'juré', 'jurés')})"
        ),
        (
            f"  Bulletins en retard lors du sceau\u00a0: {number(checked.ballots_late)},"
            f" rejetés\u00a0: {number(checked.ballots_rejected)}"
        ),
        (
            f"  {counted(checked.decisions, 'décision signée', 'décisions signées')},"
            " comme au recompte"
            f" (niveaux modifiés avec un motif\u00a0: {number(checked.overrides)})"
        ),
        f"  Empreinte de la clôture\u00a0: {checked.fingerprint}",
    ]
    lines += _custody(checked.custody)
    if checked.forked:
        journals = counted(checked.forked, "journal continué", "journaux continués")
        lines.append(f"  {journals} en double\u00a0: ce que le sceau ne désigne pas ne compte pas")
    if checked.acts_void or checked.acts_unreadable:
        lines.append(
            f"  Sans effet\u00a0: {number(checked.acts_void)} sans droit,"
            f" {counted(checked.acts_unreadable, 'illisible', 'illisibles')}"
        )
    return "\n".join(lines)


def _custody(facts: CustodyFacts) -> list[str]:
    """Say what was out of the ordinary with keys, control and laptops."""
    lines = []
    if facts.two_holders:
        lines.append("  Scrutin ouvert par deux personnes, chacune avec sa clé")
    told = (
        (facts.ballots_admitted, "bulletin tardif admis", "bulletins tardifs admis"),
        (facts.handovers, "remise de la conduite du jury", "remises de la conduite du jury"),
        (facts.takeovers, "reprise par la clé de secours", "reprises par la clé de secours"),
        (facts.revocations, "ordinateur exclu", "ordinateurs exclus"),
    )
    said = [counted(count, one, many) for count, one, many in told if count]
    return [*lines, f"  {', '.join(said)}"] if said else lines
