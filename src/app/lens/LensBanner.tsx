import { ChevronDown, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Avatar } from '../panels/Avatar.tsx'
import { capitalised } from '../panels/names.ts'
import { useIndex, useView, useViewChoices } from '../panels/useGraph.ts'
import { counted, formatCount } from '../panels/wording.ts'
import { EVERYONE, type Lens } from '../state/choices.ts'
import { viewOf } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { CutName } from './CutName.tsx'
import {
  countShares,
  differenceOf,
  SHARE_MARKS,
  SHARES,
  type Share,
  shareWords,
  unmarkedShare,
} from './difference.ts'
import './lensBanner.css'
import { ShowSwitch } from './ShowSwitch.tsx'
import { comparedWith, ownOrName, shortVoice, voiceIn, voicesOf, withoutLens } from './voices.ts'

/** Over the graph, as long as it is told by one voice or by two: by whom, how much, and the way back. */
export function LensBanner() {
  const lens = useApp((state) => state.lens)
  const setLens = useApp((state) => state.setLens)
  const [open, setOpen] = useState(false)
  if (lens.kind === 'everyone') return null
  const two = lens.kind === 'compare'
  return (
    <section
      className="lens-banner"
      aria-label="Lens"
      data-two={two || undefined}
      data-open={(two && open) || undefined}
    >
      {two ? <TwoVoices lens={lens} /> : <OneVoice lens={lens} />}
      {two && (
        <button
          type="button"
          className="lens-more"
          aria-expanded={open}
          aria-label="The whole comparison"
          onClick={() => setOpen(!open)}
        >
          <ChevronDown size={18} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className="lens-close"
        aria-label="As told by everyone again"
        title="As told by everyone"
        onClick={() => setLens(EVERYONE)}
      >
        <X size={18} aria-hidden />
      </button>
    </section>
  )
}

function OneVoice({ lens }: { readonly lens: Extract<Lens, { kind: 'voice' }> }) {
  const index = useIndex()
  const choices = useViewChoices()
  const setLens = useApp((state) => state.setLens)
  const actor = index.actors.get(lens.voice)
  const voices = voicesOf(index, choices)
  const { tellings, sentences } = voiceIn(voices, lens.voice)
  const others = viewOf(index, withoutLens(choices)).tellings - tellings
  const comparison = comparedWith(lens.voice, voices)
  return (
    <>
      {actor && <Avatar actor={actor} size={26} />}
      <p className="lens-title">
        As told by <b>{ownOrName(lens.voice, index)}</b>
      </p>
      <p className="lens-told">
        {counted(tellings, 'telling')}
        <span> in {counted(sentences, 'sentence')}</span>
      </p>
      {others > 0 && <p className="lens-others">{formatCount(others)} others faded</p>}
      {comparison?.kind === 'compare' && (
        <button type="button" className="lens-compare" onClick={() => setLens(comparison)}>
          Compare with {shortVoice(comparison.b, index)}
        </button>
      )}
    </>
  )
}

function TwoVoices({ lens }: { readonly lens: Extract<Lens, { kind: 'compare' }> }) {
  const index = useIndex()
  const view = useView()
  const difference = differenceOf(view)
  const shares = countShares(difference)
  const unmarked = lens.show === 'difference' ? unmarkedShare(difference) : null
  const words = shareWords(lens, index)
  const who = (share: Share): ReactNode =>
    share === 'a' || share === 'b' ? (
      <CutName name={capitalised(shortVoice(lens[share], index))} after=" alone" />
    ) : (
      words[share]
    )
  return (
    <>
      <ul className="lens-key" aria-label="Lines by who tells them">
        {SHARES.map((share) => (
          <li key={share} data-none={shares[share] === 0 || undefined}>
            <span className="lens-mark" aria-hidden="true">
              {share === unmarked ? 'no mark' : SHARE_MARKS[share]}
            </span>
            <span className="lens-who">{who(share)}</span> <b>{shares[share]}</b>
          </li>
        ))}
      </ul>
      <ShowSwitch lens={lens} />
    </>
  )
}
