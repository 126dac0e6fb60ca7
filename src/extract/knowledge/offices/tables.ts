import { bodies } from './bodies.ts'

/** Later tables only add: the order does not matter. */
export const officeTables: readonly string[] = [bodies]
