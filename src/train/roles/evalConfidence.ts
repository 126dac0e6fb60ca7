import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../extract/articleSource.ts'
import { bindExtractor } from '../../extract/extractor.ts'
import type { Actor } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { createKernels, type WebAssemblyApi } from '../../nlp/network/kernels.ts'
import { loadLanguageModel } from '../../nlp/network/languageModel.ts'
import { type GoldRelation, isOneOf, readGold } from './gold.ts'

const HELP = `Usage: npm run eval:confidence [FOLDER] [look|check]

Prints, for annotated articles, how many of the relations of each confidence are right (their states and type), and what
showing only those above a threshold brings. FOLDER is ../shared/eval/dev by default; look and check are its halves.
`

/** A relation's confidence, and whether the annotators have it; what they call optional is neither right nor wrong. */
interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const BINS = 10
const THRESHOLDS = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]

/**
 * Prints the curve of confidence against truth.
 * @returns the exit code: 1 when the model cannot be read, 2 for wrong usage
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const half = args.find((one) => one === 'look' || one === 'check') ?? null
  const folder = args.find((one) => one !== half) ?? join(root, '../shared/eval/dev')
  if (args.includes('--help') || !existsSync(folder)) {
    process.stderr.write(HELP)
    return 2
  }
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const model = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi))
  if (!model.ok) {
    process.stderr.write(`eval:confidence: ${model.error.message}\n`)
    return 1
  }
  const extract = bindExtractor(model.value)([])
  const judged: Judged[] = []
  let required = 0
  for (const id of articlesOf(folder, half)) {
    const { source } = parseArticle({ path: id, text: readFileSync(join(folder, `${id}.txt`), 'utf8') }, id)
    if (!source) continue
    const { relations, actors } = extract(source)
    const gold = readGold(join(folder, `${id}.gold.json`), source.text)
    required += gold.filter(({ optional }) => !optional).length
    judged.push(...judge(relations, actors, gold))
  }
  process.stdout.write(table(judged, required))
  return 0
}

function articlesOf(folder: string, half: string | null): readonly string[] {
  const list = join(folder, 'CHECK')
  const check = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/) : [])
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.slice(0, -'.gold.json'.length))
    .filter((id) => half === null || (half === 'check') === check.has(id))
}

function judge(
  relations: readonly Relation[],
  actors: readonly Actor[],
  gold: readonly GoldRelation[],
): readonly Judged[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return relations.flatMap(({ source, target, type, confidence, evidence }): Judged[] => {
    const one = byId.get(source)
    const other = byId.get(target)
    if (one?.country != null && one.country === other?.country) return []
    const anyOrder = relationTypeInfo(type).symmetric || type === 'AGREE'
    const fitting = gold.filter(
      ({ at, types, sources, targets }) =>
        evidence.sentence.start <= at &&
        at < evidence.sentence.end &&
        types.includes(type) &&
        ((isOneOf(one, sources, 'state') && isOneOf(other, targets, 'state')) ||
          (anyOrder && isOneOf(other, sources, 'state') && isOneOf(one, targets, 'state'))),
    )
    if (fitting.length > 0 && fitting.every(({ optional }) => optional)) return []
    return [{ confidence, right: fitting.length > 0 }]
  })
}

function table(judged: readonly Judged[], required: number): string {
  const share = (list: readonly Judged[]): string =>
    list.length === 0 ? '   –' : (list.filter(({ right }) => right).length / list.length).toFixed(2)
  const lines = ['confidence   relations   right']
  for (let bin = 0; bin < BINS; bin++) {
    const here = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS + 1e-9)) === bin,
    )
    if (here.length > 0)
      lines.push(
        `${(bin / BINS).toFixed(1)}–${((bin + 1) / BINS).toFixed(1)}      ${String(here.length).padStart(9)}    ${share(here)}`,
      )
  }
  lines.push('', 'at least   relations   right   found of all')
  for (const least of THRESHOLDS) {
    const shown = judged.filter(({ confidence }) => confidence >= least)
    const found = shown.filter(({ right }) => right).length
    lines.push(
      `${least.toFixed(1)}        ${String(shown.length).padStart(9)}    ${share(shown)}   ${(found / Math.max(1, required)).toFixed(2)}`,
    )
  }
  const below = judged.filter(({ confidence }) => confidence < 0.5)
  lines.push('', `below 0.5: ${below.length}, right ${share(below)}`, '')
  return lines.join('\n')
}
