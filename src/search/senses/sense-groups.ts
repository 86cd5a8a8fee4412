/**
 * Words that mean about the same in news, a group to a line, each word once for all its regular forms. Words of the
 * language only, no story's own: where a reader asks for a truce, a report of a ceasefire answers.
 */
export const senseGroups = `
  ceasefire truce armistice
  war conflict fighting hostilities combat battle warfare invasion
  front frontline battlefield fighting combat
  peace settlement resolution
  talk negotiation meeting summit conversation discussion dialogue encounter chat
  meet see encounter
  deal agreement accord pact treaty agree understanding compact bargain
  result outcome achieve accomplish conclusion upshot
  sign initial
  document paper text
  concession compromise flexibility leeway
  condition term demand requirement
  want wish demand seek desire
  need require must necessary demand
  aim goal purpose objective intention reason
  cause reason origin root
  promise pledge vow commit undertake assure guarantee
  offer proposal suggestion initiative plan
  invite invitation host
  exclude exclusion omit sideline uninvited invite
  refuse reject decline dismiss rebuff
  accept approve welcome embrace
  deny dispute
  confirm affirm verify
  agree consent approve
  oppose objection resist against
  objection reservation misgiving qualm
  exclude preclude
  complain complaint criticise criticize critic criticism condemn denounce blame slam heat backlash rebuke critical
  praise laud applaud compliment hail commend appreciate clap
  thank gratitude grateful
  accuse allege charge blame
  threat threaten warn menace
  advice advise recommend counsel urge tell
  ask request question query
  answer reply respond response react
  interpreter translator translation interpret
  journalist reporter press media correspondent
  briefing conference presser
  state-run state-controlled state-owned state-funded
  statement remark comment announcement declaration
  announce declare proclaim reveal disclose
  secret private confidential secrecy privacy undisclosed
  public disclose publish disclosure
  hide conceal withhold
  leak disclose
  detail specifics particulars
  lie false untrue falsehood
  true truth fact
  territory land region area province
  swap exchange trade
  border frontier boundary
  occupy territory capture seize annex conquer
  withdraw withdrawal pullout retreat leave evacuate
  troops army forces soldiers military servicemen
  weapon arms ammunition missile armament
  attack strike assault raid offensive bomb shell
  defend defence defense protect
  advance progress gain headway
  safe safety security secure protection
  guarantee assurance pledge
  alliance ally coalition bloc partner
  kill dead casualty fatality
  injure wound hurt casualty
  victim casualty
  grave cemetery bury tomb
  prisoner captive detainee hostage
  free release liberate
  arrest detain custody jail prison imprison
  sanction penalty embargo punish
  tariff duty toll levy tax
  fee toll charge price cost
  trade commerce business
  economy economic
  cost price expensive
  company firm business corporation
  energy power electricity
  election vote ballot poll
  president leader head chief boss
  premier minister
  minister secretary official
  official officer authority functionary
  spokesman spokeswoman spokesperson
  envoy emissary representative negotiator ambassador
  adviser advisor aide assistant counsellor
  team delegation side entourage
  accompany bring beside alongside
  attend join participate present part
  sit seat table
  lawmaker parliamentarian deputy senator congressman
  parliament assembly congress legislature
  government administration cabinet
  opposition rival opponent
  law legislation act statute
  legal lawful legitimate legality legitimacy
  court tribunal judge
  investigate inquiry probe
  mandate term tenure
  office post position
  resign quit
  appoint nominate
  relation tie
  brother brotherhood fraternal
  warm cordial friendly
  trust confidence confident
  hope expect expectation
  chance likelihood probability odds prospect
  possible possibility likely
  doubt sceptical skeptical
  fear worry concern anxious
  angry anger furious discontent dissatisfied frustrated annoyed impatient
  happy glad pleased satisfied
  good positive great
  productive fruitful constructive useful
  important significant key crucial vital major essential
  difficult hard tough
  problem obstacle difficulty hurdle sticking unresolved unsolved
  hinder obstruct sabotage undermine block
  stop end halt cease finish
  begin start launch open
  continue resume ongoing
  delay postpone
  cancel scrap abandon ditch
  abandon renege retreat withdraw
  fail failure collapse
  succeed success breakthrough
  win victory advance succeed
  help aid assist support assistance
  change alter modify
  increase raise rise grow
  decrease cut reduce decline fall
  restore restart renew rebuild
  organise organize arrange prepare preparation
  arrive land
  depart departure leave
  travel trip visit journey ride drive
  fly plane aircraft jet airplane
  ship boat vessel
  harbour harbor port dock
  place location venue site where
  capital city
  country nation state homeland
  base airbase airfield airport tarmac runway
  near beside nearby close
  world global international
  day date
  length duration
  time hour
  early beforehand before prior previous
  late afterwards after subsequent
  next following subsequent future another again further
  last previous latest
  first initial
  final last
  full complete entire total comprehensive
  temporary provisional interim
  permanent lasting durable long-term
  speech address
  say statement
  call phone telephone
  call chat conversation talk
  tone atmosphere mood friendly tense
  letter message
  language speak tongue
  greet welcome handshake reception
  photo picture image photograph
  mediate mediator broker arbitrate
  three-way trilateral tripartite
  two-way bilateral
  face-to-face direct
  round phase stage
  step move measure
  decide decision choose
  idea notion concept
  view opinion belief think position
  describe call portray
  assess assessment rate grade score evaluate judge describe satisfied happy pleased disappointed
  people nation population
  number figure amount
  part portion share
  many several
  situation condition status circumstances
  schedule agenda timetable programme program plan
  topic subject issue matter theme agenda
  convince persuade sway
  inform brief update
  explain clarify
  pilot airman airmen aviator
  allege supposed reportedly
  hint suggest imply indicate signal
  recognise recognize recognition acknowledge
  join accompany
  doubt uncertain
  host moderator anchor presenter
  show programme program broadcast
  promise commitment
  dispute row quarrel disagreement
  differ difference disagreement
  pressure push
  scripted prepared
`;
