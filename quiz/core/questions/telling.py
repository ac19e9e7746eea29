"""Whether a statement told true tests anybody: not vague, not in passing, not so exact that nobody keeps it in mind."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from quiz.core.facts.named.identity import Names
from quiz.core.facts.told.statements import Statement
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import finite_of
from quiz.core.questions.circular import is_circular
from quiz.core.word_sets import word_set

_LOOSELY_MANY = word_set("many several various numerous multiple countless myriad diverse different usual")
_LOOSE_AMOUNTS = word_set("number variety range host array wealth lot plethora series string")
_EMPTY_FIELDS = word_set("""
    area way field aspect respect thing reason level factor context circumstance form part place sector direction
""")
_STANDING = word_set("""
    role model impact influence effect reputation importance significance attention contribution emphasis interest
    relevance potential opportunity presence
""")
_WEIGHTY = word_set("""
    important significant popular interesting relevant different similar successful useful valuable complex famous
    notable diverse unique available accessible abundant open closed
""")
_GOING_ON = word_set("""
    initially still already meanwhile nowadays current currently increasingly presently recently allegedly reportedly
    supposedly apparently seemingly seem seems seemed often frequently sometimes
""")
_SPEAKING = word_set("tweet speak talk comment respond reply apologise apologize react complain")
_CONTESTS = word_set("face beat defeat win lose play draw score host compete finish race")
_PROGRAMMES = word_set("schedule programme program agenda lineup line-up itinerary panel")
_HEARSAY = word_set("say rumour rumor repute allege claim")
_STAYING = word_set("continue remain stay keep")
_LEADING = word_set("leading major key important influential prominent powerful central crucial pivotal vital model")
_KIN = word_set("father mother parent brother sister son daughter wife husband uncle aunt cousin grandfather family")
_RENAMING = word_set("call rename know")
_BOOKS = word_set("chapter section article book page volume paragraph")
_BEGINNING = word_set("begin start open end conclude close")
_ROAD = re.compile(r"\b(?:[ABMEI]-?\d{1,3}|(?:Highway|Route|Interstate|Junction|Exit) \d+)\b")
_CALLED = word_set("know call name title dub nickname")
_ENOUGH = 3
"""Nouns and adjectives of what is told, above which it says something without a name."""
_VAGUE = re.compile(r"\bin the past\b|\bfrom (\w+) to \1\b|\bover the years\b|\bin recent\b| / |\baged \d", re.I)
_MOST_DIGITS = 3
_MOST_MEMBERS = 4
_YEAR = re.compile(r"\b(?:1\d{3}|20\d\d)s?\b|centur|\bB\.?C\.?E?\b")


def tests_nobody(statement: Statement, names: Names) -> bool:
    """Whether a teacher would not ask if a statement is true, sound as it is."""
    told = _told(statement)
    return (
        is_circular(statement)
        or any(breaks(statement, told) for breaks in _EMPTY)
        or _is_a_side_figures(statement, told, names)
    )


def _told(statement: Statement) -> list[Word]:
    """The words that say something of the subject."""
    subject = statement.sentence.child(statement.verb, "nsubj", "nsubjpass")
    tree = statement.sentence.subtree(subject.index) if subject is not None else set()
    return [p.word for p in statement.pieces if p.word is not None and p.index not in tree]


def _below(statement: Statement, word: Word) -> list[Word]:
    kept = (i for i in statement.sentence.children[word.index] if statement.position(i) is not None)
    return [statement.sentence.words[i] for i in kept]


def _is_exact(words: Sequence[Word]) -> bool:
    """Whether words hold a name, a number or a people."""
    return any(w.pos in ("PROPN", "NUM") or w.label == "NORP" for w in words)


def _puts_a_name(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether a name stands for a pronoun there: "asked Ann Hale"."""
    places = {statement.position(word.index): word for word in told}
    put = ((statement.pieces[place].text, word) for place, word in places.items() if place is not None)
    return any(text[:1].isupper() and word.pos == "PRON" for text, word in put)


