import type { Argued, Trigger } from '../results.ts'
import { Discourse } from '../roles/discourse.ts'
import { RoleReader } from '../roles/roleReader.ts'
import { noteSilentSentences } from '../roles/silence.ts'
import { defineStage } from '../stage.ts'
import { EventMemory } from '../syntax/eventMemory.ts'
import { Parties } from '../syntax/parties.ts'
import { Speakers } from '../syntax/speakers.ts'
import { DependencyTree } from '../syntax/tree.ts'

/** Finds who did it and to whom for each trigger: by the slots of its frame, else from the discourse. */
export const argumentRoles = defineStage({
  name: 'argumentRoles',
  needs: ['mentions', 'coreference', 'triggers'],
  gives: 'argumentRoles',
  run: ({ mentions, coreference, triggers }, { document, note }): readonly Argued[] => {
    const tree = new DependencyTree(document)
    const memory = new EventMemory(tree)
    const parties = new Parties(tree, mentions, coreference, (noun) => memory.doersOf(noun))
    const reader = new RoleReader(document, tree, parties, coreference)
    const speakers = new Speakers(tree, parties, document.quotations)
    const discourse = new Discourse(reader, memory, mentions, speakers)
    for (const readings of byToken(triggers)) {
      const found = reader.best(readings)
      memory.remember(found.length > 0 ? found : discourse.complete(readings))
    }
    noteSilentSentences(document, triggers, memory.told, mentions, coreference, note)
    return memory.told
  },
})

function byToken(triggers: readonly Trigger[]): readonly (readonly Trigger[])[] {
  const groups = new Map<number, Trigger[]>()
  for (const trigger of triggers) {
    const group = groups.get(trigger.token)
    if (group) group.push(trigger)
    else groups.set(trigger.token, [trigger])
  }
  return [...groups.values()]
}
