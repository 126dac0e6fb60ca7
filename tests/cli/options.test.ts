import { describe, expect, it } from 'vitest'
import { callersFolder } from '../../src/cli/main.ts'
import { nearest } from '../../src/cli/nearest.ts'
import { parseOptions } from '../../src/cli/options.ts'

const SPECS = {
  out: { type: 'string' },
  format: { type: 'string', values: ['json', 'jsonl'] },
  pretty: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

const NONE = { out: null, format: null, pretty: false, help: false }

describe('parseOptions', () => {
  it.each([
    [[], NONE, []],
    [['a', '-', '--pretty', 'b'], { ...NONE, pretty: true }, ['a', '-', 'b']],
    [['--out', 'x', '--format=jsonl', '-h'], { ...NONE, out: 'x', format: 'jsonl', help: true }, []],
    [['--out', '-'], { ...NONE, out: '-' }, []],
    [['--out=-x'], { ...NONE, out: '-x' }, []],
    [['--', '--pretty'], NONE, ['--pretty']],
  ])('reads %j', (args, options, positionals) => {
    expect(parseOptions(args, SPECS)).toEqual({ ok: true, value: { options, positionals } })
  })

  it.each([
    [['--prety'], 'unknown option --prety; did you mean --pretty?'],
    [['--pre'], 'unknown option --pre; did you mean --pretty?'],
    [['--zebra'], 'unknown option --zebra'],
    [['-x'], 'unknown option -x'],
    [['--constructor'], 'unknown option --constructor'],
    [['--out'], '--out needs a value'],
    [['--out='], '--out needs a value'],
    [['--out', '--pretty'], '--out needs a value'],
    [['--pretty=yes'], '--pretty takes no value, found "yes"'],
    [['--out', 'a', '--out', 'b'], '--out is given twice'],
    [['--format', 'jsnl'], '--format: found "jsnl", expected json or jsonl; did you mean jsonl?'],
    [['--format', 'xml'], '--format: found "xml", expected json or jsonl'],
  ])('refuses %j', (args, error) => {
    expect(parseOptions(args, SPECS)).toEqual({ ok: false, error })
  })
})

describe('nearest', () => {
  const commands = ['extract', 'explain', 'annotate']
  it.each([
    ['extarct', 'extract'],
    ['exp', 'explain'],
    ['anotate', 'annotate'],
    ['Extract', 'extract'],
    ['run', null],
    ['', null],
  ])('%j → %j', (word, expected) => {
    expect(nearest(word, commands)).toBe(expected)
  })
})

describe('callersFolder', () => {
  it.each([
    ['npm run entente', { npm_lifecycle_event: 'entente', INIT_CWD: '/home/me' }, '/home/me'],
    ['another script', { npm_lifecycle_event: 'test', INIT_CWD: '/home/me' }, '/project'],
    ['no npm', {}, '/project'],
  ])('under %s', (_, env, folder) => {
    expect(callersFolder(env, '/project')).toBe(folder)
  })
})
