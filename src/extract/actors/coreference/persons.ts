import type { OfficeHolding, OfficeRole } from '../../knowledge/types.ts'
import { PORTFOLIOS } from '../titleWords.ts'
import { calledInFull, ofLastState } from './fullTitles.ts'
import { actorOf, nameOf, ownersOf, type Resolution, type Scene, stateOf } from './scene.ts'
import { type Description, WHOLE_ARTICLE } from './search.ts'

export const LEADERS: ReadonlySet<string> = new Set(['head-of-state', 'head-of-government', 'leader'])

/** "the French president", "his counterpart", "the minister". */
export function resolvePerson(scene: Scene, mention: Description): Resolution | null {
  const { reading } = mention
  const owners = ownersOf(scene, reading.owner)
  const owner = owners.length === 1 ? owners[0]! : null
  const head = reading.head
  if (head === 'counterpart' || (reading.country !== null && COLLEAGUE.test(head)))
    return counterpart(scene, mention, owner)
  const holySee = reading.title?.words.includes('pope') ? 'VAT' : null
  const country = reading.country ?? (owner === null ? holySee : stateOf(scene, owner))
  const ownedByBody = owner !== null && actorOf(scene, owner)?.kind === 'organization'
  const title = reading.title
  if (ownedByBody && reading.country === null) {
    if (title?.standsForState)
      return { actors: [owner], reason: `${nameOf(scene, owner)}, for which the ${head} speaks` }
    const leader = scene.knowledge.bodyHolder(nameOf(scene, owner), null, scene.date)
    const known = leader === null ? null : inRoster(scene, leader)
    if (known !== null)
      return { actors: [known], reason: `${nameOf(scene, known)}, who held the office then` }
    return { actors: [owner], reason: `${nameOf(scene, owner)}, of which it is the ${head}` }
  }
  if (country !== null) return ofState(scene, mention, country)
  if (owner !== null && actorOf(scene, owner)?.kind === 'person') return null
  return byTitle(scene, mention) ?? secretaryGeneral(scene, mention)
}

/** "the French president": in the article by title, else whoever held the office then, else the state that an unnamed bearer stands for. */
function ofState(scene: Scene, mention: Description, country: string): Resolution | null {
  const { title, head } = mention.reading
  const office = title?.office ?? null
  const words = calledInFull(mention.reading)
  const inArticle = scene.discourse
    .candidates({
      before: mention.firstToken,
      reach: WHOLE_ARTICLE,
      accept: ([actor, ...others]) =>
        actor !== undefined &&
        others.length === 0 &&
        actorOf(scene, actor)?.kind === 'person' &&
        stateOf(scene, actor) === country
          ? bearing(scene, actor, words, office)
          : 0,
    })
    .filter(({ score }) => score > 0)
  const found = inArticle[0]?.actors[0] ?? namedLater(scene, country, words, office)
  // "its top diplomat in Chad" is an envoy, not the minister.
  const verb = scene.tree.is(mention.headToken, 'obj', 'nsubj:pass') ? scene.tree.head(mention.headToken) : -1
  const abroad =
    (verb >= 0 && /^(?:recall|expel|summon)$/.test(scene.tree.lemma(verb))) ||
    scene.tree
      .childrenBy(mention.headToken, 'nmod')
      .some((token) => token > mention.headToken && /^(?:in|to)$/.test(scene.tree.cases(token)[0] ?? ''))
  const unnamed = title?.standsForState === true || title?.what === 'agent' || abroad
  if (found !== undefined && !unnamed)
    return { actors: [found], reason: `${nameOf(scene, found)}, the ${head} of that state` }
  // Without a date nobody can be told from his successors.
  if (!unnamed && office !== null && scene.date !== null && !isPast(mention)) {
    const then =
      office === 'leader'
        ? scene.knowledge.leader(country, scene.date)
        : scene.knowledge.officeHolder(country, office, scene.date)
    const other = then !== null && isStyle(head) && then.office.title.toLowerCase() !== head
    if (then !== null && !other) return holder(scene, then)
  }
  const last = lastOfStyle(scene, head, country)
  if (last !== null && !isPast(mention)) return holder(scene, last)
  if (title === null || title.what === 'person') return null
  const actor = scene.roster.state(country)
  return { actors: [actor], reason: `${nameOf(scene, actor)}, for which the ${head} stands` }
}

/** The one person of that state whom the article calls so further on. */
function namedLater(
  scene: Scene,
  country: string,
  words: string,
  office: OfficeRole | 'leader' | null,
): string | undefined {
  const found = [...scene.roster.actors().values()].filter(
    ({ id, kind }) =>
      kind === 'person' && stateOf(scene, id) === country && bearing(scene, id, words, office) >= 1,
  )
  return found.length === 1 ? found[0]!.id : undefined
}

