"""Why a statement is not worth a question, and why an answer is asked for in no form: each rule by its name."""

from __future__ import annotations

from quiz.core.facts import giveaways, openness, worth
from quiz.core.facts.answers import Answer
from quiz.core.facts.record import Record
from quiz.core.facts.statements import Statement

SECOND_VALUE = "rule 7: another value may be true too"
_OPEN = (openness.is_in_open_list, openness.is_only_a_bound, openness.is_some_of_many, giveaways.is_said_twice)


def refuse_statement(statement: Statement) -> str:
    """Return why nothing in a statement is worth asking, or ""."""
    if "—" in statement.text:
        return "no certain parse"
    if worth.is_moment_of_a_match(statement):
        return "worth: no turn of play"
    if worth.is_bare_utterance(statement) or worth.is_forecast_told_later(statement):
        return "worth: no remark for its own sake"
    if ":" in statement.text[:14]:
        return "no certain parse"
    if ";" in statement.text:
        return "rule 14: two claims in one"
    if worth.is_stale_plan(statement):
        return "rule 14: no time told from an unknown day"
    if worth.is_empty(statement):
        return "worth: too general"
    return ""


def refuse_answer(answer: Answer, record: Record) -> str:
    """Return why an answer is asked for in no form, or ""."""
    if record.names.is_topic(answer.text) or worth.is_setting(answer, len(record.sentences)):
        return "rule 19: the key is not the topic"
    if giveaways.is_given_away(answer) or giveaways.is_part_of_a_name(answer):
        return "rule 12: the stem says it"
    if any(is_open(answer) for is_open in _OPEN):
        return SECOND_VALUE
    if worth.asks_who_spoke(answer):
        return "worth: the key is not who handed it on"
    return ""
