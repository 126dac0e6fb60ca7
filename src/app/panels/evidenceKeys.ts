import { useKeys } from '../keys.ts'
import { stepInArticle } from '../reader/stepInArticle.ts'
import { selectedRelations, viewOf } from '../state/selectors.ts'
import { shownIndex, useApp } from '../state/store.ts'

/** J, K, R and E: from relation to relation of an article, into it and out of it, and to the evidence. */
export function useEvidenceKeys(): void {
  const isReading = (): boolean => useApp.getState().reading !== null
  useKeys([
    {
      keys: ['J'],
      says: 'Next relation of the article',
      group: 'Evidence and reader',
      run: () => stepInArticle(1),
      when: isReading,
    },
    {
      keys: ['K'],
      says: 'Previous relation of the article',
      group: 'Evidence and reader',
      run: () => stepInArticle(-1),
      when: isReading,
    },
    {
      keys: ['R'],
      says: 'Read the article, and back',
      group: 'Evidence and reader',
      run: toggleReader,
    },
    {
      keys: ['E'],
      says: 'Go to the evidence',
      group: 'Evidence and reader',
      run: () => document.getElementById('evidence')?.focus(),
    },
  ])
}

/** Opens the article of the relation in the light, of the selection's first one, or the first of the dossier. */
function toggleReader(): void {
  const state = useApp.getState()
  const index = shownIndex(state)
  if (state.reading !== null) {
    state.read(null)
    return
  }
  if (index === null) return
  const relation = state.relation === null ? undefined : index.relations.get(state.relation)
  const first = selectedRelations(viewOf(index, state), state.selection)[0]
  const article = (relation ?? first)?.evidence.article ?? index.graph.articles[0]?.id
  if (article !== undefined) state.read({ article })
}
