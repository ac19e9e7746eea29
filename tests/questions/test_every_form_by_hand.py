"""Each form of question, written by a teacher, given to a class, answered by a learner, marked by what was written."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.items import Form
from quiz.models import Mark, QuestionVersion
from tests.hostile.school import token

OPTIONS = {f"choices-{n}-text": text for n, text in enumerate(("1859", "1861", "1863", "1865"))}
SIDES = ("Brunel", "Prince Albert", "The Tamar"), ("designed it", "opened it", "flows under it")
PAIRS = {f"pairs-{n}-{side}": text for side, texts in zip(("left", "right"), SIDES, strict=True)
         for n, text in enumerate(texts)}  # fmt: skip
EVENTS = "The work began\nThe bridge opened\nBrunel died"

WRITTEN = {
    Form.MULTIPLE_CHOICE: OPTIONS | {"right": "choices-1"},
    Form.MULTIPLE_RESPONSE: OPTIONS | {"choices-0-is_right": "y", "choices-2-is_right": "y"},
    Form.TRUE_FALSE: {"truth": "false"},
    Form.SHORT_ANSWER: {"lines": "Tamar\nthe river Tamar"},
    Form.GAP: {"stem": "The bridge leads over the _____ in the west.", "lines": "Tamar"},
    Form.NUMERIC: {"value": "1,250.5", "tolerance": "0.5", "unit": "km"},
    Form.MATCHING: PAIRS | {"spare": "named it"},
    Form.ORDERING: {"events": EVENTS},
}


def ids(version: QuestionVersion) -> dict[str, str]:
    return {label["text"]: label["id"] for label in (*version.options, *version.choices)}


def answers(version: QuestionVersion) -> tuple[dict[str, object], dict[str, object]]:
    """Return what a browser sends for the right answer, and for one wrong in one thing."""
    at = ids(version)
    pairs = {f"pair-{at.get(left)}": at.get(right) for left, right in zip(*SIDES, strict=True)}
    order = [at.get(text) for text in EVENTS.splitlines()] if version.form is Form.ORDERING else []
    return {
        Form.MULTIPLE_CHOICE: lambda: ({"options": at["1861"]}, {"options": at["1859"]}),
        Form.MULTIPLE_RESPONSE: lambda: ({"options": [at["1859"], at["1863"]]}, {"options": [at["1861"]]}),
        Form.TRUE_FALSE: lambda: ({"options": at["False"]}, {"options": at["True"]}),
        Form.SHORT_ANSWER: lambda: ({"text": "The River Tamar"}, {"text": "Thames"}),
        Form.GAP: lambda: ({"text": "tamar"}, {"text": "Thames"}),
        Form.NUMERIC: lambda: ({"text": "1251 km"}, {"text": "1252"}),
        Form.MATCHING: lambda: (pairs, pairs | {f"pair-{at['Brunel']}": at["named it"]}),
        Form.ORDERING: lambda: ({"sequence": order, "ordered": "1"}, {"sequence": order[::-1], "ordered": "1"}),
    }[version.form]()


@pytest.fixture
def written(make, browse, session):
    """Return a function that writes a question by the page; it returns the teacher, their browser, the version."""

    def written(form: Form):
        teacher = make.teacher()
        desk, article = browse(teacher), make.article(teacher)
        page = desk.get(f"/articles/{article.id}/questions/new?at=0-41")
        saved = page.submit("Save", {"kind": form.value, "stem": "What is so?"} | WRITTEN[form])
        assert "Your question is saved and approved." in saved.text
        version = session.scalars(select(QuestionVersion)).one()
        session.commit()
        return teacher, desk, version

    return written


@pytest.mark.parametrize("form", list(Form))
def test_it_is_written_given_answered_and_marked(make, browse, session, written, form):
    teacher, _desk, version = written(form)
    assert version.form is form
    classroom = make.classroom(teacher)
    given = make.assignment(make.quiz(teacher, [version.question]), classroom)
    fractions = []
    for answer in answers(version):
        learner = make.learner(classroom=classroom)
        attempt_id = make.attempt(given, learner, [None], submitted=False).id
        browser = browse(learner)
        proof = token(browser)
        sent = browser.browser.post(
            f"/attempts/{attempt_id}/1", data={"answering": "1", "revision": "0"} | answer | proof
        )
        assert sent.status_code == 303
        assert browser.post(f"/attempts/{attempt_id}/hand-in", proof).status == 200
        fractions.append(session.scalar(select(Mark.fraction).where(Mark.attempt_id == attempt_id)))
        session.commit()
    assert fractions[0] == 1.0
    assert fractions[1] < 1.0


@pytest.mark.parametrize("form", list(Form))
def test_it_is_opened_again_as_it_was_written_and_saved_unchanged(session, written, form):
    _teacher, desk, version = written(form)
    page = desk.get(f"/questions/{version.question_id}/edit")
    for text in WRITTEN[form].values():
        if text not in {"y", "choices-1", "1,250.5"}:
            assert text in page.html
    page.submit("Save")
    assert len(session.scalars(select(QuestionVersion)).all()) == 1
