import { ACTOR_KINDS } from '../../model/actor.ts'
import { isoDay } from '../../model/isoDate.ts'
import { RELATION_TYPE_NAMES, STRAND_KINDS } from '../../model/relationTypes.ts'
import {
  ARRANGEMENTS,
  type CameraChoice,
  type Choices,
  CLAIMS,
  CLOCKS,
  COMPARISONS,
  DEFAULT_CHOICES,
  DEFAULT_DISPLAY,
  DEFAULT_LISTING,
  EVERYONE,
  INTENSITY_SCALE,
  type Lens,
  LISTS,
  type Listing,
  NO_FILTERS,
  ORDERS,
  PATH_WAYS,
  type PathChoice,
  type Pin,
  type Selection,
  THEMES,
  TOUCHES,
  UNDATED,
  VIEWS,
} from './choices.ts'
import { listFrom, listText, numberIn, wholeIn } from './urlParts.ts'

/**
 * Choices as a query string and back. What stands at its default is left out; a value that makes no sense is
 * read as its default, so an old or mangled link opens instead of failing.
 *
 * `q` text · `xt` `xk` `xm` `xv` `xo` `xc` hidden types, kinds, claims, voices, outlets, countries (`-` is none) ·
 * `nk` `nc` excluded kinds and countries ·
 * `cf` least confidence · `int` least..most intensity · `mt` least tellings · `act` actors, `how=between` ·
 * `t` from..to · `und=only` or `0` · `clk=reported` · `lens` v:VOICE or c:VOICE~VOICE~show · `hide` actors ·
 * `v` view · `miss=hide` · `lone=1` · `codes=1` · `fold=1` · `arr` arrangement · `ego` its centre · `tidy` actors · `all=1` ·
 * `keys=0` · `pin` ID@x,y;… · `tick` relations whose events are pinned to the time axis · `hop` focus ·
 * `ord` matrix's order, `rows` its own one · `list` table's rows · `sort` COLUMN or -COLUMN · `cols` columns · `ev=1` · `path` ID~ID~way~forward ·
 * `cam` x,y,zoom · `sel` a:ID, p:ID~ID or p:ID~ID~strand · `rel` relation · `read` article · `th` theme
 */
export function choicesToQuery(choices: Choices): string {
  const { filters, time, selection, relation, reading, theme, lens, display, listing } = choices
  const query = new URLSearchParams()
  const put = (key: string, value: string): void => {
    if (value !== '') query.set(key, value)
  }
  const putUnless = (key: string, value: string | number | null, usual: string | number | null): void => {
    if (value !== null && value !== usual) query.set(key, String(value))
  }
  put('q', filters.text)
  put('xt', listText(filters.hiddenTypes))
  put('xk', listText(filters.hiddenKinds))
  put('xm', listText(filters.hiddenClaims))
  put('xv', listText(filters.hiddenVoices))
  put('xo', listText(filters.hiddenOutlets))
  put('xc', listText(filters.hiddenCountries))
  put('nk', listText(filters.excludedKinds))
  put('nc', listText(filters.excludedCountries))
  putUnless('cf', filters.minConfidence, NO_FILTERS.minConfidence)
  const { min, max } = filters.intensity
  putUnless('int', `${min}..${max}`, `${INTENSITY_SCALE.min}..${INTENSITY_SCALE.max}`)
  putUnless('mt', filters.minTellings, NO_FILTERS.minTellings)
  put('act', listText(filters.actors.ids))
  putUnless('how', filters.actors.how, NO_FILTERS.actors.how)
  put('t', time.range ? `${time.range.start}..${time.range.end}` : '')
  putUnless('und', time.undated === 'without' ? '0' : time.undated, 'with')
  putUnless('clk', time.clock, 'happened')
  put('lens', lensToText(lens))
  put('hide', listText(choices.hiddenActors))
  putUnless('v', choices.view, DEFAULT_CHOICES.view)
  putUnless('miss', display.missing, DEFAULT_DISPLAY.missing)
  put('lone', display.loneActors ? '1' : '')
  put('codes', display.codes ? '1' : '')
  put('fold', display.fold ? '1' : '')
  putUnless('arr', display.arrangement, DEFAULT_DISPLAY.arrangement)
  put('ego', display.centre ?? '')
  put('tidy', listText(display.tidied ?? []))
  put('all', display.everyone ? '1' : '')
  put('keys', display.shortcuts ? '' : '0')
  put('pin', pinsToText(choices.pins))
  put('tick', listText(choices.pinnedEvents))
  putUnless('hop', choices.focus, null)
  put('cam', choices.camera ? `${choices.camera.x},${choices.camera.y},${choices.camera.zoom}` : '')
  putUnless('ord', listing.order, DEFAULT_LISTING.order)
  put('rows', listText(listing.rows ?? []))
  putUnless('list', listing.list, DEFAULT_LISTING.list)
  put('sort', listing.sort ? `${listing.sort.down ? '-' : ''}${listing.sort.column}` : '')
  put('cols', listing.columns?.join(',') ?? '')
  put('ev', listing.evidence ? '1' : '')
  put('path', pathToText(choices.path))
  put('sel', selectionToText(selection))
  put('rel', relation ?? '')
  put('read', reading?.article ?? '')
  putUnless('th', theme, DEFAULT_CHOICES.theme)
  // These five are read as well by a person and need no escape in a query.
  const text = query.toString().replace(/%3A|%7E|%2C|%40|%3B/g, decodeURIComponent)
  return text === '' ? '' : `?${text}`
}

