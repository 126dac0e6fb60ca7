import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseArticle } from '../../extract/articleSource.ts'
import type { CandidateWorld } from '../../extract/candidates/articleFacts.ts'
import { candidatesOf } from '../../extract/candidates/candidates.ts'
import { candidateWorld } from '../../extract/candidates/read.ts'
import { stateOf } from '../../extract/candidates/statePairs.ts'
import { buildKnowledge } from '../../extract/knowledge/knowledge.ts'
import { runPipeline } from '../../extract/pipeline.ts'
import { LEAST, LEAST_BESIDE } from '../../extract/stages/weighing.ts'
import { type RelationType, relationTypeInfo } from '../../model/relationTypes.ts'
import { annotate } from '../../nlp/annotate.ts'
import { createKernels, type WebAssemblyApi } from '../../nlp/network/kernels.ts'
import { loadLanguageModel } from '../../nlp/network/languageModel.ts'
import { type GoldRelation, isOneOf, readGold } from './gold.ts'

const HELP = `Usage: role-errors FOLDER [--type TYPE] [--only PREFIX,…] [--scores FILE]

Compares what the rules alone tell of the annotated articles of a folder with their annotation, by state: precision and
recall by type; with --type each miss and false alarm of that type, or of all. --only: articles whose names begin so.
--scores: lines of "article token type source target likelihood" by trees that have not seen the article; then
what is told by them is compared, and each miss shows the likeliest candidate.
Articles that the folder's CHECK lists are left out.
`

interface Told {
  readonly sentence: number
  readonly token: number
  readonly type: RelationType
  readonly source: string
  readonly target: string
  readonly label: string
}

interface Counts {
  asked: number
  found: number
  told: number
  wrong: number
}

