/** Civilians rally, march, strike, boycott, obstruct, riot. */
export const PROTEST = `
Thousands of Armenians took to the streets of Yerevan against Russia. => ARM>RUS PROTEST
Pakistanis burnt Danish flags in Lahore. => PAK>DNK PROTEST
In Niamey, a crowd gathered in front of the French embassy and threw stones. => NER>FRA PROTEST
Jordanian students called for a boycott of American fast food. => JOR>USA PROTEST|REQUEST
Anti-Japanese riots broke out in several Chinese cities. => CHN>JPN PROTEST
Polish farmers blocked Ukrainian lorries at Dorohusk. => POL>UKR PROTEST
Serbs from northern Kosovo erected barricades to keep out the special police of Pristina. => ?Serb>XKX PROTEST
Demonstrators in Dhaka chanted slogans against India. => BGD>IND PROTEST
A hunger strike by Palestinian prisoners in Israel entered its third week. => PSE>ISR PROTEST
Greek dockers refused to unload a Turkish vessel. => GRC>TUR PROTEST|REJECT
Iraqi protesters stormed the Swedish embassy after a Koran was burnt. => IRQ>SWE PROTEST|ASSAULT
Tens of thousands of Moroccans marched through Rabat in protest at the Israeli offensive. => MAR>ISR PROTEST; ?ISR>PSE ASSAULT
Sri Lankan fishermen rallied against the intrusion of Indian trawlers. => LKA>IND PROTEST; ?IND>LKA COERCE
Kashmiri shopkeepers closed their shops for a day in protest against New Delhi. => ?Kashmir>IND PROTEST
Georgian youths wrapped in EU flags besieged the parliament over the Russian-style law. => ?GEO>GEO PROTEST
Activists of Greenpeace obstructed a Norwegian drilling rig. => Greenpeace>NOR PROTEST
Riots against the Italian consulate in Benghazi claimed eleven lives. => LBY>ITA PROTEST|ASSAULT
Malian women demonstrated outside the UN base to demand that the peacekeepers go. => MLI>United Nations/UN PROTEST|REQUEST; ?MLI>United Nations/UN REQUEST
South Korean comfort women have held a weekly vigil before the Japanese embassy for thirty years. => KOR>JPN PROTEST
Egged on by the opposition, Solomon Islanders looted Chinese shops. => SLB>CHN PROTEST|ASSAULT
`
