import { CAPTIVES, FORCES, PLACES, RELICS } from './wordClasses.ts'

/** Withdraw, release, return property, disarm, keep a ceasefire, let observers or relief in, resign. */
export const RETREAT = `
verb subject > from|in|of|out|object; mode withdraw
  withdraw !(money|fund|deposit|saving|asset|cash|dollar|euro|consent|resolution|draft|amendment|bill|permission|candidate|application|proposal|motion|bill|guarantee|credit|visa|license|licence|accreditation|peacekeeper|observer|inspector|ambassador|envoy|diplomat|recognition|support|invitation|funding|aid|subsidy|offer|treaty|agreement|accord|deal|pact|bid|candidacy|demand|claim|complaint|objection|charge|threat|lawsuit|remark|request|organization|nato|council|union|team|squad|athlete|negotiator|delegation|talks|negotiation|tournament|olympics|championship|series), pull out !(deal|agreement|treaty|accord|pact|talks|organization|ambassador|envoy|diplomat|league|bloc|club|forum|alliance), pull back, retreat, evacuate (troop|force|army|position|base), vacate, demobilize, redeploy (out|from|away), leave (troop|soldier|force) !(behind|dead)
  disengage, fall back, bring home (troop|soldier), bring (troop|soldier|force) (home|back), remove (troop|force|missile|soldier|base), draw down (troop|force|presence), move out (troop|force), cede, call off (operation|invasion|offensive|attack|siege), end (occupation|offensive|invasion|siege|presence)
verb subject > object|to|of; mode release
  release !(million|billion|dollar|euro|money|aid|tranche|loan|grant|credit|asset|statement|report|data|video|photo|document|figure|film|transcript|letter|audio|image|text|footage|album|book|detail|list|finding|result|information|communique|study|survey|tape|fund|recording|picture|poll|water|name|movie|song|version|draft|plan|map), free, set free, let free, let go, liberate (prisoner|hostage|detainee), repatriate, hand over (hostage|prisoner|captive|body)
  exchange (prisoner|hostage), liberate @who
verb subject > to|object; mode return
  return (<obj>|<nsubj:pass>) !(visit|call|fire|favor|compliment|people|migrant|refugee|asylum|deportee|ambassador|envoy|diplomat|child|verdict|greeting), hand back, give back, restitute, repatriate (artifact|artefact|treasure|remains|antiquity|relic), cede (territory|land|control|island)
verb subject > in|to|with|object; mode disarm
  disarm, lay down (arm|weapon), give up (arm|weapon), surrender (arm|weapon), destroy (stockpile|arsenal), dismantle (weapon|program|programme|base|site|arsenal|facility|outpost|settlement|missile), decommission, demilitarize, denuclearize, hand over (weapon|arm|arsenal)
verb subject > with|in|against|to; mode ceasefire; mutual
  observe (ceasefire|cease-fire|truce), respect (ceasefire|cease-fire|truce), cease (fire|hostilities|fighting|operation|hostility), halt (offensive|attack|fighting|strike|bombing|bombardment|operation|hostilities|shelling|raid|airstrike), stop (fighting|attack|bombing|offensive|shelling|firing|fire|war), end (fighting|hostilities|war|conflict), hold (fire), honor (ceasefire|truce), suspend (fighting|hostilities|operation)
  extend (ceasefire|cease-fire|truce), implement (ceasefire|cease-fire|truce), stop (hostilities)
verb subject > to|in|into|object|from; mode access
  admit (inspector|observer|monitor|convoy), allow (inspector|observer|monitor|aid|convoy|relief|humanitarian|delivery), let (inspector|observer|monitor|aid|convoy|relief) in, grant (access)
verb subject > from|as|in; mode resign
  resign, step down, step aside, abdicate, relinquish (power), give up power, quit (office|post|job|presidency|premiership)
noun owner|by|modifier|subject|of|from > from|out|in|inside; mode withdraw
  troop withdrawal, withdrawal !(application|treaty|agreement|accord|nato|union|eu), pullout, pullback, retreat, drawdown, disengagement, evacuation (of)
noun owner|by|from|modifier|subject > of|to; mode release
  release (prisoner|hostage|detainee|captive|activist|of) !(million|billion|dollar|euro|$|tranche|loan|fund|money|aid|statement|report|data|press|video|document), repatriation, liberation (prisoner|hostage), amnesty
noun owner|by|from|modifier|subject|between|of > with|between|in; mode ceasefire; mutual
  ceasefire, cease-fire, truce, cessation (hostilities|hostility), disarmament
noun owner|by|subject|of > from; mode resign
  resignation
verb subject > from|of|object|to|between|with|in
  fall silent, clear <mine|minefield> (its|their|own), leave (soldier|troop|force) !(dead|wounded|injured|hurt|bleeding|stranded) , quit (force|troop|army|soldier|peacekeeper), rumble out, roll out (tank|troop|army) , hand (rifle|weapon|gun|arm), march out, ship home, stand down, call home !(ambassador|envoy|diplomat|chargé|charge|commissioner|theirs|consul)
verb from > subject
  regain (island|territory|land|city|control|province), recover (territory|island|body|remains|artefact|artifact)
verb subject > object|from|out; mode withdraw
  leave (${FORCES}) !(dead|wounded|injured|hurt|bleeding|stranded)
  quit (${FORCES})
  evacuate (${FORCES})
  roll out (${FORCES})
  rumble out (${FORCES})
  march out (${FORCES})
  bring (${FORCES}) home
  pull (${FORCES}) out
  withdraw (${FORCES})
  abandon (base|camp|outpost|position), dismantle (base|camp|post|barricade|fence)
  come home (${FORCES})
  return home (${FORCES})
verb subject > to|object; mode return
  give (back), hand (back), return (artifact|bronze|remains|body|skull|treasure|painting|museum|island|land|territory|head|manuscript)
verb from > subject; mode return
  regain, recover (island|territory|land|bronze|artifact), get (back)
verb subject > to; mode disarm
  turn over (weapon|arm|gun|rifle), hand (rifle|weapon|arm|gun), surrender (rifle|weapon|arm|gun)
verb between > with; mutual; mode ceasefire
  fall (silent)
# freed, handed over, given back
verb subject > object|to|of|from; mode release
  hand <${CAPTIVES}> !(power|note|suspect|fugitive|criminal|trafficker|convict|killer|murderer|smuggler|lord|kingpin|gangster|hacker|warlord|terrorist), turn over <${CAPTIVES}> !(suspect|fugitive|criminal|trafficker|convict|killer|murderer|smuggler|lord|kingpin|gangster|hacker|warlord|terrorist), give up <${CAPTIVES}>, send back <${CAPTIVES}> !(migrant), hand over <${CAPTIVES}> !(suspect|fugitive|criminal|trafficker|convict|killer|murderer|smuggler|lord|kingpin|gangster|hacker|warlord|terrorist), return <${CAPTIVES}>
  let <${CAPTIVES}> (go|leave|free|home|fly), allow <${CAPTIVES}> (go|leave|home|free|fly), exchange <${CAPTIVES}>, swap <${CAPTIVES}>
verb subject > to|object|from; mode return
  hand over <${PLACES}|canal|zone|sovereignty|control|rest|administration|authority|archive|map|wreckage|treasure>, hand <canal|zone|base|island|territory|enclave> over
  transfer <sovereignty|control|administration|territory|island|base|canal|zone|authority>, turn over <${PLACES}|canal|sovereignty|control>, give up <${PLACES}|occupation>
  return <${PLACES}|canal|sovereignty>, restore <sovereignty|territory|island|land|peninsula>, cede <${PLACES}|sovereignty>
verb by|from > subject; mode release
  walk free, walk out (jail|prison|cell|custody|captivity|free), go free, regain freedom, win freedom
# troops and others who go
verb subject > object|from|of|out; mode withdraw
  leave [last] !(word|behind|chance), depart [last], go [last] home, withdraw [last], leave [${FORCES}|garrison|peacekeeper|occupier|adviser] !(dead|behind|wounded)
  depart [${FORCES}|garrison|peacekeeper|adviser], go [${FORCES}|garrison|peacekeeper] home, go home [${FORCES}], move out [${FORCES}], march out [${FORCES}]
  call back <ship|fleet|warship|vessel|aircraft|jet|plane|${FORCES}>, call home <ship|fleet|warship|vessel|aircraft|plane|${FORCES}>, pull back <${FORCES}|gun|tank>
  draw back (army|troop|soldier|force|side), pull <submarine|ship|fleet|${FORCES}> (out|back|from), move <${FORCES}> (out|away|back), take <${FORCES}> (out|home|away)
  bring home <${FORCES}|adviser|contingent>, bring back <${FORCES}|adviser|contingent> home, evacuate <base|staff|garrison|embassy|consulate|mission|diplomat|personnel>
# troops and captives of whom only the going is told
verb object > from|in|out; mode withdraw
  withdraw (<nsubj:pass>) <${FORCES}|adviser|contingent>, pull out (<nsubj:pass>) <${FORCES}|contingent>, pull back (<nsubj:pass>) <${FORCES}>, evacuate (<nsubj:pass>) <${FORCES}|base>, bring home (<nsubj:pass>) <${FORCES}>, recall (<nsubj:pass>) <${FORCES}>
verb from|in|by > object; mode release
  release (<nsubj:pass>) (prison|jail|custody|captivity|detention|arrest), free (<nsubj:pass>) (prison|jail|custody|captivity|detention|arrest)
verb subject > from|with|in; mutual; mode withdraw
  disengage, separate (force|troop|army), stop (fighting), cease (fire), ground (arms), end <fighting|hostilities|war>
verb subject > in|on|from|to|object; mode withdraw
  close <base|camp|outpost|garrison> (its|own|last|their) !(embassy), end <operation|mission|occupation|presence|deployment|campaign|offensive> (military|troop|combat|peacekeeping|army|force) !(drill), wind up <operation|mission> (military|combat), leave <base|camp|barracks|outpost> [${FORCES}], hand over <base|camp|barracks|outpost|post|airport>, wind down <presence|operation|mission>, reduce <presence|contingent> (military|troop|in)
  complete <withdrawal|pullout|retreat|evacuation|pullback>, begin <withdrawal|pullout|retreat|evacuation|pullback>, start <withdrawal|pullout|retreat|evacuation|pullback>, finish <withdrawal|pullout|evacuation>, lift <siege|blockade> !(demand)
noun owner|by|from|modifier|subject > of|to; mode return
  return (artifact|artefact|bronze|remains|body|treasure|skull|land|territory|island|property|marble|antiquity), handover (base|island|territory|prisoner|body|remains|suspect), restitution
noun owner|by|between|from|modifier|subject > with|between; mutual; mode release
  prisoner *swap, prisoner *exchange, exchange (prisoner|captive|hostage|detainee|spy), swap (prisoner|captive|hostage|detainee|spy)
noun owner|by|modifier|subject > of|from; mode release
  freeing, release (hostage|prisoner|tourist|crew|ship|tanker|vessel|sailor|fisherman|journalist|soldier|activist|citizen|national|pilot)
# idioms that leave no doubt
verb subject > object; mode release
  let (go) @people, let (free) @people
verb subject > from|of|to|object
  clear out, pull up stakes, hand over (${CAPTIVES}) !(suspect|fugitive|criminal|trafficker|convict|killer|murderer|smuggler|lord|kingpin|gangster|hacker|warlord|terrorist), hand (${CAPTIVES}) over !(suspect|fugitive|criminal|trafficker|convict|killer|murderer|smuggler|lord|kingpin|gangster|hacker|warlord|terrorist), let (prisoner|hostage|captive|detainee|fisherman|sailor|crew|pilot) go, set (free)
verb subject > object|to|of|from; mode release
  discharge @people (prison|jail|custody|detention), parole @people, surrender <body|remains|hostage|captive|prisoner|detainee>
verb subject > to|object; mode return
  send (back) <${RELICS}>, return <${RELICS}>, give (back) <${RELICS}>, hand (back) <${RELICS}>, ship (back) <${RELICS}>
# drawn back, opened up
verb subject > from|out
  move back [${FORCES}], move away [${FORCES}], draw back [${FORCES}], step back [${FORCES}]
verb subject > to; mode access
  open <jail|prison|facility|plant|camp|laboratory|reactor|base> (to) !(again)
verb subject > to|object; mode disarm
  turn over <weapon|arm|gun|rifle|arsenal>, surrender <warhead|missile|arsenal|tank|gun|rifle|stockpile|weapon|arm>
~ everyday words, which context decides
# go, leave, come home
verb subject > from|of|object|out|to|in|with|across; mode withdraw
  leave !(behind|dead|message|door), quit, exit, depart, go (home|gone|troop|soldier), get out, move out, pull (back|out|from), draw back
  draw down, turn back (${FORCES}), back off, back away, retire (from), recede, redeploy, relocate (${FORCES}), decamp
  return (home|base|barracks|${FORCES}), come (home|${FORCES}), bring (home|back), take (home|out) (${FORCES}), ship (home|back) (${FORCES})
  fly (home|out) (${FORCES}), call (home|back) !(ambassador|envoy|diplomat), recall (${FORCES}), remove (${FORCES}), evacuate, abandon (${PLACES}), give up (${PLACES})
  hand (back|over), hand over, turn over (base|territory|control|${PLACES}), transfer (control|sovereignty|base|territory), relinquish, surrender
  yield (${PLACES}), dismantle, close (base|camp|post), scale back, scale down, reduce (${FORCES}), cut (${FORCES}), thin out
  end (occupation|presence|mission|rule|mandate|patrol), wind down, wind up (mission), lift (siege|blockade), separate, disband
  dissolve (militia|force|army|unit|group), stop (shoot|fight|fire|shell|bomb|attack|flight|raid|shooting|fighting|firing), cease, halt, pause, call off
  lay down, put down (arm), give up (arm|gun|weapon), hand in (arm|gun|weapon), turn in (arm|gun|weapon), collect (rifle|weapon|arm|gun), bury (weapon)
  destroy (stockpile|weapon|arm), scrap (missile|warhead|weapon|program|programme), disable (reactor|weapon), eliminate (stockpile|weapon|missile)
  shut down (reactor|plant), freeze (program|programme|enrichment), de-escalate
# release, return
verb subject > object|to|from|of|recipient; mode release
  let (go|free|out|leave|home), let out, hand (${CAPTIVES}), turn over (${CAPTIVES}), turn (loose)
  give up (${CAPTIVES}), deliver (${CAPTIVES}), send (home|back) (${CAPTIVES}), return (${CAPTIVES}), fly (home|back) (${CAPTIVES})
  exchange (${CAPTIVES}), swap (${CAPTIVES}), trade (${CAPTIVES}), bail, parole, discharge, acquit, grant (release), drop off (${CAPTIVES})
  transfer (${CAPTIVES}), rescue (${CAPTIVES}), win (release|freedom), secure (release|freedom), obtain (release|freedom), negotiate (release)
  walk (free|out), go (free|home), come (home|free|out) (${CAPTIVES}), change (country|hand), get (back|home), recover, retrieve, reclaim
  restore (<obj>), return (of|troop|soldier|to|home)
  let in, allow (in|access|visit), admit, give (access), open (corridor|crossing|border|facility|site), permit (inspection|access|visit|passage)
  step (down|aside), bow out, retire, go (exile)
noun owner|by|from|modifier|subject|of|between > from|out|of|to|in|with|between|for
  pull-out, departure, exit, evacuation, redeployment, return (of|troop|soldier|to|home), homecoming, handover, hand-over, transfer (of), cession
  restitution, restoration (of), release, freeing, freedom (of|regain|win), liberation, exchange (of|prisoner|captive), swap, demobilization
  decommissioning, demilitarization, denuclearization, dismantling, dismantlement, dissolution, disbandment, buffer zone, demilitarized zone, armistice
  cessation, halt, pause, lull, stand-down, abdication, access (of|for|to), opening (of), end (of|to) (war|occupation|siege|hostility|fighting|presence)
adjective by|from > self
  freed, released, liberated, returned, repatriated, withdrawn, evacuated, disarmed, gone, free
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|to|from
  hand (over), quit, free
`
