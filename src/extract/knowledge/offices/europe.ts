/* The form of these lists: `officeHolders.ts`. */
export const europe = `
# United Kingdom
= GBR head-of-state Monarch
+Queen Victoria|1837-06-20|1901-01-22|
George V|1910-05-06|1936-01-20|King George V
George VI|1936-12-11|1952-02-06|King George VI
+Elizabeth II|1952-02-06|2022-09-08|Queen Elizabeth;Queen Elizabeth II
Charles III|2022-09-08||King Charles;King Charles III;Prince Charles
= GBR other Prince
Prince William|||William, Prince of Wales|Prince of Wales
Prince Harry|||
Prince Andrew|||
Prince Philip||2021-04-09|
+Princess Diana||1997-08-31||Princess
= GBR head-of-government Prime Minister
Benjamin Disraeli|1874-02-20|1880-04-21|
William Gladstone|1880-04-23|1885-06-09|
Lord Salisbury|1895-06-25|1902-07-11|
H. H. Asquith|1908-04-05|1916-12-05|Herbert Asquith
David [Lloyd George]|1916-12-07|1922-10-19|
Ramsay MacDonald|1929-06-05|1935-06-07|
Stanley Baldwin|1935-06-07|1937-05-28|
Neville Chamberlain|1937-05-28|1940-05-10|
Winston Churchill|1940-05-10|1945-07-26|
Clement Attlee|1945-07-26|1951-10-26|
Winston Churchill|1951-10-26|1955-04-05|
Anthony Eden|1955-04-06|1957-01-09|
Harold Macmillan|1957-01-10|1963-10-18|
Alec [Douglas-Home]|1963-10-19|1964-10-16|
Harold Wilson|1964-10-16|1970-06-19|
Edward Heath|1970-06-19|1974-03-04|Ted Heath
Harold Wilson|1974-03-04|1976-04-05|
James Callaghan|1976-04-05|1979-05-04|
+Margaret Thatcher|1979-05-04|1990-11-28|
John Major|1990-11-28|1997-05-02|
Tony Blair|1997-05-02|2007-06-27|
Gordon Brown|2007-06-27|2010-05-11|
David Cameron|2010-05-11|2016-07-13|
+Theresa May|2016-07-13|2019-07-24|
Boris Johnson|2019-07-24|2022-09-06|
+Liz Truss|2022-09-06|2022-10-25|Elizabeth Truss
Rishi Sunak|2022-10-25|2024-07-05|
Keir Starmer|2024-07-05||
= GBR foreign-minister Foreign Secretary
Edward Grey|1905-12-10|1916-12-10|
Arthur Balfour|1916-12-10|1919-10-23|
Austen Chamberlain|1924-11-06|1929-06-04|
Lord Halifax|1938-02-21|1940-12-22|
Anthony Eden|1940-12-22|1945-07-26|
Ernest Bevin|1945-07-27|1951-03-09|
Selwyn Lloyd|1955-12-20|1960-07-27|
George Brown|1966-08-11|1968-03-16|
Michael Stewart|1968-03-16|1970-06-19|
David Owen|1977-02-22|1979-05-04|
Peter Carington|1979-05-05|1982-04-05|Lord Carrington;Carrington
Francis Pym|1982-04-06|1983-06-11|
Geoffrey Howe|1983-06-11|1989-07-24|
John Major|1989-07-24|1989-10-26|
Douglas Hurd|1989-10-26|1995-07-05|
Malcolm Rifkind|1995-07-05|1997-05-02|
Robin Cook|1997-05-02|2001-06-08|
Jack Straw|2001-06-08|2006-05-05|
+Margaret Beckett|2006-05-05|2007-06-27|
David Miliband|2007-06-28|2010-05-11|
William Hague|2010-05-12|2014-07-14|
Philip Hammond|2014-07-15|2016-07-13|
Boris Johnson|2016-07-13|2018-07-09|
Jeremy Hunt|2018-07-09|2019-07-24|
Dominic Raab|2019-07-24|2021-09-15|
+Liz Truss|2021-09-15|2022-09-06|
James Cleverly|2022-09-06|2023-11-13|
David Cameron|2023-11-13|2024-07-05|Lord Cameron
David Lammy|2024-07-05|2025-09-05|
+Yvette Cooper|2025-09-05||
= GBR defence-minister Defence Secretary
Geoff Hoon|1999-10-11|2005-05-06|
Des Browne|2006-05-05|2008-10-03|
Liam Fox|2010-05-12|2011-10-14|
Michael Fallon|2014-07-15|2017-11-01|
Gavin Williamson|2017-11-02|2019-05-01|
Ben Wallace|2019-07-24|2023-08-31|
Grant Shapps|2023-08-31|2024-07-05|
John Healey|2024-07-05||
= GBR other Minister
Hamish Falconer|2024-07|||Minister
Stephen Doughty|2024-07|||Minister
Pat McFadden|2024-07|||Minister
+Blaise Metreweli|2025-10|||MI6 chief
Ken McCallum|2020-04|||MI5 chief
Tony Radakin|2021-11|2025-09||Chief of the Defence Staff
Richard Knighton|2025-09|||Chief of the Defence Staff
+Karen Pierce|2018|2020||Ambassador to the United Nations
James Kariuki||||Ambassador to the United Nations
+Barbara Woodward|2020|2025||Ambassador to the United Nations
+Priti Patel|2024-11|||Shadow Foreign Secretary
George Robertson|1997-05|1999-10||Defence Secretary
Michael Heseltine|1983-01|1986-01||Defence Secretary
Terry Waite||||Envoy
= GBR other Home Secretary
+Priti Patel|2019-07-24|2022-09-06|
+Suella Braverman|2022-10-25|2023-11-13|
+Shabana Mahmood|2025-09-05||
George Osborne|2010-05-11|2016-07-13||Chancellor of the Exchequer
Kwasi Kwarteng|2022-09-06|2022-10-14||Chancellor of the Exchequer
+Rachel Reeves|2024-07-05|||Chancellor of the Exchequer
Jeremy Corbyn|2015-09-12|2020-04-04||Opposition Leader
+Kemi Badenoch|2024-11-02|||Opposition Leader
Nigel Farage||||Party leader
Jonathan Powell|2024-12|||National Security Adviser
Alex Younger|2014-11|2020-09||MI6 chief
Richard Moore|2020-10-01|2025-09-30||MI6 chief
Mark Rowley|2022-09|||Police commissioner
+Karen Pierce|2020|2025||Ambassador to the United States
Peter Mandelson|2025-02-10|2025-09-11||Ambassador to the United States
David Frost|2019|2021-12||Brexit negotiator
+Nicola Sturgeon|2014-11-20|2023-03-28||First Minister of Scotland
Alex Salmond|2007-05-17|2014-11-18||First Minister of Scotland
John Swinney|2024-05-08|||First Minister of Scotland
Gerry Adams|1983|2018||Sinn Féin leader
Martin McGuinness|2007|2017||Deputy First Minister of Northern Ireland
Ian Paisley|2007|2008||First Minister of Northern Ireland
Ken Livingstone|2000|2008||Mayor of London
Sadiq Khan|2016-05-09|||Mayor of London
Chris Patten|1992-07-09|1997-06-30||Governor of Hong Kong
# Ireland
= IRL head-of-state President
+Mary Robinson|1990-12-03|1997-09-12|
+Mary McAleese|1997-11-11|2011-11-10|
Michael D. Higgins|2011-11-11|2025-11-10|Michael Higgins
+Catherine Connolly|2025-11-11||
= IRL head-of-government Taoiseach
Éamon [de Valera]|1937-12-29|1948-02-18|
Charles Haughey|1987-03-10|1992-02-11|
Bertie Ahern|1997-06-26|2008-05-07|
Brian Cowen|2008-05-07|2011-03-09|
Enda Kenny|2011-03-09|2017-06-14|
Leo Varadkar|2017-06-14|2020-06-27|
Micheál Martin|2020-06-27|2022-12-17|
Leo Varadkar|2022-12-17|2024-04-09|
Simon Harris|2024-04-09|2025-01-23|
Micheál Martin|2025-01-23||
= IRL foreign-minister Foreign Minister
Brian Cowen|2000-01-27|2004-09-29|
Dermot Ahern|2004-09-29|2008-05-07|
Micheál Martin|2008-05-07|2011-01-18|
Eamon Gilmore|2011-03-09|2014-07-11|
Charlie Flanagan|2014-07-11|2017-06-14|
Simon Coveney|2017-06-14|2022-12-17|
Micheál Martin|2022-12-17|2025-01-23|
Simon Harris|2025-01-23|2025-11-18|
+Helen McEntee|2025-11-18||
# France
= FRA head-of-state President
Napoleon Bonaparte|1804-05-18|1815-06-22|Napoleon I|Emperor
Napoleon III|1852-12-02|1870-09-04||Emperor
Charles [de Gaulle]|1959-01-08|1969-04-28|General de Gaulle
Georges Pompidou|1969-06-20|1974-04-02|
Valéry [Giscard d'Estaing]|1974-05-27|1981-05-21|Giscard
François Mitterrand|1981-05-21|1995-05-17|
Jacques Chirac|1995-05-17|2007-05-16|
Nicolas Sarkozy|2007-05-16|2012-05-15|
François Hollande|2012-05-15|2017-05-14|
Emmanuel Macron|2017-05-14||
= FRA head-of-government Prime Minister
Georges Clemenceau|1917-11-16|1920-01-18|
Édouard Daladier|1938-04-10|1940-03-21|
Philippe Pétain|1940-06-16|1942-04-18|Marshal Pétain
Pierre [Mendès France]|1954-06-18|1955-02-23|
Guy Mollet|1956-02-01|1957-06-12|
Michel Rocard|1988-05-10|1991-05-15|
Édouard Balladur|1993-03-29|1995-05-18|
Alain Juppé|1995-05-18|1997-06-02|
Lionel Jospin|1997-06-02|2002-05-06|
Jean-Pierre Raffarin|2002-05-06|2005-05-31|
Dominique [de Villepin]|2005-05-31|2007-05-17|
François Fillon|2007-05-17|2012-05-15|
Jean-Marc Ayrault|2012-05-15|2014-03-31|
Manuel Valls|2014-03-31|2016-12-06|
Bernard Cazeneuve|2016-12-06|2017-05-15|
Édouard Philippe|2017-05-15|2020-07-03|
Jean Castex|2020-07-03|2022-05-16|
+Élisabeth Borne|2022-05-16|2024-01-09|
Gabriel Attal|2024-01-09|2024-09-05|
Michel Barnier|2024-09-05|2024-12-13|
François Bayrou|2024-12-13|2025-09-09|
Sébastien Lecornu|2025-09-09||
= FRA foreign-minister Foreign Minister
Aristide Briand|1925-04-17|1932-01-12|
Robert Schuman|1948-07-26|1953-01-08|
Christian Pineau|1956-02-01|1958-05-14|
Maurice [Couve de Murville]|1958-06-01|1968-05-31|
Claude Cheysson|1981-05-22|1984-12-07|
Roland Dumas|1988-05-10|1993-03-29|
Alain Juppé|1993-03-29|1995-05-18|
Hervé [de Charette]|1995-05-18|1997-06-04|
Hubert Védrine|1997-06-04|2002-05-06|
Dominique [de Villepin]|2002-05-07|2004-03-30|
Michel Barnier|2004-03-31|2005-05-31|
Philippe [Douste-Blazy]|2005-06-02|2007-05-15|
Bernard Kouchner|2007-05-18|2010-11-13|
+Michèle [Alliot-Marie]|2010-11-14|2011-02-27|
Alain Juppé|2011-02-27|2012-05-10|
Laurent Fabius|2012-05-16|2016-02-11|
Jean-Marc Ayrault|2016-02-11|2017-05-10|
Jean-Yves [Le Drian]|2017-05-17|2022-05-20|
+Catherine Colonna|2022-05-20|2024-01-11|
Stéphane Séjourné|2024-01-11|2024-09-21|
Jean-Noël Barrot|2024-09-21||
= FRA defence-minister Defence Minister
+Michèle [Alliot-Marie]|2002-05-07|2007-05-18|
Hervé Morin|2007-05-18|2010-11-14|
Gérard Longuet|2011-02-27|2012-05-10|
Jean-Yves [Le Drian]|2012-05-16|2017-05-10|
+Florence Parly|2017-06-21|2022-05-20|
Sébastien Lecornu|2022-05-20|2025-09-09|
+Catherine Vautrin|2025-10-12||
= FRA other Presidential adviser
+Anne-Claire Legendre||||Presidential adviser
= FRA other Party leader
+Marine [Le Pen]|||
Jean-Marie [Le Pen]||2025-01-07|
Jordan Bardella|||
Jean-Luc Mélenchon|||
Bruno [Le Maire]|2017-05-17|2024-09-21||Finance Minister
Emmanuel Bonne|2019|||Diplomatic Adviser
+Ségolène Royal||||Politician
Jean Monnet|1945|1955||Statesman
# Germany
= DEU head-of-state President
Wilhelm I|1871-01-18|1888-03-09|Kaiser Wilhelm I|Emperor
Wilhelm II|1888-06-15|1918-11-09|Kaiser Wilhelm II;Kaiser Wilhelm|Emperor
Paul [von Hindenburg]|1925-05-12|1934-08-02|
Adolf Hitler|1934-08-02|1945-04-30||Führer
Karl Dönitz|1945-04-30|1945-05-23|
Richard [von Weizsäcker]|1984-07-01|1994-06-30|Richard von Weizsaecker
Roman Herzog|1994-07-01|1999-06-30|
Johannes Rau|1999-07-01|2004-06-30|
Horst Köhler|2004-07-01|2010-05-31|Horst Koehler
Christian Wulff|2010-06-30|2012-02-17|
Joachim Gauck|2012-03-18|2017-03-18|
Frank-Walter Steinmeier|2017-03-19||
= DEU head-of-government Chancellor
Otto [von Bismarck]|1871-03-21|1890-03-20|
Gustav Stresemann|1923-08-13|1923-11-30|
Adolf Hitler|1933-01-30|1945-04-30|
Konrad Adenauer|1949-09-15|1963-10-16|
Ludwig Erhard|1963-10-16|1966-12-01|
Kurt Georg Kiesinger|1966-12-01|1969-10-21|
Willy Brandt|1969-10-21|1974-05-07|
Helmut Schmidt|1974-05-16|1982-10-01|
Helmut Kohl|1982-10-01|1998-10-27|
Gerhard Schröder|1998-10-27|2005-11-22|Gerhard Schroeder
+Angela Merkel|2005-11-22|2021-12-08|
Olaf Scholz|2021-12-08|2025-05-06|
Friedrich Merz|2025-05-06||
= DEU foreign-minister Foreign Minister
Joachim [von Ribbentrop]|1938-02-04|1945-04-30|
Walter Scheel|1969-10-22|1974-05-15|
Hans-Dietrich Genscher|1974-05-17|1992-05-17|
Klaus Kinkel|1992-05-18|1998-10-26|
Joschka Fischer|1998-10-27|2005-11-22|
Frank-Walter Steinmeier|2005-11-22|2009-10-27|
Guido Westerwelle|2009-10-28|2013-12-17|
Frank-Walter Steinmeier|2013-12-17|2017-01-27|
Sigmar Gabriel|2017-01-27|2018-03-14|
Heiko Maas|2018-03-14|2021-12-08|
+Annalena Baerbock|2021-12-08|2025-05-06|
Johann Wadephul|2025-05-06||
= DEU defence-minister Defence Minister
Rudolf Scharping|1998-10-27|2002-07-18|
Peter Struck|2002-07-19|2005-11-22|
Franz Josef Jung|2005-11-22|2009-10-27|
Karl-Theodor [zu Guttenberg]|2009-10-28|2011-03-03|Guttenberg
Thomas [de Maizière]|2011-03-03|2013-12-17|
+Ursula [von der Leyen]|2013-12-17|2019-07-17|
+Annegret [Kramp-Karrenbauer]|2019-07-17|2021-12-08|
+Christine Lambrecht|2021-12-08|2023-01-19|
Boris Pistorius|2023-01-19||
= DEU other Party leader
Tino Chrupalla||||Party leader
Markus Söder|2018-03-16||Markus Soeder|Premier of Bavaria
Roderich Kiesewetter||||Lawmaker
Anton Hofreiter||||Lawmaker
Norbert Röttgen|||Norbert Roettgen|Lawmaker
Steffen Seibert|2010|2021||Government spokesman
Stefan Kornelius|2025-05|||Government spokesman
Steffen Hebestreit|2021-12|2025-05||Government spokesman
= DEU other Politician
Walter Ulbricht|1950-07-25|1971-05-03||East German leader
Erich Honecker|1971-05-03|1989-10-18||East German leader
Egon Krenz|1989-10-18|1989-12-03||East German leader
Robert Habeck|2021-12-08|2025-05-06||Vice Chancellor
Christian Lindner|2021-12-08|2024-11-07||Finance Minister
Wolfgang Schäuble|2009-10-28|2017-10-24|Wolfgang Schaeuble|Finance Minister
Lars Klingbeil|2025-05-06|||Vice Chancellor
+Alice Weidel||||Party leader
Bruno Kahl|2016|2025||BND president
Hermann Göring|1933|1945|Hermann Goering|Nazi leader
Joseph Goebbels|1933|1945||Nazi leader
Heinrich Himmler|1933|1945||Nazi leader
# Italy
= ITA head-of-state President
Oscar Luigi Scalfaro|1992-05-28|1999-05-15|
Carlo Azeglio Ciampi|1999-05-18|2006-05-15|
Giorgio Napolitano|2006-05-15|2015-01-14|
Sergio Mattarella|2015-02-03||
= ITA head-of-government Prime Minister
Benito Mussolini|1922-10-31|1943-07-25|
Alcide [De Gasperi]|1945-12-10|1953-08-17|
Aldo Moro|1974-11-23|1976-07-29|
Giulio Andreotti|1989-07-22|1992-06-28|
Giuliano Amato|1992-06-28|1993-04-28|
Carlo Azeglio Ciampi|1993-04-29|1994-05-10|
Silvio Berlusconi|1994-05-10|1995-01-17|
Lamberto Dini|1995-01-17|1996-05-17|
Romano Prodi|1996-05-17|1998-10-21|
Massimo [D'Alema]|1998-10-21|2000-04-25|
Giuliano Amato|2000-04-25|2001-06-11|
Silvio Berlusconi|2001-06-11|2006-05-17|
Romano Prodi|2006-05-17|2008-05-08|
Silvio Berlusconi|2008-05-08|2011-11-16|
Mario Monti|2011-11-16|2013-04-28|
Enrico Letta|2013-04-28|2014-02-22|
Matteo Renzi|2014-02-22|2016-12-12|
Paolo Gentiloni|2016-12-12|2018-06-01|
Giuseppe Conte|2018-06-01|2021-02-13|
Mario Draghi|2021-02-13|2022-10-22|
+Giorgia Meloni|2022-10-22||
= ITA foreign-minister Foreign Minister
Galeazzo Ciano|1936-06-09|1943-02-06|
Gianni [De Michelis]|1989-07-22|1992-06-28|
Emilio Colombo|1992-08-01|1993-04-28|
Beniamino Andreatta|1993-04-28|1994-04-19|
Antonio Martino|1994-05-10|1995-01-17|
+Susanna Agnelli|1995-01-17|1996-05-17|
Lamberto Dini|1996-05-17|2001-06-06|
Renato Ruggiero|2001-06-11|2002-01-05|
Silvio Berlusconi|2002-01-06|2002-11-14|
Franco Frattini|2002-11-14|2004-11-18|
Gianfranco Fini|2004-11-18|2006-05-17|
Massimo [D'Alema]|2006-05-17|2008-05-08|
Franco Frattini|2008-05-08|2011-11-16|
Giulio [Terzi]|2011-11-16|2013-03-26|Giulio Terzi di Sant'Agata
+Emma Bonino|2013-04-28|2014-02-22|
+Federica Mogherini|2014-02-22|2014-10-30|
Paolo Gentiloni|2014-10-31|2016-12-12|
Angelino Alfano|2016-12-12|2018-06-01|
Enzo [Moavero Milanesi]|2018-06-01|2019-09-05|
Luigi [Di Maio]|2019-09-05|2022-10-22|
Antonio Tajani|2022-10-22||
= ITA defence-minister Defence Minister
+Roberta Pinotti|2014-02-22|2018-06-01|
Lorenzo Guerini|2019-09-05|2022-10-22|
Guido Crosetto|2022-10-22||
= ITA other Deputy Prime Minister
Matteo Salvini|2018-06-01|2019-09-05|
Matteo Salvini|2022-10-22||
# Russia and the Soviet Union
= RUS head-of-state President
Nicholas II|1894-11-01|1917-03-15|Tsar Nicholas II;Czar Nicholas II|Tsar
Vladimir Lenin|1917-11-08|1924-01-21|V. I. Lenin|Leader
Joseph Stalin|1924-01-21|1953-03-05|Josef Stalin|General Secretary
Georgy Malenkov|1953-03-05|1953-09-14|Georgi Malenkov|Premier
Nikita Khrushchev|1953-09-14|1964-10-14|Nikita Khruschev;Khruschev|First Secretary
Leonid Brezhnev|1964-10-14|1982-11-10||General Secretary
Yuri Andropov|1982-11-12|1984-02-09||General Secretary
Konstantin Chernenko|1984-02-13|1985-03-10||General Secretary
Mikhail Gorbachev|1985-03-11|1990-03-14||General Secretary
Mikhail Gorbachev|1990-03-15|1991-12-25|
Boris Yeltsin|1991-07-10|1999-12-31|
Vladimir Putin|1999-12-31|2008-05-07|Wladimir Putin;Vladimir V. Putin
Dmitry Medvedev|2008-05-07|2012-05-07|Dmitri Medvedev
Vladimir Putin|2012-05-07||
= RUS head-of-government Prime Minister
Nikolai Bulganin|1955-02-08|1958-03-27||Premier
Alexei Kosygin|1964-10-15|1980-10-23|Aleksei Kosygin|Premier
Viktor Chernomyrdin|1992-12-14|1998-03-23|
Sergei Kiriyenko|1998-04-24|1998-08-23|Sergey Kiriyenko;Sergei Kirienko
Yevgeny Primakov|1998-09-11|1999-05-12|
Sergei Stepashin|1999-05-19|1999-08-09|
Vladimir Putin|1999-08-16|2000-05-07|
Mikhail Kasyanov|2000-05-17|2004-02-24|
Mikhail Fradkov|2004-03-05|2007-09-12|
Viktor Zubkov|2007-09-14|2008-05-07|
Vladimir Putin|2008-05-08|2012-05-07|
Dmitry Medvedev|2012-05-08|2020-01-16|
Mikhail Mishustin|2020-01-16||
= RUS foreign-minister Foreign Minister
Georgy Chicherin|1918-05|1930-07|
Maxim Litvinov|1930-07-21|1939-05-03|
Vyacheslav Molotov|1939-05-03|1949-03-04|
Andrei Vyshinsky|1949-03-04|1953-03-05|Andrey Vyshinsky
Andrei Gromyko|1957-02-14|1985-07-02|
Eduard Shevardnadze|1985-07-02|1991-01-15|
Andrei Kozyrev|1990-10-11|1996-01-05|
Yevgeny Primakov|1996-01-09|1998-09-11|
Igor Ivanov|1998-09-11|2004-03-09|
Sergey Lavrov|2004-03-09||Sergei Lavrov
= RUS defence-minister Defence Minister
Georgy Zhukov|1955-02-09|1957-10-26|Marshal Zhukov
Pavel Grachev|1992-05-18|1996-06-18|
Igor Sergeyev|1997-05-22|2001-03-28|
Sergei Ivanov|2001-03-28|2007-02-15|Sergey Ivanov
Anatoly Serdyukov|2007-02-15|2012-11-06|
Sergei Shoigu|2012-11-06|2024-05-12|Sergey Shoigu
Andrei Belousov|2024-05-14||Andrey Belousov
= RUS other Official
Alexander Grushko|2018|||Deputy Foreign Minister
Andrei Rudenko|2019|||Deputy Foreign Minister
Sergei Vershinin|2018|||Deputy Foreign Minister
Alexander Lukashevich||||Diplomat
Dmitry Kiselyov|||Dmitry Kiselev|Broadcaster
Vladimir Solovyov||||Broadcaster
+Margarita Simonyan||||RT editor
Alexander Dugin||||Philosopher
+Darya Dugina||2022-08-20||Commentator
Igor Konashenkov||||Defence Ministry spokesman
Igor Kirillov||2024-12-17||General
Alexander Fomin||||Deputy Defence Minister
Rustam Minnikhanov|2010|||Head of Tatarstan
Vyacheslav Gladkov|2020|||Governor of Belgorod
Alexei Smirnov||||Governor of Kursk
Sergei Sobyanin|2010-10|||Mayor of Moscow
Alexander Darchiev|2025-03|||Ambassador to the United States
Andrei Kelin|2019|||Ambassador to the United Kingdom
Mikhail Ulyanov|2018|||Ambassador to international organisations
Sergei Chemezov||||Rostec chief
German Gref||||Sberbank chief
Oleg Deripaska||||Businessman
Alisher Usmanov||||Businessman
Arkady Rotenberg||||Businessman
Anton Siluanov|2011|||Finance Minister
Alexander Novak|2020-11|||Deputy Prime Minister
Dmitry Rogozin|2018|2022-07||Roscosmos chief
Alexei Likhachev|||Alexey Likhachev|Rosatom chief
+Tatyana Moskalkova||||Human Rights Commissioner
+Maria Lvova-Belova|2021-10|||Children's Rights Commissioner
+Anna Politkovskaya||2006-10-07||Journalist
Boris Berezovsky||2013-03-23||Businessman
Sergei Magnitsky||2009-11-16||Lawyer
Oleg Gordievsky||||Double agent
Kim Philby||1988-05-11||Double agent
Vadim Krasikov||||Assassin
Grigory Rasputin||1916-12-30||Mystic
Alexander Kerensky|1917-07-21|1917-11-07||Prime Minister
Vladimir Kryuchkov|1988-10|1991-08||KGB chairman
Gennady Yanayev|1990-12|1991-08||Vice President
Alexander Rutskoy|1991-07|1993-10||Vice President
Ruslan Khasbulatov|1991|1993||Speaker of Parliament
Alexander Lebed||2002-04-28||General
= RUS other Kremlin spokesman
Dmitry Peskov|2012-05-22||Dmitri Peskov
+Maria Zakharova|2015-08-10|||Foreign Ministry spokeswoman
Sergei Ryabkov|2008-08-15||Sergey Ryabkov|Deputy Foreign Minister
Mikhail Bogdanov|2011|2025||Deputy Foreign Minister
Mikhail Galuzin||||Deputy Foreign Minister
Yuri Ushakov|2012|||Presidential Aide
Kirill Dmitriev||||Special Envoy
Vladimir Medinsky||||Presidential Aide
Sergei Naryshkin|2016-10-05||Sergey Naryshkin|SVR Director
Alexander Bortnikov|2008-05-12|||FSB Director
Nikolai Patrushev|2008-05-12|2024-05-12||Security Council Secretary
Sergei Shoigu|2024-05-12|||Security Council Secretary
Dmitry Medvedev|2020-01-16|||Deputy Chairman of the Security Council
Valery Gerasimov|2012-11-09||Valeriy Gerasimov|Chief of the General Staff
Sergei Surovikin|2022-10-08|2023-01-11|Sergey Surovikin|General
Vyacheslav Volodin|2016-10-05||Viacheslav Volodin|State Duma Speaker
+Valentina Matviyenko|2011-09-21|||Federation Council Speaker
Leonid Slutsky||||Lawmaker
Konstantin Kosachev||||Lawmaker
Vasily Nebenzya|2017-07-27||Vassily Nebenzia;Vasily Nebenzia|Ambassador to the United Nations
Vitaly Churkin|2006-04-08|2017-02-20||Ambassador to the United Nations
Anatoly Antonov|2017|2024-10||Ambassador to the United States
Sergey Kislyak|2008|2017|Sergei Kislyak|Ambassador to the United States
Sergey Aksyonov|2014-02-27||Sergei Aksyonov|Russian-installed head of Crimea
Vladimir Saldo|2022-04-26|||Russian-installed head of Kherson
Ramzan Kadyrov|2007-02-15|||Head of Chechnya
Akhmad Kadyrov|2003|2004-05-09||President of Chechnya
Yevgeny Prigozhin||2023-08-23|Evgeny Prigozhin;Yevgeniy Prigozhin|Wagner chief
Dmitry Utkin||2023-08-23||Wagner commander
Alexei Navalny||2024-02-16|Aleksei Navalny;Alexey Navalny|Opposition leader
+Yulia Navalnaya||||Opposition leader
Boris Nemtsov||2015-02-27||Opposition politician
Mikhail Khodorkovsky||||Businessman
Vladimir Kara-Murza||||Opposition politician
Ilya Yashin||||Opposition politician
Garry Kasparov||||Opposition politician
Vladimir Zhirinovsky||2022-04-06||Party leader
Gennady Zyuganov||||Party leader
Igor Sechin||||Rosneft chief
Alexei Miller||||Gazprom chief
Patriarch Kirill|2009-02-01||Kirill|Patriarch
+Elvira Nabiullina|2013-06-24|||Central Bank Governor
Denis Manturov||||Deputy Prime Minister
Dzhokhar Dudayev|1991|1996-04-21||Chechen separatist leader
Aslan Maskhadov|1997|2005-03-08||Chechen separatist leader
Shamil Basayev||2006-07-10||Chechen warlord
Doku Umarov||2013||Chechen militant leader
Andrei Sakharov||1989-12-14||Dissident
Aleksandr Solzhenitsyn||2008-08-03|Alexander Solzhenitsyn|Writer
Leon Trotsky||1940-08-21||Revolutionary
Lavrentiy Beria||1953-12-23|Lavrenti Beria|Security chief
Anatoly Dobrynin|1962|1986||Ambassador to the United States
Viktor Bout||||Arms dealer
Alexander Litvinenko||2006-11-23||Former spy
Sergei Skripal||||Former spy
# Ukraine
= UKR head-of-state President
Leonid Kravchuk|1991-12-05|1994-07-19|
Leonid Kuchma|1994-07-19|2005-01-23|
Viktor Yushchenko|2005-01-23|2010-02-25|
Viktor Yanukovych|2010-02-25|2014-02-22|Viktor Yanukovich
Oleksandr Turchynov|2014-02-23|2014-06-07||Acting President
Petro Poroshenko|2014-06-07|2019-05-20|
Volodymyr Zelensky|2019-05-20||Volodymyr Zelenskyy;Volodymyr Zelenskiy;Vladimir Zelensky;Vladimir Zelenskiy;Zelenskyy;Zelenskiy;Zelenskyi
= UKR head-of-government Prime Minister
Viktor Yushchenko|1999-12-22|2001-05-29|
Anatoliy Kinakh|2001-05-29|2002-11-21|
Viktor Yanukovych|2002-11-21|2005-01-05|
+Yulia Tymoshenko|2005-02-04|2005-09-08|Yulia Timoshenko
Yuriy Yekhanurov|2005-09-22|2006-08-04|
Viktor Yanukovych|2006-08-04|2007-12-18|
+Yulia Tymoshenko|2007-12-18|2010-03-04|
Mykola Azarov|2010-03-11|2014-01-28|
Arseniy Yatsenyuk|2014-02-27|2016-04-14|Arseny Yatsenyuk
Volodymyr Groysman|2016-04-14|2019-08-29|
Oleksiy Honcharuk|2019-08-29|2020-03-04|
Denys Shmyhal|2020-03-04|2025-07-17|Denys Shmygal
+Yulia Svyrydenko|2025-07-17||Yuliia Svyrydenko
= UKR foreign-minister Foreign Minister
Anatoliy Zlenko|2000-10-02|2003-09-02|
Kostyantyn Gryshchenko|2003-09-02|2005-02-04|
Borys Tarasyuk|2005-02-04|2007-01-30|
Arseniy Yatsenyuk|2007-03-21|2007-12-04|
Volodymyr Ohryzko|2007-12-18|2009-03-03|
Petro Poroshenko|2009-10-09|2010-03-11|
Kostyantyn Gryshchenko|2010-03-11|2012-12-24|
Leonid Kozhara|2012-12-24|2014-02-23|
Andrii Deshchytsia|2014-02-27|2014-06-19|Andriy Deshchytsia
Pavlo Klimkin|2014-06-19|2019-08-29|
Vadym Prystaiko|2019-08-29|2020-03-04|
Dmytro Kuleba|2020-03-04|2024-09-05|
Andrii Sybiha|2024-09-05||Andriy Sybiha;Andrii Sybiga
= UKR defence-minister Defence Minister
Stepan Poltorak|2014-10-14|2019-08-29|
Andriy Zagorodnyuk|2019-08-29|2020-03-04|
Oleksii Reznikov|2021-11-04|2023-09-05|Oleksiy Reznikov
Rustem Umerov|2023-09-06|2025-07-17|Rustem Umierov
Denys Shmyhal|2025-07-17|2026-01|
Mykhailo Fedorov|2026-01||
= UKR other Official
Heorhii Tykhyi|2024|||Foreign Ministry spokesman
Sergiy Kyslytsya|2025||Serhiy Kyslytsya|First Deputy Foreign Minister
Oleg Nikolenko|||Oleh Nikolenko|Foreign Ministry spokesman
Yuriy Ihnat|||Yurii Ihnat|Air Force spokesman
Andriy Kovalenko|||Andrii Kovalenko|Official
Vasyl Malyuk|2022-07|2026-01|Vasyl Maliuk|SBU chief
Ivan Bakanov|2019-08|2022-07||SBU chief
Ihor Zhovkva|||Igor Zhovkva|Presidential aide
Davyd Arakhamia|||David Arakhamia|Lawmaker
+Hanna Maliar|2021-08|2023-09||Deputy Defence Minister
+Iryna Vereshchuk||||Deputy Prime Minister
+Olha Stefanishyna|2020-06|2025-07|Olga Stefanishyna|Deputy Prime Minister
Oleh Syniehubov|||Oleh Synehubov|Governor of Kharkiv
Serhiy Haidai|||Serhii Haidai|Governor of Luhansk
Vitaliy Kim|||Vitalii Kim|Governor of Mykolaiv
Borys Filatov||||Mayor of Dnipro
Ihor Terekhov||||Mayor of Kharkiv
Andriy Sadovyi|||Andriy Sadovy;Andrii Sadovyi|Mayor of Lviv
Petro Kotin||||Energoatom chief
Metropolitan Epiphanius||||Metropolitan
Symon Petliura||1926-05-25||Nationalist leader
= UKR other Politician
Roman Abramovich||||Businessman
= UKR other Head of the Presidential Office
Andriy Yermak|2020-02-11|2025-11-28|Andrii Yermak
Kyrylo Budanov|2026-01-02||
Kyrylo Budanov|2020-08-05|2026-01-02||Military Intelligence chief
Rustem Umerov|2025-07-18|||Security Council Secretary
Oleksiy Danilov|2019-10-03|2024-03-26|Oleksii Danilov|Security Council Secretary
Mykhailo Podolyak|2020||Mykhailo Podoliak|Presidential Adviser
Valerii Zaluzhnyi|2021-07-27|2024-02-08|Valeriy Zaluzhny;Valerii Zaluzhny;Valery Zaluzhny;Zaluzhny|Commander-in-Chief
Oleksandr Syrskyi|2024-02-08||Oleksandr Syrsky;Syrsky|Commander-in-Chief
Vitali Klitschko|2014-06-05||Vitaly Klitschko|Mayor of Kyiv
Sergiy Kyslytsya|2020|2025|Sergii Kyslytsya|Ambassador to the United Nations
+Oksana Markarova|2021|2025||Ambassador to the United States
+Olena Zelenska|2019-05-20|||First Lady
Viktor Medvedchuk||||Politician
Ruslan Stefanchuk|2021-10-08|||Speaker of Parliament
Rinat Akhmetov||||Businessman
Ihor Kolomoisky|||Igor Kolomoisky|Businessman
Mikheil Saakashvili|2015-05-30|2016-11-07|Mikhail Saakashvili|Governor of Odesa
Stepan Bandera||1959-10-15||Nationalist leader
# Belarus
= BLR head-of-state President
Stanislav Shushkevich|1991-09-18|1994-01-26|
Alexander Lukashenko|1994-07-20||Aleksandr Lukashenko;Alyaksandr Lukashenka;Aliaksandr Lukashenka;Lukashenka
= BLR head-of-government Prime Minister
Gennady Novitsky|2001-10-10|2003-07-10|
Sergei Sidorsky|2003-12-19|2010-12-27|
Mikhail Myasnikovich|2010-12-28|2014-12-27|
Andrei Kobyakov|2014-12-27|2018-08-18|
Sergei Rumas|2018-08-18|2020-06-03|
Roman Golovchenko|2020-06-04|2025-03-10|
Alexander Turchin|2025-03-10||
= BLR foreign-minister Foreign Minister
Ural Latypov|1998-12-04|2000-11-27|
Mikhail Khvostov|2000-11-27|2003-03-21|
Sergei Martynov|2003-03-21|2012-08-20|
Vladimir Makei|2012-08-20|2022-11-26|Uladzimir Makei
Sergei Aleinik|2022-12-13|2024-06-27|Sergey Aleinik
Maxim Ryzhenkov|2024-06-27||Maksim Ryzhenkov
= BLR defence-minister Defence Minister
Viktor Khrenin|2020-01-20||
= BLR other Official
+Natalya Eismont|||Natalia Eismont|Presidential spokeswoman
Roman Protasevich|||Raman Pratasevich|Journalist
Alexander Volfovich||||Security Council Secretary
Ivan Tertel||||KGB chairman
+Natalya Kochanova|2019|||Senate Speaker
Pavel Latushko|||Pavel Latushka|Opposition politician
Viktor Babariko|||Viktar Babaryka|Opposition politician
Anatoly Glaz||||Foreign Ministry spokesman
= BLR other Opposition leader
+Sviatlana Tsikhanouskaya|2020||Svetlana Tikhanovskaya;Tikhanovskaya
+Maria Kolesnikova|||Maryia Kalesnikava
Ales Bialiatski||||Activist
Sergei Tikhanovsky|||Siarhei Tsikhanouski
# Moldova
= MDA head-of-state President
Petru Lucinschi|1997-01-15|2001-04-07|
Vladimir Voronin|2001-04-07|2009-09-11|
Mihai Ghimpu|2009-09-11|2010-12-28||Acting President
Marian Lupu|2010-12-30|2012-03-23||Acting President
Nicolae Timofti|2012-03-23|2016-12-23|
Igor Dodon|2016-12-23|2020-12-24|
+Maia Sandu|2020-12-24||
= MDA head-of-government Prime Minister
Vasile Tarlev|2001-04-19|2008-03-31|
+Zinaida Greceanîi|2008-03-31|2009-09-14|
Vlad Filat|2009-09-25|2013-04-25|
Iurie Leancă|2013-05-31|2015-02-18|
Pavel Filip|2016-01-20|2019-06-14|
+Maia Sandu|2019-06-08|2019-11-14|
Ion Chicu|2019-11-14|2020-12-31|
+Natalia Gavrilița|2021-08-06|2023-02-16|
Dorin Recean|2023-02-16|2025-11-01|
Alexandru Munteanu|2025-11-01||
= MDA foreign-minister Foreign Minister
Nicolae Dudău|2001-09|2004-02|
Andrei Stratan|2004-02|2009-09-25|
Iurie Leancă|2009-09-25|2013-05-31|
+Natalia Gherman|2013-05-31|2016-01-20|
Andrei Galbur|2016-01-20|2018-01-10|
Tudor Ulianovschi|2018-01-10|2019-06-08|
Nicu Popescu|2019-06-08|2019-11-14|
Aureliu Ciocoi|2019-11-14|2020-11|
Nicu Popescu|2021-08-06|2024-01-24|
Mihai Popșoi|2024-01-29||
= MDA other Politician
Ilan Shor|||Ilan Șor|Oligarch
Vlad Plahotniuc|||Vladimir Plahotniuc|Oligarch
+Evghenia Guțul|2023-07||Yevgenia Gutsul|Governor of Gagauzia
# Poland
= POL head-of-state President
Wojciech Jaruzelski|1989-07-19|1990-12-22|
Lech Wałęsa|1990-12-22|1995-12-22|
Aleksander Kwaśniewski|1995-12-23|2005-12-23|
Lech Kaczyński|2005-12-23|2010-04-10|
Bronisław Komorowski|2010-04-10|2015-08-06|
Andrzej Duda|2015-08-06|2025-08-06|
Karol Nawrocki|2025-08-06||
= POL head-of-government Prime Minister
Tadeusz Mazowiecki|1989-08-24|1991-01-12|
Jerzy Buzek|1997-10-31|2001-10-19|
Leszek Miller|2001-10-19|2004-05-02|
Marek Belka|2004-05-02|2005-10-31|
Kazimierz Marcinkiewicz|2005-10-31|2006-07-14|
Jarosław Kaczyński|2006-07-14|2007-11-16|
Donald Tusk|2007-11-16|2014-09-22|
+Ewa Kopacz|2014-09-22|2015-11-16|
+Beata Szydło|2015-11-16|2017-12-11|
Mateusz Morawiecki|2017-12-11|2023-12-13|
Donald Tusk|2023-12-13||
= POL foreign-minister Foreign Minister
Bronisław Geremek|1997-10-31|2000-06-30|
Władysław Bartoszewski|2000-06-30|2001-10-19|
Włodzimierz Cimoszewicz|2001-10-19|2005-01-05|
Adam Daniel Rotfeld|2005-01-05|2005-10-31|
Stefan Meller|2005-10-31|2006-05-09|
+Anna Fotyga|2006-05-09|2007-11-16|
Radosław Sikorski|2007-11-16|2014-09-22|Radek Sikorski
Grzegorz Schetyna|2014-09-22|2015-11-16|
Witold Waszczykowski|2015-11-16|2018-01-09|
Jacek Czaputowicz|2018-01-09|2020-08-26|
Zbigniew Rau|2020-08-26|2023-11-27|
Radosław Sikorski|2023-12-13||
= POL defence-minister Defence Minister
Antoni Macierewicz|2015-11-16|2018-01-09|
Mariusz Błaszczak|2018-01-09|2023-11-27|
Władysław [Kosiniak-Kamysz]|2023-12-13||
= POL other Politician
Rafał Trzaskowski||||Mayor of Warsaw
Szymon Hołownia|2023-11|2025-11||Speaker of Parliament
Jacek Siewiera||||National security chief
Marcin Przydacz||||Presidential aide
Adam Bodnar|2023-12|2025-07||Justice Minister
Tomasz Siemoniak|2023|||Interior Minister
= POL other First Secretary
Władysław Gomułka|1956-10-21|1970-12-20|
Edward Gierek|1970-12-20|1980-09-06|
Wojciech Jaruzelski|1981-10-18|1989-07-29|
Bolesław Bierut|1948-12|1956-03-12|
# Baltic states
= EST head-of-state President
Lennart Meri|1992-10-06|2001-10-08|
Arnold Rüütel|2001-10-08|2006-10-09|
Toomas Hendrik Ilves|2006-10-09|2016-10-10|
+Kersti Kaljulaid|2016-10-10|2021-10-11|
Alar Karis|2021-10-11||
= EST head-of-government Prime Minister
Mart Laar|1999-03-25|2002-01-28|
Siim Kallas|2002-01-28|2003-04-10|
Juhan Parts|2003-04-10|2005-04-12|
Andrus Ansip|2005-04-12|2014-03-26|
Taavi Rõivas|2014-03-26|2016-11-23|
Jüri Ratas|2016-11-23|2021-01-26|
+Kaja Kallas|2021-01-26|2024-07-22|
Kristen Michal|2024-07-22||
= EST foreign-minister Foreign Minister
Toomas Hendrik Ilves|1999-03-25|2002-01-28|
+Kristiina Ojuland|2002-01-28|2005-02-15|
Urmas Paet|2005-04-13|2014-11-17|
+Keit Pentus-Rosimannus|2014-11-17|2015-07-01|
+Marina Kaljurand|2015-07-16|2016-09-12|
Sven Mikser|2016-11-23|2019-04-29|
Urmas Reinsalu|2019-04-29|2021-01-26|
+Eva-Maria Liimets|2021-01-26|2022-06-03|
Margus Tsahkna|2023-04-17||
= EST defence-minister Defence Minister
Hanno Pevkur|2022-07-18||
= LVA head-of-state President
+Vaira [Vīķe-Freiberga]|1999-07-08|2007-07-08|
Valdis Zatlers|2007-07-08|2011-07-07|
Andris Bērziņš|2011-07-08|2015-07-08|
Raimonds Vējonis|2015-07-08|2019-07-08|
Egils Levits|2019-07-08|2023-07-08|
Edgars Rinkēvičs|2023-07-08||
= LVA head-of-government Prime Minister
Andris Šķēle|1999-07-16|2000-05-05|
Einars Repše|2002-11-07|2004-03-09|
Indulis Emsis|2004-03-09|2004-12-02|
Aigars Kalvītis|2004-12-02|2007-12-20|
Ivars Godmanis|2007-12-20|2009-03-12|
Valdis Dombrovskis|2009-03-12|2014-01-22|
+Laimdota Straujuma|2014-01-22|2016-02-11|
Māris Kučinskis|2016-02-11|2019-01-23|
Krišjānis Kariņš|2019-01-23|2023-09-15|Arturs Krišjānis Kariņš
+Evika Siliņa|2023-09-15||
= LVA foreign-minister Foreign Minister
Indulis Bērziņš|1999-07|2002-11-07|
+Sandra Kalniete|2002-11-07|2004-03-09|
Artis Pabriks|2004-07-21|2007-10-28|
Māris Riekstiņš|2007-11-08|2010-04-29|
Ģirts Valdis Kristovskis|2010-11-03|2011-10-25|
Edgars Rinkēvičs|2011-10-25|2023-07-08|
Krišjānis Kariņš|2023-09-15|2024-04-10|
+Baiba Braže|2024-04-19||
= LVA other Minister
Andris Sprūds|2023-09|||Defence Minister
Artis Pabriks|2019-01|2022-12||Defence Minister
= LTU head-of-state President
Vytautas Landsbergis|1990-03-11|1992-11-25|
Valdas Adamkus|1998-02-26|2003-02-25|
Rolandas Paksas|2003-02-26|2004-04-06|
Valdas Adamkus|2004-07-12|2009-07-12|
+Dalia Grybauskaitė|2009-07-12|2019-07-12|
Gitanas Nausėda|2019-07-12||
= LTU head-of-government Prime Minister
Algirdas Brazauskas|2001-07-03|2006-06-01|
Gediminas Kirkilas|2006-07-18|2008-12-09|
Andrius Kubilius|2008-12-09|2012-12-13|
Algirdas Butkevičius|2012-12-13|2016-12-13|
Saulius Skvernelis|2016-12-13|2020-12-11|
+Ingrida Šimonytė|2020-12-11|2024-12-12|
Gintautas Paluckas|2024-12-12|2025-08-04|
+Inga Ruginienė|2025-09-25||
= LTU foreign-minister Foreign Minister
Antanas Valionis|2000-10-30|2006-07-12|
Petras Vaitiekūnas|2006-07-12|2008-12-09|
Vygaudas Ušackas|2008-12-09|2010-01-26|
Audronius Ažubalis|2010-02-11|2012-12-13|
Linas Linkevičius|2012-12-13|2020-12-11|
Gabrielius Landsbergis|2020-12-11|2024-12-12|
Kęstutis Budrys|2024-12-12||
= LTU other Minister
Arvydas Anušauskas|2020-12|2024-03||Defence Minister
Laurynas Kasčiūnas|2024-03|2024-12||Defence Minister
+Dovilė Šakalienė|2024-12|2025-10||Defence Minister
# Nordic countries
= SWE head-of-state King
Carl XVI Gustaf|1973-09-15||King Carl Gustaf;Carl Gustaf
= SWE head-of-government Prime Minister
Olof Palme|1982-10-08|1986-02-28|
Ingvar Carlsson|1986-03-01|1991-10-04|
Carl Bildt|1991-10-04|1994-10-07|
Göran Persson|1996-03-22|2006-10-06|
Fredrik Reinfeldt|2006-10-06|2014-10-03|
Stefan Löfven|2014-10-03|2021-11-30|
+Magdalena Andersson|2021-11-30|2022-10-18|
Ulf Kristersson|2022-10-18||
= SWE foreign-minister Foreign Minister
+Anna Lindh|1998-10-07|2003-09-11|
+Laila Freivalds|2003-10-10|2006-03-21|
Jan Eliasson|2006-04-24|2006-10-06|
Carl Bildt|2006-10-06|2014-10-03|
+Margot Wallström|2014-10-03|2019-09-10|
+Ann Linde|2019-09-10|2022-10-18|
Tobias Billström|2022-10-18|2024-09-10|
+Maria [Malmer Stenergard]|2024-09-10||
= SWE defence-minister Defence Minister
Peter Hultqvist|2014-10-03|2022-10-18|
Pål Jonson|2022-10-18||
= SWE other Politician
Jimmie Åkesson||||Party leader
= SWE other Crown Princess
+Crown Princess Victoria|||
Hans Blix|2000-03-01|2003-06-30||UN weapons inspector
+Greta Thunberg||||Activist
= NOR head-of-state King
Harald V|1991-01-17||King Harald;King Harald V
= NOR head-of-government Prime Minister
+Gro Harlem Brundtland|1990-11-03|1996-10-25|
Kjell Magne Bondevik|1997-10-17|2000-03-17|
Jens Stoltenberg|2000-03-17|2001-10-19|
Kjell Magne Bondevik|2001-10-19|2005-10-17|
Jens Stoltenberg|2005-10-17|2013-10-16|
+Erna Solberg|2013-10-16|2021-10-14|
Jonas Gahr Støre|2021-10-14||
= NOR foreign-minister Foreign Minister
Thorbjørn Jagland|2000-03-17|2001-10-19|
Jan Petersen|2001-10-19|2005-10-17|
Jonas Gahr Støre|2005-10-17|2012-09-21|
Espen Barth Eide|2012-09-21|2013-10-16|
Børge Brende|2013-10-16|2017-10-20|
+Ine Eriksen Søreide|2017-10-20|2021-10-14|
+Anniken Huitfeldt|2021-10-14|2023-10-16|
Espen Barth Eide|2023-10-16||
= NOR other Minister
Tore Sandvik|2025-02|||Defence Minister
Bjørn Arild Gram|2022-04|2025-02||Defence Minister
= NOR other Leader
Vidkun Quisling|1942-02-01|1945-05-09||Minister President
= DNK head-of-state Monarch
+Margrethe II|1972-01-14|2024-01-14|Queen Margrethe;Queen Margrethe II
Frederik X|2024-01-14||King Frederik;King Frederik X
= DNK head-of-government Prime Minister
Poul Nyrup Rasmussen|1993-01-25|2001-11-27|
Anders Fogh Rasmussen|2001-11-27|2009-04-05|Anders Rasmussen
Lars Løkke Rasmussen|2009-04-05|2011-10-03|
+Helle [Thorning-Schmidt]|2011-10-03|2015-06-28|
Lars Løkke Rasmussen|2015-06-28|2019-06-27|
+Mette Frederiksen|2019-06-27||
= DNK foreign-minister Foreign Minister
Per Stig Møller|2001-11-27|2010-02-23|
+Lene Espersen|2010-02-23|2011-10-03|
Villy Søvndal|2011-10-03|2013-12-12|
Martin Lidegaard|2014-02-03|2015-06-28|
Kristian Jensen|2015-06-28|2016-11-28|
Anders Samuelsen|2016-11-28|2019-06-27|
Jeppe Kofod|2019-06-27|2022-12-15|
Lars Løkke Rasmussen|2022-12-15||
= DNK defence-minister Defence Minister
Troels [Lund Poulsen]|2023-08-22||
= DNK other Minister
+Trine Bramsen|2019-06|2022-02||Defence Minister
Morten Bødskov|2022-02|2022-12||Defence Minister
= GRL head-of-government Prime Minister
Kim Kielsen|2014-12-10|2021-04-23|
Múte Egede|2021-04-23|2025-04-07|Múte Bourup Egede
Jens-Frederik Nielsen|2025-04-07||
= GRL foreign-minister Foreign Minister
+Vivian Motzfeldt|2022|2026|
= FIN head-of-state President
Urho Kekkonen|1956-03-01|1982-01-27|
Mauno Koivisto|1982-01-27|1994-03-01|
Martti Ahtisaari|1994-03-01|2000-03-01|
+Tarja Halonen|2000-03-01|2012-03-01|
Sauli Niinistö|2012-03-01|2024-03-01|
Alexander Stubb|2024-03-01||
= FIN head-of-government Prime Minister
Paavo Lipponen|1995-04-13|2003-04-17|
Matti Vanhanen|2003-06-24|2010-06-22|
+Mari Kiviniemi|2010-06-22|2011-06-22|
Jyrki Katainen|2011-06-22|2014-06-24|
Alexander Stubb|2014-06-24|2015-05-29|
Juha Sipilä|2015-05-29|2019-06-06|
Antti Rinne|2019-06-06|2019-12-10|
+Sanna Marin|2019-12-10|2023-06-20|
Petteri Orpo|2023-06-20||
= FIN foreign-minister Foreign Minister
Erkki Tuomioja|2000-02-25|2007-04-19|
Ilkka Kanerva|2007-04-19|2008-04-04|
Alexander Stubb|2008-04-04|2011-06-22|
Erkki Tuomioja|2011-06-22|2015-05-29|
Timo Soini|2015-05-29|2019-06-06|
Pekka Haavisto|2019-06-06|2023-06-20|
+Elina Valtonen|2023-06-20||
= FIN defence-minister Defence Minister
Antti Häkkänen|2023-06-20||
= FIN other Politician
Jussi [Halla-aho]|2023-06|||Speaker of Parliament
+Riikka Purra|2023-06|||Finance Minister
= ISL head-of-state President
Ólafur Ragnar Grímsson|1996-08-01|2016-08-01|
Guðni Jóhannesson|2016-08-01|2024-08-01|
+Halla Tómasdóttir|2024-08-01||
= ISL head-of-government Prime Minister
Davíð Oddsson|1991-04-30|2004-09-15|
Halldór Ásgrímsson|2004-09-15|2006-06-15|
Geir Haarde|2006-06-15|2009-02-01|
+Jóhanna Sigurðardóttir|2009-02-01|2013-05-23|
Sigmundur Davíð Gunnlaugsson|2013-05-23|2016-04-07|
Sigurður Ingi Jóhannsson|2016-04-07|2017-01-11|
Bjarni Benediktsson|2017-01-11|2017-11-30|
+Katrín Jakobsdóttir|2017-11-30|2024-04-09|
Bjarni Benediktsson|2024-04-09|2024-12-21|
+Kristrún Frostadóttir|2024-12-21||
= ISL foreign-minister Foreign Minister
Halldór Ásgrímsson|1995-04-23|2004-09-15|
Davíð Oddsson|2004-09-15|2005-09-27|
Össur Skarphéðinsson|2009-02-01|2013-05-23|
Gunnar Bragi Sveinsson|2013-05-23|2016-04-07|
Guðlaugur Þór Þórðarson|2017-01-11|2021-11-28|
+Þórdís Gylfadóttir|2021-11-28|2024-12-21|
+Þorgerður Katrín Gunnarsdóttir|2024-12-21||
# Low Countries
= NLD head-of-state Monarch
+Queen Beatrix|1980-04-30|2013-04-30|Beatrix
Willem-Alexander|2013-04-30||King Willem-Alexander
= NLD head-of-government Prime Minister
Wim Kok|1994-08-22|2002-07-22|
Jan Peter Balkenende|2002-07-22|2010-10-14|
Mark Rutte|2010-10-14|2024-07-02|
Dick Schoof|2024-07-02|2026-02-23|
Rob Jetten|2026-02-23||
= NLD foreign-minister Foreign Minister
Jozias [van Aartsen]|1998-08-03|2002-07-22|
Jaap [de Hoop Scheffer]|2002-07-22|2003-12-03|
Bernard Bot|2003-12-03|2007-02-22|
Maxime Verhagen|2007-02-22|2010-10-14|
Uri Rosenthal|2010-10-14|2012-11-05|
Frans Timmermans|2012-11-05|2014-10-17|
Bert Koenders|2014-10-17|2017-10-26|
Halbe Zijlstra|2017-10-26|2018-02-13|
Stef Blok|2018-03-07|2021-05-25|
+Sigrid Kaag|2021-05-25|2021-09-17|
Ben Knapen|2021-09-24|2022-01-10|
Wopke Hoekstra|2022-01-10|2023-09-01|
+Hanke [Bruins Slot]|2023-09-05|2024-07-02|
Caspar Veldkamp|2024-07-02|2025-08-22|
David [van Weel]|2025-09-05|2026-02-23|
Tom Berendsen|2026-02-23||
= NLD other Minister
Ruben Brekelmans|2024-07|2026-02||Defence Minister
+Dilan Yeşilgöz||||Defence Minister
+Kajsa Ollongren|2022-01|2024-07||Defence Minister
= NLD other Party leader
Geert Wilders|||
= BEL head-of-state King
Leopold II|1865-12-17|1909-12-17|King Leopold;King Leopold II
Baudouin|1951-07-17|1993-07-31|King Baudouin
Albert II of Belgium|1993-08-09|2013-07-21|King Albert
Philippe of Belgium|2013-07-21||King Philippe
= BEL head-of-government Prime Minister
Guy Verhofstadt|1999-07-12|2008-03-20|
Yves Leterme|2008-03-20|2008-12-30|
Herman [Van Rompuy]|2008-12-30|2009-11-25|
Yves Leterme|2009-11-25|2011-12-06|
Elio [Di Rupo]|2011-12-06|2014-10-11|
Charles Michel|2014-10-11|2019-10-27|
+Sophie Wilmès|2019-10-27|2020-10-01|
Alexander [De Croo]|2020-10-01|2025-02-03|
Bart [De Wever]|2025-02-03||
= BEL foreign-minister Foreign Minister
Louis Michel|1999-07-12|2004-07-18|
Karel [De Gucht]|2004-07-18|2009-07-17|
Yves Leterme|2009-07-17|2009-11-25|
Steven Vanackere|2009-11-25|2011-12-06|
Didier Reynders|2011-12-06|2019-11-30|
Philippe Goffin|2019-11-30|2020-10-01|
+Sophie Wilmès|2020-10-01|2022-07-14|
+Hadja Lahbib|2022-07-15|2024-11-30|
Bernard Quintin|2024-12-02|2025-02-03|
Maxime Prévot|2025-02-03||
= BEL other Minister
Theo Francken|2025-02|||Defence Minister
= LUX head-of-state Grand Duke
Grand Duke Henri|2000-10-07|2025-10-03|
Grand Duke Guillaume|2025-10-03||
= LUX head-of-government Prime Minister
Jean-Claude Juncker|1995-01-20|2013-12-04|
Xavier Bettel|2013-12-04|2023-11-17|
Luc Frieden|2023-11-17||
= LUX foreign-minister Foreign Minister
+Lydie Polfer|1999-08|2004-07-31|
Jean Asselborn|2004-07-31|2023-11-17|
Xavier Bettel|2023-11-17||
# The Alps
= AUT head-of-state President
Franz Joseph|1848-12-02|1916-11-21|Francis Joseph;Emperor Franz Joseph|Emperor
Kurt Waldheim|1986-07-08|1992-07-08|
Thomas Klestil|1992-07-08|2004-07-06|
Heinz Fischer|2004-07-08|2016-07-08|
Alexander [Van der Bellen]|2017-01-26||
= AUT head-of-government Chancellor
Bruno Kreisky|1970-04-21|1983-05-24|
Wolfgang Schüssel|2000-02-04|2007-01-11|Wolfgang Schuessel
Alfred Gusenbauer|2007-01-11|2008-12-02|
Werner Faymann|2008-12-02|2016-05-09|
Christian Kern|2016-05-17|2017-12-18|
Sebastian Kurz|2017-12-18|2019-05-28|
+Brigitte Bierlein|2019-06-03|2020-01-07|
Sebastian Kurz|2020-01-07|2021-10-11|
Alexander Schallenberg|2021-10-11|2021-12-06|
Karl Nehammer|2021-12-06|2025-01-10|
Christian Stocker|2025-03-03||
= AUT foreign-minister Foreign Minister
Klemens [von Metternich]|1809-10-08|1848-03-13|Prince Metternich
+Benita [Ferrero-Waldner]|2000-02-04|2004-10-20|
+Ursula Plassnik|2004-10-20|2008-12-02|
Michael Spindelegger|2008-12-02|2013-12-16|
Sebastian Kurz|2013-12-16|2017-12-18|
+Karin Kneissl|2017-12-18|2019-06-03|
Alexander Schallenberg|2019-06-03|2021-10-11|
Alexander Schallenberg|2021-12-06|2025-03-03|
+Beate [Meinl-Reisinger]|2025-03-03||
= AUT other Archduke
Franz Ferdinand||1914-06-28|Archduke Franz Ferdinand
= AUT other Party leader
Jörg Haider||2008-10-11|Joerg Haider
Herbert Kickl|||
= CHE head-of-state President
Adolf Ogi|2000-01-01|2000-12-31|
Moritz Leuenberger|2001-01-01|2001-12-31|
Kaspar Villiger|2002-01-01|2002-12-31|
Pascal Couchepin|2003-01-01|2003-12-31|
Joseph Deiss|2004-01-01|2004-12-31|
Samuel Schmid|2005-01-01|2005-12-31|
Moritz Leuenberger|2006-01-01|2006-12-31|
+Micheline [Calmy-Rey]|2007-01-01|2007-12-31|
Pascal Couchepin|2008-01-01|2008-12-31|
Hans-Rudolf Merz|2009-01-01|2009-12-31|
+Doris Leuthard|2010-01-01|2010-12-31|
+Micheline [Calmy-Rey]|2011-01-01|2011-12-31|
+Eveline [Widmer-Schlumpf]|2012-01-01|2012-12-31|
Ueli Maurer|2013-01-01|2013-12-31|
Didier Burkhalter|2014-01-01|2014-12-31|
+Simonetta Sommaruga|2015-01-01|2015-12-31|
Johann [Schneider-Ammann]|2016-01-01|2016-12-31|
+Doris Leuthard|2017-01-01|2017-12-31|
Alain Berset|2018-01-01|2018-12-31|
Ueli Maurer|2019-01-01|2019-12-31|
+Simonetta Sommaruga|2020-01-01|2020-12-31|
Guy Parmelin|2021-01-01|2021-12-31|
Ignazio Cassis|2022-01-01|2022-12-31|
Alain Berset|2023-01-01|2023-12-31|
+Viola Amherd|2024-01-01|2024-12-31|
+Karin [Keller-Sutter]|2025-01-01|2025-12-31|
Guy Parmelin|2026-01-01|2026-12-31|
= CHE foreign-minister Foreign Minister
Joseph Deiss|1999-04-22|2002-12-31|
+Micheline [Calmy-Rey]|2003-01-01|2011-12-31|
Didier Burkhalter|2012-01-01|2017-10-31|
Ignazio Cassis|2017-11-01||
= LIE head-of-state Prince
Hans-Adam II|1989-11-13||Prince Hans-Adam
= LIE head-of-government Prime Minister
Otmar Hasler|2001-04-05|2009-03-25|
Adrian Hasler|2013-03-27|2021-03-25|
Daniel Risch|2021-03-25|2025-04-10|
+Brigitte Haas|2025-04-10||
= MCO head-of-state Prince
Rainier III|1949-05-09|2005-04-06|Prince Rainier
Albert II of Monaco|2005-04-06||Prince Albert II;Prince Albert of Monaco
= AND head-of-government Prime Minister
Marc Forné|1994-12|2005-05-27|
Albert Pintat|2005-05-27|2009-06-05|
Jaume Bartumeu|2009-06-05|2011-04-28|
Antoni Martí|2011-05-12|2019-05-16|
Xavier [Espot]|2019-05-16||Xavier Espot Zamora
# Iberia
= ESP head-of-state King
Francisco Franco|1939-04-01|1975-11-20|General Franco|Caudillo
Juan Carlos I|1975-11-22|2014-06-19|Juan Carlos;King Juan Carlos
Felipe VI|2014-06-19||King Felipe;King Felipe VI
= ESP head-of-government Prime Minister
Adolfo Suárez|1976-07-03|1981-02-25|
Felipe González|1982-12-02|1996-05-04|
José María Aznar|1996-05-04|2004-04-17|
José Luis [Rodríguez Zapatero]|2004-04-17|2011-12-21|Zapatero
Mariano Rajoy|2011-12-21|2018-06-01|
Pedro Sánchez|2018-06-02||
= ESP foreign-minister Foreign Minister
Abel Matutes|1996-05-06|2000-04-28|
Josep Piqué|2000-04-28|2002-07-10|
+Ana Palacio|2002-07-10|2004-04-18|
Miguel Ángel Moratinos|2004-04-18|2010-10-20|
+Trinidad Jiménez|2010-10-21|2011-12-21|
José Manuel [García-Margallo]|2011-12-22|2016-11-04|
Alfonso Dastis|2016-11-04|2018-06-02|
Josep Borrell|2018-06-07|2019-11-29|
+Arancha [González Laya]|2020-01-13|2021-07-12|
José Manuel Albares|2021-07-12||
= ESP defence-minister Defence Minister
+Margarita Robles|2018-06-07||
= ESP other Politician
Alberto [Núñez Feijóo]||||Opposition leader
Santiago Abascal||||Party leader
Pablo Iglesias||||Party leader
+Yolanda Díaz||||Deputy Prime Minister
Félix Bolaños||||Minister
= ESP other Catalan leader
Carles Puigdemont|2016-01-12|2017-10-28|
Artur Mas|2010-12-27|2016-01-12|
= PRT head-of-state President
Mário Soares|1986-03-09|1996-03-09|
Jorge Sampaio|1996-03-09|2006-03-09|
Aníbal [Cavaco Silva]|2006-03-09|2016-03-09|
Marcelo [Rebelo de Sousa]|2016-03-09|2026-03-09|
António José Seguro|2026-03-09||
= PRT head-of-government Prime Minister
António [de Oliveira Salazar]|1932-07-05|1968-09-25|Antonio Salazar
António Guterres|1995-10-28|2002-04-06|
José Manuel Barroso|2002-04-06|2004-07-17|José Manuel Durão Barroso
Pedro [Santana Lopes]|2004-07-17|2005-03-12|
José Sócrates|2005-03-12|2011-06-21|
Pedro [Passos Coelho]|2011-06-21|2015-11-26|
António Costa|2015-11-26|2024-04-02|
Luís Montenegro|2024-04-02||
= PRT foreign-minister Foreign Minister
Jaime Gama|1995-10-28|2002-04-06|
Luís Amado|2006-07-03|2011-06-21|
Paulo Portas|2011-06-21|2013-07-24|
Rui Machete|2013-07-24|2015-11-26|
Augusto [Santos Silva]|2015-11-26|2022-03-30|
João [Gomes Cravinho]|2022-03-30|2024-04-02|
Paulo Rangel|2024-04-02||
= PRT other Politician
André Ventura||||Party leader
# Central Europe
= CZE head-of-state President
Tomáš Garrigue Masaryk|1918-11-14|1935-12-14|Tomas Masaryk
Edvard Beneš|1945-04-02|1948-06-07|
Klement Gottwald|1948-06-14|1953-03-14|
Gustáv Husák|1975-05-29|1989-12-10|
Václav Havel|1989-12-29|2003-02-02|
Václav Klaus|2003-03-07|2013-03-07|
Miloš Zeman|2013-03-08|2023-03-08|
Petr Pavel|2023-03-09||
= CZE head-of-government Prime Minister
Miloš Zeman|1998-07-17|2002-07-12|
Vladimír Špidla|2002-07-12|2004-08-04|
Stanislav Gross|2004-08-04|2005-04-25|
Jiří Paroubek|2005-04-25|2006-09-04|
Mirek Topolánek|2006-09-04|2009-05-08|
Jan Fischer|2009-05-08|2010-07-13|
Petr Nečas|2010-07-13|2013-07-10|
Jiří Rusnok|2013-07-10|2014-01-29|
Bohuslav Sobotka|2014-01-29|2017-12-13|
Andrej Babiš|2017-12-13|2021-12-17|
Petr Fiala|2021-12-17|2025-12-09|
Andrej Babiš|2025-12-09||
= CZE foreign-minister Foreign Minister
Jan Masaryk|1940|1948-03-10|
Jan Kavan|1998-07-22|2002-07-12|
Cyril Svoboda|2002-07-15|2006-09-04|
Karel Schwarzenberg|2007-01-09|2009-05-08|
Jan Kohout|2009-05-08|2010-07-13|
Karel Schwarzenberg|2010-07-13|2013-07-10|
Lubomír Zaorálek|2014-01-29|2017-12-13|
Martin Stropnický|2017-12-13|2018-06-27|
Tomáš Petříček|2018-10-16|2021-04-12|
Jakub Kulhánek|2021-04-21|2021-12-17|
Jan Lipavský|2021-12-17|2025-12-15|
Petr Macinka|2025-12-15||
= CZE other Politician
+Jana Černochová|2021-12|2025-12||Defence Minister
Tomio Okamura||||Party leader
Tomáš Pojar||||National Security Adviser
= CZE other Party leader
Alexander Dubček|1968-01-05|1969-04-17||First Secretary
= SVK head-of-state President
Rudolf Schuster|1999-06-15|2004-06-15|
Ivan Gašparovič|2004-06-15|2014-06-15|
Andrej Kiska|2014-06-15|2019-06-15|
+Zuzana Čaputová|2019-06-15|2024-06-15|
Peter Pellegrini|2024-06-15||
= SVK head-of-government Prime Minister
Vladimír Mečiar|1994-12-13|1998-10-30|
Mikuláš Dzurinda|1998-10-30|2006-07-04|
Robert Fico|2006-07-04|2010-07-08|
+Iveta Radičová|2010-07-08|2012-04-04|
Robert Fico|2012-04-04|2018-03-22|
Peter Pellegrini|2018-03-22|2020-03-21|
Igor Matovič|2020-03-21|2021-04-01|
Eduard Heger|2021-04-01|2023-05-15|
Ľudovít Ódor|2023-05-15|2023-10-25|
Robert Fico|2023-10-25||
= SVK foreign-minister Foreign Minister
Eduard Kukan|1998-10-30|2006-07-04|
Ján Kubiš|2006-07-04|2009-01-26|
Miroslav Lajčák|2009-01-26|2010-07-08|
Mikuláš Dzurinda|2010-07-09|2012-04-04|
Miroslav Lajčák|2012-04-04|2020-03-21|
Ivan Korčok|2020-04-08|2022-09-13|
Rastislav Káčer|2022-09-13|2023-05-15|
Juraj Blanár|2023-10-25||
= SVK other Politician
Robert Kaliňák|2023-10|||Defence Minister
Michal Šimečka||||Opposition leader
= HUN head-of-state President
Árpád Göncz|1990-05-02|2000-08-04|
László Sólyom|2005-08-05|2010-08-06|
Pál Schmitt|2010-08-06|2012-04-02|
János Áder|2012-05-10|2022-05-10|
+Katalin Novák|2022-05-10|2024-02-26|
Tamás Sulyok|2024-03-05||
= HUN head-of-government Prime Minister
Imre Nagy|1956-10-24|1956-11-04|
Viktor Orbán|1998-07-06|2002-05-27|
Péter Medgyessy|2002-05-27|2004-09-29|
Ferenc Gyurcsány|2004-09-29|2009-04-14|
Gordon Bajnai|2009-04-14|2010-05-29|
Viktor Orbán|2010-05-29|2026-05-09|
Péter Magyar|2026-05-09||
= HUN foreign-minister Foreign Minister
János Martonyi|1998-07-08|2002-05-27|
László Kovács|2002-05-27|2004-11-01|
Ferenc Somogyi|2004-11-01|2006-06-09|
+Kinga Göncz|2006-06-09|2009-04-14|
Péter Balázs|2009-04-14|2010-05-29|
János Martonyi|2010-05-29|2014-06-06|
Tibor Navracsics|2014-06-06|2014-09-23|
Péter Szijjártó|2014-09-23|2026-05|
+Anita Orbán|2026-05||
= HUN other Politician
Gergely Gulyás||||Minister
Zoltán Kovács||||Government spokesman
Balázs Orbán||||Political director
= HUN other General Secretary
Miklós Horthy|1920-03-01|1944-10-15||Regent
János Kádár|1956-11-04|1988-05-22|
Mátyás Rákosi|1945|1956-07-18|
# South-eastern Europe
= ROU head-of-state President
Gheorghe [Gheorghiu-Dej]|1947|1965-03-19||First Secretary
Nicolae Ceaușescu|1965-03-22|1989-12-22|
Ion Iliescu|1989-12-22|1996-11-29|
Emil Constantinescu|1996-11-29|2000-12-20|
Ion Iliescu|2000-12-20|2004-12-20|
Traian Băsescu|2004-12-20|2014-12-21|
Klaus Iohannis|2014-12-21|2025-02-12|
Nicușor Dan|2025-05-26||
= ROU head-of-government Prime Minister
Adrian Năstase|2000-12-28|2004-12-21|
Călin [Popescu-Tăriceanu]|2004-12-29|2008-12-22|
Emil Boc|2008-12-22|2012-02-06|
Victor Ponta|2012-05-07|2015-11-04|
Dacian Cioloș|2015-11-17|2017-01-04|
+Viorica Dăncilă|2018-01-29|2019-11-04|
Ludovic Orban|2019-11-04|2020-12-07|
Florin Cîțu|2020-12-23|2021-11-25|
Nicolae Ciucă|2021-11-25|2023-06-12|
Marcel Ciolacu|2023-06-15|2025-05-05|
Ilie Bolojan|2025-06-23||
= ROU foreign-minister Foreign Minister
Mircea Geoană|2000-12-28|2004-12-28|
Mihai Răzvan Ungureanu|2004-12-29|2007-03-12|
Adrian Cioroianu|2007-04-05|2008-04-15|
Cristian Diaconescu|2008-12-22|2009-10-01|
Teodor Baconschi|2009-12-23|2012-01-23|
Titus Corlățean|2012-08-06|2014-11-10|
Bogdan Aurescu|2014-11-24|2015-11-17|
Lazăr Comănescu|2015-11-17|2017-01-04|
Teodor Meleșcanu|2017-01-04|2019-07-24|
Bogdan Aurescu|2019-11-04|2023-06-15|
+Luminița Odobescu|2023-06-15|2024-12-23|
Emil Hurezeanu|2024-12-23|2025-06-23|
+Oana Țoiu|2025-06-23||
= ROU other Minister
Ionuț Moșteanu|2025-06|||Defence Minister
Angel Tîlvăr|2022-10|2025-06||Defence Minister
= ROU other Presidential candidate
Călin Georgescu|||
George Simion|||
= BGR head-of-state President
Todor Zhivkov|1971-07-07|1989-11-10|
Petar Stoyanov|1997-01-22|2002-01-22|
Georgi Parvanov|2002-01-22|2012-01-22|
Rosen Plevneliev|2012-01-22|2017-01-22|
Rumen Radev|2017-01-22|2026-01-23|
+Iliana Iotova|2026-01-23||
= BGR head-of-government Prime Minister
Ivan Kostov|1997-05-21|2001-07-24|
Simeon [Saxe-Coburg-Gotha]|2001-07-24|2005-08-17|
Sergei Stanishev|2005-08-17|2009-07-27|
Boyko Borissov|2009-07-27|2013-03-13|Boyko Borisov
Marin Raykov|2013-03-13|2013-05-29|
Plamen Oresharski|2013-05-29|2014-08-06|
Georgi Bliznashki|2014-08-06|2014-11-07|
Boyko Borissov|2014-11-07|2017-01-27|
Ognyan Gerdzhikov|2017-01-27|2017-05-04|
Boyko Borissov|2017-05-04|2021-05-12|
Stefan Yanev|2021-05-12|2021-12-13|
Kiril Petkov|2021-12-13|2022-08-02|
Galab Donev|2022-08-02|2023-06-06|
Nikolai Denkov|2023-06-06|2024-04-09|
Dimitar Glavchev|2024-04-09|2025-01-16|
Rosen Zhelyazkov|2025-01-16|2026-02|
Rumen Radev|2026-05-08||
= BGR foreign-minister Foreign Minister
+Nadezhda Mihaylova|1997-05-21|2001-07-24|
Solomon Passy|2001-07-24|2005-08-17|
Ivailo Kalfin|2005-08-17|2009-07-27|
+Rumiana Jeleva|2009-07-27|2010-01-27|
Nickolay Mladenov|2010-01-27|2013-03-13|Nikolay Mladenov
Kristian Vigenin|2013-05-29|2014-08-06|
Daniel Mitov|2014-08-06|2017-01-27|
+Ekaterina Zaharieva|2017-05-04|2021-05-12|
+Teodora Genchovska|2021-12-13|2022-08-02|
+Mariya Gabriel|2023-06-06|2024-04-09|
Georg Georgiev|2025-01-16|2026-02|
= BGR other Politician
Delyan Peevski||||Politician
Kostadin Kostadinov||||Party leader
= GRC head-of-state President
Konstantinos Karamanlis|1980-05-10|1985-03-10|
Konstantinos Stephanopoulos|1995-03-10|2005-03-12|
Karolos Papoulias|2005-03-12|2015-03-13|
Prokopis Pavlopoulos|2015-03-13|2020-03-13|
+Katerina Sakellaropoulou|2020-03-13|2025-03-13|
Konstantinos Tasoulas|2025-03-13||Constantine Tassoulas
= GRC head-of-government Prime Minister
Georgios Papadopoulos|1967-12-13|1973-10-08|
Andreas Papandreou|1993-10-13|1996-01-22|
Costas Simitis|1996-01-22|2004-03-10|
Kostas Karamanlis|2004-03-10|2009-10-06|Costas Karamanlis
George Papandreou|2009-10-06|2011-11-11|
Lucas Papademos|2011-11-11|2012-05-16|
Antonis Samaras|2012-06-20|2015-01-26|
Alexis Tsipras|2015-01-26|2019-07-08|
Kyriakos Mitsotakis|2019-07-08||
= GRC foreign-minister Foreign Minister
George Papandreou|1999-02-18|2004-02-13|
Petros Molyviatis|2004-03-10|2006-02-14|
+Dora Bakoyannis|2006-02-15|2009-10-06|
George Papandreou|2009-10-06|2010-09-07|
Dimitris Droutsas|2010-09-07|2011-06-17|
Stavros Lambrinidis|2011-06-17|2011-11-11|
Stavros Dimas|2011-11-11|2012-05-17|
Dimitris Avramopoulos|2012-06-21|2013-06-25|
Evangelos Venizelos|2013-06-25|2015-01-27|
Nikos Kotzias|2015-01-27|2018-10-20|
George Katrougalos|2019-02-15|2019-07-08|
Nikos Dendias|2019-07-09|2023-05-26|
George Gerapetritis|2023-06-27||Giorgos Gerapetritis
= GRC defence-minister Defence Minister
Panos Kammenos|2015-01-27|2019-01-14|
Nikos Dendias|2023-06-27||
= GRC other Politician
Georgios Karatzaferis||||Politician
= GRC other Finance Minister
Yanis Varoufakis|2015-01-27|2015-07-06|
= CYP head-of-state President
Makarios III|1960-08-16|1977-08-03|Archbishop Makarios;Makarios
Glafcos Clerides|1993-02-28|2003-02-28|
Tassos Papadopoulos|2003-02-28|2008-02-28|
Demetris Christofias|2008-02-28|2013-02-28|Dimitris Christofias
Nicos Anastasiades|2013-02-28|2023-02-28|
Nikos Christodoulides|2023-02-28||
= CYP foreign-minister Foreign Minister
Ioannis Kasoulides|1997|2003-02-28|
George Iacovou|2003-03-01|2006-06|
Giorgos Lillikas|2006-06|2007-07|
Markos Kyprianou|2008-02-29|2011-08-05|
+Erato Kozakou-Marcoullis|2011-08-05|2013-02-28|
Ioannis Kasoulides|2013-03-01|2018-03-01|
Nikos Christodoulides|2018-03-01|2022-01-11|
Ioannis Kasoulides|2022-01-11|2023-02-28|
Constantinos Kombos|2023-03-01||
= XNC head-of-state President
Rauf Denktash|1983-11-15|2005-04-24|Rauf Denktaş
Mehmet Ali Talat|2005-04-24|2010-04-23|
Derviş Eroğlu|2010-04-23|2015-04-30|
Mustafa Akıncı|2015-04-30|2020-10-23|
Ersin Tatar|2020-10-23|2025-10-24|
Tufan Erhürman|2025-10-24||
= MLT head-of-government Prime Minister
Eddie Fenech Adami|1998-09-06|2004-03-23|
Lawrence Gonzi|2004-03-23|2013-03-11|
Joseph Muscat|2013-03-11|2020-01-13|
Robert Abela|2020-01-13||
= MLT foreign-minister Foreign Minister
Joe Borg|1999|2004-04|
Michael Frendo|2004-07|2008-03|
Tonio Borg|2008-03|2012-11|
George Vella|2013-03|2017-06|
Carmelo Abela|2017-06|2020-01|
Evarist Bartolo|2020-01|2022-03|
Ian Borg|2022-03-30||
= ALB head-of-state President
Enver Hoxha|1944-10-20|1985-04-11||Leader
Sali Berisha|1992-04-09|1997-07-24|
Ilir Meta|2017-07-24|2022-07-24|
Bajram Begaj|2022-07-24||
= ALB head-of-government Prime Minister
Ilir Meta|1999-10-29|2002-01-29|
Fatos Nano|2002-07-31|2005-09-11|
Sali Berisha|2005-09-11|2013-09-11|
Edi Rama|2013-09-11||
= ALB foreign-minister Foreign Minister
Paskal Milo|1997-07|2001-09|
Kastriot Islami|2003-12|2005-09|
Besnik Mustafaj|2005-09|2007-04|
Lulzim Basha|2007-05|2009-09|
Ilir Meta|2009-09-17|2010-09|
Edmond Haxhinasto|2010-09|2012-06|
Edmond Panariti|2012-07|2013-04|
Ditmir Bushati|2013-09-15|2019-01-21|
Gent Cakaj|2019-01|2020-12|
+Olta Xhaçka|2020-12-31|2023-09-09|
Igli Hasani|2023-09-11|2025-09|
+Elisa Spiropali|2025-09||
= SRB head-of-state President
Josip Broz [Tito]|1953-01-14|1980-05-04|Marshal Tito;Josip Tito
Slobodan Milošević|1989-05-08|2000-10-07|
Vojislav Koštunica|2000-10-07|2003-03-07|
Svetozar Marović|2003-03-07|2004-07-11|
Boris Tadić|2004-07-11|2012-04-05|
Tomislav Nikolić|2012-05-31|2017-05-31|
Aleksandar Vučić|2017-05-31||
= SRB head-of-government Prime Minister
Zoran Đinđić|2001-01-25|2003-03-12|Zoran Djindjic
Zoran Živković|2003-03-18|2004-03-03|
Vojislav Koštunica|2004-03-03|2008-07-07|
Mirko Cvetković|2008-07-07|2012-07-27|
Ivica Dačić|2012-07-27|2014-04-27|
Aleksandar Vučić|2014-04-27|2017-05-31|
+Ana Brnabić|2017-06-29|2024-03-20|
Miloš Vučević|2024-05-02|2025-03-19|
Đuro Macut|2025-04-16||Djuro Macut
= SRB foreign-minister Foreign Minister
Goran Svilanović|2000-11-04|2004-04-16|
Vuk Drašković|2004-04-16|2007-05-15|
Vuk Jeremić|2007-05-15|2012-07-27|
Ivan Mrkić|2012-07-27|2014-04-27|
Ivica Dačić|2014-04-27|2020-10-22|
Nikola Selaković|2020-10-28|2022-10-26|
Ivica Dačić|2022-10-26|2024-05-02|
Marko Đurić|2024-05-02||Marko Djuric
= SRB other Politician
Nenad Popović||||Minister
Aleksandar Vulin|2017|2023-11||Security chief
= SRB other Leader
Vojislav Šešelj|||
King Alexander of Yugoslavia|1921|1934-10-09||King
Gavrilo Princip||||Assassin
= XKX head-of-state President
Ibrahim Rugova|2002-03-04|2006-01-21|
Fatmir Sejdiu|2006-02-10|2010-09-27|
+Atifete Jahjaga|2011-04-07|2016-04-07|
Hashim Thaçi|2016-04-07|2020-11-05|
+Vjosa Osmani|2021-04-06|2026-04|
= XKX head-of-government Prime Minister
Bajram Rexhepi|2002-03-04|2004-12-03|
Ramush Haradinaj|2004-12-03|2005-03-08|
Bajram Kosumi|2005-03-23|2006-03-10|
Agim Çeku|2006-03-10|2008-01-09|
Hashim Thaçi|2008-01-09|2014-12-09|
Isa Mustafa|2014-12-09|2017-09-09|
Ramush Haradinaj|2017-09-09|2020-02-03|
Albin Kurti|2020-02-03|2020-06-03|
Avdullah Hoti|2020-06-03|2021-03-22|
Albin Kurti|2021-03-22||
= XKX foreign-minister Foreign Minister
Skënder Hyseni|2008-04|2010-10|
Enver Hoxhaj|2011-02-22|2014-12-12|
Hashim Thaçi|2014-12-12|2016-04-07|
Enver Hoxhaj|2016-06|2017-09|
Behgjet Pacolli|2017-09-09|2020-02-03|
+Donika [Gërvalla-Schwarz]|2021-03-22||Donika Gervalla
= XKX other Kosovo Serb politician
Milan Radoičić|||
Oliver Ivanović||2018-01-16|
= BIH head-of-state Presidency Member
Alija Izetbegović|1990-12-20|2000-10-14|
Haris Silajdžić|2006-11-06|2010-11-10|
Bakir Izetbegović|2010-11-10|2018-11-20|
Šefik Džaferović|2018-11-20|2022-11-16|
Željko Komšić|2018-11-20||
Denis Bećirović|2022-11-16||
+Željka Cvijanović|2022-11-16||
= BIH foreign-minister Foreign Minister
Sven Alkalaj|2007-02-09|2012-11|
Zlatko Lagumdžija|2012-11|2015-03|
Igor Crnadak|2015-03-31|2019-12-23|
+Bisera Turković|2019-12-23|2023-01-25|
Elmedin Konaković|2023-01-25||
= BIH head-of-government Prime Minister
Adnan Terzić|2002-12-23|2007-01-11|
Nikola Špirić|2007-01-11|2012-01-12|
Vjekoslav Bevanda|2012-01-12|2015-03-31|
Denis Zvizdić|2015-03-31|2019-12-23|
Zoran Tegeltija|2019-12-23|2023-01-25|
+Borjana Krišto|2023-01-25||
= BIH other Bosnian Serb leader
Radovan Karadžić|1992-05-12|1996-07-19|
Ratko Mladić|1992-05-12|1996-11-08||Bosnian Serb general
Milorad Dodik|2006|2025-08|
+Biljana Plavšić|1996-07-19|1998-11-04|
Valentin Inzko|2009-03-26|2021-07-31||High Representative
Christian Schmidt|2021-08-01|||High Representative
Paddy Ashdown|2002-05-27|2006-01-31||High Representative
= HRV head-of-state President
Franjo Tuđman|1990-05-30|1999-12-10|Franjo Tudjman
Stjepan Mesić|2000-02-18|2010-02-18|Stipe Mesic
Ivo Josipović|2010-02-18|2015-02-18|
+Kolinda [Grabar-Kitarović]|2015-02-18|2020-02-18|
Zoran Milanović|2020-02-18||
= HRV head-of-government Prime Minister
Ivica Račan|2000-01-27|2003-12-23|
Ivo Sanader|2003-12-23|2009-07-06|
+Jadranka Kosor|2009-07-06|2011-12-23|
Zoran Milanović|2011-12-23|2016-01-22|
Tihomir Orešković|2016-01-22|2016-10-19|
Andrej Plenković|2016-10-19||
= HRV foreign-minister Foreign Minister
Tonino Picula|2000-01-27|2003-12-23|
Miomir Žužul|2003-12-23|2005-02-16|
+Kolinda [Grabar-Kitarović]|2005-02-17|2008-01-12|
Gordan Jandroković|2008-01-12|2011-12-23|
+Vesna Pusić|2011-12-23|2016-01-22|
Miro Kovač|2016-01-22|2016-10-19|
Davor Ivo Stier|2016-10-19|2017-06-19|
+Marija [Pejčinović Burić]|2017-06-19|2019-07-19|
Gordan [Grlić-Radman]|2019-07-19||
= SVN head-of-state President
Milan Kučan|1991-12-23|2002-12-22|
Janez Drnovšek|2002-12-22|2007-12-22|
Danilo Türk|2007-12-22|2012-12-22|
Borut Pahor|2012-12-22|2022-12-22|
+Nataša [Pirc Musar]|2022-12-22||
= SVN head-of-government Prime Minister
Janez Drnovšek|1992-05-14|2000-06-07|
Andrej Bajuk|2000-06-07|2000-11-30|
Janez Drnovšek|2000-11-30|2002-12-19|
Anton Rop|2002-12-19|2004-12-03|
Janez Janša|2004-12-03|2008-11-21|
Borut Pahor|2008-11-21|2012-02-10|
Janez Janša|2012-02-10|2013-03-20|
+Alenka Bratušek|2013-03-20|2014-09-18|
Miro Cerar|2014-09-18|2018-09-13|
Marjan Šarec|2018-09-13|2020-03-13|
Janez Janša|2020-03-13|2022-06-01|
Robert Golob|2022-06-01||
= SVN foreign-minister Foreign Minister
Dimitrij Rupel|2000-11-30|2008-11-21|
Samuel Žbogar|2008-11-21|2012-02-10|
Karl Erjavec|2012-02-10|2018-09-13|
Miro Cerar|2018-09-13|2020-03-13|
Anže Logar|2020-03-13|2022-06-01|
+Tanja Fajon|2022-06-01||
= MKD head-of-state President
Kiro Gligorov|1991-01-27|1999-11-19|
Boris Trajkovski|1999-12-15|2004-02-26|
Branko Crvenkovski|2004-05-12|2009-05-12|
Gjorge Ivanov|2009-05-12|2019-05-12|
Stevo Pendarovski|2019-05-12|2024-05-12|
+Gordana [Siljanovska-Davkova]|2024-05-12||
= MKD head-of-government Prime Minister
Ljubčo Georgievski|1998-11-30|2002-11-01|
Branko Crvenkovski|2002-11-01|2004-05-12|
Hari Kostov|2004-06-02|2004-11-18|
Vlado Bučkovski|2004-12-17|2006-08-26|
Nikola Gruevski|2006-08-27|2016-01-18|
Emil Dimitriev|2016-01-18|2017-05-31|
Zoran Zaev|2017-05-31|2022-01-16|
Dimitar Kovačevski|2022-01-16|2024-01-28|
Hristijan Mickoski|2024-06-23||
= MKD foreign-minister Foreign Minister
+Ilinka Mitreva|2002-11|2006-08|
Antonio Milošoski|2006-08-27|2011-07|
Nikola Poposki|2011-07-28|2017-05-31|
Nikola Dimitrov|2017-05-31|2020-08-30|
Bujar Osmani|2020-08-30|2024-06-23|
Timčo Mucunski|2024-06-23||
= MNE head-of-state President
Milo Đukanović|1998-01-15|2002-11-25|Milo Djukanovic
Filip Vujanović|2003-05-22|2018-05-20|
Milo Đukanović|2018-05-20|2023-05-20|
Jakov Milatović|2023-05-20||
= MNE head-of-government Prime Minister
Milo Đukanović|2003-01-08|2006-11-10|
Željko Šturanović|2006-11-10|2008-02-29|
Milo Đukanović|2008-02-29|2010-12-29|
Igor Lukšić|2010-12-29|2012-12-04|
Milo Đukanović|2012-12-04|2016-11-28|
Duško Marković|2016-11-28|2020-12-04|
Zdravko Krivokapić|2020-12-04|2022-04-28|
Dritan Abazović|2022-04-28|2023-10-31|
Milojko Spajić|2023-10-31||
= MNE foreign-minister Foreign Minister
Milan Roćen|2006-11|2012-07|
Igor Lukšić|2012-12-04|2016-11-28|
Srđan Darmanović|2016-11-28|2020-12-04|
Đorđe Radulović|2020-12-04|2022-04-28|
Filip Ivanović|2023-10-31|2024-07-23|
Ervin Ibrahimović|2024-07-23||
# The Caucasus
= GEO head-of-state President
Zviad Gamsakhurdia|1991-04-14|1992-01-06|
Eduard Shevardnadze|1992-03-10|2003-11-23|
Mikheil Saakashvili|2004-01-25|2013-11-17|
Giorgi Margvelashvili|2013-11-17|2018-12-16|
+Salome Zourabichvili|2018-12-16|2024-12-29|Salome Zurabishvili
Mikheil Kavelashvili|2024-12-29||
= GEO head-of-government Prime Minister
Zurab Zhvania|2004-02-17|2005-02-03|
Zurab Nogaideli|2005-02-17|2007-11-22|
Nika Gilauri|2009-02-06|2012-07-04|
Bidzina Ivanishvili|2012-10-25|2013-11-20|
Irakli Garibashvili|2013-11-20|2015-12-30|
Giorgi Kvirikashvili|2015-12-30|2018-06-13|
Mamuka Bakhtadze|2018-06-20|2019-09-02|
Giorgi Gakharia|2019-09-08|2021-02-18|
Irakli Garibashvili|2021-02-22|2024-01-29|
Irakli Kobakhidze|2024-02-08||
= GEO foreign-minister Foreign Minister
Irakli Menagarishvili|1995|2003-11-30|
+Salome Zourabichvili|2004-03-18|2005-10-19|
Gela Bezhuashvili|2005-10-19|2008-01-31|
Grigol Vashadze|2008-12-05|2012-10-25|
+Maia Panjikidze|2012-10-25|2014-11-05|
Mikheil Janelidze|2015-12-30|2018-06-13|
David Zalkaliani|2018-06-21|2022-04-04|
Ilia Darchiashvili|2022-04-04|2024-10|
+Maka Bochorishvili|2024-10-15||
= GEO other Politician
Bidzina Ivanishvili||||Georgian Dream founder
Shalva Papuashvili|2021-12|||Speaker of Parliament
Nika Melia||||Opposition leader
Mamuka Khazaradze||||Opposition leader
= XAB head-of-state President
Sergei Bagapsh|2005-02-12|2011-05-29|
Raul Khajimba|2014-09-25|2020-01-12|
Aslan Bzhania|2020-04-23|2024-11-19|
Badra Gunba|2025-04-02||
= XSO head-of-state President
Eduard Kokoity|2001-12-18|2011-12-10|
Anatoly Bibilov|2017-04-21|2022-05-24|
Alan Gagloev|2022-05-24||
= XTN head-of-state President
Igor Smirnov|1991-12-03|2011-12-30|
Yevgeny Shevchuk|2011-12-30|2016-12-16|
Vadim Krasnoselsky|2016-12-16||
= ARM head-of-state President
Levon [Ter-Petrosyan]|1991-11-11|1998-02-03|Levon Ter-Petrossian
Robert Kocharyan|1998-02-04|2008-04-09|Robert Kocharian
Serzh Sargsyan|2008-04-09|2018-04-09|Serge Sarkisian;Serzh Sarkisian
Armen Sarkissian|2018-04-09|2022-02-01|
Vahagn Khachaturyan|2022-03-13||
= ARM head-of-government Prime Minister
Andranik Margaryan|2000-05-12|2007-03-25|
Tigran Sargsyan|2008-04-09|2014-04-03|
Hovik Abrahamyan|2014-04-13|2016-09-08|
Karen Karapetyan|2016-09-13|2018-04-09|
Nikol Pashinyan|2018-05-08||Nikol Pashinian
= ARM foreign-minister Foreign Minister
Vartan Oskanian|1998-04-20|2008-04-20|
Edward Nalbandian|2008-04-14|2018-04-09|Eduard Nalbandyan
Zohrab Mnatsakanyan|2018-05-12|2020-11-16|
Ara Aivazian|2020-11-18|2021-05-31|
Ararat Mirzoyan|2021-08-19||
= ARM other Politician
Samvel Karapetyan||||Businessman
Ruben Vardanyan|||Ruben Vardanian|Politician
Armen Grigoryan|2018|||Security Council Secretary
Suren Papikyan|2021-11|||Defence Minister
Alen Simonyan|2021-08|||Speaker of Parliament
= AZE head-of-state President
Abulfaz Elchibey|1992-06-17|1993-09-01|
Heydar Aliyev|1993-10-10|2003-10-31|Heidar Aliyev
Ilham Aliyev|2003-10-31||
= AZE head-of-government Prime Minister
Artur Rasizade|2003-11-06|2018-04-21|
Ali Asadov|2019-10-08||
= AZE foreign-minister Foreign Minister
Vilayat Guliyev|1999-10-26|2004-04-02|
Elmar Mammadyarov|2004-04-02|2020-07-16|
Jeyhun Bayramov|2020-07-16||
= AZE other First Vice President
+Mehriban Aliyeva|2017-02-21||
Hikmet Hajiyev||||Presidential Aide
= XNK head-of-state President
Bako Sahakyan|2007-09-07|2020-05-21|
Arayik Harutyunyan|2020-05-21|2023-09-01|
Samvel Shahramanyan|2023-09-10|2024-01-01|
# Turkey
= TUR head-of-state President
[Mustafa Kemal] Atatürk|1923-10-29|1938-11-10|Ataturk;Kemal Atatürk
İsmet İnönü|1938-11-11|1950-05-22|
Kenan Evren|1980-09-12|1989-11-09|
Turgut Özal|1989-11-09|1993-04-17|
Süleyman Demirel|1993-05-16|2000-05-16|
Ahmet Necdet Sezer|2000-05-16|2007-08-28|
Abdullah Gül|2007-08-28|2014-08-28|
Recep Tayyip Erdogan|2014-08-28||Tayyip Erdogan
= TUR head-of-government Prime Minister
Adnan Menderes|1950-05-22|1960-05-27|
Bülent Ecevit|1974-01-26|1974-11-17|
Turgut Özal|1983-12-13|1989-10-31|
Yıldırım Akbulut|1989-11-09|1991-06-23|
Mesut Yılmaz|1991-06-23|1991-11-20|
Süleyman Demirel|1991-11-20|1993-05-16|
+Tansu Çiller|1993-06-25|1996-03-06|
Mesut Yılmaz|1996-03-06|1996-06-28|
Necmettin Erbakan|1996-06-28|1997-06-30|
Mesut Yılmaz|1997-06-30|1999-01-11|
Bülent Ecevit|1999-01-11|2002-11-18|
Abdullah Gül|2002-11-18|2003-03-14|
Recep Tayyip Erdogan|2003-03-14|2014-08-28|
Ahmet Davutoğlu|2014-08-28|2016-05-24|
Binali Yıldırım|2016-05-24|2018-07-09|
= TUR foreign-minister Foreign Minister
Mesut Yılmaz|1987-12-21|1990-02-20|
Ali Bozer|1990-02-22|1990-10-12|
Safa Giray|1991-06-23|1991-11-20|
Hikmet Çetin|1991-11-21|1994-07-27|
Mümtaz Soysal|1994-07-27|1994-11-28|
Murat Karayalçın|1994-12-12|1995-03-27|
Erdal İnönü|1995-03-27|1995-10-05|
Deniz Baykal|1995-10-30|1996-03-06|
Emre Gönensay|1996-03-06|1996-06-28|
+Tansu Çiller|1996-06-28|1997-06-30|
İsmail Cem|1997-06-30|2002-07-11|
Şükrü Sina Gürel|2002-07-12|2002-11-18|
Yaşar Yakış|2002-11-18|2003-03-14|
Abdullah Gül|2003-03-14|2007-08-28|
Ali Babacan|2007-08-29|2009-05-01|
Ahmet Davutoğlu|2009-05-01|2014-08-29|
Mevlüt Çavuşoğlu|2014-08-29|2023-06-03|
Hakan Fidan|2023-06-03||
= TUR defence-minister Defence Minister
Fikri Işık|2016-05-24|2017-07-19|
Hulusi Akar|2018-07-09|2023-06-03|
Yaşar Güler|2023-06-03||
= TUR other Official
Süleyman Soylu|2016-08|2023-06||Interior Minister
Ali Yerlikaya|2023-06|2026||Interior Minister
Mehmet Şimşek|2023-06|||Finance Minister
Berat Albayrak|2018-07|2020-11||Finance Minister
Fahrettin Altun|2018|2025||Communications Director
Akif Çağatay Kılıç||||Presidential adviser
Osman Kavala||||Philanthropist
Andrew Brunson||||Pastor
= TUR other Spy chief
Hakan Fidan|2010-05-25|2023-06-03|
İbrahim Kalın|2023-06-05||
İbrahim Kalın|2014|2023-06-05||Presidential spokesman
Ömer Çelik||||AKP spokesman
Kemal Kılıçdaroğlu|2010-05-22|2023-11-05||Opposition leader
Özgür Özel|2023-11-05|||Opposition leader
Ekrem İmamoğlu|2019-06-27|2025-03-19||Mayor of Istanbul
Selahattin Demirtaş||||Kurdish politician
Devlet Bahçeli||||MHP leader
Numan Kurtulmuş|2023-06-07|||Speaker of Parliament
Fethullah Gülen||2024-10-20||Cleric
# Vatican
= VAT head-of-state Pope
Pius XII|1939-03-02|1958-10-09|Pope Pius XII
John XXIII|1958-10-28|1963-06-03|Pope John XXIII
Paul VI|1963-06-21|1978-08-06|Pope Paul VI
John Paul II|1978-10-16|2005-04-02|Pope John Paul II;Pope John Paul
Benedict XVI|2005-04-19|2013-02-28|Pope Benedict XVI;Pope Benedict
Pope Francis|2013-03-13|2025-04-21|Jorge Mario Bergoglio
Leo XIV|2025-05-08||Pope Leo XIV;Pope Leo;Robert Prevost
= VAT other Secretary of State
Angelo Sodano|1991-06-29|2006-09-15|
Tarcisio Bertone|2006-09-15|2013-10-15|
Pietro Parolin|2013-10-15||
= VAT foreign-minister Foreign Minister
Jean-Louis Tauran|1990-12|2003-10|
Giovanni Lajolo|2003-10|2006-09|
Dominique Mamberti|2006-09-15|2014-11-08|
Paul Gallagher|2014-11-08||Paul Richard Gallagher
`
