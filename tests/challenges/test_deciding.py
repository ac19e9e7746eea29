"""The teacher sees what a learner points at beside the evidence of the key, and accepts or declines."""

from __future__ import annotations

import pytest
from sqlalchemy import event, select

from quiz.core.items import Form
from quiz.models import AuditEvent, Challenge, ChallengeState, KeyRevision, Mark
from tests.challenges.conftest import DESIGNED, TOOK, WHY


@pytest.fixture
def told(session):
    """Return a function that reads the one challenge as it is now."""

    def told() -> Challenge:
        found = session.scalars(select(Challenge).execution_options(populate_existing=True)).one()
        session.commit()
        return found

    return told


def points_of(session) -> list[float]:
    found = list(session.scalars(select(Mark.points).order_by(Mark.attempt_id)))
    session.commit()
    return found


def actions(session) -> list[str]:
    found = list(session.scalars(select(AuditEvent.action).order_by(AuditEvent.id)))
    session.commit()
    return [action for action in found if action not in {"sign in", "start", "hand in"}]


def opened(scene):
    """Go from the list of quizzes to the one challenge that waits."""
    return scene.desk.get("/quizzes").follow("See the challenges").follow("Anna")


def test_it_stands_beside_the_evidence_with_what_others_answered(challenged, make):
    for text in ("The  Engineer.", "an architect"):
        learner = make.learner(classroom=challenged.given.classroom)
        make.attempt(challenged.given, learner, [{"text": text}])
    page = opened(challenged)
    marked = ["".join(mark.itertext()) for mark in page.tree.iter("mark")]
    assert marked == [
        "According to the engineer, the work took seven years.",
        "Isambard Kingdom Brunel designed it for the Cornwall Railway.",
    ]
    assert WHY in page.text
    assert "1 other attempt gave the same answer." in page.text
    assert "0 of 1 point" in page.text


def test_accepted_the_answer_joins_the_key_and_the_marks_are_looked_at_next(challenged, session, told, make):
    other = make.learner(classroom=challenged.given.classroom)
    make.attempt(challenged.given, other, [{"text": "The Engineer"}])
    page = opened(challenged).submit("Count this answer as right", reply="You are right.")
    assert page.path == f"/questions/{challenged.question.id}/correction"
    assert "2 marks would go up" in page.text
    assert points_of(session) == [0.0, 0.0]
    made = told()
    newest_id, key = session.execute(
        select(KeyRevision.id, KeyRevision.key).order_by(KeyRevision.id.desc()).limit(1)
    ).one()
    session.commit()
    assert key == {"accepted": ["Brunel", "the engineer"]}
    assert (made.state, made.reply, made.key_revision_id) == (ChallengeState.ACCEPTED, "You are right.", newest_id)
    result = challenged.learner.get(challenged.result)
    assert "Your teacher writes: You are right." in result.text
    assert "The mark changes as soon as" in result.text
    page.submit("Change the marks", reason="The engineer counts.")
    assert points_of(session) == [1.0, 1.0]
    result = challenged.learner.get(challenged.result)
    assert "accepted" in result.text
    assert "The mark changes as soon as" not in result.text
    assert actions(session) == ["challenge", "accept answer", "accept challenge", "regrade"]


def test_declined_the_mark_stands_and_the_learner_reads_why(challenged, session, told):
    page = opened(challenged)
    refused = page.submit("Let the mark stand")
    assert (refused.status, "Write to the learner why." in refused.text) == (422, True)
    done = refused.submit("Let the mark stand", reply="It says who, not what he was.")
    assert "Nothing waits for you" in done.text
    assert (told().state, points_of(session)) == (ChallengeState.DECLINED, [0.0])
    result = challenged.learner.get(challenged.result)
    assert "Your teacher writes: It says who, not what he was." in result.text
    assert "not accepted" in result.text
    late = challenged.learner.get(challenged.page)
    assert (late.status, "has replied to this already" in late.text) == (409, True)
    assert actions(session) == ["challenge", "decline challenge"]


def test_answered_twice_the_first_answer_stands(challenged, session, told):
    first, second = opened(challenged), opened(challenged)
    first.submit("Count this answer as right")
    again = second.submit("Count this answer as right", reply="Once more")
    assert "was answered already" in again.text
    opposite = second.submit("Let the mark stand", reply="No.")
    assert "was answered already" in opposite.text
    made = told()
    assert (made.state, made.reply) == (ChallengeState.ACCEPTED, "")
    assert [a for a in actions(session) if a == "accept answer"] == ["accept answer"]


def test_a_button_that_no_page_has_decides_nothing(challenged, told):
    page = opened(challenged)
    token = page.tree.find(".//input[@name='csrf_token']").get("value")
    for decision in ({}, {"decision": "perhaps"}):
        sent = challenged.desk.browser.post(page.path, data={"csrf_token": token, "reply": "x"} | decision)
        assert sent.status_code == 400
    assert told().state is ChallengeState.OPEN


