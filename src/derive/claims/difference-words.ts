import { countOf } from '../../text/count-of.ts';
import type { LedgerEntry } from './claim-ledger.ts';
import { type DifferenceKind, isInSubstance } from './difference-kind.ts';
import { planStates, planWords } from './plan-words.ts';

interface KindWords {
  readonly kind: DifferenceKind;
  /** One or two words beside a fact. */
  readonly short: string;
  /** Beside a number: one and many. */
  readonly counted: readonly [one: string, many: string];
  readonly heading: string;
  /** What it means, for a reader who comes to it first. */
  readonly explained: string;
}

/** The kinds of difference as readers meet them, the gravest first. */
export const differenceWords: readonly KindWords[] = [
  {
    kind: 'conflict',
    short: 'contradiction',
    counted: ['contradiction', 'contradictions'],
    heading: 'Contradictions',
    explained: 'Values that cannot all be true as the reports put them.',
  },
  {
    kind: 'planned',
    short: 'announced',
    counted: ['announcement', 'announcements'],
    heading: 'Announced, and what came',
    explained:
      'What was announced, next to what reports tell of afterwards. What came as announced is no difference.',
  },
  {
    kind: 'time-zone',
    short: 'time zone',
    counted: ['matter of time zones', 'matters of time zones'],
    heading: 'Time zone',
    explained: 'One moment, whose calendar day depends on where the clock hangs.',
  },
  {
    kind: 'overtaken',
    short: 'overtaken',
    counted: ['value overtaken', 'values overtaken'],
    heading: 'Overtaken',
    explained: 'A later report has another value, and both can have been right in their time.',
  },
  {
    kind: 'emphasis',
    short: 'put differently',
    counted: ['fact put differently', 'facts put differently'],
    heading: 'Put differently',
    explained:
      'Values that can all be true together: the reports choose what to name, or put it in other words.',
  },
  {
    kind: 'agree',
    short: 'agreement',
    counted: ['agreement', 'agreements'],
    heading: 'Agreement',
    explained:
      'Several outlets give one value. That alone does not make it so: see how many origins they have.',
  },
  {
    kind: 'single',
    short: 'only one outlet says this',
    counted: ['fact that only one outlet tells', 'facts that only one outlet tells'],
    heading: 'Only one outlet says this',
    explained: 'The others that tell of the event are silent on it, or were written before.',
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
  return differenceWords.flatMap(({ kind, counted: [one, many] }) => {
    const count = byKind.get(kind)?.length ?? 0;
    const notSo = kind === 'planned' ? ' that did not come as announced' : '';
    return count === 0 ? [] : [`${countOf(count, one, many)}${notSo}`];
  });
}

/** One or two words beside a fact; for a plan, what became of it. */
export function kindWords({ kind, plans }: Pick<LedgerEntry, 'kind' | 'plans'>): string {
  if (kind !== 'planned') return wordsFor(kind).short;
  return planStates(plans)
    .map((state) => planWords[state])
    .join(', ');
}
