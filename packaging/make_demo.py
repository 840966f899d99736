"""Write the demonstration edition: real places, made-up candidates, people and initiatives.

The same files come out each time. Run it from the root: ``python packaging/make_demo.py``.
"""

from __future__ import annotations

import csv
import io
import random
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.french import number, typeset
from jury_app.core.place_wording import to_place
from jury_app.intake.places import Place, Places

ROOT: Final = Path(__file__).resolve().parent.parent
DEMO: Final = ROOT / "resources" / "demo"
TEXTS: Final = Path(__file__).with_name("demo_texts.toml")
VINTAGE: Final = 2019
SEED: Final = "jury-app demonstration"
DRAW: Final = re.compile(r"\{([~=]?)(\d+)\.\.(\d+)\}")
FICTION: Final = "Démonstration : dossier inventé, sans lien avec l'action réelle de ce lieu."

# Code, category, quality from 1 (few initiatives, projects) to 5 (many, in service), levels of
# the years 2014 to 2018 (« . » when it did not take part).
CANDIDATES: Final = (
    ("68278", "Ville", 5, "..234"),
    ("13001", "Ville", 4, "....."),
    ("54547", "Ville", 5, "55..."),
    ("92040", "Ville", 5, "55555"),
    ("14327", "Ville", 4, "34434"),
    ("33281", "Ville", 4, "44444"),
    ("94038", "Ville", 3, "2233."),
    ("76351", "Ville", 3, "...33"),
    ("97101", "Ville", 2, "....1"),
    ("88160", "Ville", 4, "33334"),
    ("56121", "Ville", 3, "33332"),
    ("94043", "Ville", 2, "112.2"),
    ("59378", "Ville", 5, "44555"),
    ("25462", "Ville", 2, "..22."),
    ("2A004", "Ville", 3, "...23"),
    ("33449", "Ville", 4, "44545"),
    ("59009", "Ville", 3, "33.32"),
    ("37003", "Ville", 3, "22223"),
    ("04070", "Ville", 2, "....."),
    ("01053", "Ville", 3, ".2233"),
    ("97411", "Ville", 4, "..334"),
    ("26281", "Ville", 3, "33343"),
    ("78208", "Ville", 5, "34445"),
    ("03185", "Ville", 1, "....2"),
    ("51513", "Village", 2, "...12"),
    ("07214", "Village", 4, "23344"),
    ("27204", "Village", 3, ".3333"),
    ("21624", "Village", 4, ".3.34"),
    ("55073", "Village", 2, "....."),
    ("56180", "Village", 1, "....1"),
    ("37187", "Village", 2, "..21."),
    ("24067", "Village", 3, "22..3"),
    ("245400676", "Territoire", 4, "..333"),
    ("244400503", "Territoire", 3, "...22"),
    ("200035723", "Territoire", 2, "....."),
    ("56084", "", 2, "...11"),
)
REGION_CHOSEN: Final = {"200035723": "Provence-Alpes-Côte d'Azur"}
FORMER: Final = (("88413", "3432."), ("44109", "44..."), ("29232", ".2223"), ("59295", "3...."))
FIRST_YEARS: Final = {"92040": 2000, "54547": 2005, "33281": 2006, "59378": 2008, "14327": 2000}
JURY: Final = (
    ("Mme", "Hélène Aubrac-Lindner", "ancienne maire, géographe", "Présidence", ()),
    ("M.", "Yann Kerbrat", "responsable d'une bibliothèque", "Juré", ("56121",)),
    ("Mme", "Aïcha Benmoussa", "conseillère numérique", "Juré", ()),
    ("M.", "Étienne Vœlker", "élu d'une petite commune", "Juré", ("68278", "54547")),
    ("Mme", "Solène Dargaud", "chercheuse en droit public", "Juré", ()),
    ("M.", "Pascal Hoareau", "directeur des systèmes d'information", "Juré", ("97411",)),
    ("Mme", "Nathalie Ziegler", "journaliste", "Juré", ()),
    ("M.", "Émile Tran-Delacroix", "président d'une association d'usagers", "Juré", ("94038",)),
    ("Mme", "Colette Issartel", "secrétariat du label", "Secrétariat", ()),
)
FIRST_NAMES: Final = (
    "Mme Adèle", "M. Bastien", "Mme Clarisse", "M. Denis", "Mme Estelle", "M. Félix", "Mme Gaëlle",
    "M. Hakim", "Mme Irène", "M. Joël", "Mme Khadija", "M. Lucien", "Mme Maëlys", "M. Noé",
    "Mme Odile", "M. Philémon", "Mme Rosalie", "M. Séverin", "Mme Thérèse", "M. Ugo", "Mme Zélie",
)  # fmt: skip
LAST_NAMES: Final = (
    "Amblard", "Bréchet", "Castagnède", "Duvignau", "Esquirol", "Fougeray", "Guéguen", "Hœffel",
    "Inizan", "Jaouen", "Kœnig", "Larrieu", "Malaterre", "Nardone", "Ozanne", "Pelletant",
    "Quéméneur", "Rouvière", "Sauvaget", "Thévenin", "Urvoy", "Villedieu", "Wattrelos", "N'Guessan",
)  # fmt: skip
CONTEXTS: Final = (
    "Équipe de deux agents, dont un à mi-temps ; les projets se mènent avec les voisins.",
    "Premier schéma numérique adopté l'an dernier, après une année de réunions d'habitants.",
    "Le départ du responsable informatique a retardé plusieurs mises en service.",
    "Une crue a mobilisé les services au printemps ; deux actions ont été reportées.",
    "Budget stable. La priorité va à l'accompagnement des personnes éloignées du numérique.",
    "Commune touristique : la population triple en été, et les services avec elle.",
    "La fermeture de deux guichets a fait de l'accueil accompagné un sujet central.",
    "La fibre est arrivée dans tous les hameaux ; les usages suivent peu à peu.",
    "Population jeune, vie associative dense, locaux publics très demandés.",
    "Un nouveau quartier de mille logements se construit ; l'accueil s'y prépare.",
    "La collectivité sort d'une fusion de services et harmonise ses outils.",
    "Vieillissement marqué ; la coopération avec la maison de santé est ancienne.",
)
DOSSIER_HEADERS: Final = (
    "N° dossier", "Collectivité", "Catégorie", "Code INSEE / SIREN", "Département", "Région",
    "Population", "Communes membres", "Élu référent", "Fonction", "Référent technique", "Courriel",
    "Année de première participation", "Contexte", "Nombre d'initiatives", "État du dossier",
)  # fmt: skip
INITIATIVE_HEADERS: Final = (
    "N° dossier", "N° initiative", "Titre", "Enjeux", "Étape", "État", "Année", "Description",
    "Adresse",
)  # fmt: skip
HISTORY_HEADERS: Final = ("Code INSEE / SIREN", "Collectivité", "Millésime", "Niveau")
MEMBER_HEADERS: Final = ("Civilité", "Nom", "Qualité", "Courriel", "Rôle", "Intérêts déclarés")
UNFINISHED: Final = (
    "L'action reste à l'essai : le bilan de la première année décidera de sa suite.",
    "La mise en service générale est attendue au printemps prochain.",
    "Une première partie est ouverte ; la suite attend un tiers du financement.",
    "Un premier groupe d'habitants teste la formule depuis l'automne.",
    "Le périmètre, modeste pour commencer, sera étendu après l'été.",
    "Deux réunions publiques ont déjà conduit à simplifier le projet.",
    "La convention avec les partenaires reste à signer.",
)
ASIDES: Final = (
    "Le calendrier a été tenu, à deux mois près.",
    "La traduction en langue des signes est prévue pour l'an prochain.",
    "Le coût annuel tient en une ligne du budget, publiée.",
    "Une étudiante en stage a suivi l'action pendant trois mois et publié ses observations.",
    "Le conseil en a débattu en séance, sur rapport d'un groupe de travail.",
    "La presse locale s'en est fait l'écho, et trois communes voisines sont venues voir.",
    "Les premières remarques ont conduit à simplifier les explications.",
    "Une première version, trop compliquée, avait été abandonnée.",
)
MORE_OFTEN: Final = 0.55
STAGES: Final = ("information", "interaction", "transaction")
STATES: Final = ("en service", "en projet", "terminée")


