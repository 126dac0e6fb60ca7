import type { Argued, Trigger } from '../results.ts'
import { subjectsOf } from '../syntax/clause.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'

/** How far behind the offer, in tokens, the answer may stand. */
const REACH = 40

/** "Chad offered to mediate, but Niger declined": to whom an offer, an invitation or a request was made is who then answers it. */
export function madeToAnswerer(readings: readonly Trigger[], reader: RoleReader): readonly Argued[] {
  for (const trigger of readings) {
    if (!PUT_TO_SOMEONE.has(trigger.type) || !CALLING.has(trigger.reading.head)) continue
    const { frame } = trigger.reading
    const source = reader.fill(trigger, frame.source, 'source')[0]
    if (!source || reader.fill(trigger, frame.target, 'target').length > 0) continue
    const target = answerer(trigger, source, reader)
    if (!target) continue
    const found = source.parties.flatMap((own) =>
      target.parties.flatMap((other) => reader.argue(trigger, own, other, source, target, 'answered')),
    )
    if (found.length > 0) return found
  }
  return []
}

/** The subject of the first verb behind the trigger, in its sentence, that takes something up or turns it down. */
function answerer({ token }: Trigger, source: FilledSlot, reader: RoleReader): FilledSlot | null {
  const { tree } = reader
  const { sentence } = tree.at(token)
  for (let at = token + 1; at < tree.tokens.length && at - token <= REACH; at++) {
    if (tree.at(at).sentence !== sentence) return null
    if (!tree.isVerb(at) || !ANSWERS.has(tree.lemma(at)) || tree.isPassive(at)) continue
    for (const { token: subject, certainty } of subjectsOf(tree, at)) {
      const parties = reader
        .partiesOf(subject, 'source')
        .filter(({ actor }) => !reader.isOneOf(source.parties, actor))
      if (parties.length > 0)
        return { slot: 'answer', link: 'answered by', certainty: 0.6 * certainty, parties }
    }
  }
  return null
}

const PUT_TO_SOMEONE: ReadonlySet<string> = new Set(['AGREE', 'REQUEST', 'AID', 'CONSULT'])

/** What calls for an answer. */
const CALLING: ReadonlySet<string> = new Set(
  'offer propose proposal invite invitation request demand ask suggest suggestion appeal call'.split(' '),
)

const ANSWERS: ReadonlySet<string> = new Set(
  'accept reject refuse decline turn rebuff spurn agree consent welcome reply respond ignore dismiss deny'.split(
    ' ',
  ),
)
