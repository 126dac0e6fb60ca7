import type { Mention } from '../../results.ts'
import type { NominalReading } from '../reading.ts'
import { listNames, type Resolution, type Scene } from './scene.ts'

/** A statement is the last one told of; a report is mostly the one that the article is about. */
const ONE_OF_MANY = /^(?:statement|letter|resolution)$/

/** "The report accused …": who issued it, as "UN report", "report by the UN" or "the UN released its report" before tells. */
export function resolveDocument(
  scene: Scene,
  mention: Mention & { reading: NominalReading },
): Resolution | null {
  const { tree } = scene
  const lemma = tree.lemma(mention.headToken)
  const votes = new Map<string, number>()
  for (let token = mention.headToken; token >= 0; token -= 1) {
    if (tree.lemma(token) !== lemma || tree.at(token).upos !== 'NOUN') continue
    for (const actor of issuersOf(scene, token)) votes.set(actor, (votes.get(actor) ?? 0) + 1)
    if (votes.size > 0 && ONE_OF_MANY.test(lemma)) break
  }
  const best = [...votes].sort((a, b) => b[1] - a[1])[0]?.[0]
  return best === undefined
    ? null
    : { actors: [best], reason: `${listNames(scene, [best])}, whose ${lemma} it is` }
}

function issuersOf(scene: Scene, noun: number): readonly string[] {
  const { tree } = scene
  const before = tree.childrenBy(noun, 'nmod:poss', 'compound', 'amod').filter((child) => child < noun)
  const after = tree
    .childrenBy(noun, 'nmod', 'obl')
    .filter((child) => child > noun && /^(?:by|from)$/.test(tree.cases(child)[0] ?? ''))
  const verb = tree.is(noun, 'obj') ? tree.head(noun) : -1
  const makers =
    verb >= 0 && /^(?:issue|release|publish|send|write|adopt|pass)$/.test(tree.lemma(verb))
      ? tree.childrenBy(verb, 'nsubj').filter((child) => tree.deprel(child) === 'nsubj')
      : []
  for (const token of [...before, ...after, ...makers]) {
    const owner = scene.mentionAt(token)
    const actors = owner === null ? [] : scene.actorsOf(owner)
    if (actors.length > 0) return actors
  }
  return []
}
