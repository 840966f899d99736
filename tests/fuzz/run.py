"""Fuzz every parser for a while with atheris: ``make fuzz SECONDS=60``; exit code 1 on a finding.

Each parser has a process of its own, which atheris ends at the first finding; the input that
caused it is kept beside the corpus and its path printed.
"""

import argparse
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))
KEPT = ROOT / "out" / "fuzz"


def fuzz(name, folder, seconds):
    """Run in the child: hand the parser whatever the fuzzer makes of the seeds."""
    import atheris

    with atheris.instrument_imports(include=["jury_app"]):
        from tests.fuzz import targets

    for number, seed in enumerate(targets.TARGETS[name].seeds()):
        Path(folder, f"seed-{number}").write_bytes(seed)
    options = [f"-max_total_time={seconds}", "-print_final_stats=1", "-max_len=20000",
               "-timeout=20", f"-artifact_prefix={KEPT}/{name.replace(' ', '-')}-"]  # fmt: skip

    def once(data):
        targets.check(name, data)

    atheris.Setup([sys.argv[0], *options, str(folder)], once)
    atheris.Fuzz()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--only", help="one parser")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.child:
        return fuzz(*asked.child, asked.seconds)
    from tests.fuzz.targets import TARGETS

    KEPT.mkdir(parents=True, exist_ok=True)
    total, findings = 0, []
    for name in [asked.only] if asked.only else TARGETS:
        with TemporaryDirectory(prefix="jury-fuzz-") as folder:
            command = [sys.executable, __file__, "--seconds", str(asked.seconds)]
            done = subprocess.run(
                [*command, "--child", name, folder], capture_output=True, text=True,
                errors="replace", check=False,
            )  # fmt: skip
        counted = re.search(r"stat::number_of_executed_units: *(\d+)", done.stderr)
        count = int(counted[1]) if counted else 0
        total += count
        if done.returncode:
            findings.append(name)
            print(done.stderr[-3000:])
        print(f"{name}: {count} executions, {'a finding' if done.returncode else 'nothing'}",
              flush=True)  # fmt: skip
    print(f"{total} executions, {len(findings)} findings {', '.join(findings)}")
    return 1 if findings else 0


if __name__ == "__main__":
    sys.exit(main())
