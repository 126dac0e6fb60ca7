/** Agree, offer, promise, accept; a commitment to cooperate in time to come. */
export const AGREE = `
verb subject > with|to|on|inside; mutual
  agree, consent, vow (to|support|help|continue|deepen|work|strengthen|cooperate) !(answer|target|respond|resist|repel|confront|thwart|retake|recapture|reclaim|fight|oppose|block|stop|shoot|seize|liberate|prevent|counter|veto|reject|hit|punish|crush|destroy|strike|attack|retaliate|avenge|annihilate|invade|bomb|expel|eliminate|hunt|kill|obliterate|regret|flatten|wipe|sanction|burn|smash|topple|overthrow|pay), commit !(crime|suicide|murder|atrocity|violation|genocide|abuse|acts|offense|fraud|offence|aggression), undertake (to)
  reach (agreement|deal|accord|consensus|understanding|compromise|settlement|truce|pact), strike (agreement|deal|accord|bargain|compromise)
  come (agreement|understanding), conclude (agreement|deal|accord|talks|negotiation|pact|treaty), hammer out, work out (agreement|deal|differences)
  make (deal|pact|commitment|promise), enter (agreement|pact|alliance|deal|accord), cut (deal), shake (hand), find (common|consensus|agreement)
  forge (agreement|deal|accord|consensus), settle (dispute|differences|border|row|conflict|quarrel|feud|score|argument) @who, bury (hatchet|differences|quarrel), finalize (agreement|deal|accord|treaty|pact)
  resolve (differences|dispute), seal (agreement|deal|accord|pact), negotiate (agreement|deal|accord|treaty|pact|truce|settlement)
verb subject > to
  reach out, extend (hand|branch), subscribe, assent, sign on
verb subject > recipient|object|to|with|inside
  promise !(goal|win|victory|medal|regret|punish|destroy|crush|retaliate|avenge|hunt|obliterate|retaliation|revenge|vengeance|reprisal|consequence|punishment|response|countermeasure), pledge !(revenge|retaliation|retaliate|punish|avenge|crush|response), offer !(condolence|view|opinion|prayer|sympathy|apology|thanks|congratulation|excuse|criticism|resistance), invite, assure, guarantee, offer (to), volunteer (to), reassure, extend (invitation|offer), give (assurance|guarantee|promise|word)
  send (invitation|assurance)
verb subject > from|object
  accept !(responsibility|refugee|bribe|blame|migrant|resignation|award|prize|gift|money|theory|argument|explanation|view|premise|notion|idea|reality|fact|evidence|logic|belief|accuracy|finding|conclusion|interpretation|existence|defeat|<ccomp>), adopt (proposal|recommendation), take up (offer|invitation), approve (request|proposal|deal|sale|plan)
  receive (invitation|assurance|offer)
verb subject > with|to|inside|in
  plan (send|help|cooperate|provide), intend (cooperate|help|support|strengthen|deepen|provide), seek (cooperation|closer|stronger|better|improve), hope (cooperate|cooperation|strengthen|improve|deepen)
  express (willingness|readiness|desire|interest), join forces, be (prepared)
verb subject > inside|with|to
  say (cooperate|help|provide|release|withdraw|allow|ease|lift|restore|resume) (will|would|ready|willing)
noun owner|by|from|modifier|subject|of|between > with|to|between|inside|on; mutual
  agreement !(disagreement), accord, deal !(great|good|weapon), pact, treaty, memorandum, consensus, compromise, truce, armistice, settlement (peace|negotiated|political|dispute)
  protocol, road map, roadmap, memorandum of *understanding, joint communique, trade deal, peace deal, peace plan, concord, free trade agreement, understanding (mutual|memorandum|complete|common|reach|come), trade arrangement, *rapprochement, reconciliation, detente, normalization
noun owner|by|from|modifier|subject|of > to|for|with|inside
  offer, promise !(break|broken|betray|empty), pledge !(break|broken|betray), commitment !(break|broken|violate|breach), assurance, guarantee, invitation, willingness, readiness, vow, proposal (to|for), overture, olive branch, outreach
noun owner|by|from|modifier|subject > of|by|from
  acceptance, assent
adjective self > with|to|inside
  willing, ready (to), prepared (to), committed, open (to)
adjective self > with|to; mutual
  agreed
verb subject > with|between|to; mutual
  come (term), make (peace), make up !(<obj>|mind|for|by|percent|part|majority|half|third|quarter), proclaim (merger|union|friendship|federation), patch up, bury (hatchet), announce (compact|pact|agreement|deal|accord), mend (fence)
noun owner|by|subject|of|between|modifier > with|between; mutual
  compact, peace (with|between), peace agreement, peace accord, peace treaty
verb subject > with
  seek <peace|reconciliation|rapprochement|detente|accommodation|coexistence>, want <peace|reconciliation|rapprochement>
# idioms that leave no doubt
verb subject > with|between|on|over; mutual
  iron out, thrash out, hash out, put (differences) aside, lay (rest) (dispute|quarrel|differences), put (rest) (dispute|quarrel|differences)
verb subject > to|with
  keep (word|promise|pledge), abide by, give (word|pledge|undertaking), go along (with)
# leave given for what another does
verb subject > clause|recipient|to|for
  give <light|nod|go-ahead|approval|blessing|clearance> (for)
# near it, in one paper
noun owner|by|from|modifier|subject|of|between > with|between|and|of; mutual
  statement of *intent, letter of *intent, letter of *understanding, framework *agreement, gentleman's *agreement, handshake *agreement, peace (make|conclude|negotiate)
adjective self > with|to; mutual
  close (to) (deal|agreement|accord|pact|settlement|compromise|understanding|truce|peace), near (deal|agreement|accord)
adjective self > with|to|inside|for
  open (to) (talk|talks|dialogue|negotiation|idea|proposal|cooperation|meeting|discussion), ready (for) (talk|talks|dialogue|negotiation|cooperation|compromise|peace), willing (to), amenable, receptive
verb subject > to|recipient|object|inside|with
  give <consent|nod|go-ahead|approval|light|word|assurance|undertaking|pledge> !(<ccomp>), grant <request|wish|consent|permission>, respond (positively|favourably|favorably), reply (positively|favourably|favorably), answer (yes|positively)
  signal <willingness|readiness|openness|intention|interest>, signal (would|ready|willing), indicate (would|ready|willing), show <willingness|readiness|openness>, reiterate <willingness|readiness|offer|pledge|commitment>, declare <willingness|readiness>
  voice <willingness|readiness>, confirm <readiness|willingness|commitment>, reaffirm <commitment|pledge|promise|readiness>, renew <offer|pledge|promise>, stick (to) (agreement|deal|accord|word|pledge|commitment), adhere (to) (agreement|deal|accord|commitment)
  hold out (prospect|branch|offer), undertake (to)
verb subject > with|on|to; mutual
  announce <deal|agreement|accord|pact|breakthrough|truce|partnership|exchange|swap> , agree (disagree) , settle (on|for) , decide (together|jointly|set|create|establish|open|build|hold|resume), resolve (<xcomp>), come (close|closer) (to) (deal|agreement|accord), approach (deal|agreement|accord)
  strike <deal|agreement|bargain|accord|pact|truce|compromise|balance>, reach <deal|agreement|accord|understanding|truce|pact|compromise|consensus|settlement>, issue (joint), release (joint) (statement), adopt (joint) (statement|declaration), publish (joint) (statement)
verb subject > from|of|owner|inside
  accept <invitation|offer|proposal|apology>, take up <invitation|offer>
# vowed, and thought alike
verb subject > to|with|for|inside
  vow <cooperation|support|help|assistance|aid|backing|friendship|partnership|solidarity>
# done because another asks
noun of|owner|modifier|from > subject
  invitation (at|on|upon|by)
verb subject > to
  say (yes)
# near to it, and for it
verb subject > with|on; mutual
  inch (deal|agreement|accord|settlement|pact|compromise|truce|understanding|consensus|treaty), edge (deal|agreement|accord|settlement|pact|compromise|truce|understanding|consensus|treaty), creep (deal|agreement|accord|settlement|pact|compromise), grope (deal|agreement|accord|settlement|pact|compromise|understanding), move (close|closer|near|nearer|toward|towards) (deal|agreement|accord|settlement|pact|compromise|truce|understanding), get (close|closer|near|nearer) (deal|agreement|accord|settlement|pact|compromise|truce|understanding), draw (close|closer|near|nearer) (deal|agreement|accord|settlement|pact|compromise|truce|understanding)
  see <eye>, put <touch> (deal|agreement|accord|pact|treaty|contract|settlement|plan), call <truce|ceasefire|cease-fire|armistice|halt>, concur
noun subject > with; mutual
  verge (deal|agreement|accord|pact|treaty|settlement), brink (deal|agreement|accord|pact|treaty|settlement), cusp (deal|agreement|accord|pact|treaty|settlement)
verb subject > to|before|in
  dangle <loan|prospect|offer|carrot|aid|membership|package|deal|promise|credit>, table <offer|proposal>, sign up (to) (plan|deal|agreement|initiative|pact|accord|project|scheme|treaty|roadmap|proposal)
noun owner|by|from|modifier|subject > to|toward
  feeler
verb from|of > subject
  extract <promise|pledge|assurance|commitment|guarantee|undertaking|concession>, wring <promise|pledge|assurance|commitment|guarantee|undertaking|concession>, squeeze <promise|pledge|commitment|concession>, exact <promise|pledge|assurance|commitment|undertaking>, get <promise|pledge|assurance|commitment|guarantee|undertaking|word>, receive <promise|pledge|assurance|commitment|guarantee|undertaking>, obtain <promise|pledge|assurance|commitment|guarantee|undertaking>, elicit <promise|pledge|assurance|commitment>
verb to|by > object
  invite (<nsubj:pass>) !(<xcomp>|<advcl>|<ccomp>)
~ everyday words, which context decides
# settle, set up, decide together
verb subject > with|between|to|on|in|over|inside|object; mutual
  settle, resolve, solve, clinch, finalize, conclude, negotiate, draft, draw up, arrange, set up, found
  launch (joint|talks|process|initiative|partnership|mechanism|commission), establish (joint|mechanism|commission|hotline|zone|fund|union), unveil
  announce (exchange|plan|deal|agreement|pact|truce|summit|visit|cooperation|package|programme|program|project|gesture|merger|union|partnership|fund)
  proclaim, decide (<xcomp>), approve, adopt, endorse, opt, contract, lease, rent, charter, merge, unite, put (rest|aside|behind), lay (rest)
  bury (hatchet|differences|past), square, harmonize, align, split (difference|cost), partition, divide, demarcate, delimit, compromise, concur, accord
  reconcile, make up, close (deal|ranks), ink, make peace, bridge (gap|gulf|differences), overcome (differences), narrow (gap|differences)
# promise, offer, undertake, hold to it
verb subject > to|recipient|object|for|with|inside|clause|in
  vow, swear, undertake, engage (oneself), warrant, underwrite, propose, tender, proffer, hold out (prospect|offer), put forward (proposal|plan|offer)
  propose <loan|credit|grant|aid|assistance|compensation|gift>, present (proposal|plan|offer), table (proposal|plan|offer), float (idea|proposal|plan), volunteer
  give (word|pledge|commitment|undertaking|nod|go-ahead|green), keep (word|promise|commitment|pledge|side)
  honor (commitment|agreement|promise|pledge|obligation|debt), abide (by), comply, adhere, stick (to), observe, respect, fulfill, fulfil, implement
  carry out (agreement|deal|obligation), obey, follow (order|instruction|request|advice), heed, listen (to), answer (call)
  respond (positively|favourably|favorably), say (yes|ready|willing), nod, acquiesce, confirm, reaffirm (commitment|pledge|promise)
  reiterate (commitment|pledge|promise), renew (commitment|pledge|promise|offer), affirm (commitment), intend (<xcomp>), plan (to|<xcomp>), stand ready
  take (offer|up), embrace, welcome (proposal|offer|plan|initiative), jump (at|offer), sign up, buy (into), go along, green-light, rubber-stamp
  authorize, clear, back (plan|proposal), say yes
noun owner|by|from|modifier|subject|of|between > with|to|between|on|in|over|for|inside|and; mutual
  understanding, arrangement, settlement, contract, covenant, convention, charter, communique, declaration (joint), statement (joint), plan (to|<xcomp>)
  scheme, framework, initiative, formula, package, bargain, entente, thaw, breakthrough, solution (to|for), resolution (of|peaceful), mechanism
  commission (joint), ceasefire, lease, letter of *intent, peace process, term (of|agree)
noun owner|by|from|modifier|subject|of > to|for|with|inside|of|from|on
  undertaking, oath, word (keep|give), proposal, tender, suggestion, gesture (of|goodwill), hand (outstretched|of), charm offensive, consent, approval
  nod, green *light, go-ahead, compliance, adherence, intention, intent, desire (to|for), interest (in), aspiration, eagerness, candidacy
  security guarantee, security assurance
adjective self > with|to|inside|for|in|on
  keen (to), eager (to), prepared, happy (to), glad (to), bound (to|by), set (to), poised (to), due (to), obliged, determined, resolved, bent (on)
  amenable, receptive, favorable, favourable, inclined, reconciled, negotiated, signed, conditional
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > with|to|on|of; mutual
  ink, okay, hatchet
`
