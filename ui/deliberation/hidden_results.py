"""What stands in the place of results that may not be seen yet: why, and what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from jury_app.jury.changes import Topic
from ui.deliberation.results_form import why_hidden
from ui.desk import Snapshot
from ui.parts.empty_state import EmptyState

TOPICS = (
    Topic.EDITION, Topic.DOSSIERS, Topic.MEMBERS, Topic.ROUNDS, Topic.BALLOTS, Topic.PROPOSALS,
    Topic.CLOSING, Topic.WORK,
)  # fmt: skip
"""What the pages of the deliberation depend on."""


class HiddenResults(EmptyState):
    """Says who will see the results, and when."""

    def __init__(self, on_action: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__("lock", " ", " ", action=" ", on_action=on_action, parent=parent)
        self.button.setText(self.tr("Voir le scrutin"))

    def explain(self, snapshot: Snapshot) -> None:
        """Explain why nothing is to be seen."""
        code = why_hidden(snapshot.round, may_read=snapshot.may_read_results)
        icon, title, sentence = {
            "no_round": (
                "vote",
                self.tr("Aucun scrutin n’a eu lieu"),
                self.tr("Les résultats paraîtront ici une fois un scrutin clos et dépouillé."),
            ),
            "open": (
                "lock",
                self.tr("Le scrutin est ouvert, les bulletins sont scellés"),
                self.tr("Personne ne peut lire une note avant l’ouverture des enveloppes."),
            ),
            "closed": (
                "lock",
                self.tr("Le scrutin est clos, les enveloppes sont fermées"),
                self.tr("La présidence les ouvrira, puis montrera les résultats au jury."),
            ),
            "opened": (
                "eye-off",
                self.tr("La présidence n’a pas encore montré les résultats"),
                self.tr("Ils paraîtront ici au premier échange après qu’elle l’aura fait."),
            ),
        }.get(code, ("lock", "", ""))
        self.say(icon, title, sentence)
