import { list, rows } from './rows.ts'
import type { BodyNoun, StateNoun, TitleWord } from './types.ts'

/*
 * words; other spellings; plurals | what it is | the office of a state that it names | gender | marks
 *
 * what: office (of a state or body), rank (military, religious, noble), honorific (only before a name), person (a
 * role that is no office), agent (an unnamed bearer stands for the state or body: "a senior US official").
 * marks: b stands before a name as a part of it ("President Xi"); s an unnamed bearer stands for the state.
 */
const titleTable = `
# Heads of state and of government
president;presidents|office|head-of-state||b
acting president;interim president;transitional president|office|head-of-state||b
president-elect|office|||b
vice president;vice-president;vice presidents|office|||b
king|office|head-of-state|male|b
queen|office|head-of-state|female|b
monarch;sovereign|office|head-of-state||
emperor|office|head-of-state|male|b
empress|office|head-of-state|female|b
sultan|office|head-of-state|male|b
emir;amir|office|head-of-state|male|b
shah|office|head-of-state|male|b
tsar;czar|office|head-of-state|male|b
kaiser|office|head-of-state|male|b
grand duke|office|head-of-state|male|b
prince|rank||male|b
princess|rank||female|b
crown prince|office||male|b
pope;pontiff;holy father|office|head-of-state|male|b
pontiff|office|head-of-state|male|
head of state;heads of state|office|head-of-state||
supreme leader|office|||b
governor-general;governor general|office|||b
prime minister;prime ministers;pm;premier;premiers|office|head-of-government||b
acting prime minister;interim prime minister;caretaker prime minister|office|head-of-government||b
chancellor;chancellors|office|head-of-government||b
taoiseach|office|head-of-government||b
head of government;heads of government|office|head-of-government||
deputy prime minister;vice premier;deputy premier|office|||b
first minister|office|||b
chief minister|office|||b
chief executive|office|||b
chairman;chairwoman;chairperson;chair|office|||b
state counsellor;state councilor;state councillor|office|||b
general secretary;first secretary;party secretary|office|||b
leader;leaders|office|leader||b
opposition leader;leader of the opposition|person|||b
ruler;strongman;dictator;autocrat;despot|office|leader||b
statesman;stateswoman|person|||
head;heads;chief;chiefs|office|||b
commander-in-chief;commander in chief|office|leader||
junta leader;junta chief;coup leader;military ruler;military leader|office|leader||b
first lady|person||female|b
# Ministers
minister;ministers|office|||b
foreign minister;foreign ministers;fm;minister of foreign affairs;minister for foreign affairs;foreign affairs minister;minister of external affairs;external affairs minister;external affairs ministers;foreign affairs minister|office|foreign-minister||b
acting foreign minister;interim foreign minister|office|foreign-minister||b
foreign secretary;foreign secretaries|office|foreign-minister||b
secretary of state;secretaries of state|office|foreign-minister||b
top diplomat;top diplomats;chief diplomat|office|foreign-minister||
deputy foreign minister;vice foreign minister;deputy foreign ministers|office|||b
deputy secretary of state;under secretary of state;undersecretary of state;assistant secretary of state|office|||b
defence minister;defense minister;defence ministers;defense ministers;minister of defence;minister of defense;minister of national defence;defence chief;defense chief;defence chiefs;defense chiefs|office|defence-minister||b
defence secretary;defense secretary;secretary of defence;secretary of defense;secretary of war;war secretary|office|defence-minister||b
war minister|office|defence-minister||b
finance minister;finance ministers;minister of finance;finance chief|office|||b
treasury secretary;secretary of the treasury|office|||b
chancellor of the exchequer|office|||b
interior minister;interior ministers;minister of the interior;home minister;home secretary|office|||b
homeland security secretary|office|||b
trade minister;trade ministers;commerce minister;minister of commerce;minister of trade|office|||b
commerce secretary;secretary of commerce|office|||b
economy minister;economics minister;minister of economy;economy ministers|office|||b
energy minister;oil minister;energy secretary;energy ministers;oil ministers|office|||b
justice minister;minister of justice;attorney general;prosecutor general;attorney-general|office|||b
health minister;minister of health;health secretary|office|||b
culture minister;education minister;agriculture minister;transport minister;labour minister;labor minister;environment minister;information minister;tourism minister;immigration minister|office|||b
intelligence minister;security minister|office|||b
secretary;secretaries|office|||b
state secretary;permanent secretary|office|||b
cabinet minister;cabinet ministers|office|||b
national security adviser;national security advisor;security adviser;security advisor;national security advisers|office|||b
chief of staff|office|||b
# Diplomats and negotiators
ambassador;ambassadors|agent|||bs
envoy;envoys;special envoy;peace envoy;special representative;special presidential envoy|agent|||bs
high commissioner|agent|||bs
consul;consul general;consul-general;consuls|agent|||bs
charge d'affaires;chargé d'affaires|agent|||bs
attache;attaché;military attache;attachés|agent|||s
diplomat;diplomats;senior diplomat;senior diplomats|agent|||s
emissary;emissaries|agent|||s
negotiator;negotiators;chief negotiator;lead negotiator;nuclear negotiator|agent|||bs
mediator;mediators|agent|||s
representative;representatives;permanent representative|agent|||bs
delegate;delegates;delegation;delegations|agent|||s
interlocutor|person|||
# Officials
official;officials;senior official;senior officials;top official;top officials;government official;government officials|agent|||s
defence official;defense official;defence officials;defense officials;intelligence official;intelligence officials;military official;military officials;security official;security officials;administration official;administration officials|agent|||s
spokesman;spokesmen|agent||male|bs
spokeswoman;spokeswomen|agent||female|bs
spokesperson;spokespeople;spokespersons|agent|||bs
press secretary|agent|||b
aide;aides;adviser;advisers;advisor;advisors;deputy;deputies|person|||b
authority;authorities|agent|||s
bureaucrat;bureaucrats|agent|||s
governor;governors;mayor;mayors|office|||b
senator;senators;sen|office|||b
congressman;congressmen|office||male|b
congresswoman;congresswomen|office||female|b
representative;rep|office|||b
lawmaker;lawmakers;legislator;legislators;mp;mps;member of parliament;parliamentarian;parliamentarians|person|||
speaker;house speaker;parliament speaker;parliamentary speaker;speaker of the house|office|||b
majority leader;minority leader;whip|office|||b
judge;judges;chief justice;justice;prosecutor;chief prosecutor|office|||b
commissioner;commissioners|office|||b
director;directors;director general;director-general;executive director;managing director|office|||b
secretary general;secretary-general;sg|office|||b
high representative;foreign policy chief;foreign affairs chief;eu foreign policy chief|office|||b
nuclear chief;un chief;nato chief;eu chief;spy chief;intelligence chief;army chief;police chief;navy chief|office|||b
central bank governor|office|||b
candidate;presidential candidate;presidential hopeful;nominee;incumbent|person|||b
predecessor;successor|person|||
counterpart;counterparts|person|||
colleague;opposite number|person|||
ally;allies|person|||
# Armed forces and faiths
general;gen;generals|rank|||b
lieutenant general;lt gen;lieutenant-general|rank|||b
major general;maj gen;major-general|rank|||b
brigadier general;brig gen;brigadier|rank|||b
field marshal;marshal|rank|||b
admiral;adm;vice admiral;rear admiral|rank|||b
air marshal;air chief marshal|rank|||b
colonel;col;lieutenant colonel;lt col|rank|||b
major;maj|rank|||b
captain;capt|rank|||b
lieutenant;lt;sergeant;sgt;private;corporal|rank|||b
commander;commanders;cmdr|rank|||b
warlord;warlords|person|||b
militant;militants;fighter;fighters;gunman;gunmen;insurgent;insurgents;rebel;rebels;guerrilla;guerrillas|person|||
soldier;soldiers;troops;officer;officers|agent|||s
ayatollah;grand ayatollah|rank||male|b
imam;mullah;maulana;mufti;grand mufti;sheikh;sheik;shaikh|rank||male|b
hojatoleslam;hojjatoleslam|rank||male|b
cleric;clerics|person||male|b
patriarch;archbishop;bishop;cardinal;monsignor;rabbi;chief rabbi;metropolitan|rank||male|b
dalai lama|office||male|
priest;reverend;rev;father|rank||male|b
nun|rank||female|b
# Nobility and forms of address
lord;baron;count;duke;earl|rank||male|b
lady;baroness;countess;duchess|rank||female|b
sir|honorific||male|b
dame|honorific||female|b
mr;mister;monsieur;herr;senor;señor|honorific||male|b
mrs;ms;miss;madam;madame;frau;senora;señora;daw|honorific||female|b
dr;prof;professor|honorific|||b
comrade|honorific|||b
his majesty;his excellency;his highness;his royal highness|honorific||male|b
her majesty;her excellency;her highness;her royal highness|honorific||female|b
# Other persons in the news
activist;activists;dissident;dissidents;campaigner;protester;protesters;demonstrator;demonstrators|person|||b
journalist;journalists;reporter;correspondent;editor|person|||b
analyst;analysts;expert;experts;economist;scholar;researcher;fellow|person|||b
lawyer;lawyers;attorney|person|||b
businessman|person||male|b
businesswoman|person||female|b
tycoon;billionaire;magnate;oligarch;financier|person|||b
ceo;chief executive officer;founder;co-founder|person|||b
author;writer;historian;philosopher;poet|person|||b
veteran;hostage;hostages;prisoner;refugee;refugees;migrant;migrants;citizen;citizens;national;nationals;civilian;civilians|person|||
father;brother;son;husband;grandson;uncle;nephew|person||male|
mother;sister;daughter;wife;widow;granddaughter;aunt;niece|person||female|
man;men;boy|person||male|
woman;women;girl|person||female|
`

