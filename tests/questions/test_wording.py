"""What a teacher writes: what must hold, what is stored, which ids stay."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from quiz.core.grading.keys import fits
from quiz.core.items import Form, Span
from quiz.questions.drafts import Choice, Draft, Pair, UnfinishedQuestion
from quiz.questions.refusals import number
from quiz.questions.wording import worded

EVIDENCE = (Span(0, 41),)
CHOICES = (Choice("1859", is_right=True), Choice("1849"), Choice("1869"))


def draft(form: Form = Form.MULTIPLE_CHOICE, **more) -> Draft:
    values = {"stem": "When did the bridge open?", "evidence": EVIDENCE, "choices": CHOICES} | more
    return Draft(form=form, **values)


PAIRS = (Pair("France", "Paris"), Pair("Spain", "Madrid"), Pair("Monaco", "Paris"))


def matching(*pairs: Pair, **more) -> Draft:
    return draft(Form.MATCHING, pairs=pairs or PAIRS, **more)


DRAFTS = {
    Form.MULTIPLE_CHOICE: draft(),
    Form.MULTIPLE_RESPONSE: draft(Form.MULTIPLE_RESPONSE, choices=(*CHOICES, Choice("in May", is_right=True))),
    Form.TRUE_FALSE: draft(Form.TRUE_FALSE, stem="The bridge opened in 1849.", is_true=False),
    Form.SHORT_ANSWER: draft(Form.SHORT_ANSWER, lines=("1859", "in 1859")),
    Form.GAP: draft(Form.GAP, stem="The bridge opened in ___ .", lines=("1859",)),
    Form.NUMERIC: draft(Form.NUMERIC, value="1,859.5", tolerance="0.5", unit="km"),
    Form.MATCHING: matching(spare=("Rome",)),
    Form.ORDERING: draft(Form.ORDERING, lines=("The work began", "The bridge opened", "A train crossed")),
}


def stored(draft: Draft, known=(), known_choices=()):
    ids = (f"new{n}" for n in count(1))
    return worded(draft, article_length=100, draw_id=lambda: next(ids), known=known, known_choices=known_choices)


def refusals(draft: Draft) -> list[tuple[str, str]]:
    with pytest.raises(UnfinishedQuestion) as refusal:
        stored(draft)
    return [(each.field, str(each)) for each in refusal.value.refusals]


@pytest.mark.parametrize("form", list(Form))
def test_every_form_is_stored_with_a_key_that_fits_it(form):
    wording = stored(DRAFTS[form])
    assert wording.form is form
    assert fits(form, wording.key, wording.options, wording.choices)


def test_the_keys_have_the_shapes_that_the_marking_reads():
    assert stored(DRAFTS[Form.MULTIPLE_CHOICE]).key == {"options": ["new1"]}
    assert stored(DRAFTS[Form.MULTIPLE_RESPONSE]).key == {"options": ["new1", "new4"]}
    assert stored(DRAFTS[Form.TRUE_FALSE]).key == {"options": ["new2"]}
    assert stored(DRAFTS[Form.SHORT_ANSWER]).key == {"accepted": ["1859", "in 1859"]}
    assert stored(DRAFTS[Form.NUMERIC]).key == {"value": "1859.5", "tolerance": "0.5"}


def test_a_true_or_false_question_has_the_two_options():
    assert [option["text"] for option in stored(DRAFTS[Form.TRUE_FALSE]).options] == ["True", "False"]


def test_two_left_hand_sides_may_share_a_right_hand_side():
    wording = stored(matching())
    assert [choice["text"] for choice in wording.choices] == ["Madrid", "Paris"]
    pairs = wording.key["pairs"]
    assert pairs[wording.options[0]["id"]] == pairs[wording.options[2]["id"]]


def test_what_belongs_to_nothing_is_offered_among_the_others_and_in_no_pair():
    wording = stored(matching(spare=("Rome", "Lyon")))
    assert [choice["text"] for choice in wording.choices] == ["Lyon", "Madrid", "Paris", "Rome"]
    paired = set(wording.key["pairs"].values())
    assert {choice["text"] for choice in wording.choices if choice["id"] not in paired} == {"Rome", "Lyon"}


def test_a_thing_may_stand_on_both_sides_as_two():
    wording = stored(matching(Pair("Paris", "France"), Pair("France", "Europe"), Pair("Lyon", "France")))
    ids = [label["id"] for label in (*wording.options, *wording.choices)]
    assert len(set(ids)) == len(ids) == 5
    again = stored(
        matching(Pair("Paris", "France"), Pair("France", "Europe"), Pair("Lyon", "France")),
        wording.options,
        wording.choices,
    )
    assert (again.options, again.choices, again.key) == (wording.options, wording.choices, wording.key)


def test_what_was_written_down_in_another_order_stays_in_it():
    known = [{"id": "b", "text": "The bridge opened"}, {"id": "a", "text": "A train crossed"}]
    known.append({"id": "c", "text": "The work began"})
    wording = stored(DRAFTS[Form.ORDERING], known)
    assert wording.options == known
    assert wording.key == {"sequence": ["c", "b", "a"]}


def test_events_are_not_stored_in_the_order_that_is_asked_for():
    wording = stored(DRAFTS[Form.ORDERING])
    assert [option["text"] for option in wording.options] == sorted(DRAFTS[Form.ORDERING].lines)
    texts = {option["id"]: option["text"] for option in wording.options}
    assert [texts[id_] for id_ in wording.key["sequence"]] == list(DRAFTS[Form.ORDERING].lines)


def test_a_gap_is_always_as_wide():
    assert stored(DRAFTS[Form.GAP]).stem == "The bridge opened in _____ ."


def test_only_a_number_has_a_unit():
    assert stored(DRAFTS[Form.NUMERIC]).unit == "km"
    assert stored(replace(DRAFTS[Form.SHORT_ANSWER], unit="km")).unit is None


def test_options_that_stay_keep_their_ids_and_no_id_is_used_twice_or_made_up():
    known = [{"id": "a", "text": "1859"}, {"id": "b", "text": "1849"}]
    choices = (
        Choice("1859", is_right=True, id="a"),
        Choice("in 1849", id="b"),
        Choice("1869", id="b"),
        Choice("1879", id="forged"),
    )
    options = stored(draft(choices=choices), known).options
    assert [(option["id"], option["text"]) for option in options] == [
        ("a", "1859"),
        ("b", "in 1849"),
        ("new1", "1869"),
        ("new2", "1879"),
    ]


def test_events_that_stay_keep_their_ids_when_their_order_changes():
    before = stored(DRAFTS[Form.ORDERING])
    turned = replace(DRAFTS[Form.ORDERING], lines=DRAFTS[Form.ORDERING].lines[::-1])
    after = stored(turned, before.options)
    assert after.options == before.options
    assert after.key["sequence"] == before.key["sequence"][::-1]


@pytest.mark.parametrize(
    ("wrong", "field", "words"),
    [
        (draft(stem=""), "stem", "Please write the question"),
        (draft(stem="x" * 1001), "stem", "at most 1000 fit"),
        (draft(stem="A bell\x07?"), "stem", "not text"),
        (draft(explanation="x" * 2001), "explanation", "at most 2000 fit"),
        (draft(choices=CHOICES[:1]), "choices", "at least two options"),
        (draft(choices=(*CHOICES, Choice(" 1849 "))), "choices", "stands there twice"),
        (draft(choices=(Choice("A b", is_right=True), Choice("a  B"))), "choices", "stands there twice"),
        (draft(choices=(Choice("1859"), Choice("1849"))), "choices", "Choose the one option"),
        (draft(choices=tuple(replace(c, is_right=True) for c in CHOICES)), "choices", "Choose the one option"),
        (draft(choices=(*CHOICES, Choice("x" * 301))), "choices", "at most 300 fit"),
        (draft(Form.MULTIPLE_RESPONSE, choices=CHOICES[1:]), "choices", "at least one"),
        (draft(Form.TRUE_FALSE), "truth", "true or false"),
        (draft(Form.SHORT_ANSWER), "lines", "Write the right answer"),
        (draft(Form.SHORT_ANSWER, lines=("Brunel", "brunel")), "lines", "stands there twice"),
        (draft(Form.SHORT_ANSWER, lines=tuple(map(str, range(31)))), "lines", "At most 30"),
        (draft(Form.GAP, stem="No gap at all.", lines=("a",)), "stem", "exactly one gap"),
        (draft(Form.GAP, stem="One _____ and another _____.", lines=("a",)), "stem", "exactly one gap"),
        (draft(Form.GAP, stem="One _____."), "lines", "belongs in the gap"),
        (draft(Form.NUMERIC, value="many"), "value", "number in digits"),
        (draft(Form.NUMERIC, value=""), "value", "number in digits"),
        (draft(Form.NUMERIC, value="24", tolerance="-1"), "tolerance", "number in digits"),
        (draft(Form.NUMERIC, value="24", tolerance="a bit"), "tolerance", "number in digits"),
        (draft(Form.NUMERIC, value="250", tolerance="10%"), "tolerance", "for 10% of 250 write 25."),
        (draft(Form.NUMERIC, value="-1,250", tolerance="2.5 %"), "tolerance", "for 2.5% of -1250 write 31.25."),
        (draft(Form.NUMERIC, value="24", tolerance="some %"), "tolerance", "not a share in percent."),
        (draft(Form.NUMERIC, value="24", unit="x" * 41), "unit", "at most 40 fit"),
        (matching(*PAIRS[:2]), "pairs", "3 to 5 pairs. There are 2."),
        (matching(*(Pair(str(n), str(n)) for n in range(6))), "pairs", "3 to 5 pairs. There are 6."),
        (matching(*PAIRS, Pair("Italy", "")), "pairs", "what belongs to “Italy”"),
        (matching(*PAIRS, Pair("", "Rome")), "pairs", "what “Rome” belongs to"),
        (matching(*PAIRS, Pair("france", "Lyon")), "pairs", "“france” stands there twice"),
        (matching(*PAIRS, Pair("Ile", "paris ")), "pairs", "“paris” is written in two ways"),
        (matching(*PAIRS[::2], Pair("Ile", "Paris")), "pairs", "nothing is left to choose"),
        (matching(*PAIRS, Pair("Italy", "x" * 301)), "pairs", "at most 300 fit"),
        (matching(spare=("Rome", "rome")), "spare", "stands there twice"),
        (matching(spare=("madrid",)), "spare", "“madrid” belongs to a pair already"),
        (matching(spare=tuple("abcdef")), "spare", "At most 5"),
        (matching(spare=("x" * 301,)), "spare", "at most 300 fit"),
        (
            draft(Form.ORDERING, lines=("One", "Two")),
            "events",
            "3 to 6 events, each in a line of its own. There are 2.",
        ),
        (draft(Form.ORDERING, lines=tuple("abcdefg")), "events", "There are 7."),
        (draft(Form.ORDERING, lines=("One", "Two", "one")), "events", "“one” stands there twice"),
        (draft(evidence=tuple(Span(n, n + 1) for n in range(13))), "evidence", "13 sentences are ticked."),
        (draft(evidence=()), "evidence", "Choose the sentence"),
        (draft(evidence=(Span(90, 101),)), "evidence", "not in the article"),
        (draft(evidence=(Span(5, 5),)), "evidence", "not in the article"),
    ],
)
def test_what_cannot_be_asked_yet_is_refused_at_its_field(wrong, field, words):
    found = refusals(wrong)
    assert [each for each, _message in found] == [field]
    assert words in found[0][1]


def test_everything_to_mend_is_named_at_once():
    found = refusals(Draft(form=Form.MULTIPLE_CHOICE, stem="", evidence=()))
    assert [field for field, _message in found] == ["stem", "choices", "choices", "evidence"]


@pytest.mark.parametrize(
    ("text", "read"),
    [("24", "24"), (" 24 ", "24"), ("1,250", "1250"), ("1,234,567.8", "1234567.8"), ("-3.5", "-3.5"), ("0.5", "0.5")],
)
def test_numbers_are_kept_in_one_spelling(text, read):
    assert number(text) == read


@pytest.mark.parametrize("text", ["", "3,5", "12,34", "1e5", "nan", "1.2.3", "twelve", "1 000", "٣"])
def test_what_could_be_read_two_ways_is_no_number(text):
    assert number(text) is None
