/** Reduce or end what existed: sanctions, embargo, expulsion, suspension, relations broken off, aid stopped; convict. */
export const SANCTION = `
verb subject > object|on|against|to|with|from
  severance (tie|ties|relation|relations), rupture (tie|ties|relation|relations|diplomatic), abrogation, termination (treaty|agreement|aid), trade restriction, curb (import|export|trade), sanction, embargo, blacklist, penalize, punish, fine !(tune), ostracize, isolate, blackball, downgrade (tie|relation|relations|ties|diplomatic|status), sever (tie|relation|relations|ties|diplomatic|link|contact), break off, cut off (tie|relation|relations|ties|diplomatic|supply|aid|contact|gas|arm|funding|trade|access|electricity), cut ties, cut (tie|relation|relations|ties|diplomatic|aid|assistance|funding|link|support), break (tie|relation|relations|ties|diplomatic)
  suspend (aid|tie|relation|relations|ties|membership|talks|cooperation|flight|trade|assistance|participation|deal|agreement|treaty|supply|delivery|sale|diplomatic|visa|operation|dialogue|link|import|export|mission|negotiation|member|from|exchange), halt (aid|talks|cooperation|flight|trade|assistance|delivery|supply|sale|import|export|negotiation|shipment|payment|funding), freeze (asset|aid|relation|relations|ties|account|fund|talks|negotiation|membership|assistance|settlement)
  stop (aid|supply|export|import|shipment|delivery|trade|flight|buying|sale|assistance|funding|cooperation|talks), end (aid|talks|mediation|cooperation|alliance|relations|membership|diplomatic|trade|agreement|support|treaty|assistance|negotiation), terminate (agreement|treaty|contract|aid|cooperation|deal|talks|membership), withhold (aid|payment|funding|assistance|support|visa), reduce (aid|assistance|tie|relations|ties|presence|staff|funding|import), withdraw (peacekeeper|observer|inspector|ambassador|envoy|diplomat|recognition|support|funding|aid|subsidy|offer|treaty|agreement|accord|deal|pact|organization|nato|council|union), pull out (deal|agreement|treaty|accord|pact|organization|council|talks|negotiation), quit (organization|treaty|deal|union|bloc|pact|agreement|council|coalition|accord|talks), leave (organization|union|bloc|pact|agreement|alliance|treaty|council|accord), exit (deal|agreement|treaty|union|bloc|pact|accord), drop out
  abrogate, annul (agreement|treaty|contract|deal), scrap (treaty|agreement|accord|deal), close (embassy|consulate|mission|border|airspace), shut (embassy|consulate|border|airspace), shut down (embassy|consulate), ban (import|export|product|goods|flight|airline|trade|landing|boat|ship|vessel|fleet), exclude (from), oust (from), slap (tariff|sanction|sanctions|duty), hit (tariff|sanction|sanctions|duty), impose (tariff|duty|fine|penalty|embargo), target (sanction|sanctions|company|entity|bank|individual|official|national) !(missile|strike|drone|attack), raise (tariff|duty), designate (terrorist|terror|foreign), list (terrorist|terror), disqualify, revoke (visa|license|licence|status|membership|accreditation|citizenship), strip (of), cancel (aid|contract|visa|treaty|agreement|deal), walk out (talks|negotiation)
  curtail (tie|relation|ties|relations|aid|trade|cooperation), scale back (tie|ties|relations|aid|cooperation|presence), slash (aid|funding|import|assistance), discontinue, divest, debar, denounce (treaty|agreement|pact|accord), secede, break away, boycott (product|goods|oil|gas|import), strike off (list), ramp up (sanctions), tighten (sanctions|sanction|embargo), levy (tariff|sanctions|fine), extend (sanction|sanctions), renew (sanction|sanctions), add (list) 
verb subject > object|from|of|to; mode expel
  expel, kick out, recall (ambassador|envoy|diplomat|representative|charge), throw out (diplomat|ambassador|journalist), order (out|leave) (diplomat|ambassador|mission|expel), declare (persona)
verb subject > object|of|to; mode convict
  convict, sentence, find guilty, condemn (death), jail (year|month), imprison (year|month)
noun owner|by|from|modifier|subject|of > on|against|of|over|in
  sanction, embargo, travel ban, asset freeze, tariff (on|against|retaliatory|punitive), punishment, fine (million|billion|of), penalty, expulsion, blacklist, punitive measure, trade ban, import ban, export ban, arms ban, countermeasure, retaliatory measure, severing (tie|relations|ties), suspension (of), recall (ambassador|envoy), cutoff, trade war, economic pressure, export control, isolation
noun owner|by|from|modifier|subject|of > from; mode withdraw
  withdrawal (treaty|agreement|accord|deal|organization|union|pact|council), exit (from), departure (from) (union|bloc|organization|treaty)
noun owner|by|from|modifier|subject > of|against; mode convict
  conviction, verdict (guilty)
verb subject > object|of|from|with|for|in|on
  throw out, freeze (programme|program|project|cooperation|talks), walk out of, cast out, shun (goods|product|company), pull (ambassador|plug|funding), send home (diplomat|attache|ambassador), order home, put (ice), stop buying, halt (programme|project|purchase), ditch (contract|agreement|deal), break (with|relations|tie), drop (contract|agreement), bar (import|goods|product|company|airline)
verb from|of > object; mode expel
  suspend, expel, exclude, oust, eject, throw out, kick out, deport
verb subject > object|of|from|in|with|to
  stop (buy|sell|import|export|ship|supply|trade|fund|finance|deliver), cease (buy|sell|import|export|ship|supply|trade|fund|finance|deliver)
  freeze (program|programme|training|account|project), pull (plug) on, pull (ambassador|envoy|diplomat) from
  withdraw (ambassador|envoy|diplomat), jettison
verb subject > object|from; mode expel
  send home (ambassador|diplomat|envoy|observer|attache), send packing
noun owner|by|from|modifier|subject|of > to|from|in|with; mode expel
  recall (ambassador|envoy|diplomat), withdrawal (ambassador|envoy|diplomat)
`
