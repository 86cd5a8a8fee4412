import type { IndexedName } from '../index/index-format.ts';
import type { SearchCollectionName } from '../index/search-record.ts';
import { chooseNear } from '../read/near-words.ts';
import type { QuoteList } from '../read/quote-list.ts';
import { type KnownWord, mostCompletions } from '../read/vocabulary.ts';
import type { WordIndex } from '../read/word-index.ts';
import { remember } from '../words/remember.ts';
import type { AnsweredName, AnsweredWord, AskServer, WordsQuestion } from './engine-contract.ts';
import { gatherQuestions } from './gather-questions.ts';

/** So many words, completions and near words of each are kept from key to key. */
const mostKept = 4_000;

/** One thing to look up: a part of a question for words. */
type Wanted = Partial<Pick<WordsQuestion, 'words' | 'starting' | 'near' | 'rows'>>;

/** The words of a server: what is looked up at the same time is asked in one question, and nothing twice. */
export function createServerWords(ask: AskServer, collection: SearchCollectionName): Omit<WordIndex, 'size'> {
  const names = new Map<number, IndexedName>();
  const lookUp = gatherQuestions(async (wanted: readonly Wanted[]) => {
    const question = joinWanted(collection, wanted);
    const { answer } = await ask(question);
    for (const name of answer.names) names.set(name.number, toIndexedName(name));
    return { question, answer };
  });
  return {
    vocabulary: {
      find: remember(async (text) => {
        const { answer } = await lookUp({ words: [text] });
        return answer.words.filter(({ word }) => word === text).map(toKnownWord)[0];
      }, mostKept),
      findStarting: remember(async (text) => {
        const { answer } = await lookUp({ starting: [[text, mostCompletions(text)]] });
        const begun = answer.starting.find(({ letters }) => letters === text);
        return { words: begun?.words.map(toKnownWord) ?? [], areAll: begun?.areAll ?? true };
      }, mostKept),
    },
    findNear: remember(async (text) => {
      const { answer } = await lookUp({ near: [text] });
      return chooseNear(text, answer.near.find(({ word }) => word === text)?.words.map(toKnownWord) ?? []);
    }, mostKept),
    readName: async (number) => names.get(number),
    listPlaces: async ({ count }) => listOf(count),
    listRow: async (row) => {
      const { question, answer } = await lookUp({ rows: [row] });
      return listOf(answer.rows[question.rows.indexOf(row)] ?? 0);
    },
  };
}

function joinWanted(collection: SearchCollectionName, wanted: readonly Wanted[]): WordsQuestion {
  return {
    ask: 'words',
    collection,
    words: [...new Set(wanted.flatMap(({ words = [] }) => words))],
    starting: wanted.flatMap(({ starting = [] }) => starting),
    near: wanted.flatMap(({ near = [] }) => near),
    rows: wanted.flatMap(({ rows = [] }) => rows),
  };
}

/** How many there are is all that is known here of the records with a word. */
function listOf(count: number): QuoteList {
  return { text: '', offset: 0, count };
}

function toKnownWord({ word, count, phrases }: AnsweredWord): KnownWord {
  return { word, places: { count }, phrases };
}

function toIndexedName({ type, id, name, spellings, of, in: mentions }: AnsweredName): IndexedName {
  return { type, id, name, spellings, of: { count: of, gaps: '' }, in: { count: mentions, gaps: '' } };
}
