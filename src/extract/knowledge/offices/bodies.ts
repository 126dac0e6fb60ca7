/* The form of these lists: `officeHolders.ts`. */
export const bodies = `
= @United Nations other Secretary-General
Trygve Lie|1946-02-02|1952-11-10|
Dag Hammarskjöld|1953-04-10|1961-09-18|
U [Thant]|1961-11-30|1971-12-31|
Kurt Waldheim|1972-01-01|1981-12-31|
Javier [Pérez de Cuéllar]|1982-01-01|1991-12-31|
Boutros [Boutros-Ghali]|1992-01-01|1996-12-31|
Kofi Annan|1997-01-01|2006-12-31|
[Ban] Ki-moon|2007-01-01|2016-12-31|
António Guterres|2017-01-01||
= @United Nations other Spokesman
Stéphane Dujarric|2014-03-10||
Farhan Haq||||Deputy spokesman
+Rosemary DiCarlo|2018-05-01|||Under-Secretary-General
Martin Griffiths|2021-07|2024-06||Humanitarian chief
Tom Fletcher|2024-11|||Humanitarian chief
Mark Lowcock|2017-09|2021-06||Humanitarian chief
Jan Egeland|2003|2006||Humanitarian chief
Staffan [de Mistura]|2014-07-10|2018-12||Special Envoy
Geir Pedersen|2019-01-07|2025-09|Geir O. Pedersen|Special Envoy
Lakhdar Brahimi|2012-09-01|2014-05-31||Special Envoy
Hans Grundberg|2021-08-06|||Special Envoy
Tor Wennesland|2021-01|2024-12||Special Coordinator
Volker Perthes|2021-01|2023-09||Special Envoy
+Jeanine [Hennis-Plasschaert]|2018|||Special Representative
Ghassan Salamé|2017-06|2020-03||Special Envoy
Terje [Rød-Larsen]|||Terje Roed-Larsen|Envoy
+Francesca Albanese|2022-05-01|||Special Rapporteur
= @UN Human Rights Office other High Commissioner for Human Rights
+Mary Robinson|1997-09-12|2002-09-12|
+Louise Arbour|2004-07-01|2008-06-30|
+Navi Pillay|2008-09-01|2014-08-31|Navanethem Pillay
Zeid [Ra'ad al-Hussein]|2014-09-01|2018-08-31|Zeid
+Michelle Bachelet|2018-09-01|2022-08-31|
Volker Türk|2022-10-17||
= @UNHCR other High Commissioner for Refugees
António Guterres|2005-06-15|2015-12-31|
Filippo Grandi|2016-01-01|2025-12-31|
Barham Salih|2026-01-01||
= @UNRWA other Commissioner-General
Philippe Lazzarini|2020-03-18|2026-03|
= @UNICEF other Executive Director
+Catherine Russell|2022-02-01||
= @World Food Programme other Executive Director
David Beasley|2017-04|2023-04|
+Cindy McCain|2023-04-05||
= @World Health Organization other Director-General
+Margaret Chan|2007-01-04|2017-06-30|
[Tedros] Adhanom|2017-07-01||
= @International Atomic Energy Agency other Director General
Sigvard Eklund|1961|1981|
Hans Blix|1981-12-01|1997-12-01|
Mohamed ElBaradei|1997-12-01|2009-11-30|
Yukiya Amano|2009-12-01|2019-07-18|
Rafael Grossi|2019-12-03||Rafael Mariano Grossi
= @UNESCO other Director-General
+Irina Bokova|2009-11-15|2017-11-14|
+Audrey Azoulay|2017-11-15|2025-11-14|
Khaled [el-Enany]|2025-11-15||
= @UN General Assembly other President
+Annalena Baerbock|2025-09-09||
Philemon Yang|2024-09-10|2025-09-09|
Dennis Francis|2023-09-05|2024-09-10|
= @NATO other Secretary General
Paul-Henri Spaak|1957-05-16|1961-03-05|
Manfred Wörner|1988-07-01|1994-08-13|Manfred Woerner
Javier Solana|1995-12-05|1999-10-06|
George Robertson|1999-10-14|2003-12-17|Lord Robertson
Jaap [de Hoop Scheffer]|2004-01-05|2009-07-31|
Anders Fogh Rasmussen|2009-08-01|2014-09-30|
Jens Stoltenberg|2014-10-01|2024-10-01|
Mark Rutte|2024-10-01||
= @NATO other Supreme Allied Commander Europe
Christopher Cavoli|2022-07-04|2025-07-04|
Alexus Grynkewich|2025-07-04||
Rob Bauer|2021-06|2025-01-17||Chair of the Military Committee
= @NATO other Official
+Oana Lungescu|2010|2023||Spokeswoman
+Farah Dakhlallah||||Spokeswoman
+Rose Gottemoeller|2016-10|2019-10||Deputy Secretary General
Mircea Geoană|2019-10|2024-09||Deputy Secretary General
+Radmila Shekerinska|2024-12|||Deputy Secretary General
Giuseppe [Cavo Dragone]|2025-01|||Chair of the Military Committee
Philip Breedlove|2013-05|2016-05||Supreme Allied Commander Europe
Curtis Scaparrotti|2016-05|2019-05||Supreme Allied Commander Europe
Tod Wolters|2019-05|2022-07||Supreme Allied Commander Europe
= @European Commission other President
Walter Hallstein|1958-01-01|1967-06-30|
Jacques Delors|1985-01-07|1995-01-24|
Jacques Santer|1995-01-25|1999-03-15|
Romano Prodi|1999-09-16|2004-11-21|
José Manuel Barroso|2004-11-22|2014-10-31|
Jean-Claude Juncker|2014-11-01|2019-11-30|
+Ursula [von der Leyen]|2019-12-01||
= @European Commission other Commissioner
Chris Patten|1999-09-16|2004-11-21||External Relations Commissioner
+Benita [Ferrero-Waldner]|2004-11-22|2009-12-01||External Relations Commissioner
Štefan Füle|2010-02-10|2014-10-31||Enlargement Commissioner
Johannes Hahn|2014-11-01|2019-11-30||Enlargement Commissioner
Olivér Várhelyi|2019-12-01|2024-11-30||Enlargement Commissioner
+Marta Kos|2024-12-01|||Enlargement Commissioner
Olli Rehn|2004-11-22|2010-02-09||Enlargement Commissioner
Günter Verheugen|1999-09-16|2004-11-21|Guenter Verheugen|Enlargement Commissioner
Pascal Lamy|1999-09-16|2004-11-21||Trade Commissioner
Peter Mandelson|2004-11-22|2008-10-03||Trade Commissioner
+Cecilia Malmström|2014-11-01|2019-11-30||Trade Commissioner
Valdis Dombrovskis|2020-10-12|2024-11-30||Trade Commissioner
Maroš Šefčovič|2024-12-01|||Trade Commissioner
+Margrethe Vestager|2014-11-01|2024-11-30||Competition Commissioner
Thierry Breton|2019-12-01|2024-09-16||Internal Market Commissioner
Andrius Kubilius|2024-12-01|||Defence Commissioner
Frans Timmermans|2014-11-01|2023-08-22||Vice-President
Janez Lenarčič|2019-12-01|2024-11-30||Crisis Commissioner
Michel Barnier|2016-10-01|2021-03-31||Brexit negotiator
= @European Council other President
Herman [Van Rompuy]|2009-12-01|2014-11-30|
Donald Tusk|2014-12-01|2019-11-30|
Charles Michel|2019-12-01|2024-11-30|
António Costa|2024-12-01||
= @European Union other High Representative
Javier Solana|1999-10-18|2009-11-30|
+Catherine Ashton|2009-12-01|2014-10-31|
+Federica Mogherini|2014-11-01|2019-11-30|
Josep Borrell|2019-12-01|2024-11-30|
+Kaja Kallas|2024-12-01||
= @European Union other Spokesman
Peter Stano|2019|2024|
Peter Sørensen|2025|||Special Representative
Miroslav Lajčák|2020-04-02|2025-01-31||Special Representative
Enrique Mora||||Nuclear negotiator
= @European Union other Official
+Nabila Massrali||||Spokeswoman
Anouar [El Anouni]||||Spokesman
David O'Sullivan|2023|||Sanctions envoy
Luigi [Di Maio]|2023|||Special Representative
+Paula Pinho||||Commission spokeswoman
Pierre Vimont||||Diplomat
Robert Cooper||||Diplomat
= @European Parliament other President
Martin Schulz|2012-01-17|2017-01-17|
Antonio Tajani|2017-01-17|2019-07-03|
David Sassoli|2019-07-03|2022-01-11|
+Roberta Metsola|2022-01-18||
= @European Central Bank other President
Wim Duisenberg|1998-06-01|2003-10-31|
Jean-Claude Trichet|2003-11-01|2011-10-31|
Mario Draghi|2011-11-01|2019-10-31|
+Christine Lagarde|2019-11-01||
= @International Monetary Fund other Managing Director
Michel Camdessus|1987-01-16|2000-02-14|
Rodrigo Rato|2004-06-07|2007-10-31|
Dominique [Strauss-Kahn]|2007-11-01|2011-05-18|
+Christine Lagarde|2011-07-05|2019-09-12|
+Kristalina Georgieva|2019-10-01||
= @World Bank other President
Robert McNamara|1968-04-01|1981-06-30|
James Wolfensohn|1995-06-01|2005-05-31|
Paul Wolfowitz|2005-06-01|2007-06-30|
Robert Zoellick|2007-07-01|2012-06-30|
[Jim Yong Kim]|2012-07-01|2019-02-01|
David Malpass|2019-04-09|2023-06-01|
Ajay Banga|2023-06-02||
= @World Trade Organization other Director-General
Pascal Lamy|2005-09-01|2013-08-31|
Roberto Azevêdo|2013-09-01|2020-08-31|
+Ngozi [Okonjo-Iweala]|2021-03-01||
= @International Criminal Court other Chief Prosecutor
Luis [Moreno-Ocampo]|2003-06-16|2012-06-15|
+Fatou Bensouda|2012-06-15|2021-06-15|
Karim Khan|2021-06-16||Karim A.A. Khan
= @International Criminal Tribunal for the Former Yugoslavia other Chief Prosecutor
+Carla [Del Ponte]|1999-08|2007-12-31|
Serge Brammertz|2008-01-01|2017-12-31|
= @Organization for Security and Co-operation in Europe other Secretary General
+Helga Schmid|2021-01-04|2024-09|
Feridun Sinirlioğlu|2024-12-02||
= @African Union Commission other Chairperson
Alpha Oumar Konaré|2003-09|2008-04-28|
Jean Ping|2008-04-28|2012-10-15|
+Nkosazana [Dlamini-Zuma]|2012-10-15|2017-01-30|
Moussa [Faki Mahamat]|2017-03-14|2025-03-13|
Mahmoud Ali Youssouf|2025-03-13||
= @Arab League other Secretary-General
Amr Moussa|2001-05-16|2011-06-01|
Nabil [el-Araby]|2011-07-03|2016-07-03|
Ahmed Aboul Gheit|2016-07-03||
= @Gulf Cooperation Council other Secretary-General
Abdullatif [al-Zayani]|2011-04-01|2020-01-31|
Nayef [al-Hajraf]|2020-02-01|2023-01-31|
Jasem [al-Budaiwi]|2023-02-01||Jasem Mohamed Albudaiwi
= @OPEC other Secretary General
Mohammed Barkindo|2016-08-01|2022-07-05|
Haitham [al-Ghais]|2022-08-01||
= @ASEAN other Secretary-General
Surin Pitsuwan|2008-01-01|2012-12-31|
Kao Kim Hourn|2023-01-09||
= @Organization of American States other Secretary General
José Miguel Insulza|2005-05-26|2015-05-26|
Luis Almagro|2015-05-26|2025-05-25|
Albert Ramdin|2025-05-30||
= @ECOWAS other Commission President
Omar Touray|2022-07||Omar Alieu Touray
= @Shanghai Cooperation Organization other Secretary-General
Zhang Ming|2022-01-01|2024-12-31|
Nurlan Yermekbayev|2025-01-01||
= @Collective Security Treaty Organization other Secretary General
Nikolai Bordyuzha|2003-04-28|2016-12-31|
Stanislav Zas|2020-01-01|2022-12-31|
Imangali Tasmagambetov|2023-01-01|2025-12-31|
= @International Committee of the Red Cross other President
Peter Maurer|2012-07-01|2022-09-30|
+Mirjana [Spoljaric Egger]|2022-10-01||Mirjana Spoljaric
= @Tibetan government-in-exile other Tibetan spiritual leader
[Dalai Lama]|1940-02-22||Tenzin Gyatso
= @Amnesty International other Secretary General
+Agnès Callamard|2021-03||
= @Polisario Front other Secretary-General
Mohamed Abdelaziz|1976-08|2016-05-31|
Brahim Ghali|2016-07-12||
= @Taliban other Leader
Mullah [Omar]|1994|2013-04-23|
Akhtar Mansour|2015-07-29|2016-05-21|
Hibatullah Akhundzada|2016-05-25
Jalaluddin Haqqani||2018-09-03||Haqqani network founder
= @al-Shabab other Leader
Ahmed Abdi [Godane]|2007|2014-09-01|
Ahmed Umar|2014-09-06||Ahmed Diriye
= @Boko Haram other Leader
Mohammed Yusuf|2002|2009-07-30|
Abubakar Shekau|2009|2021-05-19|
= @FARC other Leader
Manuel Marulanda|1964|2008-03-26
Timochenko|2011-11|2017|Rodrigo Londoño
Iván Márquez||||Commander
= @Kurdistan Workers' Party other Leader
Abdullah Öcalan|1978||
Cemil Bayık||||Commander
Murat Karayılan||||Commander
= @Syrian Democratic Forces other Commander
Mazloum Abdi|2018||
= @Liberation Tigers of Tamil Eelam other Leader
Velupillai Prabhakaran|1976|2009-05-18|
= @UNITA other Leader
Jonas Savimbi|1966|2002-02-22|
= @African National Congress other Leader
Oliver Tambo|1967|1991|
= @Khmer Rouge other Leader
[Pol Pot]|1963|1997|
Ieng Sary||2013-03-14||Official
Khieu Samphan||||Official
Nuon Chea||2019-08-04||Official
= @Viet Cong other Leader
+Nguyen Thi Binh||||Foreign Minister
= @International Olympic Committee other President
Thomas Bach|2013-09|2025-06|
+Kirsty Coventry|2025-06||
= @FIFA other President
Sepp Blatter|1998|2015|
Gianni Infantino|2016-02||
= @World Economic Forum other President
Klaus Schwab||||Founder
Børge Brende|2017||
= @UN Development Programme other Administrator
Achim Steiner|2017|2025|
Alexander [De Croo]|2025||
= @UN Environment Programme other Executive Director
+Inger Andersen|2019||
= @International Court of Justice other President
+Joan Donoghue|2021-02|2024-02|
Nawaf Salam|2024-02|2025-01|
Yuji Iwasawa|2025-03||
= @Organisation for the Prohibition of Chemical Weapons other Director-General
Fernando Arias|2018-07||
Ahmet Üzümcü|2010-07|2018-07|
= @Organisation of Islamic Cooperation other Secretary-General
Yousef [al-Othaimeen]|2016-11|2021-11|
Hissein Brahim Taha|2021-11||
= @International Energy Agency other Executive Director
Fatih Birol|2015-09||
= @Asian Infrastructure Investment Bank other President
Jin Liqun|2016-01|2026-01|
= @Organisation for Economic Co-operation and Development other Secretary-General
Mathias Cormann|2021-06||
Ángel Gurría|2006-06|2021-05|
= @Commonwealth of Nations other Secretary-General
+Patricia Scotland|2016-04|2025-04|
+Shirley [Ayorkor Botchwey]|2025-04||
= @CARICOM other Secretary-General
+Carla Barnett|2021-08||
= @IGAD other Executive Secretary
[Workneh] Gebeyehu|2019-11||
= @OCHA other Under-Secretary-General
Tom Fletcher|2024-11||
= @International Organization for Migration other Director General
+Amy Pope|2023-10||
António Vitorino|2018-10|2023-09|
= @Donetsk People's Republic other Leader
Alexander Zakharchenko|2014-08-07|2018-08-31
Denis Pushilin|2018-09-07||
Igor Girkin|||Igor Strelkov|Commander
= @Luhansk People's Republic other Leader
Leonid Pasechnik|2017-11-24||
= @Lashkar-e-Taiba other Leader
Hafiz Saeed|1987||
= @Jaish-e-Mohammed other Leader
Masood Azhar|2000||
= @Pakistani Taliban other Leader
Baitullah Mehsud|2007-12|2009-08-05
Hakimullah Mehsud|2009-08|2013-11-01
Mullah Fazlullah|2013-11|2018-06-13
Noor Wali Mehsud|2018-06||
= @Shining Path other Leader
Abimael Guzmán|1969|1992
= @Revolutionary United Front other Leader
Foday Sankoh|1991|2003-07-29
= @Rapid Support Forces other Commander
Mohamed Hamdan [Dagalo]|2013||Mohammed Hamdan Dagalo;Hemedti;Hemeti
Abdel Rahim Dagalo||||Deputy commander
= @Sudan People's Liberation Army other Leader
John Garang|1983|2005-07-30
= @Libyan National Army other Commander
Khalifa Haftar|2014||Khalifa Hifter;Hifter
Saddam [Haftar]||||Deputy commander
= @Tigray People's Liberation Front other Leader
[Debretsion] Gebremichael|2018||
= @Oromo Liberation Army other Leader
[Jaal Marroo]|||Kumsa Diriba
= @RENAMO other Leader
Afonso Dhlakama|1979|2018-05-03
= @Harakat al-Nujaba other Leader
Akram [al-Kaabi]||
= @Contras other Leader
Adolfo Calero||2012-06-02
`
