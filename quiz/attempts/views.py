"""My quizzes, taking one, and how it went."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import flash, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from quiz.attempts import forms, queries, saving, services
from quiz.attempts import mine as shelves
from quiz.attempts.beginning import entry, questions_asked
from quiz.attempts.blueprint import bp
from quiz.attempts.challenged import challenged
from quiz.attempts.corrected import corrected
from quiz.attempts.forms import answer_from, base_revision, certainty_from
from quiz.attempts.one_learner import views as one_learner  # noqa: F401 - its pages join the blueprint
from quiz.attempts.one_page import views as one_page  # noqa: F401 - its pages join the blueprint
from quiz.attempts.queries import Asked, Head
from quiz.attempts.refusals import HandedIn, QuizClosed, Settled, TakenOff, TimeUp
from quiz.attempts.verdicts import verdicts as verdicts_of
from quiz.attempts.way import settle, way_of
from quiz.core.errors import InvalidInput
from quiz.core.grading.answers import LONGEST
from quiz.db import open_session
from quiz.models import Reveal
from quiz.models.ending import ending_of
from quiz.web import access
from quiz.web.clock import now
from quiz.web.errors import message_of
from quiz.web.filters import when
from quiz.web.kept import wants_json
from quiz.web.lists import wanted

Page = str | Response | tuple[str, int]


@bp.get("/my-quizzes")
@access.learners
def mine() -> str:
    """List what is open now, coming and closed."""
    shelf = shelves.shelf(open_session(), current_user.id, now=now(), page=wanted().page)
    return render_template("attempts/mine.html", shelf=shelf)


@bp.route("/assignments/<int:assignment_id>/start", methods=["GET", "POST"])
@access.learners
def start(assignment_id: int) -> Page:
    """Say how long there is, and ask; then begin an attempt, or go on with the one begun."""
    session = open_session()
    if request.method == "GET":
        given = entry(session, current_user, assignment_id)
        asked = questions_asked(session, given.assignment.quiz)
        return render_template("attempts/start.html", given=given, asked=asked, now=now())
    attempt_id = services.start(session, current_user, assignment_id, now=now())
    session.commit()
    return redirect(url_for(".take", attempt_id=attempt_id), 303)


@bp.post("/quizzes/<int:quiz_id>/try")
@access.teachers
def try_quiz(quiz_id: int) -> Response:
    """Let a teacher take the quiz as a learner would."""
    session = open_session()
    attempt_id = services.start_trial(session, current_user, quiz_id, now=now())
    session.commit()
    return redirect(url_for(".take", attempt_id=attempt_id), 303)


@bp.get("/attempts/<int:attempt_id>")
@access.signed_in
def take(attempt_id: int) -> Page:
    """Go to the first question without an answer, or the one reached; to the result where the attempt has ended.

    When time is up and answers are still on their way, say so, and show how many have arrived.
    """
    head = _head(attempt_id)
    if head.standing.has_ended:
        return redirect(url_for(".result", attempt_id=attempt_id), 303)
    places = queries.places(open_session(), attempt_id)
    if head.standing.is_time_up:
        return render_template("attempts/time_up.html", head=head, places=places)
    if head.way.is_one_page:
        return redirect(url_for(".every_question", attempt_id=attempt_id), 303)
    if head.way.goes_one_way:
        return redirect(url_for(".question", attempt_id=attempt_id, position=head.way.reached), 303)
    position = next((place.position for place in places if not place.is_answered), 1)
    return redirect(url_for(".question", attempt_id=attempt_id, position=position), 303)


@bp.get("/attempts/<int:attempt_id>/<int:position>")
@access.signed_in
def question(attempt_id: int, position: int) -> Page:
    """Show one question of a running attempt."""
    head = _head(attempt_id)
    if not head.standing.is_running:
        return redirect(url_for(".take", attempt_id=attempt_id), 303)
    if head.way.is_one_page:
        return redirect(url_for(".every_question", attempt_id=attempt_id, _anchor=f"question-{position}"), 303)
    if not head.way.shows(position):
        return redirect(url_for(".question", attempt_id=attempt_id, position=head.way.reached), 303)
    return _question_page(head, queries.asked(open_session(), attempt_id, position))


@bp.post("/attempts/<int:attempt_id>/<int:position>")
@access.signed_in
def save(attempt_id: int, position: int) -> Page:
    """Save the answer, then go where the button leads: on, back, to a question, to handing in."""
    session = open_session()
    item = _open(session, attempt_id, position)
    answer = answer_from(item.form, request.form)
    try:
        certainty = certainty_from(request.form)
        saved = saving.save(session, item, answer, base_revision(request.form), now=now(), certainty=certainty)
        if request.form.get("go") == "check" and not saved.is_newer_elsewhere:
            _check(session, item, saved.answer)
    except InvalidInput as refusal:
        if wants_json():
            raise
        if not way_of(item).shows(position):
            raise Settled(attempt_id) from refusal
        return _refused(attempt_id, position, refusal, answer)
    go = request.form.get("go", "")
    is_left = not saved.is_newer_elsewhere and settle(session, item, saved.answer, go)
    session.commit()
    if wants_json():
        return _saved_as_json(saved)
    if saved.is_newer_elsewhere:
        flash(_("You changed this answer in another window. The newer one is kept."), "warning")
        return redirect(url_for(".question", attempt_id=attempt_id, position=position), 303)
    if not is_left and way_of(item).shows(position):
        return _question_page(_head(attempt_id), queries.asked(session, attempt_id, position), asks_to_skip=True), 422
    return redirect(_onwards(attempt_id, position, go), 303)


@bp.route("/attempts/<int:attempt_id>/hand-in", methods=["GET", "POST"])
@access.signed_in
def hand_in(attempt_id: int) -> Page:
    """Ask once, saying what has no answer yet; then hand in."""
    session = open_session()
    if request.method == "POST":
        services.hand_in(session, current_user, attempt_id, now=now())
        session.commit()
        return redirect(url_for(".result", attempt_id=attempt_id), 303)
    head = _head(attempt_id)
    if not head.standing.is_running:
        return redirect(url_for(".take", attempt_id=attempt_id), 303)
    return render_template("attempts/hand_in.html", head=head, places=queries.places(session, attempt_id))


@bp.get("/attempts/<int:attempt_id>/result")
@access.signed_in
def result(attempt_id: int) -> Page:
    """Show how it went, or from when on that is shown."""
    head = _head(attempt_id)
    if not head.standing.has_ended:
        return redirect(url_for(".take", attempt_id=attempt_id), 303)
    if not head.standing.is_released:
        return render_template("attempts/later.html", head=head)
    session = open_session()
    return render_template(
        "attempts/result.html",
        head=head,
        verdicts=verdicts_of(session, attempt_id),
        corrected=corrected(session, attempt_id),
        challenged=challenged(session, attempt_id),
    )


@bp.errorhandler(QuizClosed)
def closed(error: QuizClosed) -> Page:
    """Say when the quiz closed, and that nothing saved is lost."""
    message = _(
        "This quiz closed on %(time)s. Ask your teacher if you still need to take it.", time=when(error.closed_at)
    )
    return _ended(message, error.attempt_id)


@bp.errorhandler(TimeUp)
def time_up(error: TimeUp) -> Page:
    """Say when the time limit was over."""
    message = _("Your time was up on %(time)s. What was saved until then counts.", time=when(error.closed_at))
    return _ended(message, error.attempt_id)


@bp.errorhandler(HandedIn)
def handed_in(error: HandedIn) -> Page:
    """Lead to what was handed in."""
    return _ended(message_of(error), error.attempt_id)


@bp.errorhandler(TakenOff)
def taken_off(error: TakenOff) -> Page:
    """Say that the class is no longer theirs."""
    return _ended(message_of(error), None)


@bp.errorhandler(Settled)
def settled(error: Settled) -> Page:
    """Say that there is no way back, and lead to where the learner stands."""
    if wants_json():
        answer = jsonify(message=message_of(error))
        answer.status_code = 409
        return answer
    return render_template("attempts/settled.html", message=message_of(error), attempt_id=error.attempt_id), 409


def _ended(message: str, attempt_id: int | None) -> Page:
    if wants_json():
        answer = jsonify(message=message, ended=True)
        answer.status_code = 409
        return answer
    return render_template("attempts/ended.html", message=message, attempt_id=attempt_id), 409


def _open(session: Session, attempt_id: int, position: int) -> saving.Open:
    item = saving.open_item(session, current_user.id, attempt_id, position, now=now())
    if way_of(item).is_ahead(position):
        raise Settled(attempt_id)
    return item


def _check(session: Session, item: saving.Open, answer: Mapping[str, Any]) -> None:
    """Settle an answer where that is possible now; where the teacher has put that off, it is saved all the same."""
    if item.reveal is not Reveal.AT_ONCE:
        flash(_("Your answer is saved. This quiz shows its answers later."), "warning")
    elif not ending_of(item).is_up(now()):
        services.check(session, item, answer, now=now())


def _head(attempt_id: int) -> Head:
    return queries.head(open_session(), current_user.id, attempt_id, now=now())


def _question_page(head: Head, asked: Asked, **more: Any) -> str:
    session = open_session()
    verdict = verdicts_of(session, head.id, asked.position)[0] if asked.is_checked else None
    places = queries.places(session, head.id)
    return render_template(
        "attempts/question.html", head=head, asked=asked, places=places, verdict=verdict, longest=LONGEST, **more
    )


def _refused(attempt_id: int, position: int, refusal: InvalidInput, answer: Any) -> Page:
    """Show the question again with what was typed and what to mend; nothing of it is saved."""
    asked = queries.asked(open_session(), attempt_id, position)
    asked = replace(asked, certainty=forms.CERTAINTIES.get(request.form.get("certainty", ""), asked.certainty))
    message = message_of(refusal)
    page = _question_page(_head(attempt_id), asked, refusal=message, typed=answer, page_has_errors=True)
    return page, 422


def _saved_as_json(saved: saving.Saved) -> Response:
    answer = jsonify(
        revision=saved.revision,
        answer=saved.answer,
        certainty=saved.certainty,
        is_newer_elsewhere=saved.is_newer_elsewhere,
    )
    if saved.is_newer_elsewhere:
        answer.status_code = 409
    return answer


def _onwards(attempt_id: int, position: int, go: str) -> str:
    if go == "hand-in":
        return url_for(".hand_in", attempt_id=attempt_id)
    if go == "leave":
        return url_for("quizzes.index" if current_user.is_teacher else ".mine")
    steps = {"next": position + 1, "skip": position + 1, "previous": position - 1}
    target = steps.get(go, int(go) if go.isascii() and go.isdigit() and len(go) < 5 else position)
    return url_for(".question", attempt_id=attempt_id, position=max(1, target))
