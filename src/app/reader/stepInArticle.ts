import { viewOf } from '../state/selectors.ts'
import { shownIndex, useApp } from '../state/store.ts'
import { relationsOfArticle, stepFrom } from './articleText.ts'

/** Puts the next or previous relation of the open article in the light, of those that pass the filters. */
export function stepInArticle(by: 1 | -1): void {
  const state = useApp.getState()
  const index = shownIndex(state)
  if (index === null || state.reading === null) return
  const walk = relationsOfArticle(viewOf(index, state).relations, state.reading.article)
  state.showRelation(stepFrom(walk, state.relation, by)?.id ?? null, 'stay')
}
