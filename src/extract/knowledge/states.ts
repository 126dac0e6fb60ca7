import { list, rows } from './rows.ts'
import type { Demonym, DemonymUse, NamedForm, State, YearRange } from './types.ts'

/*
 * code | name | aliases | adjectives | people | capitals and other seats of government | seats of power
 *
 * `~1948-1989` after a form: a former one, with the years in which it was current (either may be left out).
 * people: `+` adds -s to the first adjective (Belarusian, Belarusians); `=` the adjective serves for one and for
 * many (Chinese); `-` the adjective serves for many only (the French); `Swede/Swedes` spells both out.
 */
const sovereign = `
# Europe
ALB|Albania|Republic of Albania;Socialist People's Republic of Albania~1946-1991|Albanian|+|Tirana;Tiranë|
AND|Andorra|Principality of Andorra|Andorran|+|Andorra la Vella|
AUT|Austria|Republic of Austria;Austria-Hungary~1867-1918;Austro-Hungarian Empire~1867-1918;Habsburg Empire~-1918|Austrian;Austro-Hungarian~1867-1918|+|Vienna|Ballhausplatz
BLR|Belarus|Republic of Belarus;Byelorussia~-1991;Belorussia~-1991;Byelorussian SSR~1919-1991;White Russia~-1991|Belarusian;Belarussian;Byelorussian~-1991;Belorussian~-1991|+;Belarussian/Belarussians|Minsk|
BEL|Belgium|Kingdom of Belgium|Belgian|+|Brussels|
BIH|Bosnia and Herzegovina|Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH|Bosnian;Herzegovinian;Bosnian-Herzegovinian|+;Herzegovinian/Herzegovinians|Sarajevo|
BGR|Bulgaria|Republic of Bulgaria;People's Republic of Bulgaria~1946-1990|Bulgarian|+|Sofia|
HRV|Croatia|Republic of Croatia|Croatian;Croat|+;Croat/Croats|Zagreb|Banski Dvori;Pantovčak
CYP|Cyprus|Republic of Cyprus|Cypriot;Greek Cypriot|+;Greek Cypriot/Greek Cypriots|Nicosia;Lefkosia|
CZE|Czech Republic|Czechia;Czechoslovakia~1918-1992;Czecho-Slovakia~1918-1992;ČSSR~1960-1990|Czech;Czechoslovak~1918-1992;Czechoslovakian~1918-1992|+;Czechoslovak/Czechoslovaks~1918-1992|Prague;Praha|Prague Castle;Hradčany;Hradcany;Czernin Palace
DNK|Denmark|Kingdom of Denmark|Danish|-;Dane/Danes|Copenhagen|Christiansborg;Amalienborg
EST|Estonia|Republic of Estonia;Estonian SSR~1940-1991|Estonian|+|Tallinn|Stenbock House;Kadriorg
FIN|Finland|Republic of Finland|Finnish|-;Finn/Finns|Helsinki|
FRA|France|French Republic;Vichy France~1940-1944;Free France~1940-1944|French|-;Frenchman/Frenchmen;Frenchwoman/Frenchwomen|Paris;Vichy~1940-1944|Élysée;Elysée Palace;Élysée Palace;Quai d'Orsay;Matignon;Hôtel Matignon
DEU|Germany|Federal Republic of Germany;West Germany~1949-1990;FRG~1949-1990;Federal Republic~1949-1990;East Germany~1949-1990;German Democratic Republic~1949-1990;GDR~1949-1990;Nazi Germany~1933-1945;Third Reich~1933-1945;German Reich~1871-1945;Weimar Republic~1919-1933;Imperial Germany~1871-1918;Prussia~-1918|German;West German~1949-1990;East German~1949-1990;Prussian~-1918|+;West German/West Germans~1949-1990;East German/East Germans~1949-1990;Prussian/Prussians~-1918|Berlin;Bonn~1949-1999;East Berlin~1949-1990|Wilhelmstrasse~-1945;Wilhelmstraße~-1945
GRC|Greece|Hellenic Republic|Greek;Hellenic|+|Athens|Maximos Mansion;Megaro Maximou
HUN|Hungary|Republic of Hungary;Hungarian People's Republic~1949-1989|Hungarian;Magyar|+;Magyar/Magyars|Budapest|Carmelite Monastery
ISL|Iceland|Republic of Iceland|Icelandic|-;Icelander/Icelanders|Reykjavik;Reykjavík|
IRL|Ireland|Republic of Ireland;Irish Republic;Éire;Eire;Irish Free State~1922-1937|Irish|-;Irishman/Irishmen;Irishwoman/Irishwomen|Dublin|Iveagh House;Merrion Street;Áras an Uachtaráin
ITA|Italy|Italian Republic;Kingdom of Italy~1861-1946;Fascist Italy~1922-1943|Italian|+|Rome|Palazzo Chigi;Chigi Palace;Chigi;Quirinal;Quirinale;Quirinal Palace;Farnesina
XKX|Kosovo|Republic of Kosovo;Kosova|Kosovar;Kosovan;Kosovo Albanian;Kosovar Albanian|+;Kosovan/Kosovans;Kosovo Albanian/Kosovo Albanians;Kosovar Albanian/Kosovar Albanians|Pristina;Prishtina;Priština|
LVA|Latvia|Republic of Latvia;Latvian SSR~1940-1991|Latvian|+;Lett/Letts|Riga|Riga Castle
LIE|Liechtenstein|Principality of Liechtenstein||Liechtensteiner/Liechtensteiners|Vaduz|
LTU|Lithuania|Republic of Lithuania;Lithuanian SSR~1940-1991|Lithuanian|+|Vilnius;Kaunas~1920-1940|
LUX|Luxembourg|Grand Duchy of Luxembourg;Luxemburg|Luxembourgish;Luxembourgian|Luxembourger/Luxembourgers|Luxembourg City|
MLT|Malta|Republic of Malta|Maltese|=|Valletta|Auberge de Castille
MDA|Moldova|Republic of Moldova;Moldavia~-1991;Moldavian SSR~1940-1991|Moldovan;Moldavian~-1991|+|Chisinau;Chișinău;Chişinău;Kishinev|
MCO|Monaco|Principality of Monaco|Monégasque;Monegasque;Monacan|+||
MNE|Montenegro|Crna Gora|Montenegrin|+|Podgorica;Cetinje;Titograd~1946-1992|
NLD|Netherlands|Kingdom of the Netherlands;Holland|Dutch|-;Dutchman/Dutchmen;Dutchwoman/Dutchwomen;Netherlander/Netherlanders|Amsterdam;The Hague|Binnenhof
MKD|North Macedonia|Republic of North Macedonia;Macedonia~1991-2019;Republic of Macedonia~1991-2019;FYROM~1993-2019;FYR Macedonia~1993-2019;Former Yugoslav Republic of Macedonia~1993-2019|North Macedonian;Macedonian|+;Macedonian/Macedonians|Skopje|
NOR|Norway|Kingdom of Norway|Norwegian|+|Oslo|
POL|Poland|Republic of Poland;Polish People's Republic~1947-1989|Polish|-;Pole/Poles|Warsaw|Belweder
PRT|Portugal|Portuguese Republic|Portuguese|=|Lisbon|São Bento;Belém Palace
ROU|Romania|Rumania;Roumania~-1965;Socialist Republic of Romania~1965-1989|Romanian;Rumanian|+|Bucharest|Cotroceni;Cotroceni Palace;Victoria Palace
RUS|Russia|Russian Federation;Soviet Union~1922-1991;USSR~1922-1991;U.S.S.R.~1922-1991;Union of Soviet Socialist Republics~1922-1991;Soviet Russia~1917-1991;Russian Empire~1721-1917;Tsarist Russia~-1917;Imperial Russia~-1917;Muscovy~-1721;RSFSR~1917-1991;Russian SFSR~1917-1991|Russian;Soviet~1917-1991|+;Soviet/Soviets~1917-1991|Moscow;Petrograd~1914-1918|Kremlin;Smolenskaya Square
SMR|San Marino|Republic of San Marino|Sammarinese;San Marinese|=||
SRB|Serbia|Republic of Serbia;Yugoslavia~1918-2003;Federal Republic of Yugoslavia~1992-2003;Socialist Federal Republic of Yugoslavia~1945-1992;SFRY~1945-1992;FRY~1992-2003;Kingdom of Yugoslavia~1918-1941;Serbia and Montenegro~2003-2006;Serbia-Montenegro~2003-2006|Serbian;Serb;Yugoslav~1918-2003;Yugoslavian~1918-2003|+;Serb/Serbs;Yugoslav/Yugoslavs~1918-2003;Yugoslavian/Yugoslavians~1918-2003|Belgrade;Beograd|
SVK|Slovakia|Slovak Republic|Slovak;Slovakian|+;Slovakian/Slovakians|Bratislava|Grassalkovich Palace
SVN|Slovenia|Republic of Slovenia|Slovenian;Slovene|+;Slovene/Slovenes|Ljubljana|
ESP|Spain|Kingdom of Spain;Spanish Republic~1931-1939;Francoist Spain~1939-1975|Spanish|-;Spaniard/Spaniards|Madrid|Moncloa;Moncloa Palace;Zarzuela Palace
SWE|Sweden|Kingdom of Sweden|Swedish|-;Swede/Swedes|Stockholm|Rosenbad
CHE|Switzerland|Swiss Confederation|Swiss|=|Bern;Berne|Bundeshaus
UKR|Ukraine|Ukrainian SSR~1919-1991;Ukrainian People's Republic~1917-1921|Ukrainian|+|Kyiv;Kiev;Kyyiv|Bankova;Bankova Street;Mariinskyi Palace
GBR|United Kingdom|UK;U.K.;Britain;Great Britain;United Kingdom of Great Britain and Northern Ireland;British Empire~-1947|British|-;Briton/Britons;Brit/Brits;Britisher/Britishers|London|Downing Street;10 Downing Street;No. 10;Number 10;No 10;Number Ten;Whitehall;Westminster;Buckingham Palace;King Charles Street;Court of St. James's
VAT|Vatican|Holy See;Vatican City;Vatican City State;Apostolic See||||Apostolic Palace;Roman Curia
# Americas
ATG|Antigua and Barbuda|Antigua;Antigua & Barbuda|Antiguan;Barbudan;Antiguan and Barbudan|+;Barbudan/Barbudans|St. John's;Saint John's|
ARG|Argentina|Argentine Republic;Argentine Confederation~-1861|Argentine;Argentinian;Argentinean|+;Argentinian/Argentinians;Argentinean/Argentineans|Buenos Aires|Casa Rosada;San Martín Palace;Palacio San Martín
BHS|Bahamas|Commonwealth of the Bahamas|Bahamian|+|Nassau|
BRB|Barbados||Barbadian;Bajan|+;Bajan/Bajans|Bridgetown|
BLZ|Belize|British Honduras~1862-1973|Belizean;Belizian|+|Belmopan|
BOL|Bolivia|Plurinational State of Bolivia|Bolivian|+|La Paz;Sucre|Palacio Quemado;Casa Grande del Pueblo
BRA|Brazil|Federative Republic of Brazil;Brasil|Brazilian|+|Brasília;Brasilia|Planalto;Planalto Palace;Itamaraty;Itamaraty Palace
CAN|Canada|Dominion of Canada~1867-1982|Canadian|+|Ottawa|Rideau Hall;Parliament Hill;24 Sussex Drive;Langevin Block
CHL|Chile|Republic of Chile|Chilean|+|Santiago;Santiago de Chile|La Moneda;Moneda Palace;Palacio de La Moneda
COL|Colombia|Republic of Colombia;Gran Colombia~1819-1831|Colombian|+|Bogotá;Bogota;Santa Fe de Bogotá|Casa de Nariño;Palacio de Nariño;Nariño Palace;Palacio de San Carlos
CRI|Costa Rica|Republic of Costa Rica|Costa Rican|+;Tico/Ticos|San José;San Jose|
CUB|Cuba|Republic of Cuba|Cuban|+|Havana;La Habana|
DMA|Dominica|Commonwealth of Dominica|Dominican|+|Roseau|
DOM|Dominican Republic||Dominican|+|Santo Domingo|
ECU|Ecuador|Republic of Ecuador|Ecuadorian;Ecuadorean;Ecuadoran|+;Ecuadorean/Ecuadoreans;Ecuadoran/Ecuadorans|Quito|Carondelet;Carondelet Palace
SLV|El Salvador|Republic of El Salvador|Salvadoran;Salvadorean;Salvadorian|+;Salvadorean/Salvadoreans;Salvadorian/Salvadorians|San Salvador|
GRD|Grenada||Grenadian|+|St. George's;Saint George's|
GTM|Guatemala|Republic of Guatemala|Guatemalan|+|Guatemala City|
GUY|Guyana|Co-operative Republic of Guyana;British Guiana~1831-1966|Guyanese|=|Georgetown|
HTI|Haiti|Republic of Haiti;Saint-Domingue~-1804|Haitian|+|Port-au-Prince|
HND|Honduras|Republic of Honduras|Honduran|+|Tegucigalpa|
JAM|Jamaica||Jamaican|+|Kingston|Jamaica House
MEX|Mexico|United Mexican States;México|Mexican|+|Mexico City;Ciudad de México|Los Pinos;Palacio Nacional;Tlatelolco
NIC|Nicaragua|Republic of Nicaragua|Nicaraguan|+|Managua|
PAN|Panama|Republic of Panama;Panamá|Panamanian|+|Panama City|Palacio de las Garzas
PRY|Paraguay|Republic of Paraguay|Paraguayan|+|Asunción;Asuncion|Palacio de López
PER|Peru|Republic of Peru;Perú|Peruvian|+|Lima|Torre Tagle;Palacio de Pizarro
KNA|Saint Kitts and Nevis|St. Kitts and Nevis;St. Kitts;Saint Kitts;St. Kitts & Nevis|Kittitian;Nevisian;Kittian|+;Nevisian/Nevisians|Basseterre|
LCA|Saint Lucia|St. Lucia|Saint Lucian;St. Lucian|+;St. Lucian/St. Lucians|Castries|
VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines;St. Vincent;Saint Vincent;St. Vincent & the Grenadines|Vincentian;Saint Vincentian|+|Kingstown|
SUR|Suriname|Republic of Suriname;Surinam;Dutch Guiana~-1975|Surinamese|=;Surinamer/Surinamers|Paramaribo|
TTO|Trinidad and Tobago|Trinidad;Trinidad & Tobago|Trinidadian;Tobagonian;Trinidadian and Tobagonian|+;Tobagonian/Tobagonians;Trini/Trinis|Port of Spain;Port-of-Spain|
USA|United States|United States of America;USA;U.S.A.;US;U.S.;America|American;Yankee|+;Yankee/Yankees|Washington;Washington, D.C.;Washington D.C.;Washington DC|White House;Capitol Hill;Foggy Bottom;Oval Office;Beltway
URY|Uruguay|Oriental Republic of Uruguay|Uruguayan|+|Montevideo|
VEN|Venezuela|Bolivarian Republic of Venezuela|Venezuelan|+|Caracas|Miraflores;Miraflores Palace
# Asia
AFG|Afghanistan|Islamic Emirate of Afghanistan;Islamic Republic of Afghanistan~2004-2021;Islamic Emirate;Democratic Republic of Afghanistan~1978-1992;Kingdom of Afghanistan~1926-1973|Afghan;Afghani|+|Kabul|Arg Palace
ARM|Armenia|Republic of Armenia;Armenian SSR~1920-1991|Armenian|+|Yerevan;Erevan|
AZE|Azerbaijan|Republic of Azerbaijan;Azerbaijan SSR~1920-1991;Azerbaidjan|Azerbaijani;Azeri|+;Azeri/Azeris|Baku|
BHR|Bahrain|Kingdom of Bahrain;Bahrein|Bahraini|+|Manama|
BGD|Bangladesh|People's Republic of Bangladesh;East Pakistan~1955-1971;East Bengal~1947-1955|Bangladeshi|+|Dhaka;Dacca|Bangabhaban;Ganabhaban
BTN|Bhutan|Kingdom of Bhutan|Bhutanese|=|Thimphu;Thimpu|
BRN|Brunei|Brunei Darussalam;Nation of Brunei|Bruneian|+|Bandar Seri Begawan|
KHM|Cambodia|Kingdom of Cambodia;Kampuchea~1975-1989;Democratic Kampuchea~1975-1982;People's Republic of Kampuchea~1979-1989;Khmer Republic~1970-1975|Cambodian;Kampuchean~1975-1989|+|Phnom Penh|
CHN|China|People's Republic of China;PRC;Mainland China;Red China~1949-1979;Communist China;Imperial China~-1912|Chinese|=|Beijing;Peking;Peiping~1928-1949;Nanking~1927-1949|Zhongnanhai
TLS|East Timor|Timor-Leste;Timor Leste;Portuguese Timor~-1975|Timorese;East Timorese|=|Dili|
GEO|Georgia|Republic of Georgia;Georgian SSR~1921-1991|Georgian|+|Tbilisi;Tiflis~-1936|
IND|India|Republic of India;Bharat;Hindustan;British India~1858-1947;British Raj~1858-1947|Indian|+|New Delhi;Delhi|Rashtrapati Bhavan;South Block;Raisina Hill
IDN|Indonesia|Republic of Indonesia;Dutch East Indies~1800-1949;Netherlands East Indies~1800-1949|Indonesian|+|Jakarta;Djakarta;Nusantara|Merdeka Palace;Istana Merdeka
IRN|Iran|Islamic Republic of Iran;Islamic Republic;Persia~-1935;Imperial State of Iran~1925-1979|Iranian;Persian~-1935|+;Persian/Persians~-1935|Tehran;Teheran|
IRQ|Iraq|Republic of Iraq;Mesopotamia~-1921|Iraqi|+|Baghdad|
ISR|Israel|State of Israel;Jewish state;Zionist entity;Zionist regime|Israeli|+|Jerusalem;Tel Aviv|Balfour Street
JPN|Japan|Empire of Japan~1868-1947;Imperial Japan~1868-1945;Nippon|Japanese|=|Tokyo|Kantei;Kasumigaseki;Nagatacho
JOR|Jordan|Hashemite Kingdom of Jordan;Hashemite Kingdom;Transjordan~1921-1949|Jordanian|+|Amman|
KAZ|Kazakhstan|Republic of Kazakhstan;Kazakh SSR~1936-1991;Kazakstan|Kazakh;Kazakhstani;Kazak|+;Kazakhstani/Kazakhstanis|Astana;Nur-Sultan~2019-2022;Akmola~1992-1998;Alma-Ata~1929-1997|Akorda;Ak Orda
KWT|Kuwait|State of Kuwait|Kuwaiti|+|Kuwait City|
KGZ|Kyrgyzstan|Kyrgyz Republic;Kirghizia~-1991;Kirgizia~-1991;Kyrgyz SSR~1936-1991|Kyrgyz;Kyrgyzstani;Kirghiz|=;Kyrgyzstani/Kyrgyzstanis|Bishkek;Frunze~1926-1991|
LAO|Laos|Lao PDR;Lao People's Democratic Republic;Kingdom of Laos~1947-1975|Lao;Laotian|=;Laotian/Laotians|Vientiane|
LBN|Lebanon|Lebanese Republic;Republic of Lebanon|Lebanese|=|Beirut|Baabda;Baabda Palace;Grand Serail;Ain el-Tineh
MYS|Malaysia|Malaya~1948-1963;Federation of Malaya~1948-1963|Malaysian;Malayan~-1963|+|Kuala Lumpur;Putrajaya|
MDV|Maldives|Republic of Maldives;Maldive Islands|Maldivian|+|Malé|
MNG|Mongolia|Outer Mongolia~-1992;Mongolian People's Republic~1924-1992|Mongolian;Mongol|+;Mongol/Mongols|Ulaanbaatar;Ulan Bator|
MMR|Myanmar|Burma~1948-1989;Union of Myanmar;Republic of the Union of Myanmar;Union of Burma~1948-1989|Burmese;Myanmarese|;Burmese/Burmese|Naypyidaw;Nay Pyi Taw;Naypyitaw;Rangoon~1948-2005;Yangon~1989-2005|
NPL|Nepal|Federal Democratic Republic of Nepal;Kingdom of Nepal~1768-2008|Nepali;Nepalese|+;Nepalese/Nepalese|Kathmandu;Katmandu|Singha Durbar;Baluwatar
PRK|North Korea|Democratic People's Republic of Korea;DPRK;D.P.R.K.;Hermit Kingdom;N. Korea;NKorea|North Korean|+|Pyongyang;P'yongyang|
OMN|Oman|Sultanate of Oman;Muscat and Oman~1856-1970|Omani|+|Muscat|
PAK|Pakistan|Islamic Republic of Pakistan;West Pakistan~1955-1970|Pakistani|+|Islamabad;Rawalpindi~1959-1967|Aiwan-e-Sadr
PSE|Palestine|State of Palestine;Palestinian territories;Palestinian Territory;Occupied Palestinian Territories;Occupied Palestinian Territory;Occupied Territories;Mandatory Palestine~1920-1948|Palestinian|+|Ramallah|Muqata;Mukataa
PHL|Philippines|Republic of the Philippines;Philippine Islands~1898-1946|Philippine;Filipino;Filipina|;Filipino/Filipinos;Filipina/Filipinas|Manila;Quezon City~1948-1976|Malacañang;Malacañan Palace;Malacañang Palace
QAT|Qatar|State of Qatar|Qatari|+|Doha|Amiri Diwan
SAU|Saudi Arabia|Kingdom of Saudi Arabia;KSA|Saudi;Saudi Arabian|+;Saudi Arabian/Saudi Arabians|Riyadh|
SGP|Singapore|Republic of Singapore|Singaporean|+||Istana
KOR|South Korea|Republic of Korea;ROK;R.O.K.;Korea;S. Korea;SKorea|South Korean;Korean|+;Korean/Koreans|Seoul|Blue House;Cheong Wa Dae
LKA|Sri Lanka|Democratic Socialist Republic of Sri Lanka;Ceylon~-1972|Sri Lankan;Ceylonese~-1972|+|Colombo;Sri Jayawardenepura Kotte|Temple Trees
SYR|Syria|Syrian Arab Republic~1961-2025;United Arab Republic~1958-1961|Syrian|+|Damascus|
TJK|Tajikistan|Republic of Tajikistan;Tadzhikistan;Tajik SSR~1929-1991|Tajik;Tajikistani;Tadzhik|+;Tajikistani/Tajikistanis|Dushanbe|
THA|Thailand|Kingdom of Thailand;Siam~-1949|Thai;Siamese~-1949|+|Bangkok|
TUR|Turkey|Türkiye;Republic of Turkey;Republic of Türkiye;Ottoman Empire~1299-1922|Turkish;Ottoman~-1922|-;Turk/Turks;Ottoman/Ottomans~-1922|Ankara;Angora~-1923;Constantinople~-1922|Sublime Porte~-1922;Beştepe;Çankaya
TKM|Turkmenistan|Turkmen SSR~1925-1991;Turkmenia~-1991|Turkmen;Turkmenistani|;Turkmen/Turkmens|Ashgabat;Ashkhabad~-1992|
ARE|United Arab Emirates|UAE;U.A.E.;Emirates;Trucial States~1820-1971;Trucial Oman~1820-1971|Emirati|+|Abu Dhabi|
UZB|Uzbekistan|Republic of Uzbekistan;Uzbek SSR~1924-1991|Uzbek;Uzbekistani|+;Uzbekistani/Uzbekistanis|Tashkent|
VNM|Vietnam|Viet Nam;Socialist Republic of Vietnam;North Vietnam~1954-1976;Democratic Republic of Vietnam~1945-1976;South Vietnam~1955-1975;Republic of Vietnam~1955-1975;Annam~-1945|Vietnamese;North Vietnamese~1954-1976;South Vietnamese~1955-1975|=;North Vietnamese/North Vietnamese~1954-1976;South Vietnamese/South Vietnamese~1955-1975|Hanoi;Saigon~1955-1975|
YEM|Yemen|Republic of Yemen;North Yemen~1962-1990;South Yemen~1967-1990;Yemen Arab Republic~1962-1990;People's Democratic Republic of Yemen~1970-1990;PDRY~1970-1990|Yemeni;Yemenite;South Yemeni~1967-1990;North Yemeni~1962-1990|+|Sana'a;Sanaa|
# Africa
DZA|Algeria|People's Democratic Republic of Algeria;French Algeria~1830-1962|Algerian|+|Algiers|El Mouradia;Mouradia
AGO|Angola|Republic of Angola;People's Republic of Angola~1975-1992|Angolan|+|Luanda|
BEN|Benin|Republic of Benin;Dahomey~-1975|Beninese;Beninois|=|Porto-Novo;Cotonou|
BWA|Botswana|Republic of Botswana;Bechuanaland~1885-1966|Botswanan;Motswana;Batswana|+;Motswana/Batswana|Gaborone|
BFA|Burkina Faso|Upper Volta~1958-1984;Burkina|Burkinabe;Burkinabé;Burkinese|=|Ouagadougou|Kosyam Palace
BDI|Burundi|Republic of Burundi|Burundian|+|Gitega;Bujumbura|
CMR|Cameroon|Republic of Cameroon;Cameroun|Cameroonian|+|Yaoundé;Yaounde|Etoudi
CPV|Cape Verde|Cabo Verde;Republic of Cabo Verde|Cape Verdean;Cabo Verdean|+|Praia|
CAF|Central African Republic|CAR;Central African Empire~1976-1979;Ubangi-Shari~-1958|Central African|+|Bangui|
TCD|Chad|Republic of Chad;Tchad|Chadian|+|N'Djamena;Ndjamena;Fort-Lamy~1900-1973|
COM|Comoros|Union of the Comoros;Comoro Islands|Comoran;Comorian|+;Comorian/Comorians|Moroni|
COG|Republic of the Congo|Congo-Brazzaville;Republic of Congo;Congo Republic;People's Republic of the Congo~1970-1992|Congolese|=|Brazzaville|
COD|Democratic Republic of the Congo|Democratic Republic of Congo;DR Congo;DRC;D.R.C.;D.R. Congo;Congo-Kinshasa;Congo;Zaire~1971-1997;Zaïre~1971-1997;Belgian Congo~1908-1960;Congo Free State~1885-1908|Congolese;Zairian~1971-1997;Zairean~1971-1997|=;Zairian/Zairians~1971-1997|Kinshasa;Léopoldville~1881-1966;Leopoldville~1881-1966|
CIV|Ivory Coast|Côte d'Ivoire;Republic of Côte d'Ivoire|Ivorian;Ivoirian;Ivoirien|+|Yamoussoukro;Abidjan|
DJI|Djibouti|Republic of Djibouti;French Somaliland~1883-1967|Djiboutian|+|Djibouti City|
EGY|Egypt|Arab Republic of Egypt;Kingdom of Egypt~1922-1953|Egyptian|+|Cairo|Heliopolis Palace;Ittihadiya Palace;Tahrir Palace
GNQ|Equatorial Guinea|Republic of Equatorial Guinea;Spanish Guinea~1778-1968|Equatorial Guinean;Equatoguinean|+;Equatoguinean/Equatoguineans|Malabo|
ERI|Eritrea|State of Eritrea|Eritrean|+|Asmara|
SWZ|Eswatini|Kingdom of Eswatini;eSwatini;Swaziland~1968-2018;Kingdom of Swaziland~1968-2018|Swazi;Eswatinian|+|Mbabane;Lobamba|
ETH|Ethiopia|Federal Democratic Republic of Ethiopia;Abyssinia~-1942;Ethiopian Empire~-1974|Ethiopian;Abyssinian~-1942|+;Abyssinian/Abyssinians~-1942|Addis Ababa|Menelik Palace
GAB|Gabon|Gabonese Republic|Gabonese|=|Libreville|
GMB|Gambia|Republic of the Gambia;The Gambia|Gambian|+|Banjul;Bathurst~-1973|
GHA|Ghana|Republic of Ghana;Gold Coast~-1957|Ghanaian|+|Accra|Jubilee House;Flagstaff House
GIN|Guinea|Republic of Guinea;Guinea-Conakry;French Guinea~1891-1958|Guinean|+|Conakry|
GNB|Guinea-Bissau|Republic of Guinea-Bissau;Portuguese Guinea~-1974|Bissau-Guinean;Guinea-Bissauan|+|Bissau|
KEN|Kenya|Republic of Kenya|Kenyan|+|Nairobi|
LSO|Lesotho|Kingdom of Lesotho;Basutoland~1884-1966|Mosotho;Basotho|;Mosotho/Basotho|Maseru|
LBR|Liberia|Republic of Liberia|Liberian|+|Monrovia|
LBY|Libya|State of Libya;Libyan Arab Jamahiriya~1977-2011;Great Socialist People's Libyan Arab Jamahiriya~1977-2011;Kingdom of Libya~1951-1969|Libyan|+|Tripoli|
MDG|Madagascar|Republic of Madagascar;Malagasy Republic~1958-1975|Malagasy;Madagascan|=|Antananarivo;Tananarive~-1977|
MWI|Malawi|Republic of Malawi;Nyasaland~1907-1964|Malawian|+|Lilongwe|
MLI|Mali|Republic of Mali;French Sudan~1880-1960|Malian|+|Bamako|Koulouba;Koulouba Palace
MRT|Mauritania|Islamic Republic of Mauritania|Mauritanian|+|Nouakchott|
MUS|Mauritius|Republic of Mauritius|Mauritian|+|Port Louis|
MAR|Morocco|Kingdom of Morocco|Moroccan|+|Rabat|
MOZ|Mozambique|Republic of Mozambique;People's Republic of Mozambique~1975-1990|Mozambican|+|Maputo;Lourenço Marques~-1976|
NAM|Namibia|Republic of Namibia;South West Africa~1915-1990;South-West Africa~1915-1990|Namibian|+|Windhoek|
NER|Niger|Republic of Niger;Republic of the Niger|Nigerien;Nigérien|+|Niamey|
NGA|Nigeria|Federal Republic of Nigeria|Nigerian|+|Abuja;Lagos~1914-1991|Aso Rock;Aso Villa
RWA|Rwanda|Republic of Rwanda;Ruanda|Rwandan;Rwandese|+;Rwandese/Rwandese|Kigali|Urugwiro Village
STP|Sao Tome and Principe|São Tomé and Príncipe;São Tomé;Sao Tome;Sao Tome & Principe|Santomean;São Toméan|+|São Tomé City|
SEN|Senegal|Republic of Senegal|Senegalese|=|Dakar|
SYC|Seychelles|Republic of Seychelles|Seychellois;Seychelloise|=||
SLE|Sierra Leone|Republic of Sierra Leone|Sierra Leonean;Sierra Leonian|+|Freetown|
SOM|Somalia|Federal Republic of Somalia;Somali Democratic Republic~1969-1991;Italian Somaliland~1889-1960|Somali;Somalian|+;Somalian/Somalians|Mogadishu|Villa Somalia
ZAF|South Africa|Republic of South Africa;RSA;S. Africa;Union of South Africa~1910-1961|South African|+|Pretoria;Cape Town;Tshwane|Union Buildings;Mahlamba Ndlopfu
SSD|South Sudan|Republic of South Sudan|South Sudanese|=|Juba|
SDN|Sudan|Republic of the Sudan;Republic of Sudan;Anglo-Egyptian Sudan~1899-1956|Sudanese|=|Khartoum;Port Sudan|Republican Palace
TZA|Tanzania|United Republic of Tanzania;Tanganyika~1920-1964|Tanzanian;Tanganyikan~-1964|+|Dodoma;Dar es Salaam|
TGO|Togo|Togolese Republic;Togoland~1884-1960|Togolese|=|Lomé|
TUN|Tunisia|Republic of Tunisia|Tunisian|+|Tunis|Carthage Palace;Kasbah Palace
UGA|Uganda|Republic of Uganda|Ugandan|+|Kampala;Entebbe~-1962|
ZMB|Zambia|Republic of Zambia;Northern Rhodesia~1911-1964|Zambian|+|Lusaka|
ZWE|Zimbabwe|Republic of Zimbabwe;Rhodesia~1965-1979;Southern Rhodesia~1898-1980;Zimbabwe-Rhodesia~1979-1980|Zimbabwean;Rhodesian~-1980|+;Rhodesian/Rhodesians~-1980|Harare;Salisbury~-1982|
# Oceania
AUS|Australia|Commonwealth of Australia|Australian|+;Aussie/Aussies|Canberra|
FJI|Fiji|Republic of Fiji;Fiji Islands|Fijian|+|Suva|
KIR|Kiribati|Republic of Kiribati;Gilbert Islands~-1979|I-Kiribati;Kiribatian|=;Gilbertese/Gilbertese~-1979|Tarawa;South Tarawa|
MHL|Marshall Islands|Republic of the Marshall Islands|Marshallese|=|Majuro|
FSM|Micronesia|Federated States of Micronesia|Micronesian|+|Palikir|
NRU|Nauru|Republic of Nauru;Pleasant Island~-1888|Nauruan|+|Yaren|
NZL|New Zealand|Aotearoa;N.Z.||New Zealander/New Zealanders;Kiwi/Kiwis|Wellington|
PLW|Palau|Republic of Palau;Belau|Palauan|+|Ngerulmud;Koror~-2006|
PNG|Papua New Guinea|Independent State of Papua New Guinea;PNG|Papua New Guinean;Papuan|+|Port Moresby|
WSM|Samoa|Independent State of Samoa;Western Samoa~1914-1997|Samoan|+|Apia|
SLB|Solomon Islands|Solomons;British Solomon Islands~1893-1978|Solomon Islander;Solomonese|+|Honiara|
TON|Tonga|Kingdom of Tonga|Tongan|+|Nuku'alofa|
TUV|Tuvalu|Ellice Islands~-1978|Tuvaluan|+|Funafuti|
VUT|Vanuatu|Republic of Vanuatu;New Hebrides~1906-1980|Ni-Vanuatu;Vanuatuan|=;Vanuatuan/Vanuatuans|Port Vila;Port-Vila|
`

