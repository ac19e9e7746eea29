"""The English words the reader of facts has to know by name."""

from __future__ import annotations

from quiz.core.word_sets import word_set

REPORTING = word_set("""
    say tell state claim assert argue note announce report declare explain add remark comment emphasize
    emphasise stress insist maintain suggest believe think warn predict estimate contend acknowledge admit
    confirm deny observe conclude surmise propose reiterate underline underscore highlight caution write recall
    reveal disclose allege tweet mention indicate feel judge calculate concede hold affirm point respond reply
    pledge vow promise describe recommend
""")
"""Verbs that hand on what somebody says or thinks, when a clause follows them."""

STANCE = word_set("""
    praise credit express convey hope aim intend plan want wish hail condemn criticize criticise applaud
    emphasize emphasise stress underline underscore highlight reaffirm reiterate accuse blame urge demand aspire
    denounce laud pledge vow promise
""")
"""Verbs by which somebody takes a stand: praise, intent, opinion; what follows need not be a clause."""

WEEKDAYS = word_set("""
    monday tuesday wednesday thursday friday saturday sunday
""")
ERAS = word_set("ce bce ad bc c.e. b.c.e. a.d. b.c.")
MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
RELATIVE_TIME = word_set("""
    today yesterday tomorrow tonight now currently recently lately nowadays ago presently
""")
RELATIVE_DETERMINERS = word_set("""
    last next this past coming previous following same these
""")
TIME_NOUNS = word_set("""
    day week month year decade century morning evening afternoon night weekend time season moment hour minute
""")

CONNECTIVES = word_set("""
    however also finally moreover furthermore therefore thus consequently nevertheless nonetheless additionally
    besides meanwhile hence accordingly similarly likewise indeed then afterwards afterward later subsequently
    eventually notably soon already yet earlier interestingly importantly unfortunately fortunately
    overall anyway conversely specifically previously
""")
"""Adverbs that may go from a statement without making it false."""

OPENERS = (
    ("for", "example"),
    ("for", "instance"),
    ("in", "addition"),
    ("in", "the", "meantime"),
    ("in", "fact"),
    ("in", "turn"),
    ("in", "exchange"),
    ("in", "return"),
    ("in", "response"),
    ("as", "a", "result"),
    ("of", "course"),
    ("in", "particular"),
    ("on", "the", "other", "hand"),
    ("on", "the", "one", "hand"),
    ("at", "the", "same", "time"),
    ("in", "contrast"),
    ("by", "contrast"),
    ("after", "all"),
    ("in", "short"),
    ("that", "is"),
    ("as", "stated"),
    ("as", "stated", "earlier"),
    ("as", "mentioned", "earlier"),
    ("as", "noted", "earlier"),
    ("as", "mentioned", "above"),
    ("as", "mentioned"),
    ("as", "noted"),
    ("as", "a", "consequence"),
    ("not", "surprisingly"),
    ("sure", "enough"),
    ("above", "all"),
    ("first",),
    ("second",),
    ("third",),
    ("fourth",),
    ("firstly",),
    ("secondly",),
    ("thirdly",),
    ("lastly",),
)

DEPENDENT_WORDS = word_set("""
    here there instead otherwise too either neither nor so else again still even thereby therein thereafter such
    latter aforementioned above below respectively same similar vice versa
""")
"""Words that lean on a sentence that is not shown."""

LEANING_HEADS = word_set("""
    other another others some many most several one ones both all few none each neither either any two three
    half
""")
"""Words that, as a whole noun phrase, say nothing without what went before."""

SELF_STANDING = word_set("""
    world earth sun moon sky sea ocean universe atmosphere environment climate weather internet web public past
    future present end beginning start rest middle north south east west left right equator air water ground
    economy government media press police army navy military law truth poor rich elderly young majority minority
    northwest northeast southwest southeast continent planet surface human body brain heart blood coast
    countryside 1900s century millennium decade population people sciences arts humanities gospel bible quran
    violin piano flute guitar cello organ harp trumpet olympics pope renaissance enlightenment holocaust galaxy
    biosphere sunlight fact way time stock market united wealthy sick dead blind deaf unemployed homeless disabled
    bourgeoisie aristocracy nobility clergy peasantry proletariat workplace classroom mainland wild horizon seabed
    soil shore cosmos bloodstream spine skin stomach lung liver womb tongue telephone telegraph
""")
"""Nouns that "the" may stand before without anything having been said."""

