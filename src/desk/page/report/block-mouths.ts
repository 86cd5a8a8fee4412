import { countOf } from '../../../text/count-of.ts';
import type { DeskCard } from '../../sheet/cards/desk-card.ts';
import type { SheetBlock } from '../../text/lay-out-report.ts';

/** The cards of each paragraph, by the place of their words. */
export function groupByBlock(
  cards: readonly DeskCard[],
  blocks: readonly SheetBlock[],
): ReadonlyMap<SheetBlock | undefined, readonly DeskCard[]> {
  const placed = cards.filter(({ kind, at }) => kind !== 'report' && at !== undefined);
  const sorted = placed.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0));
  let place = 0;
  return Map.groupBy(sorted, ({ at = 0 }) => {
    while ((blocks[place]?.span[1] ?? Number.POSITIVE_INFINITY) <= at) place += 1;
    const block = blocks[place];
    return block !== undefined && block.span[0] <= at ? block : undefined;
  });
}

/** One line of the margin: who speaks, and what is in doubt. */
export interface Mouth {
  readonly key: string;
  readonly who: string;
  readonly doubt: string;
}

/** The lines of one paragraph’s margin: its quotes, what is in doubt, and how many claims it makes. */
export function mouthsOf(inside: readonly DeskCard[], doubts: ReadonlySet<DeskCard>): readonly Mouth[] {
  const claims = inside.filter(({ kind }) => kind === 'claim').length;
  const mouths = inside
    .filter((card) => card.kind === 'quote' || doubts.has(card))
    .map((card) => ({
      key: card.key,
      who: card.kind === 'quote' ? card.beside : '',
      doubt: doubts.has(card) ? (card.doubt?.says ?? '') : '',
    }));
  return claims === 0 ? mouths : [...mouths, { key: 'claims', who: countOf(claims, 'claim'), doubt: '' }];
}
