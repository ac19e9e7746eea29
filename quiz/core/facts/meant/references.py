"""Making words stand alone: pronouns, short names and titles become names where only one thing can be meant.

What stays unclear is refused: better no question than one that nobody can understand without the article.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from quiz.core.facts.meant import carried
from quiz.core.facts.meant.antecedents import Resolution, antecedent, has_antecedent, is_own_subject, named_in
from quiz.core.facts.meant.definites import definite_stands
from quiz.core.facts.meant.leaning import PRONOUN, Unclear
from quiz.core.facts.meant.short_names import is_another, meant_by, said_for
from quiz.core.facts.meant.things import means_no_name, name_at
from quiz.core.facts.named.identity import Name, Names, surname
from quiz.core.facts.named.mentions import Mention
from quiz.core.facts.words.sentences import Sentence, Word
from quiz.core.word_sets import word_set

_COMPLEMENTS = ("prep", "relcl", "acl", "appos", "ccomp")

_KNOWN_INITIALS = word_set("""
    US USA UK EU UN USSR NATO NASA BBC FBI CIA UNESCO UNICEF AIDS HIV DNA RNA GPS PhD NBA CNN TV AD BC BCE CE DC LA NY
""")
_SPEAKERS = word_set("""
    i we you my our your me us mine ours yours myself ourselves yourself yourselves
