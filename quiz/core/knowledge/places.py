"""Well-known places: cities by country, parts of countries, and the features of the earth.

Families are parted by strokes. "=" adds names by which a place is known as well.
"""

from __future__ import annotations

COUNTRIES = """
France|Germany|Spain|Italy|Austria|Belgium|Switzerland|Portugal|Luxembourg / England|Scotland|Wales|Ireland /
Britain|France|Germany|Russia|Spain|Italy|Austria|Prussia / Great Britain|France|Germany|Russia|Spain|Italy /
Ireland|Scotland|Wales|Denmark|Belgium|Iceland|Portugal / Sweden|Norway|Denmark|Finland|Iceland /
Estonia|Latvia|Lithuania|Finland|Belarus / Poland|Hungary|Slovakia|Austria|Romania|Bulgaria|Ukraine /
Russia|Ukraine|Poland|Belarus|Lithuania|Moldova|Georgia / Serbia|Croatia|Slovenia|Bosnia and Herzegovina|Montenegro|
Albania|Bulgaria|Kosovo / Greece|Turkey|Italy|Bulgaria|Cyprus|Albania|Malta|Croatia / Soviet Union|Poland|Hungary|
East Germany|Yugoslavia|Czechoslovakia / Holland|Belgium|France|Denmark|Germany / Turkey|Greece|Syria|Iran|Bulgaria /
Iran|Iraq|Turkey|Syria|Saudi Arabia|Afghanistan|Pakistan|Egypt / Iraq|Syria|Jordan|Lebanon|Kuwait|Saudi Arabia|Iran|
Yemen / Israel|Lebanon|Jordan|Syria|Egypt|Turkey / Saudi Arabia|Qatar|Kuwait|Bahrain|Oman|Yemen|Jordan /
Egypt|Libya|Tunisia|Algeria|Morocco|Sudan / Nigeria|Ghana|Senegal|Cameroon|Mali|Ivory Coast|Liberia|Sierra Leone|
Benin|Togo|Niger|Chad / Kenya|Tanzania|Uganda|Ethiopia|Rwanda|Somalia|Burundi|South Sudan|Eritrea|Djibouti /
South Africa|Zimbabwe|Botswana|Namibia|Zambia|Mozambique|Angola|Malawi|Lesotho|Madagascar /
Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Turkmenistan|Mongolia|Azerbaijan / Armenia|Georgia|Azerbaijan|Turkey|Iran /
India|Pakistan|Bangladesh|Sri Lanka|Nepal|Afghanistan|Myanmar|Bhutan / Afghanistan|Pakistan|Iran|Tajikistan|Iraq|India /
China|Japan|South Korea|India|Russia|Vietnam|Taiwan|Mongolia|North Korea / North Korea|China|Vietnam|Mongolia|Japan /
Thailand|Vietnam|Cambodia|Laos|Malaysia|Indonesia|Myanmar|Singapore|Burma / Indonesia|Malaysia|Thailand|Vietnam|
Papua New Guinea|Singapore / Australia|New Zealand|Canada|South Africa|Fiji|Papua New Guinea /
Fiji|Samoa|Tonga|Vanuatu|Kiribati|Tuvalu / Canada|Mexico|Australia|Brazil|Cuba|Argentina /
Mexico|Guatemala|Honduras|Cuba|Costa Rica|Panama|Nicaragua|El Salvador|Belize /
Cuba|Jamaica|Haiti|Barbados|Puerto Rico|Trinidad and Tobago|Grenada /
Brazil|Argentina|Colombia|Chile|Peru|Venezuela|Bolivia|Ecuador|Uruguay|Paraguay
"""

