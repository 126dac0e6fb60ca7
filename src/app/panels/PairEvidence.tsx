import { BookOpen, X } from 'lucide-react'
import type { StrandKind } from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'
import { DEFAULT_CHOICES } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { selectedRelations } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { choicesToQuery } from '../state/url.ts'
import { Avatar } from './Avatar.tsx'
import { balanceBar, doerFirst } from './balance.ts'
import { CopyButton } from './CopyButton.tsx'
import { citation } from './citation.ts'
import { DivergingBar } from './DivergingBar.tsx'
import { foldCopies } from './events.ts'
import { FocusButton } from './FocusButton.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { capitalised } from './names.ts'
import { TellingList } from './TellingList.tsx'
import { groupTellings } from './tellings.ts'
import { useIndex, useLaterView } from './useGraph.ts'
import { counted, pairRemark, typesSummary } from './wording.ts'

/** Everything that is told of two actors: in short, then sentence by sentence. */
export function PairEvidence({ id, picked }: { readonly id: string; readonly picked: StrandKind | null }) {
  const index = useIndex()
  const view = useLaterView()
  const select = useApp((state) => state.select)
  const read = useApp((state) => state.read)
  const showRelation = useApp((state) => state.showRelation)
  const dyad = index.dyads.get(id)
  if (!dyad) return null
  const all = dyad.strands.flatMap(({ relations }) => relations)
  const relations = selectedRelations(view, { kind: 'pair', id, strand: picked })
  const [first, second] = doerFirst(all, dyad.a, dyad.b).map((actor) => index.actors.get(actor)!)
  const balance = balanceBar(relations)
  const summary = [
    `${counted(countTellings(relations), 'telling')}${relations.length > 0 ? `: ${typesSummary(relations)}` : ''}`,
    pairRemark(relations),
  ]
  const earliest = groupTellings(relations)[0]
  return (
    <>
      <header className="evidence-head">
        <div className="evidence-names">
          <span className="evidence-avatars">
            <Avatar actor={first!} size={30} />
            <Avatar actor={second!} size={30} />
          </span>
          <h2>
            <ActorName index={index} id={first!.id} />
            {'\u00a0'}
            <span className="dash">–</span> <ActorName index={index} id={second!.id} />
          </h2>
          <CloseSelection />
        </div>
        <p className="evidence-summary">{summary.filter(Boolean).join(' · ')}</p>
        <HiddenNote shown={countTellings(relations)} all={countTellings(all)} />
        {balance.against + balance.for > 0 && (
          <DivergingBar balance={balance} longest={Math.max(balance.against, balance.for)} wide />
        )}
        {earliest && (
          <div className="evidence-actions">
            <button
              type="button"
              className="button"
              onClick={() => {
                showRelation(earliest.relations[0]!.id)
                read({ article: earliest.article })
              }}
            >
              <BookOpen size={16} aria-hidden />
              Read article
            </button>
            <FocusButton words="Focus" />
            <CopyButton
              label={countTellings(relations) > 1 ? `Cite all ${countTellings(relations)}` : 'Cite'}
              text={() => citationsOf(relations, index)}
            />
          </div>
        )}
      </header>
      <TellingList
        relations={relations}
        picked={picked}
        index={index}
        onAllSides={() => select({ kind: 'pair', id, strand: null })}
      />
    </>
  )
}

/** Back to nothing selected, for the pointer what Escape is for the keyboard. */
export function CloseSelection() {
  const select = useApp((state) => state.select)
  return (
    <button
      type="button"
      className="icon-button evidence-close"
      aria-label="Close the evidence"
      onClick={() => select({ kind: 'none' })}
    >
      <X size={18} aria-hidden />
    </button>
  )
}

/** An actor's name that opens its card. */
function ActorName({ index, id }: { readonly index: GraphIndex; readonly id: string }) {
  const select = useApp((state) => state.select)
  return (
    <a
      className="name-link"
      href={choicesToQuery({ ...DEFAULT_CHOICES, selection: { kind: 'actor', id } })}
      onClick={(event) => {
        event.preventDefault()
        select({ kind: 'actor', id })
      }}
    >
      {capitalised(index.actors.get(id)?.name ?? id)}
    </a>
  )
}

/** Copies are named by the first that printed them. */
const citationsOf = (relations: Parameters<typeof groupTellings>[0], index: GraphIndex): string =>
  foldCopies(groupTellings(relations))
    .flatMap(({ telling: { article, sentence } }) => {
      const source = index.articles.get(article)
      return source ? [citation(source, sentence)] : []
    })
    .join('\n\n')
