import { subjectsOf } from './clause.ts'
import type { DependencyTree } from './tree.ts'

/** Whose a thing is by what the sentence tells: of "the levy that Chad imposed" Chad, of "Kenya left, a step that Chad regrets" Kenya. */
export function doersMeant(tree: DependencyTree, noun: number): readonly number[] {
  const summed = verbSummedUp(tree, noun)
  if (summed !== null) return subjectsOf(tree, summed).map(({ token }) => token)
  const report = reportedIn(tree, noun)
  return report !== null ? tree.childrenBy(report, 'nsubj') : makersOf(tree, noun)
}

function makersOf(tree: DependencyTree, noun: number): readonly number[] {
  return tree.childrenBy(noun, 'acl').flatMap((clause) => {
    if (!tree.isRelative(clause))
      return tree.isPassive(clause)
        ? tree.childrenBy(clause, 'obl').filter((child) => tree.cases(child)[0] === 'by')
        : []
    const made = tree.childrenBy(clause, 'obj').some((child) => RELATIVE.has(tree.lemma(child)))
    return made ? tree.childrenBy(clause, 'nsubj') : []
  })
}

const RELATIVE: ReadonlySet<string> = new Set(['which', 'that', 'whom'])

/**
 * The verb of the clause that "a step that …", set apart by a comma, sums up; the parser takes it for an apposition of the name
 * before it. Null if the noun sums up nothing.
 */
function verbSummedUp(tree: DependencyTree, noun: number): number | null {
  const claim = CLAIMS.has(tree.lemma(noun))
  if (!claim && !DEEDS.has(tree.lemma(noun))) return null
  if (!tree.is(noun, 'appos', 'parataxis', 'conj', 'dep') || tree.childrenBy(noun, 'acl').length === 0)
    return null
  const article = tree.child(noun, 'det')
  if (article === null || !/^an?$/i.test(tree.at(article).form)) return null
  if (tree.tokens[article - 1]?.form !== ',') return null
  let verb = tree.head(noun)
  while (verb >= 0 && !(tree.headsClause(verb) && isTold(tree, verb, claim))) verb = tree.head(verb)
  return verb < 0 || verb > noun ? null : verb
}

/** Whether a clause stands by itself: a charge is who tells it, a deed is theirs who do it. */
const isTold = (tree: DependencyTree, verb: number, claim: boolean): boolean =>
  !tree.isRelative(verb) && tree.is(verb, 'root', 'conj', ...(claim ? [] : ['ccomp']))

const DEEDS = new Set(
  `step move decision action act measure gesture policy plan ruling verdict strike attack raid killing operation trip visit takeover seizure ban arrest`.split(
    /\s+/,
  ),
)
const CLAIMS = new Set(
  `charge claim allegation accusation suggestion assertion offer proposal demand threat warning request call denial statement remark comment pledge`.split(
    /\s+/,
  ),
)

/** Of "said in a report that Chad dismissed" the verb, whose subject wrote it. */
function reportedIn(tree: DependencyTree, noun: number): number | null {
  if (!PAPERS.has(tree.lemma(noun)) || !tree.is(noun, 'obl') || tree.cases(noun)[0] !== 'in') return null
  const verb = tree.head(noun)
  return verb >= 0 && tree.headsClause(verb) && !tree.isPassive(verb) ? verb : null
}

const PAPERS = new Set('report statement letter speech interview article communique declaration'.split(' '))
