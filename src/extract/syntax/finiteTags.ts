/** Tags of verbs that have a tense of their own; a modal has one, too, but is none of these. */
export const FINITE_TAGS: ReadonlySet<string> = new Set(['VBD', 'VBP', 'VBZ'])
