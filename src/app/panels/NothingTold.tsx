import { FilePlus2, FolderOpen } from 'lucide-react'
import { useMemo } from 'react'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Graph } from '../../model/graph.ts'
import { sliceSpan } from '../../model/span.ts'
import { DossierList } from '../dossier/DossierList.tsx'
import { openSeed } from '../dossier/dossiers.ts'
import { useNoted } from '../intake/noted.ts'
import { useApp } from '../state/store.ts'
import './loadStates.css'
import { counted } from './wording.ts'

/** A sound graph without anything to draw: why, what was noted on the way, and every way on from here. */
export function NothingTold({ graph }: { readonly graph: Graph }) {
  const openDialog = useApp((state) => state.openDialog)
  const isOwn = useApp((state) => state.dossier !== null)
  const { articles, actors } = graph
  return (
    <main className="load-state load-nothing">
      <div className="load-card">
        <h2>{articles.length === 0 ? 'No articles yet' : 'No relation was found'}</h2>
        <p>
          {articles.length === 0
            ? 'Drop articles on this page, or paste one: the map draws what they tell of people, states and bodies. They are read on this machine and sent nowhere.'
            : `${counted(articles.length, 'article')} read. ${
                actors.length === 0
                  ? 'No person, state or body is named.'
                  : `${counted(actors.length, 'actor')} ${actors.length === 1 ? 'is' : 'are'} named, but nothing is told that one did, said or planned about another.`
              }`}
        </p>
        <div className="load-actions">
          <button type="button" className="button button-strong" onClick={() => openDialog('intake')}>
            <FilePlus2 size={16} aria-hidden />
            Add articles
          </button>
          {isOwn && (
            <button type="button" className="button" onClick={() => void openSeed()}>
              <FolderOpen size={16} aria-hidden />
              Back to the dossier that came with the page
            </button>
          )}
        </div>
        {articles.length > 0 && <Noted graph={graph} />}
        <DossierList />
      </div>
    </main>
  )
}

/** Notes listed at once; the rest is counted. */
const NOTES_SHOWN = 12

/** What the extractor passed over in these articles, sentence by sentence. */
function Noted({ graph }: { readonly graph: Graph }) {
  const notes = useNoted((state) => state.notes)
  const articles = useMemo(() => new Map(graph.articles.map((article) => [article.id, article])), [graph])
  const own = notes.filter(({ file }) => file !== null && articles.has(file))
  if (own.length === 0) return null
  const wordsAt = ({ file, span }: Diagnostic): string | null => {
    const article = articles.get(file ?? '')
    return article && span ? sliceSpan(article.text, span).trim() : null
  }
  return (
    <section className="noted" aria-label="What was noted">
      <h3>What was noted while reading</h3>
      <ul>
        {own.slice(0, NOTES_SHOWN).map((note) => {
          const words = wordsAt(note)
          return (
            <li key={`${note.file} ${note.rule} ${note.span?.start} ${note.message}`}>
              {words && <q>{words}</q>}
              <span>{note.message}</span>
            </li>
          )
        })}
      </ul>
      {own.length > NOTES_SHOWN && <p>and {own.length - NOTES_SHOWN} more</p>}
    </section>
  )
}
