"""What sort of thing a common noun names: wrong options are of the key's own sort, so that none looks out of place.

The lists are general vocabulary, written by hand; nouns that are not in them are sorted by how they end.
"""

from __future__ import annotations

import functools
import re

from quiz.core.word_sets import word_set

_SORTS = """
person: adult applicant apprentice architect artisan artist assistant athlete attorney baby banker believer
buyer captive carpenter celebrity chef child citizen civilian clerk client colonist commuter composer consumer
convict counsellor craftsman creditor customer dancer dealer debtor delegate demonstrator designer detective
dictator diplomat disciple economist editor employee employer enemy engineer entrepreneur fan farmer fighter
filmmaker fisherman follower foreigner founder graduate guard guest guide heir hero historian host hostage human
hunter husband immigrant individual infant inhabitant inspector inventor investigator investor journalist juror
king labourer laborer landlord landowner lawyer learner listener lover merchant migrant miner missionary monarch
monk mother musician native neighbor neighbour newcomer nobleman novelist nun nurse observer officer official
owner painter parent participant passenger patient peasant performer physician pilgrim pilot pirate player poet
policeman pope prisoner producer prophet protester publisher pupil rebel refugee researcher resident rider rival
ruler sailor scholar scientist sculptor seller servant settler shareholder shepherd singer slave soldier
specialist spectator spy stranger student subject surgeon survivor teacher teenager tenant thief tourist trader
translator traveler traveller user veteran victim villager visitor volunteer voter warrior widow witness worker
writer youth

group: alliance army audience band battalion brigade caste choir clan class coalition community couple crew
crowd delegation dynasty faction family fleet gang generation household league majority minority mob movement
nation navy network orchestra panel party people police population public race regiment society squad staff team
tribe troop union workforce

institution: academy administration agency archive assembly association authority bank bureau business cabinet
chamber charity church club college commission committee company congregation corporation council court
department embassy empire enterprise federation firm foundation government guild hospital house industry
institute institution judiciary kingdom laboratory legislature library manufacturer market ministry mission
monarchy monastery museum office organisation organization orphanage parliament prison publisher regime republic
school secretariat senate service shop state store supplier tribunal university

text: act agreement album amendment article autobiography bible bill biography blog book bylaw catalogue charter
chronicle code column comic constitution contract convention covenant declaration decree diary dictionary
directive document draft encyclopedia essay file gospel guideline hymn inscription journal law leaflet
legislation letter licence license magazine manual manifesto manuscript map memoir message newspaper note novel
order pamphlet paper patent petition plan play poem policy prayer proclamation proposal protocol provision
record regulation report resolution review rule ruling scripture script song statute story strategy survey tale
testament text textbook treatise treaty verdict verse warrant will

art: ballet cartoon concert concerto dance documentary drama drawing engraving exhibition film fresco melody
mosaic movie mural music musical opera painting photograph picture poster portrait print program quartet
recording sculpture show sketch sonata soundtrack statue symphony tapestry video

building: airport apartment aqueduct arch arena barn barrier basilica bridge building cabin canal castle
cathedral cave cellar cemetery chapel cottage courtyard dam dock dome factory farm fence fort fortress gallery
garage garden gate harbor harbour hotel hut inn lighthouse mansion memorial mill mine monument mosque motorway
palace park pavilion pier pipeline plantation port pyramid railroad railway ranch restaurant road ruin runway
shed shelter shipyard shrine skyscraper square stadium station street studio synagogue temple tent theater
theatre tomb tower track trench tunnel village wall warehouse well windmill

place: archipelago area bay beach border capital city coast coastline colony continent corridor country county
desert district drainage estuary field forest frontier glacier gulf hill hinterland homeland island isthmus
jungle lagoon lake lowland marsh meadow mountain neighborhood neighbourhood oasis ocean parish pasture peninsula
plain plateau pond province reef region reservoir ridge river savanna sea settlement shore slope steppe strait
stream suburb swamp territory town valley volcano waterfall wetland wilderness woodland zone

body: arm artery back blood bone brain breast cell chest chloroplast chromosome claw ear egg embryo eye eyelid
feather finger fin fur gene gill gland hair hand head heart hormone intestine jaw joint kidney leaf leg limb
liver lung membrane mouth muscle neck nerve nose nucleus organ organelle petal pore root seed shell shoulder
skeleton skin skull spine stem stomach tail tentacle throat tissue tongue tooth trunk vein wing womb

animal: ant bacterium bat bear beast bee beetle bird butterfly camel cat cattle chicken cow crab creature
crocodile deer dinosaur dog dolphin duck eagle elephant fish fly fox frog goat goose hen herd horse insect
jellyfish larva lion lizard mammal microbe mollusc monkey mosquito mouse organism owl ox parasite parrot pest
pig pigeon predator prey rabbit rat reptile salmon shark sheep shrimp snail snake spider spouse squid squirrel
tiger turtle vertebrate virus whale wolf worm zebra

plant: alga bamboo bush cactus corn cotton crop fern flower fruit fungus grain grape grass hay herb maize moss
mushroom oak oat olive orchid palm pine plant potato rice rose seaweed shrub tobacco tomato tree vegetable vine
weed wheat

food: beef beer beverage bread breakfast butter cake cheese chocolate cocoa coffee cream dessert diet dinner
dish drink feast flour food honey juice lunch meal meat milk nut oil pasta pork salad salt sauce soup spice stew
sugar supper tea vinegar wine

substance: acid air alcohol alloy aluminium aluminum ammonia ash brass brick bronze calcium carbohydrate carbon
cement chalk charcoal chemical clay coal compound concrete copper crystal diesel dioxide dirt dust dye element
enzyme fat fertilizer fiber fibre fuel gas glass glucose gold granite graphite gravel helium hydrogen ice iodine
ion iron ivory lava lead leather limestone liquid magma marble mercury metal methane mineral molecule mud
nitrate nitrogen nutrient oxide oxygen paint particle peat pesticide petrol petroleum pigment plasma plastic
platinum poison pollutant polymer potassium protein resin rock rubber rust sand sediment silicon silk silver
smoke sodium soil solid solvent starch steam steel stone sulfur sulphur timber tin uranium vapor vapour vitamin
water wax wood wool zinc

device: aircraft airplane alarm antenna battery bell bicycle boat boiler bus cable camera car cart circuit clock
computer console container detector display drill electrode elevator engine equipment furnace gun hammer
helicopter instrument key ladder lamp laser lens lock locomotive machine magnet microphone microscope mirror
missile motor motorcycle needle phone piano plane plough pump radar radio reactor rocket rope satellite screen
sensor ship shuttle spacecraft submarine switch telegraph telephone telescope television thermometer tool toy
tractor train tram transmitter truck turbine typewriter valve vehicle vessel wheel wire yacht

software: algorithm app application browser code database hardware internet keyboard network platform program
programme server site software spreadsheet system website

weapon: ammunition armor armour arrow artillery axe bomb bow bullet cannon explosive grenade knife mine missile
pistol rifle shield spear sword tank torpedo

clothing: belt boot cap cloak cloth coat costume crown dress fabric glove hat helmet jacket jewellery jewelry
mask necklace ring robe scarf shirt shoe suit textile uniform veil

disease: allergy asthma blindness cancer cholera cold cough deficiency depression diabetes disability disease
disorder epidemic fever flu fracture illness infection inflammation injury leprosy malaria measles obesity
pandemic plague pneumonia scurvy sickness smallpox starvation stroke symptom syndrome trauma tuberculosis tumor
tumour typhus wound

event: accident anniversary assassination attack battle bombing campaign ceremony championship coronation coup
crash crisis crusade cup debate defeat disaster drought duel earthquake election eruption exhibition expedition
explosion fair famine festival fight fire flood funeral game holiday hurricane incident invasion journey landing
match meeting mutiny olympics outbreak parade performance pilgrimage protest race raid rally rebellion
referendum revolt revolution riot scandal siege storm strike summit tournament tour trial tsunami uprising
victory voyage war wedding

discipline: agriculture algebra anatomy anthropology archaeology architecture arithmetic art astronomy biology
botany calculus chemistry economics engineering ethics geography geology geometry grammar history journalism law
linguistics literature logic mathematics mechanics medicine philosophy physics poetry politics psychology
rhetoric science sociology statistics surgery theology zoology

belief: assumption atheism belief capitalism claim communism concept conclusion conservatism creed democracy
doctrine dogma explanation faith feminism hypothesis idea idealism ideology imperialism interpretation islam
judaism legend liberalism magic model myth nationalism notion opinion paradigm philosophy principle prejudice
racism religion socialism superstition theory tradition view worldview christianity buddhism hinduism

energy: charge current electricity energy force friction gravitation gravity heat light lightning magnetism
momentum motion photon pressure radiation ray signal sound sunlight temperature tide vibration wave wavelength
weather wind cloud fog frost rain rainfall snow sunshine thunder climate

money: asset benefit bond budget capital cash compensation cost credit currency debt deficit deposit donation
dividend earning earnings expense export fee fine fund funding gain grant import income inflation insurance
interest investment loan loss money mortgage payment pension price profit property ransom rent revenue reward
salary saving scholarship share stock subsidy supply surplus tariff tax toll tribute tuition wage wealth

quality: accuracy age altitude amount average beauty brightness capacity color colour complexity density depth
diameter difference dimension distance diversity duration efficiency elasticity frequency hardness height
intensity length likelihood mass number pace percentage probability proportion purity quality quantity range
rate ratio shape size speed stability strength thickness value velocity volume weight width

feeling: anger anxiety curiosity desire despair emotion enthusiasm fear feeling grief guilt happiness hatred
hope horror humor jealousy joy loneliness love loyalty passion pleasure pride regret respect sadness shame
sorrow stress sympathy trust

right: autonomy citizenship control custody dignity equality freedom immunity independence jurisdiction justice
legitimacy liberty neutrality ownership peace permission power privacy privilege protection right security
sovereignty suffrage veto

role: ambassadorship apprenticeship captaincy career chairmanship command employment internship job leadership
membership occupation post presidency profession professorship rank role seat status throne title vocation

award: award bachelor certificate degree diploma doctorate honor honour master medal nomination prize trophy

crime: abuse arson assault bribery burglary corruption crime discrimination espionage fraud genocide homicide
kidnapping murder offence offense piracy rape robbery slavery smuggling terrorism theft torture treason
vandalism violence

process: arrival birth breeding combustion commerce construction cooling creation death decay decline
deforestation departure development digestion distribution education emigration emission erosion evaporation
evolution exchange expansion exploitation exploration farming fermentation filtration fishing formation growth
heating hunting immigration improvement irrigation logging maintenance management manufacture migration mining
photosynthesis pollution preparation production reaction recovery reduction reform reproduction respiration
research rotation sale sampling settlement shipbuilding smelting storage tourism trade training transport
transportation travel treatment use vaccination warming

communication: accent announcement answer argument broadcast comment complaint conversation criticism debate
dialect discussion dispute gesture greeting instruction interview language lecture letter mail negotiation news
propaganda question quotation request rumor sentence sermon sign slogan speech statement symbol talk telegram
testimony threat vowel warning word alphabet phrase proverb noun verb

time: afternoon century day decade era evening hour millennium minute moment month morning night period season
second week year

relation: contact marriage friendship partnership divorce engagement kinship rivalry alliance cooperation
competition conflict

information: data evidence fact figure image index information knowledge measurement memory number record
statistic answer result score sample variable quartile percentile median mean

line: axis boundary circle curve edge equator line orbit path plane point pole route sphere square surface
triangle
"""

