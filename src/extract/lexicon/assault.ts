import { FORCES } from './wordClasses.ts'

/** Attack, kill, abduct, torture, bomb, shell, invade, destroy, fight. */
export const ASSAULT = `
verb subject > object|on|in|against|into|at|inside|of
  vanquish, land (troop|force|marine), march (troop|army|force) into, roll (tank|troop|army), penetrate (territory|border|airspace), lay siege, torpedo (ship|vessel|boat|tanker), scuttle (ship), decimate, cleanse, raid (camp|base), fire (missile|rocket|shot|shell|artillery), shoot (at), repulse, ravage, enter (troop|force|tank|army), violate (airspace), break (ceasefire|truce), attack, assault, invade, ambush, storm, overrun, target (missile|strike|drone|attack|airstrike|shell|bomb|troop|base|ship|forces|rocket), strike !(deal|agreement|balance|accord|tone|chord|bargain|worker|union|compromise|note|down|pose), hit !(record|high|low|market|back|out|tariff|sanction|sanctions|milestone|target|economy|export), pound, pummel, wound, injure, harm, hurt (soldier|civilian), maim, besiege (troop|force|army), repel, counterattack, rout, defeat !(motion|bill|election|vote|candidate|resolution), crush, beat back, retaliate, fight !(for|inflation|corruption|fire|blaze|poverty|disease|climate|virus|pandemic), battle !(inflation|fire|blaze|virus), combat (militant|rebel|insurgent), conquer, occupy !(post|position|office|seat), capture (city|town|village|territory|base|area|position|region|province|peninsula), recapture, retake, seize (city|town|village|territory|area|region|peninsula|island|province|control|power), take (force) , take control, open fire, exchange fire, trade fire, wage (war|campaign), go (war), launch (attack|strike|offensive|assault|invasion|missile|raid|airstrike|incursion|war|rocket|operation|drone|bombardment|salvo|ground|counterattack|cruise), declare (war), make (war), carry out (attack|strike|airstrike|raid|bombing|assault|massacre|operation|killing), mount (attack|offensive|assault|raid), stage (attack|raid|ambush), conduct (strike|airstrike|attack|raid|bombing|operation), commit (aggression|atrocity|massacre|genocide|crime|terrorism), cross (troop|tank|army|force) , raid (camp|base|village|settlement|position), violate (ceasefire|truce|cease-fire), send (troop|tank|jet|bomber|helicopter|force|army) (invade|attack|fight|destroy|across|into), burst (into), advance (on|into|toward), push (into) (troop|force), overwhelm, engage (fire|army|troop|force|enemy), liberate (city|town|village|territory), do away, take out @what, knock out, finish off, wipe out, annihilate, desecrate, vandalize, burn down, set (fire|ablaze), torch, ransack, fire (on|at|upon|missile|rocket|shot|shell|mortar), lob (missile|rocket|shell), rain, inflict, terrorize
verb subject > object|of|in|on; mode aerial
  bomb, bombard, airstrike, strafe, carpet-bomb, shoot down, down (plane|jet|drone|helicopter|aircraft|airliner|missile), firebomb, nuke
verb subject > object|of|in|on; mode heavy-weapons
  shell !(out), mortar, blast (missile|tank|position)
verb subject > object|of|in|on; mode destroy
  destroy, demolish, devastate, sink !(low), blow up, obliterate, raze, level (building|city|town|village), wreck, ravage, flatten, explode, detonate, cut (net|cable|throat|pipeline)
verb subject > object|of|in; mode abduct
  kidnap, abduct, take hostage, seize hostage, ransom, hold (hostage)
verb subject > object|of|in; mode firearms
  shoot !(film|photo|video|down|movie|scene|picture|commercial|outfit), gun down, kill, slay, murder, slaughter, massacre =massacre, execute @who =execute !(plan|order|warrant|agreement|policy|search), behead =execute, hang =execute (death|prisoner|convict), assassinate =assassinate, poison =unconventional, gas =unconventional (civilian|people), eliminate (commander|leader|terrorist|militant|fighter), exterminate =cleansing, lynch, stab, decapitate, neutralize (commander|leader|terrorist|militant|fighter), responsible (death)
verb subject > object|of|in; mode torture
  torture, beat @who (police|officer|guard|soldier|protester|prisoner|severely|brutally|death), rape =sexual, whip, mutilate, brutalize, flog, molest =sexual, batter, manhandle
verb subject > object|with|over|in|against; mutual
  clash, fight, skirmish, battle, duel, trade (fire|blow|shot), exchange (fire|blow|shot|shelling), grapple (troop|force), go (war), war, spar (militarily)
noun owner|by|from|modifier|subject|of > on|against|in|of|into|at|inside|upon|toward
  blitz, barrage, salvo, foray, victory (over), defeat (at|by|of) !(election|vote), violation (ceasefire|cease-fire|truce|airspace|border), warfare, siege (military), naval battle, attack !(heart|panic|verbal|cyber|personal), assault !(verbal|sexual), invasion, offensive, aggression, bombing, bombardment, airstrike, air strike, missile strike, drone strike, rocket strike, strike (air|missile|drone|military|rocket|retaliatory|targeted|against|on|conduct|launch|carry|cruise|nuclear|ground|these) !(worker|union|hunger|labor), shelling, incursion, occupation !(job|previous|professional), killing, massacre, assassination =assassinate, murder, slaughter, raid (air|military|cross-border|commando|army), airstrikes, genocide, ethnic cleansing, onslaught, ambush, fire (artillery|mortar|rocket|sniper|machine-gun|exchange), hostage taking, kidnapping =abduct, abduction =abduct, torture =torture, shooting, poisoning, destruction, atrocity, counteroffensive, counter-offensive, military operation, military campaign, military action, military intervention, intervention (military|armed|in), use of *force, act of *war, downing (plane|jet|aircraft|airliner|drone), shootdown, terrorist attack, suicide bombing, suicide attack, car bombing, cyber warfare, warfare, airborne assault, air war, ramming, terrorism, violence, plot (kill|attack|assassinate|bomb), attempt (assassination), victim, operation (military|special|ground|against|cross-border|commando), advance (troop|military|army|on), campaign (bombing|military|air)
noun subject|by > of
  death (responsible|cause), killing (responsible)
noun owner|by|from|subject|of|between|modifier > with|on|against|in|between|of; mutual
  proxy war, war !(cold|trade|civil|world|effort|crime|game|price|year|prisoner), fighting, clash, battle, hostilities, hostility (end|cessation|renew|open|outbreak), combat, firefight, skirmish, armed conflict, armed confrontation, border conflict, border clash
verb subject > object|on|from|of|in
  drive (power|out), drop (bomb), lay (mine), take (captive|prisoner), cross (border) (troop|army|force|soldier|tank|fighter), board (ship|vessel|freighter|tanker|boat) (pirate|gunman|commando), mow down, open up
verb from > subject
  come (fire|attack)
verb from|by > subject
  come (under) (fire|attack|shelling|bombardment|assault)
verb subject > object|on|into
  cross (border|frontier) (${FORCES})
  drop (bomb|munition|shell|napalm), rain (bomb|missile|rocket|shell|fire), hammer (position|target|base|city|town)
  ram (boat|ship|vessel|patrol), open (fire), besiege, encircle, wage (war)
  launch (missile|rocket|drone|strike|offensive|raid|assault|attack|invasion|incursion)
`
