import { FileText, Upload, X } from 'lucide-react'
import { type ChangeEvent, useEffect, useRef, useState } from 'react'
import { useDossiers } from '../dossier/dossiers.ts'
import { counted } from '../panels/wording.ts'
import { useApp } from '../state/store.ts'
import '../dialog.css'
import './intake.css'
import { type Draft, EMPTY_DRAFT } from './draft.ts'
import { type GivenFile, pastedFile } from './sortFiles.ts'
import { type IntakeState, useIntake } from './useIntake.ts'

/** Where a person brings articles: files, or a pasted text. `dropped`: files that came by a drop on the page. */
export function IntakeDialog({
  dropped,
  draft,
  onDraft,
  onClose,
}: {
  readonly dropped: readonly File[]
  readonly draft: Draft
  readonly onDraft: (draft: Draft) => void
  readonly onClose: () => void
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { state, take, cancel } = useIntake()
  const keepsNothing = useDossiers((dossiers) => dossiers.storage === 'none')
  const hasGraph = useApp(({ load }) => load.status === 'ready' && load.index.graph.articles.length > 0)
  const [files, setFiles] = useState<readonly File[]>(dropped)
  const { text, published, source } = draft
  const change = (part: Partial<Draft>): void => onDraft({ ...draft, ...part })
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  useEffect(() => setFiles((waiting) => [...new Set([...waiting, ...dropped])]), [dropped])
  useEffect(() => {
    if (state.status !== 'done') return
    setFiles([])
    onDraft(EMPTY_DRAFT)
    if (state.problems.length === 0) dialog.current?.close()
  }, [state, onDraft])

  const start = async (where: 'beside' | 'instead'): Promise<void> => {
    const given: GivenFile[] = await Promise.all(
      files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
    )
    if (text.trim() !== '')
      given.push(pastedFile(text, { published, source }, where === 'beside' ? articleIds() : new Set()))
    await take(given, where)
  }
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const chosen = [...(event.target.files ?? [])]
    setFiles((waiting) => [...waiting, ...chosen])
    event.target.value = ''
  }
  const reading = state.status === 'reading'
  const empty = files.length === 0 && text.trim() === ''

  return (
    <dialog
      ref={dialog}
      className="dialog intake-dialog"
      aria-labelledby="intake-title"
      onClose={() => {
        cancel()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="intake-title">Add articles</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()} aria-label="Close">
          <X size={20} aria-hidden />
        </button>
      </header>
      <form className="intake-form" onSubmit={(event) => event.preventDefault()}>
        <p className="intake-promise">
          Articles are read on this machine; nothing is sent anywhere.{' '}
          {keepsNothing
            ? 'This browser keeps nothing (a private window?): they stay until the page is closed.'
            : 'This browser keeps them until you remove them.'}
        </p>
        <label className="intake-drop">
          <Upload size={20} aria-hidden />
          <span>
            <strong>Choose files</strong>, or drop them anywhere on the page: articles (.txt, .md), own actors
            or a finished graph (.json)
          </span>
          <input
            type="file"
            multiple
            accept=".txt,.md,.markdown,.json,text/plain"
            onChange={choose}
            disabled={reading}
          />
        </label>
        {files.length > 0 && (
          <ul className="intake-files" aria-label="Files to read">
            {files.map((file, i) => (
              <li key={`${file.name} ${file.lastModified} ${file.size}`}>
                <FileText size={16} aria-hidden />
                <span title={file.name}>{file.name}</span>
                <button
                  type="button"
                  className="plain"
                  disabled={reading}
                  aria-label={`Leave out ${file.name}`}
                  onClick={() => setFiles(files.filter((_, other) => other !== i))}
                >
                  <X size={16} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <label className="intake-field intake-text">
          Or paste an article
          <textarea
            rows={6}
            value={text}
            onChange={(event) => change({ text: event.target.value })}
            disabled={reading}
          />
        </label>
        <div className="intake-row">
          <label className="intake-field">
            Published on, for “yesterday” and “Tuesday”
            <input
              type="date"
              value={published}
              onChange={(event) => change({ published: event.target.value })}
              disabled={reading}
            />
          </label>
          <label className="intake-field">
            Outlet
            <input
              value={source}
              onChange={(event) => change({ source: event.target.value })}
              disabled={reading}
            />
          </label>
        </div>
        <Report state={state} />
        <div className="intake-actions">
          {reading ? (
            <button type="button" onClick={cancel}>
              Cancel
            </button>
          ) : (
            <>
              <button
                type="button"
                className="strong"
                disabled={empty}
                onClick={() => start(hasGraph ? 'beside' : 'instead')}
              >
                {hasGraph ? 'Add to this dossier' : 'Read'}
              </button>
              {hasGraph && (
                <button type="button" disabled={empty} onClick={() => start('instead')}>
                  Open alone
                </button>
              )}
            </>
          )}
        </div>
      </form>
    </dialog>
  )
}

/** Of the dossier on the screen. */
function articleIds(): ReadonlySet<string> {
  const { load } = useApp.getState()
  return new Set(load.status === 'ready' ? load.index.graph.articles.map(({ id }) => id) : [])
}

/** How far the reading is, or what came of it. */
function Report({ state }: { readonly state: IntakeState }) {
  const end = useRef<HTMLDivElement>(null)
  // A dialog higher than the window scrolls to what is said last.
  useEffect(() => {
    if (state.status !== 'idle') end.current?.scrollIntoView({ block: 'nearest' })
  }, [state.status])
  switch (state.status) {
    case 'idle':
      return <div role="status" className="intake-report" />
    case 'reading':
      return (
        <div ref={end} role="status" className="intake-report">
          <progress max={state.total} value={state.done} aria-label="Articles read" />
          Reading {state.name} ({state.done + 1} of {state.total})
        </div>
      )
    case 'done':
      return (
        <div ref={end} role="status" className="intake-report">
          {counted(state.added, 'article')} read.
          <Problems problems={state.problems} />
        </div>
      )
    case 'failed':
      return (
        <div ref={end} role="alert" className="intake-report failed">
          Nothing could be read.
          <Problems problems={state.problems} />
        </div>
      )
  }
}

function Problems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <ul>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  )
}
