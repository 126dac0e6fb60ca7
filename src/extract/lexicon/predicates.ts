/** Words that are not triggers but steer how a clause is read: who controls it, how certain it is, by whose word it stands. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "X urged Y to leave": who leaves is the object, not the subject. */
export const OBJECT_CONTROL = words(`
  urge ask order tell force compel allow permit let help invite persuade convince encourage pressure press push call advise instruct
  require request enable authorize authorise lead cause prompt get want expect beg implore lobby remind warn challenge direct command
  forbid prevent stop block attack ban bar deter discourage accuse blame suspect condemn criticize criticise thank praise commend applaud charge
  convict keep see have make appeal motivate inspire assist allow spur commission oblige empower assist aid train send dispatch deploy task threaten
  caution counsel dissuade restrain hinder exhort beseech entreat petition lean prod nudge goad coax cajole tempt induce entice spur
  pressurize pressurise browbeat bully enjoin pester plead prevail dare solicit woo incite instigate`)

/** "jailed X for shooting Y": who did what he is punished for is the object, not the judge. */
export const PUNISHING = words(`
  sentence convict jail imprison arrest detain punish fine indict try prosecute expel deport sanction dismiss suspend reprimand
  rebuke denounce fault censure sue investigate execute hang apprehend chastise`)

/** Verbs that lend a noun its subject: "held talks", "imposed sanctions". */
export const SUPPORT_VERBS = words(`
  heap lavish shower lay spring weigh mull contemplate ponder
  hold make give have take pay impose launch conduct carry offer provide express voice issue send reach sign stage
  mount raise lodge file deliver commit extend declare announce begin commence start open resume continue wage show enter
  maintain pursue step levy slap place put lead undertake strike conclude seek plan prepare order approve receive do
  establish build strengthen deepen keep enjoy share renew repeat reiterate reaffirm level bring exert use exercise
  forge sever perform intensify escalate unleash inflict direct run consider threaten promise propose execute pledge
  present arrange schedule attend grant lend pose tighten expand involve complete initiate orchestrate plot develop
  clear authorize authorise restart relaunch revive reinstate perpetrate organize organise coordinate join face ramp increase boost`)

/** The subject suffers what the noun tells: "faces criticism from", "came under attack by". */
export const UNDERGO_VERBS = words('face draw suffer undergo attract provoke incur endure risk sustain')

/** Verbs of saying and thinking: what stands in their complement is by their subject's word. */
export const REPORTING_VERBS = words(`
  say tell add claim state announce declare warn accuse allege argue insist maintain assert report note reiterate stress emphasize
  emphasise underscore underline confirm acknowledge admit deny explain suggest believe think hope fear write tweet post charge
  complain contend concede promise vow pledge predict reveal disclose estimate indicate reply respond comment remark caution conclude
  describe denounce condemn criticize criticise blame praise call urge demand ask request want consider find judge point repeat recall
  express raise read quote cite affirm testify propose threaten accept recognize recognise mention observe signal assure inform know
  see expect agree hail laud welcome label brand portray recount publish counter boast imply declare`)

/** Of these the complement's truth is taken for granted or the words carry no voice: they attribute only what they quote. */
export const REPORTING_NOUNS = words(`
  statement claim allegation accusation report warning announcement assertion belief fear concern suggestion view remark comment
  charge argument worry prediction complaint confirmation declaration speech letter tweet message assessment conclusion suspicion
  opinion testimony insistence denial threat promise assurance demand hope`)

/** Under these the complement is still to come, and willed. */
export const PLAN_PREDICATES = words(`
  about
  plan intend agree promise vow pledge prepare schedule offer commit aim undertake arrange volunteer resolve order determine set expect propose ready willing due poised slated undertaking commitment intention agreement readiness willingness proposal consent invite task`)

/** Under these the complement may or may not be: wished, feared, asked for, weighed, tried, alleged. */
export const POSSIBLE_PREDICATES = words(`
  call
  consider want hope wish fear urge ask request demand threaten warn seek suggest suspect possible likely unlikely
  potential possibility chance risk danger threat prospect worry appeal recommend encourage advise invite need beg
  implore press pressure push require contemplate weigh explore discuss mull debate believe doubt eager hopeful keen
  desire speculation consideration possibly perhaps maybe hypothetical apparent seem appear expect propose plead
  exhort beseech entreat petition plea pleading nudge goad prod coax cajole
  reserve wonder question opportunity willing deter discourage favor favour prefer aspire proposal warning`)

/** Under these the complement does not happen. */
export const NEGATING_PREDICATES = words(`
  far short
  cancel postpone scrap abandon shelve
  refuse decline deny fail avoid refrain prevent abstain refusal failure denial absence lack forbid prohibit ban bar
  forgo forswear neglect block unwilling unable reluctant`)

