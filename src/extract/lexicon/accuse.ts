import { BAD_NAMES, HARMS, MISFORTUNES, REPROACHES, WRONGS } from './wordClasses.ts'

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
  accuse, blame, implicate, incriminate, fault, indict, impeach, charge (with|murder|crime|terrorism|espionage|treason|fraud), charge @who !(fee|price|battery|visa|toll|rent|across|toward|towards)
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
  summon (ambassador|envoy|diplomat|charge|chargé|attache|attaché|representative|commissioner|consul|nuncio|delegate|head)
  make (representation)
# two politicians do so in words
verb subject > with
  clash (with) ^person @person
verb subject > against|with|to|object
  lodge (representation|protest|complaint|demarche) (with|against|to)
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
  complain, grumble, gripe, express (concern|alarm|worry|dismay|regret|disappointment|frustration|unease|misgiving) !(${MISFORTUNES})
  voice (concern|alarm|worry|dismay|disappointment|frustration|unease|misgiving|criticism|anger) !(${MISFORTUNES})
  raise (concern|alarm|worry|fear|doubt|eyebrow|objection|issue), disapprove, despair
verb subject > with|to|at
  take (exception|umbrage|offense), remonstrate, bristle
verb subject > with
  find (fault), take (issue), express (displeasure|disappointment|frustration)
verb subject > clause|inside|of
  allege, complain, insinuate, charge (<ccomp>), claim (guilty|behind|responsible|illegal|violate|violation|lie)
  say (violate|unacceptable|irresponsible|lie|illegal|genocide|guilty|blame|culpable|hypocrisy|hypocritical|provocation|provocative|propaganda)
noun owner|by|from|modifier|subject > against|of|about|over|at|for|to|on|clause|inside
  protest (formal|letter|note|diplomatic|official), demarche, reproof, finger-pointing, tongue-lashing, accusation, allegation, criticism, condemnation, denunciation, complaint, rebuke, censure, reproach, recrimination, outcry, backlash, blame, diatribe, tirade, invective, slur, smear
noun owner|by|from|of|modifier|subject > about|over|at|with|toward|on|clause|inside
  indignation, frustration, disapproval, grievance, exasperation, concern !(${MISFORTUNES}), outrage, alarm, anger, fury, dismay, misgiving, disappointment, displeasure, unease
noun owner|by|from|modifier|subject > against|into|of|over; mode investigate
  lawsuit, suit, investigation, probe, inquiry, indictment, prosecution, criminal charge, charge (murder|terrorism|corruption|crime|espionage|fraud), impeachment
  legal action, legal proceedings, criminal case, court case, *complaint (court|formal|trade|criminal)
adjective self > of|about|by|at|with|toward
  indignant, scornful, suspicious, wary, distrustful, resentful, mistrustful,
  critical, outraged, appalled, angry, furious, alarmed, dismayed, concerned !(party|as|${MISFORTUNES}), worried !(${MISFORTUNES}), disappointed, unhappy, frustrated, contemptuous, scathing, disdainful
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
  describe (${REPROACHES}) !(victim|target|hostage)
  dub (${REPROACHES})
  point (interference|meddling|involvement|violation|abuse|role) to @what, cite (violation|abuse|interference)
verb subject > with; mutual
  trade (barb|insult|accusation|blame|recrimination|jibe), exchange (barb|insult|accusation|recrimination), swap (barb|insult|accusation)
noun owner|by|from|modifier|subject > with|over|toward|at; mode disapprove
  wrath, irritation, annoyance, ire, resentment
# idioms that leave no doubt
verb subject > object|recipient|to|over
  hand (note|protest|complaint|demarche|verbale), call in (ambassador|envoy|diplomat|charge), haul in, dress down, detest, loathe, despise, disdain
  give (dressing|earful|scolding|dressing-down|tongue-lashing), read (riot) (act), haul (coals)
verb subject > against|on|over|at
  come out against, lay into, round on, cry foul, fulminate
