/**
 * Words that mean together what none of them means alone, each with a word for it: whoever asks what was turned down asks
 * what was refused. At “…” others may stand in between, elsewhere an article and the like only; behind “|” stands nothing
 * to which the last word belongs. Of the language only, no story's own.
 */
export const idioms = `
  behind closed doors: private
  behind scenes: private
  ball … in … court: move
  red line: condition
  common ground: agree
  same page: agree
  eyetoeye: agree
  get along: relation
  come out of: result
  lose ground: defensive
  gain ground: advance
  take part: attend
  show up: attend
  turn up: attend
  leave out: exclude
  turn … down: refuse
  shoot … down: refuse
  call … off: cancel
  put … off: postpone
  give … up: concession
  give in |: concession
  give … away: concession
  back down: concession
  pull … out: withdraw
  pull … back: withdraw
  walk away: abandon
  step down: resign
  carry on: continue
  kick … off: begin
  wrap … up: end
  set … up: arrange
  lay down arms: ceasefire
  hold fire: ceasefire
  shake hands: handshake
  hand … over: give
  foot bill: pay
  point finger: blame
  photo op: picture
  on table: offer
  want … from: demand
  want … for: demand
  rule … out: preclude
  brush … aside: dismiss
  brush … off: dismiss
  wave … away: dismiss
  change mind: renege
  change tune: renege
  break down: fail
  fall through: fail
  fall apart: fail
  look forward to: expect
  fly home: depart
  go home: depart
  break … word: renege
  break … promise: renege
  many hours: long
  many minutes: long
  much time: long
  next to: beside
  not … at table: exclude
  seat at table: invite
  wont … say: disclose
  keep quiet: secret
`;
