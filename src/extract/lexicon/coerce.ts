/** Arrest, seize, raid, search, restrict, ban, censor, curfew, deport, withhold supplies, cyber attack, disinformation, blockade. */
export const COERCE = `
verb subject > object|of|in; mode arrest
  arrest, detain, apprehend, imprison, jail, incarcerate, round up, nab, capture (suspect|leader|militant|fugitive|member|commander|soldier|fighter|spy|prisoner), intern, hold (captive|prisoner|custody|hostage|detention), take (custody|prisoner), lock up, remand, keep (arrest|custody), place (arrest|detention), put (arrest|detention|prison|jail), issue (warrant)
verb subject > object|of|from|in; mode seize
  seize, confiscate, raid, impound, commandeer, hijack, intercept, search (house|home|office|ship|vessel), storm (office|house|building), annex, nationalize, expropriate, board (ship|vessel|tanker), occupy (embassy|building|office), take over (embassy|building|company), force (land|divert|ship|plane|flight|aircraft), divert (flight|plane|ship)
verb subject > object|on|in|from|of|against|to; mode restrict
  subdue, pacify, colonize, enslave, plunder, exploit, partition, strong-arm, shadow (ship|vessel|aircraft|fleet), buzz, hound, repatriate (forcibly), expand (water|waters|zone|claim), extend (water|waters|zone|claim|jurisdiction), assert (control|sovereignty), restrict, blockade, besiege, curb, crack down, suppress, repress, oppress, persecute, subjugate, harass, bully, coerce, silence, muzzle, gag, obstruct (ship|vessel|aid|inspector), hamper, impede, prevent, bar, block (ship|road|port|access|strait|border|highway|traffic|convoy|passage|aid|entry), chase, ram, quarantine, lock down, limit (access|movement|travel|press|freedom), disperse, force !(land|divert|ship|plane|flight|aircraft), compel, cordon, seal off, seal (border|road), stop (ship|vessel|boat|convoy|car), impose (restriction|blockade|measure|limit|siege|state|visa|rule|condition|curb|lockdown), confine, isolate (village|city), interfere, meddle, provoke, disrupt, sabotage, undermine, destabilize, overthrow, depose, topple, oust (president|government|leader|regime|minister), dominate, control (territory|airspace|strait), violate (right), deprive, starve, target (critic|journalist|activist|dissident|opposition) , abuse, discriminate, mistreat
verb subject > object|on|in|from; mode ban
  ban !(import|export|product|goods|trade), outlaw, prohibit, forbid, proscribe, dissolve (party|parliament|group), impose (ban), disqualify (candidate|party)
verb subject > object|in|of; mode censor
  censor, suspend (publication|newspaper|broadcast|channel|license), shut down (newspaper|station|channel|website|outlet|media|internet), close (newspaper|station|channel|outlet), block (website|access|site|twitter|facebook|internet|media), jam (signal|broadcast)
verb subject > in|on; mode curfew
  impose (curfew), declare (curfew), enforce (curfew)
verb subject > in|on; mode martial-law
  impose (martial|emergency|siege), declare (martial|emergency|siege), extend (martial|emergency)
verb subject > object|to|from; mode deport
  deport, expel (migrant|refugee|worker|resident|civilian|villager), send back (migrant|refugee), exile, banish, evict, displace, uproot, turn back (migrant|refugee|boat)
verb subject > to|from|of|object; mode withhold
  turn off (gas|tap|supply), cut (gas|oil|electricity|water|power|supply), shut off (gas|tap|supply|water)
verb subject > object|about|in|on|against; mode misinformation
  spread (disinformation|misinformation|propaganda|lie|rumor|false), mislead, deceive, fabricate, rig, influence (election)
verb subject > object|against|of; mode cyber
  hack, spy (on), wiretap, eavesdrop, surveil, phish, penetrate (network|system)
noun owner|by|from|modifier|subject > of|against|on|in|from|at|with|over
  colonization, domination, exploitation, colonial rule, forced labor, internment, eviction, imposition, arrest !(cardiac), detention, imprisonment, seizure, raid (police|home|house|office|on), crackdown, blockade, siege, repression, persecution, oppression, suppression, coercion, restriction, curfew =curfew, deportation =deport, confiscation, interference, meddling, censorship =censor, harassment, annexation, subjugation, hijacking, curb, martial law =martial-law, ban !(travel|test), cyberattack =cyber, cyber attack =cyber, hacking =cyber, espionage =cyber, spying =cyber, disinformation =misinformation, abuse, violation (human|right), discrimination, arrest warrant =arrest, purge, expulsion (migrant|refugee|resident), provocation, overthrow, coup (against), maximum pressure, pressure (maximum|campaign), prosecution, subversion, encroachment, infringement
adjective self > toward|against|with
  coercive, oppressive, repressive, abusive
verb subject > object|into|of|to|from|in
  break into, send home (migrant|refugee|worker|thousand), turn back, throttle, close (school|border|port|airspace) to, hold (trawler|ship|vessel|citizen|businessman|tourist), spread (falsehood), cut off (world), lock out, squeeze, stifle, gag, pen in, confine, intimidate
noun owner|by|from|modifier > on|of
  squeeze, stranglehold, chokehold, clampdown
verb in > object; mode arrest
  hold (prison|jail|detention|custody|cell|centre|center), detain, arrest, imprison, jail, languish (prison|jail|cell), incarcerate
verb subject > object|into|on|about|in|from
  break into (bank|computer|network|system|server|account|email|website), choke off, strangle
  turn back (migrant|boat|refugee|ship|vessel|people|convoy), send (back|home) (migrant|refugee|worker|thousand|hundred|illegal|undocumented)
  push back (migrant|refugee|boat), spread (falsehood|disinformation|misinformation|lie|rumor|propaganda|fake)
  keep (captive|custody|prison|jail|house|against), hold (prison|jail|detention|custody|prisoner|captive|inspector|cell|charge|trial), bug
  spy, snoop, board (ship|vessel|freighter|tanker|boat|trawler|yacht|cargo), cut off, shut out, bar (from), put (prison|jail|bars|arrest)
  take (custody|prisoner|captive)
verb in|by > subject
  languish (prison|jail|cell|custody|detention|camp)
noun owner|by|from|modifier|subject|of > on|of|against|in
  squeeze (on), grip (on), wiretapping, eavesdropping, complicity
`
