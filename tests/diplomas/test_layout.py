"""What stands where on a diploma, without any PDF."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jury_app.diplomas.layout import Diploma, Mention, Signatory, place
from jury_app.diplomas.recipient import name_block
from jury_app.diplomas.sheet import HEIGHT, TEXT_WIDTH, WIDTH, Sheet
from jury_app.diplomas.typography import measure
from jury_app.errors import Refused

FRAME = 55.0  # the ornament's innermost line is 53 points from the edge of the sheet
LONG_COMMUNE = "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson"
LONG_EPCI = "CA de Chaumont du Bassin Nogentais et du Bassin de Bologne Vignory Froncles"
NAMES = ["Y", "Metz", "Aix-en-Provence", "Les Abymes", "L'Haÿ-les-Roses", LONG_COMMUNE]

words = st.text("abcdeéèœŒLMÉÿ'’-", min_size=1, max_size=14).filter(str.strip)
names = st.lists(words, min_size=1, max_size=9).map(" ".join).map(lambda text: text[:75])


def lines_of(sheet: Sheet) -> list[str]:
    return [line.text for line in sheet.lines]


def assert_inside_and_apart(sheet: Sheet) -> None:
    """Nothing leaves the frame, no line runs into another."""
    boxes = []
    for line in sheet.lines:
        size = max(run.size for run in line.runs)
        assert line.width <= TEXT_WIDTH + 0.01
        boxes.append((line.x, line.x + line.width, line.y - size * 0.27, line.y + size * 0.7))
    square = sheet.square
    boxes.append((square.x, square.x + square.side, square.y, square.y + square.side))
    for left, right, low, high in boxes:
        assert left >= FRAME
        assert right <= WIDTH - FRAME
        assert low >= FRAME
        assert high <= HEIGHT - FRAME
    for index, (left, right, low, high) in enumerate(boxes):
        for other_left, other_right, other_low, other_high in boxes[index + 1 :]:
            beside = right + 5 <= other_left or other_right + 5 <= left
            assert beside or high <= other_low + 0.01 or other_high <= low + 0.01


@pytest.mark.parametrize("level", [1, 5])
@pytest.mark.parametrize("mentions", [0, 1, 4])
@pytest.mark.parametrize("name", [*NAMES, LONG_EPCI])
def test_known_names_fit(make, name: str, mentions: int, level: int) -> None:
    given_for = tuple(Mention("Territoire d'excellence numérique", 2024) for _ in range(mentions))
    sheet = place(make(name, level=level, mentions=given_for), measure)
    assert_inside_and_apart(sheet)


@given(name=names, kind=st.sampled_from(["ville", "territoire"]))
def test_any_name_fits_on_two_lines_and_is_never_cut(make, name: str, kind: str) -> None:
    diploma = make(name, kind)
    sheet = place(diploma, measure)
    assert_inside_and_apart(sheet)
    shown = [line.text for line in sheet.lines if line.role == "H2"]
    assert 1 <= len(shown) <= 2
    assert "".join(shown).replace(" ", "") == "".join(diploma.recipient).replace(" ", "")


@given(
    label=st.text("ABÉ éa", min_size=1, max_size=120),
    place_name=st.text("abé-", max_size=80),
    signing=st.lists(st.text("Abé -", max_size=90), max_size=4),
    mentions=st.lists(st.text("abé", min_size=1, max_size=60), max_size=6),
)
def test_whatever_is_too_long_shrinks(make, label, place_name, signing, mentions) -> None:
    diploma = make(
        label=label,
        ceremony_place=place_name,
        signatories=tuple(Signatory(person, person) for person in signing),
        mentions=tuple(map(Mention, mentions)),
    )
    assert_inside_and_apart(place(diploma, measure))


def test_the_words_of_a_diploma(make) -> None:
    mentions = "Mentions « démocratie locale » et « arobase verte » (jusqu’en\u00a02021)"
    mentions = mentions.replace("« ", "«\u00a0").replace(" »", "\u00a0»")
    assert lines_of(place(make(), measure)) == [
        "Le label",
        "TERRITOIRES, VILLES ET VILLAGES INTERNET",
        "Millésime 2019  ·  20e\u00a0édition",
        "est décerné à",
        "la Ville de Metz",
        "MOSELLE",
        "Ville Internet, niveau 4\u00a0@ — quatre arobases",
        mentions,
        "Montrouge, le 1er\u00a0février 2019",
        "Camille Martin",
        "présidence de l’association",
        "Dominique Petit",
        "présidence du jury",
        "Diplôme n°\u00a042  ·  code 7KQF-2M9D-XW4T",
    ]


@pytest.mark.parametrize(
    ("recipient", "given_to", "shown"),
    [
        (("la Ville de ", "Metz"), "est décerné à", "la Ville de Metz"),
        (("le Syndicat mixte ", "du Vercors"), "est décerné au", "Syndicat mixte du Vercors"),
        (("les Îles ", "du Vent"), "est décerné aux", "Îles du Vent"),
        (("", "Metz Métropole"), "est décerné à", "Metz Métropole"),
    ],
)
def test_the_article_contracts(make, recipient, given_to: str, shown: str) -> None:
    sheet = place(make(recipient=recipient), measure)
    assert given_to in lines_of(sheet)
    assert [line.text for line in sheet.lines if line.role == "H2"] == [shown]


@pytest.mark.parametrize("level", range(1, 6))
def test_the_level_is_told_by_marks_and_in_words(make, level: int) -> None:
    sheet = place(make(level=level), measure)
    words = ["une arobase", "deux arobases", "trois arobases", "quatre arobases", "cinq arobases"]
    assert (sheet.marks.full, sheet.marks.total) == (level, 5)
    assert f"Ville Internet, niveau {level}\u00a0@ — {words[level - 1]}" in lines_of(sheet)


def test_a_mention_alone_shows_no_empty_level(make) -> None:
    sheet = place(make(level=0), measure)
    assert sheet.marks.total == 0
    assert "Ville Internet" in lines_of(sheet)
    assert not any("niveau" in line or "arobases" in line for line in lines_of(sheet))


def test_a_code_of_department_is_named(make) -> None:
    assert "CÔTES-D’ARMOR" in lines_of(place(make(department="22"), measure))


def test_what_is_not_known_leaves_no_trace(make) -> None:
    bare: Diploma = make(
        department="", category="", mentions=(), ceremony_date=None, ceremony_place=""
    )
    shown = lines_of(place(bare, measure))
    assert "niveau 4\u00a0@ — quatre arobases" in shown
    assert not any("Mention" in line or ", le" in line or not line.strip() for line in shown)


def test_the_title_and_the_code_do_not_give_the_level_away(make) -> None:
    low, high = place(make(level=1), measure), place(make(level=5), measure)
    title = "Territoires, Villes et Villages Internet 2019 – la Ville de Metz"
    assert low.title == high.title == title
    assert low.square.content == high.square.content == "villes-internet-2019 7KQF-2M9D-XW4T"


def test_more_signatures_than_the_sheet_holds_are_refused(make) -> None:
    crowd = tuple(Signatory(f"Membre {n}", "") for n in range(5))
    with pytest.raises(Refused) as refusal:
        place(make(signatories=crowd), measure)
    assert refusal.value.code == "too_many_signatories"


def test_a_short_name_stands_in_the_middle_at_full_size() -> None:
    lines, bottom = name_block("la Ville de ", "Metz", measure)
    (line,) = lines
    assert line.x + line.width / 2 == pytest.approx(WIDTH / 2)
    assert [run.size for run in line.runs] == [pytest.approx(52 * 0.86), 52]
    assert bottom == line.y


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("la communauté de communes ", "du Pays de Pontchâteau Saint-Gildas-des-Bois"),
        ("la commune de ", LONG_COMMUNE),
        ("la communauté d’agglomération ", "de la Région Nazairienne et de l’Estuaire"),
    ],
)
def test_a_long_name_breaks_after_a_full_word(lead: str, name: str) -> None:
    lines, _ = name_block(lead, name, measure)
    assert len(lines) == 2
    last_word = lines[0].text.rstrip("-").replace("-", " ").split()[-1]
    assert last_word not in {"de", "du", "des", "en", "et", "la"}


def test_a_long_word_without_a_break_shrinks_on_one_line() -> None:
    lines, _ = name_block("", "A" * 60, measure)
    assert all(line.width <= TEXT_WIDTH + 0.01 for line in lines)
    assert "".join(line.text for line in lines) == "A" * 60
