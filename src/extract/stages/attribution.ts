import { stateOf } from '../candidates/statePairs.ts'
import type { Attribution } from '../results.ts'
import { defineStage } from '../stage.ts'
import { Parties } from '../syntax/parties.ts'
import { Speakers } from '../syntax/speakers.ts'
import { DependencyTree } from '../syntax/tree.ts'

/** By whose word each relation stands; of a speech act itself, the article's. */
export const attribution = defineStage({
  name: 'attribution',
  needs: ['mentions', 'coreference', 'weighed'],
  gives: 'attribution',
  run: ({ mentions, coreference, weighed }, { document }): readonly Attribution[] => {
    const tree = new DependencyTree(document)
    const speakers = new Speakers(tree, new Parties(tree, mentions, coreference), document.quotations)
    return weighed.map(({ trigger, source }) => {
      const voice = speakers.voiceOver(trigger.token)
      // Who says "we demand" demands: no claim about it, but the act itself.
      const speaks =
        voice !== null && stateOf(coreference, voice.party.actor) === stateOf(coreference, source.actor)
      const performs =
        speaks &&
        (PERFORMED.has(trigger.type) ||
          (MEASURES.has(trigger.type) && ANNOUNCING.has(tree.lemma(voice.verb))))
      if (!voice || performs) return { actor: null, cue: null, reason: 'told by the article itself' }
      return { actor: voice.party.actor, cue: { ...voice.cue, kind: 'attribution' }, reason: voice.reason }
    })
  },
})

/** Acts that are done by saying them. */
const PERFORMED: ReadonlySet<string> = new Set([
  'REQUEST',
  'THREATEN',
  'ACCUSE',
  'CONCEDE',
  'AGREE',
  'REJECT',
  'SUPPORT',
])

/** Measures that are taken by announcing them. */
const MEASURES: ReadonlySet<string> = new Set(['SANCTION', 'RETREAT', 'AID', 'COERCE', 'COOPERATE'])
const ANNOUNCING: ReadonlySet<string> = new Set('announce declare decide proclaim order'.split(' '))
