/* The form of these lists: `officeHolders.ts`. */
export const asia = `
# China
= CHN head-of-state President
[Mao] Zedong|1949-10-01|1959-04-27|Mao Tse-tung;Chairman Mao|Chairman
Liu Shaoqi|1959-04-27|1968-10-31|
[Mao] Zedong|1968-10-31|1976-09-09||Chairman
Hua Guofeng|1976-10-07|1981-06-28||Chairman
Yang Shangkun|1988-04-08|1993-03-27|
Jiang Zemin|1993-03-27|2003-03-15|
Hu Jintao|2003-03-15|2013-03-14|
Xi Jinping|2013-03-14||
= CHN head-of-government Premier
Zhou Enlai|1949-10-01|1976-01-08|Chou En-lai
Hua Guofeng|1976-02-04|1980-09-10|
Zhao Ziyang|1980-09-10|1987-11-24|
Li Peng|1987-11-25|1998-03-17|
Zhu Rongji|1998-03-17|2003-03-16|
Wen Jiabao|2003-03-16|2013-03-15|
Li Keqiang|2013-03-15|2023-03-11|
Li Qiang|2023-03-11||
= CHN foreign-minister Foreign Minister
Zhou Enlai|1949-10-01|1958-02-11|
Chen Yi|1958-02-11|1972-01-06|
Ji Pengfei|1972-01|1974-11|
Qiao Guanhua|1974-11|1976-12|
Huang Hua|1976-12-02|1982-11-19|
Wu Xueqian|1982-11-19|1988-04-12|
Qian Qichen|1988-04-12|1998-03-18|
Tang Jiaxuan|1998-03-18|2003-03-17|
Li Zhaoxing|2003-03-17|2007-04-27|
Yang Jiechi|2007-04-27|2013-03-16|
Wang Yi|2013-03-16|2022-12-30|
Qin Gang|2022-12-30|2023-07-25|
Wang Yi|2023-07-25||
= CHN defence-minister Defence Minister
Peng Dehuai|1954-09-28|1959-09-17|
Lin Biao|1959-09-17|1971-09-13|
Chi Haotian|1993-03-29|2003-03-17|
Cao Gangchuan|2003-03-17|2008-03-17|
Liang Guanglie|2008-03-17|2013-03-16|
Chang Wanquan|2013-03-16|2018-03-19|
Wei Fenghe|2018-03-19|2023-03-12|
Li Shangfu|2023-03-12|2023-10-24|
Dong Jun|2023-12-29||
= CHN other Politician
Wang Hongwen||||Gang of Four member
+Jiang Qing||1991-05-14||Wife of Mao
Hu Chunhua||||Vice Premier
Chen Quanguo|2016-08|2021-12||Communist Party chief of Xinjiang
Wu Qian|2015|||Defence Ministry spokesman
Zhang Xiaogang|2023|||Defence Ministry spokesman
+Zhu Fenglian||||Taiwan Affairs Office spokeswoman
Chen Binhua||||Taiwan Affairs Office spokesman
Song Tao|2022-12|||Taiwan Affairs Office director
Wang Xiaohong|2022-06|||Public Security Minister
Xu Feihong|2024|||Ambassador to India
Lu Shaye|2019|2024||Ambassador to France
Gui Congyou|2017|2021||Ambassador to Sweden
Zheng Zeguang|2021|||Ambassador to the United Kingdom
Liu Xiaoming|2010|2021||Ambassador to the United Kingdom
Xiao Qian|2022|||Ambassador to Australia
Zhai Jun|2019|||Middle East envoy
Xie Zhenhua|2021|2023||Climate envoy
Pony [Ma]||||Tencent founder
= CHN other Paramount Leader
Deng Xiaoping|1978-12-22|1992-10-18|Teng Hsiao-ping
= CHN other General Secretary
Hu Yaobang|1980-02-29|1987-01-15|
Zhao Ziyang|1987-11-01|1989-06-23|
Jiang Zemin|1989-06-24|2002-11-15|
Hu Jintao|2002-11-15|2012-11-15|
Xi Jinping|2012-11-15||
= CHN other Director of the Foreign Affairs Commission Office
Yang Jiechi|2013-08|2022-12|
Wang Yi|2023-01-01||
= CHN other Vice Premier
+Wu Yi|2003-03-17|2008-03-17|
Liu He|2018-03-19|2023-03-12|
He Lifeng|2023-03-12||
Ding Xuexiang|2023-03-12||
Han Zheng|2018-03-19|2023-03-12|
Wang Qishan|2008-03-17|2013-03-16|
= CHN other Vice President
Zeng Qinghong|2003-03-15|2008-03-15|
Xi Jinping|2008-03-15|2013-03-14|
Li Yuanchao|2013-03-14|2018-03-17|
Wang Qishan|2018-03-17|2023-03-10|
Han Zheng|2023-03-10||
= CHN other Foreign Ministry spokesperson
Zhao Lijian|2020-02-24|2023-01|
+Hua Chunying|2012-11-16|2024|
Wang Wenbin|2020-07-17|2024-05|
+Mao Ning|2022-09-05||
Lin Jian|2024-03-18||
Guo Jiakun|2025-01||
Geng Shuang|2016-09-26|2020-02|
Lu Kang|2015|2019|
Hong Lei|2010|2016|
+Jiang Yu|2006|2012|
Qin Gang|2005|2014|
Liu Jianchao|2001|2009|
= CHN other Official
Li Hui|2023-05|||Special Envoy
Liu Jianchao|2022-05|2025-07||Head of the International Department
Song Tao|2015|2022||Head of the International Department
Ma Zhaoxu||||Vice Foreign Minister
Xie Feng|2023-05|||Ambassador to the United States
Cui Tiankai|2013|2021||Ambassador to the United States
Fu Cong|2024|||Ambassador to the United Nations
Zhang Jun|2019|2024||Ambassador to the United Nations
Zhang Youxia|2017-10|2026-01||Vice Chairman of the Central Military Commission
He Weidong|2022-10|2025-10||Vice Chairman of the Central Military Commission
Wang Huning|2017-10-25|||Politburo Standing Committee member
Zhao Leji|2023-03-10|||Chairman of the National People's Congress
Li Zhanshu|2018-03-17|2023-03-10||Chairman of the National People's Congress
Cai Qi|2022-10-23|||Politburo Standing Committee member
Wang Wentao|2020-12|||Commerce Minister
Zhong Shan|2017-02|2020-12||Commerce Minister
Li Chenggang||||Trade negotiator
Bo Xilai|2007-11|2012-03-15||Communist Party chief of Chongqing
Wu Bangguo|2003-03-15|2013-03-14||Chairman of the National People's Congress
Zhou Yongkang|2007|2012||Security chief
Wu Dawei|2004|2017||Nuclear envoy
+Meng Wanzhou||||Huawei executive
[Ren] Zhengfei||||Huawei founder
Jack [Ma]||||Alibaba founder
Liu Xiaobo||2017-07-13||Dissident
Ai Weiwei||||Artist
Chen Guangcheng||||Activist
[Panchen Lama]||||Tibetan spiritual leader
Ilham [Tohti]||||Uyghur scholar
+Rebiya [Kadeer]||||Uyghur activist
+Peng Liyuan|2013|||First Lady
[Puyi]|1908-12-02|1912-02-12|Pu Yi|Emperor
= HKG other Chief Executive
[Tung] Chee-hwa|1997-07-01|2005-03-12|
Donald [Tsang]|2005-06-21|2012-06-30|
[Leung] Chun-ying|2012-07-01|2017-06-30|C.Y. Leung
+Carrie [Lam]|2017-07-01|2022-06-30|
John [Lee]|2022-07-01||John Lee Ka-chiu
= HKG other Activist
Joshua [Wong]|||
Jimmy [Lai]||||Publisher
Nathan [Law]|||
+Agnes [Chow]|||
Benny [Tai]|||
= MAC other Chief Executive
Ho Iat Seng|2019-12-20|2024-12-20|
Sam Hou Fai|2024-12-20||
# Taiwan
= TWN head-of-state President
[Sun] Yat-sen|1912-01-01|1912-03-10|
[Chiang] Kai-shek|1928-10-10|1975-04-05|
[Chiang] Ching-kuo|1978-05-20|1988-01-13|
Lee Teng-hui|1988-01-13|2000-05-20|
Chen Shui-bian|2000-05-20|2008-05-20|
Ma Ying-jeou|2008-05-20|2016-05-20|
+Tsai Ing-wen|2016-05-20|2024-05-20|
Lai Ching-te|2024-05-20||William Lai
= TWN head-of-government Premier
Su Tseng-chang|2019-01-14|2023-01-31|
Chen Chien-jen|2023-01-31|2024-05-20|
Cho Jung-tai|2024-05-20||
= TWN foreign-minister Foreign Minister
Joseph [Wu]|2018-02-26|2024-05-20|
David [Lee]|2016-05-20|2018-02-26|
Lin Chia-lung|2024-05-20||
= TWN defence-minister Defence Minister
Chiu Kuo-cheng|2021-02-23|2024-05-20|
Wellington [Koo]|2024-05-20||Koo Li-hsiung
= TWN other Politician
Joseph [Wu]|2024-05-20|||National Security Council Secretary-General
Wellington [Koo]|2020|2024-05||National Security Council Secretary-General
Andrew [Hsia]||||Kuomintang vice chairman
Lien Chan||||Kuomintang chairman
Hou Yu-ih||||Presidential candidate
Terry [Gou]||||Foxconn founder
+Kuan Bi-ling||||Minister
= TWN other Opposition leader
+Hung Hsiu-chu|2016|2017|
Eric [Chu]|2021-10-05|2025-11-01|
+Cheng Li-wun|2025-11-01||
Ko Wen-je|||
Han Kuo-yu|2024-02-01|||Speaker of the Legislative Yuan
+Hsiao Bi-khim|2024-05-20|||Vice President
Audrey [Tang]||||Digital Minister
James [Soong]||||Politician
# Japan
= JPN head-of-state Emperor
Emperor Meiji|1867-02-03|1912-07-30|
Hirohito|1926-12-25|1989-01-07|Emperor Hirohito;Emperor Showa
Akihito|1989-01-07|2019-04-30|Emperor Akihito
Naruhito|2019-05-01||Emperor Naruhito
= JPN head-of-government Prime Minister
Hideki Tojo|1941-10-18|1944-07-22|
Shigeru Yoshida|1948-10-15|1954-12-10|
Nobusuke Kishi|1957-02-25|1960-07-19|
Hayato Ikeda|1960-07-19|1964-11-09|
Eisaku Sato|1964-11-09|1972-07-07|
Kakuei Tanaka|1972-07-07|1974-12-09|
Takeo Fukuda|1976-12-24|1978-12-07|
Yasuhiro Nakasone|1982-11-27|1987-11-06|
Noboru Takeshita|1987-11-06|1989-06-03|
Toshiki Kaifu|1989-08-10|1991-11-05|
Kiichi Miyazawa|1991-11-05|1993-08-09|
Morihiro Hosokawa|1993-08-09|1994-04-28|
Tsutomu Hata|1994-04-28|1994-06-30|
Tomiichi Murayama|1994-06-30|1996-01-11|
Ryutaro Hashimoto|1996-01-11|1998-07-30|
Keizo Obuchi|1998-07-30|2000-04-05|
Yoshiro Mori|2000-04-05|2001-04-26|
Junichiro Koizumi|2001-04-26|2006-09-26|
Shinzo Abe|2006-09-26|2007-09-26|
Yasuo Fukuda|2007-09-26|2008-09-24|
Taro Aso|2008-09-24|2009-09-16|
Yukio Hatoyama|2009-09-16|2010-06-08|
Naoto Kan|2010-06-08|2011-09-02|
Yoshihiko Noda|2011-09-02|2012-12-26|
Shinzo Abe|2012-12-26|2020-09-16|
Yoshihide Suga|2020-09-16|2021-10-04|
Fumio Kishida|2021-10-04|2024-10-01|
Shigeru Ishiba|2024-10-01|2025-10-21|
+Sanae Takaichi|2025-10-21||
= JPN foreign-minister Foreign Minister
Yosuke Matsuoka|1940-07|1941-07|
Shigenori Togo|1941-10|1942-09|
Taro Nakayama|1989-08-10|1991-11-05|
Michio Watanabe|1991-11-05|1993-04-07|
Tsutomu Hata|1993-08-09|1994-04-28|
Yohei Kono|1994-06-30|1996-01-11|
Yukihiko Ikeda|1996-01-11|1997-09-11|
Keizo Obuchi|1997-09-11|1998-07-30|
Masahiko Komura|1998-07-30|1999-10-05|
Yohei Kono|1999-10-05|2001-04-26|
+Makiko Tanaka|2001-04-26|2002-01-30|
+Yoriko Kawaguchi|2002-02-01|2004-09-27|
Nobutaka Machimura|2004-09-27|2005-10-31|
Taro Aso|2005-10-31|2007-08-27|
Nobutaka Machimura|2007-08-27|2007-09-26|
Masahiko Komura|2007-09-26|2008-09-24|
Hirofumi Nakasone|2008-09-24|2009-09-16|
Katsuya Okada|2009-09-16|2010-09-17|
Seiji Maehara|2010-09-17|2011-03-07|
Takeaki Matsumoto|2011-03-09|2011-09-02|
Koichiro Gemba|2011-09-02|2012-12-26|
Fumio Kishida|2012-12-26|2017-08-03|
Taro Kono|2017-08-03|2019-09-11|
Toshimitsu Motegi|2019-09-11|2021-11-04|
Yoshimasa Hayashi|2021-11-10|2023-09-13|
+Yoko Kamikawa|2023-09-13|2024-10-01|
Takeshi Iwaya|2024-10-01|2025-10-21|
Toshimitsu Motegi|2025-10-21||
= JPN defence-minister Defence Minister
+Yuriko Koike|2007-07-04|2007-08-27|
Gen Nakatani|2014-12-24|2016-08-03|
+Tomomi Inada|2016-08-03|2017-07-28|
Itsunori Onodera|2017-08-03|2018-10-02|
Taro Kono|2019-09-11|2020-09-16|
Nobuo Kishi|2020-09-16|2022-08-10|
Yasukazu Hamada|2022-08-10|2023-09-13|
Minoru Kihara|2023-09-13|2024-10-01|
Gen Nakatani|2024-10-01|2025-10-21|
Shinjiro Koizumi|2025-10-21||
= JPN other Chief Cabinet Secretary
Yoshihide Suga|2012-12-26|2020-09-16|
Katsunobu Kato|2020-09-16|2021-10-04|
Hirokazu Matsuno|2021-10-04|2023-12-14|
Yoshimasa Hayashi|2023-12-14|2025-10-21|
Minoru Kihara|2025-10-21||
Ryosei Akazawa|2025|||Trade negotiator
+Yuriko Koike|2016-08-01|||Governor of Tokyo
Shintaro Ishihara|1999|2012||Governor of Tokyo
Haruhiko Kuroda|2013-03-20|2023-04-08||Central Bank Governor
Kazuo Ueda|2023-04-09|||Central Bank Governor
Isoroku Yamamoto|1939|1943-04-18||Admiral
# Korea
= KOR head-of-state President
Syngman [Rhee]|1948-07-24|1960-04-26|
[Park] Chung-hee|1963-12-17|1979-10-26|
Chun Doo-hwan|1980-09-01|1988-02-24|
Roh Tae-woo|1988-02-25|1993-02-24|
Kim Young-sam|1993-02-25|1998-02-24|
Kim Dae-jung|1998-02-25|2003-02-24|
Roh Moo-hyun|2003-02-25|2008-02-24|
Lee Myung-bak|2008-02-25|2013-02-24|
+Park Geun-hye|2013-02-25|2017-03-10|
Moon Jae-in|2017-05-10|2022-05-09|
Yoon Suk-yeol|2022-05-10|2025-04-04|Yoon Seok-youl
Lee Jae-myung|2025-06-04||
= KOR head-of-government Prime Minister
Goh Kun|2003-02-27|2004-05-25|
Lee Hae-chan|2004-06-30|2006-03-15|
+Han Myeong-sook|2006-04-20|2007-03-07|
Hwang Kyo-ahn|2015-06-18|2017-05-11|
Lee Nak-yon|2017-05-31|2020-01-14|
Chung Sye-kyun|2020-01-14|2021-04-16|
Kim Boo-kyum|2021-05-14|2022-05-11|
Han Duck-soo|2022-05-21|2025-05-01|
Kim Min-seok|2025-07-03||
= KOR foreign-minister Foreign Minister
Choi Ho-joong|1988-12|1990-12-27|
Lee Sang-ock|1990-12-27|1993-02-26|
[Han] Sung-joo|1993-02-26|1994-12-24|
Gong Ro-myung|1994-12-24|1996-11-07|
Yoo Chong-ha|1996-11-07|1998-03-03|
Park Chung-soo|1998-03-03|1998-08|
Hong Soon-young|1998-08|2000-01|
Lee Joung-binn|2000-01-14|2001-03-25|
Han Seung-soo|2001-03-26|2002-02-04|
Choi Sung-hong|2002-02-04|2003-02-26|
Yoon Young-kwan|2003-02-27|2004-01-15|
Ban Ki-moon|2004-01-17|2006-11-09|
Song Min-soon|2006-12-01|2008-02-29|
Yu Myung-hwan|2008-02-29|2010-09-07|
Kim Sung-hwan|2010-10-08|2013-03-11|
Yun Byung-se|2013-03-11|2017-06-18|
+Kang Kyung-wha|2017-06-18|2021-02-08|
Chung Eui-yong|2021-02-09|2022-05-11|
Park Jin|2022-05-12|2024-01-09|
Cho Tae-yul|2024-01-10|2025-07-20|
Cho Hyun|2025-07-21||
= KOR defence-minister Defence Minister
Kim Kwan-jin|2010-12-04|2014-06-29|
Han Min-koo|2014-06-30|2017-07-13|
Song Young-moo|2017-07-13|2018-09-20|
Jeong Kyeong-doo|2018-09-21|2020-09-18|
Suh Wook|2020-09-18|2022-05-10|
Lee Jong-sup|2022-05-11|2023-10-06|
Shin Won-sik|2023-10-07|2024-09-06|
Kim Yong-hyun|2024-09-06|2024-12-05|
Ahn Gyu-back|2025-07-25||
= KOR other Politician
[Ahn] Cheol-soo||||Politician
Song Yong-gil||||Politician
= KOR other National Security Adviser
Chung Eui-yong|2017-05-21|2020-07-03|
[Suh] Hoon|2020-07-03|2022-05-09|
Cho Tae-yong|2023-03-30|2024-01|
Wi Sung-lac|2025-06-04||
Chung Dong-young|2025-07-25|||Unification Minister
Kwon Young-se|2022-05|2023-07||Unification Minister
Cho Myoung-gyon|2017-07-03|2019-04||Unification Minister
Han Dong-hoon||||Party leader
+Kim Keon-hee|2022-05-10|2025-04-04||First Lady
= PRK head-of-state Supreme Leader
Kim Il-sung|1948-09-09|1994-07-08|
Kim Jong-il|1994-07-08|2011-12-17|
Kim Jong-un|2011-12-17||
= PRK head-of-government Premier
Pak Pong-ju|2003-09|2007-04|
Kim Jae-ryong|2019-04-11|2020-08-13|
Kim Tok-hun|2020-08-13|2024-12|
Pak Thae-song|2024-12-29||
= PRK foreign-minister Foreign Minister
Kim Yong-nam|1983-12|1998-09|
Paek Nam-sun|1998-09|2007-01-02|
Pak Ui-chun|2007-05-18|2014-04-09|
Ri Su-yong|2014-04-09|2016-05|
Ri Yong-ho|2016-05|2020-01|
Ri Son-gwon|2020-01|2022-06|
+Choe Son-hui|2022-06-11||
= PRK other Sister of the leader
+Kim Yo-jong|||
Kim Yong-nam|1998-09-05|2019-04-11||President of the Presidium
Choe Ryong-hae|2019-04-11|||President of the Presidium
Kim Yong-chol||||Official
Kim Kye-gwan||||Vice Foreign Minister
[Jang] Song-thaek||2013-12-12||Official
No Kwang-chol||||Defence Minister
Kim Jong-nam||2017-02-13||Half-brother of the leader
# Mongolia
= MNG head-of-state President
Natsagiin Bagabandi|1997-06-20|2005-06-24|
Nambaryn Enkhbayar|2005-06-24|2009-06-18|
Tsakhiagiin Elbegdorj|2009-06-18|2017-07-10|
Khaltmaagiin Battulga|2017-07-10|2021-06-25|
Ukhnaagiin Khürelsükh|2021-06-25||
= MNG head-of-government Prime Minister
Nambaryn Enkhbayar|2000-07-26|2004-08-20|
Tsakhiagiin Elbegdorj|2004-08-20|2006-01-13|
Miyeegombyn Enkhbold|2006-01-25|2007-11-22|
Sanjaagiin Bayar|2007-11-22|2009-10-29|
Sükhbaataryn Batbold|2009-10-29|2012-08-09|
Norovyn Altankhuyag|2012-08-10|2014-11-05|
Chimediin Saikhanbileg|2014-11-21|2016-07-07|
Jargaltulgyn Erdenebat|2016-07-08|2017-10-04|
Ukhnaagiin Khürelsükh|2017-10-04|2021-01-27|
Luvsannamsrain Oyun-Erdene|2021-01-27|2025-06-03|Oyun-Erdene Luvsannamsrai
Gombojavyn Zandanshatar|2025-06-13|2026|
= MNG foreign-minister Foreign Minister
Luvsangiin Erdenechuluun|2000-08|2004-09|
Gombojavyn Zandanshatar|2009-11|2012-08|
Luvsanvandan Bold|2012-08|2014-12|
Lundeg Purevsuren|2014-12|2016-07|
Damdin Tsogtbaatar|2017-10|2020-07|
Nyamtseren Enkhtaivan|2020-07|2021-01|
+Batmunkh Battsetseg|2021-01-29||Battsetseg Batmunkh
# India
= IND head-of-state President
K. R. Narayanan|1997-07-25|2002-07-25|
A. P. J. Abdul Kalam|2002-07-25|2007-07-25|Abdul Kalam
+Pratibha Patil|2007-07-25|2012-07-25|
Pranab Mukherjee|2012-07-25|2017-07-25|
Ram Nath Kovind|2017-07-25|2022-07-25|
+Droupadi Murmu|2022-07-25||
= IND head-of-government Prime Minister
Jawaharlal Nehru|1947-08-15|1964-05-27|
Lal Bahadur Shastri|1964-06-09|1966-01-11|
+Indira Gandhi|1966-01-24|1977-03-24|
Morarji Desai|1977-03-24|1979-07-28|
+Indira Gandhi|1980-01-14|1984-10-31|
Rajiv Gandhi|1984-10-31|1989-12-02|
V. P. Singh|1989-12-02|1990-11-10|
Chandra Shekhar|1990-11-10|1991-06-21|
P. V. Narasimha Rao|1991-06-21|1996-05-16|Narasimha Rao
H. D. Deve Gowda|1996-06-01|1997-04-21|
I. K. Gujral|1997-04-21|1998-03-19|Inder Kumar Gujral
Atal Bihari Vajpayee|1998-03-19|2004-05-22|
Manmohan Singh|2004-05-22|2014-05-26|
Narendra Modi|2014-05-26||
= IND foreign-minister External Affairs Minister
V. K. Krishna Menon|1957|1962||Defence Minister
I. K. Gujral|1989-12-05|1990-11-10|
Madhavsinh Solanki|1991-06-21|1992-03-31|
P. V. Narasimha Rao|1992-03-31|1993-01-18|
Dinesh Singh|1993-01-18|1995-02-10|
Pranab Mukherjee|1995-02-10|1996-05-16|
I. K. Gujral|1996-06-01|1998-03-18|
Atal Bihari Vajpayee|1998-03-19|1998-12-05|
Jaswant Singh|1998-12-05|2002-07-01|
Yashwant Sinha|2002-07-01|2004-05-22|
Natwar Singh|2004-05-22|2005-11-06|K. Natwar Singh
Manmohan Singh|2005-11-06|2006-10-24|
Pranab Mukherjee|2006-10-24|2009-05-22|
S. M. Krishna|2009-05-22|2012-10-26|
Salman Khurshid|2012-10-28|2014-05-26|
+Sushma Swaraj|2014-05-26|2019-05-30|
S. Jaishankar|2019-05-31||Subrahmanyam Jaishankar
= IND defence-minister Defence Minister
George Fernandes|2001-10-21|2004-05-22|
A. K. Antony|2006-10-24|2014-05-26|
Manohar Parrikar|2014-11-09|2017-03-13|
+Nirmala Sitharaman|2017-09-03|2019-05-30|
Rajnath Singh|2019-05-31||
= IND other Politician
+Mehbooba Mufti|2016-04|2018-06||Chief Minister of Jammu and Kashmir
Shashi Tharoor||||Lawmaker
Mallikarjun Kharge|2022|||Congress party president
Upendra Dwivedi|2024-06|||Army chief
Anil Chauhan|2022-09|||Chief of Defence Staff
Gurpatwant Singh Pannun||||Activist
= IND other Home Minister
Lal Krishna Advani|1998-03-19|2004-05-22|L. K. Advani
Amit Shah|2019-05-30||
Vallabhbhai Patel|1947-08-15|1950-12-15|Sardar Patel
Ajit Doval|2014-05-30|||National Security Adviser
M. K. Narayanan|2005-01|2010-01||National Security Adviser
Vikram Misri|2024-07-15|||Foreign Secretary
Vinay Mohan Kwatra|2022|2024||Foreign Secretary
Harsh Vardhan Shringla|2020|2022||Foreign Secretary
Vijay Gokhale|2018|2020||Foreign Secretary
Arindam Bagchi|2021|2024||Foreign Ministry spokesman
Randhir Jaiswal|2024|||Foreign Ministry spokesman
+Nirmala Sitharaman|2019-05-31|||Finance Minister
Piyush Goyal|2019-05-31|||Commerce Minister
Rahul Gandhi||||Opposition leader
+Sonia Gandhi||||Congress party leader
Mohandas Gandhi||1948-01-30|Mahatma Gandhi;Mohandas Karamchand Gandhi|Independence leader
Arvind Kejriwal|2015-02-14|2024-09-21||Chief Minister of Delhi
+Mamata Banerjee|2011-05-20|2026||Chief Minister of West Bengal
Yogi Adityanath|2017-03-19|||Chief Minister of Uttar Pradesh
Omar Abdullah|2024-10-16|||Chief Minister of Jammu and Kashmir
Farooq Abdullah||||Kashmiri politician
Syed Ali Shah Geelani||2021-09-01|Syed Ali Geelani|Kashmiri separatist
Yasin Malik||||Kashmiri separatist
Gautam Adani||||Businessman
Bipin Rawat|2020-01-01|2021-12-08||Chief of Defence Staff
Louis Mountbatten|1947-03-24|1948-06-21|Lord Mountbatten|Viceroy
# Pakistan
= PAK head-of-state President
Muhammad Ali Jinnah|1947-08-14|1948-09-11|Mohammed Ali Jinnah|Governor-General
[Ayub Khan]|1958-10-27|1969-03-25|Muhammad Ayub Khan;Mohammad Ayub Khan
[Yahya Khan]|1969-03-25|1971-12-20|Agha Muhammad Yahya Khan
Zulfikar Ali Bhutto|1971-12-20|1973-08-13|
Muhammad [Zia-ul-Haq]|1978-09-16|1988-08-17|Zia ul-Haq;Zia
Pervez Musharraf|2001-06-20|2008-08-18|
Asif Ali Zardari|2008-09-09|2013-09-09|
Mamnoon Hussain|2013-09-09|2018-09-09|
Arif Alvi|2018-09-09|2024-03-10|
Asif Ali Zardari|2024-03-10||
= PAK head-of-government Prime Minister
Liaquat Ali Khan|1947-08-14|1951-10-16|
Zulfikar Ali Bhutto|1973-08-14|1977-07-05|
+Benazir Bhutto|1988-12-02|1990-08-06|
Nawaz Sharif|1990-11-06|1993-07-18|
+Benazir Bhutto|1993-10-19|1996-11-05|
Nawaz Sharif|1997-02-17|1999-10-12|
Pervez Musharraf|1999-10-12|2002-11-23||Chief Executive
Zafarullah Khan Jamali|2002-11-23|2004-06-26|
Shaukat Aziz|2004-08-28|2007-11-15|
Yousaf Raza Gilani|2008-03-25|2012-06-19|Yusuf Raza Gilani
Raja Pervaiz Ashraf|2012-06-22|2013-03-24|
Nawaz Sharif|2013-06-05|2017-07-28|
Shahid Khaqan Abbasi|2017-08-01|2018-05-31|
Imran Khan|2018-08-18|2022-04-10|
Shehbaz Sharif|2022-04-11|2023-08-14|Shahbaz Sharif
Anwaar-ul-Haq Kakar|2023-08-14|2024-03-04|Anwaarul Haq Kakar
Shehbaz Sharif|2024-03-04||
= PAK foreign-minister Foreign Minister
Zulfikar Ali Bhutto|1963-01-24|1966-08-31|
Abdul Sattar|1999-11-06|2002-06-14|
Khurshid Mahmud Kasuri|2002-11-23|2007-11-15|
Shah Mahmood Qureshi|2008-03-31|2011-02-09|
+Hina Rabbani Khar|2011-02-11|2013-03-16|
+Hina Rabbani Khar|2013-03-16|2013-03-24|
Sartaj Aziz|2013-06-07|2017-08-04|
Khawaja Muhammad Asif|2017-08-04|2018-04-26|Khawaja Asif
Shah Mahmood Qureshi|2018-08-20|2022-04-10|
Bilawal [Bhutto Zardari]|2022-04-27|2023-08-10|Bilawal Bhutto
Jalil Abbas Jilani|2023-08-17|2024-03-04|
Ishaq Dar|2024-03-11||
= PAK defence-minister Defence Minister
Khawaja Muhammad Asif|2022-04-19|2023-08-10|
Khawaja Muhammad Asif|2024-03-11||
= PAK other Politician
Khawaja Saad Rafique||||Minister
Asad Umar||||Politician
Fawad Chaudhry||||Minister
Sheikh Rasheed Ahmed||||Minister
Fazl-ur-Rehman|||Fazlur Rehman;Maulana Fazlur Rehman|Religious leader
Ahmed Sharif Chaudhry|2022|||Military spokesman
Moeed Yusuf|2021|2022||National Security Adviser
= PAK other Army chief
Ashfaq Parvez Kayani|2007-11-29|2013-11-29|
Raheel Sharif|2013-11-29|2016-11-29|
Qamar Javed Bajwa|2016-11-29|2022-11-29|
Asim Munir|2022-11-29||Syed Asim Munir
Ahmed Shuja Pasha|2008|2012||ISI chief
Faiz Hameed|2019|2021||ISI chief
A. Q. Khan||2021-10-10|Abdul Qadeer Khan|Nuclear scientist
+Maryam Nawaz|2024-02-26||Maryam Nawaz Sharif|Chief Minister of Punjab
+Malala Yousafzai||||Activist
Mohsin Naqvi|2024-03-11|||Interior Minister
+Hina Rabbani Khar|2022-04-19|2023-08-10||Minister of State for Foreign Affairs
# Bangladesh, Sri Lanka, Nepal, Bhutan, Maldives
= BGD head-of-state President
Ziaur Rahman|1977-04-21|1981-05-30|
Hussain Muhammad Ershad|1983-12-11|1990-12-06|
Abdul Hamid|2013-03-20|2023-04-24|
Mohammed Shahabuddin|2023-04-24||
= BGD head-of-government Prime Minister
[Sheikh Mujibur] Rahman|1972-01-12|1975-01-24|Mujibur Rahman
+Khaleda Zia|1991-03-20|1996-03-30|
+Sheikh Hasina|1996-06-23|2001-07-15|Sheikh Hasina Wazed
Latifur Rahman|2001-07-15|2001-10-10||Chief Adviser
+Khaleda Zia|2001-10-10|2006-10-29|
Fakhruddin Ahmed|2007-01-12|2009-01-06||Chief Adviser
+Sheikh Hasina|2009-01-06|2024-08-05|
Muhammad Yunus|2024-08-08|2026-02-17||Chief Adviser
Tarique Rahman|2026-02-17||
= BGD foreign-minister Foreign Minister
Morshed Khan|2001-11|2006-10|
+Dipu Moni|2009-01-06|2013-11|
Abul Hassan Mahmood Ali|2013-11|2019-01-06|
A. K. Abdul Momen|2019-01-07|2024-01-10|
Hasan Mahmud|2024-01-11|2024-08-05|
Touhid Hossain|2024-08-08|2026-02-17|
= LKA head-of-state President
J. R. Jayewardene|1978-02-04|1989-01-02|
Ranasinghe Premadasa|1989-01-02|1993-05-01|
+Chandrika Kumaratunga|1994-11-12|2005-11-19|
Mahinda Rajapaksa|2005-11-19|2015-01-09|
Maithripala Sirisena|2015-01-09|2019-11-18|
Gotabaya Rajapaksa|2019-11-18|2022-07-14|
Ranil Wickremesinghe|2022-07-21|2024-09-23|
Anura Kumara Dissanayake|2024-09-23||
= LKA head-of-government Prime Minister
+Sirimavo Bandaranaike|1960-07-21|1965-03-25|
Ranil Wickremesinghe|2001-12-09|2004-04-06|
Mahinda Rajapaksa|2004-04-06|2005-11-19|
Ranil Wickremesinghe|2015-01-09|2019-11-21|
Mahinda Rajapaksa|2019-11-21|2022-05-09|
Dinesh Gunawardena|2022-07-22|2024-09-23|
+Harini Amarasuriya|2024-09-24||
= LKA foreign-minister Foreign Minister
Lakshman Kadirgamar|1994|2001-12|
Tyronne Fernando|2001-12|2004-04|
Lakshman Kadirgamar|2004-04-10|2005-08-12|
Mangala Samaraweera|2005-11|2007-01|
Rohitha Bogollagama|2007-01|2010-04|
G. L. Peiris|2010-04|2015-01|
Mangala Samaraweera|2015-01-12|2017-05-22|
Ravi Karunanayake|2017-05|2017-08|
Tilak Marapana|2017-08|2018-10|
Dinesh Gunawardena|2019-11|2021-08|
G. L. Peiris|2021-08|2022-07|
Ali Sabry|2022-07-22|2024-09-23|
Vijitha Herath|2024-09-24||
= NPL head-of-state President
King Birendra|1972-01-31|2001-06-01||King
King Gyanendra|2001-06-04|2008-05-28|Gyanendra|King
Ram Baran Yadav|2008-07-23|2015-10-29|
+Bidya Devi Bhandari|2015-10-29|2023-03-13|
Ram Chandra Poudel|2023-03-13||Ramchandra Paudel
= NPL head-of-government Prime Minister
Girija Prasad Koirala|2000-03-22|2001-07-26|
Sher Bahadur Deuba|2001-07-26|2002-10-04|
Sher Bahadur Deuba|2004-06-03|2005-02-01|
Girija Prasad Koirala|2006-04-25|2008-08-18|
Pushpa Kamal Dahal|2008-08-18|2009-05-25|Prachanda
Madhav Kumar Nepal|2009-05-25|2011-02-06|
Jhala Nath Khanal|2011-02-06|2011-08-29|
Baburam Bhattarai|2011-08-29|2013-03-14|
Khil Raj Regmi|2013-03-14|2014-02-11|
Sushil Koirala|2014-02-11|2015-10-12|
K. P. Sharma Oli|2015-10-12|2016-08-04|KP Sharma Oli
Pushpa Kamal Dahal|2016-08-04|2017-06-07|
Sher Bahadur Deuba|2017-06-07|2018-02-15|
K. P. Sharma Oli|2018-02-15|2021-07-13|
Sher Bahadur Deuba|2021-07-13|2022-12-26|
Pushpa Kamal Dahal|2022-12-26|2024-07-15|
K. P. Sharma Oli|2024-07-15|2025-09-09|
+Sushila Karki|2025-09-12|2026-03|
Balendra Shah|2026-03||Balen Shah
= NPL foreign-minister Foreign Minister
+Sujata Koirala|2009-06|2011-02|
Narayan Kaji Shrestha|2011-09|2013-03|
Mahendra Bahadur Pandey|2014-02|2015-10|
Kamal Thapa|2015-10|2016-07|
Prakash Sharan Mahat|2016-08|2017-05|
Pradeep Gyawali|2018-03|2021-06|
Narayan Khadka|2021-09|2022-10|
Narayan Prakash Saud|2023-04|2024-03|
Narayan Kaji Shrestha|2024-03|2024-07|
+Arzu Rana Deuba|2024-07-15|2025-09-09|
= BTN head-of-state King
Jigme Singye Wangchuck|1972-07-24|2006-12-09|
Jigme Khesar Namgyel Wangchuck|2006-12-09||
= BTN head-of-government Prime Minister
Jigme Thinley|2008-04-09|2013-04-28|
Tshering Tobgay|2013-07-27|2018-08-09|
Lotay Tshering|2018-11-07|2023-11-01|
Tshering Tobgay|2024-01-28||
= BTN foreign-minister Foreign Minister
Tandi Dorji|2018-11|2023-11|
D. N. Dhungyel|2024-01||
= MDV head-of-state President
Maumoon Abdul Gayoom|1978-11-11|2008-11-11|
Mohamed Nasheed|2008-11-11|2012-02-07|
Mohamed Waheed|2012-02-07|2013-11-17|
Abdulla Yameen|2013-11-17|2018-11-17|
Ibrahim Mohamed Solih|2018-11-17|2023-11-17|Ibrahim Solih
Mohamed Muizzu|2023-11-17||
= MDV foreign-minister Foreign Minister
Fathulla Jameel|1978|2005-07|
Abdulla Shahid|2007-08|2008-11|
Ahmed Shaheed|2008-11|2011|
+Dunya Maumoon|2013-11|2016-07|
Mohamed Asim|2016-07|2018-11|
Abdulla Shahid|2018-11-17|2023-11-17|
Moosa Zameer|2023-11-17|2024-09|
Abdulla Khaleel|2024-09||
# Afghanistan
= AFG head-of-state President
[Zahir Shah]|1933-11-08|1973-07-17|Mohammed Zahir Shah|King
[Daoud Khan]|1973-07-17|1978-04-28|Mohammed Daoud Khan;Mohammed Daoud
Nur Muhammad Taraki|1978-05-01|1979-09-14|
Hafizullah Amin|1979-09-14|1979-12-27|
Babrak Karmal|1979-12-27|1986-11-24|
Mohammad Najibullah|1987-09-30|1992-04-16|
Burhanuddin Rabbani|1992-06-28|1996-09-27|
Mullah [Omar]|1996-09-27|2001-11-13|Mullah Mohammed Omar;Mohammed Omar|Supreme Leader
Hamid Karzai|2001-12-22|2014-09-29|
Ashraf Ghani|2014-09-29|2021-08-15|
Hibatullah Akhundzada|2021-08-15||Haibatullah Akhundzada|Supreme Leader
= AFG head-of-government Prime Minister
Abdullah Abdullah|2014-09-29|2020-03-11||Chief Executive
Mohammad Hassan Akhund|2021-09-07||Mullah Hassan Akhund
= AFG foreign-minister Foreign Minister
Wakil Ahmed Muttawakil|1999-10-27|2001-11-13|
Abdullah Abdullah|2001-12-22|2006-04-20|
Rangin Dadfar Spanta|2006-04-21|2010-01-18|
Zalmai Rassoul|2010-01-18|2013-10-05|
Salahuddin Rabbani|2015-02-01|2019-10-23|
Haneef Atmar|2020-04-04|2021-08-15|
Amir Khan Muttaqi|2021-09-07||
= AFG other Women's activist
+Fawzia Koofi||||Politician
Mohammad Mohaqiq||||Politician
Abdul Rasul Sayyaf||||Warlord
Ismail Khan||||Warlord
= AFG other Taliban leader
Sirajuddin Haqqani|2021-09-07|||Interior Minister
Abdul Ghani [Baradar]|2021-09-07||Mullah Baradar;Mullah Abdul Ghani Baradar|Deputy Prime Minister
Mohammad Yaqoob|2021-09-07||Mullah Yaqoob|Defence Minister
Zabihullah Mujahid|2021-08|||Taliban spokesman
Suhail Shaheen||||Taliban spokesman
Ahmad Shah [Massoud]||2001-09-09|Ahmed Shah Massoud|Northern Alliance commander
Ahmad Massoud||||Resistance leader
Amrullah Saleh|2020-02|2021-08-15||Vice President
Abdul Rashid Dostum||||Warlord
Gulbuddin Hekmatyar||||Warlord
# Central Asia
= KAZ head-of-state President
Nursultan Nazarbayev|1990-04-24|2019-03-20|
Kassym-Jomart Tokayev|2019-03-20||Kasym-Zhomart Tokayev;Kassym-Jomart K. Tokayev
= KAZ head-of-government Prime Minister
Kassym-Jomart Tokayev|1999-10-01|2002-01-28|
Daniyal Akhmetov|2003-06-13|2007-01-08|
Karim Massimov|2007-01-10|2012-09-24|
Serik Akhmetov|2012-09-24|2014-04-02|
Karim Massimov|2014-04-02|2016-09-08|
Bakytzhan Sagintayev|2016-09-09|2019-02-21|
Askar Mamin|2019-02-25|2022-01-05|
Alikhan Smailov|2022-01-11|2024-02-05|
Olzhas Bektenov|2024-02-06||
= KAZ foreign-minister Foreign Minister
Kassym-Jomart Tokayev|1994-10|1999-10|
Erlan Idrissov|1999-10|2002-01|
Kassym-Jomart Tokayev|2002-01-29|2007-01-11|
Marat Tazhin|2007-01-11|2009-09-04|
Kanat Saudabayev|2009-09-04|2011-04-11|
Yerzhan Kazykhanov|2011-04-11|2012-09-28|
Erlan Idrissov|2012-09-28|2016-12-28|
Kairat Abdrakhmanov|2016-12-28|2018-12-26|
Beibut Atamkulov|2018-12-26|2019-09-18|
Mukhtar Tileuberdi|2019-09-18|2023-04-03|Mukhtar Tleuberdi
Murat Nurtleu|2023-04-03|2025-09-26|
Yermek Kosherbayev|2025-09-26||
= KGZ head-of-state President
Askar Akayev|1990-10-27|2005-03-24|
Kurmanbek Bakiyev|2005-03-25|2010-04-15|
+Roza Otunbayeva|2010-04-07|2011-12-01|
Almazbek Atambayev|2011-12-01|2017-11-24|
Sooronbay Jeenbekov|2017-11-24|2020-10-15|Sooronbai Jeenbekov
Sadyr Japarov|2021-01-28||Sadyr Zhaparov
= KGZ head-of-government Prime Minister
Felix Kulov|2005-09-01|2006-12-19|
Ulukbek Maripov|2021-02-03|2021-10-12|
Akylbek Japarov|2021-10-12|2024-12-16|
Adylbek Kasymaliev|2024-12-18||
= KGZ foreign-minister Foreign Minister
Muratbek Imanaliyev|1997|2002-07|
Askar Aitmatov|2002-07|2005-03|
+Roza Otunbayeva|2005-03|2005-09|
Alikbek Jekshenkulov|2005-09|2007-02|
Ednan Karabayev|2007-02|2009-01|
Kadyrbek Sarbayev|2009-01|2010-04|
Ruslan Kazakbayev|2010-04|2012-09|
Erlan Abdyldaev|2012-09|2018-10|
Chingiz Aidarbekov|2018-10|2020-10|
Ruslan Kazakbayev|2020-10-14|2022-04|
Jeenbek Kulubaev|2022-04-22||
= KGZ other Security chief
Kamchybek Tashiev|2020-10-16|2026-02|
= TJK head-of-state President
Emomali Rahmon|1992-11-20||Emomali Rakhmon;Imomali Rakhmonov;Emomali Rakhmonov;Rakhmonov
= TJK head-of-government Prime Minister
Oqil Oqilov|1999-12-20|2013-11-23|
Kokhir Rasulzoda|2013-11-23||Qohir Rasulzoda
= TJK foreign-minister Foreign Minister
Talbak Nazarov|1994|2006-12|
Hamrokhon Zarifi|2006-12|2013-11-29|
Sirojiddin Aslov|2013-11-29|2013-12|
Sirodjidin Muhriddin|2013-12||Sirojiddin Muhriddin
= TKM head-of-state President
Saparmurat Niyazov|1990-10-27|2006-12-21|Saparmurat Turkmenbashi
Gurbanguly Berdimuhamedow|2006-12-21|2022-03-19|Gurbanguly Berdymukhamedov;Berdymukhamedov
Serdar Berdimuhamedow|2022-03-19||Serdar Berdymukhamedov
= TKM foreign-minister Foreign Minister
Rashid Meredov|2001-07-07||Raşit Meredow
= UZB head-of-state President
Islam Karimov|1991-09-01|2016-09-02|
Shavkat Mirziyoyev|2016-09-08||Shavkat Mirziyaev;Mirziyaev
= UZB head-of-government Prime Minister
Shavkat Mirziyoyev|2003-12-11|2016-12-14|
Abdulla Aripov|2016-12-14||
= UZB foreign-minister Foreign Minister
Abdulaziz Kamilov|1994-08|2003-03|
Vladimir Norov|2006-07|2010-12|
Abdulaziz Kamilov|2012-02|2022-04-27|
Vladimir Norov|2022-04-27|2022-12-30|
Bakhtiyor Saidov|2022-12-30||
# South-east Asia
= VNM head-of-state President
[Ho Chi Minh]|1945-09-02|1969-09-02|
Tran Duc Luong|1997-09-24|2006-06-27|
Nguyen Minh Triet|2006-06-27|2011-07-25|
Truong Tan Sang|2011-07-25|2016-04-02|
Tran Dai Quang|2016-04-02|2018-09-21|
Nguyen Phu Trong|2018-10-23|2021-04-05|
Nguyen Xuan Phuc|2021-04-05|2023-01-18|
Vo Van Thuong|2023-03-02|2024-03-21|
[To Lam]|2024-05-22|2024-10-21|
[Luong Cuong]|2024-10-21|2026-04|
[To Lam]|2026-04||
= VNM head-of-government Prime Minister
Pham Van Dong|1955-09-20|1987-06-18|
Phan Van Khai|1997-09-25|2006-06-27|
Nguyen Tan Dung|2006-06-27|2016-04-06|
Nguyen Xuan Phuc|2016-04-07|2021-04-05|
Pham Minh Chinh|2021-04-05|2026-04|
Le Minh Hung|2026-04||
= VNM other General Secretary
Le Duan|1960-09-10|1986-07-10|
Nong Duc Manh|2001-04-22|2011-01-19|
Nguyen Phu Trong|2011-01-19|2024-07-19|
[To Lam]|2024-08-03||
Vo Nguyen Giap|1945|1991|General Giap|General
Ngo Dinh [Diem]|1955-10-26|1963-11-02||President of South Vietnam
Nguyen Van Thieu|1967-10-31|1975-04-21||President of South Vietnam
Le Duc [Tho]|1968|1973||Negotiator
= VNM foreign-minister Foreign Minister
Nguyen Dy Nien|2000-01-28|2006-06-28|
Pham Gia Khiem|2006-06-28|2011-08-03|
Pham Binh Minh|2011-08-03|2021-04-08|
Bui Thanh Son|2021-04-08|2024-08-26|
Bui Thanh Son|2024-08-26|2025-08|
Le Hoai Trung|2025-08-30||
= VNM defence-minister Defence Minister
Phan Van Giang|2021-04-08||
= VNM other Emperor
[Bao Dai]|1926-01-08|1955-10-26||Emperor
= LAO head-of-state President
Khamtai Siphandone|1998-02-24|2006-06-08|
Choummaly Sayasone|2006-06-08|2016-04-20|
Bounnhang Vorachith|2016-04-20|2021-03-22|
Thongloun Sisoulith|2021-03-22||
= LAO head-of-government Prime Minister
[Souvanna Phouma]|1962-06-23|1975-12-02|Prince Souvanna Phouma
Thongloun Sisoulith|2016-04-20|2021-03-22|
Phankham Viphavanh|2021-03-22|2022-12-30|
Sonexay Siphandone|2022-12-30||
= LAO foreign-minister Foreign Minister
Somsavat Lengsavad|1993|2006-06|
Thongloun Sisoulith|2006-06|2016-04-20|
Saleumxay Kommasith|2016-04-20|2024-11|
Thongsavanh Phomvihane|2024-11||
= KHM head-of-state King
[Norodom Sihanouk]|1993-09-24|2004-10-07|Prince Sihanouk;Sihanouk;Prince Norodom Sihanouk
[Norodom Sihamoni]|2004-10-14||King Norodom Sihamoni;Sihamoni
= KHM head-of-government Prime Minister
Lon Nol|1970-03-18|1975-04-01|
[Pol Pot]|1976-05-13|1979-01-07|
[Hun Sen]|1985-01-14|2023-08-22|
[Hun Manet]|2023-08-22||
= KHM foreign-minister Foreign Minister
Hor Namhong|1998-11-30|2016-04-04|
Prak Sokhonn|2016-04-05|2023-08-22|
Sok Chenda Sophea|2023-08-22|2024-11-20|
Prak Sokhonn|2024-11-20||
= KHM other Senate president
[Hun Sen]|2024-04-03||
= KHM other Opposition leader
[Sam Rainsy]|||
Kem Sokha|||
= THA head-of-state King
[Bhumibol] Adulyadej|1946-06-09|2016-10-13|King Bhumibol
[Vajiralongkorn]|2016-10-13||King Vajiralongkorn;Maha Vajiralongkorn
= THA head-of-government Prime Minister
[Chuan] Leekpai|1997-11-09|2001-02-09|
[Thaksin] Shinawatra|2001-02-09|2006-09-19|
[Surayud] Chulanont|2006-10-01|2008-01-29|
[Samak] Sundaravej|2008-01-29|2008-09-09|
[Somchai] Wongsawat|2008-09-18|2008-12-02|
[Abhisit] Vejjajiva|2008-12-17|2011-08-05|
+[Yingluck] Shinawatra|2011-08-05|2014-05-07|
[Prayuth] Chan-ocha|2014-05-22|2023-08-22|Prayut Chan-o-cha;Prayut
[Srettha] Thavisin|2023-08-22|2024-08-14|
+[Paetongtarn] Shinawatra|2024-08-16|2025-08-29|
[Phumtham] Wechayachai|2025-08-30|2025-09-07||Acting Prime Minister
[Anutin] Charnvirakul|2025-09-07||
= THA foreign-minister Foreign Minister
[Surin] Pitsuwan|1997-11|2001-02|
[Surakiart] Sathirathai|2001-02|2005-03|
[Kantathi] Suphamongkhon|2005-03|2006-09-19|
[Noppadon] Pattama|2008-02|2008-07|
[Kasit] Piromya|2008-12-22|2011-08|
[Surapong] Tovichakchaikul|2011-08-09|2014-05-22|
[Don] Pramudwinai|2015-08-19|2023-09-01|
[Parnpree] Bahiddha-Nukara|2023-09-01|2024-04-28|
[Maris] Sangiampongsa|2024-04-30|2025-09|
[Sihasak] Phuangketkeow|2025-09-19||
= THA other Politician
[Pita] Limjaroenrat||||Party leader
[Natthaphong] Ruengpanyawut||||Party leader
= MMR head-of-state President
[Ne Win]|1962-03-02|1981-11-09|General Ne Win
[Than Shwe]|1992-04-23|2011-03-30||Chairman of the State Peace and Development Council
[Thein Sein]|2011-03-30|2016-03-30|
[Htin Kyaw]|2016-03-30|2018-03-21|
[Win Myint]|2018-03-30|2021-02-01|
[Min Aung Hlaing]|2024-07-22|2026-04-10||Acting President
[Min Aung Hlaing]|2026-04-10||
= MMR other Chairman of the State Administration Council
[Min Aung Hlaing]|2021-02-01|2025-07-31|
= MMR other State Counsellor
+Aung San [Suu Kyi]|2016-04-06|2021-02-01|
= MMR foreign-minister Foreign Minister
[Win Aung]|1998-11|2004-09|
[Nyan Win]|2004-09|2011-03-30|
[Wunna Maung Lwin]|2011-03-30|2016-03-30|
+Aung San [Suu Kyi]|2016-03-30|2021-02-01|
[Wunna Maung Lwin]|2021-02-01|2023-02-01|
[Than Swe]|2023-02-01||
= MMR head-of-government Prime Minister
[Khin Nyunt]|2003-08-25|2004-10-18|
[Thein Sein]|2007-10-24|2011-03-30|
= MMR other Independence leader
[Aung San]||1947-07-19|General Aung San
[U Nu]|1948-01-04|1962-03-02||Prime Minister
= MYS head-of-state King
Sultan Abdullah|2019-01-31|2024-01-30|
Sultan Ibrahim|2024-01-31||Sultan Ibrahim Iskandar
= MYS head-of-government Prime Minister
Tunku Abdul Rahman|1957-08-31|1970-09-22|
[Mahathir] Mohamad|1981-07-16|2003-10-31|Mahathir bin Mohamad
Abdullah Ahmad Badawi|2003-10-31|2009-04-03|
[Najib] Razak|2009-04-03|2018-05-09|
[Mahathir] Mohamad|2018-05-10|2020-02-24|
[Muhyiddin] Yassin|2020-03-01|2021-08-16|
Ismail [Sabri] Yaakob|2021-08-21|2022-11-24|
[Anwar] Ibrahim|2022-11-24||
= MYS foreign-minister Foreign Minister
Syed Hamid Albar|1999-01-08|2008-03-18|
Rais Yatim|2008-03-19|2009-04-09|
[Anifah] Aman|2009-04-10|2018-05-09|
[Saifuddin] Abdullah|2018-07-02|2020-02-24|
[Hishammuddin] Hussein|2020-03-10|2021-08-16|
[Saifuddin] Abdullah|2021-08-30|2022-11-24|
[Zambry] Abdul Kadir|2022-12-03|2023-12-12|
Mohamad [Hasan]|2023-12-12||
= MYS other Businessman
Jho Low||||Financier
= SGP head-of-state President
+[Halimah] Yacob|2017-09-14|2023-09-14|
[Tharman] Shanmugaratnam|2023-09-14||
= SGP head-of-government Prime Minister
[Lee] Kuan Yew|1959-06-05|1990-11-28|
[Goh] Chok Tong|1990-11-28|2004-08-12|
[Lee] Hsien Loong|2004-08-12|2024-05-15|
Lawrence Wong|2024-05-15||
= SGP foreign-minister Foreign Minister
S. Jayakumar|1994-01|2004-08-12|
George Yeo|2004-08-12|2011-05-21|
K. Shanmugam|2011-05-21|2015-10-01|
Vivian Balakrishnan|2015-10-01||
= SGP defence-minister Defence Minister
[Ng] Eng Hen|2011-05-21|2025-05-23|
[Chan] Chun Sing|2025-05-23||
= BRN head-of-state Sultan
Hassanal Bolkiah|1967-10-05||Sultan Hassanal Bolkiah
= BRN foreign-minister Foreign Minister
Prince Mohamed Bolkiah|1984|2015-10|
Erywan Yusof|2018-01||
= IDN head-of-state President
[Sukarno]|1945-08-18|1967-03-12|Soekarno
[Suharto]|1967-03-12|1998-05-21|Soeharto
B. J. Habibie|1998-05-21|1999-10-20|
Abdurrahman Wahid|1999-10-20|2001-07-23|Gus Dur
+Megawati Sukarnoputri|2001-07-23|2004-10-20|Megawati Soekarnoputri;Megawati
Susilo Bambang Yudhoyono|2004-10-20|2014-10-20|
Joko Widodo|2014-10-20|2024-10-20|Jokowi
[Prabowo] Subianto|2024-10-20||
= IDN foreign-minister Foreign Minister
Ali Alatas|1988-03-21|1999-10-20|
Alwi Shihab|1999-10-29|2001-07-23|
Hassan Wirajuda|2001-08-10|2009-10-22|
Marty Natalegawa|2009-10-22|2014-10-20|
+Retno Marsudi|2014-10-27|2024-10-20|Retno L. P. Marsudi
Sugiono|2024-10-21||
= IDN defence-minister Defence Minister
[Prabowo] Subianto|2019-10-23|2024-10-20|
Sjafrie Sjamsoeddin|2024-10-21||
= IDN other Politician
Anies Baswedan||||Politician
Ganjar Pranowo||||Politician
Abu Bakar Bashir||||Cleric
Wiranto|1998|1999||General
= IDN other Vice President
Jusuf Kalla|2014-10-20|2019-10-20|
Gibran Rakabuming Raka|2024-10-20||Gibran
Airlangga Hartarto||||Economy Minister
Luhut Pandjaitan||||Minister
= TLS head-of-state President
[Xanana] Gusmão|2002-05-20|2007-05-20|Gusmao
José [Ramos-Horta]|2007-05-20|2012-05-20|
[Taur Matan Ruak]|2012-05-20|2017-05-20|
Francisco Guterres|2017-05-20|2022-05-20|
José [Ramos-Horta]|2022-05-20||
= TLS head-of-government Prime Minister
Mari Alkatiri|2002-05-20|2006-06-26|
José [Ramos-Horta]|2006-07-10|2007-05-19|
[Xanana] Gusmão|2007-08-08|2015-02-16|
Rui Maria [de Araújo]|2015-02-16|2017-09-15|
Mari Alkatiri|2017-09-15|2018-06-22|
[Taur Matan Ruak]|2018-06-22|2023-07-01|
[Xanana] Gusmão|2023-07-01||
= TLS foreign-minister Foreign Minister
José [Ramos-Horta]|2002-05-20|2006-07-10|
Zacarias da Costa|2007-08-08|2012-08-08|
Dionísio [Babo Soares]|2018-06|2020-05|
+Adaljiza Magno|2020-05-29|2023-07-01|
Bendito Freitas|2023-07-01||
= PHL head-of-state President
Manuel Quezon|1935-11-15|1944-08-01|
Ramon Magsaysay|1953-12-30|1957-03-17|
Ferdinand [Marcos] Sr.|1965-12-30|1986-02-25|Ferdinand E. Marcos
+Corazon Aquino|1986-02-25|1992-06-30|Cory Aquino
Fidel Ramos|1992-06-30|1998-06-30|Fidel V. Ramos
Joseph Estrada|1998-06-30|2001-01-20|
+Gloria [Macapagal Arroyo]|2001-01-20|2010-06-30|Gloria Arroyo;Arroyo
Benigno Aquino|2010-06-30|2016-06-30|Benigno Aquino III;Noynoy Aquino
Rodrigo Duterte|2016-06-30|2022-06-30|
Ferdinand [Marcos] Jr.|2022-06-30||Bongbong Marcos;Ferdinand Marcos
= PHL foreign-minister Foreign Secretary
Teofisto Guingona|2001-02-09|2002-07-02|
Blas Ople|2002-07-22|2003-12-13|
Alberto Romulo|2004-08-24|2011-02-23|
Albert [del Rosario]|2011-02-24|2016-03-07|
Perfecto Yasay|2016-06-30|2017-03-08|
Alan Peter Cayetano|2017-05-18|2018-10-17|
Teodoro Locsin|2018-10-17|2022-06-30|Teodoro Locsin Jr.
Enrique Manalo|2022-07-01|2025-07|
+Theresa Lazaro|2025-07-01||Ma. Theresa Lazaro
= PHL defence-minister Defence Secretary
Delfin Lorenzana|2016-06-30|2022-06-30|
Gilberto Teodoro|2023-06-05||Gilbert Teodoro;Gilberto Teodoro Jr.
= PHL other Vice President
+Leni Robredo|2016-06-30|2022-06-30|
+Sara Duterte|2022-06-30||Sara Duterte-Carpio
Harry Roque||||Presidential spokesman
Jay Tarriela||||Coast guard spokesman
Eduardo Año|2023-01|||National Security Adviser
`
