import type { DependencyTree } from '../syntax/tree.ts'

/** Classes of words beside a trigger that tell in which of its senses it is used: one sends troops, notes or grain. */
const CLASSES: Readonly<Record<string, string>> = {
  forces:
    'troop soldier force army column division brigade battalion regiment reservist unit marine paratrooper commando fighter militia navy rebel police gunman militant guard mercenary personnel peacekeeper',
  arms: 'arm arms weapon tank artillery warship frigate destroyer fleet carrier bomber jet warplane missile rocket drone howitzer shell bomb ammunition rifle aircraft plane helicopter mine grenade mortar gun radar system',
  wounds:
    'death casualty killing civilian victim wounded body dead child people person man woman dozen hundred thousand',
  place:
    'city town village capital island base territory border frontier port airport airspace area region province land embassy consulate palace building strait sea coast water canal bridge road mountain hill',
  envoys:
    'ambassador envoy diplomat delegation mission embassy minister representative charge emissary mediator official adviser negotiator counterpart',
  accord:
    'agreement deal treaty accord pact convention ceasefire cease-fire truce peace contract memorandum protocol resolution declaration settlement communique roadmap compact',
  talks:
    'talk talks meeting summit negotiation visit dialogue conference consultation discussion call phone session round forum trip tour conversation table',
  words:
    'statement remark comment claim allegation accusation charge report letter note message speech word question answer criticism reproach interview demand request appeal ultimatum warning threat proposal offer plan call',
  money:
    'money million billion dollar euro pound loan grant credit fund funding debt budget payment price investment bailout package aid assistance help support relief',
  goods:
    'food grain fuel oil gas vaccine medicine supply shipment export import goods trade tariff electricity water equipment technology vehicle ship boat',
  captives:
    'prisoner hostage detainee captive suspect journalist activist citizen national opponent dissident critic refugee migrant asylum spy crew fisherman',
  ties: 'relation relations tie ties cooperation partnership friendship alliance link contact relationship bond recognition',
  harm: 'sanction embargo ban blockade restriction measure penalty boycott tariff expulsion suspension war attack invasion strike aggression violence conflict coup crime abuse violation genocide terrorism',
  force: 'military armed nuclear naval air joint defence defense security',
  crowd:
    'protester demonstrator crowd march rally street demonstration protest opposition student worker union',
  court:
    'court tribunal judge case suit lawsuit trial law justice police investigation inquiry charge warrant jail prison',
}

const CLASS_OF: ReadonlyMap<string, readonly string[]> = invert()

/** The classes of the words below a trigger, down two steps, and of the word that it hangs on. */
export function contextOf(tree: DependencyTree, trigger: number): readonly string[] {
  const found = new Set<string>()
  const look = (token: number, where: string): void => {
    for (const name of CLASS_OF.get(tree.lemma(token)) ?? []) found.add(`${where}:${name}`)
  }
  for (const child of tree.children(trigger)) {
    const where = tree.is(child, 'nsubj') && !tree.is(child, 'nsubj:pass') ? 'doer' : 'with'
    look(child, where)
    for (const grandchild of tree.children(child)) look(grandchild, where)
  }
  const head = tree.head(trigger)
  if (head >= 0) look(head, 'under')
  return [...found]
}

function invert(): ReadonlyMap<string, readonly string[]> {
  const classes = new Map<string, string[]>()
  for (const [name, words] of Object.entries(CLASSES)) {
    for (const word of words.split(' ')) classes.set(word, [...(classes.get(word) ?? []), name])
  }
  return classes
}
