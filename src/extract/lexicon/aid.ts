import { AIDES, FORCES, GOODS, REFUGEES } from './wordClasses.ts'

/** One side gives: money, credit, arms, troops, police, relief, asylum, debt relief, rescue. */
export const AID = `
verb subject > for
  fight for
verb subject > object|recipient|to|for|into|in|with
  help !(oneself|itself|himself|themselves|deny), aid, assist, rescue, fund, finance, subsidize, bankroll, arm, equip, train (<obj>|<nsubj:pass>|by), shelter, harbor, harbour, feed, sponsor, protect, reinforce, save (life|economy|people|hostage), bail out, evacuate !(embassy|consulate|mission|diplomat|staff|personnel), sustain, prop up, underwrite, nurse, vaccinate
  supply, provide !(evidence|answer|explanation|statement|proof|opportunity|update|example|detail), donate, contribute, lend !(voice|credence|weight|support|backing), loan, grant (asylum|aid|loan|fund|refuge|million|billion|money|credit|citizenship|relief|shelter|assistance), bestow, give (million|billion|money|loan|grant|euro|dollar), give <aid|arm|weapon|asylum|assistance|shelter|refuge|help|support|food|medicine|equipment|tank|missile|fund|ammunition|training|protection|vaccine|dose|jet>
  hand over (equipment|medicine|vehicle|aid|ventilator|weapon|ambulance|aircraft|ship|vessel|food), lease (ship|submarine|aircraft|destroyer), sell (weapon|arm|jet|missile|tank|drone|aircraft|ammunition|submarine|frigate), equip (with), provision, furnish, pour !(out|over|across), pump (money|fund|weapon|aid|billion|million), send (aid|weapon|troop|soldier|tank|missile|supply|food|medicine|doctor|assistance|money|peacekeeper|expert|equipment|ammunition|help|relief|jet|medical|team|vaccine|police|force|adviser|advisor|trainer|convoy|shipment|plane|instructor|ship|man|marine|paratrooper|helicopter|warplane|bomber|rescuer|engineer|teacher|nurse|ton|tonne|barrel|mask|tent|gun|rifle|shell|generator|grain|rice|wheat|fuel) !(border|surround|besiege|encircle|storm|crush|seize|occupy|invade|attack|fight|against|into|across)
  ship (aid|weapon|arm|food|medicine|equipment|vaccine|tank|missile|supply), airlift, fly (aid|medicine|supply|ton|tonne|relief|food), deliver (aid|weapon|food|supply|medicine|equipment|vaccine|relief|ton|tank|missile|jet|assistance|shipment), dispatch (aid|doctor|team|relief|food|supply|rescue|medical|expert)
  extend (loan|credit|aid|assistance|help|line|support), write off (debt|loan), forgive (debt|loan), cancel (debt|loan), allocate, earmark, channel (money|fund|aid|weapon), approve (aid|loan|package|grant|assistance|sale), award (million|billion|grant|compensation|contract), pay !(visit|tribute|price|attention|respect|homage|heed|off|call|lip|fine|penalty|attention|ransom), compensate
  host (refugee|troop|base|migrant|missile), accept (refugee|migrant|evacuee|asylum|prisoner), take in (refugee|migrant), accommodate (refugee), resettle, back (militarily|financially|militia|rebel|group|fighter|militant|insurgent), deploy (peacekeeper|peacekeeping|help|support|protect|assist|doctor|team), transfer (weapon|technology|arm|money|missile|fund), open (door|border) (refugee|migrant|asylum)
  treat (wounded|patient|injured|soldier), resupply, smuggle (weapon|arm|aid), make (donation|contribution|payment), escort (ship|convoy|tanker|vessel|boat), offer !(information|capture|arrest|reward|bounty) (asylum|refuge|shelter|aid|assistance|help|loan|million|billion|sanctuary|troop|training|support|vaccine|protection|equipment)
  pledge (million|billion|aid|assistance|money|fund|euro|dollar|troop|weapon|donation), commit (million|billion|troop|fund|money|aid|euro|dollar), guard (embassy|mission|convoy), rebuild, bolster, shore up
# "the help of Chad" is from Chad
noun owner|by|from|modifier|subject|of > to|for|in|toward
  aid, assistance, help, donation, contribution
noun owner|by|from|modifier|subject|of > to|for|of|in|toward
  loan, subsidy, relief (humanitarian|disaster|debt|emergency|food|flood), support (air|financial|military|humanitarian|economic|material|logistical|logistics|budget|budgetary|technical|lethal), funding, grant !(permission), bailout, airlift, rescue, lifeline, backing (military|financial), handout, credit line, arms supply, arms shipment, arms delivery, weapons supply, weapons shipment, weapons delivery
  arms, ammunition, humanitarian corridor, safe passage, arms transfer, technical assistance, military assistance, development assistance, humanitarian assistance, economic assistance, food aid, foreign aid,
  supply (arm|weapon|military|medical|food|humanitarian|relief), delivery (weapon|arm|aid|food|missile|tank|vaccine|relief), shipment (weapon|arm|aid|food|missile|tank|vaccine|relief), asylum, refuge, sanctuary, safe haven, military equipment, arms sale, weapons sale, financial package, aid package, assistance package, rescue package, largesse, sponsorship
  protection, reinforcement, training (of|for|military|police), financing, fund (relief|aid|development), donor, benefactor, aid worker !(expel), peacekeeping force (send|deploy|contribute), peacekeeping mission
# refugees let in; peace kept
verb subject > to
  open <border|door|home> (to|for) (${REFUGEES}|displaced|homeless|persecuted)
verb subject > in
  take part (operation|mission|force) (peacekeeping|peace|stabilization|stabilisation|humanitarian|relief|rescue), participate (operation|mission|force) (peacekeeping|peace|stabilization|stabilisation|humanitarian|relief|rescue), serve (operation|mission|force) (peacekeeping|peace|stabilization|stabilisation)
verb from > subject
  get (<obj>) !(letter|assurance|promise|pledge|guarantee|commitment|undertaking|apology|message|report|warning|threat|call|complaint|answer|reply|news|wind|criticism|lecture|reprimand|rebuke), receive (<obj>) !(letter|assurance|promise|pledge|guarantee|commitment|undertaking|apology|message|report|warning|threat|call|complaint|answer|reply|news|criticism|delegation|invitation|request|condemnation), obtain (<obj>) !(assurance|promise|pledge|guarantee|commitment|undertaking|apology), acquire (<obj>), secure (loan|credit|aid|grant)
verb subject > to|for|in|object
  put up (million|billion|money|fund|pound|dollar|euro), give away, deposit (million|billion|dollar), clear (way), guard @who, come (aid|rescue), throw (lifeline), nurse, feed, inoculate, step in
noun modifier|from|owner > for
  money (with|without), help (with|without), cash, fund (with), subsidy (with|without), backing (with)
noun self > to|of|for|owner|modifier
  donor, lender, supplier, creditor, benefactor, provider
verb from|by > subject
  receive (${GOODS})
  get (${GOODS})
  obtain (${GOODS})
  secure (${GOODS})
  acquire (${GOODS})
  accept (${GOODS})
verb subject > to|for|into|in|object
  put up (million|billion|money|fund), inject (million|billion|money|fund), deposit (million|billion|money|fund), plow (million|billion|money)
  line up <package|loan|aid|credit|funding|investment|grant|assistance|bailout>, channel (million|billion), foot (bill), pick up (tab|bill|cost), pay for !(crime|mistake), pour (million|billion|money) into
verb subject > to|of
  come (rescue|aid|help|assistance|relief), rush (aid|help|doctor|team|supply|medicine|food)
  fly <tent|blanket|kitchen|hospital|team|doctor|nurse>
noun owner|by|from|modifier|subject|of > to|for|of|in|toward
  gift (from|of), patronage
verb subject > to|of
  come (rescue|aid|assistance) (to), rush (rescue|aid) (to), go (rescue|aid) (to), spring (rescue|aid) (to)
verb subject > object|to|for
  support (with) (million|billion|money|fund|loan|grant|arm|weapon), aid (with), lodge @who !(complaint|protest|suit|appeal|claim|representation|representations|objection), take in @who !(part|place|interest|pride|stock|office|role|effect|talk|war|hand|step|refuge|shelter|asylum), put up @who, give <passport|citizenship|sanctuary|protection|haven|generator|tent|blanket|ambulance|rice|wheat|grain|oil|vaccine|radar|ship|boat|helicopter|gun|rifle|uniform|training|scholarship>
  grant <asylum|aid|loan|fund|refuge|credit|citizenship|relief|shelter|assistance|protection|passport|subsidy|moratorium>, evacuate @who !(embassy|consulate|mission|diplomat|staff|personnel), bring home (national|citizen|wounded|refugee), fly out (wounded|refugee|national|citizen), drop <supply|food|medicine|water|ton|tonne|relief|parcel>, foot (bill), pick up (bill|tab), take over (bill|bills|cost), rush <aid|help|doctor|team|supply|medicine|food|fuel|ammunition|weapon|rescuer|arm>
  train <army|soldier|police|troop|force|guard|officer|pilot|commando|militia|fighter|unit|battalion|policeman|recruit>, ship <shell|arm|weapon|grain|missile|tank|ammunition|fuel|rice|wheat|oil|rifle|munition>, bring <rescuer|aid|relief|medicine|food|supply>
verb in|on|under|with|at|from > subject
  find (refuge|shelter|sanctuary|haven|asylum|protection), take (refuge|shelter|asylum), enjoy (sanctuary|protection), receive (asylum|refuge|shelter), be granted (asylum)
# goods that go to someone
verb subject > to|recipient|for|object|into
  hand over <${GOODS}|system|battery|hospital|laptop|uniform> !(power), transfer <${GOODS}|system|battery>, turn over <${GOODS}>, carry <${GOODS}|gun> (to), bring <${GOODS}> (to), fly <${GOODS}> (to), truck <${GOODS}>, ferry <${GOODS}>
  disburse, release <tranche|loan|fund|million|billion|aid|money|credit> (to|for), unlock <tranche|loan|fund|aid>, approve <tranche|bailout|package|credit|disbursement|financing|million|billion>, write off <debt|loan>, forgive <debt|loan>, cancel <debt|loan>, restructure <debt|loan>, reschedule <debt|loan>, roll over <debt|loan|deposit>
  pay <salary|wage|bill|debt|compensation|reparation|million|billion> !(fine|ransom), promise <million|billion|aid|weapon|tank|missile|loan>, mobilize <million|billion|fund|aid|money>, set aside <million|billion>, spend <million|billion> (help|rebuild|aid|support), offer <asylum|refuge|shelter|sanctuary> !(reject)
  station <peacekeeper|observer>, lend <million|billion|money|ship|jet|plane|aircraft|helicopter|officer|pilot|expert|engineer>, second <officer|expert|engineer>, contribute <troop|soldier|police|million|billion|money|fund|contingent>
verb subject > in|for|object
  build <stadium|hospital|school|parliament|palace|clinic|mosque|hall|house|shelter|camp|library|university|well> !(settlement|own), rebuild <stadium|hospital|school|bridge|road|railway|port|airport|house|village|town|city|homes|home>
  lead <mission|force> (peacekeeping|security|training|stabilization|support|monitoring|observer|multinational), man <checkpoint|force|mission>, clear <mine|ordnance|minefield|bomb> !(its|their|own), serve [peacekeeper|soldier|troop|contingent|police] (in), keep (peace)
# helpers who come, work and stay
verb subject > in|at|to|for|with|object
  arrive [${AIDES}] (in|at|to), come [${AIDES}] (to), land [${AIDES}|convoy] (in|at), work [doctor|nurse|medic|adviser|advisor|instructor|engineer|teacher|trainer|technician|specialist|contractor] (in|for|with|at), serve [${AIDES}] (in|for|with), help [${AIDES}], train [${AIDES}]
  arrive [aid|assistance|relief|food|grain|vaccine|medicine|supply|shipment|donation|equipment|ammunition|howitzer|tank|weapon|shell|convoy] (in|at|to), reach [aid|assistance|relief|supply|shipment|donation|convoy|vaccine]
# what is done for people where they are
verb in|by|at > object; mode refuge
  train (<nsubj:pass>) <soldier|pilot|troop|force|officer|fighter|police|policeman|recruit|army>, treat (<nsubj:pass>) <wounded|patient|injured|soldier>, treat (<nsubj:pass>) (hospital|clinic) @who, grant (<nsubj:pass>) (asylum|refuge|citizenship|shelter|protection), shelter (<nsubj:pass>) @who, house (<nsubj:pass>) <refugee|migrant|evacuee>, host (<nsubj:pass>) <refugee|migrant|exile>
verb in|with|under > subject
  live [refugee|exile|evacuee] (in), live (exile) (in), shelter [refugee|rebel|fighter|leader|militant|civilian|family] (in), find (shelter|refuge|sanctuary|asylum|haven) (in)
verb to > subject
  flee @person (to), escape @person (to), go (exile) (to)
verb on|upon > subject
  depend (aid|help|money|arms|arm|weapon|loan|subsidy|remittance|assistance|grant|backing|fund|supply|protection), rely (aid|help|money|arms|arm|weapon|loan|subsidy|assistance|grant|backing|fund|supply|protection)
noun owner|by|from|modifier|subject > to|for|in
  delivery (arms|weapons|tanks|aid), shipment (arms|weapons), package (million|billion|euro|dollar|assistance|support|relief|rescue|loan|aid|reconstruction), arms *supply, donation, medical *mission, training *mission, rescue *team, relief *effort, relief *supply, emergency *aid, debt *relief, debt *cancellation, military *training, rescue *operation, evacuation *flight, medical *brigade
# what another owes, and a bed for him
verb subject > owner|of|for
  pay off <arrears|debt|loan|bill>, clear <arrears|debt>, settle <arrears>
verb subject > object
  admit (hospital) @who
# idioms that leave no doubt
verb subject > to|for|object|into|in
  airdrop, fly in (${GOODS}), take in (${REFUGEES}), let in (${REFUGEES}), tide over, keep (afloat)
verb recipient|to|object > subject
  owe (million|billion|money|debt|third|half|share|<iobj>) !(apology|explanation|answer|life|loyalty|success|thanks|gratitude|allegiance)
verb from > subject
  borrow
# handed over, taken delivery of, let in
verb subject > recipient|to
  hand <${GOODS}> !(over|note|letter), deliver <${GOODS}>
verb modifier|from|by|of > subject
  receive <${GOODS}>, get <${GOODS}>, take <delivery|consignment> (of)
verb subject > to
  open <door|gate|home> (to) @people
# done with what another gives
noun of|owner|modifier|from > subject
  help (with|thanks), aid (with), assistance (with), funding (with), loan (with), money (with), weapon (with), arm (with), protection (under)
# helpers who are sent, people who are taken in
verb subject|modifier > to|inside|into
  send <${AIDES}|surgeon|paramedic> (help|assist|aid|support|rescue|treat|teach|train|fight), send <doctor|nurse|medic|rescuer|firefighter|instructor|trainer|teacher|surgeon|paramedic|peacekeeper>, dispatch <doctor|nurse|medic|rescuer|firefighter|instructor|trainer|teacher|surgeon|peacekeeper>, fly <doctor|nurse|medic|rescuer|firefighter|surgeon>, rush <doctor|nurse|medic|rescuer|firefighter|surgeon>, send <hospital> (field)
verb subject > of|object
  take in <thousand|hundred|dozen|ten|score|million> !(revenue|dollar|euro|money), shelter <thousand|hundred|dozen|ten|score>, host <thousand|hundred|dozen|ten|score> (refugee|migrant|exile|displaced)
verb subject > in|at|to|object
  reach [food|grain|rice|wheat|flour|medicine|vaccine|tent|blanket|ammunition|weapon|generator], arrive [rice|wheat|flour|tent|blanket|generator|rifle|missile|rocket]
verb subject > to
  hand out <${GOODS}>, distribute <${GOODS}>
verb subject > owner|of|for
  cover <bill|cost|budget|deficit|expense|shortfall>, foot <bill>
verb subject > in|for
  open <clinic|hospital|shelter|school|kitchen|camp> !(own|its), run <clinic|hospital|shelter|kitchen>, staff <clinic|hospital>
# the door opened, watchers and keepers of peace lent
verb subject > to|from|inside|of
  open <border|door|frontier|crossing|home> (to|for) (refugee|migrant|displaced|people|evacuee|civilian|family|exile), open <border|frontier> (its|their|the) (to) @people
verb subject > to|in
  deploy <observer|monitor>, send <observer|monitor> (election|ceasefire|truce|vote|poll|mission), contribute <observer|monitor>
verb subject|object > in|to|along|between
  deploy (as) (peacekeeper|peacekeeping), serve (as) (peacekeeper|peacekeeping)
verb subject > in
  take part (peacekeeping|peacekeeper|relief|rescue) (in), participate (peacekeeping|peacekeeper|relief|rescue) (in)
verb from|of > to|in|for|into
  come [donation|aid|help|assistance|money|fund|supply|relief], arrive [donation|aid|help|assistance|money|fund|supply|relief] (from), pour in [donation|aid|help|assistance|money|fund|supply]
# money for an end
verb subject > inside|for|to|in|on
  spend <million|billion|dollar|euro|pound|money> (rebuild|help|aid|assist|feed|house|shelter|integrate|relieve|relief), release <dollar|euro|pound> (for|to), allocate <dollar|euro|pound|fund>, set aside <dollar|euro|pound|fund>
noun owner|by|from|modifier|subject > inside
  funding (fight|combat|tackle|contain|rebuild|help|support|ease|feed), fund (fight|combat|tackle|contain|rebuild|help|ease|feed), money (fight|combat|tackle|contain|rebuild|help|ease|feed), aid (fight|combat|tackle|contain|rebuild|help|ease|feed), package (fight|combat|tackle|contain|rebuild|help|ease|feed), assistance (fight|combat|tackle|contain|rebuild|ease|feed)
# dropped, flown and carried in; the sick cared for
verb subject > to|into|over|on|object|recipient|for|in
  parachute <${GOODS}>, airdrop, air-drop, fly <${GOODS}> (into|to), truck <${GOODS}>, haul <${GOODS}>, ferry <${GOODS}>, transport <${GOODS}> (to|into), sail <${GOODS}> (to|into)
  treat [doctor|medic|surgeon|nurse|hospital|clinic|paramedic|physician] @who, vaccinate [doctor|medic|nurse|team|clinic] @who, operate [doctor|surgeon] on
verb subject > into|to|in
  cross [convoy] (into|to), roll [convoy] (into), enter [convoy], reach [convoy|flight], set out [convoy] (for), arrive [flight] (with) (aid|food|medicine|tent|blanket|relief)
# debts put off, deposits left where they are
verb subject > in|with|to|for|of|object|recipient
  extend <deposit|loan|debt|credit|maturity|repayment|lifeline|facility|swap|term> (deposit|loan|debt|credit|repayment|facility|swap) !(offer|seek), renew <deposit|loan|credit|facility|swap>, roll over <deposit|loan|debt|credit|facility>, defer <debt|repayment|payment|instalment|installment>, postpone <repayment|instalment|installment>, refinance <debt|loan>, reprofile <debt|loan>
  place <deposit> (in|with) (central|bank), deposit <million|billion> (in|with), guarantee <loan|debt|bond|borrowing>, plug <gap|hole|deficit|shortfall>, replenish <reserve|reserves|coffers|stock>, prop up <economy|currency|budget|reserve|finances>, suspend <repayment> !(its|their|own), freeze <repayment> !(its|their|own)
noun owner|by|from|modifier|subject|of > to|for|in|into
  relief *flight, mercy *flight, rescue *flight, aid *flight, aid *convoy, relief *convoy, aid *shipment, food *shipment, standby *loan, bridging *loan, concessional *loan, soft *loan, line of *credit, debt *write-off, debt *moratorium
# paid out to someone
noun owner|by|from|subject|of > to|for
  release (million|billion|tranche|loan|fund|aid|money), disbursement, payout (million|billion|dollar), tranche (of) (million|billion|loan), injection (million|billion|cash|capital)
verb subject > inside|to
  clear <release|disbursement|loan|credit|tranche|sale|export> (to), approve <release|disbursement> (to)
verb in|by > subject
  win <asylum|refuge|sanctuary|citizenship>, gain <asylum|refuge|sanctuary|citizenship>, get <asylum|refuge|sanctuary|citizenship>, obtain <asylum|refuge|sanctuary|citizenship>
# made cheaper for another, carried to him
verb subject > for
  cut <price|rate|fee> !(oil|output) , slash <price|rate|fee>, lower <price|rate|fee>, halve <price|rate|fee>, subsidize <price|gas|electricity|fuel>
# looked after where they are
verb in|by|at > object; mode refuge
  look after (<nsubj:pass>) (hospital|clinic|camp|shelter)
verb subject > to|inside|for
  authorize <disbursement|release|payment|loan|credit|tranche>, approve <disbursement|release|payment> (to|for), okay <loan|credit|disbursement|release|bailout|package>, green-light <loan|credit|disbursement|bailout|package>
noun owner|by|from|modifier|subject > to|for
  credit (from|line|export|buyer|soft) !(card|rating|agency|score)
~ everyday words, which context decides
# give, send, pay: whatever it is
verb subject > recipient|object|to|for|into|in|with|toward|behind|against
  send !(surround|besiege|encircle|attack|invade|storm|crush|seize|occupy|capture|letter|message|signal|telegram|cable|note|packing|home|back), send in, dispatch, ship, fly in, fly (${GOODS}), fly (${FORCES})
  parachute, drop (${GOODS}), rush, bring in (${GOODS}), bring (${GOODS}), deliver, hand out, distribute, transfer, pass (${GOODS}), smuggle, funnel
  steer, route, lease, give !(up|way|speech|interview|hour), hand (${GOODS}), grant, award, accord, offer, gift, pledge, repay, reimburse, refund
  spend (million|billion|money), disburse, release (fund|money|million|billion|tranche|loan|aid|payment), unlock (fund|money|million|billion|aid|loan)
  unblock (fund|money|aid), advance (loan|money|fund), inject, invest, cover (cost|deficit|bill|debt), bear (cost|brunt), shoulder (cost|burden|bill)
  top up, match (fund), raise (fund|money)
  restructure (debt|loan), reschedule (debt|loan), roll over (debt|loan), waive (debt|fee|payment), defer (debt|payment), write down (debt), relieve
  insure, indemnify, stake, back, keep alive, keep (afloat|alive|power), buttress, strengthen, enrich, empower, enable
# arm, train, build
verb subject > object|for|in|to|with|into
  rearm, kit out, outfit, fit out, modernize, upgrade (army|force|base|fleet|military|weapon), drill (troop|soldier|force|recruit|police), coach
  instruct, advise, mentor, school, educate, tutor, second, staff
  build (road|port|railway|hospital|school|dam|airport|base|bridge|stadium|housing|palace|parliament), reconstruct, refurbish, renovate, repair
  restore (power|water|service), demine, de-mine, clear (mine|bomb), dredge, install, electrify, pave, irrigate
# take in, save, care for
verb subject > object|in|from|to|for
  take in, let in, admit, lodge !(request|complaint|protest|appeal|claim|objection|note|bid|application|petition), house, quarter, billet, accommodate, hide, welcome (${REFUGEES}), receive (${REFUGEES}), take (${REFUGEES})
  absorb (${REFUGEES}), open (door|border|home), put up, settle (${REFUGEES}), naturalize, give (${REFUGEES}), clothe, bandage
  treat (wounded|patient|injured|soldier|for), heal, tend, cure, care (for), look after, comfort, console
  save, spare, pluck, whisk, spirit (out|away), fetch, pick up, fly out, bring out, bring home, lift out, extract, free (hostage|captive), shield
  defend, safeguard, secure (border|safety|convoy), cover (retreat|flank), escort, accompany (convoy|ship|vessel)
  come (rescue|aid|help|assistance|relief|defense|defence), leap (aid|defense|defence), go (aid|help|rescue), help out, lend (hand|help), stand (guard)
  serve (in|under|with), volunteer, work (for), fight (for|alongside|side), do (bidding|work), front (for), act (proxy|behalf|for), cater
# troops and missions that keep the peace or hold the line
verb subject > in|to|into|with|between|along|object|over|of|at|for
  lead (mission|force|operation|team|contingent|effort), head (mission|force), deploy, station, base (to|in|at|military), keep (${FORCES})
  maintain (${FORCES}), have (${FORCES}), land (${FORCES}), land (officer|doctor|medic|team|adviser|convoy), field (${FORCES}), post (${FORCES}), commit (troop|force|million|billion|money|fund|aid)
  garrison, police, patrol, monitor, observe (election|ceasefire|truce|border|poll), verify, oversee, supervise, watch (over), watch over, administer
  guarantee, separate, keep (peace|order|watch), restore (order|calm|peace), stabilize, intervene, make up (force|mission|contingent|team)
  run (mission|hospital|camp|clinic), set up (camp|hospital|clinic|shelter|fund), represent (interest), take over (affair|interest|duty|mission|patrol)
# a place to act from, a blind eye
verb subject > object|to|for|in|from|recipient
  let (use|base|operate|cross|station|train|dock), allow (use|base|operate|cross|station|train|dock), host (base|rebel|camp|exile|office|headquarters)
  tolerate, look (away|way), turn (eye), wink (at), abet, collude, connive, conspire, cooperate, facilitate, launder, cover up, cover (for)
  do (bidding), benefit, use (as|territory|soil|base|airspace)
# had from someone
verb from|by|on|to|with|of|object > subject
  owe, obtain, acquire, buy (${GOODS}), win (${GOODS}), rely, depend, lean, count (on), bank (on), live (off|on), subsist
  survive (thanks|help|aid|on), inherit, find (refuge|shelter|sanctuary|haven|asylum|help), seek (refuge|shelter|sanctuary|asylum)
  take (refuge|shelter|loan|money|bribe), escape, hole up, carry (flag), rescue (by|from)
noun owner|by|from|modifier|subject|of > to|for|of|in|toward|with|on|at|against
  arm, weapon, weaponry, munition, materiel, hardware, equipment, kit, gift, money, million (to|for|in), billion (to|for|in), credit, tranche, swap
  swap line, debt (to|of|relief), bond, budget support, investment, payment, compensation, reparation, stipend, scholarship, bursary, endowment
  allowance, pension, grain, vaccine, dose, tent, blanket, convoy, shipment, consignment, cargo, supply, delivery, flight (aid|relief|evacuation)
  package, programme (aid|training|development), program (aid|training|development), project (aid|development), charity, generosity, munificence
  philanthropy, kindness, hospitality, succor, succour, ration
  adviser, advisor, instructor, trainer, doctor, medic, nurse, contractor, mercenary, volunteer, contingent, peacekeeper, peacekeeping
  peacekeeping force, mission (peacekeeping|training|aid|relief|rescue|support|monitoring|observer), observer, monitor, monitoring, garrison
  troop (send|deploy|contribute|provide|keep|have|pledge), soldier (send|deploy|contribute|provide|keep|have)
  force (peacekeeping|stabilization|multinational|security), deployment (of), presence, base (to|in|at|military), leadership (of), umbrella
  security umbrella, shield, guarantee, escort, protection (of|from), security assistance, shelter, exile (in), home (to|for|find), haven, hideout
  safe conduct, passage, foothold, staging area, launchpad, launching pad, rear base, soil (from|use), territory (from|use), lifeblood, godfather
  godmother, backer, financier, paymaster, sponsor, patron, rescuer, savior, saviour, helper, giver, effort (relief|aid|rescue), dependence, reliance
noun self > to|of|for|from|on|owner|modifier
  bidding, recipient, beneficiary, debtor, borrower, dependent, dependant, refugee (in), protectorate, client, proxy, hireling
adjective by|modifier|with|from|on > self
  trained, equipped, financed, funded, supplied, fed, sponsored, subsidized, bankrolled, sheltered, protected, hosted, hired, provided, donated, -built
  -made, -supplied, -trained, -armed, -financed, -paid, -sponsored, -backed, -funded, -equipped, -donated, backed, dependent, reliant, indebted
  beholden
verb subject > object|to|recipient|for
  pay !(visit|tribute|price|attention|respect|homage|heed|call|lip)
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|to|for
  lend
`
