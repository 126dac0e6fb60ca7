import { describe, expect, it } from 'vitest'
import { toldByRules } from '../../support/rules.ts'

/** Wordings of daily news: refused and broken, asked, protested against, massed, respected, given, struck. */
describe('deeds as news agencies word them', () => {
  it.each([
    // A ban broken, a request put aside.
    ['Togo violated a ban by Benin on arms sales.', 'TGO>BEN REJECT'],
    ['Togo has defied a ruling by Benin.', 'TGO>BEN REJECT'],
    ["Togo shelved Benin's request for a loan.", 'TGO>BEN REJECT'],
    ["France torpedoed Russia's bid to host the games.", 'FRA>RUS REJECT'],
    ["Benin's plan met with resistance from Togo.", 'TGO>BEN REJECT'],
    // Meals given for someone, strikes begun, threats to hit.
    ['Togo hosted a private lunch for the leader of Benin.', 'TGO>BEN CONSULT'],
    ['Togo commenced air and ground assaults on Beninese fighters.', 'TGO>BEN ASSAULT'],
    ['Togo vowed to target bases in Benin.', 'TGO>BEN THREATEN'],
    // Asked of a place.
    ['Togo appealed for calm in Benin.', 'TGO>BEN REQUEST'],
    ['Togo urged restraint by Benin.', 'TGO>BEN REQUEST'],
    // Threats met with.
    ['Benin faces threats from Togo.', 'TGO>BEN THREATEN'],
    ['Togo drew a red line for Benin.', 'TGO>BEN THREATEN'],
    // Work stopped, roads shut; where protests break out.
    ['Dockers in Togo refused to unload ships from Benin.', 'TGO>BEN PROTEST'],
    ["Togolese drivers walked off the job over Benin's tolls.", 'TGO>BEN PROTEST'],
    ['Thousands of people in Togo protested the arrest of a singer by Benin.', 'TGO>BEN PROTEST'],
    ["Togolese villagers blocked Benin's convoy.", 'TGO>BEN PROTEST'],
    ['Protests against Benin broke out in Togo.', 'TGO>BEN PROTEST'],
    ["Protests erupted in Togo over Benin's decision.", 'TGO>BEN PROTEST'],
    // Drills begun, borders tightened.
    ['Togo began drills near the border with Benin.', 'TGO>BEN MOBILIZE'],
    ['Togo tightened security on the border with Benin.', 'TGO>BEN MOBILIZE'],
    // What is another's left to it.
    ["Togo respects Benin's sovereignty.", 'TGO>BEN SUPPORT'],
    ['Togo attaches great importance to its ties with Benin.', 'TGO>BEN SUPPORT'],
    ['Togo values its friendship with Benin.', 'TGO>BEN SUPPORT'],
    ['Togo has full confidence in Benin.', 'TGO>BEN SUPPORT'],
    // The door opened, watchers lent, money for an end.
    ['Togo opened its borders to refugees from Benin.', 'TGO>BEN AID'],
    ['Togo has deployed election observers in Benin.', 'TGO>BEN AID'],
    ['Soldiers of Togo were deployed as peacekeepers in Benin.', 'TGO>BEN AID'],
    ["Togo's troops take part in peacekeeping operations in Benin.", 'TGO>BEN AID'],
    ['Donations from Togo have come to Benin.', 'TGO>BEN AID'],
    ['Togo announced funding to fight the epidemic in Benin.', 'TGO>BEN AID'],
    ['Togo released 10 million dollars for Benin.', 'TGO>BEN AID'],
    ['Togo remains the largest donor to Benin.', 'TGO>BEN AID'],
    ['Togo is the largest donor of relief in Benin.', 'TGO>BEN AID'],
    // People put in front of oneself.
    ['Togo used civilians from Benin as human shields.', 'TGO>BEN ASSAULT'],
    ['Togo held civilians from Benin as human shields.', 'TGO>BEN ASSAULT'],
    // What is struck where it stands.
    ['Russia attacked a hospital in Kharkiv.', 'RUS>UKR ASSAULT'],
    ['Russia killed two medics in Kharkiv on Friday.', 'RUS>UKR ASSAULT'],
    ['Turkey launched airstrikes on militant targets near Aleppo.', 'TUR>SYR ASSAULT'],
    ["Russia's attack on a market in Kharkiv killed a baker.", 'RUS>UKR ASSAULT'],
    ['Israel beefed up its presence along the border with the Gaza Strip.', 'ISR>PSE MOBILIZE'],
    ['Russia detained five men in Kherson.', 'RUS>UKR COERCE'],
    // Who is called up is thanked, who is called on is asked.
    ['Benjamin Netanyahu called Scott Morrison on Wednesday to congratulate him.', 'ISR>AUS SUPPORT'],
    ['Benjamin Netanyahu called on Scott Morrison to free the crew.', 'ISR>AUS REQUEST'],
    ['Fighting broke out between Togo and Benin.', 'TGO>BEN ASSAULT'],
    // Who falls in a fight with another fought him; where people die in an attack is struck.
    ["Six Chadian soldiers died in clashes with Niger's army.", 'TCD>NER ASSAULT'],
    ['Six people died in Niger in an attack by Chad.', 'TCD>NER ASSAULT'],
    ["Chad's security forces beat and tortured students from Niger.", 'TCD>NER ASSAULT'],
    ['Togo opened its borders to a large number of Afghans.', 'TGO>AFG AID'],
    ['Togo offered its condolences to the people of Benin.', 'TGO>BEN SUPPORT'],
    // Of what two do together both are the doers.
    ['A summit between Togo and Benin failed to reach agreement on fishing.', 'TGO>BEN REJECT'],
    // A group's gunmen are the group.
    ['Boko Haram gunmen attacked Chad.', 'Boko Haram>TCD ASSAULT'],
    ['Islamic State group jihadists attacked Chad.', 'Islamic State>TCD ASSAULT'],
    ['Togo evacuated hundreds of Afghans from Kabul.', 'TGO>AFG AID'],
    ['Israel said its jets had hit Hezbollah targets.', 'ISR>Hezbollah ASSAULT'],
    // Put on alert because of someone, posts strengthened, straits passed.
    ["Togo's soldiers have been placed on high alert after threats by Benin.", 'TGO>BEN MOBILIZE'],
    ['The Togolese army was put on alert over drills in Benin.', 'TGO>BEN MOBILIZE'],
    ['Togo reinforced its military posts inside Benin.', 'TGO>BEN MOBILIZE'],
    ['A Togolese frigate steamed past Benin.', 'TGO>BEN MOBILIZE'],
    // Held by someone; verbs that the tagger and the stem rules did not know.
    ['Nine Beninese sailors remain in the hands of Togo.', 'TGO>BEN COERCE'],
    ['Togolese jets strafed Beninese trenches.', 'TGO>BEN ASSAULT'],
    ['Togolese rebels overran a base of the Beninese army.', 'TGO>BEN ASSAULT'],
    ['Togolese soldiers fanned out along the border with Benin.', 'TGO>BEN MOBILIZE'],
    ['Togo moved missile batteries within range of Benin.', 'TGO>BEN MOBILIZE'],
    ['A Togolese plane skirted Beninese airspace.', 'TGO>BEN MOBILIZE'],
    ['Togolese police picked up nine Beninese migrants.', 'TGO>BEN COERCE'],
    ['Togo strung wire along its frontier with Benin.', 'TGO>BEN COERCE'],
    ["Benin's embassy was stormed by Togolese guerrillas.", 'TGO>BEN ASSAULT'],
    ['Benin repulsed an assault by Togolese troops.', 'TGO>BEN ASSAULT'],
    ['Turkish jets bombed Kurdish rebels.', 'TUR>Kurdish fighters ASSAULT'],
    ['Benin shut the bridge after a raid by Togolese militants on its port.', 'TGO>BEN ASSAULT'],
  ])('%s', (text, told) => {
    expect(toldByRules(text)).toContain(told)
  })

  it.each([
    // Who fights a disease attacks no one.
    ['Togo is helping to fight the epidemic in Benin.', 'TGO>BEN ASSAULT'],
    // What one aims to spend is no one's to be struck.
    ["Germany hit NATO's spending target.", 'DEU>NATO ASSAULT'],
    // Who brings his own people and envoys home helps no one else.
    ['Togo evacuated its citizens from Benin.', 'TGO>BEN AID'],
    ['Togo evacuated its embassy in Benin.', 'TGO>BEN AID'],
    // A state's own note is no crowd's protest.
    ['Togo protested the arrest of a singer by Benin.', 'TGO>BEN PROTEST'],
    // Asked to respect is not respecting.
    ["Togo must respect Benin's sovereignty.", 'TGO>BEN SUPPORT'],
    // Who meets another where people die fights no one.
    ["Six Chadian soldiers died in a flood during talks with Niger's army.", 'TCD>NER ASSAULT'],
    // War games are no war.
    ['Togo launched war games near Benin.', 'TGO>BEN ASSAULT'],
    // What several remain, they are to one another.
    ['Togo and Benin remain partners in ECOWAS.', 'TGO>Economic Community of West African States ALLY'],
    // A date's "on" is no word of "call on".
    ['On Nov. 18, Emmanuel Macron called Vladimir Putin to apologize for the case.', 'FRA>RUS REQUEST'],
    // Where something is said nothing is struck.
    ['Russia bombed the road, a doctor in Aleppo said.', 'RUS>SYR ASSAULT'],
    // Who drives onto a mine strikes nobody.
    ['Two Togolese soldiers died when their truck struck a mine in northern Benin.', 'TGO>BEN ASSAULT'],
    ['The Togolese ferry hit a reef off Benin.', 'TGO>BEN ASSAULT'],
    ['The Togolese ferry hit a Beninese pier.', 'TGO>BEN ASSAULT'],
    // What fighters do is not done by who fights them.
    ['Togo battled rebels holding a Beninese hostage.', 'TGO>BEN ASSAULT'],
    ['Togo bombed fighters threatening Benin.', 'TGO>BEN THREATEN'],
    // Fighters storm, crowds protest; a squadron pays no visit.
    ["Benin's embassy was stormed by Togolese guerrillas.", 'TGO>BEN PROTEST'],
    ['A squadron of Togolese jets flew to Benin.', 'TGO>BEN CONSULT'],
    // Myths explode, and wine invades.
    ['The Togolese film explodes myths about Benin.', 'TGO>BEN ASSAULT'],
    ['Togolese wine has invaded Beninese supermarkets.', 'TGO>BEN ASSAULT'],
    // Where someone without a name was flown is not who was stripped.
    ['Togo stripped a cleric of his title and put him on a plane to Cotonou.', 'TGO>BEN SANCTION'],
    // The past is raided for ideas, and an imagination seized.
    ["Togolese designers raided Benin's past for colour.", 'TGO>BEN COERCE'],
    ["A singer of Togo seized Benin's imagination.", 'TGO>BEN COERCE'],
    // Who goes on alert after strikes is on none himself.
    ["Togo's air force went on alert after strikes by Benin.", 'TGO>BEN PROTEST'],
  ])('%s is not %s', (text, told) => {
    expect(toldByRules(text)).not.toContain(told)
  })
})
