import type { Found } from './found.ts'
import { seatsBody } from './seats.ts'
import { type DocumentView, firstOfList, hasCase, headOf } from './view.ts'

/*
 * Towns and regions of states: no parties by themselves, but what is done to them is done to their state.
 */

/** A town or region to which something is done; null where it only says where something was. */
export function findPlace(view: DocumentView, token: number): Found | null {
  const known = view.knownAt(token)
  if (known === null || !known.entries.every(({ kind }) => kind === 'place')) return null
  const [entry, ...others] = known.entries
  if (entry?.kind !== 'place' || others.length > 0 || entry.place.country === null) return null
  if (entry.place.kind === 'wider' || !view.isCapital(token)) return null
  const head = headOf(view, token, known.lastToken)
  const seat = seatsBody(view, head)
  if (seat === null && !isTarget(view, head)) return null
  return {
    firstToken: token,
    lastToken: known.lastToken,
    form: 'metonym',
    kind: 'country',
    locative: seat !== 'before',
    reading: {
      type: 'state',
      codes: [entry.place.country],
      uses: [],
      surface: view.textOf(token, known.lastToken),
      via: 'place',
    },
  }
}

/** What is done to a place: "the siege of Mariupol". */
const SEIZURES: ReadonlySet<string> = new Set(
  'annexation siege bombardment shelling bombing capture seizure occupation invasion blockade liberation recapture'.split(
    ' ',
  ),
)

/** What is waged in a place: "Israel's war in Gaza". */
const WAGED: ReadonlySet<string> = new Set(
  'war offensive assault onslaught operation operations campaign strike strikes airstrike airstrikes raid raids bombardment bombing killing killings'.split(
    ' ',
  ),
)

/** What is done beside a place as a menace to it: "bombers flew near Alaska", "massed tanks along Kharkiv". */
const MASSED: ReadonlySet<string> = new Set(
  'fly sail mass amass deploy gather concentrate patrol circle land drill exercise encamp dig station position'.split(
    ' ',
  ),
)
const BESIDE = /^(?:near|off|along|around|outside|toward|past)$/

/** Something is done to it: "shelled Kharkiv", "Goma was taken", "attacks on Kobani". */
function isTarget(view: DocumentView, token: number): boolean {
  const { tokens, lower, children } = view
  const head = firstOfList(view, token)
  const { deprel } = tokens[head]!
  if (deprel === 'obj' || deprel === 'nsubj:pass') return true
  if (!/^(?:obl|nmod)/.test(deprel)) return false
  if (isStruckThere(view, head)) return true
  const seized = SEIZURES.has(lower[tokens[head]!.head] ?? '')
  const waged = WAGED.has(lower[tokens[head]!.head] ?? '')
  const massed = MASSED.has(tokens[tokens[head]!.head]?.lemma ?? '')
  return children[head]!.some(
    (child) =>
      tokens[child]!.deprel === 'case' &&
      (/^(?:on|against|into|upon|towards?|from|to|over)$/.test(lower[child]!) ||
        (lower[child] === 'out' && lower[child + 1] === 'of') ||
        (massed && BESIDE.test(lower[child]!)) ||
        (seized && lower[child] === 'of') ||
        (waged && lower[child] === 'in')),
  )
}

/**
 * What is struck, seized or manned where it stands is the state's: "bombed a hospital in Kharkiv", "attacks on villages of Darfur",
 * "killed five in Gaza", "reinforced the border with Gaza".
 */
function isStruckThere(view: DocumentView, place: number): boolean {
  const { tokens } = view
  if (!hasCase(view, place, STANDING)) return false
  let at = place
  for (let step = 0; step < 3; step += 1) {
    const { deprel, head } = tokens[at]!
    if (head < 0) return false
    const { lemma, upos } = tokens[head]!
    if (upos === 'VERB') {
      if (!STRIKING.has(lemma)) return false
      return at === place || /^(?:obj|nsubj:pass)$/.test(deprel) || hasCase(view, at, AIMED)
    }
    if (at !== place && upos === 'NOUN' && WAGED_ON.has(lemma) && hasCase(view, at, AIMED)) return true
    if (!/^(?:nmod|conj)/.test(deprel)) return false
    at = head
  }
  return false
}

/** Where something stands. */
const STANDING = /^(?:in|of|at|near|outside|around|along|with|across)$/

/** Whither something is done that has no object of its own. */
const AIMED = /^(?:on|against|into|at|upon|along|near|in|towards?|across)$/

/** What is done to people and things, or put against them, where they are. */
const STRIKING: ReadonlySet<string> = new Set(
  `attack bomb bombard shell strike hit pound storm raid kill wound injure destroy target burn torch besiege retake overrun ambush
  assault blast demolish damage flatten raze fire launch open massacre slaughter kidnap abduct capture seize occupy detain arrest
  lob hurl rain aim impose blockade deploy mobilize mobilise intensify beef reinforce strengthen station mass build rebuild feed shelter`.split(
    /\s+/,
  ),
)

/** Nouns of the same. */
const WAGED_ON: ReadonlySet<string> = new Set(
  'attack strike airstrike raid assault offensive bombing shelling bombardment ambush barrage operation'.split(
    ' ',
  ),
)
