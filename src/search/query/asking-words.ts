import { calendarWords, commonWords } from '../../text/stop-words.ts';
import { wordList } from '../../text/word-list.ts';

/** Words that ask for a person, a time, a place: they tell which fact is meant, and say nothing of a quote. */
export const questionWords = wordList('who whom whose which when where why how');

/** Of these, what follows says for what they ask. */
export const choosingWords = wordList('which what');

/** After what, these ask for what something is, or is for. */
export const formsOfBe = wordList('is are was were');

/** What stands before a name, and behind it for courtesy. */
const besideNames = wordList('the a an this that mr mrs ms please');
const asksWho = wordList('who what');

/** Whether all that is asked is who or what something is: who is Holt, what the lake treaty is. */
export function asksWhatItIs([first = '', ...others]: readonly string[]): boolean {
  const named = others.filter((word) => !besideNames.has(word) && !formsOfBe.has(word));
  const isTelling = (word = ''): boolean => !isFiller(word) && !questionWords.has(word);
  return (
    asksWho.has(first) &&
    [others[0], others.at(-1)].some((word = '') => formsOfBe.has(word)) &&
    named.length > 0 &&
    [named[0], named.at(-1)].every(isTelling) &&
    named.every((word) => word === 'of' || isTelling(word))
  );
}

/** Whether it asks what somebody does who has an office; what they did is another matter. */
export function asksForOffice([first, second, ...others]: readonly string[]): boolean {
  return first === 'what' && second === 'does' && others.at(-1) === 'do';
}

/** With these, how asks for a measure; alone it asks for nothing that can be named. */
export const measureWords = wordList('long many much often far old high big large');

/** People in general, by what they are. */
export const peopleAsked = wordList(`
    person people man men woman women official officials minister ministers leader leaders president presidents politician
    politicians diplomat diplomats delegate delegates envoy envoys adviser advisers member members guest guests journalist
    journalists reporter reporters expert experts`);

/** Before a word for people or parties these mean all whom the story is of: both ministers, the two sides. */
export const wordsOfPair = wordList('two both');
export const partiesOfPair = wordList('sides parties teams delegations leaders presidents ministers');

/** For what each of these is asked with which or what before it: with which officials is with whom. */
export const askedNouns: readonly (readonly [asks: string, nouns: ReadonlySet<string>])[] = [
  ['who', peopleAsked],
  ['when', wordList('day days date dates time year month week hour moment')],
  ['where', wordList('place places city cities town towns building room location base venue country spot')],
];

/** Behind these stands who does what is asked for, and behind that the deed. */
export const formsOfDo = wordList('did does do');

/** With these a question begins that wants yes or no, or one of what it names. */
export const polarWords = wordList('did does do was were is are has have had');

/** With these a question begins that is no question for a person, a time, a place. */
export const opensQuestion = new Set([...polarWords, ...wordList('what will would could can')]);

/** Verbs that ask for words: whoever stands before them spoke, what follows was spoken of. */
export const speakingWords = wordList(`
  say says said saying tell tells told telling speak speaks spoke speaking call calls called calling mention mentions
  mentioned comment comments commented think thinks thought claim claims claimed quote quotes quoted
  report reports reported write writes wrote`);

/** Of these verbs, those with which nobody speaks: who asks whether Holt thinks so wants yes or no. */
export const thinkingVerbs = wordList('think thinks thought');

/** Of these verbs, those that ask for a deed as well: whom somebody told to leave. */
export const requestVerbs = wordList('tell tells told telling');

/** Of these verbs, those that are a noun where one of `nounMakers` stands before them: the call, but who first said. */
export const nounsOfSpeaking = wordList(
  'call calls claim claims comment comments quote quotes mention mentions thought report reports',
);

/** Of these verbs, those that are a deed where nobody asks what was said: did Holt call Berg? */
export const deedVerbs = wordList('call calls called calling speak speaks spoke speaking');

/** Before or after a verb that asks for words, these make a noun of it: the call, the talk between them. */
export const nounMakers = {
  before: wordList('the a an this that his her its their our phone first last next'),
  after: wordList('with between'),
};

/** Words for what the whole story is of, where a question names nothing else: where did they meet? */
export const pointingWords = wordList('they them it this anything something');

/** What may stand between a speaker and a subject in place of a verb: Holt on the lake. */
export const aboutWords = wordList('about on');

/** Words that tell little of what is meant beside a noun: light verbs and particles; none that turns what is said, as “never” and “against” do. */
export const lightWords = wordList(`
  happen happens happened happening hold holds held holding take takes took taken make makes made give gives gave given come comes came coming go
  goes went going gone put puts bring brings brought keep keeps kept let lets use used find found seem seems become becomes
  became try tries tried start started along else another whole up off away ahead together ever still yet already same really actually thing things way
  didnt doesnt dont wasnt werent isnt arent wont cant couldnt wouldnt hasnt havent hadnt
  interview interviews`);

/** Before “to” and a deed these tell little: where did they want to meet? */
export const modalVerbs = wordList(
  'want wants wanted plan plans planned hope hopes hoped intend intends intended need needs needed',
);

/** What follows one of these inside a question tells when or why, and less of what is meant. */
export const clauseWords = wordList('when after while because if');

/** Whoever asks whether it was one of these asks when. */
export const dayWords = new Set([...calendarWords, ...wordList('yesterday today tomorrow')]);

/** Is a name of a country as well, folded from U.S. */
const tellsAfterAll = wordList('us');

const fillers = new Set([
  ...commonWords,
  ...wordList(`
  does doing having may might must shall these those such any anything something nothing everything anyone someone anybody somebody exactly please show give find else than too
  here between during upon mr mrs ms according`),
]);

/** Whether a word only makes a sentence of a question, and is looked for nowhere. */
export function isFiller(word: string): boolean {
  return (
    (fillers.has(word) || speakingWords.has(word)) && !questionWords.has(word) && !tellsAfterAll.has(word)
  );
}
