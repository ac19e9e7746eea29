"""A corrected key: what it would move is shown first, then moved, written down, told, and taken back."""

from __future__ import annotations

import pytest
from sqlalchemy import event, func, select

from quiz.core.errors import Conflict, NotFound
from quiz.core.items import Form
from quiz.corrections import queries, services
from quiz.models import KeyRevision, Mark, MarkChange, Regrade

OPTIONS = ("Astana", "Almaty", "Osh", "Bishkek")
WHY = "Almaty was meant as well."


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def classroom(make, teacher):
    return make.classroom(teacher)


@pytest.fixture
def article(make, teacher):
    return make.article(teacher)


@pytest.fixture
def question(make, article):
    return make.question(article, "Which city is meant?", OPTIONS)


@pytest.fixture
def given(make, teacher, classroom, question):
    return make.assignment(make.quiz(teacher, [question]), classroom)


@pytest.fixture
def answers(make, classroom, given):
    """Return a function that lets a new learner of the class hand in an answer."""

    def answers(answer, name=None, **more):
        return make.attempt(given, make.learner(name, classroom=classroom), [answer], **more)

    return answers


@pytest.fixture
def correct(session, clock):
    """Return a function that gives a question's present wording another key."""

    def correct(question, key):
        version = question.versions[-1]
        row = KeyRevision(version_id=version.id, number=version.key.number + 1, key=key, created_at=clock())
        session.add(row)
        session.commit()
        session.expire(version, ["keys"])
        return row

    return correct


@pytest.fixture
def apply(session, clock, teacher):
    def apply(question, *, may_lower=False):
        key = question.current.key.id
        made = services.apply(session, question, key, reason=WHY, may_lower=may_lower, now=clock(), actor=teacher)
        session.commit()
        return made

    return apply


def chose(option):
    return {"options": [option]}


def marks(session):
    """Return (key revision, fraction, points, reason) of every mark, by attempt."""
    session.expire_all()
    rows = session.scalars(select(Mark).order_by(Mark.attempt_id))
    return {m.attempt_id: (m.key_revision_id, m.fraction, m.points, m.reason, m.marked_at) for m in rows}


def test_two_hundred_attempts_are_marked_again_to_the_point_and_back(
    session, clock, teacher, question, answers, correct, apply
):
    for place in range(200):
        answers(chose(f"o{place % 4 + 1}"))
    before = marks(session)
    key = correct(question, {"options": ["o2"]})
    found = queries.preview(session, question, now=clock())
    assert [len(found.going(way)) for way in ("rises", "falls", "stays")] == [50, 50, 100]
    assert marks(session) == before, "looking changes nothing"

    made = apply(question)
    after = marks(session)
    assert sum(points for _key, _fraction, points, *_ in after.values()) == 100, "nobody lost, fifty gained"
    assert all(after[id_][1] >= before[id_][1] for id_ in before)
    changes = session.scalars(select(MarkChange).where(MarkChange.regrade_id == made.id)).all()
    assert len(changes) == 200
    for change in changes:
        stands = before if change.is_kept else after
        assert (change.old_key_revision_id, change.old_fraction, change.old_points) == before[change.attempt_id][:3]
        assert stands[change.attempt_id] == after[change.attempt_id]
        assert change.is_kept == (change.new_fraction < change.old_fraction)
        assert after[change.attempt_id][0] == (change.old_key_revision_id if change.is_kept else key.id)

    services.undo(session, queries.regrade_for(session, teacher, made.id), now=clock(), actor=teacher)
    session.commit()
    assert marks(session) == before
    assert len(queries.preview(session, question, now=clock()).moves) == 200
    assert [entry.undone_at for entry in queries.ledger(session, question)] == [clock()]


def test_marks_fall_only_where_the_teacher_says_so(session, question, answers, correct, apply):
    attempt = answers(chose("o1"))
    correct(question, {"options": ["o2"]})
    apply(question, may_lower=True)
    assert marks(session)[attempt.id][1:3] == (0.0, 0.0)


def test_a_mark_kept_back_is_not_asked_about_again(session, clock, question, answers, correct, apply):
    answers(chose("o1"))
    correct(question, {"options": ["o2"]})
    assert queries.pending(session, [question.id], now=clock()) == {question.id: 1}
    apply(question)
    assert queries.pending(session, [question.id], now=clock()) == {}
    correct(question, {"options": ["o3"]})
    assert queries.pending(session, [question.id], now=clock()) == {question.id: 1}


