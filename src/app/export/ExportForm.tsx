import { Copy, Download } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useDossierName } from '../dossier/dossiers.ts'
import type { GraphPicture } from '../graph/picture.ts'
import { CopyButton } from '../panels/CopyButton.tsx'
import { useIndex, useViewChoices } from '../panels/useGraph.ts'
import { shortened } from '../state/shortQuery.ts'
import { choicesOf, useApp } from '../state/store.ts'
import { choicesToQuery } from '../state/url.ts'
import { useTheme } from '../theme.ts'
import { ExportOptions } from './ExportOptions.tsx'
import { Preview } from './Preview.tsx'
import { canvasLimits, pictureFileName, pictureSize, sizeWords } from './pictureSize.ts'
import { selectionNames, type Told } from './pictureText.ts'
import { type PictureOptions, renderPicture, toPng } from './renderPicture.ts'
import { saveFile } from './saveFile.ts'
import { useGraphPicture } from './useGraphPicture.ts'
import { firstWishes, type PictureWords, shapeOf, type Wishes, wordsOf } from './wishes.ts'

type Outcome =
  | { readonly status: 'idle' }
  | { readonly status: 'working' }
  | { readonly status: 'done'; readonly message: string }
  | { readonly status: 'failed'; readonly message: string }

export function ExportForm() {
  const screenTheme = useTheme()
  const [wishes, setWishes] = useState<Wishes>(() => firstWishes(screenTheme))
  const change = (part: Partial<Wishes>): void => setWishes((now) => ({ ...now, ...part }))
  const picture = useGraphPicture(wishes.scope)
  const words = useWords(wishes, picture.status === 'ready' ? picture.picture : null)
  const shape = useMemo(() => shapeOf(wishes), [wishes])
  const limits = useMemo(() => canvasLimits(navigator), [])
  const size = pictureSize(shape, wishes.scale, limits)
  const { ground, legend } = wishes
  const options = useMemo(
    (): Omit<PictureOptions, 'scale'> => ({ shape, ground, legend, text: words.frame }),
    [shape, ground, legend, words.frame],
  )
  const [outcome, setOutcome] = useState<Outcome>({ status: 'idle' })
  const index = useIndex()
  const selection = useApp((state) => state.selection)
  const link = useLink()

  /** Makes the file and hands it on; whatever fails is said in the dialog. */
  const make = async (use: (png: Promise<Blob>) => Promise<string>): Promise<void> => {
    if (outcome.status === 'working' || picture.status !== 'ready') return
    setOutcome({ status: 'working' })
    try {
      let note = ''
      const png = renderPicture(picture.picture, { ...options, scale: wishes.scale }, limits).then((made) => {
        if (made.size.scale < size.scale) note = ` ${sizeWords(shape, wishes.scale, made.size)}`
        return toPng(made, shape, { title: words.title, alt: words.alt, source: words.source, link })
      })
      const message = await use(png)
      setOutcome({ status: 'done', message: `${message}${note}` })
    } catch (error) {
      setOutcome({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
    }
  }
  const download = (): Promise<void> =>
    make(async (png) => {
      const published = index.graph.articles.flatMap((article) => article.published ?? []).sort()
      const name = pictureFileName(words.title, published.at(-1) ?? null, size.scale)
      saveFile(await png, name)
      return `Saved as ${name}`
    })
  const copy = (): Promise<void> =>
    make(async (png) => {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })])
      return 'Copied to the clipboard'
    })
  const busy = outcome.status === 'working' || picture.status === 'drawing'

  return (
    <form className="export-form" onSubmit={(event) => event.preventDefault()}>
      <div className="export-left">
        <Preview picture={picture} options={options} alt={words.alt} />
        <p className="export-size">{sizeWords(shape, wishes.scale, size)}</p>
        <div className="export-alt">
          <label className="field">
            Alt text, also written into the file
            <textarea
              rows={4}
              value={words.alt}
              onChange={(event) => change({ alt: event.currentTarget.value })}
            />
          </label>
          <CopyButton label="Copy alt text" className="quiet" text={() => words.alt} />
        </div>
      </div>
      <div className="export-options">
        <ExportOptions
          wishes={wishes}
          words={words}
          selected={selectionNames({ index, selection })}
          onChange={change}
        />
        <div className="export-actions">
          <button type="button" aria-disabled={busy} onClick={copy}>
            <Copy size={16} aria-hidden /> Copy
          </button>
          <button type="button" className="strong" aria-disabled={busy} onClick={download}>
            <Download size={16} aria-hidden /> Save PNG
          </button>
        </div>
        <p role="status" className={outcome.status === 'failed' ? 'export-outcome failed' : 'export-outcome'}>
          {outcomeWords(outcome)}
        </p>
      </div>
    </form>
  )
}

/** Address of what is on the screen now. */
const useLink = (): string =>
  useApp((state) => `${location.origin}${location.pathname}${shortened(choicesToQuery(choicesOf(state)))}`)

/** The words of the picture; before it is known what is drawn, none. */
function useWords(wishes: Wishes, picture: GraphPicture | null): PictureWords {
  const index = useIndex()
  const choices = useViewChoices()
  const selection = useApp((state) => state.selection)
  const link = useLink()
  const dossier = useDossierName()
  return useMemo(() => {
    const told: Told = {
      index,
      dossier,
      choices,
      selection,
      scope: wishes.scope,
      actors: picture?.actors ?? [],
      strands: picture?.strands ?? [],
      path: picture?.path ?? null,
    }
    return wordsOf(wishes, told, link, new Date().toISOString().slice(0, 10))
  }, [index, dossier, choices, selection, wishes, picture, link])
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