FORMS = [
    (Form.TRUE_FALSE, ("True", "False"), {"options": ["o1"]}, {"options": ["o2"]}),
    (Form.MULTIPLE_RESPONSE, ("a", "b", "c"), {"options": ["o1", "o2"]}, {"options": ["o1"]}),
    (Form.NUMERIC, (), {"value": "7", "tolerance": "0"}, {"text": "8"}),
    (Form.ORDERING, ("a", "b", "c"), {"sequence": ["o1", "o2", "o3"]}, {"sequence": ["o3", "o2", "o1"]}),
]


@pytest.mark.parametrize(("form", "options", "key", "answer"), FORMS, ids=lambda v: v if isinstance(v, Form) else "")
def test_where_the_key_holds_one_answer_the_mark_is_set_by_hand(make, stage, session, told, form, options, key, answer):
    teacher = make.teacher()
    question = make.question(make.article(teacher), "A question?", options, form=form, key=key)
    scene = stage(question, answer, teacher=teacher)
    scene.learner.get(scene.page).submit("Send it", evidence=[TOOK], reason=WHY)
    page = opened(scene)
    assert "this one mark is set by hand" in page.text
    refused = page.submit("Accept, and set this mark", points="", reply="It can be read so.")
    assert (refused.status, "Say how many points" in refused.text) == (422, True)
    refused = page.submit("Accept, and set this mark", points="2")
    assert refused.status == 422
    assert "Write to the learner why." in refused.text
    refused = refused.submit("Accept, and set this mark", reply="It can be read so.")
    assert (refused.status, "From 0 to 1 points" in refused.text) == (422, True)
    assert told().state is ChallengeState.OPEN
    done = refused.submit("Accept, and set this mark", points="0.5")
    assert "Accepted." in done.text
    assert (told().state, told().key_revision_id, points_of(session)) == (ChallengeState.ACCEPTED, None, [0.5])
    assert "Your teacher marked this by hand: It can be read so." in scene.learner.get(scene.result).text


def test_accepting_never_lowers_a_mark(make, stage, session, told):
    teacher = make.teacher()
    form, options, key, answer = FORMS[1]
    question = make.question(make.article(teacher), "Which are right?", options, form=form, key=key)
    scene = stage(question, answer, teacher=teacher)
    before = points_of(session)
    assert before == [0.5]
    scene.learner.get(scene.page).submit("Send it", evidence=[TOOK], reason=WHY)
    refused = opened(scene).submit("Accept, and set this mark", points="0", reply="It can be read so.")
    assert (refused.status, "at least the 0.5 points it has" in refused.text) == (422, True)
    assert (told().state, points_of(session)) == (ChallengeState.OPEN, before)


def test_a_second_right_option_joins_the_key_of_multiple_choice(make, stage, session):
    teacher = make.teacher()
    scene = stage(make.question(make.article(teacher)), {"options": ["o2"]}, teacher=teacher)
    scene.learner.get(scene.page).submit("Send it", evidence=[DESIGNED], reason=WHY)
    page = opened(scene).submit("Count this answer as right").submit("Change the marks", reason="Both are.")
    assert "1 mark went up." in page.text
    assert points_of(session) == [1.0]


def test_a_question_reworded_since_is_said_to_be_and_its_mark_set_by_hand(challenged, session):
    challenged.desk.get(f"/questions/{challenged.question.id}/edit").submit("Save", stem="Who drew the bridge?")
    page = opened(challenged)
    assert "This question is worded otherwise by now." in page.text
    assert "Who designed the bridge?" in page.text
    page.submit("Accept, and set this mark", reply="It was so.", points="1")
    assert points_of(session) == [1.0]


def test_an_answer_too_long_for_the_key_is_marked_by_hand(stage, session):
    scene = stage(answer={"text": "the engineer " * 30})
    scene.learner.get(scene.page).submit("Send it", evidence=[TOOK], reason=WHY)
    page = opened(scene)
    assert not page.has_button("Count this answer as right")
    page.submit("Accept, and set this mark", reply="It is in there.", points="1")
    assert points_of(session) == [1.0]


def test_an_older_wording_whose_own_key_counts_the_answer_is_marked_again_by_that(challenged, session, clock):
    version = challenged.question.versions[0]
    key = {"accepted": ["Brunel", "engineer", "the engineer"]}
    session.add(KeyRevision(version_id=version.id, number=2, key=key, created_at=clock()))
    session.commit()
    challenged.desk.get(f"/questions/{challenged.question.id}/edit").submit("Save", stem="Who drew the bridge?")
    page = opened(challenged)
    assert "The key counts this answer already." in page.text
    after = page.submit("Accept", reply="You are right.")
    assert "The question is worded otherwise by now." in after.text
    after.submit("Change the marks", reason="The engineer counts.")
    assert points_of(session) == [1.0]


