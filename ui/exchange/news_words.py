"""News of the roster in words, as lines of a list."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from jury_app.jury.desk import Jury
from jury_app.jury.roster_news import NewsKind, RosterNews
from ui.members.member_words import roles_text
from ui.parts.entry_list import Entry
from ui.written import date_time

_ARRIVALS = frozenset({NewsKind.FOUNDED, NewsKind.ADMITTED})
_LOOKS = {
    NewsKind.FOUNDED: ("flag", "muted"),
    NewsKind.ADMITTED: ("user-check", "success"),
    NewsKind.VOUCHED: ("user-check", "success"),
    NewsKind.REVOKED: ("user-x", "warning"),
    NewsKind.ROLES: ("id-card", "accent-text"),
    NewsKind.HANDOVER: ("gavel", "accent-text"),
    NewsKind.TAKEOVER: ("key", "warning"),
    NewsKind.TAKEOVER_LOST: ("key", "warning"),
    NewsKind.CONTESTED: ("triangle-alert", "danger"),
}


def news_of(jury: Jury) -> tuple[RosterNews, ...]:
    """Read the news; what this laptop did itself, or what was before it came, is none."""
    found, own = jury.membership.news(), jury.device
    came = [at for at, each in enumerate(found) if each.here and each.kind in _ARRIVALS]
    first = came[0] + 1 if came else 0
    return tuple(
        replace(each, read=each.read or _is_old(at < first, each, own))
        for at, each in enumerate(found)
    )


def _is_old(before: bool, news: RosterNews, own: str) -> bool:
    return news.kind is not NewsKind.CONTESTED and (before or news.key.startswith(own))


class NewsWords(QObject):
    """Makes a line for each piece of news."""

    def entries(self, news: Iterable[RosterNews]) -> list[Entry]:
        """Give the lines: what was not read first, then the newest."""
        newest = list(news)[::-1]
        ordered = sorted(newest, key=lambda each: each.read)
        return [self._entry(each) for each in ordered]

    def _entry(self, news: RosterNews) -> Entry:
        icon, ink = _LOOKS[news.kind]
        told = [date_time(news.at)]
        if news.by and news.kind is not NewsKind.FOUNDED:
            told.append(self.tr("par {name}").format(name=news.by))
        if news.digits:
            told.append(
                self.tr("chiffres {digits}").format(digits=news.digits.replace(" ", "\u00a0"))
            )
        title = self.sentence(news)
        if not news.read:
            title = self.tr("Nouveau · {title}").format(title=title)
        return Entry(news.key, title, " · ".join(told), icon, "muted" if news.read else ink)

    def sentence(self, news: RosterNews) -> str:
        """Say what happened."""
        name = news.member or self.tr("Un membre")
        sentences = {
            NewsKind.FOUNDED: self.tr("{name} a fondé le jury"),
            NewsKind.ADMITTED: self.tr("Un ordinateur de {name} est admis"),
            NewsKind.VOUCHED: self.tr("{name} reconnaît un autre ordinateur comme le sien"),
            NewsKind.REVOKED: self.tr("Un ordinateur de {name} est exclu"),
            NewsKind.ROLES: self.tr("{name} a pour rôle\u00a0: {roles}"),
            NewsKind.HANDOVER: self.tr("{name} conduit désormais le jury"),
            NewsKind.TAKEOVER: self.tr(
                "{name} a repris la conduite du jury avec la clé de secours"
            ),
            NewsKind.TAKEOVER_LOST: self.tr(
                "Une reprise par {name} avec la clé de secours est restée sans effet"
            ),
            NewsKind.CONTESTED: self.tr("Plusieurs réponses à l’invitation de {name}"),
        }
        return sentences[news.kind].format(name=name, roles=roles_text(news.roles))

    def unread(self, news: Iterable[RosterNews]) -> str:
        """Count what was not read; empty for nothing."""
        count = sum(not each.read for each in news)
        return self.tr("%Ln nouvelle(s) du jury", "", count) if count else ""
