import { BLACKLISTS, CURBS, DEALINGS, ENVOYS, FORCES, GATES, HELPERS, WHITELISTS } from './wordClasses.ts'

/** What ends of itself or is better ended: to end it is no punishment. */
const ENDED =
  'summit|visit|trip|tour|meeting|session|conference|congress|round|year|month|day|row|dispute|quarrel|feud|war|conflict|crisis|sanction|sanctions|ban|embargo|blockade|boycott|occupation|siege|tariff|curfew|restriction|standoff|impasse|deadlock|strike|opposition|resistance|suspension|freeze|isolation|life|rule|career'

/** Reduce or end what existed: sanctions, embargo, expulsion, suspension, relations broken off, aid stopped; convict. */
export const SANCTION = `
verb subject > object|on|against|to|with|from
  severance (tie|ties|relation|relations), rupture (tie|ties|relation|relations|diplomatic), abrogation, termination (treaty|agreement|aid), trade restriction, curb (import|export|trade), sanction, embargo, blacklist, penalize, punish, fine !(tune), ostracize, isolate, blackball, downgrade (tie|relation|relations|ties|diplomatic|status), sever (tie|relation|relations|ties|diplomatic|link|contact), break off !(tour|visit|trip|holiday|vacation|journey|piece), cut off (tie|relation|relations|ties|diplomatic|supply|aid|contact|gas|arm|funding|trade|access|electricity), cut ties, cut (tie|relation|relations|ties|diplomatic|aid|assistance|funding|link|support), break (tie|relation|relations|ties|diplomatic)
  suspend (aid|tie|relation|relations|ties|membership|talks|cooperation|flight|trade|assistance|participation|deal|agreement|treaty|supply|delivery|sale|diplomatic|visa|operation|dialogue|link|import|export|mission|negotiation|member|from|exchange), halt (aid|talks|cooperation|flight|trade|assistance|delivery|supply|sale|import|export|negotiation|shipment|payment|funding), freeze (asset|aid|relation|relations|ties|account|fund|talks|negotiation|membership|assistance|settlement)
  stop (aid|supply|export|import|shipment|delivery|trade|flight|buying|sale|assistance|funding|cooperation|talks), end <talks|mediation|alliance|negotiation>, terminate (agreement|treaty|contract|aid|cooperation|deal|talks|membership), withhold (aid|payment|funding|assistance|support|visa), reduce (aid|assistance|tie|relations|ties|presence|staff|funding|import), withdraw (peacekeeper|observer|inspector|ambassador|envoy|diplomat|recognition|support|funding|aid|subsidy|offer|treaty|agreement|accord|deal|pact|organization|nato|council|union|team|squad|athlete|negotiator|delegation|talks|negotiation|tournament|olympics|championship|series), pull out (deal|agreement|treaty|accord|pact|organization|council|talks|negotiation), quit (organization|treaty|deal|union|bloc|pact|agreement|council|coalition|accord|talks), leave (organization|union|bloc|pact|agreement|alliance|treaty|council|accord), exit (deal|agreement|treaty|union|bloc|pact|accord), drop out
  abrogate, annul (agreement|treaty|contract|deal), scrap (treaty|agreement|accord|deal), close (embassy|consulate|mission|border|airspace), shut (embassy|consulate|border|airspace), shut down (embassy|consulate), ban (import|export|product|goods|flight|airline|trade|landing|boat|ship|vessel|fleet), exclude (from), oust (from), slap (tariff|sanction|sanctions|duty), hit (tariff|sanction|sanctions|duty), impose (tariff|duty|fine|penalty|embargo), target (sanction|sanctions|company|entity|bank|individual|official|national) !(missile|strike|drone|attack), raise (tariff|duty), designate (terrorist|terror|foreign), list (terrorist|terror), disqualify, revoke (visa|permit|pass|authorisation|authorization|license|licence|status|membership|accreditation|citizenship), strip (of), cancel (aid|contract|visa|treaty|agreement|deal), walk out (talks|negotiation)
  curtail (tie|relation|ties|relations|aid|trade|cooperation), scale back (tie|ties|relations|aid|cooperation|presence), slash (aid|funding|import|assistance), discontinue, divest, debar, denounce (treaty|agreement|pact|accord) !(as|insult), secede, break away, boycott (product|goods|oil|gas|import), strike off (list), ramp up (sanctions), tighten (sanctions|sanction|embargo), levy (tariff|sanctions|fine), extend (sanction|sanctions), renew (sanction|sanctions), add (list) 
verb subject > object|from|of|to; mode expel
  expel, kick out, recall (ambassador|envoy|diplomat|representative|charge), throw out (diplomat|ambassador|journalist), order (out|leave) (diplomat|ambassador|mission|expel), declare (persona)
verb subject > object|of|to; mode convict
  convict, sentence, find guilty, condemn (death), jail (year|month), imprison (year|month)
noun owner|by|from|modifier|subject|of > on|against|of|over|in
  sanction, embargo, travel ban, asset freeze, tariff (on|against|retaliatory|punitive), punishment, fine (million|billion|of), penalty, blacklist, punitive measure, trade ban, import ban, export ban, arms ban, countermeasure, retaliatory measure, recall (ambassador|envoy), cutoff, trade war, economic pressure, export control, isolation
noun owner|by|from|modifier|subject|of > from; mode withdraw
  withdrawal (treaty|agreement|accord|deal|organization|union|pact|council), exit (from), departure (from) (union|bloc|organization|treaty)
noun owner|by|from|modifier|subject > of|against; mode convict
  conviction, verdict (guilty)
verb subject > object|of|from|with|for|in|on
  throw out, freeze (programme|program|project|cooperation|talks), walk out of !(jail|prison|cell|custody|captivity), cast out, shun (goods|product|company), pull (ambassador|plug|funding), send home (diplomat|attache|ambassador), order home, put (ice), stop buying, halt (programme|project|purchase), ditch (contract|agreement|deal), break (with|relations|tie) !(custom|tradition|past|precedent|habit|protocol|party), drop (contract|agreement), bar (import|goods|product|company|airline)
verb from|of > object; mode expel
  suspend, expel, exclude, oust, eject, throw out, kick out
verb subject > inside|object|of|from|in|with|to
  freeze (lend|finance|fund|arm|supply|export|sell|buy|import|train), suspend (lend|finance|fund|arm|supply|ship|export|sell|buy|import|train), halt (lend|finance|fund|arm|supply|ship|export|sell|buy|import|train), stop (train|equip|advise|shelter|recognize|lend|arm|buy|purchase|sell|import|export|ship|supply|trade|fund|finance|deliver), cease (buy|purchase|sell|import|export|ship|supply|trade|fund|finance|deliver)
  freeze (program|programme|training|account|project), pull (plug) on, pull (ambassador|envoy|diplomat) from
  withdraw (ambassador|envoy|diplomat), jettison
verb subject > object|from; mode expel
  send home (ambassador|diplomat|envoy|observer|attache), send packing
noun owner|by|from|modifier|subject|of > to|from|in|with; mode expel
  recall (ambassador|envoy|diplomat), withdrawal (ambassador|envoy|diplomat)
# idioms that leave no doubt
noun owner|by|from|modifier|subject|object > of|from|in
  persona non *grata
verb subject > object|to|against|with; mode expel
  answer (kind), reply (kind), respond (kind), call home (ambassador|envoy|diplomat), show (door), give (leave) (hour|day|week)
verb subject > with|object|of|from|to
  tear up (treaty|agreement|accord|pact|deal|contract), rip up (treaty|agreement|accord|pact|deal|contract), walk out of, pull (plug), turn (back) on
# what went on between two is stopped by one
verb subject > with|to|for|object|from|against|of|on
  suspend <${DEALINGS}>, halt <${DEALINGS}>, freeze <${DEALINGS}>, discontinue <${DEALINGS}>, curtail <${DEALINGS}>, sever <${DEALINGS}>
  cut <${DEALINGS}> !(deal|short|tax|rate), cut off <${DEALINGS}> !(deal), stop <${DEALINGS}> !(war|fighting|attack|migrant), cancel <${DEALINGS}> !(debt)
  end <${DEALINGS}> !(${ENDED}), terminate <${DEALINGS}> !(${ENDED}), break off <${DEALINGS}>, slash <${DEALINGS}>, scale back <${DEALINGS}>
  stop (issue|pay|process|share|deliver|supply|recruit) <${DEALINGS}|visa|oil|gas|weapon|arm|intelligence|bond>, withdraw (license|licence|permit|accreditation|visa|credit|preference|guarantee)
  revoke <${DEALINGS}>, block (aid|assistance|loan|credit|fund|funding|tranche|payment|sale|disbursement|accession)
  freeze (property|holding|reserve|deposit), block (asset|property|account), put off (posting|dispatch|appointment|loan|tranche), close <${GATES}> to
  shut <${GATES}> to, halt <${GATES}|permit>, close <${GATES}> !(street), shut <${GATES}> !(street), reduce (staff|number|size) (embassy|mission|consulate|diplomat)
  order (closure) <${GATES}>, declare (talk|negotiation|agreement|treaty|accord) (end|void|dead|null|over)
verb subject > from|of
  declare (independence), switch (recognition|allegiance|tie|relations)
# envoys and helpers called home
verb subject > from|in|to|of|object; mode withdraw
  recall <${ENVOYS}>, withdraw <${ENVOYS}>, pull <${ENVOYS}>, pull out <${ENVOYS}>, call home <${ENVOYS}>, call back <${ENVOYS}>, order home <${ENVOYS}>
  summon home <${ENVOYS}>, bring home <${ENVOYS}>, summon back <${ENVOYS}>, recall <${HELPERS}>, withdraw <${HELPERS}>, pull out <${HELPERS}>, call home <${HELPERS}>
verb object > in|to|from; mode withdraw
  recall (<nsubj:pass>) <${ENVOYS}>, withdraw (<nsubj:pass>) <${ENVOYS}>, call home (<nsubj:pass>) <${ENVOYS}>, call back (<nsubj:pass>) <${ENVOYS}>
# envoys and others sent away
verb subject > object|recipient|from|of; mode expel
  suspend @who, throw out <${ENVOYS}|${HELPERS}|${FORCES}|journalist|citizen>, send home <${ENVOYS}|${HELPERS}|journalist>, send packing <${ENVOYS}|${HELPERS}>
  order <${ENVOYS}|${HELPERS}|embassy|journalist> (leave|out|home|depart|go), tell (${ENVOYS}|${HELPERS}|embassy) (leave|depart|go|pack), ask <${ENVOYS}|${HELPERS}> (leave|depart)
  give (gone|depart), give (hour|day|week|month|midnight|deadline) (leave|go|quit|out|withdraw|pack|depart), declare (unwelcome|undesirable|grata), withdraw (accreditation|credential|agrement)
  make (withdraw|recall|remove) (${ENVOYS}), force (withdraw|recall|remove) (${ENVOYS}), order (withdraw|recall|remove|reduce|cut) (${ENVOYS})
# bodies left
verb subject > object|from|of
  leave @body !(${FORCES}|meeting|summit|session|talk|hall|post), quit @body, exit @body, desert @body, pull out @body !(${FORCES}), walk out @body, withdraw @body (from) !(${FORCES})
  drop out @body, ditch @who
# lists
verb subject > object|of
  put (blacklist), place (blacklist), add (blacklist), put (list) (${BLACKLISTS}), place (list) (${BLACKLISTS}), add (list) (${BLACKLISTS}), keep (list) (${BLACKLISTS})
  put (list) (group|organization|organisation|entity), place (list) (group|organization|organisation|entity), include (list) (${BLACKLISTS}), return (list) (${BLACKLISTS}), enter (list) (${BLACKLISTS}), designate (terrorism|sponsor|terrorist|entity|organization)
  name (target|subject) (sanction|sanctions), strike (list) (${WHITELISTS}), remove (list) (${WHITELISTS}), drop (list) (${WHITELISTS}), delete (list) (${WHITELISTS})
  take (list) (${WHITELISTS}), cut (list) (${WHITELISTS}), cross (list) (${WHITELISTS}), strip of (status|membership|preference|privilege)
verb subject > on|against|object|to
  impose (measure|restriction|curb|limit|control|round) (restrictive|punitive|economic|retaliatory|visa|travel|trade|export|import|financial|diplomatic)
  impose (ban) (travel|trade|import|export|arm|arms|flight|entry|visa|landing|transit)
  slap (levy|surtax|surcharge|duty|ban|curb|fine|tax), place (levy|surtax|surcharge|duty|tariff|embargo), lay (embargo), introduce (tariff|embargo|duty|surtax|quota)
  apply (countermeasure|tariff|sanction|sanctions|duty), retaliate (tariff|sanction|sanctions|ban|expulsion|duty|measure), hit back (tariff|sanction|sanctions|ban|duty|measure)
verb subject > object; mode convict
  give (life|year|month) [court|judge|tribunal|jury]
noun owner|by|modifier|subject > of|from; mode expel
  expulsion, ouster (ambassador|diplomat|envoy)
noun from > of; mode expel
  expulsion, suspension, exclusion, ouster
noun owner|by|modifier|subject > of|with|to|from|for
  suspension (${DEALINGS}), severing (tie|relations|ties), halt (${DEALINGS}), freeze (${DEALINGS}), cancellation (${DEALINGS}), cut (${DEALINGS})
noun owner|by|from|modifier|subject > on|against
  restrictive measure, punitive measure, visa restriction, travel restriction, trade restriction, export restriction, export curb, visa ban, entry ban, flight ban
  surtax, surcharge, levy (on|punitive|retaliatory), duty (punitive|retaliatory|dumping|anti-dumping|countervailing)
# put on hold, put an end to, narrowed
verb subject > with|object|to|of|on|from
  put (hold) (tie|relation|relations|ties|cooperation|aid|agreement|deal|treaty|project|sale|delivery|talks|membership), hold (abeyance), place (abeyance), keep (abeyance), put (abeyance), drop <support|recognition|aid|backing>, withdraw <support|recognition|aid|backing|assistance>, end <waiver|exemption|privilege|regime> , end (visa-free|duty-free)
  limit <import|export|sale|delivery|purchase|shipment> !(ceasefire), cap <import|export|sale|delivery>, halve <import|export|aid|staff|delivery|quota>, curb <import|export|sale>, strip (accreditation|membership|immunity|status|trade|right) @who, toughen <sanction|sanctions>, stiffen <sanction|sanctions>, widen <sanction|sanctions>, expand <sanction|sanctions>, reimpose <sanction|sanctions|tariff|embargo|ban>, snap back <sanction|sanctions>
noun owner|by|from|modifier|subject > with|of|to|on|against
  break (relation|relations|tie|ties|diplomatic), rupture (relation|relations|tie|ties|diplomatic), severance (relation|relations|tie|ties), downgrading (relation|relations|tie|ties), limit (export|import|sale|trade), closure (embassy|consulate|border|crossing|airspace), revocation (visa|license|licence|status), cancellation (visa|deal|contract|agreement|visit), denial (visa), termination (treaty|agreement|contract|membership|aid), non-renewal
# talks broken off, embassies shut, pacts thrown away
verb subject > with|object|from
  break off <talk|talks|negotiation|negotiations|dialogue|discussion|consultation>
verb subject > in|to
  close <embassy|consulate|mission|chancery>, shut <embassy|consulate|mission|chancery>, shut down <embassy|consulate|mission>, shutter <embassy|consulate|mission>
verb subject > with|object
  scrap <pact|treaty|accord|agreement|alliance|convention|partnership|contract|memorandum>, cancel <pact|treaty|accord|agreement|alliance|contract>, denounce <pact|treaty|accord|convention> !(as), renounce <pact|treaty|accord|agreement|alliance>, repudiate <pact|treaty|accord|agreement|alliance>, void <pact|treaty|accord|agreement|contract>, annul <pact|treaty|accord|agreement|contract|alliance>
verb subject > for|with|to|of|against
  put (hold|ice) <${DEALINGS}>
verb subject > recipient|to|on; mode convict
  hand <sentence|term> !(over), hand down <sentence|verdict|term>, impose <sentence>
# fewer visas; "cut visa fees" makes it easier
verb subject > for|to|of|modifier
  cut <visa> !(fee|cost|rule|requirement|time|tape), halve <visa> !(fee|cost|rule|requirement|time), slash <visa> !(fee|cost|rule|requirement|time)
# of two who part
verb subject > with; mutual
  sever <tie|ties|relation|relations|contact|link>, break off <tie|ties|relation|relations|contact|link>, cut <tie|ties|relation|relations|line|link|contact|channel|hotline|communication>, cut off <line|link|contact|channel|hotline|communication>, sever <line|channel|hotline|communication>, downgrade <tie|ties|relation|relations>, suspend <tie|ties|relation|relations>
# by order of a court
verb subject > object
  order (pay|compensate|refund|repay|return) [court|judge|tribunal|jury|arbitrator|panel]
verb subject > of|for|against|object; mode convict
  uphold <conviction|sentence|verdict|term> @who, confirm <conviction|sentence|verdict|term> @who
verb subject > object
  label (agent) (foreign), brand (agent) (foreign), declare (agent) (foreign), designate (agent) (foreign), name (agent) (foreign), put (list) (agent)
verb subject > object; mode expel
  order @body (leave|out|close)
verb subject > to|for
  stop (issue) (visa|permit|license|licence)
noun owner|by|from|modifier|subject > on|against
  tariff (consider|mull|weigh|plan|prepare|announce|propose|threaten|raise|introduce), duty (consider|mull|weigh|plan|prepare|propose) (import|anti-dumping|dumping|punitive)
# an end put to what went on
verb subject > with|to|for|of|on|from|inside
  order <end|halt|freeze|suspension|termination|stop|cut|cutoff|closure> (${DEALINGS}), announce <end|halt|freeze|suspension|termination|cut|cutoff> (${DEALINGS}), declare <end|halt|freeze|suspension|termination> (${DEALINGS}), call <halt|end> (${DEALINGS}), put <end|stop|halt> (${DEALINGS})
# aid made less
verb subject > to|for|of
  reduce <aid|assistance|funding|support|contribution|subsidy>, lower <aid|assistance|funding|support|contribution|subsidy>, trim <aid|assistance|funding|support|contribution|subsidy>, shrink <aid|assistance|funding|support>
verb subject > on|against
  double <tariff|duty|levy>, triple <tariff|duty|levy>, increase <tariff|duty|levy>, levy <duty|tax|tariff|surcharge>
~ everyday words, which context decides
# cut, close, stop, leave
verb subject > object|with|to|from|on|of|for|in|against|between
  cut, cut (off|short|back), cut short, sever, break (with|off|relation|tie|link|contact), break up, rupture, freeze, halt
  stop (programme|program|pay|trade|buy|sell|import|export|work|train|fund|flight|cooperate|recognize|payment|train|sale|trading|buying|selling|paying)
  cease
  end (programme|program|project|mission|mandate|training|contract|tie|relation|cooperation|support|aid|membership|partnership|alliance|deal|practice|import|purchase)
  terminate, drop @who !(fine|charge|demand|claim|case|objection|point|bomb|sanction|sanctions|ban|tariff|plan), ditch, dump, abandon, desert, axe, scrap, cancel, annul, revoke, rescind, withdraw, pull (from|plug|out|${ENVOYS}), pull out
  quit !(${FORCES}|office|post|job), leave @who !(${FORCES}|ambassador|delegation|refugee|migrant|people|visitor|train|plane), exit, walk out, storm out, split (from), separate (from), declare (independence|void|persona|unwelcome|grata)
  denounce (treaty|pact|convention|agreement), tear up, rip up, tear (up), unilaterally (end|cancel), call off, put off, postpone, delay, shelve
  put (hold|ice), reduce, lower (level|rank|tie), downgrade, scale back, scale down, curtail, slash, trim, halve, restrict
  review (tie|relation|aid|membership|agreement|cooperation), reconsider (tie|relation|membership), reassess, switch (recognition|allegiance|tie)
  change (side), follow (suit|within|lead), defect, turn (back) (on), turn away, recall, call home, call (home|back), bring (home) (${ENVOYS})
  withdraw (${ENVOYS}), pull (${ENVOYS}), remove (${ENVOYS}), close, shut, shutter, lock (out|border), seal (border), bar, ban, block
  stop (buy|sell|pay|trade|import|export|fund|issue|train|flight), refuse (visa|entry|landing), deny (visa|loan|credit|entry), withhold, hold up
  hold (back|up), sit (on), unplug, defund, disinvest, default, do (likewise|same|so), answer (kind|measure|sanction|tariff)
  respond (kind|measure|sanction|tariff), reciprocate, retaliate, match, mirror, reply (kind|measure)
# punish
verb subject > object|on|against|with|by|for|from|to|over|in|of|recipient
  chastise (sanction), discipline, surcharge, slap (${CURBS}), impose, clap, levy, hit (${CURBS})
  hit !(high|low|record|target|missile|rocket|shell|bomb), target !(missile|drone|rocket|bomb|shell), list (as|terrorist|terror|company|entity)
  designate, put (list|blacklist), place (list|blacklist), name (list|sanction|sanctions|blacklist), include (list|sanction)
  proclaim (embargo|blockade|${CURBS}), declare (embargo|boycott|trade), announce (${CURBS}), introduce (${CURBS}), adopt (${CURBS}), approve (${CURBS})
  decree (${CURBS}), order (${CURBS}), extend (${CURBS}), renew (${CURBS}), widen (${CURBS}), tighten (${CURBS}), reimpose, reinstate (${CURBS})
  restore (${CURBS}), snap back (${CURBS}), maintain (${CURBS}), keep (${CURBS}), enforce (${CURBS}), join (${CURBS}), raise (${CURBS})
  double (${CURBS}), freeze (asset|account|fund|property), seize (asset), strip, bar (from), evict, kick (out|off), throw (out|off), drum out, disbar
  shun, boycott, cut off, delist, unseat, dismiss, sack, fire !(missile|rocket|shot|shell|gun|cannon|on|at), remove (from|him|her|president|official)
  condemn (year|life|death|prison), give (life|year|hour|day|week), jail, find (guilty|against|liable), rule (against)
  order (pay|leave|out|compensation|closure|hour), award (damages|compensation), have (hour|day|week) (leave), tell (leave|go|pack|out), ask (leave)
  give (leave|depart|out|gone), demand (departure|removal|recall), send (home|packing|back)
  withdraw (accreditation|credential|visa|license), cancel (visa|accreditation|passport), strike (off|list), return (list)
noun owner|by|from|modifier|subject|of|between > on|against|of|over|in|with|from|to|between|for
  boycott, listing, designation, fine, tariff, duty, levy, surcharge, counter-measure, retaliation, reprisal, tit-for-tat
  measure (punitive|restrictive|retaliatory|economic|against), restriction, curb, ban, prohibition, quota, bar, exclusion, eviction, ouster, suspension
  freeze, halt
  stop (programme|program|pay|trade|buy|sell|import|export|work|train|fund|flight|cooperate|recognize|payment|train|sale|trading|buying|selling|paying)
  stoppage, cut-off, cut, curtailment, downgrade, downgrading, severance, severing, break-up, breakup, rupture, breach (with)
  end (programme|program|project|mission|mandate|training|contract|tie|relation|cooperation|support|aid|membership|partnership|alliance|deal|practice|import|purchase)
  termination, cancellation, annulment, abrogation, withdrawal, exit, departure (from), pullout, secession, independence (declare|declaration), recall
  closure, closing, shutdown, persona, grata, switch (of|recognition), defection, loss (of), divestment, disinvestment, default
  sentence, verdict, price cap, blocking, denial (of), withholding, ostracism, pariah, pressure (economic|maximum)
adjective by|modifier > self
  sanctioned, blacklisted, designated, -designated, banned, barred, expelled, suspended, frozen, excluded, severed, closed, halted, cancelled, canceled
  convicted, sentenced, unwelcome, punitive, shut
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|with|from|on
  axe, scrap, sever, snap
`
