import { BLACKLISTS, CURBS, PENALTIES } from './wordClasses.ts'

/** Yield in words: ease or lift restrictions, pardon, apologise, withdraw a demand, declare a ceasefire. */
export const CONCEDE = `
verb subject > to|for|with|on|inside
  apologize, yield !(result|crop|benefit|dividend|percent|profit), concede !(goal|defeat|game), capitulate, bow, cave, back down, give in, give way, relent, accede, submit !(question|dispute|case|border|matter|issue|arbitration|claim|court|report|proposal|request|application|plan|bid|document|letter|resolution|draft|bill|list), acquiesce, surrender !(suspect|man|fugitive|them|him|body|remains|hostage|captive|prisoner|weapon|arm|rifle|warhead|missile|arsenal|tank|gun|stockpile) =disarm
  express (regret|remorse), issue (apology), make (concession|amends), offer (apology|concession|amnesty|ceasefire), admit (responsibility|guilt|fault|wrongdoing|mistake|error|down|shoot), acknowledge (responsibility|guilt|fault|wrongdoing|mistake|error|down|shoot|kill|killing)
  accept (responsibility|blame|demand|defeat|condition|key), take (blame), reverse (decision|course|policy|ban|stance), drop (demand|claim|charge|objection|opposition|case|lawsuit|insistence|bid|requirement|plan|condition|tariff|sanction|sanctions|complaint|ban|veto|investigation) !(support)
  withdraw (resolution|draft|amendment|motion|demand|claim|complaint|objection|charge|threat|lawsuit|remark|request), renounce !(citizenship|violence), relinquish, forgo, waive, abandon (claim|plan|demand|policy|program|programme|weapon|pursuit|bid|opposition)
  give up (claim|territory|demand|weapon|program|arm), soften (stance|position|tone|rhetoric|demand), meet (demand|condition|request) !(at), compromise !(security|safety|integrity),
  reprieve
verb subject > recipient|object|to|clause
  give (status|permission|access|way|right|consent|mandate|ground|concession|approval|authorization), grant (request|permission|concession|access|amnesty|independence|autonomy|pardon|visa|clemency|immunity|extension|right|status|citizenship)
verb subject > object|recipient|clause
  allow !(territory|soil|airspace), permit !(territory|soil|airspace), let !(slip|alone|down|known|know), authorize, exempt, enable, spare !(vote|effort|expense|time|moment)
verb subject > object|against|on|of|for|in|from
  pardon, ease (sanction|sanctions|restriction|embargo|blockade|curfew|ban|tension|rule|curb|measure|pressure|lockdown|siege), lift (sanction|sanctions|restriction|embargo|blockade|curfew|ban|siege|emergency|tariff|martial|moratorium|suspension|boycott|lockdown|order)
  relax (sanction|sanctions|restriction|rule|curb|ban|measure|embargo|control|grip), remove (sanction|sanctions|restriction|ban|tariff|embargo|barrier|list|designation|blockade), loosen (restriction|sanctions|control|grip), suspend (sanction|sanctions|tariff|embargo|ban|strike|bombing|airstrike|offensive)
  waive (sanction|sanctions|tariff|visa|requirement), terminate (sanction|sanctions|embargo), end (sanction|sanctions|embargo|blockade|curfew|ban|siege|boycott|emergency|strike|dispute|feud), unfreeze (asset|fund|account), open (blockade|border|crossing), reopen (border|crossing|airspace|road|port)
  rescind, revoke (ban|order|sanction|sanctions|tariff), repeal (ban|sanction|sanctions|law|tariff), cut (tariff|duty), reduce (tariff|sanctions|tension|duty) !(between), lower (tariff|tension|duty), defuse, deescalate, de-escalate, commute (sentence), forgive !(debt|loan), absolve, acquit, exonerate, clear (charge|wrongdoing)
  call off (strike|attack|operation|invasion|offensive|boycott|protest|exercise|sanctions|raid) , cancel (strike|attack|operation|invasion|offensive|exercise|drill), delay (sanction|sanctions|tariff|strike|deportation|attack|operation), halt (execution|deportation)
verb subject > with|against|in|to|by|on; mode ceasefire; mutual
  declare (ceasefire|cease-fire|truce|cessation), announce (ceasefire|cease-fire|truce|withdrawal|pullout|cessation|release), accept (ceasefire|cease-fire|truce), propose (ceasefire|cease-fire|truce), offer (ceasefire|cease-fire|truce)
noun owner|by|from|modifier|subject > to|for|on|with
  apology, concession, amnesty, pardon, clemency, reprieve, leniency, capitulation
noun owner|by|from|modifier|subject > of|on|against|for|to
  easing, lifting, relaxation (sanctions|restriction), removal (sanction|sanctions|tariff|embargo|restriction), sanctions relief
adjective self > for|to
  apologetic, sorry, regretful
verb subject > with|for|on|of
  scrap (visa|tariff|restriction|ban|fee), end (closure|ban|isolation|blockade), readmit @who, climb down, bow to
verb subject > to|for
  say sorry, ask (forgiveness|pardon), beg (forgiveness|pardon)
verb subject > to|for|object|on|against|from|with
  reopen (airspace|border|crossing|road|frontier|route|port|market|pipeline), scrap (visa|fee|tariff|duty|ban|restriction|quota|tax|levy)
  abolish (visa|tariff|duty|restriction), end (ban|closure|blockade|boycott|restriction|embargo|siege|curfew)
  lift (ban|closure|blockade|restriction|embargo|siege|curfew|veto|suspension), open (airspace|airfield|border|road|corridor|crossing|sky) to
  reinstate, unfreeze, soften (stance|position|line|tone), bow (pressure|demand), swallow (demand)
# what another demands is granted
verb subject > owner|by|from|of|modifier|to
  accept <demand|condition|ultimatum>, meet <demand|condition>, satisfy <demand|condition>, concede (demand), yield (demand|pressure), give in (demand|pressure)
  bow (demand|pressure|ultimatum), accede (demand|request), agree (demand), cave (demand|pressure), comply (demand|ultimatum)
# what stood against another is taken back
verb subject > against|into|of|over
  drop <charge|case|lawsuit|suit|complaint|investigation|probe|inquiry|proceedings|prosecution>, close <investigation|probe|inquiry>, withdraw <charge|lawsuit|suit|complaint>, end <investigation|probe|inquiry|prosecution>
verb subject > on|against|for|of
  ease <${CURBS}>, loosen <${CURBS}>, relax <${CURBS}>, lift <${CURBS}>, remove <${CURBS}> !(from|list), scrap <${CURBS}>
  roll back <${PENALTIES}|duty>, walk back <${PENALTIES}>, simplify <procedure|process|rule|requirement|entry|visa|formality>
verb subject > object|on|against|for|of|to|from
  remove (list) (${BLACKLISTS}), strike (list) (${BLACKLISTS}), take off (list), take (list) (${BLACKLISTS}), drop (list) (${BLACKLISTS}), delete (list) (${BLACKLISTS})
  delist, shelve <tariff|sanction|sanctions|plan|ban|levy|measure|duty>, suspend <tariff|sanction|sanctions|ban|duty|levy|measure|fine>, abolish <fee|visa|toll|tax>
  lower <tariff|duty|barrier|tax|toll>, cut <tariff|duty|toll>, scrap <toll|sanction|sanctions|ban>, withdraw <request|warrant|extradition|case|complaint|ban|veto|sanction|sanctions>
  lift <sanction|sanctions|ban|embargo|blockade|curfew|siege|veto|suspension|restriction|curb|tariff|hold|measure>, end <sanction|sanctions|embargo|blockade|ban|boycott|freeze|moratorium|suspension>
  let through, let in !(light), let <inspector|refugee|aid|convoy|ship|plane|aircraft|jet|vessel> (pass|through|enter|land|in|cross|dock|fly)
verb subject > as|object|to|for
  recognize (genocide|guilt|responsibility|wrong|crime)
# given back, opened again
verb subject > to|for|with|object|of
  restore <access|supply|supplies|gas|flight|visa|entry|accreditation|travel|export|license|licence|benefit|preference>, open (again|partially|gradually) <border|frontier|crossing|airspace|road|port|market|bridge>, give <waiver|exemption|reprieve|ground>, grant <waiver|exemption|reprieve|right|rights|access|passage|overflight|autonomy|independence>, unfreeze, unblock <fund|asset|account|money>
  release <fund|asset|money> (frozen|blocked), admit (shoot|kill|mistake|error|fault|wrong) , acknowledge (mistake|error|fault|wrong|harm|suffering), reinstate <license|licence|accreditation|member|membership|visa>, express (regret) (over|for) (down|downing|death|killing|kill|incident|shooting|strike|bombing|own|its)
noun owner|by|from|modifier|subject > of|with|to
  reopening (border|frontier|crossing|airspace|road|embassy|port|bridge), unfreezing, waiver (sanction|visa|tariff), lifting, suspension (sanction|sanctions|tariff|ban)
# leave that is given
verb subject > recipient|object|to|for|clause
  give <mandate|approval|permission|consent|authorization|leave|clearance> (to|for), grant <mandate|permission|clearance|authorization|leave>
# idioms that leave no doubt
verb subject > to|on|over|in
  backtrack, backpedal, row back, cave in, own up, put off (fine|tariff|ban|levy|sanction|deadline)
  eat (crow|humble), eat (word), meet (halfway), climb down
# a punishment taken back
verb subject > object|on|against|of|for|to|from
  reverse <${PENALTIES}>, overturn <${PENALTIES}>, undo <${PENALTIES}>, annul <${PENALTIES}>, cancel <${PENALTIES}>, repeal <${PENALTIES}>, quash <${PENALTIES}>, void <${PENALTIES}>, revoke <${PENALTIES}>, rescind <${PENALTIES}>
verb subject > object|from|of|to
  unblock <export|import|trade|goods|shipment|account|fund|asset|website>, unban
verb subject > of|from
  beg (pardon|forgiveness), ask (pardon|forgiveness)
verb subject > on|for|of
  ease <toll|tax|fee|duty|visa|requirement|quota|tariff>, relax <toll|fee|duty|visa|requirement|quota|tariff>, cut <toll|fee>
# a quarrel brought to its end by one of two
verb subject > with|between
  ease <row|rift|standoff|stand-off|dispute|feud|quarrel|spat|strain|friction|crisis|deadlock|impasse>, defuse <row|rift|standoff|stand-off|dispute|crisis|quarrel|spat|tension>, patch up <row|rift|dispute|quarrel|feud|difference|relation|tie>, heal <rift|breach|wound>, mend <tie|relation|relationship|fence>, bury <hatchet>, smooth <tie|relation|difference>, cool <tension|temper>
noun owner|by|from|modifier|subject > to|toward|towards
  gesture (conciliatory|goodwill|good-will|reconciliation|friendly|of), overture (conciliatory|goodwill), olive *branch, sop
~ everyday words, which context decides
# give ground, let have, let off
verb subject > to|for|on|in|with|from|object|recipient|clause|inside|against
  admit, acknowledge, confess, make up, regret, take (responsibility), plead guilty, rue, express (regret|remorse|sorrow|contrition), atone, repent
  make (amends|good|concession|gesture), back off, pull back, retreat (from), stand down, soften, mellow, moderate
  tone down, water down, hold fire, hold off, think again, reconsider, reverse, undo, revoke, repeal, annul, abolish, scrap
  drop (charge|case|demand|claim|objection|plan|tariff|sanction|fine|ban|levy|fee|quota|it), shelve, suspend, put off, delay (plan|tariff|sanction|fine|deadline|strike)
  freeze (plan|tariff|project), lift, ease, relax, loosen, remove (from|sanction|barrier|ban)
  withdraw (request|charge|claim|complaint|demand|objection|threat|it), retract, recant, take back (word|accusation|remark), eat (word), excuse, amnesty
  commute, unblock, unlock, release (fund|asset|money), reopen, open (border|door|market|crossing|airspace|port|corridor|skies), rehabilitate, delist
  strike (from|off) (list), take off (list), remove (list), stop (ban|issue|fine|levy|tariff)
  end (ban|row|dispute|boycott|blockade|objection|opposition|resistance|hold|veto), refrain, abstain (from), forswear, cede, give up, give away
  sign away, part (with), obey, comply, bend, buckle, fold, kneel, swallow, accommodate, appease, placate, mollify, pacify, satisfy, oblige
  indulge, humor, tolerate, grant, give (back|land|right|safe|permission|access|status|independence|amnesty), license, agree (to), accept
  meet (halfway), make way, make room, hand (over|back), offer (amnesty|apology|concession|truce|ceasefire), pay (compensation|damages|reparation)
  bring to *justice, investigate (itself|own)
noun owner|by|from|modifier|subject|of > to|for|on|with|of|against|from|over
  mea culpa, regret, remorse, contrition, atonement, amends, admission, acknowledgment, acknowledgement, confession, compromise, gesture, climbdown
  climb-down, U-turn, u-turn, about-face, reversal, backdown, surrender, compliance, obedience, appeasement, accommodation, mercy, forgiveness
  exemption, waiver, permission, consent, approval, licence, license, authorization, visa waiver, relaxation, loosening, suspension (of), removal (of)
  repeal, abolition, rollback, reopening, opening (of|border|crossing), withdrawal (of), ceasefire (declare|announce|unilateral|offer|propose)
  self-management, self-rule, autonomy, safe conduct, right of *passage
adjective self > for|to|about|with|on|of
  conciliatory, contrite, remorseful, repentant, lenient, forgiving, flexible, accommodating, compliant, obedient, submissive, exempt, reinstated
  pardoned, reopened
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > to|on|for|of
  ease, lift (ban|sanction|sanctions|curb|embargo)
`
