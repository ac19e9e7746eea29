"""What became no question can be told, and takes no more room however much falls."""

from __future__ import annotations

from quiz.core.fallen import MOST_TOLD, Fallen
from quiz.core.generate import generate

WELL = """A well for the village

The well of Little Ashby was dug by Thomas Orme in 1811. It was deeper than they had hoped. Orme was born in Leeds in \
1780, and he moved to Little Ashby in 1805. The village paid 14 pounds for the well.
"""


def test_what_falls_is_counted_and_told_in_its_order() -> None:
    fallen = Fallen()
    fallen.add("rule 14", "It rained.")
    fallen.add("rule 13", "Why?")
    fallen.add("rule 14", "He came.")
    assert fallen.counts == {"rule 14": 2, "rule 13": 1}
    assert dict(fallen.examples) == {"rule 14": ("It rained.", "He came."), "rule 13": ("Why?",)}


def test_however_much_falls_only_so_much_is_kept() -> None:
    one, other = Fallen(), Fallen()
    for number in range(3 * MOST_TOLD):
        one.add("rule 14", f"{number} fell.")
        other.add("rule 14", f"{number} more fell.")
    one.join(other)
    assert one.counts["rule 14"] == 6 * MOST_TOLD
    assert len(one.examples["rule 14"]) == MOST_TOLD


def test_joined_counts_and_examples_come_after_ones_own() -> None:
    one, other = Fallen(), Fallen()
    one.add("rule 14", "It rained.")
    other.add("rule 14", "It snowed.")
    other.add("rule 6", "Who came?")
    one.join(other)
    assert one.counts == {"rule 14": 2, "rule 6": 1}
    assert one.examples["rule 14"] == ("It rained.", "It snowed.")


def test_a_generation_tells_what_fell_to_each_rule() -> None:
    made = generate(WELL, seed=1)
    assert set(made.fallen) == set(made.dropped)
    assert all(0 < len(told) == min(made.dropped[rule], MOST_TOLD) for rule, told in made.fallen.items())
    assert any("It was deeper than they had hoped." in told for told in made.fallen.values())
