import { createWriteStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArticle } from '../../extract/articleSource.ts'
import { ArticleFacts, type CandidateWorld } from '../../extract/candidates/articleFacts.ts'
import type { Candidate } from '../../extract/candidates/candidate.ts'
import { candidatesOf, type TriggerCandidates } from '../../extract/candidates/candidates.ts'
import { featuresOfFiller, featuresOfPair, featuresOfTrigger } from '../../extract/candidates/features.ts'
import { candidateWorld } from '../../extract/candidates/read.ts'
import { stateOf } from '../../extract/candidates/statePairs.ts'
import { buildKnowledge, type Knowledge } from '../../extract/knowledge/knowledge.ts'
import { runPipeline } from '../../extract/pipeline.ts'
import type { Trigger } from '../../extract/results.ts'
import type { ArticleSource } from '../../model/article.ts'
import { relationTypeInfo } from '../../model/relationTypes.ts'
import { annotate } from '../../nlp/annotate.ts'
import { createKernels, type WebAssemblyApi } from '../../nlp/network/kernels.ts'
import { type LanguageModel, loadLanguageModel } from '../../nlp/network/languageModel.ts'
import { readBank } from './bank.ts'
import { FeatureNames } from './featureNames.ts'
import { type GoldRelation, isOneOf, readGold } from './gold.ts'
import { readMarked } from './marked.ts'

const HELP = `Usage: role-candidates OUT FOLDER|FILE.jsonl …

Writes OUT.rows (a candidate a line: article, sentence, trigger, parties, label, then index:value of its features)
OUT.names (a feature's name a line) and OUT.required (relations asked for, by article) for the annotated articles (NAME.txt beside NAME.gold.json) of the folders.
A folder named bank holds the bank of sentences; a FILE.jsonl holds single sentences with one marked pair and its type each.
Articles that a folder's CHECK lists only measure: they are left out.
`

/**
 * Writes the candidates of annotated articles with their features and what the annotators say of them, for training.
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [out, ...inputs] = args
  const marked = inputs.filter((path) => path.endsWith('.jsonl'))
  const banks = inputs.filter((path) => basename(path) === 'bank')
  const folders = inputs.filter((path) => !marked.includes(path) && !banks.includes(path))
  if (out === undefined || inputs.length === 0) {
    process.stderr.write(HELP)
    return 2
  }
  const bytes = readFileSync(join(root, 'src/nlp/model/english.model'))
  const loaded = loadLanguageModel(bytes, createKernels(globalThis.WebAssembly as unknown as WebAssemblyApi))
  if (!loaded.ok) throw new Error(loaded.error.message)
  const world = { model: loaded.value, knowledge: buildKnowledge() }
  const names = new FeatureNames()
  const required: string[] = []
  const rows = createWriteStream(`${out}.rows`)
  for (const { folder, id } of folders.flatMap(articlesOf)) {
    const text = readFileSync(join(folder, `${id}.txt`), 'utf8')
    const { source } = parseArticle({ path: id, text }, id)
    if (!source) throw new Error(`${id}: no article`)
    const gold = readGold(join(folder, `${id}.gold.json`), source.text)
    required.push(`${id} ${gold.filter(isRequired).length}`)
    for (const line of rowsOf(source, goldLabels(gold), world, names)) rows.write(`${line}\n`)
  }
  for (const { source, label } of banks.flatMap(readBank)) {
    const judge: Judge =
      ({ links }) =>
      (candidate) => ({ label: label(candidate, links.actors), gold: null })
    for (const line of rowsOf(source, judge, world, names)) rows.write(`${line}\n`)
  }
  for (const { source, label } of marked.flatMap(readMarked))
    for (const line of rowsOf(source, () => (one) => ({ label: label(one), gold: null }), world, names))
      rows.write(`${line}\n`)
  await new Promise((done) => rows.end(done))
  writeFileSync(`${out}.required`, `${required.join('\n')}\n`)
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

function* rowsOf(
  source: ArticleSource,
  judge: Judge,
  { model, knowledge }: { readonly model: LanguageModel; readonly knowledge: Knowledge },
  names: FeatureNames,
): Generator<string> {
  const document = annotate(source.text, { published: source.published, model })
  const results = runPipeline(() => ({ article: source, document, knowledge, note: () => {} }))
  const world = candidateWorld(results, document, source.title)
  const facts = new ArticleFacts(world)
  const all = candidatesOf(world)
  const judged = judge(world, all)
  for (const { trigger, rank, fillers, candidates } of all) {
    const sentence = document.sentences[world.tree.at(trigger.token).sentence]!
    for (const candidate of candidates) {
      const row: string[] = []
      const put =
        (prefix: string) =>
        (name: string, value: number): void => {
          if (value !== 0) row.push(`${names.indexOf(prefix + name)}:${Math.round(value * 1000) / 1000}`)
        }
      featuresOfTrigger(facts, trigger, rank, put(''))
      featuresOfFiller(facts, trigger, candidate.source, 'source', fillers, put('s.'))
      featuresOfFiller(facts, trigger, candidate.target, 'target', fillers, put('t.'))
      featuresOfPair(facts, candidate, put('p.'))
      const key = [
        source.id,
        sentence.start,
        trigger.token,
        trigger.type,
        stateOf(world.links, candidate.source.actor),
        stateOf(world.links, candidate.target.actor),
        candidate.ruled ? 1 : 0,
      ]
      const verdict = judged(candidate)
      const label = `${verdict.label}@${verdict.gold ?? '-'}`
      yield [...key.map((part) => String(part).replaceAll(/\s+/g, '_')), label, ...row].join(' ')
    }
  }
}

/** Asked for, and between two states. */
const isRequired = ({ optional, sources, targets }: GoldRelation): boolean =>
  !optional && !sources[0]!.country.some((one) => targets[0]!.country.includes(one))

