/** One line on a terminal that is written over and gone in the end; nothing where the stream is no terminal. */
export interface Progress {
  readonly show: (text: string) => void
  readonly end: () => void
}

const CLEAR_LINE = '\r\u001b[K'

export function startProgress(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) return { show: () => {}, end: () => {} }
  return {
    show: (text) => {
      stream.write(`${CLEAR_LINE}${text.slice(0, Math.max(0, stream.columns - 1))}`)
    },
    end: () => {
      stream.write(CLEAR_LINE)
    },
  }
}
