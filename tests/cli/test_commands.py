"""The `quiz` command, as it is typed."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from quiz import create_app
from quiz.accounts.passwords import verify
from quiz.accounts.queries import user_named
from quiz.cli import main
from quiz.config import SETTINGS, database_url, read_settings
from quiz.db import make_engine, session_for
from quiz.demo import SAMPLE
from tests.processes import clean_environ

ARTICLE = SAMPLE.read_bytes()
COMMANDS = ["demo", "run", "generate", "analyse", "create-teacher", "upgrade", "settings"]


@pytest.fixture
def quiz(tmp_path, monkeypatch):
    """Return a function that runs the command with an instance folder of this test's own."""
    for name in [name for name in os.environ if name.startswith("QUIZ_")]:
        monkeypatch.delenv(name)

    def run(*arguments: str, stdin: bytes | None = None, **environ: str) -> Result:
        environ = {"QUIZ_INSTANCE": str(tmp_path / "instance"), "COLUMNS": "100"} | environ
        return CliRunner().invoke(main, arguments, input=stdin, env=environ, catch_exceptions=False)

    return run


def refusal(result: Result) -> str:
    """Return the one sentence a refused command wrote."""
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (1, "", 1), result.output
    return result.stderr.strip()


def test_help_names_each_command_in_one_whole_line(quiz):
    lines = re.findall(r"^  ([a-z-]+)  +(.+)$", quiz("--help").output.partition("Commands:")[2], re.MULTILINE)
    assert [name for name, _meaning in lines[: len(COMMANDS)]] == COMMANDS
    assert all(meaning.endswith(".") and "..." not in meaning for _name, meaning in lines[: len(COMMANDS)])


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(quiz, command: str):
    said = quiz(command, "--help").output
    assert said.startswith(f"Usage: main {command}")
    assert "\n\n" in said


def test_help_loads_no_web_no_database_and_no_reader_of_english():
    code = "import sys; from quiz.cli import main; main(['--help'], standalone_mode=False); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert not {"flask", "sqlalchemy", "alembic", "spacy", "granian", "segno"} & set(loaded.splitlines()[-1].split())


def test_a_command_that_does_not_exist_is_a_matter_of_usage(quiz):
    assert quiz("play").exit_code == 2


def test_settings_shows_every_variable_with_its_value_default_and_meaning(quiz):
    said = quiz("settings", QUIZ_PORT="8080").stdout
    assert [line.split()[0] for line in said.splitlines() if line.startswith("QUIZ_")] == [s.variable for s in SETTINGS]
    assert re.search(r"^QUIZ_PORT +8080 +8000 +port to serve on$", said, re.MULTILINE)
    assert re.search(r"^QUIZ_HTTPS +no +no +yes: a proxy", said, re.MULTILINE)


def test_settings_keeps_secrets(quiz):
    said = quiz("settings", QUIZ_SECRET_KEY="hush", QUIZ_DATABASE="postgresql://anna:whisper@db/quiz").stdout
    assert "hush" not in said
    assert "whisper" not in said
    assert "anna:***@db/quiz" in said


@pytest.mark.parametrize(
    ("variable", "value", "said"),
    [
        ("QUIZ_PORT", "http", "QUIZ_PORT is 'http': it must be a whole number."),
        ("QUIZ_PORT", "70000", "QUIZ_PORT is '70000': it must be between 0 and 65535."),
        ("QUIZ_THREADS", "0", "QUIZ_THREADS is '0': it must be 1 or more."),
        ("QUIZ_HTTPS", "perhaps", "QUIZ_HTTPS is 'perhaps': it must be yes or no."),
        (
            "QUIZ_TIMEZONE",
            "Mars/X",
            "QUIZ_TIMEZONE is 'Mars/X': it is not the name of a time zone, such as Europe/Berlin.",
        ),
    ],
)
def test_a_setting_that_cannot_be_used_is_told_in_one_sentence(quiz, variable: str, value: str, said: str):
    assert refusal(quiz("settings", **{variable: value})) == said


def test_upgrade_makes_the_database_and_may_be_repeated(quiz, tmp_path):
    for _time in range(2):
        assert quiz("upgrade").stdout == "The database is up to date.\n"
    assert (tmp_path / "instance" / "quiz.sqlite3").is_file()


