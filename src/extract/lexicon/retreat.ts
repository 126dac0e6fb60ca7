import { FORCES } from './wordClasses.ts'

/** Withdraw, release, return property, disarm, keep a ceasefire, let observers or relief in, resign. */
export const RETREAT = `
verb subject > from|in|of|out|object; mode withdraw
  withdraw !(peacekeeper|observer|inspector|ambassador|envoy|diplomat|recognition|support|invitation|funding|aid|subsidy|offer|treaty|agreement|accord|deal|pact|bid|candidacy|demand|claim|complaint|objection|charge|threat|lawsuit|remark|request|organization|nato|council|union), pull out !(deal|agreement|treaty|accord|pact|talks|organization), pull back, retreat, evacuate (troop|force|army|position|base), vacate, demobilize, redeploy (out|from|away), leave (troop|soldier|force) !(behind|dead)
  disengage, fall back, bring home (troop|soldier), bring (troop|soldier|force) (home|back), remove (troop|force|missile|soldier|base), draw down (troop|force|presence), move out (troop|force), cede, call off (operation|invasion|offensive|attack|siege), end (occupation|war|offensive|invasion|siege|operation|presence)
verb subject > object|to|of; mode release
  release !(statement|report|data|video|photo|document|figure|film|transcript|letter|audio|image|text|footage|album|book|detail|list|finding|result|information|communique|study|survey|tape|fund|recording|picture|poll|water|name|movie|song|version|draft|plan|map), free, set free, let free, let go, liberate (prisoner|hostage|detainee), repatriate, hand over (hostage|prisoner|captive|body)
  exchange (prisoner|hostage), liberate @who
verb subject > to|object; mode return
  return (<obj>|<nsubj:pass>), hand back, give back, restitute, repatriate (artifact|artefact|treasure|remains|antiquity|relic), cede (territory|land|control|island)
verb subject > in|to|with|object; mode disarm
  disarm, lay down (arm|weapon), give up (arm|weapon), surrender (arm|weapon), destroy (stockpile|arsenal), dismantle (weapon|program|programme|base|site|arsenal|facility|outpost|settlement|missile), decommission, demilitarize, denuclearize, hand over (weapon|arm|arsenal)
verb subject > with|in|against|to; mode ceasefire; mutual
  observe (ceasefire|cease-fire|truce), respect (ceasefire|cease-fire|truce), cease (fire|hostilities|fighting|operation|hostility), halt (offensive|attack|fighting|strike|bombing|bombardment|operation|hostilities|shelling|raid|airstrike), stop (fighting|attack|bombing|offensive|shelling|firing|fire|war), end (fighting|hostilities|war|conflict), hold (fire), honor (ceasefire|truce), suspend (fighting|hostilities|operation)
  extend (ceasefire|cease-fire|truce), implement (ceasefire|cease-fire|truce), stop (hostilities)
verb subject > to|in|into|object|from; mode access
  admit (inspector|observer|monitor|convoy), allow (inspector|observer|monitor|aid|convoy|relief|humanitarian|delivery), let (inspector|observer|monitor|aid|convoy|relief) in, grant (access)
verb subject > from|as|in; mode resign
  resign, step down, step aside, abdicate, relinquish (power), give up power, quit (office|post|job|presidency|premiership)
noun owner|by|modifier|subject|of|from > from|out|in|inside; mode withdraw
  troop withdrawal, withdrawal !(application|treaty|agreement|accord|nato|union|eu), pullout, pullback, retreat, drawdown, disengagement, evacuation (of)
noun owner|by|from|modifier|subject > of|to; mode release
  release (prisoner|hostage|detainee|captive|activist|of) !(statement|report|data|press|video|document), repatriation, liberation (prisoner|hostage), amnesty
noun owner|by|from|modifier|subject|between|of > with|between|in; mode ceasefire; mutual
  ceasefire, cease-fire, truce, cessation (hostilities|hostility), disarmament
noun owner|by|subject|of > from; mode resign
  resignation
verb subject > from|of|object|to|between|with|in
  fall silent, leave (soldier|troop|force) , quit (force|troop|army|soldier|peacekeeper), rumble out, roll out (tank|troop|army), clear (mine), hand (rifle|weapon|gun|arm), march out, ship home, stand down, call home
verb from > subject
  regain (island|territory|land|city|control|province), recover (territory|island|body|remains|artefact|artifact)
verb subject > object|from|out; mode withdraw
  leave (${FORCES})
  quit (${FORCES})
  evacuate (${FORCES})
  roll out (${FORCES})
  rumble out (${FORCES})
  march out (${FORCES})
  bring (${FORCES}) home
  pull (${FORCES}) out
  withdraw (${FORCES})
  abandon (base|camp|outpost|position), dismantle (base|camp|post|barricade|fence)
  come home (${FORCES})
  return home (${FORCES})
verb subject > to|object; mode return
  give (back), hand (back), return (artifact|bronze|remains|body|skull|treasure|painting|museum|island|land|territory|head|manuscript)
verb from > subject; mode return
  regain, recover (island|territory|land|bronze|artifact), get (back)
verb subject > to; mode disarm
  hand (rifle|weapon|arm|gun), surrender (rifle|weapon|arm|gun)
verb between > with; mutual; mode ceasefire
  fall (silent)
`
