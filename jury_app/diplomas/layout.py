"""What a diploma says and where it stands: pure arithmetic on widths, without any PDF."""

from dataclasses import dataclass, replace
from datetime import date

from jury_app.core.departments import department_name
from jury_app.core.french import (
    NO_BREAK,
    date_long,
    listed,
    ordinal,
    quote,
    spell_level,
    typeset,
)
from jury_app.diplomas.recipient import name_block
from jury_app.diplomas.sheet import (
    CENTRE,
    TEXT_WIDTH,
    Face,
    Line,
    Marks,
    Measure,
    Rule,
    Run,
    Sheet,
    Square,
    Tone,
    centred,
)
from jury_app.errors import Refused

TOP_LEVEL = 5
# Middles of the columns of signatures, from the centre, which the code to scan keeps; and the
# width of a column.
COLUMNS = {
    0: ((), 0.0),
    1: ((232.0,), 190.0),
    2: ((-232.0, 232.0), 190.0),
    3: ((-285.0, -140.0, 212.0), 130.0),
    4: ((-285.0, -140.0, 140.0, 285.0), 130.0),
}


@dataclass(frozen=True, slots=True)
class Mention:
    """A special mention, and the last year it is valid when it does not last for ever."""

    name: str
    valid_until: int | None = None


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs, and as what."""

    name: str
    quality: str


@dataclass(frozen=True, slots=True)
class Diploma:
    """All that one diploma says.

    The recipient comes in two parts (« la Ville de », « Metz »), as
    `core.place_wording.authority_parts` makes them; `department` is a name or a code; `level`
    is 1 to 5, or 0 for a mention alone; `code` is what the minutes confirm.
    """

    label: str
    vintage: int
    edition: int
    recipient: tuple[str, str]
    department: str
    category: str
    level: int
    mentions: tuple[Mention, ...]
    ceremony_date: date | None
    ceremony_place: str
    signatories: tuple[Signatory, ...]
    number: int
    code: str
    jury: str
    organiser: str = ""


GAP = 8.0  # white kept between two columns at the foot of the sheet
MARKS = Marks(TOP_LEVEL, TOP_LEVEL, 226.0, 42.0, 56.0)


def place(diploma: Diploma, measure: Measure) -> Sheet:
    """Put every word of a diploma in its place; whatever is too long shrinks or takes two lines."""
    name_lines, bottom = name_block(*diploma.recipient, measure)
    lines = [
        *heading(diploma, measure),
        *name_lines,
        *place_and_level(diploma, measure, bottom),
        *mention_lines(diploma, measure),
        *ceremony(diploma, measure),
        *signatures(diploma, measure),
        *reference(diploma, measure),
    ]
    return Sheet(
        title=document_title(diploma),
        organiser=diploma.organiser,
        lines=tuple(lines),
        marks=replace(MARKS, full=diploma.level, total=TOP_LEVEL if diploma.level else 0),
        square=code_square(diploma),
        rules=signature_rules(diploma),
    )


def document_title(diploma: Diploma) -> str:
    """Name the document as a window or a screen reader shows it; no level in it."""
    return f"{diploma.label} {diploma.vintage} – {''.join(diploma.recipient)}"


def heading(diploma: Diploma, measure: Measure) -> list[Line]:
    """Set the name of the label, its vintage and the words that give it."""
    recipient = diploma.recipient[0] or diploma.recipient[1]
    given = "est décerné à"
    if recipient.startswith("le "):
        given = "est décerné au"
    elif recipient.startswith("les "):
        given = "est décerné aux"
    edition = f"{ordinal(diploma.edition)}{NO_BREAK}édition"
    vintage = f"Millésime {diploma.vintage}  ·  {edition}"
    label = Run(diploma.label.upper(), Face.CAPITALS, 17, Tone.ACCENT, 3.4)
    return [
        centred((Run("Le label", Face.ITALIC, 14, Tone.SOFT),), 478, measure),
        centred((label,), 452, measure, role="H1"),
        centred((Run(vintage, Face.TEXT, 12.5, Tone.SOFT),), 430, measure),
        centred((Run(given, Face.ITALIC, 16, Tone.SOFT),), 391, measure),
    ]


def place_and_level(diploma: Diploma, measure: Measure, bottom: float) -> list[Line]:
    """Set the département, and the level in figures and in words under its marks."""
    lines = []
    if diploma.department:
        where = Run(department_name(diploma.department).upper(), Face.CAPITALS, 11, Tone.SOFT, 2.6)
        lines.append(centred((where,), bottom - 26, measure))
    granted = [diploma.category] if diploma.category else []
    if diploma.level:
        words = spell_level(diploma.level)
        granted.append(f"niveau {diploma.level}{NO_BREAK}@ — {words}")
    if granted:
        lines.append(centred((Run(", ".join(granted), Face.TEXT, 16),), 192, measure))
    return lines


def mention_lines(diploma: Diploma, measure: Measure) -> list[Line]:
    """Set the mentions on one line, or two that share them, as small as they need."""
    if not diploma.mentions:
        return []
    named = [mention_text(mention) for mention in diploma.mentions]
    head = "Mention " if len(named) == 1 else "Mentions "
    text = head + listed(named)
    if measure(text, Face.ITALIC, 13, 0) <= TEXT_WIDTH or len(named) == 1:
        return [centred((Run(text, Face.ITALIC, 13),), 170, measure)]
    half = (len(named) + 1) // 2
    first, second = f"{head}{', '.join(named[:half])}", listed(named[half:])
    joint = "," if len(named) - half > 1 else " et"
    return [
        centred((Run(first + joint, Face.ITALIC, 12.5),), 173, measure),
        centred((Run(second, Face.ITALIC, 12.5),), 158, measure),
    ]


def mention_text(mention: Mention) -> str:
    """Quote a mention, with the end of its validity."""
    named = quote(typeset(mention.name))
    if mention.valid_until is None:
        return named
    return f"{named} (jusqu’en{NO_BREAK}{mention.valid_until})"


def ceremony(diploma: Diploma, measure: Measure) -> list[Line]:
    """Tell where and when the diploma is handed over."""
    where = typeset(diploma.ceremony_place)
    when = f"le {date_long(diploma.ceremony_date)}" if diploma.ceremony_date else ""
    text = ", ".join(part for part in (where, when) if part)
    if not text:
        return []
    return [centred((Run(text, Face.ITALIC, 12, Tone.SOFT),), 139, measure, width=230)]


def columns(diploma: Diploma) -> tuple[tuple[float, ...], float]:
    """Give the middles of the columns of signatures, and their width.

    Raises:
        Refused: more people sign than the sheet has room for (`too_many_signatories`).
    """
    count = len(diploma.signatories)
    if count not in COLUMNS:
        raise Refused("too_many_signatories", count=count, most=max(COLUMNS))
    offsets, width = COLUMNS[count]
    return tuple(CENTRE + offset for offset in offsets), width


def signatures(diploma: Diploma, measure: Measure) -> list[Line]:
    """Set the names and qualities of those who sign, under their rules."""
    lines = []
    middles, width = columns(diploma)
    for middle, who in zip(middles, diploma.signatories, strict=True):
        name = Run(typeset(who.name), Face.TEXT, 12)
        quality = Run(typeset(who.quality), Face.SMALL, 9.5, Tone.SOFT)
        lines += [
            centred((run,), y, measure, width=width, middle=middle)
            for run, y in ((name, 86), (quality, 73))
            if run.text
        ]
    return lines


def signature_rules(diploma: Diploma) -> tuple[Rule, ...]:
    """Draw a line to sign on for each who signs."""
    middles, width = columns(diploma)
    return tuple(Rule(middle - width * 0.42, 101, width * 0.84) for middle in middles)


def code_square(diploma: Diploma) -> Square:
    """Put the code to scan at the foot of the sheet: the jury and the verification code."""
    side = 46.0
    spoken = f"Code de vérification à scanner{NO_BREAK}: {diploma.code}"
    return Square(CENTRE - side / 2, 82, side, f"{diploma.jury} {diploma.code}", spoken)


def reference(diploma: Diploma, measure: Measure) -> list[Line]:
    """Set the number of the diploma and its code, to be typed when it cannot be scanned."""
    number = f"Diplôme n°{NO_BREAK}{diploma.number}"
    text = f"{number}  ·  code {diploma.code}"
    run = Run(text, Face.SMALL, 8.5, Tone.SOFT, 0.3)
    middles, taken = columns(diploma)
    beside = min((abs(middle - CENTRE) for middle in middles), default=CENTRE)
    room = 2 * (beside - taken / 2 - GAP)
    return [centred((run,), 69, measure, width=min(room, 230))]
