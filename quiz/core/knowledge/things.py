"""Well-known names of other sorts: wars and ages, faiths, peoples, tongues, prizes, works, makes.

Families are parted by strokes; members of one family all want "the" before them, or none does.
"""

from __future__ import annotations

EVENTS = """
World War I|World War II|Cold War|Korean War|Vietnam War|Gulf War /
First World War|Second World War|Cold War|Korean War|Boer War|Crimean War|Falklands War|Franco-Prussian War /
American Revolution|French Revolution|Russian Revolution|Industrial Revolution|Glorious Revolution|October Revolution|
Velvet Revolution|Mexican Revolution|Cuban Revolution|Iranian Revolution /
American Civil War|Mexican-American War|Spanish-American War|American Revolutionary War|French and Indian War /
Revolutionary War|War of 1812|Mexican War|Civil War|Spanish-American War /
English Civil War|Spanish Civil War|Russian Civil War|Irish Civil War|American Civil War /
Seven Years' War|Thirty Years' War|Hundred Years' War|War of the Spanish Succession|War of the Austrian Succession|
Nine Years' War|Eighty Years' War / Napoleonic Wars|Crimean War|Balkan Wars|Opium Wars|Boer Wars|Punic Wars|
Wars of the Roses|Italian Wars|Persian Wars / Peloponnesian War|Trojan War|Punic War|Gallic War|Corinthian War /
Iraq War|Gulf War|Six-Day War|Yom Kippur War|Iran-Iraq War|Kosovo War|Bosnian War|Suez Crisis /
First Crusade|Second Crusade|Third Crusade|Fourth Crusade|Children's Crusade /
Battle of Hastings|Battle of Bosworth|Battle of Agincourt|Battle of Crécy|Battle of Bannockburn|Battle of Culloden|
Battle of Stamford Bridge|Battle of Naseby / Battle of Waterloo|Battle of Trafalgar|Battle of Austerlitz|
Battle of Borodino|Battle of Leipzig|Battle of Jena / Battle of Gettysburg|Battle of Antietam|Battle of Shiloh|
Battle of Vicksburg|Battle of Bull Run|Battle of Fredericksburg / Battle of Yorktown|Battle of Saratoga|
Battle of Bunker Hill|Battle of Trenton|Battle of Lexington|Battle of Camden|Battle of Brandywine /
Battle of Stalingrad|Battle of Britain|Battle of Midway|Battle of Kursk|Battle of the Bulge|Battle of El Alamein /
Battle of the Somme|Battle of Verdun|Battle of the Marne|Battle of Jutland|Battle of Passchendaele /
Battle of the Alamo|Battle of San Jacinto|Battle of Goliad|Battle of Gonzales / Great Depression|Dust Bowl|Gold Rush|
Great Recession / Middle Ages|Renaissance|Reformation|Enlightenment|Industrial Revolution /
Bronze Age|Iron Age|Stone Age|
Copper Age|Ice Age /
Great Famine|Black Death|Great Fire|Great Plague|Gunpowder Plot / Restoration|Reformation|Interregnum|Regency /
Black Death|Spanish Flu|Great Plague|Irish Famine /
Boston Tea Party|Boston Massacre|Stamp Act Congress|Whiskey Rebellion /
Bay of Pigs|Cuban Missile Crisis|Berlin Airlift|Suez Crisis|Watergate|Iran-Contra affair /
Great Exhibition|Festival of Britain|Paris Exposition|World's Columbian Exposition|British Empire Exhibition /
Olympic Games|Commonwealth Games|Asian Games|Pan American Games|World Cup|Paralympic Games /
Olympics|Paralympics|Super Bowl|World Series|World Cup|Stanley Cup|Masters /
Wimbledon|US Open|French Open|Australian Open / FA Cup|League Cup|Champions League|Europa League|Premier League /
Tour de France|Giro d'Italia|London Marathon|Boston Marathon / Ryder Cup|Davis Cup|Solheim Cup|America's Cup /
Christmas|Easter|Halloween|Thanksgiving|New Year|Valentine's Day /
Ramadan|Hanukkah|Passover|Diwali|Eid|Yom Kippur|Lent /
Glastonbury|Coachella|Woodstock|Lollapalooza / Cannes Film Festival|Venice Film Festival|Berlin Film Festival|
Sundance Film Festival|Toronto Film Festival /
Cambrian|Ordovician|Silurian|Devonian|Carboniferous|Permian|Triassic|Jurassic|Cretaceous /
Paleocene|Eocene|Oligocene|Miocene|Pliocene|Pleistocene|Holocene / Paleozoic|Mesozoic|Cenozoic|Proterozoic|Archean /
Tang dynasty|Song dynasty|Ming dynasty|Qing dynasty|Yuan dynasty|Han dynasty|Qin dynasty|Zhou dynasty|Shang dynasty /
Tang|Song|Ming|Qing|Yuan|Han|Qin / Tudors|Stuarts|Plantagenets|Normans|Windsors|Hanoverians /
Habsburgs|Bourbons|Romanovs|Medicis|Ottomans|Hohenzollerns|Valois / House of Tudor|House of Stuart|House of York|
House of Lancaster|House of Hanover|House of Windsor
"""

