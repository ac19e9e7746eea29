"""A teacher's articles: the list, a new one, what is known of it, how its reading goes."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, flash, jsonify, redirect, render_template, url_for
from flask_babel import gettext as _
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.articles import queries, services
from quiz.articles.forms import ArticleForm, DetailsForm
from quiz.core.errors import InvalidInput
from quiz.db import open_session
from quiz.models import Article, Job, JobState
from quiz.web import access
from quiz.web.clock import now
from quiz.web.filters import said
from quiz.web.forms import Answer, show_form
from quiz.web.lists import wanted

bp = Blueprint("articles", __name__, url_prefix="/articles")


@bp.get("")
@access.teachers
def index() -> str:
    """List the teacher's articles, a page at a time; the archived ones on asking."""
    session = open_session()
    asked = wanted()
    articles = queries.articles_of(session, current_user, search=asked.search, archived=asked.archived, page=asked.page)
    return render_template(
        "articles/index.html",
        page=articles,
        standings=queries.standings(session, articles.rows),
        search=asked.search,
        archived=asked.archived,
        archived_count=queries.archived_count(session, current_user),
    )


@bp.route("/new", methods=["GET", "POST"])
@access.teachers
def new() -> Response | Answer:
    """Take in an article and have it read; what can't be taken in is shown again as it was typed."""
    form = ArticleForm()
    if not form.validate_on_submit():
        return show_form("articles/new.html", form)
    session = open_session()
    try:
        article = services.create_article(session, current_user, text=form.text.data or "", now=now(), **form.details())
    except InvalidInput as refusal:
        return _refused("articles/new.html", form, refusal)
    article_id = article.id
    session.commit()
    return redirect(url_for("articles.show", article_id=article_id), 303)


@bp.get("/<int:article_id>")
@access.teachers
def show(article_id: int) -> Response | str:
    """Show how the reading goes; when it is done, go on to the review."""
    session = open_session()
    article = queries.article_for(session, current_user, article_id)
    job = queries.reading_of(session, article)
    if job is not None and job.state is JobState.DONE:
        return redirect(url_for("questions.review", article_id=article_id), 303)
    return render_template("articles/show.html", article=article, job=job)


@bp.get("/<int:article_id>/reading")
@access.teachers
def reading(article_id: int) -> Response:
    """Tell a script how the reading goes: {state, step, done, total}."""
    session = open_session()
    job = queries.reading_of(session, queries.article_for(session, current_user, article_id))
    return jsonify(_progress(job))


@bp.route("/<int:article_id>/edit", methods=["GET", "POST"])
@access.teachers
def edit(article_id: int) -> Response | Answer:
    """Change title, source, address, date; archive or restore; have it read again."""
    session = open_session()
    article = queries.article_for(session, current_user, article_id)
    form = DetailsForm(obj=article)
    if not form.validate_on_submit():
        return show_form("articles/edit.html", form, article=article)
    try:
        services.change_details(session, article, now=now(), actor=current_user, **form.details())
    except InvalidInput as refusal:
        return _refused("articles/edit.html", form, refusal, article=article)
    session.commit()
    flash(_("Your changes are saved."), "success")
    return redirect(url_for("articles.show", article_id=article_id), 303)


@bp.post("/<int:article_id>/archive")
@access.teachers
def archive(article_id: int) -> Response:
    """Put an article away."""
    article = _own(article_id)
    services.archive(open_session(), article, now=now(), actor=current_user)
    flash(_("“%(title)s” is archived. You find it under Archived, and can restore it there.", title=article.title))
    open_session().commit()
    return redirect(url_for("articles.index"), 303)


@bp.post("/<int:article_id>/restore")
@access.teachers
def restore(article_id: int) -> Response:
    """Bring an archived article back."""
    article = _own(article_id)
    services.restore(open_session(), article, now=now(), actor=current_user)
    flash(_("“%(title)s” is back among your articles.", title=article.title), "success")
    open_session().commit()
    return redirect(url_for("articles.index"), 303)


@bp.post("/<int:article_id>/read-again")
@access.teachers
def read_again(article_id: int) -> Response:
    """Have the article read once more."""
    services.read_again(open_session(), _own(article_id), now=now(), actor=current_user)
    open_session().commit()
    return redirect(url_for("articles.show", article_id=article_id), 303)


def _own(article_id: int) -> Article:
    return queries.article_for(open_session(), current_user, article_id)


def _progress(job: Job | None) -> dict[str, Any]:
    if job is None:
        return {"state": "none", "step": "", "done": 0, "total": 0}
    step = _("Waiting for its turn") if job.state is JobState.QUEUED else said(job.step) if job.step else ""
    return {"state": job.state.value, "step": step, "done": job.done, "total": job.total}


def _refused(template: str, form: DetailsForm, refusal: InvalidInput, **values: Any) -> Answer:
    form.refuse(refusal)
    return show_form(template, form, **values)
