"""Decisions for programs; docs/exports.md describes every field."""

import json
from pathlib import Path
from typing import Final, TypeAlias

from jury_app.core.edition import Edition
from jury_app.core.record import FinalRecord
from jury_app.exports.columns import Line, lines
from jury_app.whole_file import replace_file

Json: TypeAlias = str | int | bool | list["Json"] | dict[str, "Json"] | None

FORMAT: Final = "jury-decisions"
VERSION: Final = 1


def write_decisions_json(record: FinalRecord, path: Path) -> None:
    """Write every decision with its count; no name of a person is in it."""
    content = json.dumps(document(record), ensure_ascii=False, indent=2) + "\n"
    replace_file(path, content.encode())


def document(record: FinalRecord) -> dict[str, Json]:
    """Make the whole document; fields come in the order in which they are described."""
    totals = record.closing.totals
    return {
        "format": FORMAT,
        "version": VERSION,
        "jury": record.jury_id,
        "fingerprint": record.fingerprint,
        "closed_at": record.closed_at.isoformat(),
        "edition": _edition(record.edition),
        "totals": {
            "dossiers": totals.dossiers,
            "by_category": dict(totals.by_category),
            "by_level": {str(level): number for level, number in totals.by_level},
            "without_level": totals.without_level,
            "represented_communes": totals.represented_communes,
            "gap_reason": record.closing.gap_reason,
        },
        "decisions": [_decision(line) for line in lines(record)],
        "observations": list(record.closing.observations),
    }


def _edition(edition: Edition) -> dict[str, Json]:
    return {
        "label": edition.label,
        "organiser": edition.organiser,
        "vintage": edition.vintage,
        "ordinal": edition.ordinal,
        "jury_date": edition.jury_date.isoformat() if edition.jury_date else None,
        "ceremony_date": edition.ceremony_date.isoformat() if edition.ceremony_date else None,
        "scale": {"maximum": edition.scale.maximum, "minimum_level": edition.scale.minimum_level},
        "quorum": {
            "minimum": edition.rules.quorum_minimum,
            "share": str(edition.rules.quorum_share),
        },
        "categories": {category.key: category.name for category in edition.categories},
        "mentions": {mention.key: mention.name for mention in edition.mentions},
    }


def _decision(line: Line) -> dict[str, Json]:
    authority, decision = line.dossier.authority, line.decision
    return {
        "dossier": line.dossier.number,
        "code": authority.code,
        "kind": authority.kind.value,
        "name": authority.name,
        "category": line.dossier.category,
        "department": authority.department,
        "region": authority.region,
        "population": authority.population,
        "represented_communes": len(authority.members),
        "level": decision.level,
        "computed_level": decision.computed,
        "rank": decision.rank,
        "count": _count(line),
        "mentions": list(decision.mentions),
        "out_of_competition": decision.out_of_competition,
        "override_reason": decision.reason,
        "diploma_code": decision.diploma_code,
    }


def _count(line: Line) -> Json:
    result = line.result
    if result is None:
        return None
    return {
        "grades": list(result.counts),
        "expressed": result.expressed,
        "assigned": result.assigned,
        "abstentions": result.abstained,
        "recusals": result.recused,
        "quorum_needed": line.needed,
        "quorum_met": result.quorum_met,
        "sentence": line.explanation,
    }
