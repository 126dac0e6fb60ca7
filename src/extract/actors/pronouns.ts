import type { Found } from './found.ts'
import type { PronounReading } from './reading.ts'
import type { DocumentView } from './view.ts'

type Features = Omit<PronounReading, 'type'>

const row = (
  words: string,
  person: 1 | 2 | 3,
  plural: boolean,
  gender: PronounReading['gender'],
  use: PronounReading['use'],
): [string, Features][] => words.split(' ').map((word) => [word, { person, plural, gender, use }])

const PRONOUNS: ReadonlyMap<string, Features> = new Map<string, Features>([
  ...row('i me', 1, false, null, 'personal'),
  ...row('my mine', 1, false, null, 'possessive'),
  ...row('myself', 1, false, null, 'reflexive'),
  ...row('we us', 1, true, null, 'personal'),
  ...row('our ours', 1, true, null, 'possessive'),
  ...row('ourselves', 1, true, null, 'reflexive'),
  ...row('you', 2, false, null, 'personal'),
  ...row('your yours', 2, false, null, 'possessive'),
  ...row('yourself yourselves', 2, false, null, 'reflexive'),
  ...row('he him', 3, false, 'male', 'personal'),
  ...row('his', 3, false, 'male', 'possessive'),
  ...row('himself', 3, false, 'male', 'reflexive'),
  ...row('she', 3, false, 'female', 'personal'),
  ...row('hers', 3, false, 'female', 'possessive'),
  ...row('herself', 3, false, 'female', 'reflexive'),
  ...row('it', 3, false, 'neuter', 'personal'),
  ...row('its', 3, false, 'neuter', 'possessive'),
  ...row('itself', 3, false, 'neuter', 'reflexive'),
  ...row('they them', 3, true, null, 'personal'),
  ...row('their theirs', 3, true, null, 'possessive'),
  ...row('themselves', 3, true, null, 'reflexive'),
])

const RELATIVES = new Set(['who', 'whom', 'whose', 'which', 'that'])

/** The pronoun at the token, if it stands for an actor: neither an empty "it" nor a question word. */
export function findPronoun(view: DocumentView, token: number): Found | null {
  const { tokens, lower } = view
  const { upos, deprel, form, head, end } = tokens[token]!
  const word = lower[token]!
  const mention = (features: Features): Found => ({
    firstToken: token,
    lastToken: token + 1,
    form: 'pronoun',
    kind: null,
    reading: { type: 'pronoun', ...features },
  })
  if (word === 'her') {
    const use = deprel === 'nmod:poss' || deprel === 'det:poss' ? 'possessive' : 'personal'
    return mention({ person: 3, plural: false, gender: 'female', use })
  }
  const features = PRONOUNS.get(word)
  if (features !== undefined) {
    // "US" and "IT" in capitals are no pronouns.
    if (upos !== 'PRON' && upos !== 'DET') return null
    if (form.length > 1 && form === form.toUpperCase() && word !== 'i') return null
    // "Kim You-geun"
    if (deprel === 'expl' || (tokens[token + 1]?.form === '-' && tokens[token + 1]!.start === end))
      return null
    return mention(features)
  }
  if (RELATIVES.has(word) && upos === 'PRON' && relativeClauseOf(view, token, head) !== -1) {
    const use = 'relative'
    return mention({ person: 3, plural: false, gender: word === 'which' ? 'neuter' : null, use })
  }
  return null
}

/** The noun that the relative clause of a relative pronoun hangs on; -1 when there is none. */
export function relativeClauseOf({ tokens }: DocumentView, token: number, head: number): number {
  let at = head
  for (let step = 0; step < 5 && at >= 0; step += 1) {
    const { deprel, head: above } = tokens[at]!
    if (deprel.startsWith('acl')) return above < token ? above : -1
    at = above
  }
  return -1
}
