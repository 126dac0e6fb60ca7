/** Meet, visit, host, phone, talk, negotiate, mediate. */
export const CONSULT = `
verb subject > with|object; mutual
  meet @who !(standard|requirement|deadline|criterion|criteria|quota|expectation|scepticism|skepticism|resistance|final|semi-final|semifinal|quarter-final|quarterfinal|match|tournament|championship|qualifier|playoff|play-off), sit down, confer, consult, negotiate !(agreement|deal|accord|treaty|pact|settlement), hold (meeting|talks|talk|dialogue|conversation|consultation|discussion|negotiation|summit|session|conference|lunch|dinner|breakfast|videoconference) @who, rendezvous
  dine, lunch, huddle, gather (talks|meeting|summit), review (relation|tie|relations|ties|cooperation) with, breakfast, convene, mingle, liaise, bargain, haggle, parley, deliberate, hobnob, have (talk|meeting|conversation|lunch|dinner|breakfast|discussion|call|exchange|audience) @who
  exchange (view|greeting|pleasantry|letter|message|opinion), compare (notes), touch (base), hold out (talks), shake (hand), resume (talks|dialogue|negotiation), begin (talks|dialogue|negotiation), start (talks|dialogue|negotiation)
  open (talks|dialogue|negotiation), conduct (talks|negotiation|consultation|dialogue), enter (talks|negotiation|dialogue), continue (talks|dialogue|negotiation|discussion), engage (talks|dialogue|negotiation|discussion|diplomacy)
  arrange (meeting), schedule (meeting|talks|visit|summit), attend (meeting|summit|talks|conference|dinner|ceremony) with
verb subject > with|to; mutual
  talk, speak !(<obj>|out|up|language|volume|of|voice|behalf|for), converse, chat, discuss, communicate, correspond, dialogue, interact
verb subject > with|object; mutual
  engage @who !(fire|army|troop|attack|battle|fight|fighting|combat|clash|war|warfare|conflict|feud|violence|terrorism|espionage), brief @who !(reporter|journalist|press|media)
verb subject > object|recipient|on; mode visit
  visit, tour, welcome @who !(it), host @who, greet @who, receive @who !(it), entertain @who
  call on !(<xcomp>|<advcl>|<ccomp>|for), play (host) to, pay (visit|call|trip|respects), make (visit|trip|stopover|tour), stop over, meet (airport)
verb subject > at|in; mode visit
  call (at) (chat|lunch|dinner|tea) ^person
verb subject > to|in|into; mode visit
  travel, fly !(<obj>|<nsubj:pass>|squadron|warplane|fighter|helicopter|balloon|missile|bird|drone|aircraft|mission|sortie|flag|plane|ton|tonne|medicine|jet|bomber|over), head !(committee|delegation|team|group|agency|government|office|commission|department|ministry|mission|panel|bureau|state), journey, arrive !(troop|weapon|aid|refugee|soldier|peacekeeper|shipment), go (trip|visit|talks|summit), return (visit|trip|talks), depart (for), trip
  send (envoy|delegation|emissary|representative|diplomat|mediator|negotiator|minister|mission), dispatch (envoy|delegation|emissary|representative|diplomat|mediator|negotiator|minister), lead (delegation), be (visit), come (visit|talks)
verb subject > object|with|to; mode phone
  phone @who, telephone @who, call @who !(for|upon|off|out|back|up|<compound:prt>|<xcomp>|<ccomp>|<acl>|so-called|name), reach @who (telephone|phone|counterpart), ring up @who, ring @who, speak (phone|telephone|videoconference|video), talk (phone|telephone|videoconference), hold (call|telephone|videoconference|phone), have (phone|telephone)
verb subject > between|in|with|for|object; mode third-party
  mediate, arbitrate, broker, intercede, facilitate (talks|dialogue|negotiation|meeting), act (mediator|intermediary|go-between), launch (mediation), offer (mediate|mediation), bring (table)
verb subject > of|with|in; mode multilateral
  attend (meeting|summit|conference|talks|assembly|session|council|funeral|inauguration|ceremony), host <summit|meeting|conference|talks|forum|session>, chair (meeting|summit|session|talks), co-host, convene (meeting|summit|session|conference|talks), address (assembly|parliament|congress|council|session), join (meeting|talks|summit)
verb subject > to|recipient
  write @who !(twitter|telegram|facebook|x|weibo|instagram|blog|platform|media), send (letter|message|telegram|cable|note|reply), address (letter), reply @one
verb subject > object|recipient
  tell @one !(reporter|journalist|news|agency|parliament|conference|newspaper|audience|crowd|television|audience|rally|press|media|briefing|tv|lawmaker|court|bbc|cnn|reuters|afp|ap), inform, notify
noun owner|by|from|subject|of|between|modifier > with|between|and|of; mutual
  meeting, talk !(show), talks, conversation, discussion, negotiation, consultation, dialogue, summit, audience (pope|papal|with|queen|king), encounter, tete-a-tete, exchange (view|diplomatic|letter), conference (with|between)
  courtesy call, get-together, round of *talks, round of *negotiations, hotline, roundtable, reception (for|with), interaction, engagement (with|diplomatic), diplomacy, contact (with|between|diplomatic|official), peace process, line of *communication, channel (communication|diplomatic|back), summitry, deliberation
noun owner|by|from|subject|of|between|modifier > with|to|between|from; mode phone
  phone call, telephone call, call (with|phone|telephone|video|from), phone conversation, telephone conversation, video conference, videoconference
noun owner|by|from|subject|of|modifier > to|in|with|of; mode visit
  visit, trip (to), tour (of|to), stopover, state visit, travel (to), pilgrimage, journey (to)
noun owner|by|from|subject|modifier > between|in|of|to|with|for; mode third-party
  mediation, arbitration, mediator, good office, shuttle diplomacy, go-between, intermediary, facilitation, mediation effort
noun owner|by|from|subject > to
  letter, telegram, message (personal|from)
noun owner|by|modifier|subject|of|from > to|for|in; mode third-party
  emissary, delegation (to)
verb subject > in|to|with|at|between; mode visit
  touch down, shuttle, spend (day) in, go on to, turn up, set (foot), stop in, be (guest), come calling, pay respects, drop in, fly out !(<obj>|<nsubj:pass>), go (see)
noun of|between|owner|modifier > with|between; mutual
  gathering, get-together, sit-down, trilateral meeting, bilateral meeting
verb subject > in|at; mode visit
  show up, stop off, stop (way|route|stopover)
  spend (day|hour|week|afternoon) (minister|president|premier|leader|envoy|visit|talks|secretary)
adjective self > in|at; mode visit
  due (in)
# who brings two together goes between them
verb subject > object; mode third-party
  bring (together) @who !(expert|artist|scholar|student|family), bring (table) @who
verb subject > owner|of|with; mutual
  shake <hand>
verb subject > object; mutual
  embrace @person, hug @person
verb object > with; mutual
  bring (together) !(expert|artist|scholar|student|family), reunite
verb subject > object|to
  play (host), call (on) (colleague|counterpart|president|minister|king|premier)
noun owner|by|from|subject|of|between|modifier > with|between|and|of; mutual
  gathering (trilateral|leader|minister|summit|of), face-to-face, huddle, working lunch, working dinner, one-on-one
noun self > of|owner; mode visit
  guest, visitor (to)
# the visitor is someone who speaks for a state
verb subject > to|in|from|for; mode visit
  be (to) ^person, come (to|in) ^person !(power|force|term|effect|end|light|blow|attack|terms|conclusion|rescue|aid|help|defence|defense|rest|office|senses|house|<obj>), go (to) ^person !(war|court|prison|jail|poll|polls|trial|bed|ground|church|school|trouble|length|press|<obj>)
  return (from|to) ^person !(power|office|war|prison|<obj>|work|life|matter|table|talks|negotiation|idea|theme|subject), stop over ^person, head (to|for) ^person !(<obj>|committee|government|office|commission|department|ministry|mission|panel|bureau|state)
  set out (to|for) ^person, set off (to|for) ^person, leave (for) ^person !(<obj>), depart (for|to) ^person, jet (to|in) ^person, fly in ^person !(<obj>), pass through ^person, arrive (in|at) ^person
verb object > in|at; mode visit
  expect (in) ^person !(<xcomp>|<ccomp>), await (in) ^person !(<xcomp>|<ccomp>)
adjective self > in|at; mode visit
  expected (in) ^person
# leaders and delegations of several come together
verb subject > with; mutual
  gather [leader|minister|president|delegation|official|envoy|diplomat|negotiator|representative], convene [leader|minister|president|delegation|envoy|negotiator|representative], assemble [leader|minister|president|delegation|envoy|representative]
# matters raised with someone
verb subject > with
  raise (matter|issue|question|subject|case|concern|topic|point|problem|it|this|them) @who, take up (matter|issue|question|subject|case|it) @who, bring up @who, broach @who, go over @who
  cross (path) @who, share (table|stage|platform|sofa) @who, sit (table) @who, stand (touch|contact) @who, keep (contact|touch) @who, maintain (contact|dialogue|communication|channel) @who, have (contact|dealings) @who
verb subject > object
  keep (informed|abreast|posted) @who, join @person !(<xcomp>|<ccomp>|<advcl>|force|call|condemn), buttonhole @who
# idioms that leave no doubt
verb subject > with|in|at; mutual
  get together, meet up, sound out, stay (touch|contact), keep (touch), remain (touch|contact), patch through
  break (bread) with, break (ice) with, pick up (phone|telephone), chew (fat)
verb subject > between|in|over|for; mode third-party
  preside (talks|meeting|negotiation|summit|signing), shuttle (between), act (go-between|broker|mediator), carry (message|proposal)
noun of|by|owner|modifier > between|for|in; mode third-party
  chairmanship, auspices, aegis
# who is where: "is in Chad for talks"
verb subject > predicate; mode visit
  be ^person
verb object > with; mutual
  engage (in) (dialogue|talk|talks|negotiation|diplomacy|consultation|discussion)
# words had with another
noun owner|by|from|subject|of|between|modifier > with|between|and|of; mutual
  chat, parley, rendezvous, confab, powwow, heart-to-heart
# begun, gone on with and ended
verb subject|owner|by > to|of|in|for; mode visit
  begin <visit|tour|trip>, start <visit|tour|trip>, kick off <visit|tour|trip>, wrap up <visit|tour|trip>, conclude <visit|tour|trip>
  end <visit|tour|trip>, finish <visit|tour|trip>, complete <visit|tour|trip>, embark (visit|tour|trip), undertake <visit|tour|trip>, continue <visit|tour|trip>
  make <stop|stopover|visit|trip|tour|appearance>, extend <visit|tour|trip>, cap <visit|tour|trip>
  leave (for) ^person !(<obj>|home), depart (for) ^person, fly (back|home) (from) ^person, travel (on) (to) ^person, inspect ^person, tour ^person <plant|factory|camp|base|site|region|city|hospital|exhibition|border>
verb subject > with|object; mutual
  contact @who !(police|reporter|journalist|lawyer), reach (telephone|phone|counterpart) @who, co-chair (meeting|talks|talk|summit|session|council|committee|commission)
  hold <bilateral|trilateral|consultation|briefing|tete-a-tete|get-together|round|videoconference|hotline> @who, be (touch) @who, be (contact) @who, engage (dialogue|talks|talk|negotiation|diplomacy|consultation)
  gather (talks|talk|negotiation|meeting|summit), take (telephone|phone) @who, appear (alongside|together|joint) @who, speak (alongside|joint) @who
verb from > subject; mode phone
  receive <call|phone>, take <call>, get <call>
verb subject > to; mode phone
  place <call>, make <call> !(peace|ceasefire|help|action)
verb from|owner > subject
  receive <letter|message|telegram|cable|note|delegation|envoy|reply|visit|visitor>, get <letter|message|telegram|cable|note|reply|visit>
verb subject|from > to|object
  convey <message|greeting|letter>, deliver <message|letter>, relay <message>, hand <letter|message> !(protest), pass on <message>, carry <message|letter>
verb subject > between; mode third-party
  pass <message|proposal|letter|note>, convey <message|proposal>, relay <message|proposal>, ferry <message|proposal>, carry <message|proposal|letter>, shuttle, commute
noun by|owner|of|modifier > subject|between|with; mode third-party
  mediation (under|through|with|by|thanks), mediator (through|via|by), auspices (under), aegis (under), patronage (under), intermediary (through|via)
noun owner|of|by > in|at; mode visit
  arrival (in|at) ^person
# rung up, to say something
verb subject > object; mode phone
  call @person (discuss|explain|convey|congratulate|thank|express|offer|brief|inform|wish|apologize|condole|reassure|assure|talk|seek|coordinate)
verb subject > with; mutual; mode phone
  hold <call|videocall|video-call|teleconference>
# landed as guests, met again
verb subject > in|at; mode visit
  land (in|at) ^person !(<obj>|troop|soldier|blow|job|role)
verb subject > with|object; mutual
  reconvene, reassemble
verb from|of|modifier > subject; mode visit
  host <embassy|delegation|envoy>, welcome <delegation|envoy>
verb subject > inside; mode visit
  go (see|meet|visit) ^person, come (see|meet|visit) ^person, travel (see|meet) ^person, fly (see|meet) ^person !(<obj>)
# on the way from one to another, at the table
noun owner|by|from|subject|of|modifier > through|across|of|to|around; mode visit
  swing (through|across|of|around) , trip (through|across|around), tour (through|across|around), journey (through|across|around), whistle-stop
adjective self > in|at; mode visit
  back (in) ^person
verb subject > through|across; mode visit
  swing (through) ^person, barnstorm ^person
verb subject > of|to; mode visit
  make <round>, do <round>
verb subject > in|at|into; mode visit
  sweep (into) ^person !(<obj>|troop|tank|soldier|force), breeze (into) ^person, blow (into) (town) ^person, give (<nsubj:pass>) (reception|welcome|carpet) ^person !(mixed|cold|cool|frosty|chilly)
verb subject > for; mode visit
  roll out (carpet), lay out (carpet), lay on (banquet|dinner|lunch|reception|feast), throw (banquet|dinner|lunch|reception|party), host <dinner|lunch|breakfast|banquet|reception|feast|meal|luncheon>, give <dinner|lunch|breakfast|banquet|reception|feast|luncheon>
verb subject > with; mutual
  break <bread>, share <meal|dinner|lunch|table>, come (face) (face), meet (face) (face), cross <path>, return (table) !(<obj>), be (phone|telephone|line), put <head> (together), see (each) (other)
verb by|in > subject; mode visit
  grant <audience> , receive (<nsubj:pass>) ^person
verb subject > with|to; mutual
  keep <line|channel> (open), pick up <phone|telephone>, open <channel>
adjective self > with; mutual
  closeted
# who brings about what two exchange
verb subject > between|with; mode third-party
  arrange <swap|exchange|truce|ceasefire|meeting|release> , broker <swap|exchange|truce|ceasefire|deal|release>
~ everyday words, which context decides
# come, go, be there
verb subject > to|in|into|at|with|from|for|on|object|through; mode visit
  come !(force|effect|end|light|power|fire|attack|blow|under), go (to|see|in|home|on|back|there), return !(<obj>), be (visit|guest), have been, get (to)
  land !(troop|blow|missile|rocket|shell|bomb), fly in, jet, set off, set out, leave (for), depart, sail (into), drop by, stop by, stay (in|at)
  swing by, look in, pass through, call at, dock, disembark, descend, rush (to), race (to), hurry, make (way|trip|stop|visit|journey|tour|appearance)
  pay (visit|call|respects), see @who, show (around|round), inspect, accompany, attend, be (due|expected), due (in), travel with, escort
  bring (along|delegation|message|table), invite, fete, wine, meet (airport|station), have over, lay on (banquet|dinner), roll out (carpet), treat (to)
  lead (delegation|mission|team), send @who, dispatch, despatch, name (envoy|mediator|representative), appoint (envoy|ambassador|mediator)
  post (ambassador|envoy), present (credential|letter), take up (post), bid (farewell)
# sit, talk, deal
verb subject > with|at|in|to|on|over|between|object|and|about; mutual
  sit (with|down|in|at|opposite|together), come together, come (face|table), gather, assemble, congregate, join @who, participate
  take part, address, debate, deal, barter, dicker, wrangle, hammer (out), hash out, thrash out, work out, work (with), wrap up
  conclude (talks|negotiation|visit), finish (talks|round), review, explore, have (talk|contact|meeting|call|word|dinner|lunch|audience)
  be (touch|contact|talks), stay (touch|contact), keep (touch|contact|channel|line|informed), remain (touch|contact), get (touch), make (contact)
  establish (contact|channel|hotline), open (channel|talks), maintain (contact|dialogue|channel), contact, reach out, approach, feel out
  debrief, update, let (know), pass (message|on), convey, relay, deliver (message|letter), hand (letter|message), cable, wire, message, text, email, fax
  signal, raise (matter|issue|question|subject|case), bring up, put (to) (question|case|proposal|idea), embrace, hug, clasp, toast, sup, stroll, golf
  pose, appear (with|alongside|together), rub (shoulder), share (stage|platform|table), stand (beside|alongside|next), face (each|other)
  return (matter|table|talks|negotiation), resume, restart, reopen (talks), relaunch, revive (talks|negotiation), arrange, organize, schedule
  set (date|meeting), prepare (visit|meeting|summit|talks), plan (visit|meeting|summit|talks), coordinate, compare (note)
# between others
verb subject > between|in|with|for|to|object|at|of|inside|and|from; mode third-party
  adjudicate, ferry (message|proposal), carry (message|letter|paper|proposal), go (between|back|forth), travel (between), facilitate, chair, co-chair
  moderate, preside, sponsor, bring (together|back|table), get (<ccomp>|<xcomp>), persuade, coax, cajole, nudge
  help (negotiate|mediate|resolve|broker|settle), try (bring|mediate|broker|persuade|end), seek (mediate|peace|end|bring)
  offer (mediate|mediation|office|host), work (for|toward|peace|truce|ceasefire|deal), push (peace|truce|ceasefire|talks)
  propose (plan|solution|deal|truce|settlement|formula|talks|compromise), craft, draft, draw up, prepare (proposal|draft|plan)
  present (proposal|plan|draft), put forward, guide, steer, supervise, guarantee, witness, lead (talks|effort|two|negotiation), reconcile, patch up
  defuse, calm, secure (deal|truce|ceasefire|agreement|release|commitment), act (mediator|between|go-between), serve (mediator|intermediary|channel)
  lend (office), provide (venue)
noun owner|by|from|subject|of|between|modifier > with|between|and|of|to|in|at|on; mutual
  dialog, bargaining, haggling, negotiator, interlocutor, counterpart (with), session, round (talk|talks|negotiation|of), conference, forum
  council (meeting|session), assembly, reunion, handshake, embrace, hug, audience, lunch, dinner, banquet, breakfast, reception, toast
  photo opportunity, one-to-one, contact, touch (in), line (open), channel, back channel, communication, correspondence, message, note, cable, email
  call (with|from|telephone|phone|video|courtesy), video call, link (video), briefing, engagement, statecraft, outreach, rapprochement
  process (peace|political|negotiation), track (diplomatic|negotiation), mechanism (consultation|bilateral|dialogue), working group
  committee (joint|bilateral), commission (joint|bilateral|intergovernmental)
noun owner|by|from|subject|of|modifier > to|in|with|of|for|at|from; mode visit
  trip, tour, stop, stay (in|at), journey, travel, voyage, arrival, return (to|visit|from), departure (for), mission (to|led|fact-finding), delegation
  entourage, itinerary, excursion, hospitality, invitation, visitor, host, presence (of), attendance, participation, appearance, inauguration, funeral
  coronation, swearing-in, ceremony, ambassador (to)
noun owner|by|from|subject|modifier|of > between|in|of|to|with|for|and|on; mode third-party
  arbiter, arbitrator, adjudication, broker, brokerage, facilitator, intercession, shuttle, chair (in), chairman
  guarantor, guarantee, envoy, referee, conciliation, conciliator, peacemaker, peacemaking, peace effort, effort (mediation|peace|diplomatic|to)
  initiative (peace|diplomatic), proposal (peace|for), plan (peace), envoy (special|peace), patronage, sponsorship, office (good), fact-finding mission
  verification, role (mediating|mediator)
adjective self > with|to|between|in|by|and; mutual
  due !(to), expected (in), bilateral, trilateral, face-to-face, mediated, brokered, -brokered, -mediated, -hosted, -led, -sponsored, hosted, visiting
  present (at)
verb subject > with|in; mutual
  put (head|heads) together
# verbs of headlines, which taggers take for nouns
noun modifier|subject|owner > to|in|for|with; mode visit
  head (to), fly-in
`
