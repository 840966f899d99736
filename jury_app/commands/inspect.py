"""``jury-app inspect``: acts and segments, for a technician; nothing sealed is shown."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TextIO

from jury_app.commands.credentials import from_environment
from jury_app.commands.sentences import sentence
from jury_app.core.french import counted, date_time, number
from jury_app.errors import JuryError
from jury_app.jury.clock import moment
from jury_app.ports import OpenStore
from jury_app.proof.anatomy import ActAnatomy, Anatomy, dissect_file, dissect_store

WRONG, UNREADABLE = 1, 2


def run(
    arguments: argparse.Namespace,
    open_store: OpenStore,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Show; 0 when every segment is sound, 1 when one is not, 2 when nothing could be read."""
    out, err = out or sys.stdout, err or sys.stderr
    wrong = 0
    try:
        for each in _found(arguments.place, open_store):
            wrong += bool(each.code)
            if arguments.json:
                print(json.dumps(asdict(each), ensure_ascii=False), file=out)
            else:
                print(*_lines(each, acts=not arguments.brief), sep="\n", file=out)
    except JuryError as error:
        print(sentence(error), file=err)
        return UNREADABLE
    return WRONG if wrong else 0


def _found(place: str, open_store: OpenStore) -> Iterator[Anatomy]:
    if Path(place).is_file():
        return dissect_file(Path(place))
    return dissect_store(open_store(place, from_environment()))


def _lines(found: Anatomy, *, acts: bool) -> Iterator[str]:
    """Write a segment, then its acts."""
    if found.code and not found.acts:
        yield f"{found.path}  {number(found.size)}\u00a0o  REFUSÉ\u00a0: {found.code}"
        return
    first, last = found.first, found.first + len(found.acts) - 1
    acts_told = f"acte {first}" if first == last else f"actes {first} à {last}"
    yield (
        f"{found.path}  jury {found.jury[:16]}  ordinateur {found.device[:8]}"
        f"  {acts_told}  {number(found.size)}\u00a0o"
        + (f"  REFUSÉ\u00a0: {found.code}" if found.code else "")
    )
    if acts:
        yield from map(_act_line, found.acts)


def _act_line(act: ActAnatomy) -> str:
    if act.code and not act.digest:
        return f"  {act.seq:>6}  REFUSÉ\u00a0: {act.code}"
    what = act.kind or f"groupe, clé {act.epoch}"
    facts = "  ".join(f"{name}={value}" for name, value in act.facts.items())
    seen = f"  a vu {counted(act.seen, 'autre', 'autres')}" if act.seen else ""
    told = f"  REFUSÉ\u00a0: {act.code}" if act.code else ""
    return (
        f"  {act.seq:>6}  {date_time(moment(act.wall))}  {act.digest}  {what:<18}"
        f"{number(act.size):>8}\u00a0o{seen}  {facts}".rstrip()
        + told
    )
