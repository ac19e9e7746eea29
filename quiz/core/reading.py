"""From the text as given to passages of prose, each of whose characters knows its place in that text.

Nothing here loads the language model, so a web form can refuse a text at once with :func:`check_text`.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from quiz.core.errors import N_, UnreadableText
from quiz.core.function_words import ENGLISH, FOREIGN
from quiz.core.items import Span

MAX_CHARACTERS = 1_000_000
FEWEST_WORDS = 25
LONGEST_PARAGRAPH = 3_000

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_TAG = re.compile(
    r"</?(?:p|div|a|span|ul|ol|li|br|h[1-6]|table|tr|td|script|style|body|html|head|img|b|i|em)\b[^<>]*>", re.I
)
_FINAL = re.compile(r"[.!?…][\"'”’»)\]]*\s*$")
_CODE_LINE = re.compile(
    r"[;{}]\s*$|^\s*(?:def|class|import|from|return|function|var|const|let|#include|if|for|while)\b.*[:;({]\s*$"
)
_CHAT_LINE = re.compile(r"^\s*(?:\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\]?|<\w+>|\w{2,15}:)\s")
_BULLET = re.compile(r"^\s*(?:[-*•–‣◦]|\d{1,3}[.)]|[a-z][.)])\s+")
_MARK = re.compile(r"(?:[-*•–‣◦]|\d{1,3}[.)]|[a-z][.)])\s+")
_DATELINE = re.compile(
    r"(?:[A-Z][A-Z.'’ -]{2,30}(?:,\s[A-Z][\w.]{1,15}(?:\s[A-Z]\w{1,15})?)?"
    r"(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2}(?:,\s\d{4})?)?\s*(?:\([^()\n]{2,30}\))?"
    r"|[A-Z][\w ,.]{2,40}\s\([A-Z][\w ]{1,15}\))\s*(?:--|[—–-])\s+(?=[\"“A-Z])"
)
_SHORT_NAME = re.compile(
    r"([A-Z][^()\n]{3,80}?)\s\((?:(?:often|commonly|usually|also)\s)?(?:abbreviated\s(?:as|to)\s|known\sas\s|called\s|or\s)?"
    r"(?:the\s)?([A-Z][A-Za-z0-9&-]{1,9})(?:[,;]\s[^()\n]{1,80})?\)"
)
"""How an article gives a short name: the Ellery and Hale Museum (often abbreviated as the E&H)."""
_ODD = re.compile(r"[{}<>|\\=_^~`;\t]")
_BREAK = re.compile(r"</?(?:p|br|div|li|ul|ol|h[1-6]|table|tr|td)\b", re.I)
_UNTIDY = re.compile(r"  |[()\[\]<]")
_QUOTES = str.maketrans("‘’", "''")
_FURNITURE = re.compile(
    r"(?:photo(?:graph)?s?|image|picture|caption|video|credit|source|related|see also|read more|copyright)\s*[:|©]"
    r"|(?:figure|fig\.|table)\s*\d+(?:[.-]\d+)*\s*[:.|]"
    r"|copyright\s+(?:©|\(c\)|\d{4})|©|\(?(?:reporting|editing|writing|photo(?:graph)?s?)\s(?:by|courtesy)\s"
    r"|(?:follow us|subscribe to|sign up (?:for|to)|click here|all rights reserved)\b",
    re.I,
)
"""How lines begin that stand around an article: captions, credits, notices, links."""


@dataclass(frozen=True, slots=True)
class Passage:
    """One paragraph of prose, tidied; ``origin[i]`` is where character ``i`` of ``text`` stands in the article.

    Brackets and their contents are left out, runs of white space are one space. ``index`` counts the paragraphs.
    ``asides`` are what the brackets held and where it stands in the article.
    """

    text: str
    origin: tuple[int, ...]
    index: int
    asides: tuple[tuple[str, Span], ...] = ()

    def span(self, start: int, end: int) -> Span:
        """Return the place in the article of ``text[start:end]``, which must not be empty."""
        return Span(self.origin[start], self.origin[end - 1] + 1)


@dataclass(frozen=True, slots=True)
class Layout:
    """An article taken apart: its headline ("" if it has none), its passages, and the short names its brackets give.

    ``short_names`` maps what stands in brackets ("SCO") to the words before the bracket, untrimmed.
    """

    headline: str
    passages: tuple[Passage, ...]
    short_names: tuple[tuple[str, str], ...]


def check_text(text: str) -> None:
    """Raise :class:`UnreadableText`, saying why, if this text is plainly not English prose. Costs milliseconds."""
    if not text.strip():
        raise UnreadableText(N_("There is no text yet. Paste the article here."))
    if len(text) > MAX_CHARACTERS:
        raise UnreadableText(
            N_("This text is too long: it has %(length)d characters, and %(limit)d is the most."),
            length=len(text),
            limit=MAX_CHARACTERS,
        )
    if _control_share(text[:50_000]) > 0.005 or "\x00" in text:
        raise UnreadableText(N_("This does not look like text. Is it a picture or another kind of file?"))
    if len(_TAG.findall(text[:200_000])) >= 4:
        raise UnreadableText(N_("This is the code of a web page. Open the page and copy its text instead."))
    _check_language(text)
    _check_prose(text)


def lay_out(text: str) -> Layout:
    """Take a text apart into headline and passages; lines without a sentence (headings, lists, tables) are left out."""
    blocks = list(paragraphs(text))
    headline = ""
    if blocks and not _is_prose(text[blocks[0].start : blocks[0].end]):
        headline = " ".join(text[blocks[0].start : blocks[0].end].split())
    kept = [
        _without_opening(text, b) for b in blocks if _is_prose(text[b.start : b.end]) and not _is_furniture(text, b)
    ]
    prose = [part for block in kept for part in _in_parts(text, block)]
    passages = tuple(_passage(text, block, index) for index, block in enumerate(prose))
    return Layout(headline, tuple(p for p in passages if p.text), tuple(_short_names(text)))


def _is_furniture(text: str, block: Span) -> bool:
    return block.end - block.start < 400 and _FURNITURE.match(text, block.start, block.end) is not None


def _without_opening(text: str, block: Span) -> Span:
    """Leave out where and by whom a report was sent, and the mark of a list."""
    for opening in (_MARK, _DATELINE):
        found = opening.match(text, block.start, block.end)
        if found:
            return Span(found.end(), block.end)
    return block


def _check_language(text: str) -> None:
    sample = text[:50_000]
    letters = [c for c in sample if c.isalpha()]
    latin = sum(n for c, n in Counter(letters[:5_000]).items() if "LATIN" in unicodedata.name(c, ""))
    words = [word.lower() for word in _WORD.findall(sample)]
    if letters and latin < 0.7 * min(len(letters), 5_000):
        raise UnreadableText(
            N_("This text is mostly not English sentences. Only articles in English can be read so far.")
        )
    if len(words) < FEWEST_WORDS:
        raise UnreadableText(N_("This text is too short to ask about. Paste at least a few whole sentences."))
    english, foreign = (sum(word in known for word in words) for known in (ENGLISH, FOREIGN))
    if english < 0.16 * len(words) or foreign > english:
        raise UnreadableText(
            N_("This text is mostly not English sentences. Only articles in English can be read so far.")
        )
    if sum(c.isupper() for c in letters) > 0.6 * len(letters):
        raise UnreadableText(
            N_("This text is all in capital letters. Paste it in ordinary writing, so that names can be told.")
        )


def _check_prose(text: str) -> None:
    total = len(_WORD.findall(text))
    prose = sum(len(_WORD.findall(text[b.start : b.end])) for b in paragraphs(text) if _is_prose(text[b.start : b.end]))
    if prose < 0.5 * total:
        raise UnreadableText(
            N_("This text is mostly not English sentences: lists, tables, verse, chats and code cannot be asked about.")
        )
    if prose < FEWEST_WORDS:
        raise UnreadableText(N_("This text is too short to ask about. Paste at least a few whole sentences."))


def _control_share(text: str) -> float:
    odd = (c for c in set(text) if unicodedata.category(c) in ("Cc", "Co", "Cn", "Cs") or c == "\ufffd")
    return sum(text.count(c) for c in odd if c not in "\t\n\r\f\v") / max(1, len(text))


def _is_prose(paragraph: str) -> bool:
    """Whether a paragraph holds at least one sentence of running English."""
    paragraph = re.sub(r"\[[^\[\]\n]{1,12}\]", "", paragraph)
    words = [word.lower() for word in _WORD.findall(paragraph)]
    if len(words) < 5 or not re.search(r"[.!?][\"'”’)\]]*(?:\s|$)", paragraph):
        return False
    if not _FINAL.search(paragraph) and len(words) < 25:
        return False
    odd = len(_ODD.findall(paragraph))
    lines = paragraph.splitlines()
    coded = sum(bool(_CODE_LINE.search(line) or _CHAT_LINE.search(line)) for line in lines)
    known = sum(word in ENGLISH for word in words)
    return known >= 0.15 * len(words) and odd < 0.02 * len(paragraph) + 1 and coded <= 0.3 * len(lines)


def paragraphs(text: str) -> Iterator[Span]:
    """Yield paragraphs: blocks between blank lines, or single lines where lines are not merely wrapped."""
    for block in re.finditer(r"[^\n\r\u2028\u2029]+(?:(?:\r\n|\n|\r)[^\n\r\S]*[^\s][^\n\r\u2028\u2029]*)*", text):
        lines = list(re.finditer(r"[^\n\r]+", block.group()))
        if len(lines) > 1 and _is_wrapped([line.group().rstrip() for line in lines]):
            yield _trimmed(text, block.start(), block.end())
        else:
            for line in lines:
                if line.group().strip():
                    yield _trimmed(text, block.start() + line.start(), block.start() + line.end())


def _in_parts(text: str, block: Span) -> Iterator[Span]:
    """Cut a paragraph that never ends at the ends of sentences: the parser's memory grows with what it is given."""
    start = block.start
    while block.end - start > LONGEST_PARAGRAPH:
        ends = list(re.finditer(r"[.!?][\"'”’)\]]*\s", text[start : start + LONGEST_PARAGRAPH]))
        end = start + (ends[-1].end() if ends else LONGEST_PARAGRAPH)
        yield _trimmed(text, start, end)
        start = end
    yield _trimmed(text, start, block.end)


