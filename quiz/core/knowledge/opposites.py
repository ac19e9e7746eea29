"""Words with one clear opposite: in its place the same sentence says what cannot be true at once."""

from __future__ import annotations

import functools

_VERBS = """
increase decrease / decrease increase / rise fall / fall rise / gain lose / lose gain / win lose / reduce increase /
accelerate decelerate / strengthen weaken / weaken strengthen / expand shrink / shrink expand / improve worsen /
worsen improve / accept reject / reject accept / approve reject / encourage discourage / discourage encourage /
forbid allow / support oppose / oppose support / lower raise / lengthen shorten / shorten lengthen / widen narrow /
narrow widen / melt freeze / attract repel / repel attract / protect endanger / simplify complicate /
complicate simplify / prove disprove / disprove prove / reveal conceal / conceal reveal / confirm deny /
deny confirm / uphold overturn / overturn uphold / flourish decline / decline grow / enter leave / join leave /
prevent cause / cause prevent / contain lack / possess lack / lack possess / overestimate underestimate /
underestimate overestimate / legalise ban / legalize ban / ban legalise / demolish restore / facilitate hinder /
hinder facilitate / promote hinder / stimulate suppress / suppress stimulate / boost reduce / ease worsen /
begin end / start end / end begin / open close / close open / sell buy / buy sell / import export / export import /
lend borrow / borrow lend / outlaw allow /
abolish introduce / repeal adopt / ratify reject / veto approve / acquit convict / convict acquit /
double halve / halve double / triple halve / contract expand / succeed fail / fail succeed / grow shrink / drop rise /
climb fall / release absorb / absorb release / emit absorb / appoint dismiss / hire dismiss / expel admit /
attack defend / hide reveal / dislike like / hate love / arm disarm / follow precede /
precede follow / tighten loosen / loosen tighten / inhale exhale / exhale inhale / heat cool / cool heat /
maximise minimise / minimise maximise / maximize minimize / minimize maximize / surpass trail
"""

_ADJECTIVES = """
larger smaller / largest smallest / bigger smaller / biggest smallest / higher lower / highest lowest / longer shorter
/ longest shortest / older younger / oldest youngest / faster slower / fastest slowest / richer poorer / richest
poorest / heavier lighter / heaviest lightest / stronger weaker / strongest weakest / greater smaller / greatest
smallest / wider narrower / hotter colder / hottest coldest / warmer cooler / warmest coldest / deeper shallower /
deepest shallowest / earlier later / earliest latest / taller shorter / tallest shortest / cheaper dearer / easier
harder / better worse / safer riskier / busiest quietest / wettest driest / simplest hardest / brighter dimmer /
brightest dimmest / denser sparser / nearest farthest / closest farthest / poorer richer / weaker stronger / rare
common / common rare / abundant scarce / scarce abundant / visible invisible / invisible visible / toxic harmless /
harmless harmful / harmful harmless / legal illegal / illegal legal / soluble insoluble / insoluble soluble / possible
impossible / impossible possible / unnecessary necessary / guilty innocent / innocent guilty / stable unstable /
unstable stable / reversible irreversible / irreversible reversible / mandatory optional / compulsory voluntary /
voluntary compulsory / optional mandatory / aware unaware / unaware aware / able unable / unable able / easy difficult
/ difficult easy / expensive cheap / cheap expensive / similar dissimilar / equal unequal / dependent independent /
independent dependent / temporary permanent / permanent temporary / natural artificial / artificial natural /
symmetrical asymmetrical / nocturnal diurnal / diurnal nocturnal / urban rural / rural urban / nomadic settled /
poisonous edible / edible poisonous / transparent opaque / opaque transparent / acidic alkaline / alkaline acidic /
large small / small large / high low / low high / humid dry / fertile barren / barren fertile / hot cold / cold hot /
warm cold / wide narrow / narrow wide / deep shallow / shallow deep / thick thin / thin thick / rich poor / strong
weak / weak strong / safe dangerous / dangerous safe / positive negative / negative positive / northern
southern / southern northern / eastern western / western eastern / north-eastern south-western / north-western
south-eastern / south-eastern north-western / south-western north-eastern / northeastern southwestern / northwestern
southeastern / southeastern northwestern / southwestern northeastern / external internal / internal external / outer
inner / inner outer / upper lower / maximum minimum / minimum maximum / favorable unfavorable / favourable
unfavourable / predictable unpredictable / unpredictable predictable / sufficient insufficient / insufficient
sufficient / accurate inaccurate / inaccurate accurate / compatible incompatible / incompatible compatible / ripe
unripe / edible inedible / mild severe / severe mild / public private / private public / formal informal / informal
formal / domestic foreign / foreign domestic / liquid solid / male female / female male / ancient modern / modern
ancient / wet dry / dry wet / direct indirect / indirect direct / written oral / oral written / dead alive / alive
dead / married unmarried / unmarried married / smooth rough / rough smooth / amateur professional / professional
amateur / secular religious / religious secular / young old / long short / short long / tall short / heavy light /
fast slow / slow fast / dark bright / dense sparse / sparse dense / active inactive / inactive active / dormant active
/ extinct living / mobile immobile / immobile mobile / complete incomplete / incomplete complete / constant variable /
variable constant / tame wild / wild tame / carnivorous herbivorous / herbivorous carnivorous / flat hilly / hilly
flat / upward downward / downward upward / inward outward / outward inward / mountainous flat / wealthier poorer /
crowded deserted / literate illiterate / illiterate literate / peaceful violent / violent peaceful / costly cheap /
simple complex / complex simple / synthetic natural / armed unarmed / unarmed armed / curved straight / straight
curved / horizontal vertical / vertical horizontal / hollow solid / concave convex / rigid flexible
/ flexible rigid / marine freshwater / freshwater marine / convex concave / global local / local global / noisy quiet
/ quiet noisy / clean dirty / dirty clean / polluted clean
"""

