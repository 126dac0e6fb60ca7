/* The form of these lists: `officeHolders.ts`. */
export const americas = `
# United States
= USA head-of-state President
George Washington|1789-04-30|1797-03-04|
Thomas Jefferson|1801-03-04|1809-03-04|
James Monroe|1817-03-04|1825-03-04|
Andrew Jackson|1829-03-04|1837-03-04|
James Polk|1845-03-04|1849-03-04|James K. Polk
Abraham Lincoln|1861-03-04|1865-04-15|
Ulysses S. Grant|1869-03-04|1877-03-04|Ulysses Grant
William McKinley|1897-03-04|1901-09-14|
Theodore Roosevelt|1901-09-14|1909-03-04|Teddy Roosevelt
William Howard Taft|1909-03-04|1913-03-04|
Woodrow Wilson|1913-03-04|1921-03-04|President Wilson
Warren Harding|1921-03-04|1923-08-02|
Calvin Coolidge|1923-08-02|1929-03-04|
Herbert Hoover|1929-03-04|1933-03-04|
Franklin D. Roosevelt|1933-03-04|1945-04-12|Franklin Roosevelt;Franklin Delano Roosevelt;FDR
Harry S. Truman|1945-04-12|1953-01-20|Harry Truman
Dwight D. Eisenhower|1953-01-20|1961-01-20|Dwight Eisenhower;Ike Eisenhower
John F. Kennedy|1961-01-20|1963-11-22|John Kennedy;JFK;John Fitzgerald Kennedy
Lyndon B. Johnson|1963-11-22|1969-01-20|Lyndon Johnson;LBJ;Lyndon Baines Johnson
Richard Nixon|1969-01-20|1974-08-09|Richard M. Nixon
Gerald Ford|1974-08-09|1977-01-20|Gerald R. Ford
Jimmy Carter|1977-01-20|1981-01-20|James Earl Carter
Ronald Reagan|1981-01-20|1989-01-20|
George H. W. Bush|1989-01-20|1993-01-20|George H.W. Bush;George Bush Sr.;George Herbert Walker Bush
Bill Clinton|1993-01-20|2001-01-20|William J. Clinton;William Jefferson Clinton
George W. Bush|2001-01-20|2009-01-20|George Bush;George Walker Bush
Barack Obama|2009-01-20|2017-01-20|
Donald Trump|2017-01-20|2021-01-20|Donald J. Trump
Joe Biden|2021-01-20|2025-01-20|Joseph Biden;Joseph R. Biden
Donald Trump|2025-01-20||
= USA other Vice President
Nelson Rockefeller|1974-12-19|1977-01-20|
Walter Mondale|1977-01-20|1981-01-20|
Dan Quayle|1989-01-20|1993-01-20|
Al Gore|1993-01-20|2001-01-20|
Dick Cheney|2001-01-20|2009-01-20|
Joe Biden|2009-01-20|2017-01-20|
Mike Pence|2017-01-20|2021-01-20|
+Kamala Harris|2021-01-20|2025-01-20|
JD Vance|2025-01-20||
= USA foreign-minister Secretary of State
Cordell Hull|1933-03-04|1944-11-30|
James F. Byrnes|1945-07-03|1947-01-21|James Byrnes
George C. Marshall|1947-01-21|1949-01-20|George Marshall
Dean Acheson|1949-01-21|1953-01-20|
John Foster Dulles|1953-01-26|1959-04-22|
Christian Herter|1959-04-22|1961-01-20|
Dean Rusk|1961-01-21|1969-01-20|
William P. Rogers|1969-01-22|1973-09-03|
Henry Kissinger|1973-09-22|1977-01-20|
Cyrus Vance|1977-01-20|1980-04-28|
Edmund Muskie|1980-05-08|1981-01-18|
Alexander Haig|1981-01-22|1982-07-05|
George Shultz|1982-07-16|1989-01-20|George P. Shultz
James Baker|1989-01-25|1992-08-23|James A. Baker
Lawrence Eagleburger|1992-08-23|1993-01-20|
Warren Christopher|1993-01-20|1997-01-17|
+Madeleine Albright|1997-01-23|2001-01-20|
Colin Powell|2001-01-20|2005-01-26|
+Condoleezza Rice|2005-01-26|2009-01-20|
+Hillary Clinton|2009-01-21|2013-02-01|Hillary Rodham Clinton
John Kerry|2013-02-01|2017-01-20|
Rex Tillerson|2017-02-01|2018-03-31|
Mike Pompeo|2018-04-26|2021-01-20|Michael Pompeo
Antony Blinken|2021-01-26|2025-01-20|Anthony Blinken;Tony Blinken
Marco Rubio|2025-01-21||
= USA defence-minister Secretary of Defense
James Forrestal|1947-09-17|1949-03-28|
Robert McNamara|1961-01-21|1968-02-29|Robert S. McNamara
Clark Clifford|1968-03-01|1969-01-20|
Melvin Laird|1969-01-22|1973-01-29|
James Schlesinger|1973-07-02|1975-11-19|
Donald Rumsfeld|1975-11-20|1977-01-20|
Harold Brown|1977-01-20|1981-01-20|
Caspar Weinberger|1981-01-21|1987-11-23|
Frank Carlucci|1987-11-23|1989-01-20|
Dick Cheney|1989-03-21|1993-01-20|
Les Aspin|1993-01-20|1994-02-03|
William Perry|1994-02-03|1997-01-24|
William Cohen|1997-01-24|2001-01-20|
Donald Rumsfeld|2001-01-20|2006-12-18|
Robert Gates|2006-12-18|2011-07-01|
Leon Panetta|2011-07-01|2013-02-26|
Chuck Hagel|2013-02-27|2015-02-17|
Ashton Carter|2015-02-17|2017-01-20|Ash Carter
James Mattis|2017-01-20|2019-01-01|Jim Mattis
Mark Esper|2019-07-23|2020-11-09|
Lloyd Austin|2021-01-22|2025-01-20|
Pete Hegseth|2025-01-25||
= USA other Diplomat
Dennis Ross|1993|2001||Middle East envoy
Martin Indyk||||Middle East envoy
Philip Habib|1981|1983||Middle East envoy
Robert Ford|2010|2014||Ambassador to Syria
Michael McFaul|2012-01|2014-02||Ambassador to Russia
Nicholas Burns|2022-03|2025-01||Ambassador to China
David Perdue|2025-05|||Ambassador to China
Terry Branstad|2017-07|2020-10||Ambassador to China
Rahm Emanuel|2022-01|2025-01||Ambassador to Japan
Mike Huckabee|2025-04|||Ambassador to Israel
David Friedman|2017-05|2021-01||Ambassador to Israel
Matthew Whitaker|2025-04|||Ambassador to NATO
+Morgan Ortagus|2025|||Deputy envoy
+Tammy Bruce|2025-01|2025-08||State Department spokeswoman
Tommy Pigott|2025|||State Department spokesman
+Heather Nauert|2017-04|2019-04||State Department spokeswoman
Sean Parnell|2025-02|||Pentagon spokesman
Pat Ryder|2022-08|2025-01||Pentagon spokesman
+Barbara Leaf|2022-05|2025-01||Assistant Secretary of State
+Molly Phee|2021-09|2024||Assistant Secretary of State
Daniel Kritenbrink|2021-09|2025-01||Assistant Secretary of State
Donald Lu|2021-09|2025-01||Assistant Secretary of State
James Jeffrey|2018-08|2020-11||Syria envoy
Roger Carstens|2020|2025-01||Hostage envoy
Adam Boehler|2025|||Hostage envoy
Richard Grenell|2025|||Presidential Envoy
Daniel Driscoll|2025-02|||Army Secretary
Michael Kurilla|2022-04|2025-08||CENTCOM commander
Brad Cooper|2025-08|||CENTCOM commander
Samuel Paparo|2024-05|||Indo-Pacific commander
Philip Davidson|2018-05|2021-04||Indo-Pacific commander
+Kristi Noem|2025-01|2026-03||Homeland Security Secretary
Alejandro Mayorkas|2021-02|2025-01||Homeland Security Secretary
Tom Homan|2025-01|||Border czar
Jim Risch|2009|||Senator
Chris Coons|2010|||Senator
Chris Murphy|2013|||Senator
Michael McCaul|2005|||Congressman
+Ilhan Omar|2019|||Congresswoman
+Alexandria [Ocasio-Cortez]|2019|||Congresswoman
Adam Schiff|2001|||Senator
Gavin Newsom|2019-01|||Governor of California
Zohran Mamdani|2026-01-01|||Mayor of New York
Robert Mueller|2017-05|2019-05||Special Counsel
Edward Snowden||||Former contractor
George Soros||||Financier
Jeffrey Epstein||2019-08-10||Financier
Mark Zuckerberg||||Meta chief executive
Jeff Bezos||||Amazon founder
Tim Cook|2011|||Apple chief executive
Bill Gates||||Microsoft founder
Sam Altman||||OpenAI chief executive
Jensen Huang||||Nvidia chief executive
Brian Hughes|2025|||National Security Council spokesman
Tucker Carlson||||Broadcaster
Evan Gershkovich||||Journalist
Paul Whelan||||Prisoner
+Brittney Griner||||Athlete
Otto Warmbier||2017-06-19||Student
= USA other National Security Adviser
McGeorge Bundy|1961-01-20|1966-02-28|
Walt Rostow|1966-04-01|1969-01-20|
Henry Kissinger|1969-01-20|1975-11-03|
Brent Scowcroft|1975-11-03|1977-01-20|
Zbigniew Brzezinski|1977-01-20|1981-01-20|
Robert McFarlane|1983-10-17|1985-12-04|
John Poindexter|1985-12-04|1986-11-25|
Brent Scowcroft|1989-01-20|1993-01-20|
Anthony Lake|1993-01-20|1997-03-14|
Sandy Berger|1997-03-14|2001-01-20|Samuel Berger
+Condoleezza Rice|2001-01-20|2005-01-26|
Stephen Hadley|2005-01-26|2009-01-20|
James L. Jones|2009-01-20|2010-10-08|
Thomas Donilon|2010-10-08|2013-07-01|Tom Donilon
+Susan Rice|2013-07-01|2017-01-20|
Michael Flynn|2017-01-23|2017-02-13|
H. R. McMaster|2017-02-20|2018-04-09|H.R. McMaster
John Bolton|2018-04-09|2019-09-10|
Robert O'Brien|2019-09-18|2021-01-20|
Jake Sullivan|2021-01-20|2025-01-20|
Mike Waltz|2025-01-20|2025-05-01|Michael Waltz
Marco Rubio|2025-05-01||
= USA other Treasury Secretary
Robert Rubin|1995-01-10|1999-07-02|
Lawrence Summers|1999-07-02|2001-01-20|Larry Summers
Henry Paulson|2006-07-10|2009-01-20|Hank Paulson
Timothy Geithner|2009-01-26|2013-01-25|
Jack Lew|2013-02-28|2017-01-20|
Steven Mnuchin|2017-02-13|2021-01-20|Steve Mnuchin
+Janet Yellen|2021-01-26|2025-01-20|
Scott Bessent|2025-01-28||
= USA other Commerce Secretary
Wilbur Ross|2017-02-28|2021-01-20|
+Gina Raimondo|2021-03-03|2025-01-20|
Howard Lutnick|2025-02-21||
= USA other CIA Director
Allen Dulles|1953-02-26|1961-11-29|
William Casey|1981-01-28|1987-01-29|
George Tenet|1996-12-15|2004-07-11|
Michael Hayden|2006-05-30|2009-02-12|
David Petraeus|2011-09-06|2012-11-09|
John Brennan|2013-03-08|2017-01-20|
+Gina Haspel|2018-04-26|2021-01-20|
William Burns|2021-03-19|2025-01-20|Bill Burns
John Ratcliffe|2025-01-23||
= USA other Director of National Intelligence
James Clapper|2010-08-09|2017-01-20|
+Avril Haines|2021-01-21|2025-01-20|
+Tulsi Gabbard|2025-02-12||
= USA other Attorney General
+Janet Reno|1993-03-12|2001-01-20|
Eric Holder|2009-02-03|2015-04-27|
William Barr|2019-02-14|2020-12-23|Bill Barr
Merrick Garland|2021-03-11|2025-01-20|
+Pam Bondi|2025-02-05||
= USA other Chairman of the Joint Chiefs of Staff
Colin Powell|1989-10-01|1993-09-30|
Richard Myers|2001-10-01|2005-09-30|
Mike Mullen|2007-10-01|2011-09-30|Michael Mullen
Martin Dempsey|2011-10-01|2015-09-25|
Joseph Dunford|2015-10-01|2019-09-30|
Mark Milley|2019-10-01|2023-09-30|
Charles Q. Brown|2023-10-01|2025-02-21|C.Q. Brown
Dan Caine|2025-04-11||
= USA other Ambassador to the United Nations
Adlai Stevenson|1961-01-23|1965-07-14|
+Jeane Kirkpatrick|1981-02-04|1985-04-01|
+Madeleine Albright|1993-01-27|1997-01-21|
Bill Richardson|1997-02-18|1998-09-18|
Richard Holbrooke|1999-08-07|2001-01-20|
John Bolton|2005-08-02|2006-12-31|
Zalmay Khalilzad|2007-04-30|2009-01-20|
+Susan Rice|2009-01-26|2013-06-30|
+Samantha Power|2013-08-05|2017-01-20|
+Nikki Haley|2017-01-27|2018-12-31|
+Linda [Thomas-Greenfield]|2021-02-25|2025-01-20|
Mike Waltz|2025-09-20||
= USA other Speaker of the House
Newt Gingrich|1995-01-04|1999-01-03|
John Boehner|2011-01-05|2015-10-29|
Paul Ryan|2015-10-29|2019-01-03|
+Nancy Pelosi|2007-01-04|2011-01-03|
+Nancy Pelosi|2019-01-03|2023-01-03|
Kevin McCarthy|2023-01-07|2023-10-03|
Mike Johnson|2023-10-25||
= USA other Special Envoy
George Mitchell|2009-01-22|2011-05-13|
Richard Holbrooke|2009-01-22|2010-12-13|
Steve Witkoff|2025-01-20||Steven Witkoff
Keith Kellogg|2025-01-20|2026-01|
Zalmay Khalilzad|2018-09-05|2021-10-19|
Amos Hochstein|2022|2025-01-20|
Brett McGurk|2015-10-23|2018-12-31|
Tom Barrack|2025-05-23||Thomas Barrack
Robert Malley|2021-01-28|2023-06|Rob Malley
Stephen Biegun|2018-08-23|2021-01-20|
Brian Hook|2018|2020-08|
Kurt Volker|2017-07-07|2019-09-27|
Massad Boulos|2025-04-01||
John Kerry|2021-01-20|2024-03-06||Special Presidential Envoy for Climate
= USA other Deputy Secretary of State
+Wendy Sherman|2021-04-14|2023-07-28|
Kurt Campbell|2024-02-12|2025-01-20|
Christopher Landau|2025-03-25||
Paul Wolfowitz|2001-03-02|2005-06-01||Deputy Secretary of Defense
+Victoria Nuland|2021-05-03|2024-03||Under Secretary of State
Elbridge Colby|2025-04-09|||Under Secretary of War
= USA other Special Adviser
Jared Kushner|2017-01-20|2021-01-20||Senior Adviser
Stephen Miller|2025-01-20|||Deputy Chief of Staff
+Susie Wiles|2025-01-20|||White House Chief of Staff
Peter Navarro|2025-01-20|||Trade Adviser
Jamieson Greer|2025-02-26|||Trade Representative
Robert Lighthizer|2017-05-15|2021-01-20||Trade Representative
+Katherine Tai|2021-03-18|2025-01-20||Trade Representative
Steve Bannon|2017-01-20|2017-08-18|Stephen Bannon|Chief Strategist
Elon Musk|2025-01-20|2025-05-30||Senior Adviser
Ben Bernanke|2006-02-01|2014-01-31||Chair of the Federal Reserve
Jerome Powell|2018-02-05|2026-05-15|Jay Powell|Chair of the Federal Reserve
Alan Greenspan|1987-08-11|2006-01-31||Chair of the Federal Reserve
James Comey|2013-09-04|2017-05-09||FBI Director
Christopher Wray|2017-08-02|2025-01-19||FBI Director
Kash Patel|2025-02-20|||FBI Director
J. Edgar Hoover|1924-05-10|1972-05-02||FBI Director
+Karoline Leavitt|2025-01-20|||White House Press Secretary
+Jen Psaki|2021-01-20|2022-05-13||White House Press Secretary
+Karine [Jean-Pierre]|2022-05-13|2025-01-20||White House Press Secretary
Sean Spicer|2017-01-20|2017-07-21||White House Press Secretary
+Sarah [Huckabee Sanders]|2017-07-26|2019-07-01|Sarah Sanders|White House Press Secretary
Ned Price|2021-01-20|2023-03||State Department spokesman
Matthew Miller|2023-04|2025-01-20||State Department spokesman
John Kirby|2022-05|2025-01-20||National Security Council spokesman
= USA other Senator
John McCain|1987-01-03|2018-08-25|
Edward Kennedy|1962-11-07|2009-08-25|Ted Kennedy
William Fulbright|1945-01-03|1974-12-31|J. William Fulbright
Joseph McCarthy|1947-01-03|1957-05-02|
Bernie Sanders|2007-01-03||
+Elizabeth Warren|2013-01-03||
Lindsey Graham|2003-01-03||
Ted Cruz|2013-01-03||
Mitch McConnell|1985-01-03||
Chuck Schumer|1999-01-03||
Bob Menendez|2006-01-18|2024-08-20|Robert Menendez
Bob Corker|2007-01-03|2019-01-03|
Mitt Romney|2019-01-03|2025-01-03|
Robert F. Kennedy|1965-01-03|1968-06-06|Robert Kennedy;Bobby Kennedy
Barry Goldwater|1953-01-03|1987-01-03|
George McGovern|1963-01-03|1981-01-03|
= USA other General
Douglas MacArthur|1941|1951-04-11|
William Westmoreland|1964|1972|
Norman Schwarzkopf|1988|1991|
Stanley McChrystal|2009-06-15|2010-06-23|
Wesley Clark|1997-07-11|2000-05-03|
Paul Bremer|2003-05-12|2004-06-28|L. Paul Bremer|Administrator of Iraq
George Kennan|1947|1963|George F. Kennan|Diplomat
W. Averell Harriman|1943|1969|Averell Harriman|Diplomat
= PRI head-of-government Governor
Ricardo Rosselló|2017-01-02|2019-08-02|
Pedro Pierluisi|2021-01-02|2025-01-02|
+Jenniffer González-Colón|2025-01-02||
# Canada
= CAN head-of-government Prime Minister
[Mackenzie King]|1935-10-23|1948-11-15|William Lyon Mackenzie King
Louis [St. Laurent]|1948-11-15|1957-06-21|
John Diefenbaker|1957-06-21|1963-04-22|
Lester B. Pearson|1963-04-22|1968-04-20|Lester Pearson
Pierre Trudeau|1968-04-20|1979-06-04|Pierre Elliott Trudeau
Joe Clark|1979-06-04|1980-03-03|
Pierre Trudeau|1980-03-03|1984-06-30|
Brian Mulroney|1984-09-17|1993-06-25|
+Kim Campbell|1993-06-25|1993-11-04|
Jean Chrétien|1993-11-04|2003-12-12|
Paul Martin|2003-12-12|2006-02-06|
Stephen Harper|2006-02-06|2015-11-04|
Justin Trudeau|2015-11-04|2025-03-14|
Mark Carney|2025-03-14||
= CAN foreign-minister Foreign Minister
Joe Clark|1984-09-17|1991-04-20|
+Barbara McDougall|1991-04-21|1993-06-25|
Perrin Beatty|1993-06-25|1993-11-04|
André Ouellet|1993-11-04|1996-01-24|
Lloyd Axworthy|1996-01-25|2000-10-16|
John Manley|2000-10-17|2002-01-15|
Bill Graham|2002-01-16|2004-07-19|
Pierre Pettigrew|2004-07-20|2006-02-05|
Peter MacKay|2006-02-06|2007-08-13|
Maxime Bernier|2007-08-14|2008-05-26|
David Emerson|2008-05-26|2008-10-29|
Lawrence Cannon|2008-10-30|2011-05-17|
John Baird|2011-05-18|2015-02-03|
Rob Nicholson|2015-02-09|2015-11-03|
Stéphane Dion|2015-11-04|2017-01-10|
+Chrystia Freeland|2017-01-10|2019-11-20|
François-Philippe Champagne|2019-11-20|2021-01-12|
Marc Garneau|2021-01-12|2021-10-26|
+Mélanie Joly|2021-10-26|2025-05-13|
+Anita Anand|2025-05-13||
= CAN defence-minister Defence Minister
Harjit Sajjan|2015-11-04|2021-10-26|
+Anita Anand|2021-10-26|2023-07-26|
Bill Blair|2023-07-26|2025-05-13|
David McGuinty|2025-05-13||
= CAN other Politician
Michael Kovrig||||Former diplomat
Michael Spavor||||Businessman
Doug Ford|2018-06|||Premier of Ontario
Dominic LeBlanc|2024-12|||Minister
Hardeep Singh Nijjar||2023-06-18||Activist
= CAN other Opposition Leader
Pierre Poilievre|2022-09-10||
# Mexico
= MEX head-of-state President
Lázaro Cárdenas|1934-12-01|1940-11-30|
Gustavo [Díaz Ordaz]|1964-12-01|1970-11-30|
Luis Echeverría|1970-12-01|1976-11-30|
José [López Portillo]|1976-12-01|1982-11-30|
Miguel [de la Madrid]|1982-12-01|1988-11-30|
Carlos [Salinas de Gortari]|1988-12-01|1994-11-30|Carlos Salinas;Salinas
Ernesto Zedillo|1994-12-01|2000-11-30|
Vicente Fox|2000-12-01|2006-11-30|
Felipe Calderón|2006-12-01|2012-11-30|
Enrique [Peña Nieto]|2012-12-01|2018-11-30|
Andrés Manuel [López Obrador]|2018-12-01|2024-09-30|AMLO
+Claudia Sheinbaum|2024-10-01||
= MEX foreign-minister Foreign Secretary
Fernando Solana|1988-12-01|1993-11-29|
Manuel Camacho Solís|1993-11-30|1994-01-10|
Manuel Tello|1994-01-10|1994-11-30|
Ángel Gurría|1994-12-01|1998-01-05|José Ángel Gurría
+Rosario Green|1998-01-07|2000-11-30|
Jorge Castañeda|2000-12-01|2003-01-10|
Luis Ernesto Derbez|2003-01-15|2006-11-30|
+Patricia Espinosa|2006-12-01|2012-11-30|
José Antonio Meade|2012-12-01|2015-08-27|
+Claudia [Ruiz Massieu]|2015-08-27|2017-01-04|
Luis Videgaray|2017-01-04|2018-11-30|
Marcelo Ebrard|2018-12-01|2023-06-12|
+Alicia Bárcena|2023-07-04|2024-09-30|
Juan Ramón [de la Fuente]|2024-10-01|2026|
= MEX other Drug lord
Joaquín Guzmán|||El Chapo
Ismael Zambada|||El Mayo
# Brazil
= BRA head-of-state President
Getúlio Vargas|1951-01-31|1954-08-24|
Juscelino Kubitschek|1956-01-31|1961-01-31|
Jânio Quadros|1961-01-31|1961-08-25|
João Goulart|1961-09-08|1964-04-02|
Ernesto Geisel|1974-03-15|1979-03-15|
João Figueiredo|1979-03-15|1985-03-15|
José Sarney|1985-03-15|1990-03-15|
Fernando [Collor de Mello]|1990-03-15|1992-12-29|Fernando Collor;Collor
Itamar Franco|1992-12-29|1995-01-01|
Fernando Henrique Cardoso|1995-01-01|2003-01-01|
Luiz Inácio [Lula da Silva]|2003-01-01|2011-01-01|Lula;Luiz Inacio da Silva
+Dilma Rousseff|2011-01-01|2016-08-31|
Michel Temer|2016-08-31|2019-01-01|
Jair Bolsonaro|2019-01-01|2023-01-01|
Luiz Inácio [Lula da Silva]|2023-01-01||
= BRA foreign-minister Foreign Minister
Francisco Rezek|1990-03-15|1992-04-13|
Celso Lafer|1992-04-13|1992-10-02|
Fernando Henrique Cardoso|1992-10-05|1993-05-21|
Celso Amorim|1993-08-31|1995-01-01|
Luiz Felipe Lampreia|1995-01-01|2001-01-12|
Celso Lafer|2001-01-29|2003-01-01|
Celso Amorim|2003-01-01|2011-01-01|
Antonio Patriota|2011-01-01|2013-08-26|
Luiz Alberto Figueiredo|2013-08-28|2015-01-01|
Mauro Vieira|2015-01-01|2016-05-12|
José Serra|2016-05-12|2017-02-22|
Aloysio [Nunes]|2017-03-07|2019-01-01|Aloysio Nunes Ferreira
Ernesto Araújo|2019-01-01|2021-03-29|
Carlos França|2021-04-06|2023-01-01|
Mauro Vieira|2023-01-01||
= BRA other Justice
Alexandre [de Moraes]||||Supreme Court Justice
Eduardo Bolsonaro||||Lawmaker
Flávio Bolsonaro||||Senator
Fernando Haddad|2023-01-01|2026||Finance Minister
+Marina Silva|2023-01-01|||Environment Minister
= BRA other Vice President
Hamilton Mourão|2019-01-01|2023-01-01|
Geraldo Alckmin|2023-01-01||
Celso Amorim|2023-01-01|||Special Adviser
# Argentina
= ARG head-of-state President
Juan Perón|1946-06-04|1955-09-21|Juan Domingo Perón
Arturo Frondizi|1958-05-01|1962-03-29|
Juan Perón|1973-10-12|1974-07-01|
+Isabel Perón|1974-07-01|1976-03-24|
Jorge Rafael Videla|1976-03-29|1981-03-29|Jorge Videla
Leopoldo Galtieri|1981-12-22|1982-06-18|
Raúl Alfonsín|1983-12-10|1989-07-08|
Carlos Menem|1989-07-08|1999-12-10|Carlos Saúl Menem
Fernando [de la Rúa]|1999-12-10|2001-12-21|
Eduardo Duhalde|2002-01-02|2003-05-25|
Néstor Kirchner|2003-05-25|2007-12-10|
+Cristina [Fernández de Kirchner]|2007-12-10|2015-12-10|Cristina Kirchner;Cristina Fernández;Kirchner
Mauricio Macri|2015-12-10|2019-12-10|
Alberto Fernández|2019-12-10|2023-12-10|
Javier Milei|2023-12-10||
= ARG foreign-minister Foreign Minister
Nicanor Costa Méndez|1981-12-22|1982-06-23|
Domingo Cavallo|1989-07-08|1991-01-31|
Guido [di Tella]|1991-01-31|1999-12-10|
Adalberto [Rodríguez Giavarini]|1999-12-10|2001-12-21|
Carlos Ruckauf|2002-01-03|2003-05-25|
Rafael Bielsa|2003-05-25|2005-12-01|
Jorge Taiana|2005-12-01|2010-06-18|
Héctor Timerman|2010-06-22|2015-12-10|
+Susana Malcorra|2015-12-10|2017-06-12|
Jorge Faurie|2017-06-12|2019-12-10|
Felipe Solá|2019-12-10|2021-09-20|
Santiago Cafiero|2021-09-20|2023-12-10|
+Diana Mondino|2023-12-10|2024-10-30|
Gerardo Werthein|2024-11-04|2025-10-22|
Pablo Quirno|2025-10-28||
= ARG other Minister
Luis Caputo|2023-12-10|||Economy Minister
# The Andes
= BOL head-of-state President
Hugo Banzer|1971-08-22|1978-07-21|
Gonzalo [Sánchez de Lozada]|1993-08-06|1997-08-06|
Hugo Banzer|1997-08-06|2001-08-07|
Jorge Quiroga|2001-08-07|2002-08-06|
Gonzalo [Sánchez de Lozada]|2002-08-06|2003-10-17|
Carlos Mesa|2003-10-17|2005-06-09|
Eduardo [Rodríguez Veltzé]|2005-06-09|2006-01-22|
Evo Morales|2006-01-22|2019-11-10|
+Jeanine Áñez|2019-11-12|2020-11-08|Jeanine Áñez Chávez
Luis Arce|2020-11-08|2025-11-08|
Rodrigo [Paz]|2025-11-08||Rodrigo Paz Pereira
= BOL foreign-minister Foreign Minister
Gustavo [Fernández Saavedra]|2001|2002|
Juan Ignacio Siles|2003-10|2005-06|
David Choquehuanca|2006-01-23|2017-01-23|
Fernando Huanacuni|2017-01-23|2018-09-04|
Diego Pary|2018-09-04|2019-11-10|
+Karen Longaric|2019-11|2020-11|
Rogelio Mayta|2020-11-09|2023-11|
+Celinda Sosa|2023-11|2025-11-08|
Fernando Aramayo|2025-11-09||
= CHL head-of-state President
Eduardo Frei Montalva|1964-11-03|1970-11-03|
Salvador Allende|1970-11-03|1973-09-11|
Augusto Pinochet|1973-09-11|1990-03-11|
Patricio Aylwin|1990-03-11|1994-03-11|
Eduardo [Frei] Ruiz-Tagle|1994-03-11|2000-03-11|Eduardo Frei
Ricardo Lagos|2000-03-11|2006-03-11|
+Michelle Bachelet|2006-03-11|2010-03-11|
Sebastián Piñera|2010-03-11|2014-03-11|
+Michelle Bachelet|2014-03-11|2018-03-11|
Sebastián Piñera|2018-03-11|2022-03-11|
Gabriel Boric|2022-03-11|2026-03-11|
José Antonio Kast|2026-03-11||
= CHL foreign-minister Foreign Minister
+Soledad Alvear|2000-03-11|2004-09-29|
Ignacio Walker|2004-09-29|2006-03-11|
Alejandro Foxley|2006-03-11|2009-03-13|
Alfredo Moreno|2010-03-11|2014-03-11|
Heraldo Muñoz|2014-03-11|2018-03-11|
Roberto Ampuero|2018-03-11|2019-06-13|
Teodoro Ribera|2019-06-13|2020-07-28|
Andrés Allamand|2020-07-28|2022-02-06|
+Antonia Urrejola|2022-03-11|2023-03-10|
Alberto [van Klaveren]|2023-03-10|2026-03-11|
= COL head-of-state President
Alfonso [López Michelsen]|1974-08-07|1978-08-07|
Belisario Betancur|1982-08-07|1986-08-07|
Virgilio Barco|1986-08-07|1990-08-07|
César Gaviria|1990-08-07|1994-08-07|
Ernesto Samper|1994-08-07|1998-08-07|
Andrés Pastrana|1998-08-07|2002-08-07|
Álvaro Uribe|2002-08-07|2010-08-07|
Juan Manuel Santos|2010-08-07|2018-08-07|
Iván Duque|2018-08-07|2022-08-07|
Gustavo Petro|2022-08-07|2026-08-07|
= COL foreign-minister Foreign Minister
Guillermo [Fernández de Soto]|1998-08-07|2002-08-07|
+Carolina Barco|2002-08-07|2006-08-07|
+María Consuelo Araújo|2006-08-07|2007-02-19|
Fernando Araújo|2007-02-26|2008-07-16|
Jaime Bermúdez|2008-07-16|2010-08-07|
+María Ángela Holguín|2010-08-07|2018-08-07|
Carlos Holmes Trujillo|2018-08-07|2019-11-11|
+Claudia Blum|2019-11-12|2021-05-13|
+Marta Lucía Ramírez|2021-05-19|2022-08-07|
Álvaro Leyva|2022-08-07|2024-05-20|
Luis Gilberto Murillo|2024-05-20|2025-01-29|
+Laura Sarabia|2025-01-29|2025-07-04|
+Rosa [Villavicencio]|2025-07-08|2026-08-07|Rosa Yolanda Villavicencio
= COL other Vice President
+Francia Márquez|2022-08-07|2026-08-07|
+Marta Lucía Ramírez|2018-08-07|2022-08-07|
= COL other Rebel leader
+Ingrid Betancourt||||Politician
Pablo Escobar|1976|1993-12-02||Drug lord
= ECU head-of-state President
Jamil Mahuad|1998-08-10|2000-01-21|
Gustavo Noboa|2000-01-22|2003-01-15|
Lucio Gutiérrez|2003-01-15|2005-04-20|
Alfredo Palacio|2005-04-20|2007-01-15|
Rafael Correa|2007-01-15|2017-05-24|
Lenín Moreno|2017-05-24|2021-05-24|
Guillermo Lasso|2021-05-24|2023-11-23|
Daniel Noboa|2023-11-23||
= ECU foreign-minister Foreign Minister
Heinz Moeller|2000-01|2003-01|
+Nina Pacari|2003-01|2003-08|
Patricio Zuquilanda|2003-08|2005-04|
Antonio Parra|2005-04|2005-09|
Francisco Carrión|2005-10|2007-01|
+María Isabel Salvador|2007-12|2008-12|
Fander Falconí|2008-12|2010-01|
Ricardo Patiño|2010-01-25|2016-03-03|
Guillaume Long|2016-03-03|2017-05-24|
+María Fernanda Espinosa|2017-05-24|2018-06-11|
José Valencia|2018-06-12|2020-07-07|
Luis Gallegos|2020-07|2021-05|
Mauricio Montalvo|2021-05|2022-01|
Juan Carlos Holguín|2022-01-03|2023-04|
Gustavo Manrique|2023-04|2023-11-23|
+Gabriela Sommerfeld|2023-11-23||
= PER head-of-state President
Juan [Velasco Alvarado]|1968-10-03|1975-08-29|
Alan García|1985-07-28|1990-07-28|
Alberto Fujimori|1990-07-28|2000-11-22|
Valentín Paniagua|2000-11-22|2001-07-28|
Alejandro Toledo|2001-07-28|2006-07-28|
Alan García|2006-07-28|2011-07-28|
Ollanta Humala|2011-07-28|2016-07-28|
Pedro Pablo Kuczynski|2016-07-28|2018-03-23|
Martín Vizcarra|2018-03-23|2020-11-09|
Manuel Merino|2020-11-10|2020-11-15|
Francisco Sagasti|2020-11-17|2021-07-28|
Pedro Castillo|2021-07-28|2022-12-07|
+Dina Boluarte|2022-12-07|2025-10-10|
José Jerí|2025-10-10|2026-02-17|
José María Balcázar|2026-02-18|2026-07-28|
= PER foreign-minister Foreign Minister
Javier [Pérez de Cuéllar]|2000-11|2001-07|
Diego García-Sayán|2001-07|2002-07|
Allan Wagner|2002-07|2003-12|
Manuel Rodríguez Cuadros|2003-12|2005-08|
José Antonio García Belaúnde|2006-07-28|2011-07-28|
Rafael Roncagliolo|2011-07-28|2013-05|
+Eda Rivas|2013-05|2014-06|
Gonzalo Gutiérrez|2014-06|2015-04|
+Ana María Sánchez|2015-04|2016-07|
Ricardo Luna|2016-07-28|2018-04|
Néstor Popolizio|2018-04|2019-07|
Gustavo Meza-Cuadra|2019-09|2020-07|
Óscar Maúrtua|2021-08|2022-02|
César Landa|2022-02|2022-08|
+Ana Cecilia Gervasi|2022-12|2023-11|
Javier González-Olaechea|2023-11|2024-09|
Elmer Schialer|2024-09|2025-10|
Hugo [de Zela]|2025-10||
= PER other Opposition leader
+Keiko Fujimori|||
= VEN head-of-state President
Rómulo Betancourt|1959-02-13|1964-03-13|
Carlos Andrés Pérez|1989-02-02|1993-05-21|
Rafael Caldera|1994-02-02|1999-02-02|
Hugo Chávez|1999-02-02|2013-03-05|
Nicolás Maduro|2013-03-05|2026-01-03|
+Delcy Rodríguez|2026-01-05|||Acting President
= VEN foreign-minister Foreign Minister
José Vicente Rangel|1999-02-02|2001-02|
Alí [Rodríguez Araque]|2004-11|2006-08|
Nicolás Maduro|2006-08-09|2013-01-16|
Elías Jaua|2013-01-16|2014-09-02|
Rafael Ramírez|2014-09-02|2014-12-26|
+Delcy Rodríguez|2014-12-26|2017-06-21|
Samuel Moncada|2017-06-21|2017-08-02|
Jorge Arreaza|2017-08-03|2021-08-19|
Félix Plasencia|2021-08-19|2022-05-16|
Carlos Faría|2022-05-16|2023-01-06|
Yván Gil|2023-01-06||
= VEN other Opposition leader
Juan Guaidó|2019-01-23|2023-01-05|
Leopoldo López|||
+María Corina Machado|||
Edmundo González|2024||Edmundo González Urrutia
Henrique Capriles|||
Diosdado Cabello||||Interior Minister
Vladimir [Padrino López]|2014-10-24||Vladimir Padrino;Padrino|Defence Minister
Jorge Rodríguez||||President of the National Assembly
Tareck [El Aissami]||||Minister
Alex Saab||||Businessman
= PRY head-of-state President
Alfredo Stroessner|1954-08-15|1989-02-03|
Andrés Rodríguez|1989-02-03|1993-08-15|
Luis [González Macchi]|1999-03-28|2003-08-15|
Nicanor [Duarte Frutos]|2003-08-15|2008-08-15|
Fernando Lugo|2008-08-15|2012-06-22|
Federico Franco|2012-06-22|2013-08-15|
Horacio Cartes|2013-08-15|2018-08-15|
Mario [Abdo Benítez]|2018-08-15|2023-08-15|Mario Abdo
Santiago Peña|2023-08-15||
= PRY foreign-minister Foreign Minister
José Antonio Moreno Ruffinelli|2001|2003|
+Leila Rachid|2003-08|2006-08|
Héctor Lacognata|2009|2011|
Eladio Loizaga|2013-08-15|2018-08-15|
Luis Alberto Castiglioni|2018-08|2019-07|
Euclides Acevedo|2021-01|2022-04|
Julio César Arriola|2022-04|2023-08|
Rubén [Ramírez Lezcano]|2023-08-15||
= URY head-of-state President
Julio María Sanguinetti|1995-03-01|2000-03-01|
Jorge Batlle|2000-03-01|2005-03-01|
Tabaré Vázquez|2005-03-01|2010-03-01|
José Mujica|2010-03-01|2015-03-01|
Tabaré Vázquez|2015-03-01|2020-03-01|
Luis [Lacalle Pou]|2020-03-01|2025-03-01|
Yamandú Orsi|2025-03-01||
= URY foreign-minister Foreign Minister
Didier Opertti|1998|2005-03|
Reinaldo Gargano|2005-03|2008-03|
Gonzalo Fernández|2008-03|2009-08|
Luis Almagro|2010-03-01|2015-03-01|
Rodolfo [Nin Novoa]|2015-03-01|2020-03-01|
Francisco Bustillo|2020-07-06|2023-11-01|
Omar Paganini|2023-11-06|2025-03-01|
Mario Lubetkin|2025-03-01||
# Central America
= CRI head-of-state President
Óscar Arias|1986-05-08|1990-05-08|
Miguel Ángel Rodríguez|1998-05-08|2002-05-08|
Abel Pacheco|2002-05-08|2006-05-08|
Óscar Arias|2006-05-08|2010-05-08|
+Laura Chinchilla|2010-05-08|2014-05-08|
Luis Guillermo Solís|2014-05-08|2018-05-08|
Carlos Alvarado|2018-05-08|2022-05-08|
Rodrigo Chaves|2022-05-08|2026-05-08|
+Laura Fernández|2026-05-08||
= CRI foreign-minister Foreign Minister
Roberto Tovar|2002|2006|
Bruno Stagno|2006-05|2010-05|
René Castro|2010-05|2011|
Enrique Castillo|2011|2014-05|
Manuel González Sanz|2014-05|2018-05|
+Epsy Campbell|2018-05|2018-12|
Manuel Ventura|2018-12|2020-06|
Rodolfo Solano|2020-06|2022-05|
Arnoldo André|2022-05|2026-05|
= SLV head-of-state President
José Napoleón Duarte|1984-06-01|1989-06-01|
Francisco Flores|1999-06-01|2004-06-01|
Antonio Saca|2004-06-01|2009-06-01|
Mauricio Funes|2009-06-01|2014-06-01|
Salvador [Sánchez Cerén]|2014-06-01|2019-06-01|
Nayib Bukele|2019-06-01||
= SLV foreign-minister Foreign Minister
+María Eugenia Brizuela|1999-06|2004-06|
Francisco Laínez|2004-06|2008|
Hugo Martínez|2009-06|2018|
Carlos Castaneda|2018|2019-06|
+Alexandra [Hill Tinoco]|2019-06-01||Alexandra Hill
= GTM head-of-state President
Jacobo Árbenz|1951-03-15|1954-06-27|
Efraín [Ríos Montt]|1982-03-23|1983-08-08|
Alfonso Portillo|2000-01-14|2004-01-14|
Óscar Berger|2004-01-14|2008-01-14|
Álvaro Colom|2008-01-14|2012-01-14|
Otto [Pérez Molina]|2012-01-14|2015-09-02|
Alejandro Maldonado|2015-09-03|2016-01-14|
Jimmy Morales|2016-01-14|2020-01-14|
Alejandro Giammattei|2020-01-14|2024-01-14|
Bernardo Arévalo|2024-01-15||
= GTM foreign-minister Foreign Minister
Gabriel Orellana|2000|2002|
Edgar Gutiérrez|2002|2004|
Jorge Briz|2004|2006|
Haroldo Rodas|2008-01|2012-01|
Harold Caballeros|2012-01|2013|
Fernando Carrera|2013|2014-09|
Carlos Raúl Morales|2014-09|2017-08|
+Sandra Jovel|2017-08|2020-01|
Pedro Brolo|2020-01|2022-01|
Mario Búcaro|2022-02|2024-01|
Carlos Ramiro Martínez|2024-01-15||
= HND head-of-state President
Carlos Flores|1998-01-27|2002-01-27|
Ricardo Maduro|2002-01-27|2006-01-27|
Manuel Zelaya|2006-01-27|2009-06-28|
Roberto Micheletti|2009-06-28|2010-01-27|
Porfirio Lobo|2010-01-27|2014-01-27|
Juan Orlando Hernández|2014-01-27|2022-01-27|
+Xiomara Castro|2022-01-27|2026-01-27|
Nasry Asfura|2026-01-27||
= HND foreign-minister Foreign Minister
Leonidas Rosa Bautista|2003|2005|
+Patricia Rodas|2009-01|2009-06-28|
Mario Canahuati|2010-01|2011|
Arturo Corrales|2011|2013|
+Mireya Agüero|2013|2015|
Lisandro Rosales|2019|2022-01|
Enrique Reina|2022-01-27|2025|Eduardo Enrique Reina
= NIC head-of-state President
Anastasio Somoza|1967-05-01|1979-07-17|Anastasio Somoza Debayle
Daniel Ortega|1985-01-10|1990-04-25|
+Violeta Chamorro|1990-04-25|1997-01-10|
Arnoldo Alemán|1997-01-10|2002-01-10|
Enrique Bolaños|2002-01-10|2007-01-10|
Daniel Ortega|2007-01-10||
= NIC foreign-minister Foreign Minister
Francisco Aguirre Sacasa|2000|2002|
Norman Caldera|2002|2007-01|
Samuel Santos|2007-01|2017-09|
Denis Moncada|2017-09|2024|
Valdrack Jaentschke|2024||
Miguel d'Escoto|1979-07|1990-04|
= NIC other Co-President
+Rosario Murillo|2025-02-18||
= PAN head-of-state President
Omar Torrijos|1968-10-11|1981-07-31||Leader
Manuel Noriega|1983-08-12|1989-12-20||Leader
Guillermo Endara|1989-12-20|1994-09-01|
+Mireya Moscoso|1999-09-01|2004-09-01|
Martín Torrijos|2004-09-01|2009-07-01|
Ricardo Martinelli|2009-07-01|2014-07-01|
Juan Carlos Varela|2014-07-01|2019-07-01|
Laurentino Cortizo|2019-07-01|2024-07-01|
José Raúl Mulino|2024-07-01||
= PAN foreign-minister Foreign Minister
José Miguel Alemán|1999-09|2003|
Samuel Lewis Navarro|2004-09|2009-07|
Juan Carlos Varela|2009-07|2011-08|
Roberto Henríquez|2011-08|2012|
Rómulo Roux|2012|2013|
+Isabel [de Saint Malo]|2014-07|2019-07|
Alejandro Ferrer|2019-07|2020|
+Erika Mouynes|2020-12|2022-10|
+Janaina Tewaney|2022-10|2024-07-01|
Javier [Martínez-Acha]|2024-07-01||
= BLZ head-of-government Prime Minister
Said Musa|1998-08-28|2008-02-08|
Dean Barrow|2008-02-08|2020-11-12|
Johnny Briceño|2020-11-12||John Briceño
# The Caribbean
= CUB head-of-state President
Fulgencio Batista|1952-03-10|1959-01-01|
Osvaldo Dorticós|1959-07-18|1976-12-02|
Fidel Castro|1976-12-02|2008-02-24|
Raúl Castro|2008-02-24|2018-04-19|
Miguel [Díaz-Canel]|2018-04-19||
= CUB head-of-government Prime Minister
Fidel Castro|1959-02-16|1976-12-02|
Manuel Marrero|2019-12-21||
= CUB foreign-minister Foreign Minister
Raúl Roa|1959-06|1976-12|
Roberto Robaina|1993|1999-05|
Felipe [Pérez Roque]|1999-05-28|2009-03-02|
Bruno Rodríguez|2009-03-02||Bruno Rodríguez Parrilla
= CUB other Revolutionary
Ernesto "Che" [Guevara]|1959|1965|Che Guevara;Ernesto Guevara;Ernesto Che Guevara
= HTI head-of-state President
François Duvalier|1957-10-22|1971-04-21|Papa Doc
Jean-Claude Duvalier|1971-04-22|1986-02-07|Baby Doc
René Préval|1996-02-07|2001-02-07|
Jean-Bertrand Aristide|2001-02-07|2004-02-29|
Boniface Alexandre|2004-02-29|2006-05-14|
René Préval|2006-05-14|2011-05-14|
Michel Martelly|2011-05-14|2016-02-07|
Jocelerme Privert|2016-02-14|2017-02-07|
Jovenel Moïse|2017-02-07|2021-07-07|
= HTI head-of-government Prime Minister
Gérard Latortue|2004-03-12|2006-06-09|
Jean-Max Bellerive|2009-11|2011-10|
Laurent Lamothe|2012-05-14|2014-12-14|
Claude Joseph|2021-04-14|2021-07-20|
Ariel Henry|2021-07-20|2024-04-24|
Garry Conille|2024-06-03|2024-11-11|
Alix Didier [Fils-Aimé]|2024-11-11||
= HTI foreign-minister Foreign Minister
Claude Joseph|2020|2021-11|
Jean Victor Généus|2021-11|2024-06|
+Dominique Dupuy|2024-06|2024-11|
Jean-Victor [Harvel Jean-Baptiste]|2024-11||
= HTI other Gang leader
Jimmy Chérizier|||Barbecue Cherizier
= DOM head-of-state President
Rafael Trujillo|1942-05-18|1952-08-16|
Juan Bosch|1963-02-27|1963-09-25|
Joaquín Balaguer|1986-08-16|1996-08-16|
Leonel Fernández|1996-08-16|2000-08-16|
Hipólito Mejía|2000-08-16|2004-08-16|
Leonel Fernández|2004-08-16|2012-08-16|
Danilo Medina|2012-08-16|2020-08-16|
Luis Abinader|2020-08-16||
= DOM foreign-minister Foreign Minister
Hugo Tolentino Dipp|2000|2003|
Carlos [Morales Troncoso]|2004-08|2014-09|
Andrés Navarro|2014-09|2016-08|
Miguel Vargas|2016-08|2020-08|
Roberto Álvarez|2020-08-16||
= JAM head-of-government Prime Minister
Michael Manley|1972-03-02|1980-11-01|
P. J. Patterson|1992-03-30|2006-03-30|
+Portia Simpson-Miller|2006-03-30|2007-09-11|
Bruce Golding|2007-09-11|2011-10-23|
Andrew Holness|2011-10-23|2012-01-05|
+Portia Simpson-Miller|2012-01-05|2016-03-03|
Andrew Holness|2016-03-03||
= JAM foreign-minister Foreign Minister
Kenneth Baugh|2007-09|2012-01|
+Kamina [Johnson Smith]|2016-03||
= BRB head-of-government Prime Minister
Owen Arthur|1994-09-07|2008-01-16|
David Thompson|2008-01-16|2010-10-23|
Freundel Stuart|2010-10-23|2018-05-25|
+Mia Mottley|2018-05-25||
= BRB foreign-minister Foreign Minister
+Billie Miller|1994|2008|
Jerome Walcott|2018-05|2022-01|
Kerrie Symmonds|2022-01||
= BHS head-of-government Prime Minister
Hubert Ingraham|1992-08-21|2002-05-03|
Perry Christie|2002-05-03|2007-05-04|
Hubert Ingraham|2007-05-04|2012-05-08|
Perry Christie|2012-05-08|2017-05-11|
Hubert Minnis|2017-05-11|2021-09-17|
Philip Davis|2021-09-17||
= BHS foreign-minister Foreign Minister
Fred Mitchell|2012-05|2017-05|
Darren Henfield|2017-05|2021-09|
Fred Mitchell|2021-09||
= TTO head-of-government Prime Minister
Basdeo Panday|1995-11-09|2001-12-24|
Patrick Manning|2001-12-24|2010-05-26|
+Kamla [Persad-Bissessar]|2010-05-26|2015-09-09|
Keith Rowley|2015-09-09|2025-03-17|
Stuart Young|2025-03-17|2025-05-01|
+Kamla [Persad-Bissessar]|2025-05-01||
= TTO foreign-minister Foreign Minister
Amery Browne|2020-08|2025-05|
Sean Sobers|2025-05||
= GUY head-of-state President
Forbes Burnham|1980-10-06|1985-08-06|
Cheddi Jagan|1992-10-09|1997-03-06|
Bharrat Jagdeo|1999-08-11|2011-12-03|
Donald Ramotar|2011-12-03|2015-05-16|
David Granger|2015-05-16|2020-08-02|
Irfaan Ali|2020-08-02||Mohamed Irfaan Ali
= GUY foreign-minister Foreign Minister
Rudy Insanally|2001|2008|
+Carolyn [Rodrigues-Birkett]|2008-04|2015-05|
Carl Greenidge|2015-05|2019-04|
Hugh Todd|2020-08||
= SUR head-of-state President
Ronald Venetiaan|2000-08-12|2010-08-12|
Desi Bouterse|2010-08-12|2020-07-16|
Chan Santokhi|2020-07-16|2025-07-16|Chandrikapersad Santokhi
+Jennifer [Geerlings-Simons]|2025-07-16||
= SUR foreign-minister Foreign Minister
Albert Ramdin|2020-07|2025-05|
Winston Lackin|2010|2015|
= GRD head-of-government Prime Minister
Maurice Bishop|1979-03-13|1983-10-13|
Keith Mitchell|1995-06-22|2008-07-09|
Tillman Thomas|2008-07-09|2013-02-20|
Keith Mitchell|2013-02-20|2022-06-24|
Dickon Mitchell|2022-06-24||
= ATG head-of-government Prime Minister
Lester Bird|1994-03-09|2004-03-24|
Baldwin Spencer|2004-03-24|2014-06-13|
Gaston Browne|2014-06-13||
= ATG foreign-minister Foreign Minister
Chet Greene|2018||E. P. Chet Greene
= DMA head-of-government Prime Minister
+Eugenia Charles|1980-07-21|1995-06-14|
Rosie Douglas|2000-02-03|2000-10-01|
Pierre Charles|2000-10-01|2004-01-06|
Roosevelt Skerrit|2004-01-08||
= LCA head-of-government Prime Minister
Kenny Anthony|1997-05-24|2006-12-11|
John Compton|2006-12-11|2007-09-07|
Stephenson King|2007-09-07|2011-11-30|
Kenny Anthony|2011-11-30|2016-06-07|
Allen Chastanet|2016-06-07|2021-07-28|
Philip J. Pierre|2021-07-28||Philip Pierre
= LCA foreign-minister Foreign Minister
Alva Baptiste|2021-08||
= VCT head-of-government Prime Minister
Ralph Gonsalves|2001-03-29|2025-11-28|
Godwin Friday|2025-11-28||
= KNA head-of-government Prime Minister
Denzil Douglas|1995-07-07|2015-02-18|
Timothy Harris|2015-02-18|2022-08-06|
Terrance Drew|2022-08-06||
= KNA foreign-minister Foreign Minister
Denzil Douglas|2022-08||
`