verb subject > object|to|before; mode investigate
  haul (court|tribunal|judge), drag (court|tribunal|judge), refer (court|prosecutor|tribunal|icc), arraign
# said of someone who does wrong
verb subject > clause|inside; mode allege
  say (${WRONGS}), tell (${WRONGS}), claim (${WRONGS}), declare (${WRONGS}), note (${WRONGS}), insist (${WRONGS}), argue (${WRONGS})
  report (${WRONGS}), write (${WRONGS}), state (${WRONGS}), add (${WRONGS}), believe (${WRONGS}), assert (${WRONGS}), maintain (${WRONGS})
# felt at another's deed
noun of|owner|modifier|subject > cause|at|with|over|toward|about|against; mode disapprove
  annoyance, chagrin, consternation, irritation, vexation, rage, resentment, ire, wrath, bitterness, exasperation, discomfort
  dismay, displeasure, anger, fury, outrage, indignation, alarm, disappointment, frustration, disgust, horror (to)
# called something bad
verb subject > object|of|as|clause; mode disapprove
  call !(on|upon|for|off|home|back|phone) (${BAD_NAMES}), describe (${BAD_NAMES}) !(victim|target|hostage), term (${BAD_NAMES}), dub (${BAD_NAMES})
  label (${BAD_NAMES}), brand (${BAD_NAMES}), denounce (${BAD_NAMES}), characterize (${BAD_NAMES}), speak (of) (${BAD_NAMES})
  regard (as) (${BAD_NAMES}), view (as) (${BAD_NAMES}), see (as) (${BAD_NAMES}), portray (as) (${BAD_NAMES})
  compare (to|with) (hitler|nazi|stalin|mafia|gangster|apartheid|colonial)
verb subject > object|clause|inside; mode disapprove
  regret (decision|move|vote|veto|conduct|stance|absence|failure|ban|step|expulsion|withdrawal|refusal|announcement|attitude|statement|measure|action|choice), note (regret), learn (dismay|regret)
  take (insult|affront|slight|offense), resent, hate
# laid at someone's door
verb subject > on
  blame
verb subject > on|at
  point (finger), level <charge|accusation|allegation>, direct <criticism|anger|accusation>
verb from|by > subject
  come (under) (criticism|scrutiny|condemnation) , meet (with) (criticism|condemnation|anger|outrage|protest|outcry) , draw <criticism|condemnation|ire|rebuke|anger|outrage|outcry|protest|fury|scorn>, face <criticism|condemnation|accusation|charge|allegation|scrutiny|backlash> , earn <rebuke|criticism|condemnation|scorn>
  prompt <criticism|condemnation|outrage|anger|protest|outcry|rebuke>, spark <criticism|condemnation|outrage|anger|protest|outcry>, provoke <criticism|condemnation|outrage|anger|protest|outcry>, trigger <criticism|condemnation|outrage|anger|outcry>
verb subject|in|to > object
  summon <ambassador|envoy|diplomat|charge|chargé|attache|attaché|consul|nuncio>
verb subject > to|with
  send <note|letter> (protest), hand <note|letter> (protest), deliver <note|letter> (protest), present <note|letter> (protest), express <dissatisfaction|discontent|indignation|outrage|anger|displeasure|protest|disapproval|objection>, convey <dissatisfaction|concern|protest|displeasure|objection>
verb subject > object
  take (court|tribunal|icj|hague) !(case|matter|dispute|question), link (to|with) @who (attack|raid|killing|murder|plot|crime|terrorism|poisoning|bombing|explosion|hack|hacking|assassination|sabotage|espionage|smuggling|leak|fire), tie (to) (attack|raid|killing|murder|plot|crime|poisoning|bombing|assassination)
  connect (to|with) (attack|killing|murder|plot|crime|poisoning|bombing|assassination), name (as) (culprit|suspect|perpetrator), identify (as) (culprit|suspect|perpetrator), tar, remind (of) (crime|atrocity|obligation|duty|past)
