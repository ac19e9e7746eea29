"""Families of words: things of one sort, so that one may stand plausibly, and wrongly, in another's place.

Written by hand. A line is one family; a word in two families stays unused, because its sort is not certain. Members of
a family are alike in number, in being countable or not, and in generality: none contains, means or implies another.
"""

from __future__ import annotations

import functools

_NOUNS = """
violin piano flute cello trumpet guitar clarinet harp oboe
symphony opera sonata concerto ballet oratorio
composer painter sculptor architect poet playwright novelist
physicist chemist biologist astronomer geologist botanist mathematician
economist historian philosopher sociologist psychologist linguist
surgeon dentist pharmacist nurse midwife
carpenter blacksmith baker tailor shoemaker weaver
teacher lawyer doctor engineer accountant journalist farmer
fisherman shepherd hunter miner
fishermen shepherds hunters miners farmers
physics chemistry biology astronomy geology botany mathematics
economics history philosophy sociology psychology linguistics
engineering medicine law architecture agriculture
breakfast lunch dinner
airport harbour stadium museum cathedral
hospital library prison factory theatre
jet helicopter drone airship glider
car bus train tram bicycle motorcycle truck
ship submarine ferry yacht canoe
spring summer autumn winter
hydrogen helium nitrogen carbon oxygen sulfur phosphorus chlorine neon
iron copper zinc lead aluminium nickel tin mercury
gold silver platinum bronze
coal oil uranium peat
wheat rice maize barley oats rye
coffee tea cocoa tobacco sugar cotton rubber
lion leopard cheetah hyena
elephant rhinoceros buffalo giraffe hippopotamus
wildebeest zebra antelope gazelle
horse cow sheep goat pig donkey camel
dog cat rabbit hamster
wolf fox bear lynx
eagle hawk owl falcon vulture
shark whale dolphin seal
snake lizard crocodile turtle
ant bee wasp beetle mosquito
copepod jellyfish barnacle sponge
mouse rat squirrel
oak pine birch beech maple willow
apple pear plum cherry peach
potato tomato carrot onion cabbage
heart liver kidney lung stomach brain
arm leg shoulder knee elbow ankle
protein carbohydrate vitamin fibre
photosynthesis digestion fermentation transpiration
respiration excretion circulation
combustion corrosion evaporation condensation freezing
mitochondrion nucleus ribosome vacuole
bacterium virus fungus
malaria cholera typhoid measles tuberculosis influenza smallpox
cancer diabetes asthma epilepsy arthritis
iodine calcium potassium magnesium selenium
earthquake volcano tsunami hurricane flood drought wildfire avalanche
river lake glacier swamp
mountain desert island valley forest plateau
ocean sea continent
rain snow hail fog
sunlight wind moonlight
water milk wine beer juice
bread cheese butter meat
salt pepper vinegar
glass wood leather plastic paper
diamond ruby emerald sapphire pearl
king queen emperor duke
kingdom empire republic duchy
bishop monk priest rabbi imam
senator governor mayor ambassador
parliament court cabinet police
election referendum coup revolution
treaty war armistice siege
democracy monarchy dictatorship oligarchy
capitalism socialism communism feudalism
inflation unemployment recession deflation
monopoly cartel oligopoly
tax tariff subsidy
bond share loan mortgage
airline railroad bank hotel
railroads shipyards banks mines
novel poem essay biography memoir
newspaper magazine television radio
telephone telegraph television radio
computer telephone camera printer
laser radar sonar microscope telescope
email letter telegram
football basketball tennis hockey cricket rugby baseball
goalkeeper defender midfielder striker
triangle square circle pentagon hexagon
father mother uncle aunt grandfather grandmother
brother sister cousin nephew niece
son daughter
bomb rifle knife grenade
murder robbery fraud arson kidnapping bribery
lightning thunder hail
spark flood frost
egg larva pupa
wing tail fin beak claw
leaf root stem flower seed
theft fraud bribery smuggling
kilometre metre centimetre millimetre
inch foot yard mile
gram kilogram tonne
litre gallon pint
sunrise noon midnight sunset
clock radio lamp camera
scarf necklace ring bracelet
chocolate biscuits crisps
copper marble granite
predator parasite scavenger
parasite decomposer producer
herbivore carnivore omnivore
hermaphrodite clone
neutron proton electron photon
atom molecule ion
gas liquid solid plasma
electricity magnetism gravity friction
algebra geometry calculus statistics
probability geometry calculus
planet comet asteroid moon
sugar salt starch
church mosque temple synagogue
folk jazz rock classical
drama comedy tragedy satire
"""

