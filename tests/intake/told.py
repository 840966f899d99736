"""What a dry run tells of the files, in short, once each problem has its sentences."""

from jury_app.intake.dry_run import DryRun
from jury_app.intake.sentences import sentence


def told(run: DryRun) -> list[tuple[str, int]]:
    assert all(sentence(each) and sentence(each, "en") for each in run.problems)
    return [(each.code, each.row) for each in run.problems]


def only(run: DryRun):
    [problem] = run.problems
    assert sentence(problem)
    return problem
