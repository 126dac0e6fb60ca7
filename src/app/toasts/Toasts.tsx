import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import './toasts.css'
import { closeToast, useToast } from './toasts.ts'

/** Long enough to read it twice and to reach the button, in ms. */
const SHOWN_MS = 9000

/** The latest word of the page, spoken as well; it waits while the pointer or the focus is on it. */
export function Toasts() {
  const toast = useToast((state) => state.toast)
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (toast === null || toast.stays || held) return
    const timer = setTimeout(closeToast, SHOWN_MS)
    return () => clearTimeout(timer)
  }, [toast, held])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the toast from going while somebody reads it
    <div
      className="toasts"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p role="status" className={toast ? 'toast-text' : 'visually-hidden'}>
        {toast?.text}
      </p>
      {toast?.action && (
        <button
          type="button"
          className="toast-action"
          onClick={() => {
            toast.action?.run()
            closeToast()
          }}
        >
          {toast.action.label}
        </button>
      )}
      {toast && (
        <button type="button" className="toast-close" aria-label="Close this note" onClick={closeToast}>
          <X size={16} aria-hidden />
        </button>
      )}
    </div>
  )
}
