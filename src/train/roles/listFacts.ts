import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseArticle } from '../../extract/articleSource.ts'
import { bindExtractor } from '../../extract/extractor.ts'
import type { Actor } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { createKernels, type WebAssemblyApi } from '../../nlp/network/kernels.ts'
import { loadLanguageModel } from '../../nlp/network/languageModel.ts'
import { type GoldRelation, isOneOf, readGold } from './gold.ts'

const FACTS = ['when', 'modality', 'polarity', 'attribution'] as const
type Fact = (typeof FACTS)[number]

const HELP = `Usage: role-facts FOLDER [--fact ${FACTS.join('|')}] [--only PREFIX,…]

Compares date, modality, polarity and voice of the relations that are found (by state) with the annotation; with --fact
lists those where that one differs. --only: articles whose names begin so. Articles that the folder's CHECK lists are
left out.
`

/**
 * Lists what is told wrongly of relations that are found.
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { fact: { type: 'string' }, only: { type: 'string' } },
  })
  const [folder] = positionals
  if (folder === undefined) {
    process.stderr.write(HELP)
    return 2
  }
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const model = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi))
  if (!model.ok) throw new Error(model.error.message)
  const extract = bindExtractor(model.value)([])
  const counts = new Map<string, { right: number; all: number }>()
  for (const id of articlesOf(folder, values.only?.split(',') ?? [''])) {
    const { source } = parseArticle({ path: id, text: readFileSync(join(folder, `${id}.txt`), 'utf8') }, id)
    if (!source) throw new Error(`${id}: no article`)
    const { relations, actors } = extract(source)
    const gold = readGold(join(folder, `${id}.gold.json`), source.text)
    const actorOf = new Map(actors.map((actor) => [actor.id, actor]))
    for (const wanted of gold) {
      const found = nearest(
        relations.filter((relation) => matches(relation, wanted, actorOf)),
        wanted,
      )
      if (!found || wanted.optional) continue
      for (const fact of FACTS) {
        const judged = judge(fact, found, wanted, actorOf)
        if (judged === null) continue
        const count = counts.get(judged.of) ?? { right: 0, all: 0 }
        counts.set(judged.of, { right: count.right + (judged.right ? 1 : 0), all: count.all + 1 })
        if (judged.right || fact !== values.fact) continue
        const { sentence, trigger } = found.evidence
        const before = source.text.slice(Math.max(0, sentence.start - 160), sentence.start)
        const reason = found.why.notes.find(({ part }) => part === (fact === 'when' ? 'time' : fact))
        process.stdout.write(
          `${judged.of}: expected ${judged.expected}, got ${judged.got} (${reason?.text ?? ''})  [${id}, ${source.published}]\n` +
            `    ${found.source} > ${found.target} ${found.type} «${source.text.slice(trigger.start, trigger.end)}»\n` +
            `    …${before.replaceAll('\n', ' ')}‖ ${source.text.slice(sentence.start, sentence.end).replaceAll('\n', ' ')}\n`,
        )
      }
    }
  }
  for (const [name, { right, all }] of counts)
    process.stdout.write(
      `${name.padEnd(16)} ${(right / Math.max(1, all)).toFixed(3)}  (${right} of ${all})\n`,
    )
  return 0
}

function articlesOf(folder: string, prefixes: readonly string[]): readonly string[] {
  const list = join(folder, 'CHECK')
  const measured = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/) : [])
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .map((name) => name.slice(0, -'.gold.json'.length))
    .filter((id) => !measured.has(id) && prefixes.some((prefix) => id.startsWith(prefix)))
    .sort()
}

/** Of several tellings in a sentence, as of two expulsions, the one at the annotators' trigger. */
function nearest(found: readonly Relation[], { at }: GoldRelation): Relation | undefined {
  const distance = ({ evidence }: Relation): number => Math.abs(evidence.trigger.start - at)
  return found.toSorted((one, other) => distance(one) - distance(other))[0]
}

/** The same telling, by state: between different states, of the same type, in the sentence of the annotators' trigger. */
function matches(
  { source, target, type, evidence }: Relation,
  wanted: GoldRelation,
  actorOf: ReadonlyMap<string, Actor>,
): boolean {
  const [{ country: from }, { country: to }] = [wanted.sources[0]!, wanted.targets[0]!]
  if (from.some((one) => to.includes(one)) || !wanted.types.includes(type)) return false
  if (wanted.at < evidence.sentence.start || wanted.at >= evidence.sentence.end) return false
  const is = (actor: string, parties: GoldRelation['sources']) =>
    isOneOf(actorOf.get(actor), parties, 'state')
  const isSwapped = is(source, wanted.targets) && is(target, wanted.sources)
  const anyOrder = relationTypeInfo(type).symmetric || type === 'AGREE'
  return (is(source, wanted.sources) && is(target, wanted.targets)) || (anyOrder && isSwapped)
}

interface Judged {
  /** The fact, or what is counted beside it. */
  readonly of: string
  readonly right: boolean
  readonly expected: string
  readonly got: string
}

function judge(
  fact: Fact,
  found: Relation,
  wanted: GoldRelation,
  actorOf: ReadonlyMap<string, Actor>,
): Judged {
  switch (fact) {
    case 'when': {
      const [expected, got] = [daysOf(wanted.when), daysOf(found.when)]
      return { of: wanted.when ? 'when' : 'no when', right: expected === got, expected, got }
    }
    case 'modality':
      return {
        of: fact,
        right: wanted.modalities.includes(found.modality),
        expected: wanted.modalities.join('/'),
        got: found.modality,
      }
    case 'polarity':
      return {
        of: fact,
        right: wanted.polarity === found.polarity,
        expected: wanted.polarity,
        got: found.polarity,
      }
    case 'attribution': {
      const voice = found.attribution === null ? null : actorOf.get(found.attribution)
      const right = wanted.voices.some((one) =>
        one === null
          ? voice === null
          : voice !== null && (isOneOf(voice, [one], 'actor') || isOneOf(voice, [one], 'state')),
      )
      return {
        of: wanted.voices.includes(null) ? 'own voice' : 'other voice',
        right,
        expected: wanted.voices.map((one) => (one === null ? 'none' : [...one.names][0])).join('/'),
        got: voice?.name ?? 'none',
      }
    }
  }
}

const daysOf = (when: { readonly start: string; readonly end: string } | null): string =>
  when === null ? 'none' : when.start === when.end ? when.start : `${when.start} to ${when.end}`
