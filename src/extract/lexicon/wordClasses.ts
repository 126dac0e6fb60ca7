/** Classes of words that entries of several types ask for, as alternatives between brackets: `mass (${FORCES})`. */

/** What is moved, massed and withdrawn. */
export const FORCES = alternatives(`
  troop soldier tank force army column division brigade battalion regiment artillery reservist warship frigate
  destroyer fleet carrier bomber jet warplane missile marine paratrooper commando fighter militia navy cruiser submarine
  gunboat freighter squadron helicopter vehicle armor armour contingent unit patrol reinforcement conscript recruit
  mercenary volunteer legion man battery launcher police policeman peacekeeper gunner`)

/** Who fights, in uniform or without. */
export const FIGHTERS = alternatives(`
  troop soldier tank force army column division brigade battalion regiment marine paratrooper commando fighter militia navy
  militiaman rebel militant insurgent guerrilla gunman invader partisan jihadist islamist separatist paramilitary raider warplane jet
  mercenary legion unit contingent airman gunner`)

/** What sails and flies, with arms or without. */
export const CRAFT = alternatives(`
  ship vessel boat warship destroyer frigate cruiser corvette carrier submarine fleet flotilla gunboat cutter trawler tanker freighter
  squadron jet aircraft plane warplane fighter bomber helicopter drone balloon formation`)

/** Who is sent to help. */
export const AIDES = alternatives(`
  doctor nurse medic rescuer firefighter engineer technician adviser advisor instructor trainer teacher expert specialist peacekeeper
  policeman police volunteer observer monitor team contingent crew worker`)

/** Where forces are massed against someone. */
export const BORDERS = alternatives(`
  border frontier boundary coast shore strait waters line edge`)

/** What one side gives the other. */
export const GOODS = alternatives(`
  aid assistance help loan grant credit fund funding money million billion dollar euro weapon arm arms tank
  missile howitzer drone jet aircraft helicopter boat ship vehicle equipment ammunition shell rifle food grain
  fuel vaccine medicine supply shipment donation package training asylum gift bailout subsidy compensation
  reparation relief rice wheat flour maize corn sugar milk tent blanket bed generator ventilator oxygen seed fertilizer
  fertiliser ambulance truck radar gun mortar bullet uniform frigate corvette warship submarine plane rocket mask bus tractor
  pump antibiotic insulin dose ration parcel stretcher serum kit kerosene diesel petrol gasoline`)

/** What is said of someone only in reproach. */
export const REPROACHES = alternatives(`
  arrogant reckless cruel barbaric barbarism barbarity shameful shame aggressive aggression unfair unjust
  unjustified brutal criminal crime cynical cynicism hostile hostility dishonest immoral inhumane inhuman racist
  fascist corrupt disgraceful outrageous scandalous intolerable inexcusable unforgivable patronizing patronising
  meddle interfere interference bully bullying cheat betray betrayal treachery terrorism terrorist massacre
  atrocity theft steal plunder occupier colonial hypocrite failure wrong mistake unhelpful destabilize destabilise
  undermine exploit humiliate blackmail piracy aggressor insult illegal unlawful dangerous threat`)

/** What someone or someone's deed is called in reproach, and not always said of one. */
export const BAD_NAMES = alternatives(`
  lie slander calumny insult affront slap humiliation disgrace outrage farce sham charade scam fraud trick ploy plot stunt
  provocation provocative escalation coup crime blackmail extortion robbery piracy barbarity savagery abomination mistake blunder folly
  madness lunacy hysteria witch-hunt conspiracy puppet stooge lackey clown liar coward hypocrite hypocrisy traitor thug bully butcher
  tyrant dictator fascist nazi pariah parasite invader occupier warmonger meddling arrogance cowardice betrayal perfidy double-dealing
  propaganda imperialism neocolonialism colonialism terrorism genocide unfortunate regrettable deplorable unacceptable irresponsible
  reckless dangerous divisive destabilizing illegal unlawful illegitimate unjustified unwarranted unjust unfair disproportionate excessive
  inhuman inhumane barbaric cynical hypocritical shameful disgraceful outrageous scandalous appalling despicable cowardly heinous
  hostile aggressive discriminatory inadmissible impermissible intolerable unforgivable inexcusable counterproductive unhelpful
  abuse breach violation madman madhouse lunatic criminal gangster mafia protectionist unconstitutional offensive disappointing biased
  inappropriate barrier trap pretext smokescreen relic censorship russophobic russophobia antisemitic anti-semitic islamophobic xenophobic
  chauvinist chauvinistic paranoia paranoid intimidation harassment interference
  flawed rigged fraudulent undemocratic fool idiot moron imbecile buffoon loser crook scoundrel swine stupid dumb crazy foolish moronic nuts idiotic pathetic
  gang expansionist imperialist colonialist revanchist militarist vassal pawn accomplice
  misguided shortsighted wrong hell strangulation prison rogue evil menace threat`)