CITIES = """
London|Manchester|Birmingham|Liverpool|Leeds|Bristol|Sheffield|Newcastle|Nottingham|Southampton|Brighton|Cardiff|
Leicester|Plymouth|Portsmouth|Hull|Coventry|Sunderland|Bradford|Middlesbrough /
York|Oxford|Cambridge|Bath|Exeter|Norwich|Canterbury|Durham|Winchester|Chester|Lincoln|Gloucester|Worcester|
Salisbury|Carlisle|Lancaster / Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling|Perth /
Dublin|Cork|Galway|Limerick|Belfast|Londonderry|Waterford / Cardiff|Swansea|Newport|Wrexham|Bangor /
Paris|Lyon|Marseille|Toulouse|Bordeaux|Lille|Nantes|Strasbourg|Nice|Montpellier|Rouen|Orléans|Tours|La Rochelle|
Dijon|Reims|Avignon / Berlin|Hamburg|Munich|Cologne|Frankfurt|Stuttgart|Leipzig|Dresden|Bremen|Düsseldorf|Hanover|
Nuremberg|Dortmund|Bonn|Heidelberg|Königsberg /
Rome|Milan|Naples|Turin|Florence|Venice|Genoa|Bologna|Palermo|Verona|Pisa|Siena|Padua|Bari /
Madrid|Barcelona|Valencia|Seville|Bilbao|Zaragoza|Granada|Málaga|Toledo|Córdoba|Salamanca /
Lisbon|Porto|Coimbra|Braga|Faro / Amsterdam|Rotterdam|Utrecht|Leiden|Eindhoven|Delft|Haarlem|Groningen /
Brussels|Antwerp|Ghent|Bruges|Liège|Leuven / Vienna|Salzburg|Graz|Innsbruck|Linz /
Zurich|Geneva|Basel|Bern|Lausanne|Lucerne|Neuchâtel / Stockholm|Gothenburg|Malmö|Uppsala|Lund /
Oslo|Bergen|Trondheim|Stavanger|Tromsø / Copenhagen|Aarhus|Odense|Aalborg|Svendborg|Esbjerg|Roskilde /
Helsinki|Turku|Tampere|Espoo|Oulu / Warsaw|Kraków|Gdańsk|Wrocław|Poznań|Łódź|Lublin|Szczecin|Katowice /
Prague|Brno|Ostrava|Plzeň|Olomouc / Budapest|Debrecen|Szeged|Pécs / Bucharest|Cluj|Timișoara|Iași|Brașov /
Athens|Thessaloniki|Patras|Corinth|Sparta|Thebes|Piraeus / Istanbul|Ankara|Izmir|Bursa|Antalya|Adana /
Moscow|Saint Petersburg|Novosibirsk|Kazan|Vladivostok|Volgograd|Yekaterinburg|Samara|Omsk|Smolensk|Murmansk /
Kyiv|Kharkiv|Odessa|Lviv|Donetsk|Dnipro|Sevastopol|Mariupol / Kiev|Smolensk|Minsk|Vilnius|Novgorod|Riga|Kharkov /
Minsk|Brest|Gomel|Vitebsk / Belgrade|Zagreb|Sarajevo|Ljubljana|Skopje|Podgorica|Sofia|Tirana|Pristina /
Tallinn|Riga|Vilnius|Kaunas|Tartu /
New York City|Los Angeles|Chicago|Houston|Philadelphia|Phoenix|San Antonio|San Diego|Dallas|San Francisco /
Boston|Providence|Hartford|New Haven|Portland|Worcester|Cambridge|Springfield|Salem /
Buffalo|Rochester|Albany|Syracuse|Ithaca|Yonkers|Poughkeepsie / Philadelphia|Pittsburgh|Baltimore|Newark|Trenton|
Wilmington|Annapolis|Harrisburg|Scranton / Atlanta|Miami|Charlotte|Tampa|Orlando|Jacksonville|Savannah|Charleston|
Raleigh|Richmond|Norfolk|Nashville|Memphis|Birmingham|Mobile|Montgomery|New Orleans|Baton Rouge /
Detroit|Cleveland|Cincinnati|Columbus|Indianapolis|Milwaukee|Minneapolis|St. Louis|Kansas City|Toledo|Dayton|Akron|
Omaha|Des Moines|Madison|Louisville / Dallas|Austin|San Antonio|Houston|Fort Worth|El Paso|Galveston|Corpus Christi|
Amarillo|Lubbock|Waco|Nacogdoches / Oklahoma City|Tulsa|Wichita|Little Rock|Topeka|Norman|Lawton /
Seattle|Portland|Tacoma|Spokane|Vancouver|Eugene|Boise / San Jose|Oakland|Sacramento|Fresno|Long Beach|Anaheim|
Bakersfield|Santa Monica|Santa Barbara|Berkeley|Palo Alto|Pasadena|Santa Ana|Riverside|Fremont|Stockton /
Denver|Salt Lake City|Phoenix|Albuquerque|Las Vegas|Tucson|Boulder|Reno|Santa Fe|Colorado Springs /
Scottsdale|Tempe|Mesa|Glendale|Chandler|Flagstaff|Tucson|Yuma /
Toronto|Montreal|Vancouver|Ottawa|Calgary|Edmonton|Winnipeg|Halifax|Quebec City|Hamilton|Regina|Saskatoon /
Mexico City|Guadalajara|Monterrey|Puebla|Tijuana|Veracruz|Acapulco|Cancún|Mérida|Oaxaca /
Havana|Santiago de Cuba|Trinidad|Cienfuegos|Santa Clara|Camagüey / Kingston|Nassau|Port-au-Prince|Santo Domingo|
San Juan|Bridgetown|Port of Spain / Guatemala City|San Salvador|Tegucigalpa|Managua|Panama City /
São Paulo|Rio de Janeiro|Brasília|Salvador|Recife|Manaus|Belém|Fortaleza|Porto Alegre /
Buenos Aires|Córdoba|Rosario|Mendoza|La Plata / Bogotá|Medellín|Cali|Cartagena|Barranquilla /
Lima|Cusco|Arequipa|Quito|Guayaquil|La Paz|Sucre|Santiago|Valparaíso|Caracas|Maracaibo|Montevideo|Asunción /
Beijing|Shanghai|Guangzhou|Shenzhen|Chengdu|Wuhan|Tianjin|Xi'an|Nanjing|Hangzhou|Chongqing|Harbin|Ürümqi|Kunming /
Tokyo|Osaka|Kyoto|Nagoya|Yokohama|Kobe|Hiroshima|Nagasaki|Sapporo|Fukuoka /
Seoul|Busan|Incheon|Daegu|Pyongyang / Taipei|Hong Kong|Macau|Kaohsiung / Hanoi|Ho Chi Minh City|Da Nang|Hue|Haiphong /
Bangkok|Chiang Mai|Phuket|Pattaya|Vientiane|Phnom Penh|Yangon|Mandalay|Rangoon /
Jakarta|Bandung|Surabaya|Medan|Yogyakarta|Kuala Lumpur / Manila|Cebu|Davao|Quezon City /
Mumbai|Delhi|Kolkata|Chennai|Bangalore|Hyderabad|Ahmedabad|Pune|Jaipur|Lucknow|Kanpur|Varanasi /
Bombay|Calcutta|Madras|Delhi|Lahore|Colombo / New Delhi|Islamabad|Kathmandu|Dhaka|Colombo|Thimphu /
Karachi|Lahore|Islamabad|Rawalpindi|Peshawar|Faisalabad|Quetta / Kabul|Kandahar|Herat|Jalalabad|Mazar-i-Sharif /
Tehran|Isfahan|Shiraz|Tabriz|Mashhad|Qom|Yazd|Kerman|Persepolis / Baghdad|Basra|Mosul|Fallujah|Kirkuk|Najaf|Tikrit /
Damascus|Aleppo|Homs|Hama|Raqqa|Palmyra|Latakia / Beirut|Amman|Damascus|Jerusalem|Cairo|Baghdad /
Jerusalem|Tel Aviv|Haifa|Bethlehem|Nazareth|Hebron|Ramallah|Jericho / Riyadh|Jeddah|Mecca|Medina|Dammam /
Dubai|Abu Dhabi|Doha|Kuwait City|Muscat|Manama|Sana'a|Aden / Almaty|Astana|Tashkent|Samarkand|Bukhara|Bishkek|
Dushanbe|Ashgabat|Shymkent|Karaganda / Baku|Tbilisi|Yerevan|Batumi /
Cairo|Alexandria|Luxor|Aswan|Giza|Port Said|Suez / Tripoli|Benghazi|Tunis|Algiers|Casablanca|Rabat|Marrakesh|Fez|
Tangier|Oran / Lagos|Abuja|Kano|Ibadan|Port Harcourt|Accra|Kumasi|Dakar|Abidjan|Bamako|Freetown|Monrovia|Timbuktu /
Nairobi|Mombasa|Kisumu|Nakuru|Eldoret|Malindi / Nairobi|Kampala|Dar es Salaam|Dodoma|Addis Ababa|Kigali|Khartoum|
Mogadishu|Lusaka|Harare|Kinshasa|Luanda|Maputo|Gaborone|Windhoek|Juba|Asmara|Lilongwe /
Johannesburg|Cape Town|Durban|Pretoria|Port Elizabeth|Bloemfontein|Soweto /
Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Cairns|Newcastle /
Auckland|Wellington|Christchurch|Dunedin|Hamilton|Rotorua|Queenstown /
Carthage|Alexandria|Antioch|Constantinople|Ephesus|Corinth|Syracuse|Ravenna|Nineveh|Babylon|Ur|Memphis|Tyre|Troy /
Teotihuacan|Tenochtitlan|Chichen Itza|Tikal|Palenque|Monte Albán|Cuzco|Machu Picchu /
Brooklyn|Queens|Manhattan|Staten Island / Kensington|Chelsea|Westminster|Camden|Greenwich|Hackney|Islington|Lambeth
"""

