import { Check, Copy } from 'lucide-react'
import { useEffect, useState } from 'react'

/** How long "Copied" stands, in milliseconds. */
const COPIED_MS = 1800

/** Copies a text that is made on the click, and says whether that went well. */
export function CopyButton({
  label,
  text,
  className = 'button',
}: {
  readonly label: string
  readonly text: () => string
  readonly className?: string
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'refused'>('idle')
  useEffect(() => {
    if (state === 'idle') return
    const timer = setTimeout(() => setState('idle'), COPIED_MS)
    return () => clearTimeout(timer)
  }, [state])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text())
      setState('copied')
    } catch (error) {
      console.info('The browser does not let the page copy:', error)
      setState('refused')
    }
  }
  return (
    <button type="button" className={className} onClick={copy}>
      {state === 'copied' ? <Check size={16} aria-hidden /> : <Copy size={16} aria-hidden />}
      <span aria-live="polite">
        {state === 'idle' ? label : state === 'copied' ? 'Copied' : 'The browser refused'}
      </span>
    </button>
  )
}
