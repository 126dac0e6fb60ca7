import { isDemonym } from './demonyms.ts'
import type { Entity, Sentence, TimeExpression, Token } from './document.ts'
import type { NameSpan } from './network/languageModel.ts'

const TYPE_OF_NAME = { PER: 'PERSON', LOC: 'PLACE', ORG: 'ORGANIZATION' } as const

/** Nouns that make an event of the name before them: "World War II", "Cuban Missile Crisis", "Munich Security Conference". */
const EVENT_NOUN =
  /^(?:War|Wars|Crisis|Revolution|Summit|Conference|Olympics|Games|Uprising|Massacre|Intifada|Offensive|Referendum|Forum|Cup|Holocaust|Genocide|Rebellion|Coup|Armistice)$/
const NUMERAL = /^(?:I|II|III|IV|V|One|Two|\d{1,4})$/

/**
 * The named entities of a document. Persons, organisations and places are the model's; groups of people and events
 * are added by rule, dates from the time expressions. Entities of one kind never overlap; a date or an event may
 * hold a place ("Munich Security Conference").
 */
export function findEntities(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  names: readonly (readonly NameSpan[])[],
  times: readonly TimeExpression[],
): Entity[] {
  const entities: Entity[] = []
  const add = (type: Entity['type'], firstToken: number, lastToken: number): void => {
    entities.push({
      start: tokens[firstToken]!.start,
      end: tokens[lastToken - 1]!.end,
      firstToken,
      lastToken,
      type,
    })
  }
  for (const { index, firstToken, lastToken } of sentences) {
    const own = names[index] ?? []
    const taken = new Set<number>()
    for (const { start, end, type } of own) {
      add(TYPE_OF_NAME[type], firstToken + start, firstToken + end)
      for (let i = start; i < end; i += 1) taken.add(firstToken + i)
    }
    for (let i = firstToken; i < lastToken; i += 1) {
      if (!taken.has(i) && isGroup(tokens[i]!)) add('NORP', i, i + 1)
    }
    for (const [first, last] of findEvents(tokens, firstToken, lastToken)) add('EVENT', first, last)
  }
  let at = 0
  for (const time of times) {
    while (at < tokens.length && tokens[at]!.end <= time.start) at += 1
    const firstToken = at
    while (at < tokens.length && tokens[at]!.start < time.end) at += 1
    if (at > firstToken) add('DATE', firstToken, at)
  }
  return entities.sort((one, other) => one.start - other.start || other.end - one.end)
}

/** A people, creed or party by its adjective or its members: "Belarusian", "the Hutus". */
function isGroup({ form, lemma, upos }: Token): boolean {
  return /^(?:ADJ|PROPN|NOUN)$/.test(upos) && /^\p{Lu}\p{Ll}/u.test(form) && isDemonym(lemma.toLowerCase())
}

function findEvents(tokens: readonly Token[], firstToken: number, lastToken: number): [number, number][] {
  const isName = (i: number): boolean =>
    /^\p{Lu}|^\d{4}$/u.test(tokens[i]?.form ?? '') && /^(?:PROPN|ADJ|NUM|NOUN)$/.test(tokens[i]!.upos)
  const events: [number, number][] = []
  for (let i = firstToken; i < lastToken; i += 1) {
    if (!EVENT_NOUN.test(tokens[i]!.form)) continue
    let first = i
    while (first > firstToken && isName(first - 1)) first -= 1
    const hasNumeral = i + 1 < lastToken && NUMERAL.test(tokens[i + 1]!.form)
    const last = hasNumeral ? i + 2 : i + 1
    if (last - first > 1 && tokens.slice(first, i).some(({ upos }) => upos !== 'NUM'))
      events.push([first, last])
  }
  return events
}
