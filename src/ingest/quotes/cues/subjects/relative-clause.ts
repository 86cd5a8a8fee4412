import { isFiniteVerb } from '../../lists/common-verbs.ts';
import { adverbs, auxiliaries, conjunctions } from '../../lists/function-words.ts';
import { speechVerbs } from '../../lists/speech-verbs.ts';
import type { Mention } from '../../names/mention.ts';
import type { NamedParagraph } from '../../names/named-paragraph.ts';
import { isPossessive } from '../../names/tokenize.ts';
import { isManner } from './read-nominal.ts';

/** "Ann Lee, who has often said": the verb is that of the clause; in "those who know Ann Lee say" it is not, and "it was Ann Lee who said" only stresses her. */
export function opensRelative(
  { tokens }: NamedParagraph,
  { mention, from }: { readonly mention: Mention; readonly from: number },
): boolean {
  const between = tokens.slice(mention.to, from);
  const opener = between.findLastIndex(({ lower }) => /^(?:who|which|whom|whose|that)$/.test(lower));
  const isStressed =
    tokens[mention.from - 2]?.lower === 'it' && /^(?:is|was)$/.test(tokens[mention.from - 1]?.lower ?? '');
  return opener >= 0 && !isStressed && between.slice(opener + 1).every(({ lower }) => helpsVerb(lower));
}

function helpsVerb(word: string): boolean {
  return auxiliaries.has(word) || adverbs.has(word) || isManner(word);
}

const longestRelative = 18;

/** "A sailor who saw the ferry said", "Many who came said": the "who" whose clause the phrase ends; in "whom the board said" it is the board’s. */
export function findRelative({ tokens }: NamedParagraph, from: number): number | undefined {
  for (let at = from - 1; at > from - longestRelative; at -= 1) {
    const token = tokens[at];
    const isInPhrase = token?.kind === 'word' || isPossessive(token);
    if (token === undefined || !isInPhrase || token.sentence !== tokens[from]?.sentence) return undefined;
    if (token.lower === 'who' && tokens[at - 1]?.lower === 'and') {
      at -= 1;
      continue;
    }
    if (token.lower === 'who') {
      const hasVerb = at < from - 1 || isFiniteVerb(tokens[from]?.lower ?? '', '');
      return hasVerb && tokens[at - 1]?.kind === 'word' ? at : undefined;
    }
    const joinsVerb = token.lower === 'and' && isFiniteVerb(tokens[at + 1]?.lower ?? '', '');
    if (conjunctions.has(token.lower) && token.lower !== 'as' && !joinsVerb) return undefined;
    if (speechVerbs.get(token.lower)?.weight === 1 && !asksForNoName(tokens, at, from)) return undefined;
  }
  return undefined;
}

/** "A sailor who asked not to be named said": nothing but what he asks for stands behind the verb. */
function asksForNoName(tokens: NamedParagraph['tokens'], verb: number, last: number): boolean {
  const rest = tokens.slice(verb + 1, last + 1).map(({ lower }) => lower);
  return /^(?:not )?to (?:not )?be (?:named|identified|quoted)(?: by name)?$/.test(rest.join(' '));
}
