"""Who is who in one article: which names, short names and titles mean the same thing, and what the article is about."""

from __future__ import annotations

import collections
import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from quiz.core.facts.named import gazetteer, kinds
from quiz.core.facts.named.first_names import gender_of_first_name
from quiz.core.facts.named.initials import may_be_short_for, spelt_out, unexplained
from quiz.core.facts.named.kinds import is_persons_name, is_short_for_the_title, kind_among, kind_of_name, takes_the
from quiz.core.facts.named.mentions import Mention, mentions_of, title_before
from quiz.core.facts.words.sentences import Sentence
from quiz.core.facts.words.vocabulary import ERAS, MONTHS, ORGANISATION_WORDS, THING_WORDS, TITLES, WEEKDAYS
from quiz.core.once import once
from quiz.core.word_sets import word_set

if TYPE_CHECKING:
    from quiz.core.facts.meant.discourse import Discourse
    from quiz.core.facts.meant.frames import Frame
    from quiz.core.facts.meant.headings import Heading

_BODIES = word_set("""
    company commission council committee corporation association union party federation agency ministry department
    society league government parliament senate court army navy convention church organization organisation treaty
""")
"""What stands last in names of bodies that mostly take an article."""
_SEATS = ("university", "institute", "museum", "bank")  # they take an article where "of" follows
_SMALL = word_set("of the and for on in de von van del la al bin du da - & 's ’s")


@dataclass
class Name:
    """One named thing of the article: its fullest name, its kind, every spelling, and the sentences that name it.

    ``kind`` is one of person, country, city, state, place, organisation, nationality, work, event, name;
    or general, for a thing spoken of in general ("oxygen", "whales"), of which ``several`` says that it is a plural.
    """

    full: str
    kind: str
    spellings: set[str] = field(default_factory=set)
    sentences: set[int] = field(default_factory=set)
    mentions: int = 0
    with_the: int = 0
    bare: int = 0
    usual: str = ""
    several: bool = False

    @property
    def spoken(self) -> str:
        """The name as a sentence says it where it stands alone: "the" where the article mostly has it."""
        short = self._short if self.kind == "person" and len(self.full.split()) > 2 else self.full
        first_part = short.split(" of ")[0].split()[-1].lower()
        body = first_part in _BODIES and (self.with_the > 0 or " of " in short)
        body |= first_part in _SEATS and " of " in short
        the = self.with_the * 2 > self.mentions - self.bare or body
        return f"the {short}" if the and not short.lower().startswith("the ") else short

    @property
    def _short(self) -> str:
        given, last = self.full.split()[:-1], surname(self.full)
        two = sorted(s for s in self.spellings if s.split()[1:] == [last] and s.split()[0] in given)
        return two[0] if two else self.full

    @property
    def plural(self) -> bool:
        """Whether it names several: the Normans."""
        last = self.full.split()[-1]
        return self.several or (
            self.kind in ("name", "nationality")
            and last.endswith("s")
            and not last.endswith("ss")
            and self.with_the > 0
        )

    @property
    def words(self) -> frozenset[str]:
        """The telling words of all its spellings, in small letters."""
        return frozenset(w for s in self.spellings for w in s.lower().split() if w not in _SMALL)


class Names:
    """All the names of one article, found by any of their spellings."""

    def __init__(self, names: Iterable[Name], mentions: dict[int, list[Mention]], title: str, themes: str = "") -> None:
        self.all = list(names)
        self.mentions = mentions
        self._by_spelling = {spelling.lower(): name for name in self.all for spelling in (name.full, *name.spellings)}
        self.title = title
        self.title_words = frozenset(re.findall(r"[^\W_]+", plain(f"{title} {themes}")))
        self._mentioned = sum(name.mentions for name in self.all)
        self.topics = frozenset(name.full for name in self.all if self._is_topic(name, plain(f"{title} | {themes}")))
        spelt = [s for name in self.all if name.full in self.topics for s in name.spellings]
        self._topic_words = frozenset(plain(word) for s in spelt for word in s.split())
        self.titles: dict[str, Name] = {}
        self.nouns: dict[str, Name] = {}
        self.frame: Frame | None = None
        self.heading: Heading | None = None
        self.discourse: Discourse | None = None

    def find(self, text: str) -> Name | None:
        """Return what these words name, or None."""
        return self._by_spelling.get(_bare(text))

    @once
    def is_topic(self, text: str) -> bool:
        """Whether these words are what the whole article is about (rule 19)."""
        name = self.find(text)
        if name is not None and name.full in self.topics:
            return True
        words = set(re.findall(r"[^\W_]+", plain(text))) - {"the", "a", "an", "of"}
        if words and words <= self.title_words:
            return True
        if words & self._topic_words and words <= self._topic_words | ORGANISATION_WORDS:
            return True
        if any(len(w) > 5 and w[:6] == known[:6] for w in words for known in self.title_words) and len(words) == 1:
            return True
        return any(gazetteer.people_of(topic) == text for topic in self.topics)

    def _is_topic(self, name: Name, title: str) -> bool:
        said = [spelt for s in (name.full, *name.spellings) if (spelt := plain(s)) in title]
        if any(re.search(rf"(?<!\w){re.escape(spelt)}(?!\w)", title) for spelt in said):
            return True
        if name.words and name.kind == "person" and plain(name.full.split()[-1]) in self.title_words:
            return True
        return name.mentions >= 5 and name.mentions > 0.3 * self._mentioned


