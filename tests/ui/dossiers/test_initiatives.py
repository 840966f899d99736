import html
import re

from hypothesis import given
from hypothesis import strategies as st

from jury_app.core.collation import fold
from jury_app.core.dossier import Initiative
from jury_app.core.edition import Issue
from ui.dossiers.initiatives_form import InitiativesForm
from ui.dossiers.initiatives_html import initiatives_html
from ui.parts.marking import hits, marked, matches, searched_words

ISSUES = (Issue("a", "Culture", ""), Issue("b", "Emploi", ""))


def sheet(key, *issues, title="Titre", text="Texte", address=""):
    return Initiative(key, title, issues, "projet", "en service", 2018, text, address)


SHEETS = (
    sheet("1", "Emploi", title="Chœur numérique"),
    sheet("2", "Culture", "Emploi", text="La médiathèque ouvre"),
    sheet("3", "Robots"),
    sheet("4"),
)


def names(groups):
    return [(group.name, [each.key for each in group.sheets]) for group in groups]


def test_each_initiative_stands_once_under_its_first_issue():
    assert names(InitiativesForm().groups(SHEETS, ISSUES)) == [
        ("Culture", ["2"]),
        ("Emploi", ["1"]),
        ("Robots", ["3"]),
        ("", ["4"]),
    ]


def test_a_chosen_issue_shows_all_that_touch_it():
    assert names(InitiativesForm(issue="Emploi").groups(SHEETS, ISSUES)) == [("Emploi", ["1", "2"])]
    assert InitiativesForm(issue="Nulle part").groups(SHEETS, ISSUES) == ()


def test_a_search_ignores_accents_and_ligatures():
    assert names(InitiativesForm(text="choeur").groups(SHEETS, ISSUES)) == [("Emploi", ["1"])]
    assert names(InitiativesForm(text="MEDIATHEQUE").groups(SHEETS, ISSUES)) == [("Culture", ["2"])]
    assert InitiativesForm(text="rien du tout").groups(SHEETS, ISSUES) == ()


def test_folding_gives_way_to_a_search():
    form = InitiativesForm().turn_group("Culture")
    group = form.groups(SHEETS, ISSUES)[0]
    assert not form.unfolds(group)
    assert form.with_text("média").unfolds(group)
    assert form.turn_group("Culture").unfolds(group)


def test_titles_alone_until_one_is_opened():
    form = InitiativesForm().with_brief(brief=True)
    assert not form.shows_text(SHEETS[0])
    assert form.turn_sheet("1").shows_text(SHEETS[0])
    assert not form.turn_sheet("1").shows_text(SHEETS[1])
    assert form.with_text("médiathèque").shows_text(SHEETS[1])


def test_texts_of_candidates_never_become_markup():
    hostile = sheet("<k>", "Culture", title="<img src=x>", text="a < b & c", address="javascript:x")
    form = InitiativesForm(text="img")
    page = initiatives_html(form, form.groups([hostile], ISSUES))
    assert "<img src=x" not in page
    assert 'href="javascript' not in page
    assert "&lt;" in page


texts = st.text("abcdéÉœŒßﬁ <&\n", max_size=20)


@given(texts, st.text("abceéœs ", max_size=6))
def test_marks_are_where_the_words_are_and_change_nothing_else(text, asked):
    words = searched_words(asked)
    for start, end in hits(text, words):
        assert 0 <= start < end <= len(text)
    plain = re.sub(r"</?span[^>]*>", "", marked(text, words)).replace("<br/>", "\n")
    assert html.unescape(plain) == text
    if words and matches(text, words):
        found = "".join(fold(text[start:end]) for start, end in hits(text, words))
        assert all(word in found for word in words) or not text.strip()
