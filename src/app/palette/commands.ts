import { shortcutsNow } from '../keys.ts'
import { shortName } from '../panels/names.ts'
import { ARRANGEMENTS, type Arrangement, EVERYONE, OWN_VOICE, THEMES } from '../state/choices.ts'
import type { GraphIndex } from '../state/graphIndex.ts'
import { type AppState, useApp } from '../state/store.ts'

/** Something that the page can do, by its words. */
export interface Command {
  readonly id: string
  readonly words: string
  /** Other words by which people look for it. */
  readonly also: string
  readonly keys: string | null
  readonly run: () => void
}

const ARRANGEMENT_WORDS: Readonly<Record<Arrangement, string>> = {
  map: 'Arrange as the map',
  blocs: 'Arrange by blocs',
  circle: 'Arrange in a circle',
  ego: 'Arrange around the selected actor',
  world: 'Arrange as on a world map',
}

/** Other words for what has a key. */
const ALSO: Readonly<Record<string, string>> = {
  'Make a picture': 'export png image download',
  'Add articles': 'import open file paste',
  'Light or dark': 'theme colours',
  Graph: 'view map',
  Matrix: 'view',
  Pairs: 'view matrix list ranked',
  Table: 'view list csv rows',
}

/** All that can be done now: what has a key, and what has none. */
export function commandsNow(index: GraphIndex): readonly Command[] {
  const state = useApp.getState()
  const keyed = shortcutsNow().flatMap(({ keys, says, run, when }): Command[] =>
    run !== null && !keys.includes('Mod+K') && (when?.() ?? true)
      ? [{ id: `command:${says}`, words: says, also: ALSO[says] ?? '', keys: keys[0] ?? null, run }]
      : [],
  )
  const known = new Set(keyed.map(({ id }) => id))
  return [...keyed, ...unkeyed(state, index).filter(({ id }) => !known.has(id))]
}

function unkeyed(state: AppState, index: GraphIndex): readonly Command[] {
  const { display, lens, hiddenActors, setDisplay, setLens, setTheme, resetFilters, showActors, openDialog } =
    state
  const command = (words: string, run: () => void, also = ''): Command => ({
    id: `command:${words}`,
    words,
    also,
    keys: null,
    run,
  })
  const voices = [...new Set(index.graph.relations.map(({ attribution }) => attribution))].flatMap((id) => {
    const actor = id === null ? undefined : index.actors.get(id)
    return actor ? [actor] : []
  })
  return [
    command('Reset filters', resetFilters, 'clear all'),
    command(
      display.fold ? 'Unfold people and bodies' : 'Fold people and bodies into their country',
      () => setDisplay({ fold: !display.fold }),
      'fold unfold countries',
    ),
    ...ARRANGEMENTS.filter((one) => one !== display.arrangement).map((arrangement) =>
      command(ARRANGEMENT_WORDS[arrangement], () => setDisplay({ arrangement }), 'layout arrangement'),
    ),
    command(
      display.codes ? 'Flags instead of codes' : 'Codes instead of flags',
      () => setDisplay({ codes: !display.codes }),
      'country codes flags',
    ),
    command(
      display.missing === 'fade' ? 'Hide what the filters take out' : 'Fade what the filters take out',
      () => setDisplay({ missing: display.missing === 'fade' ? 'hide' : 'fade' }),
      'missing',
    ),
    command(
      display.loneActors ? 'Leave out actors without relations' : 'Keep actors without relations',
      () => setDisplay({ loneActors: !display.loneActors }),
      'lone',
    ),
    ...(hiddenActors.length > 0 ? [command('Bring hidden actors back', showActors, 'show')] : []),
    ...(lens.kind === 'everyone'
      ? []
      : [command('As told by everyone', () => setLens(EVERYONE), 'lens voice')]),
    command(
      'As told by the articles themselves',
      () => setLens({ kind: 'voice', voice: OWN_VOICE }),
      'lens own voice',
    ),
    ...voices.map((actor) =>
      command(
        `As told by ${shortName(actor)}`,
        () => setLens({ kind: 'voice', voice: actor.id }),
        `lens voice ${actor.name}`,
      ),
    ),
    ...THEMES.map((theme) =>
      command(
        `Theme: ${theme === 'system' ? 'as the system' : theme}`,
        () => setTheme(theme),
        'colours dark',
      ),
    ),
    command('Saved views', () => openDialog('views'), 'bookmarks'),
  ]
}
