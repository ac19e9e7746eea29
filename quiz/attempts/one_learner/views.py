"""One learner's time and attempts, for their teacher."""

from __future__ import annotations

from flask import flash, redirect, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.attempts.blueprint import bp
from quiz.attempts.one_learner import services
from quiz.attempts.one_learner.forms import AllowanceForm, ExtraTimeForm, ReopenForm
from quiz.attempts.one_learner.queries import OneLearner, one_learner
from quiz.classrooms.queries import membership_for
from quiz.core.errors import InvalidInput
from quiz.db import open_session
from quiz.web import access
from quiz.web.clock import now
from quiz.web.forms import Answer, Form, show_form


@bp.route("/assignments/<int:assignment_id>/learners/<int:user_id>", methods=["GET", "POST"])
@access.teachers
def learner(assignment_id: int, user_id: int) -> Response | Answer:
    """Show one learner's time and attempts; sent, give a later deadline and more attempts."""
    session = open_session()
    one = _one(assignment_id, user_id)
    form = AllowanceForm(data=_shown(one))
    if not form.validate_on_submit():
        return _page(one, form)
    present, name = one.allowance.closes_at if one.allowance else None, one.learner.display_name
    try:
        back = services.allow(session, one, **form.given(present), now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _page(one, form)
    session.commit()
    flash(_("%(name)s has that now.", name=name), "success")
    if back:
        flash(_("%(name)s was cut off by the closing, and can go on.", name=name))
    return _back(assignment_id, user_id)


@bp.post("/assignments/<int:assignment_id>/learners/<int:user_id>/take-back")
@access.teachers
def take_back(assignment_id: int, user_id: int) -> Response:
    """Let one learner have what the class has."""
    session, one = open_session(), _one(assignment_id, user_id)
    services.take_back(session, one, now=now(), actor=current_user)
    flash(_("%(name)s has what the class has.", name=one.learner.display_name), "success")
    session.commit()
    return _back(assignment_id, user_id)


@bp.post("/assignments/<int:assignment_id>/learners/<int:user_id>/reopen")
@access.teachers
def reopen(assignment_id: int, user_id: int) -> Response | Answer:
    """Open the last attempt again."""
    session, one = open_session(), _one(assignment_id, user_id)
    form, timed = ReopenForm(), one.needs_minutes(now())
    if not timed:
        del form.minutes
    if not form.validate_on_submit():
        return _page(one, form)
    try:
        minutes = form.minutes.data if timed else None
        services.reopen(session, one, minutes=minutes, now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _page(one, form)
    flash(_("%(name)s can go on with the attempt.", name=one.learner.display_name), "success")
    session.commit()
    return _back(assignment_id, user_id)


@bp.post("/assignments/<int:assignment_id>/learners/<int:user_id>/end")
@access.teachers
def end(assignment_id: int, user_id: int) -> Response:
    """Hand in for one learner."""
    session, one = open_session(), _one(assignment_id, user_id)
    if services.end_now(session, one, now=now(), actor=current_user):
        flash(_("The attempt of %(name)s is handed in.", name=one.learner.display_name), "success")
    session.commit()
    return _back(assignment_id, user_id)


@bp.route("/roster/<int:membership_id>/extra-time", methods=["GET", "POST"])
@access.teachers
def extra_time(membership_id: int) -> Response | Answer:
    """Ask how much longer than the class a learner may take; ``?assignment=`` leads back to its page."""
    session = open_session()
    membership = membership_for(session, current_user, membership_id)
    assignment_id = request.args.get("assignment", type=int)
    back = url_for("classrooms.show", classroom_id=membership.classroom_id)
    if assignment_id is not None:
        back = url_for(".learner", assignment_id=assignment_id, user_id=membership.user_id)
    form = ExtraTimeForm(data={"extra_time": membership.extra_time})
    if not form.validate_on_submit():
        return show_form("attempts/extra_time.html", form, membership=membership, back=back)
    services.set_extra_time(session, membership, form.extra_time.data, now=now(), actor=current_user)
    name = membership.user.display_name
    flash(_("%(name)s has %(percent)s %% extra time.", name=name, percent=form.extra_time.data), "success")
    session.commit()
    return redirect(back, 303)


def _one(assignment_id: int, user_id: int) -> OneLearner:
    return one_learner(open_session(), current_user, assignment_id, user_id)


def _shown(one: OneLearner) -> dict[str, object]:
    return AllowanceForm.shown(one.allowance.closes_at if one.allowance else None, one.extra_attempts)


def _page(one: OneLearner, sent: Form) -> Answer:
    """Show the page; of its two forms the one that was ``sent`` as it was typed."""
    allowance = sent if isinstance(sent, AllowanceForm) else AllowanceForm(formdata=None, data=_shown(one))
    reopening = sent if isinstance(sent, ReopenForm) else ReopenForm(formdata=None)
    return show_form("attempts/learner.html", sent, one=one, allowance=allowance, reopening=reopening, now=now())


def _back(assignment_id: int, user_id: int) -> Response:
    return redirect(url_for(".learner", assignment_id=assignment_id, user_id=user_id), 303)
