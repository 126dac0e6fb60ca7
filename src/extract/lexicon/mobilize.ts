import { BORDERS, FORCES } from './wordClasses.ts'

/** Alert, deploy, build up, exercise alone, without force used. */
export const MOBILIZE = `
verb subject > against|on|in|to|near|along|toward|inside|into|around|over|off|with|at
  mobilize, deploy !(help|peacekeeper|peacekeeping|observer), amass, mass (troop|force|army|tank), station, redeploy (to|near|troop), reinforce (border|presence|troop|position|garrison), fortify, rearm, beef up, build up (force|troop|military|presence|arsenal|army), bolster (force|troop|military|presence|defense|defence), send (troop|soldier|tank|battalion|warship|army|jet|carrier|bomber|destroyer|frigate|fleet) (border|against|toward|near|off|patrol|coast|strait), order (troop|army|tank|battalion|warship|force) (border|to), move (troop|tank|missile|army|force|warship) , dispatch (troop|warship|army|soldier|tank|carrier|fleet|jet)
  deter, overfly, fly over, parade (missile|weapon), sail (warship|carrier|destroyer|navy|frigate|ship|fleet), flex (muscle), stand ready, dig in, put (alert|readiness), place (alert|readiness), go (alert), remain (alert), raise (alert|readiness), scramble (jet|fighter|plane|aircraft), test-fire, test (missile|weapon|bomb|rocket|nuclear|ballistic), launch (satellite), conduct (exercise|drill|test|maneuver|manoeuvre) !(joint), hold (exercise|drill|maneuver|manoeuvre|game) !(joint|with), stage (exercise|drill|maneuver|show) !(joint|with), fly (bomber|drone|jet|sortie|spy), patrol, call up (reservist|reserve), prepare (war|attack|strike|invasion|offensive), encircle, step up (patrol|presence|deployment), increase (presence|troop|patrol|deployment), escort (navy|warship|naval), strengthen (force|presence|border|troop|defense|defence), intensify (force|presence), train (gun|missile|sight), concentrate (troop|force)
noun owner|by|from|modifier|subject|of > against|on|in|to|near|along|toward|at|around
  deployment, mobilization, buildup, build-up, military exercise, military drill, missile test, nuclear test, show of *force, force *buildup, maneuver (military|naval), manoeuvre (military|naval), troop movement, military presence, troop presence, massing, war game, arms race, rearmament, alert (high|military), reinforcement (troop|military), incursion (air|drone)
verb subject > on|along|to|near|against|with|at|toward
  mass (soldier|column|plane|ship|tank), rush (division|troop|brigade|reinforcement|battalion|soldier), gather (fighter|troop|soldier|army) , send (column|armour|armor|division|brigade|battalion|paratrooper|marine) , cross (line|airspace|strait) (plane|jet|ship|warship|drone|aircraft|bomber), shadow, stage (show), position (missile|troop|warship)
noun owner|by|of|modifier > in|on|near|along
  stationing, positioning, basing
verb subject > on|near|along|at|to|toward|around|with|against|over|past|off
  mass (${FORCES})
  amass (${FORCES})
  gather (${BORDERS})
  concentrate (${FORCES})
  move (${FORCES}) (${BORDERS})
  send (${FORCES}) (${BORDERS})
  rush (${FORCES})
  station (${FORCES})
  position (${FORCES})
  pour (${FORCES}) (${BORDERS})
  build up (${BORDERS})
  dispatch (${FORCES}) (${BORDERS})
  shift (${FORCES}) (${BORDERS})
  sail (${FORCES}) (past|near|toward|through|off)
  fly (${FORCES}) (near|over|past|toward|along)
  hold (drill|exercise|maneuver|manoeuvre) (near|off|border|coast), cross (line) (plane|jet|aircraft|warplane|drone)
verb subject > object|to
  shadow (ship|frigate|vessel|jet|aircraft|destroyer|boat), buzz, face (troop|army|force|division)
verb subject > against|for|on
  arm (war|conflict|fight) for, call up (reservist|reserve|conscript)
noun owner|by|from|modifier|subject|of > against|on|near|along|toward|at|in
  troop build-up, concentration (troop|force)
`
