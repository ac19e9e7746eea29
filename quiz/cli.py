"""The ``quiz`` command. Nothing heavy is imported until a command needs it, so that --help answers at once."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    import datetime as dt

    from quiz.config import Setting
    from quiz.core.generate import Generation

EXAMPLES = """\b
Examples:
  quiz demo                              try it out, with a sample article and class
  quiz generate article.txt --count 10   ten questions about an article, as text
  quiz create-teacher "Ms Rivera"        then sign in under that name
  quiz run --host 0.0.0.0                serve a whole classroom
"""

PORT = click.option("--port", type=click.IntRange(0, 65535), help="Port to serve on (QUIZ_PORT; 0 picks a free one).")


class Commands(click.Group):
    """Turns what a person can mend into one plain sentence and exit status 1; a defect keeps its traceback."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the commands in the order they were written down: what a newcomer needs first."""
        return list(self.commands)

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command asked for."""
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort, BrokenPipeError):
            raise
        except Exception as error:
            from quiz.mishaps import sentence

            if (said := sentence(error)) is None:
                raise
            raise Mishap(said) from error


class Mishap(click.ClickException):
    """One sentence on stderr, and nothing else."""

    def show(self, file: Any = None) -> None:
        """Write the sentence."""
        click.echo(self.message, file=file, err=True)


@click.group(cls=Commands, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="quiz", message="quiz %(version)s")
def main() -> None:
    """Turn any article into a quiz that a class can trust."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal of another alphabet gets "?", not a traceback


@main.command()
@PORT
@click.option("--reset-passwords", is_flag=True, help="Draw new passwords for the demo's people.")
def demo(port: int | None, reset_passwords: bool) -> None:
    """Try everything with a sample article, class and people.

    Makes its own database in the instance folder, and serves on this machine only. Started again, it keeps what is
    there.
    """
    from quiz.demo import run_demo

    run_demo(_settings(QUIZ_PORT=port, QUIZ_HOST="127.0.0.1"), reset=reset_passwords, say=_say)


@main.command()
@click.option("--host", help="Address to serve on (QUIZ_HOST); 0.0.0.0 lets the classroom's network in.")
@PORT
def run(host: str | None, port: int | None) -> None:
    """Serve the pages, and read articles in the background.

    On a classroom's network it prints the address to type, and its QR code.
    """
    from functools import partial

    from quiz import migrate
    from quiz.config import database_url, secret_key
    from quiz.server.run import network_notice, serve

    values = _settings(QUIZ_HOST=host, QUIZ_PORT=port)
    url = database_url(values)
    secret_key(values)  # a folder that can't be written is told before anything starts
    serve(values, prepare=partial(migrate.upgrade, url), notice=partial(network_notice, values), say=_say)


@main.command()
@click.argument("file")
@click.option("--count", type=click.IntRange(1), help="How many questions; all that pass, if not given.")
@click.option("--seed", type=int, default=1, show_default=True, help="Same article and seed, same questions.")
@click.option("--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option(
    "--published",
    type=click.DateTime(["%Y-%m-%d"]),
    metavar="DATE",
    help='Day the article appeared, such as 2024-07-02: "on Tuesday" is then told as a date.',
)
@click.option("--explain", is_flag=True, help="Tell on standard error what became no question, and why.")
def generate(
    file: str, count: int | None, seed: int, layout: str, published: dt.datetime | None, explain: bool
) -> None:
    """Write questions about an article.

    FILE is a text file, or - for standard input. Needs no server and no database. json writes one question a line,
    with its evidence and its key; --explain then writes one rule a line, with what fell to it.
    """
    from quiz.articles.files import decode

    article = decode(sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes())
    from quiz.core import generate as generating  # after the reading: a wrong name is told at once

    day = published.date() if published else None
    made = generating.generate(article, seed=seed, count=count, published=day)
    if made.items:
        _show_questions(article, made, layout)
    if explain:
        _show_fallen(made, layout)
    if not made.items:
        raise Mishap("No sentence of this article can be asked about with certainty.")


