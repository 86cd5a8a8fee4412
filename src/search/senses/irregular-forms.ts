/** Forms of one English word that share too few letters to be found by them, a word to a line; those that end in -s and -ing are made of the first. */
export const irregularForms = `
  go went gone
  come came
  sit sat
  meet met
  say said
  tell told
  speak spoke spoken speech
  take took taken
  give gave given
  get got gotten
  make made
  see saw seen
  know knew known knowledge
  think thought
  find found
  leave left
  keep kept
  hold held
  bring brought
  begin began begun
  stand stood
  understand understood
  write wrote written
  win won
  lose lost loss
  pay paid payment
  buy bought
  sell sold sale
  send sent
  spend spent
  build built
  fight fought
  fly flies flew flown flight
  fall fell fallen
  rise rose risen
  grow grew grown growth
  choose chose chosen choice
  lead led leader
  die dying died dead death
  lie lying lied
  break broke broken
  steal stole stolen
  hide hid hidden
  shoot shot
  shake shook shaken
  lay laid
  strike struck
  teach taught
  catch caught
  seek sought
  feel felt
  hear heard
  run ran
  draw drew drawn
  withdraw withdrew withdrawn
  throw threw thrown
  drive drove driven
  eat ate eaten
  drink drank drunk
  wear wore worn
  swear swore sworn
  become became
  forget forgot forgotten
  forbid forbade forbidden
  freeze froze frozen
  sign signed signature
  invade invaded invasion
  propose proposed proposal
  refuse refused refusal
  arrive arrived arrival
  deny denies denied denial
  reply replies replied
  marry marries married marriage
  bury buries buried burial
  try tries tried
  plan planned
  stop stopped
  ban banned
  man men
  woman women
  child children
  person people
  party parties
  army armies
  ally allies allied
  city cities
  body bodies
  duty duties
  life lives
  crisis crises
  foot feet
  relation relationship relationships
`;