""")
_HELD = word_set("estimate know find establish discover agree decide prove show")
"""What is done to what a clause says: "it is estimated that"."""
_OF_DEEDS = ("ing", "tion", "sion", "ment", "ance", "ence")
"""Ends of nouns that say what is done, so that "of" tells which deed is meant."""


def resolve(
    sentence: Sentence, words: Sequence[Word], before: Sequence[Sentence], names: Names
) -> Resolution | Unclear:
    """Find what to put for pronouns, titles and short names; return the word that stays unclear, if one does."""
    found = Resolution()
    _spell_out_titles(sentence, words, names, found)
    _spell_out_nouns(sentence, words, before, names, found)
    _spell_out_names(sentence, words, names, found)
    _carry_over(sentence, words, before, found)
    for place, word in enumerate(words):
        if is_of_speakers(word):
            return Unclear(PRONOUN, word.index)
        if word.index in found.put or word.tag not in ("PRP", "PRP$") or word.lower.endswith(("self", "selves")):
            continue
        if _is_empty_it(sentence, word) or has_antecedent(sentence, words, place, before, names, found):
            continue
        name = None if means_no_name(sentence, word) else antecedent(sentence, word, before, names, found)
        if (
            name is None
            or name in named_in(sentence, words, names)
            or is_own_subject(sentence, word, name, names, found)
            or (name.kind != "general" and _is_half_said(sentence, words, name, names))
        ):
            return Unclear(PRONOUN, word.index)
        _put_name(sentence, word, name, found)
    _say_once(sentence, words, found)
    _drop_other_spellings(sentence, words, names, found)
    _unbind(sentence, words, found)
    return found


def is_of_speakers(word: Word) -> bool:
    """Whether a word means who speaks or reads: I, our, you."""
    return word.tag in ("PRP", "PRP$", "UH") and word.lower in _SPEAKERS


def _is_half_said(sentence: Sentence, words: Sequence[Word], name: Name, names: Names) -> bool:
    """Whether a name is said already, shorter: its last word as another word, its first as a name by itself."""
    last, first = surname(name.full), name.full.split()[0]
    for word in words:
        other = name_at(sentence, word, names) if word.text in (last, first) else name
        if other is None or (other is not name and other.full == word.text):
            return True
    return False


def _unbind(sentence: Sentence, words: Sequence[Word], found: Resolution) -> None:
    """Put "the" for "this" before what its own complement explains: the coupling between the plates and the mantle."""
    kept = {word.index for word in words}
    for word in words:
        noun = sentence.words[word.head]
        if word.lower != "this" or word.tag != "DT" or not noun.lower.endswith(_OF_DEEDS):
            continue
        below = [sentence.words[i] for i in sentence.children[noun.index] if i in kept]
        if any(w.lower in ("of", "between") and w.dep == "prep" for w in below):
            found.put[word.index] = "the" if word.index else "The"


def _drop_other_spellings(sentence: Sentence, words: Sequence[Word], names: Names, found: Resolution) -> None:
    """Leave out a second spelling of a name: "Ann Mary Hale or Ann Hale was"."""
    kept = {word.index for word in words}
    spans = [m for m in names.mentions.get(sentence.number, ()) if set(range(m.start, m.end)) <= kept]
    for first, second in itertools.pairwise(spans):
        between = range(first.end, second.start)
        joined = [sentence.words[i].lower for i in between] == ["or"]
        shorter = set(second.text.split()) < set(first.text.split())
        if joined and shorter and not found.put.keys() & set(between):
            found.put |= dict.fromkeys(range(first.end, second.end), "")


def _say_once(sentence: Sentence, words: Sequence[Word], found: Resolution) -> None:
    """Say a name put for several pronouns once: for the main subject if it is one of them, else for the first."""
    said: set[str] = set()
    pronouns = [w for w in words if w.index in found.names and w.tag in ("PRP", "PRP$")]
    for word in sorted(pronouns, key=lambda w: (not _is_main_subject(sentence, w), w.index)):
        name = found.names[word.index]
        if name.full in said:
            del found.put[word.index]
        said.add(name.full)


def _is_main_subject(sentence: Sentence, word: Word) -> bool:
    return word.dep in ("nsubj", "nsubjpass") and word.head == sentence.root.index


def _spell_out_titles(sentence: Sentence, words: Sequence[Word], names: Names, found: Resolution) -> None:
    """Put "Xi Jinping" for "the Chinese president"."""
    kept = {word.index for word in words}
    for word in words:
        if word.lower != "the" or word.head == word.index:
            continue
        phrase = " ".join(w.lower for w in sentence.words[word.index + 1 : word.head + 1])
        name = names.titles.get(phrase)
        leaning = any(sentence.words[i].dep in _COMPLEMENTS for i in sentence.children[word.head])
        if name is None or leaning or not set(range(word.index, word.head + 1)) <= kept:
            continue
        found.put |= dict.fromkeys(range(word.index, word.head), "") | {word.head: name.spoken}
        found.names[word.head] = name


def _spell_out_nouns(
    sentence: Sentence, words: Sequence[Word], before: Sequence[Sentence], names: Names, found: Resolution
) -> None:
    """Put "the Statue of Liberty" for "the statue", where but one can be meant."""
    said = {name.full for name in named_in(sentence, words, names)}
    for the, noun in itertools.pairwise(words):
        if the.lower not in ("the", "this") or the.head != noun.index or noun.tag not in ("NN", "NNP"):
            continue
        name = _noun_means(sentence, noun, before, names)
        if name is None or any(sentence.words[i].dep in _COMPLEMENTS for i in sentence.children[noun.index]):
            continue
        if the.lower == "the":
            found.put |= {the.index: the.text, noun.index: noun.text}
        if name.full not in said:
            found.put |= {the.index: "", noun.index: said_for(noun, name)}
            found.leaning_on += _told_by(name, before, names)
            found.certainty *= 0.9
        found.names[noun.index] = name
        said.add(name.full)


def _told_by(name: Name, before: Sequence[Sentence], names: Names) -> list[Sentence]:
    """Return the nearest sentence before that names a thing, or else the first of the article that does."""
    near = [s for s in before if s.number in name.sentences][-1:]
    first = names.discourse.saying(name) if names.discourse is not None and not near else None
    return near or [s for s in [first] if s is not None]


def _carry_over(sentence: Sentence, words: Sequence[Word], before: Sequence[Sentence], found: Resolution) -> None:
    """Put "the bridge over the Tagus" for "the bridge", where the sentences before say which it is."""
    kept = {word.index for word in words}
    for the, noun in carried.pairs(words):
        if the.index in found.put or noun.index in found.put or noun.index in found.names:
            continue
        if the.lower == "the" and definite_stands(sentence, the, kept):
            continue
        told = carried.description_of(sentence, noun, before)
        if told is None:
            continue
        found.put |= {the.index: "", noun.index: told.text}
        found.carried[noun.index] = told.text
        found.leaning_on.append(told.told_by)
        found.certainty *= 0.9


def _noun_means(sentence: Sentence, noun: Word, before: Sequence[Sentence], names: Names) -> Name | None:
    topic = names.nouns.get(noun.lower)
    if topic is None or noun.tag != "NN":
        return meant_by(sentence, noun, before, names)
    if not _has_rival(topic, noun, sentence, before, names):
        return topic
    another = meant_by(sentence, noun, before, names)
    return another if another is not topic else None


def _has_rival(topic: Name, noun: Word, sentence: Sentence, before: Sequence[Sentence], names: Names) -> bool:
    """Whether another thing that the noun may mean came up since the text last spoke of the topic."""
    said = [m for m in names.mentions.get(sentence.number, ()) if m.end <= noun.index]
    callings = names.discourse.callings.get(noun.lower, []) if names.discourse is not None else []
    reach = [s for s in before if topic.kind == "organisation" or s.paragraph == sentence.paragraph]
    for earlier in reversed(reach):
        if _speaks_of(earlier, topic, noun, names):
            break
        if any(is_another(earlier, w) or w.dep == "attr" for w in earlier.words if w.lemma == noun.lemma):
            return True
        said += names.mentions.get(earlier.number, ())
    others = [name for m in said if (name := names.find(m.text)) is not None and name is not topic]
    return any(name.kind == topic.kind != "organisation" or name in callings for name in others)


def _speaks_of(sentence: Sentence, topic: Name, noun: Word, names: Names) -> bool:
    """Whether the subject of a sentence is the topic, by its name, by the same noun or by "it"."""
    subject = sentence.child(sentence.root.index, "nsubj", "nsubjpass")
    if subject is None:
        return False
    the = sentence.child(subject.index, "det")
    same = subject.lower == noun.lower and the is not None and the.lower == "the"
    return same or subject.lower == "it" or name_at(sentence, subject, names) is topic


def _spell_out_names(sentence: Sentence, words: Sequence[Word], names: Names, found: Resolution) -> None:
    """Put the full name for a person's family name, and for initials, where a statement says the name first."""
    kept = {word.index for word in words}
    seen: set[str] = {found.names[i].full for i in found.put if i in found.names}
    for mention in names.mentions.get(sentence.number, ()):
        name = names.find(mention.text)
        if name is None or _is_a_part_played(sentence, mention, name):
            continue
        alone = mention.end - mention.start == 1 and mention.start in kept and not _in_compound(sentence, mention)
        if alone and name.full not in seen and _is_short(mention.text, name):
            if name.kind != "person" and not _lean_on_the_full_name(name, names, found):
                continue
            after_the = mention.start > 0 and sentence.words[mention.start - 1].lower == "the"
            found.put[mention.start] = name.spoken.removeprefix("the ") if after_the else name.spoken
            found.names[mention.start] = name
        seen.add(name.full)


