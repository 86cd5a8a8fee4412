import type { NamedPerson } from '../content/named-person.ts';
import type { ToldValue } from './told-values.ts';

/** More names have no room side by side. */
const mostNames = 7;

/**
 * Everybody whom the values of a plan name, announced or told of afterwards, in the order of their first being named: the
 * columns of a table. Nobody where values name too many or too few, or where nothing was announced.
 */
export function whoCame(values: readonly ToldValue[]): readonly NamedPerson[] {
  const isPlan =
    values.some(({ isAnnounced }) => isAnnounced) && values.some(({ isAnnounced }) => !isAnnounced);
  if (!isPlan || values.some(({ value, onlyIf }) => value.type !== 'people' || onlyIf !== undefined))
    return [];
  const everybody = [...new Set(values.flatMap(({ named }) => named))];
  return everybody.length > 1 && everybody.length <= mostNames ? everybody : [];
}
