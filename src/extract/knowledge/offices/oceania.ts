/* The form of these lists: `officeHolders.ts`. */
export const oceania = `
= AUS head-of-government Prime Minister
John Curtin|1941-10-07|1945-07-05|
Robert Menzies|1949-12-19|1966-01-26|
Harold Holt|1966-01-26|1967-12-19|
Gough Whitlam|1972-12-05|1975-11-11|
Malcolm Fraser|1975-11-11|1983-03-11|
Bob Hawke|1983-03-11|1991-12-20|
Paul Keating|1991-12-20|1996-03-11|
John Howard|1996-03-11|2007-12-03|
Kevin Rudd|2007-12-03|2010-06-24|
+Julia Gillard|2010-06-24|2013-06-27|
Kevin Rudd|2013-06-27|2013-09-18|
Tony Abbott|2013-09-18|2015-09-15|
Malcolm Turnbull|2015-09-15|2018-08-24|
Scott Morrison|2018-08-24|2022-05-23|
Anthony Albanese|2022-05-23||
= AUS foreign-minister Foreign Minister
Gareth Evans|1988-09-02|1996-03-11|
Alexander Downer|1996-03-11|2007-12-03|
Stephen Smith|2007-12-03|2010-09-14|
Kevin Rudd|2010-09-14|2012-02-22|
Bob Carr|2012-03-13|2013-09-18|
+Julie Bishop|2013-09-18|2018-08-28|
+Marise Payne|2018-08-28|2022-05-23|
+Penny Wong|2022-05-23||
= AUS defence-minister Defence Minister
+Marise Payne|2015-09-21|2018-08-28|
Christopher Pyne|2018-08-28|2019-05|
+Linda Reynolds|2019-05-29|2021-03-30|
Peter Dutton|2021-03-30|2022-05-23|
Richard Marles|2022-05-23||
= AUS other Treasurer
Josh Frydenberg|2018-08-24|2022-05-23|
Jim Chalmers|2022-05-23||
Kevin Rudd|2023-03|2026-03||Ambassador to the United States
Don Farrell|2022-06-01|||Trade Minister
+Pauline Hanson||||Party leader
Julian Assange|2006|||WikiLeaks founder
= NZL head-of-government Prime Minister
David Lange|1984-07-26|1989-08-08|
Jim Bolger|1990-11-02|1997-12-08|
+Helen Clark|1999-12-05|2008-11-19|
John Key|2008-11-19|2016-12-12|
Bill English|2016-12-12|2017-10-26|
+Jacinda Ardern|2017-10-26|2023-01-25|
Chris Hipkins|2023-01-25|2023-11-27|
Christopher Luxon|2023-11-27||
= NZL foreign-minister Foreign Minister
Phil Goff|1999-12-10|2005-10-19|
Winston Peters|2005-10-19|2008-08-29|
Murray McCully|2008-11-19|2017-05-02|
Gerry Brownlee|2017-05-02|2017-10-26|
Winston Peters|2017-10-26|2020-11-06|
+Nanaia Mahuta|2020-11-06|2023-11-11|
Winston Peters|2023-11-27||
= NZL defence-minister Defence Minister
+Judith Collins|2023-11-27|2026|
= PNG head-of-government Prime Minister
Mekere Morauta|1999-07-14|2002-08-05|
Michael Somare|2002-08-05|2011-08-02|
Peter O'Neill|2011-08-02|2019-05-29|
James Marape|2019-05-30||
= PNG foreign-minister Foreign Minister
Rabbie Namaliu|2002|2006|
Sam Abal|2007|2010|
Rimbink Pato|2012-08|2019-05|
Soroi Eoe|2019-06|2022-08|
Justin Tkatchenko|2022-08-24||
= FJI head-of-state President
Wiliame Katonivere|2021-11-12|2024-11-12|
Naiqama Lalabalavu|2024-11-12||
= FJI head-of-government Prime Minister
Mahendra Chaudhry|1999-05-19|2000-05-27|
Laisenia Qarase|2000-07-04|2006-12-05|
Frank Bainimarama|2007-01-05|2022-12-24|
Sitiveni Rabuka|2022-12-24||
= FJI foreign-minister Foreign Minister
Kaliopate Tavola|2000|2006-12|
Ratu Inoke [Kubuabola]|2009|2016|
= SLB head-of-government Prime Minister
Manasseh Sogavare|2000-06-30|2001-12-17|
Allan Kemakeza|2001-12-17|2006-04-20|
Manasseh Sogavare|2006-05-04|2007-12-20|
Derek Sikua|2007-12-20|2010-08-25|
Danny Philip|2010-08-25|2011-11-16|
Gordon Darcy Lilo|2011-11-16|2014-12-09|
Manasseh Sogavare|2014-12-09|2017-11-15|
Rick Houenipwela|2017-11-15|2019-04-24|
Manasseh Sogavare|2019-04-24|2024-05-02|
Jeremiah Manele|2024-05-02||
= SLB foreign-minister Foreign Minister
Patteson Oti|2006|2007|
Jeremiah Manele|2019-04|2024-05-02|
Peter Agovaka|2024-05||
= VUT head-of-government Prime Minister
Edward Natapei|2001-04-13|2004-07-29|
Serge Vohor|2004-07-29|2004-12-11|
Ham Lini|2004-12-11|2008-09-22|
Edward Natapei|2008-09-22|2010-12-02|
Sato Kilman|2010-12-02|2013-03-23|
Moana [Carcasses Kalosil]|2013-03-23|2014-05-15|
Joe Natuman|2014-05-15|2015-06-11|
Sato Kilman|2015-06-11|2016-02-11|
Charlot Salwai|2016-02-11|2020-04-20|
Bob Loughman|2020-04-20|2022-11-04|
Ishmael Kalsakau|2022-11-04|2023-09-04|
Charlot Salwai|2023-10-06|2025-02-11|
Jotham Napat|2025-02-11||
= WSM head-of-government Prime Minister
Tuilaepa [Sailele Malielegaoi]|1998-11-23|2021-05-24|Tuilaepa
+Fiamē Naomi [Mataʻafa]|2021-05-24|2025-09-16|Fiame
[Laʻauli] Leuatea Schmidt|2025-09-16||Laauli Leuatea Polataivao Schmidt
= WSM foreign-minister Foreign Minister
Tuilaepa [Sailele Malielegaoi]|1998-11|2021-05|
+Fiamē Naomi [Mataʻafa]|2021-05|2025-09|
= TON head-of-state King
Tāufaʻāhau Tupou IV|1965-12-16|2006-09-10|
George Tupou V|2006-09-11|2012-03-18|
Tupou VI|2012-03-18||King Tupou VI
= TON head-of-government Prime Minister
Lord [Tuʻivakanō]|2010-12-22|2014-12-30|
ʻAkilisi Pōhiva|2014-12-30|2019-09-12|
Pohiva [Tuʻiʻonetoa]|2019-10-08|2021-12-27|
Siaosi Sovaleni|2021-12-27|2024-12-09|
ʻAisake Eke|2025-01-22|2025-12|
Lord [Fakafanua]|2025-12||
= KIR head-of-state President
Teburoro Tito|1994-10-01|2003-03-28|
Anote Tong|2003-07-10|2016-03-11|
Taneti Maamau|2016-03-11||
= TUV head-of-government Prime Minister
Saufatu Sopoanga|2002-08-02|2004-08-27|
Maatia Toafa|2004-08-27|2006-08-14|
Apisai Ielemia|2006-08-14|2010-09-29|
Willy Telavi|2010-12-24|2013-08-01|
Enele Sopoaga|2013-08-05|2019-09-19|
Kausea Natano|2019-09-19|2024-02-26|
Feleti Teo|2024-02-26||
= NRU head-of-state President
René Harris|2001-03-30|2003-01-09|
Ludwig Scotty|2004-06-22|2007-12-19|
Marcus Stephen|2007-12-19|2011-11-10|
Sprent Dabwido|2011-11-15|2013-06-11|
Baron Waqa|2013-06-11|2019-08-27|
Lionel Aingimea|2019-08-27|2022-09-28|
Russ Kun|2022-09-28|2023-10-30|
David Adeang|2023-10-30||
= PLW head-of-state President
Tommy Remengesau|2001-01-19|2009-01-15|
Johnson Toribiong|2009-01-15|2013-01-17|
Tommy Remengesau|2013-01-17|2021-01-21|Tommy Remengesau Jr.
Surangel Whipps|2021-01-21||Surangel Whipps Jr.
= MHL head-of-state President
Kessai Note|2000-01-10|2008-01-14|
Litokwa Tomeing|2008-01-14|2009-10-21|
Jurelang Zedkaia|2009-11-02|2012-01-10|
Christopher Loeak|2012-01-10|2016-01-11|
+Hilda Heine|2016-01-28|2020-01-13|
David Kabua|2020-01-13|2024-01-03|
+Hilda Heine|2024-01-03||
= FSM head-of-state President
Leo Falcam|1999-05-11|2003-05-11|
Joseph Urusemal|2003-05-11|2007-05-11|
Manny Mori|2007-05-11|2015-05-11|
Peter Christian|2015-05-11|2019-05-11|
David Panuelo|2019-05-11|2023-05-11|
Wesley Simina|2023-05-11||
= COK head-of-government Prime Minister
Mark Brown|2020-10-01||
`
