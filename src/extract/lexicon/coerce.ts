import { CAPTIVES, CRAFT, ENVOYS, GATES, PLACES, REFUGEES } from './wordClasses.ts'

/** What is held, but not against its will. */
const HELD =
  'veto|copy|record|title|key|card|lead|line|talks|talk|meeting|summit|election|conference|exercise|drill|hope|view|office|position|post|vote|referendum|session|hearing|rally|fire|chair|presidency|dialogue|discussion|power|negotiation|consultation|seat|majority|stake|share|hand|responsible|accountable|conversation|passport|citizenship|service|funeral'

/** Arrest, seize, raid, search, restrict, ban, censor, curfew, deport, withhold supplies, cyber attack, disinformation, blockade. */
export const COERCE = `
verb subject > object|of|in; mode arrest
  arrest !(decline|slide|slump|fall|spread|trend|deterioration), detain, apprehend, imprison, jail, incarcerate, round up, nab, capture (suspect|leader|militant|fugitive|member|commander|soldier|fighter|spy|prisoner), intern, hold (captive|prisoner|custody|hostage|detention), take (custody|prisoner), lock up, remand, keep (arrest|custody), place (arrest|detention), put (arrest|detention|prison|jail), issue (warrant)
verb subject > object|of|from|in; mode seize
  seize !(power|control|chance|opportunity|moment|initiative|imagination|attention|mood|spotlight|headline|mantle|upon), confiscate, raid !(past|larder|fridge|refrigerator|wardrobe|pantry|cupboard|archive|memory|tomb), impound, commandeer, hijack, intercept, search (house|home|office|ship|vessel), storm (office|house|building), annex, nationalize, expropriate, board (ship|vessel|tanker), occupy (embassy|building|office), take over (embassy|building|company), force (land|divert|ship|plane|flight|aircraft|airliner|jetliner|jet), divert (flight|plane|ship|airliner|jetliner|jet|aircraft|vessel|tanker)
verb subject > object|on|in|from|of|against|to; mode restrict
  subdue, pacify, colonize, enslave, plunder, exploit, partition, strong-arm, shadow (ship|vessel|aircraft|fleet), buzz, hound, repatriate (forcibly), expand (water|waters|zone|claim), extend (water|waters|zone|claim|jurisdiction), assert (control|sovereignty), restrict, blockade, besiege, curb, crack down, suppress, repress, oppress, persecute, subjugate, harass, bully, coerce, silence, muzzle, gag, obstruct (ship|vessel|aid|inspector), hamper, impede, prevent, bar, block (ship|road|port|access|strait|border|highway|traffic|convoy|passage|entry), chase, ram, quarantine, lock down, limit (access|movement|travel|press|freedom), disperse, force !(land|divert|ship|plane|flight|aircraft), compel, cordon, seal off, seal (border|road), stop (ship|vessel|boat|convoy|car) !(migrant|smuggler), impose (restriction|blockade|measure|limit|siege|state|visa|rule|condition|curb|lockdown), confine, isolate (village|city), interfere, meddle, provoke, disrupt, sabotage, undermine, destabilize, overthrow, depose, topple, oust (president|government|leader|regime|minister), dominate, control (territory|airspace|strait), violate (right), deprive, starve, target (critic|journalist|activist|dissident|opposition) , abuse, discriminate, mistreat
verb subject > object|on|in|from; mode ban
  ban !(import|export|product|goods|trade), outlaw, prohibit, forbid, proscribe, dissolve (party|parliament|group), impose (ban), disqualify (candidate|party)
verb subject > object|in|of; mode censor
  censor, suspend (publication|newspaper|broadcast|channel|license), shut down (newspaper|station|channel|website|outlet|media|internet), close (newspaper|station|channel|outlet), block (website|access|site|twitter|facebook|internet|media), jam (signal|broadcast)
verb subject > in|on; mode curfew
  impose (curfew), declare (curfew), enforce (curfew)
verb subject > in|on; mode martial-law
  impose (martial|emergency|siege), declare (martial|emergency|siege), extend (martial|emergency)
verb subject > object|from; mode deport
  deport, expel (migrant|refugee|worker|resident|civilian|villager), send back (migrant|refugee), exile, banish, evict, displace, uproot, turn back (migrant|refugee|boat), drive out, return <migrant|refugee|people|deportee|asylum|child|boat>, fly back <migrant|refugee|deportee>, push back <people|asylum|boat|migrant>
verb subject > to|from|of|object; mode withhold
  turn off (gas|tap|supply), cut (gas|oil|electricity|water|power|supply), shut off (gas|tap|supply|water)
verb subject > object|about|in|on|against; mode misinformation
  spread (disinformation|misinformation|propaganda|lie|rumor|false), mislead, deceive, fabricate, rig, influence (election)
verb subject > object|against|of; mode cyber
  hack, spy (on), wiretap, eavesdrop, surveil, phish, penetrate (network|system)
noun owner|by|from|modifier|subject > of|against|on|in|from|at|with|over
  colonization, domination, exploitation, colonial rule, forced labor, internment, eviction, imposition, arrest !(cardiac), detention, imprisonment, seizure, raid (police|home|house|office|on), crackdown, blockade, siege, repression, persecution, oppression, suppression, coercion, restriction, curfew =curfew, deportation =deport, confiscation, interference, meddling, censorship =censor, harassment, annexation, subjugation, hijacking, curb, martial law =martial-law, ban !(travel|test), cyberattack =cyber, cyber attack =cyber, hacking =cyber, espionage =cyber, spying =cyber, disinformation =misinformation, abuse, violation (human|right), discrimination, arrest warrant =arrest, purge, expulsion (migrant|refugee|resident), provocation, overthrow, coup (against), maximum pressure, pressure (maximum|campaign), subversion, encroachment, infringement
adjective self > toward|against|with
  coercive, oppressive, repressive, abusive
verb subject > object|into|of|to|from|in
  break into, send home (migrant|refugee|worker|thousand), turn back !(column|troop|force|army|soldier|team|fleet|short|without), throttle, close (school|border|port|airspace) to, hold (trawler|ship|vessel|citizen|businessman|tourist), spread (falsehood), cut off (world) !(hand|head|ear|arm|leg), lock out, squeeze, stifle, gag, pen in, confine, intimidate
noun owner|by|from|modifier > on|of
  squeeze, stranglehold, chokehold, clampdown
verb in > object; mode arrest
  hold (prison|jail|detention|custody|cell|centre|center), detain, arrest, imprison, jail, languish (prison|jail|cell), incarcerate
verb subject > object|into|on|about|in|from
  break into (bank|computer|network|system|server|account|email|website), choke off, strangle
  turn back (migrant|boat|refugee|ship|vessel|people|convoy), send (back|home) (migrant|refugee|worker|thousand|hundred|illegal|undocumented)
  push back (migrant|refugee|boat), spread (falsehood|disinformation|misinformation|lie|rumor|propaganda|fake)
  keep (captive|custody|prison|jail|house), hold (prison|jail|detention|custody|prisoner|captive|inspector|cell|charge|trial), bug
  spy, snoop, board (ship|vessel|freighter|tanker|boat|trawler|yacht|cargo), cut off !(hand|head|ear|arm|leg|tie|relation|relations|aid|contact|deal), shut out, bar (from), put (prison|jail|bars|arrest)
  take (custody|prisoner|captive)
verb in|by > subject
  languish (prison|jail|cell|custody|detention|camp)
noun owner|by|from|modifier|subject|of > on|of|against|in
  squeeze (on), grip (on), wiretapping, eavesdropping, complicity
# held, questioned, searched
verb subject > object|of|from|in|by|at; mode arrest
  hold <${CAPTIVES}|couple|crew|inmate|opponent|man|woman|dozen> !(${HELD}|political), capture <${CAPTIVES}>, keep <${CAPTIVES}> (prison|jail|cell|custody|house|captivity)
  take prisoner, take captive, take hostage, take into (custody), handcuff, shackle, interrogate, question <${CAPTIVES}|crew|officer|man|suspect>, strip-search
  order (arrest|detention) [judge|court|tribunal|prosecutor|magistrate], pick up <${CAPTIVES}>, surround <base|headquarters|camp|embassy|mission|post|compound|peacekeeper>
verb subject > for|against|object; mode arrest
  issue (warrant), issue (notice) (red|interpol)
verb in > subject; mode arrest
  spend (prison|jail|custody|cell|captivity|detention), remain (prison|jail|custody|cell|captivity|detention), sit (prison|jail|custody|cell)
  stay (prison|jail|custody|cell), die (prison|jail|custody|cell|captivity|detention), rot (prison|jail|cell)
verb subject > object|of|from; mode seize
  take over <company|factory|plant|field|embassy|mission|building|asset|firm|plantation>, tow <ship|vessel|boat|trawler|tanker>, dismantle <factory|plant|industry>
  nationalize, board <ship|vessel|tanker|freighter|boat|trawler|yacht|ferry|carrier>, impound, escort <ship|vessel|boat|trawler|tanker> (port)
verb subject > object|of|from|to|against|on
  hold up <shipment|import|export|cargo|goods|truck|lorry|train|trade|ship|convoy>, choke <supply|trade|economy|flow|border>, fence <border|frontier>
  string <wire|fence|barrier> (border|frontier|line), lay <wire|fence|barrier> (border|frontier|line), stretch <wire|fence|barrier> (border|frontier|line)
  pick up @people [police|policeman|officer|guard|agent|soldier|patrol|immigration|coastguard], round up @people
  keep out <ship|vessel|company|inspector|${ENVOYS}>, ban <vessel|ship|company|app|application|party|outlet|channel>, impose (law|decree|emergency|rule) on
  delay <truck|lorry|shipment|cargo|convoy|train>, seal <${GATES}>, stop <truck|lorry|train|ship|boat|cargo|bus|motorist>
verb subject > to|from|of|object; mode withhold
  cut <delivery|flow|supply> (gas|oil|fuel|power|water|electricity|energy), cut off <delivery|flow|supply|gas|oil|fuel|power|water|electricity>
  halt <delivery|flow|supply> (gas|fuel|power|water|energy|pipeline), stop <delivery|flow|supply|gas> (gas|fuel|power|water|energy|pipeline)
  close <valve|tap|pipeline>, shut <valve|tap|pipeline>, turn off <valve|pipeline|water|power>, withhold <intelligence|information|water|gas|food|passport|document>
verb subject > in|on|against|of|object; mode cyber
  plant <microphone|bug|device|malware>, bug, eavesdrop on, intercept <call|message|communication|cable>
# held, questioned, followed
verb subject > object|of|from; mode arrest
  question <diplomat|tourist|reporter|businessman|executive|driver|passenger|traveller|sailor|employee|guard>, question @who [police|policeman|prosecutor|officer|agent|investigator|judge], interrogate
  subject (interrogation|search|harassment|intimidation|surveillance|torture|pressure|restriction|blockade|abuse|detention) @who, place (guard|surveillance|arrest|siege|custody), put (guard|surveillance|custody)
  hold @people !(${HELD}|side|back|up|off|over|together|line|dear), deny (bail|access) <prisoner|detainee|citizen>, surround <embassy|consulate|mission|base|camp|convoy|patrol>
verb in|by|at > object; mode arrest
  hold @people !(${HELD}|hostage|back|up|off|over|together|line|dear), keep @people (custody|prison|jail|captive|cell), capture @people, seize @people, question @people (police|prosecutor)
verb subject > object|of|from; mode seize
  search <vessel|ship|freighter|tanker|boat|trawler|plane|aircraft|car|train|cargo|embassy|residence|apartment|office|home|house|bag|luggage>, inspect <vessel|ship|freighter|tanker|boat|trawler|cargo>, tow away, storm <embassy|consulate|mission|residence> [police|policeman|officer|guard|agent]
  steal <data|secret|information|technology|design|blueprint|file|mail|document> , take (asset|factory|plant|field) over, expropriate, nationalise, stop <patrol|peacekeeper|observer|inspector|journalist|convoy|car|coach|tanker|freighter>
  check <passport|cargo|document|identity>, capture <sailor|marine|diplomat|engineer|tourist|peacekeeper>, raise <flag> (island|islet|reef|rock|territory|shoal), plant <flag>, hoist <flag> (island|islet|reef|rock|territory|shoal)
verb subject > object|on|in|from|of|against|to|with; mode restrict
  block <export|import|shipment|grain|goods|truck|lorry|cargo|trade|ship|vessel|boat|train|supply|delivery|crossing|bridge> !(farmer|trucker|driver|protester|activist|resident|haulier|demonstrator), swarm [${CRAFT}|militia], shadow [${CRAFT}], jam !(street|hall|square), disrupt <flight|signal|navigation|shipping|election|network>, set up <checkpoint|roadblock|barrier|blockade>
  control <fifth|third|half|part|territory|region|area|province|city|town|strip|peninsula|crossing|strait|airspace|district>, build <fence|wall> (border|frontier), erect <fence|wall|barrier|roadblock|checkpoint>, fence off, wall off, require <visa|permit> , push <migrant|refugee> (border|across|back|over|toward|towards|into), send <migrant> (border|across|over)
  divide <country|city|territory|land|capital> (zone|sector), chase away <${CRAFT}|fisherman>, chase off <${CRAFT}|fisherman>, drive away <${CRAFT}|fisherman>, cut off <${CRAFT}|village|town|city|enclave|region>, intercept <${CRAFT}>, expel <fisherman|villager|migrant|worker|refugee|resident|family|trader>, plot (coup|overthrow|putsch|unrest) , stage (coup|putsch), foment (coup|unrest|rebellion|violence), instigate (coup|unrest|rebellion|riot), organize (coup)
  extort, withhold <passport|document|pay>
verb subject > object|from|over|to|into; mode deport
  send (back|home) <boy|girl|child|minor|people|asylum|family|hundred|thousand|${REFUGEES}> !(troop|soldier), send back @who !(ambassador|envoy|team|delegation|troop|mission|prisoner|hostage|body|remains|captive|detainee|soldier|diplomat), order <refugee|migrant|resident|worker> (leave|out|go), force @who (leave|flee|out|home|back) !(vote), drive @who (home|exile) , put (plane|bus|jet|flight) @person
verb subject > object|on|in|against|of|about; mode cyber
  hit (cyberattack|cyber|malware|ransomware|hacker), attack (hacker|website|server|computer), infiltrate <network|system|ministry>, cripple [hacker|malware|cyberattack|virus], breach <network|system|server|database>, target [hacker|malware|spyware|phishing], break into [hacker]
  gather <information|intelligence> (on|about), collect <information|intelligence|data> (on|about), buy <vote>, steal <election|vote>
  wage <campaign|war> (disinformation|propaganda|hybrid|smear|cyber|information|influence|intimidation|pressure), run <campaign|operation> (disinformation|propaganda|smear|influence|cyber|intimidation), conduct <campaign|operation> (disinformation|propaganda|smear|influence|cyber)
noun owner|by|from|modifier|subject > of|against|on|in|from
  nationalization, expropriation, confiscation, boarding (ship|vessel|tanker), capture (${CAPTIVES}), seizure (ship|vessel|tanker|asset|property|boat|plane), jamming, coup (in|against), cyberattack, cyber *operation, cyber *campaign, cyber *espionage, denial of *service, ransomware *attack, phishing *attack
  campaign (disinformation|influence|smear|intimidation|propaganda|harassment|pressure), hybrid *attack, hybrid *war, hybrid *warfare, influence *operation, exit *ban, mistreatment, maltreatment, pushback, closure (strait|airspace|road|crossing|border|port), stranglehold, economic *coercion, land *grab
noun modifier|owner|of|by > on|against|over|of
  control (under), rule (under) !(law)
# idioms that leave no doubt
verb subject > object|from|out|in|on
  cart off, carry off, clamp down, stamp out, drag (out|off|away), bundle (car|van|plane|off), browbeat, arm-twist, strong-arm
  throw (in|into) (jail|prison|dungeon|cell), turn (screw) (on), tighten (screw|noose|grip|vice|vise) (on|around), put (squeeze|screw) (on)
# shut to someone, sent home, broken up
verb of > subject; mode arrest
  be (hand) (in), remain (hand) (in), stay (hand) (in), languish (hand) (in), end up (hand) (in)
verb subject > to; mode restrict
  close <mosque|church|school|university|hospital|stadium|market|mine|shop|field|water|waters> (to), shut <mosque|church|school|university|hospital|market|mine> (to)
verb subject > object|from; mode deport
  send home @people !(ambassador|envoy|diplomat|attaché|attache|troop|soldier|body|remains|prisoner|hostage|captive|detained|jailed|freed|observer|team)
verb subject > of|by|modifier|object; mode restrict
  break up <meeting|rally|gathering|demonstration|march|congress|sit-in|camp>
verb subject > object|of|in; mode cyber
  paralyze [hacker|malware|cyberattack|virus|attack], paralyse [hacker|malware|cyberattack|virus|attack], take down <website|site|network|server|portal>, deface <website|site|portal>, knock out <network|website|server|grid> [hacker|malware|cyberattack]
# by order of a court, and forbidden to publish or work
verb subject > object|of|clause; mode arrest
  order (jail|imprison|detain|arrest|remand|custody|hold) !(release|free|bail) [court|judge|magistrate|tribunal|prosecutor]
verb from > object; mode deport
  deport
verb subject > object; mode censor
  order (suspend|stop|cease|halt) (publication|publish|broadcast|broadcasting|transmission|printing), order (off) (air), take (off) (air) @who, force (off) (air), knock (off) (air)
  remove <account|page|channel|video>, delete <account|page|video>, take down <account|page|network|channel>, suspend <account|page>, shut down <account|page>
verb subject > object|of; mode censor
  suspend (licence|radio|broadcaster|website|outlet|magazine|weekly|daily)
verb subject > of|by|object; mode restrict
  ban <phone|app|equipment|software|drone|gear|chip>, prohibit <phone|app|equipment|software|drone|gear|chip>
  stop <work|activity|activities> @body, halt <work|activity|activities> @body, dissolve <charity|organization|organisation|association|movement|union|ngo|foundation>
verb subject > of|object; mode restrict
  close off <embassy|consulate|mission|residence|bridge|street>, seal off <embassy|consulate|mission|residence|bridge|street>, close <office|bureau> @body, shut <office|bureau> @body, shut down <office|bureau> @body, raid <office|headquarters|bureau> @body
verb subject > object|from; mode deport
  order @people (leave|depart|out|go) !(${ENVOYS}|troop|soldier|force|delegation)
verb subject > against|on; mode cyber
  launch (war|warfare|attack|assault|campaign|operation) (cyber), wage (war|warfare) (cyber)
# made harmless by another
verb subject > object
  disarm @who !(its|their|own|itself|themselves)
~ everyday words, which context decides
# take away, lock up, hold
verb subject > object|of|in|from|at|on|with; mode arrest
  capture, recapture, catch
  hold !(talks|talk|meeting|summit|election|conference|exercise|drill|hope|view|office|position|post|vote|referendum|session|hearing|rally|fire|chair|presidency|dialogue|discussion|power|negotiation|consultation|seat|majority|stake|share)
  hold (in|since|captive|prison|jail), keep (prison|jail|locked|captive|behind|out), take (captive|prisoner|custody|away)
  seize (suspect|crew|pilot|soldier|activist|worker), grab (suspect|activist|crew), pick up (suspect|activist), drag (off|out|away|from)
  lead (off|away), lock (up|away), cage, pen (in), shackle, handcuff, charge (with), arraign, interrogate, grill, question, torture, sentence
  give (year|life|month), condemn (death|year), order (arrest|detention|seizure|closure|deportation), seek (arrest), want (arrest)
  refuse (release|free), deny (bail), manhunt, hunt, storm !(troop|soldier|force|army|militia|commando|tank), search (of|house|police), scale (wall)
verb in|by|under|from > subject|object; mode arrest
  remain (prison|jail|custody|detention|cell|behind), sit (prison|jail|cell|custody), spend (prison|jail|cell|custody|captivity|detention)
  rot (prison|jail|cell), await (trial), stand (trial), serve (sentence|term|year), face (trial|charge|year|prison|jail)
verb subject > object|of|from|in|off|to|with; mode seize
  carry away, make off, steal, rob, loot, pilfer, purloin, appropriate, usurp, requisition, grab (land|power|asset|${PLACES}), take over
  take (asset|ship|property|land|company|house|island), occupy, claim (island|territory|water|shoal|reef|sovereignty), reclaim (land|reef), encroach
  intrude, tow, find (cash|drug|weapon|million|contraband), freeze (asset|account|fund), block (asset|account|fund), strip, dispossess, wrest
  overrun (embassy|building|office)
# rule, press, hem in
verb subject > object|over|on|in|of|against|from|into|with|by|to; mode restrict
  rule, control, lord, harry, hector, twist (arm), bulldoze, steamroll, railroad, dictate, impose, push (around), press (into)
  pressure, hobble, hamstring, stymie, hinder, hold up, hold back, stall, obstruct, block, keep (out|from|away)
  shut (out|off|down|border|school|office|airspace|port|crossing|mission|ngo), close, seal, fence, wall (off), isolate, encircle, turn (away|back)
  turn away, exclude, curtail, clip (wing), cap, ration, target !(missile|drone|rocket|bomb), single out, profile, brutalize, humiliate, play (with)
  tamper, subvert, incite, stir up, foment, instigate, fan (flame|unrest|tension), stoke, sow (chaos|discord|division), manipulate, infiltrate, bribe
  buy (vote|influence), disturb, endanger, imperil, jeopardize, infringe, trample, override, flout, stamp (out), quash, crush, smother
  remove (president|leader|minister|government|him|her), impeach, unseat, drive (from|out|into), dislodge
  use (force|lie|cannon|gas|violence|pressure|threat), wage (campaign), make (life|pay)
verb subject > object|to|from|of|in|out|home; mode deport
  expel, oust, return (migrant|refugee|forcibly), send (back|home|off), put (plane|bus|boat), fly (home|back) (migrant|deportee), repatriate, throw out
  drive out, chase out, kick out, force (out|back|flee|leave), resettle (forcibly), strip (citizenship|nationality|passport), denaturalize, extradite
  hand over, bundle, march (off|out), escort (out|airport|border)
verb subject > object|to|on|from|for|in; mode withhold
  cut (gas|oil|electricity|water|power|supply|internet|cable), turn off, switch off, shut off, stop (gas|oil|supply|water|power|flow)
  halt (gas|oil|supply|flow|train|export|shipment), withhold, hold (back|up), deny (access|food|water|aid|entry|passage|visa)
  refuse (entry|visa|passage|access), interrupt (supply|flow), hoard, dam, divert (water|river)
verb subject > object|about|in|on|of|against|to|with; mode misinformation
  lie, fool, trick, dupe, hoodwink, con, falsify, forge, distort, twist, doctor, fake, steal (election|vote), spread, peddle, disseminate, churn out
  plant (story|article), smear, propagandize, brainwash, use (lie|propaganda|disinformation)
verb subject > object|on|against|into|in|of|to; mode cyber
  breach (network|system|server), penetrate, tap (phone), intercept (call|message|communication), monitor (phone|communication), track, infect
  crash (website|system|network), steal (data|secret|information|technology), recruit (spy|agent|informer)
noun owner|by|from|modifier|subject|of > of|against|on|in|from|at|with|over|to
  pressure, compulsion, duress, intimidation, bullying, interdiction, interception, boarding, search (of|house|police), inspection, takeover, grab
  land grab, theft, robbery, looting, plunder, expropriation, nationalization, occupation, intrusion, incursion, trespass, manipulation, sabotage
  destabilization, infiltration, rule, control, grip, hegemony, dominance, dictatorship, tyranny, injustice, yoke, captivity, jailing, custody, prison
  jail, cell, warrant, capture, roundup, manhunt, trial, sentence, conviction, prisoner, detainee, captive, captor, jailer, hostage, inmate, internee
  political prisoner, deportee, expulsion, banishment, removal (of|from), displacement, pushback, closure, shutdown, lockdown, cordon, fence, barrier
  cutoff, quota, prohibition, ceiling, moratorium, order (executive|expulsion|deportation|detention), directive, decree, edict, emergency
  rule (military|emergency|direct|colonial), maltreatment, mistreatment, torture, violation, hunt (for), ouster, ousting
  removal (president|leader|from), coup, putsch, takeover (military), spy, surveillance, wiretap, hack, hacker, cyber, cyber-attack, malware, ransomware
  misinformation, propaganda, fake *news, lie, smear campaign, influence (campaign|operation), plot, conspiracy, dirty trick, blackmail, extortion
  bribe, bribery
adjective by|modifier|in > self
  jailed, imprisoned, detained, arrested, captured, captive, interned, seized, annexed, occupied, banned, exiled, deported, expelled, ousted, deposed
  overthrown, toppled, blockaded, besieged, encircled, isolated, censored, silenced, persecuted, oppressed, hacked, confiscated, impounded, stolen
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|from|in|on
  stole, nab, bar, seize, hold (captive|hostage|prisoner)
`
