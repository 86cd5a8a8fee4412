import type { Passage } from '../names/mention.ts';
import type { Cue } from './cue.ts';
import type { Candidate } from './placed-cue.ts';
import { placeCue } from './placed-cue.ts';
import { scoreAfter } from './score-after.ts';
import { scoreBefore } from './score-before.ts';

const embedded = -2.5;

/** The cues near a quotation, the likeliest attribution first. */
export function scoreCues(passage: Passage, quote: number, cues: readonly Cue[]): readonly Candidate[] {
  return cues
    .flatMap((cue) => scoreCue(passage, quote, cue) ?? [])
    .map((candidate) =>
      isEmbedded(passage, candidate.cue, cues)
        ? { ...candidate, score: candidate.score + embedded }
        : candidate,
    )
    .toSorted((a, b) => b.score - a.score);
}

function scoreCue(passage: Passage, quote: number, cue: Cue): Candidate | undefined {
  const placed = placeCue(cue);
  const next = passage.tokens[cue.from]?.sentence !== passage.tokens[quote]?.sentence;
  if (placed.from > quote) return scoreAfter(passage, quote, { ...placed, next });
  return next || cue.from > quote ? undefined : scoreBefore(passage, quote, placed);
}

const startsOwnClause = /^(?:and|but|while|as|when|after|before|,)$/;

/** "Lee said the board would call it": what the board says is Lee's report of it. */
function isEmbedded({ tokens }: Passage, cue: Cue, cues: readonly Cue[]): boolean {
  if (cue.form !== 'verb') return false;
  return cues.some((outer) => {
    if (outer.from >= cue.from || outer.weight < 1 || outer.modal || outer.form === 'source') return false;
    if (tokens[outer.from]?.sentence !== tokens[cue.from]?.sentence || isSame(outer, cue)) return false;
    const between = tokens.slice(outer.to, cue.mention.from);
    return (
      !between.some(({ kind, text }) => kind === 'quote' || text === ';') &&
      !startsOwnClause.test(between.at(-1)?.lower ?? '')
    );
  });
}

function isSame({ mention: a }: Cue, { mention: b }: Cue): boolean {
  const [first, other] = [a.names[0]?.words.at(-1), b.names[0]?.words.at(-1)];
  return a === b || (first !== undefined && first === other);
}
