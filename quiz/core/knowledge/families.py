"""Families of words: things of one sort, so that one may stand plausibly, and wrongly, in another's place.

Written by hand; families are parted by strokes, and of two that share a word the first counts for it. Members of a
family are alike in number, in being countable or not, and in generality: none contains, means or implies another.
"""

from __future__ import annotations

import functools

from quiz.core.knowledge import closed_sets, words

_NOUNS = """
violin piano flute cello trumpet guitar clarinet harp oboe / symphony opera sonata concerto ballet oratorio / composer
painter sculptor architect poet playwright novelist / physicist chemist biologist astronomer geologist botanist
mathematician / economist historian philosopher sociologist psychologist linguist / surgeon dentist pharmacist nurse
midwife / carpenter blacksmith baker tailor shoemaker weaver / fisherman shepherd hunter miner / fishermen shepherds
hunters miners farmers / physics chemistry biology astronomy geology botany mathematics / economics philosophy
sociology psychology linguistics / engineering medicine law architecture agriculture / breakfast lunch dinner /
airport harbour stadium museum cathedral / hospital library prison factory theatre / jet helicopter drone airship
glider / car bus train tram bicycle motorcycle truck / ship submarine ferry yacht canoe / spring summer autumn winter
/ hydrogen helium nitrogen carbon oxygen sulfur phosphorus chlorine neon / iron copper zinc aluminium nickel / gold
silver platinum bronze / coal oil uranium peat / wheat rice maize barley oats rye / coffee tea cocoa tobacco sugar
cotton rubber / lion leopard cheetah hyena / elephant rhinoceros buffalo giraffe hippopotamus / wildebeest zebra
antelope gazelle / horse cow sheep goat pig donkey camel / dog cat rabbit hamster / wolf fox bear lynx / eagle hawk
owl falcon vulture / shark whale dolphin seal / snake lizard crocodile turtle / ant bee wasp beetle mosquito / copepod
jellyfish barnacle sponge / mouse rat squirrel / oak pine birch beech maple willow / apple pear plum cherry peach /
potato tomato carrot onion cabbage / heart liver kidney lung stomach brain / protein carbohydrate vitamin fibre /
photosynthesis digestion fermentation transpiration / respiration excretion circulation / combustion corrosion
evaporation condensation freezing / mitochondrion nucleus ribosome vacuole / bacterium virus fungus / malaria cholera
typhoid measles tuberculosis influenza smallpox / cancer diabetes asthma epilepsy arthritis / iodine calcium potassium
magnesium selenium / earthquake volcano tsunami hurricane flood drought wildfire avalanche / river lake glacier swamp
/ mountain desert island valley forest plateau / rain snow hail fog / sunlight wind moonlight / salt pepper vinegar /
diamond ruby emerald sapphire pearl / king queen emperor duke / kingdom empire republic duchy / senator governor mayor
ambassador / election referendum coup revolution / democracy monarchy dictatorship oligarchy / capitalism socialism
communism feudalism / inflation unemployment recession deflation / monopoly cartel oligopoly / tax tariff subsidy /
novel poem essay biography memoir / newspaper magazine television radio / telephone telegraph television radio /
computer telephone camera printer / laser radar sonar microscope telescope / email letter telegram / football
basketball tennis hockey cricket rugby baseball / goalkeeper defender midfielder striker / triangle square circle
pentagon hexagon / bomb rifle knife grenade / murder robbery fraud arson kidnapping bribery / lightning thunder hail /
egg larva pupa / wing tail fin beak claw / leaf root stem flower seed / theft fraud bribery smuggling / kilometre
metre centimetre millimetre / inch foot yard mile / gram kilogram tonne / litre gallon pint / sunrise noon midnight
sunset / scarf necklace ring bracelet / chocolate biscuits crisps / copper marble granite / predator parasite
scavenger / parasite decomposer producer / herbivore carnivore omnivore / hermaphrodite clone / neutron proton
electron photon / atom molecule ion / gas liquid solid plasma / magnetism gravity friction inertia / algebra geometry
calculus statistics / ceremony parade banquet concert exhibition / friendship rivalry indifference / tourism
agriculture fishing mining / trade migration travel / fishing mining logging farming / manufacturing farming tourism
banking / export import / exports imports / profit loss / profits losses / revenue expenditure / salary pension bonus
/ demand supply / boom slump / currency passport / earnings debts savings / airlines hotels banks supermarkets /
railways airports harbours canals / railroads airports harbours canals / factory farm warehouse shipyard / lawsuit
petition referendum / appeal petition ballot / parliament senate monarchy / constitution anthem flag / suburb village
hamlet / suburbs villages hamlets / capital port stronghold / province county district / village town city / border
coastline / soldier sailor pilot / soldiers sailors pilots / soldiers policemen firefighters / infantry cavalry
artillery / missile torpedo mortar / invasion siege blockade / victory defeat / ceasefire offensive / hostage spy
deserter / refugee tourist / refugees tourists pilgrims / migrants tourists pilgrims / asylum citizenship / immigrants
emigrants / prisoner guard / witness suspect victim / judge lawyer juror / trial appeal verdict / divorce marriage /
wedding funeral baptism / birthday wedding funeral / anniversary funeral wedding / childhood adolescence adulthood /
infancy adolescence adulthood / boy girl / boys girls / orphan widow / twin triplet / surgery chemotherapy
radiotherapy / vaccine antibiotic painkiller antidote / vaccines antibiotics painkillers antidotes / fever headache
cough rash / stroke seizure migraine / diarrhoea vomiting dehydration / pneumonia bronchitis asthma / goitre anaemia
scurvy rickets / obesity malnutrition anaemia / blindness deafness paralysis / bone muscle skin tendon / bones muscles
tendons ligaments / teeth bones nails claws / blood urine saliva sweat / artery vein nerve / arteries veins nerves /
thyroid pancreas spleen / hormone enzyme antibody / hormones enzymes antibodies / proteins carbohydrates fats vitamins
/ nitrogen phosphorus potassium sulphur / ozone methane ammonia / methane ammonia propane / chloroplast mitochondrion
nucleus ribosome vacuole / chloroplasts mitochondria nuclei ribosomes vacuoles / stroma cytoplasm nucleolus /
chlorophyll haemoglobin keratin melanin / chlorophyll hemoglobin keratin melanin / starch cellulose glycogen glucose /
algae fungi mosses lichens / algae fungi bacteria / fern moss lichen conifer / cyanobacteria yeasts viruses /
eukaryote prokaryote / membrane wall / cilia tentacles fins gills / tentacles antennae wings fins / tentacle antenna
fin / larvae eggs pupae / sperm egg embryo / spores seeds buds / jellyfish starfish corals sponges / crustaceans
insects spiders worms / mammals reptiles amphibians birds / mammal reptile amphibian / spiders ants beetles flies /
whales dolphins seals sharks / summer winter autumn spring / fertilization hibernation migration metamorphosis /
fertilisation hibernation migration metamorphosis / reproduction digestion respiration / gravity magnetism friction
inertia / velocity acceleration momentum / elasticity buoyancy viscosity / kinetic potential / speed weight height /
length width depth / latitude longitude altitude / equator pole / crust mantle core / crater canyon cave / glaciers
volcanoes deserts / lava ash / rainfall snowfall sunshine / rainforest savannah tundra / savannah tundra rainforest /
erosion sedimentation / sandstone limestone granite basalt / oxygen nitrogen hydrogen helium argon / oxides chlorides
sulfides / combustion rusting freezing / catalyst solvent / oxidation reduction / candle torch lamp / candles torches
lamps / rocket balloon glider / satellite rocket balloon / shuttle capsule probe / launch landing / astronauts
engineers journalists / astronaut engineer mechanic / orbit crater / smartphone laptop tablet / browser printer
keyboard / keyboard printer scanner / software hardware / password username / virus worm / newspapers magazines books
/ diary poem novel / lyrics melody rhythm / rhythm melody harmony / rhythms melodies harmonies / choir orchestra band
/ conductor pianist violinist / opera ballet musical / operas ballets symphonies sonatas / libretto score overture /
painting sculpture drawing photograph / paintings sculptures drawings photographs / portrait landscape / canvas marble
bronze / tragedy comedy / temple palace fortress / castle monastery palace / cathedral castle palace / pyramid obelisk
/ bridge tunnel dam / bridges tunnels dams / corn potatoes beans / sheep goats cattle pigs / bread rice potatoes /
bread milk cheese meat eggs / milk juice beer / fruit meat fish / butter honey / wool silk cotton linen / leather silk
wool / stone brick timber / sword spear axe / spear bow sling / shield helmet / helmet gloves / emperor sultan tsar /
king duke count / knight peasant monk / knights peasants monks / nobles peasants merchants / merchant soldier priest /
slave merchant noble / pirates merchants missionaries / raiders merchants missionaries / missionary trader settler /
colony republic / dynasty republic / fiefdom republic / baptism confirmation / monk nun / pilgrimage crusade /
rebellion famine plague / famine plague drought / penalty corner throw-in / header volley / semifinal final / referee
coach / striker goalkeeper defender midfielder / victory defeat draw / gold silver bronze / swimming rowing sailing
cycling / swimmer rower sailor cyclist / violin piano viola / anatomy surgery pharmacy / anatomy zoology / botany
zoology geology / law medicine theology business / theology law medicine / mechanics optics acoustics thermodynamics /
grammar spelling pronunciation / vowel consonant / noun verb adjective / poetry prose drama / dictionary atlas
encyclopedia / chairman treasurer secretary / chairman goalkeeper treasurer / president chancellor monarch / minister
ambassador judge / mayor governor sheriff / professor dean librarian / pupil teacher / internship scholarship /
kindergarten university / weapon toy / bomb toy alarm / clock radio camera lamp / arson theft
fraud burglary / pickpocketing burglary / wildfires floods earthquakes avalanches / flooding drought wildfires /
emissions rainfall / sunlight rainfall / deforestation urbanisation irrigation / solar wind / dams mines / planet
comet asteroid moon / folk jazz classical / drama comedy tragedy satire
"""

