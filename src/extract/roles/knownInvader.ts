import { AT_WAR_WITH_INVADER, INVADERS } from '../knowledge/invasions.ts'
import type { Argued, Links, Mention, Trigger } from '../results.ts'
import type { Party } from '../syntax/namedParties.ts'
import type { FilledSlot } from '../syntax/slots.ts'
import type { RoleReader } from './roleReader.ts'

/** The rule of what is told by `knownInvader`: background, which the article does not go on about. */
export const KNOWN_RULE = 'noun/known'

/** "since the invasion of Ukraine": by whom everybody knows; told only where the article speaks of that state too. */
export function knownInvader(
  readings: readonly Trigger[],
  reader: RoleReader,
  mentions: readonly Mention[],
  links: Links,
): readonly Argued[] {
  for (const trigger of readings) {
    const { head, wordClass, frame } = trigger.reading
    if (trigger.type !== 'ASSAULT' || wordClass !== 'noun') continue
    const invasion = head === 'invasion'
    if (!invasion && head !== 'war' && head !== 'aggression') continue
    const { tree } = reader
    const found = ofKnownVictim(trigger, reader, mentions, links)
    if (found.length > 0) return found
    // "a Turkish invasion of Cyprus", "its war"
    if (tree.child(trigger.token, 'nmod:poss') !== null) continue
    if (
      reader.fill(
        trigger,
        frame.source.filter((slot) => slot !== 'of'),
        'source',
      ).length > 0
    )
      continue
    const target = reader.fill(trigger, ['of', 'against', 'on', 'in'], 'target')[0]
    const suffers = target?.parties[0]
    const state = suffers && links.actors.get(suffers.actor)?.country
    if (!target || !suffers || !state || (!invasion && !AT_WAR_WITH_INVADER.has(state))) continue
    const invader = INVADERS.get(state)
    const named = mentions.filter(({ index }) =>
      (links.actorsOf[index] ?? []).some((actor) => isState(links, actor, invader)),
    )
    const mention = named.findLast(({ headToken }) => headToken < trigger.token) ?? named[0]
    const actor = mention && links.actorsOf[mention.index]?.find((one) => isState(links, one, invader))
    if (!mention || !actor) continue
    const party = namedBy(suffers, actor, mention, 0.7)
    const slot: FilledSlot = { slot: 'known', link: 'known for', certainty: 1, parties: [party] }
    const done = reader.argue(trigger, party, suffers, slot, target, 'known')
    if (done.length > 0) return done
  }
  return []
}

/** "since Russia's invasion": of whom everybody knows, where the sentence names that state. */
function ofKnownVictim(
  trigger: Trigger,
  reader: RoleReader,
  mentions: readonly Mention[],
  links: Links,
): readonly Argued[] {
  const { tree } = reader
  const { head, frame } = trigger.reading
  const source = reader.fill(trigger, ['owner', 'modifier', 'by'], 'source')[0]
  const invader = source?.parties[0]
  if (head !== 'invasion' || !source || !invader) return []
  if (reader.fill(trigger, frame.target, 'target').length > 0) return []
  const { sentence } = tree.at(trigger.token)
  for (const mention of mentions) {
    if (tree.at(mention.headToken).sentence !== sentence) continue
    const actor = (links.actorsOf[mention.index] ?? []).find(
      (one) =>
        INVADERS.get(links.actors.get(one)?.country ?? '') === links.actors.get(invader.actor)?.country,
    )
    if (actor === undefined) continue
    const party = namedBy(invader, actor, mention, 0.8)
    const slot: FilledSlot = { slot: 'known', link: 'known to be of', certainty: 1, parties: [party] }
    const found = reader.argue(trigger, invader, party, source, slot, 'known')
    if (found.length > 0) return found
  }
  return []
}

const isState = (links: Links, actor: string, code: string | undefined): boolean => {
  const one = links.actors.get(actor)
  return one?.kind === 'country' && one.country === code
}

/** A party whom everybody knows, where the sentence names it. */
const namedBy = (like: Party, actor: string, mention: Mention, certainty: number): Party => ({
  ...like,
  actor,
  mention,
  token: mention.headToken,
  via: '',
  certainty,
  someone: true,
})