def _is_wrapped(lines: list[str]) -> bool:
    body = lines[:-1]
    full = [line for line in body if 50 <= len(line) <= 110]
    ended = sum(bool(_FINAL.search(line)) for line in body)
    return len(full) >= 0.7 * len(body) and ended < 0.5 * len(body) and not any(_BULLET.match(line) for line in lines)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def _passage(text: str, block: Span, index: int) -> Passage:
    """Tidy one paragraph, remembering for each kept character where it came from."""
    given = text[block.start : block.end]
    if given.isprintable() and given[:1] != " " and not _UNTIDY.search(given):
        return Passage(given.translate(_QUOTES), tuple(range(block.start, block.end)), index, ())
    hidden = _bracketed(text, block)
    kept: list[str] = []
    origin: list[int] = []
    for place in range(block.start, block.end):
        char = text[place]
        is_break = char == "<" and _BREAK.match(text, place) is not None
        if not is_break and (place in hidden or _is_invisible(char)):
            continue
        if char.isspace() or (is_break and place in hidden):
            if not kept or kept[-1] == " ":
                continue
            char = " "
        if kept and kept[-1] == " " and char in ",.;:!?" and hidden:
            kept.pop()
            origin.pop()
        kept.append(char)
        origin.append(place)
    while kept and kept[-1] == " ":
        kept.pop()
        origin.pop()
    return Passage("".join(kept).translate(_QUOTES), tuple(origin), index, tuple(_asides(text, block, hidden)))