def _show_questions(article: str, made: Generation, layout: str) -> None:
    from quiz.core.interchange import json_lines, text

    if layout == "text":
        click.echo(text.render(article, made.items), nl=False)
    else:
        for line in json_lines.dump(article, made.items):
            click.echo(line.encode())  # UTF-8 whatever the terminal speaks: it is read by programs


def _show_fallen(made: Generation, layout: str) -> None:
    from quiz.core.interchange import json_lines, text

    if layout == "text":
        click.echo(f"\n{text.render_fallen(made.dropped, made.fallen)}", err=True)
    else:
        for line in json_lines.dump_fallen(made.dropped, made.fallen):
            click.echo(line.encode(), err=True)


@main.command()
@click.argument("file")
@click.option("--format", "layout", type=click.Choice(["text", "json"]), default="text", show_default=True)
def analyse(file: str, layout: str) -> None:
    """Tell how hard each item of a table of marks is.

    FILE is CSV, or - for standard input: the first row names the items and their points (Q1/2), the first column the
    learners. Needs no server and no database.
    """
    from quiz.articles.files import decode
    from quiz.core.interchange import figures, marks_csv
    from quiz.core.statistics import analyse as analysed

    table = decode(sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes())
    found = analysed(marks_csv.load(table))
    click.echo(figures.as_text(found) if layout == "text" else figures.as_json(found), nl=layout == "json")


@main.command("create-teacher")
@click.argument("name")
@click.option("--draw", is_flag=True, help="Draw a password and print it, instead of asking for one.")
def create_teacher(name: str, draw: bool) -> None:
    """Add a teacher, who then signs in as NAME."""
    from quiz import migrate
    from quiz.accounts import passwords, services
    from quiz.config import database_url
    from quiz.db import make_engine, session_for
    from quiz.web.clock import system_clock

    url = database_url(_settings())
    password = passwords.draw() if draw else _asked_password(passwords.SHORTEST)
    password_hash = passwords.hash_password(password)
    migrate.upgrade(url)
    with session_for(make_engine(url), write=True) as session:
        teacher = services.create_teacher(session, name, password_hash, now=system_clock())
        said = f"{teacher.name} can sign in now."
        session.commit()
    _say(f"{said} Password: {password}" if draw else said)


@main.command()
def upgrade() -> None:
    """Bring the database to this version's schema.

    The commands run and demo do so by themselves.
    """
    from quiz import migrate
    from quiz.config import database_url

    migrate.upgrade(database_url(_settings()))
    _say("The database is up to date.")


@main.command()
def settings() -> None:
    """Show every setting, its value and its meaning."""
    from quiz.config import SETTINGS
    from quiz.console import table

    values = _settings()
    rows = [(s.variable, _shown(s, values), s.default or "-", s.meaning) for s in SETTINGS]
    _say(table(rows, headings=("VARIABLE", "IN FORCE", "DEFAULT", "MEANING")))
    _say("\nSet them as environment variables, for example: QUIZ_PORT=8080 quiz run")


def _shown(setting: Setting, values: Mapping[str, Any]) -> str:
    value = values[setting.variable]
    if setting.variable == "QUIZ_SECRET_KEY":
        return "(set, not shown)" if value else "-"
    if setting.variable == "QUIZ_DATABASE" and value:
        from sqlalchemy import make_url

        return make_url(value).render_as_string(hide_password=True)
    return {True: "yes", False: "no"}.get(value, str(value)) if isinstance(value, bool) else str(value) or "-"


def _asked_password(shortest: int) -> str:
    if not sys.stdin.isatty():
        raise click.UsageError("There is no terminal to ask for a password; use --draw.")
    password: str = click.prompt("Password", hide_input=True, confirmation_prompt="Password once more")
    if len(password) < shortest:
        raise Mishap(f"Please use at least {shortest} characters.")
    return password


def _settings(**given: object) -> Mapping[str, Any]:
    """Return the settings; what was given on the command line goes before the environment."""
    from quiz.config import read_settings

    return read_settings({**os.environ, **{name: str(value) for name, value in given.items() if value is not None}})


def _say(text: str) -> None:
    click.echo(text)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