def test_an_address_of_no_database_is_told(quiz):
    assert refusal(quiz("upgrade", QUIZ_DATABASE="mars://db")).startswith("QUIZ_DATABASE is no database address")
    assert refusal(quiz("upgrade", QUIZ_DATABASE="sqlite:////nowhere/at/all.sqlite3")).startswith("The database can't")


def test_a_teacher_made_here_can_sign_in(quiz, tmp_path):
    said = quiz("create-teacher", "Ms  Rivera", "--draw").stdout
    name, password = re.fullmatch(r"(.+) can sign in now\. Password: (\S+)\n", said).groups()
    assert name == "Ms Rivera"
    app = create_app(read_settings({"QUIZ_INSTANCE": str(tmp_path / "instance"), "QUIZ_SECRET_KEY": "k"}))
    app.config["WTF_CSRF_ENABLED"] = False
    answer = app.test_client().post("/sign-in", data={"name": "ms rivera", "password": password})
    app.extensions["engine"].dispose()
    assert answer.status_code == 303


def test_a_name_that_is_taken_is_told(quiz):
    quiz("create-teacher", "Rivera", "--draw")
    assert (
        refusal(quiz("create-teacher", "RIVERA", "--draw")) == "Somebody already has the name RIVERA. Choose another."
    )


def test_without_a_terminal_no_password_is_asked_for(quiz):
    result = quiz("create-teacher", "Rivera")
    assert result.exit_code == 2
    assert "use --draw" in result.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix terminal")
def test_at_a_terminal_the_password_is_asked_for_twice_and_not_shown(tmp_path):
    said, status = at_a_terminal(tmp_path, "create-teacher", "Rivera", answers=["correct horse", "correct horse"])
    assert status == 0, said
    assert "correct horse" not in said
    engine = make_engine(database_url({"QUIZ_DATABASE": "", "QUIZ_INSTANCE": str(tmp_path / "instance")}))
    with session_for(engine) as session:
        assert verify(user_named(session, "Rivera").password_hash, "correct horse")
    engine.dispose()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a Unix terminal")
def test_a_password_that_is_too_short_is_refused(tmp_path):
    said, status = at_a_terminal(tmp_path, "create-teacher", "Rivera", answers=["short", "short"])
    assert status == 1
    assert "Please use at least 8 characters." in said


def at_a_terminal(tmp_path: Path, *arguments: str, answers: list[str]) -> tuple[str, int]:
    """Run the command at a terminal of its own, answering each question; return what stood there and the status."""
    import pty

    pid, terminal = pty.fork()
    if pid == 0:
        environ = clean_environ() | {"QUIZ_INSTANCE": str(tmp_path / "instance")}
        os.execve(sys.executable, [sys.executable, "-m", "quiz.cli", *arguments], environ)  # noqa: S606
    said = b""
    try:
        while piece := os.read(terminal, 1000):
            said += piece
            if said.rstrip(b" ").endswith(b":") and answers:
                os.write(terminal, answers.pop(0).encode() + b"\n")
    except OSError:  # Linux says so when the other side is closed
        pass
    os.close(terminal)
    return said.decode(), os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


@pytest.fixture
def article(tmp_path) -> str:
    (tmp_path / "article.txt").write_bytes(ARTICLE)
    return str(tmp_path / "article.txt")


def test_questions_come_as_text_with_their_keys_and_evidence(quiz, article):
    said = quiz("generate", article, "--count", "3").stdout
    assert re.findall(r"^(\d)\. ", said, re.MULTILINE) == ["1", "2", "3"]
    assert said.count("“") >= 3


@pytest.mark.parametrize("data", [ARTICLE, b"\xef\xbb\xbf" + ARTICLE, ARTICLE.replace(b"\n", b"\r\n")])
def test_json_is_one_whole_question_a_line_with_exact_evidence(quiz, data: bytes):
    text = data.decode("utf-8-sig")
    records = [json.loads(line) for line in quiz("generate", "-", "--format", "json", stdin=data).stdout.splitlines()]
    assert len(records) >= 10
    for record in records:
        assert all(text[e["start"] : e["end"]] == e["text"] != "" for e in record["evidence"])
        assert {"form", "stem", "options", "answer", "accepted", "facts", "explanation", "score", "schema"} <= set(
            record
        )


