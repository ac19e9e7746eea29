"""Reviewing an article's questions, changing them, writing one by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from flask import Blueprint, abort, flash, get_template_attribute, jsonify, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.core.errors import N_, InvalidInput
from quiz.core.flaws.article import Told
from quiz.core.items import Form
from quiz.db import open_session
from quiz.models import Article, Question, QuestionStatus
from quiz.questions import queries, services
from quiz.questions.doubts import doubts_of
from quiz.questions.drafts import UnfinishedQuestion
from quiz.questions.forms import EVENTS, KINDS, PAIRS, QuestionForm, places, values_of
from quiz.questions.page import ArticlePage, read_places
from quiz.questions.review import FILTERS, Review
from quiz.questions.stored import item_of
from quiz.web import access
from quiz.web.clock import now
from quiz.web.forms import Answer, show_form
from quiz.web.kept import wants_json

bp = Blueprint("questions", __name__)

UNDO_IS_OFFERED = dt.timedelta(hours=1)
"""How long the page offers to undo the last approval of the best."""

CHANGED_ELSEWHERE = N_(
    "This question was changed in another window meanwhile. What you wrote is kept here. "
    "Press Save once more to put it in place of the other wording."
)


@bp.get("/articles/<int:article_id>/review")
@access.teachers
def review(article_id: int) -> str:
    """Show the article and its questions side by side."""
    article = queries.article_with_text(open_session(), current_user, article_id)
    shown = _review(article, request.args)
    last = queries.last_approval(open_session(), article)
    undo = last if last is not None and last.at > now() - UNDO_IS_OFFERED else None
    undoable = shown.still_free(undo.detail["questions"]) if undo else 0
    return render_template(
        "questions/review.html",
        article=article,
        review=shown,
        filters=FILTERS,
        kinds=KINDS,
        undo=undo,
        undoable=undoable,
    )


@bp.post("/articles/<int:article_id>/approve-best")
@access.teachers
def approve_best(article_id: int) -> Response:
    """Approve the drafts that make the best varied set."""
    session = open_session()
    article = queries.article_with_text(session, current_user, article_id)
    count = request.form.get("count", None, type=int)
    done = services.approve_best(session, article, count, now=now(), actor=current_user)
    session.commit()
    flash(_what_was_approved(len(done.approved), done.doubtful), "success" if done.approved else "message")
    return redirect(url_for("questions.review", article_id=article_id), 303)


@bp.post("/articles/<int:article_id>/approve-best/undo")
@access.teachers
def undo_approve_best(article_id: int) -> Response:
    """Bring back to draft what the last "approve the best" approved, but for what a quiz has got since."""
    session = open_session()
    article = queries.article_with_text(session, current_user, article_id)
    approval_id = request.form.get("approval", 0, type=int)
    drafts, held = services.undo_approve_best(session, article, approval_id, now=now(), actor=current_user)
    session.commit()
    if drafts:
        flash(ngettext("%(num)s question is a draft again.", "%(num)s questions are drafts again.", drafts), "success")
    if held:
        flash(_what_stays_approved(held), "warning")
    return redirect(url_for("questions.review", article_id=article_id), 303)


def _what_was_approved(approved: int, doubtful: int) -> str:
    told = ngettext("%(num)s question is approved.", "%(num)s questions are approved.", approved)
    left = ngettext(
        "%(num)s doubtful one is left: look at it yourself.",
        "%(num)s doubtful ones are left: look at each yourself.",
        doubtful,
    )
    return " ".join([told if approved else _("No question was approved."), *([left] if doubtful else [])])


def _what_stays_approved(held: Mapping[int, Sequence[queries.Holder]]) -> str:
    return ngettext(
        "%(num)s question stays approved, since a quiz has it by now: %(quizzes)s.",
        "%(num)s questions stay approved, since a quiz has them by now: %(quizzes)s.",
        len(held),
        quizzes=_titles([holder for quizzes in held.values() for holder in quizzes]),
    )


def _what_quizzes_do(status: QuestionStatus, quizzes: Sequence[queries.Holder]) -> str:
    """Say what becomes of a question that was put back or taken away, in the quizzes that classes can take now."""
    titles = _titles([holder for holder in quizzes if holder.is_open])
    if not titles or status is QuestionStatus.APPROVED:
        return ""
    if status is QuestionStatus.DRAFT:
        return _("Still asked in %(quizzes)s, open now. To stop that, retire it or take it out there.", quizzes=titles)
    return _("Who begins %(quizzes)s from now on is not asked it; who has begun keeps it.", quizzes=titles)


def _titles(quizzes: Iterable[queries.Holder]) -> str:
    return ", ".join(_("“%(title)s”", title=title) for title in dict.fromkeys(each.title for each in quizzes))


@bp.post("/questions/<int:question_id>/status")
@access.teachers
def set_status(question_id: int) -> Response:
    """Approve, reject, retire, or make a draft again; a script gets the note as it is now."""
    session = open_session()
    question = queries.question_for(session, current_user, question_id)
    article_id, status = question.article_id, _status(request.form.get("status", ""))
    services.set_status(session, question, status, now=now(), actor=current_user)
    shown = _review(queries.article_with_text(session, current_user, article_id), request.form)
    told = _what_quizzes_do(status, shown.all_notes[question_id].holders)
    if told and not wants_json():
        flash(told, "warning")
    now_is = {**_as_it_is_now(shown, question_id), "told": told}
    answer = jsonify(now_is) if wants_json() else redirect(_back(shown, article_id), 303)
    session.commit()
    return answer


@bp.route("/articles/<int:article_id>/questions/new", methods=["GET", "POST"])
@access.teachers
def new(article_id: int) -> Response | Answer:
    """Write a question by hand on a chosen sentence (``at``, offsets such as 120-231)."""
    session = open_session()
    article = queries.article_with_text(session, current_user, article_id)
    page = ArticlePage(article.text)
    chosen = places(page, read_places(request.args.getlist("at")))
    form = QuestionForm(data={"kind": Form.MULTIPLE_CHOICE.value, "evidence": chosen})
    if _wants_rows(form) or not form.validate_on_submit():
        return _show(form, article, page)
    try:
        if _is_only_looked_at():
            return _show(form, article, page, doubts=services.doubts_of_draft(article, form.draft(page)))
        question = services.write_question(session, article, form.draft(page), now=now(), actor=current_user)
    except UnfinishedQuestion as error:
        form.refuse_all(error)
        return _show(form, article, page)
    question_id = question.id
    session.commit()
    flash(_("Your question is saved and approved."), "success")
    return redirect(url_for("questions.review", article_id=article_id, _anchor=f"question-{question_id}"), 303)


@bp.route("/questions/<int:question_id>/edit", methods=["GET", "POST"])
@access.teachers
def edit(question_id: int) -> Response | Answer:
    """Change a question's wording, key or evidence."""
    session = open_session()
    question = queries.question_for(session, current_user, question_id)
    article, version = question.article, question.current
    page = ArticlePage(article.text)
    form = QuestionForm(data=values_of(version, page))
    form.offer(version)
    if _wants_rows(form) or not form.validate_on_submit():
        return _show(form, article, page, question=question, doubts=_doubts_as_stored(form, question))
    draft = form.draft(page, version.evidence)
    if not _is_only_looked_at() and form.catch_up(version):
        form.refuse(InvalidInput(CHANGED_ELSEWHERE))
        return _show(form, article, page, question=question)
    try:
        if _is_only_looked_at():
            doubts = services.doubts_of_draft(article, draft)
            return _show(form, article, page, question=question, doubts=doubts)
        corrected = services.edit_question(session, question, draft, now=now(), actor=current_user)
    except UnfinishedQuestion as error:
        form.refuse_all(error)
        return _show(form, article, page, question=question)
    article_id = article.id
    held = queries.holders(session, [question_id], now=now())
    session.commit()
    flash(_("Your changes are saved."), "success")
    if corrected and held:
        return redirect(url_for("corrections.show", question_id=question_id), 303)
    return redirect(url_for("questions.review", article_id=article_id, _anchor=f"question-{question_id}"), 303)


