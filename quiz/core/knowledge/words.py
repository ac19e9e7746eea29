"""More families of common nouns, by walk of life: none contains, means or implies another of its family."""

from __future__ import annotations

from quiz.core.word_sets import word_set

AMBIGUOUS = word_set("""
    business businesses zip mile miles stomach buckle king queen sole market park scale scales pressure mass weight
    foot rock seal bat mole organ trunk palm date march strike club mouse monitor chain current charge conductor
    reflection resistance ring belt crown bowl table bed wall floor fork key cream jam mode range watch cell drum
    ball match fine fast addition division volume ray cube cone crane file nail plant stock radiation fusion captain
    iron probe bridge spring play shares bonds bond sack saw chest duck turkey angel chorus hammer post stamp medium
    lens hip back ear nose tongue jar cart chair desk mirror window door lamp plate cup button sap pupil marble
    nickel lead gear temperature velocity poster map median band producer
""")
"""Words of several senses: they may be options, but a sentence that holds one may mean something else by it."""

NOUNS = """
industrialist banker landowner merchant lawyer / landlord tenant / banker landowner merchant / linguist botanist
historian geographer / accountant architect engineer pharmacist / plumber electrician carpenter bricklayer / butcher
baker grocer fishmonger / barber tailor cobbler / waiter cook cleaner porter / gardener cook butler coachman / servant
gardener cook / clerk messenger typist / journalist photographer cartoonist / cartoonist photographer reporter / actor
singer dancer comedian / actress singer dancer comedian / comedian magician acrobat / conductor soloist composer /
drummer guitarist pianist violinist / pianist violinist cellist organist / violinist pianist cellist organist /
guitarist drummer bassist / archaeologist geologist botanist / anthropologist geographer economist / zoologist
botanist geologist / pathologist surgeon psychiatrist / psychiatrist surgeon dentist / paediatrician surgeon
psychiatrist / veterinarian dentist pharmacist / lumberjack miner trapper / trapper miner lumberjack / whaler trapper
miner / sailor soldier miner / admiral general colonel / sergeant captain major / monk hermit pilgrim / bishop abbot
deacon / rabbi imam bishop / imam rabbi bishop / nun governess nurse / governess seamstress nurse / seamstress nurse
cook / diplomat lawyer banker / ambassador attorney treasurer / treasurer secretary auditor / astronaut pilot diver /
widow spinster / orphan widow twin / bride groom / goddess nymph queen / dragon giant ghost unicorn / giant dragon
witch / witch ghost giant / ghost vampire werewolf / vampire ghost werewolf / costume uniform mask wig / costumes
uniforms masks wigs / uniform costume robe / hat scarf glove / hats scarves gloves / boots sandals slippers / shoes
gloves hats / trousers skirts jackets / shirt jacket coat / skirt trousers blouse / robe cloak tunic / veil crown belt
/ crown sceptre throne / turban crown veil / ring necklace bracelet brooch / earrings bracelets necklaces / button zip
buckle / blanket pillow mattress / carpet curtain lamp / curtains carpets lamps / chair table bed cupboard / sofa desk
bed / mirror lamp clock / candle torch lantern / torch candle lantern / spoon fork knife / bowl plate cup jug / basket
bucket barrel / barrel sack crate / sack barrel crate / bucket basket jar / rope chain wire / needle hammer saw /
hammer saw chisel drill / shovel axe pickaxe / plough sickle spade / ladder rope crane / wheel axle lever / lever
pulley wheel / pulley lever gear / spring gear lever / umbrella walking-stick lantern / wallet passport watch /
suitcase backpack handbag / backpack suitcase handbag / bathroom kitchen bedroom cellar / kitchen bathroom bedroom
cellar / bedroom kitchen bathroom / attic cellar kitchen / cellar attic kitchen / balcony staircase fireplace /
staircase balcony fireplace / roof floor ceiling wall / ceiling floor roof / window door chimney / windows doors
chimneys / chimney window door / garage garden greenhouse / greenhouse barn shed / barn stable windmill / stable barn
windmill / windmill watermill lighthouse / lighthouse windmill watchtower / fountain statue obelisk / statue fountain
mural / mural statue fountain / monument fountain theatre / courthouse library hospital / townhall library courthouse
/ supermarket pharmacy bakery / bakery pharmacy butchery / pharmacy bakery bookshop / bookshop bakery pharmacy / cafe
hotel casino / casino hotel nightclub / nightclub casino bowling-alley / hotel casino hospital / brewery distillery
bakery / distillery brewery mill / shipyard brewery mill / sawmill brewery shipyard / mill mine shipyard / quarry mine
shipyard / orchard vineyard pasture / vineyard orchard pasture / pasture vineyard orchard / plantation ranch vineyard
/ ranch plantation vineyard / cemetery park market / playground cemetery market / swimming-pool tennis-court gymnasium
/ gymnasium laboratory library / laboratory library gymnasium / classroom laboratory gymnasium / auditorium library
gymnasium / dormitory library gymnasium / observatory planetarium laboratory / aquarium zoo planetarium / zoo aquarium
museum / mosque synagogue church / synagogue mosque church / church mosque synagogue / churches mosques synagogues /
temples churches mosques / mosques churches synagogues / shrine monastery mosque / convent cathedral shrine / tomb
altar throne / altar tomb throne / dungeon moat tower / moat drawbridge dungeon / reservoir canal aqueduct / aqueduct
reservoir sewer / sewer aqueduct canal / pipeline railway canal / motorway railway canal / highway railway canal /
railway canal motorway / railroad canal highway / tunnel bridge ferry / ferry tunnel bridge / tram bus underground /
subway tram ferry / metro tram ferry / lorry tractor bulldozer / tractor lorry bulldozer / ambulance taxi fire-engine
/ taxi ambulance tram / helicopter balloon glider / balloon glider helicopter / rocket balloon glider / satellite
telescope probe / telescope satellite probe / raft canoe barge / barge raft canoe / kayak raft barge / sledge sleigh
cart / cart sledge wheelbarrow / wagon sledge boat / engine brake gearbox / brake engine wheel / battery solar-panel
generator / generator battery transformer / keyboard mouse monitor / microphone loudspeaker amplifier / typewriter
telephone calculator / calculator typewriter stopwatch / thermometer barometer compass / barometer thermometer compass
/ compass sextant barometer / sextant compass telescope / microscope thermometer stethoscope / cave cliff waterfall /
caves cliffs waterfalls / waterfall cave geyser / geyser waterfall glacier / cliff dune beach / dune cliff marsh /
swamp lagoon glacier / lagoon glacier marsh / marsh dune glacier / fjord delta lagoon / delta fjord lagoon / estuary
fjord lagoon / gorge plateau delta / canyon plateau delta / crater canyon glacier / reef lagoon iceberg / iceberg reef
whirlpool / oasis glacier lagoon / spring waterfall geyser / peninsula archipelago isthmus / isthmus peninsula
archipelago / archipelago peninsula plateau / savanna tundra rainforest / rainforest savanna tundra / tundra savanna
rainforest / steppe rainforest tundra / grassland rainforest tundra / meadow swamp orchard / monsoon drought blizzard
/ blizzard heatwave hurricane / heatwave blizzard hurricane / tornado earthquake avalanche / cyclone earthquake
avalanche / typhoon earthquake tsunami / landslide flood wildfire / storm earthquake wildfire / floods droughts
wildfires / earthquakes floods wildfires / hurricanes earthquakes wildfires / volcanoes glaciers geysers / comet
meteorite asteroid / meteorite comet satellite / asteroid comet moon / eclipse comet meteor / nebula galaxy pulsar /
pulsar quasar nebula / gorilla chimpanzee orangutan / chimpanzee gorilla orangutan / monkey kangaroo squirrel /
kangaroo koala wombat / koala kangaroo wombat / panda koala sloth / sloth panda anteater / tiger leopard jaguar /
jaguar tiger leopard / crocodile python tortoise / tortoise crocodile python / turtle crocodile seal / frog newt
lizard / toad lizard snail / salamander lizard turtle / parrot penguin ostrich / penguin seal walrus / ostrich penguin
pelican / swan pelican heron / duck goose turkey / goose duck turkey / chicken duck turkey / pigeon crow sparrow /
crow pigeon gull / raven dove peacock / dove raven eagle / peacock dove swan / bat owl mole / moth butterfly dragonfly
/ butterfly moth dragonfly / butterflies beetles dragonflies / spider scorpion centipede / scorpion spider centipede /
locust termite ant / termite ant locust / crab lobster shrimp / lobster crab oyster / oyster mussel lobster / squid
octopus jellyfish / octopus squid jellyfish / salmon trout herring / herring cod salmon / cod herring tuna / tuna
salmon cod / eel salmon carp / seal walrus otter / otter beaver seal / beaver otter muskrat / rabbit hare fox /
hedgehog mole badger / badger hedgehog fox / donkey mule camel / mule ox camel / ox horse mule / oxen horses mules /
horses oxen camels / cattle sheep goats / sheep cattle pigs / llama camel yak / yak llama camel / reindeer moose bison
/ bison moose reindeer / rose tulip lily orchid / tulip rose lily / lily rose orchid / orchid lily tulip / lotus rose
lily / thistle rose clover / fern moss cactus / moss fern lichen / lichen moss fern / cactus fern palm / bamboo cactus
palm / seaweed moss bamboo / mangrove pine palm / cedar oak cypress / cypress cedar oak / walnut almond hazelnut /
almond walnut hazelnut / banana pineapple mango / mango banana pineapple / lemon orange lime / orange lemon grapefruit
/ oranges lemons grapes / grapes olives figs / olives grapes figs / fig olive date / strawberry raspberry cherry /
lettuce spinach cabbage / pumpkin cucumber carrot / bean lentil pea / beans lentils peas / lentils beans peas / garlic
ginger onion / pepper cinnamon nutmeg / cinnamon pepper nutmeg / nutmeg cloves cinnamon / saffron cinnamon pepper /
vanilla cinnamon ginger / honey jam butter / butter cheese cream / cheese butter yoghurt / bacon ham sausage / sausage
ham bacon / beef pork lamb / pork beef lamb / lamb beef pork / soup salad stew / pizza pasta risotto / pasta rice
potatoes / rice pasta potatoes / whisky rum gin / rum whisky gin / vodka whisky gin / champagne whisky beer / beer
wine cider / wine beer cider / cider wine beer / lemonade coffee tea / marble granite limestone sandstone / limestone
granite marble / sandstone granite marble / granite limestone sandstone / basalt granite limestone / slate marble
granite / clay sand gravel / sand clay gravel / gravel sand clay / concrete steel glass / steel concrete timber /
glass steel concrete / bricks tiles planks / tiles bricks planks / timber steel brick / bamboo brick timber / leather
linen wool / linen wool silk / nylon cotton silk / velvet silk linen / ivory amber jade / jade ivory amber / amber
ivory coral / pearl ruby jade / pearls rubies emeralds / diamonds rubies emeralds / brass iron bronze / bronze iron
brass / lead tin zinc / tin lead zinc / zinc lead tin / nickel copper zinc / titanium aluminium nickel / mercury
arsenic lead / arsenic mercury cyanide / cyanide arsenic strychnine / uranium plutonium radium / plutonium uranium
radium / radium uranium thorium / ammonia methane chlorine / methane ammonia chlorine / chlorine fluorine iodine /
sodium potassium magnesium / magnesium sodium calcium / glucose starch cellulose / starch glucose cellulose /
cellulose starch glucose / alcohol vinegar ammonia / morphine aspirin penicillin / aspirin penicillin quinine /
penicillin aspirin insulin / insulin adrenaline penicillin / quinine aspirin morphine / adrenaline insulin oestrogen /
cocaine heroin cannabis / heroin cocaine cannabis / nicotine caffeine alcohol / caffeine nicotine alcohol /
haemoglobin insulin collagen / hemoglobin insulin collagen / collagen keratin insulin / keratin collagen haemoglobin /
pneumonia tuberculosis diabetes / tuberculosis pneumonia cancer / leukaemia pneumonia tuberculosis / leukemia
pneumonia tuberculosis / diphtheria measles mumps / mumps measles rubella / polio measles smallpox / scurvy rickets
anaemia / rickets scurvy anaemia / leprosy plague smallpox / plague cholera smallpox / syphilis tuberculosis malaria /
dysentery malaria scurvy / rabies malaria tetanus / tetanus rabies polio / epilepsy asthma diabetes / dementia
epilepsy schizophrenia / schizophrenia dementia epilepsy / blindness deafness paralysis / deafness blindness paralysis
/ paralysis blindness deafness / headache fever nausea / fever headache nausea / nausea fever dizziness / stroke
pneumonia cancer / insomnia headaches fever / obesity anaemia asthma / skull spine rib / spine skull pelvis / rib
skull shoulder / ankle wrist elbow / wrist ankle elbow / elbow wrist knee / knee elbow hip / hip knee shoulder /
shoulder hip knee / thumb toe ear / nose ear chin / ear nose tongue / tongue nose ear / skin bone muscle / retina
cornea lens / cornea retina lens / pancreas liver spleen / spleen pancreas liver / bladder kidney stomach / artery
vein nerve / vein artery nerve / nerve artery tendon / tendon nerve ligament / enzyme hormone vitamin / hormone enzyme
vitamin / vitamin enzyme hormone / antibody hormone enzyme / chromosome ribosome membrane / ribosome chromosome
membrane / stomata roots petals / petal stamen sepal / pollen nectar sap / nectar pollen sap / sap resin nectar /
feather scale fur / feathers scales fur / gills lungs fins / tusk horn antler / horn antler tusk / hoof claw paw /
trunk tusk tail / larvae eggs pupae / tadpole egg larva / novel play poem / poem novel play / play novel poem / sonnet
ode ballad / ballad sonnet hymn / hymn ballad anthem / fable myth proverb / fairy-tale fable limerick / autobiography
novel diary / dictionary atlas grammar / atlas dictionary almanac / almanac atlas encyclopedia / encyclopedia
dictionary atlas / pamphlet novel poster / poster pamphlet stamp / stamp coin medal / coin medal stamp / coins stamps
medals / postcard letter telegram / telegram letter postcard / cartoon photograph map / photograph map cartoon /
painting sculpture photograph / sculpture painting photograph / sketch photograph sculpture / portrait landscape
still-life / tapestry fresco mosaic / fresco mosaic tapestry / mosaic fresco tapestry / waltz polka mazurka / polka
waltz mazurka / tango waltz flamenco / aria overture chorus / overture aria finale / requiem symphony opera / lullaby
march waltz / banjo accordion mandolin / accordion banjo harmonica / harmonica accordion banjo / saxophone trumpet
trombone / trombone tuba saxophone / organ harpsichord harp / harpsichord organ harp / drum flute harp / drums flutes
harps / lute harp drum / musical documentary cartoon / documentary comedy thriller / thriller comedy documentary /
comedy tragedy musical / sitcom documentary quiz / quiz documentary sitcom / archery fencing wrestling / fencing
archery wrestling / wrestling boxing judo / boxing wrestling judo / judo karate boxing / gymnastics swimming athletics
/ athletics gymnastics swimming / skiing skating sledging / skating skiing curling / surfing sailing rowing / cycling
rowing swimming / chess poker backgammon / poker chess bridge / golf tennis cricket / badminton squash tennis /
volleyball basketball handball / marathon sprint hurdles / javelin discus hammer / racket bat club / medal trophy
cheque / baptism wedding funeral / wedding funeral baptism / funeral wedding baptism / coronation wedding funeral /
carnival funfair circus / circus funfair carnival / picnic barbecue banquet / banquet ball picnic / birthday wedding
graduation / pilgrimage fast sacrifice / fasting prayer almsgiving / prayer fasting sacrifice / sermon hymn psalm /
psalm hymn sermon / angel demon saint / prophet saint angel / heaven hell purgatory / monotheism polytheism atheism /
polytheism monotheism atheism / atheism monotheism polytheism / mummification cremation burial / cremation burial
mummification / burial cremation mummification / bribery forgery blackmail / forgery bribery blackmail / blackmail
bribery perjury / perjury bribery arson / embezzlement arson kidnapping / manslaughter arson robbery / treason heresy
piracy / heresy treason witchcraft / witchcraft heresy treason / shoplifting vandalism arson / vandalism shoplifting
arson / piracy smuggling slavery / smuggling piracy forgery / espionage sabotage treason / sabotage espionage
desertion / desertion mutiny espionage / mutiny desertion sabotage / assassination abduction execution / execution
exile imprisonment / exile execution imprisonment / imprisonment exile fine / deportation imprisonment execution /
boycott strike petition / strike boycott petition / petition boycott strike / march strike boycott / lockout strike
boycott / sit-in boycott petition / veto amendment referendum / amendment veto referendum / impeachment resignation
abdication / abdication assassination exile / resignation impeachment death / treaty ultimatum petition / ultimatum
treaty petition / armistice alliance ultimatum / alliance armistice embargo / embargo blockade tariff / quota tariff
embargo / ransom bribe pension / bribe ransom loan / dowry ransom inheritance / inheritance dowry pension /
scholarship loan pension / loan scholarship grant / mortgage pension lottery / lottery inheritance pension /
bankruptcy merger takeover / merger bankruptcy takeover / takeover merger bankruptcy / shares bonds currencies / bonds
shares currencies / patent trademark copyright / trademark patent copyright / copyright patent trademark / wheat
cotton tobacco / tobacco cotton sugar / rubber sugar tobacco / coffee cocoa sugar / sugar coffee cotton / fertiliser
pesticide irrigation / pesticide fertiliser irrigation / harvest drought plague / feudalism slavery capitalism /
slavery feudalism serfdom / serfdom slavery feudalism / monarchy republic dictatorship / republic monarchy
dictatorship / autocracy democracy oligarchy / anarchy monarchy democracy / fascism communism liberalism / liberalism
socialism conservatism / conservatism liberalism socialism / nationalism pacifism feminism / pacifism nationalism
feminism / feminism pacifism environmentalism / idealism realism cubism / realism surrealism romanticism / romanticism
realism classicism / cubism impressionism surrealism / impressionism cubism surrealism / surrealism cubism
impressionism / addition subtraction multiplication / subtraction addition division / multiplication addition
subtraction / numerator denominator / denominator numerator / radius diameter circumference / diameter radius
circumference / circumference radius diameter / parabola circle hyperbola / cube sphere pyramid cone / sphere cube
cone / cone cylinder sphere / cylinder cone sphere / prism pyramid sphere / axiom theorem / median mode range / photon
electron neutrino / velocity mass temperature / mass velocity charge / temperature pressure humidity / pressure
temperature humidity / humidity temperature pressure / voltage resistance current / resistance voltage capacitance /
wavelength amplitude frequency / amplitude wavelength frequency / refraction reflection diffraction / reflection
refraction diffraction / diffraction reflection refraction / conduction convection radiation / convection conduction
radiation / erosion deposition weathering / weathering erosion deposition / evaporation precipitation condensation /
precipitation evaporation condensation / condensation evaporation precipitation / mitosis meiosis / meiosis mitosis /
pollination germination fertilisation / germination pollination photosynthesis / hibernation migration metamorphosis /
metamorphosis hibernation migration / symbiosis parasitism predation / parasitism symbiosis predation / predation
parasitism symbiosis / osmosis diffusion filtration / diffusion osmosis filtration / oxidation reduction /
distillation filtration crystallisation / filtration distillation evaporation / electrolysis distillation combustion /
fusion fission / fission fusion / amphibian reptile mammal / reptile mammal amphibian / mammal reptile bird / mammals
reptiles birds / reptiles mammals birds / amphibians reptiles mammals / insects spiders crustaceans / crustaceans
insects molluscs / algae fungi mosses / fungi algae bacteria / bacteria fungi viruses / viruses bacteria fungi
"""
