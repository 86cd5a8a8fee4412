import type { Term } from '../match/term.ts';
import type { Order } from '../select/select-hits.ts';

/** So many hits are read whole and compared, when their words have to decide. */
export const comparedHits = 16;

interface Wanted {
  readonly order: Order;
  readonly most: number;
}

/** How many hits are taken, and in which order. */
export interface SelectPlan extends Wanted {
  /** Whether what has all words side by side comes before all else. */
  readonly rowFirst: boolean;
  /** Whether the texts of the hits still have to decide their order. */
  readonly needsRanking: boolean;
}

/** How to select so that the best hits are certainly among what is read, and no more, since each hit costs a file. */
export function planSelection(terms: readonly Term[], { order, most }: Wanted): SelectPlan {
  const isDecided = terms.length === 0 || order !== 'best';
  const isSimple = terms.length === 1 && !isForgiving(terms);
  if (isDecided || isSimple) return { order, most, rowFirst: false, needsRanking: false };
  return {
    order,
    most: terms.length === 1 ? most : Math.max(most, comparedHits),
    rowFirst: terms.length > 1 && !isForgiving(terms),
    needsRanking: true,
  };
}

function isForgiving(terms: readonly Term[]): boolean {
  return terms.some(({ alternatives }) => alternatives.some(({ how }) => how === 'near'));
}
