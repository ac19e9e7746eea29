"""The worker's step: what a reading stores, and that nothing doubles however often it runs."""

from __future__ import annotations

import pytest
from sqlalchemy import func, select

from quiz.core.errors import NotFound, UnreadableText
from quiz.core.generate import Generation
from quiz.core.grading.keys import fits
from quiz.core.items import Fact, Form, Item, Span
from quiz.models import Fact as FactRow
from quiz.models import Origin, Question, QuestionStatus
from quiz.questions import reading
from quiz.questions.drafts import Choice, Draft
from quiz.questions.queries import item_of, questions_of
from quiz.questions.reading import read_article, store
from quiz.questions.services import edit_question

TEXT = (
    "A bridge for the Tamar\r\n\r\n"
    "The Royal Albert Bridge over the River Tamar was opened by Prince Albert on 2 May 1859. "
    "It was designed by Isambard Kingdom Brunel, who died in September 1859.\r\n\r\n"
    "The bridge carries a single railway track from Plymouth to Saltash. Its two main spans are 139 metres long. "
    "According to the engineer Mary Stone, the bridge is inspected every six years.\r\n"
)
BRUNEL = Fact("person", "Brunel designed the bridge.", (Span(10, 40),))
SPANS = Fact("measure", "The spans are 139 metres long.", (Span(50, 90),), claimed_by="Mary Stone")


def item(form: Form, stem: str, **more) -> Item:
    values = {"answer": ("Brunel",), "evidence": BRUNEL.evidence, "facts": (BRUNEL,)} | more
    return Item(form=form, stem=stem, **values)


ITEMS = (
    item(Form.MULTIPLE_CHOICE, "Who designed the bridge?", options=("Low", "Brunel", "Stone"), score=0.9),
    item(
        Form.MULTIPLE_RESPONSE, "Which towns?", options=("Plymouth", "Truro", "Saltash"), answer=("Plymouth", "Saltash")
    ),
    item(Form.TRUE_FALSE, "Low designed the bridge.", options=("True", "False"), answer=("False",)),
    item(Form.SHORT_ANSWER, "Who was the designer?", accepted=("Brunel", "I. K. Brunel"), explanation="It says so."),
    item(Form.GAP, "_____ designed it."),
    item(Form.NUMERIC, "How long?", answer=("139",), unit="metres", tolerance="1", facts=(SPANS,), score=0.5),
    item(Form.MATCHING, "Match.", answer=("Paris", "Madrid"), pairs=(("France", "Paris"), ("Spain", "Madrid"))),
    item(Form.ORDERING, "Order.", options=("opened", "began"), answer=("began", "opened"), facts=(BRUNEL, SPANS)),
)
GENERATION = Generation(ITEMS, (BRUNEL, SPANS), {})


@pytest.fixture
def article(make):
    return make.article(make.teacher(), "A bridge", TEXT)


@pytest.fixture
def engine(app):
    return app.extensions["engine"]


def in_order(session, article) -> list[Question]:
    session.commit()  # what holds the write lock would keep the reading waiting
    session.expire_all()
    questions = list(questions_of(session, article))
    session.commit()
    return questions


def test_questions_are_stored_as_drafts_in_the_generators_order(session, article, clock):
    assert store(session, article.id, GENERATION, now=clock.now) == len(ITEMS)
    questions = in_order(session, article)
    assert [question.current.stem for question in questions] == [item.stem for item in ITEMS]
    assert {question.status for question in questions} == {QuestionStatus.DRAFT}
    assert {question.origin for question in questions} == {Origin.GENERATED}
    assert [question.score for question in questions] == [item.score for item in ITEMS]


def test_every_form_gets_a_key_that_the_marking_can_use(session, article, clock):
    store(session, article.id, GENERATION, now=clock.now)
    for question in in_order(session, article):
        version = question.current
        assert fits(version.form, version.key.key, version.options, version.choices), version.form


def test_what_is_stored_reads_back_as_the_item_it_was(session, article, clock):
    store(session, article.id, GENERATION, now=clock.now)
    for question, wanted in zip(in_order(session, article), ITEMS, strict=True):
        found = item_of(question)
        assert (found.form, found.stem, found.evidence) == (wanted.form, wanted.stem, wanted.evidence)
        assert (found.answer, found.options, found.pairs) == (wanted.answer, wanted.options, wanted.pairs)
        assert [fact.key for fact in found.facts] == [fact.key for fact in wanted.facts]
        assert (found.unit, found.score, found.explanation) == (wanted.unit, wanted.score, wanted.explanation)


