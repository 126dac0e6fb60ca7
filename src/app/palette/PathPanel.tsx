import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import { afterFrame } from '../afterFrame.ts'
import { Avatar } from '../panels/Avatar.tsx'
import { ClassMark } from '../panels/glyphs.tsx'
import { useLayoutMode } from '../panels/layoutMode.ts'
import { capitalised, shortName } from '../panels/names.ts'
import '../panels/sentence.css'
import { useIndex, useView } from '../panels/useGraph.ts'
import { counted, formatWhen } from '../panels/wording.ts'
import type { PathChoice, PathWay } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { excerptOf } from '../table/excerpt.ts'
import { didWords } from '../table/rows.ts'
import { Switch } from '../views/Switch.tsx'
import { openPathOf } from './openPath.ts'
import type { Hop } from './path.ts'
import './pathPanel.css'

const WAYS: readonly { readonly value: PathWay; readonly words: string }[] = [
  { value: 'hops', words: 'Fewest hops' },
  { value: 'tellings', words: 'Most told' },
]

/** How two actors hang together, hop by hop, over what passes the filters: each with its best sentence. */
export function PathPanel({ path }: { readonly path: PathChoice }) {
  const index = useIndex()
  const view = useView()
  const { setPath } = useApp.getState()
  const head = useRef<HTMLHeadingElement>(null)
  const hops = openPathOf(index, view, path)
  const ends = `${path.from} ${path.to}`
  // biome-ignore lint/correctness/useExhaustiveDependencies: another path is read from its head
  useEffect(() => head.current?.focus({ preventScroll: true }), [ends])
  const name = (id: string): string => capitalised(index.actors.get(id)?.name ?? id)
  return (
    <section
      className="path-panel"
      aria-label="Path"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        setPath(null)
      }}
    >
      <header>
        <h2 ref={head} tabIndex={-1}>
          {name(path.from)} → {name(path.to)}
        </h2>
        <button
          type="button"
          className="icon-button"
          aria-label="Close the path"
          onClick={() => setPath(null)}
        >
          <X size={18} aria-hidden />
        </button>
      </header>
      <div className="path-ways">
        <Switch
          label="Which path"
          options={WAYS}
          value={path.way}
          onChange={(way) => setPath({ ...path, way })}
        />
        <label>
          <input
            type="checkbox"
            checked={path.forward}
            onChange={(event) => setPath({ ...path, forward: event.currentTarget.checked })}
          />
          only forward in time
        </label>
      </div>
      <p className="path-sum" role="status">
        {hops
          ? `${counted(hops.length, 'hop')}, ${counted(
              hops.reduce((sum, { dyad }) => sum + dyad.tellings, 0),
              'telling',
            )} along it`
          : path.forward
            ? 'No path of dated tellings leads forward in time from one to the other.'
            : 'Nothing that is in view joins the two.'}
      </p>
      {hops && (
        <ol>
          {hops.map((hop) => (
            <HopItem key={hop.dyad.id} hop={hop} index={index} />
          ))}
        </ol>
      )}
    </section>
  )
}

function HopItem({ hop: { relation, dyad, to }, index }: { readonly hop: Hop; readonly index: GraphIndex }) {
  const shown = useApp((state) => state.relation === relation.id)
  const { showRelation, setHover, setListing } = useApp.getState()
  const onPhone = useLayoutMode() === 'phone'
  const article = index.articles.get(relation.evidence.article)
  const [source, target, next] = [relation.source, relation.target, to].map((id) => index.actors.get(id))
  const speaker = relation.attribution === null ? undefined : index.actors.get(relation.attribution)
  if (!article || !source || !target || !next) return null
  const { cut, before, trigger, after } = excerptOf(
    article.text,
    relation.evidence.sentence,
    relation.evidence.trigger,
  )
  return (
    <li>
      <button
        type="button"
        aria-pressed={shown}
        onClick={() => {
          showRelation(relation.id)
          setListing({ evidence: true })
          // The sheet with the evidence takes the place of the hops, this button's among them.
          if (onPhone) afterFrame(() => document.getElementById('evidence')?.focus({ preventScroll: true }))
        }}
        onMouseEnter={() => setHover({ kind: 'relation', id: relation.id })}
        onMouseLeave={() => setHover(null)}
      >
        <span className="path-next">
          <Avatar actor={next} size={22} />
          <ClassMark of={relationTypeInfo(relation.type).class} />
          <b>
            {capitalised(shortName(source))} {didWords(relation)} {shortName(target)}
          </b>
        </span>
        <span className="path-sentence">
          {cut && '… '}
          {before}
          <mark className={`trigger trigger-own tint-${strandKindOf(relation.type)}`}>{trigger}</mark>
          {after}
        </span>
        <span className="path-facts">
          {[
            relation.when ? formatWhen(relation.when) : 'undated',
            speaker ? `claimed by ${shortName(speaker)}` : (article.source ?? article.title),
            counted(dyad.tellings, 'telling'),
          ].join(' · ')}
        </span>
      </button>
    </li>
  )
}
