import type { ValueInWords } from '../values/value-in-words.ts';
import type { ClaimProposal } from './claim-proposal.ts';
import type { ClaimContent } from './claim-words.ts';
import { describeClaimReason } from './describe-claim-reason.ts';
import type { KnownFact } from './known-facts.ts';
import { narrowWords } from './narrow-words.ts';
import { type ClaimReport, type PreparedClaims, prepareClaims, type ReadSentence } from './prepare-claims.ts';
import { chooseClaimValue, withoutAsked } from './read-claim-value.ts';
import { type SentenceScore, scoreSentence } from './score-sentence.ts';

/** A fact of an event that the report tells of needs fewer words of it. */
const weightOfToldEvent = 2;
/** At this score four of five proposals were right where it was tried. */
const enough = 7;

/**
 * The claims that a report probably makes, by place: for each recorded fact the sentence that answers it best, if it does so
 * well enough, with the value it gives and what others say. Tuned to be right rather than complete.
 */
export function proposeClaims(report: ClaimReport, content: ClaimContent): readonly ClaimProposal[] {
  const task = prepareClaims(report, content);
  return task.facts
    .flatMap((fact) => proposeFor(fact, task))
    .toSorted((left, right) => left.at.start - right.at.start);
}

function proposeFor(fact: KnownFact, task: PreparedClaims): readonly ClaimProposal[] {
  const isTold = task.report.tells.includes(fact.event.id);
  const scored = task.read
    .filter(({ values }) => hasValueOf(fact, values))
    .map((read) => {
      const score = scoreSentence(read.sentence, fact, task.weights);
      return {
        ...read,
        ...score,
        score: score.score + (isTold ? 1 : -1) * weightOfToldEvent + typeBonus(fact),
      };
    });
  const [best] = scored.toSorted((left, right) => right.score - left.score);
  return best === undefined || best.score < enough ? [] : [toProposal(fact, best, task)];
}

/** A length is rarer than a name or a day: one in a sentence that has any word of the question is nearly enough. */
function typeBonus({ fact }: KnownFact): number {
  return fact.type === 'duration' ? 4 : 0;
}

function hasValueOf({ fact }: KnownFact, values: readonly ValueInWords[]): boolean {
  return fact.type === 'text' || values.some(({ type }) => type === fact.type);
}

function toProposal(
  fact: KnownFact,
  best: SentenceScore & ReadSentence,
  task: PreparedClaims,
): ClaimProposal {
  const { value, from } = chooseClaimValue(fact, best, best.values);
  const { start } = best.sentence;
  const telling = new Set([...best.shared, ...(best.shared.length === 0 ? best.asked : [])]);
  const whole = narrowWords(best.sentence, telling, task.words.stems);
  const at =
    from === undefined
      ? whole
      : joinStretches(whole, { start: start + from.start, end: start + from.end }, fact);
  return {
    event: fact.event.id,
    fact: fact.fact.id,
    at,
    printed: task.report.text.slice(at.start, at.end),
    value: withoutAsked(value, fact, task.findNamed),
    note: from?.note,
    others: fact.others.map(({ article, outlet, event, claim }) => ({ article, outlet, event, claim })),
    reason: describeClaimReason(fact, best, from),
    score: best.score,
  };
}

const farthest = 60;

/** The words of a value with the telling words beside it; alone where those stand far away, or where it is a length. */
function joinStretches(
  whole: { readonly start: number; readonly end: number },
  value: { readonly start: number; readonly end: number },
  { fact }: KnownFact,
) {
  const gap = Math.max(value.start - whole.end, whole.start - value.end);
  if (fact.type === 'duration' || gap > farthest) return value;
  return { start: Math.min(whole.start, value.start), end: Math.max(whole.end, value.end) };
}
