/** Praise, endorse, defend in words; sign, ratify, recognise; open, restore or upgrade relations. */
export const SUPPORT = `
verb subject > by
  stand by
verb subject > object|of|for
  support, praise, endorse, back !(away|down|out|off), applaud, commend, laud, hail, congratulate, thank, salute, honor, honour, admire, appreciate, welcome @what, embrace @what
  defend !(soldier|troop|army|militarily|border|airspace), champion, uphold, extol, acclaim, celebrate, cheer, recognize, acknowledge (sovereignty|independence|legitimacy|government|contribution|effort|role|right), befriend, compliment
  advocate, second !(term), echo !(criticism|accusation|allegation|charge|concern|condemnation|complaint|denunciation|misgiving|worry|fear|rebuke), stand up for, rally behind, cheer on, speak well, honour, lionize, accredit, toast, vote (favor|favour|for), justify, exonerate, vindicate, legitimize, credit, bless, favor, favour, side, sympathize, tout, reassure, encourage, promote (interest|narrative|propaganda), push (propaganda|narrative), amplify (propaganda|narrative)
  stand behind, stick up for, speak out for, speak up for, vouch for, approve of !(<obj>), vote for, award, decorate (medal|order), confer (medal|order|title|award), pay tribute, express (solidarity|gratitude|condolence|sympathy|appreciation|satisfaction|thanks)
  voice (support|solidarity|appreciation|backing|approval), declare (support|solidarity|backing), lend (support|backing|weight|voice), offer (condolence|sympathy|congratulations), send (condolence|congratulations), pledge (support|allegiance|solidarity|loyalty|backing)
  reaffirm (support|commitment|solidarity|alliance), reiterate (support|solidarity|commitment), give (backing|blessing|endorsement|support), call (friend|partner|brother|statesman|swift|decisive|brave|great|hero|success|strong), describe (friend|partner|constructive|productive|positive|excellent|brother)
  cite (progress|success), note (progress|success|contribution|importance), adopt (resolution) !(condemn|demand), validate, affirm, mourn, commemorate
verb subject > with|to|in
  side, sympathize, align, agree fully, stand (with|together|shoulder), speak highly, rally (around|behind), swear (allegiance|loyalty), pay (tribute|homage|respect), express (support|confidence|trust) , show (solidarity|support|respect), bow
  restore (tie|relation|relations|ties|diplomatic|contact|embassy), establish (tie|relation|relations|ties|diplomatic|embassy|contact|consulate), resume (tie|relation|relations|ties|diplomatic), upgrade (tie|relation|relations|ties|diplomatic|partnership), elevate (tie|relation|relations|ties|diplomatic|partnership)
  normalize (tie|relation|relations|ties|diplomatic), strengthen (tie|relation|relations|ties|alliance|partnership|friendship|bond|cooperation), deepen (tie|relation|relations|ties|alliance|partnership|friendship|bond|cooperation)
  improve (tie|relation|relations|ties), boost (tie|relation|relations|ties), expand (tie|relation|relations|ties|partnership), enhance (tie|relation|relations|ties|partnership|cooperation), intensify (tie|relation|relations|ties|cooperation), mend (tie|relation|relations|ties|fence), reopen (embassy|consulate), open (embassy|consulate), forge (tie|relations|alliance|partnership|bond|ties)
  cement (tie|relations|alliance|partnership|friendship|ties), build (tie|relations|ties|trust|friendship|partnership|alliance), grow (close|closer), draw closer, move closer, warm (to), get along, exchange (ambassador|instrument)
  celebrate (anniversary), develop (tie|relation|relations|ties|partnership|friendship|cooperation)
verb subject > with|between; mutual
  sign !(onto|up|language|off|law|order|decree|proclamation|bill), ratify, initial (agreement|treaty|deal|pact), co-sign, conclude (agreement|treaty|pact|convention), reach (agreement), renew (agreement|treaty|pact|partnership)
  restore (tie|relation|relations|ties|diplomatic), establish (tie|relation|relations|ties|diplomatic), resume (tie|relation|relations|ties|diplomatic), upgrade (tie|relation|relations|ties), elevate (tie|relation|relations|ties), normalize (tie|relation|relations|ties)
  strengthen (tie|relation|relations|ties|partnership|friendship|cooperation), deepen (tie|relation|relations|ties|partnership|friendship|cooperation), improve (tie|relation|relations|ties), expand (tie|relations|ties)
  normalize (tie|relation|relations|ties), ink (agreement|treaty|deal|pact|accord|memorandum|contract), mend (tie|relation|fence), repair (tie|relation), rebuild (tie|relation), raise <tie|relation>, lift <tie|relation>, broaden (tie|relation|cooperation), open <embassy>
noun owner|by|from|modifier|subject > for|of|to|with|on|toward
  support !(air|financial|military|humanitarian|economic|material|logistical|logistics|budget|budgetary|technical|lethal), praise, endorsement, backing, solidarity, approval, applause, admiration, appreciation, gratitude, tribute, congratulations, condolence, sympathy, recognition, acclaim, affection, allegiance, defense (of), respect
  confidence, commendation, encouragement, thanks, welcome (warm), vote of *confidence, legitimization
noun owner|by|from|modifier|subject|of|between > with|of|by; mutual
  ratification, signing, restoration (tie|relations|ties), strengthening (tie|relations|ties), improvement (tie|relations|ties), resumption (tie|relations|ties), establishment (tie|relations|ties|diplomatic), upgrade (tie|relations|ties), deepening (tie|relations|ties|cooperation)
adjective subject > of|to|with|for|about
  supportive, grateful, thankful, appreciative, loyal, proud, pleased, sympathetic, impressed, satisfied, confident, delighted, complimentary, close (to)
verb subject > to|of|behind|with|for|object|in
  throw (weight) behind, come (defence|defense|side) , present (credential), put (name), wire (congratulations|condolence), have (back), re-establish (tie|relation|relations|ties), restore (ambassador), send (ambassador|envoy) back, return (ambassador), give (blessing), readmit, take (side) !(control|hold|possession|command), bolster (position|government)
noun owner|by|from|modifier > for|of|to
  blessing, goodwill, vote of thanks, favor, favour
noun of|between|owner > with|between|of; mutual
  thaw (relation|tie|with|between), relationship (thaw|mend|improve|warm), relation (thaw|mend|warm), re-establishment (tie|relation)
verb subject > behind|of|to|for|in|object
  come (defense|defence), spring (defense|defence), wire (congratulations), cable (congratulations), speak (favor|favour)
  come out (favor|favour), vote (favor|favour), heap (praise), shower (praise|honor), lavish (praise), decorate, name (street|square|avenue)
  present (credentials), send (ambassador) back, rush (defense|defence)
verb subject > with|between; mutual
  reestablish (tie|relation|relations|ties), put (name|signature), renew (pact|treaty|agreement|alliance|friendship)
verb subject > to|object
  switch (recognition) to, open (embassy|consulate|mission)
noun owner|by|from|modifier|subject > for|of|to|with|toward
  esteem
# idioms that leave no doubt
verb subject > of|about|object
  speak (warmly|glowingly|fondly|admiringly|approvingly|favorably|favourably|highly|reverently) (of)
verb subject > behind|for|by|to|with|object
  line up behind, close ranks behind, stick by, stick with, speak up for, go bat, root for
  throw in (lot), cast in (lot), close (rank) (with|behind|around), tip (hat|cap) (to), doff (hat|cap) (to)
noun owner|by|from|modifier|subject > to|for|on
  congratulation, felicitation, plaudit, ovation
# given and had
verb subject > behind|to|for|of|with
  give <welcome|praise|applause|thanks|credit|ovation|salute|plaudit> !(<ccomp>), give <consent|approval|assent> (treaty|agreement|pact|accord|convention|accession|membership|candidacy|bid)
  throw <support|backing> (behind), put <support|backing> (behind), lend <support|backing>, give <support|backing|blessing|endorsement> !(fire|air|financial|military), extend <support|condolence|sympathy|solidarity|congratulations|greeting|thanks|gratitude|recognition>
  convey <condolence|sympathy|congratulations|greeting|thanks|gratitude|solidarity|support|wish>, send <greeting|wish|thanks|sympathy>, come out (support|favor|favour), renew <support|backing>, underline <support|solidarity|friendship>
  underscore <support|solidarity|friendship>, emphasize <support|solidarity|friendship>, stress <support|solidarity|friendship>, declare <solidarity|support>, announce <support|recognition>, restate <support|recognition>
  appoint <ambassador>, name <ambassador> !(street), accredit <ambassador>, assure (support|solidarity|backing), reassure (support|solidarity|backing), raise <tie|relation|partnership>, vote (alongside) , take (side) of !(control|hold|possession|command), hoist <flag|color|colour>
verb subject > recipient|object|to
  wish <success|luck|recovery|happiness|prosperity|strength|health>, assure (support|solidarity|backing) @who, reassure (support|solidarity|backing) @who
verb from|of|by|owner|modifier > subject
  win <support|backing|praise|recognition|endorsement|approval|thanks|applause|sympathy>, earn <support|praise|backing|thanks|recognition|applause>, gain <support|backing|recognition|approval|sympathy>
  enjoy <support|backing|trust|confidence|sympathy|favor|favour>, have <support|backing|blessing|trust|confidence|endorsement|sympathy> !(no|never), secure <support|backing|endorsement|recognition>, draw <praise|applause>
  receive <praise|backing|endorsement|congratulations|condolence|recognition|thanks|blessing|applause>, attract <support|praise>
verb subject > with|on|object
  share <concern|position|assessment|view|opinion> (with|of) !(intelligence|information), express <satisfaction> (with|at|over), note (satisfaction)
noun self|owner > of|for
  supporter !(party|crowd|thousand|opposition|football|hundred|rally|prime|president), well-wisher
adjective self > for
  full (of) (praise|admiration|gratitude|sympathy)
noun owner|by|from|modifier|subject > for|to
  *word (praise|thanks|support|encouragement|gratitude|appreciation|sympathy|condolence|comfort), outpouring (sympathy|support|grief)
verb subject > object|of|owner
  approve <bid|membership|accession|candidacy|treaty|application|admission>
verb subject > with|between; mutual
  reopen <embassy|consulate|mission>, exchange <ambassador|envoy>, reestablish <tie|relation>, renew <tie|relation|friendship>
verb subject > behind|with|for
  unite (behind), mobilize (behind)
# done with what another gives
noun of|owner|modifier|from > subject
  backing (with), support (with), blessing (with), endorsement (with), approval (with), consent (with), acquiescence (with), sponsorship (under)
# mourned with, stood beside, looked up to
verb subject > with|for
  mourn (with|for), grieve (with)
verb subject > recipient|to|for
  give <support> (moral|political|diplomatic|verbal|full|unwavering|strong), lend <support> (moral|political|diplomatic|verbal|full|unwavering|strong)
verb subject > owner|of|behind|around|to
  take <side> !(control|hold|possession|command)
  rally (side|defence|defense|cause|behind|around) !(protester|demonstrator|thousand|hundred), spring (defence|defense), leap (defence|defense), rush (defence|defense), look up (to)
# what is another's left to it
verb subject > owner|of|object|modifier
  respect <sovereignty|independence|integrity|unity|border|decision|choice|will> !(must|should|ought|not|never|n't|no|to|urge|call|demand)
verb subject > to|with|of
  offer <condolence|sympathy|congratulation|congratulations|support> (to) !(fire|air|financial|military), attach <importance|value|significance> (to), value <relation|tie|friendship|partnership|relationship|alliance|cooperation>, treasure <relation|tie|friendship|partnership|relationship|alliance>, cherish <relation|tie|friendship|partnership|relationship|alliance>
verb subject > in
  have <confidence|faith|trust> (in) !(no|not|never|n't|little)
verb subject > toward|towards
  lean (toward|towards) @who, tilt (toward|towards) @who
# at another's side
verb subject > owner|of
  take <part> !(in|for), be (corner)
noun subject > owner|of
  corner (in), side (on)
verb subject > for
  put in <word> (good|kind)
noun owner|by|from|modifier|subject > for
  word (warm|kind|good|encouraging)
verb subject > recipient|to|in|object
  give <vote> (confidence), give <seal> (approval), hold up @who (model|example), take off <hat>, wish @who (well)
verb subject > with|between; mutual
  turn <page>, open <chapter|page>, start <chapter>, begin <chapter>, mend <fence>
verb subject > to
  move <embassy>, transfer <embassy>, cozy (up), cosy (up)
~ everyday words, which context decides
# well spoken of
verb subject > object|to|for|with|of|as|by|inside|behind|clause|recipient|on|in
  call (<xcomp>|<obj>) !(on|upon|off|for), describe, term, dub, label, name (special|hero|friend|ally|partner|after), style, regard (as), see (as)
  view (as), consider (<xcomp>) !(<deed>), deem, find (favor|favour|for|lawful|legal|right), speak (of|well|highly|up|warmly|for|favor), speak up, talk up
  say (great|friend|positive|stronger|excellent|success|proud), note (progress|contribution|success|appreciation), flatter, lavish, gush, glorify
  idolize, revere, venerate, worship, esteem, prize, treasure, cherish, respect, adore, approve, welcome (of|by|from|warm|word), greet (with), hug
  enjoy, clap, mark (anniversary), felicitate, award (medal|order|prize), knight, reward, recommend, nominate, promote, advertise, underwrite, sanctify
  sponsor (resolution|bill|text), cosponsor, vote (for|favor|favour), vote (to|with|text|resolution), adopt (resolution|text), pass (resolution|law|act)
  approve (treaty|agreement|accession|bid|membership), excuse, rationalize, stand (by|with|behind|for|up|side), stick (by|with|up), rally
  line up (behind), close ranks, throw (weight|support|behind), rule (favor|favour), find (for|favor|favour), decide (favor|favour)
  join (condemn|praise|call), agree (with), share (view|concern|position|assessment), concur, empathize, commiserate, condole, grieve, console
  lay (wreath), attend (funeral), trust, believe (in), have (faith|confidence), place (trust|faith), put (trust|faith), vouch
  swear (allegiance|loyalty|fealty), pledge, promise (support), assure, reaffirm, reiterate, underline (support|importance|friendship|commitment)
  stress (support|importance|friendship|commitment), emphasize (support|importance|friendship|commitment), remind (unity|commitment), root (for)
  campaign (for), lobby (for), intercede (for), amplify, parrot, mimic, repeat (narrative|line|talking), spread (narrative)
  please, gratify, delight, impress
# treaties, recognition, ties
verb subject > with|object|to|between|in|on|as|by|at; mutual
  sign up, ink, initial, countersign, put (name|signature|pen), conclude (agreement|treaty|pact|deal|convention|accord|memorandum)
  adopt (treaty|declaration|resolution|convention), accede, acknowledge, accept (credential|as|independence|sovereignty|legitimacy), admit (to|into)
  welcome (into|as|member), let (into|in), invite (join), grant (status|recognition|candidate|membership)
  give (status|recognition|candidate|consent|blessing|support|backing), award (status), designate (ally|partner), elevate
  lift (tie|relation|partnership|level), raise (tie|relation|level), upgrade, widen (contact|tie|relation|cooperation)
  broaden (tie|relation|cooperation|contact), deepen, strengthen, tighten (tie|bond|relation), cement, consolidate, foster, nurture, cultivate
  advance (relation|tie|partnership|cooperation), promote (relation|tie|friendship|cooperation), forge
  build (tie|relation|bridge|trust|partnership|friendship), develop (tie|relation|partnership|cooperation|friendship), warm, thaw, mend, repair
  patch up, rebuild (tie|relation|trust), reset, normalize, restore, renew (tie|treaty|pact|agreement|friendship|alliance), revive, reestablish
  re-establish, resume (tie|relation|relations|ties|diplomatic|cooperation), switch (to|recognition|allegiance|tie|side), change (side), turn (to)
  shift (recognition|allegiance|toward|to), return (to), go (over), follow (within|suit|lead|after), do (so|likewise|same)
  open (embassy|consulate|mission|office|relation|tie), reopen, set up (embassy|mission|office), exchange (ambassador|envoy|diplomat)
  appoint (ambassador|envoy), name (ambassador|envoy), send (ambassador|congratulation|message|condolence|greeting|wish), draw (closer|near)
  move (closer), get (closer|on|along), cozy (up), cosy (up), make (friend|peace|overture), woo, court, reach out, hit (off)
  proclaim (friendship|merger|brotherhood|union), transfer (sovereignty|authority), award (territory|island|sovereignty), give (to) (all|strip|island)
noun owner|by|from|modifier|subject|of > for|of|to|with|on|toward|as|behind|about|at
  backer, consent, accolade, compliment, homage, honor, award (medal|order|prize), medal, decoration, cheer, toast
  greeting, salute, thank, gratefulness, acknowledgment, acknowledgement, reverence, regard, friendship, compassion
  loyalty, fealty, devotion, faith, trust, assurance, reassurance, reaffirmation, recommendation, advocacy, advocate, champion, defender
  defense (of|come), defence (of|come), justification, apologist, admirer, fan, welcome (of|by|from|warm|word), word (warm|kind|good)
  hand (outstretched), preference, vote (for|favor|of), win (for), legitimacy, proclamation (of), status (candidate|observer|partner)
noun owner|by|from|modifier|subject|of|between > with|of|by|to|between|on|for|and; mutual
  signature, signatory, initialling, conclusion (of), adoption (of), accession, protocol, memorandum, communique, joint *declaration
  declaration (joint|of), establishment (of), restoration, resumption (of), renewal (of), normalization, rapprochement, reconciliation, reopening
  opening (of|embassy|consulate), upgrade, elevation, strengthening, deepening, improvement, warming, thaw, reset, strategic partnership
  embassy (new|open|in), ambassador (first|new|send|appoint|exchange), recognition (of), bond, switch (of|to|recognition), handshake
adjective self|by > of|to|with|for|about|by|toward|on
  friendly, warm, cordial, generous, admiring, respectful, faithful, devoted, committed, steadfast, staunch, unwavering, ironclad, stronger, closer, pro
  favorable, positive, excellent, outstanding, constructive, productive, fruitful, welcome (of|by|from|warm|word), honored, honoured, glad, lawful
  legitimate, recognized, endorsed, praised, supported, -supported
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|for|with
  hail, laud, back
`
