import { WARES } from './wordClasses.ts'

/** Ask, appeal, call on, urge, demand, order (in words). */
export const REQUEST = `
verb subject > object|clause|on|upon|from|with
  urge, implore, beseech, entreat, exhort, petition, lobby, beg, plead, ask !(?|question|whether|how|why|about|reporter|trouble), pressure, press !(charge|button|conference), nudge, solicit, entice, prod, tell (to), instruct, order (<xcomp>|<ccomp>|<advcl>|<acl>|out) !(food|meal|airstrike|strike|attack|troop|invasion|raid|assault|investigation|drone|arrest|release|withdrawal|deployment|jet|weapon|vaccine|dose|closure|tariff|sanction|kill), invite (to) !(visit), push (<xcomp>|<advcl>) !(propaganda|back|through|narrative|bill|agenda|policy), prevail (on|upon), advise (to|against), encourage (to), remind (<xcomp>|to), caution (against), counsel, command (<xcomp>|<ccomp>)
verb subject > object|clause
  want @who (<xcomp>|<ccomp>) !(improve|strengthen|deepen|relation)
verb subject > on|upon
  call (on|upon) (<xcomp>|<advcl>|<ccomp>|<acl>|for|to), count (on|upon) (to) @who, rely (on|upon) (to) @who, press (on|upon)
verb subject > to|object
  apply (asylum|membership|visa|loan|help), sue (peace), appeal !(verdict|conviction|ruling|sentence|decision), turn (to) (relief|credit|loan|money|weapon|arm|help|assistance|aid|support|protection|mediation) !(over|in), look (to) (help|assistance|aid|support|leadership), approach (help|assistance|aid|mediation), make (appeal|request|demand|plea), issue (appeal|plea|demand|call) to, send <request|plea|appeal>, convince, persuade
verb subject > clause|from|of|for|on|inside|object
  demand, request, seek (help|assistance|aid|support|permission|apology|compensation|extradition|meeting|clarification|explanation|answer|assurance|protection|loan|bailout|mediation|approval|release|withdrawal|end|intervention), insist (on|must|should), require, propose !(marriage|loan|credit|grant|aid|assistance|compensation|gift), recommend, suggest !(that), call for !(meet), plead for, appeal for, ask for, press for, push for, beg for

  claim (territory|compensation|damages|reparation|island|sovereignty), set (condition), lay (claim)
verb subject > clause
  say (must|should|ought), stress (must|should|need), underscore (must|should|need), underline (must|should|need), emphasize (must|should|need), tell (must|should), warn (must|should), reiterate (must|should), note (must|should), add (must|should), argue (must|should), write (must|should), believe (must|should), declare (must|should), state (must|should), repeat (must|should), urge, need (to) @who, answer (must|should), reply (must|should), respond (must|should), counter (must|should), retort (must|should), object (must|should)
verb subject > in|into|to|with
  seek (refuge|asylum|shelter|sanctuary)
verb subject > to|before
  take (case|matter|dispute|question|complaint|issue|quarrel|grievance|claim) @who, bring (case|matter|dispute|question|complaint|suit|lawsuit|issue) @who, put (case|matter|dispute|question|strip|quarrel) @who, submit (case|matter|dispute|question|request|application|bid) @who
  refer (case|matter|dispute|question|situation) @who, convey (request|appeal|plea|demand), deliver (request|appeal|plea|ultimatum), pass on (request|appeal|plea), relay (request|appeal|plea)
noun owner|by|from|modifier|subject|of > on|to|for
  behest, instigation, bidding
noun owner|by|from|modifier|subject > on|to|for|from|clause|of|inside
  bid (for), petition, request, appeal !(court|ruling|verdict|conviction), plea, call (for|on|to) !(phone|telephone|video), demand !(${WARES}), urging, entreaty, solicitation, petition, insistence, pressure !(blood|group|maximum), ultimatum (to), recommendation, instruction
  territorial claim
adjective subject > for
  desperate
verb subject > to
  turn to !(over|in) (help|aid|relief|support|assistance|loan|money|protection|arms|weapon|mediation), apply (to), look to (help|aid|support|assistance)
verb subject > object
  woo, court !(disaster|controversy|danger), want @who (help|stop|leave|withdraw|return|keep|step|intervene|mediate), pester
verb subject > with
  intercede
verb subject > object|inside|clause
  insist (must|should), tell (must|should|leave|stop|withdraw|get|out), call (to) on
# idioms that leave no doubt
verb subject > object|on|to
  lean (on) (<xcomp>|<advcl>|to), goad, egg on, put (pressure) on, exert (pressure), twist (arm)
  go (cap|hat) (hand) to
# told to, held to it
verb subject > clause|inside|object
  say (<must>), stress (<must>), warn (<must>), add (<must>), insist (<must>), argue (<must>), note (<must>), write (<must>), tell (<must>), emphasize (<must>), reiterate (<must>), underscore (<must>), underline (<must>), declare (<must>)
  insist (<subjunctive>), suggest (<subjunctive>), stipulate (<subjunctive>), urge (<subjunctive>), say (time) (for) (<ccomp>|<xcomp>)
  stress <need|importance> (for|of), underline <need|importance> (for|of), underscore <need|importance> (for|of), emphasize <need|importance> (for|of)
verb subject > object
  dissuade, talk (out) (of), expect (to) @who (<xcomp>|<ccomp>), challenge (to) @who (<xcomp>), pressurize, arm-twist, browbeat, cajole @who, prevail (upon), enjoin, task @who (<xcomp>), discourage (from) @who, canvass @who !(opinion|view|area|neighborhood), badger, importune, nag, sweet-talk, call in (<compound:prt>) @who !(off|out|up|on|for|back)
verb subject > to|before
  apply (membership|admission|status|readmission|accession|entry|reinstatement|clearance|licence|license|permission), apply (to) (<xcomp>), serve <demand|ultimatum>
verb from > subject
  face <pressure|call|demand> (from) !(blood), receive <request|plea|appeal|demand|ultimatum> (from), get <request|plea|demand> (from)
verb subject > of|from
  ask (of), seek (from)
verb subject > from
  want (from) <weapon|arm|arms|missile|tank|jet|aircraft|help|support|aid|assistance|money|loan|guarantee|assurance|apology|compensation|concession|answer|ammunition|shell|system|explanation|commitment>
  need (from) <weapon|arm|arms|missile|tank|jet|aircraft|help|support|aid|assistance|money|loan|guarantee|assurance|ammunition|shell|system>
verb subject > on|to
  make (conditional|dependent|contingent)
verb subject > object
  claim (as) (own|part)
# asked for, from someone
verb subject > from|by
  call (for) (apology|restraint|calm|explanation|answer|action|help|support|commitment|concession|guarantee|assurance|compensation|moderation|patience|cooperation|information|clarification|reparation|gesture), ask (for) (apology|restraint|explanation|answer|help|support|guarantee|assurance|compensation|loan|money|weapon|cooperation|information|clarification)
  appeal (for) (help|aid|support|assistance|restraint|calm|money|fund|weapon), press (for) (apology|explanation|answer|guarantee|concession|compensation)
# done because another asks
noun of|owner|modifier > subject
  request (at|upon), demand (at), urging (at), insistence (at), behest (at), instigation (at), prompting (at), instruction (on)
# needed from, put in with
verb subject > from
  need <troop|soldier|peacekeeper|doctor|vaccine|food|grain|loan|credit|fuel|gas|oil|helicopter> (from), want <troop|soldier|peacekeeper|doctor|vaccine|food|loan|credit|fuel> (from), apply (loan|credit|aid|grant|bailout|funding|assistance)
verb subject > to|with
  put in <request|plea|appeal|claim>, submit <request|plea|appeal>, forward <request|plea|appeal>, file <request> , address <appeal|plea|request>, renew <appeal|plea|demand|request>, repeat <appeal|plea|demand|request>, send <request|plea|appeal>
# asked of a place and its people
verb subject > by|in|between|from
  call (for) (calm|restraint|dialogue|peace|democracy|ceasefire|cease-fire|truce|de-escalation), appeal (for) (calm|restraint|dialogue|peace|ceasefire|cease-fire|truce|de-escalation), urge <calm|restraint|dialogue|caution|moderation|peace|de-escalation>, demand <calm|restraint|dialogue|ceasefire|cease-fire|democracy>
verb subject > clause
  push (hard) (for) (<xcomp>|<ccomp>|<advcl>)
# asked to be let in
verb subject > to
  hand in <application|bid|request|petition>, submit <application|bid> !(tender|contract), file <application>, lodge <application|bid>, present <application|bid>, deliver <application>
# what one would have of another
verb subject > from|of|with
  angle (for), clamor (for), clamour (for), fish (for) (invitation|compliment|support), tap @who (loan|credit|money|aid|fund|weapon), hit up @who (loan|credit|money|aid|help), jockey (for)
verb subject > owner|of|from|modifier
  seek <blessing|backing|approval|consent|permission|cooperation|recognition|endorsement|forgiveness|mediation|intervention|goodwill|indulgence|understanding|nod>, enlist <help|support|aid|assistance|backing|cooperation|service>, solicit <help|support|aid|assistance|backing|view|contribution>, request <help|support|aid|assistance|extradition|mediation|intervention|permission>
verb subject > to
  put <it> (to), go (begging), send <sos>, lay down <condition|term|demand>, set <condition|term> (for)
verb subject > for
  lay down <condition|term|demand>
verb subject > object
  besiege (request|plea|appeal|demand|question|call), bombard (request|plea|appeal|demand|question|letter), inundate (request|plea|appeal|demand), flood (request|plea|appeal|demand), shower (request|plea|appeal|demand), hold (to) (promise|word|pledge|commitment|obligation|agreement|bargain), want @who (out|gone), like (would) @who (<xcomp>|<ccomp>|<advcl>), talk @who (into)
verb subject > inside
  put in <bid|application|claim|request>, launch <bid> , mount <bid>
~ everyday words, which context decides
# ask, press, tell to
verb subject > object|to|of|from|for|on|upon|with|clause|inside|recipient|over|at; mode yield
  order, push, remind, want, expect !(<nsubj:pass>), command, insist, hope (will|would)
  call (on|upon), call (for), invite, bid, summon, seek, claim, want (<xcomp>|<obj>), need @who, desire, look (to|for), pressurize, lean (on), spur
  tempt, coax, cajole, induce, get (<ccomp>|<xcomp>|to), make (demand|request|appeal|plea|recommendation|case|bid|call)
  put (question|request|demand|case|pressure), place (demand|order|condition), set (condition|term|price), apply (pressure)
  bring (pressure), turn up (heat|pressure), turn (to) !(over|in), apply, sue (for), pray, enjoin, charge (with), task, order (to), direct, tell (to|<xcomp>)
  warn (against|not), caution, advise, encourage, admonish, challenge (to), dare, defy (to), rule (must), decree, mandate, oblige
  state (must|should|ought|need), note (must|should|need), warn (must|should|need), insist (must|should|need), write (must|should|need)
  declare (must|should|need), secure (commitment|release|agreement|pledge), try (get|persuade|convince|secure|bring|win|make), strive, campaign (for)
  advocate, raise (request), submit (request|application|bid|claim|petition), file (application|claim|petition|request), lodge (request|claim|appeal)
  send <request|appeal|plea>, address (appeal|request|letter), issue (appeal|call|plea|directive), renew (appeal|call|demand|request)
  repeat (appeal|call|demand|request), reiterate (appeal|call|demand|request), step up (pressure), raise (matter|issue|case), shop (for), covet, hunger
  crave, bargain (for), negotiate (for|release), stake (claim), put in (claim|bid|request), leave (choice), extract, exact, wring, prevail
noun owner|by|from|modifier|subject|of > to|for|on|from|clause|of|inside|with|over|that; mode yield
  call (for|to|on), application, applicant, bid, claim, claimant, order (to), directive, command, summons, subpoena, ultimatum, condition, precondition
  prerequisite, requirement, stipulation, advice, suggestion, proposal, prodding, prompting, lobbying, lobby, campaign (for), push (for), drive (for)
  quest, search (for), desire, want (<xcomp>|<obj>), expectation, invitation (to), inquiry, reminder, exhortation, encouragement, persuasion, overture
  bid (membership|join), candidacy
adjective self > for|on|of|to|with
  desperate (for|to), anxious (for|to), eager (for), insistent, adamant, hungry (for), thirsty (for), demanding
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > to|on|for
  urge, ask, beg, press (for)
`
