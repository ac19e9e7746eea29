"""Where a whole article plays: words to put before a statement that names nothing, so that it stands alone.

An encyclopaedia says "The population fell in 1944" under the heading "Warsaw"; a question has to say "In Warsaw".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from quiz.core.facts.meant import anchors
from quiz.core.facts.meant.anchors import Told
from quiz.core.facts.meant.definites import RELATIVE
from quiz.core.facts.named.identity import Name, Names, plain
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.vocabulary import MONTHS, PLACE_WORDS
from quiz.core.items import Span
from quiz.core.knowledge import kin
from quiz.core.word_sets import word_set

_PLACES = frozenset({"country", "city", "state", "place"})
_TAUGHT_AT = word_set("university college school institute academy")
_HELD_AT = word_set("museum gallery zoo aquarium observatory")
_SIDES = word_set("history economy geography culture politics climate education tourism transport demographics society")
_STATES = ("country", "city", "state")
_LOCAL = word_set("""
    university college school library museum gallery theatre theater cathedral mosque temple park garden gardens stadium
    airport station hotel market hospital orchestra palace castle tower bridge hall street avenue zoo bus buses ferry
    airways airlines railway tramway metro
""")
"""What a place has of its own."""
_SPANS = word_set("dynasty war wars crisis revolution era period age empire expedition uprising rebellion siege")
_NO_AREA = PLACE_WORDS - word_set("island islands peninsula region desert")
_FUNCTIONS = word_set("""
    president king queen monarch government parliament legislature capital population economy climate constitution
    currency majority coast army police mayor council median census electorate countryside interior flag anthem
    judiciary winter summer weather street
""")
"""What a country or a city has one of."""

_FOUND = word_set("""
    winter summer season weather street avenue road highway airport port harbour harbor station market bazaar centre
    center downtown district suburb neighbourhood neighborhood quarter park beach hill river waterfront seafront plaza
    square church cathedral mosque castle fortress wall university library museum zoo theatre theater stadium hospital
    school bus metro subway tram train ferry hotel restaurant inhabitant resident people local industry police language
    cuisine culture nightlife landscape settlement settler skyline outskirts surroundings
""")
"""What is found in a town or a country."""
_HELD = word_set("""
    collection building campus library department faculty student gallery exhibit exhibition board endowment archive
    entrance courtyard garden hall school professor