PEOPLES = """
American|British|Canadian|Australian|Irish|German|French / French|German|Italian|Spanish|British|Dutch|Belgian|Swiss|
Austrian|Russian / English|Scottish|Welsh|Irish / English|French|German|Spanish|Dutch|Italian|Portuguese /
Swedish|Norwegian|Danish|Finnish|Dutch|German / Polish|Russian|Hungarian|Czech|German|Swedish|Ukrainian|Lithuanian|
Romanian|Austrian / Greek|Turkish|Italian|Bulgarian|Egyptian|Albanian / Chinese|Japanese|Korean|Indian|Vietnamese|Thai /
Indian|Pakistani|Bangladeshi|Nepalese|Chinese|Afghan / Iranian|Iraqi|Turkish|Syrian|Egyptian|Saudi|Lebanese|Jordanian /
Israeli|Palestinian|Lebanese|Jordanian|Syrian|Egyptian / Kenyan|Ugandan|Tanzanian|Ethiopian|Somali|Nigerian|Ghanaian /
Mexican|Cuban|Spanish|Brazilian|Argentine|Chilean|Colombian|Peruvian / Kazakh|Uzbek|Russian|Kyrgyz|Tajik|Turkish /
Australian|British|Canadian|Irish|South African / Soviet|American|British|Chinese|French|German /
Roman|Greek|Persian|Egyptian|Byzantine|Ottoman|Macedonian / European|Asian|African|American|Australian /
Muslim|Christian|Buddhist|Hindu|Jewish|Sikh / Muslims|Christians|Buddhists|Hindus|Jews|Sikhs /
Catholic|Protestant|Orthodox / Roman Catholic|Anglican|Lutheran|Calvinist|Greek Orthodox|Methodist|Baptist|
Presbyterian|Quaker|Mormon / Catholics|Protestants|Anglicans|Lutherans|Calvinists|Methodists|Baptists|Quakers|Mormons|
Presbyterians|Puritans|Huguenots|Mennonites|Anabaptists|Pentecostals /
Sunni|Shia|Sufi|Ibadi / Sunnis|Shiites|Sufis|Alawites|Druze|Kurds|Yazidis /
Vikings|Normans|Saxons|Danes|Franks|Goths|Romans|Huns|Vandals|Lombards|Magyars|Moors|Celts /
Greeks|Romans|Persians|Egyptians|Phoenicians|Carthaginians|Etruscans|Babylonians|Assyrians|Macedonians|Hittites|
Sumerians|Spartans|Athenians|Trojans / Scots|Picts|Welsh|Irish|Danes|Normans|Saxons|Angles /
English|French|Dutch|Spanish|Portuguese|Swedish|Danish / British|French|Spanish|Dutch|Portuguese|Danes|Swedes /
Americans|Canadians|Mexicans|Australians|Britons|Germans|Italians|Russians|Poles|Greeks|Turks|Spaniards|Swedes /
Chinese|Japanese|Vietnamese|Burmese|Portuguese / Koreans|Thais|Indians|Filipinos|Indonesians|Malaysians|Mongolians /
Tatars|Cossacks|Mongols|Turks|Kazakhs|Poles|Lithuanians|Swedes|Uzbeks|Kalmyks /
Arabs|Persians|Turks|Kurds|Berbers|Armenians|Jews|Assyrians / Ukrainians|Belarusians|Lithuanians|Latvians|Poles|
Estonians|Czechs|Slovaks|Germans|Jews / Serbs|Croats|Bosniaks|Slovenes|Albanians|Bulgarians|Macedonians|Montenegrins /
Aztec|Maya|Inca|Olmec|Toltec|Zapotec|Mixtec / Aztecs|Mayas|Incas|Olmecs|Toltecs|Zapotecs /
Navajo|Apache|Cherokee|Sioux|Comanche|Iroquois|Cheyenne|Mohawk|Huron|Creek|Choctaw|Hopi|Shawnee|Lakota|Pueblo /
Kikuyu|Luo|Luhya|Kamba|Kalenjin|Maasai|Meru|Turkana|Samburu|Somali / Zulu|Xhosa|Sotho|Tswana|Venda|Ndebele|Swazi /
Yoruba|Igbo|Hausa|Fulani|Ashanti|Akan|Wolof|Ewe|Mandinka / Hutu|Tutsi|Twa / Bantu|Nilotic|Cushitic|Semitic|Khoisan /
Latinos|African Americans|Asian Americans|Native Americans|Hispanics / African American|Asian American|Native American|
Hispanic|Latino / Easterners|Midwesterners|Southerners|Northerners|Westerners /
Maori|Moriori|Tongans|Samoans|Fijians|Tahitians|Hawaiians / Republican|Democrat|Independent|Libertarian /
Germanic|Romance|Slavic|Celtic|Baltic|Turkic|Semitic / Renaissance|Baroque|Gothic|Romanesque|Neoclassical|Rococo /
Georgian|Victorian|Edwardian|Elizabethan|Jacobean|Regency|Tudor / Doric|Ionic|Corinthian
"""

