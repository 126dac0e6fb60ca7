import type { Trigger } from '../results.ts'
import type { DependencyTree } from './tree.ts'

/** "said that Danes were abducted by rebels": whether a clause tells in the passive of a wrong, with which whoever suffers it is not reproached. */
export const isWrongSuffered = (tree: DependencyTree, { type, words }: Trigger, clause: number): boolean =>
  type === 'ACCUSE' && words.includes(clause) && tree.isPassive(clause)