/** What is told of another only in reproach. */
export const WRONGS = alternatives(`
  violate breach infringe disregard flout intrude trespass spy steal plunder loot poison murder torture abduct kidnap hack deceive
  mislead cheat meddle interfere bully blackmail rig sponsor harbor harbour shelter incite provoke persecute sabotage starve massacre
  bribe smuggle harass fabricate falsify conceal orchestrate instigate foment stoke destabilize destabilise undermine betray
  plot arm infiltrate trample renege ignore complicit lie behind responsible backslide`)

/** What befalls people, so that concern about it is no reproach. */
export const MISFORTUNES = alternatives(`
  famine hunger starvation drought flood flooding earthquake cyclone hurricane epidemic pandemic outbreak cholera disease disaster
  safety fate plight welfare wellbeing well-being victim survivor refugee hostage humanitarian weather health economy recession`)

/** What is said of a claim or an offer that one will not have. */
export const UNTRUE = alternatives(`
  null void ridiculous illegitimate false untrue baseless unfounded nonsense groundless absurd fabrication fabricated rubbish ludicrous
  preposterous laughable nonsensical fictitious unsubstantiated fanciful fiction fantasy myth fake speculation invention
  foundation nonstarter non-starter premature unrealistic unserious incorrect inaccurate misleading`)

/** What a threat holds out. */
export const REPRISALS = alternatives(`
  retaliate retaliation reprisal revenge avenge countermeasure unanswered consequence obliterate reciprocate unpunished`)

/** Pacts, and what one is bound to by them. */
export const PACTS = alternatives(`
  agreement treaty accord deal resolution ceasefire truce commitment declaration convention
  obligation memorandum protocol pact understanding charter principle undertaking promise pledge armistice constitution`)

/** With what one answers a deed, if it is done: "would draw a response". */
export const ANSWERS = alternatives(`
  response answer reaction retaliation reprisal countermeasure counterstrike counter-attack counterattack reply blow punishment revenge
  consequence force fire`)

/** What befalls whoever is threatened: "would face annihilation". */
export const RUIN = alternatives(`
  price annihilation destruction obliteration ruin doom defeat wrath fury hell retribution reckoning vengeance punishment consequence
  retaliation reprisal extinction demise downfall grave graveyard bloodbath inferno`)

/** Who goes into the street, and stops work. */
export const CROWDS = alternatives(`
  thousand hundred dozen million score people crowd mob student pupil worker resident villager farmer supporter follower activist campaigner
  demonstrator protester woman youth employee teacher union trucker haulier driver docker dockworker longshoreman stevedore fisherman
  shopkeeper trader merchant vendor miner nurse doctor lawyer journalist veteran pensioner monk cleric islamist nationalist environmentalist
  picket relative mother widow family parent fan exile refugee expatriate emigre émigré striker taxi pilot`)

/** What is done to people and places by force. */
export const HARMS = alternatives(`
  kill bomb shell attack strike arm invade occupy murder torture abduct kidnap poison hack spy steal deceive undermine
  threaten violate breach infringe break disregard flout ignore abuse detain destroy plot sponsor harbor harbour shelter
  supply command incite provoke interfere meddle bully blackmail lie rig seize annex starve bombard massacre execute
  persecute sabotage intrude trespass exploit cheat betray refuse block fail bribe smuggle behind responsible`)

/** What is taken, held and lost in war. */
export const PLACES = alternatives(`
  city town village territory base camp area position region province peninsula island hill ridge height bridge port
  harbor harbour airport airfield capital garrison outpost fort fortress stronghold border crossing land ground district
  enclave coast strip valley pass`)

/** What is hurled and dropped. */
export const MISSILES = alternatives(`
  bomb missile rocket shell grenade mortar drone torpedo stone petrol molotov munition explosive firework napalm
  projectile salvo`)

