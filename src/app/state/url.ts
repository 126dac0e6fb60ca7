import { ACTOR_KINDS } from '../../model/actor.ts'
import { isoDay } from '../../model/isoDate.ts'
import { RELATION_TYPE_NAMES, STRAND_KINDS } from '../../model/relationTypes.ts'
import { type Choices, CLAIMS, DEFAULT_CHOICES, type Selection, THEMES } from './choices.ts'

/**
 * Choices as a query string and back. What stands at its default is left out; a value that makes no sense is
 * read as its default, so an old or mangled link opens instead of failing.
 *
 * `q` text · `xt` `xk` `xm` `xv` hidden types, kinds, claims, voices · `cf` least confidence · `t` from..to ·
 * `und=0` without undated · `sel` a:ID, p:ID~ID or p:ID~ID~strand · `rel` relation · `read` article · `th` theme
 */
export function choicesToQuery(choices: Choices): string {
  const { filters, time, selection, relation, reading, theme } = choices
  const query = new URLSearchParams()
  const put = (key: string, value: string): void => {
    if (value !== '') query.set(key, value)
  }
  put('q', filters.text)
  put('xt', filters.hiddenTypes.join(','))
  put('xk', filters.hiddenKinds.join(','))
  put('xm', filters.hiddenClaims.join(','))
  put('xv', filters.hiddenVoices.join(','))
  put('cf', filters.minConfidence > 0 ? String(filters.minConfidence) : '')
  put('t', time.range ? `${time.range.start}..${time.range.end}` : '')
  put('und', time.undated ? '' : '0')
  put('sel', selectionToText(selection))
  put('rel', relation ?? '')
  put('read', reading?.article ?? '')
  put('th', theme === DEFAULT_CHOICES.theme ? '' : theme)
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%7E', '~').replaceAll('%2C', ',')
  return text === '' ? '' : `?${text}`
}

export function queryToChoices(search: string): Choices {
  const query = new URLSearchParams(search)
  const list = (key: string): string[] => [...new Set((query.get(key) ?? '').split(',').filter(Boolean))]
  const article = query.get('read')
  const theme = query.get('th')
  return {
    filters: {
      text: query.get('q') ?? '',
      hiddenTypes: list('xt').filter(isOneOf(RELATION_TYPE_NAMES)),
      hiddenKinds: list('xk').filter(isOneOf(ACTOR_KINDS)),
      hiddenClaims: list('xm').filter(isOneOf(CLAIMS)),
      hiddenVoices: list('xv'),
      minConfidence: confidenceFrom(query.get('cf')),
    },
    time: { range: rangeFrom(query.get('t')), undated: query.get('und') !== '0' },
    selection: selectionFrom(query.get('sel')),
    relation: query.get('rel') || null,
    reading: article ? { article } : null,
    theme: isOneOf(THEMES)(theme) ? theme : DEFAULT_CHOICES.theme,
  }
}

const isOneOf =
  <T extends string>(values: readonly T[]) =>
  (value: string | null): value is T =>
    values.includes(value as T)

function confidenceFrom(text: string | null): number {
  const value = Number(text ?? 0)
  return value > 0 && value <= 1 ? value : 0
}

function rangeFrom(text: string | null): Choices['time']['range'] {
  const [start, end] = (text ?? '').split('..')
  if (start === undefined || end === undefined) return null
  return isoDay(start) !== null && isoDay(end) !== null && start <= end ? { start, end } : null
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

function selectionFrom(text: string | null): Selection {
  if (text?.startsWith('a:')) return { kind: 'actor', id: text.slice(2) }
  const [one, other, strand] = text?.startsWith('p:') ? text.slice(2).split('~') : []
  if (!one || !other || one === other) return DEFAULT_CHOICES.selection
  const id = one < other ? `${one}~${other}` : `${other}~${one}`
  return { kind: 'pair', id, strand: STRAND_KINDS.find((kind) => kind === strand) ?? null }
}
