"""Who a diploma is for, in large: on one line, or on two that balance and read well."""

from jury_app.diplomas.sheet import (
    TEXT_WIDTH,
    Face,
    Line,
    Measure,
    Run,
    Runs,
    centred,
    runs_width,
    scaled,
)

NAME_SIZES = (52.0, 34.0)  # on one line; the largest of two lines
HYPHEN_COST = 1.08  # a line that ends with a hyphen may be that much narrower than another
SMALL_WORD_COST = 1.4  # the same for a line that ends with « de », « en »…
LEAD = 0.86  # size of « la Ville de » beside the name


def name_block(lead: str, name: str, measure: Measure) -> tuple[list[Line], float]:
    """Set the recipient on one line, or on two that balance; give the last baseline too."""
    for article in ("le ", "les "):
        lead = lead.removeprefix(article)
    whole = runs_width(name_runs(lead, name, 1), measure)
    largest, largest_of_two = NAME_SIZES
    size = min(largest, TEXT_WIDTH / whole)
    if size >= largest_of_two:
        runs = tuple(run for run in name_runs(lead, name, size) if run.text)
        return [centred(runs, 336, measure, role="H2")], 336
    first, second = balanced(lead, name, measure)
    widest = max(runs_width(first, measure), runs_width(second, measure))
    size = min(largest_of_two, TEXT_WIDTH / widest)
    y = 352.0
    step = size * 1.16
    lines = [
        centred(scaled(first, size), y, measure, role="H2"),
        centred(scaled(second, size), y - step, measure, role="H2"),
    ]
    return lines, y - step


def name_runs(lead: str, name: str, size: float) -> tuple[Run, Run]:
    """Set the noun in italics and the proper name in full."""
    return Run(lead, Face.ITALIC, size * LEAD), Run(name, Face.NAME, size)


def balanced(lead: str, name: str, measure: Measure) -> tuple[Runs, Runs]:
    """Break a recipient where its two lines are most alike and read best."""
    text = lead + name
    breaks = [at for at, sign in enumerate(text, start=1) if sign in " -" and at < len(text)]
    if not breaks:
        return name_runs(lead, name, 1)[:1], name_runs(lead, name, 1)[1:]

    def cost(at: int) -> float:
        widest = max(runs_width(half, measure) for half in halves(lead, name, at))
        hyphen = HYPHEN_COST if text[at - 1] == "-" else 1.0
        return widest * hyphen * (1.0 if reads_well(text[:at]) else SMALL_WORD_COST)

    return halves(lead, name, min(breaks, key=cost))


def reads_well(first_line: str) -> bool:
    """Tell whether a line may end here: not after « de », « en », « sur »."""
    last = first_line.rstrip(" -").replace("-", " ").split(" ")[-1]
    return len(last) > len("lès") and last not in {"sous", "dans", "entre"}


def halves(lead: str, name: str, at: int) -> tuple[Runs, Runs]:
    """Break a recipient after so many letters."""
    return cut(lead, name, 0, at), cut(lead, name, at, len(lead) + len(name))


def cut(lead: str, name: str, start: int, end: int) -> Runs:
    """Take a slice of the recipient, each part in its own face; spaces at the ends go."""
    whole = lead + name
    while end > start and whole[end - 1] == " ":
        end -= 1
    turn = len(lead)
    parts = (
        Run(whole[start : min(end, turn)], Face.ITALIC, LEAD),
        Run(whole[max(start, turn) : end], Face.NAME, 1),
    )
    return tuple(run for run in parts if run.text)