PERSON_NOUNS = word_set("""
    man woman boy girl child person president minister king queen emperor director author writer poet composer
    scientist physicist chemist economist mathematician professor teacher student doctor officer soldier general
    leader chairman chairwoman chair senator governor mayor ambassador secretary spokesman spokeswoman
    spokesperson judge lawyer actor actress singer artist painter musician player captain coach manager
    goalkeeper defender referee father mother son daughter brother sister wife husband uncle aunt founder chief
    head member victim suspect driver pilot astronaut engineer farmer worker priest bishop prince princess duke
    ruler explorer critic researcher clergyman prophet activist journalist politician deputy administrator
    commander colonel major lieutenant sergeant analyst expert naturalist geologist biologist historian
    philosopher inventor nurse patient parent friend neighbour neighbor colleague nephew niece
    architect linguist sculptor novelist dancer athlete footballer cricketer baseman pitcher boxer sociologist
    anthropologist theologian missionary psychologist astronomer industrialist businessman businesswoman banker
    merchant nobleman statesman diplomat envoy rapper songwriter pianist violinist guitarist conductor filmmaker
    screenwriter playwright photographer designer entrepreneur monk nun saint theorist translator publisher printer
    admiral tsar sultan caliph pharaoh baron count earl knight
""")

TITLES = word_set("""
    president minister king queen emperor prince princess duke senator governor mayor secretary chancellor pope
    sir dr mr mrs ms prof professor general admiral colonel captain judge justice chairman chairwoman director
    administrator commander lord lady saint st st. dr. mr. mrs. ms. prof. sen. gov. rep. lt. gen. col. prime
    vice deputy foreign former coach premier economist chemist physicist composer critic spokesman spokeswoman
    dame tsar tsarina tsarevna count countess baron baroness earl sultan caliph father brother sister academic
    executive chief co-founder chair vice-chair chairperson spokesperson founder author poet publisher
    sculptor architect editor novelist playwright designer banker archbishop bishop cardinal sheikh ayatollah us
    u.s. senior republican democrat
""")

ORGANISATION_WORDS = word_set("""
    university college school institute institution academy council committee commission ministry department
    agency organization organisation association federation union party museum bank corporation company inc inc.
    ltd ltd. corp corp. group foundation society church court army navy force forces police conservatory
    orchestra senate parliament congress club league team bureau board network laboratory observatory hospital
    administration authority panel programme program times post news bbc reuters service office center centre
    fund trust conference assembly brothers nations states
""")

PLACE_WORDS = word_set("""
    river lake mount mountain mountains sea ocean island islands bay gulf desert valley forest park street
    avenue road stadium airport bridge square palace castle tower arena hall canal peninsula coast region strait
    cape rift hangar
""")

VAGUE_ANSWERS = word_set("""
    one two first second third thing things way ways lot number part parts kind type today people something
    anything nothing everything someone everyone time times day days year years earth
""")
"""Answers that no teacher would ask for."""

THING_WORDS = word_set("""
    symphony concerto quartet trio opera mass suite dances sonata shuttle station mission project prize award
    cup war battle treaty act plan movement initiative belt campaign experiment report statement summit games
    festival day fund programme program framework agreement resolution convention protocol effect theory law
    principle equation syndrome disease explorer chrome safari windows space first second third fourth fifth
    sixth seventh eighth ninth tenth old new big great black red green blue white north south east west northern
    southern eastern western duchy kingdom republic empire crown house palace state trust secretary panel
    expedition migration rift peninsula dynasty trainer mater
""")
"""Words that no person's name has, and that alone name no one thing."""

CLASS_NOUNS = word_set("""
    region language people peoples river desert coast movement phylum family group tribe dynasty empire league
    district province county island islands peninsula festival award prize
""")
"""Nouns that a name may stand before and still be a whole answer: the Nyanza region."""

HUMAN_VERBS = (
    REPORTING
    | STANCE
    | word_set("""
    marry study graduate die compose teach learn smile bear win score invent discover publish visit meet arrive
""")
)

ABBREVIATIONS = word_set("""
    op. no. nos. st. mt. mr. mrs. ms. dr. vs. vol. fig. figs. approx. ca. c. cf. al. inc. u.s. gen. sen. gov.
    rep. jr. sr. prof.
""")

GENERIC_HEADS = word_set("""
    cell spot deck industry system sector gland cycle membrane wall population hemisphere language atmosphere layer
    table
""")
"""Nouns that, with a word before them, name one thing known to all: the airline industry, the nervous system."""

PRAISE = word_set("""
    beautiful wonderful vibrant charming excellent stunning fascinating amazing lovely exciting superb delightful
    pleasant friendly impressive unforgettable fabulous great
""")
"""What somebody finds so: a matter of taste."""
