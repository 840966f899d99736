"""Write the vectors again: ``python -m tests.vectors.make``. The same code gives the same files."""

from tests.vectors.cases import every
from tests.vectors.vector import FOLDER


def main():
    """Write every vector to its file, and remove files of vectors that are no more."""
    made = list(every())
    for stale in set(FOLDER.rglob("*.txt")) - {each.path for each in made}:
        stale.unlink()
    for each in made:
        each.path.parent.mkdir(exist_ok=True)
        each.path.write_text(each.written(), "utf-8")


if __name__ == "__main__":
    main()