_ENDINGS = (
    ("discipline", r"(?:ology|ography|onomy|omics|metry)$"),
    ("disease", r"(?:itis|osis|emia|oma)$"),
    ("substance", r"(?:xide|ride|rate|lose|cose|gen|ium|ase|phyll|ane|ene)$"),
    ("body", r"(?:plast|cyte|some|derm|plasm)$"),
    ("person", r"(?:ist|ician|man|woman|men|women|holder|maker)$"),
    ("belief", r"ism$"),
)

_CONCRETE = word_set("""
    energy disease discipline animal plant food body device software weapon clothing building belief crime award
    substance art role line
""")
"""Sorts of which a single word is telling enough to be asked for."""

_ABSTRACT = word_set("quality information process communication time feeling relation right money event")
"""Sorts too loose for one to stand for another."""

_BROAD = word_set("""
    institution organisation organization body structure person individual people area region place building group thing
    substance material process event activity behavior behaviour system factor element feature man woman human citizen
    resident inhabitant community population society country city state program programme project service subject
    development activity movement object matter abuse violence crime offence offense
    """)
"""Nouns that hold too much: as wrong options they would often be true, as keys they say nothing."""

_ALIKE = """
company corporation business firm enterprise manufacturer / student pupil learner / teacher instructor professor
scholar tutor / citizen resident inhabitant native / war conflict battle fight / law legislation statute act
bill / rule regulation guideline / treaty pact agreement contract / doctor physician surgeon / ship vessel boat
/ car vehicle automobile / film movie picture / book volume text work / writer author novelist / painter artist
/ king monarch ruler sovereign / emperor ruler monarch / cost price expense fee / income earnings revenue salary
wage pay / profit gain / tax levy duty / illness disease sickness disorder / road street avenue / forest
woodland wood jungle / sea ocean / shore coast coastline beach / hill mountain / soldier troop warrior fighter /
army military force troop / boss employer / worker employee laborer labourer staff / job occupation profession
career employment / assault attack violence / murder homicide killing / robbery theft burglary / riot uprising
revolt rebellion revolution protest / rain rainfall / sun sunlight / velocity speed pace / job post / freedom
liberty independence / power authority control / child kid infant baby / crowd mob / speech talk lecture address
/ letter message mail / picture photograph image photo / symbol sign / aircraft plane airplane jet / phone
telephone / journal magazine / newspaper press / evidence proof / research study investigation / tourist
traveller traveler visitor / church cathedral chapel / castle fortress fort / school college academy /
university college / parliament legislature assembly / government administration regime / theory hypothesis
concept idea notion / opinion view belief / fear anxiety / joy happiness pleasure / sorrow grief sadness / award
prize medal honor honour / degree diploma / trade commerce / expert specialist / lawyer attorney / farmer
peasant / colonist settler
"""


