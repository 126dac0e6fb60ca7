/** Meet, visit, host, phone, talk, negotiate, mediate. */
export const CONSULT = `
verb subject > with|object; mutual
  meet @who, sit down, confer, consult, negotiate !(agreement|deal|accord|treaty|pact|settlement), hold (meeting|talks|talk|dialogue|conversation|consultation|discussion|negotiation|summit|session|conference), rendezvous
  dine, lunch, huddle, gather (talks|meeting|summit), review (relation|tie|relations|ties|cooperation) with, breakfast, convene, mingle, liaise, bargain, haggle, parley, deliberate, hobnob, have (talk|meeting|conversation|lunch|dinner|breakfast|discussion|call|exchange|audience)
  exchange (view|greeting|pleasantry|letter|message|opinion), compare (notes), touch (base), hold out (talks), shake (hand), resume (talks|dialogue|negotiation), begin (talks|dialogue|negotiation), start (talks|dialogue|negotiation)
  open (talks|dialogue|negotiation), conduct (talks|negotiation|consultation|dialogue), enter (talks|negotiation|dialogue), continue (talks|dialogue|negotiation|discussion), engage (talks|dialogue|negotiation|discussion|diplomacy)
  arrange (meeting), schedule (meeting|talks|visit|summit), attend (meeting|summit|talks|conference|dinner|ceremony) with
verb subject > with|to; mutual
  talk, speak !(out|language|volume|of|about), converse, chat, discuss, communicate, correspond, dialogue, interact
verb subject > with|object; mutual
  engage @who !(fire|army|troop), brief @who
verb subject > object|recipient|on; mode visit
  visit, tour, welcome @who, host @who, greet, receive @who, entertain, accompany
  call on !(<xcomp>|<advcl>|<ccomp>|for), play (host) to, pay (visit|call|trip), make (visit|trip|stopover|tour), stop over, meet (airport)
verb subject > to|in|into; mode visit
  travel, fly !(drone|aircraft|mission|sortie|flag|plane|ton|tonne|medicine|jet|bomber|over), head !(committee|delegation|team|group|agency|government|office|commission|department|ministry|mission|panel|bureau|state), journey, arrive !(troop|weapon|aid|refugee|soldier|peacekeeper|shipment), go (trip|visit|talks|summit), return (visit|trip|talks), depart (for), trip
  send (envoy|delegation|emissary|representative|diplomat|mediator|negotiator|minister|mission), dispatch (envoy|delegation|emissary|representative|diplomat|mediator|negotiator|minister), lead (delegation), be (visit), come (visit|talks)
verb subject > object|with|to; mode phone
  phone, telephone, call @who !(for|upon|off|out|back|up|in|<xcomp>|<ccomp>), ring, speak (phone|telephone|videoconference), talk (phone|telephone|videoconference), hold (call|telephone|videoconference|phone), have (phone|telephone)
verb subject > between|in|with|for|object; mode third-party
  mediate, arbitrate, broker, intercede, facilitate (talks|dialogue|negotiation|meeting), act (mediator|intermediary|go-between), launch (mediation), offer (mediate|mediation), bring (table)
verb subject > of|with|in; mode multilateral
  attend (meeting|summit|conference|talks|assembly|session|council|funeral|inauguration|ceremony), host (summit|meeting|conference|talks|forum|session), chair (meeting|summit|session|talks), co-host, convene (meeting|summit|session|conference|talks), address (assembly|parliament|congress|council|session), join (meeting|talks|summit)
verb subject > to
  write, send (letter|message|telegram|cable|note|reply), address (letter), reply
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
  envoy, emissary, delegation (to)
verb subject > in|to|with|at|between; mode visit
  touch down, shuttle, spend (day) in, go on to, turn up, set (foot), stop in, be (guest), come calling, pay respects, drop in, fly out, go (see)
noun of|between|owner|modifier > with|between; mutual
  gathering, get-together, sit-down, trilateral meeting, bilateral meeting
verb subject > in|at; mode visit
  show up, stop off, stop (way|route|stopover)
  spend (day|hour|week|afternoon) (minister|president|premier|leader|envoy|visit|talks|secretary)
adjective self > in|at; mode visit
  due (in)
verb object > with; mutual
  bring (together) !(expert|artist|scholar|student|family), reunite
verb subject > object|to
  play (host), call (on) (colleague|counterpart|president|minister|king|premier)
noun owner|by|from|subject|of|between|modifier > with|between|and|of; mutual
  gathering (trilateral|leader|minister|summit|of), face-to-face, huddle, working lunch, working dinner, one-on-one
noun self > of|owner; mode visit
  guest, visitor (to)
`
