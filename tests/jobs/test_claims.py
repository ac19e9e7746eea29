"""Who holds a job, for how long, and what becomes of one whose worker died."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from sqlalchemy import select

from quiz.db import make_engine, session_for
from quiz.jobs import claims
from quiz.jobs.queries import latest
from quiz.jobs.services import enqueue
from quiz.models import Job, JobKind, JobState

READING = JobKind.READING


@pytest.fixture
def ask(session, clock):
    """Return a function that asks for a reading of an article, by number."""

    def asked(article_id: int = 1) -> Job:
        job = enqueue(session, READING, article_id, now=clock())
        session.commit()
        return job

    return asked


def test_work_that_is_asked_for_twice_is_done_once(ask, session, clock):
    first = ask(7)
    assert ask(7) is first
    claims.claim(session, "a", now=clock())
    assert ask(7) is first
    assert ask(8) is not first


def test_work_that_is_finished_can_be_asked_for_again(ask, session, clock):
    first = ask(7)
    claims.claim(session, "a", now=clock())
    claims.finish(session, first.id, "a", now=clock())
    again = ask(7)
    assert again is not first
    assert latest(session, READING, 7) is again
    assert latest(session, READING, 8) is None


def test_the_oldest_job_is_taken_first_and_by_one_worker(ask, session, clock):
    first, second = ask(1), ask(2)
    assert claims.claim(session, "a", now=clock()) is first
    assert claims.claim(session, "b", now=clock()) is second
    assert claims.claim(session, "c", now=clock()) is None
    assert (first.state, first.worker, first.tries) == (JobState.RUNNING, "a", 1)


def test_a_job_is_taken_over_only_when_its_lease_is_over(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    clock.now += claims.LEASE
    assert not claims.has_work(session, "b", now=clock())
    assert claims.claim(session, "b", now=clock()) is None
    clock.advance(seconds=1)
    assert claims.has_work(session, "b", now=clock())
    assert claims.claim(session, "b", now=clock()) is job
    assert (job.worker, job.tries) == ("b", 2)


def test_a_heartbeat_prolongs_the_lease(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    clock.now += claims.LEASE - dt.timedelta(seconds=1)
    assert claims.heartbeat(session, job.id, "a", now=clock())
    clock.advance(seconds=10)
    assert claims.claim(session, "b", now=clock()) is None


def test_a_worker_that_is_started_again_takes_up_its_own_job_at_once(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    assert claims.claim(session, "a", now=clock()) is job


def test_who_lost_a_claim_changes_nothing_any_more(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    clock.now += claims.LEASE * 2
    claims.claim(session, "b", now=clock())
    assert not claims.heartbeat(session, job.id, "a", now=clock())
    assert not claims.report(session, job.id, "a", done=1, total=2, step="late")
    assert not claims.fail(session, job.id, "a", "late", {}, now=clock())
    assert not claims.finish(session, job.id, "a", now=clock())
    session.refresh(job)
    assert (job.state, job.worker, job.step, job.reason) == (JobState.RUNNING, "b", "", "")


def test_a_finished_job_keeps_its_hour_and_no_lease(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    clock.advance(seconds=3)
    assert claims.finish(session, job.id, "a", now=clock())
    assert (job.state, job.finished_at, job.lease_until, job.worker) == (JobState.DONE, clock(), None, None)
    assert not claims.finish(session, job.id, "a", now=clock())


def test_a_failed_job_says_why(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    assert claims.fail(session, job.id, "a", "This text has %(words)s words.", {"words": 3}, now=clock())
    assert (job.state, job.reason, job.reason_values) == (
        JobState.FAILED,
        "This text has %(words)s words.",
        {"words": 3},
    )


def test_a_job_given_back_waits_again_and_its_try_does_not_count(ask, session, clock):
    job = ask()
    claims.claim(session, "a", now=clock())
    assert claims.release(session, job.id, "a")
    session.refresh(job)
    assert (job.state, job.tries, job.worker, job.lease_until) == (JobState.QUEUED, 0, None, None)
    assert claims.claim(session, "b", now=clock()) is job


def test_a_job_that_killed_its_worker_three_times_is_given_up_and_the_next_one_taken(ask, session, clock):
    deadly, sound = ask(1), ask(2)
    for _time in range(claims.TRIES):
        assert claims.claim(session, "a", now=clock()) is deadly
    assert claims.claim(session, "a", now=clock()) is sound
    assert (deadly.state, deadly.reason, deadly.tries) == (JobState.FAILED, claims.DIED, claims.TRIES)
    assert deadly.finished_at == clock()


def test_workers_that_claim_at_the_same_moment_never_share_a_job(ask, app, clock):
    for number in range(12):
        ask(number)
    taken: list[int] = []
    ready = threading.Barrier(4)

    def work(name: str) -> None:
        engine = make_engine(str(app.extensions["engine"].url))
        ready.wait(10)
        while True:
            with session_for(engine, write=True) as own:
                job = claims.claim(own, name, now=clock())
                if job is None:
                    break
                taken.append(job.id)
                own.commit()
                claims.finish(own, job.id, name, now=clock())
                own.commit()
        engine.dispose()

    threads = [threading.Thread(target=work, args=(f"worker {n}",)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert sorted(taken) == list(range(1, 13))
    with session_for(app.extensions["engine"]) as session:
        assert {job.tries for job in session.scalars(select(Job))} == {1}
