import { relationTypeInfo, strandKindOf } from '../../model/relationTypes.ts'
import type { Trigger } from '../results.ts'
import type { PartyRole } from '../syntax/parties.ts'
import type { ArticleFacts } from './articleFacts.ts'
import type { Candidate, FeatureSink, Filler } from './candidate.ts'
import { contextOf } from './context.ts'
import { treePath } from './treePath.ts'

/** What is so of a trigger's reading, whoever its parties are. `rank` is 0 for the reading that the rules try first. */
export function featuresOfTrigger(
  facts: ArticleFacts,
  trigger: Trigger,
  rank: number,
  put: FeatureSink,
): void {
  const { tree, document } = facts.world
  const { token, type, reading } = trigger
  const at = tree.at(token)
  put(`type=${type}`, 1)
  put(`class=${relationTypeInfo(type).class}`, 1)
  put(`word=${reading.wordClass}`, 1)
  put(`deprel=${bare(at.deprel)}`, 1)
  put(`xpos=${at.xpos}`, 1)
  put(`head=${reading.head}`, 1)
  const types = facts.typesAt(token)
  for (const rival of types) if (rival !== type) put(`rival=${rival}`, 1)
  for (const word of contextOf(tree, token)) put(word, 1)
  put('requires', reading.requires.length)
  put('readings', types.size)
  put('rank', rank)
  if (reading.weak) put('weak', 1)
  if (reading.frame.mutual) put('mutual', 1)
  if (tree.isPassive(token)) put('passive', 1)
  if (tree.isRelative(token)) put('relative', 1)
  if (tree.child(token, 'nsubj') !== null) put('hasSubject', 1)
  if (tree.child(token, 'obj') !== null) put('hasObject', 1)
  if (document.sentences[at.sentence]!.headline) put('headline', 1)
  put('depth', [...tree.ancestors(token)].length)
  put('triggersHere', facts.triggersIn(at.sentence))
  put('actorsHere', facts.actorsIn(at.sentence))
  const { counts } = facts.placesOf(trigger)
  put('sourcesFilled', counts.source)
  put('targetsFilled', counts.target)
  if (facts.voiceOver(token) !== null) put('voiced', 1)
  if (facts.isQuoted(token)) put('quoted', 1)
  const ruled = facts.toldAt(token)
  put('ruledHere', ruled.length)
  put('ruledHereSure', Math.max(0, ...ruled.map(({ certainty }) => certainty)))
  if (ruled.length > 0 && !ruled.some((one) => one.trigger.type === type)) put('ruledOtherType', 1)
}

/** How one who may be a party stands to the trigger, also beside the others who may. */
export function featuresOfFiller(
  facts: ArticleFacts,
  trigger: Trigger,
  filler: Filler,
  role: PartyRole,
  others: readonly Filler[],
  put: FeatureSink,
): void {
  const { tree, links, mentions } = facts.world
  const { mention, actor, back } = filler
  const { sentence } = tree.at(trigger.token)
  const linked = links.actors.get(actor)
  put(`form=${mention.form}`, 1)
  put(`kind=${linked?.kind ?? 'none'}`, 1)
  if (linked?.country == null) put('stateless', 1)
  if (mention.locative) put('locative', 1)
  if ((links.actorsOf[mention.index] ?? []).length > 1) put('plural', 1)
  if (facts.voiceOver(trigger.token) === actor) put('isVoice', 1)
  const side = facts.sideOf(actor, trigger.token)
  if (side !== null) put(`side=${side}`, 1)
  if (mention.reading.type === 'pronoun') put(`person=${mention.reading.person}`, 1)
  const sentences = facts.sentencesOf(actor)
  put('mentions', Math.log2(1 + sentences.length))
  put('mentionedBefore', sentences.filter((one) => one < sentence && sentence - one <= 2).length)
  if (sentences[0] === facts.firstSentence) put('inFirst', 1)
  const own = facts.ownSlot(trigger, actor, role)
  let best = 0
  for (const other of others)
    if (other.actor !== actor) best = Math.max(best, facts.ownSlot(trigger, other.actor, role))
  put('ownSlot', own)
  put('othersSlot', best)
  put('slotLead', own - best)
  put('back', Math.min(12, back))
  put('share', sentences.length / Math.max(1, mentions.length))
  if (back > 0) {
    if (tree.is(mention.headToken, 'nsubj')) put('wasSubject', 1)
    return
  }
  put('before', mention.headToken < trigger.token ? 1 : 0)
  put('apart', Math.min(40, Math.abs(mention.headToken - trigger.token)))
  const low = Math.min(mention.headToken, trigger.token)
  const high = Math.max(mention.headToken, trigger.token)
  put(
    'between',
    facts.mentionsIn(sentence).filter(({ headToken }) => low < headToken && headToken < high).length,
  )
  for (const { place, certainty } of facts.placesOf(trigger)[role].get(actor) ?? [])
    put(`in=${place}`, certainty)
  const steps = facts.steps(trigger.token, mention.headToken)
  const isNearer = (other: Filler): boolean =>
    other.actor !== actor && other.back === 0 && facts.steps(trigger.token, other.mention.headToken) < steps
  put('nearer', others.filter(isNearer).length)
  featuresOfPath(facts, trigger, mention.headToken, put)
}

