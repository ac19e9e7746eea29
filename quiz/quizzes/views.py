"""Quizzes: the list, choosing questions, putting them in order, the paper."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.core.errors import InvalidInput
from quiz.core.excerpts import excerpts
from quiz.core.grading.credits import credit_name
from quiz.core.wording import FORM_NAMES, in_words
from quiz.db import open_session
from quiz.models import Article, Question, Quiz
from quiz.questions.queries import approved_questions
from quiz.quizzes import queries, services
from quiz.quizzes.assignments import views as assignments  # noqa: F401 - its pages join the blueprint
from quiz.quizzes.blueprint import bp
from quiz.quizzes.forms import LONGEST_SEARCH, ChoiceForm, NewQuizForm, QuizForm, row_id
from quiz.quizzes.marking import Marking
from quiz.web import access
from quiz.web.clock import now
from quiz.web.forms import Answer, show_form
from quiz.web.lists import wanted

MOST_CHOICES = 200
PAPER = {"excerpts": excerpts, "in_words": in_words, "form_names": FORM_NAMES, "credit_name": credit_name}
"""What the templates that show questions call."""


@bp.get("/quizzes")
@access.teachers
def index() -> str:
    """List the teacher's quizzes, a page at a time; the archived ones on asking."""
    session = open_session()
    asked = wanted()
    quizzes = queries.quizzes_of(session, current_user, search=asked.search, archived=asked.archived, page=asked.page)
    return render_template(
        "quizzes/index.html",
        page=quizzes,
        standings=queries.standings(session, quizzes.rows),
        search=asked.search,
        archived=asked.archived,
        archived_count=queries.archived_count(session, current_user),
        challenges=queries.challenges_waiting(session, current_user),
    )


@bp.route("/quizzes/new", methods=["GET", "POST"])
@access.teachers
def new() -> Response | Answer:
    """Ask for a title and the questions; ``?article=`` chooses all approved ones of that article."""
    form = NewQuizForm()
    if request.method == "GET":
        _choose_article(form)
    if form.show.data or not form.validate_on_submit():
        _propose_title(form)
        return _choose("quizzes/new.html", form)
    session = open_session()
    try:
        quiz = services.create_quiz(
            session, current_user, title=form.title.data or "", question_ids=form.questions.data or [], now=now()
        )
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _choose("quizzes/new.html", form)
    quiz_id = quiz.id
    session.commit()
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


@bp.get("/quizzes/<int:quiz_id>")
@access.teachers
def show(quiz_id: int) -> str:
    """Show a quiz as a printed page would: what it asks, the keys, the evidence; and which classes have it."""
    quiz = _own(quiz_id)
    session = open_session()
    return render_template(
        "quizzes/show.html",
        quiz=quiz,
        entries=queries.contents(session, quiz),
        assignments=queries.assignments_of(session, quiz),
        begun=queries.begun_count(session, quiz),
        now=now(),
        **PAPER,
    )


@bp.route("/quizzes/<int:quiz_id>/edit", methods=["GET", "POST"])
@access.teachers
def edit(quiz_id: int) -> Response | Answer:
    """Change title, how it is taken and marked, points and order. Every button saves what was typed."""
    session, quiz = open_session(), _own(quiz_id)
    entries = queries.contents(session, quiz)
    form = QuizForm.of(quiz, entries)
    if not form.validate_on_submit():
        return _edit_page(form, quiz)
    try:
        services.change_quiz(
            session,
            quiz,
            title=form.title.data or "",
            taking=services.Taking(**form.taking()),
            marking=Marking(**form.marking()),
            points=form.points(),
            now=now(),
            actor=current_user,
        )
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _edit_page(form, quiz)
    onwards = _pressed(quiz)
    session.commit()
    return redirect(onwards, 303)


def _edit_page(form: QuizForm, quiz: Quiz) -> Answer:
    session = open_session()
    entries = {str(entry.question_id): entry for entry in queries.contents(session, quiz)}
    return show_form(
        "quizzes/edit.html", form, quiz=quiz, entries=entries, begun=queries.begun_count(session, quiz), **PAPER
    )


