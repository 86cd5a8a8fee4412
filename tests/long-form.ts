/** Tests that take long run on a part in `npm test`, and on the whole in `npm run test:long`, as CI runs them. */

/** The environment variable that asks for the long form. */
export const longFormName = 'LONG_FORM';

export const isLongForm = process.env[longFormName] === '1';

/** How much of a text whose reading is timed is read: growth shows in a quarter too, a quicker one only in the whole. */
export const timedShare = isLongForm ? 1 : 1 / 4;

/** Every row in the long form; otherwise every fourth. */
export function everyFourth<T>(rows: readonly T[]): readonly T[] {
  return isLongForm ? rows : rows.filter((_, index) => index % 4 === 0);
}