function featuresOfPath({ world }: ArticleFacts, trigger: Trigger, mention: number, put: FeatureSink): void {
  const { tree } = world
  const path = treePath(tree, trigger.token, mention)
  if (!path) return
  const [up, down] = [path.up.map(bare), path.down.map(bare)]
  put('up', up.length)
  put('down', down.length)
  put('within', path.within.length)
  for (const step of path.within) put(`within:${bare(step)}`, 1)
  put(`path=${up.join('<')}|${down.join('>')}`, 1)
  put(`first=${down[0] ?? 'none'}`, 1)
  put(`last=${down.at(-1) ?? 'none'}`, 1)
  for (const step of new Set(up)) put(`up:${step}`, 1)
  put(`case=${tree.cases(path.phrase)[0] ?? 'none'}`, 1)
}

/** How the two stand to one another, and what the rules made of them. */
export function featuresOfPair(facts: ArticleFacts, candidate: Candidate, put: FeatureSink): void {
  const { tree, links } = facts.world
  const { trigger, source, target, ruled } = candidate
  if (ruled) {
    put('ruled', ruled.certainty)
    put(`rule=${ruled.rule.split('/')[1] ?? ''}`, 1)
    put(`ruleKind=${kindOfRule(ruled.rule)}`, 1)
  }
  for (const other of facts.toldAt(trigger.token)) {
    if (other === ruled) continue
    const has = (actor: string): boolean => other.source.actor === actor || other.target.actor === actor
    const [hasSource, hasTarget] = [has(source.actor), has(target.actor)]
    if (hasSource) put('ruledSource', other.certainty)
    if (hasTarget) put('ruledTarget', other.certainty)
    if (hasSource && hasTarget) put('ruledOtherwise', other.certainty)
  }
  const one = links.actors.get(source.actor)
  const other = links.actors.get(target.actor)
  put(`kinds=${one?.kind}>${other?.kind}`, 1)
  if (one?.country != null && one.country === other?.country) put('sameState', 1)
  if (source.mention === target.mention) put('sameMention', 1)
  else if (source.mention.start < target.mention.end && target.mention.start < source.mention.end)
    put('nested', 1)
  if (source.back === 0 && target.back === 0) {
    const [from, to] = [source.mention.headToken, target.mention.headToken]
    put('sourceFirst', source.mention.start < target.mention.start ? 1 : 0)
    put('pairApart', Math.min(40, Math.abs(from - to)))
    put('straddle', source.mention.start < trigger.start !== target.mention.start < trigger.start ? 1 : 0)
    put('pairSteps', Math.min(20, facts.steps(from, to)))
    if (tree.firstConjunct(from) === tree.firstConjunct(to)) put('coordinated', 1)
  }
  featuresOfMemory(facts, candidate, put)
  put('together', Math.min(8, facts.together(source.actor, target.actor)))
}

/** What else the article tells of the two. */
function featuresOfMemory(
  facts: ArticleFacts,
  { trigger, source, target }: Candidate,
  put: FeatureSink,
): void {
  const { tree } = facts.world
  const { sentence } = tree.at(trigger.token)
  const from = facts.stateOf(source.actor)
  let before = 0
  let sameType = 0
  let sameSign = 0
  let nearest = 10
  for (const event of facts.toldOf(source.actor, target.actor)) {
    if (event.trigger.token === trigger.token) continue
    const straight = facts.stateOf(event.source.actor) === from
    const distance = sentence - tree.at(event.trigger.token).sentence
    if (distance === 0) put(straight ? 'toldHere' : 'toldHereReverse', 1)
    if (distance < 0) continue
    before++
    if (event.trigger.type === trigger.type && straight) sameType++
    if (strandKindOf(event.trigger.type) === strandKindOf(trigger.type)) sameSign++
    nearest = Math.min(nearest, distance)
  }
  put('toldBefore', Math.min(5, before))
  put('toldType', Math.min(3, sameType))
  put('toldSign', Math.min(5, sameSign))
  put('toldNearest', nearest)
}

/** A relation without its subtype, but for those that tell who does it. */
const bare = (deprel: string): string =>
  deprel === 'nsubj:pass' || deprel === 'acl:relcl' || deprel === 'nmod:poss' || deprel === 'obl:agent'
    ? deprel
    : deprel.split(':')[0]!

const kindOfRule = (rule: string): string => {
  const [, how = ''] = rule.split('/')
  const last = how.split('-').at(-1) ?? ''
  if (how === 'group' || how === 'reciprocal' || how === 'discourse' || how === 'counterpart') return how
  if (how.includes('attached')) return 'attached'
  return last === 'nearest' || last === 'complainant' || /^(?:authority|crowd)/.test(how) ? last : 'slots'
}
