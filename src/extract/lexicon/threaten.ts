/** Forceful warnings and threats of any act. */
export const THREATEN = `
verb subject > object|with|clause|inside|against|to|on|of
  threaten, warn !(traveler|traveller|citizen|resident|public), intimidate, menace, blackmail, vow (retaliate|retaliation|revenge|respond|punish|destroy|avenge|fight|attack|strike|response|crush|defeat|continue), swear (revenge|avenge|retaliate), saber-rattle, caution @who, caution (against|that), promise (retaliate|retaliation|revenge|punish|consequence), pledge (retaliate|retaliation|revenge|punish|defeat)
  issue (warning|threat|ultimatum), give (ultimatum|warning|deadline), make (threat), deliver (warning|ultimatum|threat), set (deadline), send (warning|message), hint (sanctions|retaliation|strike|force), raise (prospect|specter|spectre), brandish, reserve (right), say (retaliate|retaliation|revenge|obliterate), hesitate (will|not)
noun owner|by|from|modifier|subject > against|to|on|of|at|toward|inside
  threat !(face|pose|security|level|existential), warning !(system|sign|early), ultimatum, intimidation, blackmail, menace, saber rattling, sabre rattling, brinkmanship
adjective self > to|toward
  threatening, menacing
verb subject > object|on|to|with|inside
  put (notice), swear (revenge), vow (revenge), hint (target|attack|war|force), turn (sea|rubble|ash), wave (fist), talk (war)
verb subject > object|to|on|into
  give (hour|day|week|deadline|month) (to), turn (sea|ash|ashes|rubble|graveyard) into, swear (revenge|vengeance)
  vow (revenge|vengeance|retaliation|countermeasure|retaliate), promise (revenge|hit|consequence|retaliation)
  hint (target|reprisal|force|strike|consequence), frighten, terrorize, bare (teeth)
noun owner|by|from|modifier|subject > against|to|on|of|at|toward|inside
  vow (retaliation|revenge|vengeance|retaliate), reprisal (face|threat)
`
