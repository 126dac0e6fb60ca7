/** Both gain: joint exercises and operations, trade carried out, intelligence and evidence shared, extradition. */
export const COOPERATE = `
verb subject > with|between|in|on|object; mutual
  cooperate, collaborate, work together, work closely, work (alongside|side) , partner, team up, join forces, trade !(barb|insult|blow|fire|accusation|blame|shot|threat), coordinate, act together, pool, co-operate, fight alongside, train together, operate jointly
  exchange (prisoner|information|intelligence|data|technology|expertise|goods|spy|hostage|ambassador), swap (prisoner|spy|hostage|detainee), do business, act jointly, interoperate, integrate, jointly (develop|build|produce|launch|conduct|hold|patrol|operate)
  stage (joint), conduct (joint), hold (joint|drill|exercise) with, launch (joint|operation) together, run (joint), carry out (joint), build (pipeline|railway|road|plant|reactor) with, set up (joint|together), perform (joint), begin (joint)
  co-host, coproduce, codevelop, jointly (host|organize|fund|build), interconnect, do (business|trade), cosponsor, co-sponsor, co-author, co-develop
verb subject > with|to|object
  share (intelligence|evidence|information|data|technology|expertise|experience|burden), extradite, hand over (suspect|fugitive|evidence|criminal|body|prisoner|document|information), turn over (suspect|evidence|fugitive|information|document), cooperate fully
  join (coalition|exercise|drill|operation|force|fight|mission|campaign|patrol|initiative|program|project), take part (exercise|drill|operation|coalition|mission|patrol), participate (exercise|drill|operation|coalition|mission|patrol)
  sell, export, supply (gas|oil|energy|electricity|fuel|grain|goods), ship (goods|oil|gas|grain|coal), invest (in), pipe (gas), open (market|trade), deliver (gas|oil)
noun owner|by|from|modifier|subject|of|between > with|between|and|in|to; mutual
  cooperation, collaboration, co-operation, coordination, teamwork, partnership (with|between|economic|trade|strategic) , joint exercise, joint drill, joint operation, joint patrol, joint venture, joint project, joint declaration, joint statement, trade (with|between|bilateral), commerce
  project (between|joint), pipeline (between), consortium, task force (joint), trade relation, economic relation, exchange (student|cultural|technology|trade), link (trade|economic|commercial), military exercise (joint|with|between), military drill (joint|with|between), war game (joint|with|between), prisoner swap, prisoner exchange, exchange (prisoner), intelligence sharing, extradition, interoperability, exercise (joint|combined), drill (joint|combined), effort (joint)
  import (of|from), export (to), trade flow, business (with|between), joint effort, joint work, working group (joint)
adjective self > with
  cooperative, integrated (with)
verb subject > with|together; mutual
  develop (together|jointly), build (together|jointly), produce (together|jointly), run (together|jointly|shared|joint), operate (together|jointly|shared), make (together|jointly), excavate (together|jointly), merge, work (hand|alongside|together|closely), exercise (with), drill (with|off|together), train (with|together|alongside), share (pipeline|base|airfield|railway|port|power), inaugurate, exchange (fingerprint|file|data|record|know-how), pool, field (joint)
noun of|between|owner|modifier > with|between|and; mutual
  joint undertaking, joint team, joint effort, joint mission, joint force, joint command, undertaking (joint), shared zone
verb subject > to|from; mutual
  ship (gas|oil|grain|coal|goods|ore), supply (gas|oil|energy|electricity|fuel|grain)
verb subject > from|object
  buy !(time), import, purchase, order (jet|aircraft|tank|submarine|missile|drone|frigate)
verb subject > with; mutual
  patrol (together|jointly|joint), train (side), carry out (jointly|together|joint)
verb subject > with|between; mutual
  train (together|alongside|side|jointly), exercise (together|alongside|jointly|side|navy|troop|army)
  drill (together|alongside|jointly|warship|side), patrol (together|alongside|jointly|side), sail (together|alongside)
  fight (alongside|together|shoulder), operate (together|alongside), share (pipeline|grid|zone|cost|port|railway|dam|waterway|fishery)
  merge (command|navy|force|grid), work (hand|glove|tandem|concert), exchange (fingerprint|detective|officer|record|file), run (shared|joint)
verb subject > from
  order (jet|tank|aircraft|missile|ship|system|submarine|helicopter), source
verb subject > to
  hand over, surrender (suspect|fugitive|prisoner|criminal), hand (suspect|fugitive|trafficker|criminal) over, deliver (gas|oil|grain)
  ship (gas|oil|grain|coal|wheat)
noun owner|by|from|modifier|subject|of|between > with|between|and|of; mutual
  undertaking (joint|common)
`
