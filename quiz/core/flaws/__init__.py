"""Item-writing rules that a program can check: each rule one small function that carries its number.

A rule returns True where it is kept. ``RULES`` look at one question, ``ARTICLE_RULES`` at a question beside its
article, ``QUIZ_RULES`` at all questions of a quiz. They see text alone, so that a page can say at once what is doubtful
about a question somebody wrote; what needs a parse is seen to while questions are made (:mod:`quiz.core.distractors`,
:mod:`quiz.core.facts`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from quiz.core.flaws import alone, article, gaps, giveaways, measures, options, quiz, residue, stems, truth
from quiz.core.flaws.article import Told
from quiz.core.items import Item

RULES: dict[str, Callable[[Item], bool]] = {
    "rule 1: the key is no longer and no shorter than the rest": options.rule_1,
    "rule 3: nothing in their writing sets an option apart": options.rule_3,
    "rule 4: numbers and dates of one shape": measures.rule_4,
    "rule 5: no two options are equal": measures.rule_5,
    "rule 5: numbers in order": measures.rule_5_in_order,
    "rule 6: no option contains another": options.rule_6,
    "rule 8: no option speaks of the others": options.rule_8,
    "rule 9: no absolutes in some options only": options.rule_9,
    "rule 10: no word shared by stem and key alone": giveaways.rule_10,
    "rule 11: no opposite of the key among unrelated options": giveaways.rule_11,
    "rule 12: no option stands in the stem": giveaways.rule_12,
    "rule 13: one question of 5 to 30 words": stems.rule_13,
    "rule 14: nobody and no time left to be guessed": alone.rule_14,
    "rule 15: no mention of the text": stems.rule_15,
    "rule 16: the question word fits the answer": stems.rule_16,
    "rule 17: no negative question": stems.rule_17,
    "rule 18: no residue of rewriting": residue.rule_18,
    "true or false: one proposition": truth.one_proposition,
    "true or false: no not added": truth.no_not_added,
    "true or false: one value changed": truth.one_value_changed,
    "true or false: as long as the true one": truth.as_long_as_true,
    "gap: one gap, not first": gaps.gap_is_one,
    "gap: what is left out tells something": gaps.gap_tells,
    "gap: eight words remain": gaps.gap_leaves_enough,
    "gap: a(n) before it": gaps.gap_has_no_article,
}
ARTICLE_RULES: dict[str, Callable[[Item, Told], bool]] = {
    "rule 7: no wrong option is true": article.rule_7,
    "rule 19: the key is not the topic": article.rule_19,
}
QUIZ_RULES: dict[str, Callable[[Sequence[Item], Told], bool]] = {
    "rule 2: keys stand in every place": quiz.rule_2,
    "true or false: 40 to 60% true": quiz.truth_is_balanced,
    "quiz: most paragraphs are covered": quiz.covers_the_article,
    "quiz: at most two questions a sentence": quiz.two_a_sentence,
    "quiz: one question a fact and form": quiz.one_a_fact_and_form,
    "quiz: no stem gives away another's key": quiz.none_gives_another_away,
    "quiz: no two stems alike": quiz.none_are_alike,
    "quiz: forms are mixed": quiz.forms_are_mixed,
    "quiz: guessing gains nothing": quiz.guessing_gains_nothing,
}


def flaws_of(item: Item, told: Told | None = None) -> Iterator[str]:
    """Yield the name of each rule an item breaks; with its article, of those that need one too."""
    for name, keeps in RULES.items():
        if not keeps(item):
            yield name
    if told is not None:
        for name, keeps_beside in ARTICLE_RULES.items():
            if not keeps_beside(item, told):
                yield name


def flaws_of_quiz(items: Sequence[Item], told: Told) -> Iterator[str]:
    """Yield the name of each rule that a quiz breaks as a whole."""
    for name, keeps in QUIZ_RULES.items():
        if not keeps(items, told):
            yield name
