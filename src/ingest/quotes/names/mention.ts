import type { Name } from './name.ts';

/** Words that name somebody: token positions `from` to `to`, exclusive; `head` is the noun that counts. */
export interface Mention {
  readonly kind: 'name' | 'pronoun' | 'nominal';
  readonly from: number;
  readonly to: number;
  readonly head: number;
  /** More than one for "the prime minister and the king said". */
  readonly names: readonly Name[];
}

export function nameMention(name: Name, ...more: readonly Name[]): Mention {
  const names = [name, ...more];
  return {
    kind: 'name',
    from: Math.min(...names.map(({ titleFrom }) => titleFrom)),
    to: Math.max(...names.map(({ to }) => to)),
    head: name.to - 1,
    names,
  };
}

export function pronounMention(at: number): Mention {
  return { kind: 'pronoun', from: at, to: at + 1, head: at, names: [] };
}
