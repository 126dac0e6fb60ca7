import { CRAFT, FIGHTERS, FORCES, GAMES, MISSILES, PLACES } from './wordClasses.ts'

/** Attack, kill, abduct, torture, bomb, shell, invade, destroy, fight. */
export const ASSAULT = `
verb subject > object|on|in|against|into|at|inside|of
  vanquish, land (troop|force|marine), march (troop|army|force) into, roll (tank|troop|army), penetrate (territory|border|airspace), lay siege, torpedo !(deal|talks|talk|plan|bid|agreement|effort|vote|proposal|resolution|negotiation|process|accession|candidacy|summit|treaty), scuttle (ship), decimate, cleanse, raid (camp|base), fire (missile|rocket|shot|shell|artillery) !(sea|ocean|waters), shoot (at), repulse, ravage, enter (troop|force|tank|army), violate (airspace), break (ceasefire|truce), attack !(name|verbally|speech|opposition|critic|record), assault, invade !(supermarket|market|shelf|screen|privacy|pitch|space|wine|product|brand|species|weed|locust|insect|jellyfish|tourist|fan|fashion), ambush, storm, overrun, target (missile|strike|drone|attack|airstrike|shell|bomb|troop|base|ship|forces|rocket), strike !(mine|landmine|ied|iceberg|reef|rock|tree|wall|pole|kerb|curb|bird|deal|agreement|balance|accord|tone|chord|bargain|worker|union|compromise|note|down|pose|list|register|roll|record), hit !(pier|quay|jetty|dock|buoy|sandbank|shoal|mine|landmine|ied|iceberg|reef|rock|tree|wall|pole|kerb|curb|bird|record|high|low|market|back|out|tariff|sanction|sanctions|milestone|economy|export|spending|climate|emission|growth|inflation|deficit|quota|goal), pound, pummel, wound, injure, harm !(relation|relations|tie|ties|interest|cooperation|security|trade|reputation|economy|image|chance|talk), hurt (soldier|civilian), maim, besiege (troop|force|army), repel, counterattack, rout, defeat !(motion|bill|election|vote|candidate|resolution|${GAMES}), crush, beat back, retaliate, fight !(for|inflation|corruption|fire|blaze|poverty|disease|climate|virus|pandemic|epidemic|outbreak|ebola|cholera|malaria|famine|hunger|drought|wildfire|cause|racism|discrimination|extremism|trafficking), battle !(inflation|fire|blaze|virus|epidemic|outbreak|ebola|cholera|famine|wildfire), combat (militant|rebel|insurgent), conquer, occupy !(post|position|office|seat), capture (city|town|village|territory|base|area|position|region|province|peninsula), recapture, retake, seize (city|town|village|territory|area|region|peninsula|island|province), take <town|village|city|airport|garrison|outpost|fortress|fort|stronghold|hill|barracks|hostage|capital> !(part|place|office|over|to), take control, open fire, exchange fire, trade fire, wage (war|campaign), go (war), launch (attack|strike|offensive|assault|invasion|missile|raid|airstrike|incursion|war|rocket|operation|drone|bombardment|salvo|ground|counterattack|cruise) !(game|drill|exercise), declare (war), make (war), carry out (attack|strike|airstrike|raid|bombing|assault|massacre|operation|killing), mount (attack|offensive|assault|raid), stage (attack|raid|ambush), conduct (strike|airstrike|attack|raid|bombing|operation), commit (aggression|atrocity|massacre|genocide|crime|terrorism), cross (troop|tank|army|force) , raid (camp|base|village|settlement|position), violate (ceasefire|truce|cease-fire), send (troop|tank|jet|bomber|helicopter|force|army) (invade|attack|fight|destroy|across|into), burst (into), advance (on|into|toward), push (into) (troop|force), overwhelm, engage (fire|army|troop|force|enemy), liberate (city|town|village|territory), do away, take out @what, knock out, finish off, wipe out, annihilate, desecrate, vandalize, burn down, set (fire|ablaze), torch, ransack, fire (on|at|upon), fire (missile|rocket|shot|shell|mortar) !(sea|ocean|waters), lob (missile|rocket|shell), inflict (casualty|loss|damage|defeat|blow), terrorize
verb subject > object|of|in|on; mode aerial
  bomb, bombard, airstrike, strafe, carpet-bomb, shoot down, down (plane|jet|drone|helicopter|aircraft|airliner|missile), firebomb, nuke
verb subject > object|of|in|on; mode heavy-weapons
  shell !(out), mortar, blast (missile|tank|position)
verb subject > object|of|in|on; mode destroy
  destroy, demolish, devastate, sink !(low|into), blow up, obliterate, raze, level (building|city|town|village), wreck, ravage, flatten, explode !(myth|claim|theory|notion|illusion|population|stereotype|cliche|cliché|legend|idea), detonate, cut (net|cable|throat|pipeline) !(off|delivery|supply)
verb subject > object|of|in; mode abduct
  kidnap, abduct, take hostage, seize hostage, ransom, hold (hostage)
verb subject > object|of|in; mode firearms
  shoot !(film|photo|video|down|movie|scene|picture|commercial|outfit), gun down, kill !(proposal|bill|deal|idea|measure|resolution|amendment|project|initiative|treaty|agreement|time|chance), slay, murder, slaughter, massacre =massacre, execute @who =execute !(plan|order|warrant|agreement|policy|search), behead =execute, hang =execute (death|prisoner|convict), assassinate =assassinate, poison =unconventional, gas =unconventional (civilian|people), eliminate (commander|leader|terrorist|militant|fighter), exterminate =cleansing, lynch, stab, decapitate, neutralize (commander|leader|terrorist|militant|fighter), responsible (death)
verb subject > object|of|in; mode torture
  torture, beat @who (police|officer|guard|soldier|protester|prisoner|severely|brutally|death), rape =sexual, whip, mutilate, brutalize, flog, molest =sexual, batter, manhandle
verb subject > object|with|over|in|against; mutual
  clash, fight !(fire|blaze|poverty|disease|virus|pandemic|epidemic|outbreak|ebola|cholera|malaria|famine|hunger|wildfire|cause|corruption|inflation), skirmish, battle, duel, trade (fire|blow|shot|gunfire|shell|strike|missile|rocket|artillery), exchange (fire|blow|shot|shelling|gunfire|artillery|missile|rocket|shell|strike) !(view), grapple (troop|force), go (war), war, spar (militarily)
noun owner|by|from|modifier|subject|of > on|against|in|of|into|at|inside|upon|toward
  blitz, barrage, salvo, foray, victory (over), defeat (at|by|of) !(election|vote), violation (ceasefire|cease-fire|truce|airspace|border), warfare, siege (military), naval battle, attack !(heart|panic|verbal|cyber|personal), assault !(verbal|sexual), invasion, offensive, aggression, bombing, bombardment, airstrike, air strike, missile strike, drone strike, rocket strike, strike (air|missile|drone|military|rocket|retaliatory|targeted|against|on|conduct|launch|carry|cruise|nuclear|ground|these) !(worker|union|hunger|labor), shelling, incursion, occupation !(job|previous|professional), killing, massacre, assassination =assassinate, murder, slaughter, raid (air|military|cross-border|commando|army), airstrikes, genocide, ethnic cleansing, onslaught, ambush, fire (artillery|mortar|rocket|sniper|machine-gun|exchange), hostage taking, kidnapping =abduct, abduction =abduct, torture =torture, shooting, poisoning, destruction, atrocity, counteroffensive, counter-offensive, military operation, military campaign, military action, military intervention, intervention (military|armed|in), use of *force, act of *war, downing (plane|jet|aircraft|airliner|drone), shootdown, terrorist attack, suicide bombing, suicide attack, car bombing, cyber warfare, warfare, airborne assault, air war, ramming, terrorism, violence, plot (kill|attack|assassinate|bomb), attempt (assassination), operation (military|special|ground|against|cross-border|commando), advance (troop|military|army|on), campaign (bombing|military|air)
noun owner|by|from|modifier|subject > against
  fight !(terrorism|terror|corruption|crime|poverty|drug|drugs|climate|virus|pandemic|aids|ebola|malaria|inflation|trafficking|smuggling|smuggler|extremism|racism|hunger|disease|change|impunity|piracy|doping|laundering|evasion|plan|bill|law|proposal|election|vote|tariff|deportation|discrimination)
noun owner|by|from|modifier|subject > of|on|against
  downing, sinking (ship|boat|vessel|trawler|corvette|cruiser|frigate|fleet|submarine|ferry|destroyer|tanker), storming, capture @place, seizure @place, capture (${PLACES}), torpedoing, ramming, gunfire (from|exchange)
  killing, shooting, wounding, beheading, slaying, stabbing, execution (of) (soldier|prisoner|hostage|civilian|journalist), destruction (of), poisoning (of), bombing, shelling, kidnapping, abduction, murder, assassination
  missile attack, rocket attack, rocket fire, mortar fire, artillery fire, drone attack, cross-border attack, ground offensive, ground operation, gun attack, grenade attack, arson attack, bomb attack
noun subject|by > of
  death (responsible|cause), killing (responsible)
noun owner|by|from|subject|of|between|modifier > with|on|against|in|between|of; mutual
  proxy war, war !(cold|trade|civil|world|effort|crime|game|price|prisoner), fighting, clash, battle, hostilities, hostility (end|cessation|renew|open|outbreak), combat, firefight, skirmish, armed conflict, armed confrontation, border clash
verb subject > object|on|from|of|in
  drive (power|out), drop (bomb), lay (mine), take (captive|prisoner), cross (border) (troop|army|force|soldier|tank|fighter), board (ship|vessel|freighter|tanker|boat) (pirate|gunman|commando), mow down, open up
verb from > subject
  come (attack)
verb from|by > subject
  come (under) (attack|shelling|bombardment|assault), come (under) (fire) (artillery|mortar|rocket|machine|sniper|heavy|missile|drone|tank|gun), come (under) (fire) [${FORCES}|position|convoy|town|village|city|base|camp|ship|boat|vessel|plane|aircraft|outpost|checkpoint|area|quarter]
verb subject > object|on|into
  cross (border|frontier) (${FORCES})
  drop (bomb|munition|shell|napalm), rain (bomb|missile|rocket|shell|fire), hammer (position|target|base|city|town)
  ram (boat|ship|vessel|patrol), open (fire), besiege, encircle, wage (war)
  launch (missile|rocket|drone) !(sea|ocean|waters), launch (strike|offensive|raid|assault|attack|invasion|incursion)
verb subject > at|into|toward|across|on|against
  fire (${MISSILES}|artillery) (into|toward|towards|across|at) !(sea|ocean|waters), launch (${MISSILES}) (into|toward|towards|across|at) !(sea|ocean|waters), lob (${MISSILES}) (into|toward|towards|across|at)
  hurl (${MISSILES}) (into|toward|towards|across|at)
# idioms that leave no doubt
verb subject > object|into|across|over|from|in
  slam <${MISSILES}>, slam (into) [${MISSILES}|jet], fire (into) !(sea|ocean|waters), machine-gun, blast (cannon|laser), spray (cannon|bullet), douse (cannon), hose (cannon), hit (cannon) (water)
  use (force|gun|violence|ammunition|bomb|explosive|munition|phosphorus|napalm|cannon|gas|weapon) (on|against), unleash (force|strike|attack|offensive|barrage|missile|bomb|army)
  intervene (militarily|troop|force|army), burn <village|house|farm|field|crop|hut|church|mosque|camp|school|town|city|store|shop|home|settlement>
  try (kill|assassinate|murder|poison), plot (kill|assassinate|murder|poison), attempt (kill|assassinate|murder)
  snatch @who [${FIGHTERS}|agent], lose <plane|jet|warplane|helicopter> (fire|missile), set (fire) <village|house|farm|shop|store|warehouse|refinery|depot|camp>
  press (attack|offensive), resume (attack|shelling|bombing|hostility|bombardment|strike|offensive), renew (attack|shelling|offensive|bombardment), continue (attack|shelling|bombing|bombardment|offensive|strike|assault)
  step up (attack|strike|bombing|offensive|shelling), intensify (attack|strike|bombing|offensive|shelling), escalate (attack|strike|bombing|offensive)
  march into (${FORCES}), pour (into|over|across) (${FORCES}), throw back, hurl back, drive back, beat off, fight off, set alight, machine-gun, booby-trap, rise up
# towns and land taken
verb subject > over|into|on|in
  drop <paratrooper|commando|troop|marine>, drop [paratrooper|commando], parachute [paratrooper|commando|troop|soldier]
verb subject > object
  take @place !(to|by|task|surprise|seriously|word|aback|court|up|advice|side|into|visit|part|step|office|oath|note|care|seat|look|action|view|position|stance|account|advantage|effect|measure|decision|responsibility|issue|aim|swipe|vote|refuge|offer|message|proposal), capture @place !(attention|imagination|mood), seize @place, recapture @place, retake @place, reoccupy @place, liberate @place
  storm @place, raid @place, take <town|city|village|province|island|peninsula> [${FIGHTERS}], take (<nsubj:pass>) @place
# held before oneself
verb subject > object|of|from|in
  use (as) (shield), hold (as) (shield), take (as) (shield), keep (as) (shield)
verb subject > from
  retake, recapture, wrest <${PLACES}|control>, capture <${PLACES}>, take <${PLACES}|hill> [${FIGHTERS}] !(up), take <island|territory|province|town|city|peninsula|strip|archipelago|enclave|hill|valley|region|land>, seize <island|territory|province|town|city|peninsula|strip|archipelago|enclave|hill|valley|region|land>
verb to > subject
  fall @place (to), fall [${PLACES}] (to), lose (battle|war|city|town|territory|ground|island|province|plane|tank|ship) (to)
# enemies driven out
verb subject > object|from; mode heavy-weapons
  expel <militant|rebel|fighter|force|troop|army|invader|insurgent|terrorist|separatist|militia|occupier>, expel @who [${FIGHTERS}], drive @who [${FIGHTERS}] (out|from|back|off), drive <${FIGHTERS}> (out|from|back|off)
  push @who [${FIGHTERS}] (back|out), push <${FIGHTERS}> (back|out), oust @who [${FIGHTERS}] (from), dislodge <${FIGHTERS}>, clear <${FIGHTERS}>, eject <${FIGHTERS}>
# what is hurled comes down
verb subject > in|on|into|near|inside
  fall [${MISSILES}], land [${MISSILES}] !(sea|ocean|waters), crash [${MISSILES}], explode [${MISSILES}], rain [${MISSILES}], strike [${MISSILES}], land [paratrooper|commando|raider|invader|marine]
verb subject > with|into|object
  collide [${CRAFT}], bump [${CRAFT}], ram <${CRAFT}>
verb subject > with|over|between; mutual
  come (blow|blows), cross (sword|swords)
# blows, brawls and what is left behind
verb subject > with|object; mutual
  brawl, scuffle, tussle, scrap (troop|soldier|guard|police) (with)
verb subject > object|of|in
  leave (dead|wounded|injured|maimed) [${FIGHTERS}|attack|strike|airstrike|raid|bomb|bombing|shelling|missile|rocket|drone|shell|ambush|assault|offensive|blast|fire|attacker|bomber|incursion] @who
  machete, bludgeon, garrotte, knife @who, pistol-whip, crucify, immolate @who, butcher @who, liquidate @who, waylay, strangle @who, pillage, tear-gas, teargas
noun owner|by|from|subject|of|between|modifier > with|between|and; mutual
  brawl, shootout, gunbattle, gun *battle, dogfight, fistfight, punch-up
noun owner|by|from|modifier|subject > of|against
  rape, torture =torture, beating, beheading, lynching, mutilation
verb in|to > subject
  lose <${FIGHTERS}|man|villager|civilian|citizen> (attack|raid|strike|ambush|battle|clash|assault|shelling|bombing|airstrike|offensive|fire)
noun owner|by|from|modifier|subject > on|against|in|into|at|inside
  raid (rebel|militant|guerrilla|militia|militiaman|gunman|soldier|troop|warplane|jet|bomber|bombing|naval)
verb subject > object|of|on|at|with
  raid <coast|town|port|city|convoy|hill|farm|outpost|fort>, hit back (rocket|missile|shell|airstrike|artillery|bomb|mortar), strike back (rocket|missile|shell|airstrike|artillery)
# who suffered it, and from what
noun of|by > modifier|owner|self
  victim !(earthquake|flood|disaster|storm|crime|fraud|success)
~ everyday words, which context decides
# go in, take, hold, lose ground
verb subject > object|into|in|on|against|over|across|from|to|at|through|of
  cross, march (on|into|across), roll (into|across|in), pour (into|across|over), push (into|toward|deep|back|across), drive (into|across|out|back|from)
  move (into|in), go (into|in), enter (${FORCES}), come (over|across|back) (${FORCES}), walk (across|into) (${FORCES}), swarm
  sweep (into|across|through), surge, sally, charge (into|position), penetrate, break through, break into
  breach (line|defense|defence|border|wall|fence), burst, thrust, advance, close in, reach (gate|outskirt|capital), land (${FORCES}), parachute, infiltrate
  send (${FORCES}) (into|across|against|over|attack|fight|invade), send (raider|agent|commando|saboteur|gunman|squad), intervene (militarily), reoccupy
  capture
  take !(part|place|step|office|oath|note|care|time|seat|look|action|view|position|stance|account|advantage|effect|lead|turn|call|measure|decision|responsibility|side|day|week|month|year|hour|risk|issue|aim|swipe|street|vote|photo|break|approach|shape|root|refuge|asylum|shelter|hold|offer|message|proposal|in|over|up|on|off|away|back)
  wrest, seize, grab, snatch, win (${PLACES}), gain (ground|${PLACES}), overpower, hold (${PLACES}), fall upon, fall on, set upon, swoop, pounce
  surround, cut off (garrison|force|city|town), trap, corner, lay waste, subdue, subjugate, annex, partition, carve up, dismember
verb from|to|by > subject
  fall !(percent|short|ill|sick|behind|asleep|price|rate|value|silent), lose (${PLACES}), lose (${FORCES}), lose (ground|war|battle|life|man), surrender
  suffer (loss|casualty|defeat|raid|attack|strike|blow|bombardment), sustain (loss|casualty), die, perish, succumb, flee, bleed, crumble, collapse
# beat, halt, chase
verb subject > object|back|out|at|from|of|in|to|against
  beat, halt (column|advance|offensive|force|army|tank), stop (column|advance|offensive|force|army|tank), hold off, fend off, ward off
  drive off, drive out, chase, chase out, chase away, throw out, push out, push back, turn back (${FORCES}), hunt
  hunt down, track down, pursue, stalk, waylay, snipe, pin down, outflank, outfight, defy (army|force), oust, expel <force|troop|army|intruder|invader>
  dislodge, evict, eject, drive from, clear (${PLACES}), mop up, cripple, maul, mangle, trounce, thrash, smash, shatter, break (siege|army|resistance)
  liquidate, purge, put down, quell, suppress, bring down, topple, overthrow, depose, unseat
# burn, shoot, hurl, kill
verb subject > object|at|on|into|in|of|against|to|with|over|from
  burn, set fire, set ablaze, incinerate, scorch, loot, plunder, pillage, sack, gut, dynamite, sabotage, trash
  cut (throat|cable), sever (cable), puncture, holing, scuttle, ram, bump, collide, torpedo, spray, fire (open|under|artillery|mortar|rocket|sniper|on)
  gun, pepper, rake, slam (into), hammer, blast, blitz, rocket, hurl (${MISSILES}), throw (${MISSILES}), lob, toss (${MISSILES})
  drop (${MISSILES}), unleash, send (${MISSILES}), fly (${MISSILES}), aim, land (${MISSILES}), fall (${MISSILES}), crash (into|drone|missile|rocket)
  bring down (plane|jet|helicopter|aircraft|airliner|drone), use (force|cannon|gas|tear|violence|ammunition|baton|missile)
  hang, butcher, martyr, cut down, pick off, do (it), claim (life|responsibility|credit), cost (life), leave (dead|wounded|injured|ruin)
  cause (death|casualty|damage|destruction), scar, bruise, shove, punch, kick, slap, drag, knock (ground|down), strangle, suffocate, drown, starve
  finish (job|off), level, try (kill|assassinate|murder), plot (kill|assassinate|murder), conspire (kill|murder)
  order (killing|murder|attack|strike|assassination|raid|invasion|bombing|offensive|airstrike|shelling), authorize (strike|attack|raid|operation)
  mastermind, orchestrate, perpetrate, carry out, do (atrocity)
  rise (against|up), revolt, rebel, mutiny, turn (on|against|gun), take up (arm), resume (fighting|attack|shelling|bombing|hostility|war)
  renew (attack|shelling|offensive), escalate (attack|war|conflict), step up (attack|strike|bombing|offensive)
  intensify (attack|strike|bombing|offensive), press (attack|offensive), respond (strike|fire|missile|attack|airstrike|force)
  answer (strike|fire|missile|attack|force), avenge, hit back, strike back, fight back, shoot back, fire back
verb subject > with|against|over|in|between|object|on; mutual
  come (blow), cross (sword), trade (fire|shot|blow|strike|missile|rocket), exchange (fire|shot|blow|strike|missile), wrestle, scuffle, tussle, brawl
  tangle, fight (war|out), do battle, wage, lock (combat), meet (battle)
# abduct
verb subject > object|in|from|into|to; mode abduct
  hold (captive|hostage|prisoner), keep (captive|hostage), carry off, lead (away|off|into), march (off|away), drag (away|off|out)
  seize (hostage|pilot|crew|soldier|tourist|worker|engineer|civilian), take (captive|hostage|prisoner|pilot|crew), disappear, render, spirit (away|off)
  press-gang, enslave
noun owner|by|from|modifier|subject|of > on|against|in|of|into|at|inside|upon|toward|over|to|with
  strike, blow, raid, thrust, push, advance, march (on|into|across), landing, crossing, entry (of|into) (force|troop|army), intrusion, infiltration
  penetration, takeover, seizure (of), capture, conquest, fall (of), storming, siege, encirclement, campaign (by|military|bombing|against)
  operation (military|against|special|ground|cross-border), mission (combat|bombing|kill), expedition, adventure, intervention
  action (military|enemy|punitive), war effort, war machine, crackdown, reprisal, retaliation, counterattack, counter-attack, counterstrike, revenge
  vengeance, onrush, rampage, pogrom, purge, hanging, execution, beheading, lynching, stabbing, slaying, assassin, killer, hit squad, death squad
  gunman, attacker, raider, invader, invasion force, occupier, intruder, bomber, shooter, sniper, gunfire, shell, shellfire, rocket, rocket fire, mortar
  missile, bomb, drone (strike|hit|attack|launch|fire|kamikaze|fall), grenade, artillery, cannon, water cannon, tear gas, bullet, landmine, explosion
  blast, fire (open|under|artillery|mortar|rocket|sniper|on), volley, downing, sinking, arson, burning, sabotage, devastation, demolition, carnage
  bloodshed, bloodbath, butchery, toll, death, casualty, fatality, loss (heavy|of|suffer|life), dead, wounded, injury, wounding, damage, defeat
  victory (over|military), triumph, rout, insurgency, rebellion, revolt, mutiny, uprising (armed), plot, conspiracy, attempt (life|kill|assassination)
  hostage, captive, kidnapper, abductor, captor, brutality, cruelty, use of *violence, role (attack|killing|explosion|blast|murder), involvement (in)
  hand (in) (attack|killing|explosion|blast|murder), part (in) (attack|killing|explosion|blast|murder|hanging|massacre), cleansing
adjective by|modifier > self|in|of
  killed, wounded, slain, murdered, bombed, shelled, occupied, captured, besieged, invaded, kidnapped, abducted, destroyed, burned, burnt, attacked
  martyred, massacred, assassinated, executed, shot, ruined, ravaged, war-torn, overran, -occupied, -held
verb subject > object|of
  down !(<advmod>), raid, revenge
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|on|in|at
  pound, kill, hit
`
