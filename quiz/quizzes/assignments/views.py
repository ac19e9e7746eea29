"""Giving a quiz to a class, and watching while it is answered."""

from __future__ import annotations

from flask import flash, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.classrooms.queries import classroom_for, classrooms_of
from quiz.core.errors import InvalidInput
from quiz.db import open_session
from quiz.models import Assignment
from quiz.quizzes import queries
from quiz.quizzes.assignments import services
from quiz.quizzes.assignments.forms import GiveForm, TermsForm, shown_terms
from quiz.quizzes.blueprint import bp
from quiz.web import access
from quiz.web.clock import now
from quiz.web.forms import Answer, show_form


@bp.route("/quizzes/<int:quiz_id>/give", methods=["GET", "POST"])
@access.teachers
def give(quiz_id: int) -> Response | Answer:
    """Ask for the class and the terms."""
    session = open_session()
    quiz = queries.quiz_for(session, current_user, quiz_id)
    classrooms = classrooms_of(session, current_user)
    form = GiveForm()
    form.offer(classrooms)
    if not form.validate_on_submit():
        return show_form("quizzes/give.html", form, quiz=quiz, classrooms=classrooms)
    classroom = classroom_for(session, current_user, form.classroom.data)
    try:
        given = services.give(session, quiz, classroom, _terms(form), now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return show_form(
            "quizzes/give.html", form, quiz=quiz, classrooms=classrooms, present=getattr(refusal, "assignment", None)
        )
    assignment_id = given.id
    session.commit()
    flash(_("%(name)s has the quiz now.", name=classroom.name), "success")
    return redirect(url_for("quizzes.assignment", assignment_id=assignment_id), 303)


@bp.get("/assignments/<int:assignment_id>")
@access.teachers
def assignment(assignment_id: int) -> str:
    """Show a quiz in a class while it runs: who has come, who is answering, who has handed in."""
    return _running("quizzes/assignment.html", assignment_id)


@bp.get("/assignments/<int:assignment_id>/now")
@access.teachers
def standing(assignment_id: int) -> str:
    """Give a script the part of that page that changes, as HTML."""
    return _running("quizzes/standing.html", assignment_id)


def _running(template: str, assignment_id: int) -> str:
    given = _own(assignment_id)
    points = queries.standpoints(open_session(), given, now=now())
    later = sum(bool(point.given and point.given.closes_at and point.given.closes_at > now()) for point in points)
    counts = {stage.value: sum(point.stage is stage for point in points) for stage in queries.Stage}
    return render_template(template, assignment=given, standpoints=points, counts=counts, later=later, now=now())


@bp.route("/assignments/<int:assignment_id>/edit", methods=["GET", "POST"])
@access.teachers
def terms(assignment_id: int) -> Response | Answer:
    """Change how a quiz is given."""
    session, given = open_session(), _own(assignment_id)
    form = TermsForm(data=shown_terms(given))
    if not form.validate_on_submit():
        return show_form("quizzes/terms.html", form, assignment=given)
    try:
        services.change_terms(session, given, _terms(form, given), now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return show_form("quizzes/terms.html", form, assignment=given)
    session.commit()
    flash(_("Your changes are saved."), "success")
    return redirect(url_for("quizzes.assignment", assignment_id=assignment_id), 303)


@bp.post("/assignments/<int:assignment_id>/close")
@access.teachers
def close(assignment_id: int) -> Response:
    """Close a quiz now."""
    services.close_now(open_session(), _own(assignment_id), now=now(), actor=current_user)
    open_session().commit()
    flash(_("The quiz is closed. You can open it again."), "success")
    return redirect(url_for("quizzes.assignment", assignment_id=assignment_id), 303)


@bp.post("/assignments/<int:assignment_id>/reopen")
@access.teachers
def reopen(assignment_id: int) -> Response:
    """Open a closed quiz again."""
    back = services.reopen(open_session(), _own(assignment_id), now=now(), actor=current_user)
    open_session().commit()
    flash(_("The quiz is open again, until you close it."), "success")
    if back:
        flash(
            ngettext(
                "%(num)s learner was cut off by the closing, and can go on.",
                "%(num)s learners were cut off by the closing, and can go on.",
                back,
            )
        )
    return redirect(url_for("quizzes.assignment", assignment_id=assignment_id), 303)


def _terms(form: TermsForm, present: Assignment | None = None) -> services.Terms:
    return services.Terms(**form.terms(present))


def _own(assignment_id: int) -> Assignment:
    return queries.assignment_for(open_session(), current_user, assignment_id)