_ADJECTIVES = """
northern southern eastern western / north-eastern north-western south-eastern south-western / northeastern
northwestern southeastern southwestern / tropical polar temperate arid / humid dry / hotter colder / warmer
cooler / higher lower / upper lower / larger smaller / largest smallest / biggest smallest / highest lowest /
longest shortest / oldest youngest / oldest newest / fastest slowest / richest poorest / heaviest lightest /
strongest weakest / greater smaller / faster slower / wider narrower / internal external / inner outer / maximum
minimum / positive negative / public private / domestic foreign / urban rural / rural coastal urban / military
religious commercial agricultural / civilian military / ancient medieval modern / prehistoric medieval /
maternal paternal / male female / horizontal vertical / acidic alkaline neutral / transparent opaque / solid
liquid gaseous / permanent temporary / voluntary compulsory / rigid flexible / soluble insoluble / volcanic
tectonic glacial / marine terrestrial freshwater / anonymous signed / unanimous divided / vertebrate
invertebrate / nocturnal diurnal / edible poisonous / odorless pungent / constitutional absolute / liberal
conservative / catholic protestant orthodox / economic military cultural scientific / political economic
religious military / social political military / diplomatic military commercial / legal illegal / global
regional local / national regional local / annual monthly weekly / annually monthly weekly / daily weekly
monthly / federal local / formal informal / official unofficial / mental physical / physical mental / infectious
hereditary / chronic acute / fatal harmless / harmless poisonous / wild domesticated / wild tame / parasitic
predatory / unicellular multicellular / planktonic parasitic / sexual asexual / aquatic terrestrial / predatory
herbivorous / herbivorous carnivorous / microscopic gigantic / colorless yellowish / colourless yellowish /
metallic nonmetallic / mountainous flat / fertile barren / coastal inland / shallow deep / deeper shallower /
narrow wide / steep gentle / stable unstable / reversible irreversible / symmetrical asymmetrical / magnetic
electric / electric magnetic thermal / mechanical electrical thermal / thermal mechanical electrical / digital
analogue / analog digital / automatic manual / cheaper dearer / expensive cheap / profitable unprofitable /
monthly yearly / eastbound westbound / innocent guilty / guilty innocent / volunteer professional / amateur
professional / first-hand second-hand / left right / leftist conservative / wealthy poor / poorest richest /
wealthiest poorest / younger older / elder younger / eldest youngest / youngest eldest / tallest shortest /
deepest shallowest / earliest latest / driest wettest / optimistic pessimistic / bankrupt profitable / wooden
metal / marble wooden / orchestral choral / choral orchestral / symphonic choral / romantic baroque / naval
aerial / naval military / nomadic settled / pagan christian / feudal democratic / democratic autocratic /
maritime continental / seasonal permanent / mandatory optional / optional mandatory / unregulated regulated /
regulated unregulated / competitive monopolistic
"""

