import { commonWords } from '../../text/stop-words.ts';
import { wordList } from '../../text/word-list.ts';

/** Words that ask for a person, a time, a place: they tell which fact is meant, and say nothing of a quote. */
export const questionWords = wordList('who whom whose which when where why how');

/** With these a question begins that is no question for a person, a time, a place. */
export const opensQuestion = wordList('what did does do was were is are has have had will would could can');

/** Verbs that ask for words: whoever stands before them spoke, what follows was spoken of. */
export const speakingWords = wordList(`
  say says said saying tell tells told telling speak speaks spoke speaking call calls called calling mention mentions
  mentioned comment comments commented think thinks thought claim claims claimed quote quotes quoted`);

/** Of these verbs, those that ask for a deed as well: whom somebody told to leave. */
export const requestVerbs = wordList('tell tells told telling');

/** After a verb that asks for words, these make a noun of it: the call with Holt, the talk between them. */
export const nounMakers = wordList('with between');

/** Words for what the whole story is of, where a question names nothing else: where did they meet? */
export const pointingWords = wordList('they them it this');

/** What may stand between a speaker and a subject in place of a verb: Holt on the lake. */
export const aboutWords = wordList('about on');

/** Is a name of a country as well, folded from U.S. */
const tellsAfterAll = wordList('us');

const fillers = new Set([
  ...commonWords,
  ...wordList(`
  does did doing may might must shall these those such any anything something nothing everything anyone someone anybody somebody exactly please show give find everything else than too very
  here there between during upon by`),
]);

/** Whether a word only makes a sentence of a question, and is looked for nowhere. */
export function isFiller(word: string): boolean {
  return (
    (fillers.has(word) || speakingWords.has(word)) && !questionWords.has(word) && !tellsAfterAll.has(word)
  );
}
