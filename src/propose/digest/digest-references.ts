import type { Stretch } from '../../text/stretch.ts';

/** A place in a digest that sets a quote. */
export interface DigestReference extends Stretch {
  readonly id: string;
  /** On a line of its own. */
  readonly isApart: boolean;
}

/** Signs and id of what sets a quote; each caller gets an expression of its own, since one remembers its place. */
export function referencePattern(): RegExp {
  return /(?<!:)(::?)quote\[([a-z0-9-]+)\]/g;
}

/** The quotes that a digest sets, in its order. */
export function findDigestReferences(body: string): readonly DigestReference[] {
  return Array.from(body.matchAll(referencePattern()), ({ index, 0: whole, 1: signs, 2: id = '' }) => ({
    id,
    start: index,
    end: index + whole.length,
    isApart: signs === '::',
  }));
}

/** The digest with blanks for what sets a quote: all else keeps its place. */
export function blankReferences(body: string): string {
  return body.replace(referencePattern(), (whole) => ' '.repeat(whole.length));
}
