"""Families of describing words that shut each other out: what is tropical is not arid.

Written by hand, of general vocabulary. The nouns after "@" are the only ones that a family describes; without them it
goes before any noun. A family's first word may come in several families, each for other nouns.
"""

from __future__ import annotations

import functools

_FAMILIES = """
tropical arid polar temperate / private public @ university college school hospital company library institution
research / private public @ education sector investment company life property / primary secondary tertiary @ school
education sector industry level / primary secondary supplementary @ law source legislation / igneous sedimentary
metamorphic / violent nonviolent / civil criminal constitutional @ law court case code lawyer judge / federal
municipal provincial @ government court law agency authority police tax election / hereditary elected appointed /
northern southern eastern western / north south east west / northeast northwest southeast southwest / northeastern
northwestern southeastern southwestern / absolute constitutional elective @ monarchy / parliamentary presidential
municipal @ election system democracy / nuclear solar hydroelectric geothermal @ power energy plant station / wooden
stone brick iron / stone wooden iron @ bridge wall tower church building house / gold silver bronze @ medal coin cup /
military civilian @ government service aircraft rule authority administration airport / naval aerial land @ battle
base attack force warfare blockade / infantry cavalry artillery / undergraduate postgraduate doctoral @ degree student
course program programme / acute chronic / viral bacterial fungal parasitic @ disease infection cell illness / rural
urban suburban / coastal inland mountainous / literary scientific theatrical @ society work career prize talent gift /
scientific literary theatrical @ career work society talent gift / musical literary theatrical @ career gift talent
work education / financial agricultural @ crisis sector market / legal medical financial @ advice training education
adviser help expert / nervous digestive respiratory circulatory / catholic protestant orthodox / Catholic Lutheran
Anglican Orthodox @ church priest bishop school university family faith cathedral / Protestant Catholic Orthodox @
faith minority majority family / Baptist Methodist Lutheran Presbyterian Anglican / Jesuit Benedictine Franciscan
Dominican / Buddhist Hindu Jewish Christian Muslim @ faith piety family temple community population festival holiday
philosophy tradition scholar majority minority girl boy man woman teenager refugee merchant leader law calendar
pilgrim / professional amateur @ player footballer career boxer golfer club / piano violin cello organ @ concerto
sonata lesson teacher player music student / violin piano organ cello / tennis football cricket hockey rugby /
baseball basketball volleyball hockey @ player team league coach stadium game / radio television newspaper @ station
network program programme show reporter journalist interview / coal oil gas @ company field industry pipeline
production price reserve deposit export import / coal copper iron salt @ mine mining miner deposit / copper tin iron
silver / dairy poultry grain @ farm product farming farmer industry / sugar cotton coffee tobacco @ plantation trade
production crop farmer / wheat rice maize barley / marine terrestrial freshwater @ animal species life organism
habitat ecosystem mammal environment biology plant reptile / permanent temporary @ settlement home housing exhibition
visa job residence shelter bridge base member / spherical cylindrical conical / circular rectangular triangular /
sexual asexual @ reproduction / nocturnal diurnal / aerobic anaerobic / unicellular multicellular / edible poisonous /
upper-class middle-class working-class / left-wing right-wing centrist / mechanical electrical civil chemical @
engineer engineering / supreme regional provincial @ court council / judicial legislative executive @ body branch
power authority / legislative executive judicial @ power branch / royal botanical zoological @ garden gardens / royal
military naval @ academy college / medical legal theological @ school faculty degree training student education /
medical law engineering @ student degree school / divergent convergent transform @ boundary / continental oceanic @
crust plate shelf / white red brown @ dwarf / red yellow blue green / black white grey brown / white black red @ flag
paper wine rose / hot cold @ water air climate desert season weather / warm cold @ water air current climate front
blood / wet dry @ season climate year summer winter / dry wet @ season climate year summer winter / annual monthly
weekly daily / daily weekly monthly annual / weekly daily monthly / upper lower @ house chamber part course reach
class deck jaw limb / lower upper @ house chamber part course reach class deck jaw limb / inner outer @ core membrane
wall ear city surface ring / outer inner @ core membrane wall ear city surface ring / internal external @ organ
skeleton fertilization affair market parasite border / external internal @ organ skeleton fertilization affair market
border / left right @ hand arm leg foot eye bank side wing hemisphere / right left @ hand arm leg foot eye bank side
wing hemisphere / solid liquid gaseous / positive negative @ charge feedback result correlation effect test / negative
positive @ charge feedback result correlation effect test / electric magnetic gravitational @ field force / magnetic
electric gravitational @ field force / kinetic potential thermal @ energy / thermal kinetic chemical electrical @
energy / potential kinetic thermal @ energy / chemical thermal kinetic nuclear @ energy / visible ultraviolet infrared
@ light radiation / ultraviolet infrared visible @ light radiation / infrared ultraviolet visible @ light radiation /
short long @ story novel wavelength / first second third @ floor edition symphony division grade / plant animal
bacterial fungal @ cell / animal plant bacterial fungal @ cell / carbon nitrogen hydrogen oxygen @ atom dioxide cycle
molecule / nitric sulfuric hydrochloric acetic @ acid / sulfuric nitric hydrochloric acetic @ acid / hydrochloric
sulfuric nitric acetic @ acid / lactic citric acetic formic @ acid / nucleic amino fatty lactic @ acid / vertebrate
invertebrate / domestic foreign @ policy market affair trade product company investment animal / foreign domestic @
policy market affair trade product company investment / direct indirect @ election democracy rule tax object /
indirect direct @ election democracy rule tax / oral written @ tradition exam examination language agreement contract
history / written oral @ exam examination tradition / male female @ population student voter parent worker line /
female male @ population student voter parent worker line / maternal paternal @ grandmother grandfather uncle aunt
ancestor / paternal maternal @ grandmother grandfather uncle aunt ancestor / younger older @ brother sister son
daughter sibling child / older younger @ brother sister son daughter sibling child / elder younger @ brother sister
son daughter / modern ancient medieval @ history art philosophy literature / medieval ancient modern @ history art
philosophy literature / prehistoric medieval modern @ art site settlement / Gothic Baroque Romanesque Renaissance @
style church cathedral architecture building art / Baroque Gothic Romanesque Renaissance @ style church cathedral
architecture building music / Romanesque Gothic Baroque Renaissance @ style church cathedral architecture building /
Romantic Baroque Classical @ period music composer / oil watercolour charcoal @ painting / oil watercolor charcoal @
painting / symphonic choral operatic @ work music / folk classical jazz @ music song musician / jazz folk classical
rock @ music musician band club / rock jazz folk @ music musician band / passenger cargo fishing @ ship boat vessel /
cargo passenger fishing @ ship plane vessel / fishing cargo passenger @ boat vessel port / fishing farming mining @
village community town industry / mining fishing farming @ town village community industry / farming fishing mining @
town village community / trade military cultural @ agreement alliance treaty pact delegation / peace trade border @
treaty agreement talk conference / trade peace climate @ agreement talk conference / climate peace trade @ conference
talk summit / income property sales inheritance @ tax / sales income property @ tax / property income sales @ tax /
life health car travel @ insurance / health life car travel @ insurance / heart kidney liver lung @ disease failure
transplant attack / lung liver heart kidney @ disease cancer transplant / liver heart kidney lung @ disease transplant
failure / breast lung skin prostate @ cancer / skin breast lung @ cancer / white-collar blue-collar @ worker crime job
/ high low @ pressure tide temperature / low high @ pressure tide temperature / strong weak @ acid base currency /
weak strong @ acid base currency / free slave @ state labour labor man / steam diesel electric @ engine locomotive
train ship / diesel steam electric @ engine locomotive train / electric diesel steam @ train locomotive motor car /
sailing steam motor @ ship boat / suspension arch cantilever @ bridge / arch suspension cantilever @ bridge /
deciduous coniferous / coniferous deciduous / evergreen deciduous / herbivorous carnivorous omnivorous / carnivorous
herbivorous omnivorous / venomous harmless / migratory sedentary @ bird fish / wild domestic @ animal cat horse goose
/ volcanic coral glacial @ island rock lake / coral volcanic @ island / volcanic limestone granite @ rock / freshwater
saltwater @ lake fish / saltwater freshwater @ lake fish / presidential royal papal @ palace guard decree / papal
royal imperial @ decree army court / imperial royal papal @ court army palace family / royal imperial papal @ court
palace family decree / divine natural human @ law right / customary statutory constitutional @ law / case statute @
law / international domestic local @ law court trade airport flight / common civil canon @ law / Roman Greek Egyptian
Persian @ god empire temple army law emperor colony / Greek Roman Egyptian Persian @ god goddess temple philosopher
colony / voluntary compulsory @ service education military insurance / compulsory voluntary @ service education
insurance / full-time part-time @ job student work worker / part-time full-time @ job student work worker / nuclear
chemical biological conventional @ weapon / biological chemical nuclear @ weapon / chemical biological nuclear @
weapon / chief deputy assistant @ editor executive engineer / associate full assistant visiting @ professor /
assistant full associate visiting @ professor / honorary full visiting @ professor member / bachelor's master's
doctoral @ degree / master's bachelor's doctoral @ degree / bilateral multilateral unilateral / multilateral bilateral
unilateral / armed unarmed peaceful / peaceful violent @ protest demonstration revolution / perfect imperfect
monopolistic @ competition / planned market @ economy / market planned barter @ economy / brain kidney liver lung @
damage tumour tumor tissue cell surgery / seismic sound light radio @ wave signal / radio sound light seismic @ wave /
cellular anaerobic artificial @ respiration / human drug arms @ trafficking trafficker /
drug human arms @ trafficking trafficker / digital alarm cuckoo @ clock / glass metal rubber plastic @ tube bottle
pipe vessel / metal wooden plastic glass @ box bowl pipe plate door container frame / wooden metal plastic @ box bowl
door frame leg house / plastic paper glass @ bag bottle cup / racial gender marital @ equality / gender racial @
equality gap discrimination / racial gender religious age @ discrimination / car identity art jewel @ theft / identity
car art @ theft / boarding day evening @ school / chamber orchestral choral @ music / fluid quantum celestial
statistical @ mechanics / quantum fluid celestial statistical @ mechanics / single double triple @ membrane layer
helix bond / double single triple @ membrane layer helix bond star murder / national regional municipal @ park library
museum election election anthem police / regional national municipal @ government election council assembly parliament
/ foreign finance defence justice @ minister ministry / finance foreign defence education @ minister ministry /
defence finance foreign health @ minister ministry / defense finance foreign health @ minister ministry / health
finance education defence @ minister ministry / education health finance justice @ minister ministry / interior
finance foreign health @ minister ministry / justice finance foreign health @ minister ministry / prime foreign
finance @ minister / police army fire @ officer station chief service / army police navy @ officer base general / fire
police railway @ station service / railway bus police @ station / bus railway police @ station driver service / train
bus taxi @ driver station service / taxi bus lorry train @ driver / truck bus taxi train @ driver / bank school post @
clerk manager robbery / tennis football boxing @ club match champion / boxing wrestling fencing @ match champion /
chess tennis boxing @ champion player club tournament / world national European Olympic @ champion championship record
/ Olympic world national European @ champion record / gold silver diamond copper @ mine mining miner rush / diamond
gold silver copper @ mine mining trade ring / silver gold copper lead @ mine mining coin / slave ivory spice fur @
trade trader / ivory slave spice fur @ trade trader / spice slave ivory silk @ trade trader / silk spice wool cotton @
trade trader industry / fur silk spice slave @ trade trader / cotton silk wool linen @ cloth industry mill fabric
shirt / wool cotton silk linen @ cloth industry trade / textile steel shipbuilding chemical @ industry factory mill
worker / steel textile chemical paper @ industry mill plant worker / car textile steel @ industry factory plant worker
/ paper cotton steel @ mill / chemical steel textile @ industry plant factory / apple olive orange cherry @ tree
orchard oil / olive palm sunflower @ oil / palm olive pine oak @ tree oil / oak pine beech palm @ tree forest / pine
oak beech palm @ tree forest / wine beer olive cheese @ production producer trade merchant / school university
hospital @ teacher building library / law music art business medical @ school student degree / business law music art
@ school student degree administration / music drama art dance @ school teacher student critic festival lesson / art
music drama @ school teacher critic history student / dance music drama @ school teacher / drama music art @ school
teacher / theology law medicine philosophy @ student degree professor faculty / philosophy law theology medicine @
student degree professor faculty / history physics law biology @ teacher professor student degree / physics chemistry
biology history @ teacher professor student degree / chemistry physics biology geology @ teacher professor student
degree / biology physics chemistry geology @ teacher professor student degree / mathematics physics history music @
teacher professor student degree / English French German Latin @ teacher lesson grammar translation / Latin Greek
Hebrew Arabic @ alphabet grammar translation inscription text / Greek Latin Hebrew Arabic @ alphabet grammar
translation text / Arabic Greek Latin Hebrew @ alphabet grammar translation text script numeral / literary art music
film theatre @ critic criticism prize festival / film literary music theatre @ critic festival director / theatre film
music literary @ critic director / crime romance science-fiction historical @ novel novelist writer fiction /
historical crime romance @ novel novelist fiction / romance crime historical @ novel novelist / short-story science
crime travel @ writer / travel crime science @ writer / science sports travel @ writer journalist / sports science
political @ journalist reporter editor / political sports business @ journalist reporter editor / landscape portrait
still-life @ painter painting artist photographer / portrait landscape still-life @ painter painting artist
photographer / marble bronze wooden clay @ statue sculpture bust floor figure / bronze marble wooden clay @ statue
sculpture bust figure / clay bronze stone wooden @ tablet pot figure / stone clay bronze @ tablet tool age / bow blue
right humpback @ whale / heavy light @ industry water metal cavalry / light heavy @ industry cavalry infantry / heart
bypass brain eye @ surgery surgeon operation / eye heart brain @ surgery surgeon / trade credit labor labour @ union /
credit trade student @ union / central commercial savings @ bank / commercial central savings @ bank / savings central
commercial @ bank / stock commodity labour labor housing @ market / housing stock labour labor @ market / labor
housing stock commodity @ market / labour housing stock commodity @ market / minimum maximum average @ wage
temperature age speed / maximum minimum average @ temperature age speed sentence height / average maximum minimum @
temperature wage height age / fixed variable @ cost price rate / variable fixed @ cost price rate / floating fixed @
exchange rate / fiscal monetary trade @ policy / monetary fiscal trade @ policy / life death prison suspended @
sentence / suspended life death @ sentence / death life prison @ sentence penalty / mountain river coastal @ village
valley people region / river mountain coastal @ valley delta / alpine tropical coastal @ forest plant lake meadow /
desert forest coastal @ tribe people plant / rain pine oak cloud @ forest / north-western north-eastern south-western
south-eastern / north-eastern north-western south-eastern south-western / south-western north-western north-eastern
south-eastern / south-eastern north-western north-eastern south-western / morning evening afternoon @ prayer newspaper
edition star train / evening morning afternoon @ prayer newspaper edition star / summer winter spring autumn @
solstice palace residence capital olympics festival season term / winter summer spring autumn @ solstice palace
residence capital olympics sport season term / spring autumn winter summer @ festival equinox wheat / lunar solar @
eclipse calendar month year module orbit / solar lunar @ eclipse calendar year / spring autumn winter @ equinox /
infant adult maternal @ mortality / maternal infant @ mortality / chest head leg arm knee @ injury wound pain / head
leg arm knee @ injury wound / knee head shoulder back @ injury pain / leg arm head chest @ wound injury / first-degree
second-degree third-degree / first-class second-class third-class / single-party two-party multi-party / two-party
multi-party single-party @ system / hydrogen covalent ionic metallic @ bond / covalent ionic metallic @ bond / ionic
covalent metallic @ bond / noble natural toxic greenhouse @ gas / alkali noble transition heavy @ metal / noble alkali
transition @ metal / liquid solid gaseous @ form state fuel hydrogen oxygen / nuclear gravitational magnetic electric
@ force / cell nuclear plasma @ wall / stem blood nerve muscle @ cell / nerve blood muscle bone @ cell tissue / blood
nerve muscle bone @ cell vessel tissue / muscle nerve blood bone @ cell tissue fibre fiber / bone muscle nerve @
tissue marrow cell / sea river lake air @ water level port / river sea lake @ water port fish / lake river sea @ water
fish
"""


@functools.cache
def _table() -> dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]]:
    """Map each word to its families: the other members, and the nouns they describe (none: any)."""
    table: dict[str, tuple[tuple[tuple[str, ...], frozenset[str]], ...]] = {}
    for family in _FAMILIES.split("/"):
        members, _, heads = family.partition("@")
        for word in members.split():
            rest = tuple(other for other in members.split() if other != word)
            table[word] = (*table.get(word, ()), (rest, frozenset(heads.split())))
    return table


def relatives_before(word: str, noun: str) -> tuple[str, ...]:
    """Return what else could stand before a noun in a word's place and shut it out: () where that is not known."""
    return next((rest for rest, nouns in _table().get(word, ()) if not nouns or noun in nouns), ())
