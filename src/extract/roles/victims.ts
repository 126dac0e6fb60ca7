import { readingsOf } from '../lexicon/lexicon.ts'
import type { DependencyTree } from '../syntax/tree.ts'

/** Prepositions after which stands whom a deed is done to; "of" only where the lexicon takes it so. */
const UPON: ReadonlySet<string> = new Set(['on', 'against', 'of'])

const HARMING: ReadonlySet<string> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'MOBILIZE'])

/** Deeds after which "of" names whom they are done to, whatever else it may. */
const DONE_TO: ReadonlySet<string> = new Set(
  `violation breach infringement abuse usurpation invasion occupation annexation siege besiegement bombing bombardment shelling killing murder assassination abduction kidnapping torture
  seizure capture arrest detention imprisonment internment expulsion deportation persecution harassment destruction looting ransacking
  storming execution beating poisoning encirclement blockade partition conquest overthrow massacre starvation strangulation mistreatment
  ill-treatment treatment punishment extermination cleansing humiliation intimidation isolation conviction jailing`.split(
    /\s+/,
  ),
)

/** "condemned the invasion of Kuwait": whether a phrase names whom the deed above it harmed, who is not to blame for it. */
export function isVictim(tree: DependencyTree, token: number): boolean {
  const phrase = tree.firstConjunct(token)
  const preposition = tree.cases(phrase)[0] ?? ''
  const deed = tree.head(phrase)
  if (deed < 0 || !UPON.has(preposition) || !tree.is(phrase, 'nmod', 'obl') || tree.at(deed).upos !== 'NOUN')
    return false
  if (preposition === 'of' && DONE_TO.has(tree.lemma(deed))) return true
  const readings = readingsOf('noun', tree.lemma(deed)).filter(({ weak, type }) => !weak && HARMING.has(type))
  return readings.some(
    ({ frame }) => frame.target.includes(preposition) && !frame.source.includes(preposition),
  )
}
