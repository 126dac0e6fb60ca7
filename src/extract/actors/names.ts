import { type DocumentView, isPossessiveMark } from './view.ts'

const PARTICLES: ReadonlySet<string> = new Set(
  'al el as ash an ar ad bin ibn bint ben abu de da do dos das del della di du la le van von der den ter zu ul ur y e af of'
    .split(' ')
    .filter((word) => word !== 'of'),
)

/** Capitalised words that no personal name contains: they end a run of capitals. */
const NO_NAME: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december the a an this that these those he she it they we you i his her its their ' +
    'our my your who which what when where why how and or but nor so yet if as at by for from in into of off on ' +
    'onto out over to up with after before since until while during because although though however also only not ' +
    'no yes is are was were be been has have had do does did will would shall should can could may might must said ' +
    'says told meanwhile today yesterday tomorrow both either neither each every all some any most many more there ' +
    'here now then gmt utc est pm am mr mrs ms'
  ).split(' '),
)

/** Capitals that name things and places: "Arbitral Award", "Golden Temple". */
const THINGS =
  /^(?:Award|Treaty|Wars?|Agreement|Accords?|Act|Operation|Summit|Protocol|Prize|Temple|Palace|Bridge|Square|Street|Airport|Project|Pipeline|Cup|Games|Day|Islands?|River|Sea|Valley|Strait|Canal|Province|District|Museum|Hotel|Memorial|Program(?:me)?|Station|Hospital|Stadium|Tower|Mosque|Church|Cathedral|Festival|Crisis|Conference|Conflict|Socialists|Conservatives|Liberals|Communists|Republicans)$/

export const isThingWord = (form: string): boolean => THINGS.test(form)

/** Second halves that make no given name of what a hyphen joins: "Biden-led", "Navalny-style". */
const NO_GIVEN_HALF =
  /^(?:led|run|era|made|held|born|like|style|wide|bound|owned|built|based|paid|free|only|type|aid|in|on|up|off|out|op|elect)$/

/** One syllable as East Asian names are written: "Jae", "won", "Tse". */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]{0,3})(?:[aeiouwy]{1,4})(?:ng|[ghklmnprt])?$/i

/** Whether a hyphen between the tokens before and after it joins the halves of a given name after a last name: "Moon Jae-in", "Chiang Kai-shek". */
function joinsGivenName(view: DocumentView, hyphen: number): boolean {
  const { tokens } = view
  const [first, second] = [tokens[hyphen - 1]?.form ?? '', tokens[hyphen + 1]?.form ?? '']
  if (!/^\p{Lu}\p{Ll}*$/u.test(first) || !/^\p{Ll}{1,6}$/u.test(second)) return false
  if (!SYLLABLE.test(first) || !SYLLABLE.test(second)) return false
  // "Jae-in" is a name, "Biden-in" is none: the last name that stands before tells.
  return second === 'in' || !NO_GIVEN_HALF.test(second)
}

/** Whether a last name and a given name of two halves begin at the token, which no other words look like: "Song Ho-gyong". */
export const beginsWithLastName = (view: DocumentView, token: number): boolean =>
  view.isCapital(token) &&
  isNameWord(view, token) &&
  SYLLABLE.test(view.tokens[token]!.form) &&
  view.isCapital(token + 1) &&
  view.tokens[token + 2]?.form === '-' &&
  view.touches(token + 1) &&
  view.touches(token + 2) &&
  view.sentenceOf(token) === view.sentenceOf(token + 3) &&
  joinsGivenName(view, token + 2)

const wordlike = /^\p{Lu}[\p{L}\p{M}'’.]*$/u
const initials = /^(?:\p{Lu}\.)+$/u
const capitals = /^\p{Lu}{3,}$/u
const generation = /^(?:jr|sr|ii|iii|iv)\.?$/i

/** Whether the token can be a word of a person's name; what is beyond the text's end is none. */
export function isNameWord({ tokens, lower }: DocumentView, token: number): boolean {
  const word = tokens[token]
  if (word === undefined) return false
  const { form, upos } = word
  if (initials.test(form)) return form.length <= 4 || upos === 'PROPN'
  if (!wordlike.test(form) || ABBREVIATED.test(form) || NO_NAME.has(lower[token]!)) return false
  return !['DET', 'ADP', 'AUX', 'CCONJ', 'SCONJ', 'PART'].includes(upos)
}

/** "MoI", "MoD", "DoJ", "PoWs" */
const ABBREVIATED = /^\p{Lu}\p{Ll}{1,2}\p{Lu}s?$/u

const isParticle = (view: DocumentView, token: number): boolean =>
  PARTICLES.has(view.lower[token] ?? '') && !isPossessiveMark(view.tokens[token])

/**
 * The end of the run of name words that begins at a token, with particles ("al-Assad", "van der Bellen"), initials
 * and "Jr." inside it; the token itself when none begins there.
 */
export function nameRunEnd(view: DocumentView, start: number, limit = 6): number {
  const { tokens } = view
  const last = view.sentenceOf(start).lastToken
  const capital = (token: number): boolean => token < last && isNameWord(view, token)
  let end = start
  let words = 0
  while (end < last && words < limit) {
    const shouted = capitals.test(tokens[end]!.form)
    if (capital(end) && !(words > 0 && shouted && !capitals.test(tokens[end - 1]!.form))) {
      end += 1
      words += 1
    } else {
      const jump = particleEnd(view, end, last)
      if (jump === end) break
      end = jump
    }
    // "Al-Assad", "Jean-Yves", "Kim Jong-un".
    while (end + 1 < last && tokens[end]!.form === '-' && view.touches(end - 1) && view.touches(end)) {
      const next = tokens[end + 1]!
      if (
        !(
          capital(end + 1) ||
          (words > 1 && joinsGivenName(view, end)) ||
          (words > 0 &&
            /^\p{Ll}{1,6}$/u.test(next.form) &&
            !NO_GIVEN_HALF.test(next.form) &&
            /^(?:PROPN|NOUN|X)$/.test(next.upos))
        )
      )
        break
      end += 2
    }
  }
  if (end > start && generation.test(tokens[end]?.form ?? '')) return end + 1
  if (end > start && tokens[end]?.form === ',' && generation.test(tokens[end + 1]?.form ?? '')) return end + 2
  return end
}

/** The end of particles before a name word: "al-" of "al-Muhandis", "van der" of "van der Bellen"; the token itself when a name does not follow. */
function particleEnd(view: DocumentView, token: number, last: number): number {
  let end = token
  while (end < last && isParticle(view, end) && end - token < 3) {
    end += view.tokens[end + 1]?.form === '-' && view.touches(end) ? 2 : 1
  }
  return end > token && end < last && isNameWord(view, end) && view.isCapital(end) ? end : token
}

/** Whether a name that begins with a particle ("al-Muhandis was…") begins at the token. */
export const beginsWithParticle = (view: DocumentView, token: number): boolean =>
  isParticle(view, token) &&
  view.tokens[token + 1]?.form === '-' &&
  view.touches(token) &&
  view.isCapital(token + 2)
