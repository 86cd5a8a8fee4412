import type { FactType } from '../../domain/claim.ts';
import { shortenText } from '../../text/shorten-text.ts';
import type { ValueInWords } from '../values/value-in-words.ts';
import type { KnownFact } from './known-facts.ts';
import type { SentenceScore } from './score-sentence.ts';

const kinds: Readonly<Record<FactType, string>> = {
  duration: 'a length',
  date: 'a day',
  number: 'a number',
  people: 'people',
  text: 'an answer',
};

const longestCited = 60;

/** Why a sentence is taken to answer a fact, with the words it rests on. */
export function describeClaimReason(
  { fact }: KnownFact,
  { like, shared, asked }: SentenceScore,
  from: ValueInWords | undefined,
): string {
  const read = from === undefined || fact.type === 'text' ? '' : ` It names ${kinds[fact.type]}.`;
  if (like !== undefined && shared.length > 0)
    return `Its words are like “${shortenText(like.claim.printed, longestCited)}”, which another report has for this.${read}`;
  if (asked.length === 0 && fact.type === 'text')
    return 'No other report has such words: choose what they answer.';
  return asked.length > 0
    ? `It has words of the question “${fact.asks}”${read === '' ? '.' : ` and names ${kinds[fact.type]}.`}`
    : `It names ${kinds[fact.type]}, which the question asks for.`;
}
