"""Why a statement is not worth a question, and why an answer is asked for in no form: each rule by its name."""

from __future__ import annotations

from collections.abc import Callable

from quiz.core.facts.asked import giveaways, openness, side_figures, unreadable, worth
from quiz.core.facts.asked.again import may_come_again
from quiz.core.facts.asked.answers import Answer
from quiz.core.facts.asked.record import Record
from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Statement

SECOND_VALUE = "rule 7: another value may be true too"
PLAIN_PEOPLE = "rule 12: the name tells of what people"
_OPEN = (
    side_figures.is_one_of_two,
    openness.is_in_open_list,
    openness.is_only_a_bound,
    openness.is_some_of_many,
    giveaways.is_said_twice,
)


def is_of_worth(rule: str) -> bool:
    """Whether a rule says that something is not worth asking, not that it is wrong: such a question is only doubted."""
    return rule.startswith("worth: ")


def refuse_statement(statement: Statement, names: Names) -> str:
    """Return why nothing in a statement is worth asking, or ""."""
    if worth.is_life_of_another(statement, names):
        return "worth: no dates of those beside the topic"
    return next((rule for breaks, rule in _UNSOUND if breaks(statement)), "")


def _is_badly_parted(statement: Statement) -> bool:
    return "—" in statement.text or ":" in statement.text[:14]


_UNSOUND: tuple[tuple[Callable[[Statement], bool], str], ...] = (
    (_is_badly_parted, "no certain parse"),
    (unreadable.has_foreign_letters, "rule 18: no residue of rewriting"),
    (unreadable.has_broken_quotations, "no certain parse"),
    (unreadable.has_lost_its_be, "no certain parse"),
    (unreadable.is_bare_journey, "rule 14: nothing says where or when"),
    (worth.is_moment_of_a_match, "worth: no turn of play"),
    (worth.is_bare_utterance, "worth: no remark for its own sake"),
    (worth.is_forecast_told_later, "worth: no remark for its own sake"),
    (lambda statement: ";" in statement.text, "rule 14: two claims in one"),
    (worth.is_made_up, "worth: no made-up example"),
    (worth.is_timetable, "worth: no timetable"),
    (worth.is_counted_from_nothing, "rule 14: no time told from an unknown day"),
    (worth.is_stale_plan, "rule 14: no time told from an unknown day"),
    (worth.is_empty, "worth: too general"),
    (worth.is_platitude, "worth: too general"),
    (worth.is_praise, "worth: no praise as plain truth"),
)


def refuse_answer(answer: Answer, record: Record) -> str:
    """Return why an answer is asked for in no form, or ""."""
    if record.names.is_topic(answer.text) or worth.is_setting(answer, len(record.sentences)):
        return "rule 19: the key is not the topic"
    if [piece.text for piece in answer.statement.pieces[answer.end : answer.end + 1]] in (["'"], ["’"]):
        return "rule 18: no residue of rewriting"
    if giveaways.is_given_away(answer) or giveaways.is_part_of_a_name(answer):
        return "rule 12: the stem says it"
    if any(is_open(answer) for is_open in _OPEN) or may_come_again(answer, record):
        return SECOND_VALUE
    if giveaways.is_plain_people(answer):
        return PLAIN_PEOPLE
    return _not_worth_asking(answer, record)


def _not_worth_asking(answer: Answer, record: Record) -> str:
    """Return why a teacher would hardly ask for an answer, or ""."""
    if worth.is_time_of_a_count(answer) or side_figures.is_day_of_a_count(answer):
        return "worth: no day of a count"
    if worth.is_too_exact(answer):
        return "worth: no figure so exact"
    if side_figures.is_count_of_a_list(answer) or side_figures.is_rough_aside(answer):
        return "worth: no figure told in passing"
    if side_figures.is_date_at_the_edge(answer, record) or side_figures.is_county(answer):
        return "worth: nothing of those beside the topic"
    if worth.asks_who_spoke(answer):
        return "worth: the key is not who handed it on"
    return ""