def test_option_ids_are_random_and_say_nothing(session, article, clock):
    store(session, article.id, GENERATION, now=clock.now)
    ids = [option["id"] for q in in_order(session, article) for option in (*q.current.options, *q.current.choices)]
    assert len(set(ids)) == len(ids)
    assert all(len(id_) == 12 for id_ in ids)


def test_a_claim_keeps_its_speaker(session, article, clock):
    store(session, article.id, GENERATION, now=clock.now)
    facts = session.scalars(select(FactRow).order_by(FactRow.position)).all()
    assert [(fact.statement, fact.claimed_by) for fact in facts] == [
        (BRUNEL.statement, None),
        (SPANS.statement, "Mary Stone"),
    ]


def test_a_second_reading_doubles_nothing_and_adds_what_is_new(session, article, clock):
    store(session, article.id, GENERATION, now=clock.now)
    first = in_order(session, article)[0]
    first.status, fact_ids = QuestionStatus.REJECTED, set(session.scalars(select(FactRow.id)))
    new = item(Form.SHORT_ANSWER, "Who built it?")
    again = Generation((new, *ITEMS), (BRUNEL, SPANS), {})
    assert store(session, article.id, again, now=clock.now) == 1
    questions = in_order(session, article)
    assert [question.current.stem for question in questions] == [*(item.stem for item in ITEMS), "Who built it?"]
    assert questions[0].status is QuestionStatus.REJECTED
    assert set(session.scalars(select(FactRow.id))) == fact_ids


def test_an_edited_question_is_not_written_again_as_it_was(session, article, clock, make):
    store(session, article.id, GENERATION, now=clock.now)
    first = in_order(session, article)[0]
    choices = (Choice("Low"), Choice("Brunel", is_right=True))
    draft = Draft(Form.MULTIPLE_CHOICE, "Who drew the bridge?", BRUNEL.evidence, choices)
    edit_question(session, first, draft, now=clock.now, actor=make.teacher())
    assert store(session, article.id, GENERATION, now=clock.now) == 0


def test_the_same_fact_in_another_article_is_a_row_of_its_own_with_the_same_key(session, article, make, clock):
    other = make.article(make.teacher(), "Another", TEXT)
    store(session, article.id, GENERATION, now=clock.now)
    store(session, other.id, GENERATION, now=clock.now)
    assert session.scalar(select(func.count()).where(FactRow.key == BRUNEL.key)) == 2


def test_nothing_is_left_of_a_reading_that_breaks_while_it_stores(engine, session, article, clock, monkeypatch):
    broken = item(Form.MULTIPLE_CHOICE, "Who?", options=("Low", "Stone"))  # its answer is no option
    monkeypatch.setattr(reading, "generate", lambda *_args, **_more: Generation((*ITEMS, broken), (BRUNEL,), {}))
    with pytest.raises(KeyError):
        read_article(engine, article.id, now=clock, on_progress=lambda *_step: None)
    assert session.scalar(select(func.count()).select_from(Question)) == 0
    assert session.scalar(select(func.count()).select_from(FactRow)) == 0


def test_no_transaction_is_open_while_the_text_is_read(engine, article, clock, monkeypatch):
    def generate(text, **_more):
        assert engine.pool.checkedout() == 0
        assert text == TEXT
        return GENERATION

    monkeypatch.setattr(reading, "generate", generate)
    read_article(engine, article.id, now=clock, on_progress=lambda *_step: None)


def test_a_real_reading_stores_questions_whose_evidence_holds_the_answer(engine, session, article, clock):
    steps = []
    read_article(engine, article.id, now=clock, on_progress=lambda *step: steps.append(step))
    questions = in_order(session, article)
    assert questions
    for question in questions:
        quoted = " ".join(span.text(TEXT) for span in question.current.evidence)
        assert quoted.strip()
        assert question.facts
        if question.current.form in {Form.SHORT_ANSWER, Form.GAP}:
            assert question.current.key.key["accepted"][0] in quoted
    done = [done / total for done, total, _step in steps]
    assert done == sorted(done)
    assert done[-1] == 1
    count = len(questions)
    read_article(engine, article.id, now=clock, on_progress=lambda *_step: None)
    assert len(in_order(session, article)) == count


def test_a_text_that_gives_nothing_says_why(engine, make, clock):
    hopeless = make.article(make.teacher(), text="Nothing here.")
    with pytest.raises(UnreadableText):
        read_article(engine, hopeless.id, now=clock, on_progress=lambda *_step: None)


def test_an_article_that_is_gone_says_so(engine, clock):
    with pytest.raises(NotFound):
        read_article(engine, 4711, now=clock, on_progress=lambda *_step: None)