def test_a_second_learner_with_the_same_answer_needs_no_second_change_of_the_key(
    challenged, make, browse, session, clock
):
    ben = make.learner("Ben", classroom=challenged.given.classroom)
    attempt = make.attempt(challenged.given, ben, [{"text": "The engineer"}])
    page = browse(ben).get(f"/attempts/{attempt.id}/challenges/1")
    clock.advance(minutes=1)
    page.submit("Send it", evidence=[TOOK], reason="So I say too.")
    opened(challenged).submit("Count this answer as right")
    page = challenged.desk.get("/challenges").follow("Ben")
    assert "The key counts this answer already." in page.text
    after = page.submit("Accept")
    assert "2 marks would go up" in after.text
    assert session.scalars(select(KeyRevision.number)).all() == [1, 2]


def test_a_challenge_whose_mark_is_full_by_now_is_simply_answered(challenged, told):
    mark = f"/attempts/{challenged.attempt.id}/marks/{challenged.question.id}"
    challenged.desk.get(mark).submit("Set the mark", points="1", reason="You are right.")
    page = opened(challenged)
    assert "The mark is full by now." in page.text
    assert "Accepted." in page.submit("Accept", reply="Done.").text
    assert told().state is ChallengeState.ACCEPTED


def test_the_lists_hold_what_waits_and_what_was_answered(challenged):
    desk = challenged.desk
    assert "1 learner thinks an answer is right" in desk.get("/quizzes").text
    results = f"/assignments/{challenged.given.id}/results"
    assert "1 answer is challenged" in desk.get(results).text
    sheet = desk.get(f"{results}/{challenged.attempt.id}")
    assert WHY in sheet.follow("Anna thinks this answer is right").text
    assert "Answer: the engineer" in desk.get("/challenges").text
    assert "You have not answered any yet." in desk.get("/challenges?show=answered").text
    opened(challenged).submit("Let the mark stand", reply="No.")
    assert "waits for your reply" not in desk.get("/quizzes").text
    assert "is challenged" not in desk.get(results).text
    done = desk.get("/challenges").follow("Answered")
    assert "declined" in done.text
    page = done.follow("Anna")
    assert "No." in page.text
    assert not page.has_button("Let the mark stand")


@pytest.mark.usefixtures("challenged")
def test_another_teacher_finds_no_such_challenge(make, browse, told):
    other = browse(make.teacher())
    address = f"/challenges/{told().id}"
    assert other.get(address).status == 404
    assert "Anna" not in other.get("/challenges").text
    assert "waits for your reply" not in other.get("/quizzes").text
    token = other.get("/account").tree.find(".//input[@name='csrf_token']").get("value")
    for decision in ("accept", "decline"):
        sent = other.browser.post(address, data={"csrf_token": token, "reply": "x", "decision": decision})
        assert sent.status_code == 404
    assert told().state is ChallengeState.OPEN


def test_a_learner_does_not_decide(challenged, told):
    assert challenged.learner.get(f"/challenges/{told().id}").status == 403
    assert challenged.learner.get("/challenges").status == 403


@pytest.mark.parametrize("points", ["NaN", "1e400", "-1", "½"])
def test_odd_points_are_refused_at_their_field(make, stage, told, points):
    teacher = make.teacher()
    question = make.question(make.article(teacher), "It opened.", ("True", "False"), form=Form.TRUE_FALSE)
    scene = stage(question, {"options": ["o2"]}, teacher=teacher)
    scene.learner.get(scene.page).submit("Send it", evidence=[TOOK], reason=WHY)
    refused = opened(scene).submit("Accept, and set this mark", reply="So.", points=points)
    assert refused.status == 422
    assert f'value="{points}"' in refused.html
    assert told().state is ChallengeState.OPEN


def test_the_list_comes_a_page_at_a_time_in_as_many_queries_for_many_as_for_few(challenged, make, app):
    def statements() -> int:
        said = []
        engine = app.extensions["engine"]
        event.listen(engine, "before_cursor_execute", note := lambda *args: said.append(args[2]))
        assert "Anna" in challenged.desk.get("/challenges").text
        event.remove(engine, "before_cursor_execute", note)
        return len(said)

    few = statements()
    for number in range(26):
        learner = make.learner(f"Late {number}", classroom=challenged.given.classroom)
        attempt = make.attempt(challenged.given, learner, [{"text": "nobody"}])
        make.challenge(attempt, challenged.question)
    assert statements() == few
    second = challenged.desk.get("/challenges").follow("Next")
    assert len([link for link in second.links() if link.startswith("Late")]) == 2


def test_one_mark_alone_can_be_set_without_the_key_and_the_challenge_still_be_answered(challenged, session, told):
    page = opened(challenged).follow("Set this mark by hand")
    page.submit("Set the mark", points="0.5", reason="Half of it.")
    page = opened(challenged)
    assert not page.has_button("Count this answer as right"), "no key moves a mark that was set by hand"
    page.submit("Let the mark stand", reply="Half of it is right.")
    assert (told().state, points_of(session)) == (ChallengeState.DECLINED, [0.5])