/*
 * word; plural | what it means
 * state: the state itself; government: those who govern it, which texts use for the state; part: an area; people.
 */
const stateTable = `
country;countries|state
nation;nations|state
state;states|state
republic;republics|state
kingdom;kingdoms|state
monarchy;monarchies|state
sultanate|state
emirate|state
sheikhdom|state
principality|state
federation|state
empire;empires|state
power;powers;superpower;superpowers|state
neighbour;neighbor;neighbours;neighbors|state
ally;allies|state
partner;partners|state
rival;rivals;adversary;adversaries;foe;foes;enemy;enemies|state
democracy;democracies|state
theocracy;dictatorship;autocracy|state
economy;economies|state
island;islands;archipelago;island nation;island state;city-state|state
colony;crown colony;overseas territory;protectorate;dependency|state
homeland;motherland;fatherland|state
member;members;member state;member states;signatory;signatories|state
host;hosts;host country;host nation|state
giant;heavyweight|state
pariah;rogue state|state
patron;client|state
aggressor;invader|state
side;sides;party;parties|government
government;governments|government
regime;regimes|government
administration;administrations|government
leadership|government
authorities|government
cabinet;cabinets|government
junta;juntas|government
coalition government|government
officials|government
capital;capitals|government
delegation;delegations|government
rulers|government
diplomats|government
negotiators|government
people;population;citizens;nationals|people
territory;territories;enclave;exclave;region;province;peninsula;coast;border|part
`