def test_a_running_attempt_is_left_to_the_newest_key_at_its_end(session, clock, question, answers, correct):
    answers(chose("o2"), submitted=False)
    correct(question, {"options": ["o2"]})
    assert queries.preview(session, question, now=clock()).moves == ()


def test_what_closed_without_being_handed_in_is_marked_again_too(session, clock, question, given, answers, correct):
    answers(chose("o2"), submitted=False)
    given.closes_at = clock()
    session.merge(given)
    session.commit()
    correct(question, {"options": ["o2"]})
    assert len(queries.preview(session, question, now=clock()).going("rises")) == 1


def test_a_key_changed_after_the_look_changes_no_mark(session, clock, teacher, question, answers, correct):
    answers(chose("o2"))
    looked_at = correct(question, {"options": ["o2"]})
    correct(question, {"options": ["o3"]})
    before = marks(session)
    with pytest.raises(Conflict, match="changed again"):
        services.apply(session, question, looked_at.id, reason=WHY, may_lower=True, now=clock(), actor=teacher)
    session.rollback()
    assert marks(session) == before
    assert session.scalar(select(func.count()).select_from(Regrade)) == 0


def test_the_later_of_two_corrections_is_undone_first(session, clock, teacher, question, answers, correct, apply):
    attempt = answers(chose("o2"))
    correct(question, {"options": ["o2"]})
    first = apply(question)
    correct(question, {"options": ["o1", "o2"]})
    second = apply(question)

    def undo(regrade):
        services.undo(session, queries.regrade_for(session, teacher, regrade.id), now=clock(), actor=teacher)
        session.commit()

    with pytest.raises(Conflict, match="later change first"):
        undo(first)
    undo(second)
    assert marks(session)[attempt.id][:2] == (first.key_revision_id, 1.0)
    undo(first)
    assert marks(session)[attempt.id][1] == 0.0
    with pytest.raises(Conflict, match="undone already"):
        undo(first)


def test_an_answer_is_accepted_for_everybody_who_gave_it(session, clock, teacher, make, article, classroom):
    gap = make.question(article, "It was _____ who designed it.", (), form=Form.GAP, key={"accepted": ["Brunel"]})
    given = make.assignment(make.quiz(teacher, [gap]), classroom)
    said = [{"text": text} for text in ("Isambard", "isambard ", "Stephenson")]
    attempts = [make.attempt(given, make.learner(classroom=classroom), [answer]) for answer in said]
    services.accept(session, teacher, attempts[0].id, gap.id, now=clock())
    session.commit()
    session.expire_all()
    assert gap.current.key.key == {"accepted": ["Brunel", "Isambard"]}
    assert [m.attempt_id for m in queries.preview(session, gap, now=clock()).going("rises")] == [
        attempts[0].id, attempts[1].id,
    ]  # fmt: skip
    with pytest.raises(Conflict, match="already"):
        services.accept(session, teacher, attempts[0].id, gap.id, now=clock())


def test_nobody_accepts_an_answer_given_in_another_teachers_class(session, clock, make, question, answers):
    attempt = answers(chose("o2"))
    with pytest.raises(NotFound):
        services.accept(session, make.teacher(), attempt.id, question.id, now=clock())


def test_a_true_or_false_question_takes_no_second_answer(session, clock, teacher, make, article, classroom):
    claim = make.question(article, "It opened in 1859.", ("True", "False"), form=Form.TRUE_FALSE)
    given = make.assignment(make.quiz(teacher, [claim]), classroom)
    attempt = make.attempt(given, make.learner(classroom=classroom), [False])
    with pytest.raises(Conflict, match="Edit the question"):
        services.accept(session, teacher, attempt.id, claim.id, now=clock())


def test_a_teacher_accepts_an_answer_from_the_results_and_the_learner_reads_why(
    browse, make, teacher, classroom, given, answers
):
    anna = make.learner("Anna", classroom=classroom)
    attempt = make.attempt(given, anna, [chose("o2")])
    answers(chose("o1"), "Ben")
    desk = browse(teacher)
    page = desk.get(f"/assignments/{given.id}/results/{attempt.id}").submit("Count this answer as right")
    assert "No mark has changed yet" in page.text
    assert "1 mark would go up, 0 would go down, 1 would stay." in page.text

    assert "made by the old" in desk.get(f"/assignments/{given.id}/results").text
    refused = page.submit("Change the marks", reason="")
    assert refused.status == 422
    done = page.submit("Change the marks", reason=WHY)
    assert "1 mark went up." in done.text
    assert WHY in done.text
    assert "made by the old" not in desk.get(f"/assignments/{given.id}/results").text

    learner = browse(anna)
    told = learner.get(f"/attempts/{attempt.id}/result").text
    assert "0 before, 1 now. Your teacher writes: Almaty was meant as well." in told

    undone = done.submit("Undo")
    assert "The marks are as they were before." in undone.text
    assert "undone" in undone.text
    assert WHY not in learner.get(f"/attempts/{attempt.id}/result").text


