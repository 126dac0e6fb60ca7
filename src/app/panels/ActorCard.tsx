import { countTellings } from '../../model/telling.ts'
import { countryName } from '../countryName.ts'
import { selectedRelations } from '../state/selectors.ts'
import { useApp } from '../state/store.ts'
import { ActorActions } from './ActorActions.tsx'
import { ActorAliases } from './ActorAliases.tsx'
import { Avatar, FlagImage } from './Avatar.tsx'
import { rankPairs } from './balance.ts'
import { HiddenNote } from './HiddenNote.tsx'
import { capitalised } from './names.ts'
import { CloseSelection } from './PairEvidence.tsx'
import { BarKey, PairList } from './PairList.tsx'
import { TalkLists } from './TalkLists.tsx'
import { TellingList } from './TellingList.tsx'
import { speaksAbout, spokenAboutBy } from './talk.ts'
import { useIndex, useLaterView } from './useGraph.ts'
import { counted, KIND_WORD } from './wording.ts'

/** Partners listed before "show all": the sentences are what the card leads to. */
const PARTNERS_SHOWN = 6

/** Who an actor is, and all that it is told to do and to undergo, partner by partner. */
export function ActorCard({ id }: { readonly id: string }) {
  const index = useIndex()
  const view = useLaterView()
  const select = useApp((state) => state.select)
  const setLens = useApp((state) => state.setLens)
  const actor = index.actors.get(id)
  if (!actor) return null
  const all = index.graph.relations.filter(({ source, target }) => source === id || target === id)
  const relations = selectedRelations(view, { kind: 'actor', id })
  const rows = rankPairs(relations)
  const doing = relations.filter(({ source }) => source === id)
  const words = view.relations.filter(({ attribution }) => attribution === id)
  const others = actor.aliases.filter((alias) => alias.toLowerCase() !== actor.name.toLowerCase())
  return (
    <>
      <header className="evidence-head">
        <div className="evidence-names">
          <Avatar actor={actor} size={44} />
          <div className="actor-title">
            <h2>{capitalised(actor.name)}</h2>
            <p>
              {actor.role ? capitalised(actor.role) : KIND_WORD[actor.kind]}
              {actor.country && actor.kind !== 'country' && (
                <>
                  {' · '}
                  <FlagImage country={actor.country} /> {countryName(actor.country)}
                </>
              )}
            </p>
          </div>
          <CloseSelection />
        </div>
        <ActorAliases names={others} />
        <p className="evidence-summary">
          {[
            counted(actor.mentions.length, 'mention'),
            counted(countTellings(relations), 'sentence'),
            `as doer in ${countTellings(doing)}`,
            words.length > 0
              ? `${counted(countTellings(words), 'claim')} of ${actor.kind === 'person' ? 'their' : 'its'} own`
              : '',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {all.length > 0 && <ActorActions id={id} />}
        {all.length === 0 && <p className="evidence-lead">Named, but in no relation that was found.</p>}
        <HiddenNote shown={countTellings(relations)} all={countTellings(all)} />
      </header>
      {rows.length > 0 && (
        <section aria-label="Relations by partner">
          <div className="list-head">
            <h3>With {counted(rows.length, 'partner')}</h3>
            <BarKey />
          </div>
          <PairList rows={rows} from={id} most={PARTNERS_SHOWN} />
        </section>
      )}
      <TalkLists
        about={speaksAbout(words, id)}
        by={spokenAboutBy(relations, id)}
        onAbout={(other) => {
          setLens({ kind: 'voice', voice: id })
          select({ kind: 'actor', id: other })
        }}
        onBy={(voice) => setLens({ kind: 'voice', voice })}
      />
      <TellingList relations={relations} picked={null} index={index} noun="Sentences" words={words} />
    </>
  )
}