# what inquiries find
verb subject > clause|inside
  find [panel|report|commission|inquiry|investigation|investigator|expert|mission|court|judge|tribunal|monitor|police|prosecutor|inquest|review|audit] (${HARMS}), conclude [panel|report|commission|inquiry|investigation|investigator|expert|mission|court|judge|team|monitor|police|prosecutor] (${HARMS})
  determine [panel|report|commission|inquiry|investigation|investigator|expert|mission|court|judge|team|department|prosecutor] (${HARMS}), establish [panel|report|commission|inquiry|investigation|investigator|expert|mission|court|team|prosecutor] (${HARMS})
  say (support|back|fund|finance|host|train|harbor|shelter|sponsor|arm|supply|equip) (rebel|terrorist|terrorism|militant|militia|insurgent|separatist|group|extremist|coup|guerrilla|mercenary)
  say (abuse|crime|terror|atrocity|war) (commit|carry|wage), recall (${WRONGS}), point out (${WRONGS}), remark (${REPROACHES}), conclude (${REPROACHES}), suspect (${HARMS}), charge (${HARMS})
verb subject > to|at
  react (angrily|furiously|anger|fury|sharply|dismay|outrage|indignation|strongly|bitterly), respond (angrily|furiously|anger|fury|dismay|outrage|indignation)
verb subject > against|with|to|over
  lodge <representation|protest|complaint|demarche|objection|note>, make <representation|protest|demarche>, register <protest|complaint|displeasure>, file <protest|complaint>
verb subject > of|against|clause|over|at|about; mode disapprove
  echo <criticism|accusation|allegation|charge|concern|condemnation|complaint|denunciation|misgiving|worry|fear|rebuke> !(${MISFORTUNES})
# named for a fault, shot at in words
verb subject > object; mode disapprove
  cite (for) @who !(example|instance|bravery|service|work|courage), taunt @who, flay @who
verb subject > at|over|about; mode disapprove
  fume (at|over|about), seethe (at|over|about)
verb from|by > subject; mode disapprove
  come (under) (fire)
verb subject > object; mode disapprove
  single out (criticism|blame|condemnation|rebuke|censure)
verb subject > to; mode allege
  trace <attack|bombing|raid|killing|murder|explosion|blast|hack|leak|poisoning|weapon|missile|drone|rocket|arson|sabotage> (to), attribute <attack|bombing|raid|killing|murder|explosion|hack|poisoning|sabotage> (to)
verb subject > of|owner|modifier; mode allege
  see <hand|fingerprint|fingerprints>, detect <hand|fingerprint|fingerprints>
verb subject > to|with
  voice <dissatisfaction|discontent|indignation|displeasure|disapproval|disgust|revulsion>, register <dissatisfaction|displeasure|disapproval|concern>
# before the courts
verb in|by > subject; mode investigate
  go <trial>, stand <trial>, face <trial|charge|prosecution|indictment>, go (trial), be (trial)
verb in > object; mode investigate
  indict, prosecute, sue, put (trial), arraign, try (court|absentia|murder|treason|spying|espionage|terrorism|crime), investigate (for|over)
verb subject > for|against|of|object; mode investigate
  seek <sentence|term|penalty|conviction|imprisonment|year|warrant|indictment> [prosecutor|prosecution|attorney|lawyer], demand <sentence|term|penalty|conviction|imprisonment|year> [prosecutor|prosecution|attorney], ask (sentence|term|penalty|warrant|imprisonment) [prosecutor|prosecution|attorney], request <sentence|term|penalty|conviction|imprisonment|year|warrant> [prosecutor|prosecution|attorney]
  order <retrial|trial|prosecution> @who, resume <trial> @who !(clinical|vaccine|drug|missile|weapon|flight|field), reopen <trial|case|investigation|inquiry>, open <trial> @who !(clinical|vaccine|drug|missile|weapon|flight|field), begin <trial> @who !(clinical|vaccine|drug|missile|weapon|flight|field), start <trial> @who !(clinical|vaccine|drug|missile|weapon|flight|field)
