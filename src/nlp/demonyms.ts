const DEMONYM =
  /an$|ese$|ish$|i$|^(?:arab|arabic|german|muslim|moslem|hindu|buddhist|catholic|protestant|orthodox|shiite|shi'ite|shia|sunni|islamic|islamist|islamophobic|french|dutch|czech|greek|afghan|tamil|uzbek|tajik|kazakh|kyrgyz|turkmen|serb|croat|slovak|slovene|swiss|western|eastern|hebrew|argentine|philippine|soviet|nazi|zionist|baathist|hispanic|hellenic|biblical|antarctic|arctic|atlantic|pacific|baltic|balkan|slavic|nordic|semitic|paralympic|olympic|democratic|inuit|maori|filipino|latino|coloured|west|south|sri|welsh|jesuit|calvinist)$/
const COMMON_IN_CAPITALS =
  /^(?:human|urban|rural|suburban|civilian|utopian|dystopian|median|pedestrian|clean|mean|than|lean|own|wan|metropolitan|foolish|selfish|stylish|childish|sluggish|mini|multi|semi|vegan|vegetarian|humanitarian|authoritarian|egalitarian|totalitarian|disciplinarian|contrarian|veteran|sectarian|orphan)$/

/** Regions and makers of nothing more than a direction or a school: capital, but no people. */
const NO_PEOPLE =
  /^(?:western|eastern|antarctic|arctic|atlantic|pacific|biblical|democratic|paralympic|olympic|west|south|islamophobic|coloured|republican|american-made)$/

/** Whether an adjective (in lower case) is written with a capital: of peoples, regions and creeds. */
export const isCapitalAdjective = (lower: string): boolean =>
  DEMONYM.test(lower) && !COMMON_IN_CAPITALS.test(lower)

/** Whether a capitalised word (given in lower case) names a people, a nationality or a creed. */
export const isDemonym = (lower: string): boolean => isCapitalAdjective(lower) && !NO_PEOPLE.test(lower)