def test_the_same_article_and_seed_give_the_same_questions(quiz, article):
    first, again, other = (quiz("generate", article, "--seed", seed).stdout for seed in ("5", "5", "6"))
    assert first == again
    assert first != other


def test_with_the_day_it_appeared_an_article_tells_dates(quiz):
    data = b"Ruth Calloway opened the harbour of Montrose for ninety ships of Norway last month. " * 2
    dated = quiz("generate", "-", "--published", "2024-07-04", stdin=data).stdout
    assert "June 2024" in dated
    assert "2024" not in quiz("generate", "-", stdin=data).stdout
    assert "does not match" in quiz("generate", "-", "--published", "July", stdin=data).stderr


def test_without_a_count_come_all_questions_that_pass(quiz, article):
    some, all_ = (quiz("generate", article, "--format", "json", *count).stdout for count in (("--count", "4"), ()))
    assert len(some.splitlines()) == 4
    assert len(all_.splitlines()) > 10


def test_what_became_no_question_is_told_by_rule_with_counts_and_examples(quiz, article):
    plain, explained = quiz("generate", article), quiz("generate", article, "--explain")
    assert (explained.stdout, plain.stderr) == (plain.stdout, "")
    rules = re.findall(r"^ +(\d+)  (\S.*)$", explained.stderr, re.MULTILINE)
    counts = [int(count) for count, _rule in rules]
    assert f"became no question ({sum(counts)})" in explained.stderr
    assert counts == sorted(counts, reverse=True)
    assert "rule 14: no unresolved pronoun" in [rule for _count, rule in rules]
    assert len(re.findall(r"^ {8}\w", explained.stderr, re.MULTILINE)) >= len(rules)


def test_what_became_no_question_is_one_rule_a_line_for_a_program(quiz, article):
    result = quiz("generate", article, "--format", "json", "--explain")
    rules = [json.loads(line) for line in result.stderr.splitlines()]
    assert all(set(rule) == {"rule", "count", "examples"} for rule in rules)
    assert all(1 <= len(rule["examples"]) <= rule["count"] for rule in rules)
    assert all(json.loads(line)["schema"] for line in result.stdout.splitlines())


def test_an_article_that_gives_nothing_is_explained_before_it_is_refused(quiz):
    data = b"He saw that it was so, and then they said it to them. " * 8
    result = quiz("generate", "-", "--explain", stdin=data)
    assert (result.exit_code, result.stdout) == (1, "")
    assert "rule 14" in result.stderr
    assert result.stderr.endswith("No sentence of this article can be asked about with certainty.\n")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x05\x00", "not plain text"),
        (b"Too short.", "too short"),
        (b"Der Hund geht mit der Katze durch das Haus und die Stadt. " * 9, "not English"),
    ],
)
def test_what_is_no_article_is_told_in_one_sentence(quiz, data: bytes, said: str):
    assert said in refusal(quiz("generate", "-", stdin=data))


def test_a_file_that_is_not_there_is_named(quiz):
    assert refusal(quiz("generate", "no-such-file.txt")) == "no-such-file.txt can't be used: no such file or directory."


MARKS = b"Learner,Q1/1,Q2/2\nann,1,2\nbo,0,1\ncy,1,0\n"


def test_analyse_tells_the_figures_of_a_table_of_marks(quiz):
    told = json.loads(quiz("analyse", "-", "--format", "json", stdin=MARKS).stdout)
    assert [(item["name"], item["facility"]) for item in told["items"]] == [("Q1", pytest.approx(2 / 3)), ("Q2", 0.5)]
    assert told["test"]["learners"] == 3
    assert "Q1" in quiz("analyse", "-", stdin=MARKS).stdout


def test_analyse_tells_in_one_sentence_what_it_can_not_read(quiz):
    assert refusal(quiz("analyse", "-", stdin=b"Learner,Q1/1\nann,2\n")).startswith("Line 2, Q1: 2 is more than")
