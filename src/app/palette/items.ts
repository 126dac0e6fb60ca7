import { RELATION_TYPE_NAMES, type RelationType, relationTypeInfo } from '../../model/relationTypes.ts'
import { capitalised } from '../panels/names.ts'
import { formatDay, formatRange, KIND_WORD } from '../panels/wording.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { type Command, commandsNow } from './commands.ts'
import { type ActorNames, type FoundActor, findActors } from './findActors.ts'
import { plainName } from './nameKey.ts'
import { type DateRange, readDate } from './readDate.ts'
import { readPath } from './readPath.ts'
import type { Sentence } from './sentences.ts'

/** One row of the palette. */
export interface Item {
  readonly id: string
  readonly kind: 'actor' | 'path' | 'date' | 'type' | 'command' | 'sentence' | 'article'
  readonly words: string
  /** What stands small beside or under it. */
  readonly detail: string
  readonly keys: string | null
  readonly type: RelationType | null
  readonly actor: string | null
  readonly run: () => void
}

export interface Sources {
  readonly index: GraphIndex
  readonly names: ActorNames
  /** Days of the dossier; null when nothing is dated. */
  readonly days: DateRange | null
}

const MOST = { actors: 6, types: 4, commands: 5, articles: 3 } as const

/** What the typed words may mean, best first, but for the sentences, which are looked up apart. */
export function itemsFor(text: string, sources: Sources): readonly Item[] {
  const { index, names, days } = sources
  const wanted = plainName(text)
  if (wanted === '') return []
  const path = readPath(text, names)
  const date = readDate(text, days)
  const actors = findActors(names, text).slice(0, MOST.actors)
  const commands = commandsNow(index)
    .filter(({ words, also }) => begins(`${plainName(words)} ${plainName(also)}`, wanted))
    .sort((one, other) => leads(other, wanted) - leads(one, wanted))
    .slice(0, MOST.commands)
  const types = RELATION_TYPE_NAMES.filter((type) => {
    const { phrase, meaning } = relationTypeInfo(type)
    return begins(plainName(`${phrase} ${type} ${meaning}`), wanted)
  }).slice(0, MOST.types)
  const articles = index.graph.articles
    .filter(({ title }) => begins(plainName(title), wanted))
    .slice(0, MOST.articles)
  const byName = leads({ words: actors[0]?.by ?? '' }, wanted) > 0
  const found = [
    ...actors.filter(({ faint }) => !faint).map(actorItem),
    ...commands.map(commandItem),
    ...types.map(typeItem),
    ...articles.map(({ id, title }) => articleItem(id, title)),
    ...actors.filter(({ faint }) => faint).map(actorItem),
  ]
  // A command whose words begin as typed comes before actors that only hold them somewhere.
  const ordered =
    byName || !commands[0] || leads(commands[0], wanted) === 0
      ? found
      : [...found.filter(({ kind }) => kind === 'command'), ...found.filter(({ kind }) => kind !== 'command')]
  return [
    ...(path ? [pathItem(path.from, path.to, index)] : []),
    ...(date ? [dateItem(date)] : []),
    ...ordered,
  ]
}

/** Commands that are shown before anything is typed. */
const OFTEN = [
  'Matrix',
  'Pairs',
  'Table',
  'Fold people and bodies into their country',
  'Make a picture',
  'Reset filters',
]

/** What was chosen lately, as far as it is still there, then what is often wanted. */
export function recentItems(ids: readonly string[], { index, names }: Sources): readonly Item[] {
  const commands = commandsNow(index)
  const all = new Map<string, () => Item>([
    ...names.map(
      ({ actor }) => [`actor:${actor.id}`, () => actorItem({ actor, by: actor.name, faint: false })] as const,
    ),
    ...commands.map((command) => [command.id, () => commandItem(command)] as const),
    ...RELATION_TYPE_NAMES.map((type) => [`type:${type}`, () => typeItem(type)] as const),
    ...index.graph.articles.map(({ id, title }) => [`article:${id}`, () => articleItem(id, title)] as const),
  ])
  const often = names.slice(0, 4).map(({ actor }) => `actor:${actor.id}`)
  return [...new Set([...ids, ...often, ...OFTEN.map((words) => `command:${words}`)])].flatMap((id) => {
    const make = all.get(id)
    return make ? [make()] : []
  })
}

export function sentenceItem(sentence: Sentence, { graph, articles }: GraphIndex): Item {
  const relation = graph.relations.find(
    ({ evidence }) => evidence.article === sentence.article && evidence.sentence.start === sentence.start,
  )
  const article = articles.get(sentence.article)
  const { showRelation, read } = useApp.getState()
  return item(`sentence:${sentence.id}`, 'sentence', sentence.text.replace(/\s+/g, ' '), {
    detail: [article?.source, article?.published && formatDay(article.published, 'short')]
      .filter(Boolean)
      .join(' · '),
    type: relation?.type ?? null,
    run: () => (relation ? showRelation(relation.id) : read({ article: sentence.article })),
  })
}

const item = (
  id: string,
  kind: Item['kind'],
  words: string,
  rest: Pick<Item, 'run'> & Partial<Item>,
): Item => ({ id, kind, words, detail: '', keys: null, type: null, actor: null, ...rest })

const actorItem = ({ actor, by }: FoundActor): Item =>
  item(`actor:${actor.id}`, 'actor', capitalised(actor.name), {
    detail: by === actor.name ? (actor.role ?? KIND_WORD[actor.kind]) : `also “${by}”`,
    actor: actor.id,
    run: () => useApp.getState().select({ kind: 'actor', id: actor.id }),
  })

const commandItem = ({ id, words, keys, run }: Command): Item => item(id, 'command', words, { keys, run })

const articleItem = (id: string, title: string): Item =>
  item(`article:${id}`, 'article', title, {
    detail: 'read',
    run: () => useApp.getState().read({ article: id }),
  })

const typeItem = (type: RelationType): Item =>
  item(`type:${type}`, 'type', `Only “${relationTypeInfo(type).phrase}”`, {
    detail: relationTypeInfo(type).meaning,
    type,
    run: () =>
      useApp.getState().setFilters({ hiddenTypes: RELATION_TYPE_NAMES.filter((other) => other !== type) }),
  })

const dateItem = (range: DateRange): Item =>
  item(`date:${range.start}..${range.end}`, 'date', `Only ${formatRange(range.start, range.end)}`, {
    detail: 'brush',
    run: () => useApp.getState().setTime({ range }),
  })

function pathItem(from: string, to: string, { actors }: GraphIndex): Item {
  const [one, other] = [from, to].map((id) => capitalised(actors.get(id)?.name ?? id))
  return item(`path:${from}~${to}`, 'path', `Path from ${one} to ${other}`, {
    detail: 'each hop with its sentence',
    run: () => useApp.getState().setPath({ from, to, way: 'hops', forward: false }),
  })
}

/** Every word wanted begins a word of the text. */
const begins = (text: string, wanted: string): boolean =>
  wanted.split(' ').every((word) => text.split(' ').some((part) => part.startsWith(word)))

const leads = ({ words }: { readonly words: string }, wanted: string): number =>
  Number(plainName(words).startsWith(wanted))