@dataclass(frozen=True, slots=True)
class Idea:
    """An initiative before it is told of a place."""

    issues: tuple[str, ...]
    titles: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...]
    big: bool


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line of the list above, with the place it names."""

    number: str
    place: Place
    category: str
    quality: int
    history: str

    @property
    def is_small(self) -> bool:
        """Whether it is a village, declared or not."""
        return self.category in {"Village", ""}

    @property
    def size(self) -> float:
        """By what numbers of people grow with the place."""
        if self.is_small:
            return 0.12
        return min(2.5, max(0.5, (self.place.population or 0) / 40_000))


def read_ideas() -> list[Idea]:
    """Read the bank of texts."""
    bank = tomllib.loads(TEXTS.read_text(encoding="utf-8"))
    return [
        Idea(
            tuple(raw["issues"].split(" | ")),
            tuple(raw["titles"].split(" // ")),
            tuple(tuple(raw[part].split(" // ")) for part in ("begin", "middle", "end")),
            raw.get("big", False),
        )
        for raw in bank["initiative"]
    ]


def read_candidates(places: Places) -> list[Candidate]:
    """Number the candidates and find their places."""
    found = []
    for index, (code, category, quality, history) in enumerate(CANDIDATES, start=1):
        place = places.find(code)
        if place is None:
            raise SystemExit(f"No place has the code {code}.")
        found.append(Candidate(f"D{index:03d}", place, category, quality, history))
    return found


def tell(text: str, candidate: Candidate, chance: random.Random) -> str:
    """Fill in numbers and the name of the place, and set the sentence in French type."""

    def draw(found: re.Match[str]) -> str:
        value = chance.randint(int(found[2]), int(found[3]))
        if found[1] == "=":  # a year is not grouped by thousands
            return str(value)
        return number(max(3, round(value * candidate.size)) if found[1] else value)

    is_grouping = candidate.category == "Territoire"
    here = "sur le territoire" if is_grouping else to_place(candidate.place.name)
    return typeset(DRAW.sub(draw, text).replace("{ici}", here))


def initiatives(candidate: Candidate, ideas: Sequence[Idea]) -> Iterable[list[str]]:
    """Tell the initiatives of a candidate: more of them, and further, as its quality rises."""
    chance = random.Random(f"{SEED} {candidate.place.code}")  # noqa: S311 - a demonstration
    suited = [idea for idea in ideas if not (idea.big and candidate.is_small)]
    count = chance.randint(10, 13) + candidate.quality * (2 if candidate.is_small else 3)
    for index, idea in enumerate(chance.sample(suited, count), start=1):
        issues = idea.issues if chance.random() < 0.15 + candidate.quality / 6 else idea.issues[:1]
        stage = chance.choices(STAGES, (5, 3 + candidate.quality, 2 * candidate.quality))[0]
        state = chance.choices(STATES, (3 + 2 * candidate.quality, 6 - candidate.quality, 2))[0]
        parts = [chance.choice(part) for part in idea.parts]
        if state == "en projet":
            parts[2] = chance.choice(UNFINISHED)
        if chance.random() < MORE_OFTEN:
            parts.insert(2, chance.choice(ASIDES))
        description = " ".join(tell(part, candidate, chance) for part in parts)
        yield [
            candidate.number,
            f"{candidate.number}-{index:02d}",
            tell(chance.choice(idea.titles), candidate, chance),
            " | ".join(issues),
            stage,
            state,
            str(chance.choice((2016, 2017, 2017, 2018, 2018, 2018))),
            description,
            f"https://{slug(candidate.place.name)}.example/actions/{index}",
        ]


def slug(name: str) -> str:
    """Make a name fit for an address."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")


