import type { Strand } from '../../model/dyad.ts'
import { dyadId } from '../../model/dyad.ts'
import { useLaterChoices } from '../panels/LaterChoices.tsx'
import { useIndex, useLaterView } from '../panels/useGraph.ts'
import { typesSummary } from '../panels/wording.ts'
import { useApp } from '../state/store.ts'
import { differenceOf, SHARE_MARKS, type Share } from './difference.ts'
import { pairWords } from './findingWords.ts'
import { shortVoice } from './voices.ts'

/** What is most worth reading first. */
const ORDER: readonly Share[] = ['contradicted', 'a', 'b', 'both']

/** The lines of two compared voices, by who tells them. */
export function DifferenceList() {
  const index = useIndex()
  const view = useLaterView()
  const { lens } = useLaterChoices()
  const select = useApp((state) => state.select)
  if (lens.kind !== 'compare' || view.sides === null) return null
  const shares = differenceOf(view)
  const [a, b] = [shortVoice(lens.a, index), shortVoice(lens.b, index)]
  const heads: Readonly<Record<Share, string>> = {
    contradicted: 'The two contradict each other',
    a: `Told by ${a} alone`,
    b: `Told by ${b} alone`,
    both: 'Told by both',
  }
  const tellingsOf = (strands: readonly Strand[], id: string): number =>
    strands.find((strand) => strand.id === id)?.tellings ?? 0
  const { sides } = view
  return ORDER.map((share) => {
    const strands = view.strands
      .filter(({ id }) => shares.get(id) === share)
      .toSorted((one, other) => other.tellings - one.tellings)
    return (
      <section key={share} aria-label={heads[share]}>
        <h3 className="difference-head">
          <span className="difference-mark" aria-hidden="true">
            {SHARE_MARKS[share]}
          </span>
          {heads[share]}
          <span>{strands.length}</span>
        </h3>
        {strands.length === 0 && <p className="findings-none difference-none">None in view.</p>}
        <ul className="difference-list">
          {strands.map((strand) => (
            <li key={strand.id}>
              <button
                type="button"
                onClick={() => select({ kind: 'pair', id: dyadId(strand.a, strand.b), strand: strand.kind })}
              >
                <span className="pairs-names">{pairWords(dyadId(strand.a, strand.b), index)}</span>
                <span className="pairs-types">{typesSummary(strand.relations)}</span>
                <span className="told">
                  A {tellingsOf(sides.a, strand.id)} · B {tellingsOf(sides.b, strand.id)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
