import { GOODS } from './wordClasses.ts'

/** One side gives: money, credit, arms, troops, police, relief, asylum, debt relief, rescue. */
export const AID = `
verb subject > for
  fight for
verb subject > object|recipient|to|for|into|in|with
  help !(oneself|deny), aid, assist, rescue, fund, finance, subsidize, bankroll, arm, equip, train, shelter, harbor, harbour, feed, sponsor, protect, reinforce, save (life|economy|people|hostage), bail out, evacuate, sustain, prop up, underwrite, nurse, vaccinate
  supply, provide !(evidence|answer|explanation|statement|proof|opportunity|update|example|detail), donate, contribute, lend !(voice|credence|weight|support|backing), loan, grant (asylum|aid|loan|fund|refuge|million|billion|money|credit|citizenship|relief|shelter|assistance), bestow, give (million|billion|money|aid|arm|weapon|asylum|assistance|shelter|refuge|help|support|food|medicine|equipment|tank|missile|fund|loan|grant|euro|dollar|ammunition|training|protection|vaccine|dose|jet)
  hand over (equipment|medicine|vehicle|aid|ventilator|weapon|ambulance|aircraft|ship|vessel|food), lease (ship|submarine|aircraft|destroyer), sell (weapon|arm|jet|missile|tank|drone|aircraft|ammunition|submarine|frigate), equip (with), provision, furnish, pour !(out), pump (money|fund|weapon|aid|billion|million), send (aid|weapon|troop|soldier|tank|missile|supply|food|medicine|doctor|assistance|money|peacekeeper|expert|equipment|ammunition|help|relief|jet|medical|team|vaccine|police|force|adviser|advisor|trainer|convoy|shipment|plane|instructor|ship) !(border|invade|attack|fight|against|into|across)
  ship (aid|weapon|arm|food|medicine|equipment|vaccine|tank|missile|supply), airlift, fly (aid|medicine|supply|ton|tonne|relief|food), deliver (aid|weapon|food|supply|medicine|equipment|vaccine|relief|ton|tank|missile|jet|assistance|shipment), dispatch (aid|doctor|team|relief|food|supply|rescue|medical|expert)
  extend (loan|credit|aid|assistance|help|line|support), write off (debt|loan), forgive (debt|loan), cancel (debt|loan), allocate, earmark, channel (money|fund|aid|weapon), approve (aid|loan|package|grant|assistance|sale), award (million|billion|grant|compensation|contract), pay !(visit|tribute|price|attention|respect|homage|heed|off|call|lip|fine|penalty|attention|ransom), compensate
  host (refugee|troop|base|migrant|missile), accept (refugee|migrant|evacuee|asylum|prisoner), take in (refugee|migrant), accommodate (refugee), resettle, back (militarily|financially|militia|rebel|group|fighter|militant|insurgent), deploy (peacekeeper|peacekeeping|help|support|protect|assist|doctor|team), transfer (weapon|technology|arm|money|missile|fund), open (door|border) (refugee|migrant|asylum)
  treat (wounded|patient|injured|soldier), resupply, smuggle (weapon|arm|aid), make (donation|contribution|payment), escort (ship|convoy|tanker|vessel|boat), offer (asylum|refuge|shelter|aid|assistance|help|loan|million|billion|sanctuary|troop|training|support|vaccine|protection|equipment)
  pledge (million|billion|aid|assistance|money|fund|euro|dollar|troop|weapon|donation), commit (million|billion|troop|fund|money|aid|euro|dollar), guard (embassy|mission|convoy), rebuild, bolster, shore up
noun owner|by|from|modifier|subject|of > to|for|of|in|toward
  aid, assistance, donation, loan, subsidy, relief (humanitarian|disaster|debt|emergency|food|flood), help, support (air|financial|military|humanitarian|economic|material|logistical|logistics|budget|budgetary|technical|lethal), contribution, funding, grant !(permission), bailout, airlift, rescue, lifeline, backing (military|financial), handout, credit line, arms supply, arms shipment, arms delivery, weapons supply, weapons shipment, weapons delivery
  arms, ammunition, humanitarian corridor, safe passage, arms transfer, technical assistance, military assistance, development assistance, humanitarian assistance, economic assistance, food aid, foreign aid,
  supply (arm|weapon|military|medical|food|humanitarian|relief), delivery (weapon|arm|aid|food|missile|tank|vaccine|relief), shipment (weapon|arm|aid|food|missile|tank|vaccine|relief), asylum, refuge, sanctuary, safe haven, military equipment, arms sale, weapons sale, financial package, aid package, assistance package, rescue package, largesse, sponsorship
  protection, reinforcement, training (of|for|military|police), financing, fund (relief|aid|development), donor, benefactor, aid worker !(expel), peacekeeping force (send|deploy|contribute), peacekeeping mission
verb from > subject
  get (<obj>) !(letter|message|report|warning|threat|call|complaint|answer|reply|news|wind|criticism|lecture|reprimand|rebuke), receive (<obj>) !(letter|message|report|warning|threat|call|complaint|answer|reply|news|criticism|delegation|invitation|request|condemnation), obtain (<obj>), acquire (<obj>), secure (loan|credit|aid|grant)
verb subject > to|for|in|object
  put up (million|billion|money|fund|pound|dollar|euro), give away, deposit (million|billion|dollar), clear (way), guard @who, come (aid|rescue), throw (lifeline), nurse, feed, inoculate, step in
noun modifier|from|owner > for
  money (with|without), help (with|without), cash, fund (with), subsidy (with|without), backing (with)
noun self > to|of|for
  donor, lender, supplier, creditor, benefactor, provider
verb from|by > subject
  receive (${GOODS})
  get (${GOODS})
  obtain (${GOODS})
  secure (${GOODS})
  acquire (${GOODS})
  accept (${GOODS})
verb subject > to|for|into|in|object
  put up (million|billion|money|fund), inject (million|billion|money|fund), deposit (million|billion|money|fund), plow (million|billion|money)
  channel (million|billion), foot (bill), pick up (tab|bill|cost), pay for !(crime|mistake), pour (million|billion|money) into
verb subject > to
  come (rescue|aid|help|assistance|relief), rush (aid|help|doctor|team|supply|medicine|food)
  fly (tent|blanket|kitchen|hospital|team|doctor|nurse)
noun owner|by|from|modifier|subject|of > to|for|of|in|toward
  gift (from|of), patronage
`
