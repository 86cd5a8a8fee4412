import { t } from '../../messages/say.ts';
import { countOf } from '../../text/count-of.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { type DifferenceKind, isInSubstance } from './difference-kind.ts';
import { planStates, planWords } from './plan-words.ts';

interface KindWords {
  readonly kind: DifferenceKind;
  /** One or two words beside a fact. */
  readonly short: string;
  /** So many differences of the kind. */
  readonly count: (count: number) => string;
  readonly heading: string;
  /** What it means, for a reader who comes to it first. */
  readonly explained: string;
}

/** The kinds of difference as readers meet them, the gravest first. */
export const differenceWords: readonly KindWords[] = [
  {
    kind: 'conflict',
    short: t`contradiction`,
    count: (count) => countOf(count, 'contradiction'),
    heading: t`Contradictions`,
    explained: t`Values that cannot all be true as the reports put them.`,
  },
  {
    kind: 'planned',
    short: t`announced`,
    count: (count) =>
      countOf(
        count,
        'announcement that did not come as announced',
        'announcements that did not come as announced',
      ),
    heading: t`Announced, and what came`,
    explained: t`What was announced, next to what reports tell of afterwards. What came as announced is no difference.`,
  },
  {
    kind: 'time-zone',
    short: t`time zone`,
    count: (count) => countOf(count, 'matter of time zones', 'matters of time zones'),
    heading: t`Time zone`,
    explained: t`One moment, whose calendar day depends on where the clock hangs.`,
  },
  {
    kind: 'overtaken',
    short: t`overtaken`,
    count: (count) => countOf(count, 'value overtaken', 'values overtaken'),
    heading: t`Overtaken`,
    explained: t`A later report has another value, and both can have been right in their time.`,
  },
  {
    kind: 'emphasis',
    short: t`put differently`,
    count: (count) => countOf(count, 'fact put differently', 'facts put differently'),
    heading: t`Put differently`,
    explained: t`Values that can all be true together: the reports choose what to name, or put it in other words.`,
  },
  {
    kind: 'agree',
    short: t`agreement`,
    count: (count) => countOf(count, 'agreement'),
    heading: t`Agreement`,
    explained: t`Several outlets give one value. That alone does not make it so: see how many origins they have.`,
  },
  {
    kind: 'single',
    short: t`only one outlet says this`,
    count: (count) => countOf(count, 'fact that only one outlet tells', 'facts that only one outlet tells'),
    heading: t`Only one outlet says this`,
    explained: t`The others that tell of the event are silent on it, or were written before.`,
  },
];

/** The words for one kind. */
export function wordsFor(kind: DifferenceKind): KindWords {
  const words = differenceWords.find((each) => each.kind === kind);
  if (words === undefined) throw new Error(`No words are written for differences of the kind “${kind}”.`);
  return words;
}

/** How many differences in substance there are, kind by kind: `2 contradictions`, `1 announcement that did not come so`. */
export function countDifferences(ledger: readonly LedgerEntry[]): readonly string[] {
  const byKind = Map.groupBy(ledger.filter(isInSubstance), ({ kind }) => kind);
  return differenceWords.flatMap(({ kind, count }) => {
    const own = byKind.get(kind)?.length ?? 0;
    return own === 0 ? [] : [count(own)];
  });
}

/** One or two words beside a fact; for a plan, what became of it. */
export function kindWords({ kind, plans }: Pick<LedgerEntry, 'kind' | 'plans'>): string {
  if (kind !== 'planned') return wordsFor(kind).short;
  return planStates(plans)
    .map((state) => planWords[state])
    .join(', ');
}
