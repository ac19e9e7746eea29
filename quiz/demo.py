"""The demo: a sample article with its questions, a class, and people who can sign in at once.

Its database is made aside and put in place when it is whole, so that a first start that was interrupted leaves nothing
behind that the next one could stumble over; and it is never the database that ``quiz run`` uses.
"""

from __future__ import annotations

import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

from quiz.accounts import passwords
from quiz.accounts.queries import user_named
from quiz.accounts.services import change_password, create_teacher
from quiz.articles.services import create_article
from quiz.classrooms.roster.names import Entry
from quiz.classrooms.services import add_learners, create_classroom
from quiz.config import instance_folder, secret_key
from quiz.console import table
from quiz.core.errors import N_, DomainError
from quiz.db import make_engine, session_for
from quiz.jobs.queries import latest
from quiz.jobs.worker import work_once
from quiz.migrate import upgrade
from quiz.models import Article, Classroom, JobKind, JobState, Question, QuestionStatus, User
from quiz.places import PACKAGE
from quiz.questions.services import approve_best
from quiz.quizzes.assignments.services import Terms, give
from quiz.quizzes.services import create_quiz
from quiz.server.addresses import web_address
from quiz.server.children import end_with_parent
from quiz.server.run import serve
from quiz.server.supervisor import SPAWN
from quiz.web.clock import system_clock

DATABASE = "demo.sqlite3"
SAMPLE = PACKAGE / "sample" / "astana.txt"
QUIZ_TITLE, CLASSROOM, QUESTIONS = "A visit to Astana", "Class 7b", 10
TEACHER = "rivera"
LEARNERS = {"amina": "Amina K.", "ben": "Ben O.", "chiara": "Chiara D."}

LEFT_BEHIND_SECONDS = 3600
"""A folder that was being filled this long ago belongs to nobody any more."""


@dataclass(frozen=True, slots=True)
class Person:
    """Someone of the demo; the password is known only where it was just drawn."""

    name: str
    password: str | None = None

    @property
    def role(self) -> str:
        """What this person is here."""
        return "teacher" if self.name == TEACHER else "learner"


def run_demo(settings: Mapping[str, Any], *, reset: bool, say: Callable[[str], None]) -> None:
    """Make the demo where there is none, draw new passwords where asked to, and serve it on this machine."""
    path = instance_folder(settings) / DATABASE
    secret_key(settings)
    values = {**settings, "QUIZ_DATABASE": address_of(path), "QUIZ_HTTPS": False}
    people: list[Person] = []

    def notice(port: int) -> str:
        return welcome(people, join_code(path), web_address(values["QUIZ_HOST"], port))

    serve(values, prepare=lambda: people.extend(bring_up(path, reset=reset, say=say)), notice=notice, say=say)


def bring_up(path: Path, *, reset: bool, say: Callable[[str], None]) -> list[Person]:
    """Return the people of the demo at ``path``, having made or migrated it; passwords only of those just drawn."""
    if not path.exists():
        say("Making the demo: reading a sample article, writing questions. This takes a few seconds, once.")
        return make_demo(path)
    upgrade(address_of(path))
    return reset_passwords(path) if reset else people_of(path)


def make_demo(path: Path) -> list[Person]:
    """Make the demo's database at ``path``, whole or not at all; return its people with their passwords.

    The reader of English is loaded in a process that ends with its work: the one that serves stays small.
    """
    _sweep(path)
    aside = Path(tempfile.mkdtemp(prefix=f"{path.name}.making-", dir=path.parent))
    try:
        with ProcessPoolExecutor(1, mp_context=SPAWN, initializer=end_with_parent) as pool:
            people = pool.submit(fill, aside / DATABASE).result()
        if path.exists():  # another start was quicker, and serves it already
            return people_of(path)
        (aside / DATABASE).replace(path)
        return people
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def fill(path: Path) -> list[Person]:
    """Make a whole demo in a new database file; return its people with their passwords."""
    upgrade(address_of(path))
    people = [Person(name, passwords.draw()) for name in (TEACHER, *LEARNERS)]
    hashes = [passwords.hash_password(person.password or "") for person in people]
    engine = make_engine(address_of(path))
    try:
        with session_for(engine, write=True) as session:
            article_id = _begin(session, hashes[0])
            session.commit()
        _read(engine, article_id)
        with session_for(engine, write=True) as session:
            _give_quiz(session, session.get_one(Article, article_id), hashes[1:])
            session.commit()
    finally:
        engine.dispose()
    return people


