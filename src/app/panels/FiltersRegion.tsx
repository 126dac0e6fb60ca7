import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { WantedFacet } from './Facet.tsx'
import { FilterRail } from './FilterRail.tsx'
import { FilterStrip } from './FilterStrip.tsx'
import type { LayoutMode } from './layoutMode.ts'

/** The rail, or on narrower screens the strip that opens it over the canvas. */
export function FiltersRegion({ mode }: { readonly mode: LayoutMode }) {
  const folded = mode === 'laptop' || mode === 'tablet'
  const [facet, setFacet] = useState<string | null>(null)
  const region = useRef<HTMLDivElement>(null)
  const open = folded && facet !== null

  useEffect(() => {
    if (!open) return
    const section = document.getElementById(`facet-${facet}`)
    section?.scrollIntoView({ block: 'nearest' })
    section?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true })
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !region.current?.contains(event.target)) setFacet(null)
    }
    // Before the page's own Escape, which would step out of the article or the selection.
    const stepOut = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      region.current?.querySelector<HTMLElement>(`[data-facet="${facet}"]`)?.focus()
      setFacet(null)
    }
    addEventListener('pointerdown', outside)
    addEventListener('keydown', stepOut, { capture: true })
    return () => {
      removeEventListener('pointerdown', outside)
      removeEventListener('keydown', stepOut, { capture: true })
    }
  }, [open, facet])

  const close = (): void => {
    region.current?.querySelector<HTMLElement>(`[data-facet="${facet}"]`)?.focus()
    setFacet(null)
  }
  if (!folded) return <FilterRail />
  return (
    <div ref={region} className="filters-folded">
      <FilterStrip open={open} onOpen={(id) => (facet === id ? close() : setFacet(id))} />
      {open && (
        <div className="rail-drawer" id="filter-rail">
          <header className="drawer-head">
            <h2>Filters</h2>
            <button type="button" className="icon-button" aria-label="Close the filters" onClick={close}>
              <X size={18} aria-hidden />
            </button>
          </header>
          <WantedFacet value={facet}>
            <FilterRail titled={false} />
          </WantedFacet>
        </div>
      )}
    </div>
  )
}
