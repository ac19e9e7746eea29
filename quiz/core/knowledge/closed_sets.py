"""Sets of things that everybody learns together: crafts, sciences, metals, instruments, beasts, diseases.

Written by hand; sets are parted by strokes. The members of a set are alike in generality, none holds, means or is
usually taken for another, and whoever has not read a text would take each for as good a guess. A word with a second
sense that is as common stands in none. Members in two words are asked for as a whole.
"""

from __future__ import annotations

import functools

from quiz.core.word_sets import word_set

_COUNTED = """
physicist, chemist, biologist, astronomer, geologist, mathematician, botanist, zoologist /
economist, historian, philosopher, sociologist, psychologist, linguist, anthropologist, archaeologist /
surgeon, dentist, pharmacist, psychiatrist, midwife, veterinarian, optician, paediatrician /
engineer, lawyer, architect, accountant, physician, journalist, teacher, librarian, diplomat, banker /
composer, painter, sculptor, novelist, poet, playwright, photographer, choreographer /
actor, singer, dancer, comedian, magician, acrobat /
carpenter, blacksmith, tailor, baker, weaver, shoemaker, mason, potter, locksmith, butcher /
electrician, plumber, carpenter, bricklayer, welder, mechanic, roofer /
farmer, fisherman, shepherd, hunter, miner, woodcutter, beekeeper /
pianist, violinist, cellist, flautist, guitarist, drummer, organist, harpist, trumpeter /
soldier, merchant, priest, sailor, lawyer, physician, craftsman, scribe /
general, colonel, captain, sergeant, corporal, lieutenant, major, admiral /
bishop, abbot, deacon, cardinal, archbishop, rabbi, imam /
king, duke, count, emperor, baron, sultan, tsar /
senator, governor, mayor, ambassador, judge, minister, chancellor, sheriff /
boxer, swimmer, cyclist, gymnast, wrestler, rower, skier, sprinter, fencer /
violin, cello, flute, trumpet, guitar, clarinet, harp, oboe, trombone, bassoon, saxophone /
symphony, opera, sonata, concerto, ballet, oratorio, requiem, string quartet /
novel, poem, essay, biography, memoir, diary, short story, stage play /
comedy, tragedy, thriller, western, musical, documentary, melodrama /
painting, sculpture, photograph, engraving, tapestry, mosaic, fresco /
castle, monastery, cathedral, palace, fortress, mosque, synagogue, pagoda /
museum, library, theatre, hospital, prison, stadium, town hall, railway station /
bridge, tunnel, dam, canal, lighthouse, aqueduct, windmill, watermill /
airport, harbour, motorway, railway, tramway, bus station /
car, bus, train, bicycle, motorcycle, tram, lorry, van /
ferry, submarine, yacht, canoe, barge, tanker, trawler, cruise ship /
helicopter, glider, airship, balloon, jet, seaplane, biplane /
telescope, microscope, thermometer, barometer, compass, seismograph, sextant /
telephone, telegraph, typewriter, camera, printing press, gramophone, refrigerator, steam engine, sewing machine /
sword, spear, axe, bow, dagger, lance, crossbow, sling /
rifle, pistol, cannon, grenade, machine gun, bayonet, mortar, torpedo /
necklace, bracelet, earring, brooch, pendant, tiara /
hat, scarf, glove, coat, apron, cloak, waistcoat, sandal /
lion, leopard, cheetah, hyena, jaguar, tiger, panther, lynx /
elephant, rhinoceros, giraffe, hippopotamus, buffalo, zebra, antelope, camel /
horse, cow, sheep, goat, pig, donkey, camel, mule /
wolf, fox, bear, badger, otter, weasel, raccoon, deer /
eagle, hawk, owl, falcon, vulture, raven, stork, heron, crow /
pigeon, sparrow, swallow, robin, cuckoo, nightingale, woodpecker, parrot /
whale, dolphin, shark, walrus, octopus, squid, sea turtle /
salmon, trout, herring, cod, tuna, mackerel, sardine, eel, carp /
snake, lizard, crocodile, tortoise, frog, toad, salamander, chameleon /
ant, bee, wasp, beetle, mosquito, butterfly, moth, grasshopper, dragonfly, termite /
mammal, reptile, bird, amphibian, fish, insect, crustacean, mollusc /
oak, pine, birch, beech, maple, willow, elm, chestnut, poplar, cedar /
apple, pear, plum, cherry, peach, apricot, lemon, banana, pineapple, grape, strawberry /
potato, tomato, carrot, onion, cabbage, turnip, cucumber, pumpkin, lettuce /
rose, tulip, lily, daisy, orchid, sunflower, carnation, daffodil, violet /
leaf, root, stem, flower, seed, fruit, bark /
heart, liver, kidney, lung, stomach, brain, pancreas, spleen, bladder, intestine /
bone, muscle, tendon, ligament, nerve, artery, vein, cartilage /
thigh, ankle, wrist, shoulder, elbow, knee, neck, skull, spine /
stroke, heart attack, seizure, fever, migraine, allergy, ulcer /
virus, bacterium, fungus, parasite, toxin, prion /
vaccine, antibiotic, painkiller, antidote, sedative, antiseptic, anaesthetic /
proton, neutron, electron, photon, quark, neutrino /
planet, comet, asteroid, moon, galaxy, nebula, meteor /
earthquake, volcano, tsunami, hurricane, flood, drought, wildfire, avalanche, landslide, tornado /
river, lake, glacier, waterfall, swamp, lagoon, estuary /
mountain, desert, island, valley, forest, plateau, canyon, peninsula /
monarchy, democracy, dictatorship, oligarchy, theocracy, republic, aristocracy, military junta /
kingdom, empire, republic, duchy, principality, city-state, colony /
strike, boycott, riot, sit-in, petition, mutiny, blockade /
battle, siege, blockade, ambush, bombardment, invasion, air raid /
treaty, constitution, charter, decree, manifesto, ultimatum, armistice /
tax, tariff, subsidy, quota, embargo, price cap /
monopoly, oligopoly, cartel, cooperative, partnership, franchise /
wedding, funeral, baptism, birthday, coronation, graduation /
triangle, square, circle, pentagon, hexagon, rectangle, octagon, ellipse /
noun, verb, adjective, adverb, pronoun, preposition, conjunction /
summer, autumn, winter, spring / north, south, east, west / breakfast, lunch, dinner / dawn, noon, dusk, midnight
"""

