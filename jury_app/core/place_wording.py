"""French articles before names of places: de Metz, du Havre, des Abymes, d’Uzès."""

import re
from typing import Final

from jury_app.core.collation import fold
from jury_app.core.french import APOSTROPHE

VOWELS: Final = "aeiouy"
# A first h is silent (« d’Hyères ») unless the name says otherwise: Germanic endings of Alsace,
# Moselle and Flanders, breathed words (haut, hêtre, houx…), towns that write « de » of themselves.
GERMANIC: Final = re.compile(
    r"h[a-z]*(?:heim|bach|willer|viller|bourg|burg|berg|gau|gauen|ing|ingen|ingue|ling|lingen|lange|dorff?|hausen|"
    r"house|hoff|hoffen|thal|statt|stett|kirch|kirchen|holtz|feld|felden|schoote|zeele|kerque|ghem|matt|wald|stein|"
    r"brunn|ange|tten|gen|rod|schlag|bieten)(?:$|[ -])"
)
BREATHED: Final = re.compile(
    r"h(?:aut(?!mont)|aguenau|abs|anau|alles?\b|am\b|ameau|amel|an\b|anches|angest|argarten|arbonn|arnes|artz|asp(?!arren)|"
    r"aux\b|aye|aynec|azel|em\b|enrid|eritot|erser|esse\b|etre|eudi|eugl|euque|oche?f|ocq|oenheim|oerdt|offen|"
    r"olling|olque|oltz|olving|ombourg|on\b|ondsch|onfleur|orbourg|ossegor|ouches|oudan\b|oudem|ouill|oulgate|"
    r"oulle\b|oussay|oussen|outaud|outk|oux|oymille|uby|uningue|unsp|unaw|utten|undling|ussigny|usseren|yds)"
)
# Towns that elide all the same, whatever their ending.
ELIDED: Final = re.compile(r"hagondange")
# Heard as a consonant: Ouistreham, Yutz, Yenne; but « d’Yvetot », « d’Yerres ».
SEMI_VOWEL: Final = re.compile(r"(?:oui(?!ll)|y[aeiou](?!rres))")

PREFIXES: Final = {
    "CC": "communauté de communes",
    "CA": "communauté d’agglomération",
    "CU": "communauté urbaine",
}
# First words of full names, with the article each takes in a sentence.
FEMININE: Final = (
    "communaute",
    "metropole",
    "agglomeration",
    "collectivite",
    "commune",
    "ville",
    "region",
)
MASCULINE: Final = ("departement", "syndicat", "pole", "territoire", "pays", "parc")
NOUNS: Final = {"ville": "la Ville", "village": "la commune", "commune": "la commune"}
ACRONYM: Final = re.compile(r"\s*\([A-Z][A-Z0-9 ]+\)$|\s*\(\d [A-Z]\)$")


def has_silent_start(name: str) -> bool:
    """Tell whether « de » loses its vowel before this name: Évry, Hyères; not Hem, Yutz."""
    folded = fold(name)
    if not folded or SEMI_VOWEL.match(folded):
        return False
    if folded[0] == "h":
        return bool(ELIDED.match(folded)) or not (GERMANIC.match(folded) or BREATHED.match(folded))
    return folded[0] in VOWELS


def with_apostrophes(name: str) -> str:
    """Write the apostrophes of a name as French type does: L’Haÿ-les-Roses."""
    return name.replace("'", APOSTROPHE)


def of_place(name: str) -> str:
    """Put « de » before a place: de Metz, d’Évry, du Havre, des Abymes, de L’Haÿ."""
    return "".join(of_parts(name))


def of_parts(name: str) -> tuple[str, str]:
    """Split « de » from the place it is put before, so that each may be set in its own type."""
    written = with_apostrophes(name)
    if written.startswith("Le "):
        return "du ", written[3:]
    if written.startswith("Les "):
        return "des ", written[4:]
    if not written.startswith("L" + APOSTROPHE) and has_silent_start(written):
        return "d" + APOSTROPHE, written
    return "de ", written


def to_place(name: str) -> str:
    """Put « à » before a place: à Metz, au Havre, aux Abymes, à La Rochelle."""
    written = with_apostrophes(name)
    if written.startswith("Le "):
        return "au " + written[3:]
    if written.startswith("Les "):
        return "aux " + written[4:]
    return "à " + written


def with_authority(name: str, kind: str = "commune", noun: str = "") -> str:
    """Name an authority in full: la commune de Metz, la communauté urbaine d’Arras."""
    return "".join(authority_parts(name, kind, noun))


def authority_parts(name: str, kind: str = "commune", noun: str = "") -> tuple[str, str]:
    """Split the full name of an authority before its proper name: (« la Ville de », « Metz »).

    `noun` (« la Ville ») names a single town, or else its `kind` (ville, village, commune) does;
    a grouping carries its own noun (« CC », « CA », « CU », « Métropole… ») whatever the kind.
    """
    noun = noun or NOUNS.get(kind, "")
    if kind == "territoire" or not noun or name.partition(" ")[0] in PREFIXES:
        return intercommunality_parts(name)
    link, place = of_parts(name)
    return f"{noun} {link}", place


def intercommunality_parts(name: str) -> tuple[str, str]:
    """Write the name of an EPCI in full and split it, without the acronym that may end it."""
    written = " ".join(ACRONYM.sub("", with_apostrophes(name)).split())
    prefix, _, rest = written.partition(" ")
    if prefix in PREFIXES and rest:
        return f"la {PREFIXES[prefix]} ", rest
    first_word = re.split(r"[ -]", fold(written), maxsplit=1)[0]
    if first_word == "eurometropole":
        return "l" + APOSTROPHE, written
    if first_word in FEMININE and " " in written:
        return ("l" + APOSTROPHE if first_word == "agglomeration" else "la "), written
    return ("le " if first_word in MASCULINE and " " in written else ""), written
