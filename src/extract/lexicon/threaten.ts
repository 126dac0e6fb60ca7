import { ANSWERS, REPRISALS, RUIN } from './wordClasses.ts'

/** Forceful warnings and threats of any act. */
export const THREATEN = `
verb subject > object|with|clause|condition|inside|against|to|on|of
  threaten, warn !(traveler|traveller|citizen|resident|public), intimidate, menace, blackmail, vow (retaliate|retaliation|revenge|punish|destroy|avenge|attack|strike|response|crush), swear (revenge|avenge|retaliate), saber-rattle, caution @who, caution (against|that), promise (retaliate|retaliation|revenge|punish|consequence), pledge (retaliate|retaliation|revenge|punish|defeat)
  issue (warning|threat|ultimatum), give (ultimatum|warning|deadline), make (threat), deliver (warning|ultimatum|threat), set (deadline), send (warning), send (message) (clear|strong|stern|blunt|tough|unmistakable|firm|warn), hint (sanctions|retaliation|strike|force), raise (prospect|specter|spectre), brandish, reserve (right), say (retaliate|retaliation|revenge|obliterate), hesitate (will|not)
noun owner|by|from|modifier|subject > against|to|on|of|at|toward|condition|inside
  threat !(face|pose|security|level|existential), warning !(system|sign|early), ultimatum, intimidation, blackmail, menace, saber rattling, sabre rattling, brinkmanship
adjective self > to|toward
  threatening, menacing
verb subject > object|on|to|with|inside
  put (notice), swear (revenge), vow (revenge), hint (target|attack|war|force), turn (sea|rubble|ash), wave (fist), talk (war)
verb subject > object|to|on|into
  give (hour|day|week|deadline|month) (to) !(up|back|mandate|approval|permission|consent|authorization|opportunity), turn (sea|ash|ashes|rubble|graveyard) into, swear (revenge|vengeance)
  vow (revenge|vengeance|retaliation|countermeasure|retaliate), promise (revenge|hit|consequence|retaliation)
  hint (target|reprisal|force|strike|consequence), frighten, terrorize, bare (teeth)
noun owner|by|from|modifier|subject > against|to|on|of|at|toward|inside
  vow (retaliation|revenge|vengeance|retaliate), reprisal (face|threat)
# idioms that leave no doubt
verb subject > object|on|to|with
  serve notice, teach (lesson), rattle (saber|sabre), bare (tooth|teeth|fang)
noun owner|by|from|modifier|subject > against|to|at|toward
  saber-rattling, sabre-rattling, bluster
verb subject > object|recipient|to|clause|inside|against; mode violence
  say (${REPRISALS}), tell (${REPRISALS}), declare (${REPRISALS}), announce (${REPRISALS}), vow (${REPRISALS}), pledge (${REPRISALS})
  promise (${REPRISALS}), insist (${REPRISALS}), add (${REPRISALS}), inform (${REPRISALS}), swear (${REPRISALS})
  answer (kind|force|blow) (will|would|shall), respond (kind|force) (will|would|shall), stand (ready) (measure|step|respond|act|strike|impose|defend)
  say (cause|act|casus) (war|belli), declare (cause|act|casus) (war|belli), warn (cause|act|casus) (war|belli), sit (idly) (not|n't), stand (idly|by) (not|n't)
  give (until) (to|midnight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|end) !(up), rule out (not|n't) (force|action|strike|option|war|response|sanction|tariff|retaliation|invasion|intervention|step), point <rifle|gun|weapon|laser|missile> , lock <radar>, illuminate (radar|laser), dangle (sanction|tariff|force), wield (threat|tariff|sanction)
verb subject > against|at|on|object|with
  hit (back) (will|would), strike (back) (will|would), retaliate (will|would) !(not|n't), respond (force|strongly|harshly|decisively|firmly|crushing) (will|would), avenge (will|would), annihilate (will|would), obliterate (will|would), crush (will|would), destroy (will|would) (if|unless), attack (will|would) (if|unless), invade (will|would) (if|unless), bomb (will|would) (if|unless)
  review <tie|ties|relation|relations|aid|assistance|membership|cooperation|alliance> (will|would|might|may|could), reconsider <tie|ties|relation|relations|aid|assistance|membership|cooperation|alliance> (will|would|might|may|could), re-examine <tie|ties|relation|relations> (will|would|might|may|could|shall)
# hinted at, promised in anger
verb subject > against|on|with|at|inside
  hint (at|of) (action|retaliation|sanction|sanctions|war|force|reprisal|consequence|strike|intervention|countermeasure|tariff), raise <spectre|specter|threat> (of) (war|conflict|sanction|sanctions|attack|strike|invasion|retaliation)
verb subject > recipient|to|on|against|for
  promise <retaliation|revenge|vengeance|reprisal|consequence|punishment>, promise <answer|response|reply> (painful|harsh|crushing|tough|decisive|severe|devastating|bitter|ruthless|swift|strong|firm|forceful|appropriate|adequate|proportionate|commensurate|tat|tit-for-tat|symmetrical|asymmetrical|reciprocal|mirror|fitting|robust|resolute), vow <retaliation|revenge|vengeance|reprisal|punishment|response|answer>, swear <revenge|vengeance|retaliation>
verb subject > inside|against
  vow (answer|respond|resist|repel|confront|thwart|retake|recapture|reclaim|fight|oppose|block|stop|shoot|seize|liberate|expel|prevent|defend|deter|counter) !(terrorism|terror|corruption|crime|inflation|poverty|pandemic|climate|warming|disease|drug|trafficking|smuggling|piracy|<acl>) !(together|jointly)
  vow (hit|target|punish|crush|destroy|strike|attack|retaliate|avenge|annihilate|invade|bomb|expel|eliminate|hunt|kill|obliterate|regret|flatten|wipe|sanction|burn|smash|topple|overthrow|pay), promise (punish|destroy|crush|retaliate|avenge|hunt|obliterate|regret|annihilate), pledge (punish|destroy|crush|retaliate|avenge|hunt|obliterate|annihilate), swear (punish|destroy|crush|retaliate|avenge|hunt|obliterate|annihilate|kill)
noun from|by > against
  threat (face)
verb subject > for|on|with
  draw <line> (red)
# what is held out to whoever does something
verb subject > clause|condition|inside; mode violence
  say (face|suffer|pay|meet) (${RUIN}), warn (face|suffer|pay|meet) (${RUIN}), declare (face|suffer|pay|meet) (${RUIN}), announce (face|suffer|pay|meet) (${RUIN}), add (face|suffer|pay|meet) (${RUIN})
  say (draw|bring|provoke|trigger|invite|elicit|prompt|meet) (${ANSWERS}) !(<iobj>), declare (draw|bring|provoke|trigger|invite|elicit|prompt|meet) (${ANSWERS}), add (draw|bring|provoke|trigger|invite|elicit|prompt|meet) (${ANSWERS})
verb subject > condition|clause|inside; mode violence
  say (<reprisal>), tell (<reprisal>), declare (<reprisal>), announce (<reprisal>), add (<reprisal>), insist (<reprisal>), state (<reprisal>), vow (<reprisal>), pledge (<reprisal>), promise (<reprisal>), swear (<reprisal>)
~ everyday words, which context decides
verb subject > object|to|with|against|clause|inside|on|of|into|over|at|for|recipient; mode violence
  scare, vow, swear, promise (revenge|hell|retaliate|retaliation|punish|response|consequence|war|destroy|crush)
  pledge (revenge|retaliate|retaliation|response|destroy|crush)
  say (retaliate|respond|war|strike|veto|consequence|tariff|price|tolerate|destroy|block|countermeasure|march)
  tell (war|consequence|price|tariff|lesson|unless), announce (confrontation|retaliation|response|countermeasure|war), declare (war|ready|target)
  answer (war|would|will), reply (war|would|will), respond (would|will|if|could), retaliate (would|will|if|could), strike (will|would|could|if)
  attack (will|would|could|if), hit (will|would|could|if), destroy (will|would|could|if), bomb (will|would|could|if), invade (will|would|could|if)
  fight (will|would|ready|if), take out (will|would|could|can|if|have), knock out (can|could|will|would|if), wipe (map|out|face), finish (job|off)
  obliterate, annihilate, crush, bury, pay (price|will|dearly|heavy), regret (will|would)
  face (consequence|wrath|sanction|tariff|retaliation|response|price), suffer (consequence|will|would), wave (stick|fist|saber)
  shake (fist), bare (tooth|fang), draw (line), cross (line), set (deadline|hour|ultimatum|line), give (deadline|hour|ultimatum|day|week)
  serve (notice|ultimatum), send (message|signal|warning), hint, suggest (option|retaliation), put (notice|gun|pressure), keep (option)
  rule (not|n't|out) (option|force|action), leave (table|option), talk (war|revenge|tough), speak (war|revenge), tolerate (not|n't|never)
  allow (not|n't|never), let (not|n't|never), accept (not|n't|never), stand (not|n't|idly), sit (not|n't|idly), hesitate (not|n't|never)
  shrink (not|n't|never), bully, hold (hostage|over), prepare (retaliate|retaliation|countermeasure|sanction|tariff|response)
  plan (retaliate|retaliation|countermeasure|response|sanction|tariff)
  consider (retaliation|sanction|tariff|strike|force|countermeasure|expel|military)
  weigh (retaliation|sanction|tariff|strike|force|countermeasure|military|invasion), mull (retaliation|sanction|tariff|strike|countermeasure)
  prepare (sanction|strike|war), loom, hang (over), take (countermeasure|measure), cut off (will|would|could|if), block (will|would|could|if)
  impose (will|would|could|if), veto (will|would|could|if), withdraw (will|would|could|if), end (will|would|could|if), suspend (will|would|could|if)
noun owner|by|from|modifier|subject|of > against|to|on|of|at|toward|inside|for|over
  caution, deadline, bravado, belligerence, bellicosity, vow, oath, promise (revenge|retaliation), revenge
  vengeance, retaliation, reprisal, response (will|would|harsh|crushing|decisive|swift|military), countermeasure, consequence, cost (face|heavy|grave)
  price (pay|heavy|dear), wrath, fire and *fury, option (military|on|all), action (military|further), force (threat|use)
  message (clear|strong|stern|blunt), signal (clear|strong), red line, line (red|cross), specter, spectre, prospect (of)
  tariff (threat|loom|further|new), sanction (threat|further|more|possible|new), war (threat|would|will|declare), lesson (teach), target (legitimate)
  door (shut|close)
adjective self > to|against|with|for|on
  belligerent, bellicose, warlike, impatient, patient (less|not|n't|run), ready (to|for|war|march|strike|fight|attack), prepared (to|for), poised (to)
verb subject > on|against|to
  revenge, avenge
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|to|against
  warn, revenge (swear|vow|promise|swore)
`
