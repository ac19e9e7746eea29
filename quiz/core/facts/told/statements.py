"""From a sentence to statements that stand alone: short, true, with every name said, and the speaker of every claim.

A statement is a row of pieces. Each piece is a word of the sentence, kept as it stands, or words put in its place (a
name for a pronoun). What cannot be made to stand alone is refused, and the refusal names the rule.
"""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quiz.core.facts.meant import anchors, antecedents, circumstances, frames, headings, leaning, references
from quiz.core.facts.meant.stray_dates import stray_dates
from quiz.core.facts.named.identity import Names
from quiz.core.facts.named.mentions import NAMING
from quiz.core.facts.told import clauses, crisp, speakers
from quiz.core.facts.words import wholeness
from quiz.core.facts.words.recast import Part
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.facts.words.tenses import FINITE
from quiz.core.items import Fact, Span, merge_spans

MOST_WORDS = 26
FEWEST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text in a statement, and the word it stands for (None for a mark that was added)."""

    text: str
    space: bool
    word: Word | None

    @property
    def index(self) -> int:
        """The word's place in its sentence, or -1."""
        return -1 if self.word is None else self.word.index


@dataclass(frozen=True)
class Statement:
    """One statement that stands alone; ``evidence`` proves it; ``certainty`` (0 to 1) says how surely it was read.

    ``verb`` is the index of its main verb among the words of ``sentence``. ``heading`` is the topic that must stand
    before it ("Kenya"), "" where it is clear without; ``doubt`` the rule of worth it breaks, "" if none.
    """

    pieces: tuple[Piece, ...]
    sentence: Sentence
    evidence: tuple[Span, ...]
    claimed_by: str | None = None
    speaker_as_shown: str | None = None
    certainty: float = 1.0
    verb: int = 0
    heading: str = ""
    doubt: str = ""

    @functools.cached_property
    def text(self) -> str:
        """The statement as a sentence with its capital and its full stop."""
        return write(self.pieces)

    def fact(self, kind: str) -> Fact:
        """Return this statement as a fact that offers a ``kind`` of answer."""
        return Fact(kind, self.below_heading(self.text), self.evidence, self.claimed_by, self.speaker_as_shown)

    def below_heading(self, text: str) -> str:
        """Return a text with the heading before it, if the statement needs one."""
        return f"{self.heading}: {text}" if self.heading else text

    def position(self, index: int) -> int | None:
        """Return which piece holds word ``index`` of the sentence, or None if it was left out."""
        return self._places.get(index)

    @functools.cached_property
    def _places(self) -> dict[int, int]:
        return {piece.index: place for place, piece in reversed(list(enumerate(self.pieces)))}


@dataclass(frozen=True, slots=True)
class Refusal:
    """A sentence, or a part of one, that makes no statement, and the rule it fell to."""

    rule: str
    sentence: int


def write(pieces: Sequence[Piece]) -> str:
    """Write pieces as one sentence: capital first letter, one full stop, quotation marks as they were."""
    text = "".join(p.text + (" " if p.space else "") for p in pieces).strip()
    text = text.replace(" ,", ",").replace(" .", ".").replace(",,", ",").rstrip(" ,;:-–—")
    if text and not text.endswith((".", "!", "?")):
        closing = '"”' if text[-1:] in '"”' and text[-2:-1] in ".!?" else ""
        text = text if closing else text + "."
    return text[:1].upper() + text[1:]


def statements_of(sentence: Sentence, before: Sequence[Sentence], names: Names) -> Iterator[Statement | Refusal]:
    """Yield the statements a sentence makes, and a refusal for each part that makes none.

    ``before`` holds the sentences that come before it, nearest last: what a pronoun may mean is looked up there.
    """
    refusal = clauses.refuse_sentence(sentence)
    if refusal:
        yield Refusal(refusal, sentence.number)
        return
    said: set[str] = set()
    for part in clauses.parts(sentence):
        found = _statement(part, before, names)
        if isinstance(found, Refusal) or found.text not in said:
            said.add(found.text if isinstance(found, Statement) else "")
            yield found