def _is_a_part_played(sentence: Sentence, mention: Mention, name: Name) -> bool:
    """Whether a first name after "as" is a figure somebody plays, not who has that name: "appeared as Tom"."""
    before = sentence.words[mention.start - 1].lower if mention.start else ""
    return before == "as" and name.kind == "person" and mention.text == name.full.split()[0] != surname(name.full)


def _lean_on_the_full_name(name: Name, names: Names, found: Resolution) -> bool:
    """Take the sentence that says a name in full into the evidence; return whether there is one."""
    told_by = names.discourse.saying(name) if names.discourse is not None else None
    if told_by is not None:
        found.leaning_on.append(told_by)
    return told_by is not None


def _is_short(text: str, name: Name) -> bool:
    """Whether a name is said shorter than everybody understands: a person's family name, initials few know."""
    if name.kind == "person":
        return name.spoken != text
    return text.isupper() and 1 < len(text) < 7 and text not in _KNOWN_INITIALS and len(name.full.split()) > 1


def _in_compound(sentence: Sentence, mention: Mention) -> bool:
    word = sentence.words[mention.start]
    before = sentence.words[mention.start - 1] if mention.start else None
    return word.dep == "compound" or (before is not None and before.tag in ("NNP", "NNPS", "HYPH"))


def _is_empty_it(sentence: Sentence, word: Word) -> bool:
    """Whether "it" stands for a clause that follows: it is clear that, it is hard to."""
    if word.lower != "it":
        return False
    verb = sentence.words[word.head]
    told = sentence.child(verb.index, "ccomp") if word.dep == "nsubjpass" and verb.lemma in _HELD else None
    that = sentence.child(told.index, "mark") if told is not None else None
    held = that is not None and that.lower == "that"
    return (
        held
        or word.dep == "expl"
        or (
            verb.lemma in ("be", "become", "seem", "appear")
            and sentence.child(verb.index, "ccomp", "xcomp", "csubj", "advcl") is not None
            and sentence.child(verb.index, "acomp", "attr", "oprd") is not None
        )
    )


def _put_name(sentence: Sentence, word: Word, name: Name, found: Resolution) -> None:
    spoken = name.spoken
    if word.tag == "PRP$":
        spoken += "'" if spoken.endswith("s") else "'s"
    found.put[word.index] = spoken
    found.names[word.index] = name
    follows = sentence.words[word.index + 1 : word.index + 2]
    if word.space or not follows or follows[0].text not in ("'s", "'ve", "'re", "'ll"):
        return
    verb = sentence.words[follows[0].head]
    has = verb.tag in ("VBN", "VBD") and (follows[0].dep == "aux" or sentence.child(verb.index, "dobj") is not None)
    found.put[word.index] += " "
    found.put[follows[0].index] = {"'s": "has" if has else "is", "'ve": "have", "'re": "are"}.get(
        follows[0].text, "will"
    )
