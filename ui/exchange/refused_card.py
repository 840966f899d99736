"""What was set aside, why, and reading everything again."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ui.exchange.entry_card import EntryCard
from ui.exchange.refusal_words import REPAIRABLE, refusal
from ui.parts.buttons import Button
from ui.parts.entry_list import Entry


class RefusedCard(EntryCard):
    """A list, and a button for whoever doubts what was read once."""

    def __init__(self, reread: Callable[[], object]) -> None:
        """``reread`` exchanges and reads every object again."""
        super().__init__("…", "")
        self.set_heading(self.tr("Mis de côté"))
        self.list.setAccessibleName(self.heading.text())
        self.say_nothing(self.tr("Aucun fichier refusé."))
        self.reread_button = Button(
            self.tr("Tout relire"), reread, kind="ghost", icon_name="file-check"
        )
        self.reread_button.setAccessibleDescription(
            self.tr("Relit chaque fichier des lieux d’échange, et remet ce qui s’y est abîmé.")
        )
        self.reread_button.setToolTip(self.reread_button.accessibleDescription())
        self.tools.addWidget(self.reread_button)

    def show_refused(self, found: Sequence[tuple[str, str]]) -> None:
        """Show what was set aside: names of objects and codes."""
        self.show_entries(
            [
                Entry(
                    name,
                    refusal(code),
                    name.rpartition("/")[2],
                    "wrench" if code in REPAIRABLE else "triangle-alert",
                    "muted" if code in REPAIRABLE else "warning",
                )
                for name, code in found
            ]
        )
