import type { IndexedType } from './index-format.ts';

interface Named {
  readonly type: IndexedType;
  readonly id: string;
}

/** Marks a record as by this person, from this outlet, at this occasion; no folded word begins like it. */
export function ownLexeme({ type, id }: Named): string {
  return `@${type}/${id}`;
}

/** Marks a record as one whose words contain a spelling of the name. */
export function mentionLexeme({ type, id }: Named): string {
  return `#${type}/${id}`;
}