_UNCOUNTED = """
physics, chemistry, biology, astronomy, geology, mathematics, botany, zoology /
economics, history, philosophy, sociology, psychology, linguistics, anthropology, archaeology, geography,
political science /
law, medicine, theology, engineering, architecture, agriculture, business administration, journalism /
civil engineering, mechanical engineering, electrical engineering, chemical engineering, computer science /
anatomy, surgery, pharmacy, nursing, dentistry, psychiatry, veterinary medicine /
algebra, geometry, calculus, statistics, trigonometry, arithmetic, number theory /
mechanics, optics, acoustics, thermodynamics, electromagnetism, hydraulics /
grammar, rhetoric, logic, spelling, pronunciation, punctuation /
poetry, prose, drama, fiction, satire, journalism /
sculpture, painting, photography, architecture, ceramics, calligraphy, engraving, dance /
jazz, blues, rock and roll, reggae, folk music, opera, hip hop, country music /
football, basketball, tennis, hockey, cricket, rugby, baseball, volleyball, golf, handball /
swimming, rowing, sailing, cycling, skiing, boxing, wrestling, fencing, gymnastics, archery /
agriculture, fishing, mining, tourism, manufacturing, banking, forestry, shipbuilding, retailing /
copper, tin, zinc, aluminium, gold, silver, platinum, iron ore, uranium, lead ore /
coal, oil, natural gas, peat, uranium, wood /
hydrogen, helium, nitrogen, carbon, oxygen, sulfur, phosphorus, chlorine, neon, argon, silicon /
sodium, potassium, calcium, magnesium, iodine, zinc, selenium, fluorine /
carbon dioxide, methane, ozone, ammonia, water vapour, nitrous oxide, sulfur dioxide /
marble, granite, limestone, sandstone, basalt, slate, obsidian, chalk /
stone, brick, timber, concrete, marble, thatch, slate /
steel, glass, paper, cement, rubber, plastic, soap /
wool, silk, cotton, linen, leather, velvet, nylon, felt /
wheat, rice, maize, barley, oats, rye, millet, sorghum /
coffee, tea, cocoa, tobacco, sugar, cotton, rubber, indigo, vanilla /
bread, rice, cheese, fish, meat, milk, butter, honey, fruit /
salt, pepper, cinnamon, ginger, saffron, nutmeg, vanilla, turmeric /
wine, beer, cider, whisky, brandy, rum, vodka, mead /
malaria, cholera, typhoid, measles, tuberculosis, influenza, smallpox, polio, leprosy, diphtheria, plague /
cancer, diabetes, asthma, epilepsy, arthritis, pneumonia, heart disease, anaemia, kidney failure /
blindness, deafness, paralysis, baldness, lameness, obesity, infertility /
anxiety, depression, insomnia, schizophrenia, dementia, autism, anorexia /
photosynthesis, respiration, digestion, fermentation, transpiration, excretion, reproduction /
evaporation, condensation, combustion, corrosion, freezing, distillation, sublimation /
erosion, sedimentation, weathering, subduction, glaciation, volcanism /
gravity, magnetism, friction, inertia, buoyancy, surface tension, electricity /
murder, robbery, fraud, arson, kidnapping, bribery, treason, perjury, blackmail, forgery, smuggling, burglary,
tax evasion /
inflation, unemployment, recession, deflation, stagnation, bankruptcy /
capitalism, socialism, communism, feudalism, anarchism, mercantilism /
liberalism, conservatism, nationalism, fascism, pacifism, populism /
Impressionism, Cubism, Surrealism, Expressionism, Romanticism, Realism, Futurism /
democracy, monarchy, dictatorship, oligarchy, theocracy, aristocracy, anarchy /
slavery, serfdom, imprisonment, exile, conscription, forced labour /
deforestation, overfishing, pollution, desertification, overgrazing, urbanisation /
protein, starch, fat, fibre, vitamin C, vitamin D, cholesterol, sugar /
jealousy, anger, fear, grief, shame, curiosity, pride, joy /
honesty, courage, patience, loyalty, humility, generosity, obedience
"""


