import { REPROACHES } from './wordClasses.ts'

/** Criticise, condemn, blame, complain, allege, charge, sue, investigate. */
export const ACCUSE = `
verb subject > object; mode disapprove
  criticize, condemn, denounce, slam, blast !(hole|way), decry, deplore, rebuke, chide, castigate, lambast, lambaste, chastise
  raise (war|abuse|violation|case) @what, censure, berate, scold, reprimand, fault, deride, disparage, vilify, demonize, admonish, assail, bemoan, lament, ridicule, mock
  excoriate, upbraid, pillory, savage, scorn, shame, stigmatize, discredit, malign, slander, defame, smear, insult, lecture
  take (task), dress down, tear into, call out, dismiss (propaganda|stunt|farce|sham)
  attack (decision|policy|proclamation|statement|remark|comment|plan|record|rhetoric|stance|handling|ruling|speech|order|law|proposal)
  find (unacceptable|deplorable|outrageous|reprehensible), challenge (report|claim|account|decision|plan|view|narrative|result|ruling|law), question (motive|commitment|sincerity|legitimacy|intention)
  denigrate, besmirch, reprove, skewer, expose !(troop|person|risk|danger), revile, abhor, rap, belittle
verb subject > object; mode allege
  regard (threat|illegal|terrorist|aggressor), consider (illegal|terrorist|aggressor|unlawful), deem (illegal|unlawful|unacceptable|terrorist), term (illegal|unlawful|unacceptable|terrorist), see (threat|aggressor), view (threat|aggressor)
  highlight (violation|abuse|incident|failure) @what, document (abuse|violation|crime), report (abuse|violation), cite (violation|abuse|failure|breach)
  accuse, blame, implicate, incriminate, fault, indict, impeach, charge (with|murder|crime|terrorism|espionage|treason|fraud), charge !(fee|price|battery)
  hold (responsible|accountable|liable), point (finger), suspect, portray (as)
  brand (terrorist|aggressor|dictator|criminal|liar|murderer|traitor|war|pariah|puppet|extremist|threat)
  label (terrorist|aggressor|dictator|criminal|liar|murderer|traitor|manipulator|pariah|puppet|extremist|threat|genocide)
  call (terrorist|aggressor|dictator|criminal|liar|murderer|traitor|bully|thug|butcher|killer|puppet|irresponsible|unacceptable|disgrace|hypocrite)
  name (terrorist|culprit), describe (terrorist|aggressor|dictator|criminal|unacceptable|irresponsible|illegal|murderer|genocide)
  denounce (as), compare (hitler|nazi|stalin)
verb subject > object; mode investigate
  investigate, probe, sue, prosecute, interrogate, question (police|suspect|investigator|detective|over)
  take (court), put (trial), subpoena, audit
verb subject > object
  summon (ambassador|envoy|diplomat|charge|attache|representative)
verb subject > at
  lash out, hit out, take (aim|swipe), rail, express (anger|outrage|dismay|fury), protest
verb subject > against|into|of|over|on|at
  open (investigation|inquiry|probe),
  speak out, inveigh, rail, testify, file (suit|lawsuit|complaint|charge|case|petition|claim|motion), bring (charge|suit|case|lawsuit|complaint|proceedings)
  lodge (complaint|protest|appeal), press (charge), raise (voice), level (charge|accusation|allegation|criticism), complain
  launch (lawsuit|proceedings|investigation|inquiry|probe), order (investigation|inquiry|probe), rail, protest (diplomatic|formally|letter|note)
  win (case|lawsuit), begin (investigation|inquiry|probe), start (investigation|inquiry|probe), join (investigation|inquiry|probe|lawsuit), conduct (investigation|inquiry|probe)
  launch (attack|broadside|tirade) (scathing|verbal|stinging|fierce|blistering|extraordinary|veiled|furious|personal|thinly), find (guilty)
verb subject > about|of|over|to|clause
  complain, grumble, gripe, express (concern|alarm|worry|dismay|regret|disappointment|frustration|unease|misgiving)
  voice (concern|alarm|worry|dismay|disappointment|frustration|unease|misgiving|criticism|anger)
  raise (concern|alarm|worry|fear|doubt|eyebrow|objection|issue), disapprove, despair
verb subject > with|to|at
  take (exception|umbrage|offense), remonstrate, bristle
verb subject > with
  find (fault), take (issue), express (displeasure|disappointment|frustration)
verb subject > clause|inside|of
  allege, complain, insinuate, charge !(fee|price|battery), accuse, claim (guilty|behind|responsible|illegal|violate|violation|lie)
  say (violate|unacceptable|irresponsible|lie|illegal|genocide|guilty|blame|culpable|hypocrisy|hypocritical|provocation|provocative|propaganda)
noun owner|by|from|modifier|subject > against|of|about|over|at|for|to|on|clause|inside
  protest (formal|letter|note|diplomatic|official), demarche, reproof, finger-pointing, tongue-lashing, accusation, allegation, criticism, condemnation, denunciation, complaint, rebuke, censure, reproach, recrimination, outcry, backlash, blame, diatribe, tirade, invective, slur, smear
noun owner|by|from|of|modifier|subject > about|over|at|with|toward|on|clause|inside
  indignation, frustration, disapproval, grievance, exasperation, concern, outrage, alarm, anger, fury, dismay, misgiving, disappointment, displeasure, unease
noun owner|by|from|modifier|subject > against|into|of|over; mode investigate
  lawsuit, suit, investigation, probe, inquiry, indictment, prosecution, criminal charge, charge (murder|terrorism|corruption|crime|espionage|fraud), impeachment
  legal action, legal proceedings, criminal case, court case, *complaint (court|formal|trade|criminal)
adjective self > of|about|by|at|with|toward
  indignant, scornful, suspicious, wary, distrustful, resentful, mistrustful,
  critical, outraged, appalled, angry, furious, alarmed, dismayed, concerned !(party|as), worried, disappointed, unhappy, frustrated, contemptuous, scathing, disdainful
verb object > subject
  anger, infuriate, irk, enrage, outrage, incense, antagonize, offend, upset, exasperate, dismay, appall
adjective self > by|at|with|about
  troubled, disturbed, shocked, horrified, incensed, aggrieved, exasperated, perturbed
verb subject > with|over; mutual
  trade (barb|insult|accusation|recrimination|blame), exchange (insult|barb|accusation|recrimination)
verb subject > object|inside|of
  point to (interference|violation|abuse|hand), see (culprit), lay (blame), pin (blame), take (court|icj|tribunal)
verb subject > on
  place (blame), put (blame), heap (blame|scorn|criticism), cast (doubt|aspersion), pour (scorn|contempt)
verb subject > clause|inside
  say (${REPROACHES})
verb subject > object
  call (${REPROACHES})
  describe (${REPROACHES})
  dub (${REPROACHES})
  point (interference|meddling|involvement|violation|abuse|role) to @what, cite (violation|abuse|interference)
verb subject > with; mutual
  trade (barb|insult|accusation|blame|recrimination|jibe), exchange (barb|insult|accusation|recrimination), swap (barb|insult|accusation)
noun owner|by|from|modifier|subject > with|over|toward|at; mode disapprove
  wrath, irritation, annoyance, ire, resentment
`
