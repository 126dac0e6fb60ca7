import { OBJECT_CONTROL, PUNISHING } from '../lexicon/predicates.ts'
import type { DependencyTree } from './tree.ts'

/** "Zambia joined Kenya in condemning the coup": both condemn it. */
export const joinsIn = (tree: DependencyTree, verb: number): boolean =>
  tree.is(verb, 'advcl', 'obl') &&
  tree.at(verb).xpos === 'VBG' &&
  tree.opensWith(verb, 'in') &&
  tree.lemma(tree.head(verb)) === 'join'

/** Whether what a noun asks for is for others to do: in "pressure from Kenya to free them" Kenya frees nobody. */
export const isAskedOfOthers = (tree: DependencyTree, noun: number): boolean =>
  ASKED_OF_OTHERS.has(tree.lemma(noun))

/** Unlike a request or a demand, with which one also asks for leave to do something oneself. */
const ASKED_OF_OTHERS: ReadonlySet<string> = new Set(
  'pressure call plea appeal urging exhortation entreaty advice ultimatum encouragement instruction warning reminder'.split(
    ' ',
  ),
)

/**
 * Whether what a noun names is the doing of others than the subject of the verb whose object it is: who "opposed attempts to isolate
 * Chad", "vetoed a resolution that demanded it" or "praised a plan to send troops" isolates nobody, demands nothing and sends none.
 */
export const isOfOthers = (tree: DependencyTree, noun: number, verb: number): boolean =>
  !tree.isPassive(verb) &&
  (OPPOSING.has(tree.lemma(verb)) || (PRAISING.has(tree.lemma(verb)) && INTENTS.has(tree.lemma(noun))))

/** Verbs of what one does against what others want; who "dropped", "backed" or "approved" a plan may as well have made it. */
const OPPOSING: ReadonlySet<string> = new Set(
  'oppose reject resist veto block foil thwart frustrate condemn criticize criticise denounce deplore decry protest regret'.split(
    ' ',
  ),
)

const PRAISING: ReadonlySet<string> = new Set(['welcome', 'praise', 'hail', 'applaud'])

/** What is yet to be done; a paper that is praised speaks for who praises it. */
const INTENTS: ReadonlySet<string> = new Set(
  'plan decision move effort attempt offer intention pledge promise proposal bid readiness'.split(' '),
)

/**
 * The verb whose object is held to have done what another verb tells, where that hangs on a noun: "accused by leaders of harbouring",
 * "arrested on suspicion of attacking".
 */
export function accusedBy(tree: DependencyTree, verb: number): number | undefined {
  if (!tree.opensWith(verb, 'of')) return undefined
  const head = tree.head(verb)
  const charged = CHARGES.has(tree.lemma(head)) && CHARGED_WITH.has(tree.cases(head)[0] ?? '')
  return [...tree.ancestors(head)]
    .slice(0, 2)
    .find(
      (at) =>
        OBJECT_CONTROL.has(tree.lemma(at)) || (charged && tree.isVerb(at) && PUNISHING.has(tree.lemma(at))),
    )
}

const CHARGES: ReadonlySet<string> = new Set('suspicion charge count accusation allegation'.split(' '))

const CHARGED_WITH: ReadonlySet<string> = new Set(['on', 'over', 'under', 'amid'])
