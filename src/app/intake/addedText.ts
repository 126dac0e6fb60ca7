import type { Graph } from '../../model/graph.ts'
import { counted } from '../panels/wording.ts'

/** What came of articles that joined a dossier: how many they are, and what they tell. */
export function addedText(
  { articles, relations }: Pick<Graph, 'articles' | 'relations'>,
  added: readonly string[],
): string {
  const isNew = new Set(added)
  const [first] = articles.filter(({ id }) => isNew.has(id))
  const found = relations.filter(({ evidence }) => isNew.has(evidence.article)).length
  const what =
    isNew.size === 1 && first ? `“${first.title}” is added` : `${counted(isNew.size, 'article')} added`
  return found === 0 ? `${what}. No relation was found there.` : `${what}: ${counted(found, 'relation')}.`
}
