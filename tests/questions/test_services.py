"""Deciding, choosing the best, writing and changing: wordings are never changed, keys are corrected apart from them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlalchemy import select

from quiz.core.errors import Conflict, NotFound
from quiz.core.items import Form, Span
from quiz.core.ranking.worth import FIRM
from quiz.models import Article, AuditEvent, Fact, Origin, Question, QuestionStatus
from quiz.questions.drafts import Choice, Draft, UnfinishedQuestion
from quiz.questions.queries import approved_questions, last_approval, question_for, questions_of, status_counts
from quiz.questions.services import Approval, approve_best, edit_question, set_status, undo_approve_best, write_question
from tests.factories import TEXT

OPENED = Span(0, 41)
DESIGNED = Span(42, 103)
DRAFT = Draft(
    form=Form.MULTIPLE_CHOICE,
    stem="When did the bridge over the Tamar open?",
    evidence=(OPENED,),
    choices=(Choice("1859", is_right=True, id="o1"), Choice("1849", id="o2"), Choice("1869", id="o3")),
    explanation="The article says so.",
)


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def article(make, teacher):
    return make.article(teacher)


@pytest.fixture
def question(make, article):
    return make.question(article, options=("1859", "1849", "1869"), evidence=DRAFT.evidence)


def again(session, teacher, question) -> Question:
    session.flush()
    session.expire_all()
    return question_for(session, teacher, question.id)


def told(session) -> list[str]:
    return list(session.scalars(select(AuditEvent.action).where(AuditEvent.subject == "question")))


@pytest.mark.parametrize("before", list(QuestionStatus))
def test_every_decision_can_be_taken_back(session, make, article, teacher, clock, before):
    question = make.question(article, status=before)
    set_status(session, question, QuestionStatus.DRAFT, now=clock.now, actor=teacher)
    assert question.status is QuestionStatus.DRAFT


def test_a_decision_is_written_down_once(session, question, teacher, clock):
    for _press in range(2):
        set_status(session, question, QuestionStatus.REJECTED, now=clock.now, actor=teacher)
    assert told(session) == ["reject"]


def test_only_an_approved_question_can_be_retired(session, make, article, question, teacher, clock):
    set_status(session, question, QuestionStatus.RETIRED, now=clock.now, actor=teacher)
    assert question.status is QuestionStatus.RETIRED
    draft = make.question(article, status=QuestionStatus.DRAFT)
    with pytest.raises(Conflict):
        set_status(session, draft, QuestionStatus.RETIRED, now=clock.now, actor=teacher)


def test_a_new_wording_is_a_new_version_and_the_old_one_stays(session, question, teacher, clock):
    clock.advance(hours=1)
    new = replace(DRAFT, stem="In which year did the bridge open?")
    edit_question(session, question, new, now=clock.now, actor=teacher)
    question = again(session, teacher, question)
    assert [version.stem for version in question.versions] == [DRAFT.stem, new.stem]
    assert (question.current_number, question.current.stem) == (2, new.stem)
    assert (question.current.created_at, question.current.created_by_id) == (clock.now, teacher.id)
    assert question.current.key.number == 1
    assert question.status is QuestionStatus.APPROVED
    assert told(session) == ["edit"]


def test_options_that_stay_keep_their_ids_in_the_new_version(session, question, teacher, clock):
    choices = (*DRAFT.choices[:2], Choice("1879"))
    edit_question(session, question, replace(DRAFT, choices=choices), now=clock.now, actor=teacher)
    options = again(session, teacher, question).current.options
    assert [option["id"] for option in options][:2] == ["o1", "o2"]
    assert options[2]["id"] not in {"o1", "o2", "o3"}


def test_a_corrected_key_alone_is_a_revision_of_the_same_wording(session, question, teacher, clock):
    choices = (Choice("1859", id="o1"), Choice("1849", is_right=True, id="o2"), Choice("1869", id="o3"))
    edit_question(session, question, replace(DRAFT, choices=choices), now=clock.now, actor=teacher)
    question = again(session, teacher, question)
    assert len(question.versions) == 1
    assert [(key.number, key.key) for key in question.current.keys] == [
        (1, {"options": ["o1"]}),
        (2, {"options": ["o2"]}),
    ]
    assert told(session) == ["correct key"]


def test_another_accepted_answer_is_a_correction_of_the_key(session, make, article, teacher, clock):
    question = make.question(article, "When?", (), form=Form.SHORT_ANSWER, key={"accepted": ["1859"]})
    draft = replace(DRAFT, form=Form.SHORT_ANSWER, stem="When?", choices=(), lines=("1859", "in 1859"))
    edit_question(session, question, draft, now=clock.now, actor=teacher)
    question = again(session, teacher, question)
    assert len(question.versions) == 1
    assert question.current.key.key == {"accepted": ["1859", "in 1859"]}


def test_saving_without_a_change_changes_nothing(session, question, teacher, clock):
    edit_question(session, question, DRAFT, now=clock.now, actor=teacher)
    question = again(session, teacher, question)
    assert len(question.versions) == 1
    assert len(question.current.keys) == 1
    assert told(session) == []


def test_new_evidence_is_a_new_fact_and_old_evidence_keeps_its_fact(session, question, teacher, clock):
    edit_question(session, question, replace(DRAFT, evidence=(DESIGNED,)), now=clock.now, actor=teacher)
    question = again(session, teacher, question)
    assert question.current.evidence == (DESIGNED,)
    (fact,) = question.facts
    assert fact.statement == DESIGNED.text(TEXT)
    edit_question(session, question, replace(DRAFT, stem="Who?", evidence=(DESIGNED,)), now=clock.now, actor=teacher)
    assert again(session, teacher, question).facts == [fact]


def test_a_question_by_hand_is_approved_comes_last_and_has_its_fact(session, question, article, teacher, clock):
    write_question(session, article, DRAFT, now=clock.now, actor=teacher)
    write_question(session, article, replace(DRAFT, stem="Which year?"), now=clock.now, actor=teacher)
    session.flush()
    first, *written = questions_of(session, article)
    assert first.id == question.id
    assert [(each.status, each.origin) for each in written] == [(QuestionStatus.APPROVED, Origin.TEACHER)] * 2
    assert [each.current.stem for each in written] == [DRAFT.stem, "Which year?"]
    (fact,) = session.scalars(select(Fact))
    assert [each.facts for each in written] == [[fact], [fact]]


def test_a_question_that_is_not_finished_is_not_stored(session, article, teacher, clock):
    with pytest.raises(UnfinishedQuestion):
        write_question(session, article, replace(DRAFT, stem=""), now=clock.now, actor=teacher)
    assert session.scalars(select(Question)).all() == []


ASKED = (
    ("Who drew the plans of the crossing at Saltash?", ("Brunel", "Telford", "Smeaton", "Rennie")),
    ("In which county do the eastern arches stand?", ("Devon", "Dorset", "Somerset", "Wiltshire")),
    ("Which company paid most of the workers?", ("Cornwall", "Midland", "Western", "Taff Vale")),
)


def drafts(make, teacher, *scores: float) -> tuple[Article, list[Question]]:
    """Store an article with sound drafts, each about a sentence of its own that holds the answer."""
    sentences = [f"{stem[:-1]}: {options[0]}." for stem, options in ASKED]
    article, starts = make.article(teacher, text="\n".join(sentences)), [0]
    for sentence in sentences:
        starts.append(starts[-1] + len(sentence) + 1)
    found = [
        make.question(
            article, *ASKED[n], status=QuestionStatus.DRAFT, evidence=(Span(starts[n], starts[n + 1] - 1),), score=score
        )
        for n, score in enumerate(scores)
    ]
    return article, found


def test_the_best_are_approved_and_no_more_than_asked_for(session, make, teacher, clock):
    article, (low, high, middle) = drafts(make, teacher, 0.3, 0.9, 0.6)
    assert len(approve_best(session, article, 2, now=clock.now, actor=teacher).approved) == 2
    assert [question.status.value for question in (low, high, middle)] == ["draft", "approved", "approved"]
    assert told(session) == ["approve", "approve"]


def test_what_is_approved_already_stays_and_is_not_counted(session, make, teacher, clock):
    article, (first, second) = drafts(make, teacher, 0.3, 0.9)
    first.status = QuestionStatus.APPROVED
    assert approve_best(session, article, 1, now=clock.now, actor=teacher).approved == (second,)
    assert {first.status, second.status} == {QuestionStatus.APPROVED}


def test_a_doubtful_draft_is_left_for_its_teacher(session, make, article, teacher, clock):
    doubtful = make.question(article, "Which of these is not a bridge?", status=QuestionStatus.DRAFT, score=1.0)
    assert approve_best(session, article, 5, now=clock.now, actor=teacher) == Approval((), doubtful=1)
    assert doubtful.status is QuestionStatus.DRAFT


def test_what_the_program_is_unsure_of_is_left_for_its_teacher_as_well(session, make, teacher, clock):
    article, (sure, unsure) = drafts(make, teacher, 0.9, FIRM - 0.01)
    sure.origin = unsure.origin = Origin.GENERATED
    done = approve_best(session, article, None, now=clock.now, actor=teacher)
    assert done == Approval((sure,), doubtful=1)
    assert unsure.status is QuestionStatus.DRAFT


def test_every_sound_draft_is_approved_where_no_number_is_given_even_one_that_asks_the_same(
    session, make, teacher, clock
):
    article, (first,) = drafts(make, teacher, 0.9)
    second = make.question(article, *ASKED[0], status=QuestionStatus.DRAFT, evidence=first.current.evidence, score=0.8)
    done = approve_best(session, article, None, now=clock.now, actor=teacher)
    assert done == Approval((first, second), doubtful=0)


def test_approving_the_best_can_be_undone_once(session, make, teacher, clock):
    article, (by_hand, first, second) = drafts(make, teacher, 0.9, 0.8, 0.7)
    by_hand.status = QuestionStatus.APPROVED
    approve_best(session, article, 2, now=clock.now, actor=teacher)
    approval = last_approval(session, article)
    assert undo_approve_best(session, article, approval.id, now=clock.now, actor=teacher) == (2, {})
    statuses = [question.status.value for question in (by_hand, first, second)]
    assert statuses == ["approved", "draft", "draft"]
    assert last_approval(session, article) is None
    with pytest.raises(Conflict):
        undo_approve_best(session, article, approval.id, now=clock.now, actor=teacher)


def test_undoing_leaves_what_a_quiz_has_got_and_what_its_teacher_rejected(session, make, teacher, clock):
    article, (in_a_quiz, rejected, free) = drafts(make, teacher, 0.9, 0.8, 0.7)
    approve_best(session, article, 3, now=clock.now, actor=teacher)
    make.quiz(teacher, [in_a_quiz], "Bridges")
    rejected.status = QuestionStatus.REJECTED
    approval = last_approval(session, article)
    undone, held = undo_approve_best(session, article, approval.id, now=clock.now, actor=teacher)
    assert undone == 1
    assert {id_: [quiz.title for quiz in quizzes] for id_, quizzes in held.items()} == {in_a_quiz.id: ["Bridges"]}
    statuses = [question.status.value for question in (in_a_quiz, rejected, free)]
    assert statuses == ["approved", "rejected", "draft"]


def test_only_the_last_approval_of_the_very_article_can_be_undone(session, make, teacher, clock):
    article, _questions = drafts(make, teacher, 0.9, 0.8)
    approve_best(session, article, 1, now=clock.now, actor=teacher)
    first = last_approval(session, article)
    approve_best(session, article, 1, now=clock.now, actor=teacher)
    other, _questions = drafts(make, teacher, 0.9)
    for each, approval_id in ((article, first.id), (other, last_approval(session, article).id)):
        with pytest.raises(Conflict):
            undo_approve_best(session, each, approval_id, now=clock.now, actor=teacher)


def test_rejected_and_retired_questions_are_never_chosen(session, make, teacher, clock):
    article, (first, second) = drafts(make, teacher, 0.9, 0.9)
    first.status, second.status = QuestionStatus.REJECTED, QuestionStatus.RETIRED
    assert approve_best(session, article, 5, now=clock.now, actor=teacher) == Approval((), doubtful=0)


def test_approved_questions_are_ones_own_from_articles_in_use(session, make, teacher, clock):
    old = make.article(teacher, "An old bridge")
    clock.advance(hours=1)
    new = make.article(teacher, "A new bridge")
    put_away = make.article(teacher, "A bridge put away", archived_at=clock.now)
    somebody_elses = make.article(make.teacher())
    stems = {}
    for number, each in enumerate((old, old, new, put_away, somebody_elses)):
        stems[number] = make.question(each, f"Question {number}?").current.stem
    make.question(new, "A draft?", status=QuestionStatus.DRAFT)
    found = approved_questions(session, teacher)
    assert [question.current.stem for question in found] == ["Question 2?", "Question 0?", "Question 1?"]
    assert [q.current.stem for q in approved_questions(session, teacher, put_away.id)] == ["Question 3?"]
    assert approved_questions(session, teacher, somebody_elses.id) == []


def test_approved_questions_are_found_by_present_stem_or_title(session, make, teacher, clock, question):
    make.question(make.article(teacher, "A tunnel"), "How deep is it?")
    edit_question(session, question, replace(DRAFT, stem="Which year saw it open?"), now=clock.now, actor=teacher)
    session.flush()
    session.expire_all()

    def stems(search: str) -> list[str]:
        return [q.current.stem for q in approved_questions(session, teacher, search=search)]

    assert stems("WHICH YEAR") == ["Which year saw it open?"]
    assert stems("over the Tamar") == []
    assert stems("tunnel") == ["How deep is it?"]
    assert stems("%") == []


def test_somebody_elses_question_is_not_there(session, make, question):
    with pytest.raises(NotFound):
        question_for(session, make.teacher(), question.id)


def test_the_counts_name_every_status(session, make, article):
    make.question(article)
    make.question(article, status=QuestionStatus.REJECTED)
    assert status_counts(session, article) == {
        QuestionStatus.DRAFT: 0,
        QuestionStatus.APPROVED: 1,
        QuestionStatus.REJECTED: 1,
        QuestionStatus.RETIRED: 0,
    }
