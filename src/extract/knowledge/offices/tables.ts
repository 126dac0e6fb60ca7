import { africa } from './africa.ts'
import { americas } from './americas.ts'
import { asia } from './asia.ts'
import { bodies } from './bodies.ts'
import { europe } from './europe.ts'
import { middleEast } from './middleEast.ts'
import { oceania } from './oceania.ts'

/** The offices of states stand before those of bodies: a person who held both is named by the state's list. */
export const officeTables: readonly string[] = [americas, europe, middleEast, asia, africa, oceania, bodies]
