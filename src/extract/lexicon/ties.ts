/** Standing relations. ALLY: allies, partners, friends. */
export const ALLY = `
noun self > of|owner|to|with|modifier|in; mutual
  ally, partner !(talks|conversation|sex), friend, comrade, confidant, protege, patron, supporter, backer, sponsor, client state, proxy, satellite, brother (in), loyalist, sister nation, trading partner, puppet, lackey, protector, guarantor
noun owner|of|between|modifier|subject|from > with|between|to|of; mutual
  alliance, friendship, partnership, strategic partnership, tie (close|growing|strong|friendly|deepen|strengthen|bilateral|good|warm|diplomatic|economic|military|trade|cooperation|historic|political|formal) !(strained|cut|sever|severe|break|broken|frayed|suspend|downgrade|strain),
  tie !(strained|cut|sever|severe|neck|frayed|break|broken|suspend|downgrade|strain), relation (close|growing|strong|friendly|good|warm|positive|cordial|excellent|better|improve|deepen), relationship (close|growing|strong|friendly|good|warm|positive|cordial|special|strategic|working|excellent|partnership), link (with|between|close), bond, brotherhood, entente, coalition (with|between), affinity, cooperation (close|strategic), axis (of)
verb subject > with|to|object|by; mutual
  ally, align (with), befriend, partner, affiliate (with), side
adjective self > with|to|by; mutual
  allied, aligned, friendly (to|with|toward), loyal, close (to), affiliated, linked, connected, intertwined, sympathetic, pro
adjective modifier|by|subject > self
  backed, supported (by), -backed, -led, -allied, -aligned, sponsored, funded, -sponsored, -funded, -supported
noun self > of|owner|to|with|in; mutual
  treaty ally, bloc, soulmate, bedfellow, sister party
noun self > of|owner|to|with|modifier|in; mutual
  helper, guardian, orbit
verb subject > object|with
  count (friend|ally|partner)
`
/** Enemies and rivals; strained, cold or no relations. */
export const RIVAL = `
noun self > of|owner|to|modifier|for; mutual
  enemy, rival, foe, adversary, opponent !(political), archenemy, nemesis, antagonist, competitor, archrival, arch-rival, arch-enemy, critic
noun owner|of|between|modifier|from|subject > with|between|over|toward|against|and; mutual
  rivalry, tension, enmity, feud, hostility, animosity, antagonism, dispute, standoff, stand-off, row, rift, confrontation, discord, friction, estrangement, cold war, quarrel, stalemate, impasse, crisis (diplomatic|between|with), deadlock, competition, conflict, rupture, acrimony, mistrust, distrust, disagreement (between), spat, showdown, war of *words, strain, difference (between|with), grievance, falling-out, bad blood, ill will
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
  squabble, war of *nerves, love (lose|lost), wrangle, wrangling, suspicion (mutual|eye)
  relation (rock|nadir|low|poison|sour|plummet|freeze|ice|rupture|break|crisis)
verb subject > object; mutual
  eye (suspicion|distrust|mistrust)
`
/** A state or body belongs to an organisation. */
export const MEMBER = `
noun self > of|owner|in|modifier
  member, signatory, member state, founding member, permanent member, affiliate, wing (political|military|armed), branch, subsidiary, offshoot, agency, arm (military|political|armed)
noun owner|of|subject > of|in
  membership, accession, *involvement (movement|organization|alliance|union)
verb subject > object|to|into
  join @who, accede !(demand|request), belong (to), become (member), enter (union|nato|eu)
verb object > subject
  include (force|member|state|country|group), comprise, consist
verb subject > object|to|into
  enter @who, join up
verb subject > object|to|of|from
  rejoin
`