def find_names(sentences: Sequence[Sentence], title: str, short_names: Iterable[tuple[str, str]] = ()) -> Names:
    """Gather the names of an article, joining those that mean the same."""
    mentions = mentions_of(sentences)
    clusters = _clusters(mentions, short_names, title.strip())
    by_sentence: dict[int, list[Mention]] = collections.defaultdict(list)
    for mention in mentions:
        by_sentence[mention.sentence].append(mention)
    names = Names(clusters, by_sentence, title, " | ".join(_themes(sentences, by_sentence)))
    names.titles = _titles(sentences, names)
    return names


def _themes(sentences: Sequence[Sentence], mentions: dict[int, list[Mention]]) -> Iterator[str]:
    """Yield what an article is about beside its title: its first subject, if named, and the words it comes back to."""
    if sentences:
        subject = sentences[0].child(sentences[0].root.index, "nsubj", "nsubjpass")
        first = mentions.get(sentences[0].number, ())
        named = [m for m in first if subject is not None and m.start <= subject.index < m.end]
        last_words = collections.Counter(m.text.split()[-1] for each in mentions.values() for m in each)
        yield from (m.text for m in named if m.label != "PERSON" or last_words[m.text.split()[-1]] >= 3)
    told = collections.Counter(lemma for s in sentences for lemma in {w.lemma for w in s.words if w.pos == "NOUN"})
    for lemma, count in told.items():
        if count >= max(5, 0.3 * len(sentences)):
            yield lemma


def _clusters(mentions: Sequence[Mention], short_names: Iterable[tuple[str, str]], headline: str) -> list[Name]:
    title = frozenset(plain(headline).split())
    groups: dict[str, list[Mention]] = collections.defaultdict(list)
    for mention in mentions:
        if not _is_calendar(mention.text) and any(c.isupper() for c in mention.text):
            groups[mention.text].append(mention)
    names: dict[str, Name] = {headline: Name(headline, "person")} if is_persons_name(headline, groups) else {}
    for text in sorted(groups, key=lambda t: (-len(t.split()), -len(t), t)):
        group = groups[text]
        name = _joins(text, groups, names, title) or names.setdefault(text, Name(text, kind_among(text, groups)))
        name.spellings.add(text)
        name.sentences |= {mention.sentence for mention in group}
        name.mentions += len(group)
        name.with_the += sum(mention.the for mention in group)
        if len(group) > len(groups.get(name.usual, ())):
            name.usual = text
    given = [*short_names, *unexplained({name: min(each.sentences) for name, each in names.items() if each.sentences})]
    for short, long in given:
        _add_short(names, short, long)
    _add_headline(names, headline)
    return [name for name in {id(name): name for name in names.values()}.values() if name.mentions]


def _joins(
    text: str, groups: Mapping[str, Sequence[Mention]], names: dict[str, Name], title: frozenset[str]
) -> Name | None:
    """Return the one fuller name of a person that this is a part of; of several the one in the title."""
    group = groups[text]
    people = [n for n in names.values() if n.kind == "person" and len(n.full.split()) > 1]
    words = text.split()
    if takes_the(group) or is_short_for_the_title(plain(text), title):
        return None
    if len(words) > 1:
        here = {mention.sentence for mention in group}
        beside = {m.sentence for m in groups.get(words[-1], ())}  # "L'Enfant was a son of Pierre L'Enfant" names two
        apart = [n for n in people if not here & (n.sentences | beside)]
        longer = [n for n in people if n.full.startswith(f"{text} ")]
        longer += [n for n in apart if _shortens(words, n.full.split())]
        longer += [
            n for n in people if title == set(plain(text).split()) and kinds.is_by_middle_name(words, n.full.split())
        ]
        return longer[0] if len({id(n) for n in longer}) == 1 else None
    if gazetteer.is_demonym(text) or text.lower() in TITLES | THING_WORDS | ORGANISATION_WORDS:
        return None
    hosts = list({id(n): n for n in people if text in (n.full.split()[0], surname(n.full))}.values())
    human = any(mention.human for mention in group)
    placed = any(mention.label in ("GPE", "NORP", "LOC") for mention in group)
    if len(hosts) > 1:
        first = min(mention.sentence for mention in group)
        titled = [n for n in hosts if len(title) < 5 and title and title <= set(plain(n.full).split())]
        hosts = titled or [n for n in hosts if min(n.sentences) <= first]
    hosts = [host for host in hosts if not _heads_alone(text, host, title)]
    if len(hosts) != 1 or (placed and not human and gazetteer.kind_of_place(text)):
        return None
    return hosts[0] if human or _is_called_so(text, hosts[0], group, title) else None


