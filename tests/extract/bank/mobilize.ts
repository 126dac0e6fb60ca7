/** Alert, deploy, build up, exercise alone. */
export const MOBILIZE = `
Eritrea moved tanks up to the Ethiopian frontier. => ERI>ETH MOBILIZE
Pakistani reservists were called up as tension with India mounted. => PAK>IND MOBILIZE; PAK<>IND RIVAL
A Chinese aircraft carrier sailed past Okinawa, putting Japan on alert. => CHN>JPN MOBILIZE; JPN>CHN MOBILIZE
Russia massed 100,000 soldiers on Ukraine's border. => RUS>UKR MOBILIZE
South Korean artillery was put on high alert after the North's launch. => KOR>PRK MOBILIZE; ?PRK>KOR MOBILIZE
Venezuela staged war games near Guyana. => VEN>GUY MOBILIZE
North Korea test-fired two missiles towards Japan. => PRK>JPN MOBILIZE|THREATEN
Turkish frigates shadowed a Cypriot drillship. => TUR>CYP MOBILIZE|COERCE
Forty-one Chinese planes crossed the median line, Taiwan's defence ministry said. => CHN>TWN MOBILIZE @TWN
Belarus has reinforced its border with Lithuania. => BLR>LTU MOBILIZE
Algeria sent armoured columns to the border with Mali. => DZA>MLI MOBILIZE
The Finnish air force scrambled two jets when a Russian bomber came near. => FIN>RUS MOBILIZE; ?RUS>FIN MOBILIZE
Kuwait mobilised after Iraqi tanks rolled south. => KWT>IRQ MOBILIZE; IRQ>KWT MOBILIZE
Britain dispatched a task force to retake the islands from Argentina. => GBR>ARG MOBILIZE|ASSAULT
Rwanda's troop build-up on the Burundian border alarms diplomats. => RWA>BDI MOBILIZE
American bombers flew low over the Korean peninsula as a warning to Pyongyang. => USA>PRK MOBILIZE|THREATEN
Ethiopia is arming for a war with Egypt. => ETH>EGY MOBILIZE
The Serbian army has raised its combat readiness because of Kosovo. => SRB>XKX MOBILIZE
Iran held naval drills meant as a signal to the Emirates. => IRN>ARE MOBILIZE
India rushed a mountain division to Ladakh to face the Chinese. => IND>CHN MOBILIZE
Taiwanese gunners practised repelling a Chinese landing. => TWN>CHN MOBILIZE
The Philippines stationed a rusty ship on the shoal to keep China out. => PHL>CHN MOBILIZE
Hezbollah fighters have gathered along the Israeli border. => Hezbollah>ISR MOBILIZE
The deployment of Greek troops on the islets angered Ankara. => GRC>TUR MOBILIZE; TUR>GRC ACCUSE
`
