import { describe, expect, it } from 'vitest'
import { IN_OBJECT, IN_SUBJECT, readLexicon } from '../../../src/extract/lexicon/frame.ts'
import { LEXICON, readingsOf } from '../../../src/extract/lexicon/lexicon.ts'
import { RELATION_TYPE_NAMES } from '../../../src/model/relationTypes.ts'

describe('the notation of the lexicon', () => {
  it('reads slots, flags, required and forbidden words, modes and what the target must be', () => {
    const [entry] = readLexicon(
      'CONSULT',
      `
verb subject > with|object; mutual; mode visit
  call off (visit|trip) !(for) @who ^person =phone
`,
    )
    expect(entry).toEqual({
      id: 'CONSULT verb: call off (visit|trip)',
      type: 'CONSULT',
      mode: 'phone',
      wordClass: 'verb',
      head: 'call',
      requires: [['off'], ['visit', 'trip']],
      forbids: ['for'],
      target: 'who',
      doer: 'person',
      weak: false,
      frame: { source: ['subject'], target: ['with', 'object'], mutual: true },
    })
  })

  it('takes the last word of a noun for its head unless another is marked', () => {
    const entries = readLexicon('ASSAULT', 'noun owner > on\n  air strike, use of *force, *act of war')
    expect(entries.map(({ head, requires }) => [head, requires.flat()])).toEqual([
      ['strike', ['air']],
      ['force', ['use', 'of']],
      ['act', ['of', 'war']],
    ])
  })

  it('takes what stands below a tilde for words that are only weighed', () => {
    const entries = readLexicon('AID', 'verb subject > object\n  fund\n~ weighed\nverb subject > to\n  send')
    expect(entries.map(({ head, weak }) => [head, weak])).toEqual([
      ['fund', false],
      ['send', true],
    ])
  })

  it('reads words that must stand in the object and in the subject', () => {
    const [entry] = readLexicon('AID', 'verb subject > to\n  cut off <aid|loan> [court] !(deal) @body')
    expect(entry).toMatchObject({
      head: 'cut',
      requires: [['off'], [IN_OBJECT, 'aid', 'loan'], [IN_SUBJECT, 'court']],
      forbids: ['deal'],
      target: 'body',
    })
  })

  it('passes over remarks', () => {
    const entries = readLexicon('AID', '# given\nverb subject > object\n# again\n  lend')
    expect(entries.map(({ head }) => head)).toEqual(['lend'])
  })

  it.each([
    ['an entry before any header', '  attack'],
    ['a header without slots', 'verb subject\n  attack'],
    ['a bracket with a space in it', 'verb subject > object\n  attack (on land)'],
    ['an entry without a head', 'verb subject > object\n  (on|at)'],
  ])('does not accept %s', (_, notation) => {
    expect(() => readLexicon('ASSAULT', notation)).toThrow(/lexicon/)
  })
})

describe('the lexicon', () => {
  it.each(RELATION_TYPE_NAMES)('knows words for %s', (type) => {
    expect(LEXICON.filter((entry) => entry.type === type).length).toBeGreaterThanOrEqual(8)
  })

  it('looks British and American spelling up alike', () => {
    expect(readingsOf('verb', 'criticise')).toEqual(readingsOf('verb', 'criticize'))
    expect(readingsOf('verb', 'criticise')[0]?.type).toBe('ACCUSE')
  })

  it.each([
    ['verb', 'invade', 'ASSAULT'],
    ['verb', 'blockade', 'COERCE'],
    ['verb', 'embargo', 'SANCTION'],
    ['verb', 'denounce', 'ACCUSE'],
    ['verb', 'spurn', 'REJECT'],
    ['verb', 'threaten', 'THREATEN'],
    ['verb', 'implore', 'REQUEST'],
    ['verb', 'picket', 'PROTEST'],
    ['verb', 'repatriate', 'RETREAT'],
    ['verb', 'pardon', 'CONCEDE'],
    ['verb', 'donate', 'AID'],
    ['verb', 'cooperate', 'COOPERATE'],
    ['verb', 'confer', 'CONSULT'],
    ['verb', 'agree', 'AGREE'],
    ['verb', 'mobilize', 'MOBILIZE'],
    ['noun', 'rivalry', 'RIVAL'],
    ['noun', 'ally', 'ALLY'],
    ['noun', 'membership', 'MEMBER'],
    ['verb', 'endorse', 'SUPPORT'],
  ] as const)('reads the %s “%s” as %s', (wordClass, lemma, type) => {
    expect(readingsOf(wordClass, lemma).map((entry) => entry.type)).toContain(type)
  })

  it.each([
    ['verb', 'send', 'AID MOBILIZE CONSULT'],
    ['verb', 'march', 'ASSAULT MOBILIZE PROTEST RETREAT'],
    ['verb', 'leave', 'RETREAT SANCTION CONSULT'],
    ['verb', 'hand', 'RETREAT COOPERATE CONCEDE AID ACCUSE'],
    ['verb', 'call', 'ACCUSE SUPPORT REJECT REQUEST CONSULT SANCTION'],
    ['verb', 'hold', 'COERCE COOPERATE MOBILIZE ASSAULT'],
    ['verb', 'tear', 'SANCTION REJECT ACCUSE'],
    ['verb', 'lean', 'REQUEST AID'],
    ['verb', 'regret', 'ACCUSE CONCEDE'],
    ['verb', 'shrug', 'REJECT'],
    ['verb', 'shuttle', 'CONSULT'],
    ['verb', 'answer', 'REJECT SANCTION ASSAULT'],
    ['verb', 'vote', 'SUPPORT REJECT'],
    ['verb', 'owe', 'AID'],
    ['noun', 'odd', 'RIVAL'],
    ['noun', 'loggerhead', 'RIVAL'],
    ['noun', 'congratulation', 'SUPPORT'],
    ['noun', 'drill', 'COOPERATE MOBILIZE'],
    ['noun', 'signatory', 'MEMBER'],
    ['adjective', 'unacceptable', 'ACCUSE REJECT'],
  ] as const)('lets the context decide between the senses of the %s “%s”', (wordClass, lemma, types) => {
    const known = new Set(readingsOf(wordClass, lemma).map((entry) => entry.type as string))
    expect(types.split(' ').filter((type) => !known.has(type))).toEqual([])
  })

  it.each([
    ['verb', 'shot', 'shoot'],
    ['verb', 'overran', 'overrun'],
    ['noun', 'basis', 'base'],
  ] as const)('reads the %s “%s” as “%s”, which taggers do not know it for', (wordClass, lemma, meant) => {
    expect(readingsOf(wordClass, lemma).map(({ head }) => head)).toContain(meant)
  })
})
