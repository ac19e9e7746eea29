"""One table of settings: every variable has a meaning, a bad one is named, and the secret key is drawn once."""

from __future__ import annotations

import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quiz.config import SETTINGS, SettingError, database_url, read_settings, secret_key


def test_every_setting_has_a_meaning_and_a_default_that_can_be_used():
    assert all(setting.meaning for setting in SETTINGS)
    assert set(read_settings({})) == {setting.variable for setting in SETTINGS}


@pytest.mark.parametrize(
    ("variable", "text"),
    [
        ("QUIZ_PORT", "eighty"),
        ("QUIZ_PORT", "70000"),
        ("QUIZ_WORKERS", "0"),
        ("QUIZ_THREADS", "-2"),
        ("QUIZ_HTTPS", "perhaps"),
        ("QUIZ_TIMEZONE", "Mars/Olympus"),
        ("QUIZ_TIMEZONE", "../../etc/passwd"),
        ("QUIZ_MAX_UPLOAD", "lots"),
    ],
)
def test_a_setting_that_cannot_be_used_is_named_with_what_it_holds(variable, text):
    with pytest.raises(SettingError) as refusal:
        read_settings({variable: text})
    assert variable in str(refusal.value)
    assert text in str(refusal.value)


@pytest.mark.parametrize(("text", "value"), [("yes", True), ("1", True), ("On", True), ("no", False), ("0", False)])
def test_yes_and_no_may_be_spelt_in_the_usual_ways(text, value):
    assert read_settings({"QUIZ_HTTPS": text})["QUIZ_HTTPS"] is value


def test_the_database_is_a_file_in_the_instance_folder_unless_one_is_named(tmp_path: Path):
    settings = read_settings({"QUIZ_INSTANCE": str(tmp_path / "new")})
    assert database_url(settings) == f"sqlite:///{tmp_path / 'new' / 'quiz.sqlite3'}"
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o700


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_a_hosting_providers_spelling_of_postgresql_is_understood(scheme):
    settings = read_settings({"QUIZ_DATABASE": f"{scheme}://quiz@db/quiz"})
    assert database_url(settings) == "postgresql+psycopg://quiz@db/quiz"


def test_a_missing_secret_key_is_drawn_once_and_kept_for_its_owner_only(tmp_path: Path):
    settings = read_settings({"QUIZ_INSTANCE": str(tmp_path)})
    key = secret_key(settings)
    assert len(key) == 64
    assert secret_key(settings) == key
    assert stat.S_IMODE((tmp_path / "secret_key").stat().st_mode) == 0o600


def test_processes_that_start_together_agree_on_one_key(tmp_path: Path):
    settings = read_settings({"QUIZ_INSTANCE": str(tmp_path)})
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _n: secret_key(settings), range(32)))
    assert len(keys) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["secret_key"]


def test_a_key_that_is_set_is_used_and_nothing_is_written(tmp_path: Path):
    assert secret_key(read_settings({"QUIZ_INSTANCE": str(tmp_path), "QUIZ_SECRET_KEY": "ours"})) == "ours"
    assert list(tmp_path.iterdir()) == []
