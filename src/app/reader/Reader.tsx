import { ArrowLeft, ChevronDown, ChevronUp, ExternalLink } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import { dyadId, strandIdOf } from '../../model/dyad.ts'
import type { Relation } from '../../model/relation.ts'
import { type Span, spanContains, spansOverlap } from '../../model/span.ts'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { marksOf } from '../panels/tellings.ts'
import { useIndex, useView } from '../panels/useGraph.ts'
import { formatDay } from '../panels/wording.ts'
import type { Reading, Selection } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { linkOf, paragraphsOf, readingLine, relationsOfArticle } from './articleText.ts'
import { atReadingLine, useFollow } from './follow.ts'
import { Paragraph } from './Paragraph.tsx'
import './reader.css'
import { stepInArticle } from './stepInArticle.ts'
import { useScrollTo } from './useScrollTo.ts'

/** An article with its relations marked in it, over the canvas and in step with it. */
export function Reader({
  reading,
  opener,
}: {
  readonly reading: Reading
  /** What had the focus when it was opened. */
  readonly opener: Element | null
}) {
  const index = useIndex()
  const view = useView()
  const lit = useApp((state) => state.relation)
  const hover = useApp((state) => state.hover)
  const selection = useApp((state) => state.selection)
  const read = useApp((state) => state.read)
  const showRelation = useApp((state) => state.showRelation)
  const select = useApp((state) => state.select)
  const setHover = useApp((state) => state.setHover)
  const mode = useLayoutMode()
  const body = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const article = index.articles.get(reading.article)
  const walk = useMemo(() => relationsOfArticle(view.relations, reading.article), [view, reading.article])
  const paragraphs = useMemo(
    () =>
      article
        ? paragraphsOf(article.text).map((span) => ({
            span,
            relations: walk.filter(({ evidence }) => spanContains(span, evidence.trigger)),
          }))
        : [],
    [article, walk],
  )
  const hovered = hover?.kind === 'relation' ? index.relations.get(hover.id) : undefined
  const current = lit === null ? undefined : index.relations.get(lit)
  const shown = hovered ?? current ?? null
  // The keyboard goes into the article, and afterwards back to where it came from.
  useEffect(() => {
    title.current?.focus({ preventScroll: true })
    return () =>
      queueMicrotask(() => {
        if (document.querySelector('.reader')) return
        const origin = opener instanceof HTMLElement && opener.isConnected ? opener : null
        ;(origin ?? document.getElementById('map'))?.focus({ preventScroll: true })
      })
  }, [opener])

  const places = useMemo(
    () => chosenPlaces(walk, lit, selection, index, reading.article),
    [walk, lit, selection, index, reading.article],
  )
  const pointed = hover?.kind === 'strand' ? hover.id : null
  const marks = useMemo(
    () => ({
      chosen: new Set(places),
      pointed: new Set(
        walk
          .filter((relation) => strandIdOf(relation) === pointed)
          .map(({ evidence }) => evidence.trigger.start),
      ),
    }),
    [places, walk, pointed],
  )
  useScrollTo(body, places)
  const follow = useFollow((state) => state.on)
  const atLine = useRef<string | null>(null)
  const onScroll = (): void => {
    const id = body.current && atReadingLine(body.current)
    if (id === atLine.current) return
    atLine.current = id
    setHover(id === null ? null : { kind: 'relation', id })
  }

  if (!article) return null
  const link = linkOf(article.url)
  const all = index.graph.relations.filter(({ evidence }) => evidence.article === article.id).length
  const picked = (target: EventTarget, selector: string): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>(selector) : null

  return (
    <div className="reader">
      <div className="reader-bar">
        <button type="button" className="button" onClick={() => read(null)}>
          <ArrowLeft size={16} aria-hidden />
          Back to map
        </button>
        <p className="reader-line">{readingLine(article, walk, all)}</p>
        <div className="reader-steps">
          <button
            type="button"
            className="icon-button"
            aria-label="Previous relation"
            aria-keyshortcuts="K"
            title="Previous relation (K)"
            onClick={() => stepInArticle(-1)}
          >
            <ChevronUp size={20} aria-hidden />
          </button>
          <button
            type="button"
            className="icon-button"
            aria-label="Next relation"
            aria-keyshortcuts="J"
            title="Next relation (J)"
            onClick={() => stepInArticle(1)}
          >
            <ChevronDown size={20} aria-hidden />
          </button>
        </div>
      </div>
      <div className="reader-body" ref={body} onScroll={follow ? onScroll : undefined}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the marks in the margin and J and K do the same by keyboard */}
        <article
          aria-labelledby="reader-title"
          onClick={(event) => {
            if (getSelection()?.isCollapsed === false) return
            const actor = picked(event.target, 'a[data-actor]')
            const trigger = picked(event.target, '[data-relation]')
            if (trigger) {
              event.preventDefault()
              showRelation(trigger.dataset.relation!, 'stay')
            } else if (actor) {
              event.preventDefault()
              select({ kind: 'actor', id: actor.dataset.actor! })
            }
          }}
          onPointerOver={(event) => {
            const id = picked(event.target, '[data-relation]')?.dataset.relation
            const actor = picked(event.target, 'a[data-actor]')?.dataset.actor
            setHover(id ? { kind: 'relation', id } : actor ? { kind: 'actor', id: actor } : null)
          }}
          onPointerLeave={() => setHover(null)}
        >
          {index.graph.articles.length > 1 && (
            <label className="reader-chooser">
              <span className="visually-hidden">Article</span>
              <select value={article.id} onChange={(event) => read({ article: event.currentTarget.value })}>
                {index.graph.articles.map(({ id, title: name, source }) => (
                  <option key={id} value={id}>
                    {[source, name].filter(Boolean).join(': ')}
                  </option>
                ))}
              </select>
            </label>
          )}
          <header>
            <p className="reader-source">
              {[article.source, article.published ? formatDay(article.published) : 'undated']
                .filter(Boolean)
                .join(' · ')}
              {link && (
                <>
                  {' · '}
                  <a href={link.href} target="_blank" rel="noreferrer">
                    {link.host} <ExternalLink size={13} aria-hidden />
                  </a>
                </>
              )}
            </p>
            <h2 id="reader-title" ref={title} tabIndex={-1}>
              {article.title}
            </h2>
            <p className="reader-count">{readingLine(article, walk, all)}</p>
          </header>
          {paragraphs.map(({ span, relations }) => (
            <Paragraph
              key={span.start}
              article={article}
              span={span}
              actors={index.graph.actors}
              relations={relations}
              shown={shown !== null && touches(shown, article.id, span) ? shown : null}
              lit={relations.some(({ id }) => id === lit) ? lit : null}
              finger={mode === 'phone'}
              reading={marks}
              index={index}
            />
          ))}
        </article>
      </div>
    </div>
  )
}

const touches = (relation: Relation, article: string, span: Span): boolean =>
  relation.evidence.article === article && marksOf(relation).some((mark) => spansOverlap(mark, span))

/** Where the selection stands in this article: its relation's trigger, its pair's triggers, or its actor's mentions. */
function chosenPlaces(
  walk: readonly Relation[],
  lit: string | null,
  selection: Selection,
  index: GraphIndex,
  article: string,
): readonly number[] {
  const own = walk.filter(({ id }) => id === lit)
  if (own.length > 0) return own.map(({ evidence }) => evidence.trigger.start)
  switch (selection.kind) {
    case 'none':
      return []
    case 'pair':
      return walk
        .filter(({ source, target }) => dyadId(source, target) === selection.id)
        .map(({ evidence }) => evidence.trigger.start)
    case 'actor':
      return (index.actors.get(selection.id)?.mentions ?? [])
        .filter((mention) => mention.article === article)
        .map(({ start }) => start)
  }
}
