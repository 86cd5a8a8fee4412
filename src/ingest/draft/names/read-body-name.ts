import { placesOfWord } from '../../../text/find-word.ts';
import { startsWithCapital, withCapital } from '../../../text/letters.ts';
import { determiners } from '../../quotes/lists/function-words.ts';
import { bodyNouns, groupWords } from '../../quotes/lists/organisation-words.ts';
import { sourceNouns } from '../../quotes/lists/titles.ts';

/** Words that stand for papers and broadcasts, which have an author, and for times. */
const noBody =
  /^(?:report|study|survey|poll|letter|statement|article|book|film|show|game|games|day|week|month|year|today)$/i;
const longest = 60;

/** The name of a body that a report gives words to, as it prints it: “Coast Guard”, “OceanGate”; undefined for groups of people and for papers. */
export function readNamedBody(words: string): string | undefined {
  const all = words.split(' ');
  const last = all.at(-1)?.toLowerCase() ?? '';
  const isName = startsWithCapital(words) && words.length > 1 && words.length <= longest;
  return isName && !groupWords.has(last) && !noBody.test(last) && !/["“”]/u.test(words) ? words : undefined;
}

/** The name of a body that a report calls by a noun: “the board” is the harbour board where the report says so somewhere, and “The board” where not; undefined for other nouns. */
export function readCalledBody(description: string, report: string): string | undefined {
  const words = description.split(' ');
  const noun = words.at(-1)?.toLowerCase() ?? '';
  if (!bodyNouns.has(noun) || description.length > longest) return undefined;
  if (words.length > 1) return withCapital(description);
  const fuller = placesOfWord(report, noun).flatMap((at) => wordsBefore(report, at))[0];
  return fuller === undefined ? `The ${noun}` : withCapital(`${fuller} ${noun}`);
}

const reach = 40;

/** “harbour” of “the harbour board”: one word between an article and the noun. */
function wordsBefore(report: string, at: number): readonly string[] {
  const [article = '', word = ''] = report
    .slice(Math.max(0, at - reach), at)
    .trimEnd()
    .split(/\s+/u)
    .slice(-2);
  const isNoun = /^\p{L}[\p{L}’'-]{2,}$/u.test(word) && !ordinary.test(word) && !sourceNouns.has(word);
  return determiners.has(article.toLowerCase()) && isNoun ? [word] : [];
}

/** Adjectives that name nothing. */
const ordinary =
  /^(?:whole|entire|same|new|old|own|other|first|last|next|full|former|said|local|big|small|good|very)$/i;