def _statement(part: Part, before: Sequence[Sentence], names: Names) -> Statement | Refusal:
    sentence = part.sentence
    resolution, part = _clear(part, before, names)
    if isinstance(resolution, leaning.Unclear):
        return Refusal(resolution.rule, sentence.number)
    words = _words(sentence, part)
    if _hangs_apart(sentence, words, part) or not wholeness.is_whole(sentence, part.order):
        return Refusal("no certain parse", sentence.number)
    voice = speakers.voice_of(sentence, part, resolution.put, names)
    if voice is None:
        return Refusal("claim without speaker", sentence.number)
    pieces = tuple(_pieces(words, resolution.put))
    dates = [span for index, span in sentence.dated_by if index in part.kept]
    evidence = merge_spans([sentence.span, *dates, *(s.span for s in resolution.leaning_on)])
    meant = anchors.told(sentence, words, part.verb, resolution, names)
    framed = voice.full is None and _takes_frame(meant, before, resolution)
    heading = _heading(sentence, words, before, resolution, names)
    firmness = frames.firmness(names.frame, meant, framed)
    if firmness == anchors.LOOSE and voice.full is None and headings.anchors_it(names.heading, meant, before):
        heading, firmness = names.heading, anchors.FAINT
    if firmness == anchors.LOOSE and speakers.is_a_person(voice, names):
        firmness = anchors.FAINT  # who says it tells well enough of what it speaks
    if firmness == anchors.LOOSE:
        return Refusal(leaning.ADRIFT, sentence.number)
    if framed and names.frame is not None:
        pieces, evidence = _framed(pieces, evidence, names.frame, sentence)
    certainty = part.certainty * resolution.certainty * firmness
    statement = Statement(pieces, sentence, evidence, voice.full, voice.shown, certainty, part.verb)
    return _of_fit_length(statement if heading is None else _below(heading, statement))


def _hangs_apart(sentence: Sentence, words: Sequence[Word], part: Part) -> bool:
    """Whether a statement opens with a measure that the parse hangs on its verb: no sure sign of what it belongs to."""
    return words[0].dep == "npadvmod" and sentence.words[words[0].head].index == part.verb


def _takes_frame(meant: anchors.Told, before: Sequence[Sentence], found: antecedents.Resolution) -> bool:
    names = meant.names
    if names.frame is None or not frames.fits(names.frame, meant, found.put):
        return False
    return bool(meant.said) or not frames.plays_inside(meant.sentence, before, names)


def _below(heading: headings.Heading, statement: Statement) -> Statement:
    """Return the statement with the heading that it needs, unless it says the topic itself."""
    said = "" if heading.is_said(statement.text) else heading.words
    return replace(statement, heading=said, certainty=headings.FIRMNESS * statement.certainty)


def _of_fit_length(statement: Statement) -> Statement | Refusal:
    length = len(statement.text.split())
    if FEWEST_WORDS <= length <= MOST_WORDS:
        return statement
    return Refusal("too long" if length > MOST_WORDS else "too short", statement.sentence.number)


def _heading(
    sentence: Sentence,
    words: Sequence[Word],
    before: Sequence[Sentence],
    found: antecedents.Resolution,
    names: Names,
) -> headings.Heading | None:
    """Return the heading that a statement leans on, or None if it is clear without."""
    if headings.places(names.heading, sentence, words):
        return names.heading
    explained = headings.settled(names.heading, sentence, words)
    if not explained:
        return None
    clear = frames.settled(names.frame, sentence, words, before) | found.put
    return names.heading if leaning.leaning_word(sentence, words, clear) is not None else None


def _framed(
    pieces: tuple[Piece, ...], evidence: tuple[Span, ...], frame: frames.Frame, sentence: Sentence
) -> tuple[tuple[Piece, ...], tuple[Span, ...]]:
    """Put "In Warsaw," before a statement that names no place, and add the sentence that says so to its evidence."""
    named = frame.evidence_before(sentence.number)
    if named is None:
        return pieces, evidence
    first = pieces[0]
    keeps = first.word is None or first.word.pos == "PROPN" or first.word.label in NAMING or first.word.rare
    keeps = keeps and first.text not in ("The", "A", "An")
    lowered = first.text if keeps else first.text[:1].lower() + first.text[1:]
    opening = (Piece(frame.words, False, None), Piece(",", True, None))
    return (*opening, replace(first, text=lowered), *pieces[1:]), merge_spans([named, *evidence])


