import { BookOpen } from 'lucide-react'
import { Fragment, type MouseEvent, useEffect, useRef, useState } from 'react'
import type { Article } from '../../model/article.ts'
import { usePrinting } from '../printing.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { CopyButton } from './CopyButton.tsx'
import { citation } from './citation.ts'
import { cutSentence } from './cutSentence.ts'
import type { Told, ToldEvent } from './events.ts'
import { PinEvent } from './PinEvent.tsx'
import { RelationFacts, RelationTitle } from './RelationLine.tsx'
import { Sentence } from './Sentence.tsx'
import { marksOf, type Telling } from './tellings.ts'
import './telling.css'
import { Why } from './Why.tsx'
import { formatDay } from './wording.ts'

/**
 * One sentence with all that it tells of the selection; the relation in the light, or the first, is taken apart. Where other
 * articles print the same words they are named, and one of them is shown instead when the light is on it.
 */
export function TellingItem({
  told,
  event,
  index,
}: {
  readonly told: Told
  /** The event that it tells, with all who tell it. */
  readonly event: ToldEvent
  readonly index: GraphIndex
}) {
  const lit = useApp((state) => state.relation)
  const showRelation = useApp((state) => state.showRelation)
  const setHover = useApp((state) => state.setHover)
  const read = useApp((state) => state.read)
  const reading = useApp((state) => state.reading !== null)
  const [pointed, setPointed] = useState<string | null>(null)
  const [opened, setWhole] = useState(false)
  const whole = usePrinting((state) => state.printing) || opened
  const item = useRef<HTMLElement>(null)
  const prints = [told.telling, ...told.copies]
  const telling = prints.find(({ relations }) => relations.some(({ id }) => id === lit)) ?? told.telling
  const byId = (id: string | null) => telling.relations.find((relation) => relation.id === id)
  const current = byId(lit)
  const shown = byId(pointed) ?? current ?? telling.relations[0]!
  const isLit = current !== undefined
  useEffect(() => {
    // Out of sight beside an open article it cannot be scrolled to: it is when the article is closed.
    if (isLit && (item.current?.checkVisibility() || !reading))
      item.current?.scrollIntoView({ block: 'nearest' })
  }, [isLit, reading])

  const article = index.articles.get(telling.article)
  if (!article) return null
  const cut = whole ? null : cutSentence(article.text, telling.sentence, telling.relations.flatMap(coreSpans))
  const hidden = cut ? cut.before + cut.after : 0
  const point = (id: string | null): void => {
    setPointed(id)
    setHover({ kind: 'relation', id: id ?? telling.relations[0]!.id })
  }
  const pick = ({ target }: MouseEvent<HTMLElement>): void => {
    // Selecting words to copy, or a click on something with an action of its own, is not a choice of the telling.
    if (getSelection()?.isCollapsed === false) return
    if (target instanceof Element && target.closest('button, a, details')) return
    showRelation(shown.id, 'stay')
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the relation's own buttons below do the same by keyboard
    <article
      ref={item}
      className={`telling${isLit ? ' telling-lit' : ''}`}
      onClick={pick}
      onMouseEnter={() => point(null)}
      onMouseLeave={() => {
        setPointed(null)
        setHover(null)
      }}
    >
      <p className="telling-sentence">
        {cut && cut.before > 0 && <span className="resolved">… </span>}
        <Sentence
          article={article}
          span={cut ?? telling.sentence}
          relation={shown}
          others={telling.relations}
          index={index}
        />
        {hidden > 0 && ' '}
        {hidden > 0 && (
          <button type="button" className="telling-more" onClick={() => setWhole(true)}>
            {cut && cut.after > 0 && '… '}+{hidden} words
          </button>
        )}
      </p>
      {prints.length > 1 && (
        <p className="telling-copies">
          Same words also in{' '}
          {prints
            .filter((print) => print !== telling)
            .map((print, i) => (
              <Fragment key={print.id}>
                {i > 0 && ', '}
                <button
                  type="button"
                  className="quiet"
                  onClick={() => {
                    showRelation(print.relations[0]!.id, 'stay')
                    read({ article: print.article })
                  }}
                >
                  {printWords(index.articles.get(print.article))}
                </button>
              </Fragment>
            ))}
        </p>
      )}
      {telling.relations.map((relation) => (
        <div
          key={relation.id}
          className={`telling-relation${relation === shown && telling.relations.length > 1 ? ' telling-shown' : ''}`}
        >
          <button
            type="button"
            className="telling-title"
            onMouseEnter={() => point(relation.id)}
            onMouseLeave={() => point(null)}
            aria-pressed={relation.id === lit}
            onClick={() => showRelation(relation.id, 'stay')}
            onFocus={() => point(relation.id)}
            onBlur={() => {
              setPointed(null)
              setHover(null)
            }}
          >
            <RelationTitle relation={relation} index={index} />
          </button>
          <RelationFacts relation={relation} index={index}>
            <PinEvent relation={relation} event={event} />
          </RelationFacts>
          <Why relation={relation} />
        </div>
      ))}
      <div className="telling-actions">
        <button
          type="button"
          className="quiet"
          onClick={() => {
            showRelation(shown.id, 'stay')
            read({ article: article.id })
          }}
        >
          <BookOpen size={16} aria-hidden />
          Read in article
        </button>
        <CopyButton className="quiet" label="Cite" text={() => citation(article, telling.sentence)} />
      </div>
    </article>
  )
}

/** "Southern Post, 3 May 2024" */
const printWords = (article: Article | undefined): string =>
  [article?.source ?? article?.title, article?.published && formatDay(article.published, 'short')]
    .filter(Boolean)
    .join(', ')

/** What must be in sight of a cut sentence: parties and trigger. */
const coreSpans = (relation: Telling['relations'][number]) =>
  marksOf(relation).filter(({ role }) => role === 'source' || role === 'target' || role === 'trigger')
