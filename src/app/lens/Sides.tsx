import { type ReactNode, Suspense } from 'react'
import type { GraphMap } from '../graph/canvasStore.ts'
import { Avatar } from '../panels/Avatar.tsx'
import { capitalised } from '../panels/names.ts'
import { useIndex, useViewChoices } from '../panels/useGraph.ts'
import { counted } from '../panels/wording.ts'
import { part } from '../part.tsx'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { CutName } from './CutName.tsx'
import './sides.css'
import { choicesOfSide, isSideBySide } from './sides.ts'
import { ownOrName } from './voices.ts'

const MirrorStage = part(async () => (await import('./MirrorStage.tsx')).MirrorStage)

/** The canvas, and beside it a second one with the same places and camera while two voices are compared side by side. */
export function Sides({ map, children }: { readonly map: GraphMap; readonly children: ReactNode }) {
  const lens = useApp((state) => state.lens)
  const two = isSideBySide(lens)
  return (
    <div className="sides" data-two={two || undefined}>
      <div className="side">
        {two && <Caption side="a" />}
        <div className="side-map">{children}</div>
      </div>
      {two && (
        <div className="side">
          <Caption side="b" />
          <div className="side-map">
            <Suspense fallback={null}>
              <MirrorStage map={map} />
            </Suspense>
          </div>
        </div>
      )}
    </div>
  )
}

function Caption({ side }: { readonly side: 'a' | 'b' }) {
  const index = useIndex()
  const choices = useViewChoices()
  const { lens } = choices
  if (!isSideBySide(lens)) return null
  const voice = lens[side]
  const actor = index.actors.get(voice)
  const { tellings } = viewOf(index, choicesOfSide(choices, side))
  return (
    <p className="side-caption">
      <span className="lens-mark">{side.toUpperCase()}</span>
      {actor && <Avatar actor={actor} size={20} />}
      <b>
        <CutName name={capitalised(ownOrName(voice, index))} />
      </b>
      <span>{counted(tellings, 'telling')}</span>
    </p>
  )
}
