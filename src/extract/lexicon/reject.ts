/** Refuse, decline, deny, veto, defy; a meeting cancelled. */
export const REJECT = `
verb subject > object|from|to|with|inside|on|against
  reject, refuse, decline !(percent|rapidly|sharply), deny !(access|entry|visa|asylum), veto, defy, rebuff, spurn, snub, shun, dispute, refute, rebut, repudiate, contradict, contest !(election|seat|poll), oppose, resist !(arrest|temptation), ignore, disregard, dismiss !(minister|official|general|staff|employee|chief|commander|judge|ambassador), disobey, flout, ditch, disavow, disown, discount, brush off, brush aside, turn down, shrug off, wave off, push back !(date|deadline), scoff, decry (as), balk, object, protest (innocence), shoot down (idea|proposal|suggestion|plan)
  block !(road|ship|port|access|strait|website|border|highway|traffic), thwart, obstruct, vote against, back away, walk away, walk out, stonewall, boycott (talks|meeting|summit|election), strike down, overrule, overturn, rule out, throw out (case|appeal|lawsuit), nullify, question (legitimacy|outcome|result), abstain
  cancel (visit|trip|meeting|talks|summit|invitation|tour|deal|agreement|order), call off (visit|trip|meeting|talks|summit), postpone (visit|trip|meeting|talks|summit), scrap (visit|trip|meeting|talks|summit|deal), pull out (talks|meeting|summit), skip (summit|meeting|talks|ceremony), deny (access|entry|visa|permission|request|asylum|allegation|accusation|charge|claim|involvement), violate (agreement|treaty|accord|deal|resolution|ceasefire|truce|law|commitment|sovereignty|airspace|right), break (deal|agreement|promise|treaty|pledge|ceasefire|truce|word), breach (agreement|treaty|ceasefire|truce|deal|resolution), fail (comply|honor|renew|cooperate|respond|condemn|recognize|meet|fulfill)
  withhold (recognition|consent|approval|support), express (opposition|reservation), voice (opposition), raise (objection), turn (away|back) (offer|proposal|refugee), hit back, fire back, counter (claim|accusation|argument)
  dissent, disagree, demur, exclude (from) (talks|meeting|summit), break off (talks|negotiation|negotiations), suspend (talks), tear up (agreement|deal|treaty), renege, backtrack, say (false|untrue|baseless|unfounded|nonsense|groundless|unacceptable|absurd|fabrication|fabricated), call (null|void|ridiculous|illegitimate|false|untrue|baseless|unfounded|nonsense|groundless|absurd|fabrication|fabricated), describe (false|untrue|baseless|unfounded|nonsense|groundless|absurd)
verb subject > with|inside|on|to; mutual
  fail (agree|agreement|deal|reach|consensus|compromise|resolve)
noun owner|by|from|modifier|subject > of|to|inside|with|from|over
  reservation (about|strong|serious|over), dissent, contravention, disregard, rejection, refusal, denial, veto, objection, opposition !(leader|party|politician|group|lawmaker|figure|supporter|candidate|activist|member|mp|force|movement|newspaper|coalition|politician|protest), defiance, rebuff, repudiation, non-recognition, resistance, snub, noncompliance, rebuttal, refutation, disagreement, violation (of) !(right|human), breach (of), cancellation, intransigence
adjective self > to|of|about|with
  opposed, resistant, unwilling, reluctant, dismissive, defiant, skeptical, sceptical, averse
verb subject > to|of|object|from
  say (no), vote down, turn away, give (shoulder), ditch, throw out (request|appeal|claim|case), skip, stay away, freeze out, talk out
verb subject > to|object|from|on|with
  say (no) to, shoo away, give short shrift, stand up to, hold out, stick (guns), bristle
`
