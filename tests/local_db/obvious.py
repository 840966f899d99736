"""Lists of dossiers by their definition, to compare the database with."""

from hypothesis import strategies as st

from jury_app.core.collation import collation_key, fold
from jury_app.core.dossier import PastLevel
from jury_app.ports import DossierQuery, Work
from tests.local_db.samples import dossier, initiative

ANSWERS = ("todo", "draft", "graded", "abstained", "recused")
CATEGORIES, REGIONS, ISSUES = ("ville", "village", ""), ("Île", "Jura", "Allier"), ("A", "B", "É")
WORDS = ("école", "Ecole", "écolier", "Wi-Fi", "")


class ObviousDesk:
    """The same questions answered the obvious way."""

    def __init__(self, dossiers, past, work):
        self.dossiers, self.past, self.work = dossiers, past, work
        self._work = {each.dossier: each for each in work}

    def find(self, query):
        chosen = sorted(
            (d for d in self.dossiers if self._matches(query, d)), key=lambda d: d.number
        )
        known = [
            d for d in chosen if query.sort != "population" or d.authority.population is not None
        ]
        known.sort(key=lambda d: self._weight(query.sort, d), reverse=False)
        if query.descending:
            known = sorted(known, key=lambda d: self._weight(query.sort, d), reverse=True)
        return [d.number for d in known] + [d.number for d in chosen if d not in known]

    def counts(self, query, facet):
        counts = {}
        for each in self.dossiers:
            if self._matches(query, each, without=facet):
                for value in self._values(facet, each):
                    counts[value] = counts.get(value, 0) + 1
        return counts

    def _matches(self, query, each, without=""):
        for facet in ("categories", "regions", "issues", "previous", "answers"):
            chosen = getattr(query, facet)
            if facet != without and chosen and not chosen & self._values(facet, each):
                return False
        people = each.authority.population
        if query.populations and not any(
            people is not None and low <= people and (high is None or people <= high)
            for low, high in query.populations
        ):
            return False
        held = fold(each.authority.name).replace("-", " ").split()
        asked = fold(query.text).replace("-", " ").split()
        return not asked or (
            all(word in held for word in asked[:-1]) and any(w.startswith(asked[-1]) for w in held)
        )

    def _values(self, facet, each):
        return {
            "categories": {each.category},
            "regions": {each.authority.region},
            "issues": {issue for i in each.initiatives for issue in i.issues},
            "previous": {self._previous(each)},
            "answers": {self._answer(each)[0]},
        }[facet]

    def _previous(self, each):
        levels = [p for p in self.past if p.code == each.authority.code]
        return max(levels, key=lambda p: p.vintage).level if levels else 0

    def _answer(self, each):
        work = self._work.get(each.number)
        return (work.answer, -1 if work.grade is None else work.grade) if work else ("todo", -1)

    def _weight(self, sort, each):
        answer, grade = self._answer(each)
        return {
            "number": lambda: each.number,
            "name": lambda: collation_key(each.authority.name),
            "category": lambda: each.category,
            "region": lambda: collation_key(each.authority.region),
            "population": lambda: each.authority.population,
            "initiatives": lambda: len(each.initiatives),
            "previous": lambda: self._previous(each),
            "answer": lambda: (ANSWERS.index(answer), grade),
        }[sort]()


@st.composite
def desks(draw):
    numbers = draw(st.lists(st.integers(1, 30).map(str), unique=True, max_size=8))
    issues = st.lists(st.sampled_from(ISSUES), unique=True, max_size=2)
    dossiers = [
        dossier(
            number,
            " ".join(draw(st.lists(st.sampled_from(WORDS), max_size=3))),
            category=draw(st.sampled_from(CATEGORIES)),
            region=draw(st.sampled_from(REGIONS)),
            population=draw(st.none() | st.integers(0, 5)),
            initiatives=[
                initiative(issues=draw(issues), title="") for _ in range(draw(st.integers(0, 2)))
            ],
        )
        for number in numbers
    ]
    codes = [each.authority.code for each in dossiers]
    places = st.tuples(st.sampled_from(codes or ["X"]), st.integers(2010, 2013))
    past = [
        PastLevel(code, "", vintage, draw(st.integers(0, 3)))
        for code, vintage in draw(st.lists(places, unique=True, max_size=6))
    ]
    work = [
        Work(number, draw(st.sampled_from(ANSWERS)), draw(st.none() | st.integers(0, 2)), 1)
        for number in numbers
        if draw(st.booleans())
    ]
    return ObviousDesk(dossiers, past, work)


def _some(values):
    return st.frozensets(st.sampled_from(values), max_size=2)


def queries():
    bands = st.tuples(st.integers(0, 3), st.none() | st.integers(0, 5))
    return st.builds(
        DossierQuery,
        text=st.sampled_from(("", "", "ecol", "école", "wi fi", "Ecole wi", "absent")),
        categories=_some(CATEGORIES),
        regions=_some(REGIONS),
        issues=_some(ISSUES),
        previous=_some((0, 1, 2)),
        answers=_some(ANSWERS),
        populations=st.lists(bands, max_size=2).map(tuple),
        sort=st.sampled_from(
            (
                "number",
                "name",
                "category",
                "region",
                "population",
                "initiatives",
                "previous",
                "answer",
            )
        ),
        descending=st.booleans(),
    )
