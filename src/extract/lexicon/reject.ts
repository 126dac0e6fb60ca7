import { PACTS, UNTRUE } from './wordClasses.ts'

/** Refuse, decline, deny, veto, defy; a meeting cancelled. */
export const REJECT = `
verb subject > object|from|to|with|inside|on|against
  reject, refuse !(comment|elaborate), decline !(percent|rapidly|sharply|comment|confirm|name|clarify|say|elaborate|identify|specify|disclose|speculate), deny !(access|entry|visa|asylum), veto, defy, rebuff, spurn, snub, shun, dispute, refute, rebut, repudiate, contradict, contest !(election|seat|poll), oppose, resist !(arrest|temptation), ignore, disregard, dismiss !(minister|official|general|staff|employee|chief|commander|judge|ambassador), disobey, flout, ditch, disavow, disown, discount, brush off, brush aside, turn down, shrug off, wave off, push back !(date|deadline), scoff, decry (as), balk, object, protest (innocence), shoot down (idea|proposal|suggestion|plan)
  block !(road|ship|port|access|strait|website|border|highway|traffic), thwart, obstruct, vote against, back away, walk away, walk out, stonewall, boycott (talks|meeting|summit|election), strike down, overrule, overturn, rule out, throw out (case|appeal|lawsuit), nullify, question (legitimacy|outcome|result), abstain @body
  cancel (visit|trip|meeting|talks|summit|invitation|tour|deal|agreement|order), call off (visit|trip|meeting|talks|summit), postpone (visit|trip|meeting|talks|summit), scrap (visit|trip|meeting|talks|summit|deal), pull out (talks|meeting|summit), skip (summit|meeting|talks|ceremony), deny (access|entry|visa|permission|request|asylum|allegation|accusation|charge|claim|involvement), violate (agreement|treaty|accord|deal|resolution|ceasefire|truce|law|commitment|sovereignty|airspace|right), break (deal|agreement|promise|treaty|pledge|ceasefire|truce|word), breach (agreement|treaty|ceasefire|truce|deal|resolution), fail (comply|honor|renew|cooperate|respond|condemn|recognize|meet|fulfill)
  withhold (recognition|consent|approval|support), express (opposition|reservation), voice (opposition), raise (objection), turn (away|back) (offer|proposal|refugee), hit back, fire back, counter (claim|accusation|argument)
  dissent, disagree, demur, exclude (from) (talks|meeting|summit), suspend (talks), tear up (agreement|deal|treaty), renege, backtrack, say (false|untrue|baseless|unfounded|nonsense|groundless|unacceptable|absurd|fabrication|fabricated), call (null|void|ridiculous|illegitimate|false|untrue|baseless|unfounded|nonsense|groundless|absurd|fabrication|fabricated), describe (false|untrue|baseless|unfounded|nonsense|groundless|absurd)
verb subject > with|inside|on|to; mutual
  fail (agree|agreement|deal|reach|consensus|compromise|resolve)
noun owner|by|from|modifier|subject > of|to|inside|with|from|over
  reservation (about|strong|serious|over), dissent, contravention, disregard, rejection, refusal, denial, veto, objection, opposition (to|from|against|over|by|of|with|despite|voice|express|face|meet|drop) !(leader|party|politician|group|lawmaker|figure|supporter|candidate|activist|member|mp|force|movement|newspaper|coalition|politician|protest), defiance, rebuff, repudiation, non-recognition, resistance, snub, noncompliance, rebuttal, refutation, disagreement, violation (of) !(right|human), breach (of), cancellation, intransigence
adjective self > to|of|about|with
  opposed, resistant, unwilling, reluctant, dismissive, defiant, skeptical, sceptical, averse
verb subject > to|of|object|from
  say (no), vote down, turn away, give (shoulder), ditch, throw out (request|appeal|claim|case), skip, stay away, freeze out, talk out
verb subject > to|object|from|on|with
  say (no) to, shoo away, give short shrift, stand up to, hold out, stick (guns), bristle
# idioms that leave no doubt
verb subject > object|to|from|on
  wave away, laugh off, pooh-pooh, bat away, cold-shoulder, freeze out, give (short) shrift, have (none) of, go back (on) (word|promise|pledge|deal|agreement|undertaking)
  tear up, rip up, stay away (from), sit out
  wash <hand> (its|his|her|their)
verb subject > object|of|as|clause|inside
  call !(on|upon|for|off) (${UNTRUE}), describe (${UNTRUE}), term (${UNTRUE}), dismiss (${UNTRUE}), label (${UNTRUE}), brand (${UNTRUE})
  denounce (${UNTRUE}), say (${UNTRUE}), declare (null|void|invalid|unacceptable)
# break faith
verb subject > object|of|with|inside
  violate (${PACTS}), breach (${PACTS}), break (${PACTS}), flout (${PACTS}), contravene (${PACTS}), infringe (${PACTS})
  go back (on) (word|undertake|undertaking|agree|commitment|vow), abrogate, welsh, dishonor, disrespect
# sharp answers
verb subject > to|at|object|with
  retort, shoot back, snap back, rejoin (<ccomp>)
# said against who spoke before
verb subject > answered
  reply (<ccomp>) !(welcome|thank|agree|ready|glad), counter (<ccomp>), answer (back), rejoin, maintain (innocence), protest (innocence)
# put off, not gone to
verb subject > to|of|with|object|from
  postpone (reopening|opening|ratification|accession|signing|vote|decision|departure|return|conference|ceremony)
  put off (visit|trip|meeting|talks|summit|bid|decision|ratification|tour|conference|signing), cut short (visit|trip|tour|stay)
  withdraw (invitation|consent|offer|application|bid|approval), disinvite, uninvite, snub, slam (door), shut (door)
# no answer, no part in it
verb subject > to|object|with|of|inside
  respond (never|not|n't) (to) !(<mark>), reply (never|not|n't) (to) !(<mark>), answer (never|not|n't) !(<mark>) <letter|call|request|question|message|appeal|invitation|offer|plea>, leave (unanswered) !(not|never|n't) !(not|never|n't)
  back out, bow out, opt out, drop out, pull out (deal|agreement|accord|treaty|summit|talks|talk|meeting), throw out <plan|proposal|offer|idea|request|claim|demand>, pour (water) (cold), keep (distance)
  take (distance), turn (ear) (deaf), slam (door), derail <talk|talks|deal|agreement|plan|negotiation|summit>, torpedo <talk|talks|deal|agreement|plan|negotiation|summit>, scupper <talk|talks|deal|agreement|plan>, sink <talk|talks|deal|agreement|plan>, scuttle <talk|talks|deal|agreement|plan>
  stand firm, hold firm, dig in (heel), stand (ground), water down <resolution|statement|text|proposal>, refuse (budge), give (no) (ground)
verb subject > from
  distance (itself|themselves|himself|herself), dissociate (itself|themselves|himself|herself), disassociate (itself|themselves|himself|herself)
verb subject > owner|of|on|inside|to
  block <accession|membership|bid|admission|entry|candidacy|resolution|motion|statement|nomination|appointment|declaration|text|proposal|consensus|deal|agreement|decision> (accession|membership|bid|admission|entry|candidacy|resolution|motion|statement|nomination|appointment|declaration|text|proposal|consensus|deal|agreement|decision)
verb subject|owner|by|of|between > to|with|in|from
  cancel <visit|trip|meeting|talks|talk|summit|tour|audience|call> , call off <visit|trip|meeting|talks|talk|summit|tour>, postpone <visit|trip|meeting|talks|talk|summit|tour>, put off <visit|trip|meeting|talks|talk|summit|tour>, scrap <visit|trip|meeting|talks|talk|summit|tour>
  skip <visit|meeting|summit|conference|ceremony|talks|session>, miss <summit|ceremony>, delay <visit|trip>
verb subject > at|against
  thumb (nose), dig in (heel), turn against @who, set (face)
  hit back, push back, fire back, strike back (verbally), stand firm, snap back
adjective self > to|of
  opposed, allergic, unmoved (by), deaf, unreceptive, hostile (to) (idea|plan|proposal)
verb subject > with|for|to|of|inside
  see (no) <reason|need|ground|point|sense|prospect|basis|possibility|grounds|room|use|alternative>, find (no) <reason|need|ground|point|basis>, have (no) <reason|intention|appetite>
noun owner|by|from|of|subject > of
  defiance (in|of), contravention (in)
# bans broken, requests shelved
verb subject > by|of|from|owner|modifier|on|inside
  violate <ban|embargo|sanction|sanctions|order|ruling|blockade|curfew|warning>, flout <ban|embargo|sanction|sanctions|order|ruling|blockade|curfew|warning>, defy <ban|embargo|sanction|sanctions|order|ruling|blockade|curfew|warning>, breach <ban|embargo|sanction|sanctions|order|ruling|blockade>, circumvent <ban|embargo|sanction|sanctions>
  shelve <request|proposal|plan|bid|offer|application>, torpedo <bid|proposal|resolution|effort|initiative|candidacy>, scupper <bid|proposal|resolution|effort|initiative>, derail <bid|proposal|effort|initiative>
verb from|by > subject
  meet (with) (refusal|rejection|resistance|opposition|scepticism|skepticism|scorn|derision|silence), encounter <resistance|opposition|rejection>, run into (resistance|opposition)
~ everyday words, which context decides
# no in words
verb subject > to|object|from|with|on|inside|clause|over|against|of; mode yield
  insist, say (never|false|wrong|untrue|nonsense|unfounded|reject|deny|refuse|question), tell (never|false|no), insist (not|never|n't|no)
  declare (void|null|invalid|not|never), repeat (not|never|no|n't), maintain (not|never|no|n't), argue (not|never|against|n't), swear (never|not)
  vow (never|not), claim (not|never|n't|false), stress (not|never|no), answer (<ccomp>), reply (<ccomp>), retort, counter, rejoin, snap back, shoot back
  wave (away|aside|off), laugh (at|out), shrug, scoff (at), sneer (at), belittle, play down, downplay, minimize
  gloss over, disclaim, abjure, recant, gainsay, call (<xcomp>) !(on|upon|off|for|friend|brother|sister|partner|ally|home|hero), term, brand, label, dub, describe (as), consider (<xcomp>) !(<deed>)
  regard (as), view (as), see (as), treat (as), doubt, challenge, discredit, debunk, rubbish, quibble, argue (against), campaign (against)
  vote (against|down|no), foil, frustrate, stymie, sink (deal|plan|proposal|bid), torpedo (deal|plan|talks|proposal), derail, scupper
  scuttle (deal|plan|talks), stall, drag (foot|heel), hold up, hold off, stand (way|firm|fast|ground), dig in, stick (gun|position|line), baulk, jib
  bridle, recoil, shrink, shy (away), refrain, hesitate, waver, dodge, duck, evade, elude, sidestep, skirt, shirk, avoid, bypass, circumvent
  prevaricate, equivocate
  repulse, repel (offer|claim), scorn, disdain, slight, overlook, neglect, discard, keep (out|away|arm), shut (out|door), exclude, bar
  turn back, turn (away|down|back), send (away|back|packing), drop (plan|bid|demand|proposal|deal|project), dump, jilt, abandon, forsake
  stay (away|out|aloof|home), opt out, back out, pull out, bow out, duck out, storm out, boycott, miss (meeting|summit|deadline), cancel
  call off, cut short, put off, postpone, adjourn, defer, shelve, disinvite, uninvite, withdraw (invitation|offer|bid|application), have (none)
  hear (none), rule (out), exclude (possibility)
# break faith
verb subject > object|on|with|to|from|inside|of; mode yield
  break !(off|out|away|down|through|up), breach, violate, infringe, contravene, transgress, disrespect, dishonor, go back (on), backslide, default (on)
  welsh, walk (away), back (away|out), tear (up), shred, scrap, abrogate, renounce, denounce (treaty|agreement), annul, void
  invalidate, quash, reverse, revoke, rescind, forswear, unsign, jettison, leave (unanswered|unfulfilled), fail (<xcomp>), omit, withhold
  stop (pay|honor|recognize|implement|comply|cooperate), default
# negated assent
verb subject > object|to|with|from|inside|on|for|clause|recipient|in
  accept (never|not|n't|no|none|neither|longer|nor), recognize (never|not|n't|no|none|neither|longer|nor), acknowledge (never|not|n't|none)
  agree (never|not|n't|none|neither|no), allow (never|not|n't|no), permit (never|not|n't|no), let (never|not|n't|no|nobody), tolerate (never|not|n't|no)
  brook (no), approve (never|not|n't), endorse (never|not|n't), support (never|not|n't|no), back (never|not|n't), sign (never|not|n't|none|yet)
  ratify (never|not|n't|yet), join (never|not|n't|yet|none), attend (never|not|n't|none), meet (never|not|n't|no), talk (never|not|n't|no)
  speak (never|not|n't|no), sit (never|not|n't|no), negotiate (never|not|n't|no), discuss (never|not|n't|no), consider (never|not|n't|no)
  respond (never|not|n't|no|yet), reply (never|not|n't|no|yet), answer (never|not|n't|no|yet|unanswered), comment (not|n't|decline)
  comply (never|not|n't|yet), cooperate (never|not|n't), honor (never|not|n't), respect (never|not|n't), keep (never|not|n't), obey (never|not|n't)
  implement (never|not|n't|yet), fulfil (never|not|n't|yet), fulfill (never|not|n't|yet), give (never|not|n't|no), grant (never|not|n't|no)
  send (never|not|n't|no), sell (never|not|n't|no), supply (never|not|n't|no), provide (never|not|n't|no), help (never|not|n't|no)
  receive (never|not|n't|no), admit (never|not|n't|no|more), hand over (never|not|n't|no), extradite (never|not|n't|no), release (never|not|n't|no)
  withdraw (never|not|n't), leave (never|not|n't), yield (never|not|n't), bow (never|not|n't), bend (never|not|n't), surrender (never|not|n't)
  apologize (never|not|n't), pay (never|not|n't|no), ask (never|not|n't), want (never|not|n't), wish (never|not|n't), intend (not|n't|no)
  plan (not|n't|no), come (never|not|n't), treat (not|n't|never), deal (not|n't|never), put (not|n't|never), return (never|not|n't), bargain (not|never)
  base (not|n't)
noun owner|by|from|modifier|subject|of > of|to|with|over|inside|on|from|for|against|by; mode yield
  retort, riposte, rejoinder, counterclaim, counter, abstention, opponent, obstruction, obstructionism, stonewalling, stubbornness, obstinacy
  recalcitrance, reluctance, unwillingness, hesitation, hesitancy, aversion, disapproval, reservation, qualm, slight, cold shoulder, brush-off, boycott
  no-show, postponement, walkout, withdrawal (offer|invitation|bid|application|talks), breach, violation, infringement, breaking, non-compliance
  contempt, default, evasion, circumvention, stalling, nonsense, lie, fiction, myth, fabrication, slander, ultimatum, question (out|no), impossibility
  red line
adjective self > to|of|on|about|with|for|by|inside
  loath, hesitant, adamant, intransigent, recalcitrant, stubborn, obstinate, uncooperative, unmoved, unmoving, uncompromising, unbending, unyielding
  unresponsive, unconvinced, unimpressed, indifferent, deaf, silent, absent, baseless, unfounded, groundless, untrue, false, absurd, ridiculous
  ludicrous, laughable, preposterous, nonsensical, fictitious, fanciful, unsubstantiated, void, null, invalid, illegitimate, unacceptable, inadmissible
  impossible, unthinkable, unrealistic, premature, nonnegotiable, non-negotiable, non-starter, off, unanswered, unrecognized, rejected, refused
  rebuffed, snubbed, spurned, vetoed
# what came to nothing
noun owner|by|from|modifier|subject|of|between > with|between|and|of; mutual
  talk (fail|collapse|founder|break|stall|inconclusive|fruitless|without), negotiation (fail|collapse|founder|break|stall|fruitless|without)
# what is not up for talks
noun owner|by|of|subject|modifier > to|with|of|on|for; mode yield
  sale (not|n't|never), negotiation (not|no|never|n't), discussion (not|no|n't), debate (not|no|n't), question (no|not|out), bargaining (no|not)
  business (no) (usual), truth (no), basis (no|without), intention (no), plan (no), right (no|not), need (no|not), place (no)
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|from|on
  nix, spurn, shun, deny
`
