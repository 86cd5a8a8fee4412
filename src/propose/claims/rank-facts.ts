import type { Claim, Fact } from '../../domain/claim.ts';
import type { Stretch } from '../../text/stretch.ts';
import type { ClaimContent } from './claim-words.ts';
import { describeClaimReason } from './describe-claim-reason.ts';
import type { KnownFact } from './known-facts.ts';
import { type ClaimReport, type PreparedClaims, prepareClaims, type ReadSentence } from './prepare-claims.ts';
import { chooseClaimValue, withoutAsked } from './read-claim-value.ts';
import { scoreSentence } from './score-sentence.ts';

/** A fact that selected words may answer. */
export interface FactGuess {
  readonly event: string;
  readonly fact: Fact;
  readonly value: Claim['value'];
  readonly note: string | undefined;
  readonly reason: string;
  readonly score: number;
}

/** Where words are selected in the text of a report. */
export interface SelectedWords extends ClaimReport {
  readonly at: Stretch;
}

const weightOfTold = 2;
const weightOfType = 6;

/**
 * The facts that the words at a place may answer, the likeliest first: by the type of the value that they hold and by the
 * sentence around them. A question for a length is left out where the words hold none.
 */
export function rankFacts(selected: SelectedWords, content: ClaimContent): readonly FactGuess[] {
  const task = prepareClaims({ ...selected, text: paragraphText(selected) }, content);
  const from = paragraphStart(selected);
  const at = { start: selected.at.start - from, end: selected.at.end - from };
  const read =
    task.read.find(({ sentence }) => sentence.start <= at.start && at.start < sentence.end) ?? task.read[0];
  if (read === undefined) return [];
  const inside = read.values.filter(
    ({ start, end }) => start + read.sentence.start < at.end && at.start < end + read.sentence.start,
  );
  return task.facts
    .filter(({ fact }) => fact.type === 'text' || inside.some(({ type }) => type === fact.type))
    .map((fact) => guess(fact, { sentence: read.sentence, values: inside }, task))
    .toSorted((left, right) => right.score - left.score);
}

function guess(fact: KnownFact, read: ReadSentence, task: PreparedClaims): FactGuess {
  const scored = scoreSentence(read.sentence, fact, task.weights);
  const { value, from } = chooseClaimValue(fact, scored, read.values);
  const isTold = task.report.tells.includes(fact.event.id);
  const isTyped = fact.fact.type !== 'text';
  return {
    event: fact.event.id,
    fact: fact.fact,
    value: withoutAsked(value, fact, task.findNamed),
    note: from?.note,
    reason: describeClaimReason(fact, scored, from),
    score: scored.score + (isTold ? weightOfTold : 0) + (isTyped ? weightOfType : 0),
  };
}

/** The paragraph is enough to tell the sentence; the rest of the report plays no part. */
function paragraphText(selected: SelectedWords): string {
  const behind = selected.text.indexOf('\n', selected.at.end);
  return selected.text.slice(paragraphStart(selected), behind === -1 ? undefined : behind);
}

function paragraphStart({ text, at }: SelectedWords): number {
  return text.lastIndexOf('\n', Math.max(0, at.start - 1)) + 1;
}
