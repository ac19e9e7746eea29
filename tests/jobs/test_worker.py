"""What the worker makes of the work it finds: real rows, a real database file, tasks that end in every way."""

from __future__ import annotations

import datetime as dt
import logging
import threading

import pytest

from quiz.core.errors import UnreadableText
from quiz.db import session_for
from quiz.jobs import claims
from quiz.jobs.queries import latest
from quiz.jobs.services import enqueue
from quiz.jobs.worker import BEAT, FAILED, POLL, go_round, loop, work_once
from quiz.models import Job, JobKind, JobState
from tests.waiting import wait_until

READING = JobKind.READING


class Bench:
    """One worker at a database, doing whatever task a test gives it."""

    def __init__(self, engine, session, clock) -> None:
        self.engine, self.session, self.clock = engine, session, clock
        self.stop = threading.Event()

    def ask(self, article_id: int = 1) -> None:
        enqueue(self.session, READING, article_id, now=self.clock())
        self.session.commit()

    def work(self, task) -> bool:
        return work_once(self.engine, {READING: task}, self.clock, self.stop, worker="a")

    def job(self, article_id: int = 1) -> Job:
        with session_for(self.engine) as session:
            return latest(session, READING, article_id)

    @property
    def standing(self) -> tuple[int, int, str]:
        job = self.job()
        return job.done, job.total, job.step


@pytest.fixture
def bench(app, session, clock) -> Bench:
    return Bench(app.extensions["engine"], session, clock)


def test_nothing_asked_is_nothing_done(bench):
    assert not bench.work(lambda *_args, **_more: pytest.fail("there was no work"))


def test_a_task_is_told_its_row_and_the_time_and_its_job_is_done(bench):
    told = []

    def task(engine, article_id, *, now, on_progress):
        told.append((engine, article_id, now()))
        on_progress(3, 3, "Writing questions")

    bench.ask(5)
    assert bench.work(task)
    assert told == [(bench.engine, 5, bench.clock())]
    job = bench.job(5)
    assert (job.state, job.done, job.total, job.step) == (JobState.DONE, 3, 3, "Writing questions")


def test_a_refusal_becomes_the_reason_with_its_values(bench):
    def task(*_args, **_more):
        raise UnreadableText("This text has %(count)s words.", count=3)

    bench.ask()
    bench.work(task)
    assert bench.job().state is JobState.FAILED
    assert bench.job().reason % bench.job().reason_values == "This text has 3 words."


def test_a_defect_is_logged_and_told_in_plain_words(bench, caplog):
    def task(*_args, **_more):
        raise ZeroDivisionError("a defect")

    bench.ask()
    with caplog.at_level(logging.ERROR):
        bench.work(task)
    assert (bench.job().state, bench.job().reason) == (JobState.FAILED, FAILED)
    assert "ZeroDivisionError: a defect" in caplog.text


def test_progress_is_seen_while_the_task_still_works(bench):
    def task(*_args, on_progress, **_more):
        on_progress(1, 4, "Reading")
        wait_until(lambda: bench.standing == (1, 4, "Reading"))
        on_progress(2, 4, "Writing questions")
        wait_until(lambda: bench.standing == (2, 4, "Writing questions"))

    bench.ask()
    bench.work(task)
    assert bench.job().state is JobState.DONE


def test_progress_is_written_no_more_than_twice_a_second(bench, monkeypatch):
    written = []
    report = claims.report
    monkeypatch.setattr(claims, "report", lambda *args, **more: written.append(more["done"]) or report(*args, **more))

    def task(*_args, on_progress, **_more):
        for done in range(5_000):
            on_progress(done, 5_000, "Reading")

    bench.ask()
    began = dt.datetime.now(dt.UTC)
    bench.work(task)
    took = (dt.datetime.now(dt.UTC) - began).total_seconds()
    assert written[-1] == 4_999
    assert len(written) <= 1 + took / POLL


def test_a_long_silent_task_keeps_its_lease(bench):
    def task(*_args, **_more):
        first = bench.job().lease_until
        bench.clock.now += BEAT
        wait_until(lambda: bench.job().lease_until > first)

    bench.ask()
    bench.work(task)
    assert bench.job().state is JobState.DONE


def test_a_task_whose_claim_is_lost_is_dropped_and_the_other_workers_result_stands(bench):
    def task(*_args, on_progress, **_more):
        bench.clock.now += claims.LEASE * 2
        claims.claim(bench.session, "b", now=bench.clock())
        bench.session.commit()
        wait_until(lambda: on_progress(1, 9, "Reading") is not None)  # until progress raises

    bench.ask()
    assert bench.work(task)
    assert (bench.job().state, bench.job().worker, bench.job().done) == (JobState.RUNNING, "b", 0)


def test_stopping_gives_the_job_back_for_the_next_start(bench):
    def task(*_args, on_progress, **_more):
        bench.stop.set()
        on_progress(1, 2, "Reading")
        pytest.fail("the task went on")

    bench.ask()
    bench.work(task)
    assert (bench.job().state, bench.job().tries) == (JobState.QUEUED, 0)


def test_the_loop_takes_up_work_that_comes_later_and_ends_when_told(bench):
    done = threading.Event()
    tasks = {READING: lambda *_args, **_more: done.set()}
    thread = threading.Thread(
        target=loop, args=(bench.engine, tasks, bench.clock, bench.stop), kwargs={"worker": "a"}, daemon=True
    )
    thread.start()
    bench.ask()
    assert done.wait(10)
    wait_until(lambda: bench.job().state is JobState.DONE)
    bench.stop.set()
    thread.join(10)
    assert not thread.is_alive()


def chore_that(*parts: int):
    """Return a chore that does these parts one after another, and the sessions' times it was called at."""
    left, seen = list(parts), []

    def chore(session, *, now):
        seen.append(now)
        session.add(Job(kind=READING, subject_id=len(seen), created_at=now))
        return left.pop(0) if left else 0

    return chore, seen


def test_a_chore_is_called_until_nothing_is_left_and_each_part_is_kept(bench):
    chore, seen = chore_that(50, 50, 3)
    go_round(bench.engine, chore, bench.clock, bench.stop)
    assert seen == [bench.clock()] * 4
    assert bench.job(4).created_at == bench.clock()


def test_a_chore_that_fails_is_logged_and_its_part_undone(bench, caplog):
    def chore(session, *, now):
        session.add(Job(kind=READING, subject_id=9, created_at=now))
        session.flush()
        raise ZeroDivisionError("a defect")

    with caplog.at_level(logging.ERROR):
        go_round(bench.engine, chore, bench.clock, bench.stop)
    assert "ZeroDivisionError: a defect" in caplog.text
    assert bench.job(9) is None


def test_a_worker_that_stops_begins_no_other_part(bench):
    chore, seen = chore_that(1, 1)
    bench.stop.set()
    go_round(bench.engine, chore, bench.clock, bench.stop)
    assert seen == []


def test_chores_are_done_while_a_long_job_is_worked_on(bench):
    begun, done = threading.Event(), threading.Event()

    def task(*_args, **_more):
        begun.set()
        assert done.wait(10)

    def chore(_session, *, now):
        assert now == bench.clock()
        if begun.wait(10):
            done.set()
        return 0

    bench.ask()
    more = {"worker": "a", "chores": [chore]}
    thread = threading.Thread(
        target=loop, args=(bench.engine, {READING: task}, bench.clock, bench.stop), kwargs=more, daemon=True
    )
    thread.start()
    wait_until(lambda: bench.job().state is JobState.DONE)
    bench.stop.set()
    thread.join(10)
    assert not thread.is_alive()
