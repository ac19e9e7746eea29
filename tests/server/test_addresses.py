"""What is printed for people who want to get here."""

from __future__ import annotations

import ipaddress

import pytest

from quiz.config import read_settings
from quiz.server.addresses import is_everywhere, is_local_only, network_address, qr_code, web_address
from quiz.server.run import network_notice, worker_name


@pytest.mark.parametrize(
    ("host", "local", "everywhere"),
    [
        ("127.0.0.1", True, False),
        ("::1", True, False),
        ("localhost", True, False),
        ("0.0.0.0", False, True),  # noqa: S104  (a word to be told apart)
        ("::", False, True),
        ("", False, True),
        ("192.168.1.20", False, False),
        ("school.example", False, False),
    ],
)
def test_hosts_are_told_apart_by_who_can_reach_them(host: str, local: bool, everywhere: bool):
    assert (is_local_only(host), is_everywhere(host)) == (local, everywhere)


@pytest.mark.parametrize(
    ("host", "port", "address"),
    [
        ("192.168.1.20", 8000, "http://192.168.1.20:8000"),
        ("192.168.1.20", 80, "http://192.168.1.20"),
        ("fe80::1", 8000, "http://[fe80::1]:8000"),
    ],
)
def test_an_address_is_as_short_as_it_can_be_typed(host: str, port: int, address: str):
    assert web_address(host, port) == address


def test_the_network_address_is_one_that_others_could_reach():
    found = network_address()
    assert found is None or not ipaddress.ip_address(found).is_loopback


def test_the_qr_code_is_square_blocks_of_half_lines():
    lines = qr_code("http://192.168.1.20:8000").splitlines()
    assert len({len(line) for line in lines if line}) == 1
    assert set("".join(lines)) <= set(" █▀▄")


def notice(**environ: str) -> str:
    return network_notice(read_settings(environ), 8000)


def test_on_this_machine_alone_nobody_is_warned():
    said = notice(QUIZ_HOST="127.0.0.1")
    assert "http://127.0.0.1:8000" in said
    assert "plain HTTP" not in said


def test_on_a_network_the_address_its_code_and_the_warning_are_shown():
    said = notice(QUIZ_HOST="192.168.1.20")
    assert "    http://192.168.1.20:8000\n" in said
    assert qr_code("http://192.168.1.20:8000") in said
    assert "Careful: this is plain HTTP" in said


def test_behind_a_proxy_that_speaks_https_there_is_nothing_to_warn_of():
    said = notice(QUIZ_HOST="192.168.1.20", QUIZ_HTTPS="yes")
    assert "plain HTTP" not in said


def test_the_name_of_a_worker_is_its_supervisors_alone_and_fits_its_column():
    assert worker_name() != worker_name()
    assert len(worker_name()) <= 80
