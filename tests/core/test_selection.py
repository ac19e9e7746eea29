"""What a whole quiz keeps to."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

from quiz.core.items import FALSE, TRUE, Fact, Form, Item, Span
from quiz.core.ranking.worth import FIRM
from quiz.core.selection import Candidate, best, choose, gives_away, spread_keys


def item(number: int, form: Form = Form.MULTIPLE_CHOICE, *, place: int | None = None, score: float = 0.5) -> Item:
    start = 100 * (number if place is None else place)
    stem = f"Town{number} lies near village{number} in valley{number} by _____."
    fact = Fact("name", stem.replace("_____", f"River{number}"), (Span(start, start + 50),))
    key = f"River{number}"
    options = (key, "Lake", "Pond", "Brook") if form is Form.MULTIPLE_CHOICE else ()
    return Item(form, stem, (key,), fact.evidence, (fact,), options=options, score=score)


def truth(number: int, key: str) -> Item:
    return replace(
        item(number, Form.TRUE_FALSE), answer=(key,), options=(TRUE, FALSE), stem=f"Hill{number} is {number} m high."
    )


def test_the_best_cover_the_article_before_they_ask_twice() -> None:
    items = [item(n, place=0, score=0.9) for n in range(5)] + [item(n, score=FIRM) for n in range(5, 9)]
    assert len({chosen.evidence for chosen in best(items, 5)}) == 5


def test_at_most_two_come_from_one_sentence() -> None:
    assert len(best([item(n, place=0) for n in range(9)], 9)) == 2


def test_no_two_stems_are_alike() -> None:
    first = item(1)
    second = replace(item(2), stem=first.stem.replace("valley1", "dale1"))
    assert len(best([first, second], 2)) == 1


def test_a_stem_that_tells_anothers_key_is_left_out() -> None:
    first = item(1)
    second = replace(item(2, place=1), stem="River1 rises in hill2 and passes mill2, farm2 and _____.")
    assert gives_away(second, first)
    assert len(best([first, second], 2)) == 1


def test_a_stem_about_the_same_matter_elsewhere_that_tells_a_key_is_left_out() -> None:
    first = item(1)
    second = replace(item(2), stem="The valley1 of Town1 near village1 was named River1 after its old _____.")
    third = replace(item(3), stem="Nobody in Lake3 has ever seen River1 so full of _____.")
    assert len(best([first, second], 2)) == 1
    assert len(best([first, third], 2)) == 2


def test_what_asks_the_same_comes_once() -> None:
    candidates = [Candidate(item(n, place=0), "the same thing") for n in range(2)]
    chosen, dropped = choose(candidates, None)
    assert len(chosen) == 1
    assert dropped.counts["quiz: one question a fact"] == 1
    assert dropped.examples["quiz: one question a fact"] == (candidates[1].item.stem,)


def test_true_and_false_stay_in_balance() -> None:
    chosen = best([truth(n, TRUE) for n in range(12)] + [truth(n, FALSE) for n in range(20, 26)], 30)
    count = Counter(each.answer[0] for each in chosen)
    assert 0.4 <= count[TRUE] / count.total() <= 0.6


def test_forms_are_mixed() -> None:
    choices = [item(n, score=0.8) for n in range(20)]
    gaps = [replace(item(n + 50, Form.GAP, place=n, score=0.7), options=()) for n in range(20)]
    assert {chosen.form for chosen in best(choices + gaps, 10)} == {Form.MULTIPLE_CHOICE, Form.GAP}


def test_the_order_of_the_input_does_not_matter() -> None:
    items = [item(n, score=0.5 + n / 100) for n in range(10)]
    assert best(items, 4) == best(items[::-1], 4)


def test_keys_stand_in_every_place_equally_and_never_long_in_one() -> None:
    placed = spread_keys([item(n) for n in range(80)], random.Random(7))
    places = [each.options.index(each.answer[0]) for each in placed]
    assert Counter(places) == {0: 20, 1: 20, 2: 20, 3: 20}
    assert not any(len(set(places[n : n + 4])) == 1 for n in range(77))


def test_options_in_order_of_size_keep_their_order() -> None:
    fact = Fact("year", "It opened in 1872.", (Span(0, 18),))
    dated = Item(
        Form.MULTIPLE_CHOICE, "It opened in _____.", ("1872",), fact.evidence, (fact,), options=("1870", "1872", "1875")
    )
    assert spread_keys([dated], random.Random(1)) == [dated]
