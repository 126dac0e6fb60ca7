import { memo } from 'react'
import type { Relation } from '../../model/relation.ts'
import type { StrandKind } from '../../model/relationTypes.ts'
import { countTellings } from '../../model/telling.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { useApp } from '../state/store.ts'
import { EventList } from './EventList.tsx'
import { groupEvents } from './events.ts'
import { byType, byVoice, type ToldGroup } from './groups.ts'
import { Tabs } from './Tabs.tsx'
import { groupBySide, groupTellings, orderTellings, TELLING_ORDERS, type TellingOrder } from './tellings.ts'
import { type ToldTab, useTold } from './told.ts'
import './toldTabs.css'
import { GroupHead } from './GroupHead.tsx'
import { useTellingKeys } from './useTellingKeys.ts'
import { SIDE_WORDS } from './wording.ts'

interface TellingListProps {
  readonly relations: readonly Relation[]
  readonly picked: StrandKind | null
  readonly index: GraphIndex
  readonly onAllSides?: () => void
  /** What the list counts: tellings of one pair, or, where it goes over several, sentences. */
  readonly noun?: 'Tellings' | 'Sentences'
  /** What rests on the word of the actor whose card this is; without it there is no tab for it. */
  readonly words?: readonly Relation[]
}

/** A filter that leaves these tellings as they are costs nothing here; what `onAllSides` does follows from the pair. */
export const TellingList = memo(
  Tellings,
  (before, after) =>
    before.picked === after.picked &&
    before.index === after.index &&
    same(before.relations, after.relations) &&
    same(before.words ?? [], after.words ?? []),
)

const same = (before: readonly Relation[], after: readonly Relation[]): boolean =>
  before.length === after.length && before.every((relation, i) => relation === after[i])

const ORDER_WORDS: Readonly<Record<TellingOrder, string>> = {
  clearest: 'Clearest first',
  newest: 'Newest first',
  strongest: 'Strongest first',
  certain: 'Most certain first',
  outlet: 'By outlet',
  text: 'As in the text',
}

/** Tellings sentence by sentence, the sentences of one event together: all in a row, under their types, or under their voices. */
function Tellings({ relations, picked, index, onAllSides, noun = 'Tellings', words = [] }: TellingListProps) {
  const { tab: turned, lit: litThen, order } = useTold()
  const lit = useApp((state) => state.relation)
  const tab = tabFor(turned, relations, words, lit === litThen ? null : lit)
  const own = tab === 'words' ? words : relations
  const groups = groupsOf(tab, own, picked, index).map((group) => ({
    group,
    events: groupEvents(orderTellings(groupTellings(group.relations), order, index.actors, index.articles)),
  }))
  useTellingKeys(groups.flatMap(({ events }) => events.flatMap(({ told }) => told)))
  if (relations.length === 0 && words.length === 0) return null
  const tabs = [
    { name: 'tellings', words: noun, count: countTellings(relations) },
    { name: 'type', words: 'By type', count: null },
    { name: 'voice', words: 'By voice', count: null },
    ...(words.length > 0 ? [{ name: 'words', words: 'Words', count: countTellings(words) } as const] : []),
  ] as const
  return (
    <Tabs
      label="Tellings"
      tabs={tabs}
      shown={tab}
      onTurn={(name) => useTold.setState({ tab: name, lit })}
      aside={own.length > 1 ? <OrderMenu order={order} articles={index.articles.size} /> : null}
    >
      {groups.map(({ group, events }, i) => (
        <section key={group.key} aria-label={group.label}>
          <GroupHead
            group={group}
            index={index}
            onUngroup={i === 0 && picked && tab === 'tellings' && groups.length > 1 ? onAllSides : undefined}
          />
          <EventList events={events} index={index} lit={lit} />
        </section>
      ))}
    </Tabs>
  )
}

/** What was turned to last, unless it does not hold the relation that has come into the light since, or is not there. */
function tabFor(
  turned: ToldTab,
  relations: readonly Relation[],
  words: readonly Relation[],
  lit: string | null,
): ToldTab {
  const holds = (list: readonly Relation[]): boolean => list.some(({ id }) => id === lit)
  if (relations.length === 0) return 'words'
  if (turned === 'words')
    return words.length === 0 || (holds(relations) && !holds(words)) ? 'tellings' : turned
  return holds(words) && !holds(relations) ? 'words' : turned
}

function groupsOf(
  tab: ToldTab,
  relations: readonly Relation[],
  picked: StrandKind | null,
  index: GraphIndex,
): readonly ToldGroup[] {
  switch (tab) {
    case 'type':
      return byType(relations)
    case 'voice':
      return byVoice(relations, index)
    case 'words':
      return [{ key: 'words', of: { kind: 'all' }, label: 'Own words', relations }]
    case 'tellings':
      return picked
        ? groupBySide(relations, picked).map(({ kind, relations: group }) => ({
            key: kind,
            of: { kind: 'side', side: kind },
            label: SIDE_WORDS[kind],
            relations: group,
          }))
        : [{ key: 'all', of: { kind: 'all' }, label: 'Tellings', relations }]
  }
}

function OrderMenu({ order, articles }: { readonly order: TellingOrder; readonly articles: number }) {
  // Of one article there is but one outlet.
  const orders = TELLING_ORDERS.filter((one) => articles > 1 || one !== 'outlet')
  return (
    <select
      className="quiet-select"
      aria-label="Order of the tellings"
      value={order}
      onChange={({ currentTarget: { value } }) =>
        useTold.setState({ order: TELLING_ORDERS.find((one) => one === value) ?? 'clearest' })
      }
    >
      {orders.map((one) => (
        <option key={one} value={one}>
          {ORDER_WORDS[one]}
        </option>
      ))}
    </select>
  )
}
