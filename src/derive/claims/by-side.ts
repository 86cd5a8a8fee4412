import type { Fact } from '../../domain/claim.ts';
import { t } from '../../messages/say.ts';
import { type ClaimValue, claimValueKey } from './claim-value.ts';

/** What stands on one side of a contradiction. */
export interface Sided<T> {
  readonly name: string;
  readonly own: readonly T[];
}

/** What a value that nobody put on a side stands under. */
const onNoSide = t`On neither side`;

/** Things with a value by the sides of a fact, in the order of the sides; none where no two of them have anything. */
export function bySide<T extends { readonly value: ClaimValue }>(
  { differs }: Pick<Fact, 'differs'>,
  things: readonly T[],
): readonly Sided<T>[] {
  const sides = differs?.sides ?? [];
  const places = new Map(
    sides.flatMap(({ name, values }) => values.map((text) => [sideKey(text), name] as const)),
  );
  const groups = Map.groupBy(things, ({ value }) => places.get(claimValueKey(value)) ?? onNoSide);
  const filled = [...sides.map(({ name }) => name), onNoSide].flatMap((name) => {
    const own = groups.get(name);
    return own === undefined ? [] : [{ name, own }];
  });
  return filled.filter(({ name }) => name !== onNoSide).length > 1 ? filled : [];
}

/** The key of a text on a side, equal to that of the value it names. */
export function sideKey(text: string): string {
  return claimValueKey({ type: 'text', text });
}