def test_a_learner_sees_the_key_of_the_mark_until_it_is_made_again(browse, make, classroom, given, question, correct):
    anna = make.learner("Anna", classroom=classroom)
    attempt = make.attempt(given, anna, [chose("o1")])
    correct(question, {"options": ["o2"]})
    page = browse(anna).get(f"/attempts/{attempt.id}/result")
    assert "your answer, right" in page.text


def test_editing_the_key_of_a_question_in_a_quiz_leads_to_what_it_would_change(browse, teacher, question, answers):
    answers(chose("o2"))
    page = browse(teacher).get(f"/questions/{question.id}/edit")
    after = page.submit("Save", {"right": "choices-1"})
    assert after.path == f"/questions/{question.id}/correction"
    assert "1 mark would go up" in after.text


def test_another_teachers_corrections_are_not_found(browse, make, question, answers, correct, apply):
    answers(chose("o2"))
    correct(question, {"options": ["o2"]})
    made = apply(question)
    other = browse(make.teacher())
    assert other.get(f"/questions/{question.id}/correction").status == 404
    page = other.get("/articles")
    token = page.tree.find(".//input[@name='csrf_token']").get("value")
    sent = other.browser.post(f"/corrections/{made.id}/undo", data={"csrf_token": token})
    assert sent.status_code == 404


def queries_of(session, work):
    """Return how many statements a piece of work sends."""
    sent = []

    def note(_connection, _cursor, statement, *_more):
        sent.append(statement)

    event.listen(session.get_bind(), "before_cursor_execute", note)
    work()
    event.remove(session.get_bind(), "before_cursor_execute", note)
    return len(sent)


def test_a_preview_costs_as_many_queries_for_many_as_for_few(session, clock, question, answers, correct):
    correct(question, {"options": ["o2"]})
    counts = []
    for wanted in (2, 30):
        for _ in range(wanted):
            answers(chose("o1"))
        session.expire_all()
        session.refresh(question)
        counts.append(queries_of(session, lambda: queries.preview(session, question, now=clock())))
    assert counts[0] == counts[1]


def test_a_second_right_option_survives_an_edit(browse, session, teacher, question, correct):
    correct(question, {"options": ["o1", "o2"]})
    page = browse(teacher).get(f"/questions/{question.id}/edit")
    assert "Tick all that count as right." in page.text
    page.submit("Save", stem="Which city may be meant?")
    session.expire_all()
    texts = {option["id"]: option["text"] for option in question.current.options}
    assert [texts[id_] for id_ in question.current.key.key["options"]] == ["Astana", "Almaty"]


def test_a_mark_set_by_hand_is_told_with_its_reason_and_left_alone_by_later_keys(
    browse, session, clock, make, teacher, classroom, given, question, correct
):
    anna = make.learner("Anna", classroom=classroom)
    attempt = make.attempt(given, anna, [chose("o3")])
    desk = browse(teacher)
    page = desk.get(f"/assignments/{given.id}/results/{attempt.id}").follow("Set this mark by hand")
    refused = page.submit("Set the mark", points="1.5", reason="She explained it well.")
    assert (refused.status, "From 0 to 1 points" in refused.text) == (422, True)
    assert 'value="She explained it well."' in refused.html
    page = refused.submit("Set the mark", points="0.5")
    assert "Your teacher marked this by hand: She explained it well." in page.text
    assert "0 before, 0.5 now" in browse(anna).get(f"/attempts/{attempt.id}/result").text

    correct(question, {"options": ["o3"]})
    ledger = f"/questions/{question.id}/correction"
    session.expire_all()
    assert queries.preview(session, question, now=clock()).moves == ()
    session.rollback()
    desk.get(ledger).submit("Undo")
    assert len(queries.preview(session, question, now=clock()).going("rises")) == 1


def test_no_mark_is_set_by_hand_before_the_attempt_is_handed_in(browse, teacher, question, answers):
    attempt = answers(chose("o2"), submitted=False)
    assert browse(teacher).get(f"/attempts/{attempt.id}/marks/{question.id}").status == 404