_ADVERBS = """
rarely often / seldom often / often rarely / frequently rarely / usually rarely / mostly rarely / mainly rarely /
generally rarely / typically rarely / commonly rarely / widely rarely / quickly slowly / rapidly slowly /
slowly quickly / gradually suddenly / suddenly gradually /
positively negatively / negatively positively /
privately publicly / publicly privately / voluntarily involuntarily / successfully unsuccessfully /
unsuccessfully successfully / accidentally deliberately / deliberately accidentally / intentionally accidentally /
temporarily permanently / permanently temporarily / legally illegally / illegally legally / unanimously narrowly /
upwards downwards / downwards upwards / upward downward / downward upward / clockwise anticlockwise / faster slower /
earlier later / later earlier / always rarely / annually monthly / yearly monthly /
northward southward / southward northward / eastward westward / westward eastward / northwards southwards /
southwards northwards / eastwards westwards / westwards eastwards / inward outward / outward inward /
inwards outwards / outwards inwards / separately jointly /
jointly separately / peacefully violently / violently peacefully / horizontally vertically / vertically horizontally /
upstream downstream / downstream upstream
"""

_NOUNS = """
majority minority / minority majority / increase decrease / decrease increase / rise fall / growth decline /
success failure / failure success / advantage disadvantage /
disadvantage advantage / maximum minimum / minimum maximum / north south / south north / east west / west east /
northeast southwest / northwest southeast / southeast northwest / southwest northeast / ancestor descendant /
ancestors descendants / descendant ancestor / descendants ancestors / predator prey / predators prey /
expansion contraction / strength weakness / weakness strength / lack abundance / shortage surplus / surplus shortage /
victory defeat / defeat victory / gain loss / loss gain / summer winter / winter summer / supporter opponent /
supporters opponents / opponent supporter / opponents supporters / ally enemy / allies enemies / outside inside /
inside outside / interior exterior / exterior interior / arrival departure /
departure arrival / imports exports / exports imports / beginning end / end beginning / start end / top bottom /
bottom top / winner loser / loser winner / employer employee / employee employer / poverty wealth / wealth poverty /
deficit surplus / profit loss / democracy dictatorship / dictatorship democracy / rejection acceptance /
acceptance rejection / approval rejection / buyer seller / seller buyer / creation abolition / abolition creation /
opening closure / closure opening / guilt innocence / innocence guilt
"""

_PREPOSITIONS = """
before after / after before / above below / below above / inside outside / outside inside / without with
"""


@functools.cache
def _table(pos: str) -> dict[str, str]:
    rows = {
        "VERB": _VERBS, "ADJ": _ADJECTIVES, "ADV": _ADVERBS, "NOUN": _NOUNS, "ADP": _PREPOSITIONS
    }[pos]  # fmt: skip
    table: dict[str, str] = {}
    for row in rows.split("/"):
        word, other = row.split()
        table.setdefault(word, other)
    return table


def opposite(word: str, pos: str) -> str:
    """Return the opposite of a word, or "": of a verb by its lemma.

    ``pos`` is VERB, ADJ, ADV, NOUN or ADP.
    """
    return _table(pos).get(word, "") if pos in ("VERB", "ADJ", "ADV", "NOUN", "ADP") else ""
