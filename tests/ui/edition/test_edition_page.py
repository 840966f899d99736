"""Reading and changing the edition."""

from PySide6.QtWidgets import QLabel, QLineEdit

from jury_app.core.french import date_long
from jury_app.core.record import Role
from jury_app.intake.demo import demo_edition
from ui.edition.edition_editor import EditionEditor
from ui.edition.edition_page import EditionPage


def words_of(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def opened(qtbot, desk):
    page = EditionPage(desk, lambda *_, **__: None)
    qtbot.addWidget(page)
    page.activate({})
    return page


def test_everybody_reads_the_whole_edition(qtbot, demo_desk):
    page = opened(qtbot, demo_desk(Role.JUROR))
    edition = page.desk.snapshot.edition
    shown = words_of(page)
    for each in (*edition.categories, *edition.criteria, *edition.mentions, *edition.signatories):
        assert each.name in shown or getattr(each, "plural", "\0") in shown
    assert date_long(edition.jury_date) in shown
    assert page.edit_button.isHidden()


def test_the_secretariat_saves_a_change(qtbot, demo_desk):
    page = opened(qtbot, demo_desk(Role.SECRETARIAT))
    page.edit()
    field = page.editor._rows["jury_place"].field
    field.selectAll()
    qtbot.keyClicks(field, "Salle des mariages, Metz")
    with qtbot.waitSignal(page.desk.changed):
        page.save()
    assert page.desk.snapshot.edition.jury_place == "Salle des mariages, Metz"
    assert page.editor is None
    assert "Salle des mariages, Metz" in words_of(page)


def test_what_is_wrong_is_said_and_kept(qtbot, demo_desk):
    page = opened(qtbot, demo_desk(Role.SECRETARIAT))
    page.edit()
    page.editor._rows["vintage"].field.setText("19")
    page.save()
    assert page.editor._rows["vintage"].field.text() == "19"
    assert "2019" in page.editor._rows["vintage"].error
    assert page.banner.message.endswith("Le millésime est une année, par exemple 2019.")
    assert not page.may_leave()
    page.cancel()
    assert page.may_leave()


def test_the_scale_is_locked_once_a_round_exists(qtbot, demo_desk):
    page = opened(qtbot, demo_desk(Role.SECRETARIAT))
    page.edit()
    assert not page.editor._rows["maximum"].field.isEnabled()
    assert page.editor._rows["maximum"].field.toolTip()
    assert page.editor._rows["label"].field.isEnabled()


def test_the_editor_gives_back_the_edition_it_was_given(qtbot):
    editor = EditionEditor(demo_edition())
    qtbot.addWidget(editor)
    assert editor.problems() == ()
    assert editor.edition() == demo_edition()


def test_lines_are_added_moved_and_removed_by_button(qtbot):
    editor = EditionEditor(demo_edition())
    qtbot.addWidget(editor)
    mentions = editor._lists["mentions"]
    before = mentions.rows()
    mentions.add_button.click()
    last = mentions.findChildren(QLineEdit)[-2]
    last.setText("Arobase d’argent")
    assert editor.edition().mentions[-1].key == "arobase-d-argent"
    mentions._move(len(before), -1)
    assert mentions.rows()[-2][1] == "Arobase d’argent"
    mentions._remove(len(before) - 1)
    assert mentions.rows() == before


def test_every_field_has_a_name_for_screen_readers(qtbot):
    editor = EditionEditor(demo_edition())
    qtbot.addWidget(editor)
    assert all(field.accessibleName() for field in editor.findChildren(QLineEdit))


def test_an_empty_editor_can_start_an_edition(qtbot):
    editor = EditionEditor()
    qtbot.addWidget(editor)
    assert "Donnez un nom au label." in editor.problems()
