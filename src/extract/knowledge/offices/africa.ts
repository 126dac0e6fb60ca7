/* The form of these lists: `officeHolders.ts`. */
export const africa = `
# North Africa
= DZA head-of-state President
Ahmed [Ben Bella]|1962-09-27|1965-06-19|
Houari Boumediene|1965-06-19|1978-12-27|
Chadli Bendjedid|1979-02-09|1992-01-11|
Liamine Zéroual|1994-01-31|1999-04-27|
Abdelaziz Bouteflika|1999-04-27|2019-04-02|
Abdelkader Bensalah|2019-04-09|2019-12-19||Interim President
Abdelmadjid Tebboune|2019-12-19||
= DZA head-of-government Prime Minister
Ahmed Ouyahia|2003-05-09|2006-05-24|
Abdelmalek Sellal|2012-09-03|2017-05-25|
Ahmed Ouyahia|2017-08-16|2019-03-12|
Abdelaziz Djerad|2019-12-28|2021-07-07|
Aymen Benabderrahmane|2021-07-07|2023-11-11|
Nadir Larbaoui|2023-11-11|2025-08-28|
Sifi Ghrieb|2025-08-28||
= DZA foreign-minister Foreign Minister
Abdelaziz Bouteflika|1963-09-04|1979-03-08|
Abdelaziz Belkhadem|2000-08-26|2005-05-01|
Mohammed Bedjaoui|2005-05-01|2007-06-04|
Mourad Medelci|2007-06-04|2013-09-11|
Ramtane Lamamra|2013-09-11|2017-05-25|
Abdelkader Messahel|2017-05-25|2019-03-31|
Sabri Boukadoum|2019-03-31|2021-07-07|
Ramtane Lamamra|2021-07-07|2023-03-16|
Ahmed Attaf|2023-03-18||
= MAR head-of-state King
Mohammed V|1957-08-14|1961-02-26|King Mohammed V
Hassan II|1961-02-26|1999-07-23|King Hassan;King Hassan II
Mohammed VI|1999-07-23||King Mohammed VI;King Mohammed
= MAR head-of-government Prime Minister
Abderrahmane Youssoufi|1998-03-14|2002-10-09|
Driss Jettou|2002-10-09|2007-09-19|
Abbas [El Fassi]|2007-09-19|2011-11-29|
Abdelilah Benkirane|2011-11-29|2017-04-05|
Saadeddine Othmani|2017-04-05|2021-10-07|Saad-Eddine El Othmani
Aziz Akhannouch|2021-10-07||
= MAR foreign-minister Foreign Minister
Mohamed Benaissa|1999-04|2007-10-15|
Taieb [Fassi Fihri]|2007-10-15|2012-01-03|
Saadeddine Othmani|2012-01-03|2013-10-10|
Salaheddine Mezouar|2013-10-10|2016-10|
Nasser Bourita|2017-04-05||
= ESH head-of-state President
Mohamed Abdelaziz|1976-08|2016-05-31|
Brahim Ghali|2016-07-12||
= TUN head-of-state President
Habib Bourguiba|1957-07-25|1987-11-07|
Zine El Abidine [Ben Ali]|1987-11-07|2011-01-14|Zine al-Abidine Ben Ali
Fouad Mebazaa|2011-01-15|2011-12-13||Acting President
Moncef Marzouki|2011-12-13|2014-12-31|
Beji [Caid Essebsi]|2014-12-31|2019-07-25|Essebsi
Mohamed Ennaceur|2019-07-25|2019-10-23||Acting President
Kais Saied|2019-10-23||
= TUN head-of-government Prime Minister
Mohamed Ghannouchi|1999-11-17|2011-02-27|
Hamadi Jebali|2011-12-24|2013-03-14|
Ali Laarayedh|2013-03-14|2014-01-29|
Mehdi Jomaa|2014-01-29|2015-02-06|
Habib Essid|2015-02-06|2016-08-27|
Youssef Chahed|2016-08-27|2020-02-27|
Hichem Mechichi|2020-09-02|2021-07-25|
+Najla Bouden|2021-10-11|2023-08-01|
Ahmed Hachani|2023-08-02|2024-08-07|
Kamel Madouri|2024-08-07|2025-03-20|
+Sarra [Zaafrani Zenzri]|2025-03-20||
= TUN foreign-minister Foreign Minister
Habib [Ben Yahia]|1999-11|2004-11|
Abdelwahab Abdallah|2005-08|2010-01|
Kamel Morjane|2010-01|2011-01-27|
Rafik Abdessalem|2011-12-24|2013-03|
Othman Jerandi|2013-03|2014-01|
Mongi Hamdi|2014-01|2015-02|
Taieb Baccouche|2015-02-06|2016-01|
Khemaies Jhinaoui|2016-01-12|2019-10-29|
Othman Jerandi|2020-09-02|2023-02-07|
Nabil Ammar|2023-02-08|2024-08-25|
Mohamed Ali Nafti|2024-08-25||
= TUN other Islamist leader
Rached Ghannouchi||||Ennahda leader
= TUN other Ennahda leader
Rached Ghannouchi|||
= LBY head-of-state Leader
King Idris|1951-12-24|1969-09-01|Idris I|King
Muammar Gaddafi|1969-09-01|2011-10-20|Moammar Gadhafi;Muammar Qaddafi;Muammar Gadhafi;Muammar al-Gaddafi;Moammar Gaddafi;Muammar Qadhafi;Moammar Khadafy;Qaddafi;Gadhafi;Kadhafi;Qadhafi;Khadafy;Kadafi
Mustafa [Abdul Jalil]|2011-03-05|2012-08-08|Mustafa Abdel Jalil|Chairman of the National Transitional Council
Mohamed Magariaf|2012-08-09|2013-05-28||President of the General National Congress
Mohamed [al-Menfi]|2021-03-15||Mohammed al-Menfi|Chairman of the Presidential Council
= LBY head-of-government Prime Minister
Mahmoud Jibril|2011-03-23|2011-10-23|
Abdurrahim [el-Keib]|2011-11-24|2012-11-14|
Ali Zeidan|2012-11-14|2014-03-11|
Abdullah [al-Thani]|2014-03-11|2021-03-15|
Fayez [al-Sarraj]|2016-03-30|2021-03-15|Fayez Sarraj;Fayez Serraj;Serraj
Abdul Hamid Dbeibah|2021-03-15||Abdulhamid Dbeibah;Abdul Hamid Dbeibeh;Abdelhamid Dbeibah
= LBY foreign-minister Foreign Minister
Abdel Rahman Shalgham|2000-03|2009-03-05|
Moussa Koussa|2009-03-05|2011-03-30|Musa Kusa
Ashour Bin Khayal|2011-11|2012-11|
Mohamed Siala|2016|2021-03-15|
+Najla Mangoush|2021-03-15|2023-08-28|Najla el-Mangoush
= LBY other Libyan National Army commander
Saif al-Islam [Gaddafi]||2026-02|Saif al-Islam Gadhafi;Seif al-Islam Gaddafi;Saif al-Islam|Son of the leader
Aguila Saleh|2014-08-05|||Speaker of the House of Representatives
# Sudan and the Horn
= SDN head-of-state President
Jaafar Nimeiri|1969-05-25|1985-04-06|Jaafar Numeiri
Omar [al-Bashir]|1989-06-30|2019-04-11|Omar Hassan al-Bashir;Omar el-Bashir;Omar Bashir
Abdel Fattah [al-Burhan]|2019-08-20||Abdel-Fattah Burhan;Abdel Fattah Abdelrahman al-Burhan|Chairman of the Sovereignty Council
= SDN head-of-government Prime Minister
Sadiq [al-Mahdi]|1986-05-06|1989-06-30|
Abdalla Hamdok|2019-08-21|2022-01-02|Abdallah Hamdok
Kamil Idris|2025-05-31||
= SDN foreign-minister Foreign Minister
Mustafa Osman Ismail|1998-02|2005-09|
Lam Akol|2005-09-20|2007-10|
Deng Alor|2007-10|2010-06|
Ali Karti|2010-06-16|2015-06|
Ibrahim Ghandour|2015-06|2018-04-19|
+Asma Mohamed Abdalla|2019-09-08|2020-07-09|
+Mariam [al-Mahdi]|2021-02-10|2021-11|
Ali [al-Sadiq]|2022-01|2024-04|
= SDN other Rapid Support Forces commander
Hassan [al-Turabi]||2016-03-05||Islamist leader
Ahmed Haroun||||Official
= SSD head-of-state President
Salva Kiir|2011-07-09||Salva Kiir Mayardit
= SSD other First Vice President
Riek Machar|2020-02-22|2025-09|Riek Machar Teny
= SSD foreign-minister Foreign Minister
Nhial Deng Nhial|2011-08|2013-07|
Barnaba Marial Benjamin|2013-08|2016-04|
Deng Alor|2016-04|2018|
Nhial Deng Nhial|2018|2019|
+Beatrice Wani-Noah|2020|2021|
Mayiik Ayii Deng|2021|2022|
Deng Dau Deng|2022|2023|
James Pitia Morgan|2023|2024|
Ramadan Mohamed Abdallah Goc|2024|2025|
Monday Semaya Kumba|2025||
= ETH head-of-state President
[Haile Selassie]|1930-11-02|1974-09-12|Emperor Haile Selassie|Emperor
[Mengistu] Haile Mariam|1977-02-03|1991-05-21||Chairman
[Girma] Wolde-Giorgis|2001-10-08|2013-10-07|
[Mulatu] Teshome|2013-10-07|2018-10-25|
+[Sahle-Work] Zewde|2018-10-25|2024-10-07|
[Taye] Atske Selassie|2024-10-07||
= ETH head-of-government Prime Minister
[Meles] Zenawi|1995-08-23|2012-08-20|
[Hailemariam] Desalegn|2012-08-20|2018-04-02|
[Abiy] Ahmed|2018-04-02||Abiy Ahmed Ali
= ETH foreign-minister Foreign Minister
[Seyoum] Mesfin|1991-05|2010-10|
[Hailemariam] Desalegn|2010-10|2012-11|
[Tedros] Adhanom|2012-11-29|2016-11-01|Tedros Adhanom Ghebreyesus
[Workneh] Gebeyehu|2016-11-01|2019-03|
[Gedu] Andargachew|2019-04-18|2020-11-08|
[Demeke] Mekonnen|2020-11-08|2024-01|
[Taye] Atske Selassie|2024-02-08|2024-10-07|
[Gedion] Timothewos|2024-10-18||
= ETH other Militia leader
[Sebhat] Nega||||Politician
[Redwan] Hussien|||Redwan Hussein|National Security Adviser
= ETH other Tigrayan leader
[Getachew] Reda|2023-03|2025-03|
= ERI head-of-state President
[Isaias] Afwerki|1993-05-24||Isaias Afewerki
= ERI foreign-minister Foreign Minister
Osman Saleh|2007-04-18||Osman Saleh Mohammed
= DJI head-of-state President
Hassan Gouled Aptidon|1977-06-27|1999-05-08|
Ismail Omar [Guelleh]|1999-05-08||
= DJI foreign-minister Foreign Minister
Mahmoud Ali Youssouf|2005-05-22|2025-03|
= SOM head-of-state President
Siad Barre|1969-10-21|1991-01-26|Mohamed Siad Barre
Abdiqasim Salad Hassan|2000-08-27|2004-10-14|
Abdullahi Yusuf Ahmed|2004-10-14|2008-12-29|
Sharif Sheikh Ahmed|2009-01-31|2012-08-20|Sheikh Sharif Ahmed
Hassan Sheikh [Mohamud]|2012-09-16|2017-02-16|Hassan Sheikh Mohamoud
Mohamed Abdullahi [Mohamed]|2017-02-16|2022-05-23|Mohamed Abdullahi Farmajo;Farmajo
Hassan Sheikh [Mohamud]|2022-05-23||
= SOM head-of-government Prime Minister
Abdiweli Mohamed Ali|2011-06-23|2012-10-17|
Omar Sharmarke|2014-12-24|2017-03-01|
Hassan Ali Khaire|2017-03-01|2020-07-25|
Mohamed Hussein Roble|2020-09-23|2022-06-26|
Hamza Abdi Barre|2022-06-26||
= SOM foreign-minister Foreign Minister
Ismail [Hurre Buba]|2006|2007|
Mohamed Abdullahi Omaar|2010|2011|
Abdirahman Duale Beyle|2014-01|2015-01|
Abdusalam Hadliyeh Omer|2015-01|2017-03|
Yusuf [Garaad Omar]|2017-03|2018-01|
Ahmed Isse Awad|2018-01|2020-11|
Mohamed Abdirizak|2020-11|2021-11|
Abdisaid Muse Ali|2021-11|2022-08|
Abshir Omar Jama|2022-08|2024-04|
Ahmed Moallim Fiqi|2024-04|2025-04|
Abdisalam Abdi Ali|2025-04||
= SOM other Warlord
Mohamed Farrah [Aidid]|1991|1996-08-01|Mohammed Farah Aideed
Said Abdullahi Deni|2019-01|||President of Puntland
= XSL head-of-state President
Muse Bihi Abdi|2017-12-13|2024-12-12|
Abdirahman Mohamed Abdullahi|2024-12-12||Abdirahman Irro
# East Africa
= KEN head-of-state President
[Jomo Kenyatta]|1964-12-12|1978-08-22|
Daniel [arap Moi]|1978-08-22|2002-12-30|Daniel Moi;Moi
Mwai Kibaki|2002-12-30|2013-04-09|
Uhuru Kenyatta|2013-04-09|2022-09-13|
William Ruto|2022-09-13||
= KEN foreign-minister Foreign Minister
Chris Obure|2001|2003|
Kalonzo Musyoka|2003-01|2004-06|
Chirau Ali Mwakwere|2004-06|2005-12|
Raphael Tuju|2005-12|2008-01|
Moses Wetangula|2008-01|2012-03|
+Amina Mohamed|2013-05-20|2018-02-05|
+Monica Juma|2018-02-05|2020-01-14|
+Raychelle Omamo|2020-01-14|2022-10|
Alfred Mutua|2022-10-27|2023-10-04|
Musalia Mudavadi|2023-10-04||
= KEN other Politician
Korir [Sing'Oei]|2022|||Foreign Affairs Principal Secretary
= KEN other Opposition leader
Raila Odinga||2025-10-15|
Rigathi Gachagua|2022-09-13|2024-10-17||Deputy President
Kithure Kindiki|2024-11-01|||Deputy President
= UGA head-of-state President
Milton Obote|1966-04-15|1971-01-25|
[Idi Amin]|1971-01-25|1979-04-11|Idi Amin Dada
Yoweri Museveni|1986-01-29||
= UGA foreign-minister Foreign Minister
Eriya Kategaya|1996|2001|
James Wapakhabulo|2001|2004|
Sam Kutesa|2005-01-13|2021-06|
Jeje Odongo|2021-06-08||
= UGA other Opposition leader
Kizza Besigye|||
Bobi Wine|||Robert Kyagulanyi
Muhoozi Kainerugaba|2024-03-21|||Army chief
= @Lord's Resistance Army other Leader
Joseph Kony|1987||
= TZA head-of-state President
Julius Nyerere|1964-04-26|1985-11-05|
Ali Hassan Mwinyi|1985-11-05|1995-11-23|
Benjamin Mkapa|1995-11-23|2005-12-21|
Jakaya Kikwete|2005-12-21|2015-11-05|
John Magufuli|2015-11-05|2021-03-17|
+Samia Suluhu [Hassan]|2021-03-19||Samia
= TZA foreign-minister Foreign Minister
Jakaya Kikwete|1995-11|2005-12-21|
+Asha-Rose Migiro|2006-01|2007-01|
Bernard Membe|2007-01|2015-11|
Augustine Mahiga|2015-12|2019-03|
Palamagamba Kabudi|2019-03|2021-03|
+Liberata Mulamula|2021-03-31|2022-10|
+Stergomena Tax|2022-10|2023-08|
January Makamba|2023-08|2024-07|
Mahmoud Thabit Kombo|2024-07||
= TZA other Opposition leader
Tundu Lissu|||
= RWA head-of-state President
Juvénal Habyarimana|1973-07-05|1994-04-06|
Pasteur Bizimungu|1994-07-19|2000-03-23|
Paul Kagame|2000-03-24||
= RWA foreign-minister Foreign Minister
André Bumaya|2000|2002-11|
Charles Murigande|2002-11|2008-03|
+Rosemary Museminali|2008-03|2009-12|
+Louise Mushikiwabo|2009-12|2018-10-18|
Richard Sezibera|2018-10-18|2019-11-04|
Vincent Biruta|2019-11-04|2024-06-12|
Olivier Nduhungirehe|2024-06-12||
= BDI head-of-state President
Pierre Buyoya|1996-07-25|2003-04-30|
Domitien Ndayizeye|2003-04-30|2005-08-26|
Pierre Nkurunziza|2005-08-26|2020-06-08|
Évariste Ndayishimiye|2020-06-18||
= BDI foreign-minister Foreign Minister
Alain Aimé Nyamitwe|2015|2018|
Ezechiel Nibigira|2018|2020-06|
Albert Shingiro|2020-06|2025|
Édouard Bizimana|2025||
# Central Africa
= COD head-of-state President
Joseph Kasavubu|1960-06-27|1965-11-24|Joseph Kasa-Vubu
[Mobutu] Sese Seko|1965-11-24|1997-05-16|Joseph Mobutu;Mobutu
Laurent-Désiré [Kabila]|1997-05-17|2001-01-16|Laurent Kabila
Joseph Kabila|2001-01-17|2019-01-24|
Félix Tshisekedi|2019-01-24||
= COD head-of-government Prime Minister
Patrice Lumumba|1960-06-24|1960-09-05|
Antoine Gizenga|2006-12-30|2008-10-10|
Augustin [Matata Ponyo]|2012-04-18|2016-11-17|
Sylvestre Ilunga|2019-09-07|2021-04-26|
Jean-Michel [Sama Lukonde]|2021-04-26|2024-06-12|
+Judith Suminwa|2024-06-12||Judith Suminwa Tuluka
= COD foreign-minister Foreign Minister
Léonard [She Okitundu]|2000|2003|
Antoine Ghonda|2003|2004|
Raymond [Ramazani Baya]|2004|2007|
Antipas [Mbusa Nyamwisi]|2007-02|2008-10|
Alexis [Thambwe Mwamba]|2008-10|2012-04|
Raymond Tshibanda|2012-04|2016-12|
Léonard [She Okitundu]|2016-12|2019-09|
+Marie [Tumba Nzeza]|2019-09|2021-04|
Christophe Lutundula|2021-04|2024-06-12|
+Thérèse [Kayikwamba Wagner]|2024-06-12||
= COD other Opposition leader
Étienne Tshisekedi||2017-02-01|
Moïse Katumbi|||
Martin Fayulu|||
Moïse Tshombe|1960-07-11|1963-01-21||Katangan leader
Patrick Muyaya|2021-04|||Government spokesman
= @M23 other Leader
Bertrand Bisimwa|2013||
Sultani Makenga||||Military commander
Corneille Nangaa|2023-12|||Congo River Alliance leader
Bosco Ntaganda||||Commander
= COG head-of-state President
Pascal Lissouba|1992-08-31|1997-10-25|
Denis [Sassou Nguesso]|1997-10-25||Sassou-Nguesso
= COG foreign-minister Foreign Minister
Rodolphe Adada|1997|2007|
Basile Ikouébé|2007-03|2015-08|
Jean-Claude Gakosso|2015-08||
= CAF head-of-state President
Jean-Bédel Bokassa|1966-01-01|1979-09-21|
Ange-Félix Patassé|1993-10-22|2003-03-15|
François Bozizé|2003-03-15|2013-03-24|
Michel Djotodia|2013-03-24|2014-01-10|
+Catherine [Samba-Panza]|2014-01-23|2016-03-30|
Faustin-Archange [Touadéra]|2016-03-30||
= CAF foreign-minister Foreign Minister
Charles-Armel Doubane|2016-04|2018-12|
+Sylvie [Baïpo-Temon]|2018-12||
= CMR head-of-state President
Paul Biya|1982-11-06||
= CMR foreign-minister Foreign Minister
François-Xavier Ngoubeyou|2001|2004|
Laurent Esso|2004|2006|
Jean-Marie Atangana Mebara|2006|2007|
Henri Eyebe Ayissi|2007|2011|
Pierre [Moukoko Mbonjou]|2011-12|2015-10|
Lejeune [Mbella Mbella]|2015-10-02||
= CMR other Opposition leader
Issa Tchiroma|2025||Issa Tchiroma Bakary
Maurice Kamto|||
= GAB head-of-state President
Omar Bongo|1967-12-02|2009-06-08|
+Rose Francine Rogombé|2009-06-10|2009-10-16|
[Ali Bongo] Ondimba|2009-10-16|2023-08-30|Ali Bongo;Bongo
Brice [Oligui Nguema]|2023-09-04||Brice Clotaire Oligui Nguema
= GAB foreign-minister Foreign Minister
Jean Ping|1999-01|2008-02|
Paul Toungui|2008-10|2012-02|
Emmanuel [Issoze-Ngondet]|2012-02|2016-09|
Pacôme Moubelet Boubeya|2016-10|2018|
Alain Claude [Bilie By Nze]|2019|2020|
Michaël [Moussa Adamo]|2022|2023-01|
= GNQ head-of-state President
Francisco Macías Nguema|1968-10-12|1979-08-03|
Teodoro Obiang|1979-08-03||Teodoro Obiang Nguema;Teodoro Obiang Nguema Mbasogo
= GNQ foreign-minister Foreign Minister
Pastor [Micha Ondó]|2003|2012|
Agapito [Mba Mokuy]|2012|2018|
Simeón [Oyono Esono]|2018|2024|
= GNQ other Vice President
Teodorin Obiang|2016-06-22||Teodoro Nguema Obiang Mangue
= STP head-of-government Prime Minister
Patrice Trovoada|2010-08-14|2012-12-12|
Patrice Trovoada|2014-11-25|2018-12-03|
Jorge [Bom Jesus]|2018-12-03|2022-11-10|
Patrice Trovoada|2022-11-10|2025-01-06|
Américo Ramos|2025-01-12||
= STP head-of-state President
Miguel Trovoada|1991-04-03|2001-09-03|
Fradique [de Menezes]|2001-09-03|2011-09-03|
Manuel [Pinto da Costa]|2011-09-03|2016-09-03|
Evaristo Carvalho|2016-09-03|2021-10-02|
Carlos [Vila Nova]|2021-10-02||
= TCD head-of-state President
Hissène Habré|1982-06-07|1990-12-01|
Idriss Déby|1990-12-02|2021-04-20|Idriss Déby Itno
Mahamat Idriss [Déby]|2021-04-20||Mahamat Deby
= TCD head-of-government Prime Minister
Albert [Pahimi Padacké]|2021-04-26|2022-10-12|
Saleh Kebzabo|2022-10-12|2023-12-31|
Succès Masra|2024-01-01|2024-05-22|
Allamaye Halina|2024-05-23||
= TCD foreign-minister Foreign Minister
Ahmad Allam-Mi|2005|2008|
Moussa [Faki Mahamat]|2008-04|2017-01|Moussa Faki
Hissein Brahim Taha|2017-02|2018|
Mahamat Zene Cherif|2018|2022|
Mahamat Saleh Annadif|2022-10|2024-05|
Abderaman Koulamallah|2024-05||
# West Africa
= NGA head-of-state President
Nnamdi Azikiwe|1963-10-01|1966-01-16|
Yakubu Gowon|1966-08-01|1975-07-29||Head of State
Ibrahim Babangida|1985-08-27|1993-08-26|
Sani Abacha|1993-11-17|1998-06-08||Head of State
Olusegun Obasanjo|1999-05-29|2007-05-29|
Umaru Musa [Yar'Adua]|2007-05-29|2010-05-05|Umaru Yar'Adua
Goodluck Jonathan|2010-05-06|2015-05-29|
Muhammadu Buhari|2015-05-29|2023-05-29|
[Bola Tinubu]|2023-05-29||Bola Ahmed Tinubu;Tinubu
= NGA foreign-minister Foreign Minister
Sule Lamido|1999-06|2003-05|
Olu Adeniji|2003-07|2006-06|
Ojo Maduekwe|2007-07|2010-03|
Olugbenga Ashiru|2011-07|2013-09|
Geoffrey Onyeama|2015-11-11|2023-05-29|
Yusuf Tuggar|2023-08-21||
= NGA other Military
Christopher Musa|2023-06|||Defence Minister
Nnamdi Kanu||||Biafran separatist
= NGA other Politician
Atiku Abubakar|||
Peter Obi|||
Odumegwu Ojukwu|1967-05-30|1970-01-08|Chukwuemeka Odumegwu Ojukwu|Biafran leader
Ken [Saro-Wiwa]||1995-11-10||Activist
Nuhu Ribadu|2023-06-19|||National Security Adviser
= GHA head-of-state President
Kwame Nkrumah|1960-07-01|1966-02-24|
Jerry Rawlings|1981-12-31|2001-01-07|
John Kufuor|2001-01-07|2009-01-07|
John Atta Mills|2009-01-07|2012-07-24|
John [Mahama]|2012-07-24|2017-01-07|John Dramani Mahama
Nana [Akufo-Addo]|2017-01-07|2025-01-07|
John [Mahama]|2025-01-07||
= GHA foreign-minister Foreign Minister
Hackman [Owusu-Agyeman]|2001|2003-04|
Nana [Akufo-Addo]|2003-04-01|2007-07|
Akwasi [Osei-Adjei]|2007-07|2009-01|
Muhammad Mumuni|2009-02|2013-01|
+Hanna Tetteh|2013-01|2017-01|
+Shirley [Ayorkor Botchwey]|2017-01|2025-01-07|
Samuel [Okudzeto Ablakwa]|2025-01-30||
= CIV head-of-state President
Félix [Houphouët-Boigny]|1960-11-03|1993-12-07|
Robert Guéï|1999-12-24|2000-10-26|
Laurent Gbagbo|2000-10-26|2011-04-11|
Alassane Ouattara|2010-12-04||
= CIV foreign-minister Foreign Minister
Youssouf Bakayoko|2006-01|2010-02|
Daniel Kablan Duncan|2011-06|2012-11|
Charles [Koffi Diby]|2012-11|2016-01|
Abdallah Albert Mabri Toikeusse|2016-01|2016-11|
Marcel [Amon-Tanoh]|2016-11|2020-03|
Ally Coulibaly|2020-03|2021-04|
+Kandia Camara|2021-04|2023-10|
+Kacou [Houadja Léon Adom]|2023-10|2026|
= SEN head-of-state President
Léopold Sédar [Senghor]|1960-09-06|1980-12-31|Leopold Senghor
Abdou Diouf|1981-01-01|2000-04-01|
Abdoulaye Wade|2000-04-01|2012-04-02|
Macky Sall|2012-04-02|2024-04-02|
[Bassirou Diomaye Faye]|2024-04-02||Bassirou Faye;Faye
= SEN head-of-government Prime Minister
Ousmane Sonko|2024-04-02||
= SEN foreign-minister Foreign Minister
Cheikh Tidiane Gadio|2000-04|2009-10|
Madické Niang|2009-10|2012-04|
Alioune Badara Cissé|2012-04|2012-10|
Mankeur Ndiaye|2012-10|2017-09|
Sidiki Kaba|2017-09|2019-04|
Amadou Ba|2019-04|2020-11|
+Aïssata [Tall Sall]|2020-11|2023-10|
Ismaïla Madior Fall|2023-10|2024-04|
+Yassine Fall|2024-04-05|2025-09|
Cheikh Niang|2025-09||
= MLI head-of-state President
Modibo Keïta|1960-06-20|1968-11-19|
Alpha Oumar Konaré|1992-06-08|2002-06-08|
Amadou Toumani [Touré]|2002-06-08|2012-03-22|
Amadou Sanogo|2012-03-22|2012-04-12||Junta leader
Dioncounda Traoré|2012-04-12|2013-09-04|
Ibrahim Boubacar [Keïta]|2013-09-04|2020-08-18|
Bah N'Daw|2020-09-25|2021-05-24|
Assimi Goïta|2021-05-24||
= MLI head-of-government Prime Minister
Choguel Maïga|2021-06-07|2024-11-20|
Abdoulaye Maïga|2024-11-21||
= MLI foreign-minister Foreign Minister
Soumeylou [Boubèye Maïga]|2011-04|2012-04|
Abdoulaye Diop|2014-04|2017-04|
Abdoulaye Diop|2021-06-11||
= BFA head-of-state President
Thomas Sankara|1983-08-04|1987-10-15|
Blaise Compaoré|1987-10-15|2014-10-31|
Michel Kafando|2014-11-18|2015-12-29|
Roch Marc Christian [Kaboré]|2015-12-29|2022-01-24|Roch Kabore
Paul-Henri [Damiba]|2022-01-24|2022-09-30|Paul-Henri Sandaogo Damiba
Ibrahim Traoré|2022-09-30||
= BFA foreign-minister Foreign Minister
Youssouf Ouédraogo|1999|2007|
Djibrill Bassolé|2008|2008|
Alain Yoda|2008|2011|
Djibrill Bassolé|2011-04|2014-10|
Alpha Barry|2016-01|2021|
+Olivia Rouamba|2022|2023-12|
Karamoko Jean-Marie Traoré|2023-12||
= NER head-of-state President
Mamadou Tandja|1999-12-22|2010-02-18|
Salou Djibo|2010-02-18|2011-04-07||Junta leader
Mahamadou Issoufou|2011-04-07|2021-04-02|
Mohamed Bazoum|2021-04-02|2023-07-26|
Abdourahamane Tchiani|2023-07-28||Abdourahmane Tchiani;Abdourahamane Tiani;Tiani
= NER head-of-government Prime Minister
Ali [Lamine Zeine]|2023-08-07||Ali Mahaman Lamine Zeine
= NER foreign-minister Foreign Minister
+Aïchatou Mindaoudou|2001-09|2010-02|
Mohamed Bazoum|2011-04|2015-02|
+Aïchatou [Boulama Kané]|2015-02|2016-04|
Ibrahim Yacouba|2016-04|2018-04|
Kalla Ankouraou|2018-04|2021-04|
Hassoumi Massaoudou|2021-04|2023-07-26|
Bakary [Yaou Sangaré]|2023-08||
= GIN head-of-state President
Ahmed [Sékou Touré]|1958-10-02|1984-03-26|Sekou Toure
Lansana Conté|1984-04-05|2008-12-22|
[Moussa Dadis Camara]|2008-12-23|2010-01-15|Moussa Camara
Sékouba Konaté|2010-01-15|2010-12-21||Junta leader
Alpha Condé|2010-12-21|2021-09-05|
Mamady Doumbouya|2021-09-05||Mamadi Doumbouya
= GIN foreign-minister Foreign Minister
François Lonseny Fall|2002-06|2004|
Mamady Touré|2017|2021|
Morissanda Kouyaté|2021-10||
= GNB head-of-state President
João Bernardo Vieira|1980-11-14|1999-05-07|Nino Vieira
Kumba Ialá|2000-02-17|2003-09-14|
Henrique Rosa|2003-09-28|2005-10-01|
João Bernardo [Vieira]|2005-10-01|2009-03-02|
Malam Bacai Sanhá|2009-09-08|2012-01-09|
Manuel Serifo Nhamadjo|2012-05-11|2014-06-23|
José Mário Vaz|2014-06-23|2020-02-27|
Umaro [Sissoco Embaló]|2020-02-27|2025-11-26|Embaló
Horta [N'Tam]|2025-11-27||Horta Inta-A
= GMB head-of-state President
Yahya Jammeh|1994-07-22|2017-01-21|
Adama Barrow|2017-01-19||
= GMB foreign-minister Foreign Minister
Ousainou Darboe|2017-02|2018-06|
Mamadou Tangara|2018-07|2025|
= SLE head-of-state President
Ahmad Tejan [Kabbah]|1996-03-29|2007-09-17|
Ernest Bai [Koroma]|2007-09-17|2018-04-04|
Julius Maada [Bio]|2018-04-04||
= SLE foreign-minister Foreign Minister
Momodu Koroma|2002|2007|
+Zainab Bangura|2007-10|2010-12|
Samura Kamara|2012|2017|
+Nabeela Tunis|2019|2021|
David Francis|2021|2023|
Timothy Kabba|2023||
= LBR head-of-state President
Samuel Doe|1980-04-12|1990-09-09|
Charles Taylor|1997-08-02|2003-08-11|
Moses Blah|2003-08-11|2003-10-14|
Gyude Bryant|2003-10-14|2006-01-16|
+Ellen Johnson [Sirleaf]|2006-01-16|2018-01-22|
George Weah|2018-01-22|2024-01-22|
Joseph Boakai|2024-01-22||
= LBR foreign-minister Foreign Minister
Augustine Ngafuan|2012|2015|
+Marjon Kamara|2015|2018|
Gbehzohngar Findley|2018|2020|
Dee-Maxwell Kemayah|2020|2024|
+Sara Beysolow Nyanti|2024||
= TGO head-of-state President
Gnassingbé [Eyadéma]|1967-04-14|2005-02-05|
Faure Gnassingbé|2005-05-04|2025-05-03|
Jean-Lucien [Savi de Tové]|2025-05-03||
= TGO head-of-government President of the Council of Ministers
Faure Gnassingbé|2025-05-03||
= TGO foreign-minister Foreign Minister
Koffi Panou|2000|2002|
Kokou Tozoun|2003|2005|
Zarifou Ayéva|2005|2007|
Elliott Ohin|2010|2013|
Robert Dussey|2013-09||
= BEN head-of-state President
Mathieu Kérékou|1996-04-04|2006-04-06|
[Boni Yayi]|2006-04-06|2016-04-06|Thomas Boni Yayi;Yayi Boni
Patrice Talon|2016-04-06|2026-05-24|
Romuald Wadagni|2026-05-24||
= BEN foreign-minister Foreign Minister
Rogatien Biaou|2003|2006|
Nassirou [Arifari Bako]|2011|2015|
Aurélien Agbénonci|2016-04|2023-05|
Olushegun [Adjadi Bakari]|2023-05||
= MRT head-of-state President
Maaouya [Ould Taya]|1984-12-12|2005-08-03|
Ely Ould Mohamed [Vall]|2005-08-03|2007-04-19|
Sidi Ould Cheikh [Abdallahi]|2007-04-19|2008-08-06|
Mohamed Ould Abdel [Aziz]|2009-08-05|2019-08-01|
Mohamed Ould [Ghazouani]|2019-08-01||Mohamed Ould Cheikh Ghazouani;Mohamed Ould Cheikh El Ghazouani
= MRT foreign-minister Foreign Minister
Ahmed [Ould Teguedi]|2013|2015|
Isselkou [Ould Ahmed Izid Bih]|2016|2018|
Ismail [Ould Cheikh Ahmed]|2018-06|2022|
Mohamed Salem [Ould Merzoug]|2022||
= CPV head-of-state President
Pedro Pires|2001-03-22|2011-09-09|
Jorge Carlos Fonseca|2011-09-09|2021-11-09|
José Maria Neves|2021-11-09||
= CPV head-of-government Prime Minister
José Maria Neves|2001-02-01|2016-04-22|
Ulisses [Correia e Silva]|2016-04-22|2026|
= CPV foreign-minister Foreign Minister
Luís Filipe Tavares|2016|2021|
Rui Figueiredo Soares|2021||
# Southern Africa
= ZAF head-of-state President
Paul Kruger|1883-05-09|1900-09-10|
Jan Smuts|1939-09-05|1948-06-04||Prime Minister
Hendrik Verwoerd|1958-09-03|1966-09-06||Prime Minister
B. J. Vorster|1966-09-13|1978-10-02|John Vorster|Prime Minister
P. W. Botha|1984-09-14|1989-08-15|P.W. Botha;Pieter Willem Botha
F. W. de Klerk|1989-08-15|1994-05-10|F.W. de Klerk;Frederik Willem de Klerk;de Klerk
Nelson Mandela|1994-05-10|1999-06-14|
Thabo Mbeki|1999-06-14|2008-09-24|
Kgalema Motlanthe|2008-09-25|2009-05-09|
Jacob Zuma|2009-05-09|2018-02-14|
Cyril Ramaphosa|2018-02-15||
= ZAF foreign-minister Foreign Minister
Pik Botha|1977-04-27|1994-05-10|Roelof Botha
Alfred Nzo|1994-05-11|1999-06-14|
+Nkosazana [Dlamini-Zuma]|1999-06-17|2009-05-10|
+Maite [Nkoana-Mashabane]|2009-05-11|2018-02-26|
+Lindiwe Sisulu|2018-02-27|2019-05-29|
+Naledi Pandor|2019-05-30|2024-06-17|
Ronald Lamola|2024-07-03||
= ZAF other Politician
+Helen Zille||||Politician
+Winnie [Madikizela-Mandela]||2018-04-02|Winnie Mandela|Politician
Mangosuthu Buthelezi||2023-09-09||Inkatha leader
Zane Dangor||||Official
= ZAF other Opposition leader
Julius Malema|||
John Steenhuisen|||
Desmond Tutu||2021-12-26||Archbishop
Steve Biko||1977-09-12||Activist
Oliver Tambo|1967|1991||African National Congress leader
Ebrahim Rasool|2024|2025-03||Ambassador to the United States
= ZWE head-of-state President
Ian Smith|1964-04-13|1979-06-01||Prime Minister
Canaan Banana|1980-04-18|1987-12-31|
Robert Mugabe|1987-12-31|2017-11-21|
Emmerson Mnangagwa|2017-11-24||
= ZWE head-of-government Prime Minister
Robert Mugabe|1980-04-18|1987-12-31|
Morgan Tsvangirai|2009-02-11|2013-09-11|
= ZWE foreign-minister Foreign Minister
Stan Mudenge|1995|2005-04|
Simbarashe Mumbengegwi|2005-04|2017-11|
Sibusiso Moyo|2017-11-30|2021-01-20|
Frederick Shava|2021-02|2024|
Amon Murwira|2024-10||
= ZWE other Opposition leader
Nelson Chamisa|||
Joshua Nkomo||1999-07-01||Politician
+Grace Mugabe||||First Lady
= ZMB head-of-state President
Kenneth Kaunda|1964-10-24|1991-11-02|
Frederick Chiluba|1991-11-02|2002-01-02|
Levy Mwanawasa|2002-01-02|2008-08-19|
Rupiah Banda|2008-08-19|2011-09-23|
Michael Sata|2011-09-23|2014-10-28|
Edgar Lungu|2015-01-25|2021-08-24|
Hakainde Hichilema|2021-08-24||
= ZMB foreign-minister Foreign Minister
Kalombo Mwansa|2002|2005|
Ronnie Shikapwasha|2005|2006|
Kabinga Pande|2007|2011|
Harry Kalaba|2014|2018-01|
Joe Malanji|2018|2021|
Stanley Kakubo|2021-09|2023-12-26|
Mulambo Haimbe|2024||
= MWI head-of-state President
Hastings Banda|1966-07-06|1994-05-24|Hastings Kamuzu Banda
Bakili Muluzi|1994-05-24|2004-05-24|
[Bingu wa Mutharika]|2004-05-24|2012-04-05|
+Joyce Banda|2012-04-07|2014-05-31|
Peter Mutharika|2014-05-31|2020-06-28|
Lazarus Chakwera|2020-06-28|2025-10-04|
Peter Mutharika|2025-10-04||
= MWI foreign-minister Foreign Minister
George Chaponda|2014|2016|
Eisenhower Mkaka|2020|2022|
+Nancy Tembo|2022|2025|
= MOZ head-of-state President
Samora Machel|1975-06-25|1986-10-19|
Joaquim Chissano|1986-11-06|2005-02-02|
Armando Guebuza|2005-02-02|2015-01-15|
Filipe Nyusi|2015-01-15|2025-01-15|
Daniel Chapo|2025-01-15||
= MOZ foreign-minister Foreign Minister
Leonardo Simão|1994|2005-02|
+Alcinda Abreu|2005-02|2008-03|
Oldemiro Balói|2008-03|2017-12|
José [Pacheco]|2017-12|2020-01|
+Verónica Macamo|2020-01|2025-01|
+Maria Manuela Lucas|2025-01||
= MOZ other Opposition leader
Venâncio Mondlane|||
= AGO head-of-state President
Agostinho Neto|1975-11-11|1979-09-10|
José Eduardo [dos Santos]|1979-09-10|2017-09-26|
João Lourenço|2017-09-26||
= AGO foreign-minister Foreign Minister
João Bernardo [de Miranda]|1999|2008-10|
Assunção [dos Anjos]|2008-10|2010-11|
Georges Chikoti|2010-11|2017-09|
Manuel Augusto|2017-09|2020-04|
Téte António|2020-04-08||
= NAM head-of-state President
Sam Nujoma|1990-03-21|2005-03-21|
Hifikepunye Pohamba|2005-03-21|2015-03-21|
Hage Geingob|2015-03-21|2024-02-04|
Nangolo Mbumba|2024-02-04|2025-03-21|
+Netumbo [Nandi-Ndaitwah]|2025-03-21||
= NAM foreign-minister Foreign Minister
Theo-Ben Gurirab|1990-03|2002-08|
Hidipo Hamutenya|2002-08|2004-05|
Marco Hausiku|2004-05|2010-03|
Utoni Nujoma|2010-03|2012-12|
+Netumbo [Nandi-Ndaitwah]|2012-12-04|2024|
+Selma [Ashipala-Musavyi]|2025-03||
= BWA head-of-state President
Seretse Khama|1966-09-30|1980-07-13|
Festus Mogae|1998-04-01|2008-04-01|
Ian Khama|2008-04-01|2018-04-01|
Mokgweetsi Masisi|2018-04-01|2024-11-01|
Duma Boko|2024-11-01||
= BWA foreign-minister Foreign Minister
Mompati Merafhe|1994|2008|
Phandu Skelemani|2008|2014|
+Pelonomi [Venson-Moitoi]|2014|2018|
+Unity Dow|2018|2020|
Lemogang Kwape|2020|2024|
Phenyo Butale|2024||
= LSO head-of-state King
Letsie III|1996-02-07||King Letsie III
= LSO head-of-government Prime Minister
Pakalitha Mosisili|1998-05-29|2012-06-08|
Thomas Thabane|2012-06-08|2015-03-17|Tom Thabane
Pakalitha Mosisili|2015-03-17|2017-06-16|
Thomas Thabane|2017-06-16|2020-05-20|
Moeketsi Majoro|2020-05-20|2022-10-28|
Sam Matekane|2022-10-28||
= SWZ head-of-state King
Mswati III|1986-04-25||King Mswati III;King Mswati
= SWZ head-of-government Prime Minister
Cleopas Dlamini|2021-07-16|2023-09-28|
Russell Dlamini|2023-11-03||
= SWZ foreign-minister Foreign Minister
+Thuli Dladla|2018-11|2023|
+Pholile Shakantu|2023||
= MDG head-of-state President
Didier Ratsiraka|1997-02-09|2002-07-05|
Marc Ravalomanana|2002-05-06|2009-03-17|
Andry Rajoelina|2009-03-17|2014-01-25|
Hery Rajaonarimampianina|2014-01-25|2018-09-07|
Andry Rajoelina|2019-01-19|2025-10-14|
Michael Randrianirina|2025-10-17||
= MDG foreign-minister Foreign Minister
Marcel Ranjeva|2002|2009-03|
Richard Randriamandrato|2022-03|2022-10|
+Rafaravavitafika Rasata|2023|2025-10|
= MUS head-of-government Prime Minister
Anerood Jugnauth|2000-09-17|2003-09-30|
Paul Bérenger|2003-09-30|2005-07-05|
Navin Ramgoolam|2005-07-05|2014-12-17|Navinchandra Ramgoolam
Anerood Jugnauth|2014-12-17|2017-01-23|
Pravind Jugnauth|2017-01-23|2024-11-13|
Navin Ramgoolam|2024-11-13||
= MUS foreign-minister Foreign Minister
Arvin Boolell|2008-09|2014-12|
Vishnu Lutchmeenaraidoo|2016-03|2019-03|
Nandcoomar Bodha|2019-11|2021-02|
Alan Ganoo|2021-02|2024|
Dhananjay Ramful|2024-11||Ritesh Ramful
= SYC head-of-state President
France-Albert René|1977-06-05|2004-07-14|
James Michel|2004-07-14|2016-10-16|
Danny Faure|2016-10-16|2020-10-26|
Wavel Ramkalawan|2020-10-26|2025-10-26|
Patrick Herminie|2025-10-26||
= SYC foreign-minister Foreign Minister
Patrick Pillay|2005|2009|
Jean-Paul Adam|2010|2015|
Sylvestre Radegonde|2020-11|2025|
= COM head-of-state President
Azali Assoumani|1999-04-30|2006-05-26|
Ahmed Abdallah [Sambi]|2006-05-26|2011-05-26|
Ikililou Dhoinine|2011-05-26|2016-05-26|
Azali Assoumani|2016-05-26||
`
