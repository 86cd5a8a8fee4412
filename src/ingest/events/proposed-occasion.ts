import type { Match } from './match-event.ts';

/** An event proposed as the occasion of a quote, and the words it was proposed for. */
export interface ProposedOccasion {
  readonly event: string;
  readonly words: readonly string[];
  /** How it is known, where the sentence itself does not name it. */
  readonly evidence?: string;
}

/** How an occasion is known that the sentence of a quote does not name. */
export const evidence = {
  before: 'The sentence names no occasion; the report goes on with it from the sentences before.',
  above: 'The sentence names no occasion; the paragraph goes on from the one above it.',
  heading: 'The sentence names no occasion; it stands under a heading that does.',
  behind: 'The sentence names no occasion; the next one does.',
  speaker: 'The report names no other occasion for what this speaker says.',
} as const;

export function toProposal(match: Match | undefined, known?: string): ProposedOccasion | undefined {
  if (match === undefined) return undefined;
  return {
    event: match.event.id,
    words: match.words,
    ...(known === undefined ? {} : { evidence: known }),
  };
}
