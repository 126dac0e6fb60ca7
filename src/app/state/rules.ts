import { memoizeLast } from '../../base/memoizeLast.ts'
import type { Relation, When } from '../../model/relation.ts'
import {
  ALL_TIME,
  type Choices,
  type Claim,
  type Clock,
  DEFAULT_MIN_CONFIDENCE,
  EVERYONE,
  INTENSITY_SCALE,
  NO_FILTERS,
  NONE,
  OWN_VOICE,
  type TimeChoice,
  type ViewChoices,
} from './choices.ts'
import { foldText } from './foldText.ts'
import type { GraphIndex } from './graphIndex.ts'

/** Modality and polarity as one value: what is denied is denied, however it is hedged. */
export const claimOf = ({ modality, polarity }: Relation): Claim =>
  polarity === 'negative' ? 'denied' : modality

export const voiceOf = ({ attribution }: Relation): string => attribution ?? OWN_VOICE

export const outletOf = (index: GraphIndex, { evidence }: Relation): string =>
  index.articles.get(evidence.article)?.source ?? NONE

/** The countries of both actors, NONE for one without. */
export const countriesOf = (index: GraphIndex, { source, target }: Relation): readonly [string, string] => [
  index.actors.get(source)?.country ?? NONE,
  index.actors.get(target)?.country ?? NONE,
]

/** When a relation happened, or the day on which its article reported it. */
export const whenOf = (index: GraphIndex, { when, evidence }: Relation, clock: Clock): When | null =>
  clock === 'happened' ? when : reportedOn(index.articles.get(evidence.article)?.published ?? null)

const days = new Map<string, When>()

/** One object a day, so that what is computed from it can be remembered. */
function reportedOn(day: string | null): When | null {
  if (day === null) return null
  const known = days.get(day)
  if (known) return known
  const made: When = { start: day, end: day, granularity: 'day', text: null, basis: 'document' }
  days.set(day, made)
  return made
}

/** An interval passes when any day of it lies in the brush. */
export const inRange = ({ start, end }: Pick<When, 'start' | 'end'>, range: TimeChoice['range']): boolean =>
  range === null || (start <= range.end && range.start <= end)

/** `drawn` is the relation as a folded graph has it; the same object otherwise. */
type Test = (relation: Relation, drawn: Relation) => boolean

interface Rule {
  /** Whether it takes out anything at all. */
  readonly inForce: (choices: ViewChoices) => boolean
  readonly lift: (choices: ViewChoices) => ViewChoices
  /** Per relation of the index, 1 where this rule takes it out. */
  readonly takesOut: (index: GraphIndex, choices: ViewChoices) => Uint8Array
}

/** `value` picks what the rule reads, compared by identity, so that a change elsewhere costs this rule nothing. */
function rule<V>(
  value: (choices: ViewChoices) => V,
  inForce: (value: V) => boolean,
  lift: Rule['lift'],
  test: (index: GraphIndex, value: V) => Test,
): Rule {
  const takesOut = memoizeLast((index: GraphIndex, chosen: V): Uint8Array => {
    const { relations } = index.graph
    if (!inForce(chosen)) return new Uint8Array(relations.length)
    const { unfolded } = index
    const passes = test(unfolded ?? index, chosen)
    const out = new Uint8Array(relations.length)
    relations.forEach((drawn, i) => {
      const relation = unfolded?.relations.get(drawn.id) ?? drawn
      if (!passes(relation, drawn)) out[i] = 1
    })
    return out
  }, KEPT)
  return {
    inForce: (choices) => inForce(value(choices)),
    lift,
    takesOut: (index, choices) => takesOut(index, value(choices)),
  }
}

/** Answers remembered by each rule: canvas, timeline and picture may ask with different choices in turn. */
const KEPT = 3

const lifting =
  (change: Partial<Choices['filters']>): Rule['lift'] =>
  (choices) => ({ ...choices, filters: { ...choices.filters, ...change } })

const holdsSome = (hidden: readonly string[]): boolean => hidden.length > 0

const hides = (hidden: readonly string[]): ((value: string) => boolean) => {
  const set = new Set(hidden)
  return (value) => set.has(value)
}

