"""`jury-app tally FILE`: level, rank and reason of each dossier of a table of grades.

The table need not come from the application: anyone who holds the grades can count them again.
"""

import argparse
import json
import re
import sys
from collections import Counter
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO, TypeAlias

from jury_app.commands.tally_table import Table, read
from jury_app.core import french
from jury_app.core.explanation import Named, Wording
from jury_app.core.quorum import QuorumRule
from jury_app.core.tally import BallotCount, Gauge, Place, count, rank
from jury_app.errors import Refused

if TYPE_CHECKING:
    Subparsers: TypeAlias = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001

EXIT_REFUSED: Final = 2
_MOST_LEVELS: Final = 100
_WHOLE: Final = re.compile(r"[0-9]{1,6}")
_PART: Final = re.compile(r"[0-9]{1,6}(?:/[0-9]{1,6}|[.,][0-9]{1,6})?")

_ACCEPTED = "un nombre entier de 0 à {top}, A (abstention), D (déport) ou rien (pas encore noté)"
_SENTENCES: Final = {
    "option_scale": "--scale : indiquez un nombre entier de 1 à 100.",
    "option_quorum_min": "--quorum-min : indiquez un nombre entier, 1 ou plus.",
    "option_quorum_share": "--quorum-share : indiquez une part de 0 à 1, comme 1/2 ou 0,5.",
    "table_unreadable": (
        "{path} : ce fichier ne peut pas être lu ; vérifiez son emplacement et vos droits."
    ),
    "table_encoding": (
        "{path} : ce fichier n'est pas un texte UTF-8 ou Windows-1252 ; enregistrez le tableau "
        "au format CSV."
    ),
    "table_empty": (
        "{path} : aucune note dans ce fichier ; il faut l'en-tête « dossier;juror;grade », puis "
        "une ligne par juré et par dossier."
    ),
    "table_column_missing": (
        "{path}, ligne {line} : la colonne « {column} » manque ; l'en-tête attendu est "
        "« dossier;juror;grade »."
    ),
    "table_column_twice": (
        "{path}, ligne {line} : la colonne « {column} » figure deux fois ; n'en gardez qu'une."
    ),
    "table_malformed": (
        "{path}, ligne {line} : un guillemet n'est pas fermé ou mal placé ; corrigez la ligne, "
        "ou enregistrez de nouveau le tableau au format CSV."
    ),
    "table_width": (
        "{path}, ligne {line} : {found} au lieu de {expected} cellules ; complétez la ligne, ou "
        "mettez entre guillemets une valeur qui contient le séparateur."
    ),
    "table_name_missing": (
        "{path}, ligne {line} : la cellule « {column} » est vide ; complétez-la ou supprimez la "
        "ligne."
    ),
    "table_grade_unknown": (
        f"{{path}}, ligne {{line}} : cette note n'est pas comprise ; écrivez {_ACCEPTED}."
    ),
    "table_grade_above": (
        "{path}, ligne {line} : cette note dépasse {top} ; corrigez-la, ou indiquez la note la "
        "plus haute avec --scale."
    ),
    "table_twice": (
        "{path}, ligne {line} : ce juré a déjà une ligne pour ce dossier (ligne {first}) ; n'en "
        "gardez qu'une."
    ),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One dossier of the answer; no place below the quorum."""

    dossier: str
    counted: BallotCount
    gauge: Gauge | None
    place: Place | None
    because: str


def add_parser(subparsers: "Subparsers") -> None:
    """Declare the command and its options; they are checked by `run`."""
    parser = subparsers.add_parser(
        "tally",
        help="dépouiller un tableau de notes",
        description=french.typeset(
            "Donne le niveau, le rang et la raison de chaque dossier d'un tableau CSV "
            "« dossier;juror;grade » : note de 0 à l'échelle, A abstention, D déport, vide pas "
            "encore noté. Au jugement majoritaire ; à égalité exacte, même rang. Un dossier sous "
            "le quorum n'est pas classé : il suit les autres, et le niveau que donne --json n'est "
            "alors qu'indicatif."
        ),
    )
    parser.add_argument("file", metavar="FICHIER", help="le tableau CSV")
    parser.add_argument("--json", action="store_true", help="répondre en JSON")
    parser.add_argument("--scale", metavar="K", default="5", help="note la plus haute (5)")
    parser.add_argument(
        "--quorum-min", metavar="N", default="3", help="notes exprimées au moins (3)"
    )
    parser.add_argument(
        "--quorum-share", metavar="S", default="1/2", help="part des jurés sans déport (1/2)"
    )


def run(arguments: argparse.Namespace, out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Answer on out; on bad input say one sentence on err and return 2."""
    out, err = out or sys.stdout, err or sys.stderr
    try:
        top = _whole(arguments.scale, 1, _MOST_LEVELS, "option_scale")
        rule = QuorumRule(
            _whole(arguments.quorum_min, 1, 10**6, "option_quorum_min"),
            _part(arguments.quorum_share),
        )
        table = read(Path(arguments.file), top)
    except Refused as refusal:
        sentence = french.typeset(_SENTENCES[refusal.code])
        _write(err, sentence.format(path=arguments.file, **refusal.facts))
        return EXIT_REFUSED
    rows = answer(table, top, rule)
    _write(out, _as_json(rows, out) if arguments.json else _as_text(rows, top, rule))
    return 0


def answer(table: Table, top: int, rule: QuorumRule) -> list[Row]:
    """Count a table: the ranked dossiers, the first first, then those below the quorum."""
    counted = {dossier: count(table.of(dossier), top) for dossier in table.marks}
    gauges = {
        dossier: Gauge.of(said.expressed.counts)
        for dossier, said in counted.items()
        if said.expressed.n
    }
    ranked = rank(
        {
            dossier: said.expressed
            for dossier, said in counted.items()
            if rule.is_met(said.assigned, said.recusals, said.expressed.n)
        }
    )
    named = [Named(place.dossier, gauges[place.dossier]) for place in ranked]
    wording = Wording()
    reasons = [wording.comparison(one, other) for one, other in pairwise(named)]
    reasons += [wording.level(one.gauge.level, top) for one in named[-1:]]
    rows = [
        Row(place.dossier, counted[place.dossier], gauges[place.dossier], place, because)
        for place, because in zip(ranked, reasons, strict=True)
    ]
    for dossier in sorted(counted.keys() - {place.dossier for place in ranked}):
        said = counted[dossier]
        needed = rule.needed(said.assigned, said.recusals)
        because = wording.quorum_missing(said.expressed.n, needed)
        rows.append(Row(dossier, said, gauges.get(dossier), None, because))
    return rows


def _whole(text: str, least: int, most: int, code: str) -> int:
    if not _WHOLE.fullmatch(text) or not least <= int(text) <= most:
        raise Refused(code)
    return int(text)


def _part(text: str) -> Fraction:
    code = "option_quorum_share"
    if not _PART.fullmatch(text):
        raise Refused(code)
    try:
        part = Fraction(text.replace(",", "."))
    except ZeroDivisionError as error:
        raise Refused(code) from error
    if part > 1:
        raise Refused(code)
    return part


def _as_json(rows: list[Row], out: TextIO) -> str:
    listed = [
        {
            "dossier": row.dossier,
            "level": row.gauge.level if row.gauge else None,
            "rank": row.place.rank if row.place else None,
            "n": row.counted.expressed.n,
            "counts": list(row.counted.expressed.counts),
            "key": _key(row.gauge) if row.gauge else None,
            "because": row.because,
        }
        for row in rows
    ]
    lines = [json.dumps(row, ensure_ascii=not _is_unicode(out)) for row in listed]
    return "[" + ",\n ".join(lines) + "]"


def _key(gauge: Gauge) -> list[int | str]:
    """Write shares exactly and with their sign: « +9/20 »."""
    return [
        value if isinstance(value, int) else f"{'+' if value > 0 else '-'}{abs(value)}"
        for value in gauge.exact()
    ]


def _as_text(rows: list[Row], top: int, rule: QuorumRule) -> str:
    ranks = Counter(row.place.rank for row in rows if row.place)
    shared = {number for number, times in ranks.items() if times > 1}
    heads = ["Rang", "Dossier", "Niveau", "Notes", "Abst.", "Déports", "À noter", f"De 0 à {top}"]
    lines = [heads, *(_cells(row, shared) for row in rows)]
    widths = [max(len(cells[column]) for cells in lines) for column in range(len(heads))]
    left = {1, 2, len(heads) - 1}
    table = [
        "  ".join(
            cell.ljust(width) if column in left else cell.rjust(width)
            for column, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ).rstrip()
        for cells in lines
    ]
    reasons = [f"{row.dossier.ljust(widths[1])}  {row.because}" for row in rows]
    quorum = french.typeset(
        f"Quorum : {french.counted(rule.minimum, 'note', 'notes')} au moins, et {rule.share} des "
        "jurés sans déport."
    )
    return "\n".join([*table, "", *reasons, "", quorum])


def _cells(row: Row, shared: set[int]) -> list[str]:
    said = row.counted
    numbers = (said.expressed.n, said.abstentions, said.recusals, said.not_graded)
    spread = " ".join(map(str, said.expressed.counts))
    if row.place is None:
        place, level = "non classé", "–"
    else:
        place = french.ordinal(row.place.rank)
        place += " ex æquo" if row.place.rank in shared else ""
        level = f"{row.place.level}{french.NO_BREAK}@"
    return [place, row.dossier, level, *map(french.number, numbers), spread]


def _is_unicode(stream: TextIO) -> bool:
    """Tell whether a stream takes every character; a stream in memory has no encoding."""
    return (getattr(stream, "encoding", None) or "utf-8").lower().startswith("utf")


def _write(stream: TextIO, text: str) -> None:
    """Write a text; where narrow spaces do not exist, they become question marks, not a crash."""
    if not _is_unicode(stream):
        text = text.encode(stream.encoding, "replace").decode(stream.encoding)
    print(text, file=stream)
