import { rankPairs } from './panels/balance.ts'
import type { Choices } from './state/choices.ts'
import { dropUnknown } from './state/known.ts'
import { choicesOf, untracked, useApp } from './state/store.ts'
import { choicesToQuery, queryToChoices } from './state/url.ts'
import { rememberedTheme, rememberTheme } from './theme.ts'

/** How long a continuous change (typing, dragging) rests before it is written to the URL, in milliseconds. */
const REST_MS = 200

/** A step is written once its frame is on the screen: a push costs the browser some milliseconds. */
const STEP_MS = 30

/** Marks history entries that this page wrote: a reload is not a first visit. */
const OWN_ENTRY = { entente: 1 }

/** Whether going back should undo the step from `before` to `after`: typing, dragging, theme and light are no steps. */
export function isStep(before: Choices, after: Choices): boolean {
  const discrete = ({
    filters,
    time,
    selection,
    reading,
    lens,
    view,
    display,
    hiddenActors,
    focus,
    listing,
    path,
  }: Choices): string =>
    JSON.stringify({
      ...filters,
      text: '',
      minConfidence: 0,
      minTellings: 0,
      intensity: 0,
      undated: time.undated,
      clock: time.clock,
      ranged: time.range !== null,
      selection,
      reading,
      lens,
      view,
      display,
      hiddenActors,
      focus,
      listing,
      path,
    })
  return discrete(before) !== discrete(after)
}

/**
 * Reads the choices out of the URL, then keeps both in step: a discrete choice is a step in the history, a continuous one
 * rewrites the current entry. Call once, before the first render.
 */
export function syncUrl(): void {
  const fromUrl = queryToChoices(location.search)
  const hasTheme = new URLSearchParams(location.search).has('th')
  const { setChoices } = useApp.getState()
  untracked(() => setChoices(hasTheme ? fromUrl : { ...fromUrl, theme: rememberedTheme() }))
  let firstVisit = history.state === null && location.search === ''
  let written = choicesOf(useApp.getState())
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = (push: boolean): void => {
    clearTimeout(timer)
    const choices = choicesOf(useApp.getState())
    const query = choicesToQuery(choices)
    const same = query === choicesToQuery(written)
    written = choices
    const url = `${location.pathname}${query}${location.hash}`
    if (push && !same) history.pushState(OWN_ENTRY, '', url)
    else history.replaceState(OWN_ENTRY, '', url)
  }
  useApp.subscribe((state, before) => {
    if (state.theme !== before.theme) rememberTheme(state.theme)
    if (state.load !== before.load && state.load.status === 'ready') {
      if (firstVisit && state.selection.kind === 'none') selectStrongest()
      firstVisit = false
      write(false)
      return
    }
    const choices = choicesOf(state)
    if (choicesToQuery(choices) === choicesToQuery(written)) return
    const step = isStep(written, choices)
    clearTimeout(timer)
    timer = setTimeout(() => write(step), step ? STEP_MS : REST_MS)
  })
  addEventListener('popstate', () => {
    clearTimeout(timer)
    const { load, theme, setChoices } = useApp.getState()
    const choices = { ...queryToChoices(location.search), theme }
    written = load.status === 'ready' ? dropUnknown(choices, load.index) : choices
    setChoices(written)
  })
}

/** A first visit opens on the pair that is told most, so that the page shows at once what it is for. */
function selectStrongest(): void {
  const { load, select } = useApp.getState()
  if (load.status !== 'ready') return
  const [strongest] = rankPairs(load.index.graph.relations)
  if (strongest) select({ kind: 'pair', id: strongest.id, strand: null })
}
