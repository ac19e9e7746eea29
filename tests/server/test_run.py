"""`quiz run` as a real family of processes, some of which are killed."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import func, select

from quiz.accounts.services import create_teacher
from quiz.articles.services import create_article
from quiz.db import make_engine, session_for
from quiz.demo import SAMPLE
from quiz.jobs.queries import latest
from quiz.migrate import upgrade
from quiz.models import Attempt, Job, JobKind, JobState, Question
from quiz.web.clock import system_clock
from tests.factories import Factory
from tests.processes import Running, children, clean_environ, command_line, descendants, is_alive, kill, running
from tests.waiting import wait_until

pytestmark = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")


def spawned(pid: int) -> list[int]:
    """Return the processes below ``pid`` that do our work (multiprocessing's own tracker does not)."""
    return [child for child in children(pid) if "spawn_main" in command_line(child)]


def web_server(command: Running) -> int:
    return command.until(lambda: [child for child in spawned(command.process.pid) if spawned(child)])[0]


def web_process(command: Running) -> int:
    return command.until(lambda: spawned(web_server(command)))[0]


def worker(command: Running) -> int:
    return command.until(lambda: [child for child in spawned(command.process.pid) if child != web_server(command)])[0]


@pytest.fixture(scope="module")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running("run", "--port", "0", instance=tmp_path_factory.mktemp("served") / "instance") as command:
        yield command


@pytest.fixture
def server(shared_server: Running) -> Running:
    """Return a server that works, and that a test may hurt as long as it recovers."""
    shared_server.until(shared_server.is_serving)
    assert worker(shared_server)
    return shared_server


def test_once_it_says_ready_it_answers(shared_server):
    assert shared_server.port
    assert "Sign in" in shared_server.get()
    assert "{" in shared_server.get("/static/css/quiz.css")


def test_a_second_server_on_the_port_says_so_and_the_first_goes_on(server, tmp_path):
    second = subprocess.run(
        [sys.executable, "-m", "quiz.cli", "run", "--port", str(server.port)],
        env=clean_environ() | {"QUIZ_INSTANCE": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert second.returncode == 1
    said = f"Port {server.port} is in use by another program; choose another with --port or QUIZ_PORT.\n"
    assert second.stderr == said
    assert server.is_serving()


def test_a_web_process_that_is_killed_is_replaced(server):
    before = web_process(server)
    kill(before)
    server.until(lambda: web_process(server) != before and server.is_serving())


def test_a_worker_that_is_killed_is_replaced(server):
    before = worker(server)
    kill(before)
    server.until(lambda: worker(server) != before)
    assert server.is_serving()


def test_an_article_is_read_even_if_the_worker_is_killed_half_way(server):
    engine = make_engine(f"sqlite:///{server.instance / 'quiz.sqlite3'}")

    def reading() -> Job:
        with session_for(engine) as session:
            return latest(session, JobKind.READING, 1)

    with session_for(engine, write=True) as session:
        teacher = create_teacher(session, "Rivera", "no hash", now=system_clock())
        text = SAMPLE.read_text(encoding="utf-8")
        create_article(session, teacher, title="Astana", text=text, now=system_clock())
        session.commit()
    server.until(lambda: reading().state is JobState.RUNNING)
    kill(worker(server))
    server.until(lambda: reading().state is JobState.DONE)
    assert reading().tries == 2
    with session_for(engine) as session:
        assert session.scalar(select(func.count()).select_from(Question)) >= 10
    engine.dispose()


def test_an_attempt_left_open_while_no_server_ran_is_handed_in(tmp_path):
    instance = tmp_path / "instance"
    instance.mkdir()
    address = f"sqlite:///{instance / 'quiz.sqlite3'}"
    upgrade(address)
    engine, long_ago = make_engine(address), system_clock() - dt.timedelta(days=1)
    with session_for(engine, write=True) as session:
        make = Factory(session, lambda: long_ago)
        teacher = make.teacher()
        classroom = make.classroom(teacher)
        quiz = make.quiz(teacher, [make.question(make.article(teacher))])
        given = make.assignment(quiz, classroom, time_limit=20, closes_at=long_ago + dt.timedelta(minutes=5))
        make.attempt(given, make.learner(classroom=classroom), submitted=False)

    def handed_in() -> dt.datetime | None:
        with session_for(engine) as session:
            return session.scalar(select(Attempt.submitted_at))

    with running("run", "--port", "0", instance=instance) as command:
        command.until(handed_in)
    assert handed_in() == long_ago + dt.timedelta(minutes=5)
    engine.dispose()


def test_when_the_web_server_is_killed_its_web_processes_end_and_a_new_one_serves(server):
    before, serving = web_server(server), web_process(server)
    kill(before)
    server.until(lambda: not is_alive(serving))
    server.until(server.is_serving)
    assert web_process(server) != serving


@pytest.fixture
def fresh(tmp_path) -> Iterator[Running]:
    with running("run", "--port", "0", instance=tmp_path / "instance") as command:
        assert command.port
        yield command


def test_when_the_supervisor_is_killed_everything_ends_and_the_port_is_free(fresh, tmp_path):
    assert worker(fresh)
    family, port = descendants(fresh.process.pid), fresh.port
    assert len(family) >= 3
    kill(fresh.process.pid)
    wait_until(lambda: not any(is_alive(pid) for pid in family))
    with running("run", "--port", str(port), instance=tmp_path / "instance") as again:
        assert again.port == port
        assert again.is_serving()


def test_asked_to_stop_it_stops_in_a_few_seconds_and_leaves_nobody(fresh):
    assert worker(fresh)
    family = descendants(fresh.process.pid)
    fresh.process.send_signal(signal.SIGTERM)
    assert fresh.wait(15) == 0
    wait_until(lambda: not any(is_alive(pid) for pid in family), seconds=2)
    assert fresh.said.endswith("Stopping.\n")


def test_ctrl_c_reaches_the_whole_terminal_and_leaves_no_traceback(fresh):
    assert worker(fresh)
    os.killpg(fresh.process.pid, signal.SIGINT)
    assert fresh.wait(15) == 0
    assert "Traceback" not in fresh.said
    assert "stopped by itself" not in fresh.said


def refused(tmp_path: Path, **environ: str) -> str:
    """Return what `quiz run` writes when it can't start: one sentence on stderr, nothing else."""
    answer = subprocess.run(
        [sys.executable, "-m", "quiz.cli", "run", "--port", "0"],
        env=clean_environ() | {"QUIZ_INSTANCE": str(tmp_path / "instance")} | environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (answer.returncode, answer.stdout) == (1, "")
    assert answer.stderr.count("\n") == 1, answer.stderr
    return answer.stderr


def test_a_setting_that_cannot_be_used_is_named(tmp_path):
    assert refused(tmp_path, QUIZ_THREADS="many") == "QUIZ_THREADS is 'many': it must be a whole number.\n"


def test_a_folder_that_cannot_be_made_is_named(tmp_path):
    (tmp_path / "file").touch()
    assert str(tmp_path / "file") in refused(tmp_path, QUIZ_INSTANCE=str(tmp_path / "file" / "instance"))


def test_an_address_that_is_not_this_machines_is_named(tmp_path):
    assert "192.0.2.1" in refused(tmp_path, QUIZ_HOST="192.0.2.1")


def test_a_file_that_is_no_database_is_said_to_be_none(tmp_path):
    (tmp_path / "notes.sqlite3").write_text("These are notes. " * 100)
    assert "file is not a database" in refused(tmp_path, QUIZ_DATABASE=f"sqlite:///{tmp_path / 'notes.sqlite3'}")


def test_a_database_of_a_newer_version_is_left_alone(tmp_path):
    path = tmp_path / "newer.sqlite3"
    upgrade(f"sqlite:///{path}")
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    assert "made by a newer version of quiz" in refused(tmp_path, QUIZ_DATABASE=f"sqlite:///{path}")