/** Of each facet, what takes a relation out. OR inside a facet, AND between facets. In the order of the rail. */
export const RULES = {
  text: rule(
    ({ filters }) => filters.text,
    (text) => text.trim() !== '',
    lifting({ text: NO_FILTERS.text }),
    (index, text) => {
      const words = foldText(text).split(/\s+/).filter(Boolean)
      return ({ id }) => words.every((word) => index.searchTexts.get(id)?.includes(word))
    },
  ),
  types: rule(
    ({ filters }) => filters.hiddenTypes,
    holdsSome,
    lifting({ hiddenTypes: [] }),
    (_, hidden) => {
      const out = hides(hidden)
      return ({ type }) => !out(type)
    },
  ),
  claims: rule(
    ({ filters }) => filters.hiddenClaims,
    holdsSome,
    lifting({ hiddenClaims: [] }),
    (_, hidden) => {
      const out = hides(hidden)
      return (relation) => !out(claimOf(relation))
    },
  ),
  voices: rule(
    ({ filters }) => filters.hiddenVoices,
    holdsSome,
    lifting({ hiddenVoices: [] }),
    (_, hidden) => {
      const out = hides(hidden)
      return (relation) => !out(voiceOf(relation))
    },
  ),
  outlets: rule(
    ({ filters }) => filters.hiddenOutlets,
    holdsSome,
    lifting({ hiddenOutlets: [] }),
    (index, hidden) => {
      const out = hides(hidden)
      return (relation) => !out(outletOf(index, relation))
    },
  ),
  actors: rule(
    ({ filters }) => filters.actors,
    ({ ids }) => ids.length > 0,
    lifting({ actors: NO_FILTERS.actors }),
    (_, { ids, how }) => {
      const wanted = hides(ids)
      return ({ source, target }, drawn) => {
        const from = wanted(source) || wanted(drawn.source)
        const to = wanted(target) || wanted(drawn.target)
        return how === 'between' ? from && to : from || to
      }
    },
  ),
  /** A relation has the kinds of both its actors: it passes while it touches one that is shown. */
  kinds: rule(
    ({ filters }) => filters.hiddenKinds,
    holdsSome,
    lifting({ hiddenKinds: [] }),
    (index, hidden) => {
      const out = hides(hidden)
      const kindOut = (id: string): boolean => out(index.actors.get(id)?.kind ?? '')
      return ({ source, target }) => !(kindOut(source) && kindOut(target))
    },
  ),
  countries: rule(
    ({ filters }) => filters.hiddenCountries,
    holdsSome,
    lifting({ hiddenCountries: [] }),
    (index, hidden) => {
      const out = hides(hidden)
      return (relation) => !countriesOf(index, relation).every(out)
    },
  ),
  excludedKinds: rule(
    ({ filters }) => filters.excludedKinds,
    holdsSome,
    lifting({ excludedKinds: [] }),
    (index, excluded) => {
      const out = hides(excluded)
      const kindOut = (id: string): boolean => out(index.actors.get(id)?.kind ?? '')
      return ({ source, target }) => !(kindOut(source) || kindOut(target))
    },
  ),
  excludedCountries: rule(
    ({ filters }) => filters.excludedCountries,
    holdsSome,
    lifting({ excludedCountries: [] }),
    (index, excluded) => {
      const out = hides(excluded)
      return (relation) => !countriesOf(index, relation).some(out)
    },
  ),
  confidence: rule(
    ({ filters }) => filters.minConfidence,
    (least) => least > 0,
    // What is set aside by default comes back only when it is the default itself that is lifted.
    (choices) =>
      lifting({
        minConfidence: choices.filters.minConfidence > DEFAULT_MIN_CONFIDENCE ? DEFAULT_MIN_CONFIDENCE : 0,
      })(choices),
    (_, least) =>
      ({ confidence }) =>
        confidence >= least,
  ),
  intensity: rule(
    ({ filters }) => filters.intensity,
    ({ min, max }) => min > INTENSITY_SCALE.min || max < INTENSITY_SCALE.max,
    lifting({ intensity: INTENSITY_SCALE }),
    (_, { min, max }) =>
      ({ intensity }) =>
        intensity >= min && intensity <= max,
  ),
  range: rule(
    ({ time }) => time,
    ({ range }) => range !== null,
    (choices) => ({ ...choices, time: { ...choices.time, range: null } }),
    (index, { range, clock }) =>
      (relation) => {
        const when = whenOf(index, relation, clock)
        return when === null || inRange(when, range)
      },
  ),
  undated: rule(
    ({ time }) => time,
    ({ undated }) => undated !== 'with',
    (choices) => ({ ...choices, time: { ...choices.time, undated: ALL_TIME.undated } }),
    (index, { undated, clock }) =>
      (relation) =>
        (whenOf(index, relation, clock) === null) === (undated === 'only'),
  ),
  hidden: rule(
    ({ hiddenActors }) => hiddenActors,
    holdsSome,
    (choices) => ({ ...choices, hiddenActors: [] }),
    (_, ids) => {
      const out = hides(ids)
      return ({ source, target }, drawn) =>
        !(out(source) || out(target) || out(drawn.source) || out(drawn.target))
    },
  ),
  lens: rule(
    ({ lens }) => lens,
    ({ kind }) => kind !== 'everyone',
    (choices) => ({ ...choices, lens: EVERYONE }),
    (_, lens) => {
      if (lens.kind === 'everyone') return () => true
      const heard = hides(lens.kind === 'voice' ? [lens.voice] : [lens.a, lens.b])
      return (relation) => heard(voiceOf(relation))
    },
  ),
} as const satisfies Record<string, Rule>

/** A rule that looks at one relation at a time. */
export type RuleName = keyof typeof RULES

export const RULE_NAMES = Object.keys(RULES) as readonly RuleName[]
