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
Georgia|place|the U.S. state|Atlanta;Kemp;Savannah;Augusta;Republican;Republicans;Democrat;Democrats;Democratic;governor;senator;Alabama;Florida;Carolina;Tennessee;primary;county;ballot;runoff;Warnock;Ossoff;Fort;peach
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
Jersey City|place|a city in New Jersey|
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
Victoria|person|a given name; also a state of Australia|Queen;Nuland
Sucre|person|a surname, or the old currency of Ecuador|
The Hague|person|William Hague; also the courts that sit there|William;ICC;ICJ;tribunal;court
Westminster|place|the abbey and the borough|Abbey
Imperial Palace|place|any emperor's palace|
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
Carthage|place|the ancient city|ancient;Hannibal
Blue House|place|any house of that colour|
Nusantara|place|the archipelago|
Delhi|place|the city apart from the government|metro;smog
Lagos|place|the city; the capital of Nigeria until 1991|
Saigon|place|the city; the capital of South Vietnam until 1975|
Yangon|place|the city; the capital of Myanmar until 2005|
Rangoon|place|the city; the capital of Burma until 2005|
Bonn|place|the city; the capital of West Germany until 1999|
Alma-Ata|place|the city; the capital of Kazakhstan until 1997|
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
