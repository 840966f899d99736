"""The initiatives of a dossier written as a page to read."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from jury_app.core.dossier import Initiative
from ui.dossiers.initiatives_form import InitiativesForm, IssueGroup
from ui.parts.counted import Counted
from ui.parts.marking import marked

GROUP = "group:"
SHEET = "sheet:"


def initiatives_html(form: InitiativesForm, groups: Sequence[IssueGroup]) -> str:
    """Write the groups in sight; links « group:name » and « sheet:key » fold and unfold."""
    return "".join(_group(form, group, first=not place) for place, group in enumerate(groups))


def _group(form: InitiativesForm, group: IssueGroup, *, first: bool) -> str:
    unfolded = form.unfolds(group)
    sign = "chevron-down" if unfolded else "chevron-right"
    name = group.name or QCoreApplication.translate("Initiatives", "Sans enjeu déclaré")
    counted = Counted().initiatives(len(group.sheets))
    address = escape(GROUP + group.name, quote=True)
    head = (
        f'<p style="margin-top:{0 if first else 20}px; margin-bottom:6px">'
        f'<a class="quiet" href="{address}"><img src="icon:{sign}"/>'
        f'<span class="section">\u00a0{marked(name, form.words)}</span></a>'
        f'<span class="meta">\u2003{counted}</span></p>'
    )
    if not unfolded:
        return head
    return head + "".join(_sheet(form, sheet, group.name) for sheet in group.sheets)


def _sheet(form: InitiativesForm, sheet: Initiative, under: str) -> str:
    shown = form.shows_text(sheet)
    address = escape(SHEET + sheet.key, quote=True)
    title = (
        f'<p style="margin-top:10px; margin-bottom:1px"><a class="quiet" href="{address}">'
        f'<span class="title">{marked(sheet.title, form.words)}</span></a></p>'
    )
    facts = [str(sheet.year) if sheet.year is not None else "", sheet.state, sheet.stage]
    line = "\u2002·\u2002".join(marked(fact, form.words) for fact in facts if fact)
    others = [name for name in sheet.issues if name != under]
    if others:
        also = QCoreApplication.translate("Initiatives", "aussi\u00a0: {issues}").format(
            issues=", ".join(others)
        )
        tag = f'<span class="tag">{marked(also, form.words)}</span>'
        line = "\u2002·\u2002".join(part for part in (line, tag) if part)
    meta = f'<p class="meta" style="margin-top:0; margin-bottom:4px">{line}</p>' if line else ""
    if not shown:
        return title + meta
    text = f'<p style="margin-top:0; margin-bottom:3px">{marked(sheet.description, form.words)}</p>'
    return title + meta + (text if sheet.description else "") + _web(sheet.address)


def _web(address: str) -> str:
    """Show where the initiative can be seen; only addresses of the web become links."""
    if not address:
        return ""
    shown = escape(address)
    if address.startswith(("http://", "https://")):
        shown = f'<a href="{escape(address, quote=True)}">{shown}</a>'
    return f'<p class="meta" style="margin-top:0; margin-bottom:4px">{shown}</p>'
