"""What is wrong with an edition, in sentences; and how its values are written."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from jury_app.core.edition import Category
from ui.edition.edition_form import Fault
from ui.parts.counted import Counted
from ui.written import number

_SENTENCES = {
    ("label", "missing"): QT_TRANSLATE_NOOP("EditionForm", "Donnez un nom au label."),
    ("organiser", "missing"): QT_TRANSLATE_NOOP("EditionForm", "Indiquez qui organise."),
    ("symbol", "missing"): QT_TRANSLATE_NOOP(
        "EditionForm", "Indiquez le signe de l’échelle, par exemple « @ »."
    ),
    ("unit", "missing"): QT_TRANSLATE_NOOP(
        "EditionForm", "Indiquez comment se nomme un degré, par exemple « arobase »."
    ),
    ("unit_plural", "missing"): QT_TRANSLATE_NOOP(
        "EditionForm", "Indiquez le pluriel, par exemple « arobases »."
    ),
    ("", "year"): QT_TRANSLATE_NOOP("EditionForm", "Le millésime est une année, par exemple 2019."),
    ("", "positive"): QT_TRANSLATE_NOOP(
        "EditionForm", "Le numéro d’édition est un nombre entier à partir de 1."
    ),
    ("", "date"): QT_TRANSLATE_NOOP("EditionForm", "Écrivez la date ainsi : 29/01/2019."),
    ("", "scale"): QT_TRANSLATE_NOOP("EditionForm", "L’échelle compte de 1 à 9 degrés."),
    ("", "minimum"): QT_TRANSLATE_NOOP(
        "EditionForm", "Le premier niveau décerné va de 1 au plus haut degré de l’échelle."
    ),
    ("categories", "none"): QT_TRANSLATE_NOOP("EditionForm", "Il faut au moins une catégorie."),
    ("categories", "incomplete"): QT_TRANSLATE_NOOP(
        "EditionForm", "indiquez le nom, le pluriel et la forme du diplôme."
    ),
    ("categories", "number"): QT_TRANSLATE_NOOP(
        "EditionForm", "la population est un nombre entier d’habitants."
    ),
    ("categories", "band"): QT_TRANSLATE_NOOP(
        "EditionForm", "la population minimale dépasse la maximale."
    ),
    ("issues", "incomplete"): QT_TRANSLATE_NOOP("EditionForm", "indiquez le nom de l’enjeu."),
    ("criteria", "incomplete"): QT_TRANSLATE_NOOP(
        "EditionForm", "indiquez le nom et le poids du critère."
    ),
    ("criteria", "number"): QT_TRANSLATE_NOOP(
        "EditionForm", "le poids est un nombre entier, 0 ou plus."
    ),
    ("mentions", "incomplete"): QT_TRANSLATE_NOOP("EditionForm", "indiquez le nom de la mention."),
    ("mentions", "number"): QT_TRANSLATE_NOOP(
        "EditionForm", "la durée est un nombre d’années à partir de 1, ou rien."
    ),
    ("signatories", "incomplete"): QT_TRANSLATE_NOOP(
        "EditionForm", "indiquez le nom et la qualité."
    ),
    ("signatories", "too_many"): QT_TRANSLATE_NOOP(
        "EditionForm", "Quatre signatures au plus tiennent sur un diplôme."
    ),
    ("", "twice"): QT_TRANSLATE_NOOP("EditionForm", "ce nom figure déjà plus haut."),
    ("tie_breaks", "twice"): QT_TRANSLATE_NOOP(
        "EditionForm", "Un critère de départage figure deux fois."
    ),
    ("tie_breaks", "unknown"): QT_TRANSLATE_NOOP(
        "EditionForm", "Un critère de départage n’est plus dans la grille."
    ),
    ("", "number"): QT_TRANSLATE_NOOP("EditionForm", "Donnez un nombre entier, 0 ou plus."),
    ("", "share"): QT_TRANSLATE_NOOP(
        "EditionForm", "Donnez une part entre 0 et 1, par exemple 1/2 ou 50 %."
    ),
}


def sentence(fault: Fault) -> str:
    """Say what is wrong; the line counts from 1, as the screen numbers it."""
    told = _SENTENCES.get((fault.field, fault.code)) or _SENTENCES["", fault.code]
    words = QCoreApplication.translate("EditionForm", str(told))
    if fault.row < 0:
        return words
    line = QCoreApplication.translate("EditionForm", "Ligne {row} : {words}")
    return line.format(row=number(fault.row + 1), words=words)


def population_band(category: Category) -> str:
    """Say the usual population of a category; empty when it has no bounds."""
    least, most = category.population_from, category.population_to
    if least is not None and most is not None:
        return Counted().inhabitants_between(least, most)
    if least is not None:
        return Counted().inhabitants_from(least)
    if most is not None:
        return Counted().inhabitants_up_to(most)
    return ""
