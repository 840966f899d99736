"""Every part of ``ui.parts`` in one window, to be looked at: python tests/ui/gallery.py FOLDER."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from jury_app.progress import Step
from ui.parts.banner import Banner
from ui.parts.buttons import DangerButton, GhostButton, IconButton, PrimaryButton, SecondaryButton
from ui.parts.cells import ChipCell, DoubleCell, LevelCell
from ui.parts.data_table import DataTable
from ui.parts.distribution import DistributionBar, grade_shares
from ui.parts.empty_state import EmptyState
from ui.parts.entry_list import Entry, EntryList
from ui.parts.facet_list import Facet, FacetList, FacetValue
from ui.parts.fields import DayField, NumberField
from ui.parts.form_row import FormRow
from ui.parts.grade_picker import GradePicker, grade_choices
from ui.parts.level_mark import LevelMark
from ui.parts.notice import SavedMark
from ui.parts.page_header import PageHeader
from ui.parts.pill import Pill
from ui.parts.progress_strip import ProgressStrip
from ui.parts.rail import Rail, RailItem
from ui.parts.rows_model import Column, RowsModel
from ui.parts.search_field import SearchField
from ui.parts.shortcuts import ShortcutGroup, ShortcutsOverlay
from ui.parts.split_pane import SplitPane
from ui.parts.stepper import Stepper
from ui.parts.surfaces import Canvas, Card, Line, Tile
from ui.parts.tabs import Tabs
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import Text
from ui.theme import apply_theme

ENTRIES = (
    Entry("0147", "Athis-Mons", "Ville — en cours", "circle-dot", "accent-text"),
    Entry("0112", "Bourg-en-Bresse", "Ville — scellé ici", "circle-check", "success"),
    Entry("0188", "Cœuvres-et-Valsery", "Village — transmis", "circle-check", "success"),
    Entry("0164", "L’Haÿ-les-Roses", "Ville — retrait", "circle-slash", "warning"),
    Entry("0006", "Saint-Étienne", "Ville — à faire", "circle", "edge"),
    Entry("0059", "Œyreluy", "Village — à faire", "circle", "edge"),
)
STATES = (
    ChipCell("Transmis", "success", "check"),
    ChipCell("Scellé ici", "accent", "lock"),
    ChipCell("Brouillon", "neutral", "pencil"),
    ChipCell("En retard", "warning", "clock"),
    ChipCell("Refusé", "danger", "circle-x"),
)
ROWS = [
    (f"{n:04}", DoubleCell(f"Commune {n}", "Bretagne"), "Ville", f"{n * 1037:,}".replace(",", " "),
     LevelCell(n % 6 or None), STATES[n % 5])
    for n in range(1, 41)
]  # fmt: skip
COLUMNS = (
    Column("N°", lambda row: row[0], 66, "muted", "number"),
    Column("Candidat", lambda row: row[1], 0, "strong", "name"),
    Column("Catégorie", lambda row: row[2], 100),
    Column("Habitants", lambda row: row[3], 100, "number", "population"),
    Column("Niveau 2018", lambda row: row[4], 130),
    Column("Mon bulletin", lambda row: row[5], 140),
)
RAIL = [
    RailItem(name.lower(), name, icon, section)
    for name, icon, section in (
        ("Accueil", "house", ""), ("Dossiers", "files", "juror"),
        ("Comparer", "columns-2", "juror"),
        ("Mes bulletins", "vote", "juror"), ("Délibération", "messages-square", "meeting"),
        ("Tableau", "kanban", "meeting"), ("Scrutins", "lock", "meeting"),
        ("Résultats", "chart-column", "meeting"), ("Procès-verbal", "scroll-text", "paper"),
        ("Diplômes", "award", "paper"), ("Publication", "megaphone", "paper"),
        ("Édition", "sliders-horizontal", "office"), ("Candidatures", "inbox", "office"),
        ("Jury", "users", "office"), ("Suivi", "list-checks", "office"),
    )
]  # fmt: skip


def rail(count: int) -> Rail:
    widget = Rail("Navigation")
    widget.set_items(
        [*RAIL[:count], RailItem("échanges", "Échanges", "refresh-cw", last=True),
         RailItem("réglages", "Réglages", "settings", last=True)]
    )  # fmt: skip
    widget.set_current("dossiers")
    return widget


def header() -> PageHeader:
    top = PageHeader("Dossiers")
    top.set_crumbs((("Villes Internet 2019", lambda: None), ("Dossiers", None)))
    strip = ProgressStrip()
    strip.setFixedWidth(180)
    strip.show_progress(12, 45, "12 dossiers notés sur 45")
    top.right.addWidget(strip)
    saved = SavedMark()
    saved.show_saved()
    top.right.addWidget(saved)
    top.right.addWidget(Pill("Lecture anonyme"))
    linked = IconButton("link", "Faire défiler ensemble", checkable=True)
    linked.setChecked(True)
    for button in (linked, IconButton("keyboard", "Raccourcis"), IconButton("moon", "Sombre")):
        top.right.addWidget(button)
    return top


def table() -> DataTable:
    widget = DataTable("Dossiers", tall=True)
    model = RowsModel(COLUMNS, lambda row: f"{row[0]}, {row[1]}", widget)
    model.set_rows(ROWS)
    widget.setModel(model)
    widget.show_order("name", descending=False)
    widget.selectRow(1)
    return widget


def browse() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(16, 16, 16, 16)
    split = SplitPane()
    left = Card("Mes dossiers", padding=14)
    left.tools.addWidget(IconButton("list-filter", "Filtrer"))
    left.body.addWidget(SearchField("Numéro ou nom…"))
    entries = EntryList("Mes dossiers")
    entries.set_entries(ENTRIES)
    entries.set_current("0147")
    left.body.addWidget(entries, 1)
    split.add(left, 0)
    middle = Card(padding=0)
    middle.body.addWidget(table())
    split.add(middle, 1)
    filters = Card("Filtres", padding=14)
    facets = FacetList()
    facets.set_facets((
        Facet("category", "Catégorie", (FacetValue("v", "Ville", 167),
              FacetValue("w", "Village", 53),
              FacetValue("t", "Territoire", 13))),
        Facet("region", "Région", tuple(FacetValue(str(n), f"Région au nom assez long {n}", 30 - n)
              for n in range(11))),
    ))  # fmt: skip
    facets.choose({"category": frozenset("v")})
    canvas = Canvas(margin=0)
    canvas.column.addWidget(facets)
    filters.body.addWidget(canvas, 1)
    split.add(filters, 0)
    split.setSizes([220, 760, 230])
    column.addWidget(split, 1)
    column.addWidget(vote())
    return page


def vote() -> Card:
    card = Card("Quel niveau pour ce dossier ?")
    card.tools.addWidget(Pill("1. Citoyenneté", "accent"))
    card.tools.addWidget(Pill("2. Éducation"))
    card.tools.addWidget(Pill("3. Culture"))
    picker = GradePicker(grade_choices())
    picker.set_value(3)
    card.body.addWidget(picker)
    row = QHBoxLayout()
    row.setSpacing(10)
    why = QLineEdit()
    why.setPlaceholderText("Pourquoi ce niveau ? (facultatif, lu par le jury après l’ouverture)")
    row.addWidget(why, 1)
    row.addWidget(GhostButton("Relire plus tard"))
    row.addWidget(SecondaryButton("Passer"))
    row.addWidget(PrimaryButton("Sceller et continuer", icon_name="arrow-right", trailing=True))
    card.body.addLayout(row)
    return card


def forms() -> QWidget:
    page = Canvas()
    for severity, words in (
        ("info", "Le scrutin est ouvert jusqu’au 18 janvier."),
        ("success", "234 diplômes sont prêts."),
        ("warning", "La clé USB a été retirée pendant la copie."),
        ("error", "Le dossier d’échange n’est pas accessible."),
    ):
        banner = Banner()
        banner.say(severity, words, "Rien n’est perdu : réessayez quand il sera là.",
                   [("Réessayer", lambda: None)] if severity == "error" else [])  # fmt: skip
        page.column.addWidget(banner)
    steps = Stepper(["Fichier", "Colonnes", "Vérification", "Import"])
    steps.show_step(1)
    page.column.addWidget(steps)
    row = QHBoxLayout()
    row.addWidget(fields(), 1)
    row.addWidget(marks(), 1)
    page.column.addLayout(row)
    work = ProgressPanel()
    work.start("Création des diplômes", type("Never", (), {"cancel": lambda _self: None})())
    work.show_step(Step(112, 234, "Saint-Étienne — 112 sur 234"))
    page.column.addWidget(work)
    return page


def fields() -> Card:
    card = Card("Édition")
    name = QLineEdit("Villes Internet 2019")
    card.body.addWidget(FormRow("Nom", name, "Comme il sera imprimé.", required=True))
    code = QLineEdit("12 34")
    wrong = FormRow("Code", code)
    wrong.set_error("Le code compte six chiffres.")
    card.body.addWidget(wrong)
    choice = QComboBox()
    choice.addItems(["Jugement majoritaire", "Médiane"])
    card.body.addWidget(FormRow("Méthode", choice))
    row = QHBoxLayout()
    row.addWidget(NumberField(3))
    row.addWidget(DayField(QDate(2019, 1, 29)))
    card.body.addLayout(row)
    ticked = QCheckBox("Montrer le niveau précédent")
    ticked.setChecked(True)
    chosen = QRadioButton("Scrutin scellé")
    chosen.setChecked(True)
    off = QCheckBox("Option indisponible")
    off.setEnabled(False)
    for box in (ticked, QCheckBox("Cacher l’identité"), off, chosen, QRadioButton("À main levée")):
        card.body.addWidget(box)
    return card


def marks() -> Card:
    card = Card("Niveaux")
    head = QHBoxLayout()
    for letter, tone in (("A", "accent"), ("B", "second"), ("3", "neutral")):
        head.addWidget(Tile(letter, tone))
    head.addStretch(1)
    card.body.addLayout(head)
    for level in (None, 0, 3, 5):
        card.body.addWidget(LevelMark(level))
    card.body.addWidget(Line())
    card.body.addWidget(DistributionBar(grade_shares([0, 1, 3, 9, 4, 2], marked=3)))
    chips = QHBoxLayout()
    for words, tone, icon in (("Transmis", "success", "check"), ("En retard", "warning", "clock"),
                              ("Refusé", "danger", "x"), ("Scellé", "accent", "lock")):  # fmt: skip
        chips.addWidget(Pill(words, tone, icon))
    chips.addStretch(1)
    card.body.addLayout(chips)
    row = QHBoxLayout()
    off = PrimaryButton("Indisponible")
    off.setEnabled(False)
    for button in (PrimaryButton("Ouvrir"), SecondaryButton("Importer", icon_name="upload"),
                   DangerButton("Clore", icon_name="gavel"), off):  # fmt: skip
        row.addWidget(button)
    row.addStretch(1)
    card.body.addLayout(row)
    card.body.addWidget(Text("La médiathèque ouvre le numérique à tous.", "reading", wrap=True))
    card.body.addWidget(Text("Vu le 1er juin.", "small"))
    return card


def window(count: int = 7) -> QWidget:
    """Everything in one window, as the desk is laid out."""
    whole = QWidget()
    whole.setWindowTitle("Parts")
    row = QHBoxLayout(whole)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(rail(count))
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(header())
    tabs = Tabs()
    tabs.addTab(browse(), "Dossiers")
    tabs.addTab(forms(), "Formulaires")
    empty = EmptyState("inbox", "Aucun dossier pour l’instant",
                       "Importez les candidatures depuis un tableur pour commencer.",
                       action="Importer…")  # fmt: skip
    tabs.addTab(empty, "Vide")
    right.addWidget(tabs, 1)
    row.addLayout(right, 1)
    whole.tabs = tabs
    return whole


def sheet(parent: QWidget) -> ShortcutsOverlay:
    groups = [
        ShortcutGroup("Noter", (("1", "Donner 1 @"), ("A", "S’abstenir"), ("D", "Se retirer"),
                                ("Ctrl+Entrée", "Sceller le bulletin"))),
        ShortcutGroup("Aller", (("N", "Dossier suivant"), ("P", "Dossier précédent"),
                                ("/", "Chercher"), ("?", "Montrer ces touches"))),
    ]  # fmt: skip
    return ShortcutsOverlay(groups, parent)


def main(folder: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    apply_theme(app, "light")
    shown = window()
    shown.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    for scheme in ("light", "dark"):
        for scale in (1.0, 2.0):
            apply_theme(app, scheme, scale)
            for size in ((1366, 768), (1600, 1000)):
                shown.resize(*size)
                shown.show()
                for tab in range(3):
                    shown.tabs.setCurrentIndex(tab)
                    app.processEvents()
                    name = f"{scheme}-{scale:.0f}-{size[0]}-{tab}.png"
                    shown.grab().save(str(folder / name))
        keys = sheet(shown)
        keys.show()
        app.processEvents()
        keys.grab().save(str(folder / f"{scheme}-keys.png"))
        keys.close()
        apply_theme(app, scheme, 1.0)
        many = window(15)
        many.resize(1366, 768)
        many.show()
        app.processEvents()
        many.grab().save(str(folder / f"{scheme}-rows.png"))
        many.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
