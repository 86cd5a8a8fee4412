import { prepositions } from '../lists/function-words.ts';
import type { NamedParagraph } from '../names/named-paragraph.ts';
import type { Cue } from './cue.ts';
import type { WeighedCue } from './placed-cue.ts';
import { placeCue, weighCue } from './placed-cue.ts';
import { startOfPhrase } from './read-nominal.ts';
import { scoreAfter } from './score-after.ts';
import { scoreBefore } from './score-before.ts';

const embedded = { name: 'told by somebody else', weight: -2.5 } as const;

/** The cues near a quotation, the likeliest attribution first. */
export function scoreCues(
  paragraph: NamedParagraph,
  quote: number,
  cues: readonly Cue[],
): readonly WeighedCue[] {
  return cues
    .flatMap((cue) => scoreCue(paragraph, quote, cue) ?? [])
    .map((weighed) =>
      !introduces(paragraph, quote, weighed.cue) && isEmbedded(paragraph, weighed.cue, cues)
        ? weighCue(weighed.cue, weighed.rule, [...weighed.weights, embedded])
        : weighed,
    )
    .toSorted((a, b) => b.score - a.score);
}

function scoreCue(paragraph: NamedParagraph, quote: number, cue: Cue): WeighedCue | undefined {
  const placed = placeCue(cue);
  const next = paragraph.tokens[cue.from]?.sentence !== paragraph.tokens[quote]?.sentence;
  if (placed.from > quote) return scoreAfter(paragraph, quote, { ...placed, next });
  return next || cue.from > quote ? undefined : scoreBefore(paragraph, quote, placed);
}

/** "Lee recalled that Ray told him, “…”": the inner speaker's verb stands right before whole words. */
function introduces({ tokens }: NamedParagraph, quote: number, cue: Cue): boolean {
  const gap = quote - cue.to;
  return (
    cue.form === 'verb' &&
    gap > 0 &&
    gap <= 2 &&
    tokens[quote - 1]?.text === ',' &&
    tokens[quote]?.sentence === tokens[cue.from]?.sentence &&
    (gap === 1 || /^(?:him|her|them|me|us|reporters)$/.test(tokens[cue.to]?.lower ?? ''))
  );
}

const startsOwnClause = /^(?:and|but|while|as|when|after|before|,)$/;

/** "Lee said the board would call it", "Lee said that when the board called it": what the board says is Lee's report of it. */
function isEmbedded(paragraph: NamedParagraph, cue: Cue, cues: readonly Cue[]): boolean {
  const { tokens } = paragraph;
  if (cue.form !== 'verb' || isRelativeAside(paragraph, cue)) return false;
  return cues.some((outer) => {
    if (outer.from >= cue.from || outer.weight < 1 || outer.modal || outer.form === 'source') return false;
    if (tokens[outer.from]?.sentence !== tokens[cue.from]?.sentence || isSame(outer, cue)) return false;
    const between = tokens.slice(outer.to, startOfSubject(paragraph, cue.mention));
    return (
      !between.some(({ kind, text }) => kind === 'quote' || text === ';') &&
      (!startsOwnClause.test(between.at(-1)?.lower ?? '') || between.at(-2)?.lower === 'that')
    );
  });
}

/** "Lee said of Ray, who had called": what the clause tells of him is the reporter's. */
function isRelativeAside({ tokens }: NamedParagraph, { from, mention }: Cue): boolean {
  const near = tokens.slice(Math.max(mention.to, from - 4), from);
  return near.some(({ lower }) => lower === 'who') && prepositions.has(tokens[mention.from - 1]?.lower ?? '');
}

/** "after Harbor Board director Ann Lee called": all that belongs to the name stands behind what opens the clause. */
function startOfSubject(paragraph: NamedParagraph, { from, kind }: Cue['mention']): number {
  if (kind !== 'name') return from;
  const start = startOfPhrase(paragraph, from);
  const name = paragraph.nameAt[start - 1];
  return name === undefined ? start : startOfPhrase(paragraph, name.titleFrom);
}

function isSame({ mention: a }: Cue, { mention: b }: Cue): boolean {
  const [first, other] = [a.names[0]?.words.at(-1), b.names[0]?.words.at(-1)];
  return a === b || (first !== undefined && first === other);
}
