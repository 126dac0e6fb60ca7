import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useApp } from '../state/store.ts'
import { ExportForm } from './ExportForm.tsx'
import '../dialog.css'
import './export.css'

/** The dialog that makes the PNG. What the preview shows is the picture itself. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const ready = useApp((state) => state.load.status === 'ready')
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
        <h2 id="export-title">Export picture</h2>
        <button type="button" className="plain" onClick={() => dialog.current?.close()} aria-label="Close">
          <X size={20} aria-hidden />
        </button>
      </header>
      {ready ? <ExportForm /> : <p className="export-none">There is no graph to draw yet.</p>}
    </dialog>
  )
}
