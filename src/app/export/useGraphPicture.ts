import { useEffect, useState } from 'react'
import type { GraphPicture } from '../graph/picture.ts'
import type { PictureScope } from '../graph/pictureContents.ts'
import { useOpenPath } from '../graph/useFocus.ts'
import { useIndex, useView, useViewChoices } from '../panels/useGraph.ts'
import { useApp } from '../state/store.ts'

export type PictureState =
  | { readonly status: 'drawing' }
  | { readonly status: 'ready'; readonly picture: GraphPicture }
  | { readonly status: 'failed'; readonly message: string }

/** What a picture of this scope shows, found anew when the graph or the choices change. */
export function useGraphPicture(scope: PictureScope): PictureState {
  const index = useIndex()
  const view = useView()
  const choices = useViewChoices()
  const selection = useApp((state) => state.selection)
  const path = useOpenPath()
  const [state, setState] = useState<PictureState>({ status: 'drawing' })
  useEffect(() => {
    let stale = false
    import('../graph/picture.ts')
      .then(({ graphPicture }) => graphPicture({ index, view, choices, scope, selection, path }))
      .then(
        (picture) => {
          if (!stale) setState({ status: 'ready', picture })
        },
        (error: unknown) => {
          if (!stale)
            setState({ status: 'failed', message: error instanceof Error ? error.message : String(error) })
        },
      )
    return () => {
      stale = true
    }
  }, [index, view, choices, scope, selection, path])
  return state
}