verb subject > object; mode disapprove
  liken (to) @who
verb subject > against|about|of|over
  complain (to) (about|of|over|against)
noun owner|modifier > against; mode investigate
  case (against)
verb subject > clause
  say [investigator|investigation|prosecutor|inquiry|indictment|panel|watchdog] (${HARMS}), allege [investigator|investigation|prosecutor|inquiry|indictment|panel|watchdog] (${HARMS})
verb subject > object; mode investigate
  summon (questioning|testify|interrogation|hearing) @who
verb subject > object|into; mode investigate
  look into [panel|committee|commission|police|prosecutor|authority|agency|investigator|inquiry|senator|lawmaker|watchdog], grill @who [lawmaker|senator|panel|committee|commission|parliament|prosecutor|police]
  try [court|tribunal|judge|jury]
verb subject > by|of|in|against|inside
  find <evidence|proof|trace|sign> (crime|abuse|violation|atrocity|torture|genocide|involvement|meddling|interference|massacre|killing|fraud)
verb subject > clause
  find [panel|report|commission|inquiry|investigation|investigator|expert|mission|monitor|court] (support|back|fund|finance|train|arm|supply|equip) (rebel|militia|militant|insurgent|group|terrorist)
verb subject > against|over; mode investigate
  start (proceedings), open (proceedings), begin (proceedings), institute (proceedings|action|suit), initiate (proceedings|action|case), commence (proceedings|action), launch (action) (legal|court|disciplinary|antitrust), take (action) (legal|court), file (action|proceedings)
  submit <complaint|petition|protest|case>, send <complaint>, bring <complaint|claim|action>
noun owner|by|from|modifier|in > of|against; mode investigate
  trial @who !(clinical|vaccine|drug|missile|weapon|flight|field), retrial @who, prosecution @who
# how one answers what one dislikes
noun owner|by|from|modifier|subject > against|over|at|to
  response (angry|furious|sharp|stinging|irate|indignant|scathing|harsh), reaction (angry|furious|sharp|stinging|irate|indignant|scathing|harsh), retort, broadside, rebuttal (angry|sharp)
~ everyday words, which context decides
# called something bad, seen as something bad
verb subject > object|of|as|inside|clause|by; mode allege
  call !(on|upon|off|for|home|back|phone|telephone|<advcl>), term, dub !(<advcl>), brand, label, name (as|culprit|responsible|behind|service), describe
  characterize, portray, depict, paint, cast (as|villain|aggressor|doubt), liken, compare (to|with), equate, tar, out, unmask
  see (as|<xcomp>), regard, view, consider (<xcomp>) !(<deed>), deem, judge, treat (as), take (for|as), perceive, find (<xcomp>), think (<xcomp>)
  believe (behind|responsible|guilty)
  speak (of), talk (of), dismiss, mistake (for), hold (against|responsible)
# said of someone who does harm
verb subject > clause|inside|of|object; mode allege
  say (${HARMS}), tell (${HARMS}), state (${HARMS}), claim (${HARMS}), note (${HARMS}), report (${HARMS}), write (${HARMS}), declare (${HARMS})
  believe (${HARMS}), announce (${HARMS})
  insist (${HARMS}), argue (${HARMS}), maintain (${HARMS}), add (${HARMS}), stress (${HARMS}), suggest (${HARMS}), assert (${HARMS})
  point out (${HARMS}), reveal (${HARMS}), show (${HARMS}), warn (${HARMS}), think (${HARMS}), underscore (${HARMS})
  tell (${REPROACHES}), state (${REPROACHES}), claim (${REPROACHES}), note (${REPROACHES}), write (${REPROACHES}), declare (${REPROACHES})
  insist (${REPROACHES}), argue (${REPROACHES}), add (${REPROACHES}), stress (${REPROACHES}), find (${REPROACHES}), think (${REPROACHES})
  consider (${REPROACHES}), believe (${REPROACHES}), speak (${REPROACHES}), warn (${REPROACHES})
  say (fail|never|enough|seek|push|promise), suggest, imply, contend, assert, hint (behind|involvement|role|responsible), claim (<ccomp>|<xcomp>)
  speculate, argue (<ccomp>), allude, purport
  find (evidence|proof|violate|breach|guilty|responsible|liable), establish (responsibility|guilt|violate|breach)
  rule (violate|breach|illegal|unlawful|responsible|against), prove (guilt|involvement|responsibility), trace (to), attribute, ascribe, impute
  link (to|with), tie (to), connect (to)
