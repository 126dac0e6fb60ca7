import { useEffect, useState } from 'react'

/** Takes files that are dropped anywhere on the page, and says so while they are held over it. */
export function PageDrop({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setHeld(true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false)
    }
    const drop = (event: DragEvent): void => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      setHeld(false)
      const files = [...(event.dataTransfer?.files ?? [])]
      if (files.length > 0) onFiles(files)
    }
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragover', over)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [onFiles])
  return held ? <div className="drop-veil">Drop to read these articles</div> : null
}