_ADJECTIVES = """
northern southern eastern western
north-eastern north-western south-eastern south-western
northeastern northwestern southeastern southwestern
tropical polar temperate arid
warm cold
hot cold
humid dry
hotter colder
warmer cooler
higher lower
upper lower
larger smaller
largest smallest
biggest smallest
highest lowest
longest shortest
oldest youngest
oldest newest
fastest slowest
richest poorest
heaviest lightest
strongest weakest
greater smaller
faster slower
wider narrower
internal external
inner outer
maximum minimum
positive negative
public private
domestic foreign
urban rural
rural coastal urban
military religious commercial agricultural
civilian military
nuclear solar chemical hydroelectric
ancient medieval modern
prehistoric medieval
maternal paternal
male female
horizontal vertical
acidic alkaline neutral
transparent opaque
solid liquid gaseous
visible invisible
permanent temporary
voluntary compulsory
direct indirect
simple complex
rigid flexible
soluble insoluble
volcanic tectonic glacial
marine terrestrial freshwater
written spoken
anonymous signed
unanimous divided
vertebrate invertebrate
nocturnal diurnal
edible poisonous
red blue green yellow purple orange
odorless pungent
constitutional absolute
liberal conservative
catholic protestant orthodox
bilateral unilateral
conventional nuclear
elected appointed hereditary
"""

_VERBS = """
increased decreased
increase decrease
increases decreases
increasing decreasing
rose fell
rise fall
rises falls
risen fallen
gained lost
accelerated slowed
strengthened weakened
strengthen weaken
expanded shrank
expand shrink
improved worsened
improve worsen
accepted rejected
approved rejected
supported opposed
supports opposes
support oppose
encouraged discouraged
encourage discourage
praised criticised
welcomed condemned
won lost
defeated drew
arrived departed
built demolished
founded dissolved
established abolished
created abolished
opened closed
began ended
started stopped
bought sold
imported exported
absorbs reflects
absorb reflect
promotes hinders
promote hinder
"""

_NAMES = """
Google Apple Amazon Microsoft IBM Intel Oracle
Facebook Twitter Instagram YouTube LinkedIn Snapchat
Boeing Airbus Lockheed
Toyota Volkswagen Ford Honda Renault
Catholicism Protestantism Islam Judaism Buddhism Hinduism
Muslim Christian Buddhist Hindu Jewish
Muslims Christians Buddhists Hindus Jews
Mercury Venus Mars Jupiter Saturn Uranus Neptune
Europe Asia Africa Oceania
Democrat Republican
Democrats Republicans
Firefox Chrome Safari Opera
Linux Windows macOS Android
"""

_PHRASES = """
Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean
Black Sea|Caspian Sea|Red Sea|Baltic Sea|North Sea|Aral Sea
Lake Victoria|Lake Tanganyika|Lake Malawi|Lake Albert
Lake Superior|Lake Michigan|Lake Huron|Lake Erie
Mount Kenya|Mount Kilimanjaro|Mount Elgon|Mount Meru
Mount Everest|Mount Fuji|Mont Blanc|Mount Rainier
Nobel Prize|Fields Medal|Pulitzer Prize|Booker Prize
World War I|World War II|Cold War
United Nations|European Union|African Union|World Trade Organization|World Bank
Shanghai Cooperation Organization|World Trade Organization|Non-Aligned Movement|Eurasian Economic Union|Collective Security Treaty Organization
World Health Organization|World Bank|World Food Programme|International Labour Organization
World Meteorological Organization|World Health Organization|International Maritime Organization|International Labour Organization
East African Community|Arab League|Commonwealth of Nations|Economic Community of West African States
North America|South America
New York Times|Washington Post|Wall Street Journal|Los Angeles Times
Supreme Court|White House|Federal Reserve
Air Force|Navy|Army
"""


@functools.cache
def _table() -> dict[str, tuple[str, ...]]:
    rows = [line.split() for block in (_NOUNS, _ADJECTIVES, _VERBS, _NAMES) for line in block.strip().splitlines()]
    rows += [line.split("|") for line in _PHRASES.strip().splitlines()]
    table: dict[str, tuple[str, ...]] = {}
    for row in rows:
        for word in row:
            table.setdefault(word, tuple(other for other in row if other != word))
    return table


def relatives(word: str) -> tuple[str, ...]:
    """Return the other members of a word's family, or nothing: ("piano", "flute", ...) for "violin"."""
    return _table().get(word, ())