# the deed itself, told as a reproach
verb by > subject|object; mode allege
  undermine, violate, breach, flout, disregard, trample, steal, cheat, bully, meddle, interfere, destabilize, exploit, sabotage, escalate, weaponize
  instrumentalize, politicize, trick, cross (line), pour (oil|fuel), fuel, fan (flame), stoke, whitewash, cover up, glorify, hide behind, cling (to)
  backslide, renege, drag (foot), turn (eye), pander, kowtow, outdo, legitimize
# felt about someone
verb subject > object|inside|clause|about|of|at; mode disapprove
  regret, resent, hate, dislike, abominate, distrust, mistrust, doubt, rue, begrudge, question, query, challenge
  discount, mourn, protest (over|against|at|formal|strong|note|strongly)
  note (regret|concern|alarm), learn (dismay|regret), see (regret|concern|trick|plot|threat|provocation)
  take (offense|offence|exception|umbrage|amiss|insult), feel (betrayed|cheated|insulted|slighted|offended)
  find (regrettable|deplorable|disappointing|troubling|disturbing|worrying|offensive)
verb object > subject|by; mode disapprove
  annoy, irritate, rile, alarm, horrify, disturb, unsettle, disappoint, embarrass, humiliate, rankle, displease, scandalize, vex, needle, nettle, rattle
  affront, slight, deceive, betray, dupe, mislead, lie (to), let down, desert
verb in|from|among > subject; mode disapprove
  cause (outrage|anger|alarm|consternation|dismay|indignation|fury|outcry), stir (anger|outrage|alarm), arouse (anger|indignation|suspicion), spark (outrage|anger|fury|alarm|outcry)
# spoken sharply
verb subject > at|against|about|over|on|to|with|object|clause|inside; mode disapprove
  rage, fume, seethe, thunder, sneer, scoff, snipe, snap (back|at), bark, growl, snarl, shoot back, hit back, fire (broadside|salvo), let fly
  turn on, vent, moan, wail, whine, carp, grouse, bridle, chafe, balk, wag (finger), shake (head), deprecate, lampoon
  caricature, blacken, reproach, taunt, jeer, rubbish, trash, pan, knock, roast, hammer, flay, scathe, take apart, pick (on)
  speak against, preach, moralize
  make (accusation|allegation|claim|charge|complaint|case|issue), voice, air (grievance|complaint|criticism)
  register (complaint|protest|displeasure|objection), draw attention, sound (alarm), blow (whistle)
  raise (matter|issue|question|case|concern|subject|objection), bring up, single out, cite, find fault, repeat (accusation|charge|claim)
  renew (accusation|criticism|charge)
# diplomats told off
verb subject > object|to|over|about|with
  summon, call in, carpet, convoke, hand (note|protest|complaint|letter|demarche|verbale), present (note|protest|complaint|demarche|verbale)
  deliver (note|protest|complaint|demarche|rebuke), send (note|protest|complaint), submit (complaint|protest|note), lodge, call (ministry)
  give (lecture|dressing-down|tongue-lashing)
