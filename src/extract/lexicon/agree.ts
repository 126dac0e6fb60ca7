/** Agree, offer, promise, accept; a commitment to cooperate in time to come. */
export const AGREE = `
verb subject > with|to|on|inside; mutual
  agree, consent, vow (to|support|help|continue|deepen|work|strengthen|cooperate), commit !(crime|suicide|murder|atrocity|violation|genocide|abuse|act|offense|fraud|offence|aggression), undertake (to)
  reach (agreement|deal|accord|consensus|understanding|compromise|settlement|truce|pact), strike (agreement|deal|accord|bargain|compromise)
  come (agreement|understanding), conclude (agreement|deal|accord|talks|negotiation|pact|treaty), hammer out, work out (agreement|deal|differences)
  make (deal|pact|commitment|promise), enter (agreement|pact|alliance|deal|accord), cut (deal), shake (hand), find (common|consensus|agreement)
  forge (agreement|deal|accord|consensus), settle (dispute|differences|border|row|conflict), bury (hatchet), finalize (agreement|deal|accord|treaty|pact)
  resolve (differences|dispute), seal (agreement|deal|accord|pact), negotiate (agreement|deal|accord|treaty|pact|truce|settlement)
verb subject > to
  reach out, extend (hand|branch), subscribe, assent, sign on
verb subject > recipient|object|to|with|inside
  promise, pledge, offer !(condolence|view|opinion|prayer|sympathy), invite, assure, guarantee, offer (to), volunteer (to), reassure, extend (invitation|offer), give (assurance|guarantee|promise|word)
  send (invitation|assurance)
verb subject > from|object
  accept !(responsibility|refugee|bribe|blame|migrant|resignation|award|prize|gift|money), adopt (proposal|recommendation), take up (offer|invitation), approve (request|proposal|deal|sale|plan)
  receive (invitation|assurance|offer)
verb subject > with|to|inside|in
  plan (to|send|help|cooperate|visit|open|build|provide), intend (cooperate|help|support|strengthen|deepen|provide), seek (cooperation|closer|stronger|better|improve), hope (cooperate|cooperation|strengthen|improve|deepen)
  express (willingness|readiness|desire|interest), join forces, be (prepared)
verb subject > inside|with|to
  say (cooperate|help|provide|release|withdraw|allow|ease|lift|restore|resume) (will|would|ready|willing)
noun owner|by|from|modifier|subject|of|between > with|to|between|inside|on; mutual
  agreement !(disagreement), accord, deal !(great|good|weapon), pact, treaty, memorandum, consensus, compromise, truce, armistice, settlement (peace|negotiated|political|dispute)
  protocol, road map, roadmap, memorandum of *understanding, joint communique, trade deal, peace deal, peace plan, concord, free trade agreement, understanding (mutual|memorandum|complete|common|reach|come), trade arrangement, *rapprochement, reconciliation, detente, normalization
noun owner|by|from|modifier|subject|of > to|for|with|inside
  offer, promise, pledge, commitment, assurance, guarantee, invitation, willingness, readiness, vow, proposal (to|for), overture, olive branch, outreach
noun owner|by|from|modifier|subject > of|by|from
  acceptance, assent
adjective self > with|to|inside; mutual
  willing, ready (to), prepared (to), committed, agreed, open (to)
verb subject > with|between|to; mutual
  come (term), make (peace), patch up, bury (hatchet), announce (compact|pact|agreement|deal|accord), mend (fence)
noun owner|by|subject|of|between|modifier > with|between; mutual
  compact, peace (with|between), peace agreement, peace accord, peace treaty
`
