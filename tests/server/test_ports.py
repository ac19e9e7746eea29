"""A port is one server's, and nobody quietly shares it."""

from __future__ import annotations

import socket
import sys
import threading

import pytest

from quiz.server.ports import AddressRefused, PortTaken, answers, held_port, reachable

LOCAL, EVERYWHERE = "127.0.0.1", "0.0.0.0"  # noqa: S104  (bound to see it refused)


def listener(port: int, *flags: int) -> socket.socket:
    found = socket.socket()
    for flag in flags:
        found.setsockopt(socket.SOL_SOCKET, flag, 1)
    found.bind((LOCAL, port))
    found.listen()
    return found


def test_a_free_port_is_found_when_none_is_named():
    with held_port(LOCAL, 0) as (address, port):
        assert address == LOCAL
        assert port > 0


def test_a_name_is_turned_into_an_address():
    with held_port("localhost", 0) as (address, _port):
        assert address in {"127.0.0.1", "::1"}


def test_a_port_that_somebody_listens_on_is_refused_in_a_plain_sentence():
    with (
        listener(0) as other,
        pytest.raises(PortTaken, match=r"^Port \d+ is in use by another program; choose another with --port"),
        held_port(LOCAL, other.getsockname()[1]),
    ):
        pass


@pytest.mark.skipif(not hasattr(socket, "SO_REUSEPORT"), reason="no shared ports here")
def test_not_even_a_listener_that_would_share_its_port_is_joined():
    with (
        listener(0, socket.SO_REUSEPORT) as other,
        pytest.raises(PortTaken),
        held_port(LOCAL, other.getsockname()[1]),
    ):
        pass


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the port is checked, not held")
def test_while_a_port_is_held_only_our_own_processes_may_listen_on_it():
    with held_port(LOCAL, 0) as (_address, port):
        for host in (LOCAL, EVERYWHERE):
            with pytest.raises(PortTaken), held_port(host, port):
                pass
        with listener(port, socket.SO_REUSEPORT, socket.SO_REUSEADDR), socket.create_connection((LOCAL, port)):
            pass
    with held_port(LOCAL, port) as (_address, again):
        assert again == port


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the port is checked, not held")
def test_of_many_who_want_a_port_at_the_same_moment_one_gets_it():
    with held_port(LOCAL, 0) as (_address, port):
        pass
    ready, over, outcomes = threading.Barrier(8), threading.Event(), []

    def want() -> None:
        ready.wait(10)
        try:
            with held_port(LOCAL, port):
                outcomes.append("held")
                over.wait(10)
        except PortTaken:
            outcomes.append("refused")
        if len(outcomes) == 8:
            over.set()

    threads = [threading.Thread(target=want) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(outcomes) == ["held"] + ["refused"] * 7


def test_connections_that_linger_from_a_server_that_ended_are_no_obstacle():
    with listener(0, socket.SO_REUSEADDR) as old:
        port = old.getsockname()[1]
        with socket.create_connection((LOCAL, port)) as caller:
            served, _address = old.accept()
            served.close()  # who closes first keeps the port in TIME_WAIT
            caller.recv(1)
    with held_port(LOCAL, port) as (_address, again):
        assert again == port


@pytest.mark.parametrize("host", ["192.0.2.1", "no such host"])
def test_an_address_that_is_not_ours_is_refused(host: str):
    with pytest.raises(AddressRefused, match="QUIZ_HOST"), held_port(host, 0):
        pass


def test_a_port_answers_only_when_a_web_server_does():
    with held_port(LOCAL, 0) as (_address, port):
        assert not answers(LOCAL, port)


@pytest.mark.parametrize(("host", "from_here"), [(EVERYWHERE, LOCAL), ("::", "::1"), ("192.168.1.2", "192.168.1.2")])
def test_all_addresses_are_reached_by_the_local_one(host: str, from_here: str):
    assert reachable(host) == from_here
