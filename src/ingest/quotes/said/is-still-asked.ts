import { wordList } from '../../../text/word-list.ts';
import { adverbs, auxiliaries, passiveAuxiliaries } from '../lists/function-words.ts';
import { speechVerbs } from '../lists/speech-verbs.ts';

/** Behind these the question that is told is over. */
const turns = wordList('but yet instead beyond except');
const pronouns = wordList('he she it they we i you');
const determiners = wordList('the a an his her its their');
/** Verbs that report by themselves; “thinks” and “feels” stand in questions. */
const surely = 0.9;
const longestPhrase = 3;
const longestName = 7;
const inName = wordList('de la del van von der den di da el al bin ibn');
/** “the harbour master of Tarnholm and Ostmark”: what the noun is tied to. */
const tied = /\s(?:of|for|from|at)\s(?:the\s)?\p{Lu}\S*(?:\s(?:and|of|\p{Lu}\S*))*$/u;

/** Whether the words behind “whether” are still of the question: no other clause with a verb of saying begins in them. */
export function isStillAsked(rest: string): boolean {
  const words = rest.split(/\s+/).filter((word) => word !== '');
  return !words.some((word, index) => turns.has(word.toLowerCase()) || reportsAt(words, index));
}

function reportsAt(words: readonly string[], index: number): boolean {
  const verb = words[index]?.toLowerCase() ?? '';
  const { base, weight } = speechVerbs.get(verb) ?? { base: verb, weight: 0 };
  const before = words[index - 1]?.toLowerCase() ?? '';
  if (weight < surely || verb === base || passiveAuxiliaries.has(before)) return false;
  return verb.endsWith('ing') || !isSubject(words.slice(0, index));
}

/** “she”, “Mara Holt still”, “the harbour master had”: a verb behind it is the question’s own. */
function isSubject(words: readonly string[]): boolean {
  const named = words.filter((word) => !auxiliaries.has(word) && !adverbs.has(word));
  const [first = '', ...more] = named;
  if (pronouns.has(first.toLowerCase())) return more.length === 0;
  const isNamed = named.every((word) => /^\p{Lu}/u.test(word) || inName.has(word));
  if (isNamed) return named.length <= longestName;
  const phrase = named.join(' ').replace(tied, '').split(' ');
  return phrase.length <= longestPhrase && determiners.has(first.toLowerCase());
}