NAMES = """
Catholicism|Protestantism|Islam|Judaism|Buddhism|Hinduism / Islam|Hinduism|Judaism|Sikhism|Buddhism|Taoism|
Confucianism|Shinto|Jainism|Zoroastrianism / Lutheranism|Calvinism|Anglicanism|Methodism|Puritanism|Presbyterianism|
Catholicism|Anabaptism / Sunnism|Shiism|Sufism / Quran|Bible|Torah|Talmud|Vedas|Bhagavad Gita|Book of Mormon /
Old Testament|New Testament|Apocrypha|Book of Common Prayer / Genesis|Exodus|Leviticus|Numbers|Deuteronomy /
Psalms|Proverbs|Ecclesiastes|Job|Song of Songs / Ahimsa|Satyagraha|Swaraj|Swadeshi|Karma|Dharma|Nirvana /
English|French|German|Spanish|Italian|Portuguese|Dutch|Swedish / Russian|Polish|Czech|Ukrainian|Bulgarian|Serbian /
Latin|Greek|Hebrew|Aramaic|Sanskrit|Arabic|Persian|Old Norse|Old English / Mandarin|Cantonese|Japanese|Korean|Thai|
Vietnamese|Hindi|Urdu|Bengali|Tamil|Punjabi|Gujarati / Swahili|Kikuyu|Luo|Somali|Amharic|Zulu|Hausa|Yoruba|Afrikaans /
Gaelic|Welsh|Breton|Cornish|Manx / Turkish|Kazakh|Uzbek|Azerbaijani|Kyrgyz|Turkmen|Uyghur /
Nobel Prize|Fields Medal|Pulitzer Prize|Booker Prize|Pritzker Prize|Turner Prize|Wolf Prize|Abel Prize /
Academy Award|Golden Globe|Grammy Award|Emmy Award|Tony Award|BAFTA Award|César Award / Oscar|Grammy|Emmy|Tony|BAFTA /
Academy Awards|Golden Globes|Grammys|Emmys|Tonys|BAFTAs / Palme d'Or|Golden Bear|Golden Lion|Golden Leopard /
Medal of Honor|Purple Heart|Silver Star|Bronze Star|Distinguished Service Cross / Victoria Cross|George Cross|
Military Cross|Iron Cross|Legion of Honour / Copley Medal|Royal Medal|Davy Medal|Rumford Medal|Darwin Medal /
Ballon d'Or|Golden Boot|Golden Glove|Golden Ball / Cy Young Award|Heisman Trophy|Gold Glove|Silver Slugger|MVP /
Magna Carta|Domesday Book|Bill of Rights|Habeas Corpus Act|Act of Settlement / Declaration of Independence|
Bill of Rights|Constitution|Articles of Confederation|Emancipation Proclamation|Gettysburg Address|Monroe Doctrine /
First Amendment|Second Amendment|Fourth Amendment|Fifth Amendment|Sixth Amendment|Eighth Amendment /
Thirteenth Amendment|Fourteenth Amendment|Fifteenth Amendment|Nineteenth Amendment|Sixteenth Amendment /
Civil Rights Act|Voting Rights Act|Fair Housing Act|Equal Pay Act|Social Security Act|Clean Air Act|Patriot Act /
Stamp Act|Tea Act|Sugar Act|Townshend Acts|Quartering Act|Navigation Acts|Quebec Act /
Act of Union|Act of Supremacy|Reform Act|Corn Laws|Poor Law|Scotland Act|Parliament Act|Government of Wales Act /
Treaty of Versailles|Treaty of Paris|Treaty of Westphalia|Treaty of Utrecht|Treaty of Vienna|Treaty of Trianon /
Treaty of Rome|Maastricht Treaty|Treaty of Lisbon|Treaty of Nice|Treaty of Amsterdam|Single European Act|
Treaty of Brussels|Schengen Agreement / Kyoto Protocol|Paris Agreement|Montreal Protocol|Geneva Convention|
Copenhagen Accord|Ottawa Treaty|Camp David Accords|Oslo Accords|Dayton Agreement|Good Friday Agreement /
Edict of Nantes|Edict of Fontainebleau|Peace of Augsburg|Edict of Milan|Edict of Worms|Diet of Worms /
New Deal|Great Society|New Frontier|Square Deal|Fair Deal|Marshall Plan|Truman Doctrine /
Communist Manifesto|Das Kapital|Mein Kampf|Leviathan|Social Contract /
Hamlet|Macbeth|Othello|King Lear|Romeo and Juliet|Julius Caesar|Tempest|Twelfth Night /
Antigone|Oedipus Rex|Electra|Medea|Agamemnon|Bacchae / Iliad|Odyssey|Aeneid|Divine Comedy|Metamorphoses /
Batman|Superman|Spider-Man|Iron Man|Wolverine|Hulk|Aquaman|Daredevil / Joker|Penguin|Riddler|Catwoman|Two-Face /
Star Wars|Star Trek|Harry Potter|Jurassic Park|Indiana Jones|Back to the Future|Doctor Who|Battlestar Galactica /
Game of Thrones|Breaking Bad|Mad Men|House of Cards|Sopranos|Wire|Downton Abbey|Crown|Homeland /
Good Wife|Grey's Anatomy|Desperate Housewives|Scandal|West Wing /
Columbia|Challenger|Discovery|Atlantis|Endeavour|Enterprise / Apollo|Gemini|Mercury|Skylab|Voyager|Pioneer /
Space Shuttle Columbia|Space Shuttle Challenger|Space Shuttle Discovery|Space Shuttle Atlantis|
Space Shuttle Endeavour / Soyuz|Vostok|Sputnik|Mir|Salyut|Voskhod / Falcon 9|Ariane 5|Atlas V|Saturn V|Delta IV /
Titanic|Lusitania|Mayflower|Santa Maria|Bounty|Endeavour|Beagle / Firefox|Chrome|Safari|Opera|Internet Explorer|
Netscape / Windows|macOS|Linux|Android|Unix|iOS / Windows XP|Windows Vista|Windows 7|Windows 98|Windows 8 /
Java|Python|Perl|Pascal|Fortran|Lisp|Ruby|Haskell / iPhone|iPad|iPod|Kindle|BlackBerry|Galaxy /
PlayStation|Xbox|Wii|GameCube|Dreamcast|Game Boy / Wikipedia|Google|YouTube|Facebook|Twitter|Reddit|Yahoo|MySpace /
Super Mario|Sonic|Zelda|Pokémon|Tetris|Pac-Man|Minecraft / Bitcoin|Ethereum|Litecoin|Dogecoin /
Monopoly|Scrabble|Cluedo|Risk|Chess / Medicare|Medicaid|Social Security|Obamacare / Brexit|Watergate|Irangate|Grexit /
Impressionism|Cubism|Surrealism|Expressionism|Dadaism|Futurism|Romanticism|Realism /
Nazism|Fascism|Communism|Stalinism|Maoism|Zionism|Marxism|Leninism / Fahrenheit|Celsius|Kelvin|Réaumur /
Ebola|Zika|SARS|Marburg|MERS / Alzheimer's|Parkinson's|Huntington's|Tourette's / Latin|Cyrillic|Arabic|Greek|Hebrew
"""
