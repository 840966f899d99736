"""What may be typed after ``jury-app``, and what is answered in French when it is mistyped.

Nothing heavy is imported here: asking for the version must not wait for what prints diplomas.
"""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import Final, NoReturn

from jury_app import __version__
from jury_app.commands import tally
from jury_app.core.french import typeset

MOST_JURORS: Final = 100
"""More laptops than one machine can play."""
LAST_PORT: Final = 65_535

_MESSAGES: Final = (
    (r"the following arguments are required: (.*)", "il manque {}"),
    (r"unrecognized arguments: (.*)", "{} n’est pas compris"),
    (r"ambiguous option: (\S+) could match (.*)", "{} est ambigu : {}"),
    (
        r"argument (.*): invalid choice: '?(.*?)'? \(choose from (.*)\)",
        "{} : « {} » n’est pas proposé ; choisissez parmi {}",
    ),
    (r"argument (.*): invalid int value: '(.*)'", "{} : « {} » n’est pas un nombre entier"),
    (r"argument (.*): expected one argument", "{} : il manque la valeur"),
    (r"argument (.*): ignored explicit argument '(.*)'", "{} ne prend pas de valeur (« {} »)"),
    (r"argument (.*): (.*)", "{} : {}"),
)
"""What argparse says in English, and how we say it; the first that fits is taken."""


class FrenchParser(argparse.ArgumentParser):
    """The parser of Python's library, speaking French."""

    def __init__(self, **options: object) -> None:
        """Make a parser; ``options`` are argparse's."""
        super().__init__(add_help=False, **options)  # type: ignore[arg-type]
        self._positionals.title = "à indiquer"
        self._optionals.title = "options"
        self.add_argument("-h", "--help", action="help", help="afficher cette aide")

    def format_usage(self) -> str:
        """Give the line that shows how to type the command."""
        return _in_french(super().format_usage())

    def format_help(self) -> str:
        """Give the whole help."""
        return _in_french(super().format_help())

    def error(self, message: str) -> NoReturn:
        """Say what is mistyped and leave with 2."""
        for pattern, sentence in _MESSAGES:
            found = re.fullmatch(pattern, message, re.DOTALL)
            if found:
                message = typeset(sentence).format(*found.groups())
                break
        self.exit(2, f"{self.format_usage()}{self.prog}{typeset(' : ')}{message}.\n")


def parser() -> argparse.ArgumentParser:
    """Declare the options of the windows and of every command."""
    whole: argparse.ArgumentParser = FrenchParser(
        prog="jury-app", description="Délibérer hors ligne, et prouver ce qui a été décidé."
    )
    whole.add_argument(
        "--version",
        action="version",
        version=f"Jury {__version__}",
        help="afficher la version",
    )
    whole.add_argument("--demo", action="store_true", help="ouvrir l’édition de démonstration")
    whole.add_argument(
        "--data", metavar="DOSSIER", type=Path, default=None, help="dossier des données"
    )
    whole.add_argument(
        "--open",
        metavar="FICHIER",
        nargs="?",  # a menu that starts the program has no file to name
        type=Path,
        default=None,
        help="proposer de lire un fichier d’échange (.jurypack) reçu",
    )
    whole.add_argument(
        "--theme", choices=("system", "light", "dark"), default=None, help="thème de l’affichage"
    )
    commands = whole.add_subparsers(dest="command", title="commandes", metavar="COMMANDE")
    _add_rehearse(commands.add_parser("rehearse", help="jouer une édition entière, sans écran"))
    _add_verify(
        commands.add_parser("verify", help="re-vérifier une preuve ou un dossier d’échange")
    )
    _add_inspect(commands.add_parser("inspect", help="montrer actes et segments, rien de scellé"))
    _add_room(commands.add_parser("room", help="ouvrir une salle aux ordinateurs voisins"))
    tally.add_parser(commands)
    return whole


def _add_rehearse(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--input",
        metavar="DOSSIER",
        type=Path,
        help=typeset("dossier des quatre fichiers (sans lui : la démonstration)"),
    )
    command.add_argument(
        "--out", metavar="DOSSIER", type=Path, required=True, help="dossier des résultats"
    )
    command.add_argument(
        "--jurors", metavar="N", type=_jurors, default=None, help="nombre de jurés"
    )
    command.add_argument(
        "--seed", metavar="N", type=int, default=2019, help="graine des opinions simulées"
    )
    command.add_argument(
        "--store",
        metavar="ADRESSE",
        default="",
        help=typeset(
            "lieu d’échange : un dossier, webdav:https://…, s3:https://… ; utilisateur et mot de"
            " passe dans JURY_STORE_USER et JURY_STORE_PASSWORD"
        ),
    )
    command.add_argument("--json", action="store_true", help="résumé lisible par un programme")


def _add_verify(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "place",
        metavar="PREUVE",
        help="le fichier preuve.zip, ou un dossier d’échange (ou son adresse)",
    )
    command.add_argument(
        "--json", action="store_true", help="compte rendu lisible par un programme"
    )


def _add_inspect(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "place",
        metavar="FICHIER",
        help="un segment, une preuve, un dossier d’échange (ou son adresse)",
    )
    command.add_argument("--brief", action="store_true", help="les segments sans leurs actes")
    command.add_argument("--json", action="store_true", help=typeset("une ligne JSON par segment"))


def _add_room(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--folder", metavar="DOSSIER", type=Path, required=True, help="dossier à servir"
    )
    command.add_argument("--host", metavar="ADRESSE", help="une seule adresse de cet ordinateur")
    command.add_argument("--port", metavar="N", type=_port, help="port (8642, ou un port libre)")
    command.add_argument("--json", action="store_true", help="ticket lisible par un programme")


def _port(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if not 1 <= value <= LAST_PORT:
        raise argparse.ArgumentTypeError(f"indiquez un port de 1 à {LAST_PORT}")
    return value


def _jurors(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if not 1 <= value <= MOST_JURORS:
        raise argparse.ArgumentTypeError(f"indiquez un nombre entier de 1 à {MOST_JURORS}")
    return value


def _in_french(text: str) -> str:
    return text.replace("usage:", "emploi\u00a0:", 1)