def test_undoing_leaves_the_mark_of_a_newer_answer_alone(
    session, clock, browse, teacher, question, given, make, classroom, correct, apply
):
    anna = make.learner("Anna", classroom=classroom)
    attempt = make.attempt(given, anna, [chose("o3")], submitted=False)
    desk, learner, here, id_ = browse(teacher), browse(anna), given.id, attempt.id
    acts = {"csrf_token": desk.get("/account").tree.find(".//input[@name='csrf_token']").get("value")}
    desk.post(f"/assignments/{here}/close", acts)
    correct(question, {"options": ["o1", "o2"]})
    made = apply(question)
    desk.post(f"/assignments/{here}/reopen", acts)
    clock.advance(minutes=1)
    learner.get(f"/attempts/{id_}/1").submit("Hand in", options="o1").submit("Hand in")
    session.expire_all()
    services.undo(session, queries.regrade_for(session, teacher, made.id), now=clock(), actor=teacher)
    session.commit()
    assert marks(session)[id_][1] == 1.0


def test_a_mark_kept_back_stays_when_the_quiz_is_opened_again(
    session, clock, browse, teacher, question, given, make, classroom, correct, apply
):
    anna = make.learner("Anna", classroom=classroom)
    attempt = make.attempt(given, anna, [chose("o1")], submitted=False)
    desk = browse(teacher)
    acts = {"csrf_token": desk.get("/account").tree.find(".//input[@name='csrf_token']").get("value")}
    desk.post(f"/assignments/{given.id}/close", acts)
    correct(question, {"options": ["o2"]})
    apply(question)
    desk.post(f"/assignments/{given.id}/reopen", acts)
    clock.advance(minutes=1)
    browse(anna).get(f"/attempts/{attempt.id}/hand-in").submit("Hand in")
    assert marks(session)[attempt.id][1] == 1.0


def test_the_form_goes_on_from_the_key_that_was_changed_meanwhile(browse, teacher, question, answers, correct):
    answers(chose("o2"))
    correct(question, {"options": ["o2"]})
    page = browse(teacher).get(f"/questions/{question.id}/correction")
    correct(question, {"options": ["o2", "o3"]})
    stale = page.submit("Change the marks", reason=WHY)
    assert (stale.status, "changed again" in stale.text) == (422, True)
    assert "1 mark went up." in stale.submit("Change the marks").text


def test_saving_a_question_with_two_right_options_unchanged_makes_no_new_key(
    browse, session, teacher, question, correct
):
    key = correct(question, {"options": ["o2", "o1"]}).id
    browse(teacher).get(f"/questions/{question.id}/edit").submit("Save")
    session.expire_all()
    assert question.current.key.id == key


@pytest.mark.parametrize("points", ["sNaN", "NaN", "-1", "½", "", "1e400"])
def test_odd_points_are_refused_at_their_field(browse, teacher, question, answers, points):
    attempt = answers(chose("o2"))
    page = browse(teacher).get(f"/attempts/{attempt.id}/marks/{question.id}")
    refused = page.submit("Set the mark", points=points, reason=WHY)
    assert refused.status == 422
    assert f'value="{WHY}"' in refused.html


def test_a_reason_of_spaces_is_none(browse, teacher, question, answers):
    attempt = answers(chose("o2"))
    page = browse(teacher).get(f"/attempts/{attempt.id}/marks/{question.id}")
    assert page.submit("Set the mark", points="1", reason="   ").status == 422


def test_two_tabs_do_not_set_one_mark_over_each_other(browse, clock, teacher, question, answers):
    attempt = answers(chose("o2"))
    first, second = (browse(teacher).get(f"/attempts/{attempt.id}/marks/{question.id}") for _ in range(2))
    clock.advance(seconds=1)
    first.submit("Set the mark", points="1", reason="one")
    refused = second.submit("Set the mark", points="0", reason="two")
    assert (refused.status, "changed after you looked" in refused.text) == (422, True)


def test_applying_twice_writes_no_second_empty_entry(question, answers, correct, apply):
    answers(chose("o1"))
    correct(question, {"options": ["o2"]})
    apply(question)
    with pytest.raises(Conflict, match="kept already"):
        apply(question)


def test_an_answer_too_long_for_the_form_is_not_added_to_the_key(session, clock, teacher, make, article, classroom):
    gap = make.question(article, "It was _____.", (), form=Form.GAP, key={"accepted": ["Brunel"]})
    given = make.assignment(make.quiz(teacher, [gap]), classroom)
    attempt = make.attempt(given, make.learner(classroom=classroom), [{"text": "x" * 301}])
    with pytest.raises(Conflict, match="by hand"):
        services.accept(session, teacher, attempt.id, gap.id, now=clock())
