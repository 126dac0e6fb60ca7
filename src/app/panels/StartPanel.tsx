import { BookOpen, FilePlus2 } from 'lucide-react'
import { useMemo } from 'react'
import { DossierList } from '../dossier/DossierList.tsx'
import { LensHead } from '../lens/LensHead.tsx'
import { StartTabs } from '../lens/StartTabs.tsx'
import { useApp } from '../state/store.ts'
import { rankStrands } from './balance.ts'
import { useLaterChoices } from './LaterChoices.tsx'
import { BarKey, PairList } from './PairList.tsx'
import { useIndex, useLaterView } from './useGraph.ts'
import { counted, formatDay } from './wording.ts'

/** Nothing is selected: how to begin, and the pairs that are told most. */
export function StartPanel() {
  const view = useLaterView()
  const read = useApp((state) => state.read)
  const openDialog = useApp((state) => state.openDialog)
  const { lens } = useLaterChoices()
  const { graph } = useIndex()
  const [article] = graph.articles
  const rows = useMemo(() => rankStrands(view.strands), [view])
  return (
    <>
      {lens.kind !== 'everyone' ? (
        <LensHead lens={lens} />
      ) : (
        <header className="evidence-head">
          <h2>Who is told to do what to whom</h2>
          <p className="evidence-lead screen-only">
            Choose a line or an actor on the map, or a pair below: every one opens the sentences it rests on.
          </p>
          <div className="evidence-actions">
            {article && graph.articles.length === 1 && (
              <button type="button" className="button" onClick={() => read({ article: article.id })}>
                <BookOpen size={16} aria-hidden />
                Read article
              </button>
            )}
            <button type="button" className="button" onClick={() => openDialog('intake')}>
              <FilePlus2 size={16} aria-hidden />
              Add articles
            </button>
          </div>
        </header>
      )}
      <DossierList />
      <StartTabs
        pairs={{
          count: rows.length,
          body:
            rows.length > 0 ? (
              <>
                <div className="list-head">
                  <h3>Most told first</h3>
                  <BarKey />
                </div>
                <PairList rows={rows} />
              </>
            ) : (
              <p className="evidence-none">No telling matches the filters.</p>
            ),
        }}
        articles={graph.articles.length > 1 ? { count: graph.articles.length, body: <ArticleList /> } : null}
      />
    </>
  )
}

/** The articles of a dossier, each a way into the reader. */
function ArticleList() {
  const { graph } = useIndex()
  const read = useApp((state) => state.read)
  const told = (id: string): number =>
    graph.relations.filter(({ evidence }) => evidence.article === id).length
  return (
    <ul className="article-list">
      {graph.articles.map(({ id, title, source, published }) => (
        <li key={id}>
          <button type="button" onClick={() => read({ article: id })}>
            <span className="article-title">{title}</span>
            <span className="article-line">
              {[source, published && formatDay(published), counted(told(id), 'relation')]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
