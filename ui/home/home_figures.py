"""The numbers of the first page in words: progress, what is missing, how long it will take."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject

from jury_app.core.record import Role
from jury_app.core.round import RoundState
from ui.home.home_cards import Figure
from ui.home.home_form import HomeForm, left_of, shared
from ui.home.next_step import Step
from ui.home.pace import Pace
from ui.parts.counted import Counted
from ui.written import NO_BREAK, number, with_noun

_NAMED = 3


def told_next(form: HomeForm, step: Step, pace: Pace) -> tuple[str, str]:
    """Tell more of a step than its own words (title, sentence); empty where they are enough."""
    if step is Step.GRADE:
        title = f"{form.next_name} · {form.work.next_dossier}"
        return title, told_estimate(form.todo, pace)
    if step is Step.FOLLOW and form.round is not None:
        missing = max(0, form.round.expected - form.round.answered)
        told = Counted().answers_missing(missing)
        return "", f"{told} {told_behind(form)}".strip()
    if step is Step.ADMIT:
        return "", Counted().laptops_waiting(form.requests)
    return "", ""


def told_estimate(todo: int, pace: Pace) -> str:
    """Tell how long the dossiers left will take."""
    left = Counted().dossiers_left(todo)
    minutes = pace.left(todo)
    hours, rest = divmod(minutes, 60)
    duration = f"{hours} h {rest:02d}" if rest else f"{hours} h"
    duration = (duration if hours else f"{rest} min").replace(" ", NO_BREAK)
    told = (
        QCoreApplication.translate("Home", "environ {duration} à votre rythme")
        if pace.known
        else QCoreApplication.translate("Home", "environ {duration} de lecture")
    )
    return f"{left}, {told.format(duration=duration)}."


def told_behind(form: HomeForm) -> str:
    """Name who has most to do, and count the others."""
    named, others = shared(form.behind, _NAMED)
    if not named:
        return ""
    names = [f"{line.member.name} ({number(left_of(line))})" for line in named]
    if others:
        names.append(Counted().others(others))
    return QCoreApplication.translate("Home", "À relancer : {names}.").format(
        names=", ".join(names)
    )


def strip_of(form: HomeForm, role: Role) -> tuple[int, int, str] | None:
    """Give the progress bar of a role (done, total, words); None when it has none."""
    if role is Role.JUROR and form.grades and form.work.total:
        done, total = form.work.done, form.work.total
        told = Counted().dossiers_done(done, total)
    elif role is Role.CHAIR and form.round is not None and not form.closed:
        done, total = form.round.answered, form.round.expected
        told = Counted().answers_of(done, total)
    elif role is Role.SECRETARIAT and form.members and form.round is None:
        done, total = form.admitted, len(form.members)
        told = QCoreApplication.translate("Home", "Membres admis : {done} sur {total}")
        told = told.format(done=number(done), total=number(total))
    else:
        return None
    return done, total, told


class Captions(QObject):
    """Numbers with the words under them, which agree with them."""

    def of(self, form: HomeForm, role: Role) -> tuple[Figure, ...]:
        """Give the numbers of a role."""
        if role is Role.JUROR:
            return self._work(form) if form.work.total else ()
        return self._round(form) if role is Role.CHAIR else self._preparation(form)

    def _work(self, form: HomeForm) -> tuple[Figure, ...]:
        work = form.work
        return (
            Figure(number(work.graded), self.tr("noté(s)", "", work.graded)),
            Figure(number(work.abstained), self.tr("abstention(s)", "", work.abstained)),
            Figure(number(work.recused), self.tr("déport(s)", "", work.recused)),
            Figure(number(form.todo), self._left(form)),
        )

    def _round(self, form: HomeForm) -> tuple[Figure, ...]:
        jurors = len([line for line in form.members if line.total])
        finished = jurors - len(form.behind)
        late = form.round.late if form.round else 0
        return (
            Figure(number(form.dossiers.total), self.tr("dossier(s)", "", form.dossiers.total)),
            Figure(f"{number(finished)} / {number(jurors)}", self.tr("juré(s) à jour", "", jurors)),
            Figure(number(form.requests), self.tr("demande(s) d’admission", "", form.requests)),
            Figure(number(late), self.tr("réponse(s) tardive(s)", "", late)),
        )

    def _preparation(self, form: HomeForm) -> tuple[Figure, ...]:
        total, members = form.dossiers.total, len(form.members)
        return (
            Figure(number(total), self.tr("dossier(s) importé(s)", "", total)),
            Figure(number(members), self.tr("membre(s)", "", members)),
            Figure(number(form.invited), self.tr("invité(s)", "", form.invited)),
            Figure(number(form.admitted), self.tr("admis", "", form.admitted)),
        )

    def _left(self, form: HomeForm) -> str:
        """Name what has no answer: work while the round is open, a fact afterwards."""
        if form.round is not None and form.round.round.state is not RoundState.OPEN:
            return self.tr("sans réponse")
        return self.tr("à faire")


def note_of(form: HomeForm, role: Role) -> str:
    """Tell the sum of the categories to those who answer for it; the gap in full."""
    if role is Role.JUROR or not form.dossiers.total:
        return ""
    return told_sum(form)


def told_sum(form: HomeForm) -> str:
    """Add the categories up: « 24 villes + 8 villages = 32 sur 33 : 1 sans catégorie »."""
    found = form.dossiers
    parts = [
        with_noun(count, each.name.lower(), each.plural.lower()) for each, count in found.parts
    ]
    told = " + ".join(parts) + f" = {number(found.counted)}"
    if not found.gap:
        return QCoreApplication.translate("Home", "{sum} : le compte est bon.").format(sum=told)
    gap = QCoreApplication.translate("Home", "{sum} sur {total} : {gap} sans catégorie.").format(
        sum=told, total=number(found.total), gap=number(found.gap)
    )
    if form.closed:
        return gap
    return gap + " " + QCoreApplication.translate("Home", "La clôture devra dire pourquoi.")
