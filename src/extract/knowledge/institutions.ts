import { list, rows } from './rows.ts'
import type { Institution, OrganisationKind, State } from './types.ts'

/*
 * Bodies that every state has and that texts name by a common noun: "the foreign ministry", "its army".
 *
 * key | kind | canonical name, {Demonym} being the adjective of the state | phrases in lower case |
 * states in which a body of the table of organisations is meant
 */
const table = `
foreign-ministry|ministry|{Demonym} foreign ministry|foreign ministry;foreign office;ministry of foreign affairs;foreign affairs ministry;foreign affairs department;department of foreign affairs;ministry for foreign affairs;ministry of external affairs;external affairs ministry;mfa|USA=U.S. State Department;GBR=British Foreign Office;IND=Indian Ministry of External Affairs;DEU=German Foreign Office;CAN=Global Affairs Canada;AUS=Department of Foreign Affairs and Trade;ZAF=Department of International Relations and Cooperation
defence-ministry|ministry|{Demonym} defence ministry|defence ministry;defense ministry;ministry of defence;ministry of defense;ministry of national defence;ministry of national defense;national defence ministry;national defense ministry;defence department;defense department;department of defence;department of defense;department of national defence;war ministry;ministry of war|USA=Pentagon;GBR=British Ministry of Defence
interior-ministry|ministry|{Demonym} interior ministry|interior ministry;ministry of interior;ministry of the interior;ministry of internal affairs;internal affairs ministry;home ministry;home affairs ministry;ministry of home affairs|GBR=Home Office;USA=U.S. Department of Homeland Security
finance-ministry|ministry|{Demonym} finance ministry|finance ministry;ministry of finance;treasury ministry;treasury|USA=U.S. Treasury
trade-ministry|ministry|{Demonym} trade ministry|trade ministry;commerce ministry;ministry of trade;ministry of commerce;ministry of trade and industry;department of trade;trade and industry ministry|CHN=Chinese Ministry of Commerce;USA=U.S. Commerce Department;JPN=Ministry of Economy, Trade and Industry
economy-ministry|ministry|{Demonym} economy ministry|economy ministry;ministry of economy;ministry of the economy;economics ministry;economic affairs ministry|
energy-ministry|ministry|{Demonym} energy ministry|energy ministry;ministry of energy;oil ministry;ministry of oil;petroleum ministry|USA=U.S. Energy Department
justice-ministry|ministry|{Demonym} justice ministry|justice ministry;ministry of justice;justice department|USA=U.S. Justice Department
health-ministry|ministry|{Demonym} health ministry|health ministry;ministry of health;ministry of public health;health department|
agriculture-ministry|ministry|{Demonym} agriculture ministry|agriculture ministry;ministry of agriculture;farm ministry|
culture-ministry|ministry|{Demonym} culture ministry|culture ministry;ministry of culture|
education-ministry|ministry|{Demonym} education ministry|education ministry;ministry of education|
information-ministry|ministry|{Demonym} information ministry|information ministry;ministry of information|
transport-ministry|ministry|{Demonym} transport ministry|transport ministry;ministry of transport;transportation ministry|
intelligence-ministry|ministry|{Demonym} intelligence ministry|intelligence ministry;ministry of intelligence;ministry of state security;state security ministry|CHN=Ministry of State Security
environment-ministry|ministry|{Demonym} environment ministry|environment ministry;ministry of environment;ministry of the environment;ministry of ecology|
unification-ministry|ministry|{Demonym} unification ministry|unification ministry;ministry of unification|KOR=Unification Ministry
parliament|legislature|{Demonym} parliament|parliament;national parliament;legislature;national assembly;house of representatives;lower house;lower house of parliament;congress;national congress;house of deputies;chamber of deputies;constituent assembly;consultative assembly;transitional assembly;people's assembly;federal assembly;legislative assembly;parliamentarians;lawmakers|USA=U.S. Congress;GBR=British Parliament;RUS=State Duma;UKR=Verkhovna Rada;ISR=Knesset;DEU=Bundestag;FRA=French National Assembly;POL=Sejm;TUR=Grand National Assembly;IRN=Majlis;CHN=National People's Congress;TWN=Legislative Yuan;JPN=Diet;HKG=Legislative Council;DNK=Folketing;NOR=Storting;SWE=Riksdag;FIN=Eduskunta;ISL=Althing;ESP=Cortes;IRL=Dáil;LVA=Saeima;LTU=Seimas;EST=Riigikogu;PRK=Supreme People's Assembly;LBY=Libyan House of Representatives;KGZ=Jogorku Kenesh
senate|legislature|{Demonym} senate|senate;upper house;upper house of parliament|USA=U.S. Senate;RUS=Federation Council;DEU=Bundesrat;IND=Rajya Sabha
supreme-court|court|{Demonym} supreme court|supreme court;high court;top court;constitutional court;highest court|USA=U.S. Supreme Court
military|military|{Demonym} military|military;armed forces;army;forces;troops;soldiers;security forces;defence forces;defense forces;government forces;government troops;military forces;ground forces;land forces;general staff;militaries;air defences;air defenses|USA=U.S. military;ISR=Israel Defense Forces;CHN=People's Liberation Army;PRK=Korean People's Army;RUS=Russian Armed Forces;UKR=Armed Forces of Ukraine;MMR=Tatmadaw;SDN=Sudanese Armed Forces;LBN=Lebanese Armed Forces;PAK=Pakistan Army;DEU=Bundeswehr;JPN=Self-Defense Forces;PHL=Armed Forces of the Philippines;IDN=TNI
navy|military|{Demonym} navy|navy;naval forces;warships;fleet|USA=U.S. Navy;GBR=Royal Navy;CHN=PLA Navy;JPN=Maritime Self-Defense Force
air-force|military|{Demonym} air force|air force;warplanes;fighter jets;jets;aircraft|USA=U.S. Air Force;GBR=Royal Air Force;ISR=Israeli Air Force;CHN=PLA Air Force
coast-guard|military|{Demonym} coast guard|coast guard;coastguard|USA=U.S. Coast Guard;CHN=China Coast Guard;PHL=Philippine Coast Guard;JPN=Japan Coast Guard
border-guard|military|{Demonym} border guard|border guard;border guards;border service;border police|
police|agency|{Demonym} police|police;national police;federal police;security police;riot police;policemen;police officers|
intelligence|agency|{Demonym} intelligence service|intelligence service;intelligence agency;intelligence services;intelligence agencies;military intelligence;security service;security services;secret service;spy agency;secret police;domestic intelligence agency|USA=CIA;GBR=MI6;ISR=Mossad;RUS=FSB;PAK=Inter-Services Intelligence;KOR=National Intelligence Service;DEU=BND;FRA=DGSE;UKR=SBU;TUR=National Intelligence Organization
central-bank|agency|{Demonym} central bank|central bank;national bank;reserve bank|USA=Federal Reserve;GBR=Bank of England;DEU=Bundesbank;CHN=People's Bank of China;JPN=Bank of Japan;IND=Reserve Bank of India
embassy|agency|{Demonym} embassy|embassy;embassies;consulate;consulate general;consulates;consulate-general;high commission;diplomatic mission;permanent mission;mission to the united nations;mission to the un|
press|media|{Demonym} media|
courts|court|{Demonym} courts|
customs|agency|{Demonym} customs|customs officers;customs officials;customs service|
students|ngo|{Demonym} students|students|
unions|ngo|{Demonym} unions|unions;trade unions;labour unions;labor unions|
junta|military|{Demonym} junta|junta;military junta;ruling junta|
state-media|media|{Demonym} state media|state media;state-run media;state-controlled media;state news agency;state television;state tv;state broadcaster;state newspaper;official news agency;government newspaper|
presidency|agency|{Demonym} presidency|presidency;presidential office;president's office;office of the president;presidential administration;presidential palace|
prime-ministers-office|agency|{Demonym} prime minister's office|prime minister's office;office of the prime minister;premier's office;chancellery|
cabinet|agency|{Demonym} cabinet|cabinet;security cabinet;war cabinet;council of ministers|
security-council|agency|{Demonym} national security council|national security council;national defence council;security council|USA=U.S. National Security Council;RUS=Security Council of Russia;IRN=Supreme National Security Council
space-agency|agency|{Demonym} space agency|space agency|USA=NASA;RUS=Roscosmos
prosecutors|agency|{Demonym} prosecutors|prosecutors;prosecutor's office;prosecutor general's office;public prosecutor;federal prosecutors;prosecutors' office;state prosecutors|
opposition|party|{Demonym} opposition|opposition;opposition leaders;opposition parties;opposition activists;opposition party|
protesters|ngo|{Demonym} protesters|protesters;protestors;demonstrators;anti-government protesters;student protesters;opposition protesters;rioters;marchers;crowd;crowds;mob|
rebels|armed-group|{Demonym} rebels|rebels;rebel forces;rebel fighters;insurgents;separatists;separatist forces;militants;militia;militias;guerrillas;paramilitaries|
`

export function parseInstitutions(): Institution[] {
  return rows(table).map(([key = '', kind, pattern = '', phrases, named]) => ({
    key,
    kind: kind as OrganisationKind,
    pattern,
    phrases: list(phrases),
    named: new Map(list(named).map((pair) => [pair.slice(0, 3), pair.slice(4)])),
  }))
}

/** "{Demonym} foreign ministry" → "Chinese foreign ministry"; the name of a state that has no adjective of its own. */
export function institutionName(institution: Institution, state: State): string {
  const adjective = state.demonyms.find(({ uses }) => uses.includes('adjective'))?.text ?? state.name
  return institution.pattern.replace('{Demonym}', adjective)
}
