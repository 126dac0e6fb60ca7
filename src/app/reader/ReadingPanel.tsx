import { Quote } from 'lucide-react'
import { Suspense } from 'react'
import type { Relation } from '../../model/relation.ts'
import { CopyButton } from '../panels/CopyButton.tsx'
import { citation } from '../panels/citation.ts'
import { RelationFacts, RelationTitle } from '../panels/RelationLine.tsx'
import { useIndex, useView } from '../panels/useGraph.ts'
import { WhyRows } from '../panels/Why.tsx'
import { part } from '../part.tsx'
import { useApp } from '../state/store.ts'
import { useFollow } from './follow.ts'
import './readingPanel.css'

const InsetMap = part(async () => (await import('./InsetMap.tsx')).InsetMap)

/** Beside an open article: the map in small, the relation that is pointed at or in the light taken apart, and its neighbours. */
export function ReadingPanel({ article }: { readonly article: string }) {
  const index = useIndex()
  const view = useView()
  const lit = useApp((state) => state.relation)
  const hover = useApp((state) => state.hover)
  const read = useApp((state) => state.read)
  const showRelation = useApp((state) => state.showRelation)
  const follow = useFollow((state) => state.on)
  const id = hover?.kind === 'relation' ? hover.id : lit
  const shown = id === null ? undefined : index.relations.get(id)
  return (
    <div className="reading-panel">
      <div className="inset" role="img" aria-label="The map in small; what is read is lit in it.">
        <Suspense fallback={null}>
          <InsetMap article={article} />
        </Suspense>
      </div>
      <label className="reading-follow">
        <input
          type="checkbox"
          checked={follow}
          onChange={({ currentTarget: { checked } }) => useFollow.setState({ on: checked })}
        />
        The map follows as you read
      </label>
      {shown ? (
        <>
          <section className="reading-relation" aria-label="The relation">
            <h2>
              <RelationTitle relation={shown} index={index} />
            </h2>
            <RelationFacts relation={shown} index={index} />
            <WhyRows relation={shown} />
            <div className="evidence-actions">
              <button
                type="button"
                className="button"
                onClick={() => {
                  showRelation(shown.id, 'stay')
                  read(null)
                }}
              >
                <Quote size={16} aria-hidden />
                Open in evidence
              </button>
              <CopyButton
                label="Cite"
                text={() => citation(index.articles.get(shown.evidence.article)!, shown.evidence.sentence)}
              />
            </div>
          </section>
          <Neighbours of={shown} all={view.relations} />
        </>
      ) : (
        <p className="reading-hint">
          Point at a marked word or at a mark beside the text, or press <kbd>J</kbd>: the relation that it
          stands for is taken apart here.
        </p>
      )}
    </div>
  )
}

/** What else the sentence tells. */
function Neighbours({ of, all }: { readonly of: Relation; readonly all: readonly Relation[] }) {
  const index = useIndex()
  const showRelation = useApp((state) => state.showRelation)
  const others = all.filter(
    ({ id, evidence }) =>
      id !== of.id &&
      evidence.article === of.evidence.article &&
      evidence.sentence.start === of.evidence.sentence.start,
  )
  if (others.length === 0) return null
  return (
    <section className="reading-others" aria-label="Also in this sentence">
      <h3>Also in this sentence</h3>
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <button type="button" className="telling-title" onClick={() => showRelation(other.id, 'stay')}>
              <RelationTitle relation={other} index={index} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
