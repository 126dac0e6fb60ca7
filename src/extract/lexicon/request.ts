/** Ask, appeal, call on, urge, demand, order (in words). */
export const REQUEST = `
verb subject > object|clause|on|upon|to|from|of|for|with
  urge, implore, beseech, entreat, exhort, petition, lobby, beg, plead, appeal !(verdict|conviction|ruling|sentence|decision), ask !(question|whether|how|why|about|reporter), pressure, press !(charge|button|conference), nudge, solicit, entice, prod, tell (to), instruct, order !(food|meal|airstrike|strike|attack|troop|invasion|raid|assault|investigation|drone|arrest|release|withdrawal|deployment|jet|weapon|vaccine|dose|closure), invite (to) !(visit), push !(propaganda|back|through|narrative|bill|agenda|policy), call (on|upon) !(meet), prevail (on|upon), advise (to|against), encourage (to), remind, caution (against), want @who, expect (to|from), counsel, prompt, command
  turn (to) (help|assistance|aid|support|protection|mediation), look (to) (help|assistance|aid|support|leadership), count (on|upon) (to), approach (help|assistance|aid|mediation), make (appeal|request|demand|plea), issue (appeal|plea|demand|call) to, send (request|plea|appeal), convince, persuade
verb subject > clause|from|of|for|on|inside|object
  demand, request, seek (help|assistance|aid|support|permission|apology|compensation|extradition|asylum|refuge|asylum|meeting|clarification|explanation|answer|assurance|protection|loan|bailout|mediation|approval|release|withdrawal|end|intervention|refuge), insist, require, propose !(marriage), recommend, suggest !(that), call for !(meet), plead for, appeal for, ask for, press for, push for, beg for
  stress (must|should|need|importance), underscore (must|should|need|importance), underline (must|should|need|importance), emphasize (must|should|need|importance), say (must|should|need|ought), tell (must|should|need), warn (must|should) , reiterate (must|should|need|call|demand|request), urge, note (must|should|need), add (must|should), argue (must|should), write (must|should), believe (must|should), declare (must|should), state (must|should), hope (will|would|can), repeat (call|demand|must|should), renew (call|demand), need (to) @who
  claim (territory|compensation|damages|reparation|island|sovereignty), set (condition), lay (claim)
noun owner|by|from|modifier|subject > on|to|for|from|clause|of|inside
  request, appeal !(court|ruling|verdict|conviction), plea, call (for|on|to) !(phone|telephone|video), demand (for|that|to|on), urging, entreaty, solicitation, petition, insistence, pressure !(blood|group|maximum), ultimatum (to), recommendation, instruction
  territorial claim
adjective subject > for
  desperate
`
