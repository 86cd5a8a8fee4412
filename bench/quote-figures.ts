import { createHash } from 'node:crypto';
import { compareText } from '../src/text/compare-text.ts';

import type { SpeakerScorer } from './measure-calibration.ts';

type Line = Readonly<Record<string, unknown>>;

interface Rates {
  readonly F1: number;
}

interface QuoteScore {
  readonly exact: Rates;
  readonly scare_taken: number;
  readonly end_to_end: Rates;
  readonly end_to_end_fullname: Rates;
  readonly by_tag: Readonly<Record<string, TagScore | undefined>>;
}

/** How many quotations with a tag have a known speaker, and how many of those were read rightly. */
interface TagScore {
  readonly known: number;
  readonly right: number;
}

export interface QuoteScorer extends SpeakerScorer {
  readonly evaluate: (
    gold: readonly Line[],
    predictions: readonly Line[],
    task: 'direct' | 'all',
  ) => QuoteScore;
}

const heldOut = 60;

/** Every figure of one part of the articles, in the order of the table. */
export function figuresOf(
  { evaluate }: QuoteScorer,
  gold: readonly Line[],
  predictions: readonly Line[],
): readonly string[] {
  const [direct, all] = [evaluate(gold, predictions, 'direct'), evaluate(gold, predictions, 'all')];
  const figures = [
    direct.exact.F1,
    all.exact.F1,
    direct.scare_taken,
    direct.end_to_end.F1,
    direct.end_to_end_fullname.F1,
    all.end_to_end.F1,
  ];
  return figures.map(percent);
}

/** Articles whose mistakes nobody reads, so that they tell what the reader does with new ones: the last 60 by the hash of their name. The 60 before them were held out too, and are read since. */
export function holdOut(gold: readonly Line[]): ReadonlySet<Line> {
  const key = (line: Line): string => createHash('md5').update(String(line['id'])).digest('hex');
  const shuffled = gold.toSorted((a, b) => compareText(key(a), key(b)));
  return new Set(shuffled.slice(-heldOut));
}

/** The kinds of quotation that are hardest, by the data's own tags. */
const hardKinds = {
  mark_cont: 'over several paragraphs',
  speaker_in_other_paragraph: 'speaker in another paragraph',
  two_speakers_in_paragraph: 'two speakers in a paragraph',
  nominal: 'speaker without a name',
  pronoun: 'pronoun',
  short: 'short',
} as const;

/** The share of the hard kinds with the right span and speaker, of direct quotations and of all. */
export function kindsOf(
  { evaluate }: QuoteScorer,
  gold: readonly Line[],
  predictions: readonly Line[],
): readonly (readonly string[])[] {
  const [direct, all] = [evaluate(gold, predictions, 'direct'), evaluate(gold, predictions, 'all')];
  const rate = (tag: TagScore | undefined): string =>
    tag === undefined || tag.known === 0 ? '–' : percent(tag.right / tag.known);
  return Object.entries(hardKinds).map(([tag, name]) => [
    name,
    rate(direct.by_tag[tag]),
    rate(all.by_tag[tag]),
    String(all.by_tag[tag]?.known ?? 0),
  ]);
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