const isPast = ({ reading }: Description): boolean =>
  reading.modifiers.some((word) => /^(?:former|ex|then|previous|late|next|new|future)$/.test(word))

/** How well a person of the article bears the title: 0 not at all. */
export function bearing(
  scene: Scene,
  actor: string,
  words: string,
  office: OfficeRole | 'leader' | null,
): number {
  const titles = scene.titlesOf(actor)
  if (titles.some((title) => isCalled(title, words))) return 2
  const held = heldOffice(scene, actor)
  if (office === 'leader') return held !== null && LEADERS.has(held) ? 1.5 : titles.length > 0 ? 0.2 : 0
  // A president is no shah or emir, though each is head of state.
  const style = isStyle(words) && !holdsStyle(scene, actor, words)
  return office !== null && held === office && !style ? 1.5 : 0
}

const isStyle = (words: string): boolean => /^(?:shah|king|queen|emir|sultan|emperor|empress)$/.test(words)

const holdsStyle = ({ knowledge, roster }: Scene, actor: string, style: string): boolean =>
  knowledge
    .lookup(roster.get(actor)?.name ?? '')
    .some(
      (entry) =>
        entry.kind === 'person' && entry.person.offices.some(({ title }) => title.toLowerCase() === style),
    )

/** "the Shah": the last who ruled by that style, if only one state had such rulers. */
function lastOfStyle({ knowledge }: Scene, style: string, country: string | null): OfficeHolding | null {
  if (!isStyle(style)) return null
  const holdings = knowledge.persons.flatMap((person) =>
    person.offices
      .filter(({ title, country: state }) => title.toLowerCase() === style && state !== null)
      .map((office) => ({ person, office })),
  )
  const there = country === null ? holdings : holdings.filter(({ office }) => office.country === country)
  const states = new Set(there.map(({ office }) => office.country))
  const past = there.every(({ office }) => office.to !== null)
  if (states.size !== 1 || !past) return null
  return there.toSorted((a, b) => (b.office.from ?? '').localeCompare(a.office.from ?? ''))[0] ?? null
}

/** A prime minister is no "minister", a vice president no "president". */
const isCalled = (title: string, words: string): boolean =>
  title.startsWith(words) ||
  (title.endsWith(words) && !/(?:prime|vice|deputy|former)[ -]$/.test(title.slice(0, -words.length)))

/** The office that general knowledge has the person in at the time. */
function heldOffice({ knowledge, roster, date }: Scene, actor: string): OfficeRole | null {
  for (const entry of knowledge.lookup(roster.get(actor)?.name ?? ''))
    if (entry.kind === 'person') return knowledge.officeOf(entry.person, date)?.role ?? null
  return null
}

/** The holder of an office as an actor of the article, if it names him or her. */
function inRoster({ roster }: Scene, { person: { name } }: OfficeHolding): string | null {
  for (const actor of roster.actors().values())
    if (actor.kind === 'person' && actor.name === name) return actor.id
  return null
}

function holder(scene: Scene, { person: { name, gender }, office }: OfficeHolding): Resolution {
  const actor = scene.roster.person(name, office.country, office.title, gender)
  return { actors: [actor], reason: `${name}, who held the office then` }
}

/** "the Secretary-General" of whom no more is said is that of the United Nations. */
function secretaryGeneral({ roster, knowledge, tree }: Scene, mention: Description): Resolution | null {
  const { title, definite } = mention.reading
  const capital = /^\p{Lu}/u.test(tree.at(mention.headToken).form)
  if (!definite || !capital || !title?.words.includes('secretary-general')) return null
  const organisation = knowledge.organisation('United Nations')
  if (organisation === null) return null
  return {
    actors: [roster.organisation(organisation)],
    reason: 'United Nations, for which its Secretary-General speaks',
  }
}

/** "the president", "the minister", "the general": the last person called so. */
function byTitle(scene: Scene, mention: Description): Resolution | null {
  const { title, head, definite } = mention.reading
  if (!definite || title === null) return null
  const called = calledInFull(mention.reading)
  const before = calledBefore(scene, mention)
  const portfolio = portfolioOf(scene, mention)
  const lenient = title.office === 'leader' || title.words.includes('man') || title.words.includes('woman')
  const found = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others], other) => {
      const known = actor === undefined ? undefined : actorOf(scene, actor)
      if (known === undefined || others.length > 0) return 0
      if (known.kind !== 'person') {
        // "the official" after "a US official".
        const said = other === null ? '' : scene.tree.at(other.headToken).form.toLowerCase()
        return title.standsForState && said === head ? 1 : 0
      }
      if (title.gender !== null && known.gender !== null && title.gender !== known.gender) return 0
      if (portfolio !== null && !scene.titlesOf(known.id).some((own) => own.includes(portfolio))) return 0
      const fits = bearing(scene, known.id, called, title.office) * (known.id === before ? AGAIN : 1)
      // Of two in like offices the one whom the article calls by these words.
      if (fits > 0) return fits >= 2 ? fits : 0.6
      return lenient && (title.gender === null || title.gender === known.gender) ? 0.3 : 0
    },
  })
  const actor = found[0]?.actors[0]
  if (actor !== undefined)
    return { actors: [actor], reason: `${nameOf(scene, actor)}, the last called ${head}` }
  const last = lastOfStyle(scene, head, null)
  return last === null ? ofLastState(scene, mention, called) : holder(scene, last)
}

