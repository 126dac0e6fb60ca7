import { memo } from 'react'
import type { Article } from '../../model/article.ts'
import { formatDay } from '../panels/wording.ts'
import { useApp } from '../state/store.ts'
import type { ArticleTick } from './contents.ts'
import { useRovingTicks } from './useRovingTicks.ts'

/** So many titles are shown over a tick. */
const MOST_TITLES = 4

/** From a tick to the end of the word beside it. */
const WORD_PX = 60

/** A hairline for each day on which an article came out; its titles on hover and focus, the article itself at a click. */
export const ArticleTicks = memo(function ArticleTicks({
  ticks,
  width,
  limit,
  still,
}: {
  readonly ticks: readonly ArticleTick[]
  readonly width: number
  /** How far to the right words may reach, in px. */
  readonly limit: number
  /** Only drawn: a finger would not hit them. */
  readonly still: boolean
}) {
  const { group, current, setAt, onKeyDown } = useRovingTicks(ticks.length)
  const reading = useApp((state) => state.reading)
  const read = useApp((state) => state.read)
  if (ticks.length === 0) return null
  if (still)
    return (
      <div className="article-ticks" aria-hidden="true">
        {ticks.map(({ x }) => (
          <span key={x} className="article-tick" style={{ left: x }} />
        ))}
      </div>
    )
  return (
    <div ref={group} className="article-ticks" role="toolbar" aria-label="Articles" onKeyDown={onKeyDown}>
      {ticks.map(({ x, articles }, i) => (
        <button
          key={articles[0]!.id}
          type="button"
          className="article-tick"
          tabIndex={i === current ? 0 : -1}
          style={{ left: x }}
          data-labelled={ticks.length === 1 || undefined}
          aria-label={`Read ${articles.map(titleOf).join('; ')}`}
          onFocus={() => setAt(i)}
          onClick={() => read({ article: nextArticle(articles, reading?.article ?? null).id })}
        >
          {ticks.length === 1 && x + WORD_PX <= limit && (
            <span className="article-word">{articles.length === 1 ? 'article' : 'articles'}</span>
          )}
          <span className="timeline-tip" data-side={x < width / 2 ? 'right' : 'left'} aria-hidden="true">
            {articles.slice(0, MOST_TITLES).map((article) => (
              <span key={article.id}>
                <b>{article.title}</b>
                <small>
                  {[article.source, article.published && formatDay(article.published, 'short')]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </span>
            ))}
            {articles.length > MOST_TITLES && <small>and {articles.length - MOST_TITLES} more</small>}
          </span>
        </button>
      ))}
    </div>
  )
})

const titleOf = ({ title, published }: Article): string =>
  published === null ? title : `${title}, ${formatDay(published)}`

/** A click on a tick of several articles goes from one to the next. */
function nextArticle(articles: readonly Article[], read: string | null): Article {
  const at = articles.findIndex(({ id }) => id === read)
  return articles[(at + 1) % articles.length]!
}
