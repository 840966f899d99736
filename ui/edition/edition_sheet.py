"""The edition to be read: every setting in cards, nothing to edit."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from jury_app.core.edition import Criterion, Edition, Issue
from ui.edition.edition_form import share_text
from ui.edition.edition_words import population_band
from ui.parts.columns import Columns
from ui.parts.pill import Pill
from ui.parts.surfaces import Card, Line
from ui.parts.text import Text
from ui.written import date_with_weekday, number

Fact = tuple[str, str]


class EditionSheet(QWidget):
    """Shows one edition; build another for another."""

    def __init__(self, edition: Edition, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for cards in (
            (self._identity(edition), self._days(edition)),
            (self._scale(edition), self._rules(edition)),
            (self._categories(edition), self._more(edition)),
            (self._criteria(edition.criteria), self._issues(edition.issues)),
        ):
            pair = Columns()
            for card in cards:
                pair.add(card)
            column.addWidget(pair)

    def _identity(self, edition: Edition) -> Card:
        return _facts_card(
            self.tr("Identité"),
            (
                (self.tr("Label"), edition.label),
                (self.tr("Organisateur"), edition.organiser),
                (self.tr("Millésime"), str(edition.vintage)),
                (self.tr("Numéro d’édition"), number(edition.ordinal)),
            ),
        )

    def _days(self, edition: Edition) -> Card:
        unknown = self.tr("pas encore fixée")
        jury, ceremony = edition.jury_date, edition.ceremony_date
        return _facts_card(
            self.tr("Dates et lieux"),
            (
                (self.tr("Réunion du jury"), date_with_weekday(jury) if jury else unknown),
                (self.tr("Lieu"), edition.jury_place or self.tr("pas encore fixé")),
                (
                    self.tr("Remise des labels"),
                    date_with_weekday(ceremony) if ceremony else unknown,
                ),
                (self.tr("Lieu"), edition.ceremony_place or self.tr("pas encore fixé")),
            ),
        )

    def _scale(self, edition: Edition) -> Card:
        scale = edition.scale
        whole = self.tr("de 0 à {maximum} {unit} ({signs})")
        least = self.tr("à partir de {level} {unit}")
        return _facts_card(
            self.tr("Échelle"),
            (
                (
                    self.tr("Degrés"),
                    whole.format(
                        maximum=number(scale.maximum),
                        unit=scale.unit_plural if scale.maximum > 1 else scale.unit,
                        signs=scale.symbol * scale.maximum,
                    ),
                ),
                (
                    self.tr("Niveau décerné"),
                    least.format(
                        level=number(scale.minimum_level),
                        unit=scale.unit_plural if scale.minimum_level > 1 else scale.unit,
                    ),
                ),
            ),
        )

    def _rules(self, edition: Edition) -> Card:
        rules = edition.rules
        names = {each.key: each.name for each in edition.criteria}
        least = rules.quorum_minimum
        quorum = self.tr("au moins %Ln vote(s), et {share} des jurés qui peuvent voter", "", least)
        breaks = ", ".join(names.get(key, key) for key in rules.tie_breaks)
        yes, no = self.tr("oui"), self.tr("non")
        return _facts_card(
            self.tr("Règles du scrutin"),
            (
                (
                    self.tr("Quorum par dossier"),
                    quorum.format(share=share_text(rules.quorum_share)),
                ),
                (self.tr("Départage"), breaks or self.tr("aucun : les ex aequo le restent")),
                (self.tr("Voix prépondérante"), yes if rules.casting_vote else no),
                (self.tr("La présidence note"), yes if rules.chair_grades else no),
                (
                    self.tr("Niveau passé"),
                    self.tr("caché jusqu’au vote du juré")
                    if rules.blind_previous_level
                    else self.tr("montré"),
                ),
            ),
        )

    def _categories(self, edition: Edition) -> Card:
        card = Card(self.tr("Catégories"))
        for place, each in enumerate(edition.categories):
            if place:
                card.body.addWidget(Line())
            row = QHBoxLayout()
            words = QVBoxLayout()
            words.setSpacing(1)
            words.addWidget(Text(each.plural, "strong", wrap=True))
            band = population_band(each) or self.tr("toute population")
            words.addWidget(Text(band, "small", wrap=True))
            row.addLayout(words, 1)
            award = self.tr("« {award} »").format(award=each.award)
            row.addWidget(Pill(award), 0, Qt.AlignmentFlag.AlignVCenter)
            card.body.addLayout(row)
        card.body.addStretch(1)
        return card

    def _more(self, edition: Edition) -> Card:
        forever = self.tr("sans limite")
        mentions = [
            (
                each.name,
                self.tr("valable %Ln an(s)", "", each.valid_years) if each.valid_years else forever,
            )
            for each in edition.mentions
        ]
        card = Card(self.tr("Mentions et signataires"))
        none = [(self.tr("Aucune mention"), "")]
        card.body.addWidget(Text(self.tr("Mentions spéciales"), "caption"))
        card.body.addLayout(_facts(mentions or none))
        card.body.addWidget(Line())
        card.body.addWidget(Text(self.tr("Signataires des diplômes"), "caption"))
        signatories = [(each.name, each.quality) for each in edition.signatories]
        card.body.addLayout(_facts(signatories or [(self.tr("Aucun signataire"), "")]))
        card.body.addStretch(1)
        return card

    def _criteria(self, criteria: Sequence[Criterion]) -> Card:
        card = Card(self.tr("Grille d’évaluation"))
        if not criteria:
            card.body.addWidget(
                Text(self.tr("Aucun critère : les jurés notent d’ensemble."), wrap=True)
            )
        for place, each in enumerate(criteria):
            if place:
                card.body.addWidget(Line())
            row = QHBoxLayout()
            row.addWidget(Text(each.name, "strong", wrap=True), 1)
            weight = self.tr("poids {weight}").format(weight=number(each.weight))
            row.addWidget(Pill(weight, "accent"), 0, Qt.AlignmentFlag.AlignTop)
            card.body.addLayout(row)
            if each.help:
                card.body.addWidget(Text(each.help, "muted", wrap=True))
        card.body.addStretch(1)
        return card

    def _issues(self, issues: Sequence[Issue]) -> Card:
        card = Card(self.tr("%Ln enjeu(x)", "", len(issues)))
        groups: dict[str, list[str]] = {}
        for each in issues:
            groups.setdefault(each.group, []).append(each.name)
        for place, (group, names) in enumerate(groups.items()):
            if place:
                card.body.addWidget(Line())
            if group:
                card.body.addWidget(Text(group, "strong", wrap=True))
            card.body.addWidget(Text(" · ".join(names), "muted", wrap=True))
        card.body.addStretch(1)
        return card


def _facts_card(heading: str, facts: Sequence[Fact]) -> Card:
    card = Card(heading)
    card.body.addLayout(_facts(facts))
    card.body.addStretch(1)
    return card


def _facts(facts: Sequence[Fact]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(9)
    grid.setColumnStretch(0, 2)
    grid.setColumnStretch(1, 5)
    for line, (label, value) in enumerate(facts):
        grid.addWidget(Text(label, "muted", wrap=True), line, 0, Qt.AlignmentFlag.AlignTop)
        shown = Text(value, "body", wrap=True, selectable=True)
        shown.setAccessibleName(f"{label}, {value}")
        grid.addWidget(shown, line, 1, Qt.AlignmentFlag.AlignTop)
    return grid
