import type { Actor } from '../../model/actor.ts'
import type { Relation } from '../../model/relation.ts'
import type { RelationType } from '../../model/relationTypes.ts'
import { lettersOf } from '../graph/labels.ts'
import { shortName } from '../panels/names.ts'
import { claimOf } from '../state/rules.ts'

/** What a type gives to a name of two words: a word for the deed as a thing, and how the deed is told beside one of its parties. */
interface Words {
  readonly deed: string
  /** "attacks" before the target; null where the words need a third one between them ("yields to"). */
  readonly toTarget: ((target: string) => string) | null
  /** "yields" after the source; null where that would leave open what is done ("aids"). */
  readonly ofSource: ((source: string) => string) | null
}

const WORDS: Readonly<Record<RelationType, Words>> = {
  AGREE: alone('deal', 'agrees'),
  CONSULT: either('talks', 'meets'),
  SUPPORT: transitive('support', 'backs'),
  CONCEDE: alone('concession', 'yields'),
  COOPERATE: alone('cooperation', 'cooperates'),
  AID: transitive('aid', 'aids'),
  RETREAT: alone('withdrawal', 'withdraws'),
  REQUEST: alone('demand', 'demands'),
  ACCUSE: transitive('accusation', 'accuses'),
  REJECT: either('refusal', 'rejects'),
  THREATEN: either('threat', 'threatens'),
  PROTEST: alone('protest', 'protests'),
  SANCTION: transitive('sanctions', 'sanctions'),
  MOBILIZE: alone('mobilisation', 'mobilises'),
  COERCE: transitive('coercion', 'coerces'),
  ASSAULT: either('attack', 'attacks'),
  ALLY: tie('alliance', 'ally'),
  RIVAL: tie('rivalry', 'rival'),
  MEMBER: { deed: 'membership', toTarget: (target) => `${target} member`, ofSource: null },
}

/**
 * An event in two words, for a tick on the time axis: two words of its relation's own sentence that can stand alone ("meets Xi",
 * "Russia withdraws"), and what it is where it is told as anything but a fact ("planned talks", "possible attack", "no deal").
 */
export function eventName(relation: Relation, actors: ReadonlyMap<string, Actor>): string {
  const { deed, toTarget, ofSource } = WORDS[relation.type]
  const claim = claimOf(relation)
  if (claim !== 'actual') return `${claim === 'denied' ? 'no' : claim} ${deed}`
  const [source, target] = [relation.source, relation.target].map((id) => actors.get(id))
  const named = (tell: Words['toTarget'], actor: Actor | undefined): string | null => {
    const word = actor && wordOf(actor)
    return tell && word ? tell(word) : null
  }
  const letters = (tell: Words['toTarget'], actor: Actor | undefined): string | null =>
    tell && actor ? tell(lettersOf(actor)) : null
  return (
    named(toTarget, target) ??
    named(ofSource, source) ??
    letters(toTarget, target) ??
    letters(ofSource, source) ??
    deed
  )
}

/** One word by which an actor is known: "Xi", "US", "West"; null where the articles use several. */
function wordOf(actor: Actor): string | null {
  const word = shortName(actor).replace(/^the /i, '')
  return /\s/.test(word) ? null : word
}

function transitive(deed: string, verb: string): Words {
  return { deed, toTarget: (target) => `${verb} ${target}`, ofSource: null }
}

function alone(deed: string, verb: string): Words {
  return { deed, toTarget: null, ofSource: (source) => `${source} ${verb}` }
}

function either(deed: string, verb: string): Words {
  return { deed, toTarget: (target) => `${verb} ${target}`, ofSource: (source) => `${source} ${verb}` }
}

function tie(deed: string, noun: string): Words {
  return { deed, toTarget: (target) => `${target} ${noun}`, ofSource: (source) => `${source} ${noun}` }
}