def _counts_loosely(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether there are "many", "a variety of" what is not named: "offers several important services"."""
    for word in told:
        below = _below(statement, word)
        many = any(w.lemma in _LOOSELY_MANY and w.dep == "amod" for w in below)
        amount = word.lemma in _LOOSE_AMOUNTS and any(w.lower in ("a", "an", "wide") for w in below)
        if word.dep in ("dobj", "attr") or word.lemma in _EMPTY_FIELDS or amount:
            named = _is_exact(_before_examples(statement, word))
            if (many or (amount and any(w.lower == "of" for w in below))) and not named:
                return True
        if word.lemma == "many" and word.dep in ("dobj", "pobj", "attr"):
            return True
    return False


def _before_examples(statement: Statement, word: Word) -> list[Word]:
    """The words of a phrase up to "including" or "like", which name a few of many."""
    found: list[Word] = []
    for index in sorted(statement.sentence.subtree(word.index)):
        each = statement.sentence.words[index]
        if each.lower in ("including", "like", "such"):
            break
        found.append(each)
    return found


def _has_a_standing(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether something only plays a role, has an influence or draws attention, or is important."""
    if any(w.dep == "acomp" and w.head == statement.verb and w.lemma in _WEIGHTY for w in told):
        return True
    words = statement.sentence.words
    main = [w for w in told if w.lemma in _STANDING and (w.dep == "dobj" or words[w.head].lower == "as")]
    praised = any(b.dep == "amod" and b.lower in _LEADING for w in main for b in _below(statement, w))
    return praised or (bool(main) and not _is_exact(told))


def _is_one_of_the_most(_statement: Statement, told: Sequence[Word]) -> bool:
    """Whether something is "one of the most successful ... ever", or "among the best" to somebody's taste."""
    said = " ".join(w.lower for w in told)
    found = re.search(r"\b(?:one|some|among) (?:of )?the (?:world 's )?(?:most|more) (\w+)", said)
    best = re.search(r"\b(?:one|some|among) (?:of )?(?:the )?(?:\w+ 's )?(?:best|finest|top|greatest|leading)\b", said)
    return best is not None or (found is not None and found.group(1) in _WEIGHTY | _LEADING)


def _words(statement: Statement) -> list[str]:
    return re.findall(r"\w+", statement.text.lower())


def _is_in_passing(statement: Statement, _told: Sequence[Word]) -> bool:
    """Whether it tells what was going on, or had been till then, or still is: true of one moment that is not said."""
    verb, sentence = statement.sentence.words[statement.verb], statement.sentence
    finite, dated = finite_of(sentence, verb), _YEAR.search(statement.text) is not None
    if finite is None or _VAGUE.search(statement.text) or not _GOING_ON.isdisjoint(_words(statement)):
        return True
    helpers = [w for w in _below(statement, verb) if w.dep in ("aux", "auxpass")]
    going_on = (verb.tag == "VBG" and bool(helpers)) or any(w.lower == "being" for w in helpers)
    if finite.lower in ("is", "are", "'s"):
        being = any(w.lower == "being" for w in helpers)
        return being or (going_on and _is_exact([p.word for p in statement.pieces if p.word is not None]))
    past = finite.tag == "VBD" and finite.lower != "had"
    before = finite.lower == "had" and verb.tag == "VBN"
    return not dated and ((past and going_on) or before or (past and verb.lemma in _STAYING))


def _is_an_aside(statement: Statement, _told: Sequence[Word]) -> bool:
    """Whether it tells that somebody spoke up, what is said of him, a point of a programme, or an undated match."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    subject = sentence.child(verb.index, "nsubj", "nsubjpass")
    past = verb.tag in ("VBD", "VBN") and _YEAR.search(statement.text) is None
    hearsay = verb.lemma in _HEARSAY and sentence.child(verb.index, "auxpass") is not None
    spoke = past and verb.lemma in _SPEAKING and not any(w.dep in ("dobj", "ccomp") for w in _below(statement, verb))
    listed = subject is not None and (
        subject.lemma in _PROGRAMMES or any(w.lemma in _WEIGHTY for w in _below(statement, subject))
    )
    undated = past and (verb.lemma in _CONTESTS or (verb.lemma in _RENAMING and verb.tag == "VBN" and _was(statement)))
    return hearsay or spoke or (verb.lemma == "include" and listed) or undated


def _was(statement: Statement) -> bool:
    """Whether something that is no person was called so, and may be called otherwise since."""
    sentence = statement.sentence
    finite = finite_of(sentence, sentence.words[statement.verb])
    subject = sentence.child(statement.verb, "nsubjpass")
    person = subject is not None and (subject.label == "PERSON" or subject.pos == "PRON")
    return finite is not None and finite.tag == "VBD" and not person


def _opens_with_a_judgement(statement: Statement, _told: Sequence[Word]) -> bool:
    """Whether a quality is thrown in before the subject: "Exceptionally complex, the brain is ..."."""
    comma = next((place for place, piece in enumerate(statement.pieces) if piece.text == ","), 0)
    opening = [piece.word for piece in statement.pieces[:comma]]
    loose = all(word is not None and word.pos in ("ADJ", "ADV") for word in opening)
    return 0 < comma <= 3 and loose and any(word is not None and word.pos == "ADJ" for word in opening)


def _is_of_little_use(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether it tells which road leads there, how a chapter begins, or what somebody's father was."""
    sentence, verb = statement.sentence, statement.sentence.words[statement.verb]
    subject = sentence.child(verb.index, "nsubj", "nsubjpass")
    if subject is None or _ROAD.search(statement.text):
        return subject is not None
    kin = subject.lemma in _KIN and sentence.child(subject.index, "poss") is not None
    exact = _is_exact([word for word in told if word.label != "NORP"])
    return (kin and verb.lemma == "be" and not exact) or (subject.lemma in _BOOKS and verb.lemma in _BEGINNING)


def _is_nameless_past(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether it tells what somebody did or was once without any name, number or term: "disliked his service"."""
    finite = finite_of(statement.sentence, statement.sentence.words[statement.verb])
    past = finite is not None and finite.tag == "VBD"
    content = [w for w in told if w.pos in ("NOUN", "ADJ")]
    telling = len(content) > _ENOUGH or any(w.rare and w.pos == "NOUN" for w in told)
    return past and not telling and not _is_exact(told) and not _puts_a_name(statement, told)


def _is_foretold(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether it says what would be."""
    return any(w.lower in ("would", "'d") and w.head == statement.verb for w in told)


def _counts_exactly(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether a figure is so exact, or so many are told, that nobody keeps them in mind, or it is that of one day."""
    words = [p.word for p in statement.pieces if p.word is not None]
    figures = [w for w in words if w.pos == "NUM" and any(c.isdigit() for c in w.text) and not _YEAR.search(w.text)]
    digits = [re.sub(r"\D", "", w.text).strip("0") for w in figures]
    share = any("." in w.text and w.label == "PERCENT" for w in figures)
    counts = [w for w in told if w.pos == "NUM" and w.dep == "nummod" and w.label == "CARDINAL"]
    as_of = re.search(r"\bas of\b", statement.text, re.I) is not None
    bare = any(w.dep == "dobj" and w.label == "CARDINAL" for w in figures)
    return share or as_of or bare or len(counts) > 1 or any(len(each) > _MOST_DIGITS for each in digits)


def _lists_many(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether it makes as many claims as its list has members."""
    return any(_members(statement.sentence, w) > _MOST_MEMBERS for w in told if w.dep in ("dobj", "attr", "pobj"))


def _members(sentence: Sentence, word: Word) -> int:
    return 1 + sum(_members(sentence, sentence.words[i]) for i in sentence.children[word.index]
                   if sentence.words[i].dep in ("conj", "appos"))  # fmt: skip


def _repeats_its_name(statement: Statement, told: Sequence[Word]) -> bool:
    """Whether a name says it: "The Baltic Exchange is an exchange", "Ann Hale was known as Ann"."""
    verb = statement.sentence.words[statement.verb]
    subject = [p.word for p in statement.pieces if p.word is not None and p.word not in told]
    name = {w.lemma.lower() for w in subject if w.pos == "PROPN"}
    if verb.lemma in _CALLED:
        if any(w.lower in ("after", "for") for w in told):
            return False
        said = [w for w in told if w.dep in ("oprd", "pobj", "attr", "compound") and w.pos == "PROPN"]
    else:
        said = [w for w in told if w.dep == "attr" and verb.lemma == "be"]
        said += [w for top in said for w in _below(statement, top) if w.dep in ("amod", "compound", "nmod")]
    return any(w.lemma.lower() in name for w in said)


def _is_a_side_figures(statement: Statement, told: Sequence[Word], names: Names) -> bool:
    """Whether it tells of a person whom the article is not about, with no name or number to know it by."""
    subject = statement.sentence.child(statement.verb, "nsubj", "nsubjpass")
    place = None if subject is None else statement.position(subject.index)
    about = next((m for m in names.mentions.get(statement.sentence.number, ())
                  if subject is not None and m.start <= subject.index < m.end), None)  # fmt: skip
    name = names.find(about.text) if about is not None and place is not None else None
    if name is None or name.kind != "person" or name.full in names.topics or _puts_a_name(statement, told):
        return False
    # "Ann Hale was an English captain" says too little of her; "became a Baptist priest" tells what she did
    is_only = statement.sentence.words[statement.verb].lemma == "be"
    return not _is_exact([word for word in told if not (is_only and word.label == "NORP")])


_EMPTY: tuple[Callable[[Statement, Sequence[Word]], bool], ...] = (
    _counts_loosely,
    _has_a_standing,
    _is_one_of_the_most,
    _is_in_passing,
    _is_an_aside,
    _is_of_little_use,
    _opens_with_a_judgement,
    _is_nameless_past,
    _is_foretold,
    _counts_exactly,
    _lists_many,
    _repeats_its_name,
)
