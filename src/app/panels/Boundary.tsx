import { Component, type ReactNode } from 'react'
import { CopyButton } from './CopyButton.tsx'

/** Keeps a part of the page that breaks, or whose code does not arrive, from taking the rest with it. */
export class Boundary extends Component<
  { readonly what: string; readonly children: ReactNode },
  { readonly error: Error | null }
> {
  override state: { readonly error: Error | null } = { error: null }

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    return (
      <div className="boundary" role="alert">
        <div className="notice">
          <h2>{this.props.what} cannot be shown</h2>
          <p>{error.message}</p>
          <ul>
            <li>
              <button type="button" className="button button-strong" onClick={() => location.reload()}>
                Load the page again
              </button>
            </li>
            <li>
              <CopyButton label="Copy details" text={() => error.stack ?? error.message} />
            </li>
          </ul>
        </div>
      </div>
    )
  }
}