/**
 * Lists what the rules miss and tell wrongly, for work on one type at a time.
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { type: { type: 'string' }, only: { type: 'string' }, scores: { type: 'string' } },
  })
  const [folder] = positionals
  if (folder === undefined) {
    process.stderr.write(HELP)
    return 2
  }
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const loaded = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi))
  if (!loaded.ok) throw new Error(loaded.error.message)
  const knowledge = buildKnowledge()
  const scores = values.scores === undefined ? null : readScores(values.scores)
  const counts = new Map<string, Counts>()
  const countsOf = (type: string): Counts => {
    const known = counts.get(type) ?? { asked: 0, found: 0, told: 0, wrong: 0 }
    counts.set(type, known)
    return known
  }
  const lists = (type: string): boolean => values.type === 'all' || values.type === type
  const list = join(folder, 'CHECK')
  const measured = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/) : [])
  const prefixes = values.only?.split(',') ?? ['']
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()) {
    const id = file.slice(0, -'.gold.json'.length)
    if (measured.has(id) || !prefixes.some((prefix) => id.startsWith(prefix))) continue
    const { source } = parseArticle({ path: id, text: readFileSync(join(folder, `${id}.txt`), 'utf8') }, id)
    if (!source) throw new Error(`${id}: no article`)
    const gold = readGold(join(folder, file), source.text)
    const document = annotate(source.text, { published: source.published, model: loaded.value })
    const results = runPipeline(() => ({ article: source, document, knowledge, note: () => {} }))
    const world = candidateWorld(results, document, source.title)
    const told = scores ? toldByScores(world, id, scores) : toldByRules(world)
    const actors = (one: string) =>
      [...world.links.actors.values()].filter(({ id: actor }) => stateOf(world.links, actor) === one)
    const matches = (one: Told, relation: GoldRelation): boolean => {
      const { start, end } = document.sentences[one.sentence]!
      if (relation.at < start || relation.at >= end || !relation.types.includes(one.type)) return false
      const is = (party: string, of: GoldRelation['sources']) =>
        actors(party).some((actor) => isOneOf(actor, of, 'state'))
      return (
        (is(one.source, relation.sources) && is(one.target, relation.targets)) ||
        (anyOrder(one.type) && is(one.target, relation.sources) && is(one.source, relation.targets))
      )
    }
    const sentenceAt = (at: number): number =>
      document.sentences.findIndex(({ start, end }) => start <= at && at < end)
    const textOf = (sentence: number): string => {
      const { start, end } = document.sentences[sentence]!
      return source.text.slice(start, end).replaceAll('\n', ' ')
    }
    const say = (relation: GoldRelation): string =>
      `${[...relation.sources[0]!.names][0]} (${relation.sources[0]!.country[0]}) > ${[...relation.targets[0]!.names][0]} (${relation.targets[0]!.country[0]}) ${relation.types.join('/')} «${source.text.slice(relation.at, relation.end)}»${relation.optional ? ' optional' : ''}`
    const show = (head: string, sentence: number): void => {
      const before = sentence > 0 ? `… ${textOf(sentence - 1).slice(-160)} ` : ''
      process.stdout.write(`${head}  [${id}]\n    ${before}‖ ${textOf(sentence)}\n`)
      for (const relation of gold)
        if (sentenceAt(relation.at) === sentence) process.stdout.write(`      gold ${say(relation)}\n`)
      for (const one of told) if (one.sentence === sentence) process.stdout.write(`      told ${one.label}\n`)
    }
    const between = gold.filter(
      ({ sources, targets }) => !sources[0]!.country.some((one) => targets[0]!.country.includes(one)),
    )
    for (const relation of between) {
      if (relation.optional) continue
      const type = relation.types[0]!
      countsOf(type).asked++
      if (told.some((one) => matches(one, relation))) {
        countsOf(type).found++
        continue
      }
      if (!lists(type)) continue
      const sentence = sentenceAt(relation.at)
      if (sentence < 0) continue
      show(`MISS ${say(relation)}`, sentence)
      process.stdout.write(`      why  ${whyMissed(relation, sentence, world, id, scores)}\n`)
    }
    for (const one of told) {
      countsOf(one.type).told++
      if (gold.some((relation) => matches(one, relation))) continue
      countsOf(one.type).wrong++
      if (lists(one.type)) show(`WRONG ${one.label}`, one.sentence)
    }
  }
  const total: Counts = { asked: 0, found: 0, told: 0, wrong: 0 }
  for (const [type, one] of [...counts].sort((a, b) => b[1].asked - a[1].asked)) {
    total.asked += one.asked
    total.found += one.found
    total.told += one.told
    total.wrong += one.wrong
    process.stdout.write(`${lineOf(type, one)}\n`)
  }
  process.stdout.write(`${lineOf('all', total)}\n`)
  return 0
}

/** Two parties that agree have no first one either. */
const anyOrder = (type: RelationType): boolean => relationTypeInfo(type).symmetric || type === 'AGREE'

function lineOf(name: string, { asked, found, told, wrong }: Counts): string {
  const precision = (told - wrong) / Math.max(1, told)
  const recall = found / Math.max(1, asked)
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall)
  return `${name.padEnd(10)} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}  asked ${asked} found ${found} told ${told} wrong ${wrong}`
}

function readScores(path: string): ReadonlyMap<string, number> {
  return new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const parts = line.split(' ')
        return [parts.slice(0, 5).join(' '), Number(parts[5])]
      }),
  )
}

const keyOf = (id: string, token: number, type: string, source: string, target: string): string =>
  [id, token, type, source, target].map((part) => String(part).replaceAll(/\s+/g, '_')).join(' ')

/** Each state pair of a sentence and type once. */
function once(told: readonly Told[]): readonly Told[] {
  return [
    ...new Map(told.map((one) => [`${one.sentence} ${one.type} ${one.source} ${one.target}`, one])).values(),
  ]
}

function toldByRules({ told, tree, links, document }: CandidateWorld): readonly Told[] {
  return once(
    told.flatMap(({ trigger, source, target, rule, certainty }): Told[] => {
      const [from, to] = [stateOf(links, source.actor), stateOf(links, target.actor)]
      if (from === to) return []
      const label = `${source.actor} > ${target.actor} ${trigger.type} «${document.text.slice(trigger.start, trigger.end)}» ${rule} ${certainty.toFixed(2)}`
      return [
        {
          sentence: tree.at(trigger.token).sentence,
          token: trigger.token,
          type: trigger.type,
          source: from,
          target: to,
          label,
        },
      ]
    }),
  )
}