/* word; plural | kinds of bodies it can mean */
const bodyTable = `
bloc;blocs|bloc;igo
alliance;alliances|bloc
union|bloc
league|bloc
organisation;organization;organisations;organizations|igo;bloc;ngo;armed-group
grouping;groupings|bloc
group;groups|bloc;armed-group;ngo;company
body;bodies|igo;bloc;court;agency
association|bloc;ngo
community|bloc
coalition;coalitions|bloc
forum|bloc
pact|bloc
club|bloc
institution;institutions|igo
agency;agencies|igo;agency;media
watchdog|igo;ngo;agency
council|igo;agency
commission|igo;agency
assembly|igo;legislature
secretariat|igo
bank|igo;agency;company
lender|igo
fund|igo
mission|igo
peacekeepers|igo
court;courts;tribunal;tribunals|court
ministry;ministries;department|ministry
parliament;legislature;chamber;house|legislature
military;army;armed forces;navy;air force;forces;troops|military
movement;movements|armed-group;party
militia;militias|armed-group
militant group;armed group;rebel group;terrorist group;terror group;terrorist organisation;terrorist organization;paramilitary group|armed-group
militants;fighters;rebels;insurgents;guerrillas;gunmen|armed-group
faction;factions|armed-group;party
cartel;gang|armed-group;bloc
party;parties|party
company;companies;firm;firms;corporation;carmaker;chipmaker;airline;manufacturer;telecoms giant;tech giant;conglomerate;operator;oil company;oil giant|company
newspaper;paper;daily;magazine;weekly;broadcaster;outlet;news agency;news organisation;news organization;channel;network;wire service|media
ship;vessel;freighter;trawler;tanker;ferry;steamer;cutter;frigate;corvette;destroyer;submarine;warship;yacht;icebreaker|ship
charity;charities;think tank;think-tank;rights group;human rights group;advocacy group;aid group;aid agency;nonprofit|ngo
intelligence agency;spy agency;security service;intelligence service|agency
`

export function parseTitles(): TitleWord[] {
  return rows(titleTable).map(([words, what, office, gender, marks = '']) => ({
    words: list(words),
    what: what as TitleWord['what'],
    office: office === '' ? null : (office as TitleWord['office']),
    gender: gender === '' ? null : (gender as TitleWord['gender']),
    beforeName: marks.includes('b'),
    standsForState: marks.includes('s'),
  }))
}

export function parseStateNouns(): StateNoun[] {
  return rows(stateTable).map(([words, means]) => ({
    words: list(words),
    means: means as StateNoun['means'],
  }))
}

export function parseBodyNouns(): BodyNoun[] {
  return rows(bodyTable).map(([words, kinds]) => ({
    words: list(words),
    kinds: list(kinds) as BodyNoun['kinds'],
  }))
}
