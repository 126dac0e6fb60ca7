import type { AnnotatedDocument } from '../../nlp/document.ts'
import type { Results } from '../results.ts'
import { Parties } from '../syntax/parties.ts'
import { Speakers } from '../syntax/speakers.ts'
import { DependencyTree } from '../syntax/tree.ts'
import type { CandidateWorld } from './articleFacts.ts'

/** What the candidates of an article are measured by, out of the stages before. */
export function candidateWorld(
  {
    mentions,
    coreference,
    triggers,
    argumentRoles,
  }: Pick<Results, 'mentions' | 'coreference' | 'triggers' | 'argumentRoles'>,
  document: AnnotatedDocument,
  title: string,
): CandidateWorld {
  const tree = new DependencyTree(document)
  const parties = new Parties(tree, mentions, coreference)
  return {
    title,
    document,
    tree,
    parties,
    speakers: new Speakers(tree, parties, document.quotations),
    links: coreference,
    mentions,
    triggers,
    told: argumentRoles,
  }
}