STATES = """
Ontario|Quebec|Alberta|Manitoba|Saskatchewan|Nova Scotia|British Columbia|New Brunswick|Newfoundland /
New South Wales|Victoria|Queensland|Tasmania|Western Australia|South Australia|Northern Territory /
Bavaria|Saxony|Hesse|Baden-Württemberg|Brandenburg|Thuringia|Lower Saxony|North Rhine-Westphalia|Prussia /
East Prussia|Silesia|Pomerania|Brandenburg|Posen|West Prussia|Saxony /
Normandy|Brittany|Burgundy|Provence|Alsace|Lorraine|Gascony|Champagne|Aquitaine|Picardy|Anjou|Poitou|Languedoc /
Catalonia|Andalusia|Castile|Aragon|Galicia|Navarre|Basque Country|Murcia /
Tuscany|Lombardy|Sicily|Piedmont|Umbria|Calabria|Apulia|Veneto|Campania|Liguria /
Devon|Cornwall|Kent|Sussex|Essex|Norfolk|Suffolk|Surrey|Hampshire|Dorset|Somerset|Yorkshire|Lancashire|Cumbria|
Northumberland|County Durham|Lincolnshire|Derbyshire|Cheshire|Warwickshire|Oxfordshire|Gloucestershire|Staffordshire /
Wessex|Mercia|Northumbria|East Anglia|Kent|Sussex|Essex / Ulster|Munster|Leinster|Connacht /
Punjab|Gujarat|Bengal|Kerala|Rajasthan|Kashmir|Assam|Bihar|Maharashtra|Tamil Nadu|Karnataka|Goa|Uttar Pradesh /
Sichuan|Yunnan|Guangdong|Hunan|Hubei|Henan|Shandong|Fujian|Xinjiang|Tibet|Inner Mongolia|Guangxi /
Hokkaido|Honshu|Kyushu|Shikoku|Okinawa / Java|Sumatra|Borneo|Bali|Sulawesi|New Guinea|Timor|Lombok /
Luzon|Mindanao|Palawan|Cebu|Leyte|Samar|Mindoro|Bohol / Jutland|Zealand|Funen|Lolland|Bornholm|Langeland /
Nyanza|Rift Valley Province|Coast Province|Central Province|Western Province /
Yucatán|Oaxaca|Chiapas|Veracruz|Jalisco|Sonora|Chihuahua|Campeche|Tabasco|Sinaloa|Michoacán|Coahuila /
Transylvania|Moldavia|Wallachia|Bessarabia|Dobruja / Bohemia|Moravia|Silesia|Slovakia|Galicia|Carinthia|Styria /
Crimea|Caucasus|Donbas|Baltic|Siberia|Balkans / Chechnya|Dagestan|Ingushetia|North Ossetia|Tatarstan /
Gaul|Britannia|Hispania|Dacia|Germania|Thrace|Macedonia|Numidia|Judea|Cappadocia|Dalmatia|Pannonia /
Attica|Thessaly|Macedonia|Thrace|Boeotia|Arcadia|Laconia|Epirus / Mesopotamia|Anatolia|Persia|Phoenicia|Assyria|
Babylonia|Sumer|Canaan / Manchuria|Mongolia|Korea|Formosa|Tibet|Indochina / Scandinavia|Benelux|Iberia|Anatolia /
Muscovy|Lithuania|Livonia|Prussia|Saxony|Moldavia|Crimea / Gibraltar|Malta|Cyprus|Bermuda|Ceuta|Minorca /
Greenland|Iceland|Svalbard|Newfoundland|Spitsbergen|Labrador / Tasmania|New Zealand|Fiji|Samoa|Tonga|Vanuatu|Tahiti /
Sussex County|Essex County|Orange County|Jefferson County|Washington County|Franklin County|Jackson County /
Bronx|Bowery|Hamptons / Harlem|Greenwich Village|SoHo|Tribeca|Chinatown|Wall Street|Times Square
"""

