import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../extract/articleSource.ts'
import type { Candidate } from '../../extract/candidates/candidate.ts'
import { candidatesOf, type TriggerCandidates } from '../../extract/candidates/candidates.ts'
import { CandidateFeatures, type CandidateWorld } from '../../extract/candidates/features.ts'
import { candidateWorld } from '../../extract/candidates/read.ts'
import { buildKnowledge, type Knowledge } from '../../extract/knowledge/knowledge.ts'
import { runPipeline } from '../../extract/pipeline.ts'
import type { Trigger } from '../../extract/results.ts'
import type { ArticleSource } from '../../model/article.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { annotate } from '../../nlp/annotate.ts'
import { createKernels, type WebAssemblyApi } from '../../nlp/network/kernels.ts'
import { type LanguageModel, loadLanguageModel } from '../../nlp/network/languageModel.ts'
import { type GoldRelation, isOneOf, readGold } from './gold.ts'
import { readMarked } from './marked.ts'

const HELP = `Usage: role-candidates OUT FOLDER|FILE.jsonl …

Writes OUT.rows (a candidate a line: article, sentence, trigger, parties, label, then index:value of its features)
and OUT.names (a feature's name a line) for the annotated articles (NAME.txt beside NAME.gold.json) of the folders.
A FILE.jsonl holds single sentences with one marked pair and its type each.
Articles that a folder's CHECK lists only measure: they are left out.
`

/**
 * Writes the candidates of annotated articles with their features and what the annotators say of them, for training.
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [out, ...inputs] = args
  const marked = inputs.filter((path) => path.endsWith('.jsonl'))
  const folders = inputs.filter((path) => !marked.includes(path))
  if (out === undefined || inputs.length === 0) {
    process.stderr.write(HELP)
    return 2
  }
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const loaded = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi))
  if (!loaded.ok) throw new Error(loaded.error.message)
  const world = { model: loaded.value, knowledge: buildKnowledge() }
  const names = new FeatureNames()
  const rows = createWriteStream(`${out}.rows`)
  for (const { folder, id } of folders.flatMap(articlesOf)) {
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
    const { source } = parseArticle({ path: id, text }, id)
    if (!source) throw new Error(`${id}: no article`)
    const gold = readGold(join(folder, `${id}.gold.json`), source.text)
    for (const line of rowsOf(source, goldLabels(gold), world, names)) rows.write(`${line}\n`)
  }
  for (const { source, label } of marked.flatMap(readMarked))
    for (const line of rowsOf(source, () => label, world, names)) rows.write(`${line}\n`)
  await new Promise((done) => rows.end(done))
  writeFileSync(`${out}.names`, `${names.list.join('\n')}\n`)
  return 0
}

function articlesOf(folder: string): readonly { folder: string; id: string }[] {
  const list = join(folder, 'CHECK')
  const measured = new Set(existsSync(list) ? readFileSync(list, 'utf8').split(/\s+/) : [])
  return readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({ folder, id: file.slice(0, -'.gold.json'.length) }))
    .filter(({ id }) => !measured.has(id))
}

class FeatureNames {
  readonly list: string[] = []
  readonly #index = new Map<string, number>()

  indexOf(name: string): number {
    const known = this.#index.get(name)
    if (known !== undefined) return known
    this.#index.set(name, this.list.length)
    this.list.push(name)
    return this.list.length - 1
  }
}

function* rowsOf(
  source: ArticleSource,
  judge: Judge,
  { model, knowledge }: { readonly model: LanguageModel; readonly knowledge: Knowledge },
  names: FeatureNames,
): Generator<string> {
  const document = annotate(source.text, { published: source.published, model })
  const results = runPipeline(() => ({ article: source, document, knowledge, note: () => {} }))
  const world = candidateWorld(results, document)
  const features = new CandidateFeatures(world)
  const all = candidatesOf(world)
  const label = judge(world, all)
  for (const { trigger, rank, fillers, candidates } of all) {
    const sentence = document.sentences[world.tree.at(trigger.token).sentence]!
    for (const candidate of candidates) {
      const row: string[] = []
      const put =
        (prefix: string) =>
        (name: string, value: number): void => {
          if (value !== 0) row.push(`${names.indexOf(prefix + name)}:${Math.round(value * 1000) / 1000}`)
        }
      features.ofTrigger(trigger, rank, put(''))
      features.ofFiller(trigger, candidate.source, 'source', fillers, put('s.'))
      features.ofFiller(trigger, candidate.target, 'target', fillers, put('t.'))
      features.ofPair(candidate, put('p.'))
      const key = [
        source.id,
        sentence.start,
        trigger.token,
        trigger.type,
        stateOf(world, candidate.source.actor),
        stateOf(world, candidate.target.actor),
        candidate.ruled ? 1 : 0,
      ]
      yield [...key.map((part) => String(part).replaceAll(/\s+/g, '_')), label(candidate), ...row].join(' ')
    }
  }
}

const stateOf = ({ links }: CandidateWorld, id: string): string => links.actors.get(id)?.country ?? id

/** What annotators say of the candidates of one article. */
type Judge = (world: CandidateWorld, all: readonly TriggerCandidates[]) => (candidate: Candidate) => number

const goldLabels =
  (gold: readonly GoldRelation[]): Judge =>
  (world, all) =>
  (candidate) => {
    const { document, tree } = world
    const { start, end } = document.sentences[tree.at(candidate.trigger.token).sentence]!
    return labelOf(
      candidate,
      gold.filter(({ at }) => start <= at && at < end),
      world,
      all,
    )
  }

/** 2: these very actors; 1: only their states; 0: not told; -1: told, but not asked for. */
function labelOf(
  { trigger, source, target }: Candidate,
  told: readonly GoldRelation[],
  { links, tree }: CandidateWorld,
  all: readonly TriggerCandidates[],
): number {
  /** Another word of the sentence carries it: then this one is no example, of either kind. */
  const carriedByAnother = (gold: GoldRelation): boolean => {
    const carries = (other: Trigger): boolean => other.start < gold.end && gold.at < other.end
    if (carries(trigger)) return false
    const { sentence } = tree.at(trigger.token)
    return all.some(
      ({ trigger: other }) =>
        tree.at(other.token).sentence === sentence && gold.types.includes(other.type) && carries(other),
    )
  }
  let label = 0
  const one = links.actors.get(source.actor)
  const other = links.actors.get(target.actor)
  const anyOrder = relationTypeInfo(trigger.type).symmetric || trigger.type === 'AGREE'
  for (const gold of told) {
    if (!gold.types.includes(trigger.type)) continue
    for (const how of ['actor', 'state'] as const) {
      const fits =
        (isOneOf(one, gold.sources, how) && isOneOf(other, gold.targets, how)) ||
        (anyOrder && isOneOf(other, gold.sources, how) && isOneOf(one, gold.targets, how))
      if (!fits) continue
      if (gold.optional || carriedByAnother(gold)) label = label === 0 ? -1 : label
      else label = Math.max(label, how === 'actor' ? 2 : 1)
      break
    }
  }
  return label
}