def _pressed(quiz: Quiz) -> str:
    session, at, pressed = open_session(), now(), request.form
    here = url_for("quizzes.edit", quiz_id=quiz.id)
    for name, steps in (("up", -1), ("down", 1)):
        if question_id := pressed.get(name, type=row_id):
            services.move_question(session, quiz, question_id, steps, now=at, actor=current_user)
            return f"{here}#question-{question_id}"
    if question_id := pressed.get("remove", type=row_id):
        services.remove_question(session, quiz, question_id, now=at, actor=current_user)
        flash(_("The question is out of the quiz. It stays approved, and you can add it again."), "success")
        return f"{here}#questions"
    if "add" in pressed:
        return url_for("quizzes.add", quiz_id=quiz.id)
    flash(_("Your changes are saved."), "success")
    return url_for("quizzes.show", quiz_id=quiz.id)


@bp.route("/quizzes/<int:quiz_id>/add", methods=["GET", "POST"])
@access.teachers
def add(quiz_id: int) -> Response | Answer:
    """Ask which questions to put at the end."""
    quiz = _own(quiz_id)
    form = ChoiceForm()
    if form.show.data or not form.validate_on_submit():
        return _choose("quizzes/add.html", form, quiz)
    session = open_session()
    try:
        count = services.add_questions(session, quiz, form.questions.data or [], now=now(), actor=current_user)
    except InvalidInput as refusal:
        form.refuse(refusal)
        return _choose("quizzes/add.html", form, quiz)
    session.commit()
    flash(ngettext("%(num)s question is added.", "%(num)s questions are added.", count), "success")
    return redirect(url_for("quizzes.edit", quiz_id=quiz_id) + "#questions", 303)


def _choose_article(form: NewQuizForm) -> None:
    article_id = request.args.get("article", type=row_id)
    if article_id is None:
        return
    session = open_session()
    questions = approved_questions(session, current_user, article_id)
    if questions:
        form.article.data = article_id
        form.questions.data = [question.id for question in questions]
        form.title.data = questions[0].article.title[: services.LONGEST_TITLE]


def _propose_title(form: NewQuizForm) -> None:
    """Fill in the title of the article that the list was narrowed to, where nothing was typed yet."""
    articles = queries.approved_articles(open_session(), current_user)
    title = next((article.title for article in articles if article.id == form.article_id), "")
    if not form.title.data and not form.errors:
        form.title.data = title[: services.LONGEST_TITLE]


def _choose(template: str, form: ChoiceForm, quiz: Quiz | None = None) -> Answer:
    session = open_session()
    form.offer(queries.approved_articles(session, current_user))
    present = {entry.question_id for entry in quiz.questions} if quiz else set()
    search = (form.search.data or "")[:LONGEST_SEARCH]  # the button that narrows the list asks for no valid form
    found = approved_questions(session, current_user, form.article_id, search)
    is_cut, found = len(found) > MOST_CHOICES, found[:MOST_CHOICES]
    shown = {question.id for question in found}
    kept = queries.chosen(session, current_user, [id_ for id_ in form.questions.data or [] if id_ not in shown])
    return show_form(
        template,
        form,
        quiz=quiz,
        found=_by_article([question for question in found if question.id not in present]),
        kept=kept,
        is_cut=is_cut,
        **PAPER,
    )


def _by_article(questions: Sequence[Question]) -> list[tuple[Article, list[Question]]]:
    return [(article, list(group)) for article, group in groupby(questions, key=lambda question: question.article)]


@bp.post("/quizzes/<int:quiz_id>/archive")
@access.teachers
def archive(quiz_id: int) -> Response:
    """Put a quiz away."""
    quiz = _own(quiz_id)
    services.archive(open_session(), quiz, now=now(), actor=current_user)
    flash(_("“%(title)s” is archived. You find it under Archived, and can restore it there.", title=quiz.title))
    open_session().commit()
    return redirect(url_for("quizzes.index"), 303)


@bp.post("/quizzes/<int:quiz_id>/restore")
@access.teachers
def restore(quiz_id: int) -> Response:
    """Bring an archived quiz back."""
    quiz = _own(quiz_id)
    services.restore(open_session(), quiz, now=now(), actor=current_user)
    flash(_("“%(title)s” is back among your quizzes.", title=quiz.title), "success")
    open_session().commit()
    return redirect(url_for("quizzes.show", quiz_id=quiz_id), 303)


def _own(quiz_id: int) -> Quiz:
    return queries.quiz_for(open_session(), current_user, quiz_id)
