import { grammarOf } from '../quotes/languages/choose-grammar.ts';
import { conjunctions, determiners, prepositions, subjectPronouns } from '../quotes/lists/function-words.ts';
import { speechVerbs } from '../quotes/lists/speech-verbs.ts';
import { roleNouns, titles } from '../quotes/lists/titles.ts';
import { readCapitals } from '../quotes/names/capitals.ts';
import { type Token, tokenize } from '../quotes/names/tokenize.ts';
import type { FindPerson } from './find-people.ts';
import type { PersonMention } from './person-mention.ts';

/**
 * What the grammar of a language takes for names of people in the words of an attribution, in any case; of English names that no
 * record has only those that lead: “Holt said”, “according to the harbour master, Holt” – not “a letter to Holt”.
 */
export function readNames(text: string, language: string, find: FindPerson): readonly PersonMention[] {
  const tokens = tokenize(text, { start: 0, end: text.length }, []);
  const names = grammarOf(language).findNames(tokens, readCapitals([tokens]));
  const isEnglish = language.startsWith('en');
  return names.flatMap(({ titleFrom, from, to, kind, words }) => {
    const [first, last] = [tokens[from], tokens[to - 1]];
    if (kind !== 'person' || first === undefined || last === undefined) return [];
    const name = words.join(' ');
    const id = find(name);
    if (id === undefined && isEnglish && !leads(tokens, titleFrom, to)) return [];
    return [{ start: first.start, end: last.end, ids: id === undefined ? [] : [id], name }];
  });
}

/** Whether nobody else acts before a name, nothing governs it, and it is no part of somebody’s office or of a title in marks. */
function leads(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens.slice(0, from).map(({ lower }) => lower);
  const governs = (word: string, at: number) =>
    (prepositions.has(word) && !(word === 'to' && before[at - 1] === 'according')) ||
    determiners.has(word) ||
    subjectPronouns.has(word) ||
    /["“„«‘]/u.test(word);
  return !before.some(governs) && !isOfOffice(tokens, to);
}

/** “Harbour Union spokesman Holt”: capitals that tell whose spokesman somebody is are no name of a speaker. */
function isOfOffice(tokens: readonly Token[], to: number): boolean {
  const following = tokens.slice(to, to + mostWords).map(({ lower }) => lower);
  const noun = following.findIndex((word) => titles.has(word) || roleNouns.has(word));
  return (
    noun !== -1 &&
    !following
      .slice(0, noun)
      .some(
        (word) =>
          !/\p{L}/u.test(word) || conjunctions.has(word) || determiners.has(word) || speechVerbs.has(word),
      )
  );
}

const mostWords = 4;