@functools.cache
def _synonyms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for family in _ALIKE.split("/"):
        for word in family.split():
            found.setdefault(word, set()).update(family.split())
    return {word: frozenset(words) for word, words in found.items()}


@functools.cache
def _table() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for block in _SORTS.strip().split("\n\n"):
        sort, nouns = block.split(":", 1)
        for noun in nouns.split():
            found.setdefault(noun, set()).add(sort)
    return {noun: frozenset(sorts) for noun, sorts in found.items()}


@functools.cache
def sorts_of(noun: str) -> frozenset[str]:
    """Return the sorts of thing a noun (its lemma) may name: {"building"} for "bridge"; empty where it is not known."""
    ending = next((sort for sort, pattern in _ENDINGS if len(noun) > 5 and re.search(pattern, noun)), "")
    return _table().get(noun) or (frozenset({ending}) if ending else frozenset())


@functools.lru_cache(maxsize=8192)
def are_of_one_sort(one: str, other: str) -> bool:
    """Whether two different nouns name things of one sort and neither means or holds the other."""
    if other in _synonyms().get(one, ()) or is_broad(one) or is_broad(other):
        return False
    return bool(sorts_of(one) & sorts_of(other) - _ABSTRACT)


def is_broad(noun: str) -> bool:
    """Whether a noun holds too much to be an option or a key by itself."""
    return noun in _BROAD


def is_telling_alone(noun: str) -> bool:
    """Whether one word of its sort is worth asking for: a substance, a disease, a science."""
    return bool(sorts_of(noun) & _CONCRETE) and not is_broad(noun)
