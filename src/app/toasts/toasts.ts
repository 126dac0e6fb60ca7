import { create } from 'zustand'

/** A word about what just happened, with at most one thing to do about it. */
export interface Toast {
  readonly text: string
  readonly action: { readonly label: string; readonly run: () => void } | null
  /** Stays until it is closed; otherwise it goes after a while. */
  readonly stays: boolean
}

/** The latest one; a new one takes its place. */
export const useToast = create<{ readonly toast: Toast | null }>()(() => ({ toast: null }))

export const showToast = (text: string, more: Partial<Omit<Toast, 'text'>> = {}): void =>
  useToast.setState({ toast: { text, action: null, stays: false, ...more } })

export const closeToast = (): void => useToast.setState({ toast: null })
