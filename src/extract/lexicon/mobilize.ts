import { BORDERS, CRAFT, FORCES } from './wordClasses.ts'

/** Alert, deploy, build up, exercise alone, without force used. */
export const MOBILIZE = `
verb subject > against|purpose|on|in|to|near|along|toward|inside|into|around|over|off|with|at
  mobilize, deploy !(help|peacekeeper|peacekeeping|observer), amass, mass (troop|force|army|tank), station, redeploy (to|near|troop), reinforce (border|presence|troop|position|garrison), fortify, rearm, beef up, build up (force|troop|military|presence|arsenal|army), bolster (force|troop|military|presence|defense|defence), send (troop|soldier|tank|battalion|warship|army|jet|carrier|bomber|destroyer|frigate|fleet) (border|against|toward|near|off|patrol|coast|strait), order (troop|army|tank|battalion|warship|force) (border|to) !(stay|remain|stop|halt|cease|withdraw|leave|retreat|return|hold|release|protect|pull|refrain|keep|help|assist|rescue|investigate|allow|let|evacuate|respect), move (troop|tank|missile|army|force|warship) , dispatch (troop|warship|army|soldier|tank|carrier|fleet|jet)
  deter, overfly, fly over, parade (missile|weapon), sail (warship|carrier|destroyer|navy|frigate|ship|fleet) !(together|jointly|joint), flex (muscle), stand ready (defend|fight|attack|intervene|strike|respond|war), dig in, put (alert|readiness), place (alert|readiness), go (alert), remain (alert), raise (alert|readiness), scramble (jet|fighter|plane|aircraft), test-fire, test (missile|weapon|bomb|rocket|nuclear|ballistic), launch (satellite), conduct (exercise|drill|test|maneuver|manoeuvre) !(joint), hold (exercise|drill|maneuver|manoeuvre|game) !(joint|with), stage (exercise|drill|maneuver|show) !(joint|with), fly (bomber|drone|jet|sortie|spy), patrol, call up (reservist|reserve), prepare (war|attack|strike|invasion|offensive), encircle, step up (patrol|presence|deployment), increase (presence|troop|patrol|deployment), escort (navy|warship|naval), strengthen (force|presence|border|troop|defense|defence), intensify (force|presence), train (gun|missile|sight), concentrate (troop|force)
noun owner|by|from|modifier|subject|of > against|on|in|to|near|along|toward|at|around
  deployment, mobilization, buildup, build-up, military exercise, military drill, missile test, nuclear test, show of *force, force *buildup, maneuver (military|naval), manoeuvre (military|naval), troop movement, military presence, troop presence, massing, war game, arms race, rearmament, alert (high|military), reinforcement (troop|military), incursion (air|drone)
verb subject > on|purpose|along|to|near|against|with|at|toward
  mass (soldier|column|plane|ship|tank), rush (division|troop|brigade|reinforcement|battalion|soldier), gather (fighter|troop|soldier|army) , send (column|armour|armor|division|brigade|battalion|paratrooper|marine) , cross (line|airspace|strait) (plane|jet|ship|warship|drone|aircraft|bomber), shadow, stage (show), position (missile|troop|warship)
noun owner|by|of|modifier > in|on|near|along
  stationing, positioning, basing
verb subject > on|near|along|at|to|toward|around|with|against|over|past|off
  mass (${FORCES})
  amass (${FORCES})
  gather (${BORDERS})
  concentrate (${FORCES})
  move (${FORCES}) (${BORDERS})
  send (${FORCES}) (${BORDERS})
  rush (${FORCES})
  station (${FORCES})
  position (${FORCES})
  pour (${FORCES}) (${BORDERS})
  build up (${BORDERS})
  dispatch (${FORCES}) (${BORDERS})
  shift (${FORCES}) (${BORDERS})
  sail (${FORCES}) (past|near|toward|through|off) !(together|jointly|joint)
  fly (${FORCES}) (near|over|past|toward|along)
  hold (drill|exercise|maneuver|manoeuvre) (near|off|border|coast) !(joint|combined|jointly|together), cross (line) (plane|jet|aircraft|warplane|drone)
verb subject > object|to
  shadow (ship|frigate|vessel|jet|aircraft|destroyer|boat), buzz, face <troop|army|force|division>
verb subject > against|for|on
  arm (war|conflict|fight) for, call up (reservist|reserve|conscript)
noun owner|by|from|modifier|subject|of > against|on|near|along|toward|at|in
  troop build-up, concentration (troop|force)
verb subject > against|near|along|off|at|toward|around|in|to
  send <warship|destroyer|frigate|cruiser|carrier|fleet|flotilla|armada|bomber|submarine|gunboat|squadron|battleship|corvette>
  move <artillery|regiment|division|brigade|battalion|tank|missile|warship|fleet|column|reinforcement|armour|armor> !(out|back|away|home), put <army|force|fleet|troop|military|navy|garrison> (alert|readiness|footing), place <army|force|fleet|troop|military|navy|garrison> (alert|readiness|footing)
  order <mobilization|alert|fleet>, proclaim <mobilization>, declare <mobilization>, lay <mine|minefield> , reinforce <border|frontier|garrison|troop|position|coast>, step up <patrol|presence|deployment|flight>, increase <patrol|presence|deployment>
  keep <division|brigade|warship|missile> (border|frontier|near|coast|line), fire <missile|rocket> (sea|ocean|waters|strait|test), scramble <jet|fighter|plane|aircraft>
verb subject > object|in|to
  fly <bomber|drone|jet|sortie|plane|fighter> (near|over|past|toward|along), sail [warship|fleet|frigate|destroyer|carrier|flotilla|navy|armada] (toward|near|past|through|to) !(together|jointly|joint), gather [warship|troop|tank|fleet|trawler] (border|near|coast|around)
noun owner|by|of|modifier|subject > against
  general *mobilization, call-up
# idioms that leave no doubt
verb subject > on|near|along|to|against|toward|in
  bring up (${FORCES}), line up (${FORCES}), call up (reserve|reservist|conscript), gear up (war|fight|battle)
noun owner|of|by|modifier|subject > against|on|near
  alert (full|high|put|place|combat), call-up
# troops of whom only the place is told
verb object > on|in|near|along|to|toward|at|off|around|against
  deploy (<nsubj:pass>) <${FORCES}>, station (<nsubj:pass>) <${FORCES}>, position (<nsubj:pass>) <${FORCES}>, mass (<nsubj:pass>) <${FORCES}>, send (<nsubj:pass>) <${FORCES}> (border|frontier|coast|near|toward|against), move (<nsubj:pass>) <${FORCES}> (border|frontier|coast|near|toward), rush (<nsubj:pass>) <${FORCES}>, dispatch (<nsubj:pass>) <${FORCES}> (border|coast|near|toward)
verb subject > against|near|along|off|at|toward|around|on|in|past|through|over
  send <warplane|jet|aircraft|plane|fighter|bomber|drone|warship|carrier|destroyer> (toward|near|around|off|past|over|close), steam [${CRAFT}] (toward|to|for|into|off|near), head [${CRAFT}] (toward|for), anchor [${CRAFT}] !(aid), loiter [${CRAFT}], lurk [${CRAFT}], hover [${CRAFT}], prowl [${CRAFT}], sail [${CRAFT}] (near|off|past|through|toward|close|around) !(together|jointly|joint)
  take up <position|post> [${FORCES}] (on|near|along|at), line up [${FORCES}], dig in [${FORCES}], gather [${FORCES}] (border|frontier|near), have <troop|soldier|tank|warship|garrison> (in|on|near) !(peacekeeper), keep <troop|soldier|garrison|warship> (territory|soil), keep <base> (in|on|near), maintain <troop|soldier|garrison|base|presence> (in|on|near) (military|troop|soldier|garrison|base)
  hold <drill|exercise|manoeuvre|maneuver> (around|near|off|border|coast|strait|live-fire) !(joint|combined|jointly|together), stage <drill|exercise|manoeuvre|maneuver> (around|near|off|border|coast|strait|live-fire) !(joint|combined|jointly|together), conduct <drill|exercise|manoeuvre|maneuver|patrol> (around|near|off|border|coast|strait|live-fire) !(joint|combined|jointly|together), scramble <jet|fighter|plane|aircraft|warplane>, fly <bomber|jet|warplane|drone|fighter|aircraft> (near|around|over|toward|along)
verb subject > object|near|of|off|around
  skirt [${CRAFT}] <airspace|waters|coast|island>, brush [${CRAFT}] <airspace|waters>, circle [${CRAFT}], encircle [${CRAFT}], enter [${CRAFT}] <water|waters|airspace|zone>, violate [${CRAFT}] <water|waters|airspace>, approach [${CRAFT}] (coast|island|border|airspace|reef|shoal), overfly, buzz [${CRAFT}], tail [${CRAFT}], shadow [${CRAFT}], surround [warship|vessel|ship|boat|fleet]
verb subject > over|toward|off|near|at|into|against|of; mode weapons
  fire <missile|rocket|projectile> (over|sea|ocean|waters|test), launch <missile|rocket|projectile> (over|sea|ocean|waters|test), land [missile|rocket|projectile] (sea|ocean|waters|zone), fall [missile|rocket|projectile|debris] (sea|ocean|waters|zone), splash [missile|rocket], simulate (strike|attack|blockade|invasion)
noun owner|by|from|modifier|subject|of > against|on|in|to|near|along|toward|at|around|off
  drill (near|around|off|live-fire|naval|border|strait), exercise (near|around|off|live-fire|naval|border) !(joint), massing (troop|force|army|tank|soldier), troop *build, military *build, force *build, overflight (military|drone|bomber|jet), missile *launch, rocket *launch, violation (airspace) (of), call-up, military *alert, naval *patrol, live-fire *exercise, live-fire *drill
# put ready, sent to meet someone
verb subject > against|on|near|along|toward|over|for|with
  ready <${FORCES}>, put (standby|footing) <${FORCES}>, place (standby|footing) <${FORCES}>, put (footing) (war)
verb subject > inside|against
  send <${FORCES}|group> (counter|confront|face|contain|deter|intimidate|challenge|pressure|warn), fly <${FORCES}> (counter|confront|contain|deter|intimidate|pressure|warn), deploy <${FORCES}|group> (counter|confront|face|contain|deter|intimidate), station <${FORCES}|group> (counter|confront|face|contain|deter)
  assemble <${FORCES}> (confront|face|fight|meet|counter|attack|against), raise <${FORCES}> (confront|face|fight|against), muster <${FORCES}> (confront|face|fight|against)
  poise (cross|attack|invade|strike|march|enter|storm|seize|advance|push|move)
verb subject > object
  deter @who, ward off @who
adjective self > inside|against
  poised (cross|attack|invade|strike|march|enter|storm|seize|advance|push|move)
# made ready because of someone, moved up, laid out
verb object > against|over|amid|after|following
  place (<nsubj:pass>) (alert|standby|footing|readiness), put (<nsubj:pass>) (alert|standby|footing|readiness)
verb subject > against|over|amid|after|following
  go (alert|standby|footing) [${FORCES}|military|guard|force], raise <readiness|alert>, heighten <readiness|alert>, put (alert|standby|footing|readiness) <${FORCES}|military|guard|defence|defense>, place (alert|standby|footing|readiness) <${FORCES}|military|guard|defence|defense>
verb subject > along|on|near|against|opposite|facing|in
  fan out [${FORCES}], spread out [${FORCES}], dig in [${FORCES}]
verb object > along|near|on|against|opposite|facing
  dig in (<nsubj:pass>) <${FORCES}>
verb subject > within
  move (within) <${FORCES}|group|system>, deploy (within) <${FORCES}|group|system>, station (within) <${FORCES}|group|system>, place (within) <${FORCES}|group|system>, sail (within) [${CRAFT}], steam (within) [${CRAFT}], fly (within) [${CRAFT}], come (within) [${CRAFT}], pass (within) [${CRAFT}], install (within) <${FORCES}|group|system>
verb subject > inside|in|near|along|on|against|at|around
  reinforce <post|outpost|base|camp|checkpoint|contingent|deployment|presence|unit|flank|line>, beef up <post|outpost|base|camp|checkpoint|contingent|deployment|flank>, double <troop|force|garrison|contingent|deployment|patrol>, triple <troop|force|garrison|contingent|deployment|patrol>
verb subject > through|past|off|along|near|around|toward|into
  steam [${CRAFT}], transit [${CRAFT}] <strait|channel|waters|waterway>, cruise [${CRAFT}]
verb subject > inside|against|on|near
  activate <${FORCES}|group|radar|defence|defense> (counter|confront|face|contain|deter|against)
# called together, dug in
verb subject > against|on|near|along|under|to
  muster !(support|courage|vote|strength|majority|enthusiasm|votes), call <reservist|conscript|reserve|recruit> (to|up), dig <tunnel|trench|foxhole> (under|along|near|on)
verb subject > near|along|on|off|against
  carry out (mock|simulated) (assault|attack|invasion|raid|strike|landing), stage (mock|simulated) (assault|attack|invasion|raid|strike|landing), conduct (mock|simulated) (assault|attack|invasion|raid|strike|landing), practise <landing|assault|invasion|attack>, rehearse <landing|assault|invasion|attack|blockade>
verb subject > on|near|along|to|against
  put <${FORCES}> (along|near) (border|frontier|line|coast), march <${FORCES}> (border|frontier), roll (up) [tank|column|armour|armor|army], patrol <border|frontier|line>
verb subject > with|along|near|of
  patrol <border|frontier>
# drills begun, borders tightened
verb subject > near|off|along|on|around|close|against
  begin <drill|exercise|manoeuvre|maneuver> (near|off|border|coast|along) !(joint|combined|jointly|together), start <drill|exercise|manoeuvre|maneuver> (near|off|border|coast|along) !(joint|combined|jointly|together), launch <drill|exercise|manoeuvre|maneuver> (near|off|border|coast|along) !(joint|combined|jointly|together)
  tighten <security|defense|defence|control> (border|frontier), boost <security|defense|defence> (border|frontier), strengthen <security> (border|frontier)
verb subject > inside|against
  move <battery|force|troop|missile|warship|carrier|ship|tank|jet|unit> (counter|confront|face|contain|deter|intimidate), dispatch <battery|force|troop|missile|warship|carrier|ship|tank|jet|unit> (counter|confront|face|contain|deter|intimidate), mobilize <army|force|troop|reserve|military> (attack|assault|offensive|war|operation|invasion|strike)
~ everyday words, which context decides
# move, mass, arm, make ready
verb subject > against|on|in|to|near|toward|along|into|at|off|over|around|object|with|for|across|through
  send (${FORCES}), move (${FORCES}), push (${FORCES}), march, bring in (${FORCES}), order (${FORCES}), fly (${FORCES})
  ship (${FORCES}), land (${FORCES}), pour (${FORCES}), throw (${FORCES}), commit (${FORCES}), field (${FORCES}), keep (${FORCES})
  have (troop|soldier|tank|warship|missile|fleet|marine), maintain (${FORCES}), post (${FORCES}), place (${FORCES}), put (${FORCES}), base (${FORCES})
  install (${FORCES}), park (${FORCES}), muster, assemble (${FORCES}), mobilise, concentrate, converge, advance
  approach (border|coast|${FORCES}), near (border|coast), sail, steam (into|toward|${FORCES}), cruise (${FORCES}), circle
  probe (defense|airspace|defence), enter (airspace|water|waters|zone), cross (line|airspace|zone|strait), violate (airspace|water), escort, trail, tail
  track (ship|plane|submarine), intercept (jet|plane|aircraft|bomber|drone), lock (radar), scramble, train (gun|radar|sight), target (missile)
  point (missile|gun), aim (missile|gun), test (missile|nuclear|weapon|rocket|ballistic|bomb), fire (missile|rocket) (sea|ocean|test)
  launch (missile|rocket|satellite|drill|exercise), parade, show off, unveil (missile|drone|weapon), flex
  exercise (military|naval|off|near|hold|conduct|live-fire|drill|staged|force), drill, manoeuvre, maneuver, rehearse, simulate, practise, wargame
  arm (itself|with|against), re-arm, stockpile, militarize, dig (in|trench), entrench, mine (border|water|harbour|harbor|strait), reinforce
  tighten (security|border|defense|defence), step up, boost, double (force|troop|patrol), call up, conscript, recruit
  activate (reserve|defense|defence|system), stand (ready|by), be (ready|poised|alert)
  prepare (war|attack|strike|invasion|offensive|intervention|fight|march), ready, brace (for), gear up, put (alert|footing|readiness|standby)
  place (alert|standby), go (alert|footing), raise (alert|readiness|flag), close ranks, stage (drill|exercise|show|parade)
  hold (drill|exercise|manoeuvre|maneuver|game|parade), conduct (drill|exercise|manoeuvre|maneuver|test|patrol|flight)
  carry out (drill|exercise|manoeuvre|maneuver|test|patrol)
noun owner|by|from|modifier|subject|of > against|on|in|to|near|along|toward|at|around|off|over|into|for|with
  troop (in|on|along|near|at|into|to), soldier (in|on|along|near|at|into), division, brigade, battalion, column, armor, armored vehicle, tank, artillery
  warship, destroyer, frigate, cruiser, carrier, submarine, fleet, flotilla, armada, squadron, jet, warplane, fighter jet, bomber, drone, missile
  warhead, arsenal, launcher, radar, base (military|naval|air|in|at), outpost, garrison, presence (military|naval|troop|near|along), footprint
  redeployment, dispatch, concentration, conscription, alert, readiness, combat readiness, footing (war), posture, preparation (war|military)
  plan (war|invasion|contingency), drill, exercise (military|naval|off|near|hold|conduct|live-fire|drill|staged|force), manoeuvre, maneuver, wargame
  rehearsal, parade, patrol, sortie, flight (bomber|reconnaissance|spy|over), overflight, flyover, incursion
  test (missile|nuclear|weapon|rocket|ballistic|bomb), launch (missile|rocket|satellite), firing (live|test), show (force|strength), muscle (flex)
  saber-rattling, armament, militarization, fortification, reinforcement, escort (naval|navy), naval *escort, intervention force, standby force
  expeditionary force, militarisation
adjective self > to|for|against|on|at|in
  deployed, stationed, massed, ready (to|for), poised, mobilized, -based, -armed, nuclear-armed, alert
`