def person(chance: random.Random) -> str:
    """Make up a name."""
    return typeset(f"{chance.choice(FIRST_NAMES)} {chance.choice(LAST_NAMES)}")


def function_of(elected: str, is_grouping: bool, chance: random.Random) -> str:
    """Give a function that agrees with the person."""
    is_woman = elected.startswith("Mme")
    if is_grouping:
        return "Présidente" if is_woman else "Président"
    deputy = "Adjointe déléguée au numérique" if is_woman else "Adjoint délégué au numérique"
    return chance.choice(("Maire", deputy))


def dossiers(
    candidates: Sequence[Candidate], counts: Mapping[str, int], places: Places
) -> Iterable[list[str]]:
    """Tell who applies."""
    for candidate in candidates:
        place = candidate.place
        chance = random.Random(f"{SEED} people {place.code}")  # noqa: S311
        is_grouping = candidate.category == "Territoire"
        years = [2014 + index for index, level in enumerate(candidate.history) if level != "."]
        first = FIRST_YEARS.get(place.code, min(years, default=VINTAGE))
        elected = person(chance)
        yield [
            candidate.number,
            place.name,
            candidate.category,
            place.code,
            place.department,
            REGION_CHOSEN.get(place.code, place.regions[0]),
            str(place.population or ""),
            str(len(places.members(place.code))) if is_grouping else "",
            elected,
            function_of(elected, is_grouping, chance),
            person(chance),
            f"numerique@{slug(place.name)}.example",
            str(first),
            typeset(f"{FICTION} {chance.choice(CONTEXTS)}"),
            str(counts[candidate.number]),
            "accepté",
        ]


def history(candidates: Sequence[Candidate], places: Places) -> Iterable[list[str]]:
    """Tell the levels of former years, of candidates and of some who do not apply this year."""
    former = [(places.find(code), levels) for code, levels in FORMER]
    for place, levels in [(each.place, each.history) for each in candidates] + former:
        if place is None:
            raise SystemExit("A former laureate has an unknown code.")
        for index, level in enumerate(levels):
            if level != ".":
                yield [place.code, place.name, str(2014 + index), level]


def members() -> Iterable[list[str]]:
    """Tell who sits on the jury."""
    for title, name, quality, role, interests in JURY:
        address = f"{slug(name.split()[0])}@jury.example"
        yield [title, name, typeset(quality), address, role, " | ".join(interests)]


def write(name: str, headers: Sequence[str], rows: Iterable[Sequence[str]], folder: Path) -> None:
    """Write a file as a French spreadsheet does: « ; », UTF-8 with its mark."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerow(headers)
    writer.writerows(rows)
    (folder / name).write_bytes(text.getvalue().encode("utf-8-sig"))


def main(folder: Path = DEMO) -> None:
    """Write the four files."""
    places = Places.load()
    candidates = read_candidates(places)
    ideas = read_ideas()
    sheets = [row for candidate in candidates for row in initiatives(candidate, ideas)]
    counts = Counter(row[0] for row in sheets)
    rows = dossiers(candidates, counts, places)
    write("candidatures.csv", DOSSIER_HEADERS, rows, folder)
    write("initiatives.csv", INITIATIVE_HEADERS, sheets, folder)
    write("historique.csv", HISTORY_HEADERS, history(candidates, places), folder)
    write("jury.csv", MEMBER_HEADERS, members(), folder)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:2]))
