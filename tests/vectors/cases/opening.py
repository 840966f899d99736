"""Which ballots count when the envelopes of a round are opened."""

from dataclasses import replace

from jury_app.core.opening import ballot_info
from jury_app.core.round import Head
from tests.builders import EPOCH_KEY, ROUND, member_key, secret, small_jury


def cases():
    def case(about, expect, build):
        jury = small_jury()
        cut = build(jury)
        jury.close_round(cut=cut)
        jury.unseal()
        facts = (("jury", jury.id), ("epoch", EPOCH_KEY), ("round", ROUND))
        return about, expect, *facts, *(("act", each.act.raw) for each in jury.signed)

    def good(jury):
        jury.cast(jury.laptops[2], "001", 4)
        jury.cast(jury.laptops[3], "001", None)

    def revised(jury):
        first = jury.cast(jury.laptops[2], "001", 1)
        jury.cast(jury.laptops[2], "001", 5, revision=2, replaces=first.act.digest)

    def copied(jury, thief=2, victim=3):
        stolen = jury.cast(jury.laptops[victim], "001", 4)
        jury.write(jury.laptops[thief], stolen.body, learn=True)

    def moved(jury):
        jury.cast(jury.laptops[2], "001", 4, outside={"ref": bytes(16)})

    def named(jury):
        thief, victim = jury.laptops[2], jury.laptops[3]
        slip = jury.slip(victim, "001", 0)
        info = ballot_info(jury.id, replace(slip, juror=thief.member, device=thief.device))
        jury.write(thief, jury.ballot(slip, info=info))

    def late(jury):
        jury.cast(jury.laptops[2], "001", 4)
        cut = jury.heads()
        jury.cast(jury.laptops[3], "001", 4)
        return cut

    def forked(jury):
        jury.cast(jury.laptops[2], "001", 4)
        return {**jury.heads(), jury.laptops[2].device: Head(1, secret("other"))}

    def other_key(jury):
        juror = jury.laptops[2]
        jury.write(juror, jury.ballot(jury.slip(juror, "001", 4), public=juror.keys.box_public))

    def clash(jury):
        second = jury.admit(7, member=member_key(2))
        jury.cast(jury.laptops[2], "001", 1)
        jury.cast(second, "001", 5)

    def settled(jury):
        clash(jury)
        jury.learn(jury.laptops[2])
        jury.cast(jury.laptops[2], "001", 2, revision=2)

    yield case("good: A grade and an abstention.", "counted 2", good)
    yield case("revised: The newest revision counts.", "counted 1", revised)
    yield case("copied: A juror copies another's envelope.", "counted 1, ballot_copied", copied)
    yield case(
        "copied back: The same between the same two, the other way round.",
        "counted 1, ballot_copied",
        lambda jury: copied(jury, 3, 2),
    )
    yield case("moved: An envelope put on another dossier.", "counted 0, seal_broken", moved)
    yield case(
        "in another name: The envelope names another juror inside.",
        "counted 0, ballot_mismatch",
        named,
    )
    yield case("late: A ballot after the cut.", "counted 1, late 1", late)
    yield case(
        "forked: The cut names another branch than the one held.",
        "counted 0, ballot_forked",
        forked,
    )
    yield case(
        "other key: Sealed to another key than the round's.", "counted 0, seal_broken", other_key
    )
    yield case(
        "other suite: A suite that this version does not know.",
        "counted 0, unknown_suite",
        lambda jury: jury.cast(jury.laptops[2], "001", 4, outside={"suite": 3}) and None,
    )
    yield case(
        "other dossier: A dossier that is not in the round.",
        "counted 0, ballot_stranger",
        lambda jury: jury.cast(jury.laptops[2], "999", 4) and None,
    )
    yield case(
        "stuffed: One criterion graded twice in one ballot.",
        "counted 0, ballot_stuffed",
        lambda jury: (
            jury.cast(jury.laptops[2], "001", 4, criteria=[("uses", 5), ("uses", 5)]) and None
        ),
    )
    yield case(
        "clash: Two laptops of one juror that did not know of each other.",
        "counted 1, clashes 1",
        clash,
    )
    yield case("clash settled: The juror chose, having seen both.", "counted 1", settled)