/** Nouns for people, groups and bodies that act for whoever is named beside them: "officials from Y", "X's troops". */
export const PEOPLE_NOUNS = words(`
  president minister premier chancellor king queen prince emir sultan leader ruler head chief government administration regime
  authority official diplomat ambassador envoy representative delegation delegate negotiator spokesman spokeswoman spokesperson
  secretary ministry embassy parliament congress senate house lawmaker senator court tribunal judge magistrate jury prosecutor detective police army military navy troop soldier
  force guard commander general admiral officer fighter militia militiaman hacker militant rebel insurgent guerrilla side team party coalition alliance
  council assembly commission committee agency department office officer staff member aide adviser advisor source intelligence
  people citizen national public counterpart consulate mission group faction company firm media agency service unit security
  peacekeeper contingent battalion brigade fleet warship ship vessel jet warplane plane aircraft drone bomber helicopter airforce
  nation country state republic kingdom capital leadership cabinet junta politician premier foe ally partner governor mayor
  organization organisation union bloc body protester demonstrator activist dissident journalist refugee civilian worker student
  crew pilot sailor coast marine gunman attacker bomber terrorist operative agent spy hacker player power neighbor neighbour sympathizer
  man woman couple boy girl child reporter executive employee airman
  prisoner hostage captive detainee inmate migrant exile pilgrim passenger traveller traveler tourist businessman priest missionary nun monk
  scientist technician fisherman trucker skipper serviceman servicemen policeman patrol outpost
  stevedore longshoreman dockworker haulier shopkeeper vendor merchant pensioner islamist striker campaigner environmentalist parent relative fan
  resident villager settler trader expatriate deportee doctor medic nurse teacher instructor trainer rescuer firefighter volunteer mercenary
  paratrooper commando sniper gunner reservist conscript fleet column garrison squadron submarine frigate destroyer corvette tanker trawler
  specialist analyst scholar academic historian lawyer maid labourer laborer miner farmer docker driver peasant herder shepherd cleric imam bishop
  preacher trafficker smuggler pirate poacher hunter squatter blogger poet writer artist singer athlete footballer
  colleague host guest interlocutor parties community world west monarch monarchy speaker deputy premier publication outlet broadcaster newspaper tv television`)

/** Of these, who can be seized, held and freed, each by himself. */
export const PERSONS = words(`
  soldier troop officer marine sailor airman pilot crew guard serviceman servicemen policeman peacekeeper militant rebel fighter commander
  journalist reporter activist dissident tourist businessman executive lawyer student academic scholar priest missionary nun monk pilgrim
  citizen national resident civilian worker engineer scientist doctor nurse teacher fisherman driver trucker passenger traveller traveler
  prisoner hostage captive detainee inmate migrant refugee exile man woman couple boy girl child family spy agent diplomat employee
  maid labourer laborer miner farmer blogger poet writer artist singer athlete footballer cleric imam bishop preacher trafficker smuggler pirate poacher
  people villager trader volunteer mercenary official leader skipper observer monitor inspector trawlerman`)

/** Of these, who holds an office or is sent to speak for a state. */
export const HOLDERS = words(`
  president minister premier chancellor king queen prince emir sultan leader ruler head chief diplomat ambassador envoy representative
  delegation delegate negotiator spokesman spokeswoman spokesperson secretary official adviser advisor aide counterpart colleague host
  guest interlocutor deputy speaker monarch governor mayor lawmaker senator politician team mission commissioner general admiral
  commander officer staff member`)

/** Nouns for words and acts that speak or act for their owner: "the statement of X urges", "Turkey's move angers". */
export const ACT_NOUNS = words(`
  statement report decision move action act attack strike visit resolution document letter note position policy proposal plan law
  order ruling airstrike bombing invasion war offensive operation missile rocket artillery bomb shelling raid campaign effort demand
  call threat warning message speech remark comment sanction measure intervention aggression assault gunfire fire paper announcement
  decree vote support pressure blockade incursion withdrawal refusal claim article editorial data tweet initiative step response`)

/** Nouns that take up a deed told before without naming its kind: "the move". */
export const GENERAL_ACT_NOUNS = words(
  'move decision action act step measure incident operation order proclamation announcement development',
)

/** Subordinators under which a clause is supposed rather than told. */
export const CONDITIONAL_MARKS = words('if unless whether lest provided assuming')

export const NEGATIONS = words("not n't n’t never no nor neither hardly scarcely")

/** Adverbs that leave open whether something is so. */
export const HEDGES = words('possibly perhaps maybe potentially probably likely presumably conceivably')

export const POSSIBLE_ADJECTIVES = words(
  'possible potential hypothetical likely conceivable eventual prospective would-be unlikely',
)

export const FUTURE_ADJECTIVES = words(
  'planned scheduled proposed upcoming forthcoming future imminent impending expected intended',
)

/** Their complement is taken for granted: who "stops attacking" has attacked. */
export const PRESUPPOSING_PREDICATES = words(`
  stop cease end halt continue keep begin start resume help manage force allow let condemn criticize criticise regret remember deplore
  welcome praise blame accuse thank succeed proceed see watch hear make cause lead finish suspend respond denounce`)
