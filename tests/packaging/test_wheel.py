"""What a wheel carries, and that it serves from an environment that knows nothing of the checkout."""

from __future__ import annotations

import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

from tests.processes import clean_environ, running

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a wheel built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(folder)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=120)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def contents(wheel: Path) -> set[str]:
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_wheel_holds_the_package_and_nothing_else(contents):
    assert {name.split("/")[0].partition("-")[0] for name in contents} == {"quiz"}
    assert [name for name in contents if "__pycache__" in name or "/tests/" in name or "instance" in name] == []


@pytest.mark.parametrize(
    ("folder", "inside"),
    [("quiz", "quiz"), ("templates", "quiz/templates"), ("static", "quiz/static"), ("migrations", "quiz/migrations")],
)
def test_everything_the_program_reads_travels_in_it(contents, folder: str, inside: str):
    files = [path for path in (ROOT / folder).rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    expected = {f"{inside}/{path.relative_to(ROOT / folder).as_posix()}" for path in files}
    assert expected - contents == set()
    assert expected


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the Python of a fresh environment that has the wheel, and borrows only the libraries it needs."""
    home = tmp_path_factory.mktemp("fresh") / "venv"
    venv.create(home, symlinks=sys.platform != "win32")
    python = str(home / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python"))
    own = ask(python, "import sysconfig; print(sysconfig.get_path('purelib'))")
    zipfile.ZipFile(wheel).extractall(own)
    # A path in a .pth file is searched, but no .pth file in it is read: the editable install stays unknown.
    borrowed = dict.fromkeys([sysconfig.get_path("purelib"), sysconfig.get_path("platlib")])
    Path(own, "borrowed.pth").write_text("\n".join(borrowed), encoding="utf-8")
    return python


def ask(python: str, code: str) -> str:
    """Return what some code prints, run from a folder that is not the checkout."""
    command = [python, "-c", code]
    elsewhere = Path(python).parent
    return subprocess.run(
        command, cwd=elsewhere, env=clean_environ(), check=True, capture_output=True, text=True, timeout=60
    ).stdout.strip()


def test_the_checkout_is_not_what_is_imported(installed):
    found = Path(ask(installed, "import quiz; print(quiz.__file__)"))
    assert not found.is_relative_to(ROOT)
    places = ask(installed, "from quiz.places import place; print(*map(place, ['templates', 'static', 'migrations']))")
    assert all(Path(each).parent == found.parent for each in places.split())


def test_the_command_is_declared(installed):
    code = (
        "from importlib.metadata import entry_points as e; print(e(group='console_scripts', name='quiz')['quiz'].value)"
    )
    assert ask(installed, code) == "quiz.cli:main"


def test_it_migrates_and_serves_pages_and_their_style_from_another_folder(installed, tmp_path):
    with running("run", "--port", "0", instance=tmp_path / "instance", python=installed) as command:
        page = command.get("/sign-in")
        assert "<h1" in page
        assert "/static/css/quiz.css" in page
        assert command.get("/static/css/quiz.css") == (ROOT / "static" / "css" / "quiz.css").read_text(encoding="utf-8")
        assert (tmp_path / "instance" / "quiz.sqlite3").is_file()


def test_the_sample_article_is_found(installed):
    assert (
        ask(installed, "from quiz.demo import SAMPLE; print(len(SAMPLE.read_text(encoding='utf-8').split()) > 400)")
        == "True"
    )
