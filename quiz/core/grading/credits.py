"""What part of an answer earns: which policies a form offers, and how a learner is told before answering.

Sources: right minus wrong and each option: Cronbach 1941; Moodle's and QTI's multiple response. Coverage: the share of
the chosen that is right times the share of the right that is chosen. Longest run: Moodle's ordering question, "longest
contiguous subset".
"""

from __future__ import annotations

from collections.abc import Mapping

from quiz.core.errors import N_
from quiz.core.grading.marks import Credit
from quiz.core.items import Form

OFFERED: Mapping[Form, tuple[Credit, ...]] = {
    Form.MULTIPLE_RESPONSE: (
        Credit.RIGHT_MINUS_WRONG,
        Credit.ALL_OR_NOTHING,
        Credit.EACH_OPTION,
        Credit.COVERAGE,
    ),
    Form.MATCHING: (Credit.EACH_OPTION, Credit.ALL_OR_NOTHING),
    Form.ORDERING: (Credit.ALL_OR_NOTHING, Credit.LONGEST_RUN),
}
"""The policies of the forms whose answers can be right in part, the usual one first."""

NAMES: Mapping[Form, Mapping[Credit, str]] = {
    Form.MULTIPLE_RESPONSE: {
        Credit.RIGHT_MINUS_WRONG: N_("right choices less wrong ones"),
        Credit.ALL_OR_NOTHING: N_("all right or nothing"),
        Credit.EACH_OPTION: N_("each option on its own"),
        Credit.COVERAGE: N_("less for each one missing or wrong"),
    },
    Form.MATCHING: {
        Credit.EACH_OPTION: N_("each pair on its own"),
        Credit.ALL_OR_NOTHING: N_("all right or nothing"),
    },
    Form.ORDERING: {
        Credit.ALL_OR_NOTHING: N_("the whole order or nothing"),
        Credit.LONGEST_RUN: N_("the longest run in the right order"),
    },
}
"""How a teacher chooses among them."""

HINTS: Mapping[Form, Mapping[Credit, str]] = {
    Form.MULTIPLE_RESPONSE: {
        Credit.RIGHT_MINUS_WRONG: N_(
            "Choose all the right answers. Each right one counts, a wrong one takes one away."
        ),
        Credit.ALL_OR_NOTHING: N_("Choose all the right answers, and no other. Only then does it count."),
        Credit.EACH_OPTION: N_(
            "Choose all the right answers. Each option counts: a right one you choose, a wrong one you leave out."
        ),
        Credit.COVERAGE: N_(
            "Choose all the right answers. You get less for each right one missing and each wrong one chosen."
        ),
    },
    Form.MATCHING: {
        Credit.EACH_OPTION: N_("Each right pair counts."),
        Credit.ALL_OR_NOTHING: N_("It counts only if all pairs are right."),
    },
    Form.ORDERING: {
        Credit.ALL_OR_NOTHING: N_("It counts only if the whole order is right."),
        Credit.LONGEST_RUN: N_("The longest run of lines in the right order counts."),
    },
}
"""What a learner reads beside the question. It tells nothing of the key, not even how many answers are right."""


def credit_for(form: Form, chosen: Credit | None) -> Credit:
    """Return the policy a question is marked by: the one chosen where its form offers it, else its form's usual one."""
    offered = OFFERED.get(form, (Credit.ALL_OR_NOTHING,))
    return chosen if chosen in offered else offered[0]


def credit_name(form: Form, chosen: Credit | None) -> str:
    """Return how a teacher chose what earns; "" for a form whose answers are right or wrong."""
    return NAMES.get(form, {}).get(credit_for(form, chosen), "")


def hint(form: Form, credit: Credit) -> str:
    """Return what counts, as a learner reads it before answering; "" where it is plain."""
    return HINTS.get(form, {}).get(credit, "")
