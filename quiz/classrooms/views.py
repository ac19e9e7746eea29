"""A teacher's classes: the list, one class, its settings, and the page for the projector.

The roster and joining have modules of their own, imported here so that their routes exist.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import flash, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.wrappers import Response

import quiz.classrooms.joining.views
import quiz.classrooms.roster.views  # noqa: F401  both for their routes
from quiz.classrooms import queries, services
from quiz.classrooms.blueprint import bp
from quiz.classrooms.forms import ClassForm
from quiz.classrooms.qr import qr_svg
from quiz.core.errors import InvalidInput
from quiz.db import open_session
from quiz.models import Classroom
from quiz.paging import paginate
from quiz.web import access
from quiz.web.clock import now
from quiz.web.forms import Answer, show_form
from quiz.web.lists import wanted

THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


@bp.get("/classes")
@access.teachers
def index() -> str:
    """List the teacher's classes, a page at a time; the archived ones on asking."""
    session, asked = open_session(), wanted()
    page = paginate(session, queries.list_of_classes(current_user, archived=asked.archived), asked.page)
    return render_template(
        "classrooms/index.html", page=page, archived=asked.archived, sizes=queries.sizes(session, page.rows)
    )


@bp.route("/classes/new", methods=["GET", "POST"])
@access.teachers
def new() -> Response | Answer:
    """Add a class."""
    form = ClassForm()
    if not form.validate_on_submit():
        return show_form("classrooms/new.html", form)
    session = open_session()
    try:
        classroom = services.create_classroom(session, current_user, form.name.data, now=now())
    except InvalidInput as refusal:
        form.refuse(refusal)
        return show_form("classrooms/new.html", form)
    answer = _to(classroom)
    session.commit()
    return answer


@bp.get("/classes/<int:classroom_id>")
@access.teachers
def show(classroom_id: int) -> str:
    """Show one class: its code, who is on its roster, who has come in."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    return render_template(
        "classrooms/show.html", classroom=classroom, roster=queries.roster(session, classroom), **_ways_in(classroom)
    )


@bp.route("/classes/<int:classroom_id>/name", methods=["GET", "POST"])
@access.teachers
def rename(classroom_id: int) -> Response | Answer:
    """Give a class another name."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    form = ClassForm(data={"name": classroom.name})
    if not form.validate_on_submit():
        return show_form("classrooms/rename.html", form, classroom=classroom)
    try:
        services.rename(session, classroom, form.name.data, now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return show_form("classrooms/rename.html", form, classroom=classroom)
    answer = _to(classroom)
    session.commit()
    return answer


@bp.post("/classes/<int:classroom_id>/archive")
@access.teachers
def archive(classroom_id: int) -> Response:
    """Put a class away."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    services.archive(session, classroom, now=now(), actor=current_user)
    flash(_("%(name)s is in the archive. Its code no longer works; you can restore it here.", name=classroom.name))
    answer = _to(classroom)
    session.commit()
    return answer


@bp.post("/classes/<int:classroom_id>/restore")
@access.teachers
def restore(classroom_id: int) -> Response:
    """Bring a class back."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    services.restore(session, classroom, now=now(), actor=current_user)
    flash(_("%(name)s is back, with its roster and its code.", name=classroom.name), "success")
    answer = _to(classroom)
    session.commit()
    return answer


@bp.post("/classes/<int:classroom_id>/registration")
@access.teachers
def registration(classroom_id: int) -> Response:
    """Let learners register themselves, or no longer."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    is_open = request.form.get("registration") == "open"
    services.set_registration(session, classroom, is_open, now=now(), actor=current_user)
    flash(
        _("Whoever has the code can now register.") if is_open else _("Only names on the roster can join now."),
        "success",
    )
    answer = _to(classroom)
    session.commit()
    return answer


@bp.post("/classes/<int:classroom_id>/code")
@access.teachers
def new_code(classroom_id: int) -> Response:
    """Draw another join code."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    services.draw_new_code(session, classroom, now=now(), actor=current_user)
    flash(_("The new code is %(code)s. The old one no longer works.", code=classroom.join_code), "success")
    answer = _to(classroom)
    session.commit()
    return answer


@bp.get("/classes/<int:classroom_id>/projector")
@access.teachers
def projector(classroom_id: int) -> str:
    """Show code and QR in letters that can be read from the last row."""
    session = open_session()
    classroom = queries.classroom_for(session, current_user, classroom_id)
    ways = _ways_in(classroom)
    return render_template(
        "classrooms/projector.html",
        classroom=classroom,
        qr=qr_svg(ways["link"]),
        count=_count(*queries.came_in(session, classroom)),
        only_here=(urlsplit(request.host_url).hostname or "") in THIS_MACHINE,
        **ways,
    )


@bp.get("/classes/<int:classroom_id>/came-in")
@access.teachers
def came_in(classroom_id: int) -> Response:
    """Answer how many have come in, for the projector's page."""
    session = open_session()
    came, of = queries.came_in(session, queries.classroom_for(session, current_user, classroom_id))
    return jsonify(came_in=came, of=of, text=_count(came, of))


def _count(came: int, of: int) -> str:
    if of == 0:
        return _("Nobody is on the roster yet.")
    return ngettext("%(came)s of %(num)s has joined", "%(came)s of %(num)s have joined", of, came=came)


def _ways_in(classroom: Classroom) -> dict[str, str]:
    """Return the address to type, and the link that carries the code."""
    return {
        "address": url_for("classrooms.join", _external=True),
        "link": url_for("classrooms.join_by_link", code=classroom.join_code, _external=True),
    }


def _to(classroom: Classroom) -> Response:
    return redirect(url_for("classrooms.show", classroom_id=classroom.id), 303)
