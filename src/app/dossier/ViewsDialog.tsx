import { Trash2, X } from 'lucide-react'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import '../dialog.css'
import { chipWords } from '../panels/chipWords.ts'
import { useIndex, useViewChoices } from '../panels/useGraph.ts'
import { liftsOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import './dossier.css'
import { openView, removeView, saveView, useDossiers } from './dossiers.ts'

/** Saves the view on the page under a name, and lists those that are saved. */
export function ViewsDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const { views, storage } = useDossiers()
  const [name, setName] = useState(useSuggestion())
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
    field.current?.select()
  }, [])
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') saveView(name.trim())
  }
  return (
    <dialog ref={dialog} className="dialog views-dialog" aria-labelledby="views-title" onClose={onClose}>
      <header>
        <h2 id="views-title">Saved views</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()} aria-label="Close">
          <X size={20} aria-hidden />
        </button>
      </header>
      <div className="views-body">
        <form className="views-form" onSubmit={save}>
          <label>
            This view as
            <input
              ref={field}
              className="name-field"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" className="strong" disabled={name.trim() === ''}>
            {views.some((view) => view.name === name.trim()) ? 'Replace' : 'Save'}
          </button>
        </form>
        {storage === 'none' && (
          <p className="dossiers-note">
            This browser keeps nothing here, perhaps because the window is private: saved views are gone when
            the page is closed. The address of the page holds the view as well.
          </p>
        )}
        {views.length === 0 ? (
          <p className="views-none">
            None yet. A view holds filters, time, lens, what is selected and open, pins and the camera.
          </p>
        ) : (
          <ul className="views-list" aria-label="Saved views">
            {views.map((view) => (
              <li key={view.id}>
                <button
                  type="button"
                  className="views-open"
                  onClick={() => {
                    openView(view)
                    dialog.current?.close()
                  }}
                >
                  {view.name}
                </button>
                <button
                  type="button"
                  className="plain"
                  aria-label={`Remove ${view.name}`}
                  onClick={() => removeView(view)}
                >
                  <Trash2 size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </dialog>
  )
}

/** A name from what makes this view a special one. */
function useSuggestion(): string {
  const index = useIndex()
  const choices = useViewChoices()
  const selection = useApp((state) => state.selection)
  const selected =
    selection.kind === 'none'
      ? []
      : [
          selection.id
            .split('~')
            .map((id) => index.actors.get(id)?.name ?? id)
            .join(' and '),
        ]
  const words = [...selected, ...liftsOf(index, choices).map((chip) => chipWords(chip, choices, index))]
  return words.length === 0 ? 'Everything' : words.join(', ')
}
