import type { ArticleSource } from '../../model/article.ts'
import type { AnnotatedDocument } from '../../nlp/document.ts'
import { resolveFirstPerson, resolveMeant, resolveSecondPerson } from '../actors/coreference/boundPronouns.ts'
import { resolveDescription } from '../actors/coreference/descriptions.ts'
import { Discourse } from '../actors/coreference/discourse.ts'
import { PairMemory } from '../actors/coreference/pairMemory.ts'
import { resolvePronoun } from '../actors/coreference/pronouns.ts'
import { ownersOf, type Resolution, type Scene, stateOf } from '../actors/coreference/scene.ts'
import type { Description } from '../actors/coreference/search.ts'
import { Speech } from '../actors/coreference/speech.ts'
import { isSpokenFor } from '../actors/coreference/spokenFor.ts'
import { isStateOffice } from '../actors/focus.ts'
import { narrativeDate } from '../actors/narrativeDate.ts'
import type { PronounReading } from '../actors/reading.ts'
import { Roster } from '../actors/roster.ts'
import { stateOfNamed } from '../actors/stateOfNamed.ts'
import { isPlural } from '../actors/view.ts'
import type { Knowledge, OrganisationKind } from '../knowledge/types.ts'
import type { Links, Mention } from '../results.ts'
import { defineStage } from '../stage.ts'
import { DependencyTree } from '../syntax/tree.ts'

/** Gives descriptions and pronouns the actors that names have. */
export const coreference = defineStage({
  name: 'coreference',
  needs: ['mentions', 'links'],
  gives: 'coreference',
  run: ({ mentions, links }, { article, document, knowledge }): Links =>
    resolveReferences(mentions, links, article, document, knowledge),
})

/**
 * Resolves what is told outside quotations first, in the order of the text, so that it is known who speaks; then
 * what is quoted, where "I" and "we" are the speaker's.
 */