export const queryToChoices = (search: string): Choices => readQuery(search).choices

/** The choices of a link, and the words in it that this page does not know. */
export function readQuery(search: string): {
  readonly choices: Choices
  readonly unknown: readonly string[]
} {
  const query = new URLSearchParams(search)
  const unknown: string[] = []
  const list = (key: string): readonly string[] => listFrom(query.get(key))
  const known = <T extends string>(key: string, values: readonly T[]): readonly T[] => {
    const isKnown = isOneOf(values)
    unknown.push(...list(key).filter((value) => !isKnown(value)))
    return list(key).filter(isKnown)
  }
  const one = <T extends string>(key: string, values: readonly T[], usual: T): T =>
    read(key, (text) => values.find((value) => value === text), usual)
  /** `parse` gives undefined for what makes no sense. */
  const read = <T>(key: string, parse: (text: string) => T | undefined, usual: T): T => {
    const text = query.get(key)
    if (text === null || text === '') return usual
    const value = parse(text)
    if (value === undefined) unknown.push(text)
    return value ?? usual
  }
  const isOn = (key: string): boolean => query.get(key) === '1'
  const choices: Choices = {
    filters: {
      text: query.get('q') ?? '',
      hiddenTypes: known('xt', RELATION_TYPE_NAMES),
      hiddenKinds: known('xk', ACTOR_KINDS),
      hiddenClaims: known('xm', CLAIMS),
      hiddenVoices: list('xv'),
      minConfidence: read('cf', (text) => numberIn(text, 0, 1), NO_FILTERS.minConfidence),
      hiddenOutlets: list('xo'),
      hiddenCountries: list('xc'),
      excludedKinds: known('nk', ACTOR_KINDS),
      excludedCountries: list('nc'),
      intensity: read('int', intensityFrom, INTENSITY_SCALE),
      minTellings: read('mt', (text) => wholeIn(text, 1, 1e6), NO_FILTERS.minTellings),
      actors: { ids: list('act'), how: one('how', TOUCHES, NO_FILTERS.actors.how) },
    },
    time: {
      range: read('t', rangeFrom, null),
      undated: query.get('und') === '0' ? 'without' : one('und', UNDATED, 'with'),
      clock: one('clk', CLOCKS, 'happened'),
    },
    lens: read('lens', lensFrom, EVERYONE),
    hiddenActors: list('hide'),
    view: one('v', VIEWS, DEFAULT_CHOICES.view),
    display: {
      missing: one('miss', ['fade', 'hide'], DEFAULT_DISPLAY.missing),
      loneActors: isOn('lone'),
      codes: isOn('codes'),
      fold: isOn('fold'),
      arrangement: one('arr', ARRANGEMENTS, DEFAULT_DISPLAY.arrangement),
      centre: query.get('ego') || null,
      tidied: query.has('tidy') ? list('tidy') : null,
      everyone: isOn('all'),
      shortcuts: query.get('keys') !== '0',
    },
    pins: read('pin', pinsFrom, {}),
    pinnedEvents: list('tick'),
    focus: read('hop', (text) => wholeIn(text, 0, 99), null),
    camera: read('cam', cameraFrom, null),
    listing: {
      order: one('ord', ORDERS, DEFAULT_LISTING.order),
      rows: query.has('rows') ? list('rows') : null,
      list: one('list', LISTS, DEFAULT_LISTING.list),
      sort: read('sort', sortFrom, null),
      columns: read('cols', columnsFrom, null),
      evidence: isOn('ev'),
    },
    path: read('path', pathFrom, null),
    selection: read('sel', selectionFrom, DEFAULT_CHOICES.selection),
    relation: query.get('rel') || null,
    reading: query.get('read') ? { article: query.get('read') ?? '' } : null,
    theme: one('th', THEMES, DEFAULT_CHOICES.theme),
  }
  return { choices, unknown }
}

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string | null): value is T =>
    values.includes(value as T)

