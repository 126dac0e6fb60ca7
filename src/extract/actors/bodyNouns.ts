import type { OrganisationKind } from '../knowledge/types.ts'

/*
 * Words by which a run of capitals is known for a body, and words around the names of bodies. What states' bodies
 * are called, and the common nouns that stand for bodies, is general knowledge.
 */

/** Words that may stand between a state and the noun of its body: "Syrian *Arab* Army", "Russian *state* television". */
export const BODY_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'arab royal national federal state armed military naval ground special regular security interior foreign ' +
    'external home defence defense trade commerce economy finance energy health justice culture education ' +
    'agriculture transport industry oil petroleum government elite reserve occupying invading allied air land ' +
    'official democratic supreme constitutional international peacekeeping border riot intelligence islamic combat'
  ).split(' '),
)

const named = (kind: OrganisationKind, words: string): [string, OrganisationKind][] =>
  words.split(' ').map((word) => [word, kind])

/** In a run of capitals they make it a body. */
export const BODY_HEADS: ReadonlyMap<string, OrganisationKind> = new Map([
  ...named('ministry', 'ministry department'),
  ...named('military', 'army forces force regiment brigade battalion division corps guard guards navy fleet'),
  ...named('legislature', 'parliament senate congress assembly chamber knesset duma'),
  ...named('court', 'court tribunal'),
  ...named(
    'agency',
    'agency service bureau directorate authority administration office centre center police',
  ),
  ...named('agency', 'council commission committee embassy consulate secretariat'),
  ...named(
    'ngo',
    'organization organisation association federation confederation foundation society institute',
  ),
  ...named('ngo', 'institution university college academy club watch initiative network fund trust'),
  ...named('bloc', 'union community commonwealth league alliance coalition pact forum group programme'),
  ...named('party', 'party rally'),
  ...named('armed-group', 'front movement militia brigades resistance units mujahideen'),
  ...named(
    'company',
    'corporation company corp inc ltd llc plc holdings industries airlines airways bank gmbh',
  ),
  ...named('company', 'motors petroleum technologies air aviation shipping telecom oil steel electronics'),
  ...named('media', 'times post journal news daily tribune herald gazette guardian telegraph broadcasting'),
])

/** Before a name in capitals they say that it is a body: "think tank Atlantic Council", "gas producer Energean". */
export const BODY_INTRODUCERS: ReadonlyMap<string, OrganisationKind> = new Map([
  ...named('media', 'daily newspaper broadcaster magazine outlet website tabloid weekly channel'),
  ...named('agency', 'agency watchdog regulator'),
  ...named(
    'company',
    'company firm producer supplier manufacturer bank airline carrier operator giant maker',
  ),
  ...named('company', 'conglomerate contractor developer exporter importer startup'),
  ...named('ngo', 'tank charity ngo organisation organization nonprofit'),
  ...named('armed-group', 'militia guerrillas gang cartel syndicate faction'),
  ...named('party', 'party'),
  ...named(
    'ship',
    'ship vessel freighter trawler tanker ferry steamer liner cutter frigate corvette destroyer cruiser submarine',
  ),
  ...named('ship', 'battleship warship gunboat minesweeper yacht flotilla icebreaker'),
  ...named('bloc', 'bloc alliance coalition group'),
])
