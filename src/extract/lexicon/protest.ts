/** Civilians rally, march, strike, boycott, obstruct, riot against someone. */
export const PROTEST = `
verb subject > against|object|outside|in|at|over; mode demo
  protest (street|rally|thousand|hundred|crowd|student|worker|demonstrator|outside|against), demonstrate (against|outside|street|thousand|hundred|crowd|student), rally (against|outside|street), march (against|on|street|outside), picket, chant, take (street), stage (protest|demonstration|rally|sit-in|march), hold (protest|demonstration|rally|vigil) , gather (protest|outside), flood (street), burn (flag|effigy), heckle, boo, jeer
verb subject > against|object; mode strike
  strike (worker|union|hour|day|pay|wage), go (strike|hunger), walk out, down (tool)
verb subject > object|against; mode boycott
  boycott
verb subject > object|against|in|with; mode riot
  riot, storm (protester|demonstrator|crowd|mob|student|embassy), ransack, loot, clash (protester|demonstrator|rioter)
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
`