function intensityFrom(text: string): { readonly min: number; readonly max: number } | undefined {
  const [low, high] = text.split('..')
  const min = numberIn(low ?? '', INTENSITY_SCALE.min, INTENSITY_SCALE.max)
  const max = numberIn(high ?? '', INTENSITY_SCALE.min, INTENSITY_SCALE.max)
  return min !== undefined && max !== undefined && min <= max ? { min, max } : undefined
}

function rangeFrom(text: string): Choices['time']['range'] | undefined {
  const [start, end] = text.split('..')
  if (start === undefined || end === undefined) return undefined
  return isoDay(start) !== null && isoDay(end) !== null && start <= end ? { start, end } : undefined
}

function lensToText(lens: Lens): string {
  switch (lens.kind) {
    case 'everyone':
      return ''
    case 'voice':
      return `v:${lens.voice}`
    case 'compare':
      return `c:${lens.a}~${lens.b}${lens.show === 'side' ? '' : `~${lens.show}`}`
  }
}

function lensFrom(text: string): Lens | undefined {
  if (text.startsWith('v:') && text.length > 2) return { kind: 'voice', voice: text.slice(2) }
  const [a, b, show = 'side'] = text.startsWith('c:') ? text.slice(2).split('~') : []
  const how = COMPARISONS.find((one) => one === show)
  return a && b && a !== b && how ? { kind: 'compare', a, b, show: how } : undefined
}

const pinsToText = (pins: Choices['pins']): string =>
  Object.entries(pins)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([id, { x, y }]) => `${id}@${x},${y}`)
    .join(';')

function pinsFrom(text: string): Choices['pins'] | undefined {
  const pins: Record<string, Pin> = {}
  for (const part of text.split(';')) {
    const [id, place] = part.split('@')
    const [x, y] = (place ?? '').split(',').map((number) => wholeIn(number, -1e6, 1e6))
    if (!id || x === undefined || y === undefined) return undefined
    pins[id] = { x, y }
  }
  return pins
}

function cameraFrom(text: string): CameraChoice | undefined {
  const [x, y, zoom] = text.split(',').map((number) => numberIn(number, -1e6, 1e6))
  return x !== undefined && y !== undefined && zoom !== undefined && zoom > 0 ? { x, y, zoom } : undefined
}

function sortFrom(text: string): Listing['sort'] | undefined {
  const [, down, column] = /^(-?)([a-z]+)$/.exec(text) ?? []
  return column ? { column, down: down === '-' } : undefined
}

function columnsFrom(text: string): readonly string[] | undefined {
  return /^[a-z]+(,[a-z]+)*$/.test(text) ? [...new Set(text.split(','))] : undefined
}

function pathToText(path: PathChoice | null): string {
  if (!path) return ''
  const { from, to, way, forward } = path
  return [from, to, way === 'hops' ? '' : way, forward ? 'forward' : ''].filter(Boolean).join('~')
}

function pathFrom(text: string): PathChoice | undefined {
  const [from, to, ...rest] = text.split('~')
  const way = PATH_WAYS.find((one) => rest.includes(one)) ?? 'hops'
  return from && to && from !== to ? { from, to, way, forward: rest.includes('forward') } : undefined
}

function selectionToText(selection: Selection): string {
  switch (selection.kind) {
    case 'none':
      return ''
    case 'actor':
      return `a:${selection.id}`
    case 'pair':
      return `p:${selection.id}${selection.strand ? `~${selection.strand}` : ''}`
  }
}

function selectionFrom(text: string): Selection | undefined {
  if (text.startsWith('a:') && text.length > 2) return { kind: 'actor', id: text.slice(2) }
  const [one, other, strand] = text.startsWith('p:') ? text.slice(2).split('~') : []
  if (!one || !other || one === other) return undefined
  const id = one < other ? `${one}~${other}` : `${other}~${one}`
  return { kind: 'pair', id, strand: STRAND_KINDS.find((kind) => kind === strand) ?? null }
}
