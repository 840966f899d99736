"""Sums and checks of the board in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from jury_app.core.edition import Edition
from ui.deliberation.board_form import Board, Column
from ui.deliberation.closing_form import Sum
from ui.written import NO_BREAK, listed, number, with_noun


def category_words(edition: Edition, key: str, count: int) -> str:
    """Write « 24 villes »; the words are the edition's own."""
    category = edition.category(key)
    if category is None:
        none = QCoreApplication.translate("Board", "sans catégorie")
        return f"{number(count)}{NO_BREAK}{none}"
    return with_noun(count, category.name.lower(), category.plural.lower())


def split_words(board: Board, column: Column) -> str:
    """Write the cards of a column by category: « 3 villes, 1 village »."""
    parts = (category_words(board.edition, key, n) for key, n in board.split(column))
    return ", ".join(part.replace(" ", NO_BREAK) for part in parts)


def sum_words(board: Board) -> str:
    """Write the check: « 24 villes + 8 villages + 3 territoires = 35 sur 36 »."""
    check = sum_check(board)
    parts = [category_words(board.edition, key, n) for key, n in board.categories() if key]
    told = QCoreApplication.translate("Board", "{parts} = {held} sur {total}")
    return told.format(parts=" + ".join(parts), held=number(check.held), total=number(check.total))


def sum_check(board: Board) -> Sum:
    """Check that the categories hold every dossier."""
    return Sum(tuple(n for key, n in board.categories() if key), len(board.lines))


def gap_words(board: Board) -> str:
    """Name the dossiers that no category holds; "" when there are none."""
    known = {category.key for category in board.edition.categories}
    names = [line.name for line in board.lines if line.category not in known]
    if not names:
        return ""
    told = QCoreApplication.translate("Board", "Sans catégorie : {names}")
    return told.format(names=listed(names))
