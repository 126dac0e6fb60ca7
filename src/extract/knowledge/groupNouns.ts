import { list, rows } from './rows.ts'
import type { GroupNoun, OrganisationKind } from './types.ts'

/*
 * Nouns that after the name of a state name people or things of it which act as a body: "Greek newspapers", "Turkish
 * commandos". Those who speak for the state itself (officials, diplomats, negotiators) are not among them.
 *
 * kind | key of the institution of which they are a part, or - for a body of their own | nouns | acting: only where they
 * act by themselves; what is done to them is done to the state
 */
const table = `
military|military|commandos;paratroopers;marines;servicemen;special operations forces;conscripts;reservists;gunners;missile forces;military personnel;military headquarters;peacekeepers;contingent;units;army units;officers;army officers;military officers;security officers|
military|military|tanks;tank battalion;drones;artillery;battalion;battalions;detachment|acting
military|navy|gunboat;gunboats;patrol boat;patrol boats;torpedo boat;torpedo boats;missile boats;frigate;frigates;destroyer;destroyers;submarine;submarines;corvette;warship;naval vessels;naval ships;naval vessel;naval ship;navy ships|acting
military|air-force|planes;bombers;bomber;helicopter;helicopters;fighter planes;military aircraft;jet;warplane;fighter jet;migs;mirages;sukhois|acting
military|border-guard|border patrol;border guard;frontier guards|
agency|police|policemen;police officers;police force;gendarmes;gendarmerie;detectives;law enforcement;law enforcement officers;law enforcement agencies|
agency|intelligence|special services;agents;spies;intelligence;intelligence officers;intelligence agents;intelligence officials;secret agents|
agency|prosecutors|investigators;investigating judges|
agency|-|fisheries officers;fisheries inspectors;air traffic controllers|acting
agency|customs|customs;customs officers;customs staff;customs agents;customs authorities;customs service|
media|press|newspapers;press;media;news media;news outlets;media outlets;press reports;media reports|
court|courts|court;courts;judges;appeal court;appeals court|
company|-|companies;company;firms;firm;businesses;manufacturers;lenders;banks;exporters;importers;investors;industry;producers;traders;buyers;airlines;airline;shipowners;executives;refiners;carmakers;contractors;suppliers|acting
company|-|fishing boat;fishing boats;fishing vessel;fishing vessels;trawler;trawlers;tanker;tankers;freighters;ships;vessels;merchant ships|acting
ngo|-|farmers;dockers;fishermen;villagers;workers;students;pilgrims;drivers;truckers;trade unions;unions;rights groups;human rights groups;aid groups;aid workers;activists;campaigners;socialists;nationalists;communists;scientists;doctors;lawyers;settlers;residents;exiles;migrants;refugees;prisoners;tourists;civilians;businessmen|acting
`

export function parseGroupNouns(): GroupNoun[] {
  return rows(table).map(([kind, institution, words, acting]) => ({
    words: list(words),
    kind: kind as OrganisationKind,
    institution: institution === '-' ? null : (institution ?? null),
    acting: acting === 'acting',
  }))
}