def reset_passwords(path: Path) -> list[Person]:
    """Draw a new password for everyone of the demo; whoever is signed in is signed out."""
    people = [Person(person.name, passwords.draw()) for person in people_of(path)]
    hashes = [passwords.hash_password(person.password or "") for person in people]
    engine = make_engine(address_of(path))
    with session_for(engine, write=True) as session:
        for person, password_hash in zip(people, hashes, strict=True):
            if user := user_named(session, person.name):
                change_password(session, user, password_hash, now=system_clock(), actor=user)
        session.commit()
    engine.dispose()
    return people


def people_of(path: Path) -> list[Person]:
    """Return those of the demo's people who are still there, without their passwords."""
    engine = make_engine(address_of(path))
    with session_for(engine) as session:
        people = [Person(name) for name in (TEACHER, *LEARNERS) if user_named(session, name)]
    engine.dispose()
    return people


def join_code(path: Path) -> str | None:
    """Return the code of the demo's first class, None where it was put away."""
    engine = make_engine(address_of(path))
    with session_for(engine) as session:
        current = select(Classroom.join_code).where(Classroom.archived_at.is_(None))
        code = session.scalar(current.order_by(Classroom.id).limit(1))
    engine.dispose()
    return code


def welcome(people: Sequence[Person], code: str | None, address: str) -> str:
    """Return where to go and how to sign in, as it is printed."""
    rows = [("", person.name, person.password or "(shown when it was drawn)", person.role) for person in people]
    lines = ["", f"Ready: {address} (this machine only). Sign in as", ""]
    lines += [table(rows, headings=("", "NAME", "PASSWORD", "")), ""]
    if code:
        lines.append(f"Join code of the class: {code}, at {address}/join")
    if any(person.password is None for person in people):
        lines.append("To draw new passwords, stop and run: quiz demo --reset-passwords")
    return "\n".join([*lines, "Stop with Ctrl-C."])


def address_of(path: Path) -> str:
    """Return the database address of an SQLite file."""
    return f"sqlite:///{path}"


def _begin(session: Session, password_hash: str) -> int:
    """Store the teacher and the sample article, whose reading is asked for; return the article's id."""
    now, text = system_clock(), SAMPLE.read_bytes().decode()
    teacher = create_teacher(session, TEACHER, password_hash, now=now)
    title = text.partition("\n")[0].strip()
    return create_article(session, teacher, title=title, text=text, source="Written for this demo", now=now).id


def _read(engine: Engine, article_id: int) -> None:
    """Do the reading that storing the article asked for, as the worker would."""
    from quiz.questions.reading import read_article

    work_once(engine, {JobKind.READING: read_article}, system_clock, threading.Event(), worker="demo")
    with session_for(engine) as session:
        job = latest(session, JobKind.READING, article_id)
        if job is None or job.state is not JobState.DONE:
            reason = job.reason % job.reason_values if job else ""
            raise DomainError(N_("The sample article could not be read: %(reason)s"), reason=reason)


def _give_quiz(session: Session, article: Article, hashes: Sequence[str]) -> None:
    teacher, now = session.get_one(User, article.owner_id), system_clock()
    approve_best(session, article, QUESTIONS, now=now, actor=teacher)
    approved = (Question.article_id == article.id, Question.status == QuestionStatus.APPROVED)
    ids = session.scalars(select(Question.id).where(*approved).order_by(Question.position)).all()
    quiz = create_quiz(session, teacher, title=QUIZ_TITLE, question_ids=ids, now=now)
    classroom = create_classroom(session, teacher, CLASSROOM, now=now)
    entries = [Entry(line, shown, name) for line, (name, shown) in enumerate(LEARNERS.items(), 1)]
    add_learners(session, classroom, entries, hashes, now=now, actor=teacher)
    give(session, quiz, classroom, Terms(attempts_allowed=None), now=now, actor=teacher)


def _sweep(path: Path) -> None:
    """Remove what starts that were killed half-way left beside ``path``."""
    for left in path.parent.glob(f"{path.name}.making-*"):
        if time.time() - left.stat().st_mtime > LEFT_BEHIND_SECONDS:
            shutil.rmtree(left, ignore_errors=True)
