"""What changed on the roster, for everybody to see: who was admitted, revoked, put in charge."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from jury_app.jury.roster_news import NewsKind, RosterNews
from ui.exchange.entry_card import EntryCard
from ui.exchange.news_words import NewsWords
from ui.parts.banner import Banner
from ui.parts.buttons import Button


class NewsCard(EntryCard):
    """A list, an alarm above it when an invitation is contested, and « Tout est lu »."""

    def __init__(self, mark_read: Callable[[], object]) -> None:
        """``mark_read`` notes that everything was read."""
        super().__init__("…", "")
        self.set_heading(self.tr("Nouvelles du jury"))
        self.list.setAccessibleName(self.heading.text())
        self.say_nothing(self.tr("Rien de nouveau dans la composition du jury."))
        self._words = NewsWords(self)
        self.alarm = Banner(stacked=True)
        self.body.insertWidget(1, self.alarm)
        self.read_button = Button(
            self.tr("Tout est lu"), mark_read, kind="ghost", icon_name="check-check"
        )
        self.tools.addWidget(self.read_button)
        self.show_news(())

    def show_news(self, news: Sequence[RosterNews]) -> None:
        """Show other news."""
        unread = [each for each in news if not each.read]
        self.read_button.setVisible(bool(unread))
        self.show_entries(self._words.entries(news))
        contested = [each for each in unread if each.kind is NewsKind.CONTESTED]
        if not contested:
            self.alarm.clear()
        elif self.alarm.isHidden():
            self.alarm.say(
                "error",
                f"{self._words.sentence(contested[0])}.",
                self.tr(
                    "Plusieurs ordinateurs y ont répondu. Comparez les six chiffres de vive voix"
                    " avec la présidence avant toute admission."
                ),
                closable=False,
            )
