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

const HELP = `Usage: role-candidates OUT FOLDER …

Writes OUT.rows (a candidate a line: article, sentence, trigger, parties, label, then index:value of its features)
and OUT.names (a feature's name a line) for the annotated articles (NAME.txt beside NAME.gold.json) of the folders.
Articles that a folder's CHECK lists only measure: they are left out.
`

/**
 * Writes the candidates of annotated articles with their features and what the annotators say of them, for training.
 * @returns the exit code
 */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [out, ...folders] = args
  if (out === undefined || folders.length === 0) {
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
    for (const line of rowsOf(source, gold, world, names)) rows.write(`${line}\n`)
  }
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
  gold: readonly GoldRelation[],
  { model, knowledge }: { readonly model: LanguageModel; readonly knowledge: Knowledge },
  names: FeatureNames,
): Generator<string> {
  const document = annotate(source.text, { published: source.published, model })
  const results = runPipeline(() => ({ article: source, document, knowledge, note: () => {} }))
  const world = candidateWorld(results, document)
  const features = new CandidateFeatures(world)
  const all = candidatesOf(world)
  if (process.env.UNREACHED) unreached(source.id, gold, all, world)
  for (const { trigger, rank, candidates } of all) {
    const sentence = document.sentences[world.tree.at(trigger.token).sentence]!
    const told = gold.filter(({ at }) => sentence.start <= at && at < sentence.end)
    for (const candidate of candidates) {
      const row: string[] = []
      const put =
        (prefix: string) =>
        (name: string, value: number): void => {
          if (value !== 0) row.push(`${names.indexOf(prefix + name)}:${Math.round(value * 1000) / 1000}`)
        }
      features.ofTrigger(trigger, rank, put(''))
      features.ofFiller(trigger, candidate.source, 'source', put('s.'))
      features.ofFiller(trigger, candidate.target, 'target', put('t.'))
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
      yield [
        ...key.map((part) => String(part).replaceAll(/\s+/g, '_')),
        labelOf(candidate, told, world, all),
        ...row,
      ].join(' ')
    }
  }
}

const stateOf = ({ links }: CandidateWorld, id: string): string => links.actors.get(id)?.country ?? id

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

function unreached(
  id: string,
  gold: readonly GoldRelation[],
  all: readonly TriggerCandidates[],
  world: CandidateWorld,
): void {
  const { document, tree, links } = world
  for (const one of gold) {
    if (one.optional) continue
    const si = document.sentences.findIndex(({ start, end }) => start <= one.at && one.at < end)
    const here = all.filter(({ trigger }) => tree.at(trigger.token).sentence === si)
    const typed = here.filter(({ trigger }) => one.types.includes(trigger.type))
    if (typed.some((t) => t.candidates.some((c) => labelOf(c, [one], world, all) > 0))) continue
    const known = (ps: any, from: number) =>
      world.mentions.some((m) => {
        const d = si - tree.at(m.headToken).sentence
        return (
          d >= 0 &&
          d <= from &&
          (links.actorsOf[m.index] ?? []).some((a) => isOneOf(links.actors.get(a), ps, 'state'))
        )
      })
    const w = (ps: any) => (known(ps, 0) ? 'here' : known(ps, 3) ? 'near' : known(ps, 99) ? 'far' : 'never')
    const tr = typed.length
      ? 'typed'
      : here.some(({ trigger }) => trigger.start < one.end && one.at < trigger.end)
        ? 'otherType'
        : 'noTrigger'
    process.stderr.write(
      `${tr} ${w(one.sources)} ${w(one.targets)} :: ${id} ${one.types[0]} ${document.text.slice(one.at, one.end)}\n`,
    )
  }
}
