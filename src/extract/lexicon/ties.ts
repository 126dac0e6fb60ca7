/** Standing relations. ALLY: allies, partners, friends. */
export const ALLY = `
noun self > of|owner|to|with|modifier|in; mutual
  ally, partner !(talks|conversation|sex), friend, comrade, confidant, protege, patron, backer, sponsor, client state, proxy, satellite, brother (in), loyalist, sister nation, trading partner, puppet, lackey, protector, guarantor
noun owner|of|between|modifier|subject|from > with|between|to|of; mutual
  alliance, friendship, partnership, strategic partnership, tie (close|growing|strong|friendly|deepen|strengthen|bilateral|good|warm|diplomatic|economic|military|trade|cooperation|historic|political|formal) !(strained|cut|sever|severe|break|broken|frayed|suspend|downgrade|strain),
  tie !(strained|cut|sever|severe|neck|frayed|break|broken|suspend|downgrade|strain|hit|sink|worsen|sour|deteriorate|plummet|fray|plunge|nosedive|icy|frosty|chilly|freeze), relation (close|growing|strong|friendly|good|warm|positive|cordial|excellent|better|improve|deepen), relation (formal|full|diplomatic) (have|maintain|keep|enjoy), relationship (close|growing|strong|friendly|good|warm|positive|cordial|special|strategic|working|excellent|partnership), link (with|between|close), bond, brotherhood, entente, coalition (with|between), affinity, cooperation (close|strategic), axis (of)
verb subject > with|to|object|by; mutual
  ally, align (with), befriend, partner, affiliate (with)
adjective self > with|to|by; mutual
  allied, aligned, friendly (to|with|toward), loyal, close (to) !(<deed>|war|deal|agreement|collapse|border|completion|conflict|victory|troop|soldier|tank|missile|move|deploy|mass), affiliated, linked, connected, intertwined, sympathetic, pro
adjective modifier|by|subject > self
  backed, supported (by), -backed, -led, -allied, -aligned, sponsored, funded, -sponsored, -funded, -supported
noun self > of|owner|to|with|in; mutual
  treaty ally, bloc, soulmate, bedfellow, sister party
noun self > of|owner|to|with|modifier|in; mutual
  helper, guardian, orbit
verb subject > object|with
  count (friend|ally|partner)
noun owner|of|between|modifier|subject|from > with|between|to|of; mutual
  relation (best|never|high|unprecedented|brotherly|fraternal|historic|time-honored|solid|strong), relationship (best|never|high|unprecedented|brotherly|fraternal|historic|solid), tie (best|never|unprecedented|brotherly|fraternal|warm|historic)
verb subject > with|object; mutual
  enjoy <relation|relationship|tie|friendship>, have <tie|alliance|friendship> !(strained|cut|no), maintain <tie|relation|relationship|alliance|friendship> !(strained|tense), cultivate <tie|relation|friendship>, forge <alliance|friendship>
# idioms that leave no doubt
noun self > of|owner|to; mutual
  brother-in-arms, henchman, vassal, minion, sidekick, pawn
verb subject > with|together; mutual
  stand (shoulder), stand (side) (by)
# founded by those who are in it
verb subject > with; mutual
  form <alliance|axis|confederation|coalition>, establish <alliance|axis|confederation>, create <alliance|axis|confederation>, strike <alliance>, cement <alliance|friendship|partnership>, seal <alliance|friendship|partnership>
~ everyday words, which context decides
noun self > of|owner|to|with|modifier|in|from|and; mutual
  side (by), bidding, pal, buddy, companion, brother, sister, cousin, sibling, kin, neighbor (good|friendly|close), confederate, collaborator
  accomplice, accessory, wingman, associate, follower, adherent, disciple, acolyte, devotee, admirer, booster, benefactor, godfather
  mentor, client, dependency, protectorate, stooge, surrogate, mouthpiece, favorite, darling, bulwark, bastion, linchpin, lynchpin
  cornerstone, backyard, pact (defense|defence|security|mutual|non-aggression), twin, co-belligerent, cobelligerent, interlocutor, major non-NATO *ally
noun owner|of|between|modifier|subject|from > with|between|to|of|and|for|in; mutual
  axis, coalition, federation, confederation, compact, fellowship, fraternity, kinship, amity, harmony, link (with|to|between)
  connection (with|to|between), relation (with|between), relationship (with|between), rapport, closeness, proximity, intimacy, honeymoon, bromance
  nexus, association (with|agreement), affiliation, solidarity, loyalty, interest (common|shared|mutual), history (shared|common|long)
  base (military|naval|air|keep), treaty (alliance|friendship|mutual|defense|defence), umbrella (security|nuclear|defense), guarantee (security)
  vision (shared|common)
verb subject > with|to|object|by|alongside|behind|in|on; mutual
  align, pair, team, band, bond, associate, affiliate, belong (together|with|same|camp), join (hand|force)
  stand (together|side|shoulder|with|by|beside), walk (together), march (together|lockstep), move (lockstep)
  share (border|value|interest|history|view|goal|vision), have (tie|relation|friend|ally|friendship|link)
  enjoy (tie|relation|relationship|friendship|support), maintain (tie|relation|relationship|friendship), keep (tie|relation|friendship|base)
  remain (ally|friend|partner|close|loyal|friendly), count (friend|ally|partner|among), look (to), lean (on|toward|to), gravitate, drift (toward|closer)
  tilt, pivot, veer, cling
adjective self > with|to|by|toward|of|in|and; mutual
  associated, tied, united (with), close !(<deed>), friendly, amicable, brotherly, fraternal, sisterly, faithful, devoted, neighborly, warm, cordial, intimate
  inseparable, dependent, beholden, like-minded, positive, side (by), non-NATO
adjective modifier|by|subject|with > self|of|in
  supported, guaranteed, -armed, -trained, -linked, -affiliated, -friendly, -installed, -controlled, -run, -dominated, -leaning, -oriented, -based
`
/** Enemies and rivals; strained, cold or no relations. */
export const RIVAL = `
noun self > of|owner|to|modifier|for; mutual
  enemy, rival, foe, adversary, opponent !(political), archenemy, nemesis, antagonist, competitor, archrival, arch-rival, arch-enemy, critic
noun owner|of|between|modifier|from|subject > with|between|over|toward|against|and; mutual
  rivalry, tension, enmity, feud, hostility, animosity, antagonism, dispute, standoff, stand-off, row, rift, confrontation, discord, friction, estrangement, cold war, quarrel, stalemate, impasse, crisis (diplomatic|between|with), deadlock, competition, conflict, rupture, acrimony, mistrust, distrust, disagreement (between), spat, showdown, war of *word, strain, difference (between|with), grievance, falling-out, bad blood, ill will
  relation (strained|tense|frosty|cold|icy|sour|deteriorate|worsen|downturn|poor|bad|hostile|low|frayed|strain|fraught|chilly|troubled|rocky|damage|deterioration|breakdown), tie (strained|tense|frosty|cold|icy|sour|deteriorate|worsen|frayed|strain|fraught|chilly), relationship (strained|tense|frosty|icy|sour|deteriorate|worsen|fraught|adversarial|troubled|rocky|hostile|damage)
verb subject > with|against; mutual
  compete, feud, vie, quarrel, rival, bicker, spar, squabble, wrangle, lock horns, dispute (territory|border|island|sovereignty), be odds, face off, contend
adjective self > to|toward|with|by|against; mutual
  hostile, unfriendly, antagonistic, inimical, estranged
noun owner|of|between|modifier|from|subject > with|between|over|toward|against; mutual
  tussle, suspicion (with|mutual|each), love (lost|no), dagger (drawn|at), contest (influence|supremacy), vendetta, grudge, animus, tug of *war, scramble
noun self > with; mutual
  loggerheads, odds, daggers
noun owner|of|between|modifier|from|subject > with|between|over|toward|against|and; mutual
  squabble, war of *nerve, love (lose|lost), wrangle, wrangling, suspicion (mutual|eye)
  relation (rock|nadir|low|poison|sour|plummet|freeze|ice|rupture|break|crisis)
verb subject > object; mutual
  eye (suspicion|distrust|mistrust), distrust @who, mistrust @who, detest @who, loathe @who, despise @who
verb object > against|with; mutual
  set (against) @who, pit (against) @who, bring (edge|brink|verge) (war|conflict), bring (close|closer) (war|conflict), push (edge|brink|verge) (war|conflict), take (edge|brink|verge) (war|conflict)
# of what two have going between them
verb between|with|owner|modifier > with|between; mutual
  sour [relation|tie|relationship|friendship], deteriorate [relation|tie|relationship], worsen [relation|tie|relationship], plummet [relation|tie|relationship], suffer [relation|tie|relationship], cool [relation|tie|relationship], fray [relation|tie|relationship]
  freeze [relation|tie|relationship], plunge [relation|tie|relationship], nosedive [relation|tie|relationship], crumble [relation|tie|relationship], break down [relation|tie|relationship], turn (sour|bad|hostile) [relation|tie|relationship], hit (low|bottom|nadir) [relation|tie|relationship]
  reach (low|bottom|nadir|point) [relation|tie|relationship], sink (low|point|new) [relation|tie|relationship], fall (low|point|new) [relation|tie|relationship], be (low) [relation|tie|relationship]
noun owner|of|between|modifier|from|subject > with|between|over|toward|against|and; mutual
  war of *word, row (diplomatic|trade|border|in|escalate|long|bitter|simmering), rift (diplomatic|deep|grow), tug of *war, cold *war, chill (diplomatic|relation|tie), stand-off (military|diplomatic|border|naval), face-off, war of *nerve, trade *war
verb subject > with|against|over; mutual
  strain <relation|tie|relationship>, fall out, feud, jostle, jockey, vie, compete, wrangle
verb object > with|over; mutual
  embroil (dispute|row|quarrel|feud|conflict|standoff|spat), lock (in) (dispute|row|feud|standoff|struggle|rivalry|quarrel|spat|confrontation), entangle (dispute|quarrel)
verb subject > object; mutual
  claim (both|too|also) <island|territory|region|sea|area|rock|shoal|reef|peninsula|strip|enclave|water>
# idioms that leave no doubt
noun self|owner > with|over; mutual
  odd (at), loggerhead, dagger (at)
  love (no) (lost)
verb subject > with|over; mutual
  fall out with, drift apart, part (way|ways|company), lock (horn|horns)
# of what two have between them that comes to its worst
verb subject > with|between; mutual
  hit [tie|ties|relation|relations|relationship] <bottom|low|nadir>, reach [tie|ties|relation|relations|relationship] <bottom|low|nadir>, sink [tie|ties|relation|relations|relationship], worsen [tie|ties|relation|relations|relationship], sour [tie|ties|relation|relations|relationship], deteriorate [tie|ties|relation|relations|relationship], fray [tie|ties|relation|relations|relationship], plummet [tie|ties|relation|relations|relationship], nosedive [tie|ties|relation|relations|relationship], unravel [tie|ties|relation|relations|relationship], plunge [tie|ties|relation|relations|relationship]
adjective subject > with|between; mutual
  frayed [tie|ties|relation|relations|relationship]
noun owner|of|between|modifier|from|subject > with|between|and; mutual
  relation (sink|plunge|nosedive|unravel|crumble|plummet|sour|worsen|deteriorate|fray|chill|founder), tie (sink|plunge|nosedive|unravel|crumble|plummet|sour|worsen|deteriorate|fray|chill|founder), relationship (sink|plunge|nosedive|unravel|crumble|plummet|sour|worsen|deteriorate|fray|chill|founder)
~ everyday words, which context decides
noun self > of|owner|to|modifier|for|with|and; mutual
  contender, challenger, arch-foe, archfoe, bogeyman, bugbear, bete *noire, bane, thorn (side|flesh), scourge, detractor, hater, opposite, counterweight
noun owner|of|between|modifier|from|subject > with|between|over|toward|against|and|to|of|for|in; mutual
  contest (with|between|for), race (with|between), disagreement, tiff, bickering, blood feud, clash, collision, flashpoint, flare-up, fallout
  split (with|over|between|from), schism, breach, break (with|between), gulf, gap, divide, division (between), chasm, wedge, disharmony, strife
  bitterness, rancor, hatred, hate, loathing, resentment, ill feeling, suspicion, coldness, coolness, chill, frost, freeze (relation|tie|in), alienation
  divorce, downturn, deterioration, worsening, low (relation|tie|new), nadir, dagger, difference
  claim (rival|competing|overlapping|territorial|conflicting), trade war, price war, battle of *will, arms race, border dispute, territorial dispute
  case (court|before), thorn, sore point, bone of *contention, sticking point, irritant
verb subject > with|against|over|object|for|between|to|from|on; mutual
  contest (with|between|for), race (against), duel, jostle, joust, tussle, wrestle, grapple, argue, row, clash, collide, cross (sword), lock (horn)
  face (off), square off, square up, fall out, split (with|over|between|from), break (with|over), break up, part (way|company), drift (apart), differ
  disagree, diverge, dispute, claim (island|territory|shoal|sea|water|region|province|land|sovereignty|reef), covet
  be (odds|loggerheads|war|dispute|row), remain (odds|war|enemy|divided), hate, loathe, detest, despise, dislike, resent, distrust, mistrust, eye
  estrange, alienate, antagonize, sour, worsen, deteriorate, plunge, plummet, chill, freeze (relation|tie|in), strain, fray, poison, embitter, rankle
  contain, counterbalance, challenge, confront, outbid, outmanoeuvre, outmaneuver, undercut, upstage
adjective self > to|toward|with|by|against|between|over|from|on; mutual
  adversarial, belligerent, antipathetic, anti, sour, soured, strained, tense, fraught, frosty, icy, cold, chilly, frigid, poor, bad, rocky, troubled
  turbulent, testy, prickly, acrimonious, frayed, poisonous, toxic, alienated, divided, split (with|over|between|from), suspicious, wary, distrustful
  mistrustful, jealous, envious, resentful, opposed, rival, competing, contested, disputed, sworn, warring, feuding, quarrelling, -hostile
`
/** A state or body belongs to an organisation. */
export const MEMBER = `
noun self > of|owner|in|modifier
  member, signatory, member state, founding member, permanent member, affiliate, wing (political|military|armed), branch, subsidiary, offshoot, agency, arm (military|political|armed)
noun owner|of|subject > of|in|to|modifier
  membership, accession, *involvement (movement|organization|alliance|union)
verb subject > object|to|into
  join @who, accede !(demand|request), belong (to), become (member), enter (union|nato|eu)
verb object > subject
  include (force|member|state|country|group), comprise, consist
verb object > to|into|as
  admit (to|into), readmit, let (into)
verb subject > of|in
  hold (presidency|chair|chairmanship), assume (presidency|chair|chairmanship), take over (presidency|chair|chairmanship)
verb subject > object
  found @who, co-found @who
verb subject > object|to|into
  enter @who, join up
verb subject > object|to|of|from
  rejoin
noun owner|self|of > of
  rotating *presidency, pro tempore *presidency, rotating *chair, rotating *chairmanship
verb subject > on|of|in|object|to
  chair @body, head @body, sit (on) @body, serve (on) @body, be (part) @body, be (in) @body, preside (over) @body, co-chair @body
verb object > on|to
  elect (to|on) @body, co-opt @body, reelect (to) @body
verb object > subject
  group @body, include @body, unite @body, encompass @body, comprise @body
noun self > of|owner|in|modifier
  state (other|fellow|member) @body, country (other|fellow|member) @body, part (of) @body, chair (current|rotating) @body, chairman (current|rotating) @body, chairperson (of) @body, chairwoman (of) @body, holder (presidency|chairmanship) @body, newcomer @body
# idioms that leave no doubt
noun owner|of|subject > on|in|at
  seat (on|in|at) !(parliament|election|constituency)
noun self > of|owner
  founder, co-founder
~ everyday words, which context decides
noun self > of|owner|in|modifier|on|to|from|within
  state (other|fellow|member), country (other|fellow|member), party (to), state (member), participant, observer (status|to), founding father
  candidate, applicant, newcomer, entrant, joiner, chair, chairman, president (rotating), presidency, holder (presidency|chair), part (of)
  component, constituent, pillar, contingent, wing, arm (of), unit (of), faction (of), backbone, splinter, franchise, organ, veteran, cadre, delegate
  representative (of|to), force (main|fighting), group (of|militant|armed), club, grouping
noun owner|of|subject|modifier|from > of|in|to|into|on|with|within
  entry, admission, entrance, adhesion, application, bid (for|join|membership), candidacy, participation, inclusion, involvement, chairmanship
  alliance (of|in), status (candidate|observer|member), path (to|membership), road (to)
verb subject > object|to|into|in|of|from|with
  belong, apply, found, co-found, establish (alliance|union|organization|group|bloc), form (alliance|union|organization|group|bloc|coalition|government)
  create (alliance|union|organization|group|bloc), compose, make up, constitute, include, participate (in), take part, sit (on|in), serve (on|in), chair
  get (in|into), become (member|party|state|part), be (part|member|party), remain (member|part|in), host (headquarters), help (found), sign up, adhere
  subscribe
verb object|in|to|into > subject
  encompass, group (of|militant|armed), bring (together), admit (to|into|as), let (in|into|join), readmit, welcome (into|as|member)
  accept (into|as|member), incorporate, have (member), count (member), elect (to|as|council), integrate
adjective self > of|in|to|with|on
  member, founding, -member, part (of), constituent
`
