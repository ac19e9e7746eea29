"""Well-known organisations, sort by sort: of one family all want "the" before them, or none does.

Families are parted by strokes.
"""

from __future__ import annotations

BODIES = """
United Nations|European Union|African Union|Arab League|League of Nations|Commonwealth of Nations /
UN|EU|AU|OECD|IMF|WTO / NATO|ASEAN|OPEC|UNESCO|UNICEF|FIFA|INTERPOL|NAFTA|MERCOSUR /
World Health Organization|World Trade Organization|World Bank|International Monetary Fund|
International Labour Organization|World Food Programme|International Maritime Organization|
World Meteorological Organization|International Atomic Energy Agency|Food and Agriculture Organization /
UN Security Council|UN General Assembly|International Court of Justice|International Criminal Court|
UN Human Rights Council|Economic and Social Council /
Shanghai Cooperation Organization|Non-Aligned Movement|Eurasian Economic Union|Gulf Cooperation Council /
East African Community|Southern African Development Community|Economic Community of West African States|
Arab Maghreb Union /
European Commission|European Parliament|European Council|European Central Bank|European Court of Justice|
Council of Europe|European Court of Human Rights|Court of Auditors|Committee of the Regions /
Court of Justice|Court of Appeal|Supreme Court|Constitutional Court|High Court /
House of Commons|House of Lords|Privy Council|Cabinet Office / House of Representatives|Senate|Supreme Court /
House of Representatives|US Senate|White House|Federal Reserve|State Department|Pentagon /
Bundestag|Reichstag|Bundesrat|Landtag / Duma|Politburo|Kremlin|Comintern /
FBI|CIA|NSA|DEA|Secret Service|DHS / FCC|FTC|SEC|FDA|EPA|FAA|IRS|NLRB|USDA|CDC|NIH|NOAA /
Federal Communications Commission|Federal Trade Commission|Securities and Exchange Commission|
Federal Aviation Administration|Food and Drug Administration|Environmental Protection Agency|
Internal Revenue Service|Consumer Product Safety Commission /
Department of Justice|Department of Defense|Department of State|Department of Education|Department of the Treasury|
Department of Homeland Security|Department of Agriculture|Department of Labor|Department of Energy|
Department of Health and Human Services|Department of Commerce|Department of the Interior /
Justice Department|State Department|Defense Department|Treasury Department|Labor Department|Commerce Department /
Ministry of Defence|Ministry of Justice|Ministry of Education|Ministry of Health|Ministry of Finance|
Ministry of Agriculture|Ministry of the Interior|Ministry of Foreign Affairs|Ministry of Transport|
Ministry of Culture / Foreign Ministry|Defence Ministry|Interior Ministry|Finance Ministry|Health Ministry /
Home Office|Foreign Office|Treasury|War Office|Colonial Office|Cabinet Office|Ministry of Defence /
MI5|MI6|Scotland Yard|GCHQ / KGB|Stasi|Gestapo|Cheka|Mossad|Red Army|Wehrmacht|Luftwaffe /
NASA|ESA|JAXA|Roscosmos|SpaceX|CERN /
Air Force|Navy|Army|Coast Guard|Marine Corps|National Guard /
US Air Force|US Navy|US Army|US Coast Guard|US Marine Corps|National Guard /
U.S. Air Force|U.S. Navy|U.S. Army|U.S. Coast Guard|U.S. Marine Corps|National Guard /
Royal Navy|Royal Air Force|Royal Marines|British Army|Royal Artillery|Royal Flying Corps /
Continental Army|Royal Navy|French Navy|Continental Navy|Prussian Army / Union Army|Confederate Army|Texas Rangers /
Corps of Engineers|Signal Corps|Medical Corps|Quartermaster Corps|Marine Corps /
Republican Party|Democratic Party|Green Party|Libertarian Party|Socialist Party|Whig Party|Federalist Party /
Conservative Party|Labour Party|Liberal Party|Green Party|Liberal Democratic Party|Communist Party|
Social Democratic Party|
National Party / Scottish National Party|Plaid Cymru|UK Independence Party|Scottish Green Party|Sinn Féin /
Nazi Party|Communist Party|Social Democratic Party|Centre Party|National Fascist Party /
Bolsheviks|Mensheviks|Jacobins|Girondins|Cadets / Whigs|Tories|Jacobites|Chartists|Levellers|Roundheads|Cavaliers /
Republicans|Democrats|Independents|Libertarians|Federalists|Whigs / Liberals|Conservatives|Greens|Socialists /
Conservatives|Liberals|Liberal Democrats|Greens|Nationalists|Socialists / Lib Dems|Tories|Greens /
Al-Qaeda|Hamas|Hezbollah|Islamic State|Taliban|Boko Haram|Al-Shabaab|IRA|ETA /
Taliban|Mujahideen|Muslim Brotherhood|PLO|Khmer Rouge|Viet Cong / ISIS|ISIL|PKK|FARC /
Ku Klux Klan|Black Panther Party|Nation of Islam|John Birch Society|American Indian Movement /
Red Cross|Salvation Army|Peace Corps|Boy Scouts|YMCA|Rotary Club /
Greenpeace|Oxfam|Amnesty International|Human Rights Watch|Save the Children|World Vision|WikiLeaks /
Freemasonry|Rosicrucianism|Scientology|Theosophy /
Jesuits|Franciscans|Dominicans|Benedictines|Cistercians|Augustinians /
Catholic Church|Orthodox Church|Church of England|Lutheran Church|Methodist Church|Baptist Church|
Presbyterian Church|Church of Scotland|Church of Scientology|Dutch Reformed Church /
Roman Catholic Church|Anglican Church|Eastern Orthodox Church|Lutheran Church|Coptic Church /
East India Company|Hudson's Bay Company|Muscovy Company|Virginia Company|Dutch East India Company|
Royal African Company|Levant Company / Hanseatic League|Holy League|Delian League|Schmalkaldic League /
Holy Roman Empire|Byzantine Empire|Ottoman Empire|Carolingian Empire|Mongol Empire /
British Empire|Russian Empire|German Empire|Spanish Empire|Portuguese Empire|Ottoman Empire|Habsburg Empire /
Roman Empire|Persian Empire|Macedonian Empire|Parthian Empire|Carthaginian Empire / Mughal Empire|Persian Empire|
Ottoman Empire|Mongol Empire|Maurya Empire / Bank of England|Bank of Scotland|Lloyds Bank|Royal Bank of Scotland /
Goldman Sachs|Morgan Stanley|Lehman Brothers|Merrill Lynch|JPMorgan Chase|Citigroup|Bank of America|Wells Fargo|
Deutsche Bank|Barclays|HSBC|Credit Suisse /
Google|Apple|Amazon|Microsoft|IBM|Intel|Oracle|Yahoo|Dell|HP|Cisco|Samsung|Sony|Nokia /
Facebook|Twitter|Instagram|YouTube|LinkedIn|Snapchat|TikTok|MySpace|WhatsApp|Reddit|Pinterest|Tumblr|Vine /
Netflix|Hulu|Amazon Prime|HBO|Disney+|Spotify / Uber|Lyft|Airbnb|Deliveroo|PayPal|eBay|Craigslist /
Boeing|Airbus|Lockheed|Embraer|Bombardier|Lockheed Martin|Northrop Grumman|Rolls-Royce /
Toyota|Volkswagen|Ford|Honda|Renault|Nissan|BMW|Fiat|Hyundai|General Motors|Chrysler|Tesla|Peugeot|Volvo /
Delta|United|Southwest|JetBlue|American Airlines / British Airways|Lufthansa|Air France|Ryanair|EasyJet|KLM|Emirates|
Aeroflot|Qantas|Alitalia / ExxonMobil|Chevron|BP|Royal Dutch Shell|Total|Texaco|Gazprom|ConocoPhillips /
Walmart|Target|Costco|Sears|Kmart|Home Depot / Tesco|Sainsbury's|Asda|Morrisons|Waitrose|Aldi|Lidl|Marks & Spencer /
Coca-Cola|Pepsi|Nestlé|Unilever|Kraft|Danone|Starbucks /
McDonald's|Burger King|KFC|Subway|Pizza Hut|Wendy's|Taco Bell /
Nike|Adidas|Puma|Reebok|Under Armour|Levi's / Zara|H&M|Gap|Uniqlo|Primark|Topshop|Benetton /
Nintendo|Sega|Atari|Sony|Microsoft|Ubisoft|Electronic Arts|Activision|Capcom|Konami /
Pfizer|Novartis|Merck|Bayer|AstraZeneca|GlaxoSmithKline|Roche|Moderna|Johnson & Johnson /
AT&T|Verizon|Sprint|T-Mobile|Comcast|Vodafone / Comcast|Time Warner|Viacom|News Corporation|Disney|Sony|Bertelsmann /
NBC|CBS|ABC|Fox|PBS|CNN|HBO|MTV|ESPN|MSNBC|DuMont / ABC News|NBC News|CBS News|Fox News|Sky News|BBC News /
BBC|ITV|Channel 4|Channel 5|Sky|S4C / CBC|CTV|Global News / BBC|CBC|ABC|NBC|NHK|RTÉ /
Columbia Broadcasting System|National Broadcasting Company|Mutual Broadcasting System|American Broadcasting Company|
Public Broadcasting Service|Canadian Broadcasting Corporation|British Broadcasting Corporation /
Walt Disney Company|Time Warner Company|News Corporation|Sony Corporation|Coca-Cola Company|Ford Motor Company /
Paramount Pictures|Warner Bros.|Universal Pictures|Columbia Pictures|20th Century Fox|Metro-Goldwyn-Mayer|
United Artists|RKO Pictures / Pixar|DreamWorks|Disney|Lucasfilm|Aardman|Studio Ghibli / Marvel|DC Comics|Dark Horse /
Reuters|Associated Press|Agence France-Presse|Xinhua|TASS|Bloomberg / AP|AFP|UPI|DPA /
New York Times|Washington Post|Wall Street Journal|Los Angeles Times|Chicago Tribune|Boston Globe|Miami Herald|
San Francisco Chronicle / Guardian|Daily Telegraph|Independent|Times|Sun|Daily Mail|Daily Mirror|Financial Times|
Observer|Sunday Times / Le Monde|Le Figaro|Der Spiegel|Die Zeit|El País|La Repubblica|Die Welt|Libération /
Time|Newsweek|Forbes|Fortune|Vogue|Esquire|Rolling Stone|Vanity Fair|Life /
Nature|Science|Lancet|Scientific American /
Globe and Mail|Toronto Star|National Post|Vancouver Sun / Al Jazeera|Al Arabiya|Press TV|Russia Today|Deutsche Welle /
Sydney Morning Herald|Australian|Age|Herald Sun|Daily Telegraph /
Harvard University|Yale University|Princeton University|Columbia University|Stanford University|Cornell University|
Brown University|Duke University|Johns Hopkins University|Northwestern University|Georgetown University|
New York University|Boston University|Rice University|Tulane University|Vanderbilt University|Emory University|
Baylor University|Purdue University|Syracuse University|Rutgers University|Indiana University|Temple University|
Texas Tech University|Howard University|Clemson University|Auburn University|Drexel University|Ohio State University /
Harvard|Yale|Princeton|Stanford|Cornell|Columbia|MIT|Berkeley|Brown|Dartmouth|
Duke|Caltech|Georgetown / Massachusetts Institute of Technology|California Institute of Technology|
Georgia Institute of Technology|Rensselaer Polytechnic Institute /
University of Chicago|University of Michigan|University of Pennsylvania|University of Virginia|University of Wisconsin|
University of Minnesota|University of Illinois|University of Texas|University of Washington|University of Florida|
University of Southern California|University of California|University of Iowa|University of Kansas|
University of Oregon|University of Arizona|University of Colorado|University of Maryland|University of Miami|
University of North Carolina|University of Georgia|University of Missouri|University of Nebraska /
University of Oxford|University of Cambridge|University of Edinburgh|University of Manchester|University of London|
University of Glasgow|University of Aberdeen|University of St Andrews|University of Dundee|University of Bristol|
University of Liverpool|University of Exeter|University of York|University of Warwick|University of Sussex|
University of Leeds|University of Birmingham|University of Sheffield /
Oxford University|Cambridge University|Edinburgh University|Durham University|Bristol University|Leeds University /
Oxford|Cambridge|Durham|St Andrews|Edinburgh / Imperial College|King's College|University College|Queen Mary College /
Trinity College|King's College|St John's College|Christ Church|Balliol College|Merton College|Magdalen College /
University of Toronto|McGill University|University of British Columbia|Queen's University|McMaster University /
University of Paris|University of Bologna|University of Vienna|University of Heidelberg|University of Leiden|
University of Göttingen|University of Berlin|University of Zurich|University of Warsaw|University of Padua /
American University of Beirut|American University in Cairo|Saint Joseph University|Damascus University /
Harvard Law School|Yale Law School|Columbia Law School|Stanford Law School / Harvard Business School|
Wharton School|London Business School|INSEAD / Eton College|Harrow School|Winchester College|Rugby School|
Westminster School|Charterhouse School / Royal Academy of Music|Royal College of Music|Juilliard School|
Royal Academy of Dramatic Art|Guildhall School of Music / Royal Society|British Academy|Royal Institution|
Royal Academy|Linnean Society|Royal Geographical Society|Geological Society /
British Museum|Natural History Museum|Science Museum|Victoria and Albert Museum|National Gallery|Tate Modern|
Imperial War Museum|National Portrait Gallery|Ashmolean Museum / Louvre|Prado|Uffizi|Hermitage|Rijksmuseum|
Metropolitan Museum of Art|Guggenheim / Smithsonian Institution|Library of Congress|National Archives|
American Museum of Natural History|Field Museum|Metropolitan Museum of Art /
Los Alamos National Laboratory|Argonne National Laboratory|Oak Ridge National Laboratory|
Lawrence Livermore National Laboratory|Brookhaven National Laboratory|Sandia National Laboratories /
RAND Corporation|Brookings Institution|Heritage Foundation|Cato Institute|Carnegie Endowment /
Bell Labs|Xerox PARC|RAND Corporation|Lincoln Laboratory / ARPANET|NSFNET|CYCLADES|Telenet|Tymnet /
Gates Foundation|Ford Foundation|Rockefeller Foundation|Carnegie Foundation|MacArthur Foundation|Clinton Foundation /
NAACP|ACLU|NRA|AFL-CIO|AARP / FIFA|UEFA|CONCACAF / FIFA|IOC|ICC|IAAF|FIA / NBA|NFL|MLB|NHL|NCAA|MLS|PGA|UFC|WWE /
Major League Baseball|National Football League|National Basketball Association|National Hockey League|
Major League Soccer / Premier League|La Liga|Bundesliga|Serie A|Champions League|Europa League|Championship /
American League|National League|Eastern League|Pacific Coast League|International League /
Big Ten|Big 12|Pac-12|Big East|Ivy League|Sun Belt /
Boston Red Sox|New York Yankees|Baltimore Orioles|Tampa Bay Rays|Toronto Blue Jays|Chicago White Sox|Detroit Tigers|
Cleveland Indians|Kansas City Royals|Minnesota Twins|Houston Astros|Seattle Mariners|Texas Rangers|Oakland Athletics /
Pittsburgh Pirates|Chicago Cubs|St. Louis Cardinals|Cincinnati Reds|Milwaukee Brewers|New York Mets|
Philadelphia Phillies|Atlanta Braves|Miami Marlins|Los Angeles Dodgers|San Francisco Giants|San Diego Padres /
Red Sox|Yankees|Orioles|Rays|Blue Jays|White Sox|Tigers|Royals|Twins|Astros|Mariners /
Pirates|Cubs|Reds|Brewers|Mets|Phillies|Braves|Marlins|Dodgers|Padres /
Los Angeles Lakers|Boston Celtics|Chicago Bulls|Miami Heat|San Antonio Spurs|Golden State Warriors|New York Knicks|
Cleveland Cavaliers|Houston Rockets|Dallas Mavericks|Detroit Pistons|Phoenix Suns /
Dallas Cowboys|New England Patriots|Green Bay Packers|Pittsburgh Steelers|Denver Broncos|Seattle Seahawks|
New York Giants|San Francisco 49ers|Chicago Bears|Miami Dolphins|Carolina Panthers|Kansas City Chiefs|Oakland Raiders /
Cowboys|Patriots|Packers|Steelers|Broncos|Seahawks|Bears|Dolphins|Panthers|Chiefs|Raiders /
Montreal Canadiens|Toronto Maple Leafs|Boston Bruins|Detroit Red Wings|Chicago Blackhawks|New York Rangers|
Pittsburgh Penguins|Edmonton Oilers|Vancouver Canucks /
Manchester United|Liverpool|Arsenal|Chelsea|Manchester City|Tottenham Hotspur|Everton|Newcastle United|Aston Villa|
West Ham United|Leeds United|Leicester City|Southampton|Sunderland|Fulham /
Real Madrid|Barcelona|Atlético Madrid|Valencia|Sevilla|Villarreal / AC Milan|Juventus|Inter Milan|Roma|Napoli|Lazio /
Bayern Munich|Borussia Dortmund|Schalke 04|Werder Bremen|Bayer Leverkusen|Hamburger SV /
Paris Saint-Germain|Marseille|Lyon|Monaco|Lille|Bordeaux / Ajax|PSV Eindhoven|Feyenoord / Celtic|Rangers|Aberdeen|
Hearts|Hibernian / Benfica|Porto|Sporting CP|Braga / Boca Juniors|River Plate|Santos|Flamengo|Corinthians /
All Blacks|Springboks|Wallabies|Pumas|British and Irish Lions / Ferrari|McLaren|Williams|Red Bull|Mercedes|Lotus /
Beatles|Rolling Stones|Who|Kinks|Beach Boys|Doors / U2|Radiohead|Coldplay|Oasis|Blur|R.E.M.|Nirvana|Metallica /
Queen|Pink Floyd|Led Zeppelin|Genesis|Deep Purple|Black Sabbath|AC/DC /
Berlin Philharmonic|Vienna Philharmonic|New York Philharmonic|London Symphony Orchestra|Boston Symphony Orchestra /
Bolshoi Ballet|Royal Ballet|Mariinsky Ballet|Paris Opera Ballet|New York City Ballet
"""
