import { useKeys } from '../keys.ts'
import { useApp } from '../state/store.ts'
import { holdsRelation, type Told } from './events.ts'

/** [ and ]: the previous or next telling of the list comes into the light. */
export function useTellingKeys(list: readonly Told[]): void {
  const step = (by: 1 | -1): void => {
    const { relation, showRelation } = useApp.getState()
    const place = list.findIndex((told) => holdsRelation(told, relation))
    const next = place < 0 ? list.at(by === 1 ? 0 : -1) : list[place + by]
    if (next) showRelation(next.telling.relations[0]!.id, 'stay')
  }
  const isThere = (): boolean => list.length > 0
  useKeys([
    {
      keys: ['['],
      says: 'Previous telling',
      group: 'Evidence and reader',
      run: () => step(-1),
      when: isThere,
    },
    { keys: [']'], says: 'Next telling', group: 'Evidence and reader', run: () => step(1), when: isThere },
  ])
}
