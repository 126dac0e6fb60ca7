/* The form of these lists: `officeHolders.ts`. */
export const middleEast = `
# Israel
= ISR head-of-state President
Chaim Weizmann|1949-02-17|1952-11-09|
Chaim Herzog|1983-05-05|1993-05-13|
Ezer Weizman|1993-05-13|2000-07-13|
Moshe Katsav|2000-08-01|2007-07-01|
Shimon Peres|2007-07-15|2014-07-24|
Reuven Rivlin|2014-07-24|2021-07-07|
Isaac Herzog|2021-07-07||
= ISR head-of-government Prime Minister
David [Ben-Gurion]|1948-05-14|1954-01-26|
Moshe Sharett|1954-01-26|1955-11-03|
David [Ben-Gurion]|1955-11-03|1963-06-26|
Levi Eshkol|1963-06-26|1969-02-26|
+Golda Meir|1969-03-17|1974-06-03|
Yitzhak Rabin|1974-06-03|1977-06-20|
Menachem Begin|1977-06-21|1983-10-10|
Yitzhak Shamir|1983-10-10|1984-09-13|
Shimon Peres|1984-09-13|1986-10-20|
Yitzhak Shamir|1986-10-20|1992-07-13|
Yitzhak Rabin|1992-07-13|1995-11-04|
Shimon Peres|1995-11-04|1996-06-18|
Benjamin Netanyahu|1996-06-18|1999-07-06|Bibi Netanyahu;Binyamin Netanyahu;Bibi
Ehud Barak|1999-07-06|2001-03-07|
Ariel Sharon|2001-03-07|2006-04-14|
Ehud Olmert|2006-04-14|2009-03-31|
Benjamin Netanyahu|2009-03-31|2021-06-13|
Naftali Bennett|2021-06-13|2022-06-30|
Yair Lapid|2022-07-01|2022-12-29|
Benjamin Netanyahu|2022-12-29||
= ISR foreign-minister Foreign Minister
Abba Eban|1966-01-13|1974-06-03|
Moshe Dayan|1977-06-20|1979-10-23|
Yitzhak Shamir|1980-03-10|1986-10-20|
David Levy|1990-06-13|1992-07-13|
Shimon Peres|1992-07-14|1995-11-22|
Shlomo [Ben-Ami]|2000-11-02|2001-03-07|
Shimon Peres|2001-03-07|2002-11-02|
Silvan Shalom|2003-02-28|2006-01-16|
+Tzipi Livni|2006-01-18|2009-03-31|
Avigdor Lieberman|2009-04-01|2012-12-18|Avigdor Liberman
Avigdor Lieberman|2013-11-11|2015-05-06|
Benjamin Netanyahu|2015-05-14|2019-02-17|
Israel Katz|2019-02-17|2020-05-17|Yisrael Katz
Gabi Ashkenazi|2020-05-17|2021-06-13|
Yair Lapid|2021-06-13|2022-12-29|
Eli Cohen|2022-12-29|2024-01-01|
Israel Katz|2024-01-01|2024-11-08|
Gideon [Sa'ar]|2024-11-08||
= ISR defence-minister Defence Minister
Moshe Dayan|1967-06-05|1974-06-03|
Ezer Weizman|1977-06-20|1980-05-28|
Ariel Sharon|1981-08-05|1983-02-14|
Binyamin [Ben-Eliezer]|2001-03-07|2002-11-02|Benjamin Ben-Eliezer
Shaul Mofaz|2002-11-04|2006-05-04|
Amir Peretz|2006-05-04|2007-06-18|
Ehud Barak|2007-06-18|2013-03-18|
Moshe Yaalon|2013-03-18|2016-05-22|
Avigdor Lieberman|2016-05-30|2018-11-18|
Naftali Bennett|2019-11-08|2020-05-17|
Benny Gantz|2020-05-17|2022-12-29|
Yoav Gallant|2022-12-29|2024-11-08|
Israel Katz|2024-11-08||
= ISR other Politician
Yair Golan||||Party leader
Eli Yishai||||Party leader
Yoaz Hendel||||Politician
+Miri Regev|2022-12|||Transport Minister
Amichai Chikli|2022-12|||Minister
Amichai Eliyahu||||Minister
Nir Barkat|2022-12|||Economy Minister
Effie Defrin|2025-03|||Military spokesman
Avichay Adraee||||Military spokesman
Roman Gofman|2026-06|||Mossad chief
Gilad Shalit||||Soldier
Yigal Amir||||Assassin
Baruch Goldstein||1994-02-25||Gunman
Yossi Beilin||||Negotiator
Dore Gold||||Diplomat
= ISR other National Security Minister
Itamar [Ben-Gvir]|2022-12-29||
Bezalel Smotrich|2022-12-29|||Finance Minister
Ron Dermer|2022-12-29|2025-11-11||Strategic Affairs Minister
Ron Dermer|2013-10|2021-01||Ambassador to the United States
Michael Oren|2009|2013||Ambassador to the United States
Gilad Erdan|2020|2024||Ambassador to the United Nations
Danny Danon|2024-08|||Ambassador to the United Nations
Herzi Halevi|2023-01-16|2025-03-05||Chief of Staff
Eyal Zamir|2025-03-05|||Chief of Staff
Aviv Kochavi|2019-01-15|2023-01-16||Chief of Staff
Gadi Eisenkot|2015|2019||Chief of Staff
Benny Gantz|2011|2015||Chief of Staff
David Barnea|2021-06-01|2026-06||Mossad chief
Yossi Cohen|2016-01|2021-06-01||Mossad chief
Meir Dagan|2002|2011||Mossad chief
Ronen Bar|2021-10|2025-06||Shin Bet chief
David Zini|2025-10|||Shin Bet chief
Daniel Hagari|2023-03|2025-03||Military spokesman
Tzachi Hanegbi|2022-12|2025-10||National Security Adviser
Meir [Ben-Shabbat]|2017|2021||National Security Adviser
Aryeh Deri||||Party leader
Yariv Levin|2022-12-29|||Justice Minister
Mark Regev||||Government spokesman
Amir Ohana|2022-12-29|||Knesset Speaker
+Sara Netanyahu||||Wife of the Prime Minister
Theodor Herzl||1904-07-03||Zionist leader
Meir Kahane||1990-11-05||Rabbi
# Palestine
= PSE head-of-state President
Yasser Arafat|1994-07-05|2004-11-11|Yasir Arafat;Abu Ammar
Mahmoud Abbas|2005-01-15||Abu Mazen;Mahmud Abbas
= PSE head-of-government Prime Minister
Mahmoud Abbas|2003-03-19|2003-09-06|
Ahmed Qurei|2003-10-07|2006-03-29|Ahmed Qureia
Ismail Haniyeh|2006-03-29|2007-06-14|Ismail Haniya;Ismail Haniyah;Haniya
Salam Fayyad|2007-06-15|2013-06-06|
Rami Hamdallah|2013-06-06|2019-04-13|
Mohammad Shtayyeh|2019-04-13|2024-03-31|Mohammed Shtayyeh
Mohammad Mustafa|2024-03-31||Mohammed Mustafa
= PSE foreign-minister Foreign Minister
Nabil Shaath|2003-04-30|2005-02-24|
Nasser al-Kidwa|2005-02-24|2006-03-29|
Riyad al-Maliki|2007-06-15|2024-03-31|Riad Malki;Riyad Mansour Maliki
+Varsen [Aghabekian]|2025-06||
= PSE other Politician
Mustafa Barghouti||||Politician
Nabil [Abu Rudeineh]||||Presidential spokesman
Zakaria Zubeidi||||Militant
+Ahed Tamimi||||Activist
Majed Faraj||||Intelligence chief
= PSE other Negotiator
Saeb Erekat|1994|2020-11-10|
+Hanan Ashrawi||||Official
Hussein [al-Sheikh]|2025-04-26|||Vice President
Riyad Mansour|2005|||Ambassador to the United Nations
Marwan Barghouti||||Fatah leader
Mohammed Dahlan||||Politician
= @Hamas other Leader
Ahmed Yassin|1987|2004-03-22|Sheikh Ahmed Yassin
Khaled Meshaal|1996|2017-05|Khaled Mashal;Khaled Meshal;Khaled Mishal;Meshal;Mashal
Ismail Haniyeh|2017-05-06|2024-07-31|
Yahya Sinwar|2024-08-06|2024-10-16|Yehya Sinwar
Khalil [al-Hayya]|||
Mohammed Deif|2002|2024-07-13|Mohammad Deif|Military chief
Mohammed Sinwar|2024-10|2025-05-13||Military chief
Mousa [Abu Marzouk]||||Senior official
Saleh [al-Arouri]||2024-01-02||Deputy leader
Osama Hamdan||||Senior official
Abdel Aziz [al-Rantisi]|2004-03-23|2004-04-17|
[Abu Obeida]||2025-08-30|Abu Ubaida|Military spokesman
= @Palestinian Islamic Jihad other Leader
Ziyad [al-Nakhalah]|2018||
= @Palestine Liberation Organization other Chairman
Yasser Arafat|1969-02-04|2004-11-11|
George Habash|1967|2000||Leader of the PFLP
# Lebanon
= LBN head-of-state President
Camille Chamoun|1952-09-23|1958-09-22|
Amine Gemayel|1982-09-23|1988-09-22|Amin Gemayel
Émile Lahoud|1998-11-24|2007-11-23|
Michel Suleiman|2008-05-25|2014-05-24|Michel Sleiman
Michel Aoun|2016-10-31|2022-10-30|
Joseph Aoun|2025-01-09||
= LBN head-of-government Prime Minister
Rafik Hariri|2000-10-23|2004-10-20|Rafic Hariri;Rafiq Hariri
Omar Karami|2004-10-20|2005-04-19|
Fouad Siniora|2005-07-19|2009-11-09|Fuad Siniora
Saad Hariri|2009-11-09|2011-06-13|Saad al-Hariri
Najib Mikati|2011-06-13|2014-02-15|
Tammam Salam|2014-02-15|2016-12-18|
Saad Hariri|2016-12-18|2020-01-21|
Hassan Diab|2020-01-21|2021-09-10|
Najib Mikati|2021-09-10|2025-02-08|
Nawaf Salam|2025-02-08||
= LBN foreign-minister Foreign Minister
Mahmoud Hammoud|2000-10|2003-04|
Fawzi Salloukh|2005-07-19|2009-11-09|
Ali al-Shami|2009-11-09|2011-06-13|
Adnan Mansour|2011-06-13|2014-02-15|
Gebran Bassil|2014-02-15|2020-01-21|
Nassif Hitti|2020-01-21|2020-08-03|
Charbel Wehbe|2020-08|2021-05|
Abdallah Bou Habib|2021-09-10|2025-02-08|Abdallah Bouhabib
Youssef Rajji|2025-02-08||Joe Rajji;Youssef Raji
= LBN other Speaker of Parliament
Nabih Berri|1992-10-20||
Walid Jumblatt||||Druze leader
Samir Geagea||||Lebanese Forces leader
Bashir Gemayel||1982-09-14|Bachir Gemayel|President-elect
Riad Salameh|1993-08-01|2023-07-31||Central Bank Governor
= @Hezbollah other Secretary-General
Abbas [al-Musawi]|1991|1992-02-16|
Hassan Nasrallah|1992-02-16|2024-09-27|Hasan Nasrallah
Naim Qassem|2024-10-29||Naim Kassem
Imad Mughniyeh||2008-02-12|Imad Mughniyah|Commander
Hashem Safieddine||2024-10-03||Senior official
Fuad Shukr||2024-07-30|Fouad Shukr|Commander
# Syria
= SYR head-of-state President
Shukri [al-Quwatli]|1955-09-06|1958-02-22|
Salah Jadid|1966|1970-11||Leader
Hafez [al-Assad]|1971-03-14|2000-06-10|Hafiz al-Assad
Bashar [al-Assad]|2000-07-17|2024-12-08|Bashar Assad
Ahmed [al-Sharaa]|2025-01-29||Ahmad al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Abu Mohammed al-Jolani;Golani;Jolani
= SYR head-of-government Prime Minister
Mustafa Miro|2000-03-07|2003-09-10|
Mohammad Naji [al-Otari]|2003-09-10|2011-04-14|
Wael [al-Halqi]|2012-08-11|2016-07-03|
Imad Khamis|2016-07-03|2020-06-11|
Hussein Arnous|2020-06-11|2024-09-14|
Mohammed [al-Bashir]|2024-12-10|2025-03-29|
= SYR foreign-minister Foreign Minister
Farouk [al-Sharaa]|1984-03-11|2006-02-21|Farouk al-Shara
Walid [al-Moallem]|2006-02-21|2020-11-16|Walid Muallem;Walid al-Muallem;Muallem
Faisal Mekdad|2020-11-22|2024-09-23|Faisal Miqdad
Bassam Sabbagh|2024-09-23|2024-12-08|
Asaad [al-Shaibani]|2024-12-21||Asaad al-Shibani;Asaad Hassan al-Shaibani
= SYR defence-minister Defence Minister
Murhaf [Abu Qasra]|2024-12-21||
= SYR other Adviser
+Bouthaina Shaaban||2024-12-08|Buthaina Shaaban
Maher [al-Assad]||2024-12-08||Brother of the president
Rifaat [al-Assad]||||Uncle of the president
+Asma [al-Assad]|2000|2024-12-08||First Lady
Bashar Jaafari|2006|2020||Ambassador to the United Nations
# Jordan
= JOR head-of-state King
King Abdullah I|1946-05-25|1951-07-20|
King Hussein|1952-08-11|1999-02-07|Hussein of Jordan
Abdullah II|1999-02-07||King Abdullah II;Abdullah II of Jordan;Abdullah bin al-Hussein
= JOR head-of-government Prime Minister
Ali Abu [al-Ragheb]|2000-06-19|2003-10-25|
Marouf [al-Bakhit]|2005-11-24|2007-11-25|
Samir Rifai|2009-12-14|2011-02-09|
Awn Khasawneh|2011-10-24|2012-04-26|
Abdullah Ensour|2012-10-11|2016-05-29|
Hani [al-Mulki]|2016-06-01|2018-06-04|
Omar [al-Razzaz]|2018-06-14|2020-10-12|
Bisher [al-Khasawneh]|2020-10-12|2024-09-15|
Jafar Hassan|2024-09-18||
= JOR foreign-minister Foreign Minister
Marwan Muasher|2002-01|2004-10|
Nasser Judeh|2009-02-23|2017-01-15|
Ayman Safadi|2017-01-15||
= JOR other Prince
Prince Hamzah|||Prince Hamza
= JOR other Queen
+Queen Rania|1999||Rania
Crown Prince Hussein|2009|||Crown Prince
# Egypt
= EGY head-of-state President
King Farouk|1936-04-28|1952-07-26|Farouk I|King
Mohamed Naguib|1953-06-18|1954-11-14|Muhammad Naguib
Gamal Abdel [Nasser]|1954-11-14|1970-09-28|Gamal Nasser;Gamal Abdul Nasser
Anwar Sadat|1970-10-15|1981-10-06|Anwar el-Sadat;Anwar al-Sadat
Hosni Mubarak|1981-10-14|2011-02-11|
Mohamed Hussein Tantawi|2011-02-11|2012-06-30||Chairman of the Supreme Council of the Armed Forces
Mohamed Morsi|2012-06-30|2013-07-03|Mohammed Morsi;Mohammed Mursi;Mohamed Mursi;Mursi
Adly Mansour|2013-07-04|2014-06-08||Interim President
Abdel Fattah [el-Sisi]|2014-06-08||Abdel Fattah al-Sisi;Abdel-Fattah el-Sissi;Abdul Fattah al-Sisi;Abdelfattah el-Sisi;Sissi
= EGY head-of-government Prime Minister
Atef Ebeid|1999-10-05|2004-07-14|
Ahmed Nazif|2004-07-14|2011-01-29|
Essam Sharaf|2011-03-03|2011-12-07|
Hisham Qandil|2012-08-02|2013-07-08|
Hazem [el-Beblawi]|2013-07-09|2014-03-01|
Ibrahim Mahlab|2014-03-01|2015-09-19|
Sherif Ismail|2015-09-19|2018-06-07|
Mostafa Madbouly|2018-06-14||Mustafa Madbouly
= EGY foreign-minister Foreign Minister
Mahmoud Fawzi|1952-12-09|1964-03-24|
Ismail Fahmi|1973-10-31|1977-11-17|
Boutros [Boutros-Ghali]|1977-11-17|1991-05|
Amr Moussa|1991-05-20|2001-05-15|
Ahmed Maher|2001-05-15|2004-07-14|
Ahmed Aboul Gheit|2004-07-14|2011-03-06|Ahmed Abul Gheit
Nabil [el-Araby]|2011-03-07|2011-06-20|Nabil Elaraby
Mohamed Kamel Amr|2011-07-18|2013-07-16|
Nabil Fahmy|2013-07-16|2014-06-17|
Sameh Shoukry|2014-06-17|2024-07-03|Sameh Shukri;Sameh Shoukri
Badr Abdelatty|2024-07-03||Badr Abdel-Atty;Badr Abdelaty
= EGY defence-minister Defence Minister
Abdel Hakim Amer|1956|1967|
Mohamed Hussein Tantawi|1991-05-20|2012-08-12|
Abdel Fattah [el-Sisi]|2012-08-12|2014-03-26|
Mohamed Zaki|2018-06-14|2024-07-03|
= EGY other Activist
Alaa [Abd el-Fattah]|||Alaa Abdel Fattah
Mohamed Badie||||Muslim Brotherhood leader
Hassan [al-Banna]||1949-02-12||Muslim Brotherhood founder
Sayyid Qutb||1966-08-29||Writer
Naguib Sawiris||||Businessman
= EGY other Intelligence chief
Omar Suleiman|1993-01-22|2011-01-31|
Abbas Kamel|2018-01-18|2024-10-16|
Hassan Rashad|2024-10-16||
Mohamed ElBaradei|1997-12-01|2009-11-30|Mohamed El Baradei|Director General of the IAEA
Saad Zaghloul||1927-08-23||Nationalist leader
# Iraq
= IRQ head-of-state President
King Faisal I|1921-08-23|1933-09-08||King
King Faisal II|1939-04-04|1958-07-14||King
Abd al-Karim [Qasim]|1958-07-14|1963-02-08|Abdul Karim Qassem;Abdul-Karim Kassem|Prime Minister
Abdul Salam [Arif]|1963-02-08|1966-04-13|
Ahmed Hassan [al-Bakr]|1968-07-17|1979-07-16|
Saddam Hussein|1979-07-16|2003-04-09|Saddam Husayn;Saddam
Ghazi [al-Yawer]|2004-06-28|2005-04-07|
Jalal Talabani|2005-04-07|2014-07-24|
Fuad Masum|2014-07-24|2018-10-02|
Barham Salih|2018-10-02|2022-10-13|Barham Saleh
Abdul Latif Rashid|2022-10-13|2026-04|
Nizar Amedi|2026-04||Nizar Amidi
= IRQ head-of-government Prime Minister
[Nuri al-Said]|1954|1958-07-14|Nuri es-Said
Ayad Allawi|2004-06-28|2005-05-03|Iyad Allawi
Ibrahim [al-Jaafari]|2005-05-03|2006-05-20|
Nouri [al-Maliki]|2006-05-20|2014-09-08|Nuri al-Maliki
Haider [al-Abadi]|2014-09-08|2018-10-25|
Adil [Abdul-Mahdi]|2018-10-25|2020-05-07|Adel Abdul Mahdi
Mustafa [al-Kadhimi]|2020-05-07|2022-10-27|
Mohammed Shia [al-Sudani]|2022-10-27|2026-05|Mohammed al-Sudani
Ali [al-Zaidi]|2026-05||
= IRQ foreign-minister Foreign Minister
Tariq Aziz|1983|1991|
Naji Sabri|2001-08|2003-04-09|
Hoshyar Zebari|2003-09-01|2014-07-11|
Ibrahim [al-Jaafari]|2014-09-08|2018-10-25|
Mohamed Ali Alhakim|2018-10-25|2020-05-07|
Fuad Hussein|2020-06-06||
= IRQ other Politician
Mohammed [al-Halbousi]||||Speaker of Parliament
Falih [al-Fayyadh]||||Militia commander
Khamis [al-Khanjar]||||Politician
Ali Hassan [al-Majid]||2010-01-25|Chemical Ali|Official
Uday Hussein||2003-07-22||Son of the president
Qusay Hussein||2003-07-22||Son of the president
= IRQ other Cleric
Ali [al-Sistani]|||Ali Sistani;Grand Ayatollah Ali al-Sistani
Muqtada [al-Sadr]|||Moqtada al-Sadr;Muqtada Sadr
Ahmed Chalabi||2015-11-03||Politician
Masoud Barzani|2005-06-14|2017-11-01|Massoud Barzani|President of Iraqi Kurdistan
Nechirvan Barzani|2019-06-10|||President of Iraqi Kurdistan
Masrour Barzani|2019-06-10|||Prime Minister of Iraqi Kurdistan
Hadi [al-Amiri]||||Badr leader
Qais [al-Khazali]||||Militia leader
Abu Mahdi [al-Muhandis]||2020-01-03||Militia commander
# Iran
= IRN other Supreme Leader
Ruhollah [Khomeini]|1979-12-03|1989-06-03|Ayatollah Khomeini;Ayatollah Ruhollah Khomeini
Ali [Khamenei]|1989-06-04|2026-02-28|Ayatollah Ali Khamenei;Ayatollah Khamenei;Ali Hosseini Khamenei
Mojtaba [Khamenei]|2026-03-08||Mojtaba Hosseini Khamenei
= IRN head-of-state President
Mohammad Reza [Pahlavi]|1941-09-16|1979-02-11|Shah Mohammad Reza Pahlavi;Mohammed Reza Pahlavi;Mohammad Reza Shah|Shah
Abolhassan [Bani-Sadr]|1980-02-05|1981-06-22|Abolhassan Banisadr
Ali [Khamenei]|1981-10-13|1989-08-16|
Akbar Hashemi [Rafsanjani]|1989-08-16|1997-08-03|Ali Akbar Hashemi Rafsanjani
Mohammad [Khatami]|1997-08-03|2005-08-03|Mohammed Khatami
Mahmoud Ahmadinejad|2005-08-03|2013-08-03|
Hassan Rouhani|2013-08-03|2021-08-03|Hassan Rohani;Hasan Rouhani
Ebrahim Raisi|2021-08-03|2024-05-19|Ebrahim Raeisi
Masoud Pezeshkian|2024-07-28||Massoud Pezeshkian
= IRN head-of-government Prime Minister
Mohammad [Mosaddegh]|1951-04-28|1953-08-19|Mohammed Mossadegh;Mohammad Mossadeq;Mossadegh;Mossadeq
Shapour Bakhtiar|1979-01-04|1979-02-11|
Mehdi Bazargan|1979-02-05|1979-11-06|
Mir-Hossein [Mousavi]|1981-10-31|1989-08-16|Mir Hussein Moussavi
= IRN foreign-minister Foreign Minister
Sadegh Ghotbzadeh|1979-11-29|1980-08-09|
Ali Akbar Velayati|1981-12-15|1997-08-20|
Kamal Kharazi|1997-08-20|2005-08-24|Kamal Kharrazi
Manouchehr Mottaki|2005-08-24|2010-12-13|
Ali Akbar Salehi|2010-12-13|2013-08-15|
Mohammad Javad [Zarif]|2013-08-17|2021-08-25|Javad Zarif
Hossein [Amir-Abdollahian]|2021-08-25|2024-05-19|Hossein Amirabdollahian;Amirabdollahian
Ali [Bagheri Kani]|2024-05-20|2024-08-21|Ali Bagheri|Acting Foreign Minister
Abbas Araghchi|2024-08-21||Abbas Araqchi;Seyed Abbas Araghchi;Araqchi
= IRN defence-minister Defence Minister
Hossein Dehghan|2013-08-15|2017-08-20|
Amir Hatami|2017-08-20|2021-08-25|
Mohammad Reza Ashtiani|2021-08-25|2024-08-21|
Aziz Nasirzadeh|2024-08-21|2026-02-28|
= IRN other Politician
Ahmad Vahidi|2021-08|2024-08||Interior Minister
Kamal Kharazi|2006|||Head of the Strategic Council on Foreign Relations
Ahmad Jannati||||Cleric
Ahmad Khatami||||Cleric
Gholamhossein [Mohseni-Ejei]|2021-07||Gholam-Hossein Mohseni-Ejei|Judiciary chief
Kazem Gharibabadi||||Deputy Foreign Minister
Ali Fadavi||||Revolutionary Guards deputy commander
Alireza Tangsiri||||Revolutionary Guards navy commander
Behrouz Kamalvandi||||Atomic energy spokesman
Bijan Namdar Zanganeh||||Oil Minister
Hussein-Ali Montazeri||2009-12-19|Hossein Ali Montazeri|Cleric
+Nasrin Sotoudeh||||Lawyer
Morteza Motahhari||1979-05-01||Cleric
+Fatemeh Mohajerani|2024-08|||Government spokeswoman
= IRN other Secretary of the Supreme National Security Council
Hassan Rouhani|1989-10|2005-08-15|
Ali Larijani|2005-08-15|2007-10-20|
Saeed Jalili|2007-10-20|2013-09-10|
Ali Shamkhani|2013-09-10|2023-05-22|
Ali Akbar Ahmadian|2023-05-22|2025-08-05|
Ali Larijani|2025-08-05|2026-03|
Ali Larijani|2008-05-28|2020-05-27||Speaker of Parliament
Mohammad Bagher [Ghalibaf]|2020-05-28||Mohammad Baqer Qalibaf;Mohammad Bagher Qalibaf;Qalibaf|Speaker of Parliament
Qassem Soleimani|1998|2020-01-03|Qasem Soleimani;Qassim Suleimani;Qasem Suleimani;Suleimani|Quds Force commander
Esmail Qaani|2020-01-03||Esmail Ghaani;Ismail Qaani|Quds Force commander
Hossein Salami|2019-04-21|2025-06-13||Revolutionary Guards commander
Mohammad Ali Jafari|2007-09-01|2019-04-21||Revolutionary Guards commander
Mohammad Pakpour|2025-06-13|2026-02-28||Revolutionary Guards commander
Mohammad Bagheri|2016-06-28|2025-06-13|Mohammad Hossein Bagheri|Chief of Staff
Abdolrahim Mousavi|2025-06-13|2026-02-28||Chief of Staff
Amir Ali [Hajizadeh]|2009|2025-06-13|Amirali Hajizadeh|Aerospace Force commander
Majid [Takht-Ravanchi]||||Deputy Foreign Minister
Esmail Baghaei|2024-10||Esmaeil Baghaei;Esmaeil Baqaei|Foreign Ministry spokesman
Nasser Kanaani|2022|2024|Nasser Kanani|Foreign Ministry spokesman
Saeed Khatibzadeh|2020|2022||Foreign Ministry spokesman
Abbas Mousavi|2019|2020||Foreign Ministry spokesman
Ramin Mehmanparast|2009|2013||Foreign Ministry spokesman
Mohammad Eslami|2021-08-29|||Atomic energy chief
Ali Akbar Salehi|2013-08-16|2021-08-29||Atomic energy chief
Amir Saeid Iravani|2022|||Ambassador to the United Nations
Mohsen Fakhrizadeh||2020-11-27||Nuclear scientist
Mohammad Mokhber|2024-05-19|2024-07-28||Acting President
Mohammad Reza Aref|2024-07-28|||First Vice President
Mehdi Karroubi|||Mehdi Karoubi|Opposition leader
Reza [Pahlavi]||||Opposition figure
+Maryam Rajavi||||Opposition leader
+Shirin Ebadi||||Lawyer
+Narges Mohammadi||||Activist
+Mahsa Amini||2022-09-16|
[Reza Shah]|1925-12-15|1941-09-16|Reza Shah Pahlavi|Shah
# The Gulf
= SAU head-of-state King
King Abdulaziz|1932-09-23|1953-11-09|Ibn Saud;Abdulaziz Ibn Saud
King Saud|1953-11-09|1964-11-02|
King Faisal|1964-11-02|1975-03-25|Faisal bin Abdulaziz
King Khalid|1975-03-25|1982-06-13|
King Fahd|1982-06-13|2005-08-01|Fahd bin Abdulaziz
Abdullah bin Abdulaziz|2005-08-01|2015-01-23|King Abdullah bin Abdulaziz;King Abdullah of Saudi Arabia
King Salman|2015-01-23||Salman bin Abdulaziz;Salman
= SAU other Crown Prince
Sultan bin Abdulaziz|2005-08-01|2011-10-22|
Mohammed [bin Nayef]|2015-04-29|2017-06-21|Muhammad bin Nayef
Mohammed [bin Salman]|2017-06-21||Mohammad bin Salman;Muhammad bin Salman;MBS;Mohammed bin Salman Al Saud
= SAU head-of-government Prime Minister
Mohammed [bin Salman]|2022-09-27|||Crown Prince
= SAU foreign-minister Foreign Minister
Saud [al-Faisal]|1975-10-13|2015-04-29|Prince Saud al-Faisal;Saud bin Faisal
Adel [al-Jubeir]|2015-04-29|2018-12-27|
Ibrahim [al-Assaf]|2018-12-27|2019-10-23|
Faisal [bin Farhan]|2019-10-23||Prince Faisal bin Farhan;Faisal bin Farhan Al Saud
= SAU defence-minister Defence Minister
Mohammed [bin Salman]|2015-01-23|2022-09-27|
Khalid [bin Salman]|2022-09-27||Khaled bin Salman;Prince Khalid bin Salman
= SAU other Official
Ahmed [al-Assiri]||||Military spokesman
Turki [al-Maliki]||||Military spokesman
Yasir [al-Rumayyan]||||Public Investment Fund governor
Amin Nasser|2015|||Aramco chief executive
Saud [al-Qahtani]||||Royal adviser
Mohammed [al-Jadaan]|2016|||Finance Minister
Mohammed [al-Jaber]||||Ambassador to Yemen
+Reema bint Bandar|2019|||Ambassador to the United States
Nimr [al-Nimr]||2016-01-02||Cleric
= SAU other Oil Minister
Ahmed Zaki Yamani|1962|1986|Sheikh Yamani
Khalid [al-Falih]|2016-05|2019-09|
Abdulaziz bin Salman|2019-09-08||Prince Abdulaziz bin Salman|Energy Minister
Bandar bin Sultan|1983|2005|Prince Bandar|Ambassador to the United States
Turki [al-Faisal]|1979|2001|Prince Turki al-Faisal|Intelligence chief
Jamal Khashoggi||2018-10-02||Journalist
= ARE head-of-state President
[Zayed bin Sultan] Al Nahyan|1971-12-02|2004-11-02|Sheikh Zayed;Zayed
Khalifa [bin Zayed]|2004-11-03|2022-05-13|Khalifa bin Zayed Al Nahyan;Sheikh Khalifa
Mohamed [bin Zayed]|2022-05-14||Mohammed bin Zayed;Mohamed bin Zayed Al Nahyan;Mohammed bin Zayed Al Nahyan;MBZ;Sheikh Mohamed bin Zayed
= ARE head-of-government Prime Minister
Mohammed bin Rashid [Al Maktoum]|2006-01-05||Mohammed bin Rashid;Sheikh Mohammed bin Rashid Al Maktoum
= ARE foreign-minister Foreign Minister
Abdullah [bin Zayed]|2006-02-09||Abdullah bin Zayed Al Nahyan;Sheikh Abdullah bin Zayed
= ARE other Diplomatic Adviser
Anwar Gargash|2021||
Yousef [al-Otaiba]|2008|||Ambassador to the United States
Sultan [al-Jaber]||||Industry Minister
Tahnoun bin Zayed|2016||Sheikh Tahnoun|National Security Adviser
= QAT head-of-state Emir
Hamad bin Khalifa|1995-06-27|2013-06-25|Hamad bin Khalifa Al Thani
[Tamim bin Hamad] Al Thani|2013-06-25||Tamim bin Hamad;Sheikh Tamim;Sheikh Tamim bin Hamad Al Thani;Tamim
= QAT head-of-government Prime Minister
Hamad bin Jassim|2007-04-03|2013-06-26|Hamad bin Jassim Al Thani;Sheikh Hamad bin Jassim
Abdullah bin Nasser|2013-06-26|2020-01-28|
Khalid bin Khalifa|2020-01-28|2023-03-07|
Mohammed bin Abdulrahman|2023-03-07||Mohammed bin Abdulrahman Al Thani;Sheikh Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman bin Jassim Al Thani
= QAT foreign-minister Foreign Minister
Hamad bin Jassim|1992-09-01|2013-06-26|
Khalid [al-Attiyah]|2013-06-26|2016-01-27|
Mohammed bin Abdulrahman|2016-01-27||
= QAT other Foreign Ministry spokesman
Majed [al-Ansari]|2021-08||
= KWT head-of-state Emir
Jaber [al-Ahmad]|1977-12-31|2006-01-15|Jaber al-Ahmad al-Sabah
Sabah [al-Ahmad]|2006-01-29|2020-09-29|Sabah al-Ahmad al-Sabah;Sheikh Sabah
Nawaf [al-Ahmad]|2020-09-29|2023-12-16|Nawaf al-Ahmad al-Sabah;Sheikh Nawaf
Meshal [al-Ahmad]|2023-12-16||Meshal al-Ahmad al-Sabah;Mishal al-Ahmad al-Sabah;Sheikh Meshal
= KWT head-of-government Prime Minister
Ahmad Abdullah [al-Ahmad]|2024-05-15||Ahmad Abdullah Al-Ahmad Al-Sabah
= KWT foreign-minister Foreign Minister
Sabah [al-Ahmad]|1978|2003-07|
Mohammad [al-Sabah]|2003-07|2011-10|Mohammad Sabah al-Salem al-Sabah
Sabah [al-Khalid]|2011-10|2019-11|Sabah al-Khalid al-Sabah
Ahmad Nasser [al-Mohammad]|2019-12|2022-10|
Salem Abdullah [al-Jaber]|2022-10|2024-01|
Abdullah [al-Yahya]|2024-05-12|2026|
= BHR head-of-state King
Hamad bin Isa|1999-03-06||Hamad bin Isa Al Khalifa;King Hamad
= BHR head-of-government Prime Minister
Khalifa bin Salman|1970-01-10|2020-11-11|Khalifa bin Salman Al Khalifa
Salman bin Hamad|2020-11-11||Salman bin Hamad Al Khalifa
= BHR foreign-minister Foreign Minister
Khalid bin Ahmed|2005-09-26|2020-02-26|Khalid bin Ahmed Al Khalifa
Abdullatif [al-Zayani]|2020-02-26||Abdullatif bin Rashid Al Zayani
= OMN head-of-state Sultan
[Qaboos] bin Said|1970-07-23|2020-01-10|Sultan Qaboos
[Haitham] bin Tariq|2020-01-11||Sultan Haitham;Haitham bin Tariq Al Said
= OMN foreign-minister Foreign Minister
Yusuf [bin Alawi]|1997-12-16|2020-08-18|Yusuf bin Alawi bin Abdullah
Badr [al-Busaidi]|2020-08-18||Badr bin Hamad Albusaidi;Badr Albusaidi;Albusaidi
= YEM head-of-state President
Ali Abdullah [Saleh]|1978-07-18|2012-02-27|
Abdrabbuh Mansour [Hadi]|2012-02-27|2022-04-07|Abd-Rabbu Mansour Hadi;Abed Rabbo Mansour Hadi;Abdu Rabu Mansour Hadi
Rashad [al-Alimi]|2022-04-07|||Chairman of the Presidential Leadership Council
= YEM head-of-government Prime Minister
Ali Muhammad [Mujawar]|2007-04-07|2011-12-10|
Ahmed [bin Daghr]|2016-04-04|2018-10-15|
Maeen Abdulmalik [Saeed]|2018-10-18|2024-02-05|
Ahmed Awad [bin Mubarak]|2024-02-05|2025-05-03|
Salem [bin Breik]|2025-05-03|2026-01|Salem Saleh bin Braik
= YEM foreign-minister Foreign Minister
Abdul-Qadir Bajamal|1998|2001-04|
Abu Bakr [al-Qirbi]|2001-04-04|2014-06-11|
Jamal [al-Sallal]|2014-06|2014-11|
Riyadh Yassin|2015-03|2015-12|
Abdulmalik [al-Mekhlafi]|2015-12|2018-05|
Khaled [al-Yamani]|2018-05|2019-06|
Mohammed [al-Hadhrami]|2019-09|2020-12|
Ahmed Awad [bin Mubarak]|2020-12|2024-02|
Shaya Mohsin [Zindani]|2024-03-27||
= YEM other Politician
Tareq Saleh|||Tariq Saleh|Commander
Ali Mohsen [al-Ahmar]|2016-04|2022-04||Vice President
+Tawakkol Karman||||Activist
= @Houthis other Leader
Abdul-Malik [al-Houthi]|2004-09-10||Abdulmalik al-Houthi;Abdel-Malik al-Houthi
Mohammed Ali [al-Houthi]||||Senior official
Mahdi [al-Mashat]|2018-04-25|||President of the Supreme Political Council
Yahya Saree|||Yahya Sarea|Military spokesman
Mohammed Abdulsalam|||Mohammed Abdul Salam|Spokesman
= @Southern Transitional Council other President
Aidarous [al-Zubaidi]|2017-05|2026-01|Aidarous al-Zoubaidi;Aidarus al-Zubaidi
# Jihadist movements
= @al-Qaeda other Leader
Osama [bin Laden]|1988-08|2011-05-02|
Ayman [al-Zawahiri]|2011-06-16|2022-07-31|
Saif [al-Adel]|2022||
Anwar [al-Awlaki]||2011-09-30||Cleric
Khalid Sheikh Mohammed||||Planner
= @Islamic State other Leader
Abu Musab [al-Zarqawi]|2004|2006-06-07|
Abu Bakr [al-Baghdadi]|2010-05-16|2019-10-27|
`
