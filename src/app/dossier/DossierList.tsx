import { Download, FolderOpen, Pencil, Trash2 } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { counted, formatDay } from '../panels/wording.ts'
import { useApp } from '../state/store.ts'
import { showToast } from '../toasts/toasts.ts'
import { type DossierCard, dossierToFile, fileNameOf } from './dossier.ts'
import './dossier.css'
import { forget, openDossier, openSeed, rename, useDossiers, wholeOf } from './dossiers.ts'

/** So many are shown at once; more stay folded above the pairs. */
const FEW = 3

/** The dossiers that a person has made in this browser; nothing when there are none. */
export function DossierList() {
  const { cards, storage } = useDossiers()
  const open = useApp((state) => state.dossier)
  if (cards.length === 0) return null
  return (
    <details className="dossiers" open={cards.length <= FEW}>
      <summary>
        Your dossiers <span>{cards.length}</span>
      </summary>
      {storage === 'none' && (
        <p className="dossiers-note">
          This browser keeps nothing here, perhaps because the window is private: they are gone when the page
          is closed. Download what you want to keep.
        </p>
      )}
      <ul>
        {cards.map((card) => (
          <DossierRow key={card.id} card={card} isOpen={card.id === open} />
        ))}
        {open !== null && (
          <li className="dossier-row">
            <p className="dossier-name">The dossier that came with the page</p>
            <button type="button" className="button" onClick={() => void openSeed()}>
              <FolderOpen size={16} aria-hidden />
              Open
            </button>
          </li>
        )}
      </ul>
    </details>
  )
}

function DossierRow({ card, isOpen }: { readonly card: DossierCard; readonly isOpen: boolean }) {
  const [naming, setNaming] = useState(false)
  const { name, articles, relations, changed } = card
  return (
    <li className="dossier-row" aria-current={isOpen || undefined}>
      {naming ? (
        <NameForm card={card} onDone={() => setNaming(false)} />
      ) : (
        <div className="dossier-words">
          <p className="dossier-name">{name}</p>
          <p className="dossier-facts">
            {[
              isOpen && 'open now',
              counted(articles, 'article'),
              counted(relations, 'relation'),
              formatDay(changed.slice(0, 10)),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
      )}
      <div className="dossier-actions">
        {!isOpen && (
          <button type="button" className="button" onClick={() => void open(card)}>
            <FolderOpen size={16} aria-hidden />
            Open
          </button>
        )}
        <button
          type="button"
          className="icon-button"
          aria-label={`Rename ${name}`}
          title="Rename"
          onClick={() => setNaming(!naming)}
        >
          <Pencil size={16} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label={`Download ${name}`}
          title="Download as one file"
          onClick={() => void download(card)}
        >
          <Download size={16} aria-hidden />
        </button>
        {!isOpen && (
          <button
            type="button"
            className="icon-button"
            aria-label={`Remove ${name}`}
            title="Remove from this browser"
            onClick={() => void forget(card)}
          >
            <Trash2 size={16} aria-hidden />
          </button>
        )}
      </div>
    </li>
  )
}

function NameForm({ card, onDone }: { readonly card: DossierCard; readonly onDone: () => void }) {
  const [name, setName] = useState(card.name)
  const take = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') void rename(card, name.trim())
    onDone()
  }
  return (
    <form className="dossier-words" onSubmit={take}>
      <input
        className="name-field"
        aria-label="Name of the dossier"
        value={name}
        // biome-ignore lint/a11y/noAutofocus: the person has just asked to rename
        autoFocus
        onChange={(event) => setName(event.currentTarget.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onDone()
        }}
      />
    </form>
  )
}

async function open({ id, name }: DossierCard): Promise<void> {
  if (await openDossier(id)) return
  showToast(`“${name}” cannot be read here: another version of this page has kept it.`)
}

async function download(card: DossierCard): Promise<void> {
  const dossier = await wholeOf(card)
  if (dossier === null) return
  const url = URL.createObjectURL(new Blob([dossierToFile(dossier)], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = fileNameOf(card.name)
  link.click()
  setTimeout(() => URL.revokeObjectURL(url))
}
