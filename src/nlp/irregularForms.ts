/** Irregular English forms and their lemmas: facts of the language, written as "lemma form form …". */

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*\n\s*|\s*,\s*/)
      .flatMap((entry) => {
        const [lemma, ...forms] = entry.split(' ')
        return forms.map((form): [string, string] => [form, lemma!])
      }),
  )

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const VERBS = table(`
  be am are is was were been being 'm 're 's m re s art ai wast
  have has had 've 'd having ve hath, do does did done doing du doth, will 'll wo ll wilt, would 'd, can ca, shall sha
  go goes went gone going gon, say said, get got gotten getting, wan, want wan, got, gi
  abide abode, arise arose arisen, awake awoke awoken, bear bore borne born, beat beaten, become became,
  befall befell befallen, beget begot begotten, begin began begun beginning, behold beheld, bend bent, beseech besought,
  bespeak bespoke bespoken, bid bade bidden, bind bound, bite bit bitten biting, bleed bled, blow blew blown,
  break broke broken, breed bred, bring brought, build built, burn burnt, buy bought, catch caught,
  choose chose chosen, cling clung, come came, creep crept, deal dealt, dig dug, draw drew drawn, dream dreamt,
  drink drank drunk, drive drove driven, dwell dwelt, eat ate eaten, fall fell fallen, feed fed, feel felt,
  fight fought, find found, flee fled, fling flung, fly flew flown flies flied, forbid forbade forbidden,
  forecast forecasted, foresee foresaw foreseen foreseeing, foretell foretold, forget forgot forgotten,
  forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, give gave given,
  grind ground, grow grew grown, hang hung, hear heard, hide hid hidden, hold held, keep kept, kneel knelt,
  know knew known, lay laid, lead led, leap leapt, learn learnt, leave left, lend lent, lie lain lying lied,
  light lit, lose lost, make made, mean meant, meet met, mislead misled, mistake mistook mistaken,
  misunderstand misunderstood, mow mown, outgrow outgrew outgrown, overcome overcame, overhear overheard,
  override overrode overridden, oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown,
  partake partook partaken, pay paid, plead pled, prove proven, rebuild rebuilt, repay repaid, rethink rethought,
  rewrite rewrote rewritten, rend rent, ride rode ridden, ring rang rung, rise rose risen, run ran running, saw sawn,
  see saw seen seeing, seek sought, sell sold, resell resold, send sent, resend resent, sew sewn, shake shook shaken,
  shear shorn, shine shone, shoe shod, shoot shot, show shown, shrink shrank shrunk, sing sang sung, sink sank sunk,
  sit sat, slay slew slain, sleep slept, slide slid, sling slung, smell smelt, smite smote smitten, sneak snuck,
  sow sown, speak spoke spoken, speed sped, spell spelt, spend spent, spill spilt, spin spun, spit spat, spoil spoilt,
  spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung, stink stank stunk,
  stride strode stridden, strike struck stricken, string strung, strive strove striven, swear swore sworn,
  sweep swept, swell swollen, swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told,
  think thought, throw threw thrown, tread trod trodden, undergo underwent undergone, understand understood,
  undertake undertook undertaken, undo undid undone, unwind unwound, uphold upheld, wake woke woken, wear wore worn,
  weave wove woven, weep wept, win won, wind wound, withdraw withdrew withdrawn, withhold withheld,
  withstand withstood, wring wrung, write wrote written, die dying died, tie tying tied, vie vying vied,
  belie belying belied, underlie underlying underlay underlain, untie untying untied, eye eyed eyeing eying, dye dyed dyeing, add adding added, err erring erred,
  ebb ebbing ebbed, egg egging egged, panic panicked panicking, traffic trafficked trafficking, mimic mimicked mimicking,
  picnic picnicked picnicking, quiz quizzed quizzing quizzes, focus focussed focussing, trek trekked trekking,
  ski skied skiing, taxi taxied taxiing, echo echoed echoing echoes, veto vetoed vetoing vetoes, bus bused bussed busing,
  gas gassed gassing, retake retook retaken, redo redid redone, remake remade, outdo outdid outdone, tune tuning tuned,
  overrun overran, undersell undersold, misspeak misspoke misspoken, mishear misheard, overpay overpaid,
  oversell oversold, rerun reran, interweave interwove interwoven, unfreeze unfroze unfrozen, sightsee sightseeing
`)