/** Who is held, freed and handed over. */
export const CAPTIVES = alternatives(`
  prisoner hostage captive detainee officer soldier serviceman pilot crew airman sailor body remains convict fugitive suspect
  spy agent fighter militant civilian citizen national journalist activist dissident criminal trafficker leader lord kingpin gangster
  killer murderer smuggler hacker warlord terrorist`)

/** Who is taken in. */
export const REFUGEES = alternatives(`
  refugee migrant exile evacuee dissident fugitive deserter defector asylum wounded newcomer deportee survivor
  family opposition`)

/** Who is sent to speak for a state. */
export const ENVOYS = alternatives(`
  ambassador envoy diplomat consul attache attaché charge chargé nuncio delegation representative mission staff emissary commissioner
  personnel observer man`)

/** Who is lent by one state to another, and called home with its envoys. */
export const HELPERS = alternatives(`
  adviser advisor expert specialist technician instructor trainer employee aide attaché engineer`)

/** What two states have going between them, and one of them may stop. */
export const DEALINGS = alternatives(`
  cooperation co-operation collaboration partnership coordination exchange contact tie ties link relation relations relationship
  dialogue program programme project flight service train route ferry trade commerce import export sale purchase delivery
  shipment supply transfer aid assistance credit loan grant fund funding financing payment disbursement subsidy support visa
  permit license licence accreditation contract deal order agreement accord treaty pact memorandum convention arrangement
  lending borrowing membership participation role part issuance issuing transit deployment posting dispatch sharing benefit privilege preference
  exemption guarantee investment tourism hotline`)

/** What may be shut against a neighbour. */
export const GATES = alternatives(`
  border frontier crossing checkpoint airspace sky skies port harbor harbour strait highway road railway market consulate embassy
  mission chancery bridge gate territory waters`)

/** Lists on which to stand is a punishment. */
export const BLACKLISTS = alternatives(`
  blacklist sanction sanctions terror terrorist terrorism sponsor black blacklisted designated wanted no-fly no-entry no-visa
  undesirable gray grey`)

/** Lists on which to stand is a favour. */
export const WHITELISTS = alternatives(`
  white whitelist trusted favored favoured preferred preferential friendly partner beneficiary privileged safe`)

/** What punishes or hinders trade. */
export const CURBS = alternatives(`
  sanction sanctions tariff embargo ban blockade levy duty curb restriction boycott quota penalty fine measure limit
  list blacklist freeze surcharge`)

/** What punishes, and may be taken back. */
export const PENALTIES = alternatives(`
  ban expulsion suspension embargo freeze closure exclusion boycott sanction sanctions tariff levy blockade restriction curb fine
  penalty sentence conviction deportation curfew quota surcharge blacklisting downgrade`)

/** What was carried off from another land, and may be given back. */
export const RELICS = alternatives(`
  artifact artefact bronze remains body skull treasure painting manuscript relic statue sculpture mask crown throne archive flag
  marble fossil bone coin jewel tomb carving stool drum tablet antiquity`)

/** Where who is beaten has lost no more than a game. */
export const GAMES = alternatives(`
  final semi-final semifinal quarter-final quarterfinal match game cup test tournament championship league qualifier playoff innings`)

/** What buyers want: demand for it asks no one for anything. */
export const WARES = alternatives(`
  oil gas energy fuel coal steel copper lithium grain wheat rice electricity consumer customer domestic global market export import
  good commodity product car chip housing worker labor labour credit currency dollar tourism travel`)

/** The words of some classes. */
export const wordsOf = (...classes: readonly string[]): ReadonlySet<string> =>
  new Set(classes.flatMap((alternatives) => alternatives.split('|')))

function alternatives(words: string): string {
  return words.trim().split(/\s+/).join('|')
}

/** Deeds after which "of" names whom they are done to, whatever else it may. */
export const DONE_TO: ReadonlySet<string> = new Set(
  `violation breach infringement abuse usurpation invasion occupation annexation siege besiegement bombing bombardment shelling killing murder assassination abduction kidnapping torture
  seizure capture arrest detention imprisonment internment expulsion deportation persecution harassment destruction looting ransacking
  storming execution beating poisoning encirclement blockade partition conquest overthrow massacre starvation strangulation mistreatment
  ill-treatment treatment punishment extermination cleansing humiliation intimidation isolation conviction jailing
  death fall downfall demise defeat collapse ouster deposition removal elimination`.split(/\s+/),
)
