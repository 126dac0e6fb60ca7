import { isUnsure } from '../../model/dyad.ts'
import { RELATION_CLASSES } from '../../model/relationTypes.ts'
import { CLAIMS } from '../state/choices.ts'
import { claimOf } from '../state/rules.ts'
import { ClaimLine, ClassLine, FaintLine, LitLine, UnsureLine } from './glyphs.tsx'
import { useLaterView } from './useGraph.ts'

const SHORT_CLASS = {
  'verbal cooperation': 'verbal coop.',
  'material cooperation': 'material coop.',
  'verbal conflict': 'verbal conflict',
  'material conflict': 'material conflict',
  tie: 'tie',
} as const
const SHORT_CLAIM = { actual: '', planned: 'planned', possible: 'possible', denied: 'denied' } as const

/**
 * One line over the canvas where the rail, which is the legend otherwise, is folded: only what is drawn. `path`: also what an open path
 * makes of the lines, which on paper nothing else says.
 */
export function Legend({ path = false }: { readonly path?: boolean }) {
  const view = useLaterView()
  const classes = new Set(view.strands.map((strand) => strand.class))
  const claims = new Set(view.relations.map(claimOf))
  return (
    <ul className="legend" aria-label="Legend">
      {RELATION_CLASSES.filter((one) => classes.has(one)).map((one) => (
        <li key={one}>
          <ClassLine of={one} /> {SHORT_CLASS[one]}
        </li>
      ))}
      {CLAIMS.filter((claim) => claim !== 'actual' && claims.has(claim)).map((claim) => (
        <li key={claim}>
          <ClaimLine of={claim} /> {SHORT_CLAIM[claim]}
        </li>
      ))}
      {view.strands.some(isUnsure) && (
        <li>
          <UnsureLine /> unsure
        </li>
      )}
      {path && (
        <>
          <li>
            <LitLine /> on the path
          </li>
          <li>
            <FaintLine /> not on it
          </li>
        </>
      )}
    </ul>
  )
}
