"""Correcting a key: what would change, changing it, the ledger, and taking it back."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from flask import Blueprint, flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.core.errors import Conflict, InvalidInput
from quiz.core.wording import FORM_NAMES, in_words
from quiz.corrections import queries, services
from quiz.corrections.forms import MarkForm, RegradeForm
from quiz.db import open_session
from quiz.models import Question, Regrade
from quiz.questions.queries import question_for
from quiz.web import access
from quiz.web.clock import now
from quiz.web.errors import message_of
from quiz.web.forms import Answer, show_form

bp = Blueprint("corrections", __name__)


@bp.route("/questions/<int:question_id>/correction", methods=["GET", "POST"])
@access.teachers
def show(question_id: int) -> Response | Answer:
    """Show what the newest key would change and what was changed before; sent, change it.

    ``?wording=2`` names an older wording of the question: the answers to it are marked by that wording's own key.
    """
    session = open_session()
    question = question_for(session, current_user, question_id)
    form = RegradeForm()
    if not form.validate_on_submit():
        return _page(form, question)
    try:
        made = services.apply(
            session,
            question,
            form.key.data,
            reason=form.reason.data,
            may_lower=form.may_lower.data,
            now=now(),
            actor=current_user,
        )
    except Conflict as error:
        form.form_errors.append(message_of(error))
        return _page(form, question)
    told = _what_was_done(made)
    session.commit()
    flash(told, "success")
    return redirect(url_for("corrections.show", question_id=question_id), 303)


@bp.post("/corrections/<int:regrade_id>/undo")
@access.teachers
def undo(regrade_id: int) -> Response:
    """Give the marks back what they were."""
    session = open_session()
    regrade = queries.regrade_for(session, current_user, regrade_id)
    question_id = regrade.question_id
    try:
        services.undo(session, regrade, now=now(), actor=current_user)
        session.commit()
        flash(_("The marks are as they were before. The key stays corrected."), "success")
    except Conflict as error:
        session.rollback()
        flash(message_of(error), "warning")
    return redirect(url_for("corrections.show", question_id=question_id), 303)


@bp.route("/attempts/<int:attempt_id>/marks/<int:question_id>", methods=["GET", "POST"])
@access.teachers
def set_mark(attempt_id: int, question_id: int) -> Response | Answer:
    """Set one mark by hand, with its reason."""
    session = open_session()
    given = queries.mark_given(session, current_user, attempt_id, question_id)
    seen = given.Mark.marked_at.isoformat()
    form = MarkForm(data={"points": Decimal(str(max(0.0, given.Mark.points))), "seen": seen})
    if not form.validate_on_submit():
        return _mark_page(form, given)
    if form.seen.data != seen:
        form.seen.data = seen
        form.form_errors.append(_("This mark was changed after you looked. It stands below as it is now."))
        return _mark_page(form, given)
    try:
        points = float(form.points.data)
        services.set_by_hand(session, given, points, reason=form.reason.data, now=now(), actor=current_user)
    except InvalidInput as error:
        form.refuse(error)
        return _mark_page(form, given)
    back = url_for("results.attempt", assignment_id=given.assignment_id, attempt_id=attempt_id)
    session.commit()
    flash(
        _("The mark is set. No key changes it from now on; it can be undone where the question is corrected."),
        "success",
    )
    return redirect(back, 303)


def _mark_page(form: MarkForm, given: Any) -> Answer:
    return show_form("corrections/mark.html", form, given=given, in_words=in_words)


@bp.post("/attempts/<int:attempt_id>/marks/<int:question_id>/accept")
@access.teachers
def accept(attempt_id: int, question_id: int) -> Response:
    """Let the key count an answer as right as well, and show whose marks that would change."""
    session = open_session()
    try:
        services.accept(session, current_user, attempt_id, question_id, now=now())
        session.commit()
        flash(_("The key has one more right answer. No mark has changed yet: look at what would."), "notice")
    except Conflict as error:
        session.rollback()
        flash(message_of(error), "warning")
    return redirect(url_for("corrections.show", question_id=question_id), 303)


def _page(form: RegradeForm, question: Question) -> Answer:
    session = open_session()
    undecided = queries.wordings(session, question, now=now())
    number = request.args.get("wording", type=int)
    version = queries.wording_to_correct(question, undecided, key_id=form.key.data, number=number)
    found = queries.preview(session, question, now=now(), version=version)
    form.look_at(found.key.id)
    return show_form(
        "corrections/show.html",
        form,
        question=question,
        preview=found,
        version=version,
        undecided=undecided,
        ledger=queries.ledger(session, question),
        standing=queries.standing(session, question.id),
        in_words=in_words,
        form_names=FORM_NAMES,
    )


def _what_was_done(regrade: Regrade) -> str:
    raised = sum(change.new_points > change.old_points for change in regrade.changes)
    lowered = sum(change.new_points < change.old_points and not change.is_kept for change in regrade.changes)
    told = [ngettext("%(num)s mark went up.", "%(num)s marks went up.", raised)]
    if lowered:
        told.append(ngettext("%(num)s mark went down.", "%(num)s marks went down.", lowered))
    return " ".join(told)