export function resolveReferences(
  mentions: readonly Mention[],
  links: Links,
  article: ArticleSource,
  document: AnnotatedDocument,
  knowledge: Knowledge,
): Links {
  const tree = new DependencyTree(document)
  const roster = new Roster(knowledge, links.actors.values())
  const actorsOf = links.actorsOf.map((actors) => [...actors])
  const reasons = [...links.reasons]
  const discourse = new Discourse(tree, document, mentions, links)
  const actorsOfMention = ({ index }: Mention): readonly string[] => actorsOf[index] ?? []
  const scene: Scene = {
    tree,
    discourse,
    pairs: new PairMemory(tree, mentions, actorsOfMention, roster, knowledge, article.title),
    roster,
    knowledge,
    date: narrativeDate(document, article.published),
    actorsOf: actorsOfMention,
    mentionAt: mentionFinder(mentions),
    textOf: (firstToken, lastToken) =>
      document.text
        .slice(document.tokens[firstToken]!.start, document.tokens[lastToken - 1]!.end)
        .replace(/\s+/g, ' '),
    ...namesUsed(mentions, links, roster, knowledge),
  }
  const settle = (mention: Mention, resolution: Resolution | null): void => {
    if (resolution === null || resolution.actors.length === 0) {
      // Somebody unknown may be meant again; an open pronoun adds nobody.
      if (mention.form === 'nominal') discourse.add(mention, [])
      return
    }
    actorsOf[mention.index] = [...resolution.actors]
    tellGender(roster, mention, resolution)
    tellCountry(scene, mention, resolution)
    reasons[mention.index] = resolution.reason
    discourse.add(mention, resolution.actors)
  }
  const speech = new Speech(scene, mentions, article, document)
  const open = mentions.filter(({ reading }) => reading.type === 'nominal' || reading.type === 'pronoun')
  const quoted = (mention: Mention): boolean => discourse.quotationAt(mention.firstToken) !== -1
  const plain = new Set(open.filter((one) => !quoted(one) || isSpokenFor(scene, one)))
  for (const mention of plain) {
    // "the presidents of the two countries": whose they are stands behind them.
    const owner = mention.reading.type === 'nominal' ? scene.mentionAt(mention.reading.owner) : null
    if (owner !== null && owner.firstToken > mention.firstToken && plain.delete(owner))
      settle(owner, resolve(scene, owner, speech.voiceOf(owner)))
    settle(mention, resolve(scene, mention, speech.voiceOf(mention)))
  }
  tellPeoples()
  tellAppointed()
  tellOffices()
  speech.listen(current())
  for (const mention of open.filter(quoted)) settle(mention, resolveSaid(mention))
  return current()

  /** In a quotation: who is spoken to, or of, as the words around it tell; else as elsewhere. */
  function resolveSaid(mention: Mention): Resolution | null {
    const { reading, headToken } = mention
    if (reading.type === 'pronoun' && reading.person === 2)
      return resolveSecondPerson(scene, speech.addresseeAt(headToken))
    const meant =
      reading.type === 'pronoun' && reading.person === 3
        ? resolveMeant(scene, reading, speech.spokenOfAt(headToken))
        : null
    return meant ?? resolve(scene, mention, speech.speakerAt(headToken))
  }

  /**
   * "Finance Minister X" of whom nothing tells the state serves one that the passage is about and whose people bear such
   * names; so does somebody without an office where there is little doubt.
   */
  function tellOffices(): void {
    // "the bank, whose president, X, …": whom the words say that X serves, if it is not a state.
    const told = new Set(
      mentions.flatMap(({ index, reading }) =>
        (reading.type === 'person' && reading.country !== null) ||
        (reading.type === 'nominal' && reading.kind === 'person' && isOfNoState(reading.owner))
          ? (actorsOf[index] ?? [])
          : [],
      ),
    )
    for (const { index, reading, headToken } of mentions) {
      const actor = actorsOf[index]?.[0]
      if (reading.type !== 'person' || actor === undefined || roster.get(actor)?.country !== null) continue
      const office = reading.title !== null && isStateOffice(reading.title)
      if ((reading.title !== null && !office) || reading.body !== null) continue
      if (isKnown(scene, actor) || told.has(actor) || (!office && isOfOthers(headToken))) continue
      const authority = SPOKESMAN.test(reading.title ?? '') ? stateOfAuthority() : null
      const named = { name: roster.get(actor)!.name, office, headToken }
      const state = authority ?? stateOfNamed(named, mentions, document, knowledge)
      if (state !== null) roster.tellCountry(actor, state)
    }
  }

  /** "a Russian ally, X". */
  function isOfOthers(name: number): boolean {
    const beside = [...tree.childrenBy(name, 'appos'), ...(tree.is(name, 'appos') ? [tree.head(name)] : [])]
    return beside.some((token) => OF_OTHERS.test(tree.at(token).form))
  }

  /** The state that issues the article; null where none or a body of several does. */
  function stateOfAuthority(): string | null {
    return speech.authority === null ? null : stateOf(scene, speech.authority)
  }

  function isOfNoState(owner: number): boolean {
    return ownersOf(scene, owner).some((one) => {
      const actor = roster.get(one)
      return actor?.kind === 'organization' && actor.country === null
    })
  }

  /** "Laos named X its envoy", "Washington sent X": whom a state sends or appoints serves it. */
  function tellAppointed(): void {
    for (const { index, reading, headToken } of mentions) {
      const actor = actorsOf[index]?.[0]
      if (reading.type !== 'person' || actor === undefined || isKnown(scene, actor)) continue
      if (!tree.is(headToken, 'obj') || !APPOINTS.test(tree.lemma(tree.head(headToken)))) continue
      const subject = tree.child(tree.head(headToken), 'nsubj')
      const by = subject === null ? null : scene.mentionAt(subject)
      const [one, ...others] = by === null ? [] : scene.actorsOf(by)
      const state = one === undefined || others.length > 0 ? null : stateOf(scene, one)
      if (state !== null) roster.tellCountry(actor, state)
    }
  }

  /** "X, an American, …", "a Belgian aid worker, X", "the Greek pilot X": the people beside a name. */
  function tellPeoples(): void {
    for (const mention of mentions) {
      const { reading, headToken } = mention
      if (reading.type !== 'state') continue
      const role = roleOf(mention)
      if (!reading.uses.includes('singular') && role === null) continue
      for (const token of namesBeside(tree, role ?? headToken)) {
        const other = scene.mentionAt(token)
        const named = other?.reading.type === 'person' || (other !== null && isOwned(other))
        const actor = other !== null && named ? actorsOf[other.index]?.[0] : undefined
        if (actor !== undefined && !isKnown(scene, actor)) roster.tellCountry(actor, reading.codes[0]!)
      }
    }
  }

  /** The noun that the adjective of a state says whose it is, where no mention covers it: "worker" of "Belgian aid worker". */
  function roleOf({ headToken, form, lastToken }: Mention): number | null {
    if (form !== 'demonym' || !tree.is(headToken, 'amod', 'compound', 'nmod')) return null
    const noun = tree.head(headToken)
    const { upos, form: word } = tree.at(noun)
    if (noun < lastToken || upos !== 'NOUN' || isPlural(tree.at(noun)) || OF_OTHERS.test(word)) return null
    const around = scene.mentionAt(noun)
    return around === null || around.reading.type === 'nominal' || around.reading.type === 'person'
      ? noun
      : null
  }

  function current(): Links {
    return { actors: roster.actors(), actorsOf, reasons }
  }
}

const APPOINTS = /^(?:name|appoint|nominate|send|dispatch)$/

/** What one may be to another state: "a Russian asset, X". */
const OF_OTHERS =
  /^(?:ally|asset|agent|critic|opponent|rival|enemy|foe|counterpart|colleague|target|friend|spy)$/

/** The heads of names that stand in apposition to a noun, or after it, also after another noun for the same one. */
function namesBeside(tree: DependencyTree, noun: number): readonly number[] {
  const beside = [
    ...tree.childrenBy(noun, 'appos', 'flat'),
    ...(tree.is(noun, 'appos', 'flat', 'compound') && tree.head(noun) >= 0 ? [tree.head(noun)] : []),
  ]
  const more = beside.flatMap((token) =>
    tree.at(token).upos === 'NOUN' ? tree.childrenBy(token, 'appos', 'flat') : [],
  )
  return [...beside, ...more]
}