def _heads_alone(text: str, host: Name, title: frozenset[str]) -> bool:
    """Whether an article is headed by a name, or a body of that name: Harvard University, not John Harvard."""
    headed = plain(text) in title and title <= {plain(text)} | ORGANISATION_WORDS
    return headed and not title >= set(plain(host.full).split())


def _is_called_so(text: str, host: Name, group: Sequence[Mention], title: frozenset[str]) -> bool:
    """Whether a word may be short for a person: a family name, or a first name said again that means nothing else."""
    first, people = host.full.split()[0], sum(mention.label == "PERSON" for mention in group)
    if text == surname(host.full) or set(plain(host.full).split()) <= title:
        return text == first or 4 * people >= len(group)
    return len(group) > 1 and (gender_of_first_name(text) != "" or 2 * people > len(group))  # once: "as Tom"


def _shortens(words: Sequence[str], full: Sequence[str]) -> bool:
    """Whether a name leaves out but middle names: Patrick Gordon for Patrick Leopold Gordon."""
    return len(words) == 2 and words[0] == full[0] and words[1] == surname(" ".join(full))


def surname(full: str) -> str:
    """Return the family name: the last word, or the one before "of"."""
    words = full.split()
    return words[words.index("of") - 1] if "of" in words[1:] else words[-1]


def _add_headline(names: dict[str, Name], headline: str) -> None:
    """Join a headline that is but a person's name, said shorter: Patrick Gordon."""
    hosts = {id(n): n for n in names.values() if n.kind == "person" and _shortens(headline.split(), n.full.split())}
    if len(hosts) == 1:
        for host in hosts.values():
            host.spellings.add(headline)


def _add_short(names: dict[str, Name], short: str, before: str) -> None:
    """Join "SCO" with the words before the bracket whose initials it spells, or with the name they end in."""
    spelt = spelt_out(short, before)
    ends = [n for n in names.values() if before.endswith(n.full) and n.full != short]
    host = names.get(spelt) or max(ends, key=lambda n: len(n.full), default=None)
    initials = "".join(w[0] for w in re.findall(r"[A-Za-z]+", before) if w[0].isupper())
    if host is None or not (initials.endswith(short.upper()) or may_be_short_for(short, host.full)):
        return
    if spelt and len(spelt) > len(host.full):
        host = names.setdefault(spelt, Name(spelt, kind_of_name(spelt, ()), usual=spelt))
    other = names.get(short)
    host.spellings |= {short, host.full}
    if other is not None and other is not host:
        host.sentences |= other.sentences
        host.mentions += other.mentions
        host.bare += other.mentions - other.with_the  # NAFTA takes no article, what it is short for may
        host.with_the += other.with_the
        host.spellings |= other.spellings
        names[short] = host


@functools.lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """Return a text in small letters without accents."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))


def _is_calendar(text: str) -> bool:
    return all(w in WEEKDAYS | ERAS or w.capitalize() in MONTHS or w.isdigit() for w in text.lower().split())


def _titles(sentences: Sequence[Sentence], names: Names) -> dict[str, Name]:
    """Map "chinese president" to the person whom the article calls so, where that is one person."""
    found: dict[str, set[str]] = collections.defaultdict(set)
    for sentence in sentences:
        for mention in names.mentions.get(sentence.number, ()):
            name = names.find(mention.text)
            if name is None or name.kind != "person":
                continue
            if title := title_before(sentence.words, mention.start):
                found[title].add(name.full)
    known = {name.full: name for name in names.all}
    return {title: known[min(people)] for title, people in found.items() if len(people) == 1}


@functools.lru_cache(maxsize=8192)
def _bare(text: str) -> str:
    """Return a name in small letters without "the" before it and "'s" behind it."""
    text = re.sub(r"^(?:the|The)\s+", "", text.strip())
    return re.sub(r"['’]s?$", "", text).lower()