/** As the weighing stage chooses. */
function toldByScores(
  world: CandidateWorld,
  id: string,
  scores: ReadonlyMap<string, number>,
): readonly Told[] {
  const { tree, links, document } = world
  const best = new Map<string, Told & { readonly score: number }>()
  for (const { trigger, candidates } of candidatesOf(world)) {
    for (const { source, target } of candidates) {
      const [from, to] = [stateOf(links, source.actor), stateOf(links, target.actor)]
      const score = scores.get(keyOf(id, trigger.token, trigger.type, from, to)) ?? 0
      if (score < LEAST || from === to) continue
      const key = `${trigger.token} ${[from, to].sort()}`
      if (score <= (best.get(key)?.score ?? 0)) continue
      const label = `${source.actor} > ${target.actor} ${trigger.type} «${document.text.slice(trigger.start, trigger.end)}» ${score.toFixed(2)}`
      best.set(key, {
        sentence: tree.at(trigger.token).sentence,
        token: trigger.token,
        type: trigger.type,
        source: from,
        target: to,
        label,
        score,
      })
    }
  }
  const pairs = new Set<string>()
  const kept = [...best.values()]
    .sort((a, b) => b.score - a.score)
    .filter(({ sentence, source, target, score }) => {
      const pair = `${sentence} ${[source, target].sort()}`
      const isFirst = !pairs.has(pair)
      pairs.add(pair)
      return isFirst || score >= LEAST_BESIDE
    })
  return once(kept)
}

function whyMissed(
  relation: GoldRelation,
  sentence: number,
  world: CandidateWorld,
  id: string,
  scores: ReadonlyMap<string, number> | null,
): string {
  const { links, tree, triggers, mentions, document } = world
  const known = (parties: GoldRelation['sources']): boolean =>
    [...links.actors.values()].some((actor) => isOneOf(actor, parties, 'state'))
  const here = (parties: GoldRelation['sources']): boolean =>
    mentions.some(
      ({ index, headToken }) =>
        tree.at(headToken).sentence === sentence &&
        (links.actorsOf[index] ?? []).some((actor) => isOneOf(links.actors.get(actor), parties, 'state')),
    )
  const why: string[] = []
  for (const [name, parties] of [
    ['source', relation.sources],
    ['target', relation.targets],
  ] as const) {
    if (!known(parties)) why.push(`${name} not known in the article`)
    else if (!here(parties)) why.push(`${name} not linked in the sentence`)
  }
  const of = triggers.filter(
    ({ token, type }) => tree.at(token).sentence === sentence && relation.types.includes(type),
  )
  if (of.length === 0) why.push('no trigger of the type')
  else if (!of.some(({ start, end }) => start < relation.end && relation.at < end))
    why.push(
      `triggers of the type only at ${of.map(({ start, end }) => `«${document.text.slice(start, end)}»`).join(' ')}`,
    )
  if (scores) {
    let best = 0
    let label = 'no candidate'
    for (const { trigger, candidates } of candidatesOf(world)) {
      if (tree.at(trigger.token).sentence !== sentence || !relation.types.includes(trigger.type)) continue
      for (const { source, target } of candidates) {
        const fits =
          isOneOf(links.actors.get(source.actor), relation.sources, 'state') &&
          isOneOf(links.actors.get(target.actor), relation.targets, 'state')
        if (!fits) continue
        const score =
          scores.get(
            keyOf(
              id,
              trigger.token,
              trigger.type,
              stateOf(links, source.actor),
              stateOf(links, target.actor),
            ),
          ) ?? 0
        if (score < best || (score === 0 && label !== 'no candidate')) continue
        best = score
        label = `likeliest «${document.text.slice(trigger.start, trigger.end)}» ${score.toFixed(2)}${source.back > 0 ? ' source from before' : ''}${target.back > 0 ? ' target from before' : ''}`
      }
    }
    why.push(label)
  }
  return why.join('; ') || 'all there, not joined'
}