/** How much likelier "the Minister" is whom a text called so before than another minister. */
const AGAIN = 3

/** Whom a text last meant by a title in capitals, which is how those write who tell of their own: "the Minister". */
function calledBefore(
  { tree, discourse, actorsOf }: Scene,
  { firstToken, headToken, reading }: Description,
): string | null {
  if (!/^\p{Lu}/u.test(tree.at(headToken).form)) return null
  const words = (one: Description['reading']): string => [...one.modifiers, one.head].join(' ')
  const other = discourse.mentions.findLast(
    (one) =>
      one.firstToken < firstToken &&
      one.reading.type === 'nominal' &&
      one.reading.definite &&
      one.reading.owner < 0 &&
      words(one.reading) === words(reading) &&
      tree.at(one.headToken).form === tree.at(headToken).form &&
      actorsOf(one).length === 1,
  )
  return other === undefined ? null : (actorsOf(other)[0] ?? null)
}

/** "his counterpart": the one in a like office elsewhere of whom the article tells most together with the owner. */
function counterpartMet(scene: Scene, mention: Description, owner: string): Resolution | null {
  if (actorOf(scene, owner)?.kind !== 'person' || stateOf(scene, owner) === null) return null
  const titles = scene.titlesOf(owner)
  const office = heldOffice(scene, owner)
  const isLike = (actor: string): boolean =>
    actorOf(scene, actor)?.kind === 'person' &&
    stateOf(scene, actor) !== null &&
    stateOf(scene, actor) !== stateOf(scene, owner) &&
    (scene
      .titlesOf(actor)
      .some((title) => titles.some((own) => isCalled(title, own) || isCalled(own, title))) ||
      (office !== null && office !== 'other' && heldOffice(scene, actor) === office))
  for (const { actors } of scene.pairs.ofActors(mention)) {
    const other = actors.find((actor) => actor !== owner)
    if (!actors.includes(owner) || other === undefined || !isLike(other)) continue
    return { actors: [other], reason: `${nameOf(scene, other)}, in a like office, of whom it tells together` }
  }
  return null
}

/** "the Minister of Transport" is no other minister. */
function portfolioOf({ tree }: Scene, { headToken }: Description): string | null {
  const over = tree
    .childrenBy(headToken, 'nmod')
    .find((child) => child > headToken && /^(?:of|for)$/.test(tree.cases(child)[0] ?? ''))
  const word = over === undefined ? '' : tree.at(over).form.toLowerCase()
  return PORTFOLIOS.has(word) ? word : null
}

/** "his Malaysian colleague", "her Egyptian opposite number". */
const COLLEAGUE = /^(?:colleague|number)$/

/** "his Russian counterpart", "his Russian or Chinese counterparts": who holds the same office there. */
export function counterpart(scene: Scene, mention: Description, owner: string | null): Resolution | null {
  const country = mention.reading.country
  if (country === null) return owner === null ? null : counterpartMet(scene, mention, owner)
  const office = owner === null ? null : heldOffice(scene, owner)
  const there =
    office === null || office === 'other' ? null : scene.knowledge.officeHolder(country, office, scene.date)
  const named = scene.discourse.candidates({
    before: mention.firstToken,
    reach: WHOLE_ARTICLE,
    accept: ([actor, ...others]) => {
      if (actor === undefined || others.length > 0 || actor === owner) return 0
      if (actorOf(scene, actor)?.kind !== 'person' || stateOf(scene, actor) !== country) return 0
      if (there !== null) return nameOf(scene, actor) === there.person.name ? 1 : 0
      const same =
        owner !== null && scene.titlesOf(actor).some((title) => scene.titlesOf(owner).includes(title))
      return same ? 1 : 0
    },
  })[0]?.actors[0]
  if (named !== undefined)
    return { actors: [named], reason: `${nameOf(scene, named)}, in the same office there` }
  // One whom the article nowhere names stands for the state.
  const actor = scene.roster.state(country)
  return { actors: [actor], reason: `${nameOf(scene, actor)}, whose office it is` }
}
