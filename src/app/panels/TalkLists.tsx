import { capitalised, shortName } from './names.ts'
import type { TalkShare } from './talk.ts'
import { useIndex } from './useGraph.ts'
import { formatCount } from './wording.ts'

/** Rows of a list; who has less than these is not named. */
const MOST = 5

/** Of whom an actor speaks, beside who speaks about the actor; a row opens what is said. */
export function TalkLists({
  about,
  by,
  onAbout,
  onBy,
}: {
  readonly about: readonly TalkShare[]
  readonly by: readonly TalkShare[]
  readonly onAbout: (id: string) => void
  readonly onBy: (id: string) => void
}) {
  if (about.length + by.length === 0) return null
  const longest = Math.max(...[...about, ...by].map(({ tellings }) => tellings))
  return (
    <div className="talk">
      <Shares
        head="Speaks about"
        none="Speaks about nobody here."
        shares={about}
        longest={longest}
        onPick={onAbout}
      />
      <Shares
        head="Is spoken about by"
        none="By the articles alone."
        shares={by}
        longest={longest}
        onPick={onBy}
      />
    </div>
  )
}

function Shares({
  head,
  none,
  shares,
  longest,
  onPick,
}: {
  readonly head: string
  readonly none: string
  readonly shares: readonly TalkShare[]
  readonly longest: number
  readonly onPick: (id: string) => void
}) {
  const { actors } = useIndex()
  return (
    <section aria-label={head}>
      <h3>{head}</h3>
      {shares.length === 0 && <p>{none}</p>}
      <ul>
        {shares.slice(0, MOST).map(({ id, tellings }) => {
          const actor = actors.get(id)
          return (
            <li key={id}>
              <button type="button" title={actor?.name} onClick={() => onPick(id)}>
                <span className="talk-name">{actor ? capitalised(shortName(actor)) : id}</span>
                <span
                  className="talk-bar"
                  style={{ '--share': tellings / longest } as React.CSSProperties}
                  aria-hidden="true"
                />
                <span className="talk-count">{formatCount(tellings)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
