import type { Passage } from '../passages/passage.ts';
import { isHeadlineOf } from './is-headline-of.ts';

/** The headline of a copied page: the last line above its article that repeats the page's title. */
export function findHeadlineAbove(body: readonly Passage[], rest: readonly Passage[]): Passage | undefined {
  const first = body[0];
  const title = rest[0];
  if (first === undefined || title === undefined) return undefined;
  return rest.findLast(
    ({ text, start }) => start > title.start && start < first.start && isHeadlineOf(text, title.text),
  );
}
