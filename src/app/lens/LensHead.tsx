import { groupBy } from '../../base/groupBy.ts'
import { Avatar } from '../panels/Avatar.tsx'
import { capitalised } from '../panels/names.ts'
import { useIndex, useLaterView } from '../panels/useGraph.ts'
import { counted, KIND_WORD } from '../panels/wording.ts'
import type { Lens } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { tellingsOf, type View } from '../state/selectors.ts'
import { ownOrName, shortVoice } from './voices.ts'

/** Whose claims the panel holds, and of whose doing they are. It counts, and does not sum up. */
export function LensHead({ lens }: { readonly lens: Exclude<Lens, { kind: 'everyone' }> }) {
  const index = useIndex()
  const view = useLaterView()
  if (lens.kind === 'compare')
    return (
      <header className="evidence-head">
        <h2>
          {capitalised(shortVoice(lens.a, index))} and {shortVoice(lens.b, index)}
        </h2>
        <p className="evidence-lead">
          {counted(view.strands.length, 'line')} that one or both of them tell, A being{' '}
          {ownOrName(lens.a, index)} and B {ownOrName(lens.b, index)}.
        </p>
      </header>
    )
  const actor = index.actors.get(lens.voice)
  return (
    <header className="evidence-head">
      <div className="evidence-names">
        {actor && <Avatar actor={actor} size={40} />}
        <div className="actor-title">
          <h2>{capitalised(ownOrName(lens.voice, index))}</h2>
          <p>
            {actor
              ? capitalised(actor.role ?? KIND_WORD[actor.kind])
              : 'What is told without naming who vouches for it'}
          </p>
        </div>
      </div>
      <p className="evidence-lead">{aboutWhom(view, index)}</p>
    </header>
  )
}

/** Doers named before "others". */
const NAMED = 3

function aboutWhom(view: View, index: GraphIndex): string {
  if (view.tellings === 0) return 'Tells nothing that passes the filters.'
  const doers = [...groupBy(view.relations, ({ source }) => source)]
    .map(([id, relations]) => ({ id, tellings: tellingsOf(relations) }))
    .sort((one, other) => other.tellings - one.tellings || (one.id < other.id ? -1 : 1))
  const named = doers.slice(0, NAMED)
  const rest = doers.slice(NAMED).reduce((sum, { tellings }) => sum + tellings, 0)
  const parts = [
    ...named.map(({ id, tellings }) => `${tellings} of what ${shortVoice(id, index)} does`),
    ...(rest > 0 ? [`${rest} of what others do`] : []),
  ]
  return `${counted(view.tellings, 'telling')}: ${parts.join(', ')}.`
}
