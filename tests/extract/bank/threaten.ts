/** Forceful warnings and threats. */
export const THREATEN = `
North Korea said it would turn Seoul into a sea of fire. => PRK>KOR THREATEN; ?PRK>KOR ASSAULT poss|plan @PRK
Ethiopia has been put on notice by Egypt. => EGY>ETH THREATEN
Juba will face consequences if it shuts the pipeline, Khartoum warned. => SDN>SSD THREATEN; ?SSD>SDN SANCTION|COERCE poss
Nigeria gave Niger's generals a week to step down. => NGA>NER THREATEN|REQUEST
A threat by Iran to close the strait to Kuwaiti tankers rattled markets. => IRN>KWT THREATEN; ?IRN>KWT SANCTION|COERCE poss|plan
The Serbian president did not rule out sending troops into Kosovo. => SRB>XKX THREATEN; ?SRB>XKX ASSAULT|MOBILIZE poss
China vowed to take resolute countermeasures against the Czech Republic. => CHN>CZE THREATEN; ?CHN>CZE SANCTION poss|plan
"Come any closer and we will open fire," the Greek captain told the Turkish boat. => GRC>TUR THREATEN; ?GRC>TUR ASSAULT poss
Trump threatened Denmark with tariffs over Greenland. => USA>DNK THREATEN; ?USA>DNK SANCTION poss
Australia could face trade reprisals, China's envoy hinted. => CHN>AUS THREATEN; ?CHN>AUS SANCTION poss
Zimbabwe's ruling party threatened to expel the American ambassador. => ZWE>USA THREATEN; ?ZWE>USA SANCTION poss|plan
Tirana says it may break off relations with Tehran. => ALB>IRN THREATEN; ?ALB>IRN SANCTION poss
Hamas leader Khalil Hamdan swore revenge on Israel. => Khalil Hamdan/Hamas>ISR THREATEN
Budapest has threatened that it will veto Kyiv's accession. => HUN>UKR THREATEN; ?HUN>UKR REJECT poss|plan
The Polisario vowed to go on fighting Morocco until victory. => Polisario/Polisario Front>MAR THREATEN|ASSAULT
Any attack on the ship will be met with force, Manila cautioned Beijing. => PHL>CHN THREATEN; ?CHN>PHL ASSAULT poss
Pakistan's "full-spectrum response" warning to India was carried by all papers. => PAK>IND THREATEN
Russia hinted that Finland might find itself a target. => RUS>FIN THREATEN; ?RUS>FIN ASSAULT poss
Vows of retaliation against Armenia filled Azerbaijani television. => AZE>ARM THREATEN
Uruguay has threatened to leave Mercosur. => URY>Mercosur THREATEN; ?URY>Mercosur SANCTION poss|plan
Madrid warned London that it would seal the Gibraltar crossing. => ESP>GBR THREATEN; ?ESP>GBR/GIB COERCE|SANCTION poss|plan
An ultimatum from Vienna was delivered in Belgrade on 23 July 1914. => AUT>SRB THREATEN
The rebels have said that they will kill the Chinese engineers unless Beijing pays. => rebels>CHN THREATEN; ?rebels>CHN ASSAULT poss|plan
Somalia has threatened Ethiopia over the port deal with Somaliland. => SOM>ETH THREATEN; ?ETH<>Somaliland AGREE|SUPPORT
Mess with us at your peril, Kosovo's premier told the Serbs. => XKX>SRB THREATEN
`