/** What annotators say of the candidates of one article. */
type Judge = (world: CandidateWorld, all: readonly TriggerCandidates[]) => (candidate: Candidate) => Verdict

interface Verdict {
  /** 2: these very actors; 1: only their states; 0: not told; -1: told, but not asked for or by another word. */
  readonly label: number
  /** The number of the relation that it is, of those that are asked for; null for none. */
  readonly gold: number | null
}

const goldLabels =
  (gold: readonly GoldRelation[]): Judge =>
  (world, all) =>
  (candidate) => {
    const { document, tree } = world
    const { start, end } = document.sentences[tree.at(candidate.trigger.token).sentence]!
    const isHere = ({ at }: GoldRelation): boolean => start <= at && at < end
    return verdictOn(candidate, gold, isHere, world, all)
  }

function verdictOn(
  { trigger, source, target }: Candidate,
  told: readonly GoldRelation[],
  isHere: (gold: GoldRelation) => boolean,
  { links, tree }: CandidateWorld,
  all: readonly TriggerCandidates[],
): Verdict {
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
  let found: number | null = null
  const one = links.actors.get(source.actor)
  const other = links.actors.get(target.actor)
  const anyOrder = relationTypeInfo(trigger.type).symmetric || trigger.type === 'AGREE'
  for (const [number, gold] of told.entries()) {
    if (!isHere(gold) || !gold.types.includes(trigger.type)) continue
    for (const how of ['actor', 'state'] as const) {
      const fits =
        (isOneOf(one, gold.sources, how) && isOneOf(other, gold.targets, how)) ||
        (anyOrder && isOneOf(other, gold.sources, how) && isOneOf(one, gold.targets, how))
      if (!fits) continue
      if (gold.optional || carriedByAnother(gold)) label = label === 0 ? -1 : label
      else label = Math.max(label, how === 'actor' ? 2 : 1)
      if (!gold.optional) found ??= number
      break
    }
  }
  return { label, gold: found }
}
