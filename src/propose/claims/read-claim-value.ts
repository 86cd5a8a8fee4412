import type { Claim } from '../../domain/claim.ts';
import { isExactDay } from '../../domain/dates/story-date.ts';
import { hasWord } from '../../text/find-word.ts';
import type { ValueInWords } from '../values/value-in-words.ts';
import type { KnownFact } from './known-facts.ts';
import type { SentenceScore } from './score-sentence.ts';

/** A value for a fact, and the words it was read from where it was. */
export interface ClaimValueRead {
  readonly value: Claim['value'];
  readonly from: ValueInWords | undefined;
}

/** So much of another claim's words make its value likely in words that hold none that could be read. */
const enoughForSame = 0.4;

/** The value that a sentence gives for a fact: of the fact's type where it has one, else that of the claim it is like. */
export function chooseClaimValue(
  { fact }: KnownFact,
  { like, likeness, shared }: SentenceScore,
  values: readonly ValueInWords[],
): ClaimValueRead {
  const fitting = values.filter(({ type }) => type === fact.type);
  if (fact.type !== 'text') return choosePrecise(fitting, fact.asks);
  const same = fitting.find(({ value }) => value === like?.claim.value);
  if (same !== undefined) return { value: same.value, from: same };
  const isSame = likeness >= enoughForSame && shared.length > 0;
  return { value: isSame ? like?.claim.value : undefined, from: undefined };
}

/**
 * Of several, the first of the most precise: whole days before months, all who are named before one; of numbers the one
 * that counts what the question asks for: “one toll of 42 crowns” answers “How many crowns is the toll?”.
 */
function choosePrecise(fitting: readonly ValueInWords[], asks: string): ClaimValueRead {
  const isAsked = ({ unit }: ValueInWords) => unit !== undefined && hasWord(asks, `many ${unit}`);
  const rank = (value: ValueInWords) => precision(value) + (isAsked(value) ? 1 : 0);
  const [from] = fitting.toSorted((left, right) => rank(right) - rank(left));
  return { value: from?.value, from };
}

function precision({ value }: ValueInWords): number {
  if (Array.isArray(value)) return value.length;
  return typeof value === 'string' && isExactDay(value) ? 2 : 1;
}

/** Those whom the question names are not its answer: “Who sat beside Holt?” */
export function withoutAsked(
  value: Claim['value'],
  { fact }: KnownFact,
  findNamed: (text: string) => readonly string[],
): Claim['value'] {
  if (!Array.isArray(value)) return value;
  const asked = new Set(findNamed(fact.asks));
  return value.filter((id) => !asked.has(id));
}
