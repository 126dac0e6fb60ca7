/*
 * The words around the nouns of offices; the nouns themselves are general knowledge.
 */

/** Words that stand inside a title before its noun. */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'acting former ex ex- then then- deputy vice senior top chief first second outgoing incoming newly interim ' +
    'caretaker late lead special permanent national federal state supreme prime foreign external interior home ' +
    'internal defence defense finance economic economy energy trade commerce industry oil petroleum justice ' +
    'health education culture agriculture transport transportation infrastructure environment climate labour ' +
    'labor information security intelligence army navy military police air naval opposition rebel party ' +
    'religious spiritual political government cabinet presidential parliamentary parliament senate house ' +
    'ministry department press public human rights nuclear peace major lieutenant brigadier under assistant ' +
    'general executive managing regional provincial city local union diplomatic crown grand high ' +
    'affairs relations policy development counter-terrorism counterterrorism long-time longtime veteran ' +
    'resistance militia separatist junta coup transitional de facto royal retired majority minority ranking ' +
    'close key staunch paramount consular maritime'
  ).split(' '),
)

/** Modifiers that say when or whether an office is held: they do so before a noun in capitals as well. */
export const TENURE: ReadonlySet<string> = new Set(
  'ex then former acting de facto late outgoing incoming interim caretaker deputy top'.split(' '),
)

/** What an office can be over: "Minister of *Foreign Affairs*", "Director of *National Intelligence*". */
export const PORTFOLIOS: ReadonlySet<string> = new Set(
  (
    'state defence defense foreign affairs external internal interior exterior home national intelligence security ' +
    'finance economy economic economics energy trade commerce industry oil petroleum justice health education ' +
    'culture agriculture transport transportation environment climate change labour labor information treasury ' +
    'police correctional services immigration tourism development planning housing science technology war peace ' +
    'veterans religious islamic european regional integration cooperation relations investment ' +
    'communications digital migration women youth sport sports water lands fisheries mines mineral resources ' +
    'public order administration reconciliation human rights political strategic policy arms control disarmament ' +
    'staff international overseas'
  ).split(' '),
)
