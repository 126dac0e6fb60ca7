/** A pasted article before it is read; it outlives the dialog, so that Escape loses nothing. */
export interface Draft {
  readonly text: string
  readonly published: string
  readonly source: string
}

export const EMPTY_DRAFT: Draft = { text: '', published: '', source: '' }
