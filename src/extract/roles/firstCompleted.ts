import type { Argued, Trigger } from '../results.ts'

/** The relations of the first of some rules that completes one of a word's readings; none where no rule does. */
export function firstCompleted<Reader>(
  reader: Reader,
  rules: readonly ((this: Reader, trigger: Trigger) => readonly Argued[])[],
  readings: readonly Trigger[],
): readonly Argued[] {
  for (const rule of rules) {
    for (const trigger of readings) {
      const found = rule.call(reader, trigger)
      if (found.length > 0) return found
    }
  }
  return []
}