FEATURES = """
Nile|Congo|Niger|Zambezi|Limpopo|Volta / Amazon|Orinoco|Paraná|Rio Negro|Madeira /
Mississippi|Missouri|Ohio|Colorado|Hudson|Rio Grande|Columbia|Potomac|Delaware|Susquehanna|Yukon|Tennessee /
Mississippi River|Missouri River|Ohio River|Colorado River|Hudson River|Potomac River|Columbia River|Delaware River|
Arkansas River|St. Lawrence River|Connecticut River|Sabine River|Brazos River|Red River|Rio Grande River /
Rhine|Danube|Elbe|Seine|Loire|Rhône|Oder|Vistula|Tiber|Po|Ebro|Tagus|Meuse / Volga|Don|Dnieper|Neva|Ural|Ob|Lena /
Vistula River|Oder River|Rhine River|Danube River|Elbe River|Dnieper River|Volga River /
Thames|Severn|Trent|Mersey|Tyne|Humber|Tweed|Clyde|Ouse|Tees|Wear|Avon /
River Thames|River Severn|River Trent|River Mersey|River Tyne|River Tees|River Wear|River Ouse|River Clyde|River Tweed /
Yangtze|Yellow River|Mekong|Pearl River|Amur / Ganges|Indus|Brahmaputra|Yamuna|Krishna / Tigris|Euphrates|Jordan|Karun /
Amazon River|Orinoco River|Congo River|Nile River|Niger River|Zambezi River / Murray|Darling|Waikato /
Atlantic|Pacific|Arctic|Mediterranean|Baltic|Caribbean|Adriatic|Aegean /
Atlantic Ocean|Pacific Ocean|Indian Ocean|Arctic Ocean|Southern Ocean / North Atlantic|South Atlantic|North Pacific|
South Pacific|Indian Ocean / Black Sea|Caspian Sea|Red Sea|Baltic Sea|North Sea|Aral Sea|Mediterranean Sea|
Caribbean Sea|Adriatic Sea|Aegean Sea|Irish Sea|Arabian Sea|South China Sea|Yellow Sea|Bering Sea|Tasman Sea|
Coral Sea|Barents Sea|Dead Sea / Persian Gulf|Gulf of Mexico|Bay of Bengal|Gulf of Aden|Hudson Bay|Gulf of Oman|
Gulf of Thailand|Bay of Biscay|Gulf of Finland / English Channel|Suez Canal|Panama Canal|Bosporus|Dardanelles|
Strait of Gibraltar|Bering Strait|Strait of Hormuz|Strait of Malacca|Erie Canal /
Lake Victoria|Lake Tanganyika|Lake Malawi|Lake Albert|Lake Turkana|Lake Chad /
Lake Superior|Lake Michigan|Lake Huron|Lake Erie|Lake Ontario|Lake Champlain|Lake Tahoe /
Lake Geneva|Lake Constance|Lake Como|Lake Garda|Lake Balaton|Loch Ness|Lake Ladoga / Lake Baikal|Lake Balkhash|
Lake Titicaca|Lake Van|Lake Issyk-Kul / Mount Kenya|Mount Kilimanjaro|Mount Elgon|Mount Meru /
Mount Everest|K2|Kangchenjunga|Annapurna|Lhotse|Nanga Parbat / Mount Fuji|Mont Blanc|Mount Rainier|Mount Etna|
Mount Olympus|Ben Nevis|Matterhorn|Mount Elbrus|Mount McKinley|Mount Ararat|Mount Vesuvius|Mount St. Helens /
Himalayas|Andes|Alps|Rockies|Urals|Pyrenees|Carpathians|Appalachians|Apennines|Caucasus|Hindu Kush|Dolomites /
Rocky Mountains|Appalachian Mountains|Ural Mountains|Atlas Mountains|Cascade Mountains|Blue Ridge Mountains|
Sierra Nevada|Ozark Mountains|Andes Mountains|Carpathian Mountains|Altai Mountains|Zagros Mountains /
Sahara|Kalahari|Gobi|Namib|Negev|Sinai|Atacama / Sahara Desert|Kalahari Desert|Gobi Desert|Mojave Desert|
Sonoran Desert|Namib Desert|Arabian Desert|Atacama Desert|Thar Desert|Chihuahuan Desert|Great Basin Desert /
Great Plains|Great Lakes|Everglades|Badlands|Great Basin|Grand Canyon|Ozark Plateau|Gulf Coast|Mojave Desert /
Great Barrier Reef|Grand Canyon|Great Rift Valley|Niagara Falls|Victoria Falls|Angel Falls /
Serengeti|Maasai Mara|Amboseli|Tsavo|Ngorongoro|Kruger|Okavango / Yellowstone|Yosemite|Zion|Everglades|Glacier|
Death Valley|Sequoia|Acadia|Denali / Midwest|South|Northeast|Southwest|Northwest|West Coast|East Coast|Deep South|
New England / Middle East|Far East|Balkans|Caribbean|Maghreb|Horn of Africa|Levant|Caucasus|Sahel|Low Countries /
Europe|Asia|Africa|North America|South America|Australia / Antarctica|Greenland|Siberia|Alaska|Patagonia /
Central America|Southeast Asia|
Western Europe|Central Asia|Eastern Europe|West Africa|East Africa|South Asia|North Africa|Latin America|
Sub-Saharan Africa|Northern Europe|Southern Africa|Central Europe|East Asia|South Africa /
Canary Islands|Azores|Falkland Islands|Faroe Islands|Shetland Islands|Channel Islands|Galápagos Islands|
Hawaiian Islands|Philippine Islands|Solomon Islands|Marshall Islands|Cook Islands|Chatham Islands|Aleutian Islands|
Virgin Islands|Cayman Islands / Hebrides|Azores|Maldives|Seychelles|Bahamas|Cyclades|Orkneys /
Sicily|Sardinia|Corsica|Crete|Cyprus|Malta|Rhodes|Majorca|Elba / Cuba|Hispaniola|Jamaica|Puerto Rico|Trinidad|
Barbados|Martinique|Guadeloupe|Tobago / Madagascar|Zanzibar|Mauritius|Réunion|Socotra /
Cape of Good Hope|Cape Horn|Cape Verde|Cape Cod|Cape Canaveral|Cape Town|Cape Agulhas /
Long Island|Rhode Island|Ellis Island|Liberty Island|Coney Island|Staten Island /
Central Park|Hyde Park|Regent's Park|Golden Gate Park|Green Park|Prospect Park|Griffith Park /
Fenway Park|Wrigley Field|Yankee Stadium|Dodger Stadium|Camden Yards|Busch Stadium|Tropicana Field /
Wembley|Old Trafford|Anfield|Twickenham|Stamford Bridge|Hampden Park|Wimbledon|Lord's|Murrayfield /
Madison Square Garden|Carnegie Hall|Lincoln Center|Radio City Music Hall|Rockefeller Center /
Heathrow|Gatwick|Stansted|Luton / JFK|LaGuardia|Newark|O'Hare|Dulles / Buckingham Palace|Windsor Castle|
Kensington Palace|Hampton Court|Balmoral Castle|Holyrood Palace|Westminster Abbey|Tower of London|St Paul's Cathedral /
Eiffel Tower|Notre-Dame|Arc de Triomphe|Louvre|Panthéon / Versailles|Fontainebleau|Chambord|Schönbrunn|Sanssouci /
Colosseum|Pantheon|Roman Forum|Parthenon|Acropolis|Hagia Sophia / White House|Capitol|Pentagon|Lincoln Memorial|
Washington Monument|Jefferson Memorial / Empire State Building|Chrysler Building|World Trade Center|Statue of Liberty|
Brooklyn Bridge|Rockefeller Center|Flatiron Building|Grand Central Terminal / Golden Gate Bridge|Brooklyn Bridge|
Tower Bridge|London Bridge|Sydney Harbour Bridge|Tyne Bridge|Forth Bridge|Millennium Bridge /
Broadway|Hollywood|Wall Street|Silicon Valley|Madison Avenue|Capitol Hill|Las Vegas / Whitehall|Downing Street|
Fleet Street|Trafalgar Square|Piccadilly Circus|Oxford Street|Harley Street /
Mercury|Venus|Mars|Jupiter|Saturn|Uranus|Neptune / Io|Europa|Ganymede|Callisto|Titan|Triton|Enceladus /
Milky Way|Andromeda|Large Magellanic Cloud|Triangulum / Sirius|Betelgeuse|Polaris|Rigel|Vega|Alpha Centauri|Antares
"""