_OF_SEVERAL_SENSES = word_set("""
    surgery planet square circle moon jet bow mortar major general bark stem root seed fruit flower leaf fish bird neck
    balloon spine compass count skull western musical robin eel crow fencing fiction fat coat baker potter tailor mason
    weaver crane captain drama history geography swallow cardinal tin felt slate chalk logic parasite nail pipe
    march will play fine spring fall dance
""")
"""Words that are offered, but never asked for: a sentence that holds one may mean something else by it."""


@functools.cache
def _table() -> dict[str, tuple[tuple[str, ...], ...]]:
    table: dict[str, list[tuple[str, ...]]] = {}
    for written in (_COUNTED, _UNCOUNTED):
        for row in written.split("/"):
            members = tuple(" ".join(member.split()) for member in row.split(",") if member.strip())
            for member in members:
                table.setdefault(member, []).append(members)
    return {member: tuple(rows) for member, rows in table.items()}


@functools.cache
def _uncounted() -> frozenset[str]:
    return frozenset(" ".join(m.split()) for row in _UNCOUNTED.split("/") for m in row.split(","))


def fellows(word: str) -> tuple[str, ...]:
    """Return the other members of a word's first set, or nothing: ("chemist", "biologist", ...) for "physicist"."""
    rows = _table().get(word, ()) if word not in _OF_SEVERAL_SENSES else ()
    return tuple(other for other in rows[0] if other != word) if rows else ()


def is_uncounted(word: str) -> bool:
    """Whether a member stands without "a" and has no plural: physics, copper."""
    return word in _uncounted()


def every_set() -> tuple[tuple[str, ...], ...]:
    """Return all sets, each with its members in order."""
    return tuple(dict.fromkeys(row for rows in _table().values() for row in rows))