_VERBS = """
increased decreased / increase decrease / increases decreases / increasing decreasing / rose fell / rise fall /
rises falls / risen fallen / gained lost / accelerated slowed / strengthened weakened / strengthen weaken /
expanded shrank / expand shrink / improved worsened / improve worsen / accepted rejected / approved rejected /
arrived departed / bought sold / imported exported / regulated
deregulated / nationalized privatized / nationalised privatised / hired dismissed / hire dismiss / appointed
dismissed / elected dismissed / acquitted convicted / convicted acquitted / married divorced
/ lengthened shortened / widened narrowed / widening narrowing / doubled halved /
doubles halves / double halve / expand contract / expanded contracted / stabilize destabilize / melt freeze /
melts freezes / evaporate condense / heated cooled / heating cooling / warming cooling / float sink / floats
sinks / repel attract / repels attracts / attracted repelled / emits absorbs / emit absorb / emitted absorbed /
inhaled exhaled / emerged vanished / conquered liberated / singing dancing reciting / sang danced / donated sold
/ donate sell / lent borrowed / borrow lend / borrowed lent / maximize minimize / maximise minimise / restrict
extend / accelerates slows / outnumber match / flattened steepened / flourished declined / flourish decline /
declined flourished / promotes hinders / promote hinder
"""