def _doubts_as_stored(form: QuestionForm, question: Question) -> tuple[str, ...] | None:
    """Return what is doubtful about a question that is opened to be changed; None where it is nothing."""
    if form.is_submitted():
        return None
    return doubts_of(item_of(question), Told(question.article.text, question.article.title)) or None


def _wants_rows(form: QuestionForm) -> bool:
    """Add the rows that were asked for, if they were; nothing else is looked at then, and all that was typed stays."""
    if "more" not in request.form:
        return False
    form.more_rows()
    return True


def _is_only_looked_at() -> bool:
    """Say whether "Check" was pressed: nothing is stored then, and what is doubtful is told."""
    return "check" in request.form


def _review(article: Article, args: Any) -> Review:
    session = open_session()
    chosen, questions = args.get("show", "all"), queries.questions_of(session, article)
    return Review(
        Told(article.text, article.title),
        questions,
        queries.fact_spans(session, article),
        queries.holders(session, [question.id for question in questions], now=now()),
        chosen=chosen if chosen in FILTERS else "all",
        page=args.get("page", 1, type=int),
    )


def _status(text: str) -> QuestionStatus:
    try:
        return QuestionStatus(text)
    except ValueError:
        abort(400)


def _as_it_is_now(shown: Review, question_id: int) -> dict[str, Any]:
    """Return what a script puts in place of the old note and counts; the note stays in sight whatever the filter."""
    template = get_template_attribute("questions/note.html", "note")
    count = get_template_attribute("questions/note.html", "count")
    note = shown.all_notes[question_id]
    html = template(note, shown, KINDS)
    return {"note": html, "count": count(shown), "counts": shown.counts, "sound": shown.sound_drafts}


def _back(shown: Review, article_id: int) -> str:
    """Return the address of the question that was decided on, or, where the filter hides it now, of the next one."""
    question_id = request.view_args["question_id"] if request.view_args else 0
    is_shown = any(note.question.id == question_id for note in shown.notes)
    anchor = question_id if is_shown else request.form.get("next", question_id, type=int)
    return url_for("questions.review", article_id=article_id, **kept(shown), _anchor=f"question-{anchor}")


def kept(shown: Review) -> dict[str, Any]:
    """Return the filter and page for an address, where they are not the usual ones."""
    return {
        "show": shown.chosen if shown.chosen != "all" else None,
        "page": shown.page if shown.page > 1 else None,
    }


def _show(form: QuestionForm, article: Article, page: ArticlePage, **values: Any) -> Answer:
    return show_form("questions/form.html", form, article=article, page=page, pairs=PAIRS, events=EVENTS, **values)
