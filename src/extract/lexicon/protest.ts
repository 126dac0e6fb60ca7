import { CROWDS } from './wordClasses.ts'

/** Civilians rally, march, strike, boycott, obstruct, riot against someone. */
export const PROTEST = `
verb subject > against|object|outside|in|at|over; mode demo
  protest (street|rally|thousand|hundred|crowd|student|worker|demonstrator|outside|against), demonstrate (against|outside|street|thousand|hundred|crowd|student), rally (against|outside|street), march (against|on|street|outside), picket, chant, take (street), stage (protest|demonstration|rally|sit-in|march), hold (protest|demonstration|rally|vigil) , gather (protest|outside), flood (street), burn (flag|effigy), heckle, boo, jeer
verb subject > against|object; mode strike
  strike [worker|union|driver|teacher|nurse|docker|miner|pilot|staff|employee|doctor|labourer|laborer], strike (pay|wage) (for|over), go (strike|hunger) !(alert|strikes|offensive|war|trip|tour), walk out, down (tool)
verb subject > object|against; mode boycott
  boycott
verb subject > object|against|in|with; mode riot
  riot, storm (protester|demonstrator|crowd|mob|student|embassy) !(rebel|guerrilla|militant|militiaman|insurgent|troop|soldier|force|army|militia|commando|tank|police|policeman|officer|guard|agent|gunman|fighter), ransack, loot !(mineral|resource|oil|gas|gold|diamond|timber|wealth|treasure|treasury|country|land|fish), clash (protester|demonstrator|rioter)
noun owner|by|from|modifier|of > against|outside|in|over|at; mode demo
  protest !(letter|note|vote|diplomatic|formal), demonstration (street|protest|mass|against), rally (against|protest|street), sit-in, march (protest|against), mass protest, protester, demonstrator, unrest, uprising, street protest
noun owner|by|from|modifier|of > against|of|in; mode strike
  general strike, hunger *strike (hunger), strike (worker|union|labor|labour|nationwide)
noun owner|by|from|modifier|of|subject > of|against; mode boycott
  boycott
noun owner|by|from|modifier|of > against|in; mode riot
  riot, rioting
verb subject > against|outside|before|object|at|over|in; mode demo
  chant (slogan), hold (vigil|rally|protest|demonstration), march (protest)
  gather (embassy|protest|outside|consulate) (crowd|protester|demonstrator|hundred|thousand)
  besiege (crowd|protester|demonstrator|student|youth), burn (flag|effigy|tyre), hurl (stone|egg|shoe), throw (stone|egg|petrol)
verb subject > object; mode obstruct
  block (farmer|driver|trucker|protester|activist|resident|fisherman|haulier), obstruct (activist|protester|farmer|fisherman)
  erect (barricade)
noun subject|owner|of|from|by|modifier > against|at|outside|before|over; mode demo
  protest (march|rally|thousand|hundred|street), vigil, slogan
verb subject > before|outside|at|to|against|object|on|in|inside|of; mode demo
  demonstrate (embassy|consulate|mission|outside|front|against|street|square), march (embassy|consulate|mission|office|headquarters|against)
  stone (embassy|consulate|mission|convoy|motorcade|car|office|bus), splash (embassy|consulate|mission), daub (embassy|consulate|flag)
  spray (embassy|consulate|paint), pelt (egg|stone|tomato|shoe|embassy|convoy), throw (paint|ketchup|tomato|shoe|bottle|firework|petrol|brick)
  hurl (paint|ketchup|tomato|bottle|firework|insult) (embassy|consulate|at), egg, shout (slogan|outside|embassy)
  burn (flag|effigy|portrait|product|goods) !(troop|soldier), trample (flag|portrait|picture), tear (flag|portrait|poster)
  wave (banner|placard) (outside|embassy|consulate), wipe (shoe) (flag), spit (flag|portrait), stamp (flag|portrait)
  set (fire) (crowd|mob|protester|demonstrator|student|rioter) (embassy|consulate|mission|flag), heckle, picket
  shout (down) (delegate|delegation|speaker|minister|ambassador|president)
  march [thousand|hundred|crowd|follower|supporter|student|worker|people|protester|demonstrator|resident|farmer|woman] !(troop|soldier|army), rally [thousand|hundred|crowd|follower|supporter|student|worker|protester|demonstrator] !(behind)
  burn <television|goods|product|flag|effigy|portrait|picture|copy|koran|quran> [trader|crowd|protester|student|demonstrator|mob|activist|follower|thousand|hundred], attack <embassy|consulate|mission|shop> [mob|crowd|protester|demonstrator|rioter|student], besiege [mob|crowd|protester|demonstrator|rioter]
verb subject > object|with|of|to|from|into; mode obstruct
  block [${CROWDS}] (border|crossing|road|bridge|port|highway), blockade [${CROWDS}]
noun owner|by|from|modifier|of|in > on|against|at|outside; mode demo
  march (embassy|consulate), protest (embassy|consulate|outside), demonstration (embassy|consulate|outside)
# before the gate
verb subject > of|outside|before|at|against; mode demo
  protest (front|outside), hurl <dynamite|rock|firecracker|firework|stone|egg|brick> (embassy|consulate|mission|at), throw <dynamite|rock|firecracker> (embassy|consulate|mission)
noun owner|by|from|modifier|of > outside|at|before|against; mode hunger
  hunger *strike
# work stopped, roads shut, by people
verb subject > against|at|over|object|to|inside; mode strike
  stop <work> !(on|construction), walk (off) (job), down <tool>, lay down <tool>, go (strike) (<advcl>|against|over|at|to), stage <strike|walkout|stoppage|sit-in>, begin <strike>, hold <strike|walkout>
  refuse (unload|load|handle|refuel|service) [${CROWDS}|crew|technician]
verb subject > object|against|over|at|outside; mode demo
  protest [${CROWDS}] !(diplomatic|formally)
verb subject > object|of; mode obstruct
  block [${CROWDS}] <convoy|truck|patrol|vehicle|delegation|motorcade|road|highway|bridge|entrance|gate|ship|port>
# where they break out
noun in|across|throughout > against|outside|at|over; mode demo
  protest (erupt|break|spread|flare|hold|stage|continue|take|mass|street|rage) !(letter|note), demonstration (erupt|break|spread|hold|stage|continue|take|mass|street), rally (hold|stage|against|break|take), riot (erupt|break|spread|flare)
~ everyday words, which context decides
# on the street, at the gate
verb subject > against|at|outside|over|in|before|object|on|to|with|from; mode demo
  protest (street|outside|against|mass|demo|crowd|student|over), demonstrate, rally, march (protest|thousand|on|against|street), parade (street|slogan)
  gather (outside|crowd|protester|square|embassy), mass (outside|crowd), throng, converge (embassy|street|square|capital), shout (slogan)
  wave (placard|banner|flag), hold up (placard|banner), carry (placard|banner), brandish (placard), burn (flag|effigy|portrait|tyre|tire|copy)
  trample (flag|portrait), tear (flag|portrait|down), deface, daub, splash (paint|ketchup|blood), spray (paint), pelt, egg, stone
  hurl (stone|egg|shoe|bottle|petrol|paint|molotov|tomato), throw (stone|egg|shoe|bottle|petrol|paint|molotov|tomato|firework), aim (firework), hiss
  whistle, camp (outside|square|embassy), besiege, surround (crowd|protester|demonstrator|embassy), storm !(rebel|guerrilla|militant|militiaman|insurgent|gunman|fighter|troop|soldier|force|army|militia|commando|police|tank), break into (crowd|protester|demonstrator)
  scale (protester|crowd|fence|gate), occupy (student|protester|square|building), pour (street|square), fill (street|square), turn out, rise up
  rise (against), revolt, rampage, clash (police|protester), block (protester|farmer|road|trucker|activist|demonstrator)
  blockade (farmer|trucker|protester), barricade, cut off (road|protester), close (protester|farmer), strike [worker|union|driver|teacher|nurse|docker|miner|pilot|staff|employee], strike (hunger)
  walk off, go (strike), call (strike|boycott|protest|march), organize (protest|rally|march|strike|boycott), sign (petition), petition, hunger-strike
  interrupt (speech|session)
noun owner|by|from|modifier|of|subject > against|at|outside|over|in|before|of|to|on; mode demo
  protest (street|outside|against|mass|demo|crowd|student|over), demonstration, rally, march (protest|thousand|on|against|street), marcher, picket
  crowd (outside|embassy|angry), mob, procession, placard, banner, chant, boo, jeer, petition, petitioner, strike (worker|union|hour|hunger|general)
  striker, walkout, stoppage, go-slow, roadblock, barricade, blockade (farmer|trucker|protester|road), rioter, disturbance, disobedience, revolt
  revolution, insurrection, outcry (public), hunger strike, hunger striker, protestor, agitator, stone (throw|hurl), effigy
`
