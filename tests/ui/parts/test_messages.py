from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from jury_app.progress import Step
from ui.parts.banner import Banner
from ui.parts.buttons import IconButton, PrimaryButton
from ui.parts.distribution import DistributionBar, grade_shares
from ui.parts.empty_state import EmptyState
from ui.parts.fields import DayField, NumberField
from ui.parts.form_row import FormRow
from ui.parts.level_mark import LevelMark, spoken_level
from ui.parts.notice import SavedMark, Toast
from ui.parts.page_header import PageHeader
from ui.parts.pill import Pill
from ui.parts.progress_strip import ProgressStrip
from ui.parts.rail import Rail, RailItem
from ui.parts.reading import ReadingView
from ui.parts.shortcuts import KeyCap, ShortcutGroup, ShortcutsOverlay
from ui.parts.split_pane import SplitPane
from ui.parts.stepper import Stepper
from ui.parts.task_panel import ProgressPanel
from ui.parts.text import ElidedText, Text


def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_a_banner_says_what_happened_and_offers_ways_out(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    done = []
    assert banner.message == ""
    banner.say(
        "error", "Clé retirée.", "Rien n’est perdu.", [("Réessayer", lambda: done.append(1))]
    )
    assert banner.message == name_of(banner) == "Clé retirée. Rien n’est perdu."
    banner.findChild(QPushButton).click()
    assert done == [1]
    with qtbot.waitSignal(banner.dismissed):
        banner._close.click()
    assert banner.message == ""


def test_a_new_message_replaces_the_ways_out(qtbot):
    banner = Banner()
    qtbot.addWidget(banner)
    banner.say("warning", "Un", ways_out=[("A", lambda: None), ("B", lambda: None)])
    banner.say("info", "Deux", ways_out=[("C", lambda: None)])
    ways = [banner._ways.itemAt(at).widget().text() for at in range(banner._ways.count())]
    assert ways == ["C"]


def test_only_what_answers_scrolls_the_page(qtbot):
    """A notice of how things stand is said anew at each exchange, while somebody reads."""
    inside = QWidget()
    rows = QVBoxLayout(inside)
    rows.addSpacing(3000)
    banner = Banner()
    rows.addWidget(banner)
    around = QScrollArea()
    around.setWidgetResizable(True)
    around.setWidget(inside)
    qtbot.addWidget(around)
    around.resize(300, 200)
    around.show()
    banner.say("info", "Vous ne votez pas", closable=False)
    qtbot.wait(50)
    assert around.verticalScrollBar().value() == 0
    banner.say("error", "Clé retirée.")
    qtbot.waitUntil(lambda: around.verticalScrollBar().value() > 2000)


def test_numbers_stay_whole_in_what_is_read(qtbot):
    reading = ReadingView("Lecture")
    qtbot.addWidget(reading)
    reading.show_body("<p>Initiatives pour 10\u202f000 habitants</p>")
    assert reading.document().firstBlock().text() == "Initiatives pour 10\u00a0000 habitants"


def test_levels_are_told_in_words(qtbot):
    assert spoken_level(3, 5) == "3 arobases sur 5"
    assert spoken_level(1, 5) == "1 arobase sur 5"
    assert spoken_level(0, 5) == "aucune arobase"
    mark = LevelMark(2)
    qtbot.addWidget(mark)
    assert name_of(mark) == "2 arobases sur 5"
    mark.set_level(None)
    assert name_of(mark) == "sans niveau"


def test_a_distribution_is_one_sentence(qtbot):
    bar = DistributionBar(grade_shares([0, 1, 3, 1200]))
    qtbot.addWidget(bar)
    assert name_of(bar) == "3 @\u00a0: 1\u202f200, 2 @\u00a0: 3, 1 @\u00a0: 1"
    bar.set_shares(())
    assert name_of(bar) == "aucun bulletin"


def test_zero_is_shown_only_when_somebody_gave_it():
    assert [share.label for share in grade_shares([0, 4])] == ["1 @"]
    assert [share.label for share in grade_shares([2, 4])] == ["0 @", "1 @"]


def test_a_form_row_ties_label_help_and_error_to_its_field(qtbot):
    field = QLineEdit()
    row = FormRow("Nom", field, "Comme imprimé.", required=True)
    qtbot.addWidget(row)
    assert name_of(field) == "Nom (obligatoire)"
    assert row.label.buddy() is field
    row.set_error("Trop long.")
    assert row.error == field.accessibleDescription() == "Trop long."
    assert field.property("wrong") is True
    row.set_error("")
    assert row.error == ""
    assert field.accessibleDescription() == "Comme imprimé."


def test_buttons_do_one_thing_and_icons_have_names(qtbot):
    done = []
    for button in (
        PrimaryButton("Sceller", lambda: done.append("words")),
        IconButton("link", "Relier", lambda: done.append("icon"), checkable=True),
    ):
        qtbot.addWidget(button)
        button.click()
    assert done == ["words", "icon"]
    assert name_of(button) == "Relier"
    assert button.isChecked()


def test_pills_are_texts(qtbot):
    pill = Pill("Transmis", "success", "check")
    qtbot.addWidget(pill)
    width = pill.sizeHint().width()
    pill.show_state("Refusé par le dépôt", "danger", "x")
    assert (name_of(pill), pill.tone) == ("Refusé par le dépôt", "danger")
    assert pill.sizeHint().width() > width


def test_saved_or_not_is_said_in_words(qtbot):
    mark = SavedMark()
    qtbot.addWidget(mark)
    mark.show_unsaved()
    unsaved = mark.text()
    mark.show_saved()
    assert mark.text() not in {"", unsaved}


def test_a_toast_stays_at_the_bottom_of_its_window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    toast = Toast(window)
    toast.say("Bulletin scellé")
    window.resize(900, 500)
    assert toast.geometry().bottom() < 500
    assert abs(toast.geometry().center().x() - 450) < 3
    assert name_of(toast) == "Bulletin scellé"


def test_progress_is_told_and_can_be_stopped(qtbot):
    class Work:
        cancelled = False

        def cancel(self):
            self.cancelled = True

    panel, work = ProgressPanel(), Work()
    qtbot.addWidget(panel)
    assert panel.isHidden()
    panel.start("Diplômes", work)
    panel.show_step(Step(3, 10, ""))
    assert panel._strip.words.text() == "3 / 10"
    with qtbot.waitSignal(panel.stopped):
        panel._stop.click()
    assert work.cancelled
    assert not panel._stop.isEnabled()
    panel.finish()
    assert panel.isHidden()


def test_an_unknown_total_moves_to_and_fro(qtbot):
    strip = ProgressStrip()
    qtbot.addWidget(strip)
    strip.show_progress(1234, 0)
    assert strip.words.text() == "1\u202f234"
    assert strip._bar.maximum() == 0
    strip.show_progress(5, 4)
    assert strip._bar.value() == 4


def test_a_stepper_says_where_one_is(qtbot):
    steps = Stepper(["Fichier", "Colonnes"])
    qtbot.addWidget(steps)
    steps.show_step(1)
    assert name_of(steps) == "Étape 2 sur 2\u00a0: Colonnes"
    steps.show_step(2)
    assert "toutes" in name_of(steps).lower()


def test_an_empty_screen_says_what_to_do(qtbot):
    done = []
    empty = EmptyState(
        "inbox", "Rien", "Importez.", action="Importer", on_action=lambda: done.append(1)
    )
    qtbot.addWidget(empty)
    empty.button.click()
    assert done == [1]


def test_a_long_line_is_shortened_and_told_whole(qtbot):
    line = ElidedText("Communauté d’agglomération du pays de Saint-Malo")
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.show()
    assert line.toolTip() == line.text()
    line.resize(900, 20)
    assert line.toolTip() == ""


def test_texts_never_read_html(qtbot):
    label = Text("<b>x</b>")
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_crumbs_lead_back(qtbot):
    header = PageHeader("Dossier")
    qtbot.addWidget(header)
    went = []
    header.set_crumbs([("Édition", None), ("Dossiers", lambda: went.append(1))])
    header.findChild(QPushButton).click()
    assert went == [1]


def test_panes_are_found_as_they_were_left(qtbot):
    def panes():
        split = SplitPane("test")
        qtbot.addWidget(split)
        for _ in range(2):
            split.add(QWidget())
        split.resize(800, 100)
        return split

    first = panes()
    assert not first.recall()
    first.setSizes([200, 586])
    first.splitterMoved.emit(200, 1)
    second = panes()
    assert second.recall()
    second.show()
    assert second.sizes()[0] < 260


def test_the_rail_changes_its_shape_with_the_place(qtbot):
    rail = Rail("Navigation")
    window = QWidget()
    qtbot.addWidget(window)
    rail.setParent(window)
    rail.set_items([RailItem(str(n), f"Page {n}", "house") for n in range(10)])
    window.resize(1400, 900)
    rail.resize(100, 900)
    rail.fit()
    tall = rail._buttons["0"].toolButtonStyle()
    rail.resize(100, 420)
    rail.fit()
    rows = rail._buttons["0"].toolButtonStyle()
    window.resize(500, 900)
    rail.fit()
    assert (tall, rows, rail._buttons["0"].toolButtonStyle()) == (
        Qt.ToolButtonStyle.ToolButtonTextUnderIcon,
        Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
        Qt.ToolButtonStyle.ToolButtonIconOnly,
    )
    assert name_of(rail._buttons["3"]) == "Page 3"


def test_a_badge_is_also_said(qtbot):
    rail = Rail("Navigation")
    qtbot.addWidget(rail)
    rail.set_items([RailItem("x", "Échanges", "refresh-cw")])
    rail.set_badge("x", "3 bulletins à transmettre")
    assert name_of(rail._buttons["x"]) == "Échanges, 3 bulletins à transmettre"
    rail.set_badge("x", "")
    assert name_of(rail._buttons["x"]) == "Échanges"


def test_every_key_is_in_the_sheet(qtbot):
    groups = [ShortcutGroup("Noter", (("Ctrl+Entrée", "Sceller"), ("?", "Aide")))]
    sheet = ShortcutsOverlay(groups)
    qtbot.addWidget(sheet)
    assert {cap.text() for cap in sheet.findChildren(KeyCap)} == {"Ctrl", "Entrée", "?"}


def test_numbers_and_days_are_written_as_in_french(qtbot):
    from PySide6.QtCore import QDate

    number, day = NumberField(3, 0, 5), DayField(QDate(2019, 6, 1))
    for field in (number, day):
        qtbot.addWidget(field)
    number.setValue(99)
    assert number.value() == 5
    assert day.text() == "01/06/2019"
