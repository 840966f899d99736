"""What the page about custody says, in sentences; no widget here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from jury_app.core.happening import Happening
from jury_app.core.record import Member
from jury_app.core.round import KeyHolder
from jury_app.jury.custody_views import DeviceLine, HolderView, OpeningView, TrustEvent
from ui.custody.custody_reading import CustodyReading
from ui.parts.confirmation import Question
from ui.parts.entry_list import Entry
from ui.written import date_time, listed

_SIGNS = {
    Happening.HANDOVER: ("arrow-right", "muted"),
    Happening.TAKEOVER: ("key", "warning"),
    Happening.TAKEOVER_LOST: ("circle-slash", "warning"),
    Happening.REVOKED: ("ban", "danger"),
    Happening.RECOVERY_SET: ("scroll-text", "success"),
    Happening.LATE: ("clock", "warning"),
    Happening.UNSEALED: ("lock-open", "success"),
    Happening.RELEASED: ("lock-open", "success"),
}


class CustodyWords(QObject):
    """Sentences about laptops, keys and what happened."""

    def name(self, member: Member | None) -> str:
        """Name a member, or say that nobody here knows him."""
        return member.name if member is not None else self.tr("membre inconnu")

    def device(self, line: DeviceLine) -> str:
        """Say what tells a laptop from another."""
        heard = (
            self.tr("dernières nouvelles le {moment}").format(moment=date_time(line.last_heard))
            if line.last_heard is not None
            else self.tr("pas encore de nouvelles")
        )
        told = self.tr("Chiffres {digits}, {heard}").format(digits=_whole(line.digits), heard=heard)
        if not line.still_writes:
            return told
        return self.tr(
            "{told}. Il en arrive encore des actes, qui ne comptent pas\u00a0: si le mot de passe"
            " du lieu d’échange n’est pas changé depuis l’exclusion, changez-le."
        ).format(told=told)

    def opening(self, view: OpeningView | None, holders: HolderView) -> str:
        """Say who opens, and whose key is awaited."""
        if view is not None and view.holder is not None:
            return self._awaited(view, holders)
        if not holders.holders:
            return self.tr(
                "La présidence ouvre seule. Pour que personne n’ouvre seul, la présidence peut"
                " confier une seconde clé à un membre, avant d’ouvrir un scrutin."
            )
        return self._next(holders)

    def _next(self, holders: HolderView) -> str:
        """Say whether the second key of the next round is ready."""
        named = listed([self.name(each) for each in holders.holders])
        if holders.lost:
            return self.tr(
                "{name} détient la seconde clé, mais n’a plus d’ordinateur qui puisse en"
                " préparer\u00a0: confiez-la à un autre membre."
            ).format(name=named)
        if not holders.offered:
            return self.tr(
                "{name} détiendra la seconde clé. Elle sera prête dès que son ordinateur"
                " aura échangé."
            ).format(name=named)
        return self.tr(
            "{name} détiendra la seconde clé du prochain scrutin\u00a0: elle est prête."
        ).format(name=named)

    def _awaited(self, view: OpeningView, holders: HolderView) -> str:
        name = self.name(view.holder)
        if not view.awaited:
            told = self.tr("La présidence et {name} ont donné leurs clés.").format(name=name)
            return told if not holders.holders else f"{told} {self._next(holders)}"
        if view.awaited == (KeyHolder.SECOND,):
            return self.tr(
                "La présidence a donné sa clé. Les enveloppes s’ouvriront avec celle de {name}."
            ).format(name=name)
        if view.awaited == (KeyHolder.CHAIR,):
            return self.tr(
                "{name} a donné sa clé. Les enveloppes s’ouvriront avec celle de la présidence."
            ).format(name=name)
        return self.tr(
            "Deux clés ouvrent ce scrutin\u00a0: celle de la présidence et celle de {name}."
        ).format(name=name)

    def recovery(self, reading: CustodyReading) -> str:
        """Say whether a key on paper stands."""
        found = reading.recovery
        if found is None:
            return self.tr(
                "Aucune. Sans elle, un ordinateur de présidence perdu avant l’ouverture emporterait"
                " le scrutin avec lui."
            )
        return self.tr("Une clé est valable depuis le {moment}, faite par {name}.").format(
            moment=date_time(found.set_at), name=self.name(found.by)
        )

    def new_paper(self, *, old_opens: bool) -> str:
        """Say what to do once a sheet is in place, and what the one before can still do."""
        told = self.tr("Échangez, pour que tous les ordinateurs la connaissent.")
        if not old_opens:
            return told
        return self.tr(
            "{told} L’ancienne feuille ouvre encore le scrutin en cours, dont la clé ne peut pas"
            " changer\u00a0: si vous l’avez, détruisez-la. Elle n’ouvrira pas les suivants."
        ).format(told=told)

    def entry(self, event: TrustEvent) -> Entry:
        """Tell what happened, by whom and when."""
        icon, ink = _SIGNS[event.kind]
        detail = self.tr("{moment}, {name}").format(
            moment=date_time(event.at), name=self.name(event.by)
        )
        if event.reason:
            detail = f"{detail} – {event.reason}"
        return Entry(
            f"{event.kind.value}/{event.at.isoformat()}/{event.device.hex()}",
            self._happened(event),
            detail,
            icon,
            ink,
        )

    def _happened(self, event: TrustEvent) -> str:
        name = self.name(event.member)
        match event.kind:
            case Happening.HANDOVER:
                return self.tr("La conduite du jury est remise à {name}").format(name=name)
            case Happening.TAKEOVER:
                return self.tr("{name} reprend la conduite avec la clé de secours").format(
                    name=name
                )
            case Happening.TAKEOVER_LOST:
                return self.tr(
                    "{name} a voulu reprendre la conduite\u202f; une autre reprise prévaut"
                ).format(name=name)
            case Happening.REVOKED:
                return self.tr("Un ordinateur de {name} est exclu").format(name=name)
            case Happening.RECOVERY_SET:
                return self.tr("Une clé de secours est mise sur papier")
            case Happening.LATE:
                return self.tr("%Ln bulletin(s) tardif(s) admis", "", event.count)
            case Happening.UNSEALED:
                return self.tr("La présidence donne sa clé, scrutin n°\u00a0{rank}").format(
                    rank=event.round
                )
            case Happening.RELEASED:
                return self.tr("La seconde clé est donnée, scrutin n°\u00a0{rank}").format(
                    rank=event.round
                )

    # --- questions ------------------------------------------------------------------------------

    def revoke_question(self, line: DeviceLine) -> Question:
        """Ask before a laptop is cut off."""
        name = self.name(line.member)
        alone = self.tr("C’est son seul ordinateur\u00a0: il faudra l’inviter à nouveau.")
        return Question(
            title=self.tr("Exclure l’ordinateur {digits} de {name}\u202f?").format(
                digits=line.digits, name=name
            ),
            happens=(
                self.tr("Ce qui en est arrivé ici reste valable, bulletins compris."),
                self.tr("Une nouvelle clé du groupe est remise à tous les autres."),
                self.tr("Il ne lira plus rien de ce qui sera écrit ensuite."),
            ),
            final=(self.tr("Ce qu’il signera après ne comptera pour personne."),),
            confirm=self.tr("Exclure cet ordinateur"),
            warning=alone if line.only else "",
            grave=True,
        )

    def handover_question(self, line: DeviceLine) -> Question:
        """Ask before the chair is handed over."""
        name = self.name(line.member)
        return Question(
            title=self.tr("Remettre la conduite du jury à {name}\u202f?").format(name=name),
            happens=(
                self.tr("Son ordinateur {digits} conduira le jury.").format(digits=line.digits),
                self.tr("La clé du scrutin en cours lui est remise, scellée."),
            ),
            final=(self.tr("Cet ordinateur-ci ne pourra plus ouvrir, clore ni admettre."),),
            confirm=self.tr("Remettre la conduite du jury"),
            grave=True,
        )

    def stranger(self, digits: Sequence[str]) -> tuple[str, str]:
        """Ask whoever holds the second key about laptops admitted in his name, and say why."""
        named = listed([_whole(each) for each in digits])
        if len(digits) > 1:
            return (
                self.tr("D’autres ordinateurs sont admis à votre nom\u00a0: {digits}.").format(
                    digits=named
                ),
                self.tr(
                    "Ils ne peuvent pas tenir la seconde clé tant que vous ne les avez pas reconnus"
                    " ici. Si l’un d’eux n’est pas à vous, prévenez les autres membres du"
                    " jury\u00a0: il pourrait voter en votre nom."
                ),
            )
        return (
            self.tr("Un autre ordinateur est admis à votre nom\u00a0: {digits}.").format(
                digits=named
            ),
            self.tr(
                "Il ne peut pas tenir la seconde clé tant que vous ne l’avez pas reconnu ici. S’il"
                " n’est pas à vous, prévenez les autres membres du jury\u00a0: il pourrait voter en"
                " votre nom."
            ),
        )

    def vouch_question(self, line: DeviceLine) -> Question:
        """Ask before a further laptop may hold the second key."""
        return Question(
            title=self.tr("L’ordinateur {digits} est-il bien le vôtre\u202f?").format(
                digits=_whole(line.digits)
            ),
            happens=(self.tr("Il pourra, comme celui-ci, tenir et donner votre seconde clé."),),
            final=(self.tr("On ne le reprend pas\u00a0: il faudrait exclure cet ordinateur."),),
            confirm=self.tr("C’est le mien"),
            warning=self.tr("Comparez d’abord ces six chiffres avec ceux qu’il affiche."),
            grave=True,
        )

    def release_question(self, view: OpeningView) -> Question:
        """Ask before the second key is given."""
        return Question(
            title=self.tr("Donner votre clé du scrutin n°\u00a0{rank}\u202f?").format(
                rank=view.round.number
            ),
            happens=(
                self.tr("Les enveloppes s’ouvrent dès que les deux clés sont là."),
                self.tr("Échangez ensuite, pour qu’elle parvienne à la présidence."),
            ),
            final=(self.tr("Une clé donnée ne se reprend pas."),),
            confirm=self.tr("Donner ma clé"),
        )


def _whole(digits: str) -> str:
    """Keep digits that are compared aloud on one line."""
    return digits.replace(" ", "\u00a0")
