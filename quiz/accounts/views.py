"""Signing in and out, and one's own password."""

from __future__ import annotations

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.accounts import passwords
from quiz.accounts.authentication import authenticate
from quiz.accounts.forms import PasswordForm, SignInForm
from quiz.accounts.services import change_password
from quiz.core.errors import N_, InvalidInput, TooManyTries
from quiz.db import open_session
from quiz.models import User
from quiz.web import access, kept
from quiz.web.clock import now
from quiz.web.forms import Answer, Form, show_form

bp = Blueprint("accounts", __name__)


@bp.route("/sign-in", methods=["GET", "POST"])
@access.public
def sign_in() -> Response | Answer:
    """Ask for name and password; then on to where the person wanted to go."""
    form = SignInForm(data={"next": request.args.get("next", "")})
    if not form.validate_on_submit():
        return show_form("accounts/sign_in.html", form)
    try:
        user = _authenticate(form.name.data, form.password.data)
    except TooManyTries as refusal:
        return _wait("accounts/sign_in.html", form, refusal)
    if user is None:
        form.refuse(InvalidInput(N_("Name and password don't match. Check both; capitals count in the password.")))
        return show_form("accounts/sign_in.html", form)
    access.sign_in(user)
    open_session().commit()
    return _onwards(form)


def _authenticate(name: str, password: str) -> User | None:
    return authenticate(open_session(), name, password, request.remote_addr or "", now=now())


def _wait(template: str, form: Form, refusal: TooManyTries) -> Response:
    """Show the form as it was typed, and how long to wait."""
    form.refuse(InvalidInput(refusal.message, field=None, **refusal.values))
    answer = make_response(show_form(template, form)[0], 429)
    answer.headers["Retry-After"] = str(refusal.wait)
    return answer


def _onwards(form: SignInForm) -> Response | Answer:
    fields = kept.load(form.kept.data or "")
    target = kept.own_path(form.next.data)
    if fields and target:
        return render_template("accounts/send_again.html", action=target, fields=fields), 200
    return redirect(target or url_for("site.home"), 303)


@bp.post("/sign-out")
@access.signed_in
def sign_out() -> Response:
    """End the session."""
    access.sign_out()
    flash(_("You are signed out."), "success")
    return redirect(url_for("site.home"), 303)


@bp.route("/account", methods=["GET", "POST"])
@access.signed_in
def settings() -> Response | Answer:
    """Show who is signed in; change the password."""
    form = PasswordForm()
    if not form.validate_on_submit():
        return show_form("accounts/settings.html", form)
    try:  # throttled too: a browser left signed in is no place to guess at leisure
        knows = _authenticate(current_user.name, form.current_password.data)
    except TooManyTries as refusal:
        return _wait("accounts/settings.html", form, refusal)
    session = open_session()
    if knows is None:
        form.refuse(InvalidInput(N_("This is not your present password."), field="current_password"))
        return show_form("accounts/settings.html", form)
    session.commit()  # hold no lock while hashing
    new_hash = passwords.hash_password(form.new_password.data)
    change_password(session, current_user, new_hash, now=now(), actor=current_user)
    access.sign_in(current_user._get_current_object())
    session.commit()
    flash(_("Your password is changed. Other browsers are signed out."), "success")
    return redirect(url_for("accounts.settings"), 303)