/* The last column: the state that most others hold it to belong to. */
const others = `
# Governing themselves, recognised by some
TWN|Taiwan|Republic of China;ROC;R.O.C.;Chinese Taipei;Formosa~-1949;Nationalist China~1949-1979;Free China~1949-1987|Taiwanese|=|Taipei||CHN
ESH|Western Sahara|Sahrawi Arab Democratic Republic;SADR;Sahrawi Republic;Spanish Sahara~1884-1976|Sahrawi;Saharawi;Western Saharan|+;Saharawi/Saharawis|Laayoune;El Aaiún;Tifariti||MAR
XAB|Abkhazia|Republic of Abkhazia|Abkhazian;Abkhaz|+;Abkhaz/Abkhaz|Sukhumi;Sokhumi;Sukhum||GEO
XSO|South Ossetia|Republic of South Ossetia;State of Alania|South Ossetian;Ossetian|+;Ossetian/Ossetians|Tskhinvali;Tskhinval||GEO
XTN|Transnistria|Transdniestria;Trans-Dniester;Transdniester;Pridnestrovie;Pridnestrovian Moldavian Republic|Transnistrian;Transdniestrian|+|Tiraspol||MDA
XNC|Northern Cyprus|North Cyprus;Turkish Republic of Northern Cyprus;TRNC|Turkish Cypriot;Northern Cypriot|+|North Nicosia;Lefkoşa||CYP
XSL|Somaliland|Republic of Somaliland;British Somaliland~1884-1960|Somalilander|+|Hargeisa;Hargeysa||SOM
XNK|Nagorno-Karabakh|Artsakh;Republic of Artsakh;Karabakh;Mountainous Karabakh;Nagorno Karabakh|Artsakhi;Karabakhi|+|Stepanakert;Khankendi||AZE
# Territories
HKG|Hong Kong|Hongkong;HKSAR;Hong Kong SAR||Hong Konger/Hong Kongers;Hongkonger/Hongkongers|||CHN
MAC|Macau|Macao|Macanese|=|||CHN
GRL|Greenland|Kalaallit Nunaat|Greenlandic|-;Greenlander/Greenlanders|Nuuk;Godthåb~-1979||DNK
FRO|Faroe Islands|Faeroe Islands;Faroes|Faroese|=|Tórshavn||DNK
ALA|Åland|Åland Islands;Aland Islands|Ålandic||Mariehamn||FIN
GIB|Gibraltar||Gibraltarian|+|||GBR
GGY|Guernsey|Bailiwick of Guernsey|||St. Peter Port||GBR
JEY|Jersey|Bailiwick of Jersey|||St. Helier||GBR
IMN|Isle of Man||Manx|-;Manxman/Manxmen|||GBR
BMU|Bermuda||Bermudian;Bermudan|+|||GBR
VGB|British Virgin Islands|BVI|British Virgin Islander|+|Road Town||GBR
CYM|Cayman Islands|Caymans|Caymanian|+|||GBR
FLK|Falkland Islands|Falklands;Malvinas;Islas Malvinas|Falkland|Falkland Islander/Falkland Islanders;Falklander/Falklanders|Port Stanley;Puerto Argentino||GBR
AIA|Anguilla||Anguillan|+|||GBR
MSR|Montserrat||Montserratian|+|||GBR
TCA|Turks and Caicos Islands|Turks and Caicos|Turks and Caicos Islander|+|Cockburn Town||GBR
SHN|Saint Helena|St. Helena;Ascension Island;Tristan da Cunha|Saint Helenian|+|||GBR
PCN|Pitcairn Islands|Pitcairn|Pitcairn Islander|+|Adamstown||GBR
IOT|British Indian Ocean Territory|Chagos Islands;Chagos Archipelago;Chagos;Diego Garcia|Chagossian|+|||GBR
SGS|South Georgia and the South Sandwich Islands|South Georgia|||Grytviken||GBR
PRI|Puerto Rico|Commonwealth of Puerto Rico|Puerto Rican|+|San Juan||USA
GUM|Guam||Guamanian|+|Hagåtña||USA
ASM|American Samoa||American Samoan|+|Pago Pago||USA
VIR|U.S. Virgin Islands|US Virgin Islands;United States Virgin Islands;Virgin Islands|U.S. Virgin Islander|+|Charlotte Amalie||USA
MNP|Northern Mariana Islands|Northern Marianas|Northern Marianan|+|Saipan||USA
UMI|United States Minor Outlying Islands|Wake Island;Midway Atoll|||||USA
GUF|French Guiana|Guyane|French Guianese|=|Cayenne||FRA
GLP|Guadeloupe||Guadeloupean|+|Basse-Terre||FRA
MTQ|Martinique||Martinican;Martiniquais|+|Fort-de-France||FRA
REU|Réunion|Réunion Island|Réunionese|=|||FRA
MYT|Mayotte||Mahoran|+|Mamoudzou||FRA
NCL|New Caledonia|Nouvelle-Calédonie|New Caledonian;Kanak|+;Kanak/Kanaks|Nouméa||FRA
PYF|French Polynesia|Tahiti|French Polynesian;Tahitian|+;Tahitian/Tahitians|Papeete||FRA
WLF|Wallis and Futuna|||Wallisian/Wallisians|Mata-Utu||FRA
SPM|Saint Pierre and Miquelon|St. Pierre and Miquelon|||||FRA
MAF|Saint Martin|St. Martin|||||FRA
BLM|Saint Barthélemy|St. Barts|||||FRA
ATF|French Southern and Antarctic Lands|Kerguelen;Kerguelen Islands|||||FRA
ABW|Aruba||Aruban|+|Oranjestad||NLD
CUW|Curaçao||Curaçaoan|+|Willemstad||NLD
SXM|Sint Maarten||||Philipsburg||NLD
BES|Bonaire|Bonaire, Sint Eustatius and Saba;Caribbean Netherlands|Bonairean|+|Kralendijk||NLD
COK|Cook Islands||Cook Islander|+|Avarua||NZL
NIU|Niue||Niuean|+|Alofi||NZL
TKL|Tokelau||Tokelauan|+|||NZL
NFK|Norfolk Island||||||AUS
CXR|Christmas Island||||||AUS
CCK|Cocos Islands|Cocos (Keeling) Islands;Keeling Islands|||||AUS
HMD|Heard Island and McDonald Islands||||||AUS
SJM|Svalbard|Spitsbergen;Jan Mayen;Svalbard and Jan Mayen|||Longyearbyen||NOR
BVT|Bouvet Island||||||NOR
ATA|Antarctica||Antarctic||||
`