/** "the Danish newspaper X", "another Chinese boat, the Y": what has an owner or a flag, and no state by its name. */
const isOwned = ({ reading }: Mention): boolean =>
  reading.type === 'organisation' &&
  reading.known === null &&
  /^(?:ship|company|media)$/.test(reading.kind ?? '')

/** Who briefs in a text that a state issues speaks for it. */
const SPOKESMAN = /\bspokes(?:man|woman|person)\b/i

/** Whom general knowledge holds and gives no state acts for none. */
const isKnown = ({ roster, knowledge }: Scene, actor: string): boolean =>
  knowledge.lookup(roster.get(actor)?.name ?? '').some(({ kind }) => kind === 'person')

/** "he" of a person whose gender nothing told makes it known for what follows. */
function tellGender(roster: Roster, { reading }: Mention, { actors: [actor] }: Resolution): void {
  if (
    actor === undefined ||
    reading.type !== 'pronoun' ||
    reading.gender === null ||
    reading.gender === 'neuter'
  )
    return
  if (roster.get(actor)?.kind === 'person') roster.tellGender(actor, reading.gender)
}

/** "its new ambassador, X", "his prime minister, X": whom X serves, where nothing else told. */
function tellCountry(scene: Scene, { reading }: Mention, { actors }: Resolution): void {
  if (reading.type !== 'nominal' || reading.kind !== 'person' || reading.title === null) return
  if (actors.some((actor) => scene.roster.get(actor)?.kind !== 'person' || isKnown(scene, actor))) return
  const opposite = /^(?:counterparts?|colleagues?|number)$/.test(reading.head)
  // A role that is no office makes nobody act for a state, but for kin and staff of somebody who does.
  if (reading.title.what === 'person' && !opposite && !SERVES.test(reading.head)) return
  const states = new Set(ownersOf(scene, reading.owner).map((owner) => stateOf(scene, owner)))
  const [state] = states
  const owners = opposite || states.size !== 1 ? null : state
  const country = reading.country ?? owners ?? null
  if (country !== null) for (const actor of actors) scene.roster.tellCountry(actor, country)
}

/** Who is somebody's own: of the state that he or she acts for. */
const SERVES =
  /^(?:deput(?:y|ies)|aides?|advis[eo]rs?|successor|predecessor|father|mother|brothers?|sisters?|sons?|daughters?|husband|wife|widow|uncle|aunt|nephew|niece|grandson|granddaughter)$/

function resolve(scene: Scene, mention: Mention, speaker: string | null): Resolution | null {
  const { reading } = mention
  if (reading.type === 'nominal') return resolveDescription(scene, mention as Description)
  if (reading.type !== 'pronoun') return null
  if (reading.person === 1) return speaker === null ? null : resolveFirstPerson(scene, reading, speaker)
  return resolvePronoun(scene, mention as Mention & { reading: PronounReading }, speaker)
}

/** The mention that covers a token: the one that it heads before a longer one around it. */
function mentionFinder(mentions: readonly Mention[]): (token: number) => Mention | null {
  const byToken = new Map<number, Mention>()
  for (const mention of mentions) {
    for (let token = mention.firstToken; token < mention.lastToken; token += 1) {
      const other = byToken.get(token)
      if (other === undefined || (mention.headToken === token && other.headToken !== token))
        byToken.set(token, mention)
    }
  }
  return (token) => byToken.get(token) ?? null
}

/** By which titles the article calls its persons, and what its bodies are. */
function namesUsed(
  mentions: readonly Mention[],
  links: Links,
  roster: Roster,
  knowledge: Knowledge,
): Pick<Scene, 'titlesOf' | 'kindsOf'> {
  const titles = new Map<string, Set<string>>()
  const kinds = new Map<string, Set<OrganisationKind>>()
  const note = <Value>(map: Map<string, Set<Value>>, actor: string, value: Value): void => {
    const values = map.get(actor)
    if (values === undefined) map.set(actor, new Set([value]))
    else values.add(value)
  }
  for (const { index, reading } of mentions) {
    const actor = links.actorsOf[index]?.[0]
    if (actor === undefined) continue
    if (reading.type === 'person' && reading.title !== null) note(titles, actor, reading.title.toLowerCase())
    if (reading.type === 'organisation' && reading.kind !== null) note(kinds, actor, reading.kind)
    if (reading.type === 'organisation' && reading.known !== null) note(kinds, actor, reading.known.kind)
  }
  return {
    titlesOf: (actor) => {
      const role = roster.get(actor)?.role?.toLowerCase()
      return [...(titles.get(actor) ?? []), ...(role === undefined ? [] : [role])]
    },
    kindsOf: (actor) => {
      const known = knowledge.organisation(roster.get(actor)?.name ?? '')?.kind
      return [...(kinds.get(actor) ?? []), ...(known === undefined ? [] : [known])]
    },
  }
}
