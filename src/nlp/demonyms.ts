const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** "Belarusian", "Chinese", "Turkish", "Iraqi". */
const ENDING = /(?:an|ese|ish|i)$/

/** Peoples and creeds that the ending does not tell. */
const PEOPLES = words(`
  arab arabic german muslim moslem hindu buddhist catholic protestant orthodox shiite shi'ite shia sunni islamic islamist
  french dutch czech greek afghan tamil uzbek tajik kazakh kyrgyz turkmen serb croat slovak slovene swiss hebrew argentine
  philippine soviet nazi zionist baathist hispanic hellenic baltic balkan slavic nordic semitic inuit maori filipino latino
  sri welsh jesuit calvinist
`)

/** Written with a capital too, but of a region or a school. */
const REGIONS = words(
  'western eastern antarctic arctic atlantic pacific biblical democratic paralympic olympic west south coloured republican',
)

/** Common adjectives in the same endings. */
const COMMON = words(`
  human urban rural suburban civilian utopian dystopian median pedestrian clean mean than lean own wan metropolitan foolish
  selfish stylish childish sluggish mini multi semi vegan vegetarian humanitarian authoritarian egalitarian totalitarian
  disciplinarian contrarian veteran sectarian orphan
`)

/** Whether a capitalised word (given in lower case) names a people, a nationality or a creed. */
export const isDemonym = (lower: string): boolean =>
  PEOPLES.has(lower) || (ENDING.test(lower) && !COMMON.has(lower) && !REGIONS.has(lower))

/** Whether an adjective (in lower case) is written with a capital: of peoples, regions and creeds. */
export const isCapitalAdjective = (lower: string): boolean => isDemonym(lower) || REGIONS.has(lower)