/** Those of `others` that govern themselves (or did: XNK until 2023). */
const disputed = new Set(['TWN', 'ESH', 'XAB', 'XSO', 'XTN', 'XNC', 'XSL', 'XNK'])

const year = (digits: string | undefined): number | null =>
  digits === undefined || digits === '' ? null : Number(digits)

function namedForm(cell: string): NamedForm {
  const at = cell.indexOf('~')
  if (at < 0) return { text: cell, former: null }
  const [from, to] = cell.slice(at + 1).split('-')
  const former: YearRange = { from: year(from), to: year(to) }
  return { text: cell.slice(0, at), former }
}

function demonyms(adjectives: NamedForm[], people: string[]): Demonym[] {
  const found = new Map<string, { form: NamedForm; uses: DemonymUse[] }>()
  const add = (form: NamedForm, use: DemonymUse): void => {
    const known = found.get(form.text)
    if (known === undefined) found.set(form.text, { form, uses: [use] })
    else if (!known.uses.includes(use)) known.uses.push(use)
  }
  for (const adjective of adjectives) add(adjective, 'adjective')
  const first = adjectives[0]
  for (const cell of people) {
    if (cell === '+' && first !== undefined) {
      add(first, 'singular')
      add({ text: `${first.text}s`, former: first.former }, 'plural')
    } else if ((cell === '=' || cell === '-') && first !== undefined) {
      if (cell === '=') add(first, 'singular')
      add(first, 'plural')
    } else if (cell !== '') {
      const { text, former } = namedForm(cell)
      const [one, many] = text.split('/')
      if (one !== undefined) add({ text: one, former }, 'singular')
      if (many !== undefined) add({ text: many, former }, 'plural')
    }
  }
  return [...found.values()].map(({ form, uses }) => ({ ...form, uses }))
}

function parse(cells: string[]): State {
  const [code = '', name = '', aliases, adjectives, people, capitals, seats, of] = cells
  return {
    code,
    name,
    aliases: list(aliases).map(namedForm),
    demonyms: demonyms(list(adjectives).map(namedForm), list(people)),
    capitals: list(capitals).map(namedForm),
    seats: list(seats).map(namedForm),
    status: of === undefined ? 'sovereign' : disputed.has(code) ? 'disputed' : 'territory',
    of: of === undefined || of === '' ? null : of,
  }
}

export function parseStates(): State[] {
  return [...rows(sovereign), ...rows(others)].map(parse)
}
