/**
 * Words that own the full stop after them, without that stop and in the case in which they are written.
 * What may follow decides whether such a stop can end a sentence as well, so they come in groups.
 */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Stand before a name: a sentence never ends after them. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
    Mr Mrs Ms Mx Messrs Mme Mlle Dr Drs Prof Rev Revd Fr Msgr Hon Rt St Ste Sen Sens Rep Reps Gov Govs Pres
    Gen Lt Col Maj Capt Cpt Cmdr Cdr Adm Sgt Cpl Pvt Brig Insp Supt Amb Ald Atty Asst Ass't Dir Treas
    GEN MR MRS DR SEN REP GOV LT COL CAPT SGT PROF REV
    Ft Mt Pt vs Vs v cf Cf viz approx Approx est ca Ca c al e.g E.g eg i.e I.e ie esp Esp Attn
  `),
)

/** Stand before a number, and are ordinary words or names elsewhere. */
const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('No Nos no nos Art art Sec sec Fig fig Figs figs Vol vol pp p Para para Ch ch Ext ext Eq eq Op op'),
)

/** Months and days: owned before a number or a word that goes on; "Sun." and "Mar." may also be whole words. */
const CALENDAR_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun'),
)

/** May close a sentence as well: it ends there when a word follows that opens sentences. */
const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  words(`
    Inc Corp Co Cos Ltd Bros Plc Jr Sr Esq Dept Depts Univ Assn Natl Intl Govt Gov't Bldg Ave Blvd Rd Hwy
    Conn Calif Fla Penn Va Md Wis Minn Mich Tenn Ky Ala Ga Ark Okla Tex Colo Ariz
    Nev Neb Mont Wyo Vt Ont Que Sask yrs yr hrs hr mins min lb lbs oz ft a.k.a Ph.D M.Sc B.Sc Ed.D D.Phil Ph
  `),
)

const isIn = (word: string): boolean => TITLE_ABBREVIATIONS.has(word) || CLOSING_ABBREVIATIONS.has(word)

/** Whether the stop after `word` belongs to it, given the character that follows the stop and any white space. */
export function ownsStop(word: string, nextCharacter: string): boolean {
  if (NUMBER_ABBREVIATIONS.has(word)) return /^[\d(#]/.test(nextCharacter)
  if (CALENDAR_ABBREVIATIONS.has(word)) return /^[a-z\d,;:)–-]/i.test(nextCharacter)
  if (word === 'etc') return /^[a-z\d,;:)]/.test(nextCharacter)
  return isIn(word)
}
