import { abbreviatedTitles } from '../../../text/sentences/abbreviations.ts';
import { wordList } from '../../../text/word-list.ts';
export const maleTitles = wordList(
  'mr mr. sir lord king prince father brother congressman chairman spokesman councilman assemblyman businessman salesman actor monsignor',
);
export const femaleTitles =
  wordList(`mrs mrs. ms ms. miss lady dame queen princess sister madam congresswoman chairwoman spokeswoman
  councilwoman assemblywoman businesswoman actress waitress`);
/** What nobody is called but a man, and nobody but a woman. */
export const maleNouns: ReadonlySet<string> = new Set([
  ...maleTitles,
  'man',
  'boy',
  'son',
  'husband',
  'widower',
]);
export const femaleNouns: ReadonlySet<string> = new Set([
  ...femaleTitles,
  'woman',
  'girl',
  'mother',
  'daughter',
  'wife',
  'widow',
]);
/** Words that stand before a name, with a capital, and are no part of it. */
export const titles: ReadonlySet<string> = new Set([
  ...Array.from(abbreviatedTitles, (title) => `${title}.`),
  ...wordList(`
  mr mrs ms miss sir lord lady dame dr doctor prof professor sen senator rep representative gov governor
  president vice-president premier chancellor minister secretary ambassador mayor chairman chairwoman chair
  chairperson chief director speaker leader whip judge justice attorney general gen lt col colonel capt captain
  maj major sgt sergeant officer commander admiral king queen prince princess pope bishop archbishop cardinal
  rev reverend pastor rabbi imam father sister brother saint sheriff commissioner congressman congresswoman
  councilman councilwoman councilmember assemblyman assemblywoman delegate spokesman spokeswoman spokesperson
  treasurer manager strategist adviser advisor aide coach editor columnist reporter correspondent host anchor
  moderator candidate nominee hopeful contender frontrunner front-runner co-founder founder ceo cfo coo
  president-elect democrat republican democrats republicans independent libertarian socialist conservative
  liberal czar lawmaker detective investigator senators representatives governors mayors presidents ministers
  filmmaker novelist journalist musician dj celebrities actors superintendent prosecutor lawyer counsel author
  actor actress comedian singer rapper billionaire businessman businesswoman mogul pollster analyst economist
  scientist historian activist blogger veteran deputy envoy`),
]);
export const nameSuffixes = wordList('jr jr. sr sr. ii iii iv');
export const nameParticles = wordList(
  'de del della da das dos du di la le las los van von der den ter bin ibn ben al el abu y e',
);

/** Nouns for people whose words reports print; each may stand alone after "the". */
export const roleNouns =
  wordList(`man woman boy girl person people official officials aide aides adviser advisers advisor spokesman spokeswoman
  spokesperson leader senator congressman congresswoman lawmaker governor president minister premier chancellor candidate nominee
  hopeful contender campaign mayor judge justice lawyer attorney prosecutor secretary director chairman chairwoman chief head host
  author writer analyst expert professor source sources democrat republican businessman billionaire mogul developer star
  actor actress singer founder executive general colonel officer envoy diplomat ambassador critic critics supporter supporters
  user voter voters resident student students member members organizer organizers strategist manager frontrunner rival owner worker
  reporter reporters activist activists economist scientist pollster veteran counsel defender mother father son daughter wife husband widow widower sister brother boss principal headmaster headteacher teacher
  doctor nurse farmer pilot driver engineer soldier priest pastor bishop rabbi imam protester protesters demonstrator activist
  neighbor neighbour resident survivor victim witness witnesses group groups crowd crowds families relatives
  leaders senators governors ministers mayors judges lawyers attorneys prosecutors directors candidates analysts experts diplomats
  writers authors teachers doctors nurses farmers drivers engineers soldiers workers owners employees lawmakers parents pupils
  employee staffer staffers operative operatives consultant consultants columnist commentator correspondent blogger historian historians
  scholar scholars researcher researchers legislator legislators politician politicians delegate delegates insider insiders pundit pundits
  partner partners customer customers client clients investor investors passenger passengers tourist tourists shopper shoppers
  refugee refugees migrant migrants immigrant immigrants prisoner prisoners inmate inmates suspect detective investigator investigators
  negotiator negotiators mediator trustee trustees commissioner commissioners agent agents hacker sailor sailors fisherman fishermen
  coach player players fan fans teenager teenagers child children kids couple men women spokespeople clerk trooper sheriff friend friends colleague colleagues ally allies guest guests`);
/** Things that speak for whoever wrote them. */
export const sourceNouns =
  wordList(`ad ads advertisement statement letter report poll survey email e-mail memo lawsuit order video website site company group
  department agency article column editorial story text tweet message post book program filing complaint bill resolution document documents
  transcript narrator voice-over council committee commission board court union association organization organisation network newspaper
  paper magazine press release sign banner headline petition study analysis audience crowd`);
