"""A whole edition, played from the founding to the papers; each phase keeps what screens show."""

from types import SimpleNamespace

from jury_app.core.ballot import ABSTENTION, Ballot, graded
from jury_app.core.decision import Proposal
from jury_app.errors import NotAllowed, Refused
from jury_app.jury.views import Draft
from jury_app.ports import DossierQuery
from jury_app.progress import Progress
from tests.journeys.stage import (
    AICHA,
    AIX,
    CHAIR,
    DOSSIERS,
    ETIENNE,
    LORIENT,
    NO_CATEGORY,
    RIXHEIM,
    YANN,
    admit,
    everybody_knows,
    grade,
    sync,
)

ISSY, MEDARD, APOLLINAIRE, ERDRE = "D004", "D016", "D026", "D034"
EVERYTHING = DossierQuery()


def play(stage):
    """Play the edition with secretariat, chair and three jurors on four laptops."""
    seen = SimpleNamespace(stage=stage)
    gather(stage, seen)
    vote(seen)
    close(seen)
    decide(seen)
    seen.out = stage.root / "out"
    seen.outputs = seen.chair.publishing.publish(seen.out, Progress())
    everybody_knows(*seen.laptops)
    return seen


def gather(stage, seen):
    seen.secretariat = stage.found()
    seen.founder_before = seen.secretariat.membership.me()
    seen.chair = stage.join(seen.secretariat, CHAIR, "chair")
    seen.chair_before = seen.chair.membership.me()
    sync(seen.secretariat)
    seen.chair_asks = seen.secretariat.membership.requests()
    admit(seen.secretariat, seen.chair)
    seen.founder_after = seen.secretariat.membership.me()
    seen.chair_after = seen.chair.membership.me()
    seen.yann = stage.join(seen.secretariat, YANN, "yann")
    seen.unadmitted = {
        "vote": refusal(seen.yann.voting.cast, grade(AIX, 3)),
        "edition": seen.yann.rounds.edition(),
        "dossiers": seen.yann.reading.find(EVERYTHING),
        "me": seen.yann.membership.me(),
    }
    seen.aicha = stage.join(seen.secretariat, AICHA, "aicha")
    seen.etienne = stage.join(seen.secretariat, ETIENNE, "etienne")
    admit(seen.chair, seen.yann, seen.aicha, seen.etienne)
    seen.founder_admits = refusal(seen.secretariat.membership.admit, [])
    seen.second = stage.join(seen.yann, YANN, "yann-2")
    sync(seen.chair)
    seen.second_asks = seen.chair.membership.requests()
    admit(seen.chair, seen.second)
    seen.laptops = [
        seen.secretariat, seen.chair, seen.yann, seen.aicha, seen.etienne, seen.second,
    ]  # fmt: skip
    seen.before_round = refusal(seen.yann.voting.cast, grade(AIX, 3))


def vote(seen):
    yann, aicha, etienne, chair = seen.yann, seen.aicha, seen.etienne, seen.chair
    seen.juror_opens = refusal(yann.rounds.open)
    seen.opened = chair.rounds.open()
    seen.opens_again = refusal(chair.rounds.open)
    everybody_knows(*seen.laptops)
    seen.places = [place(yann, AIX)]
    yann.voting.save_draft(AIX, Draft(graded(2), comment="à relire"))
    seen.places.append(place(yann, AIX))
    seen.drafts = yann.voting.progress()
    seen.cast = yann.voting.cast(grade(AIX, 2, "premier avis"))
    seen.places.append(place(yann, AIX))
    seen.unsent = yann.exchange.view().unsent
    sync(yann)
    seen.places.append(place(yann, AIX))
    sync(chair, yann)
    seen.places.append(place(yann, AIX))
    yann.voting.cast(grade(AIX, 3, "second avis"))
    seen.places.append(place(yann, AIX))
    sync(yann, seen.second)
    seen.on_the_other = seen.second.voting.ballot(AIX)
    seen.second.voting.cast(grade(AIX, 4, "troisième avis"))
    seen.refused = {
        "out of scale": refusal(yann.voting.cast, grade(ISSY, 6)),
        "stranger": refusal(yann.voting.cast, grade("D099", 3)),
        "interest": refusal(yann.voting.cast, grade(LORIENT, 3)),
        "interest taken back": refusal(yann.voting.come_back, LORIENT, "plus maintenant"),
        "chair": refusal(chair.voting.cast, grade(AIX, 3)),
        "secretariat": refusal(seen.secretariat.voting.cast, grade(AIX, 3)),
        "results": refusal(chair.deciding.outlook),
    }
    for number, value in ((ISSY, 3), (MEDARD, 4), (APOLLINAIRE, 2), (ERDRE, 5), (RIXHEIM, 3)):
        yann.voting.cast(grade(number, value))
    # Both laptops of Yann answer the same dossier without knowing of each other.
    seen.second.voting.cast(grade(ISSY, 1))
    for number in DOSSIERS:
        aicha.voting.cast(grade(number, 4))
    aicha.voting.cast(Ballot(NO_CATEGORY, ABSTENTION))
    aicha.voting.withdraw(MEDARD, "mon employeur y travaille")
    seen.withdrawn = aicha.voting.ballot(MEDARD), refusal(aicha.voting.cast, grade(MEDARD, 5))
    aicha.voting.withdraw(APOLLINAIRE)
    seen.come_back = refusal(aicha.voting.come_back, APOLLINAIRE, "  ")
    aicha.voting.come_back(APOLLINAIRE, "déport par erreur")
    for number in (AIX, ISSY, MEDARD, NO_CATEGORY):
        etienne.voting.cast(grade(number, 4))
    everybody_knows(*seen.laptops)
    seen.clash = yann.voting.ballot(ISSY).clash, seen.second.voting.ballot(ISSY).clash
    yann.voting.cast(grade(ISSY, 2, "le bon"))
    everybody_knows(*seen.laptops)
    seen.settled = yann.voting.ballot(ISSY).clash
    seen.following = {line.member.email: line for line in chair.rounds.follow()}
    seen.current = chair.rounds.current()


