import type { ReactNode } from 'react'
import type { Relation } from '../../model/relation.ts'
import { cutSentence } from '../panels/cutSentence.ts'
import { Sentence } from '../panels/Sentence.tsx'
import { useIndex } from '../panels/useGraph.ts'
import { formatDay, formatWhen } from '../panels/wording.ts'
import { EVERYONE } from '../state/choices.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'

/** Words of a sentence that are shown. */
const WORDS = 22

/** One sentence as a finding quotes it, under a line that says who tells it; a click opens it among its pair's. */
export function Quote({
  relation,
  children,
}: {
  readonly relation: Relation
  /** What stands above the sentence. */
  readonly children: ReactNode
}) {
  const index = useIndex()
  const setLens = useApp((state) => state.setLens)
  const showRelation = useApp((state) => state.showRelation)
  const setHover = useApp((state) => state.setHover)
  const { evidence } = relation
  const article = index.articles.get(evidence.article)
  if (!article) return null
  const cut = cutSentence(
    article.text,
    evidence.sentence,
    [evidence.source, evidence.trigger, evidence.target],
    WORDS,
  )
  const open = (): void => {
    // The sentence of another voice is not there under the lens.
    if (!viewOf(index, useApp.getState()).relationIds.has(relation.id)) setLens(EVERYONE)
    showRelation(relation.id)
  }
  return (
    <button
      type="button"
      className="quote"
      onClick={open}
      onMouseEnter={() => setHover({ kind: 'relation', id: relation.id })}
      onMouseLeave={() => setHover(null)}
    >
      <span className="quote-head">{children}</span>
      <span className="quote-text">
        {cut.before > 0 && '… '}
        <Sentence article={article} span={cut} relation={relation} others={[]} index={index} />
        {cut.after > 0 && ' …'}
      </span>
      <span className="quote-facts">
        {[
          article.source,
          relation.when
            ? formatWhen(relation.when)
            : article.published
              ? `undated, reported ${formatDay(article.published, 'short')}`
              : 'undated',
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </button>
  )
}
