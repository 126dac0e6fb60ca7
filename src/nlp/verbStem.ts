/*
 * From what "-ing" and "-ed" leave of a verb back to the verb: "stopp" → "stop", "tak" → "take", "visit" → "visit".
 * The last letters decide; the lists hold the verbs that go against the rule of their ending.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Endings before which "-ing" and "-ed" have taken an "e". */
const SILENT_E_ENDINGS: readonly RegExp[] = [
  /[cuvz]$/, // dance, argue, live, seize
  /(?:[aeiouy]|[lnprw])s$/, // raise, pulse, sense, collapse, curse, browse
  /[dlr]g$/, // judge, indulge, charge
  /[aeiu]g$/, // manage, allege, oblige, gouge
  /at$/, // create
  /[^aeiou]ot$/, // devote
  /[^o]ut$/, // execute
  /[^aeiou]yt$/, // analyte, byte
  /[^aeioulrw]l$/, // settle
  /[^aeo]al$|[^aeou]il$|[^aeo]ol$|[^aeou]ul$|yl$/, // inhale, compile, console, schedule, style
  /[^eou]ar$|[^aeio]ir$|[^o]or$|[^o]ur$/, // declare, admire, explore, assure
  /[^aeiou][aiu]m$/, // name, time, assume
  /[^aeiou][iuy]n$/, // define, prune
  /[^aeiou][aiouy]p$/, // escape, wipe, hope, dupe, type
  /[^aeiou][aiou]d$/, // trade, decide, explode, include
  /[^aeiou][aiou]b$/, // describe, probe
  /[^aeiou][aiouy]k$/, // take, strike, provoke
]

/** Verbs without an "e" although their ending asks for one. */
const BARE = words(`
  bias focus canvas caucus chorus surplus gas bus bless
  eat beat heat seat cheat defeat repeat treat retreat threat entreat mistreat maltreat bleat sweat overheat preheat unseat
  reheat float coat boat bloat gloat goat combat format reformat chat squat that
  pilot pivot ballot riot spot plot blot shot abbot
  debut input output
  signal total rival equal metal medal crystal marshal petal journal initial trial cabal dial spiral credential
  pencil council imperil bedevil symbol patrol control carol
  favor honor labor harbor monitor sponsor author tailor anchor rumor mentor doctor humor armor censor motor factor color
  flavor vapor neighbor mirror error tenor minor savor endeavor clamor
  murmur occur sulfur
  program pilgrim victim maxim fathom
  bargain begin spin ruin cabin coffin margin
  develop gallop envelop gossip worship wallop scallop
  bag flag drag
  attack pad bid mortar hector tutor
`)

/** Verbs that end in a silent "e" although their ending does not ask for one. */
const SILENT_E = words(`
  change exchange arrange rearrange range estrange derange challenge avenge revenge plunge lounge lunge cringe fringe
  infringe impinge hinge binge tinge singe
  invite cite recite excite incite unite reunite ignite write rewrite underwrite bite spite despite smite expedite extradite
  complete delete compete deplete excrete secrete
  come become overcome welcome home
  adhere interfere persevere cohere revere here
  postpone phone telephone condone clone stone hone zone dethrone atone drone tone
  convene intervene contravene reconvene
  concede precede recede supersede impede intercede accede secede cede
  taste waste paste haste breathe bathe loathe clothe soothe seethe writhe teethe scathe
  guide misguide
  store restore ignore explore score
  care dare stare share
  persuade dissuade scavenge prearrange wane massacre owe reroute
  strafe chafe knife garrotte lambaste dynamite disinvite uninvite fete manoeuvre outmanoeuvre stymie axe
`)

/** Verbs in "-ll" of more than one syllable; other long ones have doubled their "l": "controlled", "travelled". */
const KEEPS_LL = words(`
  install forestall recall enroll unroll bankroll befall fulfill refill overfill instill distill foretell retell resell
  oversell misspell appall enthrall snowball reinstall quell steamroll blackball stonewall
`)

/** Verbs that end in a double consonant themselves. */
const DOUBLE = words('add err ebb egg boycott butt mutt buzz fizz jazz')

/** The verb of which "-ing" or "-ed" was taken away. */
export function verbOfStem(stem: string): string {
  if (/([bdgkmnprtvz])\1$/.test(stem)) return DOUBLE.has(stem) ? stem : stem.slice(0, -1)
  if (stem.endsWith('ll')) {
    const isShort = /^[^aeiou]*[aeiouy]ll$/.test(stem)
    return isShort || KEEPS_LL.has(stem) ? stem : stem.slice(0, -1)
  }
  const silent = `${stem}e`
  if (SILENT_E.has(silent)) return silent
  if (BARE.has(stem)) return stem
  // The "u" of "qu" is no vowel: "require", "equate".
  const sounds = stem.replace('qu', 'q')
  return SILENT_E_ENDINGS.some((ending) => ending.test(sounds)) ? silent : stem
}