def _clear(
    part: Part, before: Sequence[Sentence], names: Names
) -> tuple[antecedents.Resolution | leaning.Unclear, Part]:
    """Resolve what leans on other sentences; what cannot be resolved goes, where the statement is whole without it."""
    sentence = part.sentence
    while True:
        part = part.without(stray_dates(part))
        words = _words(sentence, part)
        found = references.resolve(sentence, words, before, names)
        clear = frames.settled(names.frame, sentence, words, before) | headings.settled(names.heading, sentence, words)
        unclear = (
            found if isinstance(found, leaning.Unclear) else leaning.leaning_word(sentence, words, clear | found.put)
        )
        if unclear is None and len(words) <= MOST_WORDS:
            return found, part
        if unclear is None and len(cut := crisp.within(part, MOST_WORDS).order) < len(part.order):
            part = replace(part, order=cut, certainty=0.95 * part.certainty)
            continue
        if unclear is not None and references.is_of_speakers(sentence.words[unclear.index]):
            return unclear, part
        at_fault = part.order[-1] if unclear is None else unclear.index
        gone = circumstances.prunable(sentence, part.kept, part.verb, at_fault)
        if not gone:
            return unclear or found, part
        part = part.without(gone, 0.95)


def _words(sentence: Sentence, part: Part) -> list[Word]:
    return [sentence.words[i] for i in part.order]


def _pieces(words: Sequence[Word], put: dict[int, str]) -> Iterator[Piece]:
    kept = [word for word in words if put.get(word.index) != ""]
    while kept and kept[0].lower in (",", ";", "and", "but", ":", "-", "–", "—"):
        kept = kept[1:]
    beside = zip(kept, [None, *kept], [*kept[1:], None], strict=False)
    kept = [word for word, before, after in beside if not _is_stray(word, before, after)]
    for place, word in enumerate(kept):
        follows = kept[place + 1] if place + 1 < len(kept) else None
        space = word.space or (
            follows is not None and follows.index != word.index + 1 and follows.tag not in (",", ".", ":", "POS", "''")
        )
        text = put.get(word.index, word.text)
        if word.tag == "POS" and text in ("'", "’") and not put.get(word.index - 1, "s").endswith("s"):
            text += "s"
        if place == 0 and word.index not in put and follows is not None:
            text = text[:1].upper() + text[1:]
        elif place > 0 and word.index == 0 and not put.get(0) and not _is_a_name(word):
            text = text[:1].lower() + text[1:]
        if follows is not None and put.get(follows.index) and _ends_an_opening(kept[: place + 1], follows):
            yield from (Piece(text, False, word), Piece(",", True, None))
        else:
            yield Piece(text, space, word)


def _ends_an_opening(before: Sequence[Word], subject: Word) -> bool:
    """Whether a name put for "she" would run into a phrase before it: "From Oxford, Ann Hale moved on"."""
    opens = before[0].pos in ("ADP", "SCONJ") and not any(word.tag in FINITE for word in before)
    runs_on = subject.tag == "PRP" and before[-1].pos in ("NOUN", "PROPN")
    return opens and runs_on and subject.dep in ("nsubj", "nsubjpass") and before[0].head == subject.head


def _is_a_name(word: Word) -> bool:
    return word.tag in ("NNP", "NNPS") or word.text == "I" or bool(word.label)


def _is_stray(word: Word, previous: Word | None, follows: Word | None) -> bool:
    """Whether a comma has lost what it set apart."""
    if word.text not in (",", ";"):
        return False
    if previous is not None and previous.tag == "CC" and follows is not None and follows.pos in ("VERB", "AUX"):
        return True  # "and, a year later, returned" without its year
    return previous is None or follows is None or previous.text in (",", ";") or follows.tag == "."