def _asides(text: str, block: Span, hidden: set[int]) -> Iterator[tuple[str, Span]]:
    """Yield what short round brackets hold, with its place."""
    for match in re.finditer(r"\(([^()\[\]\n]{3,60})\)", text[block.start : block.end] if hidden else ""):
        yield match.group(1), Span(block.start + match.start(), block.start + match.end())


def _bracketed(text: str, block: Span) -> set[int]:
    """Return the places of what is no part of a sentence: brackets and what they hold, a page's few stray tags."""
    hidden = {place for tag in _TAG.finditer(text, block.start, block.end) for place in range(*tag.span())}
    depth = 0
    opened = block.start
    for place in range(block.start, block.end):
        if text[place] in "([":
            opened = place if depth == 0 else opened
            depth += 1
        elif text[place] in ")]" and depth:
            depth -= 1
            if depth == 0 and place - opened < 300:
                hidden.update(range(opened, place + 1))
    return hidden


@functools.lru_cache(maxsize=4096)
def _is_invisible(char: str) -> bool:
    return not char.isspace() and unicodedata.category(char) in ("Cf", "Cc", "Cs")


def _short_names(text: str) -> Iterator[tuple[str, str]]:
    for match in _SHORT_NAME.finditer(text):
        yield match.group(2), match.group(1)
