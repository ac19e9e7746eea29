"""Children are started again when they die, given up when that leads nowhere, and never outlive their parent."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

from quiz.server import supervisor
from quiz.server.supervisor import SPAWN, Child, Crew, GivenUp, stop_signals
from tests.processes import is_alive, kill
from tests.server.deeds import mark_and_leave, mark_and_stay, start_another_and_stay, stay_whatever_is_asked
from tests.waiting import wait_until

needs_proc = pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="looks for processes in /proc")


def marks(folder: Path) -> list[int]:
    return [int(mark.name) for mark in folder.iterdir()]


def test_a_child_that_dies_is_started_again(tmp_path, capsys):
    with Crew() as crew:
        crew.add(Child("clerk", mark_and_leave, str(tmp_path), 3, first_delay=0.01))
        crew.tend(lambda: len(marks(tmp_path)) >= 3, tick=0.02)
    assert "The clerk stopped by itself (exit status 3); it starts again in 0.01 seconds." in capsys.readouterr().err


def test_a_child_that_was_killed_is_started_again(tmp_path, capsys):
    with Crew() as crew:
        crew.add(Child("clerk", mark_and_stay, str(tmp_path), first_delay=0.01))
        crew.tend(lambda: len(marks(tmp_path)) == 1, tick=0.02)
        kill(marks(tmp_path)[0])
        crew.tend(lambda: len(marks(tmp_path)) == 2, tick=0.02)
    assert "(signal 9)" in capsys.readouterr().err


def test_a_child_that_dies_at_once_again_and_again_is_given_up(tmp_path):
    with Crew() as crew:
        crew.add(Child("clerk", mark_and_leave, str(tmp_path), 1, first_delay=0.01, most_failures=3))
        with pytest.raises(GivenUp, match="The clerk stopped 3 times right after its start"):
            crew.tend(lambda: False, tick=0.02)
    assert len(marks(tmp_path)) == 3


class Corpse:
    """Stands for a process that has ended."""

    exitcode = 1

    def is_alive(self) -> bool:
        return False


def test_each_early_death_doubles_the_wait_and_a_long_life_starts_the_count_again():
    child = Child("clerk", mark_and_stay, first_delay=0.25, longest_delay=1.0)

    def waits(*lives: float) -> list[float]:
        found = []
        for life in lives:
            child.process, child._started = Corpse(), 100.0
            child.tend(100.0 + life)
            found.append(round(child._due - 100.0 - life, 3))
        return found

    assert waits(1, 1, 1, 1) == [0.25, 0.5, 1.0, 1.0]
    assert waits(supervisor.HEALTHY_SECONDS, 1) == [0.25, 0.5]


@needs_proc
def test_leaving_ends_every_child_even_one_that_will_not_hear(tmp_path, monkeypatch):
    monkeypatch.setattr(supervisor, "GRACE_SECONDS", 0.3)
    with Crew() as crew:
        crew.add(Child("deaf", stay_whatever_is_asked, str(tmp_path)))
        crew.add(Child("clerk", mark_and_stay, str(tmp_path)))
        crew.tend(lambda: len(marks(tmp_path)) == 2, tick=0.02)
        pids = marks(tmp_path)
    assert [pid for pid in pids if is_alive(pid)] == []


@needs_proc
def test_when_a_parent_is_killed_its_children_and_theirs_end(tmp_path):
    parent = SPAWN.Process(target=start_another_and_stay, args=(str(tmp_path),))
    parent.start()
    family = wait_until(lambda: len(marks(tmp_path)) == 4 and marks(tmp_path))
    assert all(is_alive(pid) for pid in family)
    parent.kill()
    parent.join()
    wait_until(lambda: not any(is_alive(pid) for pid in family))


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_signal_sets_the_event_and_its_old_meaning_comes_back(number: int):
    before = signal.getsignal(number)
    with stop_signals() as stop:
        assert not stop.is_set()
        os.kill(os.getpid(), number)
        assert stop.wait(5)
    assert signal.getsignal(number) is before