LANDS_OF_CITIES = {
    city: land
    for land, cities in {
        "United Kingdom": "London|York|Edinburgh|Cardiff",
        "France": "Paris",
        "Germany": "Berlin",
        "Italy": "Rome",
        "Spain": "Madrid",
        "Portugal": "Lisbon",
        "Netherlands": "Amsterdam",
        "Belgium": "Brussels",
        "Austria": "Vienna",
        "Switzerland": "Zurich",
        "Sweden": "Stockholm",
        "Norway": "Oslo",
        "Denmark": "Copenhagen",
        "Finland": "Helsinki",
        "Poland": "Warsaw",
        "Czech Republic": "Prague",
        "Hungary": "Budapest",
        "Romania": "Bucharest",
        "Greece": "Athens",
        "Turkey": "Istanbul",
        "Russia": "Moscow",
        "Ukraine": "Kyiv",
        "United States": "New York City|Boston|Buffalo|Philadelphia|Atlanta|Detroit|Dallas|Oklahoma City|San Jose|"
        "Denver|Scottsdale|Brooklyn",
        "Canada": "Toronto",
        "Mexico": "Mexico City",
        "Cuba": "Havana",
        "Brazil": "São Paulo",
        "Argentina": "Buenos Aires",
        "Colombia": "Bogotá",
        "China": "Beijing",
        "Japan": "Tokyo",
        "Indonesia": "Jakarta",
        "India": "Mumbai",
        "Pakistan": "Karachi",
        "Afghanistan": "Kabul",
        "Iran": "Tehran",
        "Iraq": "Baghdad",
        "Syria": "Damascus",
        "Egypt": "Cairo",
        "South Africa": "Johannesburg",
        "Australia": "Sydney",
        "New Zealand": "Auckland",
    }.items()
    for city in cities.split("|")
}
"""Of the families of cities that lie in one country the first city, and that country."""

LANDLOCKED = frozenset(
    name.strip()
    for name in """
Illinois|Indiana|Michigan|Minnesota|Ohio|Wisconsin|Arizona|Arkansas|Colorado|Idaho|Iowa|Kansas|Kentucky|Missouri|
Montana|Nebraska|Nevada|New Mexico|North Dakota|Oklahoma|
South Dakota|Tennessee|Utah|Vermont|West Virginia|Wyoming|Afghanistan|Andorra|Armenia|Austria|Azerbaijan|Belarus|Bhutan|
Bolivia|Botswana|Burkina Faso|Burundi|Chad|Czech Republic|Czechoslovakia|Ethiopia|Hungary|Kazakhstan|Kosovo|Kyrgyzstan|
Laos|Lesotho|Liechtenstein|Luxembourg|Malawi|Mali|Moldova|Mongolia|Nepal|Niger|North Macedonia|Paraguay|Rwanda|Serbia|
Slovakia|South Sudan|Switzerland|Tajikistan|Turkmenistan|Uganda|Uzbekistan|Zambia|Zimbabwe
""".replace("\n", "").split("|")
)
"""States and countries that no sea reaches."""