UNCOUNTED = frozenset(
    """
    physics chemistry biology astronomy geology botany mathematics economics philosophy sociology psychology
    linguistics engineering medicine law architecture agriculture theology anatomy surgery pharmacy zoology mechanics
    optics acoustics thermodynamics grammar spelling pronunciation poetry prose drama algebra geometry calculus
    statistics tourism fishing mining logging farming manufacturing banking trade migration travel demand supply
    """.split()  # noqa: SIM905
)
"""Nouns that stand without "a" and have no plural in the sense of their family."""


@functools.cache
def _table(pos: str) -> dict[str, tuple[str, ...]]:
    rows = [
        family.split()
        for family in {"NOUN": f"{_NOUNS} / {words.NOUNS}", "ADJ": _ADJECTIVES, "VERB": _VERBS}[pos].split("/")
    ]
    table: dict[str, tuple[str, ...]] = {}
    for row in rows:
        for word in row:
            if pos == "NOUN" and word in words.AMBIGUOUS:
                continue
            table.setdefault(word, tuple(other for other in row if other != word))
    return table


def relatives(word: str, pos: str) -> tuple[str, ...]:
    """Return the other members of a word's family, or nothing: ("piano", "flute", ...) for "violin".

    ``pos`` is NOUN, ADJ or VERB, so that a verb never meets a noun written alike.
    """
    return _table(pos).get(word, ()) if pos in ("NOUN", "ADJ", "VERB") else ()


def fellows(word: str, pos: str) -> tuple[str, ...]:
    """Return the other members of a word's closed set, else of its family.

    The larger set comes first: of four options that all belong together none looks out of place.
    """
    return (closed_sets.fellows(word) if pos == "NOUN" else ()) or relatives(word, pos)
