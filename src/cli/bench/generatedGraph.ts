import type { Actor } from '../../model/actor.ts'
import { GRAPH_SCHEMA, type Graph } from '../../model/graph.ts'
import type { Relation } from '../../model/relation.ts'
import { RELATION_TYPE_NAMES, relationTypeInfo } from '../../model/relationTypes.ts'

/** Sentences of one article. */
const PER_ARTICLE = 60
/** Most tellings of one pair. */
const MOST_TELLINGS = 6
const DAY_MS = 86_400_000
const STATES =
  'USA CHN RUS DEU FRA GBR IND BRA JPN KOR TUR IRN ISR SAU EGY NGA ZAF MEX CAN AUS IDN PAK UKR POL ITA'.split(
    ' ',
  )

/**
 * A graph of so many actors and pairs, the same every time: a few actors have to do with many, as in a dossier of news, every
 * relation has a sentence of its own, and dates spread over two years.
 */
export function generatedGraph(actorCount: number, pairCount: number): Graph {
  const random = lcg(7)
  const actors = Array.from({ length: actorCount }, (_, i) => actorOf(i))
  const pairs = new Map<string, readonly [number, number]>()
  while (pairs.size < pairCount) {
    const a = Math.floor(actorCount * random() ** 2)
    const b = Math.floor(actorCount * random() ** 1.3)
    if (a !== b) pairs.set(`${Math.min(a, b)}~${Math.max(a, b)}`, [a, b])
  }
  const texts: string[] = []
  const relations: Relation[] = []
  const mentions = actors.map((): { article: string; start: number; end: number; form: 'name' }[] => [])
  for (const [a, b] of pairs.values()) {
    const tellings = 1 + Math.floor(random() ** 4 * MOST_TELLINGS)
    for (let i = 0; i < tellings; i++) {
      const n = relations.length
      const number = Math.floor(n / PER_ARTICLE)
      const article = `article-${number}`
      const type = RELATION_TYPE_NAMES[Math.floor(random() * RELATION_TYPE_NAMES.length)]!
      const { phrase, intensity } = relationTypeInfo(type)
      const before = texts[number] ?? ''
      const start = before.length
      const [source, target] = [actors[a]!, actors[b]!]
      const sentence = `${source.name} ${phrase} ${target.name} over matter ${n}. `
      texts[number] = before + sentence
      const targetAt = start + source.name.length + phrase.length + 2
      const spans = {
        source: { start, end: start + source.name.length },
        trigger: { start: start + source.name.length + 1, end: targetAt - 1 },
        target: { start: targetAt, end: targetAt + target.name.length },
      }
      mentions[a]!.push({ article, ...spans.source, form: 'name' })
      mentions[b]!.push({ article, ...spans.target, form: 'name' })
      const day = new Date(Date.UTC(2024, 0, 1) + Math.floor(random() * 730) * DAY_MS)
        .toISOString()
        .slice(0, 10)
      relations.push({
        id: `relation-${n}`,
        source: source.id,
        target: target.id,
        type,
        mode: null,
        polarity: random() < 0.06 ? 'negative' : 'positive',
        modality: random() < 0.1 ? 'possible' : 'actual',
        attribution: random() < 0.2 ? actors[Math.floor(random() * 12)]!.id : null,
        when:
          random() < 0.2 ? null : { start: day, end: day, granularity: 'day', text: null, basis: 'document' },
        intensity,
        confidence: Math.round((0.4 + 0.6 * random()) * 100) / 100,
        evidence: {
          article,
          sentence: { start, end: start + sentence.length - 1 },
          ...spans,
          time: null,
          cues: [],
        },
        why: { rule: 'generated', path: '', notes: [] },
      })
    }
  }
  return {
    schema: GRAPH_SCHEMA,
    articles: texts.map((text, i) => ({
      id: `article-${i}`,
      title: `Article ${i}`,
      published: new Date(Date.UTC(2024, 0, 1 + (i % 700))).toISOString().slice(0, 10),
      source: `Outlet ${i % 5}`,
      url: null,
      text,
      sentences: [],
    })),
    actors: actors.map((actor, i) => ({ ...actor, mentions: mentions[i]! })),
    relations,
  }
}

function actorOf(i: number): Actor {
  const country = STATES[i % STATES.length]!
  const kind = i < STATES.length ? 'country' : i % 3 === 0 ? 'organization' : 'person'
  const name =
    kind === 'country' ? `State ${country}` : kind === 'person' ? `Person Number${i}` : `Body of ${i}`
  return {
    id: `${kind}:${kind === 'country' ? country : i}`,
    kind,
    name,
    aliases: [],
    country,
    role: null,
    mentions: [],
  }
}

/** A stream of numbers in [0, 1) that is the same every time. */
function lcg(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}