""")
"""What a school or a museum has."""
_COUNTED_FROM = ("BC", "BCE", "AD", "CE")
_LOOSE = word_set("there here elsewhere it they this these he she abroad worldwide")


@dataclass(frozen=True)
class Frame:
    """``words`` such as "In Warsaw", and the sentences that name the place, by number, which are its evidence."""

    words: str
    said: tuple[tuple[int, Span], ...]

    @property
    def spans_time(self) -> bool:
        """Whether the frame says when, not where."""
        return self.words.startswith("During ")

    @property
    def is_a_body(self) -> bool:
        """Whether the frame is a school or a museum, which other bodies are not in."""
        return self.words.startswith("At ")

    def evidence_before(self, number: int) -> Span | None:
        """Return the nearest sentence before (or at) this one that names the frame."""
        return next((span for at, span in reversed(self.said) if at <= number), None)


def frame_of(headline: str, names: Names, sentences: Sequence[Sentence]) -> Frame | None:
    """Return the frame that a headline gives which is nothing but the name of a place, a body or a span of time.

    "Oakland/North", "History of Warsaw" and "Warsaw, Poland" are such names too.
    """
    for title in _titles(headline):
        name = names.find(title)
        words = _words_for(title, name, sentences)
        if words and name is not None:
            said = tuple((s.number, s.span) for s in sentences if s.number in name.sentences)
            return Frame(words, said) if said else None
    return None


def _titles(headline: str) -> Iterator[str]:
    title = re.sub(r"\s*\([^)]*\)\s*", " ", headline).strip()
    yield title
    yield from (part.strip() for part in re.split(r"[/,]", title)[:1])
    yield re.split(r"[ -](?:upon|on|by|sur|am)[ -]", title)[0]
    about = re.fullmatch(r"(?:The )?(\w+)(?: and \w+)? (?:of|in) (?:the )?([A-Z].*)", title)
    if about and about[1].lower() in _SIDES:
        yield about[2]


def _words_for(title: str, name: Name | None, sentences: Sequence[Sentence]) -> str:
    telling = frozenset(title.lower().split())
    if name is None or len(title.split()) > 6:
        return ""
    if telling & _TAUGHT_AT:
        return f"At {name.spoken}"
    if telling & _HELD_AT:
        return f"At {_with_the(name.spoken)}"
    if telling & _SPANS:
        return f"During {_with_the(name.spoken)}"
    if _is_island(name, sentences):
        return f"On {name.spoken}"
    if name.kind in _PLACES and not telling & _NO_AREA:
        return f"In {name.spoken}"
    return ""


def _is_island(name: Name, sentences: Sequence[Sentence]) -> bool:
    """Whether an article calls a place an island and speaks of what is on it, not in it."""
    said = [s.text for s in sentences if s.number in name.sentences]
    full = re.escape(name.full)
    called = re.compile(rf"{full}\b[^.]{{0,20}} is (?:an?|the) (?:\w+[ -]){{0,3}}(?:island|islet|atoll)\b")
    on, inside = (sum(len(re.findall(rf"\b(?i:{word}) {full}\b", text)) for text in said) for word in ("on", "in"))
    return name.kind != "country" and on >= inside and (on > 1 or any(called.search(text) for text in said))


def _with_the(spoken: str) -> str:
    return spoken if spoken.lower().startswith("the ") else f"the {spoken}"


def wants_frame(words: Sequence[Word], put: Mapping[int, str]) -> bool:
    """Whether a statement names nothing and nobody, and nothing in it points elsewhere."""
    if any(text for text in put.values()) or any(_points_elsewhere(word) for word in words):
        return False
    if words[0].pos in ("ADP", "SCONJ") and not any(char.isdigit() for word in words[1:3] for char in word.text):
        return False
    return not any(word.pos == "PROPN" and word.text not in (*MONTHS, *_COUNTED_FROM) for word in words)


def plays_inside(sentence: Sentence, before: Sequence[Sentence], names: Names) -> bool:
    """Whether the sentence before speaks of a park or a castle, so that "there are trees" is said of that one."""
    inside = names.frame is not None and not names.frame.is_a_body
    near = [s for s in before[-1:] if s.paragraph == sentence.paragraph and inside]
    named = [names.find(m.text) for s in near for m in names.mentions.get(s.number, ())]
    smaller = [n for n in named if n is not None and n.full not in names.topics]
    return any(n.kind == "place" or _is_local(n) for n in smaller)


def _points_elsewhere(word: Word) -> bool:
    return word.lower in _LOOSE and word.tag != "EX"


def fits(frame: Frame, statement: Told, put: Mapping[int, str]) -> bool:
    """Whether the frame may go before a statement: it names nothing, or what it names is no place and nobody.

    What the subject names must be something that a place has: its library, its airport, its buses.
    """
    words = statement.words
    if wants_frame(words, put):
        return True
    named = statement.named(statement.said)
    subject = statement.subject
    if subject is None or frame.spans_time or any(text for text in put.values()):
        return False
    if any(_points_elsewhere(word) for word in words) or words[0].pos in ("ADP", "SCONJ"):
        return False
    if any(n.full in statement.names.topics for n in named) or _says_title(statement):
        return False
    if frame.is_a_body:
        return _is_definite(statement, subject)
    goals = statement.named(word.index for word in words if _is_a_goal(statement, word))
    if any(n.kind in (*_STATES, "nationality") and n not in goals for n in named):
        return False
    if any(word.label in ("GPE", "LOC", "NORP") and not _is_a_goal(statement, word) for word in words):
        return False
    own = anchors.about(statement, subject)
    return all(_is_local(name) for name in own) and (subject.pos == "NOUN" or subject.dep == "expl" or bool(own))


def _is_a_goal(statement: Told, word: Word) -> bool:
    """Whether a place is but where one goes to or comes from: "flights to Tehran"."""
    subject = statement.subject
    above = word
    while above.dep in ("conj", "compound", "pobj", "nmod") and above.head != above.index:
        above = statement.sentence.words[above.head]
    return above.lower in ("to", "from") and subject is not None and subject.dep == "expl"


def _is_definite(statement: Told, subject: Word) -> bool:
    """Whether the subject is "the" with a common noun: what the museum has, wherever its things are from."""
    article = statement.sentence.child(subject.index, "det")
    return subject.pos == "NOUN" and article is not None and article.lower == "the"


def firmness(frame: Frame | None, statement: Told, framed: bool) -> float:
    """Return how firmly a statement is anchored, with the frame before it or without.

    What happened in a place needs its time as well, or a name; what names nothing and yet takes no frame is loose.
    """
    if framed and frame is not None:
        dated = frame.spans_time or not anchors.tells_past(statement) or anchors.says_when(statement)
        return anchors.FIRM if dated else anchors.FAINT if statement.said else anchors.LOOSE
    if frame is not None and anchors.names_nothing(statement):
        return anchors.LOOSE
    return anchors.firmness(statement)


def _says_title(statement: Told) -> bool:
    """Whether a word of the headline stands in the statement: "Tulsans" and "Newcastle Brown Ale" say where."""
    stems = [word[:5] for word in statement.names.title_words if len(word) > 3]
    return any(plain(word.text)[:5] in stems for word in statement.words if word.pos == "PROPN")


def _is_local(name: Name) -> bool:
    telling = frozenset(name.full.lower().split())
    return name.kind in ("organisation", "place") and bool(telling & _LOCAL) and not kin.kind_of(name.full)


def settled(
    frame: Frame | None, sentence: Sentence, words: Sequence[Word], before: Sequence[Sentence]
) -> dict[int, str]:
    """Return each "the" that the frame explains: in Kenya, the president; in a town, the winters, the main street.

    What the sentences right before speak of may be another street; an office that a country has but one of may not.
    """
    if frame is None or frame.spans_time or not wants_frame(words, {}):
        return {}
    spoken_of = {w.lemma for s in before[-2:] for w in s.words if w.pos in ("NOUN", "PROPN")}
    known = _FUNCTIONS | (_HELD if frame.is_a_body else _FOUND) - spoken_of
    the = [w for w in words if w.lower == "the" and sentence.words[w.head].lemma in known]
    return {
        w.index: w.text for w in the if not any(sentence.words[i].lower in RELATIVE for i in range(w.index, w.head))
    }
