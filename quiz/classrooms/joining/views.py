"""Joining a class: by its code, or by the link that carries the code. Strangers may come here."""

from __future__ import annotations

from flask import after_this_request, current_app, flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.accounts import passwords, throttle
from quiz.accounts.authentication import authenticate
from quiz.classrooms import codes, queries, services
from quiz.classrooms.blueprint import bp
from quiz.classrooms.forms import CodeForm, RegisterForm, RosterSignInForm
from quiz.core.errors import N_, Conflict, DomainError, InvalidInput, NotFound, TooManyTries
from quiz.db import open_session, session_for
from quiz.models import Classroom, User
from quiz.web import access
from quiz.web.clock import now
from quiz.web.errors import status_of
from quiz.web.forms import Answer, Form

NO_CODE = N_("A code has six letters and digits. Look at it once more.")
DEAD_CODE = N_("No class has this code. Look at it once more, or ask your teacher whether there is a new one.")
ARCHIVED = N_("The class with this code is closed. Ask your teacher for the new code.")
NO_MATCH = N_("Name and password don't match. Check both; capitals count in the password.")
A_TEACHER = N_("This is a teacher's account, and classes are joined by learners.")


@bp.route("/join", methods=["GET", "POST"])
@access.public
def join() -> Response | Answer:
    """Ask for the code of a class; a code that leads nowhere is shown again as it was typed."""
    form = CodeForm()
    if not form.validate_on_submit():
        return _ask_for_code(form, 422 if form.errors else 200)
    try:
        classroom = _find(form.code.data)
    except DomainError as refusal:
        return _code_refused(form, refusal, 422)
    return redirect(url_for("classrooms.join_by_link", code=classroom.join_code), 303)


@bp.route("/join/<code>", methods=["GET", "POST"])
@access.public
def join_by_link(code: str) -> Response | Answer:
    """Show the class this code belongs to and the ways in: sign in, register, or one button for who is signed in."""
    try:
        classroom = _find(code)
    except DomainError as refusal:
        shown = "".join(c for c in code[: codes.LONGEST_TYPED] if c.isprintable())
        return _code_refused(CodeForm(formdata=None, data={"code": shown}), refusal, 404)
    steps = {"sign_in": _sign_in, "register": _register, "join": _join}
    step = steps.get(request.form.get("step", ""))
    return step(classroom) if step else _door(classroom)


def _find(typed: str) -> Classroom:
    """Return the class with this code. Raises NotFound, counting the guess, and TooManyTries.

    Where an address guesses too much, a class that is being joined just now stays open to its right code: whoever
    fails on purpose must not shut out the others in the room.
    """
    code = codes.folded(typed)
    if not codes.is_code(code):
        raise InvalidInput(NO_CODE)
    session, address = open_session(), request.remote_addr or ""
    classroom = queries.classroom_by_code(session, code)
    if classroom is not None and classroom.archived_at is None:
        if not queries.is_being_joined(session, classroom, since=now() - throttle.WINDOW):
            throttle.check_code(session, address, now=now())
        return classroom
    throttle.check_code(session, address, now=now())
    message = DEAD_CODE if classroom is None else ARCHIVED
    _count_wrong(code, address)
    raise NotFound(message)


def _count_wrong(code: str, address: str) -> None:
    # The link is opened by GET, whose session only reads; the count needs one that writes.
    open_session().rollback()
    with session_for(current_app.extensions["engine"], write=True) as session:
        throttle.refuse_code(session, code, address, now=now())
        session.commit()


def _sign_in(classroom: Classroom) -> Response | Answer:
    """Let in somebody who has a name and a password."""
    form = RosterSignInForm()
    if not form.validate():
        return _door(classroom, sign_in=form)
    try:
        person = authenticate(open_session(), form.name.data, form.password.data, request.remote_addr or "", now=now())
        if person is None:
            raise InvalidInput(NO_MATCH)
        return _come_in(classroom, person)
    except (TooManyTries, InvalidInput) as refusal:
        answer = _door(classroom, sign_in=form, refusal=refusal)
        open_session().commit()  # where the password was right, its earlier refusals are forgiven
        return answer


def _register(classroom: Classroom) -> Response | Answer:
    """Make an account for somebody new and let them in."""
    form = RegisterForm()
    if not form.validate():
        return _door(classroom, register=form)
    session = open_session()
    session.rollback()
    password_hash = passwords.hash_password(form.password.data)
    try:
        learner = services.register(
            session, classroom, form.display_name.data, form.name.data, password_hash, now=now()
        )
    except (InvalidInput, Conflict) as refusal:
        session.rollback()
        return _door(classroom, register=form, refusal=refusal)
    return _come_in(
        classroom, learner, _("Your user name is %(name)s. You need it to sign in again.", name=learner.name)
    )


def _join(classroom: Classroom) -> Response | Answer:
    """Let in the learner who is signed in."""
    if not current_user.is_authenticated or current_user.is_teacher:
        return _door(classroom, status=422)
    try:
        return _come_in(classroom, current_user._get_current_object())
    except InvalidInput:
        return _door(classroom, status=422)  # which says why


def _come_in(classroom: Classroom, person: User, also: str | None = None) -> Response:
    """Put the person into the class, in a session of their own. Raises InvalidInput."""
    if person.is_teacher:
        raise InvalidInput(A_TEACHER)
    services.join(open_session(), classroom, person, now=now())
    access.sign_in(person)
    flash(_("You are in %(classroom)s.", classroom=classroom.name), "success")
    if also:
        flash(also, "notice")
    open_session().commit()
    return redirect(url_for("attempts.mine"), 303)


def _door(
    classroom: Classroom,
    *,
    sign_in: RosterSignInForm | None = None,
    register: RegisterForm | None = None,
    refusal: DomainError | None = None,
    status: int = 200,
) -> Answer:
    """Show the class and the ways in. A form that was sent is shown again, with what stands against it."""
    sent = sign_in or register
    if sent is not None:
        status = _refuse(sent, refusal)
    signed_in = current_user.is_authenticated and sent is None and "other" not in request.args
    membership = queries.membership_in(open_session(), classroom, current_user) if signed_in else None
    page = render_template(
        "classrooms/join_class.html",
        classroom=classroom,
        sign_in=sign_in or RosterSignInForm(formdata=None),
        register=register or RegisterForm(formdata=None),
        sent=sent,
        signed_in=signed_in,
        membership=membership,
        reason=services.reason_against(classroom, membership),
        page_has_errors=sent is not None,
    )
    return page, status


def _refuse(form: Form, refusal: DomainError | None, *, field: str | None = None) -> int:
    """Put a refusal into a form, at the field it names; return the status of the answer."""
    if refusal is None:
        return 422
    field = getattr(refusal, "field", None) or field
    form.refuse(InvalidInput(refusal.message, field=field, **refusal.values))
    if isinstance(refusal, TooManyTries):
        _say_when(refusal.wait)
    return status_of(refusal)


def _say_when(wait: int) -> None:
    @after_this_request
    def add(response: Response) -> Response:
        response.headers["Retry-After"] = str(wait)
        return response


def _ask_for_code(form: CodeForm, status: int) -> Answer:
    page = render_template("classrooms/join.html", form=form, page_has_errors=bool(form.errors))
    return page, status


def _code_refused(form: CodeForm, refusal: DomainError, status: int) -> Answer:
    refused = _refuse(form, refusal, field="code")
    return _ask_for_code(form, 429 if refused == 429 else status)
