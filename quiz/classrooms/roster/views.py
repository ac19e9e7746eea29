"""The roster of a class: adding learners, new passwords, taking off and putting back."""

from __future__ import annotations

import hashlib

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from sqlalchemy.orm import Session
from werkzeug.wrappers import Response

from quiz.accounts import passwords
from quiz.classrooms import queries, services
from quiz.classrooms.blueprint import bp
from quiz.classrooms.forms import KnownLearnerForm, NamesForm
from quiz.classrooms.roster.names import Entry, read_entries
from quiz.core.errors import InvalidInput
from quiz.db import open_session
from quiz.models import Classroom, Membership, User
from quiz.web import access
from quiz.web.clock import now
from quiz.web.forms import Answer


@bp.route("/classes/<int:classroom_id>/learners", methods=["GET", "POST"])
@access.teachers
def add_learners(classroom_id: int) -> Answer:
    """Add learners by name. The answer shows their passwords, this once; a repeated sending finds the names there."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    form = NamesForm()
    if not form.validate_on_submit():
        return _adding(classroom, names=form)
    entries = _read(session, classroom, form)
    if form.errors:
        return _adding(classroom, names=form)
    session.rollback()  # thirty hashes take a second: hold no lock meanwhile
    drawn = [passwords.draw() for _entry in entries]
    hashes = [passwords.hash_password(password) for password in drawn]
    try:
        learners = services.add_learners(session, classroom, entries, hashes, now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _adding(classroom, names=form)
    page = _sign_in_data(classroom, list(zip(learners, drawn, strict=True)))
    session.commit()
    return page


def _read(session: Session, classroom: Classroom, form: NamesForm) -> list[Entry]:
    entries, refusals = read_entries(form.names.data)
    for refusal in refusals or services.refusals_of(session, classroom, entries):
        form.refuse(refusal)
    return entries


@bp.post("/classes/<int:classroom_id>/learners/known")
@access.teachers
def add_known_learner(classroom_id: int) -> Response | Answer:
    """Add a learner of another class of this teacher."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    form = KnownLearnerForm()
    if not form.validate_on_submit():
        return _adding(classroom, known=form)
    try:
        learner = services.add_known_learner(session, classroom, form.name.data, now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _adding(classroom, known=form)
    flash(_("%(name)s is on the roster.", name=learner.display_name), "success")
    answer = _to_class(classroom.id)
    session.commit()
    return answer


@bp.post("/roster/<int:membership_id>/password")
@access.teachers
def reset_password(membership_id: int) -> Response | Answer:
    """Draw a new password for a learner and show it, this once; the same button pressed again changes nothing."""
    session = open_session()
    membership = queries.membership_for(session, current_user, membership_id)
    classroom = membership.classroom
    if request.form.get("instead_of") != password_mark(membership.user):
        flash(_("This password was changed already. Press the button once more to draw another."), "warning")
        return _to_class(classroom.id)
    session.rollback()
    drawn = passwords.draw()
    password_hash = passwords.hash_password(drawn)
    services.reset_password(session, membership, password_hash, now=now(), actor=current_user)
    page = _sign_in_data(classroom, [(membership.user, drawn)])
    session.commit()
    return page


@bp.app_template_filter()
def password_mark(user: User) -> str:
    """Return what changes with each password and says nothing of it: a form sent twice is told by it."""
    return hashlib.sha256(user.session_token.encode()).hexdigest()[:12]


@bp.post("/roster/<int:membership_id>/off")
@access.teachers
def take_off(membership_id: int) -> Response:
    """Take a learner off the roster."""
    session = open_session()
    membership = queries.membership_for(session, current_user, membership_id)
    services.take_off(session, membership, now=now(), actor=current_user)
    flash(_("%(name)s is off the roster. Marks are kept; you can put the name back.", name=_name(membership)))
    answer = _to_class(membership.classroom_id)
    session.commit()
    return answer


@bp.post("/roster/<int:membership_id>/back")
@access.teachers
def put_back(membership_id: int) -> Response:
    """Put a learner back on the roster."""
    session = open_session()
    membership = queries.membership_for(session, current_user, membership_id)
    services.put_back(session, membership, now=now(), actor=current_user)
    flash(_("%(name)s is back on the roster.", name=_name(membership)), "success")
    answer = _to_class(membership.classroom_id)
    session.commit()
    return answer


def _adding(classroom: Classroom, names: NamesForm | None = None, known: KnownLearnerForm | None = None) -> Answer:
    """Show both ways of adding, with the form that failed as it was typed."""
    failed = next((form for form in (names, known) if form and form.errors), None)
    page = render_template(
        "classrooms/add_learners.html",
        classroom=classroom,
        names=names or NamesForm(formdata=None),
        known=known or KnownLearnerForm(formdata=None),
        failed=failed,
        page_has_errors=failed is not None,
    )
    return page, 422 if failed else 200


def _sign_in_data(classroom: Classroom, learners: list[tuple[User, str]]) -> Answer:
    page = render_template(
        "classrooms/sign_in_data.html",
        classroom=classroom,
        learners=learners,
        address=url_for("classrooms.join", _external=True),
    )
    return page, 200


def _name(membership: Membership) -> str:
    return membership.user.display_name


def _to_class(classroom_id: int) -> Response:
    return redirect(url_for("classrooms.show", classroom_id=classroom_id), 303)
