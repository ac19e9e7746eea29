"""A learner says why an answer is right; the teacher looks at the evidence and answers."""

from __future__ import annotations

from decimal import Decimal

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.challenges import queries, services
from quiz.challenges.cases import Case, Way, case_of
from quiz.challenges.disputes import Disputed
from quiz.challenges.disputes import disputed as disputed_answer
from quiz.challenges.forms import ChallengeForm, ReplyForm
from quiz.core.errors import Conflict, InvalidInput
from quiz.core.excerpts import excerpts
from quiz.core.wording import FORM_NAMES, in_words
from quiz.db import open_session
from quiz.models import Challenge
from quiz.questions.page import ArticlePage
from quiz.quizzes.queries import challenges_waiting
from quiz.web import access
from quiz.web.clock import now
from quiz.web.errors import message_of
from quiz.web.forms import Answer, show_form
from quiz.web.lists import wanted

bp = Blueprint("challenges", __name__)

PAPER = {"excerpts": excerpts, "in_words": in_words, "form_names": FORM_NAMES}
"""What the templates that show questions call."""


@bp.route("/attempts/<int:attempt_id>/challenges/<int:position>", methods=["GET", "POST"])
@access.learners
def write(attempt_id: int, position: int) -> Response | Answer:
    """Let a learner point at sentences of the article and say why their answer is right."""
    session = open_session()
    disputed = disputed_answer(session, current_user, attempt_id, position, now=now())
    page = ArticlePage(disputed.text, asked={disputed.verdict.question_id: disputed.evidence})
    form = ChallengeForm(data=_said_so_far(disputed.challenge))
    if not form.validate_on_submit():
        return _write_page(form, disputed, page)
    evidence = form.chosen([sentence.span for sentence in page.sentences])
    try:
        services.challenge(session, disputed, evidence, form.reason.data or "", now=now(), learner=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _write_page(form, disputed, page)
    session.commit()
    flash(_("Your teacher will look at it. You find the reply here."), "success")
    return redirect(url_for("attempts.result", attempt_id=attempt_id, _anchor=f"question-{position}"), 303)


def _said_so_far(challenge: Challenge | None) -> dict[str, object]:
    if challenge is None:
        return {}
    return {"reason": challenge.reason, "evidence": [f"{span.start}-{span.end}" for span in challenge.evidence]}


def _write_page(form: ChallengeForm, disputed: Disputed, page: ArticlePage) -> Answer:
    return show_form("challenges/write.html", form, disputed=disputed, page=page, most=services.MOST_SENTENCES)


@bp.get("/challenges")
@access.teachers
def index() -> str:
    """List the challenges that wait for a reply; those answered on asking."""
    session, answered = open_session(), request.args.get("show") == "answered"
    page = queries.challenges_of(session, current_user, answered=answered, page=wanted().page)
    return render_template(
        "challenges/index.html",
        page=page,
        given=queries.given(session, page.rows),
        answered=answered,
        waiting=challenges_waiting(session, current_user),
        **PAPER,
    )


@bp.route("/challenges/<int:challenge_id>", methods=["GET", "POST"])
@access.teachers
def show(challenge_id: int) -> Response | Answer:
    """Show a challenge beside the evidence; sent, accept or decline it."""
    session = open_session()
    challenge = queries.challenge_for(session, current_user, challenge_id)
    case = case_of(session, challenge, now=now())
    form = ReplyForm(data={"points": Decimal(f"{case.worth:g}")})
    if not form.validate_on_submit():
        return _case_page(form, case)
    try:
        onwards = _decide(form, case)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _case_page(form, case)
    except Conflict as refusal:
        session.rollback()
        flash(message_of(refusal), "warning")
        return redirect(url_for(".show", challenge_id=challenge_id), 303)
    session.commit()
    return redirect(onwards, 303)


def _decide(form: ReplyForm, case: Case) -> str:
    """Answer as the pressed button says; return where to go on."""
    session, reply = open_session(), form.reply.data or ""
    question_id, number = case.challenge.question_id, case.about.version.number
    decision = request.form.get("decision")
    if decision not in {"accept", "decline"}:
        abort(400)
    if decision == "decline":
        services.decline(session, case, reply, now=now(), actor=current_user)
        flash(_("The mark stands, and the learner reads your reply."), "success")
        return url_for(".index")
    services.accept(session, case, reply, form.points.data, now=now(), actor=current_user)
    if case.way in (Way.TO_KEY, Way.BY_KEY):
        flash(_("Accepted. No mark has changed yet: look at what would."), "notice")
        return url_for("corrections.show", question_id=question_id, wording=number if case.is_reworded else None)
    flash(_("Accepted. The learner reads it beside the mark."), "success")
    return url_for(".index")


def _case_page(form: ReplyForm, case: Case) -> Answer:
    return show_form("challenges/show.html", form, case=case, **PAPER)