export const NOUNS = table(`
  man men, woman women, child children, person people persons, foot feet, tooth teeth, goose geese, mouse mice,
  louse lice, ox oxen, die dice, penny pence, life lives, wife wives, knife knives, leaf leaves, half halves,
  wolf wolves, thief thieves, shelf shelves, self selves, calf calves, loaf loaves, elf elves, hoof hooves, scarf scarves,
  sheaf sheaves, dwarf dwarves, housewife housewives, midwife midwives, afterlife afterlives, bookshelf bookshelves,
  analysis analyses, basis bases, crisis crises, thesis theses, hypothesis hypotheses, diagnosis diagnoses,
  oasis oases, emphasis emphases, synthesis syntheses, parenthesis parentheses, axis axes, genesis geneses,
  phenomenon phenomena, criterion criteria, bacterium bacteria, curriculum curricula, memorandum memoranda,
  stratum strata, referendum referenda, medium media, spectrum spectra, stimulus stimuli, nucleus nuclei,
  alumnus alumni, fungus fungi, cactus cacti, radius radii, locus loci, syllabus syllabi, bacillus bacilli,
  formula formulae, larva larvae, vertebra vertebrae, antenna antennae, nebula nebulae, appendix appendices,
  index indices indexes, matrix matrices, vertex vertices, vortex vortices, codex codices, bureau bureaux,
  plateau plateaux, chateau chateaux, tableau tableaux, corpus corpora, genus genera, opus opera,
  attorney attorneys, passer-by passers-by, passerby passersby, movie movies, cookie cookies, zombie zombies,
  calorie calories, prairie prairies, rookie rookies, genie genies, pixie pixies, hippie hippies, veggie veggies,
  selfie selfies, newbie newbies, tie ties, lie lies, pie pies, die dies, brownie brownies, hoodie hoodies,
  birdie birdies, cutie cuties, sweetie sweeties, smoothie smoothies, foodie foodies, goalie goalies, indie indies,
  bus buses, gas gases, bias biases, lens lenses, canvas canvases, atlas atlases, virus viruses, campus campuses,
  bonus bonuses, census censuses, consensus consensuses, status statuses, focus focuses, genius geniuses, chorus choruses,
  circus circuses, corpus corpuses, surplus surpluses, caucus caucuses, walrus walruses, octopus octopuses, plus pluses,
  syllabus syllabuses, prospectus prospectuses, apparatus apparatuses, iris irises, mantis mantises, pelvis pelvises,
  stomach stomachs, monarch monarchs, epoch epochs, ache aches, headache headaches, cache caches, niche niches,
  moustache moustaches, mustache mustaches, avalanche avalanches, creche creches, quiz quizzes, axe axes,
  shoe shoes, toe toes, foe foes, canoe canoes, hoe hoes, oboe oboes, horseshoe horseshoes, tiptoe tiptoes, woe woes,
  German Germans, human humans, Roman Romans, talisman talismans, shaman shamans, Ottoman Ottomans, ottoman ottomans,
  german germans, roman romans, norman normans, muslim muslims, alias aliases, christmas christmases, sperm sperms,
  yes yeses, use uses, house houses, excuse excuses, cause causes, clause clauses, abuse abuses, spouse spouses,
  warehouse warehouses, horse horses, nurse nurses, purse purses, ax axes, blouse blouses, pause pauses, fuse fuses,
  greenhouse greenhouses, muse muses, ruse ruses, recluse recluses, refuse refuses, mousse mousses, posse posses,
  crevasse crevasses, finesse finesses, impasse impasses, lacrosse lacrosses, movie movies
`)

/** Nouns whose plural is their lemma. */
export const PLURAL_ONLY = words(`
  series species headquarters means news police cattle sheep deer fish aircraft spacecraft offspring data
  trousers thanks regards shenanigans barracks gallows crossroads whereabouts clothes goods grounds glasses
  politics economics mathematics physics ethics athletics linguistics genetics electronics
  shambles mumps measles diabetes rabies premises pants scissors jeans
  innards credentials outskirts surroundings
`)

/** Names that are plurals and stay so. */
export const PLURAL_NAMES = words(`
  philippines netherlands olympics paralympics commons works beatles maldives bahamas people headquarters
`)

/** Nouns in -s that are singular. */
export const SINGULAR_IN_S = words(
  'lens gas bus bias canvas atlas christmas chaos cosmos ethos pathos logos kudos',
)

export const ADJECTIVES = table(`
  good better best, bad worse worst, far farther farthest furthest, further further, 
  old elder eldest, late later latest, free freer freest, able abler ablest, simple simpler simplest,
  gentle gentler gentlest, humble humbler humblest, noble nobler noblest, subtle subtler subtlest, idle idler idlest,
  ample ampler amplest, shy shyer shyest, dry drier driest dryer, sly slyer slyest, true truer truest, blue bluer bluest
`)

export const ADVERBS = table(`
  well better best, badly worse worst, far farther farthest furthest, late later latest,
  a.k.a. aka, far further, not n't nt n't
`)

/** Lemmas of closed classes that are not the lower-cased form; keyed by form, or by Penn tag and form. */
export const FUNCTION_WORDS: ReadonlyMap<string, string> = new Map([
  ['me', 'I'],
  ['i', 'I'],
  ['us', 'we'],
  ["'s", "'s"],
  ["PRP 's", 'we'],
  ['him', 'he'],
  ['them', 'they'],
  ["'em", 'they'],
  ['em', 'they'],
  ['PRP her', 'she'],
  ['PRP mine', 'my'],
  ['PRP yours', 'your'],
  ['PRP ours', 'our'],
  ['PRP theirs', 'their'],
  ['PRP hers', 'her'],
  ['PRP ya', 'you'],
  ['PRP u', 'you'],
  ['whom', 'who'],
  ['an', 'a'],
  ['these', 'this'],
  ['those', 'that'],
  ["n't", 'not'],
  ['nt', 'not'],
  ['RB n', 'not'],
  ["'", "'s"],
  ['POS s', "'s"],
  ['na', 'to'],
  ['TO ta', 'to'],
  ["'til", 'till'],
  ['til', 'till'],
  ['vs.', 'versus'],
  ['vs', 'versus'],
  ['thru', 'through'],
])
