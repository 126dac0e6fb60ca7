import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react'
import { useViewChoices } from '../panels/useGraph.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { useTheme } from '../theme.ts'
import { PICTURE_SHAPES, pictureFileName, pictureSize, SCALES, type Scale } from './pictureSize.ts'
import { altText, pictureText } from './pictureText.ts'
import { type PictureOptions, renderPicture, toPng } from './renderPicture.ts'
import '../dialog.css'
import './export.css'

/** The dialog that makes the PNG. What the preview shows is the picture itself, at 1×. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const load = useApp((state) => state.load)
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current && !dialog.current.open) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="dialog export-dialog"
      aria-labelledby="export-title"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id="export-title">Export a picture</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()} aria-label="Close">
          ×
        </button>
      </header>
      {load.status === 'ready' ? <ExportForm index={load.index} /> : <p>There is no graph to draw yet.</p>}
    </dialog>
  )
}

type Outcome =
  | { readonly status: 'idle' }
  | { readonly status: 'working' }
  | { readonly status: 'done'; readonly message: string }
  | { readonly status: 'failed'; readonly message: string }

function ExportForm({ index }: { readonly index: GraphIndex }) {
  const choices = useViewChoices()
  const screenTheme = useTheme()
  const view = viewOf(index, choices)
  const [options, setOptions] = useState<PictureOptions>(() => ({
    scope: 'all',
    shape: PICTURE_SHAPES[0],
    scale: 2,
    theme: screenTheme,
    transparent: false,
    legend: true,
    text: pictureText(index, view, choices, new Date().toISOString().slice(0, 10)),
  }))
  const change = (part: Partial<PictureOptions>): void => setOptions((now) => ({ ...now, ...part }))
  const changeText = (part: Partial<PictureOptions['text']>): void =>
    change({ text: { ...options.text, ...part } })
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' })
  const size = pictureSize(options.shape, options.scale)
  const alt = useMemo(() => altText(index, view), [index, view])
  const published = index.graph.articles[0]?.published ?? null

  /** Makes the file and hands it on; whatever fails is said in the dialog. */
  const make = async (use: (png: Promise<Blob>) => Promise<string>): Promise<void> => {
    if (outcome.status === 'working') return
    setOutcome({ status: 'working' })
    try {
      const message = await use(renderPicture(index, view, options).then(toPng))
      setOutcome({ status: 'done', message })
    } catch (error) {
      setOutcome({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const download = (): Promise<void> =>
    make(async (png) => {
      const name = pictureFileName(options.text.title, published, size.scale)
      saveFile(await png, name)
      return `Saved as ${name}`
    })
  const copy = (): Promise<void> =>
    make(async (png) => {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      return 'Copied to the clipboard'
    })

  return (
    <form className="export-form" onSubmit={(event) => event.preventDefault()}>
      <Preview index={index} options={options} />
      <div className="export-options">
        <Choice legend="What">
          <Radio name="scope" checked={options.scope === 'all'} onChange={() => change({ scope: 'all' })}>
            Whole graph
          </Radio>
          <Radio name="scope" checked={options.scope === 'view'} onChange={() => change({ scope: 'view' })}>
            This view
          </Radio>
        </Choice>
        <Choice legend="Shape">
          {PICTURE_SHAPES.map((shape) => (
            <Radio
              key={shape.id}
              name="shape"
              checked={options.shape === shape}
              onChange={() => change({ shape })}
            >
              {shape.name}
            </Radio>
          ))}
        </Choice>
        <Choice legend="Scale">
          {SCALES.map((scale: Scale) => (
            <Radio
              key={scale}
              name="scale"
              checked={options.scale === scale}
              onChange={() => change({ scale })}
            >
              {scale}×
            </Radio>
          ))}
        </Choice>
        <p className="export-size">
          {size.width} × {size.height} pixels
          {size.lowered
            ? `. ${options.scale}× would be more than a browser can draw, so it is ${size.scale}×.`
            : ''}
        </p>
        <Choice legend="Colours">
          <Radio name="theme" checked={options.theme === 'light'} onChange={() => change({ theme: 'light' })}>
            Light
          </Radio>
          <Radio name="theme" checked={options.theme === 'dark'} onChange={() => change({ theme: 'dark' })}>
            Dark
          </Radio>
        </Choice>
        <label className="check">
          <input
            type="checkbox"
            checked={options.transparent}
            onChange={() => change({ transparent: !options.transparent })}
          />
          Transparent ground
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={options.legend}
            onChange={() => change({ legend: !options.legend })}
          />
          Legend of what is drawn
        </label>
        <label className="field">
          Title
          <input value={options.text.title} onChange={(event) => changeText({ title: event.target.value })} />
        </label>
        <label className="field">
          Standfirst
          <textarea
            rows={3}
            value={options.text.standfirst}
            onChange={(event) => changeText({ standfirst: event.target.value })}
          />
        </label>
        <label className="field">
          Alternative text, to go with the picture
          <textarea rows={3} readOnly value={alt} />
        </label>
        <div className="export-actions">
          <button
            type="button"
            className="strong"
            aria-disabled={outcome.status === 'working'}
            onClick={download}
          >
            Download PNG
          </button>
          <button type="button" aria-disabled={outcome.status === 'working'} onClick={copy}>
            Copy
          </button>
        </div>
        <p role="status" className={outcome.status === 'failed' ? 'export-outcome failed' : 'export-outcome'}>
          {outcomeWords(outcome)}
        </p>
      </div>
    </form>
  )
}

/** The picture at 1×, drawn anew a moment after the last change. */
function Preview({ index, options }: { readonly index: GraphIndex; readonly options: PictureOptions }) {
  const choices = useViewChoices()
  const [picture, setPicture] = useState<{ readonly url: string } | { readonly problem: string } | null>(null)
  useEffect(() => {
    let stale = false
    const timer = setTimeout(() => {
      renderPicture(index, viewOf(index, choices), { ...options, scale: 1 })
        .then(toPng)
        .then((blob) => {
          if (!stale) setPicture({ url: URL.createObjectURL(blob) })
        })
        .catch((error: unknown) => {
          if (!stale) setPicture({ problem: error instanceof Error ? error.message : String(error) })
        })
    }, 120)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [index, choices, options])
  useEffect(
    () => (picture && 'url' in picture ? () => URL.revokeObjectURL(picture.url) : undefined),
    [picture],
  )
  return (
    <figure className={`export-preview${options.transparent ? ' chequered' : ''}`}>
      {picture === null ? <p>Drawing …</p> : null}
      {picture && 'url' in picture ? (
        <img src={picture.url} alt={altText(index, viewOf(index, choices))} />
      ) : null}
      {picture && 'problem' in picture ? <p>The picture could not be drawn: {picture.problem}</p> : null}
    </figure>
  )
}

function Choice({ legend, children }: { readonly legend: string; readonly children: ReactNode }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <div className="segments">{children}</div>
    </fieldset>
  )
}

function Radio({
  name,
  checked,
  onChange,
  children,
}: {
  readonly name: string
  readonly checked: boolean
  readonly onChange: () => void
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <label htmlFor={id}>
      <input id={id} type="radio" name={name} checked={checked} onChange={onChange} />
      <span>{children}</span>
    </label>
  )
}

function outcomeWords(outcome: Outcome): string {
  switch (outcome.status) {
    case 'idle':
      return ''
    case 'working':
      return 'Drawing …'
    case 'done':
      return outcome.message
    case 'failed':
      return `That did not work: ${outcome.message}`
  }
}

function saveFile(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
