import { afterFrame } from './afterFrame.ts'
import { rankStrands } from './panels/balance.ts'
import { type Choices, DEFAULT_CHOICES } from './state/choices.ts'
import { dropUnknown, unknownIn } from './state/known.ts'
import { expanded, shortened } from './state/shortQuery.ts'
import { choicesOf, shownIndex, untracked, useApp } from './state/store.ts'
import { choicesToQuery, readQuery } from './state/url.ts'
import { rememberedTheme, rememberTheme } from './theme.ts'
import { showToast } from './toasts/toasts.ts'

/** The way to other dossiers, for going back and forth between them. */
interface Openers {
  readonly openDossier: (id: string, query: string) => Promise<boolean>
  readonly openSeed: (query: string) => Promise<void>
}

/** How long a continuous change (typing, dragging) rests before it is written to the URL, in milliseconds. */
const REST_MS = 200

const CHOICES = Object.keys(DEFAULT_CHOICES) as readonly (keyof Choices)[]

/** Marks history entries that this page wrote: a reload is not a first visit. */
const OWN_ENTRY = { entente: 1 }

/** Unknown things that a note names; the rest is counted. */
const NAMED = 4

/** Whether going back should undo the step from `before` to `after`: typing, dragging, theme and light are no steps. */
export function isStep(before: Choices, after: Choices): boolean {
  const discrete = ({ filters, time, theme, relation, pins, camera, ...steps }: Choices): string =>
    JSON.stringify({
      ...steps,
      filters: { ...filters, text: '', minConfidence: 0, minTellings: 0, intensity: null },
      time: { ...time, range: time.range !== null },
    })
  return discrete(before) !== discrete(after)
}

/**
 * Reads the choices out of the URL, then keeps both in step: a discrete choice is a step in the history, a continuous one
 * rewrites the current entry. Call once, before the first render.
 */
export function syncUrl({ openDossier, openSeed }: Openers): void {
  const query = queryInUrl()
  const opened = readQuery(query ?? '')
  if (query === null) showToast(DAMAGED, { stays: true })
  const hasTheme = new URLSearchParams(query ?? '').has('th')
  const { setChoices } = useApp.getState()
  untracked(() => setChoices(hasTheme ? opened.choices : { ...opened.choices, theme: rememberedTheme() }))
  let firstVisit = history.state === null && location.search === ''
  let firstGraph = true
  let written = choicesOf(useApp.getState())
  let shownDossier = dossierInUrl()
  /** Another dossier is being opened because the person went back to it: no new step. */
  let goingBack = false
  let cancel = (): void => {}
  const write = (push: boolean): void => {
    cancel()
    const choices = choicesOf(useApp.getState())
    const { dossier } = useApp.getState()
    const query = choicesToQuery(choices)
    const same = dossier === shownDossier && query === choicesToQuery(written)
    written = choices
    shownDossier = dossier
    const url = `${location.pathname}${withDossier(shortened(query), dossier)}${location.hash}`
    if (push && !same) history.pushState(OWN_ENTRY, '', url)
    else history.replaceState(OWN_ENTRY, '', url)
  }
  useApp.subscribe((state, before) => {
    if (state.theme !== before.theme) rememberTheme(state.theme)
    if (state.load !== before.load && state.load.status === 'ready') {
      if (firstGraph) noteUnknown([...opened.unknown, ...unknownIn(opened.choices, state.load.index)])
      if (firstVisit && state.selection.kind === 'none') selectStrongest()
      const switched = !firstGraph && !goingBack && state.dossier !== before.dossier
      firstGraph = false
      firstVisit = false
      goingBack = false
      write(switched)
      return
    }
    if (CHOICES.every((name) => state[name] === before[name])) return
    cancel()
    // A push costs the browser some milliseconds, which the frame that answers the step does not wait for.
    cancel = afterFrame(() => {
      const choices = choicesOf(useApp.getState())
      if (choicesToQuery(choices) === choicesToQuery(written)) return
      if (isStep(written, choices)) return write(true)
      const timer = setTimeout(() => write(false), REST_MS)
      cancel = () => clearTimeout(timer)
    })
  })
  /** A dossier that was removed since, or whose making was undone: the page stays where it is, and so does its address. */
  const stay = (found: boolean): void => {
    if (found) return
    goingBack = false
    showToast(GONE)
    write(false)
  }
  addEventListener('popstate', () => {
    cancel()
    const { load, theme, setChoices, dossier } = useApp.getState()
    const wanted = dossierInUrl()
    if (wanted !== dossier) {
      goingBack = true
      if (wanted === null) void openSeed(queryInUrl() ?? '')
      else void openDossier(wanted, queryInUrl() ?? '').then(stay)
      return
    }
    const { choices, unknown } = readQuery(queryInUrl() ?? '')
    const here = { ...choices, theme }
    written = load.status === 'ready' ? dropUnknown(here, load.index) : here
    if (load.status === 'ready') noteUnknown([...unknown, ...unknownIn(here, load.index)])
    setChoices(written)
  })
}

/** The query of the URL, a short one written out; null when a part of it is lost. */
export const queryInUrl = (): string | null => expanded(location.search)

const DAMAGED =
  'A part of this link is missing, so the page opens without its choices. Ask for the link again; mail and chat programs sometimes cut long ones.'

const GONE = 'The dossier that was open then is no longer kept in this browser.'

/** The id of the own dossier that the URL names; null for the one that came with the page. */
export const dossierInUrl = (): string | null => new URLSearchParams(location.search).get('d') || null

const withDossier = (query: string, dossier: string | null): string =>
  dossier === null ? query : `?d=${encodeURIComponent(dossier)}${query.replace('?', '&')}`

/** Says what a link named in vain; the page opens all the same. */
function noteUnknown(unknown: readonly string[]): void {
  if (unknown.length === 0) return
  const rest = unknown.length - NAMED
  const named = [...unknown.slice(0, NAMED), ...(rest > 0 ? [`${rest} more`] : [])].join(', ')
  const things = unknown.length === 1 ? 'one thing that is' : `${unknown.length} things that are`
  showToast(`This link named ${things} not in this dossier: ${named}.`, { stays: true })
}

/** A first visit opens on the pair that is told most, so that the page shows at once what it is for. */
function selectStrongest(): void {
  const state = useApp.getState()
  const [strongest] = rankStrands(shownIndex(state)?.strands ?? [])
  if (strongest) state.select({ kind: 'pair', id: strongest.id, strand: null })
}
