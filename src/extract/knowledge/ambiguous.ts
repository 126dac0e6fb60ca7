import { fold } from './fold.ts'
import { list, rows } from './rows.ts'
import type { Ambiguity } from './types.ts'

/*
 * form | kind of the other reading | the other reading in words | words nearby that speak for it
 *
 * Every form that two entries of the tables claim stands here, and those that a common word or a person's name
 * claims as well.
 */
const table = `
# States and their people
Georgia|place|the U.S. state|Atlanta;Kemp;Savannah;Augusta;Republican;Republicans;Democrat;Democrats;Democratic;governor;senator;Senator;Congressman;Congresswoman;Rep;Alabama;Florida;Carolina;Tennessee;primary;county;ballot;runoff;Warnock;Ossoff;Fort;peach
Jordan|person|a given name or surname|Michael;Jim;Barnaby;Vernon;Hamilton;Henderson;Peterson;Mr;Ms;he;she
Chad|person|a given name|Wolf;Mr;he
Turkey|word|the bird|Thanksgiving;roast;stuffing;dinner
Turk|person|a surname|Mr
Guinea|word|the gold coin, the animal, or one of four states with the word in their names|pig;fowl;pigs
Congo|state|the Republic of the Congo (COG) or the Democratic Republic of the Congo (COD); the larger unless Brazzaville is named|Brazzaville;Sassou;Nguesso
Congolese|state|of the Republic of the Congo (COG) or of the Democratic Republic of the Congo (COD)|Brazzaville;Sassou;Nguesso
Korea|state|the peninsula, the kingdom before 1910, or North Korea|North;Pyongyang;Kim;peninsula;annexed;Joseon
Korean|state|of the peninsula or of North Korea|North;Pyongyang;Kim;peninsula;War
Koreans|state|of the peninsula or of North Korea|North;Pyongyang;Kim;peninsula
Dominican|state|of Dominica (DMA) or of the Dominican Republic (DOM), or of the religious order|Roseau;friar;monk;order;convent
Dominicans|state|of Dominica (DMA) or of the Dominican Republic (DOM), or of the religious order|Roseau;friars;monks;order
Dominica|state|not the Dominican Republic|
Niger|place|the river|River;Delta;basin;banks
Mali|person|a given name|
Monaco|place|the town, its football club and its Grand Prix|Prix;AS;Ligue;match;Mario
Jersey|place|New Jersey, in short|Shore;City;Newark;Trenton;Turnpike
Macedonia|place|the Greek region, or the ancient kingdom|Alexander;Philip;Thessaloniki;ancient
Macedonian|place|of the Greek region or of the ancient kingdom|Alexander;ancient
Macedonians|place|of the Greek region or of the ancient kingdom|ancient
Ireland|place|the island, or Northern Ireland|Northern;Belfast;Stormont;Ulster
Irish|place|of Northern Ireland, or of America|Northern;Belfast;American
Samoa|place|American Samoa|American;Pago
Samoan|place|of American Samoa|American
Micronesia|place|the region of the Pacific|Polynesia;Melanesia
Virgin Islands|state|the British or the U.S. ones|British
Saint Martin|person|the saint|church;bishop
Israel|person|a given name, or the people of the Bible|ancient;tribes;biblical
Cuba|person|a surname|Mr
Malta|place|the conference of 1945, or the fever|
Panama|word|the hat|hat;hats
Holland|person|a surname|Mr;Tom;Agnieszka
America|place|the continent or its parts|Latin;North;South;Central;Bank
American|place|of the continent or its parts|Latin;North;South;Central;African;Native
Americans|place|of the continent or its parts|Latin;North;South;Central;African;Native
Palestine|place|a town in Texas, or East Palestine in Ohio|Ohio;Texas;derailment
Polish|word|the verb|
Swede|person|a surname|
Finn|person|a given name|
Dane|person|a given name|
Kiwi|word|the fruit or bird|fruit;bird
Kiwis|word|the fruit or birds|fruit
Persian|word|the language, the Gulf or the cat|language;Gulf;poetry;carpet;cat;rug
Papuan|place|of the Indonesian provinces|Indonesian;West
Taliban|state|the government of Afghanistan, or the movement in Pakistan|Pakistani;Pakistan;TTP
Mongol|place|of the empire of the thirteenth century|Genghis;horde;empire
Mongols|place|of the empire of the thirteenth century|Genghis;horde
Islamic Republic|state|Iran unless Afghanistan, Mauritania or Pakistan is named|Afghanistan;Mauritania;Pakistan
Islamic Emirate|state|Afghanistan unless the Caucasus is named|Caucasus
Hashemite Kingdom|state|Jordan, or Iraq before 1958|
Federal Republic|state|West Germany before 1990, or another federal republic|Nigeria;Ethiopia;Brazil;Yugoslavia
United Arab Republic|state|Egypt and Syria together from 1958 to 1961; Egypt alone after that|
Vietnam|place|the war fought there|veteran;veterans;syndrome
Lao|person|a surname|Mr
Antarctic|place|the continent, which belongs to no state|
# Capitals and seats
Brussels|organisation|the European Union|EU;bloc;Commission;European;NATO;tariffs;member;Brexit;sanctions;leaders
Washington|person|George or Denzel Washington, or the U.S. state|Seattle;George;Denzel;Tacoma;Spokane;Redskins;Commanders;Inslee;Post
Paris|place|the agreement, club or treaty named after it|Agreement;Accord;Accords;climate;Club;Hilton;Olympics
Vienna|place|the conventions and the agencies there|Convention;Document;IAEA;OPEC
Rome|place|the ancient empire, or the Church of Rome|ancient;emperor;Caesar;Statute;Treaty;Vatican
Athens|place|the ancient city, or a town in the U.S. state of Georgia|ancient;Sparta;Georgia
London|person|a surname|Jack;Breed
Berlin|person|a surname|Irving;Isaiah
Sofia|person|a given name|Queen;Coppola;Vergara
Santiago|person|a given name|Abascal;Peña;Mr
Lima|person|a surname|Group
San José|place|San Jose in California|California;Sharks;Silicon
San Jose|place|San Jose in California|California;Sharks;Silicon
San Juan|place|one of the many towns of that name|
Santo Domingo|place|one of the many towns of that name|
Georgetown|place|the university in Washington|University;professor;law;students
Kingston|place|a town in Canada or England|Ontario;Thames
Wellington|person|the duke|Duke;Waterloo;boots
Salisbury|place|the English city; the capital of Rhodesia until 1982|Skripal;Novichok;Wiltshire;cathedral
Tripoli|place|the second city of Lebanon|Lebanon;Lebanese
Panama City|place|a town in Florida|Florida
Malé|word|the adjective "male"|
Sucre|person|a surname, or the old currency of Ecuador|
The Hague|organisation|the International Criminal Court|ICC;Criminal;warrant;warrants;indictment;indicted
Westminster|place|the abbey and the borough|Abbey
Vichy|place|the town, outside the years 1940 to 1944|water
Prague|place|the spring of 1968|Spring
Warsaw|organisation|the Warsaw Pact|Pact;Ghetto
Helsinki|place|the accords of 1975 and the commission named after it|Accords;Commission;Final
Minsk|place|the agreements of 2014 and 2015|agreement;agreements;accords;process;format
Astana|place|the talks on Syria held there|process;talks;format
Oslo|place|the accords of 1993|Accords;process
Doha|place|the trade round of 2001|Round
Geneva|place|the conventions of 1949|Convention;Conventions
Constantinople|place|the patriarchate|Patriarch;Patriarchate;Byzantine
Blue House|place|any house of that colour|
Nusantara|place|the archipelago|
Delhi|place|the city apart from the government|metro;smog
Lagos|place|the city; the capital of Nigeria until 1991|
Saigon|place|the city; the capital of South Vietnam until 1975|
Yangon|place|the city; the capital of Myanmar until 2005|
Rangoon|place|the city; the capital of Burma until 2005|
Bonn|place|the city; the capital of West Germany until 1999|
Alma-Ata|place|the city; the capital of Kazakhstan until 1997|
Rawalpindi|place|the city; the capital of Pakistan until 1967, and the seat of its army|
Entebbe|place|the town; the capital of Uganda until 1962|hostages;raid;airport
# Organisations
the West|word|the direction, or a surname|Kanye;Bank;Coast;Mr;east
the Quad|word|a courtyard, or four states of another kind|campus
the Quartet|word|any group of four|string;Tunisian
Commonwealth|state|the Commonwealth of a state|Australia;Massachusetts;Virginia;Pennsylvania;Bahamas
Congress|organisation|the Indian National Congress, or another state's congress|Gandhi;Rahul;Sonia;BJP;Modi;Peruvian;Peru;Brazilian;Brazil;Colombian;Spanish;Argentine
House of Representatives|organisation|the lower house of another state|Japan;Japanese;Australian;Libyan;Nigerian;Philippine
Legislative Council|organisation|the council of another state or place|Palestinian
Bundesrat|organisation|the Austrian or the Swiss one|Austrian;Swiss
Supreme Soviet|organisation|the council of one of the Soviet republics|
Republicans|organisation|the republicans of another country|Irish;Spanish;French;Catalan
Democrats|organisation|the democrats of another country|Danish;Swedish;Japanese;Social;Christian;Liberal;Hong
Conservatives|organisation|the conservatives of another country|Canadian;Canada;Iranian;Norwegian
Labour|word|work, or the Labour party of another country|Israeli;Norwegian;Dutch;Zealand
Labour Party|organisation|the Labour party of another country|Israeli;Norwegian;Dutch;Zealand;Norway
Liberal Democratic Party|organisation|the Russian party of that name|Zhirinovsky;Russian;Slutsky
Social Democrats|organisation|the social democrats of another country|Danish;Swedish;Finnish;Danes;Romanian;Austrian;Denmark;Sweden
Christian Democrats|organisation|the Christian democrats of another country|Italian;Swedish;Dutch;Chilean;Italy
National Front|organisation|a party of another country|British;Iranian
Democratic Alliance|organisation|a party of another country|
Workers' Party|organisation|the workers' party of another country|Korea;Korean;Kurdistan
Nationalist Party|organisation|a nationalist party of another country|Scottish;Malta;Maltese;South;Afrikaner
Muslim League|organisation|the league before 1947|Jinnah
Solidarity|word|the feeling|with
Law and Justice|word|two nouns|ministry
Vox|media|an American web site|
Amal|person|a given name|Clooney
Lebanese Forces|word|the army of Lebanon|
Dawn|word|the hour|
Apple|word|the fruit|
Amazon|place|the river and its forest|forest;rainforest;deforestation;river;basin;Brazil
Shell|word|a projectile|
Intel|word|intelligence, in short|
Tesla|person|the inventor|Nikola
Chevron|word|the figure|
Alphabet|word|the letters|
Starlink|word|the satellites rather than the company|
Wagner|person|the composer, and a surname|Richard;Bayreuth;opera
Azov|place|the sea|Sea
Saab|person|a surname|Alex
Anthropic|word|the adjective|
Fars|place|the province|province
Petra|person|a given name|
Mehr|word|a month|
SANA|place|Sanaa, the capital of Yemen|
Sputnik|word|the satellite, or the vaccine|vaccine;V;satellite;doses
Bild|word|picture|
RSF|organisation|the Rapid Support Forces of Sudan, beside Reporters Without Borders|Sudan;Sudanese;Khartoum;Omdurman;Darfur;Fasher;Geneina;Nyala;Kordofan;Hemedti;Hemeti;Dagalo;Burhan;paramilitary;paramilitaries;militia
JEM|organisation|Jaish-e-Mohammed or the Justice and Equality Movement|Darfur;Sudan;Pakistan;Kashmir
NIS|place|the town of Niš, or the Serbian oil company|Serbia;Serbian;oil
Emirates|organisation|the airline|airline;flight;flights;Airbus
Karens|person|women of that name|
Roma|place|the Italian town and its football club|AS;Serie;coach
The Atlantic|place|the ocean|Ocean;across;crossed;coast
Eta|word|the letter, or the estimated time of arrival|
IS|word|the verb, in headlines in capitals|
IRA|person|a given name, a retirement account, or the Inflation Reduction Act|Act;Inflation;account;subsidies
PA|place|Pennsylvania, or the news agency|Pa
EC|organisation|the European Commission|
CAR|word|the vehicle, in capitals|
ROC|word|an acronym of other bodies|
RSA|word|an acronym of other bodies|
PPP|word|purchasing power parity, or the parties of Pakistan and Guyana|GDP;parity;Pakistan;Bhutto;Guyana
PAN|word|an acronym of many bodies|
PRI|word|an acronym of many bodies|
PTI|organisation|the Press Trust of India, or the Pakistani party|agency;Khan;Imran
SPA|word|the resort, or the Saudi Press Agency|
CSIS|organisation|the Canadian Security Intelligence Service|Canada;Canadian
CPC|organisation|a party of another country|
ADF|organisation|the Australian Defence Force|Australian;Australia
BIS|organisation|the Czech or another service|Czech
NSA|person|the national security adviser|adviser;advisor;Doval
IAF|organisation|the Indian Air Force|Indian;India;Pakistan
SNA|organisation|the Somali National Army|Somali;Somalia
LAC|place|Latin America and the Caribbean|Latin
PIF|organisation|the Public Investment Fund of Saudi Arabia|Saudi
Contact Group|organisation|one of several groups of that name|
Northern Alliance|organisation|the Afghan alliance of the 1990s|
National Liberation Front|organisation|the movement of Vietnam, Algeria or another country|Algeria;Algerian;FLN;Corsica
National Liberation Army|organisation|the army of Colombia, Albania, Libya or another country|Macedonia;Libya;Algeria;Iran
National Resistance Front|organisation|a front of another country|
National Unity Government|word|any government of several parties|
Government of National Unity|word|any government of several parties|Zimbabwe;South;Sudan
Brotherhood|word|fellowship|
Houthi|person|a surname|Abdul-Malik;Hussein
Islamic Jihad|organisation|the Egyptian or the Lebanese group of that name|Egyptian;Egypt;Beirut;Zawahiri
Red Cross|organisation|a national society|American;German;Ukrainian
Amnesty|word|the pardon|
Supreme National Security Council|organisation|a council of another state|
National Intelligence Service|organisation|the service of another state|Kenya;Kenyan
Foreign Intelligence Service|organisation|the service of another state|Ukraine;Ukrainian;Romanian
Commerce Department|word|a department of a state within the union|
State Council|organisation|the council of another state|Libya;Libyan;Burmese;Myanmar;Greek
Politburo|organisation|the politburo of another party|Soviet;Vietnamese;Vietnam;Korean;Hanoi;Cuban
Central Military Commission|organisation|the commission of North Korea|North;Korean;Kim
Diet|word|food|weight;healthy
Cortes|person|the conqueror|Hernán
Home Office|word|a room|
Foreign Office|organisation|the German one|German;Germany;Berlin;Auswärtiges
Department of Foreign Affairs|organisation|the Irish department, or the former one of South Africa|Irish;Ireland;Dublin;African;Africa;Pretoria
DFA|word|an acronym of other bodies|Ireland;Africa
Department of Foreign Affairs and Trade|organisation|the Irish department|Irish;Ireland
UCK|organisation|the National Liberation Army of Macedonia|Macedonia
KIA|organisation|the South Korean car maker, or the Kachin Independence Army|car;cars;Hyundai;Kachin;Myanmar
Peoples' Democratic Party|organisation|the Turkish party, or the Nigerian one|Nigeria;Nigerian;Abuja;Kurdish;Turkey
People's Democratic Party|organisation|the Turkish party, or the Nigerian one|Nigeria;Nigerian;Abuja;Kurdish;Turkey
Meta|word|the prefix|
Telegram|word|a message|
Uber|word|the prefix|
Tata|person|a given name|
Rolls-Royce|word|the car|
National Guard|organisation|the guard of another state|Venezuelan;Saudi;Russian;Ukrainian;Kuwaiti;Mexican;Nicaraguan;Tunisian
Secret Service|organisation|the service of another state|
Republican Guard|organisation|the guard of another state|Syrian;Iranian;French;Malian;Yemeni
Foreign Legion|organisation|the legion of another state|Spanish;Ukrainian;Ukraine
Pacific Fleet|organisation|the American or the Russian one|U.S.;US;American;Hawaii;Pearl
Northern Fleet|organisation|the fleet of another state|Iranian;Chinese
Baltic Fleet|organisation|the imperial fleet of 1905|Tsushima
National Intelligence Organization|organisation|the organisation of another state|
General Intelligence Service|organisation|the service of another state|Palestinian;Saudi
United Front|organisation|an alliance of parties elsewhere|
SAS|organisation|the airline|airline;airlines;flights
SEC|word|an acronym of other bodies|
ECO|word|the prefix, in capitals|
ANO|word|an acronym|
AUR|word|an acronym|
IRC|word|an acronym of other bodies|
The Hill|place|any hill, or Capitol Hill|
New Democracy|word|the two words|
Future Movement|word|the two words|
Tea Party|word|the party in Boston in 1773|Boston
National Oil Corporation|organisation|that of another state|Kenya;Kenyan
National Democratic Congress|organisation|that of Grenada|Grenada
Colorado Party|organisation|that of Uruguay|Uruguay;Uruguayan
Ministry of Public Security|organisation|that of Vietnam|Vietnam;Vietnamese;Hanoi
# Places
Far East|place|East Asia as a whole|
the Gulf|place|the Gulf of Mexico|Mexico;Coast
Baltic|word|the adjective|
Nice|word|the adjective|
Split|word|the verb and the noun|
Cork|word|the bark|
Manta|word|the ray|
Java|word|the language|
Palma|person|a surname|
Rota|word|a list of turns|
Bari|person|a surname|
Florence|person|a given name|
Darwin|person|the naturalist|Charles
Phoenix|word|the bird|
Windsor|person|the royal house|House;Duke
Alexandria|place|a town in Virginia|Virginia;Ocasio-Cortez
Punjab|place|the Pakistani province of that name|Pakistan;Pakistani;Lahore
Hyderabad|place|the Pakistani city|Sindh;Pakistan
Galicia|place|the region of Ukraine and Poland|Lviv;Ukraine;Austrian
Brest|place|the French port|France;Brittany;French
Santa Cruz|place|a town in California|California
Salvador|person|a given name|Allende;Dali
Rosario|person|a given name|Murillo
Valencia|place|a city of Venezuela|Venezuela
Guadalajara|place|a town in Spain|Spain
Birmingham|place|a city in Alabama|Alabama
Cambridge|place|a town in Massachusetts|Massachusetts;Harvard;MIT
Virginia|person|a given name|Woolf;Raggi
Pale|word|the adjective|
Acre|word|the measure, or a state of Brazil|
Tyre|word|the wheel's part|
Suez|place|the canal and the crisis of 1956|
Engels|person|the philosopher|Friedrich;Marx
Constantine|person|a given name|King;Emperor
`

/** The other reading, by folded form. */
export function parseAmbiguities(): Map<string, Ambiguity> {
  return new Map(
    rows(table).map(([form = '', other, note = '', cues]) => [
      fold(form),
      { other: other as Ambiguity['other'], note, cues: list(cues) },
    ]),
  )
}
