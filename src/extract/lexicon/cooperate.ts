import { CAPTIVES } from './wordClasses.ts'

/** Both gain: joint exercises and operations, trade carried out, intelligence and evidence shared, extradition. */
export const COOPERATE = `
verb subject > with|between|in|on|object; mutual
  cooperate, collaborate, work together, work closely, work (alongside|side) , partner, team up, join forces, trade !(barb|insult|blow|fire|accusation|blame|shot|threat), coordinate, act together, pool, co-operate, fight alongside, train together, operate jointly
  exchange (prisoner|information|intelligence|data|technology|expertise|goods|spy|hostage|ambassador), swap (prisoner|spy|hostage|detainee), do business, act jointly, interoperate, integrate, jointly (develop|build|produce|launch|conduct|hold|patrol|operate)
  stage (joint), conduct (joint), hold (joint|drill|exercise) with, launch (joint|operation) together, run (joint), carry out (joint), build (pipeline|railway|road|plant|reactor) with, set up (joint|together), perform (joint), begin (joint)
  co-host, coproduce, codevelop, jointly (host|organize|fund|build), interconnect, do (business|trade), cosponsor, co-sponsor, co-author, co-develop
verb subject > with|to|object
  share (intelligence|evidence|information|data|technology|expertise|experience|burden), hand over (suspect|fugitive|evidence|criminal|body|prisoner|document|information), turn over (suspect|evidence|fugitive|information|document), cooperate fully
  join (coalition|exercise|drill|operation|force|fight|mission|campaign|patrol|initiative|program|project), take part (exercise|drill|operation|coalition|mission|patrol), participate (exercise|drill|operation|coalition|mission|patrol)
  sell !(ticket|vote|soul|story|idea|passport), export, supply (gas|oil|energy|electricity|fuel|grain|goods), ship (goods|oil|gas|grain|coal), invest (in), pipe (gas), open (market|trade), deliver (gas|oil)
noun owner|by|from|modifier|subject|of|between > with|between|and|in|to; mutual
  cooperation, collaboration, co-operation, coordination, teamwork, partnership (with|between|economic|trade|strategic) , joint exercise, joint drill, joint operation, joint patrol, joint venture, joint project, trade (with|between|bilateral), commerce
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
  fight (alongside|together|shoulder), operate (together|alongside), share (pipeline|grid|zone|cost|port|railway|dam|water|waterway|fishery)
  merge (command|navy|force|grid), work (hand|glove|tandem|concert), exchange (fingerprint|detective|officer|record|file), run (shared|joint)
verb subject > from
  order (jet|tank|aircraft|missile|ship|system|submarine|helicopter), source
verb subject > to
  hand over (${CAPTIVES}|evidence|document|file|record), surrender (suspect|fugitive|prisoner|criminal), hand (suspect|fugitive|trafficker|criminal) over, deliver (gas|oil|grain)
  ship (gas|oil|grain|coal|wheat)
noun owner|by|from|modifier|subject|of|between > with|between|and|of; mutual
  undertaking (joint|common)
# who buys and sells: the great ones are named by what they are to someone
noun self > owner|of|in|to|for
  buyer (big|large|main|top|leading|important|chief|only|principal), supplier, customer (big|large|main|top|leading|important|chief|best|principal), investor (big|large|main|top|leading|important|chief|foreign|principal), importer (big|large|main|top|leading), exporter (big|large|main|top|leading)
noun owner|by|from|modifier|subject|of|between > with|between; mutual
  contract (with|between), business (with|between), war game (joint|with|between), common exercise, joint manoeuvre, joint maneuver, joint naval exercise
verb subject > with; mutual
  work (alongside|jointly|closely|together), fight (beside|alongside|together|shoulder), act (concert|together|jointly), train (alongside|together|jointly|beside), team up, serve (alongside|beside|together), join hand
# of two it is a joint one
verb subject > with; mutual
  hold (drill|exercise|manoeuvre|maneuver|game), conduct (drill|exercise|manoeuvre|maneuver|patrol), carry out (drill|exercise|manoeuvre|maneuver|patrol), begin (drill|exercise|manoeuvre|maneuver), start (drill|exercise|manoeuvre|maneuver)
  stage (drill|exercise|manoeuvre|maneuver|game), launch (drill|exercise|manoeuvre|maneuver|game), complete (bridge|railway|pipeline|road|link|drill|exercise), build (bridge|railway|pipeline|link), exercise, run (exercise|drill), end (drill|exercise), open (drill|exercise|manoeuvre|maneuver), kick off (drill|exercise|manoeuvre|maneuver), wrap up (drill|exercise|manoeuvre|maneuver), finish (drill|exercise), resume (drill|exercise)
verb subject > object
  hire @who !(<xcomp>)
verb subject > to
  extradite
verb object|subject > to
  extradite
# idioms that leave no doubt
verb subject > with|against|on; mutual
  band together, join (hand|hands), link up, collude, pair up
noun owner|by|from|modifier|subject|of|between > with|between|and; mutual
  drill (with|together), exercise (with) (military|naval|army|navy|fleet|troop), customs union, common market
# worked on as one
verb subject > with
  work (with) @who !(<obj>|out|through|up)
verb subject > with|on|against; mutual
  share <intelligence|information|data|evidence|technology|expertise|experience|know-how>, operate (alongside), serve (alongside), deploy (alongside), train (alongside), fight (alongside), sail (alongside), fly (alongside)
  carry out <exercise|drill|manoeuvre|maneuver> (joint|together), conduct (jointly), hold (jointly), develop (jointly), produce (jointly), launch (jointly), build (jointly), fund (jointly), finance (jointly), invest (jointly), investigate (jointly), patrol (jointly), manage (jointly), explore (jointly), organize (jointly), host (jointly)
  inaugurate <pipeline|railway|bridge|port|plant|line|road|link|terminal|corridor|crossing>, open <pipeline|railway|bridge|line|link|corridor|interconnector>, link up, join up
verb subject > to|with
  pass <intelligence|information|data|evidence|tip>, give <intelligence|information|data|evidence>, hand over <intelligence|information|data>, supply <intelligence|information|evidence>, provide <intelligence|information|evidence>, hand over <evidence|document|file|suspect|fugitive>, transfer <suspect|fugitive>
verb subject > with; mutual
  coordinate, synchronize, liaise (closely)
# what one sells and builds in the other's land
verb subject > in|into
  invest (in|into) , build <railway|port|road|plant|dam|refinery|pipeline|bridge|reactor|factory|airport|stadium|highway|terminal|mine|line>, construct <railway|port|road|plant|dam|refinery|pipeline|bridge|reactor|factory|airport|stadium|highway|terminal|line>, mine
  operate <mine|plant|port|airport|refinery|terminal|pipeline|field|railway>, run <mine|plant|port|airport|refinery|terminal|pipeline|railway>, develop <mine|field|port|deposit>, drill (for) (oil|gas), produce <oil|gas> , own <mine|plant|refinery|share|stake>
verb subject > to|into|through|via
  flow [gas|oil|grain|electricity|crude|diesel|coal|power], pump <gas|oil>, transit <gas|oil|grain>
verb subject > on
  depend (on) (gas|oil|grain|wheat|energy|import|supply|electricity|fuel|coal|trade|market), rely (on) (gas|oil|grain|wheat|energy|import|supply|electricity|fuel|coal|trade|market)
verb subject > from|object
  get (from) <gas|oil|electricity|grain|wheat|coal|fuel|energy|power|import>, source (from) , draw (from) <gas|oil|electricity|power|energy>, take (from) <gas|oil|electricity>, buy (gas|oil|grain|electricity|weapon|arms|jet|aircraft|missile|system|frigate|tank|submarine|drone), obtain (from) <gas|oil|electricity|grain>
noun owner|by|from|of|modifier > to
  delivery (gas|oil|grain|electricity|coal|power), shipment (gas|oil|grain|coal|crude), flow (gas|oil|grain), supply (gas|oil|grain|electricity|energy), sale (gas|oil|grain|arms|weapon|jet)
noun owner|by|from|of|modifier > in|into
  investment (direct|foreign|big|huge|billion|million|grow|rise|fall|in)
verb from|subject > to
  extradite
noun from|by|owner|of|modifier|subject > to
  extradition
noun owner|with|modifier > subject
  cooperation (in|with), coordination (in), collaboration (in), partnership (in), concert (in), tandem (in)
noun owner|modifier|of|between > with|between|and; mutual
  exercise (annual|naval|military|joint|combined|army|air), drill (annual|naval|military|joint|combined), manoeuvre (joint|military|naval|annual), maneuver (joint|military|naval|annual), exercise, drill
noun self > owner|of|in|to|for
  trading *partner (big|large|main|top|leading|important|chief|largest|biggest|second|third), market (big|large|main|top|leading|important|largest|biggest|export), source (big|large|main|top|leading|important|largest|biggest) (gas|oil|import|arms|energy|grain)
# data exchanged, carried into space for another
verb subject > with; mutual
  swap <information|intelligence|data|evidence|technology|expertise|know-how|file|record|fingerprint>
verb subject > for|modifier; mutual
  launch <satellite|cosmonaut|astronaut|probe|telescope> (for), orbit <satellite>
# joined up, taken part in
verb subject > with; mutual
  link <grid|network|railway|system|market|pipeline|stock>, connect <grid|network|railway|system|pipeline>, join up <grid|network|railway>
verb subject > in|modifier|object; mutual
  take part (exercise|drill|manoeuvre|maneuver|patrol|wargame), participate (exercise|drill|manoeuvre|maneuver|patrol|wargame)
verb subject > in
  build <tunnel|canal|grid|metro|subway|highway|airstrip|waterworks|dam>
verb subject > with; mutual
  practise <landing|manoeuvre|maneuver|rescue|drill>, practice <landing|manoeuvre|maneuver|rescue|drill>, rehearse <landing|manoeuvre|rescue>
# told and handed to one another for the case
verb subject > with; mutual
  share <file|detail|record|fingerprint|tip|lead|document|footage|list>
# bought from and sold to as a matter of course
verb subject > on
  depend (on) (for) (petrol|gasoline|diesel|crude|petroleum|fertilizer|fertiliser|food|maize|corn|water|port|transit|export|remittance|revenue|earnings|tourism|tourist|investment|medicine|ammunition|spare|equipment|technology|uranium|cotton)
  rely (on) (for) (petrol|gasoline|diesel|crude|petroleum|fertilizer|fertiliser|food|maize|corn|water|port|transit|export|remittance|revenue|earnings|tourism|tourist|investment|medicine|ammunition|spare|equipment|technology|uranium|cotton)
# flown and sailed side by side
verb subject > with; mutual
  fly (together|jointly), march (together|jointly), hunt (together|jointly), fly <sortie|mission|patrol> (together|joint|jointly)
# ordered from another's yards and works
verb subject > from
  order <corvette|destroyer|warship|gunboat|helicopter|locomotive|tram|train|airliner|plane|fighter|howitzer|radar|battery|satellite|turbine|reactor|bus|truck>
~ everyday words, which context decides
# act together
verb subject > with|between|in|on|object|to|for|from|alongside|against; mutual
  work (with|together|alongside|jointly|closely), join @who, join (hand|force|effort), team, unite, pull together
  gang up, conspire, act (concert|together|jointly), share, swap, exchange, barter, do (deal|business|trade), contract, hire, recruit, build
  construct, develop, co-produce, manufacture, assemble, lay (pipeline|cable|railway)
  launch (satellite|project|venture|scheme|operation|fund|line|service), open (pipeline|line|bridge|railway|road|plant|factory|branch|route|market)
  connect, link, hook up, operate (together|jointly|under), chair (committee), co-chair, co-found, found, set up (joint|together|fund|plant|line)
  stage (joint|together), conduct (joint|together), carry out (joint|together), hold (drill|exercise|manoeuvre|maneuver|patrol)
  drill (joint|with|together|multinational), exercise (joint|with|together|multinational), patrol (joint|with|together), sail
  fly (alongside|together|joint|mission), march (alongside|together), fight (alongside|together|side), serve (alongside|with|together)
  rescue (together|jointly), search (together|jointly|for), explore, drill (for), prospect, look (for) (oil|gas|survivor|wreck)
  investigate (together|jointly), probe (jointly), tackle, combat (crime|trafficking|smuggling|terrorism)
  fight (crime|trafficking|terrorism|piracy|smuggling|poverty|disease), involve, include (project|initiative|coalition), take part
  assist (investigation|police|prosecutor), facilitate, act (with), comply, help (catch|arrest|find|build|develop)
# sell, buy, invest
verb subject > to|from|in|with|object|for|recipient|into; mutual
  ship, pipe, pump (gas|oil), supply (gas|oil|energy|power|of), deliver, provide (gas|oil|electricity|power|energy|fuel|grain), acquire, procure, lease
  rent, invest, finance, mine, extract, process, refine, transit, transport, carry (gas|oil|grain|goods), do (business), license
  award (contract|licence|license|concession), win (contract|tender|licence|license|concession|order), sign (contract), clinch (contract|deal|order)
  depend (on), rely (on), import (from), grant (licence|license|concession|access|right)
verb subject > to|from|object|with|for
  hand over (${CAPTIVES}), hand (${CAPTIVES}), turn over, surrender (${CAPTIVES}), transfer (${CAPTIVES}), give up (${CAPTIVES}), deliver (${CAPTIVES})
  send (${CAPTIVES}) (trial|justice|extradition), pass (information|intelligence|tip|data|evidence), tip off, alert
  supply (intelligence|information|evidence), provide (intelligence|information|evidence|data), repatriate, arrest (request|behalf|warrant)
noun owner|by|from|modifier|subject|of|between > with|between|and|in|to|of|from|on|for; mutual
  trade, business (with|between|do), deal (trade|energy|gas|oil|arms|business), contract, purchase, sale (of|to), export, import
  supply (gas|oil|energy|power|of), order (for), transaction, investment, investor, stake, buyer, seller, customer, client, trade route, trading partner
  trader, supplier, importer, exporter, franchise, concession, licence, license, lease, venture, project (joint|with|between), programme (joint|between)
  initiative (joint|with), undertaking, pipeline (between|from|to), railway, corridor, bridge (between|build), link, cable, line (rail|power|gas), grid
  port (deal|project), plant (joint|nuclear), interconnector, single market, free trade, integration, currency swap
  transit, tourism, exchange, swap, barter, drill (joint|with|together|multinational), exercise (joint|with|together|multinational)
  manoeuvre (joint|with), maneuver (joint|with), war game, wargame, patrol (joint|with|together), operation (joint|combined|multinational)
  mission (joint|multinational|training), task *force (joint|multinational|combined), coalition, taskforce, force (joint|multinational|combined)
  command (joint|combined), training (joint), effort (joint|common|concerted), work (joint|together), synergy, handover, transfer (of|prisoner)
  surrender (of), legal assistance, judicial assistance, information exchange, sharing, tip-off, research (joint), expedition (joint)
  agreement (trade|cooperation|extradition|fishery)
adjective self|with > with|between|by|to|in; mutual
  common, shared, combined, bilateral, collaborative, co-produced, interconnected, jointly (owned|run|operated|developed), dependent (on), reliant (on)
  -bought, -owned, -operated
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > to|with|of
  hand (over), team-up
`
