"""Changing a question and writing one by hand, as a teacher does in the browser."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from quiz.core.items import Form, Span
from quiz.models import Question, QuestionStatus, QuestionVersion
from quiz.questions.queries import question_for

OPENED, DESIGNED = "0-41", "42-103"


@pytest.fixture
def teacher(make):
    return make.teacher()


@pytest.fixture
def article(make, teacher):
    return make.article(teacher)


@pytest.fixture
def browser(browse, teacher):
    return browse(teacher)


def now(session, teacher, question: Question | int) -> Question:
    session.rollback()
    session.expire_all()
    found = question_for(session, teacher, question if isinstance(question, int) else question.id)
    session.expunge_all()
    session.rollback()  # an open transaction here would keep the page from writing
    return found


def only_question(session) -> Question:
    session.rollback()
    session.expire_all()
    return session.scalars(select(Question)).one()


def messages(page) -> dict[str, str]:
    """Return what is to be mended, by the place the summary links to."""
    summary = next(e for e in page.tree.iter("div") if e.get("class") == "error-summary")
    ids = {e.get("id") for e in page.tree.iter()}
    found = {a.get("href").removeprefix("#"): "".join(a.itertext()) for a in summary.iter("a")}
    assert set(found) <= ids, "the summary links to a field that is not there"
    return found


def test_the_form_shows_the_question_as_it_is(browser, make, article):
    question = make.question(article)
    page = browser.get(f"/questions/{question.id}/edit")
    assert "When did the bridge over the Tamar open?" in page.html
    ticked = [i.get("value") for i in page.tree.iter("input") if i.get("checked") is not None]
    assert ticked == ["multiple_choice", "choices-0", "y", OPENED]
    texts = [i.get("value") for i in page.tree.iter("input") if (i.get("name") or "").endswith("-text")]
    assert texts == ["1859", "1849", "1869", "1879", "", ""]


def test_changing_the_stem_makes_a_new_version_and_keeps_the_options(browser, make, article, session, teacher):
    question = make.question(article)
    page = browser.get(f"/questions/{question.id}/edit").submit("Save", stem="In which year did it open?")
    assert "Your changes are saved." in page.text
    question = now(session, teacher, question)
    assert (question.current_number, question.current.stem) == (2, "In which year did it open?")
    assert [option["id"] for option in question.current.options] == ["o1", "o2", "o3", "o4"]
    assert question.current.key.key == {"options": ["o1"]}


def test_an_older_window_does_not_silently_put_its_wording_in_place_of_a_newer(
    browser, make, article, session, teacher
):
    question = make.question(article)
    older = browser.get(f"/questions/{question.id}/edit")
    browser.get(f"/questions/{question.id}/edit").submit("Save", stem="When did the bridge first open?")
    page = older.submit("Save", stem="In which year did it open?")
    assert page.status == 422
    assert "changed in another window" in page.text
    assert now(session, teacher, question).current.stem == "When did the bridge first open?"
    page.submit("Save")
    assert now(session, teacher, question).current.stem == "In which year did it open?"


def test_moving_the_tick_alone_corrects_the_key(browser, make, article, session, teacher):
    question = make.question(article)
    edit = browser.get(f"/questions/{question.id}/edit")
    edit.submit("Save", {"right": "choices-1"})
    question = now(session, teacher, question)
    assert (question.current_number, question.current.key.number) == (1, 2)
    assert question.current.key.key == {"options": ["o2"]}


def test_of_multiple_choice_one_option_is_right_whatever_else_is_ticked(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    rows = {"choices-0-text": "1859", "choices-0-is_right": "y", "choices-4-text": "1861", "right": "choices-4"}
    checked = page.submit("Check", {"stem": "When did it open?"} | rows)
    chosen = [i.get("value") for i in checked.tree.iter("input") if i.get("name") == "right" and "checked" in i.attrib]
    assert len(chosen) == 1
    checked.submit("Save")
    [question] = session.scalars(select(Question))
    right = question.current.key.key["options"]
    assert [option["text"] for option in question.current.options if option["id"] in right] == ["1861"]


def test_a_share_is_refused_as_what_a_number_may_be_off_by_with_the_number_that_is_meant(browser, article):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    page = page.submit("Save", kind="numeric", stem="How long is it?", value="250", tolerance="10%")
    assert page.status == 422
    assert "for 10% of 250 write 25." in page.text


def matched(make, article, session) -> Question:
    """Make a matching question with one choice that belongs to nothing, written down in no order."""
    pairs = {"o1": "c2", "o2": "c1", "o3": "c1"}
    question = make.question(article, "Match.", ("a", "b", "c"), form=Form.MATCHING, key={"pairs": pairs})
    texts = {"c1": "one", "c2": "two", "c3": "three"}
    question.versions[0].choices = [{"id": id_, "text": text} for id_, text in texts.items()]
    session.commit()
    return question


def test_pressing_save_on_an_untouched_form_changes_nothing(browser, make, article, session, teacher):
    forms = [
        make.question(article, evidence=[Span(4, 20)]),
        make.question(article, "S?", (), form=Form.SHORT_ANSWER, key={"accepted": ["a", "b"]}),
        make.question(article, "A _____.", (), form=Form.GAP, key={"accepted": ["a"]}),
        make.question(article, "T.", ("True", "False"), form=Form.TRUE_FALSE, key={"options": ["o2"]}),
        make.question(article, "N?", (), form=Form.NUMERIC, key={"value": "24", "tolerance": "0"}),
        make.question(article, "M?", ("a", "b", "c"), form=Form.MULTIPLE_RESPONSE, key={"options": ["o1", "o3"]}),
        make.question(article, "O?", ("x", "z", "y"), form=Form.ORDERING, key={"sequence": ["o2", "o1", "o3"]}),
        matched(make, article, session),
    ]
    for question_id in [question.id for question in forms]:
        browser.get(f"/questions/{question_id}/edit").submit("Save")
        after = now(session, teacher, question_id)
        assert (after.current_number, len(after.current.keys)) == (1, 1), after.current.form


def test_exact_evidence_stays_exact_until_other_sentences_are_chosen(browser, make, article, session, teacher):
    question = make.question(article, evidence=[Span(4, 20)])
    browser.get(f"/questions/{question.id}/edit").submit("Save", stem="Which one?")
    assert now(session, teacher, question).current.evidence == (Span(4, 20),)
    browser.get(f"/questions/{question.id}/edit").submit("Save", evidence=[OPENED, DESIGNED])
    assert now(session, teacher, question).current.evidence == (Span(0, 41), Span(42, 103))


def test_a_question_may_become_one_of_another_form(browser, make, article, session, teacher):
    question = make.question(article)
    edit = browser.get(f"/questions/{question.id}/edit")
    edit.submit("Save", kind="short_answer", lines="1859\n in 1859 \n\n")
    version = now(session, teacher, question).current
    assert (version.form, version.options, version.key.key) == (
        Form.SHORT_ANSWER,
        [],
        {"accepted": ["1859", "in 1859"]},
    )


@pytest.mark.parametrize(
    ("fields", "form", "key"),
    [
        ({"kind": "true_false", "truth": "false"}, Form.TRUE_FALSE, None),
        ({"kind": "short_answer", "lines": "Brunel\r\nI. K. Brunel"}, Form.SHORT_ANSWER, ["Brunel", "I. K. Brunel"]),
        ({"kind": "gap", "stem": "The _____ opened.", "lines": "bridge"}, Form.GAP, ["bridge"]),
        ({"kind": "numeric", "value": "1,859", "unit": "AD"}, Form.NUMERIC, None),
    ],
)
def test_writing_one_by_hand(browser, article, session, fields, form, key):
    page = browser.get(f"/articles/{article.id}/questions/new?at={DESIGNED}")
    page = page.submit("Save", {"stem": "Who designed the bridge?"} | fields)
    assert "Your question is saved and approved." in page.text
    question = only_question(session)
    assert (question.status, question.current.form) == (QuestionStatus.APPROVED, form)
    assert question.current.evidence == (Span(42, 103),)
    if key:
        assert question.current.key.key == {"accepted": key}


def test_options_by_hand_leave_empty_rows_out(browser, article, session):
    fields = {"choices-0-text": "Low", "choices-2-text": " Brunel ", "choices-2-is_right": "y"}
    page = browser.get(f"/articles/{article.id}/questions/new?at={DESIGNED}")
    page.submit("Save", {"stem": "Who designed the bridge?"} | fields)
    version = only_question(session).current
    assert [option["text"] for option in version.options] == ["Low", "Brunel"]
    assert version.key.key == {"options": [version.options[1]["id"]]}


def test_everything_to_mend_is_named_at_its_field_and_all_that_was_typed_is_kept(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new")
    fields = {"choices-0-text": "Brunel", "explanation": "He did.", "unit": "km", "lines": "kept too"}
    page = page.submit("Save", fields)
    assert page.status == 422
    assert page.title.startswith("Error:")
    assert set(messages(page)) == {"stem", "choices", "evidence"}
    for typed in ("Brunel", "He did.", "km", "kept too"):
        assert typed in page.html
    assert session.scalars(select(QuestionVersion)).all() == []


@pytest.mark.parametrize(
    ("fields", "place", "words"),
    [
        ({"kind": "gap", "lines": "x"}, "stem", "exactly one gap"),
        ({"kind": "numeric", "value": "many"}, "value", "number in digits"),
        ({"kind": "true_false"}, "truth-0", "true or false"),
        ({"kind": "short_answer"}, "lines", "Write the right answer"),
        ({"kind": "short_answer", "lines": "x", "evidence": ["9000-9009"]}, "evidence", "not in the article"),
        ({"kind": "short_answer", "lines": "x", "evidence": ["nonsense"]}, "evidence", "Choose the sentence"),
        ({"kind": "telepathy", "lines": "x"}, "kind-0", "choose from the list"),
        ({"kind": "matching", "pairs-0-left": "a", "pairs-0-right": "b"}, "pairs", "3 to 5 pairs"),
        ({"kind": "matching", "pairs-0-left": "a"}, "pairs", "what belongs to “a”"),
        ({"kind": "ordering", "events": "a\nb", "lines": "c\nd\ne"}, "events", "3 to 6 events"),
    ],
)
def test_each_form_is_checked_in_its_own_part(browser, article, fields, place, words):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    page = page.submit("Save", {"stem": "A stem?"} | fields)
    assert page.status == 422
    assert words in messages(page)[place]


def test_an_order_can_be_changed_and_its_events_keep_their_ids(browser, make, article, session, teacher):
    question = make.question(article, "Order.", ("x", "y"), form=Form.ORDERING, key={"sequence": ["o2", "o1"]})
    page = browser.get(f"/questions/{question.id}/edit")
    assert page.tree.find(".//textarea[@id='events']").text.strip().split() == ["y", "x"]
    page.submit("Save", events="x\ny\nz")
    version = now(session, teacher, question).current
    assert [option["id"] for option in version.options][:2] == ["o1", "o2"]
    assert version.key.key["sequence"][:2] == ["o1", "o2"]


def test_a_retired_question_offers_no_editing(browser, make, article):
    make.question(article, status=QuestionStatus.RETIRED)
    page = browser.get(f"/articles/{article.id}/review")
    assert not any(text.startswith("Edit") for text in page.links())


NOT_SO = "Which of these is not a bridge over the Tamar?"
DOUBT = "It asks what is not so."


def test_a_doubtful_question_is_opened_with_what_is_doubtful_about_it(browser, make, article):
    doubtful, sound = make.question(article, NOT_SO), make.question(article)
    assert DOUBT in browser.get(f"/questions/{doubtful.id}/edit").text
    page = browser.get(f"/questions/{sound.id}/edit")
    assert "doubtful" not in page.text.lower()


def test_a_question_is_checked_before_it_is_saved_and_nothing_is_stored(browser, make, article, session, teacher):
    question = make.question(article)
    page = browser.get(f"/questions/{question.id}/edit").submit("Check", stem=NOT_SO)
    assert page.status == 200
    assert DOUBT in page.text
    assert NOT_SO in page.html
    assert now(session, teacher, question).current_number == 1


def test_a_doubtful_question_is_saved_all_the_same(browser, make, article, session, teacher):
    question = make.question(article)
    page = browser.get(f"/questions/{question.id}/edit").submit("Check", stem=NOT_SO).submit("Save")
    assert "Your changes are saved." in page.text
    assert DOUBT in page.text
    assert now(session, teacher, question).current.stem == NOT_SO


def test_a_sound_question_is_told_to_be_so(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    fields = {"stem": "When did the bridge over the Tamar open?", "choices-0-is_right": "y"}
    years = {f"choices-{n}-text": year for n, year in enumerate(("1859", "1861", "1863"))}
    checked = page.submit("Check", fields | years)
    assert "Nothing doubtful was found." in checked.text
    assert session.scalars(select(Question)).all() == []
    session.rollback()  # an open transaction here would keep the page from writing
    assert "Your question is saved" in checked.submit("Save").text


def test_what_cannot_be_asked_yet_is_refused_when_it_is_checked_too(browser, article):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}").submit("Check")
    assert page.status == 422
    assert "stem" in messages(page)


@pytest.mark.parametrize(
    ("options", "stem", "said"),
    [
        (
            ("1859", "1861", "in the spring of 1863"),
            "When did the bridge over the Tamar open?",
            "not all written alike",
        ),
        (("1859", "1861", "all of the above"), "When did the bridge over the Tamar open?", "all of the above"),
        (("1859", "1861", "1863"), "When did it open to all?", "leans on something not said"),
        (("1859", "1861", "1863"), "Who opened the bridge over the Tamar?", "does not fit the question word"),
    ],
)
def test_each_doubt_is_said_in_words_a_teacher_understands(browser, article, options, stem, said):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    rows = {f"choices-{n}-text": text for n, text in enumerate(options)}
    assert said in page.submit("Check", {"stem": stem, "choices-0-is_right": "y"} | rows).text


PAIRS = {"Brunel": "designed it", "Prince Albert": "opened it", "The Tamar": "flows under it"}


def rows_of(pairs) -> dict[str, str]:
    sides = {f"pairs-{n}-left": left for n, left in enumerate(pairs)}
    return sides | {f"pairs-{n}-right": right for n, right in enumerate(pairs.values())}


def sides_of(page) -> list[tuple[str, str]]:
    """Return the rows of pairs as the page shows them, empty ones left out."""
    values = {i.get("name"): i.get("value") or "" for i in page.tree.iter("input")}
    rows = [(values[f"pairs-{n}-left"], values[f"pairs-{n}-right"]) for n in range(5)]
    return [row for row in rows if any(row)]


def test_pairs_by_hand_with_a_choice_that_belongs_to_nothing(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}&at={DESIGNED}")
    page = page.submit("Save", {"kind": "matching", "stem": "Match.", "spare": "named it"} | rows_of(PAIRS))
    assert "Your question is saved and approved." in page.text
    version = only_question(session).current
    texts = {label["id"]: label["text"] for label in (*version.options, *version.choices)}
    assert {texts[left]: texts[right] for left, right in version.key.key["pairs"].items()} == PAIRS
    assert [choice["text"] for choice in version.choices] == ["designed it", "flows under it", "named it", "opened it"]
    assert version.evidence == (Span(0, 41), Span(42, 103))
    assert "belongs to nothing: named it" in page.text


def test_half_a_pair_is_refused_at_its_row_and_the_others_are_kept(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    typed = {"kind": "matching", "stem": "Match.", "spare": "named it"} | rows_of(PAIRS) | {"pairs-3-left": "The ferry"}
    refused = page.submit("Save", typed)
    assert refused.status == 422
    assert "Write what belongs to “The ferry”." in messages(refused)["pairs"]
    assert sides_of(refused) == [*PAIRS.items(), ("The ferry", "")]
    refused.submit("Save", {"pairs-3-left": ""})
    assert len(only_question(session).current.options) == 3


def test_a_matching_question_can_be_changed_while_an_attempt_keeps_its_wording(
    browser, make, article, session, teacher
):
    question = matched(make, article, session)
    given = make.assignment(make.quiz(teacher, [question]), make.classroom(teacher))
    attempt = make.attempt(given, make.learner(), [True], submitted=False)
    shown = attempt.items[0].version_id
    page = browser.get(f"/questions/{question.id}/edit")
    assert sides_of(page) == [("a", "two"), ("b", "one"), ("c", "one")]
    assert page.tree.find(".//textarea[@id='spare']").text.strip() == "three"
    page.submit("Save", {"pairs-1-right": "four", "spare": "three\nfive"})
    version = now(session, teacher, question).current
    assert (version.number, version.id == shown) == (2, False)
    assert [option["id"] for option in version.options] == ["o1", "o2", "o3"]
    ids = {choice["text"]: choice["id"] for choice in version.choices}
    assert (ids["two"], ids["one"], ids["three"]) == ("c2", "c1", "c3")
    assert version.key.key["pairs"] == {"o1": "c2", "o2": ids["four"], "o3": "c1"}


def test_pairing_otherwise_alone_corrects_the_key(browser, make, article, session, teacher):
    question = matched(make, article, session)
    page = browser.get(f"/questions/{question.id}/edit")
    page.submit("Save", {"pairs-0-right": "one", "pairs-1-right": "two"})
    version = now(session, teacher, question).current
    assert (version.number, version.key.number) == (1, 2)
    assert version.key.key["pairs"] == {"o1": "c1", "o2": "c2", "o3": "c1"}


def test_events_by_hand(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    events = "The work began\r\n\r\n The bridge opened \r\nA train crossed"
    page.submit("Save", kind="ordering", stem="Put these in order.", events=events, lines="not these")
    version = only_question(session).current
    texts = {option["id"]: option["text"] for option in version.options}
    sequence = [texts[id_] for id_ in version.key.key["sequence"]]
    assert sequence == ["The work began", "The bridge opened", "A train crossed"]
    assert list(texts.values()) == sorted(sequence)


@pytest.mark.parametrize("kind", ["matching", "ordering"])
def test_what_is_arranged_is_checked_for_doubts_too(browser, article, session, kind):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    fields = {"kind": kind, "events": "The work began\nThe bridge opened\nBrunel died"} | rows_of(PAIRS)
    sound = page.submit("Check", {"stem": "Bring these into their order."} | fields)
    assert "Nothing doubtful was found." in sound.text
    assert sides_of(sound) == list(PAIRS.items())
    doubtful = page.submit("Check", {"stem": "Bring these these into the order of the the text."} | fields)
    assert "The wording has a slip" in doubtful.text
    assert session.scalars(select(Question)).all() == []


def test_more_rows_are_offered_and_nothing_typed_is_lost_or_judged(browser, article, session):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    typed = {f"choices-{n}-text": f"option {n}" for n in range(6)} | {"right": "choices-2", "explanation": "Why not."}
    more = page.submit("More rows", typed)
    assert (more.status, "Please look at this again" in more.text) == (200, False)
    texts = [i.get("value") for i in more.tree.iter("input") if (i.get("name") or "").endswith("-text")]
    assert texts == [*(f"option {n}" for n in range(6)), "", "", ""]
    assert "Why not." in more.html
    more.submit("Save", {"stem": "Which?", "choices-8-text": "the last"})
    version = only_question(session).current
    assert [option["text"] for option in version.options][-2:] == ["option 5", "the last"]
    assert version.key.key == {"options": [version.options[2]["id"]]}


def test_rows_come_to_an_end(browser, article):
    page = browser.get(f"/articles/{article.id}/questions/new?at={OPENED}")
    for _ in range(8):
        page = page.submit("More rows")
    assert not page.has_button("More rows")


def test_more_sentences_than_prove_anything_are_refused_with_their_number(browser, make, teacher, session):
    article = make.article(teacher, text=" ".join(f"Sentence {n} is here." for n in range(13)))
    page = browser.get(f"/articles/{article.id}/questions/new")
    boxes = [i.get("value") for i in page.tree.iter("input") if i.get("name") == "evidence"]
    fields = {"kind": "short_answer", "stem": "Which?", "lines": "x"}
    refused = page.submit("Save", fields, evidence=boxes)
    assert refused.status == 422
    assert "13 sentences are ticked." in messages(refused)["evidence"]
    assert "is saved" in refused.submit("Save", evidence=boxes[:12]).text
    assert len(only_question(session).current.evidence) == 12
