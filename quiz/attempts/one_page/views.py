"""All questions of an attempt on one page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flask import flash, redirect, render_template, request, url_for
from flask_babel import gettext as _
from flask_babel import ngettext
from flask_login import current_user
from werkzeug.wrappers import Response

from quiz.attempts import queries, saving
from quiz.attempts.blueprint import bp
from quiz.attempts.forms import answer_from, base_revision, certainty_from
from quiz.attempts.one_page.forms import checked_at, moved_at, part, prefix
from quiz.attempts.one_page.services import Outcome, Sent, save_each
from quiz.attempts.queries import Head
from quiz.attempts.verdicts import verdicts
from quiz.attempts.way import way_of
from quiz.core.errors import InvalidInput
from quiz.core.grading.answers import LONGEST
from quiz.db import open_session
from quiz.models import Reveal
from quiz.models.ending import ending_of
from quiz.web import access
from quiz.web.clock import now
from quiz.web.errors import message_of

Page = str | Response | tuple[str, int]


@bp.get("/attempts/<int:attempt_id>/all")
@access.signed_in
def every_question(attempt_id: int) -> Page:
    """Show every question of a running attempt, where its quiz is taken on one page."""
    head = queries.head(open_session(), current_user.id, attempt_id, now=now())
    if not head.standing.is_running or not head.way.is_one_page:
        return redirect(url_for(".take", attempt_id=attempt_id), 303)
    return _page(head)


@bp.post("/attempts/<int:attempt_id>/all")
@access.signed_in
def save_every(attempt_id: int) -> Page:
    """Save every answer of the page, then go where the button leads."""
    session = open_session()
    items = saving.open_items(session, current_user.id, attempt_id, now=now())
    if way_of(items[0]).goes_one_way:
        return redirect(url_for(".take", attempt_id=attempt_id), 303)
    sent = {item.position: _sent(item) for item in items}
    is_up = ending_of(items[0]).is_up(now())
    check_at = None if is_up else checked_at(request.form.get("go", ""))
    outcome = save_each(session, items, sent, now=now(), check_at=check_at)
    session.commit()
    if outcome.refused:
        return _refused(attempt_id, outcome.refused, sent)
    _say(outcome)
    if check_at and items[0].reveal is not Reveal.AT_ONCE:
        flash(_("Your answers are saved. This quiz shows them later."), "warning")
    return redirect(_onwards(attempt_id, outcome, check_at or moved_at(request.form)), 303)


def _sent(item: saving.Open) -> Sent:
    fields = part(request.form, item.position)
    answer, base = answer_from(item.form, fields), base_revision(fields)
    try:
        return Sent(answer, base, certainty_from(fields))
    except InvalidInput as refusal:
        return Sent(answer, base, refusal=refusal)


def _page(head: Head, sure: Mapping[int, int | None] | None = None, **more: Any) -> str:
    """Show the page; ``sure`` is how sure the learner said they are where that could not be saved, by place."""
    session = open_session()
    stored = queries.all_asked(session, head.id)
    asked = [replace(each, certainty=(sure or {}).get(each.position) or each.certainty) for each in stored]
    shown = (
        {each.asked.position: each for each in verdicts(session, head.id)} if any(a.is_checked for a in asked) else {}
    )
    return render_template(
        "attempts/all.html",
        head=head,
        questions=asked,
        places=queries.places(session, head.id),
        verdicts={each.position: shown[each.position] for each in asked if each.is_checked},
        prefix=prefix,
        longest=LONGEST,
        **more,
    )


def _refused(attempt_id: int, refused: Mapping[int, InvalidInput], sent: Mapping[int, Sent]) -> Page:
    """Show the page again: at what was refused the message and what was typed; the other answers are saved."""
    head = queries.head(open_session(), current_user.id, attempt_id, now=now())
    messages = {position: message_of(refusal) for position, refusal in refused.items()}
    typed = {position: sent[position].answer for position in refused}
    sure = {position: sent[position].certainty for position in refused}
    return _page(head, sure, refusals=messages, typed=typed, page_has_errors=True), 422


def _say(outcome: Outcome) -> None:
    if outcome.newer:
        places = ", ".join(map(str, outcome.newer))
        flash(
            ngettext(
                "You changed the answer to question %(places)s in another window. The newer one is kept.",
                "You changed the answers to questions %(places)s in another window. The newer ones are kept.",
                len(outcome.newer),
                places=places,
            ),
            "warning",
        )
    elif request.form.get("go") == "save":
        flash(_("Your answers are saved."), "success")


def _onwards(attempt_id: int, outcome: Outcome, question: int | None) -> str:
    go = "" if outcome.newer else request.form.get("go", "")
    if go == "hand-in":
        return url_for(".hand_in", attempt_id=attempt_id)
    if go == "leave":
        return url_for("quizzes.index" if current_user.is_teacher else ".mine")
    return url_for(".every_question", attempt_id=attempt_id, _anchor=f"question-{question}" if question else None)
