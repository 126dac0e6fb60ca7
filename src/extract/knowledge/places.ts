import { list, rows } from './rows.ts'
import type { Place, PlaceKind } from './types.ts'

/* kind | state, or - for several or none | name | aliases, adjectives and people */
const table = `
# Treaties, wars, laws, events and the like whose names hold the name of a place or a people
thing|-|Paris Agreement|Paris Accord;Paris Accords;Paris climate agreement;Paris climate accord;Paris Climate Agreement;Paris Peace Accords;Treaty of Paris
thing|-|Minsk agreements|Minsk Agreements;Minsk accords;Minsk Accords;Minsk agreement;Minsk process;Minsk Protocol
thing|-|Oslo Accords|Oslo accords;Oslo process;Oslo Agreement
thing|-|Camp David Accords|Camp David accords
thing|-|Dayton Accords|Dayton Agreement;Dayton accords;Dayton peace agreement;Dayton Peace Agreement
thing|-|Abraham Accords|
thing|-|Helsinki Accords|Helsinki Final Act;Helsinki accords
thing|-|Budapest Memorandum|
thing|-|Vienna Convention|Vienna Conventions;Vienna Document;Congress of Vienna
thing|-|Geneva Conventions|Geneva Convention;Geneva Accords;Geneva Protocol
thing|-|Rome Statute|Treaty of Rome
thing|-|Kyoto Protocol|
thing|-|Montreux Convention|
thing|-|Lausanne Treaty|Treaty of Lausanne
thing|-|Versailles Treaty|Treaty of Versailles
thing|-|Treaty of Brest-Litovsk|Brest-Litovsk Treaty
thing|-|Treaty of Westphalia|Peace of Westphalia
thing|-|Maastricht Treaty|Treaty of Maastricht
thing|-|Lisbon Treaty|Treaty of Lisbon
thing|-|Schengen Area|Schengen zone;Schengen area;Schengen;Schengen Agreement
thing|-|Good Friday Agreement|Belfast Agreement
thing|-|Northern Ireland Protocol|
thing|-|Windsor Framework|
thing|-|Doha Agreement|Doha agreement;Doha Round;Doha round
thing|-|Riyadh Agreement|Riyadh agreement
thing|-|Stockholm Agreement|
thing|-|Taif Agreement|Taif Accord
thing|-|Algiers Agreement|Algiers Accord;Algiers Accords
thing|-|Tashkent Declaration|Tashkent Agreement
thing|-|Simla Agreement|Shimla Agreement
thing|-|Indus Waters Treaty|
thing|-|Alma-Ata Protocol|Alma-Ata Declaration
thing|-|Belovezha Accords|Belavezha Accords
thing|-|Astana process|Astana talks;Astana format
thing|-|Ottawa Convention|Ottawa Treaty
thing|-|Washington Treaty|North Atlantic Treaty
thing|-|Washington Consensus|
thing|-|Warsaw Ghetto|Warsaw Uprising
thing|-|Prague Spring|
thing|-|Munich Agreement|Munich agreement
thing|-|Munich Security Conference|
thing|-|Shangri-La Dialogue|
thing|-|Yalta Conference|Yalta agreement
thing|-|Potsdam Conference|Potsdam Agreement
thing|-|Tehran Conference|
thing|-|Bandung Conference|
thing|-|Bretton Woods system|
thing|-|Sykes-Picot Agreement|Sykes-Picot
thing|-|Balfour Declaration|
thing|-|Molotov-Ribbentrop Pact|
thing|-|Arab Peace Initiative|
thing|-|Arab Spring|
thing|-|Nobel Peace Prize|
thing|-|Marshall Plan|
thing|-|Truman Doctrine|
thing|-|Monroe Doctrine|
thing|-|Brezhnev Doctrine|
thing|-|Belt and Road Initiative|Belt and Road;One Belt One Road;New Silk Road;Silk Road
thing|-|China-Pakistan Economic Corridor|CPEC
thing|-|Polar Silk Road|
thing|-|New START|New Start;START I;START II
thing|-|INF Treaty|Intermediate-Range Nuclear Forces Treaty
thing|-|Non-Proliferation Treaty|Nuclear Non-Proliferation Treaty;NPT
thing|-|Open Skies Treaty|
thing|-|Anti-Ballistic Missile Treaty|ABM Treaty
thing|-|Comprehensive Test Ban Treaty|Comprehensive Nuclear-Test-Ban Treaty
thing|-|JCPOA|Joint Comprehensive Plan of Action
thing|-|Black Sea Grain Initiative|Black Sea grain deal
thing|-|Taiwan Relations Act|
thing|-|Taiwan Travel Act|
thing|-|Shanghai Communique|Shanghai Communiqué
thing|-|Jackson-Vanik Amendment|Jackson-Vanik amendment
thing|-|Magnitsky Act|Global Magnitsky Act
thing|-|Patriot Act|USA PATRIOT Act
thing|-|Inflation Reduction Act|
thing|-|Korean War|
thing|-|Vietnam War|
thing|-|Gulf War|Persian Gulf War;First Gulf War
thing|-|Iraq War|Iraq war
thing|-|Afghan War|Afghan war;Afghanistan War
thing|-|Falklands War|
thing|-|Crimean War|
thing|-|Winter War|
thing|-|Boer War|
thing|-|Opium War|Opium Wars
thing|-|Russo-Japanese War|
thing|-|Sino-Japanese War|
thing|-|Sino-Vietnamese War|
thing|-|Sino-Indian War|
thing|-|Spanish Civil War|
thing|-|American Civil War|American Revolution
thing|-|Russian Revolution|October Revolution
thing|-|Russian Civil War|
thing|-|French Revolution|
thing|-|Iranian Revolution|Islamic Revolution
thing|-|Cuban Revolution|
thing|-|Cuban Missile Crisis|Cuban missile crisis
thing|-|Suez Crisis|Suez crisis
thing|-|Berlin Blockade|Berlin Airlift;Berlin airlift;Berlin blockade
thing|-|Cold War|
thing|-|Iran-Iraq War|Iran-Iraq war
thing|-|Six-Day War|Six Day War
thing|-|Yom Kippur War|October War
thing|-|Syrian civil war|Syrian Civil War
thing|-|Lebanese civil war|Lebanese Civil War
thing|-|Yugoslav Wars|Yugoslav wars
thing|-|Bosnian War|Bosnian war
thing|-|Kosovo War|Kosovo war
thing|-|Chechen War|Second Chechen War;First Chechen War
thing|-|Orange Revolution|
thing|-|Rose Revolution|
thing|-|Velvet Revolution|
thing|-|Cultural Revolution|
thing|-|World War I|First World War;Great War
thing|-|World War II|Second World War;World War Two
thing|-|Armenian Genocide|Armenian genocide
thing|-|Rwandan genocide|Rwandan Genocide
thing|-|Havana Syndrome|Havana syndrome
thing|-|Stockholm syndrome|
thing|-|Olympics|Olympic Games;Winter Olympics;Summer Olympics;Beijing Olympics;Paris Olympics;Tokyo Olympics;Sochi Olympics;Moscow Olympics
thing|-|World Cup|
thing|-|Asian Games|
thing|-|Nord Stream|Nord Stream 2;Nord Stream 1
thing|-|TurkStream|Turkish Stream
thing|-|Power of Siberia|
thing|-|Iron Dome|
thing|-|Trans-Siberian Railway|
thing|-|Moscow State University|
thing|-|Georgetown University|
thing|-|Oxford University|University of Oxford
thing|-|Cambridge University|University of Cambridge
thing|-|Columbia University|
thing|-|Harvard University|Harvard
thing|-|Stanford University|
thing|-|Johns Hopkins University|
thing|-|Peking University|Tsinghua University;Fudan University;Renmin University
thing|-|Tehran University|University of Tehran
thing|-|American University|
thing|-|London School of Economics|King's College London
thing|-|Carnegie Moscow Center|
thing|-|Brent crude|
thing|-|Dow Jones|
thing|-|Hong Kong national security law|
thing|-|Green New Deal|
thing|-|Ramadan|
thing|-|Thanksgiving|
thing|-|Christmas|
thing|-|Easter|
thing|-|Orthodox Christmas|
thing|-|Lunar New Year|Chinese New Year
thing|-|English language|
thing|-|Quran|Koran
thing|-|Bible|
thing|-|Air Force One|
thing|-|Independence Day|Victory Day;Europe Day
# China, Taiwan, Mongolia, Korea, Japan
city|CHN|Shanghai
city|CHN|Guangzhou|Canton
city|CHN|Shenzhen
city|CHN|Chongqing|Chungking
city|CHN|Tianjin|Tientsin
city|CHN|Wuhan
city|CHN|Chengdu
city|CHN|Nanjing
city|CHN|Xi'an|Xian
city|CHN|Hangzhou
city|CHN|Harbin
city|CHN|Shenyang|Mukden
city|CHN|Dalian|Port Arthur
city|CHN|Qingdao|Tsingtao
city|CHN|Kunming
city|CHN|Urumqi|Ürümqi
city|CHN|Kashgar
city|CHN|Lhasa
city|CHN|Xiamen
city|CHN|Sanya
city|CHN|Dandong
region|CHN|Xinjiang|Sinkiang;East Turkestan;Xinjiang Uyghur Autonomous Region;Xinjiang Uygur Autonomous Region
region|CHN|Tibet|Tibet Autonomous Region;Tibetan;Tibetans
region|CHN|Inner Mongolia
region|CHN|Manchuria|Manchurian
region|CHN|Guangdong
region|CHN|Fujian
region|CHN|Sichuan
region|CHN|Yunnan
region|CHN|Hainan
region|CHN|Hubei
region|CHN|Ningxia
region|CHN|Guangxi
region|CHN|Shandong
region|CHN|Gansu
site|CHN|Tiananmen Square|Tiananmen
site|CHN|Great Hall of the People
site|CHN|Diaoyutai|Diaoyutai State Guesthouse
site|CHN|Beidaihe
city|TWN|Kaohsiung
city|TWN|Taichung
city|TWN|Hsinchu
region|TWN|Kinmen|Quemoy
region|TWN|Matsu|Matsu Islands
region|TWN|Pratas Islands|Dongsha
wider|-|Taiwan Strait|Taiwan Straits;Strait of Taiwan
wider|-|South China Sea|West Philippine Sea
wider|-|East China Sea
region|-|Spratly Islands|Spratlys;Nansha Islands
region|-|Paracel Islands|Paracels;Xisha Islands
region|-|Scarborough Shoal|Huangyan Island
region|-|Second Thomas Shoal|Ren'ai Jiao;Ayungin Shoal
region|JPN|Senkaku Islands|Senkakus;Diaoyu Islands;Diaoyus
region|-|Korean Peninsula|Korean peninsula
site|-|Demilitarized Zone|DMZ
site|-|Panmunjom
wider|-|38th parallel
city|KOR|Busan|Pusan
city|KOR|Incheon|Inchon
city|KOR|Daegu
city|KOR|Gwangju|Kwangju
city|KOR|Pyeongtaek
city|KOR|Gyeongju
region|KOR|Jeju
region|KOR|Dokdo|Takeshima;Liancourt Rocks
region|KOR|Yeonpyeong|Yeonpyeong Island
city|PRK|Kaesong
city|PRK|Wonsan
city|PRK|Sinuiju
city|PRK|Rason
site|PRK|Yongbyon
site|PRK|Punggye-ri
site|PRK|Sohae
site|PRK|Mount Kumgang
city|JPN|Osaka
city|JPN|Kyoto
city|JPN|Hiroshima
city|JPN|Nagasaki
city|JPN|Yokohama
city|JPN|Nagoya
city|JPN|Fukuoka
city|JPN|Sapporo
city|JPN|Kobe
region|JPN|Okinawa|Okinawan
region|JPN|Hokkaido
region|JPN|Fukushima|Fukushima Daiichi
site|JPN|Yasukuni|Yasukuni Shrine
site|USA|Pearl Harbor
region|RUS|Kuril Islands|Kurils;Kurile Islands;Kuriles;Northern Territories
region|RUS|Sakhalin
# South-east Asia
city|VNM|Ho Chi Minh City
city|VNM|Da Nang|Danang
city|VNM|Haiphong
city|VNM|Hue
site|VNM|Dien Bien Phu
site|VNM|Cam Ranh Bay
site|VNM|Gulf of Tonkin
city|KHM|Siem Reap
city|KHM|Sihanoukville
site|KHM|Ream|Ream Naval Base
site|-|Preah Vihear
city|LAO|Luang Prabang
city|THA|Chiang Mai
city|THA|Pattaya
city|THA|Phuket
region|THA|Pattani
city|MMR|Mandalay
city|MMR|Myawaddy
region|MMR|Rakhine|Rakhine State;Arakan
region|MMR|Shan State
region|MMR|Kachin|Kachin State
region|MMR|Karen State|Kayin State
city|MYS|Penang|George Town
city|MYS|Johor Bahru
city|MYS|Malacca
region|MYS|Sabah
region|MYS|Sarawak
wider|-|Strait of Malacca|Malacca Strait
city|IDN|Surabaya
city|IDN|Bandung
city|IDN|Medan
region|IDN|Bali
region|IDN|Aceh|Acehnese
region|IDN|Papua|West Papua;Irian Jaya
region|IDN|Sumatra
region|IDN|Java
region|IDN|Sulawesi
region|IDN|Natuna Islands|Natunas
city|PHL|Cebu
city|PHL|Davao
city|PHL|Marawi
region|PHL|Mindanao
region|PHL|Luzon
region|PHL|Palawan
site|PHL|Subic Bay
site|PHL|Clark Air Base
site|SGP|Sentosa
# South Asia
city|IND|Mumbai|Bombay
city|IND|Kolkata|Calcutta
city|IND|Chennai|Madras
city|IND|Bengaluru|Bangalore
city|IND|Hyderabad
city|IND|Ahmedabad
city|IND|Amritsar
city|IND|Lucknow
city|IND|Varanasi
city|IND|Srinagar
city|IND|Jammu
city|IND|Pahalgam
city|IND|Pulwama
city|IND|Uri
city|IND|Dharamsala|Dharamshala
city|IND|Bhopal
city|IND|Goa
region|-|Kashmir|Jammu and Kashmir;Kashmiri;Kashmiris
region|IND|Indian-administered Kashmir|Indian Kashmir
region|PAK|Pakistan-administered Kashmir|Azad Kashmir;Pakistani Kashmir
region|IND|Ladakh
region|IND|Punjab|Punjabi;Punjabis
region|IND|Gujarat
region|IND|Assam
region|IND|Manipur
region|IND|Arunachal Pradesh
region|IND|Sikkim
region|IND|Kerala
region|IND|Tamil Nadu
region|IND|Uttar Pradesh
region|IND|West Bengal
region|IND|Maharashtra
region|IND|Nagaland
region|IND|Andaman Islands
region|-|Siachen|Siachen Glacier
region|-|Aksai Chin
region|-|Doklam
region|IND|Galwan|Galwan Valley
wider|-|Line of Control|LoC
wider|-|Line of Actual Control|LAC
city|PAK|Karachi
city|PAK|Lahore
city|PAK|Peshawar
city|PAK|Quetta
city|PAK|Rawalpindi
city|PAK|Faisalabad
city|PAK|Abbottabad
city|PAK|Muzaffarabad
city|PAK|Gwadar
city|PAK|Balakot
city|PAK|Torkham
city|PAK|Chaman
region|PAK|Balochistan|Baluchistan;Baloch;Baluch
region|PAK|Khyber Pakhtunkhwa|North-West Frontier Province
region|PAK|Sindh|Sindhi
region|PAK|Waziristan|North Waziristan;South Waziristan
region|PAK|Swat|Swat Valley
region|PAK|Gilgit-Baltistan
wider|-|Durand Line
city|BGD|Chittagong|Chattogram
city|BGD|Cox's Bazar
city|LKA|Jaffna
city|LKA|Hambantota
city|LKA|Kandy
wider|-|Indian Ocean
wider|-|Himalayas
city|NPL|Pokhara
city|AFG|Kandahar
city|AFG|Herat
city|AFG|Jalalabad
city|AFG|Mazar-i-Sharif|Mazar-e-Sharif
city|AFG|Kunduz
city|AFG|Ghazni
region|AFG|Helmand
region|AFG|Panjshir
region|AFG|Nangarhar
region|AFG|Bagram|Bagram Air Base;Bagram Airfield
region|AFG|Tora Bora
# Central Asia and the Caucasus
city|KAZ|Almaty
city|KAZ|Aktau
site|KAZ|Baikonur
city|KGZ|Osh
city|UZB|Samarkand
city|UZB|Bukhara
city|UZB|Termez
region|UZB|Karakalpakstan
region|-|Fergana Valley|Ferghana Valley
region|TJK|Gorno-Badakhshan
wider|-|Central Asia|Central Asian
wider|-|Caucasus|South Caucasus;North Caucasus;Caucasian
wider|-|Caspian Sea|Caspian
city|GEO|Batumi
city|GEO|Gori
city|GEO|Kutaisi
city|GEO|Poti
region|GEO|Adjara|Ajara
region|GEO|Pankisi|Pankisi Gorge
city|AZE|Ganja
city|AZE|Shusha|Shushi
city|AZE|Nakhchivan|Nakhichevan
region|AZE|Lachin|Lachin corridor
region|ARM|Zangezur|Zangezur corridor;Syunik
city|ARM|Gyumri
# Russia
city|RUS|St. Petersburg|St Petersburg;Saint Petersburg;Leningrad
city|RUS|Vladivostok
city|RUS|Kazan
city|RUS|Sochi
city|RUS|Rostov-on-Don|Rostov
city|RUS|Yekaterinburg|Ekaterinburg;Sverdlovsk
city|RUS|Novosibirsk
city|RUS|Volgograd|Stalingrad
city|RUS|Belgorod
city|RUS|Kursk
city|RUS|Bryansk
city|RUS|Voronezh
city|RUS|Smolensk
city|RUS|Kaliningrad|Königsberg
city|RUS|Murmansk
city|RUS|Arkhangelsk
city|RUS|Grozny
city|RUS|Beslan
city|RUS|Makhachkala
city|RUS|Ulyanovsk
city|RUS|Samara
city|RUS|Saratov
city|RUS|Ufa
city|RUS|Omsk
city|RUS|Perm
city|RUS|Magadan
city|RUS|Novorossiysk
city|RUS|Engels
region|RUS|Chechnya|Chechen Republic;Ichkeria;Chechen;Chechens
region|RUS|Dagestan|Dagestani
region|RUS|Ingushetia
region|RUS|North Ossetia
region|RUS|Tatarstan
region|RUS|Bashkortostan
region|RUS|Siberia|Siberian
region|RUS|Far East
region|RUS|Kamchatka
region|RUS|Buryatia
region|RUS|Yakutia
region|RUS|Kola Peninsula
site|RUS|Red Square
site|RUS|Valdai
site|RUS|Novaya Zemlya
# Ukraine, Belarus, Moldova
region|UKR|Crimea|Crimean Peninsula;Crimean peninsula;Crimean
city|UKR|Sevastopol
city|UKR|Simferopol
city|UKR|Yalta
city|UKR|Kerch|Kerch Strait;Kerch Bridge
city|UKR|Kharkiv|Kharkov
city|UKR|Odesa|Odessa
city|UKR|Lviv|Lvov;Lwów
city|UKR|Dnipro|Dnipropetrovsk
city|UKR|Donetsk
city|UKR|Luhansk|Lugansk
city|UKR|Mariupol
city|UKR|Kherson
city|UKR|Zaporizhzhia|Zaporizhia;Zaporozhye
city|UKR|Mykolaiv|Nikolaev
city|UKR|Kryvyi Rih|Krivoy Rog
city|UKR|Poltava
city|UKR|Sumy
city|UKR|Chernihiv|Chernigov
city|UKR|Zhytomyr
city|UKR|Vinnytsia
city|UKR|Ivano-Frankivsk
city|UKR|Uzhhorod
city|UKR|Kramatorsk
city|UKR|Sloviansk|Slavyansk
city|UKR|Bakhmut|Artemivsk
city|UKR|Soledar
city|UKR|Avdiivka|Avdeevka
city|UKR|Pokrovsk
city|UKR|Kupiansk|Kupyansk
city|UKR|Lyman
city|UKR|Izium|Izyum
city|UKR|Vuhledar
city|UKR|Melitopol
city|UKR|Berdyansk|Berdiansk
city|UKR|Enerhodar
city|UKR|Severodonetsk|Sievierodonetsk
city|UKR|Lysychansk
city|UKR|Toretsk
city|UKR|Chasiv Yar
city|UKR|Myrnohrad
city|UKR|Kostiantynivka
city|UKR|Huliaipole
city|UKR|Debaltseve
city|UKR|Bucha
city|UKR|Irpin
city|UKR|Hostomel
city|UKR|Chernobyl|Chornobyl
region|UKR|Donbas|Donbass
region|UKR|Snake Island
region|UKR|Transcarpathia|Zakarpattia
site|UKR|Maidan|Euromaidan
site|UKR|Azovstal
site|UKR|Nova Kakhovka|Kakhovka;Kakhovka dam
site|UKR|Zaporizhzhia nuclear power plant|Zaporizhzhia Nuclear Power Plant;ZNPP
city|BLR|Brest
city|BLR|Gomel|Homel
city|BLR|Grodno|Hrodna
city|BLR|Mogilev
city|BLR|Vitebsk
city|BLR|Bobruisk
site|BLR|Belovezha|Belovezhskaya Pushcha
city|MDA|Comrat
region|MDA|Gagauzia|Gagauz
wider|-|Black Sea
wider|-|Sea of Azov
wider|-|Bosphorus|Bosporus;Dardanelles;Turkish Straits
# Europe
city|POL|Gdansk|Gdańsk;Danzig
city|POL|Krakow|Kraków;Cracow
city|POL|Poznan|Poznań
city|POL|Rzeszow|Rzeszów
city|POL|Lodz|Łódź
city|POL|Wroclaw|Wrocław
city|POL|Przewodow|Przewodów
site|POL|Auschwitz
city|LTU|Klaipeda|Klaipėda
city|EST|Narva
city|LVA|Daugavpils
region|-|Suwalki Gap|Suwałki Gap
wider|-|Baltic Sea|Baltic
wider|-|Gulf of Finland
city|FIN|Turku
city|FIN|Rovaniemi
region|FIN|Karelia
region|FIN|Lapland
city|SWE|Gothenburg
city|SWE|Malmö|Malmo
region|SWE|Gotland
city|NOR|Bergen
city|NOR|Tromsø|Tromso
city|NOR|Kirkenes
city|DNK|Aarhus
region|DNK|Bornholm
city|ISL|Keflavik
city|DEU|Munich|München
city|DEU|Hamburg
city|DEU|Frankfurt
city|DEU|Cologne
city|DEU|Dresden
city|DEU|Leipzig
city|DEU|Stuttgart
city|DEU|Nuremberg|Nürnberg
city|DEU|Potsdam
city|DEU|Heiligendamm
city|DEU|Rostock
city|DEU|Solingen
city|DEU|Magdeburg
city|DEU|Düsseldorf|Duesseldorf
region|DEU|Bavaria|Bavarian
region|DEU|Saxony
region|DEU|Ruhr
region|DEU|Rhineland
region|DEU|Saar|Saarland
site|DEU|Ramstein|Ramstein Air Base
site|DEU|Schloss Elmau|Elmau
site|DEU|Brandenburg Gate
site|DEU|Checkpoint Charlie
site|DEU|Berlin Wall
site|DEU|Bellevue Palace|Schloss Bellevue
city|AUT|Salzburg
city|AUT|Graz
city|AUT|Innsbruck
site|AUT|Hofburg
city|CHE|Geneva
city|CHE|Zurich|Zürich
city|CHE|Davos
city|CHE|Basel
city|CHE|Lausanne
city|CHE|Lugano
city|CHE|Montreux
site|CHE|Bürgenstock|Buergenstock
city|NLD|Rotterdam
city|NLD|Maastricht
city|BEL|Antwerp
city|BEL|Ghent
city|BEL|Mons
city|BEL|Bruges
region|BEL|Flanders|Flemish
region|BEL|Wallonia|Walloon
city|FRA|Marseille|Marseilles
city|FRA|Lyon|Lyons
city|FRA|Nice
city|FRA|Strasbourg
city|FRA|Cannes
city|FRA|Toulouse
city|FRA|Bordeaux
city|FRA|Calais
city|FRA|Biarritz
city|FRA|Evian|Évian
region|FRA|Corsica|Corsican
region|FRA|Normandy
region|FRA|Brittany
region|FRA|Alsace|Alsace-Lorraine
site|FRA|Versailles|Palace of Versailles
site|FRA|Rambouillet
site|FRA|Fontainebleau
site|FRA|Bastille
wider|-|English Channel
city|GBR|Birmingham
city|GBR|Manchester
city|GBR|Liverpool
city|GBR|Edinburgh
city|GBR|Glasgow
city|GBR|Cardiff
city|GBR|Belfast
city|GBR|Oxford
city|GBR|Cambridge
city|GBR|Leeds
city|GBR|Bristol
region|GBR|England|English;Englishman;Englishmen
region|GBR|Scotland|Scottish;Scots;Scot
region|GBR|Wales|Welsh
region|GBR|Northern Ireland|Ulster;Northern Irish
region|GBR|Cornwall|Carbis Bay
region|GBR|Rockall
site|GBR|Chequers
site|GBR|Windsor|Windsor Castle
site|GBR|Lancaster House
site|GBR|Balmoral
site|GBR|Bletchley Park
site|GBR|Sovereign Base Areas|Akrotiri;RAF Akrotiri;Dhekelia
city|IRL|Cork
city|IRL|Shannon
city|ESP|Barcelona
city|ESP|Valencia
city|ESP|Seville
city|ESP|Bilbao
city|ESP|Granada
city|ESP|Guernica
region|ESP|Catalonia|Catalan;Catalans
region|ESP|Basque Country|Basque;Basques
region|ESP|Galicia|Galician
region|ESP|Canary Islands
region|ESP|Ceuta
region|ESP|Melilla
region|ESP|Andalusia
site|ESP|Rota
city|PRT|Porto
region|PRT|Azores
region|PRT|Madeira
site|PRT|Lajes
city|ITA|Milan
city|ITA|Naples
city|ITA|Turin
city|ITA|Genoa
city|ITA|Venice
city|ITA|Florence
city|ITA|Trieste
city|ITA|Bari
city|ITA|Palermo
city|ITA|Bologna
city|ITA|L'Aquila
city|ITA|Aviano
region|ITA|Sicily|Sicilian
region|ITA|Sardinia
region|ITA|Lampedusa
region|ITA|Lombardy
region|ITA|Apulia|Puglia;Borgo Egnazia
city|MLT|Marsaxlokk
city|GRC|Thessaloniki|Salonika
city|GRC|Piraeus
city|GRC|Alexandroupolis|Alexandroupoli
region|GRC|Crete
region|GRC|Lesbos
region|GRC|Souda Bay
region|GRC|Aegean Islands
region|GRC|Kastellorizo
region|-|Imia|Kardak
wider|-|Aegean Sea|Aegean
wider|-|Adriatic Sea|Adriatic
wider|-|Mediterranean Sea|Mediterranean;Eastern Mediterranean
city|CYP|Limassol
city|CYP|Larnaca
city|CYP|Famagusta
city|CYP|Varosha
city|HUN|Debrecen
city|SVK|Košice|Kosice
city|CZE|Brno
city|CZE|Ostrava
region|CZE|Sudetenland
city|ROU|Constanta|Constanța
city|ROU|Timisoara|Timișoara
city|ROU|Cluj
region|ROU|Transylvania|Transylvanian
region|ROU|Deveselu
city|BGR|Varna
city|BGR|Burgas
city|BGR|Plovdiv
city|SRB|Novi Sad
city|SRB|Nis|Niš
region|SRB|Vojvodina
region|SRB|Presevo|Preševo Valley
region|SRB|Sandzak
city|XKX|Mitrovica|Kosovska Mitrovica
city|XKX|Pec|Peja
city|XKX|Banjska
city|XKX|Racak
region|XKX|North Kosovo|Northern Kosovo
city|BIH|Banja Luka
city|BIH|Mostar
city|BIH|Tuzla
city|BIH|Srebrenica
city|BIH|Bihac
city|BIH|Gorazde
city|BIH|Pale
region|BIH|Republika Srpska|Bosnian Serb Republic
region|BIH|Bosniak-Croat Federation|Muslim-Croat federation
city|HRV|Dubrovnik
city|HRV|Split
city|HRV|Vukovar
city|HRV|Knin
region|HRV|Krajina
region|HRV|Dalmatia
region|HRV|Slavonia
city|MKD|Tetovo
city|MKD|Ohrid
city|MKD|Kumanovo
city|MNE|Budva
city|ALB|Durres|Durrës
site|MKD|Prespa
wider|-|Balkans|Western Balkans;Balkan
wider|-|Europe|Eastern Europe;Western Europe;Central Europe;European;Eastern European;Central European;Western European
wider|-|Scandinavia|Scandinavian
wider|-|North Sea
wider|-|Arctic
wider|-|Alps
# Middle East
city|TUR|Istanbul
city|TUR|Izmir|Smyrna
city|TUR|Antalya
city|TUR|Adana
city|TUR|Gaziantep
city|TUR|Diyarbakir|Diyarbakır
city|TUR|Kars
city|TUR|Trabzon
city|TUR|Hatay|Antakya
city|TUR|Sanliurfa|Şanlıurfa
site|TUR|Incirlik|Incirlik Air Base
site|TUR|Akkuyu
site|TUR|Dolmabahce|Dolmabahçe
site|TUR|Gallipoli
site|TUR|Hagia Sophia
region|TUR|Anatolia
region|-|Kurdistan
region|IRQ|Iraqi Kurdistan|Kurdistan Region;Kurdistan region
city|SYR|Aleppo
city|SYR|Homs
city|SYR|Hama
city|SYR|Idlib
city|SYR|Latakia
city|SYR|Tartus|Tartous
city|SYR|Daraa|Deraa
city|SYR|Raqqa
city|SYR|Deir ez-Zor|Deir al-Zor;Deir Ezzor
city|SYR|Palmyra
city|SYR|Kobani|Kobane;Ain al-Arab
city|SYR|Qamishli
city|SYR|Hasakah|Hassakeh
city|SYR|Afrin
city|SYR|Manbij
city|SYR|al-Bab
city|SYR|Tal Abyad
city|SYR|Ras al-Ain
city|SYR|Khan Sheikhoun
city|SYR|Douma
city|SYR|Quneitra
city|SYR|Sweida|Suwayda;as-Suwayda
region|SYR|Eastern Ghouta|Ghouta
region|SYR|Rojava
region|SYR|Golan Heights|Golan
site|SYR|Hmeimim|Khmeimim;Hmeimim air base
site|SYR|al-Tanf
site|SYR|al-Hol
city|LBN|Tyre
city|LBN|Sidon
city|LBN|Baalbek
city|LBN|Nabatieh
region|LBN|Bekaa Valley|Bekaa;Beqaa Valley
region|LBN|Dahiyeh
region|-|Shebaa Farms
wider|-|Blue Line
wider|-|Litani River|Litani
city|ISR|Haifa
city|ISR|Ashdod
city|ISR|Ashkelon
city|ISR|Beersheba
city|ISR|Eilat
city|ISR|Nazareth
city|ISR|Sderot
city|ISR|Kiryat Shmona
city|ISR|Metula
city|ISR|Acre
city|ISR|Caesarea
region|ISR|Galilee
region|ISR|Negev
site|ISR|Dimona
site|ISR|Ben Gurion Airport
city|PSE|Gaza|Gaza Strip;Gaza City;Gazan;Gazans
city|PSE|Rafah
city|PSE|Khan Younis|Khan Yunis
city|PSE|Deir al-Balah
city|PSE|Jabalia|Jabaliya
city|PSE|Beit Lahia
city|PSE|Beit Hanoun
city|PSE|Hebron
city|PSE|Nablus
city|PSE|Jenin
city|PSE|Jericho
city|PSE|Bethlehem
city|PSE|Tulkarm|Tulkarem
city|PSE|Qalqilya
region|PSE|West Bank|Judea and Samaria;occupied West Bank
city|PSE|East Jerusalem
city|PSE|Sheikh Jarrah
site|PSE|Al-Aqsa|al-Aqsa mosque;Al-Aqsa Mosque;Temple Mount;Haram al-Sharif;Noble Sanctuary
site|PSE|Al-Shifa Hospital|al-Shifa hospital
site|PSE|Kerem Shalom
site|PSE|Philadelphi Corridor|Philadelphi corridor
site|PSE|Netzarim Corridor
city|JOR|Aqaba
city|JOR|Irbid
city|JOR|Zarqa
city|JOR|Petra
site|JOR|Zaatari
site|-|Allenby Bridge
city|IRQ|Basra
city|IRQ|Mosul
city|IRQ|Kirkuk
city|IRQ|Erbil|Irbil;Arbil
city|IRQ|Sulaymaniyah|Sulaimaniya;Sulaimaniyah
city|IRQ|Najaf
city|IRQ|Karbala|Kerbala
city|IRQ|Fallujah|Falluja
city|IRQ|Ramadi
city|IRQ|Tikrit
city|IRQ|Samarra
city|IRQ|Sinjar
city|IRQ|Halabja
region|IRQ|Anbar
region|IRQ|Sadr City
site|IRQ|Abu Ghraib
site|IRQ|Ain al-Asad|Al Asad Airbase;al-Asad
site|IRQ|Green Zone
city|IRN|Isfahan|Esfahan
city|IRN|Mashhad
city|IRN|Shiraz
city|IRN|Tabriz
city|IRN|Qom
city|IRN|Kerman
city|IRN|Ahvaz
city|IRN|Abadan
city|IRN|Bandar Abbas
city|IRN|Chabahar
city|IRN|Zahedan
region|IRN|Sistan-Baluchestan|Sistan and Baluchestan
region|IRN|Khuzestan
region|IRN|Kharg Island
site|IRN|Natanz
site|IRN|Fordo|Fordow
site|IRN|Bushehr
site|IRN|Arak
site|IRN|Parchin
site|IRN|Evin|Evin Prison
wider|-|Strait of Hormuz|Straits of Hormuz;Hormuz
wider|-|Persian Gulf|Arabian Gulf
wider|-|Gulf of Oman
wider|-|Shatt al-Arab
region|-|Abu Musa|Greater Tunb;Lesser Tunb
city|SAU|Jeddah|Jiddah
city|SAU|Mecca|Makkah
city|SAU|Medina
city|SAU|Dhahran
city|SAU|Najran
city|SAU|Jizan|Jazan
city|SAU|Khamis Mushait
city|SAU|Tabuk
city|SAU|Yanbu
city|SAU|Ras Tanura
city|SAU|Dammam
city|SAU|Neom|NEOM
city|SAU|AlUla|Al-Ula
site|SAU|Abqaiq
site|SAU|Diriyah
city|ARE|Dubai
city|ARE|Sharjah
city|ARE|Fujairah
site|ARE|al-Dhafra
site|QAT|al-Udeid|Al Udeid Air Base;Al Udeid;al-Udeid air base
city|BHR|Muharraq
city|OMN|Salalah
city|OMN|Duqm
region|OMN|Dhofar
city|YEM|Aden
city|YEM|Hodeidah|Hodeida;Hudaydah
city|YEM|Taiz|Taizz
city|YEM|Marib|Ma'rib
city|YEM|Saada|Sa'ada
city|YEM|Mukalla
region|YEM|Hadramawt|Hadramaut
region|YEM|Socotra
wider|-|Bab el-Mandeb|Bab al-Mandab
wider|-|Gulf of Aden
wider|-|Red Sea
wider|-|Middle East|Mideast;Middle Eastern
wider|-|Levant|Levantine
wider|-|Gulf
wider|-|Arabian Sea
# Africa
city|EGY|Alexandria
city|EGY|Port Said
city|EGY|Suez
city|EGY|Ismailia
city|EGY|Sharm el-Sheikh|Sharm El Sheikh;Sharm al-Sheikh
city|EGY|Luxor
city|EGY|Aswan
city|EGY|El Arish|al-Arish
city|EGY|El Alamein
region|EGY|Sinai|Sinai Peninsula;Northern Sinai
site|EGY|Suez Canal
site|EGY|Tahrir Square
site|EGY|Rafah crossing
region|EGY|Tiran and Sanafir|Straits of Tiran
city|LBY|Benghazi
city|LBY|Sirte
city|LBY|Misrata
city|LBY|Tobruk
city|LBY|Derna
city|LBY|Bani Walid
city|LBY|Zawiya
region|LBY|Cyrenaica
region|LBY|Fezzan
city|TUN|Sfax
city|TUN|Sidi Bouzid
city|TUN|Sousse
city|DZA|Oran
city|DZA|Constantine
city|DZA|Tindouf
region|DZA|Kabylie|Kabylia
city|MAR|Casablanca
city|MAR|Marrakesh|Marrakech
city|MAR|Tangier
city|MAR|Fez
city|MAR|Skhirat
city|ESH|Dakhla
city|ESH|Guerguerat
city|SDN|Omdurman
city|SDN|El Fasher|al-Fashir;El-Fasher;al-Fasher
city|SDN|Nyala
city|SDN|El Geneina|Geneina
city|SDN|El Obeid
city|SDN|Wad Madani
region|SDN|Darfur|West Darfur;North Darfur;South Darfur;Darfuri
region|SDN|Kordofan|South Kordofan;North Kordofan
region|SDN|Blue Nile
region|SDN|Gezira
region|-|Abyei
region|-|Halaib Triangle
city|SSD|Malakal
city|SSD|Bentiu
city|SSD|Bor
region|SSD|Upper Nile
city|ETH|Mekelle|Mekele
city|ETH|Gondar
city|ETH|Bahir Dar
city|ETH|Dire Dawa
region|ETH|Tigray|Tigrayan;Tigrayans
region|ETH|Amhara
region|ETH|Oromia
region|ETH|Ogaden
region|ETH|Afar
site|ETH|Grand Ethiopian Renaissance Dam|GERD;Renaissance Dam
city|ERI|Assab
city|ERI|Massawa
region|-|Badme
city|SOM|Kismayo
city|SOM|Baidoa
city|SOM|Bosaso
region|SOM|Puntland
region|SOM|Jubaland
city|XSL|Berbera
city|XSL|Las Anod
site|DJI|Camp Lemonnier
city|KEN|Mombasa
city|KEN|Kisumu
city|KEN|Garissa
city|KEN|Lamu
site|KEN|Dadaab
city|UGA|Entebbe
city|UGA|Gulu
city|TZA|Arusha
city|TZA|Zanzibar|Zanzibari
city|RWA|Gisenyi
city|COD|Goma
city|COD|Bukavu
city|COD|Lubumbashi
city|COD|Bunia
city|COD|Kisangani|Stanleyville
city|COD|Uvira
region|COD|North Kivu
region|COD|South Kivu
region|COD|Ituri
region|COD|Katanga|Katangan;Katangese
region|COD|Kasai
wider|-|Great Lakes
city|COG|Pointe-Noire
city|CAF|Bambari
city|CMR|Douala
city|CMR|Bamenda
region|CMR|Ambazonia
city|GAB|Port-Gentil
city|NGA|Kano
city|NGA|Port Harcourt
city|NGA|Maiduguri
city|NGA|Kaduna
city|NGA|Ibadan
city|NGA|Chibok
city|NGA|Jos
region|NGA|Niger Delta
region|NGA|Borno
region|NGA|Biafra|Biafran
region|NGA|Zamfara
region|NGA|Sokoto
region|CMR|Bakassi|Bakassi Peninsula
wider|-|Lake Chad|Lake Chad Basin
city|NER|Agadez
city|NER|Diffa
city|NER|Arlit
city|MLI|Timbuktu
city|MLI|Gao
city|MLI|Kidal
city|MLI|Mopti
region|MLI|Azawad
city|BFA|Bobo-Dioulasso
wider|-|Sahel|Sahelian
wider|-|Sahara
wider|-|Maghreb
wider|-|Horn of Africa
wider|-|Africa|West Africa;East Africa;North Africa;Southern Africa;Central Africa;sub-Saharan Africa;African;Africans;West African;East African;North African
city|SEN|Ziguinchor
region|SEN|Casamance
city|CIV|Bouaké|Bouake
city|GHA|Kumasi
city|TCD|Abeche
city|AGO|Cabinda
city|AGO|Cuito Cuanavale
city|ZMB|Kitwe
city|ZWE|Bulawayo
region|ZWE|Matabeleland
city|MOZ|Beira
city|MOZ|Palma
region|MOZ|Cabo Delgado
region|NAM|Caprivi|Caprivi Strip
city|ZAF|Johannesburg
city|ZAF|Durban
city|ZAF|Soweto
city|ZAF|Sharpeville
city|ZAF|Bloemfontein
site|ZAF|Robben Island
city|MDG|Toamasina
# United States
city|USA|New York|New York City;NYC;New Yorker;New Yorkers
city|USA|Los Angeles
city|USA|Chicago
city|USA|Houston
city|USA|Boston
city|USA|Philadelphia
city|USA|San Francisco
city|USA|Miami
city|USA|Atlanta
city|USA|Detroit
city|USA|Seattle
city|USA|Dallas
city|USA|Denver
city|USA|Minneapolis
city|USA|Pittsburgh
city|USA|Baltimore
city|USA|New Orleans
city|USA|Las Vegas
city|USA|San Diego
city|USA|Anchorage
city|USA|Honolulu
city|USA|Charlottesville
city|USA|Dayton
city|USA|Langley
city|USA|Palm Beach
city|USA|Sunnylands
city|USA|Bretton Woods
city|USA|Phoenix
city|USA|Portland
region|USA|California|Californian
region|USA|Texas|Texan;Texans
region|USA|Florida|Floridian
region|USA|Alaska|Alaskan
region|USA|Hawaii|Hawaiian
region|USA|Georgia (U.S. state)|Georgia
region|USA|Ohio
region|USA|Pennsylvania
region|USA|Michigan
region|USA|Virginia
region|USA|Maryland
region|USA|New Jersey
region|USA|Massachusetts
region|USA|Illinois
region|USA|Arizona
region|USA|Nevada
region|USA|Colorado
region|USA|New Mexico
region|USA|Montana
region|USA|Nebraska
region|USA|Iowa
region|USA|Wisconsin
region|USA|Minnesota
region|USA|Missouri
region|USA|Kansas
region|USA|Oklahoma
region|USA|Arkansas
region|USA|Louisiana
region|USA|Mississippi
region|USA|Alabama
region|USA|Tennessee
region|USA|Kentucky
region|USA|North Carolina
region|USA|South Carolina
region|USA|West Virginia
region|USA|Delaware
region|USA|Connecticut
region|USA|Rhode Island
region|USA|Vermont
region|USA|New Hampshire
region|USA|Maine
region|USA|Indiana
region|USA|Idaho
region|USA|Utah
region|USA|Wyoming
region|USA|Oregon
region|USA|North Dakota
region|USA|South Dakota
region|USA|Washington state|Washington State
region|USA|New York state|New York State
region|USA|District of Columbia
site|USA|Camp David
site|USA|Mar-a-Lago
site|USA|Bedminster
site|USA|Wall Street
site|USA|Silicon Valley
site|USA|Hollywood
site|USA|Ground Zero
site|USA|World Trade Center
site|USA|Fort Bragg
site|USA|Rose Garden
site|USA|Blair House
site|USA|Andrews Air Force Base|Joint Base Andrews
site|USA|Arlington National Cemetery|Arlington
site|USA|Alcatraz
site|CUB|Guantánamo Bay|Guantanamo Bay;Guantanamo;Gitmo
# Canada, Latin America, the Caribbean
city|CAN|Toronto
city|CAN|Montreal|Montréal
city|CAN|Vancouver
city|CAN|Calgary
city|CAN|Edmonton
city|CAN|Halifax
city|CAN|Kananaskis
city|CAN|Charlevoix
city|CAN|Winnipeg
region|CAN|Quebec|Québec;Quebecois;Québécois;Quebecer;Quebecers
region|CAN|Ontario
region|CAN|Alberta
region|CAN|British Columbia
region|CAN|Nova Scotia
region|CAN|Saskatchewan
region|CAN|Manitoba
region|CAN|Newfoundland
region|CAN|Yukon
region|CAN|Nunavut
city|MEX|Tijuana
city|MEX|Ciudad Juárez|Ciudad Juarez;Juarez
city|MEX|Monterrey
city|MEX|Guadalajara
city|MEX|Cancún|Cancun
city|MEX|Culiacán|Culiacan
city|MEX|Acapulco
region|MEX|Chiapas
region|MEX|Sinaloa
region|MEX|Oaxaca
region|MEX|Michoacán|Michoacan
region|MEX|Sonora
wider|-|Gulf of Mexico|Gulf of America
wider|-|Rio Grande
city|HND|San Pedro Sula
site|PAN|Panama Canal|Canal Zone
site|-|Darién Gap|Darien Gap;Darién
city|CUB|Santiago de Cuba
site|CUB|Bay of Pigs
site|CUB|Mariel
city|HTI|Cap-Haïtien|Cap-Haitien
city|HTI|Gonaïves|Gonaives
city|COL|Medellín|Medellin
city|COL|Cali
city|COL|Cartagena
city|COL|Cúcuta|Cucuta
city|COL|Barranquilla
region|COL|Catatumbo
region|COL|Cauca
region|COL|Arauca
city|VEN|Maracaibo
city|VEN|Puerto Cabello
region|VEN|Zulia
region|GUY|Essequibo|Esequibo
city|ECU|Guayaquil
city|ECU|Manta
region|ECU|Galápagos|Galapagos;Galapagos Islands
city|PER|Cusco
city|PER|Arequipa
city|PER|Chancay
city|BOL|Santa Cruz
city|BOL|Cochabamba
city|BOL|El Alto
city|BRA|São Paulo|Sao Paulo
city|BRA|Rio de Janeiro|Rio
city|BRA|Manaus
city|BRA|Belém|Belem
city|BRA|Recife
city|BRA|Fortaleza
city|BRA|Curitiba
city|BRA|Porto Alegre
city|BRA|Salvador
wider|-|Amazon rainforest|Amazon basin;Amazonia
city|ARG|Rosario
city|ARG|Mar del Plata
city|ARG|Ushuaia
region|ARG|Patagonia
region|ARG|Tierra del Fuego
city|CHL|Valparaíso|Valparaiso
city|CHL|Punta Arenas
region|-|Beagle Channel
city|PRY|Ciudad del Este
city|URY|Punta del Este
wider|-|Latin America|Latin American;Latin Americans
wider|-|South America|South American
wider|-|Central America|Central American
wider|-|North America|North American
wider|-|Caribbean|Caribbean Sea;Caribbean Islands
wider|-|Americas
wider|-|Tri-Border Area|Triple Frontier
wider|-|Andes|Andean
# Oceania and the seas
city|AUS|Sydney
city|AUS|Melbourne
city|AUS|Perth
city|AUS|Brisbane
city|AUS|Darwin
city|AUS|Adelaide
region|AUS|Queensland
region|AUS|New South Wales
region|AUS|Tasmania
region|AUS|Northern Territory
region|AUS|Pine Gap
region|AUS|Torres Strait
city|NZL|Auckland
city|NZL|Christchurch
region|PNG|Bougainville
region|PNG|Manus Island|Manus
region|SLB|Guadalcanal
region|SLB|Malaita
region|MHL|Bikini Atoll|Bikini
region|MHL|Kwajalein
wider|-|Pacific Ocean|Pacific;South Pacific;Western Pacific
wider|-|Indo-Pacific|Asia-Pacific
wider|-|Atlantic Ocean|Atlantic
wider|-|Asia|Southeast Asia;South-East Asia;South East Asia;East Asia;South Asia;North-East Asia;Northeast Asia;West Asia;Asian;Asians;Southeast Asian;East Asian;South Asian
wider|-|Eurasia|Eurasian
wider|-|Arctic Ocean
wider|-|Northern Sea Route
wider|-|Philippine Sea
wider|-|Sea of Japan|East Sea
wider|-|Yellow Sea|West Sea
wider|-|Bay of Bengal
wider|-|Gulf of Guinea
wider|-|Gulf of Thailand
wider|-|Barents Sea
wider|-|Bering Strait
wider|-|Straits of Gibraltar|Strait of Gibraltar
`

export function parsePlaces(): Place[] {
  return rows(table).map(([kind, country = '', name = '', aliases]) => ({
    name,
    aliases: list(aliases),
    kind: kind as PlaceKind,
    country: country === '-' ? null : country,
  }))
}