# before a court
verb subject > object|to|before|against|in|over|for; mode investigate
  try (absentia|court|tribunal|crime|murder|treason|espionage|spying)
  take (court|tribunal|arbitration|council), bring (court|tribunal|justice|action|case|claim|suit), refer (court|prosecutor|tribunal|council|icc)
  end up (court), go (court|tribunal|hague), put (trial|dock), seek (arrest|extradition|damages|compensation|conviction), request (warrant|arrest)
  open (case|proceedings|file), institute (proceedings), commence (proceedings), initiate (proceedings|case), look into, inquire, delve, grill
# nouns
noun owner|by|from|modifier|subject|of > against|of|about|over|at|for|to|on|clause|inside|with; mode allege
  insinuation, innuendo, suspicion, claim !(insurance|asylum), charge, assertion, finding (of|panel|court|report), accuser, plaintiff, testimony
  evidence (of|against), report (un|panel), suggestion, imputation
noun owner|by|from|modifier|subject|of > against|of|about|over|at|for|to|on|clause|inside|with; mode disapprove
  broadside, attack (verbal|personal|scathing|blistering), jibe, gibe, taunt, swipe, dig, insult, affront, slap (face), scorn, contempt, derision
  ridicule, mockery, disdain, vitriol, venom, bile, rant, harangue, lecture, sermon, dressing-down, ticking-off, scolding, reprimand, admonition
  admonishment, remonstrance, note (protest|verbale|diplomatic), protest (over|against|at|formal|strong|note|strongly), objection, regret, regrettable
  reservation, doubt, distaste, revulsion, disgust, abhorrence, horror, discontent, dissatisfaction, word (harsh|strong|sharp|angry|critical), rhetoric
  critic, detractor, denouncer, slander, libel, defamation, calumny, propaganda (stunt), vilification, demonization
noun self > of|for|against|to|by; mode allege
  violation, breach, crime, war crime, genocide, atrocity, terrorism, terrorist, aggressor, bully, liar, hypocrite, hypocrisy, thug, murderer, dictator
  tyrant, puppet, lackey, stooge, traitor, culprit, perpetrator, mastermind, villain, pariah, outlaw, rogue, scapegoat, lie, falsehood, fabrication
  farce, sham, charade, stunt, trick, ploy, plot, provocation, disgrace, betrayal, treachery, perfidy, blackmail, bullying, impunity, mistake, failure
  fault, guilt, complicity, responsibility, culpability, doing, involvement, fingerprint, handiwork, imperialism, colonialism, neocolonialism
  expansionism, militarism, meddling, interference
adjective self > of|for|about|by|at|with|to|in
  unacceptable, unfortunate, regrettable, deplorable, reprehensible, shameful, disgraceful, outrageous, scandalous, abhorrent, despicable, heinous
  appalling, horrific, inexcusable, unforgivable, intolerable, illegal, unlawful, illegitimate, unconstitutional, unjust, unjustified, unfair
  unjustifiable, unwarranted, unprovoked, disproportionate, excessive, provocative, inflammatory, reckless, irresponsible, dangerous, hypocritical
  cynical, dishonest, false, misleading, barbaric, brutal, cruel, inhumane, criminal, cowardly, arrogant, aggressive, hostile, divisive, disruptive
  destabilizing, counterproductive, unhelpful, inappropriate, inadmissible, insulting, offensive, derogatory, humiliating, disrespectful, undemocratic
  unfulfilled, unkept, complicit, guilty, culpable, responsible (for), accountable, liable, corrupt, ruthless, murderous, genocidal, racist, fascist
  colonial, neocolonial, imperialist, deceitful, treacherous, two-faced, insincere, disappointing, deceptive, heavy-handed, high-handed, blatant
  flagrant, egregious, gross
  disgusted, dissatisfied, displeased, annoyed, irritated, irked, upset, offended, insulted, livid, incandescent, enraged, infuriated, angered, irate
  aghast, bitter, uneasy, apprehensive, disillusioned, fed up, fearful, doubtful, leery, fuming, seething, regretful
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > of|over|for|on|at; mode disapprove
  slam, rap, barb, slap, chide
`
