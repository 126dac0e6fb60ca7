import { ChevronDown, Eye } from 'lucide-react'
import { Suspense, useRef, useState } from 'react'
import { useKeys } from '../keys.ts'
import { useIndex } from '../panels/useGraph.ts'
import { part } from '../part.tsx'
import { useApp } from '../state/store.ts'
import './lensControl.css'
import { lensWords } from './voices.ts'

const LensMenu = part(async () => (await import('./LensMenu.tsx')).LensMenu)

/** By whose word the graph is told, and the way to another voice. Key: L. */
export function LensControl() {
  const index = useIndex()
  const lens = useApp((state) => state.lens)
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useKeys([
    { keys: ['L'], says: 'Choose by whose word', group: 'Views', run: () => menu.current?.showPopover() },
  ])
  const words = lensWords(lens, index)
  return (
    <>
      <button
        type="button"
        className="lens-button"
        data-active={lens.kind !== 'everyone' || undefined}
        popoverTarget="lens-menu"
        aria-keyshortcuts="L"
        aria-label={`As told by ${words}. Choose a voice`}
        title="By whose word the graph is told (L)"
      >
        <Eye size={18} aria-hidden />
        <span className="lens-as">As told by</span>
        <b>{words}</b>
        <ChevronDown size={15} aria-hidden />
      </button>
      <div
        ref={menu}
        id="lens-menu"
        className="lens-menu"
        popover="auto"
        role="dialog"
        aria-label="As told by"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && (
          <Suspense fallback={null}>
            <LensMenu onClose={() => menu.current?.hidePopover()} />
          </Suspense>
        )}
      </div>
    </>
  )
}
