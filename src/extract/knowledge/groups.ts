import { list, rows } from './rows.ts'
import type { StateGroup, YearRange } from './types.ts'

/*
 * name | adjectives in lower case | organisation whose members they are | members
 *
 * `~1973-2020` after a code: member in those years only (either may be left out).
 */
const table = `
European Union|eu;e.u.;european union|European Union|AUT~1995- BEL BGR~2007- HRV~2013- CYP~2004- CZE~2004- DNK~1973- EST~2004- FIN~1995- FRA DEU GRC~1981- HUN~2004- IRL~1973- ITA LVA~2004- LTU~2004- LUX MLT~2004- NLD POL~2004- PRT~1986- ROU~2007- SVK~2004- SVN~2004- ESP~1986- SWE~1995- GBR~1973-2020
euro area|eurozone;euro-area|Eurozone|AUT BEL BGR~2026- HRV~2023- CYP~2008- EST~2011- FIN FRA DEU GRC~2001- IRL ITA LVA~2014- LTU~2015- LUX MLT~2008- NLD PRT SVK~2009- SVN~2007- ESP
NATO|nato;atlantic|NATO|USA GBR FRA CAN BEL NLD LUX NOR DNK ISL ITA PRT GRC~1952- TUR~1952- DEU~1955- ESP~1982- CZE~1999- HUN~1999- POL~1999- BGR~2004- EST~2004- LVA~2004- LTU~2004- ROU~2004- SVK~2004- SVN~2004- ALB~2009- HRV~2009- MNE~2017- MKD~2020- FIN~2023- SWE~2024-
Warsaw Pact|warsaw pact|Warsaw Pact|RUS~1955-1991 POL~1955-1991 CZE~1955-1991 HUN~1955-1991 ROU~1955-1991 BGR~1955-1991 DEU~1955-1990 ALB~1955-1968
Group of Seven|g7;g-7|Group of Seven|USA GBR FRA DEU ITA JPN CAN~1976-
Group of Twenty|g20;g-20|Group of Twenty|ARG AUS BRA CAN CHN FRA DEU IND IDN ITA JPN MEX RUS SAU ZAF KOR TUR GBR USA
BRICS|brics|BRICS|BRA RUS IND CHN ZAF~2010- EGY~2024- ETH~2024- IRN~2024- ARE~2024- IDN~2025-
permanent members of the UN Security Council|p5;veto-wielding;permanent|P5|USA GBR FRA RUS CHN~1971- TWN~1945-1971
nuclear powers|nuclear;nuclear-armed||USA RUS GBR~1952- FRA~1960- CHN~1964- IND~1974- PAK~1998- PRK~2006- ISR~1967-
Five Eyes|five eyes|Five Eyes|USA GBR CAN AUS NZL
the Quad|quad|the Quad|USA JPN IND AUS
AUKUS|aukus|AUKUS|AUS~2021- GBR~2021- USA~2021-
ASEAN|asean|ASEAN|IDN MYS PHL SGP THA BRN~1984- VNM~1995- LAO~1997- MMR~1997- KHM~1999- TLS~2025-
Southeast Asia|southeast asian;south-east asian||IDN MYS PHL SGP THA BRN VNM LAO MMR KHM TLS
East Asia|east asian;northeast asian||CHN JPN KOR PRK TWN MNG
South Asia|south asian|SAARC|IND PAK BGD LKA NPL BTN MDV AFG
Central Asia|central asian||KAZ KGZ TJK TKM UZB
Collective Security Treaty Organization|csto|Collective Security Treaty Organization|RUS BLR KAZ KGZ TJK ARM~1994-2024 UZB~2006-2012
Eurasian Economic Union|eaeu|Eurasian Economic Union|RUS BLR KAZ ARM~2015- KGZ~2015-
Shanghai Cooperation Organization|sco|Shanghai Cooperation Organization|CHN RUS KAZ KGZ TJK UZB IND~2017- PAK~2017- IRN~2023- BLR~2024-
Commonwealth of Independent States|cis|Commonwealth of Independent States|RUS BLR KAZ KGZ TJK UZB ARM AZE MDA TKM~1991-2005 GEO~1993-2009 UKR~1991-2018
former Soviet republics|ex-soviet;former soviet;post-soviet;soviet||RUS UKR BLR MDA EST LVA LTU GEO ARM AZE KAZ KGZ TJK TKM UZB
Baltic states|baltic|Baltic states|EST LVA LTU
Nordic countries|nordic;scandinavian|Nordic countries|DNK FIN ISL NOR SWE
Visegrad Group|visegrad|Visegrad Group|POL CZE SVK HUN
Benelux|benelux|Benelux|BEL NLD LUX
the Balkans|balkan;western balkan||ALB BIH BGR HRV XKX MKD MNE SRB SVN ROU GRC
former Yugoslav republics|ex-yugoslav;former yugoslav||BIH HRV XKX MKD MNE SRB SVN
the Caucasus|caucasus;caucasian;south caucasus||GEO ARM AZE
Arab states|arab|Arab states|DZA BHR COM DJI EGY IRQ JOR KWT LBN LBY MRT MAR OMN PSE QAT SAU SOM SDN SYR TUN ARE YEM
Gulf Cooperation Council|gulf;gulf arab|Gulf Cooperation Council|BHR KWT OMN QAT SAU ARE
Arab League|arab league|Arab League|DZA~1962- BHR~1971- COM~1993- DJI~1977- EGY IRQ JOR KWT~1961- LBN LBY~1953- MRT~1973- MAR~1958- OMN~1971- PSE~1976- QAT~1971- SAU SOM~1974- SDN~1956- SYR TUN~1958- ARE~1971- YEM
OPEC|opec;oil-producing|OPEC|IRN IRQ KWT SAU VEN LBY~1962- ARE~1967- DZA~1969- NGA~1971- GAB GNQ~2017- COG~2018- QAT~1961-2018 IDN~1962-2016 ECU~1973-2019 AGO~2007-2023
Middle East|middle eastern||BHR EGY IRN IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR ARE YEM
Maghreb|maghreb;north african||DZA LBY MRT MAR TUN EGY
the Sahel|sahel;sahelian||MLI BFA NER TCD MRT
Alliance of Sahel States|aes|Alliance of Sahel States|MLI~2023- BFA~2023- NER~2023-
West Africa|west african||BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN SLE TGO
ECOWAS|ecowas|ECOWAS|BEN BFA~1975-2025 CPV CIV GMB GHA GIN GNB LBR MLI~1975-2025 NER~1975-2025 NGA SEN SLE TGO MRT~1975-2000
East Africa|east african||KEN TZA UGA RWA BDI SSD ETH ERI DJI SOM
Horn of Africa|horn of africa||ETH ERI DJI SOM SDN
Southern Africa|southern african|SADC|AGO BWA COD SWZ LSO MDG MWI MUS MOZ NAM SYC ZAF TZA ZMB ZWE COM
Central Africa|central african||CMR CAF TCD COG COD GNQ GAB STP BDI RWA
Latin America|latin american;south american||ARG BOL BRA CHL COL CRI CUB DOM ECU SLV GTM HND MEX NIC PAN PRY PER URY VEN
Central America|central american||BLZ CRI SLV GTM HND NIC PAN
the Caribbean|caribbean|CARICOM|ATG BHS BRB BLZ DMA GRD GUY HTI JAM KNA LCA VCT SUR TTO CUB DOM
Mercosur|mercosur|Mercosur|ARG BRA PRY URY VEN~2012-2016 BOL~2024-
Pacific Islands|pacific island;pacific|Pacific Islands Forum|FJI KIR MHL FSM NRU PLW PNG WSM SLB TON TUV VUT COK NIU AUS NZL
islands|island||AUS BHS BRB BHR CPV COM CUB CYP DMA TLS FJI GRD HTI ISL IDN IRL JAM JPN KIR MDG MDV MLT MHL MUS FSM NRU NZL PLW PNG PHL KNA LCA VCT WSM STP SYC SGP SLB LKA TWN TON TTO TUV GBR VUT
dependent territories|overseas;self-governing||HKG MAC GRL FRO ALA GIB GGY JEY IMN BMU VGB CYM FLK AIA MSR TCA SHN PCN IOT SGS PRI GUM ASM VIR MNP GUF GLP MTQ REU MYT NCL PYF WLF SPM MAF BLM ATF ABW CUW SXM BES COK NIU TKL NFK CXR CCK HMD SJM BVT ATA
landlocked states|landlocked||AFG AND ARM AUT AZE BLR BTN BOL BWA BFA BDI CAF TCD CZE SWZ ETH HUN KAZ XKX KGZ LAO LSO LIE LUX MWI MLI MDA MNG NPL NER MKD PRY RWA SMR SRB SVK SSD CHE TJK TKM UGA UZB VAT ZMB ZWE
kingdoms|kingdom||BEL DNK NOR ESP SWE NLD GBR SAU BHR JOR MAR THA KHM BTN LSO SWZ TON
emirates|emirate||QAT KWT ARE
sultanates|sultanate||OMN BRN
Muslim-majority states|muslim;muslim-majority;islamic||AFG ALB DZA AZE BHR BGD BRN BFA TCD COM DJI EGY GMB GIN IDN IRN IRQ JOR KAZ XKX KWT KGZ LBN LBY MYS MDV MLI MRT MAR NER OMN PAK PSE QAT SAU SEN SLE SOM SDN SYR TJK TUN TUR TKM ARE UZB YEM
communist states|communist||CHN CUB LAO PRK VNM RUS~1917-1991 POL~1945-1989 HUN~1949-1989 CZE~1948-1989 ROU~1947-1989 BGR~1946-1990 ALB~1946-1991 SRB~1945-1991 KHM~1975-1991 ETH~1974-1991 AGO~1975-1992 MOZ~1975-1990
Jewish state|jewish||ISR
European states|european||ALB AND AUT BLR BEL BIH BGR HRV CYP CZE DNK EST FIN FRA DEU GRC HUN ISL IRL ITA XKX LVA LIE LTU LUX MLT MDA MCO MNE NLD MKD NOR POL PRT ROU RUS SMR SRB SVK SVN ESP SWE CHE UKR GBR VAT
Eastern Europe|eastern european;east european||BLR BGR CZE HUN MDA POL ROU SVK UKR
African states|african|African Union|DZA AGO BEN BWA BFA BDI CMR CPV CAF TCD COM COG COD CIV DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TZA TGO TUN UGA ZMB ZWE ESH
Asian states|asian||AFG BGD BTN BRN KHM CHN TLS IND IDN JPN KAZ KGZ LAO MYS MDV MNG MMR NPL PRK PAK PHL SGP KOR LKA TWN TJK THA TKM UZB VNM
Western states|western|the West|USA CAN GBR FRA DEU ITA ESP PRT NLD BEL LUX DNK NOR SWE FIN ISL IRL AUT CHE AUS NZL
Commonwealth of Nations|commonwealth|Commonwealth of Nations|GBR CAN AUS NZL IND PAK BGD LKA ZAF NGA GHA KEN UGA TZA ZMB MWI BWA NAM LSO SWZ SLE GMB CMR MOZ RWA GAB TGO MYS SGP BRN MDV~-2016 MUS SYC CYP MLT JAM TTO BRB BHS GUY BLZ ATG DMA GRD KNA LCA VCT FJI PNG SLB VUT TON WSM KIR TUV NRU
`

function member(cell: string): [string, YearRange | null] {
  const [code = '', years] = cell.split('~')
  if (years === undefined) return [code, null]
  const [from = '', to = ''] = years.split('-')
  return [code, { from: from === '' ? null : Number(from), to: to === '' ? null : Number(to) }]
}

export function parseGroups(): StateGroup[] {
  return rows(table).map(([name = '', adjectives, organisation = '', members = '']) => ({
    name,
    adjectives: list(adjectives),
    organisation: organisation === '' ? null : organisation,
    members: new Map(members.split(' ').map(member)),
  }))
}