def close(seen):
    chair, etienne = seen.chair, seen.etienne
    seen.progress = {each: each.voting.progress() for each in (seen.yann, seen.aicha)}
    seen.unseals_early = refusal(chair.rounds.unseal)
    chair.rounds.close()
    # Étienne has not heard of it and goes on, on a train.
    etienne.voting.cast(grade(APOLLINAIRE, 5))
    etienne.voting.cast(grade(AIX, 1, "revu trop tard"))
    etienne.voting.withdraw(ERDRE, "trop tard aussi")
    seen.results_closed = refusal(chair.deciding.outlook)
    chair.rounds.unseal()
    seen.before_late = chair.deciding.results()
    sync(etienne, chair)
    sync(etienne)
    seen.after_late = chair.deciding.results()
    seen.late = chair.rounds.current()
    seen.late_places = {number: place(etienne, number) for number in DOSSIERS}
    seen.late_vote = refusal(etienne.voting.cast, grade(ERDRE, 2))
    seen.late_withdrawal = refusal(etienne.voting.withdraw, ISSY)
    everybody_knows(*seen.laptops)
    seen.hidden = {jury: refusal(jury.deciding.outlook) for jury in seen.laptops}
    seen.outlook = chair.deciding.outlook()


def decide(seen):
    chair, deciding = seen.chair, seen.chair.deciding
    computed = {line.result.dossier: line.computed for line in seen.outlook.lines}
    seen.computed = computed
    seen.proposals = {
        "no reason": refusal(deciding.propose, proposal(AIX, computed[AIX] + 1, "  ")),
        "no such level": refusal(deciding.propose, proposal(AIX, 9, "très bien")),
        "below the scale": refusal(deciding.propose, proposal(AIX, 0, "rien")),
        "no such mention": refusal(deciding.propose, proposal(AIX, computed[AIX], "", ("x",))),
        "no such dossier": refusal(deciding.propose, proposal("D099", 3, "oui")),
        "juror": refusal(seen.yann.deciding.propose, proposal(AIX, 5, "oui")),
    }
    deciding.propose(proposal(AIX, computed[AIX] + 1, "une initiative ouverte depuis"))
    deciding.propose(proposal(ERDRE, computed[ERDRE], "", ("arobase-verte",)))
    deciding.propose(proposal(ISSY, None, "hors sujet", out_of_competition=True))
    deciding.propose(proposal(MEDARD, 1, "sévérité"))
    deciding.take_back(MEDARD)
    chair.rounds.show()
    everybody_knows(*seen.laptops)
    seen.shown = [jury.deciding.outlook() for jury in seen.laptops]
    seen.publishes_early = refusal(chair.publishing.record)
    seen.signs = {
        "juror": refusal(seen.yann.deciding.sign, "motif"),
        "no gap reason": refusal(deciding.sign, "  "),
    }
    seen.closing = deciding.sign("dossier hors catégorie", ["bravo"])
    seen.signs["again"] = refusal(deciding.sign, "motif")
    seen.proposes_after = refusal(deciding.propose, proposal(AIX, 5, "encore"))
    everybody_knows(*seen.laptops)


def proposal(number, level, reason="", mentions=(), **options):
    options.setdefault("out_of_competition", False)
    return Proposal(number, level, mentions, reason=reason, **options)


def place(jury, number):
    return jury.voting.ballot(number).place


def refusal(call, *arguments, **options):
    """The code with which something is refused; "" when it is not."""
    try:
        call(*arguments, **options)
    except (NotAllowed, Refused) as error:
        return error.code
    return ""
