import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useDossierName } from '../dossier/dossiers.ts'
import { useCanvas } from '../graph/canvasStore.ts'
import { Legend } from '../panels/Legend.tsx'
import { useIndex, useView, useViewChoices } from '../panels/useGraph.ts'
import { dossierLine } from '../panels/wording.ts'
import { usePrinting } from '../printing.ts'
import { useApp } from '../state/store.ts'
import { defaultTitle, sourceLine } from './pictureText.ts'

/** Pixels per px of the map on paper: about 300 dots per inch. */
const PRINT_SCALE = 3

/** The head of a printed page: what is printed, the map as a picture in the colours of paper, its legend and its source. */
export function PrintSheet() {
  const [map, setMap] = useState<{ readonly image: string | null } | null>(null)
  const onGraph = useApp((state) => state.view === 'graph')
  useEffect(() => {
    // The browser takes the page as it stands when the handler returns.
    const before = (): void =>
      flushSync(() => {
        setMap({ image: mapOnPaper() })
        usePrinting.setState({ printing: true })
      })
    const after = (): void => {
      setMap(null)
      usePrinting.setState({ printing: false })
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return map && <PrintedHead image={onGraph ? map.image : null} />
}

/** Null where no canvas is on the page, or one without any room. */
function mapOnPaper(): string | null {
  const image = useCanvas.getState().handle?.onPaper(PRINT_SCALE)
  return image?.startsWith('data:image/') ? image : null
}

function PrintedHead({ image }: { readonly image: string | null }) {
  const index = useIndex()
  const view = useView()
  const choices = useViewChoices()
  const selection = useApp((state) => state.selection)
  const lit = useCanvas((state) => state.path)
  const dossier = useDossierName()
  const told = {
    index,
    dossier,
    choices,
    selection,
    scope: 'all' as const,
    actors: [],
    strands: view.strands,
    path: image ? lit : null,
  }
  const today = new Date().toISOString().slice(0, 10)
  return (
    <section className="print-sheet" aria-label="Printed map">
      <h2>{defaultTitle(told)}</h2>
      <p>{dossierLine(index.graph)}</p>
      {image && (
        <>
          <img src={image} alt="Map of relations" />
          <Legend path={lit !== null} />
        </>
      )}
      <p className="print-source">{sourceLine(told, { source: true, filters: true }, today)}</p>
    </section>
  )
}
